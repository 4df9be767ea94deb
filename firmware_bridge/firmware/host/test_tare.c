/* What takes its time: the zero, and what becomes of it and of a self-test when something else is asked for meanwhile. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"

/* The limb at 30 degrees, long enough for its angle to be known. */
static void tilted(void)
{
    ready(HX711);
    sensors.limb.accel[MOTION_Y] = 4096; /* 30 degrees */
    sensors.limb.accel[MOTION_Z] = 7094;
    board_run_ms(20000);
}

/* Streams a second, whose angle has to be zero, and returns how many readings came. */
static unsigned a_second_at_zero_angle(struct reading *last)
{
    wire_forget();
    wire_command(START, 0);
    board_run_ms(1000);
    const unsigned count = readings(last, 400);
    CHECK(count > 70U);
    for (unsigned i = 0; i < count; i++) {
        CHECK_NEAR(last[i].angle, 0, 40.0);
    }
    return count;
}

static void tare(void)
{
    struct wire_frame frame;
    struct reading last[400];
    tilted();
    for (unsigned streaming = 0; streaming < 2U; streaming++) {
        CHECK(asked(TARE, (uint16_t)(40U + streaming), NULL, 0, ZERO_ANSWER, &frame));
        CHECK_EQUAL(frame.number, 40U + streaming);
        CHECK_EQUAL(frame.length, 10);
        CHECK_NEAR((int32_t)wire_u32(frame.payload), 84213, 15.0);
        CHECK_NEAR(wire_u16(&frame.payload[4]), 40, 1.0);
        CHECK(wire_u32(&frame.payload[6]) > 40U && wire_u32(&frame.payload[6]) <= 80U);
        const unsigned count = a_second_at_zero_angle(last);
        for (unsigned i = 0; i < count; i++) {
            CHECK_NEAR(last[i].counts, 84213, 41.0); /* what is taken off is up to the host */
        }
    }
}

/* A host that opened the port resets the board, and its zero comes before two seconds of rest have shown the bias. */
static void the_zero_of_a_tare_right_after_the_start_holds(void)
{
    struct wire_frame frame;
    struct reading last[400];
    switch_on(HX711);
    sensors.limb.gyro[MOTION_X] = 197; /* 3 degree/s */
    let_it_run();
    board_run_ms(1000);
    CHECK(asked(TARE, 1, NULL, 0, ZERO_ANSWER, &frame));
    board_run_ms(8000);
    (void)a_second_at_zero_angle(last);
}

static void no_tare_without_readings(void)
{
    ready(HX711);
    sensors.unplugged = true;
    board_run_ms(500);
    CHECK(refused(TARE, NULL, 0, 8));
    wire_command(START, 0);
    CHECK(refused(TARE, NULL, 0, 8));
}

/* NKT1.md: within 1.5 s, where there never was a converter as well. */
static void a_tare_is_answered_in_time(void)
{
    struct wire_frame frame;
    switch_on(NO_CONVERTER);
    let_it_run();
    board_run_ms(2000);
    const uint32_t from_us = board.now_us;
    CHECK(asked(TARE, 1, NULL, 0, REFUSED, &frame));
    CHECK_EQUAL(frame.payload[0], 8);
    CHECK(board.now_us - from_us < 1500000U);
}

/* Its readings go on to be announced, and none is to be had: that takes longest to be known at the slowest rate. */
static void a_tare_is_answered_where_the_clock_line_fails_meanwhile(void)
{
    static const uint8_t ten[] = {10, 0};
    struct wire_frame frame;
    ready(HX711);
    CHECK(asked(RATE, 1, ten, 2, RATE_ANSWER, &frame));
    board_run_ms(3000);
    for (uint32_t ms = 0; ms < 700U; ms += 150U) {
        wire_forget();
        wire_command(TARE, (uint16_t)(50U + ms));
        board_run_ms(ms);
        sensors.clock_off = true;
        board_run_ms(3000U - ms);
        CHECK(wire_find(REFUSED, &frame) && frame.number == 50U + ms && frame.payload[0] == 8U);
        sensors.clock_off = false;
        board_run_ms(1000);
    }
}

