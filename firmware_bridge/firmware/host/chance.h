/* Numbers by chance, the same in every run. */
#ifndef CHANCE_H
#define CHANCE_H

#include <stdint.h>

static uint64_t chance_state = UINT64_C(0x853C49E6748FEA9B);

static inline uint32_t chance_word(void)
{
    chance_state = chance_state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(chance_state >> 32);
}

/* 0 to below - 1. */
static inline uint32_t chance_below(uint32_t below)
{
    return (uint32_t)(((uint64_t)chance_word() * below) >> 32);
}

/* Nearly normal, mean 0, standard deviation 1. */
static inline double chance_normal(void)
{
    double sum = -6.0;
    for (int i = 0; i < 12; i++) {
        sum += (double)chance_word() / 4294967296.0;
    }
    return sum;
}

#endif
