/* Two-wire master at 400 kHz, by interrupts. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <stdbool.h>
#include <stddef.h>

#include "board.h"
#include "pins.h"
#include "port.h"

#define HZ 400000UL
#define STOP_LOOPS 25U /* of some 0.4 us */

#define START_SENT 0x08U
#define START_AGAIN 0x10U
#define ADDRESSED_WRITE 0x18U
#define WRITTEN 0x28U
#define ADDRESSED_READ 0x40U
#define READ_MORE 0x50U
#define READ_LAST 0x58U

/* A STOP takes 3 us, a look half of one. Where a slave holds the clock it never ends, and the transfer runs out of time. */
#define STOP_LOOKS 40U

static struct i2c_job *volatile job;
static volatile uint8_t at;
static volatile bool reading; /* what there is to write was written */

void i2c_begin(void)
{
    I2C_PORT &= (uint8_t) ~(_BV(SDA_BIT) | _BV(SCL_BIT)); /* pulled up outside, to the voltage of the sensors */
    I2C_DDR &= (uint8_t) ~(_BV(SDA_BIT) | _BV(SCL_BIT));
    TWSR = 0;
    TWBR = (uint8_t)((F_CPU / HZ - 16UL) / 2UL);
    TWCR = _BV(TWEN);
}

static void go_on(uint8_t what)
{
    TWCR = (uint8_t)(_BV(TWINT) | _BV(TWEN) | _BV(TWIE) | what);
}

/* A line that a slave holds low turns the rest of what is read into zeros, and no STOP is possible then: what was read
 * counts only when the STOP, which takes 3 us, is through. */
static void end(enum i2c_state state)
{
    TWCR = (uint8_t)(_BV(TWINT) | _BV(TWEN) | _BV(TWSTO));
    for (uint8_t i = 0; i < STOP_LOOPS && (TWCR & _BV(TWSTO)) != 0U; i++) {
    }
    job->state = (TWCR & _BV(TWSTO)) == 0U ? state : I2C_FAILED;
    job = NULL;
}

/* The next byte to write, or what comes after the last. */
static void write_next(void)
{
    if (at < job->writes) {
        TWDR = job->bytes[at];
        at++;
        go_on(0);
    } else if (job->reads > 0U) {
        at = 0;
        reading = true;
        go_on(_BV(TWSTA));
    } else {
        end(I2C_DONE);
    }
}

static void ask_for_next(void)
{
    /* The last byte is not acknowledged, so that the sensor lets go of the line. */
    go_on((uint8_t)(at + 1U < job->reads ? _BV(TWEA) : 0U));
}

ISR(TWI_vect)
{
    if (job == NULL) {
        TWCR = _BV(TWEN);
        return;
    }
    switch (TWSR & 0xF8U) {
    case START_SENT:
    case START_AGAIN:
        TWDR = (uint8_t)(2U * job->address + (reading ? 1U : 0U));
        go_on(0);
        break;
    case ADDRESSED_WRITE:
    case WRITTEN: write_next(); break;
    case ADDRESSED_READ: ask_for_next(); break;
    case READ_MORE:
        job->bytes[at] = TWDR;
        at++;
        ask_for_next();
        break;
    case READ_LAST:
        job->bytes[at] = TWDR;
        end(I2C_DONE);
        break;
    default: end(I2C_FAILED); break; /* not acknowledged, or the bus was lost */
    }
}

void port_i2c_start(struct i2c_job *of)
{
    /* The transfer before is told as ended when its STOP is asked for. A START asked for meanwhile would take its place. */
    for (uint8_t i = 0; i < STOP_LOOKS && (TWCR & _BV(TWSTO)) != 0U; i++) {
    }
    job = of;
    at = 0;
    reading = false;
    go_on(_BV(TWSTA));
}

void port_i2c_stop(void)
{
    TWCR = 0;
    job = NULL;
    i2c_begin();
    TWCR = 0; /* the pins are plain ones until the next transfer */
}

bool port_i2c_read_sda(void)
{
    return (I2C_PIN & _BV(SDA_BIT)) != 0U;
}

bool port_i2c_read_scl(void)
{
    return (I2C_PIN & _BV(SCL_BIT)) != 0U;
}

void port_i2c_scl_low(void)
{
    I2C_DDR |= (uint8_t)_BV(SCL_BIT);
}

void port_i2c_scl_release(void)
{
    I2C_DDR &= (uint8_t)~_BV(SCL_BIT);
}

void port_i2c_sda_low(void)
{
    I2C_DDR |= (uint8_t)_BV(SDA_BIT);
}

void port_i2c_sda_release(void)
{
    I2C_DDR &= (uint8_t)~_BV(SDA_BIT);
}
