/* Who may replace the stored calibration, and with what: every rule of "Format and numbers", in every order. */
#include "guard.h"

#include "board.h"
#include "chance.h"
#include "check.h"
#include "example.h"

#define BLOCK_AT 4U /* in the payload, behind the nonce */
#define GOOD_FOR_US UINT32_C(10000000)

enum { FORMAT = 0, N = 1, DAY = 2, ZERO = 6, C1 = 14, C2 = 22, C3 = 30, LOW = 38, HIGH = 46 };

static void put_double(uint8_t *block, unsigned at, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    for (unsigned i = 0; i < 8U; i++) {
        block[at + i] = (uint8_t)(bits >> 8U * i & 0xFFU);
    }
}

static void put_bits(uint8_t *block, unsigned at, uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    put_double(block, at, value);
}

static void put_day(uint8_t *block, uint32_t day)
{
    for (unsigned i = 0; i < 4U; i++) {
        block[DAY + i] = (uint8_t)(day >> 8U * i & 0xFFU);
    }
}

static void a_block_of(uint8_t *block)
{
    memcpy(block, example_block(), EXAMPLE_BLOCK_BYTES);
}

static void format_and_n(void)
{
    uint8_t block[EXAMPLE_BLOCK_BYTES];
    a_block_of(block);
    CHECK(guard_acceptable(block));
    for (unsigned format = 0; format < 256U; format++) {
        a_block_of(block);
        block[FORMAT] = (uint8_t)format;
        CHECK_EQUAL(guard_acceptable(block), format == 1U);
    }
    for (unsigned n = 0; n < 256U; n++) {
        a_block_of(block);
        put_double(block, C3, n == 3U ? -1e-3 : 0.0);
        block[N] = (uint8_t)n;
        CHECK_EQUAL(guard_acceptable(block), n == 2U || n == 3U); /* with n = 1, c2 stands behind it */
    }
    a_block_of(block);
    block[N] = 1;
    put_double(block, C2, 0.0);
    CHECK(guard_acceptable(block));
    for (unsigned n = 1; n <= 2U; n++) {
        for (unsigned at = C1 + 8U * n; at < LOW; at++) {
            a_block_of(block);
            put_double(block, C2, n == 1U ? 0.0 : 0.25);
            block[N] = (uint8_t)n;
            block[at] = 1;
            CHECK(!guard_acceptable(block));
        }
    }
}

static void days(void)
{
    static const uint32_t good[] = {20000101, 20261120, 20991231, 20240230};
    static const uint32_t bad[] = {0,        19991231, 21000101, 20260020, 20261320, 20261100, 20261132,
                                   20269920, 20261199, 99991231, UINT32_MAX, 2026112};
    uint8_t block[EXAMPLE_BLOCK_BYTES];
    a_block_of(block);
    for (unsigned i = 0; i < sizeof good / sizeof good[0]; i++) {
        put_day(block, good[i]);
        CHECK(guard_acceptable(block));
    }
    for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        put_day(block, bad[i]);
        CHECK(!guard_acceptable(block));
    }
}

struct number {
    unsigned at;
    double value;
    bool good;
};

#define TWO_23 8388608.0
#define BELOW_2_23 8388607.999999999

static const struct number NUMBERS[] = {
    {ZERO, 0.0, true},          {ZERO, -0.0, true},      {ZERO, BELOW_2_23, true}, {ZERO, -BELOW_2_23, true},
    {ZERO, TWO_23, false},      {ZERO, -TWO_23, false},  {ZERO, 1e300, false},     {ZERO, 1e-300, true},
    {C1, 1.0 / 1024.0, true},   {C1, -1.0 / 1024.0, true}, {C1, 0.0009765624999999999, false}, {C1, 0.0, false},
    {C1, -BELOW_2_23, true},    {C1, TWO_23, false},     {C1, -TWO_23, false},     {C1, 1e-300, false},
    {C2, 0.0, true},            {C2, -1e300, true},      {C2, 1.7976931348623157e308, true}, {C2, 5e-324, true},
    {LOW, 0.0, true},           {LOW, -0.0, false},      {LOW, -1.0, false},       {LOW, 499.99999999999994, true},
    {LOW, 500.0, false},        {LOW, 501.0, false},     {LOW, 5e-324, true},      {HIGH, 50.00000000000001, true},
    {HIGH, 50.0, false},        {HIGH, 49.0, false},     {HIGH, -500.0, false},    {HIGH, 131071.99999999999, true},
    {HIGH, 131072.0, false},    {HIGH, 0.0, false},      {HIGH, 1e300, false},
};

