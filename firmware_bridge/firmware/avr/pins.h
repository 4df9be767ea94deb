/* Setting up what hangs on the pins, and the memory. */
#ifndef PINS_H
#define PINS_H

void hx711_pins_begin(void);
void i2c_begin(void);
void panel_pins_begin(void);
void memory_begin(void);

#endif
