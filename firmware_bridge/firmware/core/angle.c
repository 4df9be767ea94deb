#include "angle.h"

#include <stddef.h>

#include "arctan.h"
#include "gravity.h"

#define GAP_US UINT32_C(500000)    /* over a longer one nothing is integrated */
#define CENTIDEG INT32_C(16384)    /* units of an angle in 0.01 degree */
#define TURN (INT32_C(36000) * CENTIDEG)
#define LSB INT32_C(256)           /* units of a bias in an LSB of the gyro */
#define VELOCITY_UNITS INT32_C(1048) /* units of a bias in 1/16 degree/s: 256 * 65.5 / 16 */

#define CALM_LSB INT32_C(655)       /* 10 degree/s: a limb that turns faster is under way, and pushes the sensor */
#define CALM_TIME UINT16_C(15625)   /* 0.25 s in 16 us */
#define MOST_ERROR (500 * CENTIDEG) /* a push that passes for gravity draws with no more than 2.5 degree/s */

#define FOLLOW 3                    /* what was found last counts so much less than what is known */

enum {
    RUNNING = 1,      /* there was a reading before */
    ALIGN_DUE = 2,    /* the angle is to be taken from gravity at the next calm reading */
    ZERO_FOLLOWS = 4, /* the zero goes along then: it was set where the angle was not to be relied on */
    BIAS_KNOWN = 8
};

static bool is(const struct angle *angle, uint8_t flag)
{
    return (angle->flags & flag) != 0U;
}

static void set(struct angle *angle, uint8_t flag)
{
    angle->flags = (uint8_t)(angle->flags | flag);
}

static void clear(struct angle *angle, uint8_t flag)
{
    angle->flags = (uint8_t)(angle->flags & (uint8_t)~flag);
}

static int16_t saturated(int32_t value)
{
    if (value > INT16_MAX) {
        return INT16_MAX;
    }
    return value < -INT16_MAX ? (int16_t)-INT16_MAX : (int16_t)value;
}

static int32_t rounded(int32_t value, int32_t divisor)
{
    return (value + (value < 0 ? -(divisor / 2) : divisor / 2)) / divisor;
}

/* value * factor / 65536, from products of 16 bits: those of 64 bits are slow on the chip. The result fits by what
 * the callers ask for: less than a turn. */
static int32_t times(int32_t value, uint32_t factor)
{
    const uint32_t size = value < 0 ? 0U - (uint32_t)value : (uint32_t)value;
    const uint32_t high = size >> 16;
    const uint32_t low = size & UINT16_MAX;
    const uint32_t factor_high = factor >> 16;
    const uint32_t factor_low = factor & UINT16_MAX;
    const int32_t product = (int32_t)(((high * factor_high) << 16) + high * factor_low + low * factor_high
                                      + ((low * factor_low) >> 16));

    return value < 0 ? -product : product;
}

static bool at_one_g(const struct motion_raw *raw)
{
    return is_one_g(raw->accel[MOTION_X], raw->accel[MOTION_Y], raw->accel[MOTION_Z]);
}

/* How far the angle lies from gravity, half a turn at most. */
static int32_t error(const struct angle *angle, const struct motion_raw *raw)
{
    const int32_t gravity = arctan_centideg(raw->accel[MOTION_Y], raw->accel[MOTION_Z]) * CENTIDEG;

    return nearest(gravity - angle->turned, TURN);
}

/* Keeps the numbers within three turns: so they fit. Of an angle of more than two turns, which is sent as the end of
 * its range anyway, a turn is forgotten. */
static void unwind(struct angle *angle)
{
    if (angle->turned > TURN) {
        angle->turned -= TURN;
        angle->zero -= TURN;
    } else if (angle->turned < -TURN) {
        angle->turned += TURN;
        angle->zero += TURN;
    }
    if (angle->turned - angle->zero > 2 * TURN) {
        angle->zero += TURN;
    } else if (angle->turned - angle->zero < -2 * TURN) {
        angle->zero -= TURN;
    }
}

/* Trapezoid between two readings. 6557 / 1024 takes 1/256 LSB and 1 us to units of the angle and 65536. */
static void integrate(struct angle *angle, int16_t gyro, uint32_t step_us)
{
    const int32_t mean = ((int32_t)angle->gyro + gyro) * (LSB / 2) - angle->bias;

    angle->turned += times(mean, (step_us * 6557U) >> 10);
    unwind(angle);
}

