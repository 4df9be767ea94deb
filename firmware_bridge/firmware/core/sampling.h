/* From conversions to samples: what is late, lost, stuck or silent is told, and what came out of step is left out.
 *
 * A reading is held back until the next one is ready: an HX711 whose clock line was disturbed gives a wrong reading that
 * looks like any other, and shows it only by needing longer for the next (it settles after a change of gain or channel).
 */
#ifndef SAMPLING_H
#define SAMPLING_H

#include <stdbool.h>
#include <stdint.h>

#include "front.h"
#include "packer.h"

struct sampling {
    bool settles;
    bool seen;        /* there was a conversion since the beginning */
    bool holding;
    bool ready;       /* `out` waits to be taken */
    bool silent;
    bool anew;        /* the next conversion begins a row, however late it is */
    uint8_t unsettled; /* so many of the next conversions are not of the rate that was just set */
    uint8_t equal;    /* how many readings in a row were the same */
    uint16_t pending; /* bits for the next sample */
    uint32_t nominal_us;
    uint32_t interval_us;
    uint32_t edge_us; /* of the last conversion, or when it began to wait for one */
    uint32_t next_us; /* when the next sample without a reading is due */
    uint32_t last_out_us; /* of the last sample, or since when there could be one */
    int32_t last_counts;
    struct sample held;
    struct sample out;
    uint16_t edges; /* how many conversions there were; wraps */
    uint16_t lost;
    uint16_t glitches;
    uint16_t faults;
};

void sampling_begin(struct sampling *sampling, uint16_t rate_hz, bool settles, uint32_t now_us);
/* After another rate was set: the converter's filter still holds what came at the one before. */
void sampling_settle(struct sampling *sampling);
void sampling_conversion(struct sampling *sampling, const struct conversion *conversion);
/* To be called often: notices silence, and then gives samples without a reading at the usual rate. */
void sampling_tick(struct sampling *sampling, uint32_t now_us);
/* The next sample: time, counts and the status bits that concern the force. */
bool sampling_take(struct sampling *sampling, struct sample *sample);
/* Whether the converter gives no readings now: silent or stuck. */
bool sampling_faulty(const struct sampling *sampling);

#endif
