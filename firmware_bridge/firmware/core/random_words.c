#include "random_words.h"

#define NEVER UINT32_C(0xFFFFFFFF)
#define STEP UINT32_C(0x9E3779B9) /* odd, so that the sum goes through every word before it repeats */

static uint32_t pool;
static uint32_t steps;
static uint32_t last = NEVER;

/* The finaliser of MurmurHash3, which is in the public domain: no two words are mixed to the same one. */
static uint32_t mixed(uint32_t word)
{
    word ^= word >> 16;
    word *= UINT32_C(0x85EBCA6B);
    word ^= word >> 13;
    word *= UINT32_C(0xC2B2AE35);
    word ^= word >> 16;
    return word;
}

void entropy_stir(uint32_t value)
{
    pool = mixed(pool ^ value) + STEP;
}

uint32_t entropy_word(void)
{
    uint32_t word;

    do { /* three times at most: the words of three steps differ, and two are not wanted */
        steps += STEP;
        word = mixed(pool ^ steps);
    } while (word == last || word == NEVER);
    last = word;
    return word;
}
