/* The sensors of the board on this computer: an HX711 or an NAU7802 before the load cell, and an MPU-6050 on the limb.
 * Each does what its data sheet says as far as the core can see it. */
#ifndef BOARD_SENSORS_H
#define BOARD_SENSORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "chance.h"
#include "motion_raw.h"
#include "port.h"

#define TOP_COUNTS 8388607
#define WORD_MASK 0xFFFFFFU
#define REGISTERS 128U
#define NAU_ADDRESS 0x2AU
#define MPU_ADDRESS 0x68U
#define BYTE_US 25U /* on the bus, at 400 kHz */
#define SETTLE_PERIODS 4U
#define CALIBRATION_US 344000U
#define OTHER_CHANNEL 424242
#define LATCHED_MOST 8192U

enum converter { NO_CONVERTER, HX711, NAU7802 };

struct sensors {
    enum converter converter;
    bool unplugged;        /* the converter says nothing any more */
    bool stuck;            /* its readings are all the same */
    int32_t counts;        /* what the cell gives, before noise */
    int32_t noise;         /* greatest */
    uint32_t period_us;
    bool strapped; /* the rate pin hangs on the board's own wire */
    uint32_t next_us;
    uint32_t conversions;
    bool numbered;         /* what is read is the number of the conversion, ... */
    uint32_t latched_us[LATCHED_MOST]; /* ... and here is when it was made */
    uint32_t word;         /* the last reading, 24 bits */
    uint8_t pulses;        /* of the clock since it was ready */
    bool waits;            /* a reading that was not fetched: DOUT is low, and stays so */
    uint8_t stray;         /* pulses that come just when it is ready, before the core's own */
    bool flips;            /* one comes at each reading of channel A: channels take turns, and each has to settle */
    bool clock_off;        /* no pulse comes: DOUT only goes high for a moment before each reading */
    uint8_t channel;       /* pulses that chose it: 25 for A */
    bool fast;             /* HX711: what the RATE pin says */
    bool armed;
    bool rising;
    bool edge_there;
    struct port_edge edge;
    uint8_t nau[REGISTERS];
    uint32_t nau_calibration_us; /* how long one takes */
    uint32_t nau_calibrated_us;
    bool nau_unread;       /* DRDY is high, and stays so until the reading is fetched: the data sheet leaves it open */
    uint8_t nau_refuses;   /* so many times that a reading is to be fetched it does not answer */
    uint8_t nau_miscalibrates; /* so many calibrations fail */
    uint32_t nau_calibrations;
    uint32_t nau_on_us;    /* since when its analog part is on */
    uint32_t nau_least_on_us; /* the shortest that it had been on when it was calibrated */
    uint32_t nau_resets;
    uint32_t nau_first_us; /* when the first conversion is ready */
    uint8_t mpu[REGISTERS];
    uint8_t mpu_who;       /* what its WHO_AM_I says */
    bool mpu_gone;
    bool mpu_stuck;
    uint32_t mpu_setups;   /* how often it was reset */
    struct motion_raw limb;
    int16_t limb_noise;
    struct i2c_job *job;
    uint32_t job_end_us;
    bool bus_hung;         /* a slave holds the data line ... */
    uint8_t hung_clocks;   /* ... for so many clocks more */
    bool clock_low;
    uint32_t clocks;
};

static struct sensors sensors;

static inline void sensors_switch_on(void)
{
    memset(&sensors, 0, sizeof sensors);
    sensors.converter = HX711;
    sensors.counts = 84213;
    sensors.noise = 40;
    sensors.period_us = 12500U;
    sensors.next_us = 400000U; /* it settles first */
    sensors.channel = 25U;
    sensors.fast = true;
    sensors.limb.accel[MOTION_Z] = 8192;
    sensors.limb_noise = 8;
    sensors.mpu[0x6B] = 0x40U;
    sensors.mpu_who = 0x68U;
    sensors.nau_calibration_us = CALIBRATION_US;
    sensors.nau_least_on_us = UINT32_MAX;
}

static inline int32_t with_noise(int32_t value, int32_t noise)
{
    return noise == 0 ? value : value + (int32_t)chance_below(2U * (uint32_t)noise + 1U) - noise;
}

static inline void edge_comes(uint32_t now_us, bool rising)
{
    if (!sensors.armed || rising != sensors.rising) {
        return;
    }
    if (sensors.edge_there) {
        sensors.edge.lost++;
    }
    sensors.edge_there = true;
    sensors.edge.time_us = now_us;
}

