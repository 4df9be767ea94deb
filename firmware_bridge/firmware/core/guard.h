/* Who may replace the stored calibration, and with what. */
#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>
#include <stdint.h>

#include "frame.h"

#define GUARD_WRITE_BYTES 70U

void guard_begin(void);
/* Draws a nonce that is good for one attempt within ten seconds. */
uint32_t guard_unlock(uint32_t nonce, uint32_t now_us);
void guard_lock(void);
/* To be called often: an age worked out from a clock that wraps would make an old nonce good again. */
void guard_tick(uint32_t now_us);
/* Whether a write command may be done; uses the nonce up, whatever comes of it. */
enum nkt1_reason guard_check(const uint8_t *payload, uint8_t length);
/* Whether the format is known and the numbers are those of an instrument. */
bool guard_acceptable(const uint8_t *sealed);

#endif
