/* Samples put together into frames: what a reader makes of the frames is what was put in. */
#include "packer.h"

#include "board.h"
#include "chance.h"
#include "check.h"
#include "wire.h"

#define HEAD_BYTES 12U /* of a data frame's payload, before the samples */
#define SAMPLE_BYTES 8U
#define ONCE 0x0748U /* bits 3, 6, 8, 9 and 10 tell of a moment before the frame */
#define STATES 0x00B7U
#define STREAM_SAMPLES 6000U

/* Sends what waits over the wire and reads it there. */
static void sent(struct packer *packer, struct wire_frame *read)
{
    static uint8_t stuffed[NKT1_STUFFED_MAX];
    struct frame frame;
    CHECK(packer_frame(packer, &frame));
    wire_forget();
    CHECK(port_send(stuffed, frame_stuff(&frame, stuffed)));
    CHECK(wire_next(read));
    CHECK_EQUAL(read->type, 0x01);
    CHECK_EQUAL(read->length, HEAD_BYTES + SAMPLE_BYTES * read->payload[10]);
    CHECK_EQUAL(read->payload[11], 3);
}

static uint32_t time_us(const struct wire_frame *frame)
{
    return wire_u32(frame->payload);
}

static uint32_t interval_us(const struct wire_frame *frame)
{
    return wire_u32(&frame->payload[4]);
}

static uint16_t status(const struct wire_frame *frame)
{
    return wire_u16(&frame->payload[8]);
}

static struct sample sample_at(uint32_t at_us)
{
    return (struct sample){.time_us = at_us, .counts = -123456, .velocity = -800, .angle = 4321};
}

static void every_field_is_where_the_format_says(void)
{
    static const uint8_t wanted[] = {
        0x40, 0xE2, 0x01, 0x00, 0x35, 0x0C, 0x00, 0x00, 0x21, 0x00, 2, 3,
        0xC0, 0x1D, 0xFE, 0xFF, 0xE0, 0xFC, 0xE1, 0x10,
        0xFF, 0xFF, 0x7F, 0x00, 0xFF, 0x7F, 0x00, 0x80,
    };
    struct packer packer;
    struct wire_frame read;
    struct sample sample = sample_at(123456U);
    packer_begin(&packer);
    sample.status = 0x0021U;
    packer_add(&packer, &sample);
    sample = (struct sample){123456U + 3125U, 8388607, INT16_MAX, INT16_MIN, 0x0021U};
    CHECK(packer_fits(&packer, &sample));
    packer_add(&packer, &sample);
    sent(&packer, &read);
    CHECK_EQUAL(read.number, 0);
    CHECK_EQUAL(read.length, sizeof wanted);
    CHECK_BYTES(read.payload, wanted, sizeof wanted);
}

static void a_frame_fits_what_the_line_takes(void)
{
    static uint8_t stuffed[NKT1_STUFFED_MAX];
    for (unsigned limit = 28; limit <= NKT1_STUFFED_MAX; limit++) {
        for (uint8_t wanted = 1; wanted <= PACKER_MOST; wanted++) {
            struct packer packer;
            struct frame frame;
            const uint8_t room = packer_room((uint8_t)limit, wanted);
            CHECK(room >= 1U && room <= wanted);
            packer_begin(&packer);
            for (uint32_t i = 0; i < room; i++) {
                const struct sample sample = sample_at(1000U + 3125U * i);
                packer_add(&packer, &sample);
            }
            CHECK(packer_frame(&packer, &frame));
            CHECK(frame_stuff(&frame, stuffed) <= limit);
            /* and nothing that would fit as well is left out */
            CHECK(room == wanted || room == PACKER_MOST || frame.length + 2U + SAMPLE_BYTES > limit);
        }
    }
    CHECK_EQUAL(packer_room(0, 4), 1);
    CHECK_EQUAL(packer_room(23 - 3, 4), 1); /* the smallest of a radio link: it has to be cut there */
    CHECK_EQUAL(packer_room(244, 28), 28);
}

static void more_than_there_is_room_for_is_not_taken(void)
{
    struct packer packer;
    struct wire_frame read;
    packer_begin(&packer);
    for (uint32_t i = 0; i < 2U * PACKER_MOST; i++) {
        const struct sample sample = sample_at(3125U * i);
        packer_add(&packer, &sample);
    }
    sent(&packer, &read);
    CHECK_EQUAL(read.payload[10], PACKER_MOST);
}

static void a_changed_state_begins_a_new_frame(void)
{
    for (uint16_t bit = 1; bit <= STATUS_GLITCH; bit = (uint16_t)(bit << 1)) {
        struct packer packer;
        struct sample sample = sample_at(10000U);
        packer_begin(&packer);
        packer_add(&packer, &sample);
        sample.time_us += 3125U;
        CHECK(packer_fits(&packer, &sample));
        sample.status = bit;
        CHECK(!packer_fits(&packer, &sample));

        /* A moment is told by the first sample of a frame, for that one alone; a state is of them all. */
        packer_begin(&packer);
        sample.time_us = 10000U;
        packer_add(&packer, &sample);
        sample.time_us += 3125U;
        sample.status = 0;
        CHECK_EQUAL(packer_fits(&packer, &sample), (bit & ONCE) != 0U);
    }
}

