/* Words of random_words: never twice in a row, never that of erased memory, and moved by what is stirred in. */
#include "random_words.h"

#include <stdlib.h>

#include "board.h"
#include "check.h"

#define MANY 65536U

#define NEVER UINT32_C(0xFFFFFFFF)
#define STEP UINT32_C(0x9E3779B9)

static uint32_t words[MANY];

static int order(const void *a, const void *b)
{
    const uint32_t *left = a;
    const uint32_t *right = b;
    return *left < *right ? -1 : *left > *right;
}

/* MurmurHash3's finaliser, forwards and backwards; the factors back are the inverses of those forwards. */
static uint32_t mixed(uint32_t word)
{
    word = (word ^ word >> 16) * UINT32_C(0x85EBCA6B);
    word = (word ^ word >> 13) * UINT32_C(0xC2B2AE35);
    return word ^ word >> 16;
}

static uint32_t unmixed(uint32_t word)
{
    word = (word ^ word >> 16) * UINT32_C(0x7ED1B41D);
    word = (word ^ word >> 13 ^ word >> 26) * UINT32_C(0xA5CB9243);
    return word ^ word >> 16;
}

/* What has to be stirred in, so that the next word would be this one if nothing kept it out. Counted from the first
 * word of the program on: `pool` is what was stirred together until now, `steps` how many words there were. */
static uint32_t that_makes(uint32_t word, uint32_t pool, uint32_t steps)
{
    return unmixed((unmixed(word) ^ (steps + 1U) * STEP) - STEP) ^ pool;
}

/* One draw in 2^32 would hit by chance, so it is aimed at. */
static void words_that_are_kept_out_do_not_come(void)
{
    uint32_t value = that_makes(UINT32_C(0x12345678), 0U, 0U);
    uint32_t pool = mixed(value) + STEP;
    entropy_stir(value);
    CHECK_EQUAL(entropy_word(), UINT32_C(0x12345678)); /* the aim is right */

    value = that_makes(UINT32_C(0x12345678), pool, 1U);
    pool = mixed(pool ^ value) + STEP;
    entropy_stir(value);
    CHECK(entropy_word() != UINT32_C(0x12345678)); /* took two steps */

    value = that_makes(NEVER, pool, 3U);
    entropy_stir(value);
    CHECK(entropy_word() != NEVER);
}

static void all_differ_while_nothing_is_stirred_in(void)
{
    for (unsigned i = 0; i < MANY; i++) {
        words[i] = entropy_word();
    }
    qsort(words, MANY, sizeof words[0], order);
    for (unsigned i = 1; i < MANY; i++) {
        CHECK(words[i] != words[i - 1U]);
    }
    CHECK(words[MANY - 1U] != NEVER);
}

static void none_is_the_one_before_it(void)
{
    uint32_t before = entropy_word();
    for (uint32_t i = 0; i < 1000000U; i++) {
        entropy_stir(i % 3U);
        const uint32_t word = entropy_word();
        CHECK(word != before && word != NEVER);
        before = word;
    }
}

/* Half of the bits are set and half of them change, give or take: six standard deviations of 65536 draws. */
static void bits_are_even(void)
{
    for (unsigned bit = 0; bit < 32U; bit++) {
        unsigned set = 0;
        unsigned changed = 0;
        uint32_t before = entropy_word();
        for (unsigned i = 0; i < MANY; i++) {
            const uint32_t word = entropy_word();
            set += (word >> bit) & 1U;
            changed += ((word ^ before) >> bit) & 1U;
            before = word;
        }
        CHECK_NEAR(set, MANY / 2U, 768.0);
        CHECK_NEAR(changed, MANY / 2U, 768.0);
    }
}

int main(void)
{
    words_that_are_kept_out_do_not_come();
    all_differ_while_nothing_is_stirred_in();
    none_is_the_one_before_it();
    bits_are_even();
    return check_summary("test_random_words");
}