static inline void latch(uint32_t now_us)
{
    int32_t counts = sensors.counts;
    if (sensors.channel != 25U) {
        counts = OTHER_CHANNEL;
    } else if (sensors.numbered) {
        counts = (int32_t)(sensors.conversions % LATCHED_MOST);
        sensors.latched_us[counts] = now_us;
    } else if (!sensors.stuck && counts < TOP_COUNTS && counts > -TOP_COUNTS) {
        counts = with_noise(counts, sensors.noise);
    } else {
        /* At an end of the range there is no noise. */
    }
    sensors.word = (uint32_t)counts & WORD_MASK;
    sensors.conversions++;
}

/* Pulses after the 24th choose the next channel; another one than before has to settle. */
static inline void hx711_converts(uint32_t now_us)
{
    const uint8_t chosen = sensors.pulses >= 25U && sensors.pulses <= 27U ? sensors.pulses : sensors.channel;
    sensors.next_us += sensors.period_us;
    sensors.pulses = sensors.stray;
    sensors.stray = sensors.flips && chosen == 25U ? 1U : 0U;
    if (chosen != sensors.channel) {
        sensors.channel = chosen;
        sensors.next_us = now_us + (SETTLE_PERIODS - 1U) * sensors.period_us;
        return;
    }
    latch(now_us);
    if (!sensors.waits || sensors.clock_off) {
        edge_comes(now_us, false);
    }
    sensors.waits = true;
}

static inline bool nau7802_is_on(void)
{
    return (sensors.nau[0] & 0x16U) == 0x16U;
}

static inline uint32_t nau7802_period_us(void)
{
    switch (sensors.nau[2] & 0x70U) {
    case 0x00U: return 100000U;
    case 0x10U: return 50000U;
    case 0x20U: return 25000U;
    case 0x30U: return 12500U;
    default: return 3125U;
    }
}

static inline void nau7802_converts(uint32_t now_us)
{
    sensors.next_us = now_us + nau7802_period_us();
    if (nau7802_is_on() && (int32_t)(now_us - sensors.nau_first_us) >= 0) {
        latch(now_us);
        if (!sensors.nau_unread) {
            edge_comes(now_us, true);
        }
        sensors.nau_unread = true;
    }
}

static inline void nau7802_written(uint32_t now_us, uint8_t reg, uint8_t value)
{
    const uint8_t before = sensors.nau[reg];
    sensors.nau[reg] = value;
    if (reg == 0U && (value & 0x04U) != 0U && (before & 0x04U) == 0U) {
        sensors.nau_on_us = now_us;
    }
    if (reg == 0U && (value & 0x01U) != 0U) {
        memset(sensors.nau, 0, sizeof sensors.nau);
        sensors.nau[0] = 0x01U;
        sensors.nau_unread = false;
        sensors.nau_resets++;
    } else if (reg == 0U && (value & 0x02U) != 0U) {
        sensors.nau[0] |= 0x08U; /* ready */
        if ((value & 0x10U) != 0U) {
            sensors.nau_first_us = now_us + SETTLE_PERIODS * nau7802_period_us();
        }
    } else if (reg == 2U && (value & 0x04U) != 0U) {
        sensors.nau[2] |= before & 0x08U; /* that one failed is told until another ended well */
        sensors.nau_calibrated_us = now_us + sensors.nau_calibration_us;
        sensors.nau_calibrations++;
        if (now_us - sensors.nau_on_us < sensors.nau_least_on_us) {
            sensors.nau_least_on_us = now_us - sensors.nau_on_us;
        }
    } else {
        /* Only kept. */
    }
}

static inline uint8_t nau7802_read(uint32_t now_us, uint8_t reg)
{
    if (reg == 2U && (sensors.nau[2] & 0x04U) != 0U && (int32_t)(now_us - sensors.nau_calibrated_us) >= 0) {
        sensors.nau[2] &= 0xF3U;
        if (sensors.nau_miscalibrates > 0U) {
            sensors.nau_miscalibrates--;
            sensors.nau[2] |= 0x08U;
        }
    }
    if (reg >= 0x12U && reg <= 0x14U) {
        sensors.nau_unread = false;
        return (uint8_t)(sensors.word >> (8U * (0x14U - reg)) & 0xFFU);
    }
    return sensors.nau[reg];
}

static inline void mpu6050_put(uint8_t reg, int32_t value)
{
    const int32_t noisy = sensors.mpu_stuck ? value : with_noise(value, sensors.limb_noise);
    const int32_t kept = noisy > INT16_MAX ? INT16_MAX : noisy < INT16_MIN ? INT16_MIN : noisy;
    sensors.mpu[reg] = (uint8_t)((uint32_t)kept >> 8 & 0xFFU);
    sensors.mpu[reg + 1U] = (uint8_t)((uint32_t)kept & 0xFFU);
}

