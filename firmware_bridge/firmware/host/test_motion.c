/* Which motion sensor it is: an MPU-6050, or one of its successors, whose accelerometer has a filter of its own. */
#define _POSIX_C_SOURCE 200809L

#include "stream_view.h"

#include "alone.h"

#define CONFIG 0x1AU
#define GYRO_CONFIG 0x1BU
#define ACCEL_CONFIG 0x1CU
#define ACCEL_CONFIG2 0x1DU

static void as_one_that_says(uint8_t who)
{
    switch_on(HX711);
    sensors.mpu_who = who;
    let_it_run();
    board_run_ms(SETTLED_MS);
}

/* In all of them 3 is the filter that is nearest to 44 Hz: RM-MPU-6000A register 26, RM-MPU-6500A registers 26 and 29. */
static void every_one_filters_as_much(void)
{
    static const uint8_t who[] = {0x68U, 0x70U, 0x71U, 0x73U, 0x74U, 0x98U};
    for (unsigned i = 0; i < sizeof who; i++) {
        as_one_that_says(who[i]);
        start();
        stream_ms(500);
        CHECK_EQUAL(any() & MOTION_FAULT, 0);
        CHECK_EQUAL(sensors.mpu_setups, 1);
        CHECK_EQUAL(sensors.mpu[CONFIG], 0x03);
        CHECK_EQUAL(sensors.mpu[GYRO_CONFIG], 0x08);
        CHECK_EQUAL(sensors.mpu[ACCEL_CONFIG], 0x08);
        CHECK_EQUAL(sensors.mpu[ACCEL_CONFIG2], who[i] == 0x68U ? 0x00 : 0x03); /* reserved on an MPU-6050 */
        wire_command(STOP, 0);
        board_run_ms(50);
    }
}

/* Where it was exchanged, or lost its supply for a moment, all of it is set again. */
static void another_one_is_set_up_as_what_it_is(void)
{
    as_one_that_says(0x70U);
    sensors.mpu_gone = true;
    board_run_ms(500);
    sensors.mpu_gone = false;
    sensors.mpu_who = 0x68U;
    board_run_ms(1000);
    CHECK_EQUAL(sensors.mpu[ACCEL_CONFIG2], 0x00);
    CHECK_EQUAL(sensors.mpu[CONFIG], 0x03);
    sensors.mpu_gone = true;
    board_run_ms(500);
    sensors.mpu_gone = false;
    sensors.mpu_who = 0x71U;
    board_run_ms(1000);
    CHECK_EQUAL(sensors.mpu[ACCEL_CONFIG2], 0x03);
}

static void what_is_none_is_not_taken_for_one(void)
{
    static const uint8_t who[] = {0x00U, 0xFFU, 0x69U, 0x12U, 0x72U};
    for (unsigned i = 0; i < sizeof who; i++) {
        as_one_that_says(who[i]);
        start();
        stream_ms(500);
        CHECK(count > 30U);
        for (unsigned k = 0; k < count; k++) {
            CHECK((got[k].status & MOTION_FAULT) != 0U);
        }
        CHECK_EQUAL(sensors.mpu[CONFIG], 0x00);
        wire_command(STOP, 0);
        board_run_ms(50);
    }
}

int main(void)
{
    CHECK_ALONE(every_one_filters_as_much);
    CHECK_ALONE(another_one_is_set_up_as_what_it_is);
    CHECK_ALONE(what_is_none_is_not_taken_for_one);
    return check_summary("test_motion");
}
