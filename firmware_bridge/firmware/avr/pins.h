/* Setting up what hangs on the pins. */
#ifndef PINS_H
#define PINS_H

void hx711_pins_begin(void);
void i2c_begin(void);
void panel_pins_begin(void);

#endif
