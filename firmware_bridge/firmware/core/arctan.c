#include "arctan.h"

/* The odd polynomial of degree 9 that is nearest to arctan between 0 and 1 (off by 0.0007 degree at most), its
 * coefficients in 1/8 of 0.01 degree. A polynomial and not a table: on the chip a table would lie in RAM. */
#define C1 INT32_C(45830)
#define C3 INT32_C(-15140)
#define C5 INT32_C(8258)
#define C7 INT32_C(-3903)
#define C9 INT32_C(955)

#define ONE INT32_C(32768)         /* of a ratio */
#define QUARTER_TURN INT32_C(72000) /* 90 degrees in 1/8 of 0.01 degree */

static uint32_t magnitude(int32_t value)
{
    return value < 0 ? 0U - (uint32_t)value : (uint32_t)value;
}

/* Divides by ONE, rounding to the nearest; a shift of a negative number would be left to the compiler. */
static int32_t scaled(int32_t product)
{
    return (product + (product < 0 ? -(ONE / 2) : ONE / 2)) / ONE;
}

/* Arctan of a ratio from 0 to ONE, in 1/8 of 0.01 degree, 0 to 36000. */
static int32_t of_ratio(int32_t ratio)
{
    const int32_t square = scaled(ratio * ratio);
    int32_t sum = C7 + scaled(C9 * square);

    sum = C5 + scaled(sum * square);
    sum = C3 + scaled(sum * square);
    sum = C1 + scaled(sum * square);
    return scaled(sum * ratio);
}

/* Arctan of small / large, which is 1 at most. */
static int32_t of_quotient(uint32_t small, uint32_t large)
{
    while (large > UINT16_MAX) { /* 16 times at most */
        large >>= 1;
        small >>= 1;
    }
    return of_ratio((int32_t)((small * (uint32_t)ONE + large / 2U) / large));
}

int32_t arctan_centideg(int32_t y, int32_t x)
{
    const uint32_t height = magnitude(y);
    const uint32_t width = magnitude(x);
    int32_t eighths;

    if (height == 0U && width == 0U) {
        return 0;
    }
    eighths = height <= width ? of_quotient(height, width) : QUARTER_TURN - of_quotient(width, height);
    if (x < 0) {
        eighths = 2 * QUARTER_TURN - eighths;
    }
    eighths = (eighths + 4) / 8;
    return y < 0 ? -eighths : eighths;
}
