/* The self-test and the zero: half a second of readings, and what they say. */
#ifndef CHECKS_H
#define CHECKS_H

#include <stdbool.h>
#include <stdint.h>

#include "frame.h"
#include "packer.h"

enum check {
    CHECK_MEMORY = 0x0001,
    CHECK_FORCE_ANSWERS = 0x0002,
    CHECK_FORCE_IN_RANGE = 0x0004,
    CHECK_FORCE_ALIVE = 0x0008,
    CHECK_RATE = 0x0010,
    CHECK_MOTION_ANSWERS = 0x0020,
    CHECK_MOTION_ALIVE = 0x0040,
    CHECK_STILL = 0x0080,
    CHECK_SUPPLY = 0x0100,
    CHECK_BUTTON = 0x0200
};

enum checks_purpose { CHECKS_NONE, CHECKS_SELF_TEST, CHECKS_TARE };

/* Begins to measure what is ready from now on; what was being measured before is given up, unless it is asked for by
 * the same command once more. `number` is that of the command. */
void checks_begin(enum checks_purpose purpose, uint16_t number, uint16_t rate_hz, uint32_t now_us);
/* Tells the host that what is being measured will have no other answer; nothing where nothing is. */
void checks_give_up(enum nkt1_reason reason);
/* A zero is measured on while it streams, a self-test is not. */
void checks_before_start(void);
/* Forgets what is being measured: nobody is there who asked for it. */
void checks_cancel(void);
/* Takes a sample. Returns true where it completes a measurement and the answer stands in `frame`. */
bool checks_take(const struct sample *sample, struct frame *frame);

#endif
