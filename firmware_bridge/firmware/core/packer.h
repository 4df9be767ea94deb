/* Samples put together into data frames of a size that the line takes. */
#ifndef PACKER_H
#define PACKER_H

#include <stdbool.h>
#include <stdint.h>

#include "frame.h"

/* Status bits of a data frame. */
#define STATUS_SATURATED 0x0001U
#define STATUS_FORCE_FAULT 0x0002U
#define STATUS_MOTION_FAULT 0x0004U
#define STATUS_OVERRUN 0x0008U
#define STATUS_LOW_SUPPLY 0x0010U
#define STATUS_BUTTON 0x0020U
#define STATUS_RESTARTED 0x0040U
#define STATUS_MEMORY_DAMAGED 0x0080U
#define STATUS_WATCHDOG 0x0100U
#define STATUS_SUPPLY_FELL 0x0200U
#define STATUS_GLITCH 0x0400U
/* Bits about a moment before the frame, which the first frame after it carries alone. */
#define STATUS_ONCE (STATUS_OVERRUN | STATUS_RESTARTED | STATUS_WATCHDOG | STATUS_SUPPLY_FELL | STATUS_GLITCH)

/* Samples that wait at most; a board with little memory says fewer. */
#ifndef PACKER_MOST
#define PACKER_MOST 28U
#endif

struct sample {
    uint32_t time_us;
    int32_t counts;
    int16_t velocity;
    int16_t angle;
    uint16_t status;
};

struct packer {
    uint16_t sequence;
    uint32_t interval_us;
    uint32_t last_us;
    uint8_t count;
    struct sample samples[PACKER_MOST];
};

void packer_begin(struct packer *packer);
/* How many samples a frame of `limit` bytes on the wire takes, at least 1 and at most `wanted` or PACKER_MOST. */
uint8_t packer_room(uint8_t limit, uint8_t wanted);
/* Whether a sample can still join those that wait: their times are even and their states are the same. */
bool packer_fits(const struct packer *packer, const struct sample *sample);
void packer_add(struct packer *packer, const struct sample *sample);
/* Writes those that wait as one frame, and forgets them. Only where there are some. */
bool packer_frame(struct packer *packer, struct frame *frame);

#endif
