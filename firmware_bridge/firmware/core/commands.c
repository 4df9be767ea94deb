#include "commands.h"

#include "bus.h"
#include "checks.h"
#include "counting.h"
#include "frame.h"
#include "guard.h"
#include "motion.h"
#include "port.h"
#include "random_words.h"
#include "serial_number.h"
#include "store.h"
#include "stream.h"

#ifndef CHIP
#define CHIP "host"
#endif

#define REPORT_FORMAT 1U
#define US_PER_MS 1000U
/* As many as the longest command has, so that one step takes a bounded time. */
#define BYTES_A_STEP 80U
/* All that is ever written at once, two blocks and a serial number, takes half a second. */
#define MEMORY_MOST_US 1000000U

static const struct front *front;
static struct frame_reader reader;
static struct frame *answer;
static uint16_t bad_commands;
static uint16_t write_number; /* of the write command that is being carried out */
static uint32_t ticked_us;
static uint32_t uptime_ms;
static bool waiting; /* a command was read that cannot be done before the memory is written */
static uint32_t waiting_us;

void commands_begin(const struct front *of, uint32_t now_us)
{
    front = of;
    answer = stream_frame();
    frame_reader_begin(&reader);
    bad_commands = 0;
    write_number = 0;
    ticked_us = now_us;
    uptime_ms = 0;
    waiting = false;
    guard_begin();
}

void commands_host_lost(void)
{
    guard_lock();
    checks_cancel();
    frame_reader_begin(&reader);
    waiting = false;
}

static void begin_answer(enum nkt1_type type)
{
    frame_begin(answer, type, frame_sequence(&reader));
}

static void send(void)
{
    /* Where the line takes no more the host hears nothing, and asks again. */
    (void)stream_send(answer);
}

static void refuse(enum nkt1_reason reason)
{
    begin_answer(NKT1_REFUSED);
    frame_u8(answer, (uint8_t)reason);
    send();
}

static void identify(void)
{
    char serial[SERIAL_CHARS];
    serial_number_text(serial);
    frame_begin(answer, NKT1_IDENTITY, 0);
    frame_text(answer, "model=");
    frame_text(answer, front->model);
    frame_text(answer, ";serial=");
    frame_text(answer, serial);
    frame_text(answer, ";firmware=" FIRMWARE_VERSION ";rate_hz=");
    frame_number(answer, stream_rate_hz());
    frame_text(answer, ";front=");
    frame_text(answer, front->name);
    frame_text(answer, ";chip=" CHIP);
    send();
}

static void answer_rate(uint32_t now_us)
{
    const uint8_t *payload = frame_payload(&reader);
    if (frame_payload_length(&reader) != 2U) {
        refuse(NKT1_BAD_FORMAT);
        return;
    }
    const uint16_t wanted = (uint16_t)(payload[0] | (uint16_t)((uint16_t)payload[1] << 8));
    if (wanted != 0U && stream_running()) {
        refuse(NKT1_STREAMING);
        return;
    }
    if (wanted != 0U && !stream_set_rate(wanted, now_us)) {
        refuse(NKT1_NOT_POSSIBLE);
        return;
    }
    begin_answer(NKT1_RATE_ANSWER);
    frame_u16(answer, stream_rate_hz());
    for (uint8_t i = 0; i < front->rate_count; i++) {
        frame_u16(answer, front->rates[i]);
    }
    send();
}

static void report(void)
{
    begin_answer(NKT1_REPORT_ANSWER);
    frame_u8(answer, REPORT_FORMAT);
    frame_u8(answer, port_restart_bits());
    frame_u32(answer, uptime_ms);
    frame_u16(answer, stream_lost());
    frame_u16(answer, stream_glitches());
    frame_u16(answer, stream_force_faults());
    frame_u16(answer, motion_faults());
    frame_u16(answer, bus_recoveries());
    frame_u16(answer, bad_commands);
    send();
}

static void tell_stored(uint16_t number)
{
    const enum store_state state = store_state();
    frame_begin(answer, NKT1_STORED, number);
    frame_u8(answer, (uint8_t)state);
    if (state == STORE_STORED) {
        for (uint8_t i = 0; i < STORE_BYTES; i++) {
            frame_u8(answer, store_byte(i));
        }
    }
    send();
}

