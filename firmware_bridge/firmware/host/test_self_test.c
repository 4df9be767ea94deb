/* The self-test of NKT1.md: a sound instrument passes, and each fault fails its own check and no other. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"
#include "bus.h"
#include "motion.h"

#define ALL_CHECKS 0x03FFU
#define SELF_TEST_BYTES 21U

static uint16_t self_tested(struct wire_frame *frame)
{
    CHECK(asked(SELF_TEST, 300, NULL, 0, SELF_TEST_ANSWER, frame));
    CHECK_EQUAL(frame->number, 300);
    CHECK_EQUAL(frame->length, SELF_TEST_BYTES);
    CHECK_EQUAL(frame->payload[0], 1);
    const uint16_t done = wire_u16(&frame->payload[1]);
    const uint16_t failed = wire_u16(&frame->payload[3]);
    CHECK_EQUAL(failed & ~(unsigned)done, 0);
    return failed;
}

static void a_sound_instrument_passes(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.limb.gyro[MOTION_X] = 131; /* a bias of 2 degree/s */
    CHECK_EQUAL(self_tested(&frame), 0);
    CHECK_EQUAL(wire_u16(&frame.payload[1]), ALL_CHECKS);
    CHECK_NEAR((int32_t)wire_u32(&frame.payload[5]), 84213, 15.0);
    CHECK_NEAR(wire_u32(&frame.payload[9]), 23.4 * 16.0, 80.0); /* even between -40 and 40 */
    CHECK_NEAR(wire_u16(&frame.payload[13]), 800, 2.0);
    CHECK_NEAR((int16_t)wire_u16(&frame.payload[15]), 32, 2.0);
    CHECK_NEAR(wire_u16(&frame.payload[17]), 1000, 5.0);
    CHECK_EQUAL(wire_u16(&frame.payload[19]), 5000);
}

static void damaged_memory_fails(void)
{
    struct wire_frame frame;
    switch_on(HX711);
    board.memory[3] = 0;
    let_it_run();
    board_run_ms(SETTLED_MS);
    CHECK_EQUAL(self_tested(&frame), 0x0001);
    CHECK(asked(READ, 1, NULL, 0, STORED, &frame));
    CHECK_EQUAL(frame.length, 1);
    CHECK_EQUAL(frame.payload[0], 2);
}

static void a_silent_converter_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.unplugged = true;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0002);
    CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x001CU, 0); /* nothing else is said of the force */
    CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x00E0U, 0x00E0); /* the limb is still looked at */
}

static void a_converter_that_was_never_there_fails_in_time(void)
{
    struct wire_frame frame;
    switch_on(NO_CONVERTER);
    let_it_run();
    board_run_ms(100);
    CHECK_EQUAL(self_tested(&frame) & 0x0002, 0x0002); /* within the 3 s that asked() waits */
}

/* Wire 10 of the HX711: readings are announced at their rate, and none is to be had. At each rate, and also where it is
 * asked before any reading came, it is told within the 3 s that asked() waits. */
static void a_clock_line_that_is_off_fails(void)
{
    static const uint8_t rates[][2] = {{80, 0}, {10, 0}};
    struct wire_frame frame;
    for (unsigned i = 0; i < 4U; i++) {
        switch_on(HX711);
        sensors.clock_off = true;
        let_it_run();
        if (i % 2U == 1U) {
            CHECK(asked(RATE, 1, rates[i / 2U], 2, RATE_ANSWER, &frame));
        } else {
            board_run_ms(i / 2U * 2000U);
        }
        CHECK_EQUAL(self_tested(&frame) & 0x001FU, 0x0002);
        CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x001EU, 0x0012); /* its readings are not judged, but their rate is */
        CHECK_NEAR(wire_u16(&frame.payload[13]), i == 3U ? 100 : 800, 8.0);
    }
}

static void an_unplugged_cell_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.counts = TOP_COUNTS;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0004);
}

static void a_stuck_converter_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.stuck = true;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0008);
}

static void another_rate_fails(void)
{
    static const uint8_t ten[] = {10, 0};
    struct wire_frame frame;
    ready(HX711);
    CHECK(asked(RATE, 1, ten, 2, RATE_ANSWER, &frame));
    sensors.period_us = 12500U;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0010);
    CHECK_NEAR(wire_u16(&frame.payload[13]), 800, 5.0);
}

/* Most HX711 boards come so: 10 a second, whatever is asked for. Readings come too late to be samples. */
static void a_rate_pin_that_is_tied_low_fails_the_rate_alone(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.strapped = true;
    sensors.period_us = 100000U;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0010);
    CHECK_NEAR(wire_u16(&frame.payload[13]), 100, 5.0);
    CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x000CU, 0);
}

static void a_silent_motion_sensor_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.mpu_gone = true;
    board_run_ms(500);
    CHECK_EQUAL(self_tested(&frame), 0x0020);
    CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x00C0U, 0);
}

static void a_stuck_motion_sensor_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.mpu_stuck = true;
    CHECK((self_tested(&frame) & 0x0060U) != 0U);
    CHECK_EQUAL(self_tested(&frame) & 0x039FU, 0);
}

