#include "sampling.h"

#include "counting.h"

#define TOP 8388607
#define BOTTOM (-8388608)
#define STUCK_READINGS 16U
/* An HX711 settles for four periods, and its own clock may be a tenth slow. */
#define SILENT_PERIODS 6U
#define SILENT_LEAST_US 50000U
/* A converter that was just switched on or set up anew: calibrates itself, settles. */
#define FIRST_US 1500000U
#define LEARN 16
/* Both converters' filters span four conversions. */
#define UNSETTLED 4U

void sampling_begin(struct sampling *sampling, uint16_t rate_hz, bool settles, uint32_t now_us)
{
    sampling->settles = settles;
    sampling->seen = false;
    sampling->holding = false;
    sampling->ready = false;
    sampling->silent = false;
    sampling->anew = true;
    sampling->unsettled = 0;
    sampling->equal = 0;
    sampling->pending = 0;
    sampling->nominal_us = 1000000U / rate_hz;
    sampling->interval_us = sampling->nominal_us;
    sampling->edge_us = now_us;
    sampling->next_us = now_us;
    sampling->last_out_us = now_us;
    sampling->last_counts = 0;
}

static void give(struct sampling *sampling, const struct sample *sample)
{
    sampling->out = *sample;
    sampling->ready = true;
    sampling->last_out_us = sample->time_us;
}

/* While it is silent each sample says so, and nothing more is lost. */
static void lose(struct sampling *sampling, uint8_t count, uint16_t bits)
{
    if (sampling->silent) {
        return;
    }
    sampling->lost = count_up(sampling->lost, count);
    sampling->pending |= (uint16_t)(STATUS_OVERRUN | bits);
}

static void drop(struct sampling *sampling, uint8_t count)
{
    if (!sampling->silent) {
        sampling->glitches = count_up(sampling->glitches, 1);
    }
    lose(sampling, count, STATUS_GLITCH);
}

static void watch_stuck(struct sampling *sampling, int32_t counts)
{
    const bool rail = counts == TOP || counts == BOTTOM;
    if (counts != sampling->last_counts || rail || !sampling->seen) {
        sampling->equal = 0;
    } else if (sampling->equal < STUCK_READINGS) {
        sampling->equal++;
        if (sampling->equal == STUCK_READINGS - 1U) {
            sampling->faults = count_up(sampling->faults, 1);
        }
    } else {
        /* It stays stuck until another reading comes. */
    }
    sampling->last_counts = counts;
}

bool sampling_faulty(const struct sampling *sampling)
{
    return sampling->silent || sampling->equal >= STUCK_READINGS - 1U;
}

static void hold(struct sampling *sampling, const struct conversion *conversion)
{
    sampling->silent = false;
    watch_stuck(sampling, conversion->counts);
    sampling->held.time_us = conversion->time_us;
    sampling->held.counts = conversion->counts;
    sampling->held.status = sampling->pending;
    if (conversion->counts == TOP || conversion->counts == BOTTOM) {
        sampling->held.status |= STATUS_SATURATED;
    }
    if (sampling_faulty(sampling)) {
        sampling->held.status |= STATUS_FORCE_FAULT;
    }
    sampling->pending = 0;
    sampling->holding = true;
}

/* Follows the converter's own clock, within a fifth of what it should be. */
static void learn(struct sampling *sampling, uint32_t step_us)
{
    const uint32_t nominal = sampling->nominal_us;
    if (step_us > nominal - nominal / 5U && step_us < nominal + nominal / 5U) {
        sampling->interval_us = (uint32_t)((int32_t)sampling->interval_us + ((int32_t)step_us - (int32_t)sampling->interval_us) / LEARN);
    }
}

/* A conversion came late. Returns whether it can be used. */
static bool after_late(struct sampling *sampling, uint32_t step_us)
{
    if (sampling->settles) {
        /* The reading before it may have been the disturbed one, and this one is of another gain or channel. */
        drop(sampling, sampling->holding ? 2 : 1);
        sampling->holding = false;
        sampling->anew = true;
        return false;
    }
    const uint32_t missing = (step_us + sampling->interval_us / 2U) / sampling->interval_us - 1U;
    lose(sampling, missing > 255U ? 255U : (uint8_t)missing, 0);
    return true;
}

