#include "bus.h"

#include <stddef.h>

#include "bus_recovery.h"
#include "counting.h"
#include "port.h"

#define WAITING_MOST 2U
/* The longest transfer, 16 bytes at 400 kHz, takes 0.4 ms. */
#define LONGEST_US 5000U

static struct i2c_job *running;
static struct i2c_job *waiting[WAITING_MOST];
static uint32_t began_us;
static bool recovering;
static bool first_look;
static struct bus_recovery recovery;
static uint16_t recoveries;

static const struct bus_pins PINS = {port_i2c_read_sda,    port_i2c_read_scl, port_i2c_scl_low,
                                     port_i2c_scl_release, port_i2c_sda_low,  port_i2c_sda_release};

void bus_begin(void)
{
    running = NULL;
    waiting[0] = NULL;
    waiting[1] = NULL;
    recoveries = 0;
    /* A reset of the board alone may have left a sensor in the middle of a byte. */
    recovering = true;
    first_look = true;
    port_i2c_stop();
    bus_recovery_begin(&recovery, &PINS);
}

bool job_open(const struct i2c_job *job)
{
    return job->state == I2C_WAITING || job->state == I2C_RUNNING;
}

bool bus_submit(struct i2c_job *job)
{
    for (uint8_t i = 0; i < WAITING_MOST; i++) {
        if (waiting[i] == NULL) {
            waiting[i] = job;
            job->state = I2C_WAITING;
            return true;
        }
    }
    return false;
}

static void start_next(uint32_t now_us)
{
    if (waiting[0] == NULL) {
        return;
    }
    running = waiting[0];
    waiting[0] = waiting[1];
    waiting[1] = NULL;
    began_us = now_us;
    running->began_us = now_us;
    running->state = I2C_RUNNING;
    port_i2c_start(running);
}

static void free_bus(void)
{
    port_i2c_stop();
    running->state = I2C_FAILED;
    running = NULL;
    recovering = true;
    first_look = false;
    recoveries = count_up(recoveries, 1);
    bus_recovery_begin(&recovery, &PINS);
}

void bus_step(uint32_t now_us)
{
    if (recovering) {
        if (bus_recovery_step(&recovery, now_us) == BUS_RECOVERING) {
            return;
        }
        /* Where it is still held the next transfer will not end, and it is tried again. */
        recovering = false;
        if (first_look && recovery.clocks > 0U) {
            recoveries = count_up(recoveries, 1);
        }
    }
    if (running != NULL && running->state != I2C_RUNNING) {
        running = NULL;
    }
    if (running == NULL) {
        start_next(now_us);
    } else if (now_us - began_us > LONGEST_US) {
        free_bus();
    } else {
        /* It goes on by itself. */
    }
}

uint16_t bus_recoveries(void)
{
    return recoveries;
}

bool bus_write_register(struct i2c_job *job, uint8_t address, uint8_t reg, uint8_t value)
{
    if (job_open(job)) {
        return false;
    }
    job->address = address;
    job->writes = 2;
    job->reads = 0;
    job->bytes[0] = reg;
    job->bytes[1] = value;
    return bus_submit(job);
}

bool bus_read_registers(struct i2c_job *job, uint8_t address, uint8_t reg, uint8_t count)
{
    if (job_open(job)) {
        return false;
    }
    job->address = address;
    job->writes = 1;
    job->reads = count;
    job->bytes[0] = reg;
    return bus_submit(job);
}
