/* How much of the stack was ever used: the memory that stays free for it is painted, and looked at in the end. */
#include "board.h"
#include "parts.h"

#include <string.h>

#define PAINT 0xC5
#define FREE_BYTES 512U /* a quarter of the memory: what the Makefile leaves at least */

static uint8_t *lowest(void)
{
    return avr->data + avr->ramend + 1 - FREE_BYTES;
}

void stack_begin(void)
{
    memset(lowest(), PAINT, FREE_BYTES);
}

void stack_tell(void)
{
    unsigned untouched = 0;
    while (untouched < FREE_BYTES && lowest()[untouched] == PAINT) {
        untouched++;
    }
    log_event("stack", FREE_BYTES - untouched, "bytes of the stack were used at most");
    if (untouched == 0) {
        log_event("violation", 0, "the stack has met the variables");
    }
}
