/* The two-wire interface of the chip, after its data sheet, in the place of the simulator's own: that one has other
 * status codes after an address, takes less than half of the time for a byte, and knows no bus that hangs. */
#include "board.h"
#include "parts.h"

#include "avr_ioport.h"
#include "avr_twi.h"

#define TWBR 0xB8
#define TWSR 0xB9
#define TWDR 0xBB
#define TWCR 0xBC
#define TWINT 0x80
#define TWEA 0x40
#define TWSTA 0x20
#define TWSTO 0x10
#define TWWC 0x08
#define TWEN 0x04
#define TWIE 0x01
#define DDRC_AT 0x27
#define PORTC_AT 0x28
#define SDA 4
#define SCL 5
#define CLOCKS_TO_LET_GO 9

enum status {
    START = 0x08, AGAIN = 0x10, SLA_W_ACK = 0x18, SLA_W_NACK = 0x20, SENT_ACK = 0x28, SENT_NACK = 0x30, LOST = 0x38,
    SLA_R_ACK = 0x40, SLA_R_NACK = 0x48, GOT_ACK = 0x50, GOT_NACK = 0x58, NONE = 0xF8
};

enum action { IDLE, DO_START, DO_ADDRESS, DO_SEND, DO_RECEIVE, DO_STOP, DO_STOP_START };

static struct {
    avr_twi_t *module;
    struct twi_slave *slaves;
    struct twi_slave *talking;
    enum action action;
    bool owned; /* between START and STOP */
    bool hung;
    int clocks;
    bool scl;
} bus;

static void act(void *what);
static struct event on_act = {.happen = act};

static uint8_t reg(uint8_t at)
{
    return avr->data[at];
}

static void status(enum status code)
{
    avr->data[TWSR] = (uint8_t)((reg(TWSR) & 3) | (uint8_t)code);
}

static void interrupt(enum status code)
{
    bus.action = IDLE;
    status(code);
    avr_raise_interrupt(avr, &bus.module->twi);
}

static uint64_t bits(int count)
{
    static const uint32_t prescale[4] = {1, 4, 16, 64};
    return (uint64_t)count * (16 + 2 * (uint64_t)reg(TWBR) * prescale[reg(TWSR) & 3]);
}

/* START and STOP need both lines: they wait while a slave holds one. */
static void begin(enum action action)
{
    bus.action = action;
    const bool lines = action == DO_START || action == DO_STOP || action == DO_STOP_START;
    event_cancel(&on_act);
    if (!(lines && bus.hung)) {
        event_in(&on_act, bits(lines ? 1 : 9));
    }
}

static void stop_bus(void)
{
    bus.owned = false;
    bus.talking = NULL;
    avr->data[TWCR] &= (uint8_t)~TWSTO;
    status(NONE);
    bus.action = IDLE;
}

static void start_bus(void)
{
    const bool again = bus.owned;
    bus.owned = true;
    bus.talking = NULL;
    interrupt(again ? AGAIN : START);
}

static void lose(void)
{
    bus.owned = false;
    bus.talking = NULL;
    interrupt(LOST);
}

static void send_address(void)
{
    const uint8_t byte = reg(TWDR);
    const bool read = (byte & 1) != 0;
    if (bus.hung) {
        lose();
        return;
    }
    bus.talking = NULL;
    for (struct twi_slave *slave = bus.slaves; slave != NULL; slave = slave->next) {
        if (slave->address == byte >> 1 && slave->addressed(read)) {
            bus.talking = slave;
        }
    }
    if (read) {
        interrupt(bus.talking != NULL ? SLA_R_ACK : SLA_R_NACK);
    } else {
        interrupt(bus.talking != NULL ? SLA_W_ACK : SLA_W_NACK);
    }
}

static void send(void)
{
    if (bus.hung && reg(TWDR) != 0) {
        lose(); /* it lets the line go for a 1, and sees a 0 */
    } else {
        interrupt(bus.hung || (bus.talking != NULL && bus.talking->write(reg(TWDR))) ? SENT_ACK : SENT_NACK);
    }
}

static void receive(void)
{
    const uint8_t byte = bus.talking != NULL ? bus.talking->read() : 0xFF;
    avr->data[TWDR] = bus.hung ? 0 : byte;
    interrupt((reg(TWCR) & TWEA) != 0 ? GOT_ACK : GOT_NACK);
}

static void act(void *what)
{
    (void)what;
    switch (bus.action) {
    case DO_START: start_bus(); break;
    case DO_ADDRESS: send_address(); break;
    case DO_SEND: send(); break;
    case DO_RECEIVE: receive(); break;
    case DO_STOP: stop_bus(); break;
    case DO_STOP_START:
        stop_bus();
        begin(DO_START);
        break;
    case IDLE: break;
    }
}

