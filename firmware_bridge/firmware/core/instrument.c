#include "instrument.h"

#include "bus.h"
#include "checks.h"
#include "commands.h"
#include "motion.h"
#include "panel.h"
#include "port.h"
#include "serial_number.h"
#include "store.h"
#include "stream.h"

void instrument_begin(const struct front *front)
{
    const uint32_t now_us = port_now_us();
    store_begin();
    serial_number_begin();
    checks_cancel();
    bus_begin();
    panel_begin(now_us);
    motion_begin(now_us);
    stream_begin(front, now_us);
    commands_begin(front, now_us);
}

void instrument_step(void)
{
    const uint32_t now_us = port_now_us();
    /* Readings first: they wait for nobody. */
    stream_step(now_us);
    bus_step(now_us);
    motion_step(now_us);
    commands_step(now_us);
    panel_step(now_us, stream_running(), stream_faulty() || store_known() == STORE_DAMAGED);
}

void instrument_host_lost(void)
{
    commands_host_lost();
    stream_stop();
}

bool instrument_streaming(void)
{
    return stream_running();
}
