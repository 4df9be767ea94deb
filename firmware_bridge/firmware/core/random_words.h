/* Words for nonces and the serial number: they differ from one to the next and, as far as what is stirred in differs,
 * from one start and one instrument to the next. Not cryptographic: whoever sees some can work out the others. */
#ifndef NKTSENSE_RANDOM_WORDS_H
#define NKTSENSE_RANDOM_WORDS_H

#include <stdint.h>

/* Mixes in what is hard to foretell: noise of the converter, a running timer when a command comes. */
void entropy_stir(uint32_t value);

/* A word that is not the one before it, and never 0xFFFFFFFF, which is what erased memory reads as. */
uint32_t entropy_word(void);

#endif
