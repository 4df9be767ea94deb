"""A Go Direct on USB, from the handshake to the cable that is pulled and plugged in again."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import numpy as np
import pytest
from virtual_godirect import Ports, Sensor, measurement, reading_n

from firmware_bridge import DeviceLostError, FactKind, SampleBlock
from firmware_bridge.address import Address
from firmware_bridge.codecs import make_assembler
from firmware_bridge.device import Packet
from firmware_bridge.drivers.hid import HidDriver
from firmware_bridge.link_device import LinkDevice

PERIOD = "period_ms=20"


def made(ports: Ports, address: str = f"hid:*?{PERIOD}") -> LinkDevice:
    return HidDriver.make(Address.parse(address), api=lambda: ports)


@asynccontextmanager
async def opened(ports: Ports, address: str = f"hid:*?{PERIOD}") -> AsyncIterator[LinkDevice]:
    device = made(ports, address)
    await device.open()
    try:
        yield device
    finally:
        await device.close()
        assert ports.opened == 0
        assert ports.wrongs == []
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("read ")]


async def collect(device: LinkDevice, enough: Callable[[list[Packet]], bool]) -> list[Packet]:
    """Return the packets until there are enough."""
    packets: list[Packet] = []
    async with asyncio.timeout(10.0):
        async for packet in device.packets():
            packets.append(packet)
            if enough(packets):
                break
    return packets


def blocks_of(packets: list[Packet]) -> list[SampleBlock]:
    return [block for packet in packets for block in packet.blocks]


def force(packets: list[Packet]) -> list[float]:
    return [value for b in blocks_of(packets) if b.force_n is not None for value in b.force_n.tolist()]


def kinds(packets: list[Packet]) -> list[FactKind]:
    return [fact.kind for block in blocks_of(packets) for fact in block.facts]


def at_least(count: int) -> Callable[[list[Packet]], bool]:
    return lambda packets: len(force(packets)) >= count


def test_the_handshake_is_that_of_the_maker_and_the_readings_are_those_that_were_sent() -> None:
    sensor = Sensor()

    async def main() -> list[Packet]:
        async with opened(Ports(sensor)) as device:
            packets = await collect(device, at_least(40))
            info = device.info
            assert (info.driver, info.model, info.serial) == ("hid", "GDX-HD", "0A100001")
            assert (info.firmware, info.battery_share, info.wire_unit, info.notice) == ("2.1", 0.87, "N", "")
            return packets

    packets = asyncio.run(main())
    assert [frame.hex() for frame in sensor.frames] == [
        "5819fe3f1aa54a06490748084709460a450b440c430d420e41",
        "5805fd6a10",
        "5805fcae55",
        "5805fba951",
        "5806faa95001",
        "580ff9e81bff00204e000000000000",
        "5813f87d18ff01020000000000000000000000",
        "580bf76e19ff00ffffffff",
    ]
    assert {len(report) for report in sensor.written} == {65}
    assert {report[0] for report in sensor.written} == {0}
    assert force(packets) == [reading_n(i) for i in range(len(force(packets)))]
    assert kinds(packets) == []
    hosts = np.concatenate([block.host_time_s for block in blocks_of(packets)])
    assert bool((np.diff(hosts) > 0).all())


@pytest.mark.parametrize("tells_rest", [False, True])
def test_answers_longer_than_a_report_are_put_together(tells_rest: bool) -> None:
    async def main() -> None:
        async with opened(Ports(Sensor(tells_rest=tells_rest))) as device:
            packets = await collect(device, at_least(4))
            assert device.info.serial == "0A100001"
            assert device.info.wire_unit == "N"
            assert force(packets)[:4] == [0.0, 0.25, 0.5, 0.75]
            assert kinds(packets) == []

    asyncio.run(main())


def test_the_sign_can_be_turned() -> None:
    async def main() -> list[float]:
        async with opened(Ports(Sensor()), f"hid:*?sign=-1&{PERIOD}") as device:
            return force(await collect(device, at_least(4)))

    assert asyncio.run(main())[:4] == [-0.0, -0.25, -0.5, -0.75]


def test_two_reports_at_once_are_two_and_an_empty_one_is_nothing() -> None:
    sensor = Sensor()

    async def main() -> list[Packet]:
        async with opened(Ports(sensor)) as device:
            await collect(device, at_least(2))
            sensor.streaming = False
            sensor.reports.put(bytes(64))
            sensor.put(measurement(100, 2))
            sensor.put(measurement(200, 3))
            return await collect(device, lambda packets: reading_n(202) in force(packets))

    packets = asyncio.run(main())
    full = [packet for packet in packets if force([packet])]
    assert [force([packet]) for packet in full[-2:]] == [
        [reading_n(100), reading_n(101)],
        [reading_n(200), reading_n(201), reading_n(202)],
    ]
    assert full[-2].arrival_s <= full[-1].arrival_s
    assert [packet for packet in packets if packet.raw and not packet.blocks] != []  # the empty one is kept
    assert kinds(packets) == []


def test_a_pulled_cable_ends_the_stream_where_nobody_waits_for_it() -> None:
    sensor = Sensor()
    ports = Ports(sensor)

    async def main() -> None:
        async with opened(ports, f"hid:*?reconnect=0&{PERIOD}") as device:
            packets: list[Packet] = []

            def pull(so_far: list[Packet]) -> bool:
                packets[:] = so_far
                if len(force(so_far)) >= 6:
                    ports.unplug(sensor)
                return False

            with pytest.raises(DeviceLostError, match=r"GDX-HD 0A100001 .*went away") as lost:
                await collect(device, pull)
            assert "plug it in again" in lost.value.advice
            assert kinds(packets) == [FactKind.DISCONNECT]
            assert force(packets) == [reading_n(i) for i in range(len(force(packets)))]

    asyncio.run(main())


def test_plugged_in_again_elsewhere_the_stream_goes_on_with_the_same_sensor() -> None:
    sensor, other = Sensor("0A100001"), Sensor("0A100002", product="GDX-HD 0A100002")
    ports = Ports(sensor)

    async def main() -> list[Packet]:
        async with opened(ports) as device:
            before = await collect(device, at_least(6))
            ports.unplug(sensor)
            after = await collect(device, lambda packets: FactKind.DISCONNECT in kinds(packets))
            ports.plug(other)
            ports.plug(sensor)
            return before + after + await collect(device, at_least(6))

    packets = asyncio.run(main())
    values = force(packets)
    told = kinds(packets)
    assert told.index(FactKind.DISCONNECT) < told.index(FactKind.RECONNECT)
    assert FactKind.GARBAGE not in told
    [at] = [i for i, value in enumerate(values) if i and value == 0.0]  # it counts from 0 again
    assert values[:at] == [reading_n(i) for i in range(at)]
    assert values[at:] == [reading_n(i) for i in range(len(values) - at)]
    assert other.written == []
    assert sensor.frames[7].hex().startswith("5819fe")  # init first, numbered anew


def test_its_raw_bytes_are_read_again_from_what_a_recording_says_of_them() -> None:
    async def main() -> None:
        async with opened(Ports(Sensor()), f"hid:*?sign=-1&{PERIOD}") as device:
            packets = await collect(device, at_least(20))
            again = make_assembler(device.info.codec, device.info.codec_options)
            blocks = again.feed(b"".join(packet.raw for packet in packets), 0.0)
            read = [value for block in blocks if block.force_n is not None for value in block.force_n.tolist()]
            assert read == force(packets)
            assert read[1] == -0.25

    asyncio.run(main())
