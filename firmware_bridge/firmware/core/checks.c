#include "checks.h"

#include "measure.h"
#include "motion.h"
#include "panel.h"
#include "store.h"
#include "stream.h"

#define FORMAT 1U
#define LEAST_READINGS 8U
#define LEAST_EDGES 2U
#define RATE_PERCENT 15U
#define TURN_MOST_16 160 /* 10 degree/s */
#define GRAVITY_LEAST_MG 900U
#define GRAVITY_MOST_MG 1100U
#define LSB_PER_G 8192U

static enum checks_purpose purpose;
static uint16_t number;
static uint16_t rate_hz;
static uint32_t asked_us;
static struct measure measure;
static uint16_t edges_before;
static uint32_t edge_before_us;
static uint16_t motion_before;
static uint16_t motion_count;
static int32_t turn_sum;
static bool motion_changed;
static int16_t motion_first[2];

static void count_edges_from_here(void)
{
    edges_before = stream_edges();
    edge_before_us = stream_edge_us();
}

void checks_give_up(enum nkt1_reason reason)
{
    struct frame *frame = stream_frame();
    if (purpose == CHECKS_NONE) {
        return;
    }
    purpose = CHECKS_NONE;
    frame_begin(frame, NKT1_REFUSED, number);
    frame_u8(frame, (uint8_t)reason);
    (void)stream_send(frame);
}

void checks_before_start(void)
{
    if (purpose == CHECKS_SELF_TEST) {
        checks_give_up(NKT1_STREAMING);
    }
}

void checks_begin(enum checks_purpose what, uint16_t of_command, uint16_t rate, uint32_t now_us)
{
    if (purpose == what && number == of_command) {
        return; /* asked again before it was answered: it is the same question */
    }
    checks_give_up(NKT1_GIVEN_UP);
    purpose = what;
    number = of_command;
    rate_hz = rate;
    asked_us = now_us;
    measure_begin(&measure, rate / 2U > LEAST_READINGS ? rate / 2U : LEAST_READINGS);
    count_edges_from_here();
    motion_before = motion_readings();
    motion_count = 0;
    turn_sum = 0;
    motion_changed = false;
}

void checks_cancel(void)
{
    purpose = CHECKS_NONE;
}

static void watch_motion(void)
{
    const struct motion_raw *raw = motion_raw();
    if (motion_readings() == motion_before) {
        return;
    }
    if (motion_count == 0U) {
        motion_first[0] = raw->gyro[MOTION_X];
        motion_first[1] = raw->accel[MOTION_Z];
    }
    motion_changed = motion_changed || motion_first[0] != raw->gyro[MOTION_X] || motion_first[1] != raw->accel[MOTION_Z];
    turn_sum += raw->gyro[MOTION_X];
    motion_before = motion_readings();
    motion_count++;
}

static uint32_t square(int16_t value)
{
    const int32_t wide = value;
    return (uint32_t)(wide * wide);
}

/* The length of the acceleration in mg. */
static uint16_t gravity_mg(void)
{
    const struct motion_raw *raw = motion_raw();
    /* Each axis is below 4 g: the sum of three squares of 15 bits fits. */
    const uint32_t sum = square(raw->accel[0]) + square(raw->accel[1]) + square(raw->accel[2]);
    uint32_t root = 0;
    for (uint32_t bit = 0x8000U; bit > 0U; bit >>= 1) {
        const uint32_t tried = root | bit;
        if (tried * tried <= sum) {
            root = tried;
        }
    }
    return (uint16_t)((root * 1000U + LSB_PER_G / 2U) / LSB_PER_G);
}

struct result {
    uint16_t done;
    uint16_t failed;
};

static void judge(struct result *result, enum check check, bool good)
{
    result->done |= (uint16_t)check;
    if (!good) {
        result->failed |= (uint16_t)check;
    }
}

/* By the edges, also of conversions that came too late to be read as samples. */
static uint16_t measured_rate_10(void)
{
    return measure_rate_10((uint16_t)(stream_edges() - edges_before), stream_edge_us() - edge_before_us);
}