static void write_calibration(void)
{
    const enum nkt1_reason reason = guard_check(frame_payload(&reader), frame_payload_length(&reader));
    if (reason != NKT1_NO_REASON) {
        refuse(reason);
        return;
    }
    write_number = frame_sequence(&reader);
    store_keep(frame_payload(&reader) + 4);
}

static void unlock(uint32_t now_us)
{
    entropy_stir(port_noise());
    begin_answer(NKT1_NONCE);
    frame_u32(answer, guard_unlock(entropy_word(), now_us));
    send();
}

/* The commands that are about the stored calibration, or need the sensors for themselves. */
static void quiet_command(uint8_t type, uint32_t now_us)
{
    if (stream_running()) {
        refuse(NKT1_STREAMING);
    } else if (type == (uint8_t)NKT1_SELF_TEST) {
        checks_begin(CHECKS_SELF_TEST, frame_sequence(&reader), stream_rate_hz(), now_us);
    } else if (store_busy() || !port_memory_ready()) {
        /* The memory is just being written, and cannot be read meanwhile. */
        waiting = true;
        waiting_us = now_us;
    } else if (type == (uint8_t)NKT1_READ) {
        tell_stored(frame_sequence(&reader));
    } else if (type == (uint8_t)NKT1_UNLOCK) {
        unlock(now_us);
    } else {
        write_calibration();
    }
}

static void command(uint32_t now_us)
{
    const uint8_t type = frame_type(&reader);
    /* When a command comes is hard to foretell to the microsecond. */
    entropy_stir(now_us);
    switch (type) {
    case NKT1_IDENTIFY:
        entropy_stir(port_noise());
        identify();
        break;
    case NKT1_START:
        guard_lock();
        checks_before_start();
        stream_start();
        break;
    case NKT1_STOP:
        guard_lock();
        stream_stop();
        break;
    case NKT1_RATE: answer_rate(now_us); break;
    case NKT1_TARE: checks_begin(CHECKS_TARE, frame_sequence(&reader), stream_rate_hz(), now_us); break;
    case NKT1_REPORT: report(); break;
    case NKT1_SELF_TEST:
    case NKT1_READ:
    case NKT1_UNLOCK:
    case NKT1_WRITE: quiet_command(type, now_us); break;
    default: break; /* of a later version: ignored */
    }
}

/* What is read after a command that waits is done after it. Returns whether there is nothing to wait for. */
static bool waited(uint32_t now_us)
{
    if (!waiting) {
        return true;
    }
    if (!store_busy() && port_memory_ready()) {
        waiting = false;
        quiet_command(frame_type(&reader), now_us);
    } else if (now_us - waiting_us > MEMORY_MOST_US) {
        waiting = false;
        refuse(NKT1_MEMORY); /* it takes longer than any memory that works */
    } else {
        /* It goes on. */
    }
    return !waiting;
}

static void keep_on_storing(void)
{
    const enum store_work work = store_step();
    if (work == STORE_KEPT) {
        tell_stored(write_number);
    } else if (work == STORE_FAILED) {
        frame_begin(answer, NKT1_REFUSED, write_number);
        frame_u8(answer, (uint8_t)NKT1_MEMORY);
        send();
    } else {
        /* Nothing to tell. */
    }
}

static void count_uptime(uint32_t now_us)
{
    const uint32_t passed_ms = (now_us - ticked_us) / US_PER_MS;
    ticked_us += passed_ms * US_PER_MS;
    uptime_ms += passed_ms;
}

void commands_step(uint32_t now_us)
{
    uint8_t byte;
    count_uptime(now_us);
    guard_tick(now_us);
    keep_on_storing();
    serial_number_step();
    for (uint8_t i = 0; i < BYTES_A_STEP && waited(now_us) && port_receive(&byte); i++) {
        const enum frame_found found = frame_take(&reader, byte);
        if (found == FRAME_GOOD) {
            command(now_us);
        } else if (found == FRAME_DAMAGED) {
            bad_commands = count_up(bad_commands, 1);
        } else {
            /* The frame goes on. */
        }
    }
}
