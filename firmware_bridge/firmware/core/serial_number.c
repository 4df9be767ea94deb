#include "serial_number.h"

#include <stdbool.h>

#include "frame.h"
#include "port.h"
#include "random_words.h"

#define BYTES 6U /* the number and its CRC-16 */
#define DIGITS 8U

static bool known;
static uint8_t at; /* how many bytes of both copies are kept */
static uint8_t bytes[BYTES];

static bool read_copy(uint16_t address)
{
    for (uint8_t i = 0; i < BYTES; i++) {
        bytes[i] = port_memory_read((uint16_t)(address + i));
    }
    const uint16_t crc = crc16(bytes, 4);
    return bytes[4] == (uint8_t)(crc & 0xFFU) && bytes[5] == (uint8_t)(crc >> 8);
}

void serial_number_begin(void)
{
    known = read_copy(SERIAL_COPY_A) || read_copy(SERIAL_COPY_B);
    at = 0; /* a copy that is damaged is written again, the bytes that are right are not */
}

static void make(void)
{
    const uint32_t number = entropy_word();
    for (uint8_t i = 0; i < 4U; i++) {
        bytes[i] = (uint8_t)(number >> (8U * i) & 0xFFU);
    }
    const uint16_t crc = crc16(bytes, 4);
    bytes[4] = (uint8_t)(crc & 0xFFU);
    bytes[5] = (uint8_t)(crc >> 8);
    known = true;
    at = 0;
}

void serial_number_text(char *text)
{
    if (!known) {
        make();
    }
    uint32_t number = bytes_u32(bytes);
    text[0] = 'N';
    text[1] = 'K';
    for (uint8_t i = 0; i < DIGITS; i++) {
        const uint8_t digit = (uint8_t)(number >> 28);
        text[2U + i] = (char)(digit < 10U ? '0' + digit : 'A' + (digit - 10));
        number <<= 4;
    }
    text[2U + DIGITS] = '\0';
}

void serial_number_step(void)
{
    if (!known || at >= 2U * BYTES || !port_memory_ready()) {
        return;
    }
    const bool first = at < BYTES;
    const uint8_t index = first ? at : (uint8_t)(at - BYTES);
    const uint16_t address = (uint16_t)((first ? SERIAL_COPY_A : SERIAL_COPY_B) + index);
    if (port_memory_read(address) != bytes[index]) {
        port_memory_write(address, bytes[index]);
    }
    at++;
}
