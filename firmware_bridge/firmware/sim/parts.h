/* The parts of the board around the chip. */
#ifndef PARTS_H
#define PARTS_H

#include <stdbool.h>
#include <stdint.h>

int32_t clip24(double counts);

void hx711_begin(void);
void hx711_plug(bool plugged);
void hx711_power(bool on);
void hx711_after_reset(void);
void hx711_stray_pulse(void);      /* one clock pulse right at the next data-ready edge */
/* It misses that clock pulse of the next reading whose last bit is as told: 1 hides it from whoever looks at DOUT. */
void hx711_miss_pulse(int number, int last_bit);
void hx711_power_down(void); /* its clock stood high for too long, half a period after the next reading */

void nau7802_begin(void);
void nau7802_power(bool on);

void mpu6050_begin(void);
void mpu6050_power(bool on);

/* A slave on the bus; each returns what it acknowledges or sends. */
struct twi_slave {
    uint8_t address;
    bool (*addressed)(bool read);
    bool (*write)(uint8_t byte);
    uint8_t (*read)(void);
    struct twi_slave *next;
};
void twi_begin(void);
void twi_add(struct twi_slave *slave);
void twi_hang(void); /* a slave holds SDA low until it has seen nine clocks */
void twi_let_go(void);
void twi_after_reset(void);

/* Its volts in mV, and that the chip begins anew. */
void supply_set(double to);
void supply_after_reset(void);

/* How much of the stack is ever used; told at the end. */
void stack_begin(void);
void stack_tell(void);

void eeprom_begin(void);
void eeprom_save(void);
void eeprom_after_reset(void);
/* The supply fell: a byte that is being written is lost. */
void eeprom_cut(void);

void flags_begin(void);

void button_press(bool down);
void button_begin(void);

void uart_begin(void);
void uart_after_reset(void);
/* Moves bytes between the port and the chip; false where the board is to stop. */
bool uart_step(void);
bool uart_full(void);   /* what was sent is not yet with the reader */
bool uart_opened(void); /* a reader has the port open, or had it */
void uart_swallow(bool swallow);
/* Calls once a frame is under way, or after 0.1 s without one. */
void uart_in_mid_frame(void (*call)(void));

#endif
