/* Frees an I2C bus whose slave lost its place and holds the data line: up to nine clocks until it lets go, then START
 * and STOP, after which every slave waits for its address. It never waits itself: it is stepped from the main loop. */
#ifndef NKTSENSE_BUS_RECOVERY_H
#define NKTSENSE_BUS_RECOVERY_H

#include <stdbool.h>
#include <stdint.h>

/* The two lines, as open-drain pins. The peripheral of the bus must have let go of them. */
struct bus_pins {
    bool (*read_sda)(void);
    bool (*read_scl)(void);
    void (*scl_low)(void);
    void (*scl_release)(void);
    void (*sda_low)(void);
    void (*sda_release)(void);
};

enum bus_state {
    BUS_RECOVERING, /* step again */
    BUS_FREE,
    BUS_SDA_STUCK,  /* the data line is held low, whatever the clock does */
    BUS_CLOCK_HELD  /* the clock line was held low for more than 1 ms */
};

struct bus_recovery {
    const struct bus_pins *pins;
    uint32_t since_us; /* when the lines were last changed, or the clock was seen high */
    uint8_t phase;
    uint8_t clocks;    /* given until now */
    enum bus_state state;
};

/* Lets go of both lines and begins anew. */
void bus_recovery_begin(struct bus_recovery *recovery, const struct bus_pins *pins);

/* Does the next step if its time has come; at the end both lines are let go and the result stays. */
enum bus_state bus_recovery_step(struct bus_recovery *recovery, uint32_t now_us);

#endif
