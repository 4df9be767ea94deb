/* The board of the open reference instrument, simulated: the very image for the ATmega328P runs in simavr, and the parts
 * around it are modelled after their data sheets. A program like any other reads it from a pseudo terminal. */
#define _GNU_SOURCE
#include "board.h"
#include "faults.h"
#include "options.h"
#include "parts.h"

#include "avr_extint.h"
#include "sim_elf.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SLICE_CYCLES (CYCLES_PER_S / 1000)
#define MCUSR 0x54
#define R2 2
#define RUN_CYCLES 1000 /* that simavr may run before it looks at its timers, where none is due earlier */

avr_t *avr;

static volatile sig_atomic_t asked_to_stop;
static bool stopping;

static void (*chip_reset)(struct avr_t *chip);
static bool was_reset;

/* The chip is kept from running: by its reset line or supply, by the boot loader, or because its program hangs. */
static enum { RUNS, HELD, BOOTS, HANGS } hold;
static avr_run_t usual_run;
static uint64_t hold_until;
static uint8_t reasons;
static bool restart_asked;
static double restart_held_s;

void fail(const char *format, ...)
{
    va_list more;
    va_start(more, format);
    fputs("simboard: ", stderr);
    vfprintf(stderr, format, more);
    fputc('\n', stderr);
    va_end(more);
    exit(2);
}

avr_io_t *module_of(const char *kind, char name)
{
    for (avr_io_t *module = avr->io_port; module != NULL; module = module->next) {
        /* `name` is the first field after the common part in both kinds that have more than one. */
        if (strcmp(module->kind, kind) == 0 && (name == 0 || *(const char *)(module + 1) == name)) {
            return module;
        }
    }
    fail("this simavr has no %s %c", kind, name);
}

static double real_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void note_reset(struct avr_t *chip)
{
    was_reset = true;
    chip_reset(chip);
}

/* The simulator skips sleep by moving its clock; there is nothing to wait for here. */
static void sleep_no_longer(struct avr_t *chip, avr_cycle_count_t cycles)
{
    (void)chip;
    (void)cycles;
}

static void quiet(struct avr_t *chip, const int level, const char *format, va_list more)
{
    (void)chip;
    if (level == LOG_ERROR) {
        vfprintf(stderr, format, more);
    }
}

void restart(enum restart why, double held_s)
{
    reasons = (uint8_t)why;
    restart_held_s = held_s;
    restart_asked = true;
}

static const char *name_of(uint8_t why)
{
    return why == RESTART_POWER ? "power-on" : why == RESTART_LINE ? "external" : why == RESTART_SUPPLY ? "brownout" : "watchdog";
}

/* Simulated cycle by cycle, an external interrupt whose pin is low would take most of our time. */
static void poll_no_pins(void)
{
    avr_extint_set_strict_lvl_trig(avr, 0, 0);
    avr_extint_set_strict_lvl_trig(avr, 1, 0);
}

static void tell_parts(void)
{
    avr->run_cycle_limit = RUN_CYCLES;
    poll_no_pins();
    events_survive_reset();
    pins_after_reset();
    twi_after_reset();
    uart_after_reset();
    hx711_after_reset();
    eeprom_after_reset();
    supply_after_reset();
}

static void hold_for(int how, double seconds)
{
    hold = how;
    hold_until = avr->cycle + (uint64_t)(seconds * CYCLES_PER_S);
}

/* The firmware begins. A boot loader took the reasons out of MCUSR, and hands them on in r2. */
static void let_go(bool booted)
{
    hold = RUNS;
    uart_swallow(false);
    avr->data[booted ? R2 : MCUSR] = reasons;
    if (booted) {
        avr->data[MCUSR] = 0;
    }
    supply_after_reset();
    log_reset(name_of(reasons));
}

static void begin_restart(void)
{
    restart_asked = false;
    avr_reset(avr);
    was_reset = false;
    tell_parts();
    hold_for(HELD, restart_held_s);
}

void hang(double seconds)
{
    hold_for(HANGS, seconds);
}

static void end_hold(void)
{
    if (hold == HANGS) {
        hold = RUNS;
        log_event("violation", 0, "no watchdog bit");
        return;
    }
    const bool loader = options.boot_s > 0 && (reasons & (RESTART_POWER | RESTART_LINE)) != 0;
    if (hold == HELD && loader) {
        uart_swallow(true);
        hold_for(BOOTS, options.boot_s);
    } else {
        let_go(hold == BOOTS);
    }
}

