/* Levels on the pins. The simulator works out every pin of a port anew when the chip writes to it, and would put its
 * pull-up in the place of what the world drives; so the world's level is told to the port as well as to the pin. */
#include "board.h"

#include "avr_ioport.h"

#define PORTS 3

static const char names[PORTS] = {'B', 'C', 'D'};
static avr_ioport_t *ports[PORTS];
static uint8_t driven[PORTS];
static uint8_t high[PORTS];

static int index_of(char port)
{
    return port - names[0];
}

void pins_begin(void)
{
    for (int i = 0; i < PORTS; i++) {
        ports[i] = (avr_ioport_t *)module_of("port", names[i]);
    }
}

static void tell(int i, uint8_t pin)
{
    const uint8_t bit = (uint8_t)(1U << pin);
    avr_ioport_t *port = ports[i];
    port->external.pull_mask = driven[i];
    port->external.pull_value = high[i] & driven[i];
    if ((avr->data[port->r_ddr] & bit) == 0) {
        const uint8_t level = (driven[i] & bit) != 0 ? high[i] & bit : avr->data[port->r_port] & bit;
        avr_raise_irq(port->io.irq + pin, level != 0);
    }
}

void pin_drive(char port, uint8_t pin, enum level level)
{
    const int i = index_of(port);
    const uint8_t bit = (uint8_t)(1U << pin);
    driven[i] = level == PIN_FREE ? driven[i] & (uint8_t)~bit : driven[i] | bit;
    high[i] = level == PIN_HIGH ? high[i] | bit : high[i] & (uint8_t)~bit;
    tell(i, pin);
}

/* A reset turns all pins into inputs without telling anyone. */
void pins_after_reset(void)
{
    for (int i = 0; i < PORTS; i++) {
        for (uint8_t pin = 0; pin < 8; pin++) {
            ports[i]->io.irq[pin].value = 2; /* none: the next level is news, whatever it is */
            tell(i, pin);
        }
    }
}

bool pin_out(char port, uint8_t pin)
{
    return (avr->data[ports[index_of(port)]->r_port] >> pin & 1) != 0;
}

bool pin_is_output(char port, uint8_t pin)
{
    return (avr->data[ports[index_of(port)]->r_ddr] >> pin & 1) != 0;
}
