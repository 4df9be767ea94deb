#include "measure.h"

void measure_begin(struct measure *measure, uint16_t wanted)
{
    const struct measure fresh = {.wanted = wanted};
    *measure = fresh;
}

bool measure_take(struct measure *measure, int32_t counts, bool no_reading, bool saturated)
{
    if (measure->count == 0U) {
        measure->first = counts;
        measure->lowest = counts;
        measure->highest = counts;
    }
    /* Both are 24 bits, and a hundred and sixty of them are summed at most: it fits. */
    const int32_t step = counts - measure->first;
    const uint32_t size = (uint32_t)(step < 0 ? -step : step);
    if (step > INT32_MAX / 256 || step < -(INT32_MAX / 256)) {
        measure->sum += step < 0 ? -(INT32_MAX / 256) : INT32_MAX / 256;
    } else {
        measure->sum += step;
    }
    measure->squares += (uint64_t)size * size;
    measure->lowest = counts < measure->lowest ? counts : measure->lowest;
    measure->highest = counts > measure->highest ? counts : measure->highest;
    measure->no_reading = measure->no_reading || no_reading;
    measure->saturated = measure->saturated || saturated;
    measure->count++;
    return measure->count >= measure->wanted;
}

int32_t measure_mean(const struct measure *measure)
{
    return measure->count == 0U ? 0 : measure->first + measure->sum / (int32_t)measure->count;
}

uint32_t measure_spread(const struct measure *measure)
{
    return (uint32_t)(measure->highest - measure->lowest);
}

static uint32_t root(uint64_t square)
{
    uint32_t root = 0;
    for (uint8_t bit = 32; bit > 0U; bit--) {
        const uint64_t tried = (uint64_t)root | 1ULL << (bit - 1U);
        if (tried * tried <= square) {
            root = (uint32_t)tried;
        }
    }
    return root;
}

uint32_t measure_noise_16(const struct measure *measure)
{
    if (measure->count < 2U) {
        return 0;
    }
    const uint32_t size = (uint32_t)(measure->sum < 0 ? -measure->sum : measure->sum);
    const uint64_t of_mean = (uint64_t)size * size / measure->count;
    const uint64_t around = measure->squares > of_mean ? measure->squares - of_mean : 0ULL;
    /* The largest, of readings that jump from end to end, is 2^48 * 256: it fits. */
    return root(around * 256ULL / ((uint64_t)measure->count - 1ULL));
}

uint16_t measure_rate_10(uint16_t steps, uint32_t span_us)
{
    if (span_us == 0U) {
        return 0;
    }
    const uint64_t tenths = (10000000ULL * steps + span_us / 2U) / span_us;
    return tenths > 65535ULL ? (uint16_t)65535U : (uint16_t)tenths;
}