/* At an end of its range, which is also what an unplugged cell reads: no zero, and the angle keeps the one it had. */
static void no_tare_at_an_end_of_the_range(void)
{
    static const int32_t ends[] = {TOP_COUNTS, -TOP_COUNTS - 1};
    struct wire_frame frame;
    struct reading last[400];
    tilted();
    for (unsigned end = 0; end < 2U; end++) {
        sensors.counts = ends[end];
        board_run_ms(200);
        CHECK(refused(TARE, NULL, 0, 8));
    }
    sensors.counts = 84213; /* one such reading is enough: the mean is of no load then */
    board_run_ms(200);
    wire_forget();
    wire_command(TARE, 7);
    board_run_ms(250);
    sensors.counts = TOP_COUNTS;
    board_run_ms(20);
    sensors.counts = 84213;
    board_run_ms(500);
    CHECK(wire_find(REFUSED, &frame) && frame.number == 7U && frame.payload[0] == 8U);
    wire_forget();
    wire_command(START, 0);
    board_run_ms(1000);
    const unsigned count = readings(last, 400);
    CHECK(count > 70U && last[count - 1U].angle > 2900);
    wire_command(STOP, 0);
    CHECK(asked(TARE, 8, NULL, 0, ZERO_ANSWER, &frame));
}

/* A reading is held back until the next one is ready: what was pushed before the command is not in its zero. */
static void what_was_there_before_the_command_is_not_in_it(void)
{
    static const uint8_t ten[] = {10, 0};
    struct wire_frame frame;
    for (unsigned i = 0; i < 4U; i++) {
        ready(i % 2U == 0U ? HX711 : NAU7802);
        if (i >= 2U) {
            CHECK(asked(RATE, 1, ten, 2, RATE_ANSWER, &frame));
            board_run_ms(3000);
        }
        sensors.counts = 4000000;
        board_run_ms(i >= 2U ? 333 : 77);
        sensors.counts = 84213;
        CHECK(asked(TARE, 9, NULL, 0, ZERO_ANSWER, &frame));
        CHECK_NEAR((int32_t)wire_u32(frame.payload), 84213, 41.0);
        CHECK(wire_u32(&frame.payload[6]) <= 80U);
    }
}

/* How a command that takes its time is answered: the type, or 0 where nothing came. */
static uint8_t answer_to(uint16_t number, struct wire_frame *frame)
{
    board.sent_read = 0;
    while (wire_next(frame)) {
        if (frame->number == number && frame->type != DATA) {
            return frame->type;
        }
    }
    return 0;
}

/* NKT1.md allows a tare while it streams: it is measured on when a stream begins or ends meanwhile. */
static void a_tare_goes_on_over_start_and_stop(enum converter converter, uint16_t wanted)
{
    static const uint8_t before[] = {START, STOP};
    struct wire_frame frame;
    ready(converter);
    for (unsigned i = 0; i < 4U; i++) {
        const uint16_t number = (uint16_t)(900U + i);
        wire_forget();
        wire_command(TARE, number);
        board_run_ms(250);
        wire_command(before[i % 2U], 0);
        board_run_ms(100);
        if (i >= 2U) {
            wire_command(before[(i + 1U) % 2U], 0);
        }
        board_run_ms(400);
        CHECK_EQUAL(answer_to(number, &frame), ZERO_ANSWER);
        CHECK_NEAR((int32_t)wire_u32(frame.payload), 84213, 15.0);
        CHECK_NEAR(wire_u16(&frame.payload[4]), wanted, 1.0);
    }
}

static void a_tare_goes_on_over_start_and_stop_with_an_hx711(void)
{
    a_tare_goes_on_over_start_and_stop(HX711, 40);
}

static void a_tare_goes_on_over_start_and_stop_with_an_nau7802(void)
{
    a_tare_goes_on_over_start_and_stop(NAU7802, 160);
}