void sampling_settle(struct sampling *sampling)
{
    sampling->unsettled = UNSETTLED;
}

static void pass_over(struct sampling *sampling, uint32_t time_us)
{
    sampling->unsettled--;
    sampling->edge_us = time_us;
    sampling->last_out_us = time_us;
    sampling->edges++;
    sampling->seen = true;
    sampling->anew = true;
}

/* After silence the first reading of a row is not believed yet where the converter settles: of one that is disturbed over
 * and over every second reading looks good until the next one comes late. */
static void take_usable(struct sampling *sampling, const struct conversion *conversion, bool first)
{
    if (conversion->damaged) {
        drop(sampling, 1);
    } else if (!(sampling->silent && sampling->settles && first)) {
        hold(sampling, conversion);
    } else {
        /* The next one tells. */
    }
}

void sampling_conversion(struct sampling *sampling, const struct conversion *conversion)
{
    const uint32_t step_us = conversion->time_us - sampling->edge_us;
    const bool late = !sampling->anew && step_us > sampling->interval_us + sampling->interval_us / 2U;
    if ((int32_t)(conversion->time_us - sampling->last_out_us) <= 0) {
        return; /* it was ready before the last sample without a reading was given */
    }
    if (sampling->unsettled > 0U) {
        pass_over(sampling, conversion->time_us);
        return;
    }
    const bool usable = !late || after_late(sampling, step_us);
    if (sampling->holding) {
        give(sampling, &sampling->held);
        sampling->holding = false;
    }
    if (usable && !late && !sampling->anew) {
        learn(sampling, step_us);
    }
    sampling->edge_us = conversion->time_us;
    sampling->edges++;
    if (!usable) {
        sampling->seen = true;
        return;
    }
    if (!sampling->seen) {
        sampling->last_out_us = conversion->time_us; /* its time for a sample begins here */
    }
    const bool first = sampling->anew;
    sampling->anew = false;
    if (conversion->lost > 0U && !late) {
        lose(sampling, conversion->lost, 0);
    }
    take_usable(sampling, conversion, first);
    sampling->seen = true;
}

static uint32_t patience_us(const struct sampling *sampling)
{
    const uint32_t periods = SILENT_PERIODS * sampling->nominal_us;
    if (!sampling->seen) {
        return FIRST_US > periods ? FIRST_US : periods;
    }
    return periods > SILENT_LEAST_US ? periods : SILENT_LEAST_US;
}

/* No conversion comes, or no sample of them: an HX711 whose clock line is off goes on to say that it is ready. One
 * disturbance keeps its samples back for seven periods, so those are waited for twice as long. */
static bool gives_nothing(const struct sampling *sampling, uint32_t now_us)
{
    const int32_t most_us = (int32_t)patience_us(sampling);
    /* With a sign: an edge may be stamped after the loop looked at the clock. */
    return (int32_t)(now_us - sampling->edge_us) > most_us
           || (sampling->seen && (int32_t)(now_us - sampling->last_out_us) > 2 * most_us);
}

void sampling_tick(struct sampling *sampling, uint32_t now_us)
{
    if (!sampling->silent) {
        if (!gives_nothing(sampling, now_us)) {
            return;
        }
        if (sampling->holding) {
            sampling->holding = false;
            lose(sampling, 1, sampling->held.status & STATUS_GLITCH); /* what it had to tell goes on to the next */
        }
        sampling->silent = true;
        sampling->faults = count_up(sampling->faults, 1);
        sampling->anew = true;
        sampling->next_us = now_us;
        sampling->equal = 0;
    }
    if ((int32_t)(now_us - sampling->next_us) >= 0 && !sampling->ready) {
        const struct sample none = {now_us, 0, 0, 0, (uint16_t)(sampling->pending | STATUS_FORCE_FAULT)};
        sampling->pending = 0;
        give(sampling, &none);
        sampling->next_us += sampling->nominal_us;
        if ((int32_t)(now_us - sampling->next_us) >= 0) {
            sampling->next_us = now_us + sampling->nominal_us;
        }
    }
}

bool sampling_take(struct sampling *sampling, struct sample *sample)
{
    if (!sampling->ready) {
        return false;
    }
    *sample = sampling->out;
    sampling->ready = false;
    return true;
}
