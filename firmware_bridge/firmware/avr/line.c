/* The line to the host: 250 000 baud, 8N1, through rings in both directions. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/atomic.h>

#include "line.h"
#include "port.h"
#include "frame.h"

#define BAUD 250000UL
#define TX_SIZE 256U /* an index is one byte, and wraps by itself */
#define RX_SIZE 64U
#define RX_MASK (RX_SIZE - 1U)

/* The bytes are volatile as the indices are: else the compiler may move one past the other. */
static volatile uint8_t tx_bytes[TX_SIZE];
static volatile uint8_t tx_head;
static volatile uint8_t tx_tail;
static volatile uint8_t rx_bytes[RX_SIZE];
static volatile uint8_t rx_head;
static volatile uint8_t rx_tail;

void line_begin(void)
{
    tx_head = 0;
    tx_tail = 0;
    rx_head = 0;
    rx_tail = 0;
    UBRR0 = (uint16_t)(F_CPU / (16UL * BAUD) - 1UL);
    UCSR0A = 0;
    UCSR0C = (uint8_t)(_BV(UCSZ01) | _BV(UCSZ00));
    UCSR0B = (uint8_t)(_BV(RXCIE0) | _BV(RXEN0) | _BV(TXEN0));
}

ISR(USART_UDRE_vect)
{
    const uint8_t tail = tx_tail;
    if (tail == tx_head) {
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
    } else {
        UDR0 = tx_bytes[tail];
        tx_tail = (uint8_t)(tail + 1U);
    }
}

ISR(USART_RX_vect)
{
    const uint8_t byte = UDR0;
    const uint8_t next = (uint8_t)((rx_head + 1U) & RX_MASK);
    /* Where the ring is full the byte is lost; the CRC of its frame tells. */
    if (next != rx_tail) {
        rx_bytes[rx_head] = byte;
        rx_head = next;
    }
}

bool port_send(const uint8_t *bytes, uint8_t count)
{
    uint8_t head = tx_head;
    const uint8_t used = (uint8_t)(head - tx_tail);
    if ((uint16_t)count + used >= TX_SIZE) {
        return false;
    }
    for (uint8_t i = 0; i < count; i++) {
        tx_bytes[head] = bytes[i];
        head++;
    }
    tx_head = head;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        UCSR0B |= (uint8_t)_BV(UDRIE0);
    }
    return true;
}

bool port_receive(uint8_t *byte)
{
    const uint8_t tail = rx_tail;
    if (tail == rx_head) {
        return false;
    }
    *byte = rx_bytes[tail];
    rx_tail = (uint8_t)((tail + 1U) & RX_MASK);
    return true;
}

uint8_t port_send_limit(void)
{
    return NKT1_STUFFED_MAX;
}

uint8_t port_frames_per_s(void)
{
    return 80;
}
