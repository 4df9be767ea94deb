/* From conversions to samples: silent, stuck, at an end, out of step, late, lost, and back again. */
#include "sampling.h"

#include "board.h"
#include "chance.h"
#include "check.h"

#define TOP 8388607
#define BOTTOM (-8388608)
#define GLITCH_BITS (STATUS_GLITCH | STATUS_OVERRUN)
#define MOST_OUT 4000U

/* A converter that is sampled, and what came out. */
struct line_up {
    struct sampling sampling;
    uint32_t now_us;
    uint32_t period_us;
    struct sample out[MOST_OUT];
    unsigned count;
};

static struct line_up up;

static void begin(uint16_t rate_hz, bool settles, uint32_t now_us)
{
    memset(&up, 0, sizeof up);
    up.now_us = now_us;
    up.period_us = 1000000U / rate_hz;
    sampling_begin(&up.sampling, rate_hz, settles, now_us);
}

static void take(void)
{
    while (up.count < MOST_OUT && sampling_take(&up.sampling, &up.out[up.count])) {
        up.count++;
    }
}

/* Time passes, a millisecond at a time as on the board. */
static void wait_us(uint32_t for_us)
{
    const uint32_t end_us = up.now_us + for_us;
    while (up.now_us != end_us) {
        const uint32_t left = end_us - up.now_us;
        up.now_us += left < 1000U ? left : 1000U;
        sampling_tick(&up.sampling, up.now_us);
        take();
    }
}

static void convert(int32_t counts, uint8_t lost, bool damaged)
{
    const struct conversion conversion = {.time_us = up.now_us, .counts = counts, .lost = lost, .damaged = damaged};
    sampling_conversion(&up.sampling, &conversion);
    take();
}

static void convert_after(uint32_t us, int32_t counts)
{
    wait_us(us);
    convert(counts, 0, false);
}

static void run(unsigned conversions)
{
    for (unsigned i = 0; i < conversions; i++) {
        convert_after(up.period_us, 1000 + (int32_t)(i % 7U));
    }
}

static const struct sample *last(void)
{
    return &up.out[up.count - 1U];
}

static void a_sample_is_the_conversion_before(void)
{
    static const uint16_t rates_hz[] = {10, 20, 40, 80, 320};
    for (unsigned rate = 0; rate < 5U; rate++) {
        for (unsigned settles = 0; settles < 2U; settles++) {
            begin(rates_hz[rate], settles == 1U, UINT32_MAX - 500000U); /* the clock wraps */
            uint32_t times[100];
            for (unsigned i = 0; i < 100U; i++) {
                wait_us(up.period_us - 30U + chance_below(60U));
                times[i] = up.now_us;
                convert(50000 + (int32_t)i, 0, false);
            }
            CHECK_EQUAL(up.count, 99);
            for (unsigned i = 0; i < 99U; i++) {
                CHECK_EQUAL(up.out[i].time_us, times[i]);
                CHECK_EQUAL(up.out[i].counts, 50000 + (int32_t)i);
                CHECK_EQUAL(up.out[i].status, 0);
            }
            CHECK_EQUAL(up.sampling.lost + up.sampling.glitches + up.sampling.faults, 0);
        }
    }
}

/* A converter that was set up anew calibrates itself and settles: its first reading is no late one. */
static void the_first_conversion_is_never_late(void)
{
    for (unsigned settles = 0; settles < 2U; settles++) {
        begin(80, settles == 1U, 0);
        wait_us(400000U);
        convert(1234, 0, false);
        run(3);
        CHECK_EQUAL(up.count, 3);
        CHECK_EQUAL(up.out[0].counts, 1234);
        CHECK_EQUAL(up.out[0].status, 0);
        CHECK_EQUAL(up.sampling.lost + up.sampling.glitches + up.sampling.faults, 0);
    }
}

