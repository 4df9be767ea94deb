/* Runs a program for the ATmega328P in simavr, without a board around it.
 *
 *   run PROGRAM CYCLES [ADDRESS=VALUE ...] [?ADDRESS ...]
 *
 * Bytes of the memory (registers are its first 32) are put before the start: what was before a reset is there after it.
 * What the program writes to GPIOR0 goes to the standard output. It ends when the program sleeps with its interrupts
 * off, or after so many cycles; then the bytes that were asked for are written in hexadecimal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sim_avr.h"
#include "sim_elf.h"
#include "sim_io.h"

#define GPIOR0 0x3E

static FILE *said;

static void say(struct avr_t *avr, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    avr->data[addr] = value;
    fputc(value, said);
}

int main(int count, char **words)
{
    elf_firmware_t program = {0};
    said = fdopen(dup(STDOUT_FILENO), "wb");
    dup2(STDERR_FILENO, STDOUT_FILENO); /* the simulator talks, too */
    if (count < 3 || elf_read_firmware(words[1], &program) != 0) {
        fprintf(stderr, "no program\n");
        return 1;
    }
    avr_t *avr = avr_make_mcu_by_name("atmega328p");
    avr_init(avr);
    program.frequency = 16000000;
    avr_load_firmware(avr, &program);
    avr->log = LOG_ERROR;
    avr_register_io_write(avr, GPIOR0, say, NULL);
    for (int i = 3; i < count; i++) {
        char *value = strchr(words[i], '=');
        if (value != NULL) {
            avr->data[strtoul(words[i], NULL, 0)] = (uint8_t)strtoul(value + 1, NULL, 0);
        }
    }
    const avr_cycle_count_t end = strtoull(words[2], NULL, 0);
    int state = cpu_Running;
    while (avr->cycle < end && state != cpu_Done && state != cpu_Crashed) {
        state = avr_run(avr);
    }
    for (int i = 3; i < count; i++) {
        if (words[i][0] == '?') {
            fprintf(said, "%02X", avr->data[strtoul(words[i] + 1, NULL, 0)]);
        }
    }
    fclose(said);
    if (state == cpu_Crashed) {
        fprintf(stderr, "it crashed\n");
        return 1;
    }
    return 0;
}
