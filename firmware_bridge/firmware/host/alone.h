/* Each scenario in a process of its own: it finds the memory of the core as a board does that was just switched on. */
#ifndef ALONE_H
#define ALONE_H

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

struct tally {
    unsigned long made;
    unsigned long failed;
};

static inline void check_alone(void (*scenario)(void), const char *name)
{
    struct tally tally = {0, 1};
    int ends[2];
    int status = 1;
    (void)fflush(stdout);
    if (pipe(ends) != 0) {
        (void)printf("no pipe\n");
        checks_failed++;
        return;
    }
    const pid_t child = fork();
    if (child == 0) {
        checks_made = 0;
        checks_failed = 0;
        scenario();
        tally = (struct tally){checks_made, checks_failed};
        (void)fflush(stdout);
        _exit(write(ends[1], &tally, sizeof tally) == (ssize_t)sizeof tally ? 0 : 1);
    }
    (void)close(ends[1]);
    if (child < 0 || read(ends[0], &tally, sizeof tally) != (ssize_t)sizeof tally || waitpid(child, &status, 0) != child
        || status != 0) {
        tally = (struct tally){0, 1};
    }
    (void)close(ends[0]);
    if (tally.failed > 0UL) {
        (void)printf("in %s\n", name);
    }
    checks_made += tally.made;
    checks_failed += tally.failed;
}

#define CHECK_ALONE(scenario) check_alone((scenario), #scenario)

#endif
