#include "crc32.h"

uint32_t crc32_add(uint32_t crc, uint8_t byte)
{
    uint32_t sum = crc ^ byte;
    for (uint8_t bit = 0; bit < 8U; bit++) {
        sum = (sum & 1U) != 0U ? sum >> 1 ^ 0xEDB88320U : sum >> 1;
    }
    return sum;
}

uint32_t crc32_end(uint32_t crc)
{
    return ~crc;
}
