/* Things that happen at a cycle. The simulator forgets its timers at a reset of the chip; the world around it does not. */
#include "board.h"

static struct event *events;

static avr_cycle_count_t due(struct avr_t *chip, avr_cycle_count_t when, void *param)
{
    struct event *event = param;
    (void)chip;
    (void)when;
    event->when = NEVER;
    event->happen(event->what);
    return 0;
}

static void arm(struct event *event)
{
    const uint64_t in = event->when > avr->cycle ? event->when - avr->cycle : 1;
    avr_cycle_timer_register(avr, in, due, event);
}

void event_at(struct event *event, uint64_t cycle)
{
    if (!event->known) {
        event->known = true;
        event->next = events;
        events = event;
    }
    event->when = cycle;
    arm(event);
}

void event_in(struct event *event, uint64_t cycles)
{
    event_at(event, avr->cycle + cycles);
}

void event_cancel(struct event *event)
{
    if (event_waits(event)) {
        event->when = NEVER;
        avr_cycle_timer_cancel(avr, due, event);
    }
}

bool event_waits(const struct event *event)
{
    return event->known && event->when != NEVER;
}

void events_survive_reset(void)
{
    for (struct event *event = events; event != NULL; event = event->next) {
        if (event->when != NEVER) {
            arm(event);
        }
    }
}
