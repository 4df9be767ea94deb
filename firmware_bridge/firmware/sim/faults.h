/* Faults that are injected at their time. */
#ifndef FAULTS_H
#define FAULTS_H

#include <stdbool.h>

/* Of the form NAME@T[:DURATION][=VALUE], where T is seconds since power-on, or `start+T` since the script began. */
void fault_add(const char *text);
void faults_begin(void);
/* The script has begun: faults that count from there get their time. */
void faults_start(void);

/* What the parts ask of themselves. */
struct fault_state {
    bool cell_unplugged;
    bool force_stuck;
    bool force_unplugged;
    bool hx711_clock_off; /* wire 10: no pulse comes to it */
    bool motion_stuck;
    bool motion_silent;
};
extern struct fault_state fault;

#endif