static void an_end_of_the_range_is_told_for_that_sample(void)
{
    begin(80, true, 0);
    run(5);
    convert_after(up.period_us, TOP);
    run(1);
    CHECK_EQUAL(last()->status, STATUS_SATURATED);
    CHECK_EQUAL(last()->counts, TOP);
    convert_after(up.period_us, BOTTOM);
    CHECK_EQUAL(last()->status, 0);
    run(1);
    CHECK_EQUAL(last()->status, STATUS_SATURATED);
    run(1);
    for (unsigned i = 0; i < 100U; i++) { /* an unplugged cell stays there: it is no stuck converter */
        convert_after(up.period_us, TOP);
    }
    CHECK_EQUAL(last()->status, STATUS_SATURATED);
    CHECK(!sampling_faulty(&up.sampling));
    CHECK_EQUAL(up.sampling.faults, 0);
    convert_after(up.period_us, TOP - 1);
    convert_after(up.period_us, 0);
    CHECK_EQUAL(last()->status, 0);
}

static void sixteen_equal_readings_are_stuck(void)
{
    begin(80, true, 0);
    run(5);
    const unsigned before = up.count;
    for (unsigned i = 0; i < 40U; i++) {
        convert_after(up.period_us, 777);
    }
    convert_after(up.period_us, 778);
    convert_after(up.period_us, 779);
    for (unsigned i = 0; i < 41U; i++) {
        const struct sample *sample = &up.out[before + 1U + i];
        CHECK_EQUAL(sample->counts, i < 40U ? 777 : 778);
        CHECK_EQUAL(sample->status, i >= 15U && i < 40U ? STATUS_FORCE_FAULT : 0U);
    }
    CHECK(!sampling_faulty(&up.sampling));
    CHECK_EQUAL(up.sampling.faults, 1);
    CHECK_EQUAL(up.sampling.lost, 0);
}

static void silence_is_told_at_the_usual_rate_and_ends(void)
{
    static const uint16_t rates_hz[] = {10, 80, 320};
    for (unsigned rate = 0; rate < 3U; rate++) {
        begin(rates_hz[rate], true, UINT32_MAX - 3000000U);
        run(40);
        const uint32_t edge_us = up.now_us;
        const uint32_t patience_us = 6U * up.period_us > 50000U ? 6U * up.period_us : 50000U;
        wait_us(patience_us - 1000U);
        CHECK(!sampling_faulty(&up.sampling));
        CHECK_EQUAL(up.count, 39);
        wait_us(3000U);
        CHECK(sampling_faulty(&up.sampling));
        wait_us(50U * up.period_us);
        CHECK_NEAR(up.count, 39 + 50, 2.0); /* frames go on */
        for (unsigned i = 39; i < up.count; i++) {
            CHECK_EQUAL(up.out[i].counts, 0);
            CHECK((up.out[i].status & STATUS_FORCE_FAULT) != 0U);
            CHECK((int32_t)(up.out[i].time_us - edge_us) > 0);
            CHECK_NEAR(up.out[i].time_us - up.out[i - 1U].time_us, up.period_us, i == 39U ? 1e6 : 2000.0);
        }
        CHECK_EQUAL(up.sampling.faults, 1);
        run(10);
        CHECK(!sampling_faulty(&up.sampling));
        CHECK_EQUAL(last()->status, 0);
        CHECK_EQUAL(last()->counts, 1001); /* the ninth of ten: 1000 + 8 % 7 */
        CHECK_EQUAL(up.sampling.faults, 1);
    }
}

static void a_converter_that_was_never_there_is_given_its_time(void)
{
    begin(80, true, 0);
    wait_us(1000000U);
    CHECK_EQUAL(up.count, 0);
    CHECK(!sampling_faulty(&up.sampling));
    wait_us(1000000U);
    CHECK(sampling_faulty(&up.sampling));
    CHECK(up.count > 20U);
    CHECK_EQUAL(up.out[0].status, STATUS_FORCE_FAULT);
}

/* An HX711 whose clock line is off says that it is ready and gives no bit; one that is disturbed each time is late each
 * second time. */
