/* What the gyro reads at rest: found, followed, and not mistaken for a turn. */
#include "angle.h"

#include <math.h>

#include "board.h"
#include "chance.h"
#include "check.h"
#include "limb.h"

static void first_bias_takes_two_seconds_of_rest(void)
{
    struct rig rig = rig_at(320.0, -4.0);
    hold(&rig, (struct limb){.deg = 20.0}, 1.95);
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
        hold(&rig, (struct limb){.deg = 180.0}, 2.1);
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
    hold(&rig, (struct limb){.deg = 0.0}, 3.0);
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
        hold(&rig, (struct limb){.deg = 10.0}, 3.0);
        CHECK_NEAR(turn_evenly(&rig, 10.0, 5.0 * dps[i], 5.0, 0.0), 0.0, 0.7);
        CHECK_NEAR(angle_bias_raw(&rig.angle), 1.0 * LSB_PER_DPS, 0.15 * LSB_PER_DPS);
    }
}

/* The error of the bias, degree/s; 0 where none was taken. */
static double learned_dps(const struct rig *rig, double bias_dps)
{
    return angle_bias_known(&rig->angle) ? angle_bias_raw(&rig->angle) / LSB_PER_DPS - bias_dps : 0.0;
}

static const double SLOW_DPS[] = {0.5, -0.5, 0.7, -0.9, 1.0, -1.5, 2.0, 3.0, -4.0, 5.0};

/* Slower than anybody sees, from the first reading on: it scatters no more than rest does, and is none. */
static void a_slow_turn_from_the_start_is_no_bias(void)
{
    const double rates_hz[] = {10.0, 20.0, 40.0, 80.0, 320.0};
    const double biases[] = {0.0, 2.0, -4.0};
    for (unsigned rate = 0; rate < 5U; rate++) {
        for (unsigned slow = 0; slow < 10U; slow++) {
            for (unsigned i = 0; i < 3U; i++) {
                struct rig rig = rig_at(rates_hz[rate], biases[i]);
                (void)turn_evenly(&rig, -15.0, 10.0 * SLOW_DPS[slow], 10.0, 0.0);
                CHECK(!angle_bias_known(&rig.angle));
            }
        }
    }
}

/* A limb that gives way by half a degree in a second does so in what is sent, however long it takes. */
static void a_slow_turn_after_rest_is_no_bias(void)
{
    const double rates_hz[] = {20.0, 80.0, 320.0};
    for (unsigned rate = 0; rate < 3U; rate++) {
        for (unsigned slow = 0; slow < 10U; slow++) {
            struct rig rig = rig_at(rates_hz[rate], 2.0);
            hold(&rig, (struct limb){.deg = -15.0}, 4.0);
            (void)turn_evenly(&rig, -15.0, 12.0 * SLOW_DPS[slow], 12.0, 0.0);
            CHECK_NEAR(learned_dps(&rig, 2.0), 0.0, 0.15);
        }
    }
}

/* A limb that trembles: its frequency wanders as that of a hand does, its board is pushed about by it. `swing_dps` is the
 * greatest velocity, `turn_dps` a slow turn besides. */
static void tremble(struct rig *rig, double deg, double hz, double swing_dps, double turn_dps, double for_s)
{
    const unsigned steps = (unsigned)(for_s * 1e6 / rig->step_us);
    const double step_s = rig->step_us / 1e6;
    double phase = 2.0 * PI * chance_below(1000U) / 1000.0;

    for (unsigned i = 0; i < steps; i++) {
        const double wanders = 1.0 + 0.1 * sin(2.0 * PI * 0.3 * i * step_s);
        const double speed = 2.0 * PI * hz * wanders;
        const struct limb limb = {.deg = deg + turn_dps * i * step_s - swing_dps / speed * cos(phase),
                                  .dps = turn_dps + swing_dps * sin(phase),
                                  .dps2 = swing_dps * speed * cos(phase)};
        take(rig, &limb);
        phase += speed * step_s;
    }
}

