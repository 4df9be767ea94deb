#include "panel.h"

#include "port.h"

#define DEBOUNCE_US 20000U
#define BLINK_US 125000U
#define SUPPLY_US 1000000U
#define SUPPLY_UNKNOWN_US 10000U /* until the first look at it has ended */
/* It counts as risen again only clearly above, so that noise does not make it come and go. */
#define RISEN_MV 100U

static bool button;
static bool seen;
static uint32_t seen_us;
static bool lit;
static uint32_t blink_us;
static uint32_t supply_us;
static uint16_t supply_mv;
static bool low;

void panel_begin(uint32_t now_us)
{
    button = false;
    seen = false;
    seen_us = now_us;
    lit = false;
    blink_us = now_us;
    supply_us = now_us - SUPPLY_US;
    supply_mv = 0;
    low = false;
    port_led(false);
}

static void watch_button(uint32_t now_us)
{
    const bool down = port_button_down();
    if (down != seen) {
        seen = down;
        seen_us = now_us;
    } else if (now_us - seen_us >= DEBOUNCE_US) {
        button = seen;
    } else {
        /* It may still bounce. */
    }
}

static void watch_supply(uint32_t now_us)
{
    if (now_us - supply_us < (supply_mv == 0U ? SUPPLY_UNKNOWN_US : SUPPLY_US)) {
        return;
    }
    supply_us = now_us;
    supply_mv = port_supply_mv();
    if (supply_mv > 0U) {
        low = supply_mv < PANEL_LOW_SUPPLY_MV || (low && supply_mv < PANEL_LOW_SUPPLY_MV + RISEN_MV);
    }
}

static void show(uint32_t now_us, bool streaming, bool faulty)
{
    bool wanted = streaming;
    if (faulty) {
        if (now_us - blink_us < BLINK_US) {
            return;
        }
        blink_us = now_us;
        wanted = !lit;
    }
    if (wanted != lit) {
        lit = wanted;
        port_led(lit);
    }
}

void panel_step(uint32_t now_us, bool streaming, bool faulty)
{
    watch_button(now_us);
    watch_supply(now_us);
    show(now_us, streaming, faulty);
}

bool panel_button(void)
{
    return button;
}

uint16_t panel_supply_mv(void)
{
    return supply_mv;
}

bool panel_supply_low(void)
{
    return low;
}