static void numbers(void)
{
    uint8_t block[EXAMPLE_BLOCK_BYTES];
    for (unsigned i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++) {
        a_block_of(block);
        put_double(block, NUMBERS[i].at, NUMBERS[i].value);
        if (!check_that(guard_acceptable(block) == NUMBERS[i].good, __FILE__, __LINE__, "number")) {
            (void)printf(" %u: %.17g at %u\n", i, NUMBERS[i].value, NUMBERS[i].at);
        }
    }
}

static void what_is_no_number(void)
{
    static const unsigned places[] = {ZERO, C1, C2, C3, LOW, HIGH};
    static const uint64_t bits[] = {UINT64_C(0x7FF0000000000000), UINT64_C(0xFFF0000000000000),
                                    UINT64_C(0x7FF8000000000000), UINT64_C(0x7FF0000000000001),
                                    UINT64_C(0xFFFFFFFFFFFFFFFF)};
    uint8_t block[EXAMPLE_BLOCK_BYTES];
    for (unsigned place = 0; place < sizeof places / sizeof places[0]; place++) {
        for (unsigned i = 0; i < sizeof bits / sizeof bits[0]; i++) {
            a_block_of(block);
            block[N] = 3;
            put_double(block, C3, 1.0);
            CHECK(guard_acceptable(block));
            put_bits(block, places[place], bits[i]);
            CHECK(!guard_acceptable(block));
        }
    }
}

/* Low and high are in order as their bits are: against the comparison of the computer. */
static void ranges_by_chance(void)
{
    uint8_t block[EXAMPLE_BLOCK_BYTES];
    for (unsigned i = 0; i < 20000U; i++) {
        const double low = (double)chance_word() / 40000.0;
        const double high = chance_below(4U) == 0U ? low : (double)chance_word() / 40000.0;
        a_block_of(block);
        put_double(block, LOW, low);
        put_double(block, HIGH, high);
        CHECK_EQUAL(guard_acceptable(block), low < high && high < 131072.0);
    }
}

static void a_payload_of(uint8_t *payload, uint32_t nonce)
{
    for (unsigned i = 0; i < 4U; i++) {
        payload[i] = (uint8_t)(nonce >> 8U * i & 0xFFU);
    }
    a_block_of(&payload[BLOCK_AT]);
}

enum { BAD_LENGTH = 1, BAD_NONCE = 2, TOO_OLD = 4, BAD_CRC = 8, BAD_NUMBERS = 16, ALL = 32 };

static enum nkt1_reason first_of(unsigned faults)
{
    if ((faults & BAD_LENGTH) != 0U) {
        return NKT1_BAD_FORMAT;
    }
    if ((faults & BAD_NONCE) != 0U) {
        return NKT1_LOCKED;
    }
    if ((faults & TOO_OLD) != 0U) {
        return NKT1_EXPIRED;
    }
    if ((faults & BAD_CRC) != 0U) {
        return NKT1_BAD_CRC;
    }
    return (faults & BAD_NUMBERS) != 0U ? NKT1_BAD_FORMAT : NKT1_NO_REASON;
}

