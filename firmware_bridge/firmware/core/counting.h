/* Counters that stay at their end. */
#ifndef COUNTING_H
#define COUNTING_H

#include <stdint.h>

static inline uint16_t count_up(uint16_t counter, uint8_t by)
{
    return counter > 0xFFFFU - by ? (uint16_t)0xFFFFU : (uint16_t)(counter + by);
}

#endif
