/* The number that tells one instrument from another: made at the first question who it is, and kept. */
#ifndef SERIAL_NUMBER_H
#define SERIAL_NUMBER_H

#include <stdint.h>

#define SERIAL_COPY_A 160U
#define SERIAL_COPY_B 176U
#define SERIAL_CHARS 11U

void serial_number_begin(void);
/* Writes "NK" and eight digits, and a zero behind them, into `text` of SERIAL_CHARS. */
void serial_number_text(char *text);
/* Goes on with keeping a new number by one byte. */
void serial_number_step(void);

#endif
