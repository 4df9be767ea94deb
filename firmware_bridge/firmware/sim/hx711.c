/* HX711 after its data sheet: PD_SCK on PD7, DOUT on PB0, RATE on PD6. What the sheet leaves open is told where it is. */
#include "board.h"
#include "faults.h"
#include "parts.h"

#include "avr_ioport.h"

#define HIGH_MIN_CYCLES 3U /* 0.2 us */
#define POWER_DOWN_CYCLES (60 * CYCLES_PER_US)
#define CHOSEN_AFTER_CYCLES (20 * CYCLES_PER_US) /* the reading is over when no more pulse comes */
#define READING_CYCLES (100 * CYCLES_PER_US)
#define UPDATE_CYCLES (30 * CYCLES_PER_US) /* DOUT is high for so long before a reading that replaces an unread one */
#define SETTLING 4
#define OTHER_INPUT 1165.0 /* counts at gain 32 of channel B, to which nothing is connected */

enum choice { A128 = 25, B32 = 26, A64 = 27 };

static struct {
    bool fitted;
    bool powered;
    bool down;
    bool sck;
    enum choice choice; /* of the conversion that runs */
    int pulses;         /* since the reading became ready */
    bool ready;
    int32_t reading;
    double ready_at;
    uint64_t rose;
    uint64_t pulsed;
    bool stray;
    int missed;
    int missed_last_bit; /* of the reading that is to be hit */
    bool disturbed;
    int told;
} chip;

static void convert(void *what);
static void update(void *what);
static void choose(void *what);
static void power_down(void *what);
static void disturb(void *what);

static struct event on_convert = {.happen = convert};
static struct event on_update = {.happen = update};
static struct event on_choice = {.happen = choose};
static struct event on_power_down = {.happen = power_down};
static struct event on_disturbance = {.happen = disturb};

int32_t clip24(double counts)
{
    const double whole = counts < 0 ? counts - 0.5 : counts + 0.5;
    return whole >= 8388607.0 ? 8388607 : whole <= -8388608.0 ? -8388608 : (int32_t)whole;
}

static void dout(bool level)
{
    if (!fault.force_unplugged && chip.powered) {
        pin_drive('B', 0, level ? PIN_HIGH : PIN_LOW);
    }
}

static double period_cycles(void)
{
    const bool fast = options.rate_wire != 0 ? options.rate_wire == 80 : pin_is_output('D', 6) && pin_out('D', 6);
    return (double)CYCLES_PER_S / ((fast ? 80.0 : 10.0) * (1 + options.rate_error));
}

static void next_in(int periods)
{
    chip.ready_at += periods * period_cycles();
    event_at(&on_convert, (uint64_t)chip.ready_at);
    event_at(&on_update, (uint64_t)chip.ready_at - UPDATE_CYCLES);
}

static void settle(void)
{
    chip.ready = false;
    chip.pulses = 0;
    dout(true);
    chip.ready_at = (double)avr->cycle;
    next_in(SETTLING);
}

static int32_t sample(void)
{
    const double counts = script_ago(0).counts + noise(options.noise_counts);
    if (fault.cell_unplugged) {
        return 0x7FFFFF;
    }
    if (fault.force_stuck) {
        return chip.reading;
    }
    if (chip.choice == B32) {
        return clip24(OTHER_INPUT + noise(options.noise_counts / 4));
    }
    return clip24(chip.choice == A64 ? counts / 2 : counts);
}

static void pulse(void);

static void convert(void *what)
{
    (void)what;
    next_in(1);
    if (chip.pulses > 0 && chip.pulses < 24 && avr->cycle - chip.pulsed < READING_CYCLES) {
        log_event("violation", 0, "read across the next conversion");
        return;
    }
    chip.reading = sample();
    chip.pulses = 0;
    chip.ready = true;
    dout(true);
    dout(false);
    log_event("conversion", chip.reading, chip.choice == A128 ? "A128" : chip.choice == B32 ? "B32" : "A64");
    if (chip.disturbed) {
        chip.disturbed = false;
        event_in(&on_disturbance, (uint64_t)(period_cycles() / 2));
    }
    if (chip.stray) {
        chip.stray = false;
        log_event("fault", 0, "hx711_glitch happened");
        pulse();
    }
}

