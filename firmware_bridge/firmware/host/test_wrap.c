/* The clock wraps after 71.58 min, in the middle of whatever the instrument is just doing: nobody sees it. */
#define _POSIX_C_SOURCE 200809L

#include "stream_view.h"

#include "alone.h"

/* Switched on so long before the wrap. */
static void before_the_wrap(enum converter converter, uint32_t ms)
{
    switch_on(converter);
    board.now_us = UINT32_MAX - ms * 1000U;
    sensors.next_us = board.now_us + 400000U;
    let_it_run();
}

static void at_every_step_of_the_set_up(void)
{
    for (uint32_t ms = 5; ms < 1800U; ms += 35U) {
        struct wire_frame frame;
        before_the_wrap(NAU7802, ms);
        CHECK(asked(SELF_TEST, 1, NULL, 0, SELF_TEST_ANSWER, &frame));
        CHECK_EQUAL(wire_u16(&frame.payload[3]), 0);
        CHECK_NEAR(wire_u16(&frame.payload[13]), 3200, 20.0);
    }
}

static void in_a_self_test_and_a_tare(void)
{
    const enum converter converters[] = {HX711, NAU7802};
    for (unsigned i = 0; i < 2U; i++) {
        for (uint32_t ms = 1700; ms < 2400U; ms += 50U) {
            struct wire_frame frame;
            before_the_wrap(converters[i], ms);
            board_run_ms(1650);
            CHECK(asked(SELF_TEST, 1, NULL, 0, SELF_TEST_ANSWER, &frame));
            CHECK_EQUAL(wire_u16(&frame.payload[3]), 0);
            CHECK_NEAR(wire_u16(&frame.payload[13]), i == 0U ? 800 : 3200, 20.0);
            before_the_wrap(converters[i], ms);
            board_run_ms(1650);
            CHECK(asked(TARE, 2, NULL, 0, ZERO_ANSWER, &frame));
            CHECK_NEAR((int32_t)wire_u32(frame.payload), 84213, 15.0);
        }
    }
}

/* Silent before it and back after it, and the other way round. */
static void while_the_converter_is_silent(void)
{
    const enum converter converters[] = {HX711, NAU7802};
    for (unsigned i = 0; i < 2U; i++) {
        for (uint32_t ms = 1700; ms < 6000U; ms += 390U) {
            before_the_wrap(converters[i], ms);
            board_run_ms(1600);
            start();
            stream_ms(300);
            CHECK_EQUAL(last_status(), 0);
            sensors.unplugged = true;
            stream_ms(1500);
            CHECK_EQUAL(last_status(), FORCE_FAULT);
            for (unsigned k = 1; k < count; k++) {
                CHECK((int32_t)(got[k].time_us - got[k - 1U].time_us) > 0);
            }
            sensors.unplugged = false;
            sensors.next_us = board.now_us + 12500U;
            stream_ms(4500);
            CHECK_EQUAL(last_status(), 0);
            counts_are_right();
            wire_command(STOP, 0);
            board_run_ms(50);
        }
    }
}

static void while_the_motion_sensor_is_away(void)
{
    for (uint32_t ms = 2000; ms < 3500U; ms += 110U) {
        before_the_wrap(HX711, ms);
        board_run_ms(1600);
        start();
        sensors.mpu_gone = true;
        stream_ms(1000);
        CHECK_EQUAL(last_status(), MOTION_FAULT);
        sensors.mpu_gone = false;
        stream_ms(1000);
        CHECK_EQUAL(last_status(), 0);
        wire_command(STOP, 0);
        board_run_ms(50);
    }
}

static void while_the_bus_hangs(void)
{
    for (uint32_t ms = 1600; ms < 1640U; ms += 1U) {
        struct wire_frame frame;
        before_the_wrap(NAU7802, ms);
        board_run_ms(1590);
        sensors.bus_hung = true;
        sensors.hung_clocks = 5;
        board_run_ms(1500);
        CHECK(!sensors.bus_hung);
        CHECK(asked(SELF_TEST, 1, NULL, 0, SELF_TEST_ANSWER, &frame));
        CHECK_EQUAL(wire_u16(&frame.payload[3]), 0);
    }
}

static void in_the_report(void)
{
    struct wire_frame frame;
    before_the_wrap(HX711, 3000);
    for (unsigned i = 1; i < 8U; i++) {
        board_run_ms(990);
        CHECK(asked(REPORT, 1, NULL, 0, REPORT_ANSWER, &frame));
        CHECK_NEAR(wire_u32(&frame.payload[2]), 1000.0 * i, 10.0 + i);
    }
}

static void while_the_light_blinks_and_the_button_is_held(void)
{
    before_the_wrap(HX711, 2000);
    board_run_ms(1500);
    sensors.mpu_gone = true;
    board.button = true;
    board_run_ms(300);
    start();
    const uint32_t changes = board.led_changes;
    stream_ms(2000);
    CHECK_NEAR(board.led_changes - changes, 16, 1.0);
    for (unsigned i = 0; i < count; i++) {
        CHECK((got[i].status & BUTTON) != 0U);
    }
}

int main(void)
{
    CHECK_ALONE(at_every_step_of_the_set_up);
    CHECK_ALONE(in_a_self_test_and_a_tare);
    CHECK_ALONE(while_the_converter_is_silent);
    CHECK_ALONE(while_the_motion_sensor_is_away);
    CHECK_ALONE(while_the_bus_hangs);
    CHECK_ALONE(in_the_report);
    CHECK_ALONE(while_the_light_blinks_and_the_button_is_held);
    return check_summary("test_wrap");
}