static inline void mpu6050_measures(void)
{
    for (uint8_t axis = 0; axis < MOTION_AXES; axis++) {
        mpu6050_put((uint8_t)(0x3BU + 2U * axis), sensors.limb.accel[axis]);
        mpu6050_put((uint8_t)(0x43U + 2U * axis), sensors.limb.gyro[axis]);
    }
    sensors.mpu[0x75] = sensors.mpu_who;
}

static inline void mpu6050_written(uint8_t reg, uint8_t value)
{
    sensors.mpu[reg] = value;
    if (reg == 0x6BU && (value & 0x80U) != 0U) {
        memset(sensors.mpu, 0, sizeof sensors.mpu);
        sensors.mpu[0x6B] = 0x40U;
        sensors.mpu_setups++;
    }
}

static inline bool answers(uint8_t address)
{
    if (address == NAU_ADDRESS) {
        return sensors.converter == NAU7802 && !sensors.unplugged;
    }
    return address == MPU_ADDRESS && !sensors.mpu_gone;
}

static inline void transfer_ends(uint32_t now_us)
{
    struct i2c_job *job = sensors.job;
    const bool nau = job->address == NAU_ADDRESS;
    const uint8_t first = job->bytes[0];
    sensors.job = NULL;
    if (!answers(job->address)) {
        job->state = I2C_FAILED;
        return;
    }
    if (nau && first == 0x12U && sensors.nau_refuses > 0U) {
        sensors.nau_refuses--;
        job->state = I2C_FAILED;
        return;
    }
    for (uint8_t i = 1; i < job->writes; i++) {
        const uint8_t reg = (uint8_t)((first + i - 1U) % REGISTERS);
        if (nau) {
            nau7802_written(now_us, reg, job->bytes[i]);
        } else {
            mpu6050_written(reg, job->bytes[i]);
        }
    }
    if (!nau && job->reads > 0U) {
        mpu6050_measures();
    }
    for (uint8_t i = 0; i < job->reads; i++) {
        const uint8_t reg = (uint8_t)((first + i) % REGISTERS);
        job->bytes[i] = nau ? nau7802_read(now_us, reg) : sensors.mpu[reg];
    }
    job->state = I2C_DONE;
}

/* Nothing will come of itself. */
static inline bool sensors_are_idle(void)
{
    return sensors.converter == NO_CONVERTER && sensors.job == NULL;
}

static inline void sensors_pass(uint32_t now_us)
{
    if (!sensors.unplugged && sensors.converter != NO_CONVERTER && (int32_t)(now_us - sensors.next_us) >= 0) {
        if (sensors.converter == HX711) {
            hx711_converts(now_us);
        } else {
            nau7802_converts(now_us);
        }
    }
    if (sensors.job != NULL && !sensors.bus_hung && (int32_t)(now_us - sensors.job_end_us) >= 0) {
        transfer_ends(now_us);
    }
}

void port_edge_arm(bool rising)
{
    sensors.armed = true;
    sensors.rising = rising;
    sensors.edge_there = false;
    sensors.edge.lost = 0;
}

void port_edge_disarm(void)
{
    sensors.armed = false;
}

bool port_edge_take(struct port_edge *edge)
{
    if (!sensors.edge_there) {
        return false;
    }
    *edge = sensors.edge;
    sensors.edge_there = false;
    sensors.edge.lost = 0;
    return true;
}

bool port_hx711_pulse(void)
{
    if (sensors.clock_off) {
        return !sensors.waits;
    }
    sensors.pulses++;
    if (!sensors.waits) {
        return true;
    }
    sensors.waits = sensors.pulses < 25U;
    return sensors.pulses > 24U || (sensors.word >> (24U - sensors.pulses) & 1U) != 0U;
}

bool port_hx711_dout(void)
{
    return sensors.unplugged || sensors.converter != HX711 || !sensors.waits;
}

void port_hx711_rate_pin(bool fast)
{
    sensors.fast = fast;
    if (sensors.converter == HX711 && !sensors.strapped) {
        sensors.period_us = fast ? 12500U : 100000U;
    }
}

bool port_i2c_read_sda(void)
{
    return !sensors.bus_hung;
}

bool port_i2c_read_scl(void)
{
    return !sensors.clock_low;
}

void port_i2c_scl_low(void)
{
    sensors.clock_low = true;
    sensors.clocks++;
    if (sensors.bus_hung && sensors.hung_clocks > 0U) {
        sensors.hung_clocks--;
        sensors.bus_hung = sensors.hung_clocks > 0U;
    }
}

void port_i2c_scl_release(void)
{
    sensors.clock_low = false;
}

void port_i2c_sda_low(void)
{
}

void port_i2c_sda_release(void)
{
}

void port_i2c_stop(void)
{
    sensors.job = NULL;
}

#endif
