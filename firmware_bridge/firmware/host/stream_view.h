/* A stream as the host sees it: what came since the last look, and whether it is as it should be. */
#ifndef STREAM_VIEW_H
#define STREAM_VIEW_H

#include "bench.h"

#define MOST 6000U
#define SATURATED 0x0001U
#define FORCE_FAULT 0x0002U
#define MOTION_FAULT 0x0004U
#define OVERRUN 0x0008U
#define LOW_SUPPLY 0x0010U
#define BUTTON 0x0020U
#define RESTARTED 0x0040U
#define DAMAGED 0x0080U
#define WATCHDOG 0x0100U
#define SUPPLY_FELL 0x0200U
#define OUT_OF_STEP 0x0400U

static struct reading got[MOST];
static unsigned count;

static inline void start(void)
{
    wire_forget();
    wire_command(START, 0);
}

/* Runs and takes what was streamed meanwhile. */
static inline void stream_ms(uint32_t ms)
{
    board_run_ms(ms);
    count = readings(got, MOST);
}

static inline uint16_t any(void)
{
    uint16_t bits = 0;
    for (unsigned i = 0; i < count; i++) {
        bits = (uint16_t)(bits | got[i].status);
    }
    return bits;
}

static inline uint16_t last_status(void)
{
    return got[count - 1U].status;
}

/* The rate is kept, no frame is missing, times go on evenly; after two frames all have `n` samples, if not 0. */
static inline void is_even(uint32_t period_us, uint8_t n)
{
    const uint16_t first = got[0].sequence;
    for (unsigned i = 1; i < count; i++) {
        CHECK_NEAR(got[i].time_us - got[i - 1U].time_us, period_us, 200.0);
        CHECK_EQUAL(got[i].sequence, (uint16_t)(got[i - 1U].sequence + (got[i].place == 0U ? 1U : 0U)));
        CHECK(got[i].n == n || n == 0U || (uint16_t)(got[i].sequence - first) < 2U);
    }
}

static inline void counts_are_right(void)
{
    for (unsigned i = 0; i < count; i++) {
        if ((got[i].status & (FORCE_FAULT | SATURATED)) == 0U) {
            CHECK_NEAR(got[i].counts, sensors.counts, sensors.noise);
        }
    }
}

#endif
