/* What stands between the load cell and the core: one of two converters. */
#ifndef FRONT_H
#define FRONT_H

#include <stdbool.h>
#include <stdint.h>

#define FRONT_RATES_MOST 5U

struct conversion {
    uint32_t time_us; /* the edge that said that it was ready */
    int32_t counts;
    uint8_t lost;     /* conversions before it that were not read in time */
    bool damaged;     /* it came out of step */
};

struct front {
    const char *name;
    const char *model;
    /* Whether a disturbed read-out shows only afterwards, by the next conversion being late (HX711). */
    bool settles;
    uint8_t rate_count;
    uint16_t rates[FRONT_RATES_MOST];
    uint16_t usual_rate;
    /* Begins, or begins anew with another rate, or with the same one after it was silent. */
    void (*begin)(uint16_t rate_hz, uint32_t now_us);
    /* When it was begun, or got on with its set-up: where it does, to begin anew would only take longer. */
    uint32_t (*got_on_us)(void);
    void (*step)(uint32_t now_us);
    bool (*take)(struct conversion *conversion);
};

extern const struct front FRONT_OF_HX711;
extern const struct front FRONT_OF_NAU7802;

#endif
