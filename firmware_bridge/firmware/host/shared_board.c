/* The core and a board without a converter as a shared library, for tests in Python: bytes in, bytes out. */
#include "board.h"
#include "front.h"
#include "instrument.h"
#include "packer.h"

#define ROUND_US 3500U /* as long as a byte takes to be written */

void shared_switch_on(void);
void shared_restart(void);
void shared_run_ms(uint32_t ms);
uint32_t shared_now_us(void);
void shared_wear(uint16_t cell);
void shared_hear(const uint8_t *bytes, uint32_t count);
uint32_t shared_sent(uint8_t *out);
uint8_t *shared_memory(void);
uint32_t shared_memory_misused(void);
uint32_t shared_packed(uint8_t type, uint16_t sequence, const uint8_t *payload, uint8_t count, uint8_t *out);
uint32_t shared_unpacked(const uint8_t *bytes, uint32_t count, uint8_t *out);
uint32_t shared_data(const struct sample *samples, uint8_t count, uint16_t sequence, uint8_t *out);

void shared_switch_on(void)
{
    board_switch_on();
    sensors.converter = NO_CONVERTER;
    sensors.mpu_gone = true;
    board.round_us = ROUND_US;
    board.call_us = 0;
}

void shared_restart(void)
{
    board.memory_busy = false;
    instrument_begin(&FRONT_OF_HX711);
}

void shared_run_ms(uint32_t ms)
{
    board_run_ms(ms);
}

uint32_t shared_now_us(void)
{
    return board.now_us;
}

/* From now on a cell keeps its value. */
void shared_wear(uint16_t cell)
{
    board.worn = cell;
}

void shared_hear(const uint8_t *bytes, uint32_t count)
{
    if (board.heard_taken == board.heard_count) {
        board.heard_taken = 0;
        board.heard_count = 0;
    }
    memcpy(&board.heard[board.heard_count], bytes, count);
    board.heard_count += count;
}

/* What it sent since the last call; `out` has room for LINE_BYTES. */
uint32_t shared_sent(uint8_t *out)
{
    const uint32_t count = board.sent_count;
    memcpy(out, board.sent, count);
    board.sent_count = 0;
    return count;
}

uint8_t *shared_memory(void)
{
    return board.memory;
}

uint32_t shared_memory_misused(void)
{
    return board.memory_misused;
}

/* A frame as it goes over the wire; 0 bytes where it is too long. */
uint32_t shared_packed(uint8_t type, uint16_t sequence, const uint8_t *payload, uint8_t count, uint8_t *out)
{
    struct frame frame;
    frame_begin(&frame, (enum nkt1_type)type, sequence);
    for (uint8_t i = 0; i < count; i++) {
        frame_u8(&frame, payload[i]);
    }
    return frame_end(&frame) ? frame_stuff(&frame, out) : 0U;
}

/* The frames in a stream, each as type, sequence, length and payload; returns how many bytes that makes. */
uint32_t shared_unpacked(const uint8_t *bytes, uint32_t count, uint8_t *out)
{
    struct frame_reader reader;
    uint32_t length = 0;
    frame_reader_begin(&reader);
    for (uint32_t i = 0; i < count; i++) {
        if (frame_take(&reader, bytes[i]) == FRAME_GOOD) {
            out[length] = frame_type(&reader);
            out[length + 1U] = (uint8_t)(frame_sequence(&reader) & 0xFFU);
            out[length + 2U] = (uint8_t)(frame_sequence(&reader) >> 8);
            out[length + 3U] = frame_payload_length(&reader);
            memcpy(&out[length + 4U], frame_payload(&reader), frame_payload_length(&reader));
            length += 4U + frame_payload_length(&reader);
        }
    }
    return length;
}

/* Samples as one data frame on the wire. */
uint32_t shared_data(const struct sample *samples, uint8_t count, uint16_t sequence, uint8_t *out)
{
    static struct packer packer;
    struct frame frame;
    packer_begin(&packer);
    packer.sequence = sequence;
    for (uint8_t i = 0; i < count; i++) {
        packer_add(&packer, &samples[i]);
    }
    return packer_frame(&packer, &frame) ? frame_stuff(&frame, out) : 0U;
}
