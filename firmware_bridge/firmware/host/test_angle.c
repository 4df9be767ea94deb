/* The limb angle against a limb whose movement is known. */
#include "angle.h"

#include <math.h>

#include "board.h"
#include "chance.h"
#include "check.h"
#include "limb.h"

static void rest_is_seen_at_every_rate(void)
{
    const double rates_hz[] = {10.0, 20.0, 40.0, 80.0, 320.0};
    for (unsigned i = 0; i < 5U; i++) {
        for (double deg = -180.0; deg <= 180.0; deg += 15.0) {
            struct rig rig = rig_at(rates_hz[i], 3.0);
            hold(&rig, (struct limb){.deg = deg}, 3.0);
            CHECK(angle_bias_known(&rig.angle));
            CHECK_NEAR(angle_bias_raw(&rig.angle), 3.0 * LSB_PER_DPS, 7.0);
            CHECK_NEAR(remainder(shown_deg(&rig) - deg, 360.0), 0.0, 1.2); /* as good as one noisy look at gravity */
            hold(&rig, (struct limb){.deg = deg}, 8.0);
            CHECK_NEAR(remainder(shown_deg(&rig) - deg, 360.0), 0.0, 0.3);
            CHECK_NEAR(angle_velocity(&rig.angle), 0.0, 5.0);
        }
    }
}

/* Lying on its face, the noise takes gravity to and fro between -180 and 180 degrees. */
/* An even turn scatters no more than rest does: only gravity tells it. */
/* Forty degrees in 0.8 s, 35 cm from the joint: the board is pushed by up to 0.2 g. */
static void a_limb_that_gives_way_keeps_its_angle(void)
{
    const double took_s[] = {0.3, 0.5, 0.8, 1.5, 3.0};
    const double rates_hz[] = {80.0, 320.0};
    for (unsigned rate = 0; rate < 2U; rate++) {
        for (unsigned i = 0; i < 5U; i++) {
            struct rig rig = rig_at(rates_hz[rate], 2.0);
            hold(&rig, (struct limb){.deg = 30.0}, 6.0);
            CHECK_NEAR(give_way(&rig, 30.0, 40.0, took_s[i]), 0.0, 0.6);
            CHECK_NEAR(shown_deg(&rig), 70.0, 0.6);
            CHECK_NEAR(give_way(&rig, 70.0, -60.0, took_s[i]), 0.0, 0.8);
            hold(&rig, (struct limb){.deg = 10.0}, 6.0);
            CHECK_NEAR(shown_deg(&rig), 10.0, 0.3);
        }
    }
}

/* Shaken as by a hand that pushes hard: 10 Hz, 3 degree/s, nothing is bent and no bias is taken from it. */
static void a_tremor_bends_nothing(void)
{
    struct rig rig = rig_at(320.0, -2.0);
    hold(&rig, (struct limb){.deg = 15.0}, 4.0);
    for (unsigned i = 0; i < 320U * 5U; i++) {
        const double phase = 2.0 * PI * 10.0 * i / 320.0;
        const struct limb limb = {.deg = 15.0 - 3.0 / (20.0 * PI) * cos(phase),
                                  .dps = 3.0 * sin(phase),
                                  .dps2 = 60.0 * PI * cos(phase)};
        take(&rig, &limb);
        CHECK_NEAR(shown_deg(&rig), limb.deg, 0.6);
    }
    CHECK_NEAR(angle_bias_raw(&rig.angle), -2.0 * LSB_PER_DPS, 0.15 * LSB_PER_DPS);
}

/* The couch is bumped, the limb does not turn: 0.3 g for 0.3 s leaves |a| at 1.04 g and gravity 17 degrees off. */
static void a_push_that_looks_like_gravity_bends_little(void)
{
    struct rig rig = rig_at(320.0, 0.5);
    hold(&rig, (struct limb){.deg = 0.0}, 6.0);
    hold(&rig, (struct limb){.deg = 0.0, .push_g = 0.3}, 0.3);
    CHECK_NEAR(shown_deg(&rig), 0.0, 1.0);
    hold(&rig, (struct limb){.deg = 0.0}, 6.0);
    CHECK_NEAR(shown_deg(&rig), 0.0, 0.3);
}

/* A limb that was stopped short is pushed about for a moment more, without a turn. */
static void what_follows_a_stop_bends_nothing(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = -40.0}, 2.0);
    (void)give_way(&rig, -40.0, 40.0, 0.3);
    const double stopped_deg = shown_deg(&rig);
    hold(&rig, (struct limb){.deg = 0.0, .push_g = 0.3}, 0.15);
    CHECK_NEAR(shown_deg(&rig), stopped_deg, 0.05);
}

