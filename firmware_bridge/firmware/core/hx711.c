/* HX711: data sheet of Avia Semiconductor. Channel A, gain 128. */
#include "front.h"
#include "port.h"

#define BITS 24U
#define SIGN 0x800000U
#define FAST_HZ 80U
#define WAITS_MOST_US 250000U /* more than two periods at the slowest rate */

static uint32_t begun_us;
static uint32_t high_us; /* when DOUT was last seen high, or a reading was fetched */

static void begin(uint16_t rate_hz, uint32_t now_us)
{
    begun_us = now_us;
    high_us = now_us;
    port_hx711_rate_pin(rate_hz == FAST_HZ);
    port_edge_arm(false);
}

static uint32_t got_on_us(void)
{
    return begun_us;
}

/* Fetches the reading that waits. Returns whether all of its bits came in step. */
static bool fetch(uint32_t *word)
{
    port_edge_disarm(); /* the bits are edges, too */
    *word = 0;
    for (uint8_t bit = 0; bit < BITS; bit++) {
        *word = *word << 1 | (port_hx711_pulse() ? 1U : 0U);
    }
    /* The 25th pulse chooses channel A and gain 128 for the next conversion, and lets DOUT go high. */
    const bool in_step = port_hx711_pulse();
    if (!in_step) {
        (void)port_hx711_pulse();
    }
    port_edge_arm(false);
    return in_step;
}

/* The data sheet does not say that DOUT rises before the next reading where nobody fetched the one before. If it does
 * not, an edge that was missed would be the last. */
static void step(uint32_t now_us)
{
    uint32_t word;
    if (port_hx711_dout()) {
        high_us = now_us;
    } else if (now_us - high_us > WAITS_MOST_US) {
        (void)fetch(&word);
        high_us = now_us;
    } else {
        /* It is fetched as soon as its edge is taken. */
    }
}

static bool take(struct conversion *conversion)
{
    struct port_edge edge;
    uint32_t word;
    /* An edge with DOUT high again was a disturbance: no reading waits, and a pulse now would be a stray one. */
    if (!port_edge_take(&edge) || port_hx711_dout()) {
        return false;
    }
    conversion->damaged = !fetch(&word);
    high_us = edge.time_us; /* where its clock line is off DOUT stays low, and step() would throw edges away */
    conversion->time_us = edge.time_us;
    conversion->lost = edge.lost;
    conversion->counts = (word & SIGN) != 0U ? (int32_t)word - 0x1000000 : (int32_t)word;
    return true;
}

const struct front FRONT_OF_HX711 = {
    .name = "hx711",
    .model = "nktsense-hx711",
    .settles = true,
    .rate_count = 2,
    .rates = {10, 80, 0, 0, 0},
    .usual_rate = FAST_HZ,
    .begin = begin,
    .got_on_us = got_on_us,
    .step = step,
    .take = take,
};
