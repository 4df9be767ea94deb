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
    uint32_t first_us;
    uint32_t last_us;
    uint64_t squares; /* of the same */
    bool no_reading;
    bool saturated;
};

void measure_begin(struct measure *measure, uint16_t wanted);
/* Returns true with the reading that completes it. */
bool measure_take(struct measure *measure, uint32_t time_us, int32_t counts, bool no_reading, bool saturated);
int32_t measure_mean(const struct measure *measure);
uint32_t measure_spread(const struct measure *measure);
/* Standard deviation in 1/16 count. */
uint32_t measure_noise_16(const struct measure *measure);
/* Readings per second in 0.1 Hz. */
uint16_t measure_rate_10(const struct measure *measure);

#endif
