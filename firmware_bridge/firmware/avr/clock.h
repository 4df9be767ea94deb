/* The clock, and the edge that it stamps. */
#ifndef CLOCK_H
#define CLOCK_H

void clock_begin(void);

#endif
