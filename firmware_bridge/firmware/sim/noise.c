/* Noise from a seed: the same run gives the same noise. */
#include "board.h"

#include <math.h>

static uint64_t state;

void noise_begin(uint64_t seed)
{
    state = seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL;
}

/* xorshift64*, Vigna 2016; above 0, below 1. */
static double uniform(void)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return ((double)(state * 0x2545F4914F6CDD1DULL >> 11) + 0.5) / 9007199254740992.0;
}

double noise(double deviation)
{
    if (deviation <= 0) {
        return 0;
    }
    return deviation * sqrt(-2 * log(uniform())) * cos(2 * M_PI * uniform());
}
