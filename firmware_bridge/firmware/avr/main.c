/* The instrument on an ATmega328P. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>

#include "clock.h"
#include "front.h"
#include "instrument.h"
#include "line.h"
#include "pins.h"
#include "port.h"

#if defined(FRONT_HX711)
#define FRONT FRONT_OF_HX711
#elif defined(FRONT_NAU7802)
#define FRONT FRONT_OF_NAU7802
#else
#error "say which converter: FRONT_HX711 or FRONT_NAU7802"
#endif

#define RESTART_BITS 0x0FU

/* Why the chip restarted. It is looked at before anything else runs, and lies where the start does not clear it. */
static uint8_t restart __attribute__((section(".noinit")));

/* The watchdog keeps running over a reset that it made. Optiboot clears the cause and hands it on in r2. */
void restart_look(void) __attribute__((naked, used, section(".init3")));
void restart_look(void)
{
    uint8_t handed_on;
    __asm__ volatile("mov %0, r2" : "=r"(handed_on));
    const uint8_t cause = MCUSR;
    restart = cause != 0U ? cause : handed_on;
    MCUSR = 0;
    wdt_disable();
}

uint8_t port_restart_bits(void)
{
    return restart & RESTART_BITS;
}

int main(void)
{
    clock_begin();
    line_begin();
    hx711_pins_begin();
    i2c_begin();
    panel_pins_begin();
    memory_begin();
    wdt_enable(WDTO_250MS);
    SMCR = _BV(SE); /* idle: timers, converter line, bus and host line go on */
    sei();
    instrument_begin(&FRONT);
    for (;;) {
        wdt_reset();
        instrument_step();
        /* What comes between the last look and the sleep waits for the next ms at most. */
        sleep_cpu();
    }
}