/* Unsteady as a hand that turns it, and upright, so that gravity does not tell: its scatter does. */
static void a_hard_push_is_no_gravity_at_all(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 0.0}, 2.0);
    hold(&rig, (struct limb){.deg = 0.0, .push_g = 0.6}, 3.0);
    CHECK_EQUAL(angle_centideg(&rig.angle), 0);
}

/* Gravity lies 3 degrees off and the gyro says nothing: after 2 s a part of 1/e is left. */
static void gravity_draws_with_two_seconds(void)
{
    const double rates_hz[] = {10.0, 80.0, 320.0};
    for (unsigned i = 0; i < 3U; i++) {
        struct rig rig = rig_at(rates_hz[i], 0.0);
        rig.noisy = false;
        hold(&rig, (struct limb){.deg = 0.0}, 3.0);
        hold(&rig, (struct limb){.deg = 3.0}, 2.0);
        CHECK_NEAR(shown_deg(&rig), 3.0 * (1.0 - exp(-1.0)), 0.05);
        hold(&rig, (struct limb){.deg = 3.0}, 20.0);
        CHECK_NEAR(shown_deg(&rig), 3.0, 0.02);
    }
}

static void gravity_draws_no_faster_than_a_push_may(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 0.0}, 2.0);
    hold(&rig, (struct limb){.deg = 90.0}, 2.0);
    CHECK_NEAR(shown_deg(&rig), 5.0, 0.2);
    hold(&rig, (struct limb){.deg = 90.0}, 60.0);
    CHECK_NEAR(shown_deg(&rig), 90.0, 0.02);
}

/* With the X axis upright there is no angle in gravity: what is left of it in the plane is tilt and noise. */
static void with_the_axis_upright_the_gyro_goes_alone(void)
{
    const double upright[] = {1.0, 0.95, -0.999};
    for (unsigned i = 0; i < 3U; i++) {
        struct rig rig = rig_at(320.0, 2.0);
        hold(&rig, (struct limb){.deg = 0.0, .upright = upright[i]}, 2.2);
        CHECK(angle_bias_known(&rig.angle));
        angle_zero(&rig.angle);
        CHECK_NEAR(turn_evenly(&rig, 0.0, 45.0, 1.5, upright[i]), 0.0, 0.5);
        hold(&rig, (struct limb){.deg = 45.0, .upright = upright[i]}, 3.0);
        CHECK_NEAR(shown_deg(&rig), 45.0, 0.8);
        CHECK_NEAR(turn_evenly(&rig, 45.0, -5.0, 5.0, upright[i]), 0.0, 1.2); /* 1 degree/s, is no bias */
        CHECK_NEAR(angle_bias_raw(&rig.angle), 2.0 * LSB_PER_DPS, 0.15 * LSB_PER_DPS);
        hold(&rig, (struct limb){.deg = 40.0, .upright = upright[i]}, 1.0);
    }
}

static void a_zero_without_gravity_stays_when_gravity_comes(void)
{
    struct rig rig = rig_at(80.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 60.0, .upright = 1.0}, 1.0);
    angle_zero(&rig.angle);
    hold(&rig, (struct limb){.deg = 60.0, .upright = 0.5}, 3.0);
    CHECK_NEAR(shown_deg(&rig), 0.0, 0.05);
    hold(&rig, (struct limb){.deg = 60.0}, 3.0);
    CHECK_NEAR(shown_deg(&rig), 0.0, 0.05);
}

/* Until then the angle goes astray by it, before the zero and after it: neither part may stay in it. */
static void a_zero_that_was_set_before_the_bias_is_known_holds(void)
{
    const double biases_dps[] = {-8.0, -3.0, 1.0, 5.0};
    const double zeroes_s[] = {0.3, 0.7, 1.0, 1.5, 1.9, 2.0, 2.2};
    for (unsigned i = 0; i < 4U; i++) {
        for (unsigned k = 0; k < 7U; k++) {
            struct rig rig = rig_at(k % 2U == 0U ? 80.0 : 320.0, biases_dps[i]);
            hold(&rig, (struct limb){.deg = 20.0}, zeroes_s[k]);
            angle_zero(&rig.angle);
            CHECK_EQUAL(angle_centideg(&rig.angle), 0);
            take(&rig, &(struct limb){.deg = 20.0});
            CHECK_NEAR(shown_deg(&rig), 0.0, 0.2);
            hold(&rig, (struct limb){.deg = 20.0}, 10.0);
            CHECK(angle_bias_known(&rig.angle));
            CHECK_NEAR(shown_deg(&rig), 0.0, 0.8); /* as good as one noisy look at gravity */
            (void)turn_evenly(&rig, 20.0, 30.0, 1.0, 0.0);
            hold(&rig, (struct limb){.deg = 50.0}, 5.0);
            CHECK_NEAR(shown_deg(&rig), 30.0, 0.8);
        }
    }
}

