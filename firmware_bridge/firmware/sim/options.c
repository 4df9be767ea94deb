/* The command line. */
#include "options.h"

#include "board.h"
#include "faults.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct options options = {
    .front = "hx711",
    .motion = "mpu6050",
    .script_at_start = true,
    .watch_stdin = true,
    .seconds = 3600,
    .wall_s = 900,
    .speed = 1,
    .noise_counts = 50,
    .gyro_noise_dps = 0.05,
    .gyro_bias_dps = 1.5,
    .accel_noise_g = 0.003,
    .temperature_c = 25,
    .supply_mv = 5000,
    .seed = 1,
};

static const char usage[] =
    "usage: simboard [options] IMAGE.elf\n"
    "  --front hx711|nau7802   the converter on the board (hx711)\n"
    "  --motion mpu6050|mpu6500|mpu9250|mpu9255|icm20689   the sensor on the limb (mpu6050)\n"
    "  --script FILE           CSV of time_s,counts,velocity_dps,angle_deg\n"
    "  --script-at start|boot  when its time begins: with the first start frame (usual), or with power-on\n"
    "  --fault NAME@S[:DURATION][=VALUE]   or NAME@start+S...; may be given again and again\n"
    "  --log FILE              what the converter held, and when; each fault as it happens\n"
    "  --eeprom FILE           read before, written at the end\n"
    "  --speed X               simulated per real seconds (1); 0: as fast as it goes\n"
    "  --seconds S             simulated seconds until it stops (3600)\n"
    "  --wall-s S              real seconds until it stops (900)\n"
    "  --once                  stop when the reader closes the port\n"
    "  --wait                  time begins when a reader opens the port\n"
    "  --no-stdin              go on when standard input ends; else it stops then, and reads commands from there:\n"
    "                          fault NAME[:DURATION][=VALUE], script, quit\n"
    "  --boot-s S              the boot loader runs for S seconds first, and swallows what it receives\n"
    "  --rate-error X          error of the converter's clock as a share, e.g. 0.078\n"
    "  --hx711-rate pin|10|80  whether RATE is wired to the chip (usual), or strapped\n"
    "  --noise COUNTS          standard deviation (50)\n"
    "  --gyro-noise DPS --gyro-bias DPS --accel-noise G --temperature C\n"
    "  --supply MV             (5000)\n"
    "  --seed N\n";

enum { FRONT = 1, SCRIPT, SCRIPT_AT, FAULT, LOG, EEPROM, SPEED, SECONDS, WALL, ONCE, WAIT, NO_STDIN, BOOT, RATE_ERROR,
       RATE, NOISE, GYRO_NOISE, GYRO_BIAS, ACCEL_NOISE, TEMPERATURE, SUPPLY, SEED, MOTION };

static const struct option names[] = {
    {"front", 1, NULL, FRONT},           {"script", 1, NULL, SCRIPT},
    {"script-at", 1, NULL, SCRIPT_AT},   {"fault", 1, NULL, FAULT},
    {"log", 1, NULL, LOG},               {"eeprom", 1, NULL, EEPROM},
    {"speed", 1, NULL, SPEED},           {"seconds", 1, NULL, SECONDS},
    {"wall-s", 1, NULL, WALL},           {"once", 0, NULL, ONCE},
    {"wait", 0, NULL, WAIT},             {"no-stdin", 0, NULL, NO_STDIN},
    {"boot-s", 1, NULL, BOOT},           {"rate-error", 1, NULL, RATE_ERROR},
    {"hx711-rate", 1, NULL, RATE},       {"noise", 1, NULL, NOISE},
    {"gyro-noise", 1, NULL, GYRO_NOISE}, {"gyro-bias", 1, NULL, GYRO_BIAS},
    {"accel-noise", 1, NULL, ACCEL_NOISE}, {"temperature", 1, NULL, TEMPERATURE},
    {"supply", 1, NULL, SUPPLY},         {"seed", 1, NULL, SEED},
    {"motion", 1, NULL, MOTION},
    {NULL, 0, NULL, 0},
};

static double number(const char *text)
{
    char *end;
    const double value = strtod(text, &end);
    if (end == text || *end != '\0') {
        fail("%s is not a number", text);
    }
    return value;
}

static void take(int name, const char *value)
{
    switch (name) {
    case FRONT: options.front = value; break;
    case MOTION: options.motion = value; break;
    case SCRIPT: options.script = value; break;
    case SCRIPT_AT: options.script_at_start = strcmp(value, "boot") != 0; break;
    case FAULT: fault_add(value); break;
    case LOG: options.log = value; break;
    case EEPROM: options.eeprom = value; break;
    case SPEED: options.speed = number(value); break;
    case SECONDS: options.seconds = number(value); break;
    case WALL: options.wall_s = number(value); break;
    case ONCE: options.once = true; break;
    case WAIT: options.wait = true; break;
    case NO_STDIN: options.watch_stdin = false; break;
    case BOOT: options.boot_s = number(value); break;
    case RATE_ERROR: options.rate_error = number(value); break;
    case RATE: options.rate_wire = strcmp(value, "pin") == 0 ? 0 : (int)number(value); break;
    case NOISE: options.noise_counts = number(value); break;
    case GYRO_NOISE: options.gyro_noise_dps = number(value); break;
    case GYRO_BIAS: options.gyro_bias_dps = number(value); break;
    case ACCEL_NOISE: options.accel_noise_g = number(value); break;
    case TEMPERATURE: options.temperature_c = number(value); break;
    case SUPPLY: options.supply_mv = number(value); break;
    case SEED: options.seed = (uint64_t)number(value); break;
    default: fputs(usage, stderr); exit(2);
    }
}

static void check_motion(void)
{
    static const char *const known[] = {"mpu6050", "mpu6500", "mpu9250", "mpu9255", "icm20689"};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(options.motion, known[i]) == 0) {
            return;
        }
    }
    fail("--motion is mpu6050, mpu6500, mpu9250, mpu9255 or icm20689, not %s", options.motion);
}

void options_read(int count, char **words)
{
    int name;
    while ((name = getopt_long(count, words, "", names, NULL)) != -1) {
        take(name, optarg);
    }
    if (optind + 1 != count) {
        fputs(usage, stderr);
        exit(2);
    }
    options.elf = words[optind];
    if (strcmp(options.front, "hx711") != 0 && strcmp(options.front, "nau7802") != 0) {
        fail("--front is hx711 or nau7802, not %s", options.front);
    }
    check_motion();
}
