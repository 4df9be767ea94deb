/* The parts of the core that reckon, on the same inputs on the chip and on a computer: each result goes out as bytes, to
 * be compared. On the chip an int has 16 bits, which no test on a computer sees. */
#include <stdbool.h>
#include <stdint.h>

#include "angle.h"
#include "arctan.h"
#include "crc32.h"
#include "frame.h"
#include "guard.h"
#include "measure.h"
#include "packer.h"
#include "random_words.h"
#include "sampling.h"
#include "store.h"

#ifdef __AVR__
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

static void out(uint8_t byte)
{
    GPIOR0 = byte;
}
#else
#include <stdio.h>

static void out(uint8_t byte)
{
    (void)putchar(byte);
}
#endif

static void out32(uint32_t value)
{
    for (uint8_t i = 0; i < 4U; i++) {
        out((uint8_t)(value & 0xFFU));
        value >>= 8;
    }
}

static void out_signed(int32_t value)
{
    out32((uint32_t)value);
}

static uint32_t state = UINT32_C(2463534242);

static uint32_t word(void)
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static uint16_t below(uint16_t limit)
{
    return (uint16_t)((word() >> 16) % limit);
}

/* Around zero, of every size, and the very ends. */
static int32_t any32(uint8_t bits)
{
    const uint32_t mask = (UINT32_C(1) << (1U + below((uint16_t)(bits - 1U)))) - 1U;
    const int32_t size = (int32_t)(word() & mask);
    return (word() & 256U) != 0U ? size : -size - 1;
}

static int16_t any16(void)
{
    return (int16_t)any32(16 - 1);
}

static void arctans(void)
{
    for (uint16_t i = 0; i < 3000U; i++) {
        const int32_t y = any32(31);
        const int32_t x = any32(i % 2U == 0U ? 15 : 31);
        out_signed(arctan_centideg(y, x));
    }
}

static int16_t around(int16_t value, int16_t by)
{
    return (int16_t)(value + (int16_t)below((uint16_t)(2 * by + 1)) - by);
}

/* Limbs that lie still, turn, tremble, are shaken, or hang on a sensor that is broken; with pauses and with a clock that wraps. */
static void angles(void)
{
    static const int16_t places[][2] = {{0, 8192}, {5793, 5793}, {8192, 0}, {-5793, -5793}, {0, -8192}, {100, 100}};
    struct angle angle;
    struct motion_raw raw = {.time_us = UINT32_C(0xFFF00000)};
    angle_init(&angle);
    for (uint16_t stretch = 0; stretch < 24U; stretch++) {
        const int16_t *place = places[below(6)];
        const uint8_t kind = (uint8_t)(stretch % 6U);
        const int16_t bias = around(0, 700);
        for (uint16_t i = 0; i < 600U; i++) {
            raw.accel[MOTION_X] = around(0, 60);
            raw.accel[MOTION_Y] = around(place[0], 60);
            raw.accel[MOTION_Z] = around(place[1], 60);
            raw.gyro[MOTION_X] = around(bias, 12);
            if (kind == 3U) {
                raw.gyro[MOTION_X] = any16();
            } else if (kind == 5U) {
                raw.gyro[MOTION_X] = around((int16_t)(bias + (i % 16U < 8U ? 150 : -150)), 12);
            } else if (kind == 4U) {
                raw.gyro[MOTION_X] = (word() & 256U) != 0U ? INT16_MAX : INT16_MIN;
                raw.accel[MOTION_X] = any16();
                raw.accel[MOTION_Y] = any16();
                raw.accel[MOTION_Z] = INT16_MIN;
            }
            angle_take(&angle, &raw);
            raw.time_us += kind == 2U ? 3125U : below(400) == 0U ? word() & 0xFFFFFU : 12500U;
            out_signed(angle_centideg(&angle));
            out_signed(angle_velocity(&angle));
            out_signed(angle_bias_raw(&angle));
            out_signed(angle.turned);
        }
        if (below(4) == 0U) {
            angle_zero(&angle);
        }
    }
}

static void measures(void)
{
    for (uint8_t run = 0; run < 24U; run++) {
        struct measure measure;
        const uint8_t bits = run % 3U == 0U ? 24U : (uint8_t)(2U + below(22));
        measure_begin(&measure, run % 2U == 0U ? 160U : 8U);
        bool whole = false;
        while (!whole) {
            whole = measure_take(&measure, any32((uint8_t)(bits - 1U)), false, false);
        }
        out_signed(measure_mean(&measure));
        out32(measure_noise_16(&measure));
        out32(measure_spread(&measure));
        for (uint8_t i = 0; i < 20U; i++) {
            const uint16_t steps = (uint16_t)word();
            const uint8_t shift = (uint8_t)below(32);
            out32(measure_rate_10(steps, word() >> shift));
        }
        out_signed(angle_velocity_of_raw(any16()));
    }
}