static void conversions_that_are_all_thrown_away_are_silence(void)
{
    for (unsigned late = 0; late < 2U; late++) {
        begin(80, true, UINT32_MAX - 1000000U);
        run(20);
        const uint16_t edges = up.sampling.edges;
        const uint32_t from_us = up.now_us;
        while (up.now_us - from_us < 2000000U) {
            wait_us(late == 1U ? 4U * up.period_us : up.period_us);
            convert(0, 0, late == 0U);
            CHECK(sampling_faulty(&up.sampling) || up.now_us - from_us < 175000U);
        }
        CHECK_NEAR(up.count, 19 + (2000 - 150) / 12.5, 4.0); /* frames go on, at the usual rate */
        /* The reading before a late one is dropped as well. */
        CHECK_EQUAL(up.out[20U - late].status, GLITCH_BITS | STATUS_FORCE_FAULT);
        for (unsigned i = 21; i < up.count; i++) {
            CHECK_EQUAL(up.out[i].counts, 0);
            CHECK_EQUAL(up.out[i].status, STATUS_FORCE_FAULT);
            CHECK_NEAR(up.out[i].time_us - up.out[i - 1U].time_us, up.period_us, 2000.0);
        }
        CHECK_EQUAL(up.sampling.faults, 1);
        CHECK((uint16_t)(up.sampling.edges - edges) >= 39U); /* by them the self-test sees that it converts */
        const uint16_t lost = up.sampling.lost;
        run(10);
        CHECK(!sampling_faulty(&up.sampling));
        CHECK_EQUAL(last()->status, 0);
        CHECK_EQUAL(last()->counts, 1001); /* the ninth of ten: 1000 + 8 % 7 */
        CHECK_EQUAL(up.sampling.lost, lost);
    }
}

/* An HX711 that took a stray pulse for part of its clock answers for another channel, and then settles: late. */
static void one_that_settles_loses_both_readings_around_a_late_one(void)
{
    begin(80, true, 0);
    run(20);
    const unsigned before = up.count;
    convert_after(up.period_us, -1111);    /* disturbed; is held back */
    convert_after(4U * up.period_us, 424242); /* late, of another channel */
    run(3);
    CHECK_EQUAL(up.count, before + 1U + 2U);
    for (unsigned i = before; i < up.count; i++) {
        CHECK(up.out[i].counts >= 1000 && up.out[i].counts < 1007);
    }
    CHECK_EQUAL(up.out[before].status, 0);
    CHECK_EQUAL(up.out[before + 1U].status, GLITCH_BITS);
    CHECK_EQUAL(up.out[before + 2U].status, 0);
    CHECK_EQUAL(up.sampling.glitches, 1);
    CHECK_EQUAL(up.sampling.lost, 2);
    CHECK_EQUAL(up.sampling.faults, 0);
}

static void another_converter_only_lost_what_is_missing(void)
{
    begin(320, false, 0);
    run(20);
    convert_after(4U * up.period_us, 5555);
    run(2);
    CHECK_EQUAL(up.count, 22);
    CHECK_EQUAL(up.out[20].counts, 5555);
    CHECK_EQUAL(up.out[20].status, STATUS_OVERRUN);
    CHECK_EQUAL(up.out[21].status, 0);
    CHECK_EQUAL(up.sampling.lost, 3);
    CHECK_EQUAL(up.sampling.glitches, 0);
}

static void readings_that_were_not_fetched_are_lost(void)
{
    begin(80, true, 0);
    run(20);
    wait_us(up.period_us);
    convert(5555, 2, false);
    run(2);
    CHECK_EQUAL(up.out[20].status, STATUS_OVERRUN);
    CHECK_EQUAL(up.out[21].status, 0);
    CHECK_EQUAL(up.sampling.lost, 2);
}

static void a_reading_out_of_step_is_dropped(void)
{
    begin(80, true, 0);
    run(20);
    wait_us(up.period_us);
    convert(5555, 0, true);
    run(4);
    for (unsigned i = 0; i < up.count; i++) {
        CHECK(up.out[i].counts != 5555);
        CHECK_EQUAL(up.out[i].status, i == 20U ? GLITCH_BITS : 0U);
    }
    CHECK_EQUAL(up.sampling.glitches, 1);
    CHECK_EQUAL(up.sampling.lost, 1);
}

