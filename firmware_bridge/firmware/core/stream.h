/* The stream to the host: samples with their motion and their states, in frames. */
#ifndef STREAM_H
#define STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "frame.h"
#include "front.h"
#include "packer.h"

void stream_begin(const struct front *front, uint32_t now_us);
void stream_step(uint32_t now_us);
void stream_start(void);
void stream_stop(void);
bool stream_running(void);
/* Whether a sensor gives no readings. */
bool stream_faulty(void);
uint16_t stream_rate_hz(void);
/* False where the converter cannot send at this rate. */
bool stream_set_rate(uint16_t rate_hz, uint32_t now_us);
/* How many conversions were ready since some moment, and when the last one was. */
uint16_t stream_edges(void);
uint32_t stream_edge_us(void);
uint16_t stream_lost(void);
uint16_t stream_glitches(void);
uint16_t stream_force_faults(void);
/* Where a frame is written before it is sent. There is one for all, since memory is short: write, send, forget. */
struct frame *stream_frame(void);
/* Sends a frame that is complete; false where the line takes no more now. */
bool stream_send(struct frame *frame);

#endif
