/* Whatever breaks while it streams: its bit tells and no other, the rest goes on, and it ends when it is mended. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"
#include "stream_view.h"

static void a_silent_converter_and_back(void)
{
    ready(HX711);
    start();
    stream_ms(1000);
    sensors.unplugged = true;
    stream_ms(2000);
    CHECK_EQUAL(last_status(), FORCE_FAULT);
    CHECK_EQUAL(got[count - 1U].counts, 0);
    CHECK(count > 140U); /* frames go on */
    CHECK(board.led_changes > 10U); /* 4 Hz */
    for (unsigned i = 1; i < count; i++) {
        CHECK((int32_t)(got[i].time_us - got[i - 1U].time_us) > 0);
    }
    sensors.unplugged = false;
    sensors.next_us = board.now_us + 12500U;
    stream_ms(200);
    stream_ms(1000);
    CHECK_EQUAL(any(), 0);
    counts_are_right();
    CHECK(board.led);
}

/* Readings are announced and none is to be had: frames go on and say so, and what is asked is answered. */
static void none_can_be_read_and_back(bool *mischief)
{
    struct wire_frame frame;
    ready(HX711);
    start();
    stream_ms(1000);
    *mischief = true;
    stream_ms(500);
    counts_are_right();
    board.led_changes = 0;
    stream_ms(2000);
    CHECK_NEAR(count, 160, 2.0);
    CHECK_EQUAL(any(), FORCE_FAULT);
    CHECK_EQUAL(got[count - 1U].counts, 0);
    CHECK_NEAR(board.led_changes, 16, 1.0);
    is_even(12500U, 1);
    CHECK(refused(TARE, NULL, 0, 8));
    wire_command(STOP, 0);
    CHECK(asked(SELF_TEST, 1, NULL, 0, SELF_TEST_ANSWER, &frame));
    CHECK(wire_u16(&frame.payload[3]) != 0U);
    CHECK(asked(REPORT, 2, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[10]), 1);
    *mischief = false;
    start();
    stream_ms(300);
    stream_ms(1000);
    CHECK_EQUAL(any(), 0);
    counts_are_right();
}

static void a_clock_line_that_is_off_and_back(void)
{
    none_can_be_read_and_back(&sensors.clock_off);
}

static void a_clock_line_that_is_disturbed_over_and_over_and_back(void)
{
    none_can_be_read_and_back(&sensors.flips);
}

static void the_led_blinks_four_times_a_second(void)
{
    ready(HX711);
    start();
    sensors.unplugged = true;
    board_run_ms(1000);
    board.led_changes = 0;
    board_run_ms(5000);
    CHECK_NEAR(board.led_changes, 40, 1.0);
}

static void an_unplugged_cell_and_back(void)
{
    ready(HX711);
    start();
    stream_ms(500);
    sensors.counts = TOP_COUNTS;
    stream_ms(1000);
    CHECK_EQUAL(last_status(), SATURATED);
    CHECK_EQUAL(got[count - 1U].counts, TOP_COUNTS);
    sensors.counts = 500;
    stream_ms(100);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
}

static void a_stuck_converter_and_back(void)
{
    ready(HX711);
    start();
    sensors.stuck = true;
    stream_ms(1000);
    CHECK_EQUAL(last_status(), FORCE_FAULT);
    sensors.stuck = false;
    stream_ms(100);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
}

static void a_disturbed_clock_is_told_and_nothing_wrong_is_sent(void)
{
    ready(HX711);
    start();
    stream_ms(1000);
    for (unsigned i = 0; i < 20U; i++) {
        const uint8_t pulses = (uint8_t)(1U + i % 2U);
        if (i < 10U) {
            sensors.pulses = (uint8_t)(sensors.pulses + pulses);
        } else {
            sensors.stray = pulses;
        }
        stream_ms(500);
        counts_are_right();
        CHECK_EQUAL(any(), OVERRUN | OUT_OF_STEP);
        CHECK_EQUAL(last_status(), 0);
        stream_ms(300 + i);
        CHECK_EQUAL(any(), 0);
        is_even(12500U, 1);
    }
}

