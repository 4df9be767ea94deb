#include "rest.h"

#include <stddef.h>

#include "arctan.h"
#include "gravity.h"

#define WINDOW_US UINT32_C(1000000) /* in so long a stretch gravity's direction is good to 0.1 degree, also in a tremor */
#define STILL_WINDOWS 2U
#define TREMBLING_WINDOWS 5U
#define READINGS_MOST 1000U         /* more than come in a window; so the sums fit */
#define TURN INT32_C(36000)         /* 0.01 degree */

#define MOST_BIAS_LSB INT32_C(655)  /* 10 degree/s; what is above is no bias but a turn, or a broken sensor */
#define STILL_SCATTER INT32_C(64)   /* 1 degree/s between the ends: the sensor's noise and a pulse, no movement */
#define STILL_MEAN (33 * REST_LSB)  /* 0.5 degree/s */
#define STILL_GRAVITY INT32_C(20)   /* 0.01 degree from one second to the next: an even turn of 0.5 degree/s shows */
#define TREMOR_SCATTER INT32_C(655) /* 10 degree/s between the ends; a limb that swings wider is moved */
#define TREMOR_MEAN (66 * REST_LSB)
#define TREMOR_GRAVITY INT32_C(75)  /* 0.01 degree from the first second to the fifth: 0.2 degree/s */
/* So many a second at least show a tremor of 12 Hz as what it is. Fewer may show it as an even turn. */
#define TREMOR_READINGS 32U
#define UNSEEN_BIAS (16 * REST_LSB) /* 0.25 degree/s: the most that is believed where gravity cannot tell a turn */

enum {
    SHAKEN = 1,        /* something besides gravity acted in this window */
    RUN_IS_STILL = 2,
    RUN_IS_UPRIGHT = 4 /* gravity is along X: it does not show a turn */
};

enum pace { MOVING = 0, TREMBLING = 1, STILL = 2 };

/* What a window was averaged to. */
struct glance {
    enum pace pace;
    bool upright;
    int16_t centideg; /* direction of gravity */
    int32_t mean;     /* of the gyro, 1/256 LSB; only where the pace is not MOVING */
};

static bool is(const struct rest *rest, uint8_t flag)
{
    return (rest->flags & flag) != 0U;
}

static void begin_window(struct rest *rest)
{
    rest->readings = 0U;
    rest->sum_gyro = 0;
    rest->sum_x = 0;
    rest->sum_y = 0;
    rest->sum_z = 0;
    rest->lowest = INT16_MAX;
    rest->highest = INT16_MIN;
    rest->flags = (uint8_t)(rest->flags & (uint8_t)~SHAKEN);
}

static void add_to_window(struct rest *rest, const struct motion_raw *raw)
{
    const int16_t gyro = raw->gyro[MOTION_X];

    if (rest->readings == 0U) {
        rest->window_us = raw->time_us;
    }
    rest->readings++;
    rest->sum_gyro += gyro;
    rest->sum_x += raw->accel[MOTION_X];
    rest->sum_y += raw->accel[MOTION_Y];
    rest->sum_z += raw->accel[MOTION_Z];
    rest->lowest = gyro < rest->lowest ? gyro : rest->lowest;
    rest->highest = gyro > rest->highest ? gyro : rest->highest;
    if (!is_one_g(raw->accel[MOTION_X], raw->accel[MOTION_Y], raw->accel[MOTION_Z])) {
        rest->flags |= SHAKEN;
    }
}

static struct glance look_back(const struct rest *rest)
{
    const int32_t n = rest->readings;
    const int32_t scatter = (int32_t)rest->highest - rest->lowest;
    const int16_t x = (int16_t)(rest->sum_x / n);
    const int16_t y = (int16_t)(rest->sum_y / n);
    const int16_t z = (int16_t)(rest->sum_z / n);
    struct glance glance = {MOVING, !in_plane(y, z), (int16_t)arctan_centideg(rest->sum_y, rest->sum_z), 0};

