#include "bus_recovery.h"

#define HALF_PERIOD_US 5U
#define STRETCH_US 1000U
#define MOST_CLOCKS 9U /* eight bits and the acknowledge */

enum phase {
    BEGUN,      /* no time is known yet */
    CLOCK_LET,  /* the clock was let go, and must rise */
    CLOCK_HIGH, /* and stay high for half a period */
    CLOCK_LOW,
    STARTED,    /* data fell while the clock was high: every slave that listens waits for its address */
    START_LOW,  /* a clock between START and STOP: one right after the other is no message */
    STOP_LET,
    STOP_HIGH,
    STOPPED
};

void bus_recovery_begin(struct bus_recovery *recovery, const struct bus_pins *pins)
{
    recovery->pins = pins;
    recovery->since_us = 0U;
    recovery->phase = BEGUN;
    recovery->clocks = 0U;
    recovery->state = BUS_RECOVERING;
    pins->sda_release();
    pins->scl_release();
}

static void go(struct bus_recovery *recovery, enum phase phase, uint32_t now_us)
{
    recovery->phase = (uint8_t)phase;
    recovery->since_us = now_us;
}

static void end(struct bus_recovery *recovery, enum bus_state state)
{
    recovery->pins->sda_release();
    recovery->pins->scl_release();
    recovery->state = state;
}

/* Goes on when the clock is high, and gives up when a slave holds it low for too long. */
static void await_clock(struct bus_recovery *recovery, enum phase next, uint32_t now_us, uint32_t passed_us)
{
    if (recovery->pins->read_scl()) {
        go(recovery, next, now_us);
    } else if (passed_us > STRETCH_US) {
        end(recovery, BUS_CLOCK_HELD);
    }
}

/* The clock was high for half a period: START where the data line is free, else one more clock. */
static void look_at_data(struct bus_recovery *recovery, uint32_t now_us)
{
    if (recovery->pins->read_sda()) {
        recovery->pins->sda_low();
        go(recovery, STARTED, now_us);
    } else if (recovery->clocks < MOST_CLOCKS) {
        recovery->clocks++;
        recovery->pins->scl_low();
        go(recovery, CLOCK_LOW, now_us);
    } else {
        end(recovery, BUS_SDA_STUCK);
    }
}

static void after_half_period(struct bus_recovery *recovery, uint32_t now_us)
{
    const struct bus_pins *pins = recovery->pins;

    switch ((enum phase)recovery->phase) {
    case CLOCK_HIGH:
        look_at_data(recovery, now_us);
        break;
    case CLOCK_LOW:
        pins->scl_release();
        go(recovery, CLOCK_LET, now_us);
        break;
    case STARTED:
        pins->scl_low();
        go(recovery, START_LOW, now_us);
        break;
    case START_LOW:
        pins->scl_release();
        go(recovery, STOP_LET, now_us);
        break;
    case STOP_HIGH:
        pins->sda_release(); /* data rises while the clock is high: STOP */
        go(recovery, STOPPED, now_us);
        break;
    case STOPPED:
        end(recovery, pins->read_sda() ? BUS_FREE : BUS_SDA_STUCK);
        break;
    case BEGUN:
    case CLOCK_LET:
    case STOP_LET:
    default:
        break;
    }
}

enum bus_state bus_recovery_step(struct bus_recovery *recovery, uint32_t now_us)
{
    const uint32_t passed_us = now_us - recovery->since_us;

    if (recovery->state != BUS_RECOVERING) {
        return recovery->state;
    }
    if (recovery->phase == BEGUN) {
        go(recovery, CLOCK_LET, now_us);
    } else if (recovery->phase == CLOCK_LET) {
        await_clock(recovery, CLOCK_HIGH, now_us, passed_us);
    } else if (recovery->phase == STOP_LET) {
        await_clock(recovery, STOP_HIGH, now_us, passed_us);
    } else if (passed_us >= HALF_PERIOD_US) {
        after_half_period(recovery, now_us);
    }
    return recovery->state;
}
