/* An instrument on the board of this computer, and a host that talks to it. */
#ifndef BENCH_H
#define BENCH_H

#include "board.h"
#include "check.h"
#include "front.h"
#include "instrument.h"
#include "wire.h"

#define DATA_HEAD 12U
#define DATA_SAMPLE 8U
#define SETTLED_MS 1500U /* the converter settles, the motion sensor is set up */

enum {
    DATA = 0x01,
    IDENTITY = 0x02,
    RATE_ANSWER = 0x04,
    SELF_TEST_ANSWER = 0x05,
    ZERO_ANSWER = 0x06,
    REPORT_ANSWER = 0x07,
    STORED = 0x08,
    NONCE = 0x09,
    REFUSED = 0x0A,
    IDENTIFY = 0x81,
    START = 0x82,
    STOP = 0x83,
    RATE = 0x84,
    SELF_TEST = 0x85,
    TARE = 0x86,
    REPORT = 0x87,
    READ = 0x88,
    UNLOCK = 0x89,
    WRITE = 0x8A
};

/* One sample as the host reads it. */
struct reading {
    uint32_t time_us;
    int32_t counts;
    int16_t velocity;
    int16_t angle;
    uint16_t status;
    uint16_t sequence;
    uint8_t n;     /* samples of its frame */
    uint8_t place; /* among them */
};

static inline void switch_on(enum converter converter)
{
    board_switch_on();
    sensors.converter = converter;
}

static inline void let_it_run(void)
{
    instrument_begin(sensors.converter == NAU7802 ? &FRONT_OF_NAU7802 : &FRONT_OF_HX711);
}

static inline void ready(enum converter converter)
{
    switch_on(converter);
    let_it_run();
    board_run_ms(SETTLED_MS);
}

/* Gives a command and waits for the answer of a type; what comes before it is passed over. */
static inline bool asked(uint8_t type, uint16_t number, const uint8_t *payload, uint8_t length, uint8_t answer,
                         struct wire_frame *frame)
{
    wire_forget();
    wire_say(type, number, payload, length);
    for (unsigned i = 0; i < 300U; i++) {
        board_run_ms(10);
        board.sent_read = 0;
        if (wire_find(answer, frame)) {
            return true;
        }
    }
    return false;
}

static inline bool refused(uint8_t type, const uint8_t *payload, uint8_t length, uint8_t reason)
{
    struct wire_frame frame;
    return asked(type, 4711U, payload, length, REFUSED, &frame) && frame.number == 4711U && frame.length == 1U
           && frame.payload[0] == reason;
}

/* The samples of the data frames that came since the last look; at most `most`. */
static inline unsigned readings(struct reading *out, unsigned most)
{
    struct wire_frame frame;
    unsigned count = 0;
    while (wire_find(DATA, &frame)) {
        const uint8_t n = frame.payload[10];
        const uint32_t interval_us = wire_u32(&frame.payload[4]);
        CHECK_EQUAL(frame.length, DATA_HEAD + DATA_SAMPLE * n);
        CHECK_EQUAL(frame.payload[11], 3);
        CHECK(n == 1U || interval_us > 0U);
        for (uint8_t i = 0; i < n && count < most; i++) {
            const uint8_t *sample = &frame.payload[DATA_HEAD + DATA_SAMPLE * i];
            out[count] = (struct reading){.time_us = wire_u32(frame.payload) + i * interval_us,
                                          .counts = (int32_t)wire_u32(sample),
                                          .velocity = (int16_t)wire_u16(&sample[4]),
                                          .angle = (int16_t)wire_u16(&sample[6]),
                                          .status = wire_u16(&frame.payload[8]),
                                          .sequence = frame.number,
                                          .n = n,
                                          .place = i};
            count++;
        }
    }
    wire_forget();
    return count;
}

#endif
