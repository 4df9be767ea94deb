/* The button between PD2 and ground, which bounces for 5 ms, and the LED on PB5. */
#include "board.h"
#include "parts.h"

#include "avr_ioport.h"

#define BOUNCES 6
#define BOUNCE_CYCLES (800 * CYCLES_PER_US)

static bool pressed;
static int bounces;

static void bounce(void *what);
static struct event on_bounce = {.happen = bounce};

static void bounce(void *what)
{
    (void)what;
    const bool contact = (bounces % 2 == 0) == pressed;
    pin_drive('D', 2, contact ? PIN_LOW : PIN_FREE);
    if (bounces > 0) {
        bounces--;
        event_in(&on_bounce, BOUNCE_CYCLES);
    }
}

void button_press(bool down)
{
    pressed = down;
    bounces = BOUNCES;
    bounce(NULL);
}

static void led_moved(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq;
    (void)param;
    log_event("led", value & 1, (value & 1) != 0 ? "on" : "off");
}

void button_begin(void)
{
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('B'), 5), led_moved, NULL);
}
