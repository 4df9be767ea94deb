/* A board without a memory: the check of a block asks for none, but is linked with what does. */
#include "port.h"

bool port_memory_ready(void)
{
    return true;
}

uint8_t port_memory_read(uint16_t address)
{
    (void)address;
    return 0xFFU;
}

void port_memory_write(uint16_t address, uint8_t value)
{
    (void)address;
    (void)value;
}