/* The angle jumps to gravity; what it went astray before the zero was set is no angle of the limb. */
static void align(struct angle *angle, const struct motion_raw *raw)
{
    const int32_t away = error(angle, raw);

    angle->turned += away;
    if (is(angle, ZERO_FOLLOWS)) {
        angle->zero += away;
    }
    unwind(angle);
    clear(angle, ALIGN_DUE | ZERO_FOLLOWS);
}

/* Draws the angle to gravity with a time constant of 2 s: 1074 / 32768 is 65536 / 2 000 000. */
static void correct(struct angle *angle, const struct motion_raw *raw, uint32_t step_us)
{
    int32_t away = error(angle, raw);

    if (away > MOST_ERROR) {
        away = MOST_ERROR;
    } else if (away < -MOST_ERROR) {
        away = -MOST_ERROR;
    }
    angle->turned += times(away, (step_us * 1074U) >> 15);
    unwind(angle);
}

/* A limb is calm when it hardly turns and only gravity acts, and quiet when it has been so for a while: what it
 * does when it begins or ends to move does not bend the angle. */
static void follow_gravity(struct angle *angle, const struct motion_raw *raw, uint32_t step_us)
{
    const uint32_t quiet = angle->quiet + (step_us >> 4);

    if (!at_one_g(raw) || !within((int32_t)raw->gyro[MOTION_X] * LSB - angle->bias, CALM_LSB * LSB)) {
        angle->quiet = 0U;
        return;
    }
    angle->quiet = quiet > UINT16_MAX ? UINT16_MAX : (uint16_t)quiet;
    if (!in_plane(raw->accel[MOTION_Y], raw->accel[MOTION_Z])) {
        return;
    }
    if (is(angle, ALIGN_DUE)) {
        align(angle, raw);
    } else if (angle->quiet >= CALM_TIME) {
        correct(angle, raw, step_us);
    }
}

static void take_bias(struct angle *angle, int32_t mean)
{
    if (is(angle, BIAS_KNOWN)) {
        angle->bias += (mean - angle->bias) / FOLLOW;
    } else {
        angle->bias = mean;
        set(angle, BIAS_KNOWN | ALIGN_DUE); /* until now the angle went astray by it */
    }
}

void angle_init(struct angle *angle)
{
    *angle = (struct angle){0};
    rest_begin(&angle->rest);
}

void angle_take(struct angle *angle, const struct motion_raw *raw)
{
    const uint32_t passed_us = raw->time_us - angle->time_us;
    int32_t mean;

    if (is(angle, RUNNING) && passed_us <= GAP_US) {
        integrate(angle, raw->gyro[MOTION_X], passed_us);
        follow_gravity(angle, raw, passed_us);
    } else {
        angle->quiet = 0U;
        rest_begin(&angle->rest);
        set(angle, RUNNING | ALIGN_DUE);
        follow_gravity(angle, raw, 0U);
    }
    if (rest_take(&angle->rest, raw, is(angle, BIAS_KNOWN) ? &angle->bias : NULL, &mean)) {
        take_bias(angle, mean);
    }
    angle->time_us = raw->time_us;
    angle->gyro = raw->gyro[MOTION_X];
}

int16_t angle_velocity(const struct angle *angle)
{
    return saturated(rounded((int32_t)angle->gyro * LSB - angle->bias, VELOCITY_UNITS));
}

int16_t angle_centideg(const struct angle *angle)
{
    return saturated(rounded(angle->turned - angle->zero, CENTIDEG));
}

void angle_zero(struct angle *angle)
{
    angle->zero = angle->turned;
    if (!is(angle, BIAS_KNOWN)) {
        set(angle, ALIGN_DUE); /* what the angle goes astray until it is known must not stay in the zero */
    }
    if (is(angle, ALIGN_DUE)) {
        set(angle, ZERO_FOLLOWS);
    }
}

int16_t angle_bias_raw(const struct angle *angle)
{
    return saturated(rounded(angle->bias, LSB));
}

bool angle_bias_known(const struct angle *angle)
{
    return is(angle, BIAS_KNOWN);
}

int16_t angle_velocity_of_raw(int16_t gyro)
{
    return saturated(rounded((int32_t)gyro * LSB, VELOCITY_UNITS));
}
