/* NAU7802: data sheet of Nuvoton. Channel 1, gain 128, supply of the cell from its own regulator at 3.0 V. */
#include "bus.h"
#include "front.h"
#include "port.h"

#define ADDRESS 0x2AU
#define REG_POWER 0x00U
#define REG_CTRL1 0x01U
#define REG_CTRL2 0x02U
#define REG_RESULT 0x12U
#define REG_ADC 0x15U
#define REG_PGA_POWER 0x1CU

#define POWER_RESET 0x01U
#define POWER_DIGITAL 0x02U
#define POWER_ALL 0x86U /* digital and analog part, cell supplied by the regulator */
#define POWER_READY 0x08U
#define POWER_CONVERT 0x96U
#define CTRL1_3V0_GAIN_128 0x2FU
#define CTRL2_CALIBRATE 0x04U
#define CTRL2_FAILED 0x08U
#define ADC_CHOPPER_OFF 0x30U
#define PGA_CAPACITOR 0x80U

#define STEP_AGAIN_US 2000U
/* What the analog part needs to be steady after it was switched on. Calibrated before, its offset would be wrong. */
#define ANALOG_STEADY_US 600000U
#define RESULT_BYTES 3U
#define SIGN 0x800000U

enum state { RESET, WAKE, READY, SUPPLY, GAIN, CHOPPER, CAPACITOR, CALIBRATE, CALIBRATED, CONVERT, RUNNING };

static enum state state;
static uint8_t rate_bits;
static uint32_t next_us;
static uint32_t step_done_us; /* when it was begun, or got on last */
static uint32_t fresh_us; /* so long after its edge a result is still there */
static struct i2c_job setup;
static struct i2c_job result;
static struct port_edge edge;
static bool stale;    /* the set-up job that runs belongs to what was begun before */
static bool unread;   /* a reading waits in the converter that could not be fetched, and DRDY may stay high with it */
static bool fetching; /* that reading is fetched only to make it go on */

static uint8_t bits_of(uint16_t rate_hz)
{
    switch (rate_hz) {
    case 10: return 0x00U;
    case 20: return 0x10U;
    case 40: return 0x20U;
    case 80: return 0x30U;
    default: return 0x70U;
    }
}

static void begin(uint16_t rate_hz, uint32_t now_us)
{
    rate_bits = bits_of(rate_hz);
    fresh_us = 750000U / rate_hz;
    state = RESET;
    next_us = now_us;
    step_done_us = now_us;
    stale = job_open(&setup);
    unread = false;
    port_edge_disarm();
}

static uint32_t got_on_us(void)
{
    return step_done_us;
}

static void write(uint8_t reg, uint8_t value)
{
    (void)bus_write_register(&setup, ADDRESS, reg, value);
}

/* Asks for what the state needs; it is gone on from there when the answer is in. */
static void ask(void)
{
    switch (state) {
    case RESET: write(REG_POWER, POWER_RESET); break;
    case WAKE: write(REG_POWER, POWER_DIGITAL); break;
    case READY: (void)bus_read_registers(&setup, ADDRESS, REG_POWER, 1); break;
    case SUPPLY: write(REG_POWER, POWER_ALL); break;
    case GAIN: write(REG_CTRL1, CTRL1_3V0_GAIN_128); break;
    case CHOPPER: write(REG_ADC, ADC_CHOPPER_OFF); break;
    case CAPACITOR: write(REG_PGA_POWER, PGA_CAPACITOR); break;
    case CALIBRATE: write(REG_CTRL2, (uint8_t)(rate_bits | CTRL2_CALIBRATE)); break;
    case CALIBRATED: (void)bus_read_registers(&setup, ADDRESS, REG_CTRL2, 1); break;
    case CONVERT: write(REG_POWER, POWER_CONVERT); break;
    case RUNNING: break;
    default: break;
    }
}

static void go_on(void)
{
    if (state == READY) {
        state = (setup.bytes[0] & POWER_READY) != 0U ? SUPPLY : READY;
    } else if (state == CALIBRATED) {
        /* It takes about a third of a second. That one failed before stays told until the next has ended. */
        if ((setup.bytes[0] & CTRL2_CALIBRATE) == 0U) {
            state = (setup.bytes[0] & CTRL2_FAILED) != 0U ? CALIBRATE : CONVERT;
        }
    } else if (state == CONVERT) {
        state = RUNNING;
        port_edge_arm(true);
    } else {
        if (state == CAPACITOR) {
            next_us += ANALOG_STEADY_US;
        }
        state = (enum state)((uint8_t)state + 1U);
    }
}

/* A calibration that was only asked for is no step done: where each one fails it is asked for again and again. */
static void take_answer(uint32_t now_us)
{
    const enum state before = state;
    next_us = now_us + STEP_AGAIN_US;
    go_on();
    if (state > before && state != CALIBRATED) {
        step_done_us = now_us;
    }
}

static void step(uint32_t now_us)
{
    if (state == RUNNING || job_open(&setup)) {
        return;
    }
    if (stale) {
        stale = false;
        setup.state = I2C_IDLE;
    } else if (setup.state == I2C_DONE) {
        setup.state = I2C_IDLE;
        take_answer(now_us);
    } else if (setup.state == I2C_FAILED) {
        setup.state = I2C_IDLE;
        state = RESET;
        next_us = now_us + 100000U;
    } else if ((int32_t)(now_us - next_us) >= 0) {
        ask();
    } else {
        /* The part needs its time between two steps. */
    }
}

static void ask_for_reading(void)
{
    (void)bus_read_registers(&result, ADDRESS, REG_RESULT, RESULT_BYTES);
}

static void tell(struct conversion *conversion)
{
    const uint32_t word = (uint32_t)result.bytes[0] << 16 | (uint32_t)result.bytes[1] << 8 | (uint32_t)result.bytes[2];
    conversion->time_us = edge.time_us;
    conversion->lost = edge.lost;
    conversion->damaged = false;
    conversion->counts = (word & SIGN) != 0U ? (int32_t)word - 0x1000000 : (int32_t)word;
}

static bool take(struct conversion *conversion)
{
    const enum i2c_state ended = result.state;
    bool told = false;
    if (job_open(&result)) {
        return false;
    }
    result.state = I2C_IDLE;
    if (ended == I2C_DONE) {
        /* Where the bus was held, what was fetched may be a later one than that of the edge. */
        told = !fetching && (int32_t)(result.began_us - edge.time_us) <= (int32_t)fresh_us;
        fetching = false;
    } else if (ended == I2C_FAILED) {
        unread = true;
        fetching = false;
    } else {
        /* Nothing was asked for. */
    }
    if (told) {
        tell(conversion);
    } else if (state == RUNNING && unread) {
        /* By when it is fetched another one may have taken its place: its time is not known. */
        unread = false;
        fetching = true;
        ask_for_reading();
    } else if (state == RUNNING && port_edge_take(&edge)) {
        ask_for_reading();
    } else {
        /* The next one is not ready. */
    }
    return told;
}

const struct front FRONT_OF_NAU7802 = {
    .name = "nau7802",
    .model = "nktsense-nau7802",
    .settles = false,
    .rate_count = 5,
    .rates = {10, 20, 40, 80, 320},
    .usual_rate = 320,
    .begin = begin,
    .got_on_us = got_on_us,
    .step = step,
    .take = take,
};
