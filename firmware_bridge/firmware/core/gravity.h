/* What is asked of a reading of the accelerometer, and of directions of gravity, in integers. */
#ifndef NKTSENSE_GRAVITY_H
#define NKTSENSE_GRAVITY_H

#include <stdbool.h>
#include <stdint.h>

/* A tenth around 1 g: at rest the sensor itself may be off by 0.08 g, as its data sheet says. */
#define LEAST_GRAVITY UINT32_C(54358180) /* squares of LSB */
#define MOST_GRAVITY UINT32_C(81201725)
#define LEAST_IN_PLANE UINT32_C(16777216) /* half of 1 g: with less the X axis is near upright, and no angle is in it */

static inline bool within(int32_t value, int32_t limit)
{
    return value <= limit && value >= -limit;
}

static inline uint32_t square(int16_t value)
{
    return (uint32_t)((int32_t)value * value);
}

/* Nothing but gravity seems to act. Three squares of 16 bits fit into 32. */
static inline bool is_one_g(int16_t x, int16_t y, int16_t z)
{
    const uint32_t sum = square(x) + square(y) + square(z);

    return sum >= LEAST_GRAVITY && sum <= MOST_GRAVITY;
}

static inline bool in_plane(int16_t accel_y, int16_t accel_z)
{
    return square(accel_y) + square(accel_z) >= LEAST_IN_PLANE;
}

/* The same difference between two directions, the short way round. */
static inline int32_t nearest(int32_t away, int32_t turn)
{
    if (away > turn / 2) {
        return away - turn;
    }
    return away < -(turn / 2) ? away + turn : away;
}

#endif
