/* NAU7802 after its data sheet, as far as the firmware uses it. What the sheet leaves open is told where it is. */
#include "board.h"
#include "faults.h"
#include "parts.h"
#include "registers.h"

#include <string.h>

#define PU_CTRL 0x00
#define CTRL1 0x01
#define CTRL2 0x02
#define RESULT 0x12
#define REVISION 0x1F
#define COUNT 0x20

#define RR 0x01
#define PUD 0x02
#define PUA 0x04
#define PUR 0x08
#define CS 0x10
#define CR 0x20
#define AVDDS 0x80
#define DRDY_CLOCK 0x40
#define CRP 0x80
#define CALMOD 0x03
#define CALS 0x04
#define CAL_ERR 0x08
#define CHS 0x80

#define READY_CYCLES (200 * CYCLES_PER_US)
#define UPDATE_CYCLES (10 * CYCLES_PER_US)
#define SETTLING 4
#define CALIBRATION_CYCLES (344000 * CYCLES_PER_US)
#define UNCALIBRATED 60000.0 /* counts that the offset is off before a calibration under this gain, rate and channel */

static struct {
    bool fitted;
    bool powered;
    struct registers bus;
    uint8_t reg[COUNT];
    bool calibrated;
    uint8_t calibrated_ctrl1;
    uint8_t calibrated_ctrl2;
    int32_t last;
    uint8_t latch[3];
    double ready_at;
} chip;

static void convert(void *what);
static void update(void *what);
static void woken(void *what);
static void calibrated(void *what);

static struct event on_convert = {.happen = convert};
static struct event on_update = {.happen = update};
static struct event on_woken = {.happen = woken};
static struct event on_calibrated = {.happen = calibrated};

static void drdy(bool ready)
{
    const bool inverted = (chip.reg[CTRL1] & CRP) != 0;
    pin_drive('B', 0, chip.powered && !fault.force_unplugged && ready != inverted ? PIN_HIGH : PIN_LOW);
}

static double rate_hz(void)
{
    static const double rates[8] = {10, 20, 40, 80, 10, 10, 10, 320};
    return rates[chip.reg[CTRL2] >> 4 & 7];
}

static bool analog_on(void)
{
    return (chip.reg[PU_CTRL] & (PUD | PUA)) == (PUD | PUA);
}

static void next_in(int periods)
{
    chip.ready_at += periods * (double)CYCLES_PER_S / (rate_hz() * (1 + options.rate_error));
    event_at(&on_convert, (uint64_t)chip.ready_at);
    event_at(&on_update, (uint64_t)chip.ready_at - UPDATE_CYCLES);
}

/* Begins to convert anew, or stops. */
static void run(void)
{
    chip.reg[PU_CTRL] &= (uint8_t)~CR;
    drdy(false);
    if (chip.powered && analog_on() && (chip.reg[PU_CTRL] & CS) != 0 && (chip.reg[CTRL2] & CALS) == 0) {
        chip.ready_at = (double)avr->cycle;
        next_in(SETTLING);
    } else {
        event_cancel(&on_convert);
        event_cancel(&on_update);
    }
}

static int32_t sample(void)
{
    const double gain = 1 << (chip.reg[CTRL1] & 7);
    double counts = script_ago(0).counts * gain / 128 + noise(options.noise_counts);
    if ((chip.reg[PU_CTRL] & AVDDS) == 0) {
        counts = noise(options.noise_counts); /* nothing else feeds the cell */
    }
    if ((chip.reg[CTRL2] & CHS) != 0) {
        counts = noise(options.noise_counts); /* nothing is connected there */
    }
    if (!chip.calibrated || chip.calibrated_ctrl1 != chip.reg[CTRL1] ||
        chip.calibrated_ctrl2 != (chip.reg[CTRL2] & 0xF0)) {
        counts += UNCALIBRATED;
    }
    return fault.cell_unplugged ? 0x7FFFFF : fault.force_stuck ? chip.last : clip24(counts);
}

static void convert(void *what)
{
    (void)what;
    next_in(1);
    chip.last = sample();
    chip.reg[RESULT] = (uint8_t)(chip.last >> 16);
    chip.reg[RESULT + 1] = (uint8_t)(chip.last >> 8);
    chip.reg[RESULT + 2] = (uint8_t)chip.last;
    chip.reg[PU_CTRL] |= CR;
    drdy(false);
    drdy((chip.reg[CTRL1] & DRDY_CLOCK) == 0);
    log_event("conversion", chip.last, "nau7802");
}

