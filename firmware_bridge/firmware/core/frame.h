/* NKT1 frames: header, CRC-16, COBS. See firmware_bridge/NKT1.md. */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stdint.h>

#define NKT1_VERSION 1U

/* Longest frame before stuffing that this build sends or takes, CRC included; the format allows 250. */
#ifndef NKT1_FRAME_MAX
#define NKT1_FRAME_MAX 250U
#endif
/* COBS adds one byte to so short a frame, and a zero ends it. */
#define NKT1_STUFFED_MAX (NKT1_FRAME_MAX + 2U)

enum nkt1_type {
    NKT1_DATA = 0x01,
    NKT1_IDENTITY = 0x02,
    NKT1_RATE_ANSWER = 0x04,
    NKT1_SELF_TEST_ANSWER = 0x05,
    NKT1_ZERO = 0x06,
    NKT1_REPORT_ANSWER = 0x07,
    NKT1_STORED = 0x08,
    NKT1_NONCE = 0x09,
    NKT1_REFUSED = 0x0A,
    NKT1_IDENTIFY = 0x81,
    NKT1_START = 0x82,
    NKT1_STOP = 0x83,
    NKT1_RATE = 0x84,
    NKT1_SELF_TEST = 0x85,
    NKT1_TARE = 0x86,
    NKT1_REPORT = 0x87,
    NKT1_READ = 0x88,
    NKT1_UNLOCK = 0x89,
    NKT1_WRITE = 0x8A
};

enum nkt1_reason {
    NKT1_NO_REASON = 0,
    NKT1_LOCKED = 1,
    NKT1_EXPIRED = 2,
    NKT1_STREAMING = 3,
    NKT1_BAD_CRC = 4,
    NKT1_BAD_FORMAT = 5,
    NKT1_MEMORY = 6,
    NKT1_NOT_POSSIBLE = 7,
    NKT1_NO_READING = 8,
    NKT1_GIVEN_UP = 9
};

/* A frame that is being written. What does not fit is left out and marks it as not whole. */
struct frame {
    bool whole;
    uint8_t length;
    uint8_t bytes[NKT1_FRAME_MAX];
};

void frame_begin(struct frame *frame, enum nkt1_type type, uint16_t sequence);
void frame_u8(struct frame *frame, uint8_t value);
void frame_u16(struct frame *frame, uint16_t value);
void frame_u32(struct frame *frame, uint32_t value);
void frame_text(struct frame *frame, const char *text);
void frame_number(struct frame *frame, uint16_t value);
/* Appends the CRC. Returns false where something did not fit: then it must not be sent. */
bool frame_end(struct frame *frame);
/* Returns how many bytes go over the wire, the terminator included. `out` has room for NKT1_STUFFED_MAX. */
uint8_t frame_stuff(const struct frame *frame, uint8_t *out);

/* What collects received bytes up to the next zero. */
struct frame_reader {
    bool done;
    bool overlong;
    uint8_t length;
    uint8_t bytes[NKT1_FRAME_MAX + 1U];
};

enum frame_found { FRAME_NOTHING, FRAME_GOOD, FRAME_DAMAGED };

void frame_reader_begin(struct frame_reader *reader);
/* Takes one byte. After FRAME_GOOD the fields below are valid until the next byte. */
enum frame_found frame_take(struct frame_reader *reader, uint8_t byte);
uint8_t frame_type(const struct frame_reader *reader);
uint16_t frame_sequence(const struct frame_reader *reader);
const uint8_t *frame_payload(const struct frame_reader *reader);
uint8_t frame_payload_length(const struct frame_reader *reader);

uint16_t crc16(const uint8_t *bytes, uint8_t count);
uint32_t bytes_u32(const uint8_t *bytes);

#endif