static void a_limb_that_trembles_has_a_bias(void)
{
    const double rates_hz[] = {40.0, 80.0, 86.0, 320.0};
    const double swings_dps[] = {1.0, 2.0, 4.0};
    for (unsigned rate = 0; rate < 4U; rate++) {
        for (double hz = 4.0; hz <= 12.0; hz += 0.5) {
            for (unsigned i = 0; i < 3U; i++) {
                for (double deg = -90.0; deg <= 90.0; deg += 45.0) {
                    struct rig rig = rig_at(rates_hz[rate], -3.0);
                    tremble(&rig, deg, hz, swings_dps[i], 0.0, 6.0);
                    CHECK(angle_bias_known(&rig.angle));
                    CHECK_NEAR(learned_dps(&rig, -3.0), 0.0, 0.25);
                    tremble(&rig, deg, hz, swings_dps[i], 0.0, 20.0);
                    CHECK_NEAR(learned_dps(&rig, -3.0), 0.0, 0.2);
                }
            }
        }
    }
}

static void a_limb_that_trembles_and_turns_slowly_has_none(void)
{
    const double rates_hz[] = {10.0, 20.0, 40.0, 80.0, 320.0};
    for (unsigned rate = 0; rate < 5U; rate++) {
        for (double hz = 4.0; hz <= 12.0; hz += 1.0) {
            for (unsigned slow = 0; slow < 10U; slow++) {
                struct rig rig = rig_at(rates_hz[rate], 1.0);
                tremble(&rig, -20.0, hz, 1.0 + slow % 4U, SLOW_DPS[slow], 8.0);
                CHECK(!angle_bias_known(&rig.angle));
                rig = rig_at(rates_hz[rate], 1.0);
                hold(&rig, (struct limb){.deg = -20.0}, 4.0);
                tremble(&rig, -20.0, hz, 1.0 + slow % 4U, SLOW_DPS[slow], 8.0);
                CHECK_NEAR(learned_dps(&rig, 1.0), 0.0, 0.2);
            }
        }
    }
}

/* Ten readings a second may show a tremor of ten hertz as an even turn, as long as it keeps to that frequency. */
static void a_tremor_that_too_few_readings_show_is_left_alone(void)
{
    const double rates_hz[] = {10.0, 20.0};
    for (unsigned rate = 0; rate < 2U; rate++) {
        for (double hz = 4.0; hz <= 12.0; hz += 0.125) {
            struct rig rig = rig_at(rates_hz[rate], 0.0);
            tremble(&rig, 10.0, hz, 3.0, 0.0, 20.0);
            CHECK(!angle_bias_known(&rig.angle));
        }
    }
}

/* However somebody sways who holds the limb: what is taken for the bias is off by no more than gravity's tolerance. */
static void swaying_is_no_bias(void)
{
    double worst = 0.0;
    unsigned learned = 0;
    for (unsigned i = 0; i < 3000U; i++) {
        struct rig rig = rig_at(80.0, 1.0);
        double hz[3];
        double swing_deg[3];
        double phase[3];
        for (unsigned k = 0; k < 3U; k++) {
            hz[k] = 0.03 + chance_below(1500U) / 1000.0;
            swing_deg[k] = chance_below(1000U) / (i % 3U == 0U ? 200.0 : 1000.0) / (1.0 + 3.0 * hz[k]);
            phase[k] = 2.0 * PI * chance_below(1000U) / 1000.0;
        }
        for (unsigned step = 0; step < 80U * 10U; step++) {
            struct limb limb = {.deg = 30.0};
            for (unsigned k = 0; k < 3U; k++) {
                const double speed = 2.0 * PI * hz[k];
                const double at = phase[k] + speed * step / 80.0;
                limb.deg += swing_deg[k] * sin(at);
                limb.dps += swing_deg[k] * speed * cos(at);
                limb.dps2 -= swing_deg[k] * speed * speed * sin(at);
            }
            take(&rig, &limb);
        }
        learned += angle_bias_known(&rig.angle) ? 1U : 0U;
        worst = fmax(worst, fabs(learned_dps(&rig, 1.0)));
    }
    CHECK(worst < 0.5);
    CHECK(learned > 100U);
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
    first_bias_takes_two_seconds_of_rest();
    rest_upside_down_is_rest();
    a_bias_above_ten_degrees_a_second_is_none();
    a_bias_that_drifts_is_followed();
    a_slow_even_turn_is_no_bias();
    a_slow_turn_from_the_start_is_no_bias();
    a_slow_turn_after_rest_is_no_bias();
    a_limb_that_trembles_has_a_bias();
    a_limb_that_trembles_and_turns_slowly_has_none();
    a_tremor_that_too_few_readings_show_is_left_alone();
    swaying_is_no_bias();
    a_turn_that_begins_at_once_is_no_bias();
    an_unsteady_turn_is_no_bias();
    return check_summary("test_angle_bias");
}
