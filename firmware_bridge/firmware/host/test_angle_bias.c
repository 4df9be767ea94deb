/* What the gyro reads at rest: found, followed, and not mistaken for a turn. */
#include "angle.h"

#include <math.h>

#include "board.h"
#include "chance.h"
#include "check.h"
#include "limb.h"

static void first_bias_takes_half_a_second_of_rest(void)
{
    struct rig rig = rig_at(320.0, -4.0);
    hold(&rig, (struct limb){.deg = 20.0}, 0.45);
    CHECK(!angle_bias_known(&rig.angle));
    CHECK_EQUAL(angle_bias_raw(&rig.angle), 0);
    CHECK_NEAR(angle_velocity(&rig.angle), -4.0 * 16.0, 5.0);
    hold(&rig, (struct limb){.deg = 20.0}, 0.1);
    CHECK(angle_bias_known(&rig.angle));
    CHECK_NEAR(angle_velocity(&rig.angle), 0.0, 5.0);
}

static void rest_upside_down_is_rest(void)
{
    for (unsigned i = 0; i < 40U; i++) {
        struct rig rig = rig_at(320.0, 2.0);
        hold(&rig, (struct limb){.deg = 180.0}, 0.9);
        CHECK(angle_bias_known(&rig.angle));
    }
}

static void a_bias_above_ten_degrees_a_second_is_none(void)
{
    const double biases[] = {10.5, -10.5, 19.0, -400.0};
    for (unsigned i = 0; i < 4U; i++) {
        struct rig rig = rig_at(80.0, biases[i]);
        hold(&rig, (struct limb){.deg = 0.0}, 5.0);
        CHECK(!angle_bias_known(&rig.angle));
        CHECK_EQUAL(angle_bias_raw(&rig.angle), 0);
    }
    struct rig rig = rig_at(80.0, 9.5);
    hold(&rig, (struct limb){.deg = 0.0}, 2.0);
    CHECK(angle_bias_known(&rig.angle));
}

static void a_bias_that_drifts_is_followed(void)
{
    struct rig rig = rig_at(80.0, 1.0);
    hold(&rig, (struct limb){.deg = 40.0}, 2.0);
    for (unsigned i = 0; i < 600U; i++) { /* 2 degree/s in a minute */
        rig.bias_dps += 2.0 / 600.0;
        hold(&rig, (struct limb){.deg = 40.0}, 0.1);
    }
    CHECK_NEAR(angle_bias_raw(&rig.angle), 3.0 * LSB_PER_DPS, 0.3 * LSB_PER_DPS);
    CHECK_NEAR(shown_deg(&rig), 40.0, 0.8);
}

static void a_slow_even_turn_is_no_bias(void)
{
    const double dps[] = {2.0, -3.0, 5.0, 8.0};
    for (unsigned i = 0; i < 4U; i++) {
        struct rig rig = rig_at(320.0, 1.0);
        hold(&rig, (struct limb){.deg = 10.0}, 2.0);
        CHECK_NEAR(turn_evenly(&rig, 10.0, 5.0 * dps[i], 5.0, 0.0), 0.0, 0.7);
        CHECK_NEAR(angle_bias_raw(&rig.angle), 1.0 * LSB_PER_DPS, 0.15 * LSB_PER_DPS);
    }
}

static void a_turn_that_begins_at_once_is_no_bias(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    CHECK_NEAR(turn_evenly(&rig, 0.0, 20.0, 4.0, 0.0), 0.0, 1.2);
    CHECK(!angle_bias_known(&rig.angle));
}

static void an_unsteady_turn_is_no_bias(void)
{
    struct rig rig = rig_at(320.0, 0.0);
    for (unsigned i = 0; i < 320U * 4U; i++) {
        take(&rig, &(struct limb){.dps = 4.0 + 2.0 * sin(2.0 * PI * 8.0 * i / 320.0), .upright = 1.0});
    }
    CHECK(!angle_bias_known(&rig.angle));
}

int main(void)
{
    first_bias_takes_half_a_second_of_rest();
    rest_upside_down_is_rest();
    a_bias_above_ten_degrees_a_second_is_none();
    a_bias_that_drifts_is_followed();
    a_slow_even_turn_is_no_bias();
    a_turn_that_begins_at_once_is_no_bias();
    an_unsteady_turn_is_no_bias();
    return check_summary("test_angle_bias");
}
