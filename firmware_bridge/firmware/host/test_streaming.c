/* What the whole portable core streams, on a board of this computer: at every rate, over a line and a radio,
 * however busy the loop is. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"
#include "stream_view.h"

static void from_start_to_stop(void)
{
    ready(HX711);
    CHECK(!board.led);
    CHECK_EQUAL(board.sent_count, 0);
    board.led_changes = 0;
    start();
    stream_ms(10000);
    CHECK_NEAR(count, 800, 3.0);
    CHECK_EQUAL(got[0].status, RESTARTED);
    for (unsigned i = 1; i < count; i++) {
        CHECK_EQUAL(got[i].status, 0);
    }
    is_even(12500U, 1);
    counts_are_right();
    CHECK(board.led);
    CHECK_EQUAL(board.led_changes, 1);
    wire_command(STOP, 0);
    stream_ms(100);
    stream_ms(1000);
    CHECK_EQUAL(count, 0);
    CHECK(!board.led);
    start();
    stream_ms(1000);
    CHECK_NEAR(count, 80, 2.0);
    CHECK_EQUAL(any(), 0); /* it was not restarted since */
}

static void four_samples_a_frame_at_320(void)
{
    ready(NAU7802);
    struct wire_frame frame;
    CHECK(asked(IDENTIFY, 0, NULL, 0, IDENTITY, &frame));
    frame.payload[frame.length] = '\0';
    CHECK(strstr((char *)frame.payload, "model=nktsense-nau7802;") == (char *)frame.payload);
    CHECK(strstr((char *)frame.payload, ";rate_hz=320;front=nau7802;") != NULL);
    start();
    stream_ms(10000);
    CHECK_NEAR(count, 3200, 40.0);
    CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
    CHECK_EQUAL(got[0].status, RESTARTED);
    CHECK_EQUAL(sensors.nau[0x00], 0x9E); /* on, converting, the cell supplied by its regulator */
    CHECK_EQUAL(sensors.nau[0x01], 0x2F); /* of 3.0 V, gain 128 */
    CHECK_EQUAL(sensors.nau[0x02] & 0x70, 0x70); /* 320 a second */
    is_even(3125U, 4);
    counts_are_right();
}

static void every_rate_of_an_nau7802(void)
{
    static const uint8_t rates[][2] = {{10, 0}, {20, 0}, {40, 0}, {80, 0}, {64, 1}};
    static const uint32_t periods_us[] = {100000U, 50000U, 25000U, 12500U, 3125U};
    struct wire_frame frame;
    ready(NAU7802);
    for (unsigned i = 0; i < 5U; i++) {
        CHECK(asked(RATE, 1, rates[i], 2, RATE_ANSWER, &frame));
        CHECK_EQUAL(frame.length, 12);
        board_run_ms(1500);
        start();
        stream_ms(3000);
        CHECK_NEAR(count, 3e6 / periods_us[i], 8.0);
        CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
        is_even(periods_us[i], i == 4U ? 4 : 1);
        wire_command(STOP, 0);
        board_run_ms(100);
    }
}

static void over_a_radio(void)
{
    ready(NAU7802);
    board.frames_per_s = 20U;
    board.send_limit = 182U; /* an MTU of 185 */
    start();
    stream_ms(5000);
    CHECK_NEAR(count, 1600, 40.0);
    CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
    for (unsigned i = 0; i < count; i++) {
        CHECK(got[i].n >= 14U && got[i].n <= 20U);
    }
    counts_are_right();
    is_even(3125U, 0);
}

