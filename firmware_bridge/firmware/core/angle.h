/* Angle and angular velocity of the limb about the X axis of the motion sensor, in integers.
 *
 * The gyro is integrated; gravity in the plane Y-Z draws the sum back slowly, but only while the limb is quiet:
 * a limb that speeds up pushes the accelerometer as gravity does. What the gyro reads at rest is its bias, taken
 * off. It is measured while the sensor stays where it is, still or trembling, and followed slowly; that it stays there
 * is told by gravity, since an even slow turn looks to a gyro as its bias does. */
#ifndef NKTSENSE_ANGLE_H
#define NKTSENSE_ANGLE_H

#include <stdbool.h>
#include <stdint.h>

#include "motion_raw.h"
#include "rest.h"

struct angle {
    uint32_t time_us;       /* of the last reading */
    int32_t turned;         /* angle against gravity, 1/16384 of 0.01 degree, not wrapped at a turn */
    int32_t zero;           /* what angle_zero() took as 0, same unit */
    int32_t bias;           /* of the gyro, 1/256 LSB */
    int16_t gyro;           /* last reading */
    uint16_t quiet;         /* how long the limb has been quiet, 16 us, ends at 65535 */
    struct rest rest;
    uint8_t flags;
};

void angle_init(struct angle *angle);

/* Takes one reading. After more than half a second without one it starts again from gravity. */
void angle_take(struct angle *angle, const struct motion_raw *raw);

/* Angular velocity at the last reading, bias taken off, 1/16 degree/s. */
int16_t angle_velocity(const struct angle *angle);

/* Angle in 0.01 degree; stays at +-32767. Against gravity until angle_zero() was called, then against that moment. */
int16_t angle_centideg(const struct angle *angle);

void angle_zero(struct angle *angle);

/* Bias that is taken off, LSB of the gyro; 0 until one was measured. */
int16_t angle_bias_raw(const struct angle *angle);

bool angle_bias_known(const struct angle *angle);

/* Angular velocity in 1/16 degree/s of a reading of the gyro, nothing taken off. */
int16_t angle_velocity_of_raw(int16_t gyro);

#endif
