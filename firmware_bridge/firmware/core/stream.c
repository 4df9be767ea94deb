#include "stream.h"

#include "checks.h"
#include "counting.h"
#include "motion.h"
#include "panel.h"
#include "port.h"
#include "sampling.h"
#include "store.h"

#define LONGEST_WAIT_US 50000U
/* Longer than any step of a set-up takes, and than the first reading takes after it. */
#define REVIVE_US 2000000U
/* A bus that hung for a moment leaves the converter as it was set up; what takes longer may have been its supply. */
#define AWAY_US 250000U
#define RESTART_WATCHDOG 0x08U
#define RESTART_SUPPLY 0x04U
#define RESTART_POWER_ON 0x01U

static const struct front *front;
static struct sampling sampling;
static struct packer packer;
static struct frame frame;
static uint8_t stuffed[NKT1_STUFFED_MAX];
static uint16_t rate_hz;
static uint16_t once; /* bits that wait for the next frame */
static bool running;

void stream_begin(const struct front *of, uint32_t now_us)
{
    front = of;
    running = false;
    rate_hz = of->usual_rate;
    packer_begin(&packer);
    const uint8_t restart = port_restart_bits();
    once = STATUS_RESTARTED;
    if ((restart & RESTART_WATCHDOG) != 0U) {
        once |= STATUS_WATCHDOG;
    }
    /* A supply that rises slowly at power-on is below the level where it counts as fallen, too. Without either bit it was
     * switched on, or reset by hand or by the port being opened: nothing went wrong. */
    if ((restart & RESTART_SUPPLY) != 0U && (restart & RESTART_POWER_ON) == 0U) {
        once |= STATUS_SUPPLY_FELL;
    }
    front->begin(rate_hz, now_us);
    sampling.lost = 0;
    sampling.glitches = 0;
    sampling.faults = 0;
    sampling_begin(&sampling, rate_hz, front->settles, now_us);
}

struct frame *stream_frame(void)
{
    return &frame;
}

bool stream_send(struct frame *of)
{
    return frame_end(of) && port_send(stuffed, frame_stuff(of, stuffed));
}

/* Sends the samples that wait. */
static void flush(void)
{
    if (packer.count == 0U) {
        return;
    }
    const uint8_t count = packer.count;
    const uint16_t carried = packer.samples[0].status & STATUS_ONCE;
    const bool whole = packer_frame(&packer, &frame);
    if (!whole || !port_send(stuffed, frame_stuff(&frame, stuffed))) {
        sampling.lost = count_up(sampling.lost, count);
        once |= (uint16_t)(carried | STATUS_OVERRUN);
    }
}

static uint16_t states(void)
{
    uint16_t status = 0;
    status |= motion_faulty() ? STATUS_MOTION_FAULT : 0U;
    status |= panel_supply_low() ? STATUS_LOW_SUPPLY : 0U;
    status |= panel_button() ? STATUS_BUTTON : 0U;
    status |= store_known() == STORE_DAMAGED ? STATUS_MEMORY_DAMAGED : 0U;
    return status;
}

static void pack(struct sample *sample)
{
    const uint16_t frames = port_frames_per_s();
    uint8_t wanted = 1;
    if (rate_hz > frames) {
        wanted = (uint8_t)(rate_hz / frames);
    }
    sample->status |= once;
    once = 0;
    if (!packer_fits(&packer, sample)) {
        flush();
        sample->status |= once;
        once = 0;
    }
    packer_add(&packer, sample);
    if (packer.count >= packer_room(port_send_limit(), wanted)) {
        flush();
    }
}

static void take_sample(struct sample *sample)
{
    sample->velocity = motion_velocity();
    sample->angle = motion_angle();
    sample->status |= states();
    if (running) {
        pack(sample);
    }
    if (checks_take(sample, &frame)) {
        (void)stream_send(&frame);
    }
}

static void take_samples(void)
{
    struct sample sample;
    if (sampling_take(&sampling, &sample)) {
        take_sample(&sample);
    }
}

/* An edge may be stamped after the loop looked at the clock, and then looks old: a converter that still says that it is
 * ready loses nothing by it. */
static bool to_begin_anew(uint32_t now_us)
{
    return now_us - sampling.edge_us > AWAY_US && now_us - front->got_on_us() > REVIVE_US;
}

void stream_step(uint32_t now_us)
{
    struct conversion conversion;
    front->step(now_us);
    if (front->take(&conversion)) {
        sampling_conversion(&sampling, &conversion);
        take_samples(); /* with the motion that was read after the conversion before: they belong together */
        motion_ask(conversion.time_us);
    }
    sampling_tick(&sampling, now_us);
    if (sampling.silent) {
        if (sampling.ready) {
            motion_ask(now_us);
        }
        if (to_begin_anew(now_us)) {
            front->begin(rate_hz, now_us);
        }
    }
    take_samples();
    if (packer.count > 0U && now_us - packer.samples[0].time_us > LONGEST_WAIT_US) {
        flush();
    }
}

void stream_start(void)
{
    running = true;
}

void stream_stop(void)
{
    if (running) {
        flush();
        running = false;
    }
}

bool stream_running(void)
{
    return running;
}

bool stream_faulty(void)
{
    return sampling_faulty(&sampling) || motion_faulty();
}

uint16_t stream_rate_hz(void)
{
    return rate_hz;
}

bool stream_set_rate(uint16_t wanted, uint32_t now_us)
{
    for (uint8_t i = 0; i < front->rate_count; i++) {
        if (front->rates[i] == wanted) {
            rate_hz = wanted;
            checks_give_up(NKT1_GIVEN_UP);
            front->begin(rate_hz, now_us);
            sampling_begin(&sampling, rate_hz, front->settles, now_us);
            sampling_settle(&sampling);
            return true;
        }
    }
    return false;
}

uint16_t stream_edges(void)
{
    return sampling.edges;
}

uint32_t stream_edge_us(void)
{
    return sampling.edge_us;
}

uint16_t stream_lost(void)
{
    return sampling.lost;
}

uint16_t stream_glitches(void)
{
    return sampling.glitches;
}

uint16_t stream_force_faults(void)
{
    return sampling.faults;
}
