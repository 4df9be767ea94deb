/* The motion sensor on the limb: set up, read after each reading of the force, found again where it was lost. */
#ifndef MOTION_H
#define MOTION_H

#include <stdbool.h>
#include <stdint.h>

#include "angle.h"

void motion_begin(uint32_t now_us);
void motion_step(uint32_t now_us);
/* Asks for a reading that belongs to a moment. */
void motion_ask(uint32_t time_us);
bool motion_faulty(void);
/* Angular velocity in 1/16 degree/s and angle in 0.01 degree at the last reading; 0 while faulty. */
int16_t motion_velocity(void);
int16_t motion_angle(void);
void motion_zero(void);
/* The last reading as it came, and how many there were (wraps); for the self-test. */
const struct motion_raw *motion_raw(void);
uint16_t motion_readings(void);
/* Whether the last readings were all the same. */
bool motion_stuck(void);
uint16_t motion_faults(void);

#endif
