/* One reading of the motion sensor, as it came: nothing is taken off, nothing is scaled. */
#ifndef NKTSENSE_MOTION_RAW_H
#define NKTSENSE_MOTION_RAW_H

#include <stdint.h>

enum { MOTION_X = 0, MOTION_Y = 1, MOTION_Z = 2, MOTION_AXES = 3 };

struct motion_raw {
    uint32_t time_us;            /* device time, wraps */
    int16_t accel[MOTION_AXES];  /* 8192 LSB per g */
    int16_t gyro[MOTION_AXES];   /* 65.5 LSB per degree/s */
};

#endif