static void a_motion_sensor_that_is_gone_and_back(void)
{
    struct wire_frame frame;
    ready(HX711);
    start();
    sensors.limb.gyro[MOTION_X] = 6550; /* 100 degree/s */
    stream_ms(500);
    CHECK_EQUAL(last_status(), 0);
    CHECK_NEAR(got[count - 1U].velocity, 1600, 5.0);
    sensors.mpu_gone = true;
    stream_ms(1000);
    CHECK_EQUAL(last_status(), MOTION_FAULT);
    CHECK_EQUAL(got[count - 1U].velocity, 0);
    CHECK_EQUAL(got[count - 1U].angle, 0);
    CHECK_NEAR(count, 80, 2.0); /* the force goes on */
    is_even(12500U, 1);
    counts_are_right();
    const uint32_t setups = sensors.mpu_setups;
    sensors.limb.gyro[MOTION_X] = 0;
    sensors.mpu_gone = false;
    stream_ms(1500);
    CHECK(sensors.mpu_setups > setups); /* it was set up anew: it may have been without power */
    CHECK_EQUAL(sensors.mpu[0x1B], 0x08);
    CHECK_EQUAL(sensors.mpu[0x1C], 0x08);
    CHECK_EQUAL(sensors.mpu[0x1A], 0x03);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
    CHECK(asked(REPORT, 1, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[12]), 1);
}

static void a_stuck_motion_sensor(void)
{
    ready(HX711);
    start();
    sensors.mpu_stuck = true;
    stream_ms(3000);
    CHECK((any() & MOTION_FAULT) != 0U);
    counts_are_right();
    sensors.mpu_stuck = false;
    stream_ms(2000);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
}

static void a_hung_bus_is_freed(enum converter converter)
{
    struct wire_frame frame;
    ready(converter);
    start();
    stream_ms(500);
    sensors.bus_hung = true;
    sensors.hung_clocks = 6;
    stream_ms(1500);
    CHECK(!sensors.bus_hung);
    stream_ms(1500);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
    counts_are_right();
    CHECK(asked(REPORT, 1, NULL, 0, REPORT_ANSWER, &frame));
    CHECK(wire_u16(&frame.payload[14]) >= 1U);
}

static void a_bus_hung_beside_an_hx711_is_freed(void)
{
    a_hung_bus_is_freed(HX711);
}

static void a_bus_hung_with_an_nau7802_is_freed(void)
{
    a_hung_bus_is_freed(NAU7802);
}

/* Silence is told after 50 ms. The converter that it comes from kept its set-up, and its offset: another calibration would
 * be of another one, and takes a second. */
static void a_bus_that_hung_for_a_moment_leaves_an_nau7802_as_it_was(void)
{
    ready(NAU7802);
    board_run_ms(3000);
    start();
    stream_ms(500);
    const uint32_t resets = sensors.nau_resets;
    const uint32_t calibrations = sensors.nau_calibrations;
    for (uint32_t ms = 60; ms < 220U; ms += 30U) {
        sensors.bus_hung = true;
        board_run_ms(ms);
        sensors.bus_hung = false;
        stream_ms(100);
        CHECK((any() & FORCE_FAULT) != 0U);
        CHECK_EQUAL(last_status() & FORCE_FAULT, 0);
        stream_ms(1000);
        stream_ms(500);
        CHECK_EQUAL(any(), 0);
        counts_are_right();
        CHECK_EQUAL(sensors.nau_resets, resets);
        CHECK_EQUAL(sensors.nau_calibrations, calibrations);
    }
}

