/* Two copies in a memory that is written byte by byte: power that goes at every byte, cells that keep their value. */
#include "store.h"

#include "board.h"
#include "chance.h"
#include "check.h"
#include "example.h"

#define COPIES_BYTES (2U * STORE_BYTES)
#define MOST_STEPS 100000U

static uint8_t old_block[STORE_BYTES];
static uint8_t new_block[STORE_BYTES];
static uint8_t bad_block[STORE_BYTES];

/* What lay in the memory before, and which block counted. */
struct before {
    const uint8_t *copy_a;
    const uint8_t *copy_b;
    const uint8_t *counts;
};

static const struct before BEFORE[] = {
    {old_block, old_block, old_block},
    {old_block, bad_block, old_block},
    {bad_block, old_block, old_block},
    {new_block, old_block, new_block},
    {old_block, new_block, old_block},
};

static void make_blocks(void)
{
    memcpy(old_block, example_block(), STORE_BYTES);
    memcpy(new_block, example_block(), STORE_BYTES);
    for (unsigned i = 54; i < 62U; i++) {
        new_block[i] = (uint8_t)(new_block[i] ^ 0x81U);
    }
    new_block[14] = 0x77U;
    example_seal(new_block);
    memcpy(bad_block, old_block, STORE_BYTES);
    bad_block[20] = (uint8_t)(bad_block[20] ^ 0x10U);
}

static void lay(const uint8_t *copy_a, const uint8_t *copy_b)
{
    board_switch_on();
    sensors.converter = NO_CONVERTER;
    memcpy(&board.memory[STORE_COPY_A], copy_a, STORE_BYTES);
    memcpy(&board.memory[STORE_COPY_B], copy_b, STORE_BYTES);
}

/* Steps until it is at rest, or the power is gone; returns what it said last besides busy. */
static enum store_work stepped(void)
{
    for (unsigned i = 0; i < MOST_STEPS && board.power_for != 0U; i++) {
        const enum store_work work = store_step();
        if (work != STORE_BUSY) {
            CHECK(!store_busy());
            return work;
        }
        board_pass(500U);
    }
    return STORE_BUSY;
}

static void power_comes_back(void)
{
    board.power_for = NO_LIMIT;
    board.memory_busy = false;
    store_begin();
}

static bool both_copies_are(const uint8_t *block)
{
    return memcmp(&board.memory[STORE_COPY_A], block, STORE_BYTES) == 0
           && memcmp(&board.memory[STORE_COPY_B], block, STORE_BYTES) == 0;
}

static bool counts(const uint8_t *block)
{
    if (store_state() != STORE_STORED) {
        return false;
    }
    for (uint8_t i = 0; i < STORE_BYTES; i++) {
        if (store_byte(i) != block[i]) {
            return false;
        }
    }
    return true;
}

static unsigned different(const uint8_t *a, const uint8_t *b)
{
    unsigned count = 0;
    for (unsigned i = 0; i < STORE_BYTES; i++) {
        count += a[i] != b[i] ? 1U : 0U;
    }
    return count;
}

static void what_is_stored_is_told_by_both_copies(void)
{
    uint8_t erased[STORE_BYTES];
    memset(erased, 0xFF, sizeof erased);
    for (unsigned i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        lay(BEFORE[i].copy_a, BEFORE[i].copy_b);
        store_begin();
        CHECK(counts(BEFORE[i].counts));
        CHECK_EQUAL(store_known(), STORE_STORED);
    }
    lay(erased, erased);
    store_begin();
    CHECK_EQUAL(store_state(), STORE_NOTHING);
    CHECK_EQUAL(stepped(), STORE_AT_REST);
    CHECK_EQUAL(board.memory_writes, 0);
    lay(bad_block, bad_block);
    store_begin();
    CHECK_EQUAL(store_state(), STORE_DAMAGED);
    CHECK_EQUAL(stepped(), STORE_AT_REST);
    CHECK_EQUAL(board.memory_writes, 0);
    for (unsigned cell = 0; cell < COPIES_BYTES; cell++) {
        lay(erased, erased);
        board.memory[cell] = 0xFEU;
        store_begin();
        CHECK_EQUAL(store_state(), STORE_DAMAGED);
    }
}

static void power_on_repairs_the_other_copy(void)
{
    for (unsigned i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        lay(BEFORE[i].copy_a, BEFORE[i].copy_b);
        store_begin();
        CHECK_EQUAL(stepped(), STORE_AT_REST);
        CHECK(both_copies_are(BEFORE[i].counts));
        CHECK_EQUAL(board.memory_writes, different(BEFORE[i].copy_a, BEFORE[i].copy_b));
        CHECK_EQUAL(board.memory_misused, 0);
    }
}

/* Every bit of copy A, turned one at a time. */
static void any_turned_bit_is_repaired(void)
{
    for (unsigned bit = 0; bit < 8U * COPIES_BYTES; bit++) {
        lay(old_block, old_block);
        board.memory[bit / 8U] = (uint8_t)(board.memory[bit / 8U] ^ (1U << bit % 8U));
        store_begin();
        CHECK(counts(old_block));
        CHECK_EQUAL(stepped(), STORE_AT_REST);
        CHECK(both_copies_are(old_block));
    }
}