/* The sheet leaves open what DRDY does where a reading was not fetched: here it falls for a moment. */
static void update(void *what)
{
    (void)what;
    drdy(false);
}

static void woken(void *what)
{
    (void)what;
    chip.reg[PU_CTRL] |= PUR;
}

static void calibrated(void *what)
{
    (void)what;
    chip.reg[CTRL2] &= (uint8_t)~(CALS | CAL_ERR);
    if (analog_on() && (chip.reg[PU_CTRL] & AVDDS) != 0 && (chip.reg[CTRL2] & CALMOD) == 0) {
        chip.calibrated = true;
        chip.calibrated_ctrl1 = chip.reg[CTRL1];
        chip.calibrated_ctrl2 = chip.reg[CTRL2] & 0xF0;
    } else {
        chip.reg[CTRL2] |= CAL_ERR;
    }
    log_event("nau7802", 0, chip.calibrated ? "calibrated" : "calibration failed");
    run();
}

static void reset_registers(void)
{
    memset(chip.reg, 0, sizeof chip.reg);
    chip.reg[0x08] = 0x80; /* GCAL1, as after power-on */
    chip.reg[0x0F] = 0x80;
    chip.reg[REVISION] = 0x0F;
    chip.calibrated = false;
    event_cancel(&on_woken);
    event_cancel(&on_calibrated);
    run();
}

static void write_power(uint8_t value)
{
    if ((value & RR) != 0) {
        reset_registers();
        chip.reg[PU_CTRL] = RR;
        return;
    }
    const uint8_t before = chip.reg[PU_CTRL];
    chip.reg[PU_CTRL] = (uint8_t)((value & ~(PUR | CR)) | (before & (PUR | CR)));
    if ((value & PUD) == 0) {
        chip.reg[PU_CTRL] &= (uint8_t)~(PUR | CR);
        event_cancel(&on_woken);
    } else if ((before & PUD) == 0) {
        event_in(&on_woken, READY_CYCLES);
    } else {
        /* it was awake */
    }
    if (((before ^ value) & (PUD | PUA | CS | AVDDS)) != 0) {
        run();
    }
}

static void write_register(uint8_t at, uint8_t value)
{
    if (at == PU_CTRL) {
        write_power(value);
    } else if ((chip.reg[PU_CTRL] & (RR | PUD)) != PUD) {
        /* held in reset, or asleep: nothing takes it */
    } else if (at == CTRL2) {
        chip.reg[CTRL2] = (uint8_t)((value & ~CAL_ERR) | (chip.reg[CTRL2] & CAL_ERR));
        if ((value & CALS) != 0) {
            event_in(&on_calibrated, CALIBRATION_CYCLES);
        }
        run();
    } else if (at == CTRL1) {
        chip.reg[CTRL1] = value;
        run();
    } else if (at < RESULT || (at > RESULT + 2 && at < REVISION)) {
        chip.reg[at] = value;
    } else {
        /* read only */
    }
}

static bool addressed(bool read)
{
    registers_begin(&chip.bus, read);
    return chip.powered && !fault.force_unplugged;
}

static bool write(uint8_t byte)
{
    registers_take(&chip.bus, byte, COUNT, write_register);
    return true;
}

static uint8_t read(void)
{
    const uint8_t at = chip.bus.at;
    chip.bus.at = (uint8_t)((at + 1) % COUNT);
    if (at == RESULT) { /* the three bytes stay together */
        memcpy(chip.latch, &chip.reg[RESULT], sizeof chip.latch);
        chip.reg[PU_CTRL] &= (uint8_t)~CR;
        drdy(false);
    }
    return at >= RESULT && at < RESULT + 3 ? chip.latch[at - RESULT] : chip.reg[at];
}

static struct twi_slave slave = {.address = 0x2A, .addressed = addressed, .write = write, .read = read};

void nau7802_begin(void)
{
    chip.fitted = true;
    twi_add(&slave);
    nau7802_power(true);
}

void nau7802_power(bool on)
{
    if (chip.fitted) {
        chip.powered = on;
        reset_registers();
    }
}
