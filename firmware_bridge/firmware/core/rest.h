/* Whether a limb stays where it is, and what the gyro reads meanwhile.
 *
 * An even slow turn looks to a gyro as its bias does. So gravity is held against it: stretches of a second in which its
 * direction and the gyro's mean stay the same are rest, two of them where the limb is still, five where it trembles. */
#ifndef NKTSENSE_REST_H
#define NKTSENSE_REST_H

#include <stdbool.h>
#include <stdint.h>

#include "motion_raw.h"

#define REST_LSB INT32_C(256) /* units of a mean in an LSB of the gyro */

struct rest {
    uint32_t window_us;   /* a stretch of a second: begin, ... */
    int32_t sum_gyro;     /* ... sums, ... */
    int32_t sum_x;
    int32_t sum_y;
    int32_t sum_z;
    int16_t lowest;       /* ... and ends of the gyro's readings */
    int16_t highest;
    uint16_t readings;    /* in it */
    int16_t run_centideg; /* stretches after one another that are alike: direction of gravity in the first, ... */
    int32_t run_first;    /* ... mean of the gyro in it, and in the last, 1/256 LSB, ... */
    int32_t run_last;
    int32_t run_sum;      /* ... sum of those between, ... */
    uint8_t run;          /* ... and how many there are */
    uint8_t flags;
};

void rest_begin(struct rest *rest);

/* Takes one reading. Returns true where the limb was at rest until now; then `mean` is what the gyro read, 1/256 LSB.
 * `bias` is what is known of it already, or NULL. */
bool rest_take(struct rest *rest, const struct motion_raw *raw, const int32_t *bias, int32_t *mean);

#endif
