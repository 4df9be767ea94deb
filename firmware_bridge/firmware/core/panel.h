/* Button, LED and supply: what the instrument shows and feels besides its sensors. */
#ifndef PANEL_H
#define PANEL_H

#include <stdbool.h>
#include <stdint.h>

#define PANEL_LOW_SUPPLY_MV 4200U

void panel_begin(uint32_t now_us);
void panel_step(uint32_t now_us, bool streaming, bool faulty);
bool panel_button(void);
/* Supply in mV, 0 where it is not known. */
uint16_t panel_supply_mv(void);
bool panel_supply_low(void);

#endif
