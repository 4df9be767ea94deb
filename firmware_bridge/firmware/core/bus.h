/* The bus of the sensors: transfers one after the other, and freed where one does not end. */
#ifndef BUS_H
#define BUS_H

#include <stdbool.h>
#include <stdint.h>

#include "i2c_job.h"

void bus_begin(void);
/* Has a job done as soon as the bus is free; false where no more can wait, and then it stays idle. */
bool bus_submit(struct i2c_job *job);
void bus_step(uint32_t now_us);
/* How often the bus had to be freed. */
uint16_t bus_recoveries(void);

/* Jobs of sensors with registers. Neither touches a job that is still waiting or running. */
bool bus_write_register(struct i2c_job *job, uint8_t address, uint8_t reg, uint8_t value);
bool bus_read_registers(struct i2c_job *job, uint8_t address, uint8_t reg, uint8_t count);
bool job_open(const struct i2c_job *job);

#endif
