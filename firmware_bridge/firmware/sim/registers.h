/* A slave that is a row of registers with a pointer: the first byte written sets it, all others move it on. */
#ifndef REGISTERS_H
#define REGISTERS_H

#include <stdbool.h>
#include <stdint.h>

struct registers {
    uint8_t at;
    bool pointing; /* the next byte written is the pointer */
    bool first;    /* the next byte read is the first of its transfer */
};

#endif
