/* The simulated board: what its parts share. Time is counted in cycles of the 16 MHz clock since power-on. */
#ifndef BOARD_H
#define BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sim_avr.h"

#define CYCLES_PER_US 16ULL
#define CYCLES_PER_S 16000000ULL
#define NEVER UINT64_MAX

/* Everything that the command line says. */
struct options {
    const char *elf;
    const char *front; /* hx711 or nau7802 */
    const char *motion; /* mpu6050, or a successor of it */
    const char *script;
    const char *log;
    const char *eeprom;
    bool script_at_start; /* the script begins with the first start frame, else with power-on */
    bool once;            /* stop when the reader closes the port */
    bool wait;            /* simulated time begins when a reader has opened the port */
    bool watch_stdin;     /* commands come from there, and its end stops the board */
    double seconds;       /* simulated */
    double wall_s;        /* the longest that the program lives */
    double speed;         /* simulated per real seconds, 0: as fast as it goes */
    double boot_s;
    double rate_error; /* of the converter's clock, as a share */
    double noise_counts;
    double gyro_noise_dps;
    double gyro_bias_dps;
    double accel_noise_g;
    double temperature_c;
    double supply_mv;
    int rate_wire; /* HX711: 0 the pin is connected, else the rate in Hz that the board is strapped to */
    uint64_t seed;
};

extern struct options options;
extern avr_t *avr;

/* A thing that happens at a cycle; it outlives a reset of the chip, as the world around the chip does. */
struct event {
    void (*happen)(void *what);
    void *what;
    uint64_t when;
    struct event *next;
    bool known;
};
void event_at(struct event *event, uint64_t cycle);
void event_in(struct event *event, uint64_t cycles);
void event_cancel(struct event *event);
bool event_waits(const struct event *event);
void events_survive_reset(void);

/* Line of the log, with the time since power-on and since the last reset was let go. */
void log_open(void);
void log_event(const char *kind, int64_t counts, const char *detail);
void log_reset(const char *why);
void log_close(void);

void fail(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

/* A module of the simulator by its kind ("port", "uart", "twi", "eeprom") and, for ports, its name. */
avr_io_t *module_of(const char *kind, char name);

/* Level that the world puts on a pin; `PIN_FREE` leaves it to the pull-ups. */
enum level { PIN_LOW = 0, PIN_HIGH = 1, PIN_FREE = 2 };
void pin_drive(char port, uint8_t pin, enum level level);
void pins_begin(void);
void pins_after_reset(void);
/* Level that the chip puts on a pin: of its output, or of its pull-up. */
bool pin_out(char port, uint8_t pin);
bool pin_is_output(char port, uint8_t pin);

double noise(double deviation);
void noise_begin(uint64_t seed);

/* What the script says for now. */
struct truth {
    double counts;
    double velocity_dps;
    double angle_deg;
};
void script_begin(void);
/* Lets its time run from now on, unless it does already. */
void script_start(void);
struct truth script_ago(double seconds);

/* Restarts. */
enum restart { RESTART_POWER = 0x01, RESTART_LINE = 0x02, RESTART_SUPPLY = 0x04, RESTART_WATCHDOG = 0x08 };
void restart(enum restart why, double held_s);
/* The program does nothing any more until the watchdog bites. */
void hang(double seconds);

#endif
