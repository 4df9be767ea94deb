/* The EEPROM: kept in a file, and 3.4 ms for a byte, which the simulator leaves out. */
#include "board.h"
#include "parts.h"

#include "avr_eeprom.h"

#include <stdio.h>
#include <string.h>

#define BYTE_CYCLES (3400 * CYCLES_PER_US)
#define EECR 0x3F
#define EEARL 0x41
#define EEARH 0x42
#define EEPE 0x02
#define EEMPE 0x04
#define EERE 0x01

static avr_eeprom_t *memory;
static avr_io_write_t inner;
static void *inner_param;
static uint16_t writing;

static void written(void *what);
static struct event on_written = {.happen = written};

static void written(void *what)
{
    (void)what;
    avr->data[EECR] &= (uint8_t)~EEPE;
}

static uint16_t address(void)
{
    return (uint16_t)((avr->data[EEARL] | avr->data[EEARH] << 8) % memory->size);
}

static void write_control(struct avr_t *chip, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    const bool busy = event_waits(&on_written);
    const bool writes = (value & EEPE) != 0 && (chip->data[EECR] & EEMPE) != 0;
    if (busy && (writes || (value & EERE) != 0)) {
        log_event("violation", 0, "EEPROM used while it writes");
        return;
    }
    if (writes) {
        writing = address();
        event_in(&on_written, BYTE_CYCLES);
    }
    inner(chip, addr, value, inner_param);
    if (event_waits(&on_written)) {
        chip->data[EECR] |= EEPE;
    }
}

static void load(void)
{
    FILE *file = options.eeprom == NULL ? NULL : fopen(options.eeprom, "rb");
    if (file != NULL) {
        const size_t got = fread(memory->eeprom, 1, memory->size, file);
        if (got < memory->size && ferror(file) != 0) {
            fail("cannot read the EEPROM from %s", options.eeprom);
        }
        fclose(file);
    }
}

void eeprom_begin(void)
{
    memory = (avr_eeprom_t *)module_of("eeprom", 0);
    load();
    inner = avr->io[AVR_DATA_TO_IO(EECR)].w.c;
    inner_param = avr->io[AVR_DATA_TO_IO(EECR)].w.param;
    avr->io[AVR_DATA_TO_IO(EECR)].w.c = write_control;
}

/* A byte that was begun is finished by the memory itself. */
void eeprom_after_reset(void)
{
    if (event_waits(&on_written)) {
        avr->data[EECR] |= EEPE;
    }
}

void eeprom_save(void)
{
    if (options.eeprom == NULL) {
        return;
    }
    FILE *file = fopen(options.eeprom, "wb");
    if (file == NULL || fwrite(memory->eeprom, 1, memory->size, file) != memory->size || fclose(file) != 0) {
        fprintf(stderr, "simboard: cannot keep the EEPROM in %s\n", options.eeprom);
    }
}

void eeprom_cut(void)
{
    if (event_waits(&on_written)) {
        memory->eeprom[writing] = 0xFF; /* erased, and not yet programmed */
        event_cancel(&on_written);
        log_event("eeprom", writing, "byte lost");
    }
}
