/* What a board has to give the portable core. README.md says what each of these must do on another board. */
#ifndef PORT_H
#define PORT_H

#include <stdbool.h>
#include <stdint.h>

#include "i2c_job.h"

/* Microseconds since some start; wraps. The same clock stamps the edges. */
uint32_t port_now_us(void);

/* The edge that says that a conversion is ready. Where a second one came before the first was taken, `lost` counts it. */
struct port_edge {
    uint32_t time_us;
    uint8_t lost;
};
/* `rising`: which edge. Forgets an edge that was not taken. */
void port_edge_arm(bool rising);
void port_edge_disarm(void);
bool port_edge_take(struct port_edge *edge);

/* HX711: one pulse on PD_SCK, never longer than 50 us; returns the level of DOUT after it. */
bool port_hx711_pulse(void);
/* The level of DOUT: low while a reading waits. */
bool port_hx711_dout(void);
void port_hx711_rate_pin(bool fast);

/* I2C: starts a transfer that goes on by itself; its state tells when it ended. Not while another one runs. */
void port_i2c_start(struct i2c_job *job);
/* Gives the bus up at once: the pins are inputs, and no transfer will end any more. */
void port_i2c_stop(void);
/* The two lines as open-drain pins, while the bus is given up. */
bool port_i2c_read_sda(void);
bool port_i2c_read_scl(void);
void port_i2c_scl_low(void);
void port_i2c_scl_release(void);
void port_i2c_sda_low(void);
void port_i2c_sda_release(void);

/* The line to the host: all of it or nothing. */
bool port_send(const uint8_t *bytes, uint8_t count);
bool port_receive(uint8_t *byte);
/* How many bytes a frame may have on the wire so that it goes out whole; on a serial line NKT1_STUFFED_MAX. */
uint8_t port_send_limit(void);
/* How many frames a second it should take at most: 80 on a serial line, 20 over a radio. */
uint8_t port_frames_per_s(void);

/* Memory that lasts. A write goes on by itself; no access before it is ready again. */
bool port_memory_ready(void);
uint8_t port_memory_read(uint16_t address);
void port_memory_write(uint16_t address, uint8_t value);

bool port_button_down(void);
void port_led(bool lit);
/* The supply in mV as far as it is known by now, 0 where it is not; starts another look at it. */
uint16_t port_supply_mv(void);

/* Why the board started: bits as in the report (0 power-on, 1 reset line, 2 fall of the supply, 3 watchdog). */
uint8_t port_restart_bits(void);
/* A word with some chance in it: low bits of a converter, of a clock. */
uint32_t port_noise(void);

#endif
