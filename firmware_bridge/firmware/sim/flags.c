/* Interrupt flags of the timers, after the data sheet: a 1 clears a flag, a 0 leaves it. The simulator's own loses flags
 * that were not meant, and with one of an overflow the firmware's clock would stay behind by 33 ms. */
#include "board.h"
#include "parts.h"

#define TIFR0 0x35
#define TIFR1 0x36
#define TIFR2 0x37

static void write_flags(struct avr_t *chip, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    for (int i = 0; i < chip->interrupts.vector_count; i++) {
        avr_int_vector_t *vector = chip->interrupts.vector[i];
        if (vector->raised.reg == addr && (value >> vector->raised.bit & 1) != 0) {
            avr_clear_interrupt(chip, vector);
        }
    }
    chip->data[addr] &= (uint8_t)~value;
}

void flags_begin(void)
{
    for (avr_io_addr_t at = TIFR0; at <= TIFR2; at++) {
        avr->io[AVR_DATA_TO_IO(at)].w.c = write_flags;
        avr->io[AVR_DATA_TO_IO(at)].w.param = NULL;
    }
}
