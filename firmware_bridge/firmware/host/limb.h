/* A limb whose movement is known, as the motion sensor on it sees it: a board at some distance from the axis of a
 * joint, with the noise, the bias and the pushes that a sensor there has. */
#ifndef LIMB_H
#define LIMB_H

#include "angle.h"

#include <math.h>

#include "chance.h"

#define PI 3.14159265358979323846
#define LSB_PER_G 8192.0
#define LSB_PER_DPS 65.5
#define G_M_S2 9.80665
#define GYRO_NOISE_LSB 3.3   /* 0.005 degree/s/sqrt(Hz) over 44 Hz, as the data sheet of the MPU-6050 says */
#define ACCEL_NOISE_LSB 27.0 /* 400 ug/sqrt(Hz) over 44 Hz */

/* The limb at a moment. */
struct limb {
    double deg;
    double dps;
    double dps2;
    double push_g;     /* along Y, of the body as a whole */
    double upright;    /* how much of gravity is along the X axis of the board */
};

struct rig {
    struct angle angle;
    uint32_t time_us;
    uint32_t step_us;
    double bias_dps;
    double radius_m;
    bool noisy;
};

static inline int16_t lsb(double value)
{
    const double rounded = floor(value + 0.5);
    if (rounded > 32767.0) {
        return 32767;
    }
    return rounded < -32768.0 ? (int16_t)-32768 : (int16_t)rounded;
}

static inline double noise(const struct rig *rig, double deviation)
{
    return rig->noisy ? deviation * chance_normal() : 0.0;
}

static inline struct motion_raw seen(const struct rig *rig, const struct limb *limb)
{
    const double in_plane = sqrt(1.0 - limb->upright * limb->upright);
    const double turn = limb->deg * PI / 180.0;
    const double rate = limb->dps * PI / 180.0;
    /* The board is at +Y from the axis: it is pulled towards it, and pushed along Z as the limb speeds up. */
    const double y_g = in_plane * sin(turn) - rate * rate * rig->radius_m / G_M_S2 + limb->push_g;
    const double z_g = in_plane * cos(turn) + limb->dps2 * PI / 180.0 * rig->radius_m / G_M_S2;
    struct motion_raw raw;

    raw.time_us = rig->time_us;
    raw.accel[MOTION_X] = lsb(limb->upright * LSB_PER_G + noise(rig, ACCEL_NOISE_LSB));
    raw.accel[MOTION_Y] = lsb(y_g * LSB_PER_G + noise(rig, ACCEL_NOISE_LSB));
    raw.accel[MOTION_Z] = lsb(z_g * LSB_PER_G + noise(rig, ACCEL_NOISE_LSB));
    raw.gyro[MOTION_X] = lsb((limb->dps + rig->bias_dps) * LSB_PER_DPS + noise(rig, GYRO_NOISE_LSB));
    raw.gyro[MOTION_Y] = lsb(noise(rig, GYRO_NOISE_LSB));
    raw.gyro[MOTION_Z] = lsb(noise(rig, GYRO_NOISE_LSB));
    return raw;
}

static inline void take(struct rig *rig, const struct limb *limb)
{
    const struct motion_raw raw = seen(rig, limb);

    angle_take(&rig->angle, &raw);
    rig->time_us += rig->step_us;
}

static inline void hold(struct rig *rig, struct limb limb, double for_s)
{
    const unsigned steps = (unsigned)(for_s * 1e6 / rig->step_us);

    for (unsigned i = 0; i < steps; i++) {
        take(rig, &limb);
    }
}

static inline double shown_deg(const struct rig *rig)
{
    return angle_centideg(&rig->angle) / 100.0;
}

/* Turns by `by_deg` in `for_s`, at an even pace; returns the greatest difference of the shown angle to the truth. */
static inline double turn_evenly(struct rig *rig, double from_deg, double by_deg, double for_s, double upright)
{
    const unsigned steps = (unsigned)(for_s * 1e6 / rig->step_us);
    double worst = 0.0;

    for (unsigned i = 1; i <= steps; i++) {
        const struct limb limb = {.deg = from_deg + by_deg * i / steps, .dps = by_deg / for_s, .upright = upright};
        take(rig, &limb);
        worst = fmax(worst, fabs(shown_deg(rig) - limb.deg));
    }
    return worst;
}

/* As a limb gives way: it speeds up and slows down smoothly (least jerk). */
static inline double give_way(struct rig *rig, double from_deg, double by_deg, double for_s)
{
    const unsigned steps = (unsigned)(for_s * 1e6 / rig->step_us);
    double worst = 0.0;

    for (unsigned i = 1; i <= steps; i++) {
        const double t = (double)i / steps;
        const struct limb limb = {
            .deg = from_deg + by_deg * t * t * t * (10.0 - 15.0 * t + 6.0 * t * t),
            .dps = by_deg / for_s * 30.0 * t * t * (1.0 - 2.0 * t + t * t),
            .dps2 = by_deg / for_s / for_s * 60.0 * t * (1.0 - 3.0 * t + 2.0 * t * t),
        };
        take(rig, &limb);
        worst = fmax(worst, fabs(shown_deg(rig) - limb.deg));
    }
    return worst;
}

static inline struct rig rig_at(double rate_hz, double bias_dps)
{
    struct rig rig = {
        .time_us = 123456U,
        .step_us = (uint32_t)(1e6 / rate_hz),
        .bias_dps = bias_dps,
        .radius_m = 0.35,
        .noisy = true,
    };

    angle_init(&rig.angle);
    return rig;
}

#endif
