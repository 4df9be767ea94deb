/* MPU-6050: register map RM-MPU-6000A of InvenSense. Its successors MPU-6500, MPU-6515, MPU-9250, MPU-9255 and ICM-20689,
 * which are often sold as one, have the same registers and scales but for one: the low-pass of their accelerometer is set
 * apart (RM-MPU-6500A, register 29). Copies that answer with an identity of no maker's sheet are refused: nobody says how
 * much a count of theirs is. */
#include "motion.h"

#include "bus.h"
#include "counting.h"

#define ADDRESS 0x68U
#define REG_CONFIG 0x1AU
#define REG_GYRO 0x1BU
#define REG_ACCEL 0x1CU
#define REG_ACCEL_FILTER 0x1DU /* ACCEL_CONFIG2; reserved on an MPU-6050 */
#define REG_READINGS 0x3BU
#define REG_POWER 0x6BU
#define REG_WHO 0x75U

#define CONFIG_44_HZ 0x03U
#define GYRO_500_DPS 0x08U
#define ACCEL_4_G 0x08U
/* A_DLPF_CFG 3, the filter not bypassed: 41 Hz on an MPU-6500, the nearest to the 44 Hz that the MPU-6050 has by
 * CONFIG_44_HZ. Left as it is after a reset, it would pass 460 Hz, and more noise. */
#define ACCEL_FILTER_41_HZ 0x03U
#define WHO_MPU6050 0x68U
#define WHO_MPU6500 0x70U
#define WHO_MPU9250 0x71U
#define WHO_MPU9255 0x73U
#define WHO_MPU6515 0x74U
#define WHO_ICM20689 0x98U
#define POWER_RESET 0x80U
#define POWER_GYRO_CLOCK 0x01U
#define READING_BYTES 14U
#define GYRO_AT 8U

#define RESET_US 100000U
#define SILENT_US 50000U
#define RETRY_US 250000U
#define STUCK_READINGS 32U
/* One reading that differs may be what the set-up itself changed. */
#define ALIVE_READINGS 8U

enum state { WAIT, RESET, WHO, WAKE, FILTER, GYRO, ACCEL, ACCEL_FILTER, RUNNING };

static enum state state;
static bool successor; /* of the MPU-6050 */
static struct i2c_job job;
static uint32_t next_us;  /* when the state may go on */
static uint32_t good_us;  /* when it last answered */
static uint32_t asked_us; /* which moment the reading that runs belongs to */
static bool faulty;
static bool answered; /* there was a reading since the start */
static uint8_t equal; /* readings in a row that were the same, */
static uint8_t alive; /* or that were not */
static uint16_t readings;
static uint16_t faults;
static struct motion_raw raw;
static struct angle angle;

void motion_begin(uint32_t now_us)
{
    state = RESET;
    successor = false;
    next_us = now_us;
    good_us = now_us;
    faulty = false;
    equal = 0;
    alive = 0;
    readings = 0;
    answered = false;
    faults = 0;
    job.state = I2C_IDLE;
    angle_init(&angle);
}

static bool known(uint8_t who)
{
    return who == WHO_MPU6050 || who == WHO_MPU6500 || who == WHO_MPU9250 || who == WHO_MPU9255 || who == WHO_MPU6515 ||
           who == WHO_ICM20689;
}

static void ask(void)
{
    switch (state) {
    case RESET: (void)bus_write_register(&job, ADDRESS, REG_POWER, POWER_RESET); break;
    case WHO: (void)bus_read_registers(&job, ADDRESS, REG_WHO, 1); break;
    case WAKE: (void)bus_write_register(&job, ADDRESS, REG_POWER, POWER_GYRO_CLOCK); break;
    case FILTER: (void)bus_write_register(&job, ADDRESS, REG_CONFIG, CONFIG_44_HZ); break;
    case GYRO: (void)bus_write_register(&job, ADDRESS, REG_GYRO, GYRO_500_DPS); break;
    case ACCEL: (void)bus_write_register(&job, ADDRESS, REG_ACCEL, ACCEL_4_G); break;
    case ACCEL_FILTER: (void)bus_write_register(&job, ADDRESS, REG_ACCEL_FILTER, ACCEL_FILTER_41_HZ); break;
    case WAIT:
    case RUNNING:
    default: break;
    }
}

