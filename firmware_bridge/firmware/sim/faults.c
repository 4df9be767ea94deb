/* Faults, at their time. */
#include "faults.h"

#include "board.h"
#include "parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 64

struct fault_kind;

struct fault_entry {
    const struct fault_kind *kind;
    bool from_start;
    bool at_once;
    double time_s;
    double duration_s;
    double value;
    struct event begin;
    struct event end;
};

struct fault_kind {
    const char *name;
    double duration_s; /* where none is given */
    double value;
    void (*begin)(const struct fault_entry *entry);
    void (*end)(const struct fault_entry *entry);
};

struct fault_state fault;

static struct fault_entry entries[MOST];
static int count;
static bool running;

#define SWITCH(name)                                                                                                   \
    static void name##_on(const struct fault_entry *entry)                                                             \
    {                                                                                                                  \
        (void)entry;                                                                                                   \
        fault.name = true;                                                                                             \
    }                                                                                                                  \
    static void name##_off(const struct fault_entry *entry)                                                            \
    {                                                                                                                  \
        (void)entry;                                                                                                   \
        fault.name = false;                                                                                            \
    }
SWITCH(cell_unplugged)
SWITCH(force_stuck)
SWITCH(hx711_clock_off)
SWITCH(motion_stuck)

/* A part that was unplugged comes back as after power-on. */
static void force_out(const struct fault_entry *entry)
{
    (void)entry;
    hx711_plug(false);
    nau7802_power(false);
    fault.force_unplugged = true;
}

static void force_back(const struct fault_entry *entry)
{
    (void)entry;
    fault.force_unplugged = false;
    hx711_plug(true);
    nau7802_power(true);
}

static void motion_out(const struct fault_entry *entry)
{
    (void)entry;
    fault.motion_silent = true;
    mpu6050_power(false);
}

static void motion_back(const struct fault_entry *entry)
{
    (void)entry;
    fault.motion_silent = false;
    mpu6050_power(true);
}

static void glitch(const struct fault_entry *entry)
{
    (void)entry;
    hx711_stray_pulse();
}

static void missed(const struct fault_entry *entry)
{
    hx711_miss_pulse((int)entry->value, 0);
}

static void missed_unseen(const struct fault_entry *entry)
{
    hx711_miss_pulse((int)entry->value, 1);
}

static void down(const struct fault_entry *entry)
{
    (void)entry;
    hx711_power_down();
}

static void hold_bus(const struct fault_entry *entry)
{
    (void)entry;
    twi_hang();
}

static void let_go(const struct fault_entry *entry)
{
    (void)entry;
    twi_let_go();
}

static double held_s;

static void reset_now(void)
{
    restart(RESTART_LINE, held_s);
}

static void reset(const struct fault_entry *entry)
{
    held_s = entry->duration_s;
    reset_now();
}

static void reset_midframe(const struct fault_entry *entry)
{
    held_s = entry->duration_s;
    uart_in_mid_frame(reset_now);
}

static void stop_program(const struct fault_entry *entry)
{
    hang(entry->duration_s);
}

/* The supply of the whole board is gone: every part begins anew. */
static void brownout(const struct fault_entry *entry)
{
    eeprom_cut();
    hx711_power(false);
    nau7802_power(false);
    mpu6050_power(false);
    restart(RESTART_SUPPLY, entry->duration_s);
}

static void supply_back(const struct fault_entry *entry)
{
    (void)entry;
    hx711_power(true);
    nau7802_power(true);
    mpu6050_power(true);
}

static void press(const struct fault_entry *entry)
{
    (void)entry;
    button_press(true);
}

static void release(const struct fault_entry *entry)
{
    (void)entry;
    button_press(false);
}

static void supply(const struct fault_entry *entry)
{
    supply_set(entry->value);
}

static void usual_supply(const struct fault_entry *entry)
{
    (void)entry;
    supply_set(options.supply_mv);
}

/* A disturbance changes the register by which timer 1 runs: the chip's program goes on, its clock does not. */
static void clock_stops(const struct fault_entry *entry)
{
    const avr_io_addr_t at = 0x81; /* TCCR1B */
    (void)entry;
    avr->io[AVR_DATA_TO_IO(at)].w.c(avr, at, 0, avr->io[AVR_DATA_TO_IO(at)].w.param);
}

