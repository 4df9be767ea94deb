/* arctan_centideg against the computer's own atan2. */
#include "arctan.h"

#include <math.h>

#include "board.h"
#include "chance.h"
#include "check.h"

#define PI 3.14159265358979323846
#define MOST_OFF 1.0 /* 0.01 degree; half of it is the rounding */

static double truth(int32_t y, int32_t x)
{
    return atan2((double)y, (double)x) * 18000.0 / PI;
}

static void off(int32_t y, int32_t x)
{
    double away = (double)arctan_centideg(y, x) - truth(y, x);
    if (away > 18000.0) {
        away -= 36000.0;
    } else if (away < -18000.0) {
        away += 36000.0;
    }
    CHECK_NEAR(away, 0.0, MOST_OFF);
}

static void whole_circle(double radius)
{
    for (int step = -18000; step < 18000; step++) {
        const double angle = step * PI / 18000.0;
        off((int32_t)lround(radius * sin(angle)), (int32_t)lround(radius * cos(angle)));
    }
}

static void by_chance(void)
{
    for (int i = 0; i < 100000; i++) {
        off((int16_t)chance_word(), (int16_t)chance_word());
        off((int32_t)chance_word(), (int32_t)chance_word());
        off((int32_t)chance_word() >> chance_below(31), (int32_t)chance_word() >> chance_below(31));
    }
}

static void small_vectors(void)
{
    for (int32_t y = -60; y <= 60; y++) {
        for (int32_t x = -60; x <= 60; x++) {
            off(y, x);
        }
    }
}

static void axes_are_exact(void)
{
    const int32_t lengths[] = {1, 8192, 32767, INT32_MAX};
    for (unsigned i = 0; i < 4U; i++) {
        const int32_t l = lengths[i];
        CHECK_EQUAL(arctan_centideg(0, l), 0);
        CHECK_EQUAL(arctan_centideg(l, l), 4500);
        CHECK_EQUAL(arctan_centideg(l, 0), 9000);
        CHECK_EQUAL(arctan_centideg(l, -l), 13500);
        CHECK_EQUAL(arctan_centideg(0, -l), 18000);
        CHECK_EQUAL(arctan_centideg(-l, -l), -13500);
        CHECK_EQUAL(arctan_centideg(-l, 0), -9000);
        CHECK_EQUAL(arctan_centideg(-l, l), -4500);
    }
    CHECK_EQUAL(arctan_centideg(0, 0), 0);
    CHECK_EQUAL(arctan_centideg(INT32_MIN, INT32_MIN), -13500);
    CHECK_EQUAL(arctan_centideg(INT32_MIN, INT32_MAX), -4500);
    CHECK_EQUAL(arctan_centideg(1, INT32_MIN), 18000);
}

static void never_leaves_the_circle(void)
{
    for (int i = 0; i < 100000; i++) {
        const int32_t angle = arctan_centideg((int32_t)chance_word() >> chance_below(31), (int32_t)chance_word());
        CHECK(angle >= -18000 && angle <= 18000);
    }
}

int main(void)
{
    whole_circle(8192.0);
    whole_circle(32767.0);
    whole_circle(700.0);
    whole_circle(2147483647.0);
    by_chance();
    small_vectors();
    axes_are_exact();
    never_leaves_the_circle();
    return check_summary("test_arctan");
}
