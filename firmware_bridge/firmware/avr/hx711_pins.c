/* The two lines of an HX711, and the one that chooses its rate. */
#include <avr/io.h>
#include <util/atomic.h>
#include <util/delay_basic.h>

#include "board.h"
#include "pins.h"
#include "port.h"

#define LOW_LOOPS 5U /* about 1 us at 16 MHz, three cycles each */

void hx711_pins_begin(void)
{
    HX711_PORT &= (uint8_t) ~(_BV(HX711_CLOCK_BIT) | _BV(HX711_RATE_BIT));
    HX711_DDR |= (uint8_t)(_BV(HX711_CLOCK_BIT) | _BV(HX711_RATE_BIT));
    READY_DDR &= (uint8_t)~_BV(READY_BIT);
    READY_PORT |= (uint8_t)_BV(READY_BIT); /* a converter that is not there reads as silent, not as ready */
}

bool port_hx711_dout(void)
{
    return (READY_PIN & _BV(READY_BIT)) != 0U;
}

bool port_hx711_pulse(void)
{
    bool level = false;
    /* Held high for more than 60 us the chip would switch itself off: no interrupt may come between. */
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        HX711_PORT |= (uint8_t)_BV(HX711_CLOCK_BIT);
        _delay_loop_1(LOW_LOOPS);
        level = port_hx711_dout();
        HX711_PORT &= (uint8_t)~_BV(HX711_CLOCK_BIT);
    }
    _delay_loop_1(LOW_LOOPS);
    return level;
}

void port_hx711_rate_pin(bool fast)
{
    if (fast) {
        HX711_PORT |= (uint8_t)_BV(HX711_RATE_BIT);
    } else {
        HX711_PORT &= (uint8_t)~_BV(HX711_RATE_BIT);
    }
}
