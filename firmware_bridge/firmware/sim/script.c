/* What happens to cell and limb: a table of time_s, counts, velocity_dps, angle_deg, with straight lines between. */
#include "board.h"
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>

struct row {
    double time_s;
    struct truth truth;
};

static struct row *rows;
static size_t count;
static size_t near;
static uint64_t began = NEVER;

static void add(const struct row *row)
{
    static size_t room;
    if (count == room) {
        room = room == 0 ? 1024 : room * 2;
        rows = realloc(rows, room * sizeof *rows);
        if (rows == NULL) {
            fail("no memory for the script");
        }
    }
    rows[count++] = *row;
}

static void read_rows(void)
{
    FILE *file = fopen(options.script, "r");
    if (file == NULL) {
        fail("cannot read the script %s", options.script);
    }
    char line[256];
    while (fgets(line, sizeof line, file) != NULL) {
        struct row row = {0};
        const int fields = sscanf(line, "%lf,%lf,%lf,%lf", &row.time_s, &row.truth.counts, &row.truth.velocity_dps,
                                  &row.truth.angle_deg);
        if (fields == 4) {
            if (count > 0 && row.time_s < rows[count - 1].time_s) {
                fail("the times of the script %s do not rise", options.script);
            }
            add(&row);
        } else if (count > 0) {
            fail("a line of the script %s is not time_s,counts,velocity_dps,angle_deg: %s", options.script, line);
        } else {
            /* the heading */
        }
    }
    fclose(file);
}

void script_begin(void)
{
    if (options.script != NULL) {
        read_rows();
    }
    if (count == 0) {
        add(&(struct row){0, {10000, 0, 0}});
    }
    if (!options.script_at_start) {
        script_start();
    }
}

void script_start(void)
{
    if (began == NEVER) {
        began = avr->cycle;
        log_event("script", 0, "begins");
        faults_start();
    }
}

static double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

struct truth script_ago(double seconds)
{
    const double time_s = began == NEVER ? 0 : (double)(avr->cycle - began) / (double)CYCLES_PER_S - seconds;
    while (near > 0 && rows[near].time_s > time_s) {
        near--;
    }
    while (near + 1 < count && rows[near + 1].time_s <= time_s) {
        near++;
    }
    const struct row *a = &rows[near];
    if (near + 1 == count || time_s <= a->time_s) {
        return a->truth;
    }
    const struct row *b = &rows[near + 1];
    const double share = (time_s - a->time_s) / (b->time_s - a->time_s);
    return (struct truth){between(a->truth.counts, b->truth.counts, share),
                          between(a->truth.velocity_dps, b->truth.velocity_dps, share),
                          between(a->truth.angle_deg, b->truth.angle_deg, share)};
}