static int16_t word(uint8_t at)
{
    return (int16_t)((uint16_t)((uint16_t)job.bytes[at] << 8) | job.bytes[at + 1U]);
}

static void fail(uint32_t now_us)
{
    if (!faulty) {
        faulty = true;
        faults = count_up(faults, 1);
    }
    alive = 0;
    state = WAIT;
    next_us = now_us + RETRY_US;
}

static void take_reading(void)
{
    bool same = true;
    struct motion_raw next = {.time_us = asked_us};
    for (uint8_t axis = 0; axis < MOTION_AXES; axis++) {
        next.accel[axis] = word((uint8_t)(2U * axis));
        next.gyro[axis] = word((uint8_t)(GYRO_AT + 2U * axis));
        same = same && next.accel[axis] == raw.accel[axis] && next.gyro[axis] == raw.gyro[axis];
    }
    if (same) {
        alive = 0;
        equal = (uint8_t)(equal < STUCK_READINGS ? equal + 1U : equal);
    } else {
        equal = 0;
        alive = (uint8_t)(alive < ALIVE_READINGS ? alive + 1U : alive);
    }
    raw = next;
    readings++;
    answered = true;
    if (!same) {
        angle_take(&angle, &raw); /* a sensor that is stuck would pass for one that is still, and its reading for the bias */
    }
}

static void ended(uint32_t now_us)
{
    if (state == RUNNING) {
        good_us = now_us;
        take_reading();
        if (motion_stuck()) {
            fail(now_us); /* set up anew, it may come back */
        } else if (alive >= ALIVE_READINGS) {
            faulty = false;
        } else {
            /* A pause is no fault yet, and no end of one. */
        }
    } else if (state == WHO && !known(job.bytes[0])) {
        fail(now_us);
    } else {
        next_us = now_us + (state == RESET ? RESET_US : 0U);
        good_us = now_us + RESET_US;
        successor = state == WHO ? job.bytes[0] != WHO_MPU6050 : successor;
        state = state == ACCEL && !successor ? RUNNING : (enum state)((uint8_t)state + 1U);
        if (state == RUNNING) {
            equal = 0;
        }
    }
}

void motion_step(uint32_t now_us)
{
    if (job_open(&job)) {
        return;
    }
    if (job.state == I2C_DONE) {
        job.state = I2C_IDLE;
        ended(now_us);
    } else if (job.state == I2C_FAILED) {
        job.state = I2C_IDLE;
        if (state != RUNNING || (int32_t)(now_us - good_us) > (int32_t)SILENT_US) {
            fail(now_us);
        }
    } else if (state == WAIT) {
        if ((int32_t)(now_us - next_us) >= 0) {
            state = RESET;
        }
    } else if (state != RUNNING && (int32_t)(now_us - next_us) >= 0) {
        ask();
    } else {
        /* Nothing to do until it is asked or has answered. */
    }
}

void motion_ask(uint32_t time_us)
{
    if (state == RUNNING && !job_open(&job) && job.state == I2C_IDLE) {
        asked_us = time_us;
        (void)bus_read_registers(&job, ADDRESS, REG_READINGS, READING_BYTES);
    }
}

bool motion_faulty(void)
{
    return faulty || !answered;
}

int16_t motion_velocity(void)
{
    return motion_faulty() ? (int16_t)0 : angle_velocity(&angle);
}

int16_t motion_angle(void)
{
    return motion_faulty() ? (int16_t)0 : angle_centideg(&angle);
}

void motion_zero(void)
{
    angle_zero(&angle);
}

const struct motion_raw *motion_raw(void)
{
    return &raw;
}

uint16_t motion_readings(void)
{
    return readings;
}

bool motion_stuck(void)
{
    return equal >= STUCK_READINGS - 1U;
}

uint16_t motion_faults(void)
{
    return faults;
}
