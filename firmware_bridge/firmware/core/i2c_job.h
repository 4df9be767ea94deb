/* One transfer on the bus of the sensors: some bytes written, then some read. */
#ifndef I2C_JOB_H
#define I2C_JOB_H

#include <stdint.h>

#define I2C_JOB_BYTES 14U

enum i2c_state { I2C_IDLE, I2C_WAITING, I2C_RUNNING, I2C_DONE, I2C_FAILED };

/* `bytes` is what is written, and afterwards what was read. Both sides of an interrupt use them: they have to be there
 * before the state says so. */
struct i2c_job {
    volatile enum i2c_state state;
    uint8_t address;
    uint8_t writes;
    uint8_t reads;
    volatile uint8_t bytes[I2C_JOB_BYTES];
    uint32_t began_us; /* when the bus was free for it */
};

#endif
