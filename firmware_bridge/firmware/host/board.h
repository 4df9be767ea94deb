/* A board on this computer: what port.h asks for, with a clock that passes while the core works, so that edges and ends
 * of transfers come between any two of its lines. Included once by each test, since the core is linked to it. */
#ifndef BOARD_H
#define BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "board_sensors.h"
#include "chance.h"
#include "frame.h"
#include "instrument.h"
#include "port.h"

#define MEMORY_BYTES 1024U
#define MEMORY_WRITE_US 3400U
#define LINE_BYTES 262144U
#define NO_CELL 0xFFFFU
#define NO_LIMIT UINT32_MAX

struct board {
    uint32_t now_us;
    uint32_t call_us;        /* how long a look at the clock takes */
    uint32_t round_us;       /* how long the core sleeps between two rounds */
    uint8_t memory[MEMORY_BYTES];
    uint32_t memory_busy_us; /* until when, if `memory_busy` */
    bool memory_busy;
    uint32_t memory_misused; /* accesses before it was ready */
    uint32_t memory_writes;
    uint32_t power_for;      /* writes until the power is cut, NO_LIMIT for never */
    uint8_t torn;            /* what the cell holds that is being written then */
    uint16_t worn;           /* a cell that keeps its value */
    uint8_t heard[LINE_BYTES];
    uint32_t heard_count;
    uint32_t heard_taken;
    uint8_t sent[LINE_BYTES];
    uint32_t sent_count;
    uint32_t sent_read;
    bool line_full;
    uint8_t send_limit;
    uint8_t frames_per_s;
    bool button;
    bool led;
    uint32_t led_changes;
    uint16_t supply_mv;
    uint8_t restart_bits;
};

static struct board board;

static inline void board_switch_on(void)
{
    memset(&board, 0, sizeof board);
    memset(board.memory, 0xFF, sizeof board.memory);
    board.now_us = 1000U;
    board.call_us = 2U;
    board.round_us = 150U;
    board.power_for = NO_LIMIT;
    board.worn = NO_CELL;
    board.send_limit = NKT1_STUFFED_MAX;
    board.frames_per_s = 80U;
    board.supply_mv = 5000U;
    board.restart_bits = 1U;
    sensors_switch_on();
}

static inline void board_pass(uint32_t us)
{
    if (sensors_are_idle()) {
        board.now_us += us;
        return;
    }
    for (uint32_t i = 0; i < us; i++) {
        board.now_us++;
        sensors_pass(board.now_us);
    }
}

/* The core works for a while. */
static inline void board_run(uint32_t for_us)
{
    const uint32_t end_us = board.now_us + for_us;
    while ((int32_t)(end_us - board.now_us) > 0) {
        instrument_step();
        board_pass(board.round_us);
    }
}

static inline void board_run_ms(uint32_t for_ms)
{
    board_run(for_ms * 1000U);
}

uint32_t port_now_us(void)
{
    const uint32_t now_us = board.now_us;
    board_pass(board.call_us);
    return now_us;
}

void port_i2c_start(struct i2c_job *job)
{
    sensors.job = job;
    sensors.job_end_us = board.now_us + BYTE_US * (2U + job->writes + job->reads);
}

bool port_send(const uint8_t *bytes, uint8_t count)
{
    if (board.line_full || board.sent_count + count > LINE_BYTES) {
        return false;
    }
    memcpy(&board.sent[board.sent_count], bytes, count);
    board.sent_count += count;
    return true;
}

bool port_receive(uint8_t *byte)
{
    if (board.heard_taken == board.heard_count) {
        return false;
    }
    *byte = board.heard[board.heard_taken];
    board.heard_taken++;
    return true;
}

uint8_t port_send_limit(void)
{
    return board.send_limit;
}

uint8_t port_frames_per_s(void)
{
    return board.frames_per_s;
}

bool port_memory_ready(void)
{
    if (board.memory_busy && (int32_t)(board.now_us - board.memory_busy_us) >= 0) {
        board.memory_busy = false;
    }
    return !board.memory_busy;
}

uint8_t port_memory_read(uint16_t address)
{
    if (!port_memory_ready() || address >= MEMORY_BYTES) {
        board.memory_misused++;
        return 0xA5U; /* the chip gives what it read last */
    }
    return board.memory[address];
}

void port_memory_write(uint16_t address, uint8_t value)
{
    if (!port_memory_ready() || address >= MEMORY_BYTES) {
        board.memory_misused++;
        return;
    }
    board.memory_writes++;
    if (board.power_for == 0U) {
        return;
    }
    if (board.power_for != NO_LIMIT) {
        board.power_for--;
    }
    if (address != board.worn) {
        board.memory[address] = board.power_for == 0U ? board.torn : value;
    }
    board.memory_busy = true;
    board.memory_busy_us = board.now_us + MEMORY_WRITE_US;
}

bool port_button_down(void)
{
    return board.button;
}

void port_led(bool lit)
{
    board.led_changes += lit != board.led ? 1U : 0U;
    board.led = lit;
}

uint16_t port_supply_mv(void)
{
    return board.supply_mv;
}

uint8_t port_restart_bits(void)
{
    return board.restart_bits;
}

uint32_t port_noise(void)
{
    return chance_word();
}

#endif
