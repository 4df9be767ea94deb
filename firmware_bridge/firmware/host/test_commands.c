/* The commands of NKT1.md, given to the whole portable core on a board of this computer. */
#define _POSIX_C_SOURCE 200809L

#include "alone.h"
#include "bench.h"
#include "example.h"

static void who_it_is(void)
{
    struct wire_frame frame;
    char text[200];
    char serial[11];
    ready(HX711);
    CHECK(asked(IDENTIFY, 9, NULL, 0, IDENTITY, &frame));
    CHECK_EQUAL(frame.number, 0);
    memcpy(text, frame.payload, frame.length);
    text[frame.length] = '\0';
    const char *made = strstr(text, ";serial=NK");
    CHECK(made != NULL);
    if (made != NULL) {
        memcpy(serial, made + 8, 10);
        serial[10] = '\0';
        CHECK_EQUAL(strspn(serial + 2, "0123456789ABCDEF"), 8);
        char wanted[200];
        (void)snprintf(wanted, sizeof wanted,
                       "model=nktsense-hx711;serial=%s;firmware=1.1.0;rate_hz=80;front=hx711;chip=host", serial);
        CHECK(strcmp(text, wanted) == 0);
    }
    for (unsigned i = 0; i < 3U; i++) { /* at once and later, it is the same */
        struct wire_frame again;
        CHECK(asked(IDENTIFY, 0, NULL, 0, IDENTITY, &again));
        CHECK(again.length == frame.length && memcmp(again.payload, frame.payload, frame.length) == 0);
    }
    CHECK_EQUAL(board.memory_misused, 0);
    /* Both copies are kept, and the calibration's place is untouched. */
    CHECK_BYTES(&board.memory[160], &board.memory[176], 6);
    CHECK(board.memory[160] != 0xFFU || board.memory[161] != 0xFFU);
    for (unsigned i = 0; i < 132U; i++) {
        CHECK_EQUAL(board.memory[i], 0xFF);
    }
}

static void a_serial_number_is_kept_and_repaired(void)
{
    struct wire_frame first;
    struct wire_frame second;
    ready(HX711);
    CHECK(asked(IDENTIFY, 0, NULL, 0, IDENTITY, &first));
    board_run_ms(200);
    board.memory[161] = (uint8_t)(board.memory[161] ^ 4U); /* copy A loses a bit */
    let_it_run();
    board_run_ms(SETTLED_MS);
    CHECK(asked(IDENTIFY, 0, NULL, 0, IDENTITY, &second));
    CHECK(second.length == first.length && memcmp(second.payload, first.payload, first.length) == 0);
    board_run_ms(200);
    CHECK_BYTES(&board.memory[160], &board.memory[176], 6);
    CHECK_EQUAL(board.memory_misused, 0);
}

static void rates(void)
{
    static const uint8_t ask[] = {0, 0};
    static const uint8_t ten[] = {10, 0};
    static const uint8_t eighty[] = {80, 0};
    static const uint8_t fifty[] = {50, 0};
    static const uint8_t wanted[] = {80, 0, 10, 0, 80, 0};
    static const uint8_t slow[] = {10, 0, 10, 0, 80, 0};
    struct wire_frame frame;
    ready(HX711);
    CHECK(asked(RATE, 5, ask, 2, RATE_ANSWER, &frame));
    CHECK_EQUAL(frame.number, 5);
    CHECK_EQUAL(frame.length, 6);
    CHECK_BYTES(frame.payload, wanted, 6);
    CHECK(refused(RATE, fifty, 2, 7));
    CHECK(refused(RATE, ask, 0, 5) && refused(RATE, ask, 1, 5));
    CHECK(asked(RATE, 6, ten, 2, RATE_ANSWER, &frame));
    CHECK_BYTES(frame.payload, slow, 6);
    CHECK(!sensors.fast);
    wire_command(START, 0);
    board_run_ms(100);
    CHECK(refused(RATE, eighty, 2, 3));
    CHECK(refused(RATE, fifty, 2, 3));
    CHECK(asked(RATE, 7, ask, 2, RATE_ANSWER, &frame));
    CHECK_BYTES(frame.payload, slow, 6);
    wire_command(STOP, 0);
    CHECK(asked(RATE, 8, eighty, 2, RATE_ANSWER, &frame));
    CHECK_BYTES(frame.payload, wanted, 6);
    CHECK(sensors.fast);
}

