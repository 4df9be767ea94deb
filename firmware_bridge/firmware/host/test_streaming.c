/* What the whole portable core streams, on a board of this computer: in order, while things break, and when they are
 * well again. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"

#define MOST 6000U
#define SATURATED 0x0001U
#define FORCE_FAULT 0x0002U
#define MOTION_FAULT 0x0004U
#define OVERRUN 0x0008U
#define LOW_SUPPLY 0x0010U
#define BUTTON 0x0020U
#define RESTARTED 0x0040U
#define DAMAGED 0x0080U
#define WATCHDOG 0x0100U
#define SUPPLY_FELL 0x0200U
#define OUT_OF_STEP 0x0400U

static struct reading got[MOST];
static unsigned count;

static void start(void)
{
    wire_forget();
    wire_command(START, 0);
}

/* Runs and takes what was streamed meanwhile. */
static void stream_ms(uint32_t ms)
{
    board_run_ms(ms);
    count = readings(got, MOST);
}

static uint16_t any(void)
{
    uint16_t bits = 0;
    for (unsigned i = 0; i < count; i++) {
        bits = (uint16_t)(bits | got[i].status);
    }
    return bits;
}

static uint16_t last_status(void)
{
    return got[count - 1U].status;
}

/* The rate is kept, no frame is missing, times go on evenly; after two frames all have `n` samples, if not 0. */
static void is_even(uint32_t period_us, uint8_t n)
{
    const uint16_t first = got[0].sequence;
    for (unsigned i = 1; i < count; i++) {
        CHECK_NEAR(got[i].time_us - got[i - 1U].time_us, period_us, 200.0);
        CHECK_EQUAL(got[i].sequence, (uint16_t)(got[i - 1U].sequence + (got[i].place == 0U ? 1U : 0U)));
        CHECK(got[i].n == n || n == 0U || (uint16_t)(got[i].sequence - first) < 2U);
    }
}

static void counts_are_right(void)
{
    for (unsigned i = 0; i < count; i++) {
        if ((got[i].status & (FORCE_FAULT | SATURATED)) == 0U) {
            CHECK_NEAR(got[i].counts, sensors.counts, sensors.noise);
        }
    }
}

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
    static const uint8_t bits[] = {0x01, 0x02, 0x04, 0x05, 0x08, 0x0C};
    static const uint16_t wanted[] = {RESTARTED, RESTARTED, RESTARTED | SUPPLY_FELL, RESTARTED | SUPPLY_FELL,
                                      RESTARTED | WATCHDOG, RESTARTED | WATCHDOG};
    for (unsigned i = 0; i < sizeof bits; i++) {
        switch_on(HX711);
        board.restart_bits = bits[i];
        let_it_run();
        board_run_ms(SETTLED_MS);
        CHECK_EQUAL(board.sent_count, 0); /* idle until it is started */
        start();
        stream_ms(500);
        /* At a first power-on both bits may be set: the supply rose through the level where it counts as fallen. */
        CHECK(got[0].status == wanted[i] || (bits[i] == 0x05U && got[0].status == RESTARTED));
        CHECK_EQUAL(got[1].status, 0);
        wire_command(STOP, 0);
        board_run_ms(100);
    }
}

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

/* Stray pulses on the clock line, while the converter measures or just when it is ready: what comes of another channel
 * or gain, or one bit beside its place, never reaches the host. */
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
    CHECK_ALONE(a_silent_converter_and_back);
    CHECK_ALONE(the_led_blinks_four_times_a_second);
    CHECK_ALONE(an_unplugged_cell_and_back);
    CHECK_ALONE(a_stuck_converter_and_back);
    CHECK_ALONE(a_disturbed_clock_is_told_and_nothing_wrong_is_sent);
    CHECK_ALONE(a_motion_sensor_that_is_gone_and_back);
    CHECK_ALONE(a_stuck_motion_sensor);
    CHECK_ALONE(a_bus_hung_beside_an_hx711_is_freed);
    CHECK_ALONE(a_bus_hung_with_an_nau7802_is_freed);
    CHECK_ALONE(a_bus_hung_at_the_start_is_freed);
    CHECK_ALONE(a_bus_that_stays_hung_leaves_the_force);
    CHECK_ALONE(a_line_that_takes_no_more);
    CHECK_ALONE(the_button);
    CHECK_ALONE(a_low_supply);
    CHECK_ALONE(a_damaged_calibration);
    CHECK_ALONE(the_angle_follows_gravity_and_velocity_the_gyro);
    CHECK_ALONE(a_clock_that_wraps);
    CHECK_ALONE(a_loop_of_any_length);
    return check_summary("test_streaming");
}