static void sums(void)
{
    uint8_t bytes[100];
    for (uint16_t run = 0; run < 100U; run++) {
        const uint8_t count = (uint8_t)below(sizeof bytes);
        uint32_t crc = CRC32_START;
        for (uint8_t i = 0; i < count; i++) {
            bytes[i] = (uint8_t)word();
            crc = crc32_add(crc, bytes[i]);
        }
        out32(crc32_end(crc));
        out32(crc16(bytes, count));
        out32(bytes_u32(bytes));
        entropy_stir(word());
        out32(entropy_word());
    }
}

/* Blocks that differ in a byte from a sound one. */
static void blocks(void)
{
    static const uint8_t sound[STORE_BYTES] = {1,    2,    0,    0x29, 0x35, 0x01, 0,    0, 0, 0, 0x50, 0x8F, 0xF4, 0x40,
                                               0,    0,    0,    0,    0,    0x40, 0xBF, 0x40, 0, 0, 0, 0, 0, 0,
                                               0xD0, 0x3F, 0,    0,    0,    0,    0,    0, 0, 0, 0, 0, 0, 0,
                                               0,    0,    0x49, 0x40, 0,    0,    0,    0, 0, 0x40, 0x7F, 0x40};
    for (uint16_t i = 0; i < 3000U; i++) {
        uint8_t block[STORE_BYTES];
        for (uint8_t at = 0; at < STORE_BYTES; at++) {
            block[at] = sound[at];
        }
        const uint16_t changed = below(STORE_BYTES);
        block[changed] = (uint8_t)word();
        out(guard_acceptable(block) ? 1U : 0U);
    }
}

static void out_frame(struct packer *packer, struct frame *frame)
{
    uint8_t stuffed[NKT1_STUFFED_MAX];
    if (packer->count > 0U) {
        out(packer_frame(packer, frame) ? 1U : 0U);
        const uint8_t count = frame_stuff(frame, stuffed);
        for (uint8_t i = 0; i < count; i++) {
            out(stuffed[i]);
        }
    }
}

/* Conversions that come in time, late, twice or not at all, at every rate, made into samples and frames. */
static void samples(void)
{
    static const uint16_t rates[] = {10, 20, 40, 80, 320};
    for (uint8_t run = 0; run < 10U; run++) {
        struct sampling sampling = {0};
        struct packer packer;
        struct frame frame;
        struct sample sample;
        uint32_t now_us = UINT32_C(0xFFE00000);
        const uint16_t rate = rates[run % 5U];
        const uint32_t period_us = UINT32_C(1000000) / rate;
        packer_begin(&packer);
        sampling_begin(&sampling, rate, run < 5U, now_us);
        for (uint16_t i = 0; i < 150U; i++) {
            const uint16_t what = below(20);
            const int32_t counts = any32(23);
            const uint8_t lost = (uint8_t)below(256);
            const struct conversion conversion = {.time_us = now_us,
                                                  .counts = what == 3U ? 8388607 : counts,
                                                  .lost = what == 2U ? lost : (uint8_t)0U,
                                                  .damaged = what == 1U};
            sampling_conversion(&sampling, &conversion);
            now_us += what == 0U ? period_us * below(12) : period_us + below(200);
            sampling_tick(&sampling, now_us);
            while (sampling_take(&sampling, &sample)) {
                sample.velocity = any16();
                sample.angle = any16();
                out32(sample.time_us);
                if (!packer_fits(&packer, &sample) || packer.count == packer_room(NKT1_STUFFED_MAX, (uint8_t)(rate / 80U + 1U))) {
                    out_frame(&packer, &frame);
                }
                packer_add(&packer, &sample);
            }
        }
        out32(sampling.interval_us);
        out32(sampling.lost);
        out32(sampling.glitches);
        out32(sampling.faults);
    }
}

static void texts(void)
{
    struct frame frame;
    for (uint16_t i = 0; i < 200U; i++) {
        frame_begin(&frame, NKT1_IDENTITY, (uint16_t)word());
        frame_number(&frame, i < 20U ? i : (uint16_t)word());
        (void)frame_end(&frame);
        for (uint8_t at = 0; at < frame.length; at++) {
            out(frame.bytes[at]);
        }
    }
}

int main(void)
{
    arctans();
    angles();
    measures();
    sums();
    blocks();
    samples();
    texts();
#ifdef __AVR__
    cli();
    sleep_enable();
    for (;;) {
        sleep_cpu();
    }
#else
    return 0;
#endif
}