    if (!within(rest->sum_gyro, MOST_BIAS_LSB * n) || !is_one_g(x, y, z)) {
        return glance;
    }
    glance.mean = rest->sum_gyro * REST_LSB / n;
    if (scatter <= STILL_SCATTER && !is(rest, SHAKEN)) {
        glance.pace = STILL;
    } else if (scatter <= TREMOR_SCATTER && rest->readings >= TREMOR_READINGS && !glance.upright) {
        glance.pace = TREMBLING; /* what goes to and fro has a mean: that of a limb that stays where it is */
    } else {
        /* It is moved. */
    }
    return glance;
}

/* Where gravity cannot show a turn, a bias that is known already is followed only if it is nearly the same. */
static enum pace likeness_upright(const struct glance *glance, int32_t mean_away, const int32_t *bias)
{
    const bool believed = bias == NULL || within(glance->mean - *bias, UNSEEN_BIAS);

    return believed && within(mean_away, STILL_MEAN) ? STILL : MOVING;
}

/* How much a window is like those before it. */
static enum pace likeness(const struct rest *rest, const struct glance *glance, const int32_t *bias)
{
    const int32_t mean_away = glance->mean - rest->run_first;
    const int32_t gravity_away = nearest((int32_t)glance->centideg - rest->run_centideg, TURN);

    if (glance->upright != is(rest, RUN_IS_UPRIGHT)) {
        return MOVING;
    }
    if (glance->upright) {
        return likeness_upright(glance, mean_away, bias);
    }
    if (within(mean_away, STILL_MEAN) && within(gravity_away, STILL_GRAVITY)) {
        return STILL;
    }
    return within(mean_away, TREMOR_MEAN) && within(gravity_away, TREMOR_GRAVITY) ? TREMBLING : MOVING;
}

static void begin_run(struct rest *rest, const struct glance *glance)
{
    rest->run = glance->pace == MOVING ? (uint8_t)0U : (uint8_t)1U;
    rest->run_sum = 0;
    rest->run_first = glance->mean;
    rest->run_last = glance->mean;
    rest->run_centideg = glance->centideg;
    rest->flags = (uint8_t)((glance->pace == STILL ? RUN_IS_STILL : 0) | (glance->upright ? RUN_IS_UPRIGHT : 0));
}

static bool close_window(struct rest *rest, const int32_t *bias, int32_t *mean)
{
    const struct glance glance = look_back(rest);
    const enum pace alike = rest->run == 0U ? MOVING : likeness(rest, &glance, bias);

    begin_window(rest);
    if (glance.pace == MOVING || alike == MOVING) {
        begin_run(rest, &glance);
        return false;
    }
    rest->run_sum += rest->run > 1U ? rest->run_last : 0;
    rest->run_last = glance.mean;
    rest->run++;
    if (glance.pace != STILL || alike != STILL) {
        rest->flags = (uint8_t)(rest->flags & (uint8_t)~RUN_IS_STILL);
    }
    if (rest->run < (is(rest, RUN_IS_STILL) ? STILL_WINDOWS : TREMBLING_WINDOWS)) {
        return false;
    }
    if (is(rest, RUN_IS_STILL)) {
        *mean = (rest->run_first + rest->run_last) / 2;
    } else {
        /* A movement may have ended in the first and begun in the last: they are only held against those between. */
        *mean = rest->run_sum / (rest->run - 2);
    }
    begin_run(rest, &glance);
    return true;
}

void rest_begin(struct rest *rest)
{
    begin_window(rest);
    rest->run = 0U;
}

bool rest_take(struct rest *rest, const struct motion_raw *raw, const int32_t *bias, int32_t *mean)
{
    add_to_window(rest, raw);
    if (raw->time_us - rest->window_us < WINDOW_US && rest->readings < READINGS_MOST) {
        return false;
    }
    return close_window(rest, bias, mean);
}