/* Of what takes its time one thing is done at once, and who asked for the other is told that it will not be. */
static void nothing_is_given_up_without_a_word(void)
{
    static const uint8_t ten[] = {10, 0};
    struct wire_frame frame;
    const struct {
        uint8_t first;
        uint8_t then;
        uint8_t reason;
    } cases[] = {{SELF_TEST, START, 3}, {SELF_TEST, TARE, 9}, {TARE, SELF_TEST, 9}, {TARE, TARE, 9},
                 {SELF_TEST, SELF_TEST, 9}, {TARE, RATE, 9}, {SELF_TEST, RATE, 9}};
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        ready(HX711);
        wire_forget();
        wire_command(cases[i].first, 70);
        board_run_ms(200);
        wire_say(cases[i].then, 71, ten, cases[i].then == RATE ? 2U : 0U);
        board_run_ms(50);
        CHECK_EQUAL(answer_to(70, &frame), REFUSED);
        CHECK_EQUAL(frame.payload[0], cases[i].reason);
        board_run_ms(3000);
        const uint8_t wanted = cases[i].then == RATE ? RATE_ANSWER : cases[i].then == TARE ? ZERO_ANSWER : SELF_TEST_ANSWER;
        CHECK_EQUAL(answer_to(71, &frame), cases[i].then == START ? 0 : wanted);
        CHECK_EQUAL(answer_to(70, &frame), REFUSED); /* and that is all */
        while (wire_next(&frame)) {
            CHECK(frame.number != 70U || frame.type == DATA);
        }
        wire_command(STOP, 0);
        board_run_ms(50);
    }
    /* A rate that it cannot have, and being asked for the one that it has, change nothing. */
    static const uint8_t fifty[] = {50, 0};
    static const uint8_t ask[] = {0, 0};
    ready(HX711);
    wire_forget();
    wire_command(TARE, 70);
    board_run_ms(100);
    wire_say(RATE, 71, fifty, 2);
    wire_say(RATE, 72, ask, 2);
    board_run_ms(600);
    CHECK_EQUAL(answer_to(71, &frame), REFUSED);
    CHECK_EQUAL(answer_to(72, &frame), RATE_ANSWER);
    CHECK_EQUAL(answer_to(70, &frame), ZERO_ANSWER);
}

/* A host that asks again and does not give it another number gets one answer, and no later than to the first time. */
static void the_same_command_again_is_the_same_question(void)
{
    static const uint8_t commands[] = {TARE, SELF_TEST};
    static const uint8_t answers[] = {ZERO_ANSWER, SELF_TEST_ANSWER};
    for (unsigned i = 0; i < 2U; i++) {
        struct wire_frame frame;
        ready(HX711);
        wire_forget();
        for (unsigned k = 0; k < 5U; k++) {
            wire_command(commands[i], 70);
            board_run_ms(100);
        }
        board_run_ms(60);
        CHECK(wire_next(&frame) && frame.type == answers[i] && frame.number == 70U);
        board_run_ms(2000);
        CHECK(!wire_next(&frame));
    }
}

/* NKT1.md: within 3 s where its rate was just set, or it was just switched on. */
static void a_tare_is_answered_in_time_after_another_rate(void)
{
    static const uint8_t ten[] = {10, 0};
    const enum converter converters[] = {HX711, NAU7802};
    struct wire_frame frame;
    for (unsigned i = 0; i < 2U; i++) {
        switch_on(converters[i]);
        let_it_run();
        uint32_t from_us = board.now_us;
        CHECK(asked(TARE, 1, NULL, 0, ZERO_ANSWER, &frame));
        CHECK(board.now_us - from_us < 3000000U);
        CHECK(asked(RATE, 2, ten, 2, RATE_ANSWER, &frame));
        from_us = board.now_us;
        CHECK(asked(TARE, 3, NULL, 0, ZERO_ANSWER, &frame));
        CHECK(board.now_us - from_us < 3000000U);
        CHECK_NEAR((int32_t)wire_u32(frame.payload), 84213, 41.0);
    }
}

int main(void)
{
    CHECK_ALONE(tare);
    CHECK_ALONE(the_zero_of_a_tare_right_after_the_start_holds);
    CHECK_ALONE(what_was_there_before_the_command_is_not_in_it);
    CHECK_ALONE(no_tare_without_readings);
    CHECK_ALONE(no_tare_at_an_end_of_the_range);
    CHECK_ALONE(a_tare_is_answered_in_time);
    CHECK_ALONE(a_tare_is_answered_where_the_clock_line_fails_meanwhile);
    CHECK_ALONE(a_tare_is_answered_in_time_after_another_rate);
    CHECK_ALONE(a_tare_goes_on_over_start_and_stop_with_an_hx711);
    CHECK_ALONE(a_tare_goes_on_over_start_and_stop_with_an_nau7802);
    CHECK_ALONE(nothing_is_given_up_without_a_word);
    CHECK_ALONE(the_same_command_again_is_the_same_question);
    return check_summary("test_tare");
}
