/* Bus recovery against slaves that lost their place: the lines are open-drain, the slaves see their edges. */
#include "bus_recovery.h"

#include "board.h"
#include "check.h"

#define NEVER UINT32_C(0xFFFFFFFF)
#define FULL_BYTE 8U

enum duty { ADDRESSED_NEXT, AT_REST, SENDING, SENT, ACKNOWLEDGING };

struct slave {
    enum duty duty;
    uint8_t byte;
    uint8_t left;          /* bits that are still to be sent, the present one included */
    bool deaf;             /* holds the data line, whatever comes */
    uint8_t stretch_at;    /* holds the clock after this falling edge, ... */
    uint32_t stretch_us;   /* ... for so long */
    uint32_t hold_from_us;
    bool holding;
};

static struct slave slave;
static bool master_sda;
static bool master_scl;
static bool seen_sda;
static bool seen_scl;
static uint32_t now_us;
static uint32_t changed_us;
static uint32_t shortest_us;
static unsigned changes_in_step;
static unsigned rising;
static unsigned falling;
static unsigned starts;
static unsigned stops;

static bool slave_sda(void)
{
    if (slave.deaf || slave.duty == ACKNOWLEDGING) {
        return false;
    }
    return slave.duty != SENDING || (((unsigned)slave.byte >> (slave.left - 1U)) & 1U) != 0U;
}

static bool sda(void)
{
    return master_sda && slave_sda();
}

static bool scl(void)
{
    return master_scl && !slave.holding;
}

static void slave_sees_fall(void)
{
    falling++;
    if (slave.stretch_us > 0U && falling == slave.stretch_at) {
        slave.holding = true;
        slave.hold_from_us = now_us;
    }
    if (slave.duty == SENDING) {
        slave.left--;
        if (slave.left == 0U) {
            slave.duty = SENT;
        }
    } else if (slave.duty == ACKNOWLEDGING) {
        slave.duty = ADDRESSED_NEXT;
    }
}

static void slave_sees_rise(void)
{
    rising++;
    if (slave.duty == SENT) {
        /* Not acknowledged: it lets go. Acknowledged, it would send on. */
        slave.duty = sda() ? AT_REST : SENDING;
        slave.left = FULL_BYTE;
    }
}

/* Works out what a change of the lines was. */
static void settle(void)
{
    const bool clock = scl();
    if (seen_scl && !clock) {
        slave_sees_fall();
    } else if (!seen_scl && clock) {
        slave_sees_rise();
    }
    const bool data = sda();
    if (seen_scl && clock && seen_sda != data) {
        if (data) {
            stops++;
            slave.duty = AT_REST;
        } else {
            starts++;
            slave.duty = ADDRESSED_NEXT;
        }
    }
    seen_scl = scl();
    seen_sda = sda();
}

static void moved(bool *line, bool to)
{
    if (*line == to) {
        return;
    }
    *line = to;
    if (changes_in_step == 0U && now_us - changed_us < shortest_us) {
        shortest_us = now_us - changed_us;
    }
    changes_in_step++;
    changed_us = now_us;
    settle();
}

static bool read_sda(void)
{
    return sda();
}

static bool read_scl(void)
{
    return scl();
}

static void scl_low(void)
{
    moved(&master_scl, false);
}

static void scl_release(void)
{
    moved(&master_scl, true);
}

static void sda_low(void)
{
    moved(&master_sda, false);
}

static void sda_release(void)
{
    moved(&master_sda, true);
}

static const struct bus_pins PINS = {read_sda, read_scl, scl_low, scl_release, sda_low, sda_release};

static void bench(struct slave with, uint32_t start_us)
{
    slave = with;
    master_sda = true;
    master_scl = true;
    seen_sda = sda();
    seen_scl = scl();
    now_us = start_us;
    changed_us = start_us - 100U;
    shortest_us = NEVER;
    rising = 0;
    falling = 0;
    starts = 0;
    stops = 0;
}

static void time_passes(uint32_t by_us)
{
    now_us += by_us;
    if (slave.holding && slave.stretch_us != NEVER && now_us - slave.hold_from_us >= slave.stretch_us) {
        slave.holding = false;
        settle();
    }
}

/* Steps until there is a result; returns it. `took_us` is how long that took. */
static enum bus_state recovered(uint32_t step_us, uint32_t *took_us)
{
    struct bus_recovery recovery;
    enum bus_state state = BUS_RECOVERING;
    const uint32_t start_us = now_us;

    bus_recovery_begin(&recovery, &PINS);
    for (unsigned i = 0; i < 20000U && state == BUS_RECOVERING; i++) {
        changes_in_step = 0;
        state = bus_recovery_step(&recovery, now_us);
        if (state == BUS_RECOVERING) {
            CHECK(changes_in_step <= 1U);
        }
        time_passes(step_us);
    }
    *took_us = now_us - start_us;
    CHECK_EQUAL(bus_recovery_step(&recovery, now_us), state); /* a result stays */
    CHECK(master_sda && master_scl);
    CHECK(recovery.clocks <= 9U);
    return state;
}

