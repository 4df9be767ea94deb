/* Frames: checksums and stuffing against what is published, the worked example of NKT1.md, and everything that a line
 * can do to a frame on its way. */
#include "frame.h"

#include "board.h"
#include "chance.h"
#include "check.h"
#include "crc32.h"
#include "example.h"

#define LONGEST_PAYLOAD (NKT1_FRAME_MAX - 6U)

static const uint8_t CHECKED[] = {'1', '2', '3', '4', '5', '6', '7', '8', '9'};

static void checksums_have_their_check_values(void)
{
    uint32_t crc = CRC32_START;
    for (unsigned i = 0; i < sizeof CHECKED; i++) {
        crc = crc32_add(crc, CHECKED[i]);
    }
    CHECK_EQUAL(crc32_end(crc), UINT32_C(0xCBF43926));
    CHECK_EQUAL(crc16(CHECKED, sizeof CHECKED), 0x29B1);
    CHECK_EQUAL(crc16(CHECKED, 0), 0xFFFF);
}

struct vector {
    uint8_t length;
    uint8_t plain[16];
    uint8_t stuffed[18]; /* with the zero at the end */
};

/* The first is that of the paper of Cheshire and Baker, the others are those of Wikipedia. */
static const struct vector VECTORS[] = {
    {12,
     {0x45, 0x00, 0x00, 0x2C, 0x4C, 0x79, 0x00, 0x00, 0x40, 0x06, 0x4F, 0x37},
     {0x02, 0x45, 0x01, 0x04, 0x2C, 0x4C, 0x79, 0x01, 0x05, 0x40, 0x06, 0x4F, 0x37, 0x00}},
    {1, {0x00}, {0x01, 0x01, 0x00}},
    {2, {0x00, 0x00}, {0x01, 0x01, 0x01, 0x00}},
    {3, {0x00, 0x11, 0x00}, {0x01, 0x02, 0x11, 0x01, 0x00}},
    {4, {0x11, 0x22, 0x00, 0x33}, {0x03, 0x11, 0x22, 0x02, 0x33, 0x00}},
    {4, {0x11, 0x22, 0x33, 0x44}, {0x05, 0x11, 0x22, 0x33, 0x44, 0x00}},
    {4, {0x11, 0x00, 0x00, 0x00}, {0x02, 0x11, 0x01, 0x01, 0x01, 0x00}},
};

static void stuffing_is_that_of_the_paper(void)
{
    static uint8_t out[NKT1_STUFFED_MAX];
    for (unsigned i = 0; i < sizeof VECTORS / sizeof VECTORS[0]; i++) {
        const struct vector *vector = &VECTORS[i];
        struct frame frame = {.whole = true, .length = vector->length};
        memcpy(frame.bytes, vector->plain, vector->length);
        CHECK_EQUAL(frame_stuff(&frame, out), vector->length + 2);
        CHECK_BYTES(out, vector->stuffed, vector->length + 2U);
    }
}

/* Gives the reader bytes; returns what it found at the last one. */
static enum frame_found heard(struct frame_reader *reader, const uint8_t *bytes, unsigned count)
{
    enum frame_found found = FRAME_NOTHING;
    for (unsigned i = 0; i < count; i++) {
        CHECK(found == FRAME_NOTHING);
        found = frame_take(reader, bytes[i]);
    }
    return found;
}

static void frame_all(struct frame *frame, const uint8_t *bytes, uint8_t count)
{
    for (uint8_t i = 0; i < count; i++) {
        frame_u8(frame, bytes[i]);
    }
}

static uint8_t sent(uint8_t *out, uint8_t type, uint16_t number, const uint8_t *payload, uint8_t count)
{
    struct frame frame;
    frame_begin(&frame, (enum nkt1_type)type, number);
    frame_all(&frame, payload, count);
    CHECK(frame_end(&frame));
    return frame_stuff(&frame, out);
}

