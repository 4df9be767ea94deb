/* The line to the host. */
#ifndef LINE_H
#define LINE_H

void line_begin(void);

#endif
