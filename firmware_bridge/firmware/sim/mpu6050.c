/* MPU-6050 after its register map, or a successor of it, whose accelerometer has a filter of its own (RM-MPU-6500A,
 * register 29): what the script says of the limb, in the ranges and with the filters that are set.
 * Mounted so that X is the axis of the joint, and the angle that of gravity in the plane of Y and Z. */
#include "board.h"
#include "faults.h"
#include "parts.h"
#include "registers.h"

#include <math.h>
#include <string.h>

#define SMPLRT_DIV 0x19
#define CONFIG 0x1A
#define GYRO_CONFIG 0x1B
#define ACCEL_CONFIG 0x1C
#define ACCEL_CONFIG2 0x1D /* a successor's; reserved on an MPU-6050 */
#define ACCEL_FCHOICE_B 0x08
#define ACCEL_XOUT_H 0x3B
#define TEMP_OUT_H 0x41
#define GYRO_XOUT_H 0x43
#define READINGS 14
#define PWR_MGMT_1 0x6B
#define WHO_AM_I 0x75
#define COUNT 0x80

#define DEVICE_RESET 0x80
#define SLEEP 0x40
#define RESET_CYCLES (1000 * CYCLES_PER_US)
#define START_CYCLES (30000 * CYCLES_PER_US) /* from sleep to the first reading of the gyroscope */

static struct {
    bool powered;
    bool resetting;
    struct registers bus;
    uint8_t reg[COUNT];
    uint8_t shadow[READINGS]; /* a burst reads one moment */
    uint64_t awake_at;
    int told_hz; /* the accelerometer's bandwidth that stands in the log */
} chip;

static void measure(void *what);
static void reset_done(void *what);

static struct event on_measure = {.happen = measure};
static struct event on_reset_done = {.happen = reset_done};

/* Delays of the low-pass filter, from the register map: accelerometer and gyroscope, ms. */
static const double accel_delay_ms[8] = {0, 2.0, 3.0, 4.9, 8.5, 13.8, 19.0, 0};
/* And its bandwidth, Hz: of an MPU-6050, of an MPU-6500, and without any filter. */
static const int accel_hz[8] = {260, 184, 94, 44, 21, 10, 5, 260};
static const int accel_6500_hz[8] = {460, 184, 92, 41, 20, 10, 5, 460};
#define UNFILTERED_HZ 1130
static const double gyro_delay_ms[8] = {0.98, 1.9, 2.8, 4.8, 8.3, 13.4, 18.6, 0.98};

static void put(uint8_t at, double value)
{
    const double whole = floor(value + 0.5);
    const int16_t word = whole > 32767 ? 32767 : whole < -32768 ? -32768 : (int16_t)whole;
    chip.reg[at] = (uint8_t)((uint16_t)word >> 8);
    chip.reg[at + 1] = (uint8_t)word;
}

static bool awake(void)
{
    return chip.powered && !chip.resetting && (chip.reg[PWR_MGMT_1] & SLEEP) == 0;
}

static uint8_t who_am_i(void)
{
    static const struct {
        const char *name;
        uint8_t who;
    } successors[] = {{"mpu6500", 0x70}, {"mpu9250", 0x71}, {"mpu9255", 0x73}, {"icm20689", 0x98}};
    for (size_t i = 0; i < sizeof successors / sizeof successors[0]; i++) {
        if (strcmp(options.motion, successors[i].name) == 0) {
            return successors[i].who;
        }
    }
    return 0x68;
}

static bool successor(void)
{
    return who_am_i() != 0x68;
}

static int accel_filter(void)
{
    return chip.reg[successor() ? ACCEL_CONFIG2 : CONFIG] & 7;
}

static int accel_bandwidth_hz(void)
{
    if (!successor()) {
        return accel_hz[accel_filter()];
    }
    return (chip.reg[ACCEL_CONFIG2] & ACCEL_FCHOICE_B) != 0 ? UNFILTERED_HZ : accel_6500_hz[accel_filter()];
}

static void tell_bandwidth(void)
{
    if (accel_bandwidth_hz() != chip.told_hz) {
        chip.told_hz = accel_bandwidth_hz();
        log_event("motion", chip.told_hz, "Hz that its accelerometer passes");
    }
}