static void the_first_fault_is_the_answer(void)
{
    uint8_t payload[GUARD_WRITE_BYTES];
    for (unsigned faults = 0; faults < ALL; faults++) {
        a_payload_of(payload, (faults & BAD_NONCE) != 0U ? 0x12345679U : 0x12345678U);
        if ((faults & BAD_NUMBERS) != 0U) {
            payload[BLOCK_AT + FORMAT] = 2;
            example_seal(&payload[BLOCK_AT]);
        }
        if ((faults & BAD_CRC) != 0U) {
            payload[GUARD_WRITE_BYTES - 1U] ^= 1U;
        }
        guard_begin();
        CHECK_EQUAL(guard_unlock(0x12345678U, 1000U), 0x12345678U);
        guard_tick((faults & TOO_OLD) != 0U ? 1000U + GOOD_FOR_US : 1000U + GOOD_FOR_US - 1U);
        const uint8_t length = (faults & BAD_LENGTH) != 0U ? GUARD_WRITE_BYTES - 1U : GUARD_WRITE_BYTES;
        CHECK_EQUAL(guard_check(payload, length), first_of(faults));
        a_payload_of(payload, 0x12345678U);
        CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_LOCKED); /* the nonce is gone, whatever came of it */
    }
}

static void without_an_unlock_it_is_locked(void)
{
    uint8_t payload[GUARD_WRITE_BYTES];
    a_payload_of(payload, 0);
    guard_begin();
    CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_LOCKED);
    (void)guard_unlock(0, 0);
    guard_lock();
    CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_LOCKED);
    (void)guard_unlock(0, 0); /* zero is a nonce like any other */
    CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_NO_REASON);
}

static void a_new_unlock_replaces_the_one_before(void)
{
    uint8_t payload[GUARD_WRITE_BYTES];
    a_payload_of(payload, 1111U);
    guard_begin();
    (void)guard_unlock(1111U, 0);
    (void)guard_unlock(2222U, 0);
    CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_LOCKED);
    (void)guard_unlock(1111U, 0);
    guard_tick(GOOD_FOR_US);
    (void)guard_unlock(1111U, GOOD_FOR_US); /* the age begins anew */
    guard_tick(GOOD_FOR_US + 1U);
    CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_NO_REASON);
}

static void any_other_nonce_is_locked(void)
{
    uint8_t payload[GUARD_WRITE_BYTES];
    for (unsigned bit = 0; bit < 32U; bit++) {
        a_payload_of(payload, 0xA5A5A5A5U ^ (UINT32_C(1) << bit));
        guard_begin();
        (void)guard_unlock(0xA5A5A5A5U, 0);
        CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_LOCKED);
    }
}

/* The clock of the instrument wraps after 71.58 min, and goes through the moment of the unlock again. */
static void expired_stays_expired_while_the_clock_wraps(void)
{
    static const uint32_t starts[] = {0, 5000000U, UINT32_MAX - 5000000U, UINT32_MAX, 1U << 31};
    uint8_t payload[GUARD_WRITE_BYTES];
    a_payload_of(payload, 77U);
    for (unsigned i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        guard_begin();
        (void)guard_unlock(77U, starts[i]);
        for (uint32_t passed = 0; passed < GOOD_FOR_US; passed += 999983U) {
            guard_tick(starts[i] + passed);
        }
        CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_NO_REASON);

        (void)guard_unlock(77U, starts[i]);
        for (unsigned second = 0; second <= 4295U; second++) { /* once around */
            guard_tick(starts[i] + second * 1000000U);
        }
        guard_tick(starts[i]);
        CHECK_EQUAL(guard_check(payload, GUARD_WRITE_BYTES), NKT1_EXPIRED);
    }
}

static void every_other_length_is_of_no_format(void)
{
    uint8_t payload[UINT8_MAX];
    memset(payload, 0, sizeof payload);
    a_payload_of(payload, 5U);
    for (unsigned length = 0; length <= UINT8_MAX; length++) {
        guard_begin();
        (void)guard_unlock(5U, 0);
        const enum nkt1_reason wanted = length == GUARD_WRITE_BYTES ? NKT1_NO_REASON : NKT1_BAD_FORMAT;
        CHECK_EQUAL(guard_check(payload, (uint8_t)length), wanted);
    }
}

int main(void)
{
    format_and_n();
    days();
    numbers();
    what_is_no_number();
    ranges_by_chance();
    the_first_fault_is_the_answer();
    without_an_unlock_it_is_locked();
    a_new_unlock_replaces_the_one_before();
    any_other_nonce_is_locked();
    expired_stays_expired_while_the_clock_wraps();
    every_other_length_is_of_no_format();
    return check_summary("test_guard");
}