static void frees_a_slave_in_every_bit_of_every_byte(void)
{
    const uint32_t steps[] = {1U, 2U, 4U, 7U, 250U};
    for (unsigned step = 0; step < 5U; step++) {
        for (unsigned byte = 0; byte < 256U; byte++) {
            for (uint8_t left = 1; left <= FULL_BYTE; left++) {
                uint32_t took_us;
                bench((struct slave){.duty = SENDING, .byte = (uint8_t)byte, .left = left}, 1000U);
                CHECK_EQUAL(recovered(steps[step], &took_us), BUS_FREE);
                CHECK_EQUAL(slave.duty, AT_REST);
                CHECK(starts >= 1U && stops >= 1U);
                CHECK(falling <= 10U); /* nine, and that between START and STOP */
                CHECK(shortest_us >= 5U);
                CHECK(sda() && scl());
            }
        }
    }
}

static void gives_a_zero_byte_the_clocks_that_it_lacks(void)
{
    for (uint8_t left = 1; left <= FULL_BYTE; left++) {
        uint32_t took_us;
        bench((struct slave){.duty = SENDING, .byte = 0, .left = left}, 0U);
        CHECK_EQUAL(recovered(1U, &took_us), BUS_FREE);
        CHECK_EQUAL(falling, left + 1U);
        CHECK_EQUAL(starts, 1);
        CHECK_EQUAL(stops, 1);
        CHECK(took_us < 300U);
    }
}

static void frees_one_that_acknowledges(void)
{
    uint32_t took_us;
    bench((struct slave){.duty = ACKNOWLEDGING}, 0U);
    CHECK_EQUAL(recovered(1U, &took_us), BUS_FREE);
    CHECK_EQUAL(slave.duty, AT_REST);
    CHECK_EQUAL(falling, 2);
}

static void leaves_an_idle_bus_idle(void)
{
    uint32_t took_us;
    bench((struct slave){.duty = ADDRESSED_NEXT}, 0U);
    CHECK_EQUAL(recovered(1U, &took_us), BUS_FREE);
    CHECK_EQUAL(slave.duty, AT_REST);
    CHECK_EQUAL(starts, 1);
    CHECK_EQUAL(stops, 1);
}

static void tells_a_data_line_that_is_never_let_go(void)
{
    uint32_t took_us;
    bench((struct slave){.duty = AT_REST, .deaf = true}, 0U);
    CHECK_EQUAL(recovered(1U, &took_us), BUS_SDA_STUCK);
    CHECK_EQUAL(falling, 9);
    CHECK_EQUAL(rising, 9);
    CHECK(took_us < 300U);
}

static void waits_for_a_clock_that_is_stretched(void)
{
    for (uint8_t at = 1; at <= 6U; at++) {
        uint32_t took_us;
        bench((struct slave){.duty = SENDING, .left = 5U, .stretch_at = at, .stretch_us = 900U}, 0U);
        CHECK_EQUAL(recovered(1U, &took_us), BUS_FREE);
        CHECK_EQUAL(slave.duty, AT_REST);
        CHECK(took_us > 900U && took_us < 1300U);
        CHECK(shortest_us >= 5U);
    }
}

static void gives_up_on_a_clock_that_is_held(void)
{
    for (uint8_t at = 1; at <= 6U; at++) {
        uint32_t took_us;
        bench((struct slave){.duty = SENDING, .left = 5U, .stretch_at = at, .stretch_us = NEVER}, 0U);
        CHECK_EQUAL(recovered(1U, &took_us), BUS_CLOCK_HELD);
        CHECK(took_us > 1000U && took_us < 1300U);
    }
}

static void gives_up_on_a_clock_that_is_held_from_the_first(void)
{
    uint32_t took_us;
    bench((struct slave){.duty = AT_REST, .stretch_us = NEVER, .holding = true}, 0U);
    CHECK_EQUAL(recovered(1U, &took_us), BUS_CLOCK_HELD);
    CHECK_EQUAL(starts, 0);
    CHECK(took_us > 1000U && took_us < 1100U);
}

static void does_not_mind_a_clock_that_wraps(void)
{
    for (uint32_t before = 0; before < 200U; before++) {
        uint32_t took_us;
        bench((struct slave){.duty = SENDING, .byte = 0, .left = 8U}, UINT32_MAX - before);
        CHECK_EQUAL(recovered(1U, &took_us), BUS_FREE);
        CHECK(took_us < 300U);
        CHECK(shortest_us >= 5U);
    }
}

int main(void)
{
    frees_a_slave_in_every_bit_of_every_byte();
    gives_a_zero_byte_the_clocks_that_it_lacks();
    frees_one_that_acknowledges();
    leaves_an_idle_bus_idle();
    tells_a_data_line_that_is_never_let_go();
    waits_for_a_clock_that_is_stretched();
    gives_up_on_a_clock_that_is_held();
    gives_up_on_a_clock_that_is_held_from_the_first();
    does_not_mind_a_clock_that_wraps();
    return check_summary("test_bus_recovery");
}