static bool has_its_rate(void)
{
    const uint32_t rate_10 = measured_rate_10();
    const uint32_t nominal_10 = 10U * (uint32_t)rate_hz;
    const uint32_t off = rate_10 > nominal_10 ? rate_10 - nominal_10 : nominal_10 - rate_10;
    return off * 100U <= nominal_10 * RATE_PERCENT;
}

static void judge_force(struct result *result)
{
    const bool ready = (uint16_t)(stream_edges() - edges_before) >= LEAST_EDGES;
    const bool in_time = ready && has_its_rate();
    /* Samples without a reading are zeros, those of a stuck converter all the same. */
    const bool unread = measure.no_reading && measure.lowest == 0 && measure.highest == 0;
    /* At a slower rate readings come too late to be samples. At its own they are there, and their clock line is off. */
    judge(result, CHECK_FORCE_ANSWERS, ready && !(in_time && unread));
    if (ready) {
        judge(result, CHECK_RATE, in_time);
    }
    if (!ready || unread) {
        return;
    }
    judge(result, CHECK_FORCE_IN_RANGE, !measure.saturated);
    if (!measure.saturated) {
        judge(result, CHECK_FORCE_ALIVE, measure.highest != measure.lowest);
    }
}

static void self_test(struct frame *frame)
{
    struct result result = {0, 0};
    int16_t turn_16 = 0;
    uint16_t gravity = 0;
    judge(&result, CHECK_MEMORY, store_known() != STORE_DAMAGED);
    judge_force(&result);
    judge(&result, CHECK_MOTION_ANSWERS, motion_count > 0U);
    if (motion_count > 0U) {
        turn_16 = angle_velocity_of_raw((int16_t)(turn_sum / (int32_t)motion_count));
        gravity = gravity_mg();
        judge(&result, CHECK_MOTION_ALIVE, motion_changed);
        judge(&result, CHECK_STILL,
              turn_16 <= TURN_MOST_16 && turn_16 >= -TURN_MOST_16 && gravity >= GRAVITY_LEAST_MG && gravity <= GRAVITY_MOST_MG);
    }
    if (panel_supply_mv() > 0U) {
        judge(&result, CHECK_SUPPLY, panel_supply_mv() >= PANEL_LOW_SUPPLY_MV);
    }
    judge(&result, CHECK_BUTTON, !panel_button());
    frame_begin(frame, NKT1_SELF_TEST_ANSWER, number);
    frame_u8(frame, FORMAT);
    frame_u16(frame, result.done);
    frame_u16(frame, result.failed);
    frame_u32(frame, (uint32_t)measure_mean(&measure));
    frame_u32(frame, measure_noise_16(&measure));
    frame_u16(frame, (result.done & (uint16_t)CHECK_RATE) != 0U ? measured_rate_10() : (uint16_t)0U);
    frame_u16(frame, (uint16_t)turn_16);
    frame_u16(frame, gravity);
    frame_u16(frame, panel_supply_mv());
}

static void zero(struct frame *frame)
{
    /* At an end of its range the converter says no more than that the force is beyond it, or the cell is unplugged. */
    if (measure.no_reading || measure.saturated) {
        frame_begin(frame, NKT1_REFUSED, number);
        frame_u8(frame, (uint8_t)NKT1_NO_READING);
        return;
    }
    motion_zero();
    frame_begin(frame, NKT1_ZERO, number);
    frame_u32(frame, (uint32_t)measure_mean(&measure));
    frame_u16(frame, measure.count);
    frame_u32(frame, measure_spread(&measure));
}

bool checks_take(const struct sample *sample, struct frame *frame)
{
    if (purpose == CHECKS_NONE) {
        return false;
    }
    if (measure.count == 0U) {
        count_edges_from_here(); /* a converter that was just set up had none to count from when it began */
    }
    if ((int32_t)(sample->time_us - asked_us) < 0) {
        return false; /* it was held back, and is of what was on the cell before */
    }
    watch_motion();
    if (!measure_take(&measure, sample->counts, (sample->status & STATUS_FORCE_FAULT) != 0U,
                      (sample->status & STATUS_SATURATED) != 0U)) {
        return false;
    }
    if (purpose == CHECKS_SELF_TEST) {
        self_test(frame);
    } else {
        zero(frame);
    }
    purpose = CHECKS_NONE;
    return true;
}