static void a_block_is_kept_twice(void)
{
    for (unsigned i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        lay(BEFORE[i].copy_a, BEFORE[i].copy_b);
        store_begin();
        (void)stepped();
        const uint32_t repaired = board.memory_writes;
        store_keep(new_block);
        CHECK(store_busy());
        CHECK_EQUAL(stepped(), STORE_KEPT);
        CHECK(both_copies_are(new_block) && counts(new_block));
        CHECK_EQUAL(board.memory_writes - repaired, 2U * different(BEFORE[i].counts, new_block));
        CHECK_EQUAL(stepped(), STORE_AT_REST);
        CHECK_EQUAL(board.memory_misused, 0);
    }
}

/* A write takes less than the three seconds that a host waits, even where every byte of both copies is written. */
static void a_block_is_kept_in_time(void)
{
    lay(bad_block, bad_block);
    memset(board.memory, 0x00, COPIES_BYTES);
    store_begin();
    const uint32_t from_us = board.now_us;
    store_keep(new_block);
    CHECK_EQUAL(stepped(), STORE_KEPT);
    CHECK(board.now_us - from_us < 3000000U);
}

static void cut_while_keeping(const struct before *before, uint32_t writes, uint8_t torn)
{
    lay(before->copy_a, before->copy_b);
    store_begin(); /* no time to repair: it has to be done before the write */
    store_keep(new_block);
    board.power_for = writes;
    board.torn = torn;
    (void)stepped();
    power_comes_back();
    CHECK(counts(before->counts) || counts(new_block));
    const bool is_new = counts(new_block);
    (void)stepped();
    CHECK(both_copies_are(is_new ? new_block : before->counts));
    CHECK_EQUAL(board.memory_misused, 0);
}

static void a_power_cut_leaves_the_old_or_the_new(void)
{
    static const uint8_t torn[] = {0x00, 0xFF, 0x5A};
    for (unsigned i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        for (uint32_t writes = 1; writes <= 3U * STORE_BYTES; writes++) {
            for (unsigned t = 0; t < sizeof torn; t++) {
                cut_while_keeping(&BEFORE[i], writes, torn[t]);
            }
        }
    }
}

static void a_power_cut_while_repairing_leaves_the_old(void)
{
    for (unsigned i = 0; i < sizeof BEFORE / sizeof BEFORE[0]; i++) {
        for (uint32_t writes = 1; writes <= STORE_BYTES; writes++) {
            lay(BEFORE[i].copy_a, BEFORE[i].copy_b);
            store_begin();
            board.power_for = writes;
            board.torn = 0x5AU;
            (void)stepped();
            power_comes_back();
            CHECK(counts(BEFORE[i].counts));
            (void)stepped();
            CHECK(both_copies_are(BEFORE[i].counts));
        }
    }
}

static void a_worn_cell_of_a_leaves_b_as_it_was(void)
{
    for (uint16_t cell = 0; cell < STORE_BYTES; cell++) {
        lay(old_block, old_block);
        store_begin();
        (void)stepped();
        board.worn = (uint16_t)(STORE_COPY_A + cell);
        store_keep(new_block);
        if (old_block[cell] == new_block[cell]) {
            CHECK_EQUAL(stepped(), STORE_KEPT);
        } else {
            CHECK_EQUAL(stepped(), STORE_FAILED);
            CHECK(counts(old_block));
            CHECK(memcmp(&board.memory[STORE_COPY_B], old_block, STORE_BYTES) == 0);
        }
    }
}

static void a_worn_cell_of_b_ends_the_next_write_before_a(void)
{
    const uint16_t cell = 14U;
    lay(old_block, old_block);
    store_begin();
    (void)stepped();
    board.worn = (uint16_t)(STORE_COPY_B + cell);
    store_keep(new_block);
    CHECK_EQUAL(stepped(), STORE_FAILED);
    CHECK(counts(new_block)); /* A took it before B did not */
    uint8_t third[STORE_BYTES];
    memcpy(third, old_block, sizeof third);
    third[cell] = 0x33U;
    example_seal(third);
    store_keep(third);
    CHECK_EQUAL(stepped(), STORE_FAILED);
    CHECK(counts(new_block)); /* the one whole copy was not touched */
}

static void whole_is_what_the_crc_says(void)
{
    CHECK(store_whole(old_block) && store_whole(new_block) && !store_whole(bad_block));
    for (unsigned bit = 0; bit < 8U * STORE_BYTES; bit++) {
        uint8_t block[STORE_BYTES];
        memcpy(block, old_block, sizeof block);
        block[bit / 8U] = (uint8_t)(block[bit / 8U] ^ (1U << bit % 8U));
        CHECK(!store_whole(block));
    }
}

int main(void)
{
    make_blocks();
    what_is_stored_is_told_by_both_copies();
    power_on_repairs_the_other_copy();
    any_turned_bit_is_repaired();
    a_block_is_kept_twice();
    a_block_is_kept_in_time();
    a_power_cut_leaves_the_old_or_the_new();
    a_power_cut_while_repairing_leaves_the_old();
    a_worn_cell_of_a_leaves_b_as_it_was();
    a_worn_cell_of_b_ends_the_next_write_before_a();
    whole_is_what_the_crc_says();
    return check_summary("test_store");
}
