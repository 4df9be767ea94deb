/* HX711: data sheet of Avia Semiconductor. Channel A, gain 128. */
#include "front.h"
#include "port.h"

#define BITS 24U
#define SIGN 0x800000U
#define FAST_HZ 80U

static void begin(uint16_t rate_hz, uint32_t now_us)
{
    (void)now_us;
    port_hx711_rate_pin(rate_hz == FAST_HZ);
    port_edge_arm(false);
}

static void step(uint32_t now_us)
{
    (void)now_us;
}

static bool take(struct conversion *conversion)
{
    struct port_edge edge;
    if (!port_edge_take(&edge)) {
        return false;
    }
    port_edge_disarm(); /* the bits are edges, too */
    uint32_t word = 0;
    for (uint8_t bit = 0; bit < BITS; bit++) {
        word = word << 1 | (port_hx711_pulse() ? 1U : 0U);
    }
    /* The 25th pulse chooses channel A and gain 128 for the next conversion, and lets DOUT go high. */
    const bool in_step = port_hx711_pulse();
    if (!in_step) {
        (void)port_hx711_pulse();
    }
    port_edge_arm(false);
    conversion->time_us = edge.time_us;
    conversion->lost = edge.lost;
    conversion->damaged = !in_step;
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
    .step = step,
    .take = take,
};
