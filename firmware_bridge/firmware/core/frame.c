#include "frame.h"

#define HEADER 4U
#define CRC 2U

uint16_t crc16(const uint8_t *bytes, uint8_t count)
{
    uint16_t crc = 0xFFFFU;
    for (uint8_t i = 0; i < count; i++) {
        crc = (uint16_t)(crc ^ (uint16_t)((uint16_t)bytes[i] << 8));
        for (uint8_t bit = 0; bit < 8U; bit++) {
            crc = (uint16_t)((crc & 0x8000U) != 0U ? (uint16_t)(crc << 1) ^ 0x1021U : (uint16_t)(crc << 1));
        }
    }
    return crc;
}

uint32_t bytes_u32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

void frame_begin(struct frame *frame, enum nkt1_type type, uint16_t sequence)
{
    frame->whole = true;
    frame->length = 0;
    frame_u8(frame, NKT1_VERSION);
    frame_u8(frame, (uint8_t)type);
    frame_u16(frame, sequence);
}

void frame_u8(struct frame *frame, uint8_t value)
{
    if (frame->length < NKT1_FRAME_MAX) {
        frame->bytes[frame->length] = value;
        frame->length++;
    } else {
        frame->whole = false;
    }
}

void frame_u16(struct frame *frame, uint16_t value)
{
    frame_u8(frame, (uint8_t)(value & 0xFFU));
    frame_u8(frame, (uint8_t)(value >> 8));
}

void frame_u32(struct frame *frame, uint32_t value)
{
    frame_u16(frame, (uint16_t)(value & 0xFFFFU));
    frame_u16(frame, (uint16_t)(value >> 16));
}

void frame_text(struct frame *frame, const char *text)
{
    for (uint8_t i = 0; i < NKT1_FRAME_MAX && text[i] != '\0'; i++) {
        frame_u8(frame, (uint8_t)text[i]);
    }
}

void frame_number(struct frame *frame, uint16_t value)
{
    bool begun = false;
    for (uint16_t unit = 10000U; unit > 0U; unit = (uint16_t)(unit / 10U)) {
        const uint8_t digit = (uint8_t)(value / unit % 10U);
        if (digit != 0U || begun || unit == 1U) {
            frame_u8(frame, (uint8_t)('0' + digit));
            begun = true;
        }
    }
}

bool frame_end(struct frame *frame)
{
    frame_u16(frame, crc16(frame->bytes, frame->length));
    return frame->whole;
}

uint8_t frame_stuff(const struct frame *frame, uint8_t *out)
{
    uint8_t code_at = 0;
    uint8_t length = 1;
    /* A frame is shorter than 254 bytes, so no group is ever full. */
    for (uint8_t i = 0; i < frame->length; i++) {
        if (frame->bytes[i] == 0U) {
            out[code_at] = (uint8_t)(length - code_at);
            code_at = length;
        } else {
            out[length] = frame->bytes[i];
        }
        length++;
    }
    out[code_at] = (uint8_t)(length - code_at);
    out[length] = 0;
    return (uint8_t)(length + 1U);
}

void frame_reader_begin(struct frame_reader *reader)
{
    reader->done = false;
    reader->overlong = false;
    reader->length = 0;
}

/* Takes the stuffing out in place; returns the length, or 0 where a group is longer than what is there. */
static uint8_t unstuff(uint8_t *bytes, uint8_t length)
{
    uint8_t from = 0;
    uint8_t to = 0;
    while (from < length) {
        const uint8_t end = (uint8_t)(length - from);
        const uint8_t code = bytes[from];
        if (code > end) {
            return 0;
        }
        for (uint8_t i = 1; i < code; i++) {
            bytes[to] = bytes[(uint8_t)(from + i)];
            to++;
        }
        from = (uint8_t)(from + code);
        if (from < length) {
            bytes[to] = 0;
            to++;
        }
    }
    return to;
}

static enum frame_found ended(struct frame_reader *reader)
{
    const uint8_t length = unstuff(reader->bytes, reader->length);
    reader->length = length;
    if (length < HEADER + CRC) {
        return FRAME_DAMAGED;
    }
    const uint8_t body = (uint8_t)(length - CRC);
    const uint16_t crc = (uint16_t)(reader->bytes[body] | (uint16_t)((uint16_t)reader->bytes[body + 1U] << 8));
    return crc == crc16(reader->bytes, body) && reader->bytes[0] == NKT1_VERSION ? FRAME_GOOD : FRAME_DAMAGED;
}

enum frame_found frame_take(struct frame_reader *reader, uint8_t byte)
{
    if (reader->done) {
        frame_reader_begin(reader);
    }
    if (byte != 0U) {
        if (reader->length < sizeof reader->bytes) {
            reader->bytes[reader->length] = byte;
            reader->length++;
        } else {
            reader->overlong = true;
        }
        return FRAME_NOTHING;
    }
    reader->done = true;
    if (reader->length == 0U) {
        return FRAME_NOTHING; /* zeros in a row: the line is at rest */
    }
    return reader->overlong ? FRAME_DAMAGED : ended(reader);
}

uint8_t frame_type(const struct frame_reader *reader)
{
    return reader->bytes[1];
}

uint16_t frame_sequence(const struct frame_reader *reader)
{
    return (uint16_t)(reader->bytes[2] | (uint16_t)((uint16_t)reader->bytes[3] << 8));
}

const uint8_t *frame_payload(const struct frame_reader *reader)
{
    return &reader->bytes[HEADER];
}

uint8_t frame_payload_length(const struct frame_reader *reader)
{
    return (uint8_t)(reader->length - HEADER - CRC);
}
