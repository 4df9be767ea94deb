/* What the tests on a computer need: a check tells its place and the values; the end tells how many there were. */
#ifndef CHECK_H
#define CHECK_H

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define MOST_SHOWN 20UL

static unsigned long checks_made;
static unsigned long checks_failed;

static inline bool check_that(bool good, const char *file, int line, const char *what)
{
    checks_made++;
    if (!good) {
        checks_failed++;
        if (checks_failed <= MOST_SHOWN) {
            (void)printf("%s:%d: %s", file, line, what);
        }
    }
    return good;
}

static inline void check_say(const char *said)
{
    if (checks_failed <= MOST_SHOWN) {
        (void)printf("%s\n", said);
    }
}

static inline void check_true(bool good, const char *file, int line, const char *what)
{
    if (!check_that(good, file, line, what)) {
        check_say(" does not hold");
    }
}

static inline void check_equal(int64_t got, int64_t wanted, const char *file, int line, const char *what)
{
    char said[80];
    if (!check_that(got == wanted, file, line, what)) {
        (void)snprintf(said, sizeof said, " is %" PRId64 " (0x%" PRIX64 "), not %" PRId64, got, (uint64_t)got, wanted);
        check_say(said);
    }
}

static inline void check_near(double got, double wanted, double by, const char *file, int line, const char *what)
{
    char said[120];
    const double away = got - wanted;
    if (!check_that(away <= by && away >= -by, file, line, what)) {
        (void)snprintf(said, sizeof said, " is %.9g, not %.9g within %g", got, wanted, by);
        check_say(said);
    }
}

static inline void check_bytes(const void *got, const void *wanted, size_t count, const char *file, int line,
                               const char *what)
{
    const uint8_t *a = got;
    const uint8_t *b = wanted;
    char said[80];
    size_t at = 0;
    while (at < count && a[at] == b[at]) {
        at++;
    }
    if (!check_that(at == count, file, line, what)) {
        (void)snprintf(said, sizeof said, ": byte %zu is 0x%02X, not 0x%02X", at, a[at], b[at]);
        check_say(said);
    }
}

static inline int check_summary(const char *name)
{
    if (checks_failed > 0UL) {
        (void)printf("%s: %lu of %lu checks FAILED\n", name, checks_failed, checks_made);
        return 1;
    }
    (void)printf("%s: %lu checks\n", name, checks_made);
    return checks_made == 0UL ? 1 : 0;
}

#define CHECK(what) check_true((what), __FILE__, __LINE__, #what)
#define CHECK_EQUAL(got, wanted) check_equal((int64_t)(got), (int64_t)(wanted), __FILE__, __LINE__, #got)
#define CHECK_NEAR(got, wanted, by) check_near((double)(got), (double)(wanted), (by), __FILE__, __LINE__, #got)
#define CHECK_BYTES(got, wanted, count) check_bytes((got), (wanted), (count), __FILE__, __LINE__, #got)

#endif