static void what_is_sent_is_what_is_heard(void)
{
    static uint8_t payload[LONGEST_PAYLOAD];
    static uint8_t out[NKT1_STUFFED_MAX];
    struct frame_reader reader;
    frame_reader_begin(&reader);
    for (uint8_t zeros = 0; zeros < 4U; zeros++) {
        for (uint8_t length = 0; length <= LONGEST_PAYLOAD; length++) {
            for (uint8_t i = 0; i < length; i++) { /* none, some, many, all zeros */
                payload[i] = chance_below(3U) < zeros ? (uint8_t)0 : (uint8_t)(1U + chance_below(255U));
            }
            const uint16_t number = (uint16_t)chance_word();
            const uint8_t size = sent(out, (uint8_t)(length + 1U), number, payload, length);
            CHECK_EQUAL(size, length + 8);
            CHECK(memchr(out, 0, size) == &out[size - 1U]);
            CHECK_EQUAL(heard(&reader, out, size), FRAME_GOOD);
            CHECK_EQUAL(frame_type(&reader), length + 1);
            CHECK_EQUAL(frame_sequence(&reader), number);
            CHECK_EQUAL(frame_payload_length(&reader), length);
            CHECK_BYTES(frame_payload(&reader), payload, length);
        }
    }
}

static void what_does_not_fit_is_not_sent(void)
{
    struct frame frame;
    frame_begin(&frame, NKT1_STORED, 1);
    for (unsigned i = 0; i < LONGEST_PAYLOAD; i++) {
        frame_u8(&frame, 1);
    }
    CHECK(frame_end(&frame));
    CHECK_EQUAL(frame.length, NKT1_FRAME_MAX);
    frame_begin(&frame, NKT1_STORED, 1);
    for (unsigned i = 0; i < 2U * LONGEST_PAYLOAD; i++) {
        frame_u8(&frame, 1);
        frame_text(&frame, "a text");
    }
    CHECK(!frame_end(&frame));
    CHECK_EQUAL(frame.length, NKT1_FRAME_MAX);
}

static void the_worked_example(void)
{
    static uint8_t out[NKT1_STUFFED_MAX];
    struct frame frame;
    struct frame_reader reader;
    frame_begin(&frame, NKT1_WRITE, EXAMPLE_NUMBER);
    frame_u32(&frame, EXAMPLE_NONCE);
    frame_all(&frame, example_block(), EXAMPLE_BLOCK_BYTES);
    CHECK(frame_end(&frame));
    CHECK_EQUAL(frame.length, sizeof EXAMPLE_FRAME);
    CHECK_BYTES(frame.bytes, EXAMPLE_FRAME, sizeof EXAMPLE_FRAME);
    CHECK_EQUAL(frame_stuff(&frame, out), sizeof EXAMPLE_WIRE);
    CHECK_BYTES(out, example_wire(), sizeof EXAMPLE_WIRE);

    frame_reader_begin(&reader);
    CHECK_EQUAL(heard(&reader, example_wire(), sizeof EXAMPLE_WIRE), FRAME_GOOD);
    CHECK_EQUAL(frame_type(&reader), NKT1_WRITE);
    CHECK_EQUAL(frame_sequence(&reader), EXAMPLE_NUMBER);
    CHECK_EQUAL(bytes_u32(frame_payload(&reader)), EXAMPLE_NONCE);
    CHECK_EQUAL(frame_payload_length(&reader), 70);
}

static void a_turned_bit_is_seen_wherever_it_is(void)
{
    uint8_t bytes[sizeof EXAMPLE_WIRE];
    struct frame_reader reader;
    frame_reader_begin(&reader);
    for (unsigned bit = 0; bit < 8U * (sizeof bytes - 1U); bit++) {
        memcpy(bytes, EXAMPLE_WIRE, sizeof bytes);
        bytes[bit / 8U] = (uint8_t)(bytes[bit / 8U] ^ (1U << bit % 8U));
        bool good = false;
        bool damaged = false;
        for (unsigned i = 0; i < sizeof bytes; i++) {
            const enum frame_found found = frame_take(&reader, bytes[i]);
            good = good || found == FRAME_GOOD;
            damaged = damaged || found == FRAME_DAMAGED;
        }
        CHECK(!good && damaged);
        CHECK_EQUAL(heard(&reader, example_wire(), sizeof bytes), FRAME_GOOD); /* and the next one is whole */
    }
}

static void a_lost_byte_costs_one_frame(void)
{
    struct frame_reader reader;
    frame_reader_begin(&reader);
    for (unsigned lost = 0; lost + 1U < sizeof EXAMPLE_WIRE; lost++) {
        for (unsigned i = 0; i < sizeof EXAMPLE_WIRE; i++) {
            CHECK(i == lost || frame_take(&reader, EXAMPLE_WIRE[i]) != FRAME_GOOD);
        }
        CHECK_EQUAL(heard(&reader, example_wire(), sizeof EXAMPLE_WIRE), FRAME_GOOD);
    }
}