/* Whatever was longer may have been its supply: its registers are not to be relied on. */
static void an_nau7802_that_was_away_for_longer_is_set_up_anew(void)
{
    ready(NAU7802);
    board_run_ms(3000);
    start();
    const uint32_t resets = sensors.nau_resets;
    sensors.unplugged = true;
    memset(sensors.nau, 0, sizeof sensors.nau);
    board_run_ms(500);
    sensors.unplugged = false;
    stream_ms(1800);
    CHECK_EQUAL(last_status(), 0);
    CHECK_EQUAL(sensors.nau_resets, resets + 1U);
    stream_ms(500);
    CHECK_EQUAL(any(), 0);
    counts_are_right();
}

static void a_bus_hung_at_the_start_is_freed(void)
{
    switch_on(HX711);
    sensors.bus_hung = true;
    sensors.hung_clocks = 9;
    let_it_run();
    board_run_ms(SETTLED_MS);
    start();
    stream_ms(1000);
    CHECK_EQUAL(last_status(), 0);
}

static void a_bus_that_stays_hung_leaves_the_force(void)
{
    ready(HX711);
    start();
    sensors.bus_hung = true;
    sensors.hung_clocks = UINT8_MAX;
    stream_ms(300);
    sensors.hung_clocks = UINT8_MAX;
    stream_ms(1000);
    CHECK_EQUAL(last_status(), MOTION_FAULT);
    CHECK_NEAR(count, 80, 2.0);
    is_even(12500U, 1);
    counts_are_right();
}