static void measure_motion(void)
{
    const int filter = chip.reg[CONFIG] & 7;
    /* What noise a filter lets through goes with the root of its width; the option is that of 44 Hz. */
    const double accel_noise_g = options.accel_noise_g * sqrt(accel_bandwidth_hz() / 44.0);
    const double per_g = 16384.0 / (1 << (chip.reg[ACCEL_CONFIG] >> 3 & 3));
    const double per_dps = 131.072 / (1 << (chip.reg[GYRO_CONFIG] >> 3 & 3));
    const double radians = script_ago(accel_delay_ms[accel_filter()] / 1000).angle_deg * M_PI / 180;
    const double gravity[3] = {0, sin(radians), cos(radians)};
    const double turn[3] = {script_ago(gyro_delay_ms[filter] / 1000).velocity_dps, 0, 0};
    for (uint8_t axis = 0; axis < 3; axis++) {
        const uint8_t offset = (uint8_t)(2 * axis);
        put(ACCEL_XOUT_H + offset, (gravity[axis] + noise(accel_noise_g)) * per_g);
        put(GYRO_XOUT_H + offset, (turn[axis] + options.gyro_bias_dps + noise(options.gyro_noise_dps)) * per_dps);
    }
    put(TEMP_OUT_H, (options.temperature_c - 36.53 + noise(0.02)) * 340);
}

static void measure(void *what)
{
    (void)what;
    const int filter = chip.reg[CONFIG] & 7;
    const double rate_hz = (filter == 0 || filter == 7 ? 8000.0 : 1000.0) / (1 + chip.reg[SMPLRT_DIV]);
    event_in(&on_measure, (uint64_t)((double)CYCLES_PER_S / rate_hz));
    if (avr->cycle >= chip.awake_at && !fault.motion_stuck) {
        measure_motion();
    }
}

static void reset_registers(void)
{
    memset(chip.reg, 0, sizeof chip.reg);
    chip.reg[PWR_MGMT_1] = SLEEP;
    chip.reg[WHO_AM_I] = who_am_i();
    chip.told_hz = 0;
    event_cancel(&on_measure);
}

static void reset_done(void *what)
{
    (void)what;
    chip.resetting = false;
    reset_registers();
}

static void write_register(uint8_t at, uint8_t value)
{
    const bool was_awake = awake();
    if (chip.resetting || (at >= ACCEL_XOUT_H && at < ACCEL_XOUT_H + READINGS) || at == WHO_AM_I) {
        return;
    }
    if (at == ACCEL_CONFIG2 && !successor()) {
        log_event("violation", 0, "a reserved register of the MPU-6050 was written");
        return;
    }
    chip.reg[at] = value;
    if (at == PWR_MGMT_1 && (value & DEVICE_RESET) != 0) {
        chip.resetting = true;
        event_cancel(&on_measure);
        event_in(&on_reset_done, RESET_CYCLES);
    } else if (awake() && !was_awake) {
        chip.awake_at = avr->cycle + START_CYCLES;
        event_in(&on_measure, 1);
    } else if (was_awake && !awake()) {
        event_cancel(&on_measure);
    } else {
        /* it goes on as it was */
    }
}

static bool addressed(bool read)
{
    registers_begin(&chip.bus, read);
    return chip.powered && !fault.motion_silent;
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
    if (chip.bus.first) {
        memcpy(chip.shadow, &chip.reg[ACCEL_XOUT_H], READINGS);
        chip.bus.first = false;
    }
    const bool reading = at >= ACCEL_XOUT_H && at < ACCEL_XOUT_H + READINGS;
    if (reading) {
        tell_bandwidth();
    }
    return reading ? chip.shadow[at - ACCEL_XOUT_H] : chip.reg[at];
}

static struct twi_slave slave = {.address = 0x68, .addressed = addressed, .write = write, .read = read};

void mpu6050_begin(void)
{
    twi_add(&slave);
    mpu6050_power(true);
}

void mpu6050_power(bool on)
{
    chip.powered = on;
    chip.resetting = false;
    event_cancel(&on_reset_done);
    reset_registers();
}