static void a_gap_begins_a_new_frame(void)
{
    struct packer packer;
    struct wire_frame read;
    struct sample sample = sample_at(UINT32_MAX - 5000U); /* the clock wraps meanwhile */
    packer_begin(&packer);
    for (unsigned i = 0; i < 4U; i++) {
        CHECK(packer_fits(&packer, &sample));
        packer_add(&packer, &sample);
        sample.time_us += 3125U;
    }
    sample.time_us += 3125U;
    CHECK(!packer_fits(&packer, &sample));
    sent(&packer, &read);
    CHECK_EQUAL(time_us(&read), UINT32_MAX - 5000U);
    CHECK_EQUAL(interval_us(&read), 3125);
    /* After the gap the first step of the next frame is still held against what is usual. */
    packer_add(&packer, &sample);
    sample.time_us += 2U * 3125U;
    CHECK(!packer_fits(&packer, &sample));
}

/* A reader takes the interval for what is usual, and what is much longer for a gap. So a sample alone states the time
 * since the one before it only where that is usual, and else nothing. */
static void one_sample_alone_states_no_gap_as_usual(void)
{
    static const uint32_t steps_us[] = {900000000U, 12500U, 12501U, 12499U, 87500U, 12500U, 12502U, 12500U};
    static const uint32_t stated_us[] = {0, 0, 12501U, 12499U, 0, 0, 12502U, 12500U};
    struct packer packer;
    struct wire_frame read;
    uint32_t at_us = 0;
    packer_begin(&packer);
    for (uint32_t i = 0; i < 8U; i++) {
        at_us += steps_us[i];
        const struct sample sample = sample_at(at_us);
        packer_add(&packer, &sample);
        sent(&packer, &read);
        CHECK_EQUAL(read.number, i);
        CHECK_EQUAL(time_us(&read), at_us);
        CHECK_EQUAL(interval_us(&read), stated_us[i]);
    }
}

static void the_sequence_wraps(void)
{
    struct packer packer;
    struct wire_frame read;
    packer_begin(&packer);
    for (uint32_t i = 0; i < 65538U; i++) {
        const struct sample sample = sample_at(12500U * i);
        packer_add(&packer, &sample);
        sent(&packer, &read);
        CHECK_EQUAL(read.number, i % 65536U);
    }
}

static struct sample truth[STREAM_SAMPLES];

/* Holds a frame against the samples from `at` on; returns how many it had. */
static uint32_t held_against(const struct wire_frame *frame, uint32_t at, uint32_t jitter_us)
{
    const uint8_t n = frame->payload[10];
    CHECK_EQUAL(status(frame), truth[at].status);
    CHECK_EQUAL(time_us(frame), truth[at].time_us);
    CHECK(n == 1U || interval_us(frame) > 0U);
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t *bytes = &frame->payload[HEAD_BYTES + SAMPLE_BYTES * i];
        const struct sample *wanted = &truth[at + i];
        const int32_t late_us = (int32_t)(wanted->time_us - (time_us(frame) + i * interval_us(frame)));
        CHECK_EQUAL((int32_t)wire_u32(bytes), wanted->counts);
        CHECK_EQUAL((int16_t)wire_u16(bytes + 4), wanted->velocity);
        CHECK_EQUAL((int16_t)wire_u16(bytes + 6), wanted->angle);
        CHECK(i == 0U || (wanted->status & ONCE) == 0U);
        CHECK_EQUAL(wanted->status & STATES, status(frame) & STATES);
        CHECK(n == 1U || (late_us <= (int32_t)jitter_us && late_us >= -(int32_t)jitter_us));
    }
    return n;
}

/* States that come and go, gaps, jitter, a clock that wraps: the reader gets every sample, at its time. */
static void a_stream_by_chance(uint32_t step_us, uint8_t wanted)
{
    struct packer packer;
    struct wire_frame read;
    uint32_t at = 0;
    uint32_t clock_us = UINT32_MAX - 1000U * step_us;
    uint16_t state = 0;
    packer_begin(&packer);
    for (uint32_t i = 0; i < STREAM_SAMPLES; i++) {
        clock_us += step_us + (chance_below(50U) == 0U ? step_us * (1U + chance_below(20U)) : 0U);
        if (chance_below(20U) == 0U) {
            state = (uint16_t)(chance_word() & STATES);
        }
        const uint16_t moment = chance_below(40U) == 0U ? (uint16_t)(chance_word() & ONCE) : (uint16_t)0;
        truth[i] = (struct sample){clock_us + chance_below(20U), (int32_t)chance_word() >> 8, (int16_t)chance_word(),
                                   (int16_t)chance_word(), (uint16_t)(state | moment)};
        if (!packer_fits(&packer, &truth[i])) {
            sent(&packer, &read);
            at += held_against(&read, at, 60U);
            CHECK(packer_fits(&packer, &truth[i])); /* it does now */
        }
        packer_add(&packer, &truth[i]);
        if (packer.count >= packer_room(NKT1_STUFFED_MAX, wanted)) {
            sent(&packer, &read);
            at += held_against(&read, at, 60U);
        }
    }
    CHECK(STREAM_SAMPLES - at <= wanted);
}

int main(void)
{
    board_switch_on();
    every_field_is_where_the_format_says();
    a_frame_fits_what_the_line_takes();
    more_than_there_is_room_for_is_not_taken();
    a_changed_state_begins_a_new_frame();
    a_gap_begins_a_new_frame();
    one_sample_alone_states_no_gap_as_usual();
    the_sequence_wraps();
    a_stream_by_chance(12500U, 1);
    a_stream_by_chance(3125U, 4);
    a_stream_by_chance(3125U, 28);
    return check_summary("test_packer");
}
