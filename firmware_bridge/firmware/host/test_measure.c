/* Mean, noise and spread of half a second of readings, against the computer's own floating point. */
#include "measure.h"

#include <math.h>

#include "board.h"
#include "chance.h"
#include "check.h"

#define MOST 160U

static int32_t counts[MOST];

static void measured(struct measure *measure, unsigned n)
{
    measure_begin(measure, (uint16_t)n);
    for (unsigned i = 0; i < n; i++) {
        const bool complete = measure_take(measure, counts[i], false, false);
        CHECK_EQUAL(complete, i + 1U == n);
    }
}

static void against_the_truth(unsigned n)
{
    double mean = 0.0;
    double squares = 0.0;
    double lowest = counts[0];
    double highest = counts[0];
    for (unsigned i = 0; i < n; i++) {
        mean += counts[i] / (double)n;
        lowest = fmin(lowest, counts[i]);
        highest = fmax(highest, counts[i]);
    }
    for (unsigned i = 0; i < n; i++) {
        squares += (counts[i] - mean) * (counts[i] - mean);
    }
    struct measure measure;
    measured(&measure, n);
    CHECK_NEAR(measure_mean(&measure), mean, 1.0);
    CHECK_NEAR(measure_noise_16(&measure), 16.0 * sqrt(squares / (n - 1.0)), 1.0 + 1e-5 * sqrt(squares));
    CHECK_EQUAL(measure_spread(&measure), highest - lowest);
}

static void readings_by_chance(void)
{
    static const uint32_t widths[] = {1U, 2U, 50U, 5000U, 1000000U, 8000000U};
    for (unsigned width = 0; width < 6U; width++) {
        for (unsigned n = 8; n <= MOST; n += 19U) {
            const int32_t middle = (int32_t)chance_below(8000000U) - 4000000;
            for (unsigned i = 0; i < n; i++) {
                counts[i] = middle + (int32_t)chance_below(widths[width]) - (int32_t)(widths[width] / 2U);
            }
            against_the_truth(n);
        }
    }
}

/* Two readings alone: 0 and 10 have a standard deviation of 7.07. */
static void few_readings(void)
{
    struct measure measure;
    counts[0] = 0;
    counts[1] = 10;
    measured(&measure, 2);
    CHECK_EQUAL(measure_mean(&measure), 5);
    CHECK_EQUAL(measure_noise_16(&measure), 113);
    measured(&measure, 1);
    CHECK_EQUAL(measure_noise_16(&measure), 0);
    measure_begin(&measure, 5);
    CHECK_EQUAL(measure_mean(&measure), 0);
}

static void ends_of_the_range(void)
{
    static const int32_t ends[] = {8388607, -8388608};
    for (unsigned end = 0; end < 2U; end++) {
        for (unsigned i = 0; i < MOST; i++) {
            counts[i] = ends[end];
        }
        against_the_truth(MOST);
    }
    for (unsigned i = 0; i < MOST; i++) {
        counts[i] = ends[i % 2U];
    }
    struct measure measure;
    measured(&measure, MOST); /* no sum overflows: the sanitizers watch */
    CHECK_EQUAL(measure_spread(&measure), 16777215);
}

static void rates(void)
{
    CHECK_EQUAL(measure_rate_10(40, 500000U), 800);
    CHECK_EQUAL(measure_rate_10(160, 500000U), 3200);
    CHECK_EQUAL(measure_rate_10(1, 100000U), 100);
    CHECK_EQUAL(measure_rate_10(3, 40000000U), 1);
    CHECK_EQUAL(measure_rate_10(0, 100000U), 0);
    CHECK_EQUAL(measure_rate_10(5, 0), 0);
    CHECK_EQUAL(measure_rate_10(UINT16_MAX, 1), 65535);
}

static void one_bad_reading_marks_them_all(void)
{
    struct measure measure;
    for (unsigned bad = 0; bad < 8U; bad++) {
        measure_begin(&measure, 8);
        for (unsigned i = 0; i < 8U; i++) {
            (void)measure_take(&measure, 1, i == bad, false);
        }
        CHECK(measure.no_reading && !measure.saturated);
        measure_begin(&measure, 8);
        for (unsigned i = 0; i < 8U; i++) {
            (void)measure_take(&measure, 1, false, i == bad);
        }
        CHECK(!measure.no_reading && measure.saturated);
    }
}

int main(void)
{
    readings_by_chance();
    few_readings();
    ends_of_the_range();
    rates();
    one_bad_reading_marks_them_all();
    return check_summary("test_measure");
}
