#include "store.h"

#include "crc32.h"
#include "port.h"

#define CRC_AT 62U

enum phase { REST, REPAIR, REPAIR_THEN_A, COPY_A, COPY_B };

static enum phase phase;
static uint8_t at;
static uint16_t to;
static enum store_state known;
static uint16_t counts_at; /* where the copy that counts begins */
static uint8_t block[STORE_BYTES];

static bool copy_whole(uint16_t begin)
{
    uint32_t crc = CRC32_START;
    for (uint8_t i = 0; i < CRC_AT; i++) {
        crc = crc32_add(crc, port_memory_read((uint16_t)(begin + i)));
    }
    crc = crc32_end(crc);
    for (uint8_t i = CRC_AT; i < STORE_BYTES; i++) {
        if (port_memory_read((uint16_t)(begin + i)) != (uint8_t)(crc & 0xFFU)) {
            return false;
        }
        crc >>= 8;
    }
    return true;
}

bool store_whole(const uint8_t *sealed)
{
    uint32_t crc = CRC32_START;
    for (uint8_t i = 0; i < CRC_AT; i++) {
        crc = crc32_add(crc, sealed[i]);
    }
    crc = crc32_end(crc);
    for (uint8_t i = CRC_AT; i < STORE_BYTES; i++) {
        if (sealed[i] != (uint8_t)(crc & 0xFFU)) {
            return false;
        }
        crc >>= 8;
    }
    return true;
}

static bool erased(void)
{
    for (uint8_t i = 0; i < 2U * STORE_BYTES; i++) {
        if (port_memory_read(i) != 0xFFU) {
            return false;
        }
    }
    return true;
}

enum store_state store_state(void)
{
    if (copy_whole(STORE_COPY_A)) {
        counts_at = STORE_COPY_A;
        known = STORE_STORED;
    } else if (copy_whole(STORE_COPY_B)) {
        counts_at = STORE_COPY_B;
        known = STORE_STORED;
    } else {
        known = erased() ? STORE_NOTHING : STORE_DAMAGED;
    }
    return known;
}

enum store_state store_known(void)
{
    return known;
}

uint8_t store_byte(uint8_t index)
{
    return port_memory_read((uint16_t)(counts_at + index));
}

static void begin(enum phase next, uint16_t address)
{
    phase = next;
    to = address;
    at = 0;
}

void store_begin(void)
{
    phase = REST;
    if (store_state() == STORE_STORED) {
        begin(REPAIR, counts_at == STORE_COPY_A ? STORE_COPY_B : STORE_COPY_A);
    }
}

void store_keep(const uint8_t *sealed)
{
    for (uint8_t i = 0; i < STORE_BYTES; i++) {
        block[i] = sealed[i];
    }
    /* Where one copy alone is whole it is doubled first: a power cut while A is written would lose it. */
    if (store_state() == STORE_STORED) {
        begin(REPAIR_THEN_A, counts_at == STORE_COPY_A ? STORE_COPY_B : STORE_COPY_A);
    } else {
        begin(COPY_A, STORE_COPY_A);
    }
}

bool store_busy(void)
{
    return phase != REST;
}

static uint8_t wanted(uint8_t index)
{
    return phase == COPY_A || phase == COPY_B ? block[index] : store_byte(index);
}

/* Writes the next byte that differs; returns whether one was written. Bytes that are right already are not written. */
static bool written(void)
{
    while (at < STORE_BYTES) {
        const uint16_t address = (uint16_t)(to + at);
        const uint8_t value = wanted(at);
        at++;
        if (port_memory_read(address) != value) {
            port_memory_write(address, value);
            return true;
        }
    }
    return false;
}

static bool reads_back(void)
{
    for (uint8_t i = 0; i < STORE_BYTES; i++) {
        if (port_memory_read((uint16_t)(to + i)) != wanted(i)) {
            return false;
        }
    }
    return true;
}

static enum store_work failed(void)
{
    const enum store_work work = phase == REPAIR ? STORE_AT_REST : STORE_FAILED;
    phase = REST;
    (void)store_state();
    return work;
}

enum store_work store_step(void)
{
    if (phase == REST) {
        return STORE_AT_REST;
    }
    if (!port_memory_ready() || written()) {
        return STORE_BUSY;
    }
    if (!reads_back()) {
        return failed();
    }
    if (phase == REPAIR_THEN_A) {
        begin(COPY_A, STORE_COPY_A);
        return STORE_BUSY;
    }
    if (phase == COPY_A) {
        begin(COPY_B, STORE_COPY_B);
        return STORE_BUSY;
    }
    const bool kept = phase == COPY_B;
    phase = REST;
    (void)store_state();
    return kept ? STORE_KEPT : STORE_AT_REST;
}