static const struct fault_kind kinds[] = {
    {"hx711_glitch", 0, 0, glitch, NULL},
    {"hx711_missed", 0, 12, missed, NULL},
    {"hx711_missed_unseen", 0, 12, missed_unseen, NULL},
    {"hx711_powerdown", 0, 0, down, NULL},
    {"hx711_clock_off", -1, 0, hx711_clock_off_on, hx711_clock_off_off},
    {"force_unplugged", -1, 0, force_out, force_back},
    {"cell_unplugged", -1, 0, cell_unplugged_on, cell_unplugged_off},
    {"force_stuck", -1, 0, force_stuck_on, force_stuck_off},
    {"motion_silent", -1, 0, motion_out, motion_back},
    {"motion_stuck", -1, 0, motion_stuck_on, motion_stuck_off},
    {"i2c_hang", -1, 0, hold_bus, let_go},
    {"reset", 0.001, 0, reset, NULL},
    {"reset_midframe", 0.001, 0, reset_midframe, NULL},
    {"hang", 2, 0, stop_program, NULL},
    {"brownout", 0.01, 0, brownout, supply_back},
    {"clock_stops", 0, 0, clock_stops, NULL},
    {"button", 0.5, 0, press, release},
    {"supply", -1, 3900, supply, usual_supply},
};

static const struct fault_kind *kind_of(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strlen(kinds[i].name) == length && strncmp(kinds[i].name, name, length) == 0) {
            return &kinds[i];
        }
    }
    fprintf(stderr, "simboard: there is no fault %.*s; there are:", (int)length, name);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        fprintf(stderr, " %s", kinds[i].name);
    }
    fputc('\n', stderr);
    exit(2);
}

static void tell(const struct fault_entry *entry, const char *what)
{
    char text[64];
    snprintf(text, sizeof text, "%s %s", entry->kind->name, what);
    log_event("fault", (int64_t)entry->value, text);
}

static void begin(void *what)
{
    struct fault_entry *entry = what;
    tell(entry, "begins");
    entry->kind->begin(entry);
    if (entry->duration_s > 0 && entry->kind->end != NULL) {
        event_in(&entry->end, (uint64_t)(entry->duration_s * CYCLES_PER_S));
    }
}

static void end(void *what)
{
    const struct fault_entry *entry = what;
    tell(entry, "ends");
    entry->kind->end(entry);
}

static void schedule(struct fault_entry *entry)
{
    const uint64_t cycles = (uint64_t)(entry->time_s * CYCLES_PER_S);
    event_at(&entry->begin, entry->from_start || entry->at_once ? avr->cycle + cycles + 1 : cycles + 1);
}

static double number(const char **at)
{
    char *end;
    const double value = strtod(*at, &end);
    if (end == *at) {
        fail("a fault is NAME@SECONDS[:DURATION][=VALUE] or NAME@start+SECONDS...; a number lacks at '%s'", *at);
    }
    *at = end;
    return value;
}

static double after_sign(const char **at)
{
    (*at)++;
    return number(at);
}

void fault_add(const char *text)
{
    if (count == MOST) {
        fail("more than %d faults", MOST);
    }
    struct fault_entry *entry = &entries[count++];
    const char *at = strchr(text, '@');
    entry->kind = kind_of(text, at == NULL ? strcspn(text, ":=") : (size_t)(at - text));
    entry->at_once = at == NULL;
    const char *rest = at == NULL ? text + strcspn(text, ":=") : at + 1;
    if (at != NULL && strncmp(rest, "start+", 6) == 0) {
        entry->from_start = true;
        rest += 6;
    }
    const char *next = rest;
    entry->time_s = at == NULL ? 0 : number(&next);
    entry->duration_s = *next == ':' ? after_sign(&next) : entry->kind->duration_s;
    entry->value = *next == '=' ? after_sign(&next) : entry->kind->value;
    if (*next != '\0') {
        fail("a fault is NAME@SECONDS[:DURATION][=VALUE] or NAME@start+SECONDS...; not %s", text);
    }
    entry->begin = (struct event){.happen = begin, .what = entry};
    entry->end = (struct event){.happen = end, .what = entry};
    if (running) {
        schedule(entry);
    }
}

void faults_begin(void)
{
    running = true;
    for (int i = 0; i < count; i++) {
        if (!entries[i].from_start) {
            schedule(&entries[i]);
        }
    }
}

void faults_start(void)
{
    for (int i = 0; i < count; i++) {
        if (entries[i].from_start) {
            schedule(&entries[i]);
        }
    }
}