static void other_versions_and_stumps_are_damaged(void)
{
    static const uint8_t stumps[][6] = {
        {0x01, 0x00}, {0x02, 0x01, 0x00}, {0x05, 0x01, 0x81, 0x01, 0x01, 0x00}, {0xFF, 0x00}, {0x03, 0x01, 0x00}};
    static const uint8_t lengths[] = {2, 3, 6, 2, 3};
    static uint8_t out[NKT1_STUFFED_MAX];
    struct frame_reader reader;
    struct frame frame;
    frame_reader_begin(&reader);
    for (unsigned i = 0; i < sizeof lengths; i++) {
        CHECK_EQUAL(heard(&reader, stumps[i], lengths[i]), FRAME_DAMAGED);
    }
    frame_begin(&frame, NKT1_IDENTIFY, 0);
    frame.bytes[0] = 2;
    CHECK(frame_end(&frame));
    CHECK_EQUAL(heard(&reader, out, frame_stuff(&frame, out)), FRAME_DAMAGED);
}

static void zeros_between_frames_are_nothing(void)
{
    struct frame_reader reader;
    frame_reader_begin(&reader);
    for (unsigned i = 0; i < 600U; i++) {
        CHECK_EQUAL(frame_take(&reader, 0), FRAME_NOTHING);
    }
    CHECK_EQUAL(heard(&reader, example_wire(), sizeof EXAMPLE_WIRE), FRAME_GOOD);
}

static void what_is_too_long_is_passed_over_to_the_next_zero(void)
{
    struct frame_reader reader;
    frame_reader_begin(&reader);
    for (unsigned length = 252; length < 1200U; length += 37U) {
        for (unsigned i = 0; i < length; i++) {
            CHECK_EQUAL(frame_take(&reader, (uint8_t)(i < 1U ? 0xFFU : 1U + i % 255U)), FRAME_NOTHING);
        }
        CHECK_EQUAL(frame_take(&reader, 0), FRAME_DAMAGED);
        CHECK_EQUAL(heard(&reader, example_wire(), sizeof EXAMPLE_WIRE), FRAME_GOOD);
    }
}

/* A group of 254 bytes, the first that no zero follows, belongs to no frame of this format. */
static void a_group_of_254_is_no_frame(void)
{
    struct frame_reader reader;
    frame_reader_begin(&reader);
    CHECK_EQUAL(frame_take(&reader, 0xFFU), FRAME_NOTHING);
    for (unsigned i = 1; i <= 254U; i++) {
        CHECK_EQUAL(frame_take(&reader, (uint8_t)i), FRAME_NOTHING);
    }
    CHECK_EQUAL(frame_take(&reader, 0), FRAME_DAMAGED);
}

static void noise_is_no_frame(void)
{
    struct frame_reader reader;
    unsigned good = 0;
    frame_reader_begin(&reader);
    for (unsigned i = 0; i < 300000U; i++) {
        /* About 1200 pieces; one in 65536 of those has a CRC that fits. */
        good += frame_take(&reader, (uint8_t)chance_word()) == FRAME_GOOD ? 1U : 0U;
    }
    CHECK(good <= 1U);
}

static void a_number_is_written_in_decimal(void)
{
    static const uint16_t numbers[] = {0, 7, 10, 80, 320, 10000, 65535};
    static const char *texts[] = {"0", "7", "10", "80", "320", "10000", "65535"};
    for (unsigned i = 0; i < 7U; i++) {
        struct frame frame;
        frame_begin(&frame, NKT1_IDENTITY, 0);
        frame_number(&frame, numbers[i]);
        CHECK_EQUAL(frame.length, 4U + strlen(texts[i]));
        CHECK_BYTES(&frame.bytes[4], texts[i], strlen(texts[i]));
    }
}

int main(void)
{
    checksums_have_their_check_values();
    stuffing_is_that_of_the_paper();
    what_is_sent_is_what_is_heard();
    what_does_not_fit_is_not_sent();
    the_worked_example();
    a_turned_bit_is_seen_wherever_it_is();
    a_lost_byte_costs_one_frame();
    other_versions_and_stumps_are_damaged();
    zeros_between_frames_are_nothing();
    what_is_too_long_is_passed_over_to_the_next_zero();
    a_group_of_254_is_no_frame();
    noise_is_no_frame();
    a_number_is_written_in_decimal();
    return check_summary("test_frame");
}