static void update(void *what)
{
    (void)what;
    if (chip.ready && chip.pulses < 24) {
        dout(true);
    }
}

static void choose(void *what)
{
    (void)what;
    const enum choice chosen = chip.pulses >= A64 ? A64 : chip.pulses == B32 ? B32 : A128;
    if (chip.pulses >= A128 && chosen != chip.choice) {
        chip.choice = chosen;
        log_event("hx711", 0, chosen == A128 ? "A128 chosen" : chosen == B32 ? "B32 chosen" : "A64 chosen");
        settle();
    }
}

/* One rising edge of the clock, as the chip sees it. */
static void pulse(void)
{
    if (!chip.ready) {
        return;
    }
    if (chip.missed > 0 && chip.pulses + 1 == chip.missed && (chip.reading & 1) == chip.missed_last_bit) {
        chip.missed = 0;
        log_event("fault", 0, "hx711_missed happened");
        return;
    }
    chip.pulses++;
    chip.pulsed = avr->cycle;
    dout(chip.pulses > 24 || (chip.reading >> (24 - chip.pulses) & 1) != 0);
    event_in(&on_choice, CHOSEN_AFTER_CYCLES);
}

static void power_down(void *what)
{
    (void)what;
    chip.down = true;
    chip.ready = false;
    event_cancel(&on_convert);
    event_cancel(&on_update);
    event_cancel(&on_choice);
    dout(true);
    log_event("hx711", 0, "powered down");
}

static void power_up(void)
{
    chip.down = false;
    chip.choice = A128;
    settle();
}

static void clock_moved(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq;
    (void)param;
    const bool level = (value & 1) != 0;
    if (level == chip.sck || !chip.powered || fault.force_unplugged || fault.hx711_clock_off) {
        chip.sck = level;
        return;
    }
    chip.sck = level;
    if (level) {
        chip.rose = avr->cycle;
        event_in(&on_power_down, POWER_DOWN_CYCLES);
        if (!chip.down) {
            pulse();
        }
        return;
    }
    event_cancel(&on_power_down);
    if (avr->cycle - chip.rose < HIGH_MIN_CYCLES && chip.told++ < 5) {
        log_event("violation", 0, "PD_SCK high for less than 0.2 us");
    }
    if (chip.down) {
        power_up();
    }
}

void hx711_begin(void)
{
    chip.fitted = true;
    chip.choice = A128;
    avr_irq_t *sck = avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('D'), 7);
    avr_irq_register_notify(sck, clock_moved, NULL);
    hx711_power(true);
}

void hx711_power(bool on)
{
    if (!chip.fitted) {
        return;
    }
    chip.powered = on;
    if (on) {
        power_up();
    } else {
        power_down(NULL);
        event_cancel(&on_power_down);
        pin_drive('B', 0, PIN_FREE);
    }
}

void hx711_plug(bool plugged)
{
    if (!plugged) {
        pin_drive('B', 0, PIN_FREE);
    }
    hx711_power(plugged);
}

void hx711_after_reset(void)
{
    if (chip.fitted) {
        clock_moved(NULL, 0, NULL);
    }
}

void hx711_stray_pulse(void)
{
    chip.stray = true;
}

void hx711_miss_pulse(int number, int last_bit)
{
    chip.missed = number;
    chip.missed_last_bit = last_bit;
}

/* Between two readings: what happens within one depends on where. */
static void disturb(void *what)
{
    (void)what;
    if (chip.powered && !chip.down) {
        log_event("fault", 0, "hx711_powerdown happened");
        power_down(NULL);
        power_up();
    }
}

void hx711_power_down(void)
{
    chip.disturbed = chip.fitted;
}
