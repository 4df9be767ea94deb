"""A serial port whose device nobody named: opened where it talks and is understood, else told how to open it."""

from __future__ import annotations

import asyncio
import os
import select
import struct
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

import numpy as np
import pytest

from firmware_bridge import Address, AddressError, DeviceOpenError, Packet, open_device
from firmware_bridge.drivers.any_serial import AnySerialDevice
from firmware_bridge.serial_ports import Likely, PortInfo
from firmware_bridge.virtual import Scenario, play
from firmware_bridge.virtual.server import VirtualDynamometer
from firmware_bridge.virtual.speakers import LineSpeaker, Nkt1Speaker, ProgressorSpeaker, Speaker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
SIGNAL = play(Scenario("hold", rate_hz=80.0, noise=0.0))


@contextmanager
def virtual(speaker: Speaker, talks: bool = True) -> Iterator[VirtualDynamometer]:
    server = VirtualDynamometer(SIGNAL, speaker, use_socket=False)
    if talks:
        server.begin()
    try:
        yield server
    finally:
        server.close()


def device(address: str, *ports: PortInfo) -> AnySerialDevice:
    return AnySerialDevice(Address.parse(address), ports=lambda: list(ports))


def read(one: AnySerialDevice, count: int) -> list[Packet]:
    async def main() -> list[Packet]:
        await one.open()
        packets: list[Packet] = []
        try:
            async for packet in one.packets():
                packets.append(packet)
                if sum(len(block) for packet in packets for block in packet.blocks) >= count:
                    break
        finally:
            await one.close()
        return packets

    return asyncio.run(asyncio.wait_for(main(), 60))


def why_not(one: AnySerialDevice) -> str:
    with pytest.raises(DeviceOpenError) as caught:
        asyncio.run(asyncio.wait_for(one.open(), 60))
    return str(caught.value)


@pytest.mark.parametrize(
    ("speaker", "driver"), [(ProgressorSpeaker(80.0), "progressor"), (LineSpeaker(80.0), "ascii&profile=micros")]
)
def test_what_talks_and_is_understood_is_opened(speaker: Speaker, driver: str) -> None:
    with virtual(speaker) as server:
        one = device(f"serial:{server.port}?listen=20")
        packets = read(one, 40)
        named = f"serial:{server.port}?driver={driver}"
    blocks = [block for packet in packets for block in packet.blocks if len(block)]
    force_n = np.concatenate([block.force_n for block in blocks if block.force_n is not None])
    step = np.round(np.diff(np.concatenate([block.device_time_s for block in blocks])), 6)
    assert len(force_n) >= 40
    assert set(np.round(step, 4)) == {0.0125}
    [at] = np.flatnonzero(np.isclose(SIGNAL.time_s, blocks[0].device_time_s[0] + SIGNAL.time_s[0], atol=1e-4))[:1]
    np.testing.assert_allclose(force_n, SIGNAL.force_n[at : at + len(force_n)], atol=1e-3)
    assert one.info.driver == "serial"
    assert one.info.evidence == "D"
    assert "counts" not in one.info.codec_options  # a line without its unit is refused, not taken for counts
    assert named in one.info.notice
    open_device(one.info.notice.rpartition(" ")[2])  # the address that is given can be opened


@contextmanager
def talker(line: Callable[[int], bytes]) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """A device that says a line every 20 ms; what it was told is returned by the second value."""
    import pty
    import threading
    import tty

    master, slave = pty.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    over = threading.Event()

    def talk() -> None:
        i = 0
        while not over.wait(0.02):
            i += 1
            with suppress(BlockingIOError):
                os.write(master, line(i))

    def told() -> bytes:
        said = b""
        while select.select([master], [], [], 0.05)[0]:
            said += os.read(master, 1024)
        return said

    thread = threading.Thread(target=talk, daemon=True)
    thread.start()
    try:
        yield os.ttyname(slave), told
    finally:
        over.set()
        thread.join()
        os.close(master)
        os.close(slave)


def test_not_one_byte_is_said_to_it() -> None:
    with talker(lambda i: b"%.1f lbF\r\n" % (i / 10)) as (port, told):
        one = device(f"serial:{port}?listen=20")
        packets = read(one, 10)
        assert told() == b""  # a gauge that was named mark10 would be told AOUT50
    force_n = np.concatenate([b.force_n for p in packets for b in p.blocks if b.force_n is not None and len(b)])
    np.testing.assert_allclose(np.diff(force_n), 0.1 * 4.4482216152605, rtol=1e-9)
    assert "?driver=mark10&baud=115200" in one.info.notice