static void report(void)
{
    static const uint8_t damaged[] = {4, 1, 0x87, 9, 1, 2, 3, 0, 7, 0, 0, 0};
    struct wire_frame frame;
    switch_on(HX711);
    board.restart_bits = 0x0CU;
    let_it_run();
    board_run_ms(5000);
    CHECK(asked(REPORT, 77, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(frame.number, 77);
    CHECK_EQUAL(frame.length, 18);
    CHECK_EQUAL(frame.payload[0], 1);
    CHECK_EQUAL(frame.payload[1], 0x0C);
    CHECK_NEAR(wire_u32(&frame.payload[2]), 5010, 20.0);
    for (unsigned i = 6; i < 18U; i++) {
        CHECK_EQUAL(frame.payload[i], 0);
    }
    wire_hear(damaged, sizeof damaged);
    wire_hear(damaged, sizeof damaged);
    board_run_ms(10);
    CHECK(asked(REPORT, 78, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[16]), 4); /* two pieces each; the zeros after them are none */
}

static void what_is_not_known_or_damaged_has_no_answer(void)
{
    struct wire_frame frame;
    ready(HX711);
    wire_forget();
    for (unsigned type = 0; type < 256U; type++) {
        if (type < IDENTIFY || type > WRITE) {
            wire_command((uint8_t)type, 3);
        }
    }
    board_run_ms(500);
    CHECK_EQUAL(board.sent_count, 0);
    CHECK(asked(REPORT, 1, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[16]), 0); /* of a later version, but whole */
    wire_forget();
    wire_command(REPORT, 2);
    board.heard[board.heard_count - 4U] = (uint8_t)(board.heard[board.heard_count - 4U] ^ 0x10U);
    board_run_ms(50);
    CHECK_EQUAL(board.sent_count, 0);
    CHECK(asked(REPORT, 3, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[16]), 1);
}

static uint32_t unlocked(void)
{
    struct wire_frame frame;
    CHECK(asked(UNLOCK, 21, NULL, 0, NONCE, &frame));
    CHECK_EQUAL(frame.number, 21);
    CHECK_EQUAL(frame.length, 4);
    return wire_u32(frame.payload);
}

static void a_write_of(uint8_t *payload, uint32_t nonce)
{
    for (unsigned i = 0; i < 4U; i++) {
        payload[i] = (uint8_t)(nonce >> 8U * i & 0xFFU);
    }
    memcpy(&payload[4], example_block(), EXAMPLE_BLOCK_BYTES);
}

static void a_calibration_is_stored_and_read(void)
{
    uint8_t payload[70];
    struct wire_frame frame;
    ready(HX711);
    CHECK(asked(READ, 1, NULL, 0, STORED, &frame));
    CHECK(frame.length == 1U && frame.payload[0] == 0U);
    a_write_of(payload, unlocked());
    CHECK(asked(WRITE, 500, payload, 70, STORED, &frame));
    CHECK_EQUAL(frame.number, 500);
    CHECK_EQUAL(frame.length, 67);
    CHECK_EQUAL(frame.payload[0], 1);
    CHECK_BYTES(&frame.payload[1], example_block(), EXAMPLE_BLOCK_BYTES);
    CHECK_BYTES(&board.memory[0], example_block(), EXAMPLE_BLOCK_BYTES);
    CHECK_BYTES(&board.memory[66], example_block(), EXAMPLE_BLOCK_BYTES);
    CHECK(asked(READ, 2, NULL, 0, STORED, &frame));
    CHECK_EQUAL(frame.length, 67);
    CHECK(refused(WRITE, payload, 70, 1)); /* the nonce is gone */
    CHECK_EQUAL(board.memory_misused, 0);
}

/* It takes so long until the memory holds a block that a host may have it stream meanwhile. */
static void a_write_is_answered_over_a_start(void)
{
    uint8_t payload[70];
    struct wire_frame frame;
    ready(HX711);
    a_write_of(payload, unlocked());
    wire_forget();
    wire_say(WRITE, 500, payload, 70);
    board_run_ms(100);
    wire_command(START, 0);
    board_run_ms(900);
    CHECK(wire_find(STORED, &frame) && frame.number == 500U);
    CHECK_EQUAL(frame.length, 67);
}

static void right_after_switching_on_the_memory_is_not_misread(void)
{
    struct wire_frame frame;
    switch_on(HX711);
    memcpy(&board.memory[66], example_block(), EXAMPLE_BLOCK_BYTES); /* A is to be repaired, and a serial number made */
    let_it_run();
    board_run_ms(1);
    for (uint16_t i = 0; i < 20U; i++) { /* every one is answered, after what is just being written */
        wire_command(IDENTIFY, 0);
        wire_command(READ, i);
        board_run_ms(100);
    }
    board_run_ms(500);
    for (uint16_t i = 0; i < 20U; i++) {
        CHECK(wire_find(STORED, &frame));
        CHECK_EQUAL(frame.number, i);
        CHECK_EQUAL(frame.length, 67);
    }
    CHECK_EQUAL(board.memory_misused, 0);
}

/* Of two writes the second finds the nonce gone: it is told so, and not left without a word. */
static void what_comes_while_the_memory_is_written_waits_for_it(void)
{
    uint8_t payload[70];
    struct wire_frame frame;
    ready(HX711);
    a_write_of(payload, unlocked());
    wire_forget();
    wire_say(WRITE, 500, payload, 70);
    board_run_ms(50);
    wire_say(WRITE, 501, payload, 70);
    wire_command(START, 0);
    board_run_ms(50);
    CHECK_EQUAL(board.sent_count, 0);
    board_run_ms(900);
    CHECK(wire_next(&frame) && frame.type == STORED && frame.number == 500U && frame.length == 67U);
    CHECK(wire_next(&frame) && frame.type == REFUSED && frame.number == 501U && frame.payload[0] == 1U);
    CHECK(wire_next(&frame) && frame.type == DATA);
    CHECK_EQUAL(board.memory_misused, 0);
}

/* A memory that never ends to write holds no other command up. */
static void a_memory_that_hangs_is_told(void)
{
    struct wire_frame frame;
    ready(HX711);
    board.memory_busy = true;
    board.memory_busy_us = board.now_us + 60000000U;
    CHECK(refused(READ, NULL, 0, 6));
    CHECK(asked(TARE, 1, NULL, 0, ZERO_ANSWER, &frame));
}

static void refusals_come_in_their_order(void)
{
    uint8_t payload[70];
    struct wire_frame frame;
    ready(HX711);
    a_write_of(payload, 0);
    CHECK(refused(WRITE, payload, 70, 1));
    a_write_of(payload, unlocked());
    wire_command(START, 0);
    board_run_ms(50);
    CHECK(refused(WRITE, payload, 69, 3));
    CHECK(refused(UNLOCK, NULL, 0, 3) && refused(READ, NULL, 0, 3));
    wire_command(STOP, 0);
    board_run_ms(50);
    CHECK(refused(WRITE, payload, 70, 1)); /* gone at start and stop */
    a_write_of(payload, unlocked());
    CHECK(refused(WRITE, payload, 69, 5));
    a_write_of(payload, unlocked());
    board_run_ms(9900);
    payload[69] = (uint8_t)(payload[69] ^ 1U);
    CHECK(refused(WRITE, payload, 70, 4));
    a_write_of(payload, unlocked());
    board_run_ms(10100);
    CHECK(refused(WRITE, payload, 70, 2));
    a_write_of(payload, unlocked());
    payload[4] = 2;
    example_seal(&payload[4]);
    CHECK(refused(WRITE, payload, 70, 5));
    a_write_of(payload, unlocked());
    board.worn = 14;
    CHECK(refused(WRITE, payload, 70, 6));
    CHECK(asked(READ, 1, NULL, 0, STORED, &frame));
    CHECK_EQUAL(frame.payload[0], 2);
}

static void nonces_differ(void)
{
    uint32_t before = 0;
    ready(HX711);
    for (unsigned i = 0; i < 50U; i++) {
        const uint32_t nonce = unlocked();
        CHECK(nonce != before);
        before = nonce;
    }
}

static void a_host_that_is_gone_leaves_nothing_open(void)
{
    uint8_t payload[70];
    ready(HX711);
    a_write_of(payload, unlocked());
    instrument_host_lost();
    CHECK(refused(WRITE, payload, 70, 1));
    wire_command(START, 0);
    board_run_ms(100);
    CHECK(instrument_streaming());
    instrument_host_lost();
    CHECK(!instrument_streaming());
    board_run_ms(50);
    wire_forget();
    board_run_ms(500);
    CHECK_EQUAL(board.sent_count, 0);
    /* Half a command of it is not the beginning of the next host's first one. */
    struct wire_frame frame;
    wire_say(UNLOCK, 7, NULL, 0);
    board.heard_count -= 3U;
    board_run_ms(10);
    instrument_host_lost();
    CHECK(asked(REPORT, 8, NULL, 0, REPORT_ANSWER, &frame));
    CHECK_EQUAL(wire_u16(&frame.payload[16]), 0);
}

int main(void)
{
    CHECK_ALONE(who_it_is);
    CHECK_ALONE(a_serial_number_is_kept_and_repaired);
    CHECK_ALONE(rates);
    CHECK_ALONE(report);
    CHECK_ALONE(what_is_not_known_or_damaged_has_no_answer);
    CHECK_ALONE(a_calibration_is_stored_and_read);
    CHECK_ALONE(a_write_is_answered_over_a_start);
    CHECK_ALONE(right_after_switching_on_the_memory_is_not_misread);
    CHECK_ALONE(what_comes_while_the_memory_is_written_waits_for_it);
    CHECK_ALONE(a_memory_that_hangs_is_told);
    CHECK_ALONE(refusals_come_in_their_order);
    CHECK_ALONE(nonces_differ);
    CHECK_ALONE(a_host_that_is_gone_leaves_nothing_open);
    return check_summary("test_commands");
}