static void step(void)
{
    if (hold == RUNS) {
        const int state = avr_run(avr);
        if (was_reset) {
            was_reset = false;
            reasons = RESTART_WATCHDOG;
            tell_parts();
            log_reset(name_of(reasons));
        } else if (state == cpu_Done || state == cpu_Crashed) {
            log_event("violation", (int64_t)avr->pc, "the program ended");
            stopping = true;
        } else {
            /* it runs, or sleeps */
        }
    } else if (hold == HANGS && avr->run != usual_run) {
        hold = RUNS; /* the watchdog bit: the simulator resets the chip when it runs next */
    } else {
        const uint64_t next = avr_cycle_timer_process(avr);
        const uint64_t left = hold_until > avr->cycle ? hold_until - avr->cycle : 0;
        if (left == 0) {
            end_hold();
        } else {
            avr->cycle += next < left ? next : left;
        }
    }
    if (restart_asked) {
        begin_restart();
    }
}

static void command(char *line)
{
    if (strncmp(line, "fault ", 6) == 0) {
        fault_add(line + 6);
    } else if (strcmp(line, "script") == 0) {
        script_start();
    } else if (strcmp(line, "quit") == 0) {
        stopping = true;
    } else {
        fprintf(stderr, "simboard: it knows fault, script and quit, not %s\n", line);
    }
}

static void listen(void)
{
    static char line[256];
    static size_t filled;
    struct pollfd look = {.fd = 0, .events = POLLIN};
    if (!options.watch_stdin || poll(&look, 1, 0) <= 0) {
        return;
    }
    const ssize_t got = read(0, line + filled, sizeof line - 1 - filled);
    if (got <= 0) {
        stopping = true;
        return;
    }
    filled += (size_t)got;
    char *end;
    while ((end = memchr(line, '\n', filled)) != NULL) {
        *end = '\0';
        command(line);
        const size_t used = (size_t)(end + 1 - line);
        filled -= used;
        memmove(line, line + used, filled);
    }
    if (filled == sizeof line - 1) {
        filled = 0;
    }
}

static void stop_on_signal(int number)
{
    (void)number;
    asked_to_stop = 1;
}

static void pause_for(double seconds)
{
    const struct timespec pause = {.tv_sec = (time_t)seconds, .tv_nsec = (long)((seconds - (double)(time_t)seconds) * 1e9)};
    nanosleep(&pause, NULL);
}

static bool goes_on(double began)
{
    const bool over = real_s() - began > options.wall_s || (double)avr->cycle > options.seconds * CYCLES_PER_S;
    return !stopping && !asked_to_stop && !over;
}

static void run_slice(uint64_t end)
{
    while (avr->cycle < end && !stopping) {
        step();
    }
}

/* Real time follows the simulated one, and is not caught up with where the reader or the computer was slow. */
static void keep_pace(double *began, uint64_t from)
{
    if (options.speed > 0) {
        const double ahead = (double)(avr->cycle - from) / CYCLES_PER_S / options.speed - (real_s() - *began);
        if (ahead > 0) {
            pause_for(ahead);
        } else if (ahead < -0.25) {
            *began -= ahead;
        } else {
            /* a little late */
        }
    }
}

static void run(void)
{
    const pid_t parent = getppid();
    const double began = real_s();
    while (options.wait && !uart_opened() && goes_on(began) && getppid() == parent) {
        (void)uart_step();
        listen();
        pause_for(0.002);
    }
    double pace = real_s();
    uint64_t slice = avr->cycle;
    while (goes_on(began) && getppid() == parent) {
        if (uart_full()) {
            pause_for(0.0002); /* the reader is behind: time stands still */
        } else {
            slice += SLICE_CYCLES;
            run_slice(slice);
            keep_pace(&pace, 0);
        }
        stopping = !uart_step() || stopping;
        listen();
    }
}

static void make_board(void)
{
    elf_firmware_t image = {0};
    if (elf_read_firmware(options.elf, &image) != 0) {
        fail("cannot read the image %s", options.elf);
    }
    avr = avr_make_mcu_by_name("atmega328p");
    if (avr == NULL) {
        fail("this simavr has no atmega328p");
    }
    avr_init(avr);
    avr_load_firmware(avr, &image);
    avr->frequency = CYCLES_PER_S;
    supply_set(options.supply_mv);
    usual_run = avr->run;
    avr->sleep = sleep_no_longer;
    chip_reset = avr->reset;
    avr->reset = note_reset;
}

int main(int count, char **words)
{
    signal(SIGPIPE, SIG_IGN);
    signal(SIGTERM, stop_on_signal);
    signal(SIGINT, stop_on_signal);
    avr_global_logger_set(quiet);
    options_read(count, words);
    make_board();
    log_open();
    stack_begin();
    noise_begin(options.seed);
    pins_begin();
    eeprom_begin();
    flags_begin();
    button_begin();
    twi_begin();
    restart(RESTART_POWER, 0);
    begin_restart();
    if (strcmp(options.front, "hx711") == 0) {
        hx711_begin();
    } else {
        nau7802_begin();
    }
    mpu6050_begin();
    script_begin();
    faults_begin();
    uart_begin();
    run();
    eeprom_save();
    stack_tell();
    log_close();
    return 0;
}