/* A converter whose own clock is a tenth off is no late one. */
static void a_slow_or_fast_converter_is_followed(void)
{
    for (int percent = -10; percent <= 10; percent += 5) {
        begin(80, true, 0);
        up.period_us = (uint32_t)((int32_t)up.period_us * (100 + percent) / 100);
        run(200);
        CHECK_EQUAL(up.count, 199);
        CHECK_NEAR(up.sampling.interval_us, up.period_us, 60.0);
        convert_after(up.period_us * 13U / 10U, 7); /* not yet half a period late */
        convert_after(up.period_us, 8);
        CHECK_EQUAL(last()->status, 0);
        CHECK_EQUAL(up.sampling.lost, 0);
    }
}

/* The edge may be stamped after the loop looked at the clock: the loop's clock is behind it then. */
static void an_edge_ahead_of_the_loop_is_no_silence(void)
{
    begin(80, true, 1000);
    run(20);
    wait_us(up.period_us - 5U);
    const struct conversion conversion = {.time_us = up.now_us + 5U, .counts = 4321};
    sampling_conversion(&up.sampling, &conversion);
    sampling_tick(&up.sampling, up.now_us);
    CHECK(!sampling_faulty(&up.sampling));
    CHECK_EQUAL(up.sampling.faults, 0);
}

/* Whatever comes, samples are in order of time, none is made up, and losses are told. */
static void by_chance(bool settles)
{
    static const uint8_t usual[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4};
    begin(80, settles, UINT32_MAX - 10000000U);
    int32_t next = 0;
    for (unsigned i = 0; i < 2500U; i++) {
        const uint8_t what = usual[chance_below(sizeof usual)];
        wait_us(up.period_us * (what == 1U ? 1U + chance_below(10U) : 1U) + chance_below(40U));
        next += 10;
        convert(what == 4U ? TOP : next, what == 3U ? (uint8_t)chance_below(4U) : (uint8_t)0, what == 2U);
    }
    int32_t before = 0;
    for (unsigned i = 1; i < up.count; i++) {
        CHECK((int32_t)(up.out[i].time_us - up.out[i - 1U].time_us) > 0);
        if ((up.out[i].status & (STATUS_FORCE_FAULT | STATUS_SATURATED)) == 0U) {
            CHECK(up.out[i].counts > before && up.out[i].counts % 10 == 0);
            before = up.out[i].counts;
        }
    }
    CHECK(up.sampling.lost > 0U && up.sampling.faults > 0U);
}

/* The filter of the converter holds what came at the rate before: four are passed over, and none is called lost. */
static void readings_after_another_rate_are_not_settled(void)
{
    begin(80, true, 1000U);
    sampling_settle(&up.sampling);
    for (int32_t i = 0; i < 8; i++) {
        convert_after(12500U, 1000 + i);
    }
    CHECK_EQUAL(up.count, 3); /* the last one is held back */
    CHECK_EQUAL(up.out[0].counts, 1004);
    CHECK_EQUAL(up.out[0].status, 0);
    CHECK_EQUAL(up.sampling.lost, 0);
    CHECK_EQUAL(up.sampling.edges, 8);
}

int main(void)
{
    readings_after_another_rate_are_not_settled();
    a_sample_is_the_conversion_before();
    the_first_conversion_is_never_late();
    an_end_of_the_range_is_told_for_that_sample();
    sixteen_equal_readings_are_stuck();
    silence_is_told_at_the_usual_rate_and_ends();
    a_converter_that_was_never_there_is_given_its_time();
    conversions_that_are_all_thrown_away_are_silence();
    one_that_settles_loses_both_readings_around_a_late_one();
    another_converter_only_lost_what_is_missing();
    readings_that_were_not_fetched_are_lost();
    a_reading_out_of_step_is_dropped();
    a_slow_or_fast_converter_is_followed();
    an_edge_ahead_of_the_loop_is_no_silence();
    by_chance(true);
    by_chance(false);
    return check_summary("test_sampling");
}
