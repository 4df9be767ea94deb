/* The supply of the chip, and its converter's reference: after a reset the capacitor at AREF is charged first. The data
 * sheet gives no time, and advises to discard the first conversion after the reference was chosen. */
#include "board.h"
#include "parts.h"

#define CHARGE_CYCLES (3000 * CYCLES_PER_US)
#define BEFORE 0.8 /* of the supply, meanwhile */

static double millivolt;

static void charged(void *what)
{
    (void)what;
    avr->avcc = (uint32_t)millivolt;
}

static struct event on_charged = {.happen = charged};

void supply_set(double to)
{
    millivolt = to;
    avr->vcc = avr->aref = (uint32_t)to;
    if (!event_waits(&on_charged)) {
        charged(NULL);
    }
}

void supply_after_reset(void)
{
    avr->avcc = (uint32_t)(BEFORE * millivolt);
    event_in(&on_charged, CHARGE_CYCLES);
}
