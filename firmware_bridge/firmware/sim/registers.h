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

/* A transfer begins. */
static inline void registers_begin(struct registers *bus, bool read)
{
    bus->pointing = !read;
    bus->first = true;
}

/* A byte was written: the pointer, or what goes where it points. */
static inline void registers_take(struct registers *bus, uint8_t byte, uint8_t count, void (*put)(uint8_t at, uint8_t value))
{
    if (bus->pointing) {
        bus->at = byte % count;
        bus->pointing = false;
    } else {
        put(bus->at, byte);
        bus->at = (uint8_t)((bus->at + 1) % count);
    }
}

#endif
