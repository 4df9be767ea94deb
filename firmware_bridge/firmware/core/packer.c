#include "packer.h"

#define LAYOUT_VELOCITY_AND_ANGLE 3U
#define FRAME_BYTES 18U /* header, head of the data, CRC */
#define STUFFING 2U
#define SAMPLE_BYTES 8U

void packer_begin(struct packer *packer)
{
    packer->sequence = 0;
    packer->interval_us = 0;
    packer->last_us = 0;
    packer->count = 0;
}

uint8_t packer_room(uint8_t limit, uint8_t wanted)
{
    uint8_t room = 1;
    if (limit >= STUFFING + FRAME_BYTES + SAMPLE_BYTES) {
        room = (uint8_t)((uint8_t)(limit - (STUFFING + FRAME_BYTES)) / SAMPLE_BYTES);
    }
    if (room > wanted) {
        room = wanted;
    }
    return room > PACKER_MOST ? (uint8_t)PACKER_MOST : room;
}

/* A step that is the one before it, give or take half. */
static bool even(uint32_t step_us, uint32_t before_us)
{
    return step_us > before_us / 2U && step_us < before_us + before_us / 2U;
}

bool packer_fits(const struct packer *packer, const struct sample *sample)
{
    if (packer->count == 0U) {
        return true;
    }
    const struct sample *last = &packer->samples[packer->count - 1U];
    if ((sample->status & STATUS_ONCE) != 0U || ((sample->status ^ packer->samples[0].status) & ~STATUS_ONCE & 0xFFFFU) != 0U) {
        return false;
    }
    if (packer->count == 1U) {
        /* The first step of a frame is held against the step before it. */
        const uint32_t step = sample->time_us - last->time_us;
        return packer->interval_us == 0U || even(step, packer->interval_us);
    }
    const uint32_t before = last->time_us - packer->samples[packer->count - 2U].time_us;
    return even(sample->time_us - last->time_us, before);
}

void packer_add(struct packer *packer, const struct sample *sample)
{
    if (packer->count < PACKER_MOST) {
        packer->samples[packer->count] = *sample;
        packer->count++;
    }
}

/* The measured time between the samples of the frame; for one alone, the time since the one before it. */
static uint32_t interval(const struct packer *packer)
{
    const uint8_t steps = (uint8_t)(packer->count - 1U);
    const uint32_t first = packer->samples[0].time_us;
    if (steps == 0U) {
        return first - packer->last_us;
    }
    return (packer->samples[steps].time_us - first + steps / 2U) / steps;
}

bool packer_frame(struct packer *packer, struct frame *frame)
{
    const uint32_t before_us = packer->interval_us;
    packer->interval_us = interval(packer);
    /* One sample after a gap must not state the gap as the usual time: a reader would see no gap then. */
    const bool stated = packer->count > 1U || even(packer->interval_us, before_us);
    frame_begin(frame, NKT1_DATA, packer->sequence);
    frame_u32(frame, packer->samples[0].time_us);
    frame_u32(frame, stated ? packer->interval_us : 0U);
    frame_u16(frame, packer->samples[0].status);
    frame_u8(frame, packer->count);
    frame_u8(frame, LAYOUT_VELOCITY_AND_ANGLE);
    for (uint8_t i = 0; i < packer->count; i++) {
        const struct sample *sample = &packer->samples[i];
        frame_u32(frame, (uint32_t)sample->counts);
        frame_u16(frame, (uint16_t)sample->velocity);
        frame_u16(frame, (uint16_t)sample->angle);
    }
    packer->last_us = packer->samples[packer->count - 1U].time_us;
    packer->count = 0;
    packer->sequence++;
    return frame_end(frame);
}
