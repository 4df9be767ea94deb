/* Half a second of readings, looked at: for the self-test and for the zero. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdbool.h>
#include <stdint.h>

struct measure {
    uint16_t wanted;
    uint16_t count;
    int32_t first;
    int32_t lowest;
    int32_t highest;
    int32_t sum;     /* of the differences to the first */
    uint64_t squares; /* of the same */
    bool no_reading;
    bool saturated;
};

void measure_begin(struct measure *measure, uint16_t wanted);
/* Returns true with the reading that completes it. */
bool measure_take(struct measure *measure, int32_t counts, bool no_reading, bool saturated);
int32_t measure_mean(const struct measure *measure);
uint32_t measure_spread(const struct measure *measure);
/* Standard deviation in 1/16 count. */
uint32_t measure_noise_16(const struct measure *measure);
/* How many a second in 0.1 Hz, of so many steps from one edge to the next in so long a time. */
uint16_t measure_rate_10(uint16_t steps, uint32_t span_us);

#endif
