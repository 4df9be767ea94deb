/* The angle of a vector in integers: no floating point, so that the chip and a computer get the same bits. */
#ifndef NKTSENSE_ARCTAN_H
#define NKTSENSE_ARCTAN_H

#include <stdint.h>

/* Angle of the vector (x, y) against the X axis in 0.01 degree, above -18000 up to 18000, as atan2(y, x);
 * 0 for the vector (0, 0). Off by less than 0.01 degree, the rounding included. */
int32_t arctan_centideg(int32_t y, int32_t x);

#endif