/* What the program asks for by clearing TWINT. */
static void next_action(uint8_t control)
{
    if ((control & TWSTO) != 0) {
        begin((control & TWSTA) != 0 ? DO_STOP_START : DO_STOP);
    } else if ((control & TWSTA) != 0) {
        begin(DO_START);
    } else {
        switch (reg(TWSR) & 0xF8) {
        case START:
        case AGAIN: begin(DO_ADDRESS); break;
        case SLA_W_ACK:
        case SLA_W_NACK:
        case SENT_ACK:
        case SENT_NACK: begin(DO_SEND); break;
        case SLA_R_ACK:
        case GOT_ACK: begin(DO_RECEIVE); break;
        case LOST: status(NONE); break;
        default: break;
        }
    }
}

static void switched_off(void)
{
    event_cancel(&on_act);
    bus.action = IDLE;
    bus.owned = false;
    bus.talking = NULL;
    status(NONE);
}

static void write_control(struct avr_t *chip, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    const uint8_t before = chip->data[addr];
    uint8_t flag = before & TWINT;
    if ((value & TWINT) != 0) {
        flag = 0;
        avr_clear_interrupt(chip, &bus.module->twi);
    }
    chip->data[addr] = (uint8_t)((value & (TWEA | TWSTA | TWSTO | TWEN | TWIE)) | flag);
    if ((value & TWEN) == 0) {
        if ((before & TWEN) != 0) {
            switched_off();
        }
        chip->data[addr] &= (uint8_t)~TWSTO;
    } else if ((value & TWINT) != 0) {
        next_action(value);
    } else if ((value & TWSTO) != 0 && (before & TWSTO) == 0) {
        begin(DO_STOP);
    } else if (flag != 0 && (value & TWIE) != 0 && (before & TWIE) == 0) {
        avr_raise_interrupt(chip, &bus.module->twi);
    } else {
        /* nothing begins */
    }
}

static void write_data(struct avr_t *chip, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    if ((chip->data[TWCR] & TWINT) == 0 && bus.action != IDLE) {
        chip->data[TWCR] |= TWWC;
        log_event("violation", 0, "TWDR written while a transfer runs");
        return;
    }
    chip->data[addr] = value;
}

static void write_status(struct avr_t *chip, avr_io_addr_t addr, uint8_t value, void *param)
{
    (void)param;
    chip->data[addr] = (uint8_t)((chip->data[addr] & 0xF8) | (value & 3));
}

static void clock_moved(uint8_t ddr, uint8_t port)
{
    const bool off = (reg(TWCR) & TWEN) == 0;
    const bool level = (ddr >> SCL & 1) == 0 || (port >> SCL & 1) != 0;
    if (off && bus.hung && level && !bus.scl && ++bus.clocks >= CLOCKS_TO_LET_GO) {
        twi_let_go();
    }
    bus.scl = level;
}

static void direction_moved(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq;
    (void)param;
    clock_moved((uint8_t)value, reg(PORTC_AT));
}

static void port_moved(struct avr_irq_t *irq, uint32_t value, void *param)
{
    (void)irq;
    (void)param;
    clock_moved(reg(DDRC_AT), (uint8_t)value);
}

static void own(uint8_t at, avr_io_write_t write)
{
    avr->io[AVR_DATA_TO_IO(at)].w.c = write;
    avr->io[AVR_DATA_TO_IO(at)].w.param = NULL;
    avr->io[AVR_DATA_TO_IO(at)].r.c = NULL;
}

void twi_begin(void)
{
    bus.module = (avr_twi_t *)module_of("twi", 0);
    bus.scl = true;
    own(TWCR, write_control);
    own(TWDR, write_data);
    own(TWSR, write_status);
    avr->data[TWSR] = NONE;
    avr_irq_t *pins = avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('C'), 0);
    avr_irq_register_notify(pins + IOPORT_IRQ_DIRECTION_ALL, direction_moved, NULL);
    avr_irq_register_notify(pins + IOPORT_IRQ_REG_PORT, port_moved, NULL);
    pin_drive('C', SDA, PIN_HIGH); /* the pull-ups of the board */
    pin_drive('C', SCL, PIN_HIGH);
}

void twi_add(struct twi_slave *slave)
{
    slave->next = bus.slaves;
    bus.slaves = slave;
}

void twi_hang(void)
{
    bus.hung = true;
    bus.clocks = 0;
    pin_drive('C', SDA, PIN_LOW);
    if (bus.action == DO_START || bus.action == DO_STOP || bus.action == DO_STOP_START) {
        event_cancel(&on_act);
    }
}

void twi_let_go(void)
{
    if (!bus.hung) {
        return;
    }
    bus.hung = false;
    pin_drive('C', SDA, PIN_HIGH);
    log_event("fault", bus.clocks, "i2c_hang let go");
    if (bus.action == DO_START || bus.action == DO_STOP || bus.action == DO_STOP_START) {
        begin(bus.action);
    }
}

void twi_after_reset(void)
{
    switched_off();
    bus.scl = true;
    avr->data[TWSR] = NONE;
    avr->data[TWDR] = 0xFF;
}
