/* The EEPROM of the chip. A write of a byte takes 3.4 ms and goes on by itself. */
#include <avr/io.h>
#include <util/atomic.h>

#include "pins.h"
#include "port.h"

/* A write takes 3.4 ms; a look takes about ten cycles. */
#define LOOKS 10000U

void memory_begin(void)
{
    /* A write that a reset came into goes on: nothing can be read until it has ended. */
    for (uint16_t i = 0; i < LOOKS && !port_memory_ready(); i++) {
    }
}

bool port_memory_ready(void)
{
    return (EECR & _BV(EEPE)) == 0U;
}

uint8_t port_memory_read(uint16_t address)
{
    /* Only asked for when ready. */
    EEAR = address;
    EECR |= (uint8_t)_BV(EERE);
    return EEDR;
}

void port_memory_write(uint16_t address, uint8_t value)
{
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        EEAR = address;
        EEDR = value;
        EECR = _BV(EEMPE);
        EECR |= (uint8_t)_BV(EEPE); /* within four cycles */
    }
}