static void zero_is_where_it_was_set(void)
{
    struct rig rig = rig_at(320.0, -1.0);
    hold(&rig, (struct limb){.deg = 170.0}, 6.0);
    angle_zero(&rig.angle);
    CHECK_EQUAL(angle_centideg(&rig.angle), 0);
    (void)turn_evenly(&rig, 170.0, 30.0, 1.0, 0.0); /* past half a turn, where atan2 jumps */
    CHECK_NEAR(shown_deg(&rig), 30.0, 0.6);
    hold(&rig, (struct limb){.deg = 200.0}, 6.0);
    CHECK_NEAR(shown_deg(&rig), 30.0, 0.5);
    (void)turn_evenly(&rig, 200.0, -60.0, 1.0, 0.0);
    CHECK_NEAR(shown_deg(&rig), -30.0, 0.7);
}

static void an_angle_past_its_range_stays_at_its_end(void)
{
    const double ways[] = {1.0, -1.0};
    for (unsigned i = 0; i < 2U; i++) {
        struct rig rig = rig_at(320.0, 0.0);
        rig.noisy = false;
        rig.radius_m = 0.0;
        hold(&rig, (struct limb){.deg = 0.0}, 2.0);
        angle_zero(&rig.angle);
        (void)turn_evenly(&rig, 0.0, ways[i] * 327.0, 2.0, 0.0);
        CHECK_NEAR(shown_deg(&rig), ways[i] * 327.0, 0.4);
        (void)turn_evenly(&rig, ways[i] * 327.0, ways[i] * 3.0, 0.1, 0.0);
        CHECK_EQUAL(angle_centideg(&rig.angle), ways[i] * 32767.0);
        (void)turn_evenly(&rig, ways[i] * 330.0, ways[i] * -60.0, 0.5, 0.0);
        CHECK_NEAR(shown_deg(&rig), ways[i] * 270.0, 0.4); /* nothing was lost at the end of the range */
        for (unsigned turns = 0; turns < 40U; turns++) {
            (void)turn_evenly(&rig, ways[i] * 270.0, ways[i] * 360.0, 1.0, 0.0);
            CHECK_EQUAL(angle_centideg(&rig.angle), ways[i] * 32767.0);
        }
        angle_zero(&rig.angle);
        CHECK_EQUAL(angle_centideg(&rig.angle), 0);
    }
}

static void after_a_gap_it_starts_from_gravity(void)
{
    struct rig rig = rig_at(320.0, 1.0);
    hold(&rig, (struct limb){.deg = 10.0}, 3.0);
    angle_zero(&rig.angle);
    rig.time_us += 600000U;
    take(&rig, &(struct limb){.deg = 55.0});
    CHECK_NEAR(shown_deg(&rig), 45.0, 1.2);
    CHECK(angle_bias_known(&rig.angle));
    hold(&rig, (struct limb){.deg = 55.0}, 6.0);
    CHECK_NEAR(shown_deg(&rig), 45.0, 0.4);
}

/* After a gap the limb is under way: gravity is waited for, and until then the gyro goes on. */
static void after_a_gap_a_limb_under_way_is_waited_for(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    hold(&rig, (struct limb){.deg = 0.0}, 3.0);
    rig.time_us += 600000U;
    (void)turn_evenly(&rig, 20.0, 30.0, 1.0, 0.0);
    CHECK_NEAR(shown_deg(&rig), 30.0, 0.5);
    hold(&rig, (struct limb){.deg = 50.0}, 0.02);
    CHECK_NEAR(shown_deg(&rig), 50.0, 1.2);
}

static void a_short_gap_is_bridged(void)
{
    struct rig rig = rig_at(80.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 0.0}, 2.0);
    take(&rig, &(struct limb){.deg = 0.0, .dps = 40.0});
    rig.time_us += 400000U - rig.step_us;
    take(&rig, &(struct limb){.deg = 16.0, .dps = 40.0});
    CHECK_NEAR(shown_deg(&rig), 0.0125 * 20.0 + 16.0, 0.05);
}

static void a_clock_that_wraps_is_no_gap(void)
{
    struct rig rig = rig_at(80.0, 0.0);
    rig.noisy = false;
    rig.time_us = UINT32_MAX - 3000000U;
    hold(&rig, (struct limb){.deg = 0.0}, 2.9);
    (void)turn_evenly(&rig, 0.0, 30.0, 1.0, 1.0);
    CHECK(rig.time_us < 2000000U);
    CHECK_NEAR(shown_deg(&rig), 30.0, 0.3);
}