static void why_it_restarted(void)
{
    static const uint8_t bits[] = {0x01, 0x02, 0x04, 0x05, 0x08, 0x0C, 0x0D};
    static const uint16_t wanted[] = {RESTARTED, RESTARTED, RESTARTED | SUPPLY_FELL, RESTARTED, RESTARTED | WATCHDOG,
                                      RESTARTED | WATCHDOG | SUPPLY_FELL, RESTARTED | WATCHDOG};
    for (unsigned i = 0; i < sizeof bits; i++) {
        switch_on(HX711);
        board.restart_bits = bits[i];
        let_it_run();
        board_run_ms(SETTLED_MS);
        CHECK_EQUAL(board.sent_count, 0); /* idle until it is started */
        start();
        stream_ms(500);
        /* At a first power-on both bits may be set: the supply rose through the level where it counts as fallen. */
        CHECK_EQUAL(got[0].status, wanted[i]);
        CHECK_EQUAL(got[1].status, 0);
        wire_command(STOP, 0);
        board_run_ms(100);
    }
}

/* Stray pulses on the clock line, while the converter measures or just when it is ready: what comes of another channel
 * or gain, or one bit beside its place, never reaches the host. */
static void the_button(void)
{
    ready(HX711);
    start();
    stream_ms(500);
    for (unsigned i = 0; i < 40U; i++) { /* it bounces, and is never pressed for 20 ms */
        board.button = i % 2U == 0U;
        board_run_ms(8);
    }
    board.button = false;
    stream_ms(200);
    CHECK_EQUAL(any(), 0);
    board.button = true;
    stream_ms(300);
    CHECK_EQUAL(last_status(), BUTTON);
    CHECK(count > 20U);
    CHECK_EQUAL(got[count - 20U].status, BUTTON); /* soon after it was pressed */
    board.button = false;
    stream_ms(100);
    stream_ms(200);
    CHECK_EQUAL(any(), 0);
}

static void the_angle_follows_gravity_and_velocity_the_gyro(void)
{
    ready(HX711);
    sensors.limb.accel[MOTION_Y] = 4096;
    sensors.limb.accel[MOTION_Z] = 7094;
    sensors.limb.gyro[MOTION_X] = 131; /* a bias */
    board_run_ms(20000);
    start();
    stream_ms(1000);
    for (unsigned i = 0; i < count; i++) {
        CHECK_NEAR(got[i].angle, 3000, 30.0);
        CHECK_NEAR(got[i].velocity, 0, 4.0);
    }
}

static void a_clock_that_wraps(void)
{
    switch_on(HX711);
    board.now_us = UINT32_MAX - 5000000U;
    sensors.next_us = board.now_us + 400000U;
    let_it_run();
    board_run_ms(2000);
    start();
    stream_ms(8000);
    CHECK(board.now_us < 6000000U);
    CHECK_NEAR(count, 640, 3.0);
    CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
    is_even(12500U, 1);
}

/* However busy the loop is, and wherever in it an edge comes: nothing is lost and no fault is seen. */
static void a_loop_of_any_length(void)
{
    static const uint32_t rounds_us[] = {1U, 37U, 999U, 3000U, 9000U};
    static const uint32_t calls_us[] = {1U, 5U, 20U};
    for (unsigned round = 0; round < 5U; round++) {
        for (unsigned call = 0; call < 3U; call++) {
            switch_on(HX711);
            board.round_us = rounds_us[round];
            board.call_us = calls_us[call];
            let_it_run();
            board_run_ms(SETTLED_MS);
            start();
            stream_ms(3000);
            CHECK_NEAR(count, 240, 3.0);
            CHECK_EQUAL(any() & (unsigned)~RESTARTED, 0);
            is_even(12500U, 1);
            counts_are_right();
            wire_command(STOP, 0);
            board_run_ms(100);
        }
    }
}

int main(void)
{
    CHECK_ALONE(from_start_to_stop);
    CHECK_ALONE(four_samples_a_frame_at_320);
    CHECK_ALONE(every_rate_of_an_nau7802);
    CHECK_ALONE(over_a_radio);
    CHECK_ALONE(why_it_restarted);
    CHECK_ALONE(the_button);
    CHECK_ALONE(the_angle_follows_gravity_and_velocity_the_gyro);
    CHECK_ALONE(a_clock_that_wraps);
    CHECK_ALONE(a_loop_of_any_length);
    return check_summary("test_streaming");
}
