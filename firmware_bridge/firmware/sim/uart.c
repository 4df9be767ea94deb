/* USART0 on a pseudo terminal. Receiving is the chip's own two bytes and shift register, one byte in ten bit times, in
 * the place of the simulator's deep queue; what is sent is never lost while a reader has the port open: the board waits. */
#define _GNU_SOURCE
#include "board.h"
#include "parts.h"

#include "avr_uart.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define UCSRA 0xC0
#define UCSRB 0xC1
#define UBRRL 0xC4
#define UBRRH 0xC5
#define UDR 0xC6
#define DOR 0x08
#define U2X 0x02
#define RXEN 0x10
#define BAUD 250000
#define BYTE_CYCLES (CYCLES_PER_S * 10 / BAUD)
#define HELD 3 /* two bytes, and one in the shift register */
#define LINE 4096
#define OUT 4096
#define MID_FRAME 10
#define START_COMMAND 0x82

static avr_uart_t *module;
static int port = -1;
static bool swallowing;

static uint8_t line[LINE]; /* from the host, on its way */
static size_t line_count;
static uint8_t held[HELD];
static int held_count;

static uint8_t out[OUT];
static size_t out_count;
static int since_zero;
static void (*mid_frame)(void);

static bool open_now;
static bool open_once;

static void arrive(void *what);
static void no_frame(void *what);
static struct event on_arrival = {.happen = arrive};
static struct event on_no_frame = {.happen = no_frame};

static bool baud_fits(void)
{
    const uint32_t divisor = 1U + avr->data[UBRRL] + 256U * (avr->data[UBRRH] & 15U);
    const uint32_t baud = (uint32_t)(CYCLES_PER_S / ((avr->data[UCSRA] & U2X) != 0 ? 8 : 16) / divisor);
    return baud > BAUD * 49 / 50 && baud < BAUD * 51 / 50;
}

/* The script begins with the first start frame: its first bytes are the same however the rest of it is stuffed. */
static void watch_commands(uint8_t byte)
{
    static int place;
    if (byte == 0) {
        place = 0;
    } else {
        place++;
        if (place == 2 && byte != 1) {
            place = 100;
        }
        if (place == 3 && byte == START_COMMAND && options.script_at_start) {
            script_start();
        }
    }
}

static void take(uint8_t byte)
{
    if (swallowing || (avr->data[UCSRB] & RXEN) == 0) {
        return;
    }
    if (!baud_fits()) {
        log_event("violation", byte, "byte received at another baud rate");
        return;
    }
    watch_commands(byte);
    if (held_count == HELD) {
        avr->data[UCSRA] |= DOR;
        log_event("violation", byte, "rx_overrun");
        return;
    }
    held[held_count++] = byte;
    avr_raise_interrupt(avr, &module->rxc);
}

static void arrive(void *what)
{
    (void)what;
    const uint8_t byte = line[0];
    line_count--;
    memmove(line, line + 1, line_count);
    if (line_count > 0) {
        event_in(&on_arrival, BYTE_CYCLES);
    }
    take(byte);
}

static uint8_t read_data(struct avr_t *chip, avr_io_addr_t addr, void *param)
{
    (void)param;
    const uint8_t byte = held[0];
    if (held_count > 0) {
        held_count--;
        memmove(held, held + 1, (size_t)held_count);
    }
    avr_regbit_clear(chip, module->rxc.raised);
    avr_clear_interrupt(chip, &module->rxc);
    chip->data[UCSRA] &= (uint8_t)~DOR;
    if (held_count > 0) {
        avr_raise_interrupt(chip, &module->rxc);
    }
    chip->data[addr] = byte;
    return byte;
}

static void no_frame(void *what)
{
    (void)what;
    if (mid_frame != NULL) {
        void (*call)(void) = mid_frame;
        mid_frame = NULL;
        call();
    }
}

static void send(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq;
    (void)param;
    module->cycles_per_byte = BYTE_CYCLES;
    if (!baud_fits()) {
        log_event("violation", value, "byte sent at another baud rate");
        return;
    }
    if (out_count < OUT) {
        out[out_count++] = (uint8_t)value;
    }
    since_zero = (value & 0xFF) == 0 ? 0 : since_zero + 1;
    if (since_zero >= MID_FRAME && mid_frame != NULL) {
        no_frame(NULL);
    }
}

void uart_in_mid_frame(void (*call)(void))
{
    mid_frame = call;
    event_in(&on_no_frame, CYCLES_PER_S / 10);
}

void uart_begin(void)
{
    module = (avr_uart_t *)module_of("uart", '0');
    uint32_t flags = 0; /* neither a pause while the program polls, nor its text on our screen */
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr->io[AVR_DATA_TO_IO(UDR)].r.c = read_data;
    avr->io[AVR_DATA_TO_IO(UCSRA)].r.c = NULL;
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), send, NULL);

    port = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (port < 0 || grantpt(port) != 0 || unlockpt(port) != 0) {
        fail("cannot open a pseudo terminal: %s", strerror(errno));
    }
    const char *name = ptsname(port);
    const int other = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    struct termios raw;
    if (other < 0 || tcgetattr(other, &raw) != 0) {
        fail("cannot open %s: %s", name, strerror(errno));
    }
    cfmakeraw(&raw);
    tcsetattr(other, TCSANOW, &raw);
    close(other); /* from now on the port tells whether a reader has it open */
    printf("port %s\n", name);
    fflush(stdout);
}

void uart_after_reset(void)
{
    held_count = 0;
    since_zero = 0;
}

void uart_swallow(bool swallow)
{
    swallowing = swallow;
}

bool uart_full(void)
{
    return open_now && out_count > OUT / 2;
}

bool uart_opened(void)
{
    return open_once;
}

static void look(void)
{
    struct pollfd look = {.fd = port, .events = POLLIN};
    poll(&look, 1, 0);
    open_now = (look.revents & POLLHUP) == 0;
    open_once = open_once || open_now;
    if ((look.revents & POLLIN) != 0 && line_count < LINE) {
        const ssize_t got = read(port, line + line_count, LINE - line_count);
        if (got > 0) {
            line_count += (size_t)got;
            if (!event_waits(&on_arrival)) {
                event_in(&on_arrival, BYTE_CYCLES);
            }
        }
    }
}

bool uart_step(void)
{
    look();
    size_t done = 0;
    while (open_now && done < out_count) {
        const ssize_t put = write(port, out + done, out_count - done);
        if (put > 0) {
            done += (size_t)put;
        } else if (put < 0 && errno != EAGAIN && errno != EINTR) {
            open_now = false;
        } else {
            break;
        }
    }
    if (open_now) {
        out_count -= done;
        memmove(out, out + done, out_count);
    } else {
        out_count = 0; /* nobody listens */
    }
    return !(options.once && open_once && !open_now);
}
