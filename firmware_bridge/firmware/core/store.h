/* The stored calibration: two copies in the memory that lasts, written byte by byte without waiting. */
#ifndef STORE_H
#define STORE_H

#include <stdbool.h>
#include <stdint.h>

#define STORE_BYTES 66U
#define STORE_COPY_A 0U
#define STORE_COPY_B 66U

enum store_state { STORE_NOTHING = 0, STORE_STORED = 1, STORE_DAMAGED = 2 };

enum store_work { STORE_AT_REST, STORE_BUSY, STORE_KEPT, STORE_FAILED };

/* Begins to write the copy that counts over the other, where they differ. */
void store_begin(void);
/* What is stored now. Looks at all bytes: not for the sampling path. */
enum store_state store_state(void);
/* What store_state found last. */
enum store_state store_known(void);
/* The bytes of the copy that counts; only where store_state is STORE_STORED. */
uint8_t store_byte(uint8_t index);
/* Begins to store a block that is whole. Not while busy. */
void store_keep(const uint8_t *sealed);
/* Goes on by one byte; STORE_KEPT or STORE_FAILED once, when a block was stored or not. */
enum store_work store_step(void);
bool store_busy(void);
/* Whether the CRC of a block fits. */
bool store_whole(const uint8_t *sealed);

#endif
