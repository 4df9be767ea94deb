/* CRC-32/ISO-HDLC of a stored calibration. */
#ifndef CRC32_H
#define CRC32_H

#include <stdint.h>

/* Starts at CRC32_START, takes byte after byte, and ends with crc32_end. */
#define CRC32_START 0xFFFFFFFFU
uint32_t crc32_add(uint32_t crc, uint8_t byte);
uint32_t crc32_end(uint32_t crc);

#endif
