/* The instrument: what it answers, what it streams, how it shows what is wrong. */
#ifndef INSTRUMENT_H
#define INSTRUMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "front.h"

/* After the board layer is ready. */
void instrument_begin(const struct front *front);
/* One round of all that there is to do; never waits. To be called after every interrupt, and every millisecond. */
void instrument_step(void);
/* The host is gone (a radio link that was cut): stops streaming, forgets an unlock. */
void instrument_host_lost(void);
bool instrument_streaming(void);

#endif