static void a_moving_limb_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    sensors.limb.gyro[MOTION_X] = -1310; /* 20 degree/s */
    CHECK_EQUAL(self_tested(&frame), 0x0080);
    CHECK_NEAR((int16_t)wire_u16(&frame.payload[15]), -320, 3.0);
    sensors.limb.gyro[MOTION_X] = 0;
    sensors.limb.accel[MOTION_Z] = 7000;
    CHECK_EQUAL(self_tested(&frame), 0x0080);
    CHECK_NEAR(wire_u16(&frame.payload[17]), 854, 5.0);
    sensors.limb.accel[MOTION_Z] = INT16_MIN;
    sensors.limb.accel[MOTION_X] = INT16_MIN;
    sensors.limb.accel[MOTION_Y] = INT16_MIN;
    CHECK_EQUAL(self_tested(&frame), 0x0080);
    CHECK_NEAR(wire_u16(&frame.payload[17]), 6928, 10.0);
}

static void a_low_supply_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    board.supply_mv = 4000U;
    board_run_ms(2500);
    CHECK_EQUAL(self_tested(&frame), 0x0100);
    CHECK_EQUAL(wire_u16(&frame.payload[19]), 4000);
}

static void a_supply_that_cannot_be_measured_is_not_judged(void)
{
    struct wire_frame frame;
    switch_on(HX711);
    board.supply_mv = 0;
    let_it_run();
    board_run_ms(SETTLED_MS);
    CHECK_EQUAL(self_tested(&frame), 0);
    CHECK_EQUAL(wire_u16(&frame.payload[1]), ALL_CHECKS & ~0x0100U);
    CHECK_EQUAL(wire_u16(&frame.payload[19]), 0);
}

/* A converter that has no result at first is asked again at once, and not a second later. */
static void a_supply_that_is_known_a_moment_later_is_judged(void)
{
    struct wire_frame frame;
    switch_on(HX711);
    board.supply_mv = 0;
    let_it_run();
    board_run_ms(15);
    board.supply_mv = 4900U;
    CHECK(asked(SELF_TEST, 1, NULL, 0, SELF_TEST_ANSWER, &frame));
    CHECK(board.now_us < 1000000U);
    CHECK_EQUAL(wire_u16(&frame.payload[19]), 4900);
}

static void a_held_button_fails(void)
{
    struct wire_frame frame;
    ready(HX711);
    board.button = true;
    board_run_ms(50);
    CHECK_EQUAL(self_tested(&frame), 0x0200);
}

static void no_self_test_while_streaming(void)
{
    struct wire_frame frame;
    ready(HX711);
    wire_command(START, 0);
    board_run_ms(50);
    CHECK(refused(SELF_TEST, NULL, 0, 3));
    wire_command(STOP, 0);
    board_run_ms(50);
    CHECK_EQUAL(self_tested(&frame), 0);
}

/* The motion sensor is read more than 65 536 times in fourteen minutes. */
static void it_passes_after_a_quarter_of_an_hour(void)
{
    struct wire_frame frame;
    ready(HX711);
    for (uint32_t i = 0; i < 65600U; i++) {
        motion_ask(board.now_us);
        bus_step(board.now_us);
        board_pass(475U);
        motion_step(board.now_us);
        bus_step(board.now_us);
    }
    CHECK_EQUAL(self_tested(&frame) & 0x00E0U, 0);
    CHECK_EQUAL(wire_u16(&frame.payload[1]) & 0x00E0U, 0x00E0);
}

/* A host that opens the port resets the board, and asks as soon as it answers: the converter is not set up by then. */
static void a_sound_instrument_passes_right_after_its_start(enum converter converter, uint16_t rate_10)
{
    struct wire_frame frame;
    switch_on(converter);
    let_it_run();
    CHECK_EQUAL(self_tested(&frame), 0);
    CHECK_NEAR(wire_u16(&frame.payload[13]), rate_10, 20.0);
}

static void an_hx711_passes_right_after_its_start(void)
{
    a_sound_instrument_passes_right_after_its_start(HX711, 800);
}

static void an_nau7802_passes_right_after_its_start(void)
{
    a_sound_instrument_passes_right_after_its_start(NAU7802, 3200);
}

int main(void)
{
    CHECK_ALONE(a_sound_instrument_passes);
    CHECK_ALONE(damaged_memory_fails);
    CHECK_ALONE(a_silent_converter_fails);
    CHECK_ALONE(a_converter_that_was_never_there_fails_in_time);
    CHECK_ALONE(a_clock_line_that_is_off_fails);
    CHECK_ALONE(an_unplugged_cell_fails);
    CHECK_ALONE(a_stuck_converter_fails);
    CHECK_ALONE(another_rate_fails);
    CHECK_ALONE(a_rate_pin_that_is_tied_low_fails_the_rate_alone);
    CHECK_ALONE(a_silent_motion_sensor_fails);
    CHECK_ALONE(a_stuck_motion_sensor_fails);
    CHECK_ALONE(a_moving_limb_fails);
    CHECK_ALONE(a_low_supply_fails);
    CHECK_ALONE(a_supply_that_cannot_be_measured_is_not_judged);
    CHECK_ALONE(a_supply_that_is_known_a_moment_later_is_judged);
    CHECK_ALONE(a_held_button_fails);
    CHECK_ALONE(no_self_test_while_streaming);
    CHECK_ALONE(it_passes_after_a_quarter_of_an_hour);
    CHECK_ALONE(an_hx711_passes_right_after_its_start);
    CHECK_ALONE(an_nau7802_passes_right_after_its_start);
    return check_summary("test_self_test");
}
