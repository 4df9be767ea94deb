/* Things that happen at a cycle. The simulator holds 64 timers, its own among them, and forgets them at a reset of the
 * chip; the world around the chip has more to do, and goes on: here one timer of the simulator stands for all events. */
#include "board.h"

static struct event *events;
static uint64_t armed = NEVER;

static avr_cycle_count_t due(struct avr_t *chip, avr_cycle_count_t when, void *param);

static struct event *next_event(void)
{
    struct event *next = NULL;
    for (struct event *event = events; event != NULL; event = event->next) {
        if (event->when != NEVER && (next == NULL || event->when < next->when)) {
            next = event;
        }
    }
    return next;
}

static void arm(uint64_t when)
{
    if (when < armed) {
        armed = when;
        avr_cycle_timer_register(avr, when > avr->cycle ? when - avr->cycle : 1, due, NULL);
    }
}

static avr_cycle_count_t due(struct avr_t *chip, avr_cycle_count_t when, void *param)
{
    (void)when;
    (void)param;
    armed = 0; /* what is put in from here on is seen below */
    struct event *event = next_event();
    while (event != NULL && event->when <= chip->cycle) {
        event->when = NEVER;
        event->happen(event->what);
        event = next_event();
    }
    armed = NEVER;
    if (event != NULL) {
        arm(event->when);
    }
    return 0;
}

void event_at(struct event *event, uint64_t cycle)
{
    if (!event->known) {
        event->known = true;
        event->next = events;
        events = event;
    }
    event->when = cycle;
    arm(cycle);
}

void event_in(struct event *event, uint64_t cycles)
{
    event_at(event, avr->cycle + cycles);
}

void event_cancel(struct event *event)
{
    if (event_waits(event)) {
        event->when = NEVER;
    }
}

bool event_waits(const struct event *event)
{
    return event->known && event->when != NEVER;
}

void events_survive_reset(void)
{
    armed = NEVER;
    const struct event *next = next_event();
    if (next != NULL) {
        arm(next->when);
    }
}
