/* Timer 1 counts half microseconds and is extended by its overflows. The hardware itself captures the count at the edge
 * that says that a conversion is ready, so no other interrupt can delay the stamp. Timer 0 wakes the loop every ms. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <stdbool.h>
#include <util/atomic.h>

#include "board.h"
#include "clock.h"
#include "port.h"

#define HALF 0x8000U
#define MS_COUNTS 250U /* of 4 us */

static volatile uint32_t overflows;
static volatile bool edge_there;
static volatile uint32_t edge_overflows;
static volatile uint16_t edge_count;
static volatile uint8_t edge_lost;

void clock_begin(void)
{
    overflows = 0;
    TCCR1A = 0;
    TCCR1B = _BV(CS11);
    TIMSK1 = _BV(TOIE1);
    TCCR0A = _BV(WGM01);
    TCCR0B = (uint8_t)(_BV(CS01) | _BV(CS00));
    OCR0A = MS_COUNTS - 1U;
    TIMSK0 = _BV(OCIE0A);
}

ISR(TIMER1_OVF_vect)
{
    overflows++;
}

/* It only has to end the sleep. */
EMPTY_INTERRUPT(TIMER0_COMPA_vect)

/* A count low in its range beside an overflow that is not served yet was taken after it. */
static bool after_overflow(uint16_t count)
{
    return (TIFR1 & _BV(TOV1)) != 0U && count < HALF;
}

static uint32_t us_of(uint32_t over, uint16_t count)
{
    return over << 15 | (uint32_t)(count >> 1);
}

ISR(TIMER1_CAPT_vect)
{
    const uint16_t count = ICR1;
    if (edge_there) {
        edge_lost++;
    }
    edge_there = true;
    edge_count = count;
    edge_overflows = overflows + (after_overflow(count) ? 1UL : 0UL);
}

uint32_t port_now_us(void)
{
    uint32_t now = 0;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        const uint16_t count = TCNT1;
        now = us_of(overflows + (after_overflow(count) ? 1UL : 0UL), count);
    }
    return now;
}

void port_edge_arm(bool rising)
{
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        TCCR1B = (uint8_t)(rising ? _BV(CS11) | _BV(ICES1) : _BV(CS11));
        edge_there = false;
        edge_lost = 0;
        TIFR1 = _BV(ICF1); /* of an edge that was there before, and of the change of ICES1 itself */
        TIMSK1 |= (uint8_t)_BV(ICIE1);
    }
}

void port_edge_disarm(void)
{
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        TIMSK1 &= (uint8_t)~_BV(ICIE1);
    }
}

bool port_edge_take(struct port_edge *edge)
{
    bool there = false;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        if (edge_there) {
            there = true;
            edge->time_us = us_of(edge_overflows, edge_count);
            edge->lost = edge_lost;
            edge_there = false;
            edge_lost = 0;
        }
    }
    return there;
}