def test_not_one_byte_is_said_to_one_that_would_be_asked_and_started_and_stopped() -> None:
    def spoken(i: int) -> bytes:
        return b"\x01\x10" + struct.pack("<fIfI", i, 20_000 * i, i + 0.5, 20_000 * i + 10_000)

    with talker(spoken) as (port, told):
        one = device(f"serial:{port}?listen=20")
        read(one, 40)
        assert told() == b""  # a Progressor that was named would be told 6B, 6F, 65 and 66
    assert "?driver=progressor&baud=115200" in one.info.notice


def test_a_silent_instrument_is_not_started_and_its_address_is_given() -> None:
    with virtual(Nkt1Speaker(), talks=False) as server:
        chip = PortInfo(server.port, "CH340", likely=(Likely("nkt1", "often so"), Likely("ascii", "or so")))
        told = why_not(device("serial:*?listen=0.6", chip))
        assert server.samples_sent == 0
    assert f"Nothing was heard on {server.port}" in told
    assert "silent until they are told to start" in told
    assert f"serial:{server.port}?driver=nkt1 (often so)" in told
    assert f"serial:{server.port}?driver=ascii&profile=plain&unit=N (or so)" in told


def test_a_port_of_which_nothing_is_known_still_gets_an_address() -> None:
    with virtual(Nkt1Speaker(), talks=False) as server:
        told = why_not(device(f"serial:{server.port}?listen=0.5"))
    assert f"serial:{server.port}?driver=nkt1" in told


def test_a_unit_that_cannot_be_heard_must_be_stated() -> None:
    start = time.monotonic()
    with talker(lambda i: b"%d,%.2f\r\n" % ((time.monotonic() - start) * 1e6, i / 3)) as (port, _):
        told = why_not(device(f"serial:{port}?listen=20"))
    address = f"serial:{port}?driver=ascii&profile=micros&unit=N&baud=115200"
    assert address in told
    assert "N stands for the unit that the device shows" in told
    assert open_device(address).info.wire_unit == "N"


@pytest.mark.ci
def test_one_of_several_ports_is_opened_and_two_are_asked_about() -> None:
    with ExitStack() as stack:
        talking = stack.enter_context(virtual(ProgressorSpeaker(80.0)))
        silent = stack.enter_context(virtual(Nkt1Speaker(), talks=False))
        ports = (PortInfo(silent.port, ""), PortInfo(talking.port, ""))
        read(device("serial:*?listen=4", *ports), 10)
        second = stack.enter_context(virtual(LineSpeaker(80.0)))
        told = why_not(device("serial:*?listen=4", *ports, PortInfo(second.port, "")))
    assert "says for certain which device is meant" in told
    assert f"serial:{talking.port}?driver=progressor" in told
    assert f"serial:{second.port}?driver=ascii&profile=micros&unit=line" in told


def test_no_port_and_a_port_that_cannot_be_opened() -> None:
    assert "There is no serial port" in why_not(device("serial:*"))
    assert "/dev/nothing_there cannot be opened. Check the cable" in why_not(device("serial:/dev/nothing_there"))


def test_who_gives_up_does_not_wait_for_the_port() -> None:
    with virtual(Nkt1Speaker(), talks=False) as server:
        began_s = time.monotonic()
        with pytest.raises(TimeoutError):
            asyncio.run(asyncio.wait_for(device(f"serial:{server.port}?listen=60").open(), 0.3))
        assert time.monotonic() - began_s < 30.0


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("serial:", "names no port"),
        ("serial:COM5?profile=ms", r"Add \?driver="),
        ("serial:COM5?baud=fast", "not a number"),
        ("serial:COM5?baud=-1", "no speed"),
        ("serial:COM5?listen=0", "must be above 0"),
    ],
)
def test_wrong_addresses_are_told_before_anything_is_opened(address: str, words: str) -> None:
    with pytest.raises(AddressError, match=words):
        open_device(address)


def test_the_door_is_the_scheme_and_a_socket_still_asks_for_its_driver() -> None:
    assert isinstance(open_device("serial:COM5"), AnySerialDevice)
    with pytest.raises(AddressError, match="does not say what is plugged in") as caught:
        open_device("socket:192.0.2.7:5000")
    assert "nkt1" in caught.value.advice
    assert "serial" not in caught.value.advice
