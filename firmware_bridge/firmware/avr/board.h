/* Which pin is what. hardware.md and its drawings say the same, and a test holds them to this file. */
#ifndef BOARD_H
#define BOARD_H

#include <avr/io.h>

/* HX711 DOUT, or NAU7802 DRDY. It has to be the capture pin of timer 1. */
#define READY_BIT PB0 /* D8 */
#define READY_PORT PORTB
#define READY_DDR DDRB
#define READY_PIN PINB

#define HX711_CLOCK_BIT PD7 /* D7 */
#define HX711_RATE_BIT PD6  /* D6 */
#define HX711_PORT PORTD
#define HX711_DDR DDRD

#define BUTTON_BIT PD2 /* D2 */
#define BUTTON_PORT PORTD
#define BUTTON_DDR DDRD
#define BUTTON_PIN PIND

#define LED_BIT PB5 /* D13 */
#define LED_PORT PORTB
#define LED_DDR DDRB

#define SDA_BIT PC4 /* A4 */
#define SCL_BIT PC5 /* A5 */
#define I2C_PORT PORTC
#define I2C_DDR DDRC
#define I2C_PIN PINC

#endif