static void a_line_that_takes_no_more(void)
{
    struct wire_frame frame;
    ready(HX711);
    start();
    stream_ms(1000);
    const uint16_t sequence = got[count - 1U].sequence;
    board.line_full = true;
    stream_ms(500);
    board.line_full = false;
    stream_ms(500);
    CHECK_EQUAL(got[0].status, OVERRUN);
    for (unsigned i = 1; i < count; i++) {
        CHECK_EQUAL(got[i].status, 0);
    }
    const uint16_t step = (uint16_t)(got[0].sequence - sequence);
    CHECK(step == 1U || (step >= 40U && step <= 42U)); /* either it is no gap of the line, or it is a true one */
    CHECK(asked(REPORT, 1, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_NEAR(wire_u16(&frame.payload[6]), 40, 2.0);
}

static void a_low_supply(void)
{
    ready(HX711);
    start();
    stream_ms(500);
    board.supply_mv = 4000U;
    stream_ms(2500);
    CHECK_EQUAL(last_status(), LOW_SUPPLY);
    board.supply_mv = 5000U;
    stream_ms(2500);
    CHECK_EQUAL(last_status(), 0);
}

static void a_damaged_calibration(void)
{
    switch_on(HX711);
    board.memory[100] = 1;
    let_it_run();
    board_run_ms(SETTLED_MS);
    CHECK(board.led_changes > 3U); /* blinks while idle, too */
    start();
    stream_ms(500);
    CHECK_EQUAL(got[0].status, RESTARTED | DAMAGED);
    CHECK_EQUAL(last_status(), DAMAGED);
}

/* DRDY stays high with a reading that was not fetched: without another look no edge would ever come again. */
static void a_reading_that_could_not_be_fetched_costs_no_more_than_itself(void)
{
    ready(NAU7802);
    start();
    stream_ms(1000);
    const uint32_t resets = sensors.nau_resets;
    for (uint8_t refused = 1; refused < 4U; refused++) {
        sensors.nau_refuses = refused;
        stream_ms(500);
        CHECK_EQUAL(any(), OVERRUN);
        CHECK_EQUAL(last_status(), 0);
        CHECK(count >= 150U);
        counts_are_right();
    }
    CHECK_EQUAL(sensors.nau_resets, resets); /* set up anew it would be calibrated anew, and its zero be another */
}

static void a_calibration_that_fails_is_made_again(void)
{
    switch_on(NAU7802);
    sensors.nau_miscalibrates = 2;
    let_it_run();
    board_run_ms(SETTLED_MS);
    start();
    stream_ms(500);
    CHECK_EQUAL(last_status(), 0);
    CHECK_EQUAL(sensors.nau_calibrations, 3);
    counts_are_right();
}

/* What the converter was just doing for the rate before is no step of the new set-up. */
static void a_rate_that_changes_during_the_set_up(void)
{
    static const uint8_t eighty[] = {80, 0};
    static const uint8_t full[] = {0x40, 0x01};
    struct wire_frame frame;
    for (uint32_t wait_us = 0; wait_us < 30000U; wait_us += 1500U) {
        ready(NAU7802);
        CHECK(asked(RATE, 1, eighty, 2, RATE_ANSWER, &frame));
        board_run(wait_us);
        const uint32_t resets = sensors.nau_resets;
        CHECK(asked(RATE, 1, full, 2, RATE_ANSWER, &frame));
        board_run_ms(SETTLED_MS);
        CHECK_EQUAL(sensors.nau_resets, resets + 1U);
        CHECK_EQUAL(sensors.nau[2] & 0x70U, 0x70);
    }
}

static void it_is_calibrated_when_its_analog_part_is_steady(void)
{
    ready(NAU7802);
    CHECK_EQUAL(sensors.nau_calibrations, 1);
    CHECK(sensors.nau_least_on_us >= 600000U); /* the data sheet, on DRDY */
}

/* Where one takes longer than expected silence is told, and it is let finish: begun anew it would never end. */
static void a_set_up_that_goes_on_is_not_begun_anew(void)
{
    static const uint8_t ten[] = {10, 0};
    static const uint32_t calibrations_us[] = {344000U, 550000U, 1100000U};
    struct wire_frame frame;
    ready(NAU7802);
    for (unsigned i = 0; i < 3U; i++) {
        sensors.nau_calibration_us = calibrations_us[i];
        board_run_ms(3000);
        const uint32_t resets = sensors.nau_resets;
        CHECK(asked(RATE, 1, ten, 2, RATE_ANSWER, &frame));
        CHECK(asked(SELF_TEST, 2, NULL, 0, SELF_TEST_ANSWER, &frame)); /* within the 3 s that asked() waits */
        board_run_ms(1500);
        start();
        stream_ms(2000);
        CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
        CHECK_NEAR(count, 20, 1.0);
        CHECK_EQUAL(sensors.nau_resets, resets + 1U);
        counts_are_right();
        wire_command(STOP, 0);
        board_run_ms(100);
    }
}

/* A calibration that never succeeds is no set-up that goes on. */
static void a_set_up_that_ends_nowhere_is_begun_anew(void)
{
    switch_on(NAU7802);
    sensors.nau_miscalibrates = UINT8_MAX;
    let_it_run();
    board_run_ms(10000);
    CHECK_NEAR(sensors.nau_resets, 5, 1.0);
}

/* At the slowest rate the set-up and the first conversion take longest: it must not be begun anew meanwhile. */
static void a_slow_converter_comes_back(void)
{
    static const uint8_t ten[] = {10, 0};
    struct wire_frame frame;
    ready(NAU7802);
    CHECK(asked(RATE, 1, ten, 2, RATE_ANSWER, &frame));
    board_run_ms(2000);
    start();
    stream_ms(2000);
    CHECK_EQUAL(last_status(), 0);
    sensors.unplugged = true;
    memset(sensors.nau, 0, sizeof sensors.nau);
    stream_ms(1500);
    CHECK_EQUAL(last_status(), FORCE_FAULT);
    sensors.unplugged = false;
    stream_ms(4000);
    CHECK_EQUAL(last_status(), 0);
    CHECK_EQUAL(sensors.nau[2] & 0x70U, 0);
}

/* A disturbance on DOUT looks like a reading that is ready; there is none, and clock pulses now would do harm. */
static void a_disturbed_data_line_is_no_reading(void)
{
    ready(HX711);
    start();
    stream_ms(500);
    for (unsigned i = 0; i < 20U; i++) {
        board_run(1000U + 511U * i);
        if (!sensors.waits) {
            edge_comes(board.now_us, false);
        }
        stream_ms(300);
        CHECK_EQUAL(any(), 0);
        counts_are_right();
        is_even(12500U, 1);
    }
}

static void an_edge_that_was_missed_is_not_the_last(void)
{
    ready(HX711);
    start();
    stream_ms(500);
    sensors.waits = true; /* as if its edge had come just when the capture was set up anew */
    stream_ms(500);
    stream_ms(500);
    CHECK_EQUAL(any() & (unsigned)~(OVERRUN | FORCE_FAULT), 0);
    CHECK_EQUAL(last_status(), 0);
    counts_are_right();
}

/* While the motion sensor holds the bus conversions go on, and the converter has the last: no reading may get the time
 * of another. */
static void a_reading_that_is_fetched_late_has_no_other_time(void)
{
    ready(NAU7802);
    sensors.numbered = true;
    start();
    stream_ms(500);
    for (unsigned i = 0; i < 40U; i++) {
        board_run(137U * i);
        while (sensors.job == NULL || sensors.job->address != MPU_ADDRESS) {
            board_run(10U);
        }
        sensors.bus_hung = true;
        board_run(500U + 700U * (i % 10U));
        sensors.bus_hung = false;
        stream_ms(400);
        for (unsigned k = 0; k < count; k++) {
            const uint32_t since_us = got[k].time_us - sensors.latched_us[(uint32_t)got[k].counts % LATCHED_MOST];
            CHECK((got[k].status & FORCE_FAULT) != 0U || since_us + 1000U < 2000U);
        }
        CHECK_EQUAL(last_status(), 0);
    }
}

int main(void)
{
    CHECK_ALONE(a_silent_converter_and_back);
    CHECK_ALONE(a_clock_line_that_is_off_and_back);
    CHECK_ALONE(a_clock_line_that_is_disturbed_over_and_over_and_back);
    CHECK_ALONE(the_led_blinks_four_times_a_second);
    CHECK_ALONE(an_unplugged_cell_and_back);
    CHECK_ALONE(a_stuck_converter_and_back);
    CHECK_ALONE(a_disturbed_clock_is_told_and_nothing_wrong_is_sent);
    CHECK_ALONE(a_motion_sensor_that_is_gone_and_back);
    CHECK_ALONE(a_stuck_motion_sensor);
    CHECK_ALONE(a_bus_hung_beside_an_hx711_is_freed);
    CHECK_ALONE(a_bus_hung_with_an_nau7802_is_freed);
    CHECK_ALONE(a_bus_that_hung_for_a_moment_leaves_an_nau7802_as_it_was);
    CHECK_ALONE(an_nau7802_that_was_away_for_longer_is_set_up_anew);
    CHECK_ALONE(a_bus_hung_at_the_start_is_freed);
    CHECK_ALONE(a_bus_that_stays_hung_leaves_the_force);
    CHECK_ALONE(a_line_that_takes_no_more);
    CHECK_ALONE(a_low_supply);
    CHECK_ALONE(a_damaged_calibration);
    CHECK_ALONE(a_reading_that_could_not_be_fetched_costs_no_more_than_itself);
    CHECK_ALONE(a_calibration_that_fails_is_made_again);
    CHECK_ALONE(a_rate_that_changes_during_the_set_up);
    CHECK_ALONE(it_is_calibrated_when_its_analog_part_is_steady);
    CHECK_ALONE(a_set_up_that_goes_on_is_not_begun_anew);
    CHECK_ALONE(a_set_up_that_ends_nowhere_is_begun_anew);
    CHECK_ALONE(a_slow_converter_comes_back);
    CHECK_ALONE(a_disturbed_data_line_is_no_reading);
    CHECK_ALONE(an_edge_that_was_missed_is_not_the_last);
    CHECK_ALONE(a_reading_that_is_fetched_late_has_no_other_time);
    return check_summary("test_faults");
}
