/* The instrument on an ATmega328P. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <stdbool.h>

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

#define POWER_ON 0x01U
#define BY_WATCHDOG 0x08U
/* Kept in r2, which nothing else here uses (-ffixed-r2): so seen after a restart that nobody handed anything on. */
#define NOTHING_HANDED_ON 0xA5U
#define MEMORY_MARK 0x4E4B5431UL

/* Why the chip restarted. It is looked at before anything else runs, and lies where the start does not clear it. */
static uint8_t restart __attribute__((section(".noinit")));
uint8_t handed_on __attribute__((used, section(".noinit")));
/* A word that is there where the memory kept its contents, so that it was no power-on. */
static uint32_t memory_mark __attribute__((section(".noinit")));

/* The watchdog keeps running over a reset that it made. */
void restart_look(void) __attribute__((naked, used, section(".init3")));
void restart_look(void)
{
    __asm__ volatile("sts handed_on, r2\n\tldi r24, %0\n\tmov r2, r24" : : "M"(NOTHING_HANDED_ON) : "r24");
    restart = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

/* A boot loader may have cleared the cause. Optiboot 5 to 7 hands it on in r2 then; the one that most Nanos come with
 * hands on nothing, and r2 is what it was. And of a watchdog nobody can tell then whether it was that of the boot
 * loader, which ends its wait for a host by it: nothing is said rather than that the firmware hung. */
static uint8_t restart_cause(void)
{
    const bool warm = memory_mark == MEMORY_MARK;
    memory_mark = MEMORY_MARK;
    if ((restart & RESTART_BITS) != 0U) {
        return restart & RESTART_BITS;
    }
    if (!warm) {
        return POWER_ON;
    }
    return handed_on > RESTART_BITS ? 0U : (uint8_t)(handed_on & ~BY_WATCHDOG);
}

uint8_t port_restart_bits(void)
{
    return restart;
}

int main(void)
{
    restart = restart_cause();
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
    uint32_t moved_us = port_now_us();
    for (;;) {
        /* Where the clock stands still all that waits for a time waits for ever, and no time that is sent is right. */
        const uint32_t now_us = port_now_us();
        if (now_us != moved_us) {
            moved_us = now_us;
            wdt_reset();
        }
        instrument_step();
        /* What comes between the last look and the sleep waits for the next ms at most. */
        sleep_cpu();
    }
}
