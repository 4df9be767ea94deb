/* The truth, as CSV: sim_us since power-on, device_us since the last reset was let go, kind, counts, detail. */
#include "board.h"

#include <inttypes.h>
#include <stdio.h>

static FILE *file;
static uint64_t since;

void log_open(void)
{
    if (options.log == NULL) {
        return;
    }
    file = fopen(options.log, "w");
    if (file == NULL) {
        fail("cannot write the log %s", options.log);
    }
    setvbuf(file, NULL, _IOLBF, BUFSIZ); /* what a test reads while the board runs is whole lines */
    fprintf(file, "sim_us,device_us,kind,counts,detail\n");
}

void log_event(const char *kind, int64_t counts, const char *detail)
{
    if (file != NULL) {
        fprintf(file, "%.4f,%.4f,%s,%" PRId64 ",%s\n", (double)avr->cycle / (double)CYCLES_PER_US,
                (double)(avr->cycle - since) / (double)CYCLES_PER_US, kind, counts, detail);
    }
}

void log_reset(const char *why)
{
    since = avr->cycle;
    log_event("reset", 0, why);
}

void log_close(void)
{
    if (file != NULL) {
        fclose(file);
        file = NULL;
    }
}
