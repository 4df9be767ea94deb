#include "guard.h"

#include "store.h"

#define GOOD_FOR_US 10000000U

/* Where the fields of a block begin. */
#define DAY 2U
#define ZERO 6U
#define C1 14U
#define LOW 38U
#define HIGH 46U
/* Exponent fields of doubles. */
#define EXPONENT_2_23 1046U
#define EXPONENT_2_17 1040U
#define EXPONENT_2_MINUS_10 1013U
#define EXPONENT_NO_NUMBER 2047U

static bool open;
static bool expired;
static uint32_t good;
static uint32_t since_us;

void guard_begin(void)
{
    open = false;
    expired = false;
    good = 0;
    since_us = 0;
}

uint32_t guard_unlock(uint32_t nonce, uint32_t now_us)
{
    open = true;
    expired = false;
    good = nonce;
    since_us = now_us;
    return nonce;
}

void guard_lock(void)
{
    open = false;
}

void guard_tick(uint32_t now_us)
{
    if (open && now_us - since_us >= GOOD_FOR_US) {
        expired = true;
    }
}

static uint16_t exponent(const uint8_t *at)
{
    return (uint16_t)((uint16_t)((uint16_t)(at[7] & 0x7FU) << 4) | at[6] >> 4);
}

static bool day_fits(uint32_t day)
{
    const uint32_t year = day / 10000U;
    const uint32_t month = day / 100U % 100U;
    const uint32_t of_month = day % 100U;
    return year >= 2000U && year < 2100U && month >= 1U && month <= 12U && of_month >= 1U && of_month <= 31U;
}

static bool curve_fits(const uint8_t *sealed)
{
    const uint8_t n = sealed[1];
    for (uint8_t i = 0; i < n; i++) {
        if (exponent(&sealed[C1 + 8U * i]) == EXPONENT_NO_NUMBER) {
            return false;
        }
    }
    for (uint8_t i = (uint8_t)(C1 + 8U * n); i < LOW; i++) {
        if (sealed[i] != 0U) {
            return false;
        }
    }
    const uint16_t first = exponent(&sealed[C1]);
    return exponent(&sealed[ZERO]) < EXPONENT_2_23 && first >= EXPONENT_2_MINUS_10 && first < EXPONENT_2_23;
}

/* Doubles without a sign are in the order of their bits. */
static bool range_fits(const uint8_t *low, const uint8_t *high)
{
    if (((low[7] | high[7]) & 0x80U) != 0U || exponent(high) >= EXPONENT_2_17) {
        return false;
    }
    for (uint8_t i = 8; i > 0U; i--) {
        if (low[i - 1U] != high[i - 1U]) {
            return low[i - 1U] < high[i - 1U];
        }
    }
    return false;
}

bool guard_acceptable(const uint8_t *sealed)
{
    return sealed[0] == 1U && sealed[1] >= 1U && sealed[1] <= 3U && day_fits(bytes_u32(&sealed[DAY])) &&
           curve_fits(sealed) && range_fits(&sealed[LOW], &sealed[HIGH]);
}

enum nkt1_reason guard_check(const uint8_t *payload, uint8_t length)
{
    const bool was_open = open;
    open = false;
    if (length != GUARD_WRITE_BYTES) {
        return NKT1_BAD_FORMAT;
    }
    if (!was_open || bytes_u32(payload) != good) {
        return NKT1_LOCKED;
    }
    if (expired) {
        return NKT1_EXPIRED;
    }
    if (!store_whole(&payload[4])) {
        return NKT1_BAD_CRC;
    }
    return guard_acceptable(&payload[4]) ? NKT1_NO_REASON : NKT1_BAD_FORMAT;
}
