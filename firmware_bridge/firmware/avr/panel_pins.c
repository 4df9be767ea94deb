/* Button, LED, supply. */
#include <avr/io.h>

#include "board.h"
#include "pins.h"
#include "port.h"

/* The bandgap of the chip, 1.1 V as the data sheet has it, good to a tenth, against the supply. */
#define BANDGAP_MUX 0x0EU
#define BANDGAP_MV 1100UL
#define FULL_SCALE 1024UL

static uint32_t noise;
static bool looked;

static void look_at_supply(void)
{
    ADCSRA |= (uint8_t)_BV(ADSC);
}

void panel_pins_begin(void)
{
    BUTTON_DDR &= (uint8_t)~_BV(BUTTON_BIT);
    BUTTON_PORT |= (uint8_t)_BV(BUTTON_BIT);
    LED_DDR |= (uint8_t)_BV(LED_BIT);
    ADMUX = (uint8_t)(_BV(REFS0) | BANDGAP_MUX);
    ADCSRA = (uint8_t)(_BV(ADEN) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0));
    looked = false;
    look_at_supply();
}

bool port_button_down(void)
{
    return (BUTTON_PIN & _BV(BUTTON_BIT)) == 0U;
}

void port_led(bool lit)
{
    if (lit) {
        LED_PORT |= (uint8_t)_BV(LED_BIT);
    } else {
        LED_PORT &= (uint8_t)~_BV(LED_BIT);
    }
}

uint16_t port_supply_mv(void)
{
    if ((ADCSRA & _BV(ADSC)) != 0U) {
        return 0;
    }
    const uint16_t level = ADC;
    noise = noise << 3 ^ level;
    look_at_supply();
    if (!looked) {
        /* The reference was just switched on: the data sheet advises to discard the first conversion after that. */
        looked = true;
        return 0;
    }
    return level == 0U ? (uint16_t)0U : (uint16_t)(BANDGAP_MV * FULL_SCALE / level);
}

uint32_t port_noise(void)
{
    return noise ^ (uint32_t)TCNT1 << 16;
}
