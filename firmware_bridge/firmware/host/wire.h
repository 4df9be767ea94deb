/* The host's end of the line, made on its own from NKT1.md: frames to the board, and those that it sent. */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "board.h"

#define WIRE_MOST 250U

struct wire_frame {
    uint8_t type;
    uint16_t number;
    uint8_t length; /* of the payload */
    uint8_t payload[WIRE_MOST];
};

/* CRC-16/IBM-3740, bit by bit from its definition. */
static inline uint16_t wire_crc(const uint8_t *bytes, size_t count)
{
    uint32_t crc = 0xFFFFU;
    for (size_t i = 0; i < 8U * count; i++) {
        const uint32_t bit = (uint32_t)bytes[i / 8U] >> (7U - i % 8U) & 1U;
        const uint32_t top = crc >> 15 & 1U;
        crc = (crc << 1 & 0xFFFFU) ^ ((top ^ bit) != 0U ? 0x1021U : 0U);
    }
    return (uint16_t)crc;
}

static inline uint16_t wire_u16(const uint8_t *at)
{
    return (uint16_t)(at[0] + 256U * at[1]);
}

static inline uint32_t wire_u32(const uint8_t *at)
{
    return wire_u16(at) + 65536U * (uint32_t)wire_u16(at + 2);
}

/* Stuffs `count` bytes, fewer than 254, and ends them; returns how many bytes that makes. */
static inline size_t wire_stuff(const uint8_t *bytes, size_t count, uint8_t *out)
{
    size_t run = 0;
    for (size_t i = 0; i <= count; i++) {
        if (i == count || bytes[i] == 0U) {
            out[i - run] = (uint8_t)(run + 1U);
            run = 0;
        } else {
            out[i + 1U] = bytes[i];
            run++;
        }
    }
    out[count + 1U] = 0;
    return count + 2U;
}

static inline void wire_hear(const uint8_t *bytes, size_t count)
{
    memcpy(&board.heard[board.heard_count], bytes, count);
    board.heard_count += (uint32_t)count;
}

/* Sends a command to the board. */
static inline void wire_say(uint8_t type, uint16_t number, const uint8_t *payload, uint8_t length)
{
    uint8_t body[WIRE_MOST];
    uint8_t stuffed[WIRE_MOST + 2U];
    const size_t count = 4U + (size_t)length;
    body[0] = 1;
    body[1] = type;
    body[2] = (uint8_t)(number & 0xFFU);
    body[3] = (uint8_t)(number >> 8);
    if (length > 0U) {
        memcpy(&body[4], payload, length);
    }
    const uint16_t crc = wire_crc(body, count);
    body[count] = (uint8_t)(crc & 0xFFU);
    body[count + 1U] = (uint8_t)(crc >> 8);
    wire_hear(stuffed, wire_stuff(body, count + 2U, stuffed));
}

static inline void wire_command(uint8_t type, uint16_t number)
{
    wire_say(type, number, NULL, 0);
}

/* The next frame that the board sent; false where there is none, or it is damaged. */
static inline bool wire_next(struct wire_frame *frame)
{
    uint8_t body[WIRE_MOST + 4U];
    size_t length = 0;
    size_t left = 0;
    bool first = true;
    while (board.sent_read < board.sent_count && board.sent[board.sent_read] != 0U) {
        const uint8_t byte = board.sent[board.sent_read];
        board.sent_read++;
        if (left > 0U) {
            body[length] = byte;
            length++;
            left--;
        } else {
            if (!first) {
                body[length] = 0;
                length++;
            }
            first = false;
            left = byte - 1U;
        }
        if (length > WIRE_MOST) {
            return false;
        }
    }
    if (board.sent_read == board.sent_count) {
        return false;
    }
    board.sent_read++;
    if (left != 0U || length < 6U || wire_crc(body, length - 2U) != wire_u16(&body[length - 2U]) || body[0] != 1U) {
        return false;
    }
    frame->type = body[1];
    frame->number = wire_u16(&body[2]);
    frame->length = (uint8_t)(length - 6U);
    memcpy(frame->payload, &body[4], frame->length);
    return true;
}

/* The next frame of a type; those before it are passed over. */
static inline bool wire_find(uint8_t type, struct wire_frame *frame)
{
    while (wire_next(frame)) {
        if (frame->type == type) {
            return true;
        }
    }
    return false;
}

/* Throws away what the board sent until now. */
static inline void wire_forget(void)
{
    board.sent_read = 0;
    board.sent_count = 0;
}

#endif