static void the_same_reading_twice_moves_nothing(void)
{
    struct rig rig = rig_at(80.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 5.0}, 2.0);
    rig.time_us -= rig.step_us;
    rig.step_us = 0U;
    for (unsigned i = 0; i < 1000U; i++) {
        take(&rig, &(struct limb){.deg = 25.0, .dps = 300.0});
    }
    CHECK_NEAR(shown_deg(&rig), 5.0, 0.02);
}

/* 300 degrees in a second, from rest to rest: what the integers lose is not seen. */
static void the_gyro_is_summed_exactly(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    rig.noisy = false;
    hold(&rig, (struct limb){.deg = 0.0, .upright = 1.0}, 1.0);
    angle_zero(&rig.angle);
    for (unsigned i = 0; i < 320U; i++) {
        take(&rig, &(struct limb){.dps = 300.0, .upright = 1.0});
    }
    take(&rig, &(struct limb){.dps = 0.0, .upright = 1.0});
    CHECK_NEAR(shown_deg(&rig), 300.0, 0.02);
}

static void velocity_is_of_the_unit_of_the_wire(void)
{
    CHECK_EQUAL(angle_velocity_of_raw(0), 0);
    CHECK_EQUAL(angle_velocity_of_raw(655), 160);
    CHECK_EQUAL(angle_velocity_of_raw(-655), -160);
    CHECK_EQUAL(angle_velocity_of_raw(32767), 8004);
    CHECK_EQUAL(angle_velocity_of_raw(INT16_MIN), -8004);
    for (int32_t raw = INT16_MIN; raw <= INT16_MAX; raw++) {
        CHECK_NEAR(angle_velocity_of_raw((int16_t)raw), raw * 16.0 / LSB_PER_DPS, 0.51);
    }
}

/* Whatever the sensor says, and whenever: no sum overflows (the sanitizers watch), and it comes back to the truth. */
static void nonsense_does_no_lasting_harm(void)
{
    struct rig rig = rig_at(80.0, 0.0);
    for (unsigned i = 0; i < 300000U; i++) {
        struct motion_raw raw = {.time_us = rig.time_us};
        const uint32_t kind = chance_below(8U);
        for (unsigned axis = 0; axis < MOTION_AXES; axis++) {
            raw.accel[axis] = kind < 4U ? (int16_t)chance_word() : (int16_t)(axis == MOTION_Z ? 8192 : 0);
            raw.gyro[axis] = kind == 1U ? INT16_MIN : kind == 2U ? INT16_MAX : (int16_t)chance_word();
        }
        if (kind == 6U) {
            raw.gyro[MOTION_X] = (int16_t)(i / 1000U % 2U == 0U ? INT16_MAX : INT16_MIN);
        }
        rig.time_us += chance_below(10U) == 0U ? chance_word() : chance_below(500001U);
        angle_take(&rig.angle, &raw);
        CHECK(angle_centideg(&rig.angle) >= -32767);
        if (chance_below(100U) == 0U) {
            angle_zero(&rig.angle);
        }
    }
    rig.time_us += 600000U;
    hold(&rig, (struct limb){.deg = 20.0}, 40.0);
    angle_zero(&rig.angle);
    (void)give_way(&rig, 20.0, 30.0, 0.5);
    CHECK_NEAR(shown_deg(&rig), 30.0, 0.7);
}

int main(void)
{
    CHECK(sizeof(struct angle) <= 72U);
    rest_is_seen_at_every_rate();
    a_limb_that_gives_way_keeps_its_angle();
    a_tremor_bends_nothing();
    a_push_that_looks_like_gravity_bends_little();
    what_follows_a_stop_bends_nothing();
    a_hard_push_is_no_gravity_at_all();
    gravity_draws_with_two_seconds();
    gravity_draws_no_faster_than_a_push_may();
    with_the_axis_upright_the_gyro_goes_alone();
    a_zero_without_gravity_stays_when_gravity_comes();
    a_zero_that_was_set_before_the_bias_is_known_holds();
    zero_is_where_it_was_set();
    an_angle_past_its_range_stays_at_its_end();
    after_a_gap_it_starts_from_gravity();
    after_a_gap_a_limb_under_way_is_waited_for();
    a_short_gap_is_bridged();
    a_clock_that_wraps_is_no_gap();
    the_same_reading_twice_moves_nothing();
    the_gyro_is_summed_exactly();
    velocity_is_of_the_unit_of_the_wire();
    nonsense_does_no_lasting_harm();
    return check_summary("test_angle");
}
