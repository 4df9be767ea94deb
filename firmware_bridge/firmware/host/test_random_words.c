/* Words of random_words: never twice in a row, never that of erased memory, and moved by what is stirred in. */
#include "random_words.h"

#include <stdlib.h>

#include "check.h"

#define MANY 65536U

static uint32_t words[MANY];

static int order(const void *a, const void *b)
{
    const uint32_t *left = a;
    const uint32_t *right = b;
    return *left < *right ? -1 : *left > *right;
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
    CHECK(words[MANY - 1U] != UINT32_C(0xFFFFFFFF));
}

static void none_is_the_one_before_it(void)
{
    uint32_t before = entropy_word();
    for (uint32_t i = 0; i < 1000000U; i++) {
        entropy_stir(i % 3U);
        const uint32_t word = entropy_word();
        CHECK(word != before && word != UINT32_C(0xFFFFFFFF));
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
    all_differ_while_nothing_is_stirred_in();
    none_is_the_one_before_it();
    bits_are_even();
    return check_summary("test_random_words");
}
