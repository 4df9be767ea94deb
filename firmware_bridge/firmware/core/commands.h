/* What the host asks for, and the answers. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include <stdint.h>

#include "front.h"

void commands_begin(const struct front *front, uint32_t now_us);
/* Takes what has arrived, and goes on with what takes its time. */
void commands_step(uint32_t now_us);
/* The host is gone: what it asked for, and half a command of it, is no business of the next one. */
void commands_host_lost(void);

#endif
