"""A connected Bluetooth device over bumble's virtual radio: found, read, cut, found again."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

from bleak.exc import BleakError
from bumble_backend import Air
from on_air import on_air
from virtual_peripherals import PER_FRAME, PROFILE, STEP_US, VirtualProgressor, frame, reading_kgf

from firmware_bridge import AddressError, DeviceLostError, DeviceOpenError, FactKind, Packet
from firmware_bridge.address import Address
from firmware_bridge.codec import BatteryEvent, IdentityEvent
from firmware_bridge.codecs import ProgressorCodec
from firmware_bridge.drivers.ble import PROGRESSOR, AnyBleDevice, BleDriver
from firmware_bridge.errors import CodecError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import BleLink, ble
from firmware_bridge.notifications import Unwrapper
from firmware_bridge.units import NEWTONS_PER_UNIT

ONE, TWO = "C4:00:00:00:00:01", "C4:00:00:00:00:02"


def link(air: Air, target: str = "*", **options: Any) -> BleLink:
    return BleLink(target, PROFILE, **{"scanner": air.scanner, "client": air.client, "settle_s": 0.1} | options)


def device(air: Air, address: str) -> LinkDevice:
    return PROGRESSOR.make(Address.parse(address), scanner=air.scanner, client=air.client)


async def take(reader: LinkDevice, count: int) -> list[Packet]:
    packets: list[Packet] = []
    async for packet in reader.packets():
        packets.append(packet)
        if len(packets) == count:
            break
    return packets


def check_samples(packets: list[Packet]) -> int:
    """Compare forces and device times with what the device says from START on; return how many there were."""
    blocks = [block for packet in packets for block in packet.blocks if len(block)]
    force_n = np.concatenate([block.force_n for block in blocks])
    device_s = np.concatenate([block.device_time_s for block in blocks])
    n = len(force_n)
    np.testing.assert_allclose(force_n, [reading_kgf(i) * NEWTONS_PER_UNIT["kgf"] for i in range(n)], rtol=1e-12)
    np.testing.assert_allclose(np.diff(device_s), STEP_US / 1e6, rtol=1e-9)
    return n


@on_air
async def test_connect_stream_drop_and_reopen(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    reader = device(air, "ble:Progressor_1234?reconnect=0")
    before_s = time.monotonic()
    await reader.open()
    packets = await take(reader, 7)
    assert reader.info.firmware == "1.2.3.4"
    assert reader.info.battery_v == pytest.approx(3.912)
    assert check_samples(packets) == 5 * PER_FRAME  # the first two packets are answers
    arrivals = [packet.arrival_s for packet in packets]
    assert before_s < arrivals[0] <= arrivals[-1] <= time.monotonic()
    assert arrivals == sorted(arrivals)
    await progressor.drop()
    with pytest.raises(DeviceLostError, match=r"Progressor_1234 is not connected any more\. Check"):
        await take(reader, 100)
    await reader.close()
    again = device(air, "ble:Progressor_1234?reconnect=0")
    await again.open()
    assert check_samples(await take(again, 5)) == 3 * PER_FRAME
    await again.close()
    await again.close()


@on_air
async def test_a_line_that_is_cut_goes_on_in_the_same_stream(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    reader = device(air, "ble:*?reconnect=10")
    await reader.open()
    facts: list[FactKind] = []
    samples = 0
    async for packet in reader.packets():
        samples += sum(len(block) for block in packet.blocks)
        facts += [fact.kind for block in packet.blocks for fact in block.facts]
        if samples == 3 * PER_FRAME and not facts:
            await progressor.drop()
        if samples >= 6 * PER_FRAME:
            break
    assert facts[:2] == [FactKind.DISCONNECT, FactKind.RECONNECT]
    assert FactKind.GARBAGE not in facts
    await reader.close()


@on_air
async def test_subscribed_before_the_first_command_and_stopped_before_the_end(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    reader = device(air, "ble:Progressor_1234")
    await reader.open()
    await take(reader, 4)
    await reader.close()
    assert progressor.log == ["subscribe", "6b", "6f", "65", "66", "disconnect"]


@on_air
async def test_notifications_come_one_by_one_as_they_were_sent(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    line, codec = link(air), ProgressorCodec()
    await line.open()
    for verb in ("identify", "battery", "start"):
        await line.write(codec.command(verb))
    arrivals = [await line.read() for _ in range(6)]
    assert [arrival.data for arrival in arrivals] == progressor.sent[:6]
    assert [len(arrival.data) for arrival in arrivals] == [9, 6, 122, 122, 122, 122]
    assert all(a.arrival_s <= b.arrival_s for a, b in pairwise(arrivals))
    events = [event for arrival in arrivals[:2] for event in codec.feed(arrival.data)]
    assert events == [IdentityEvent((("firmware", "1.2.3.4"),)), BatteryEvent(voltage_v=3.912)]
    await line.close()


@on_air
async def test_envelopes_keep_channel_and_bounds(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    line = BleLink("*", replace(PROFILE, enveloped=True), scanner=air.scanner, client=air.client, settle_s=0.1)
    await line.open()
    await line.write(b"\x65")
    stream = b"".join([(await line.read()).data for _ in range(3)])
    assert Unwrapper().feed(stream) == [(0, frame(first)) for first in (0, PER_FRAME, 2 * PER_FRAME)]
    await line.close()


@on_air
async def test_known_by_name_and_service(air: Air) -> None:
    decoy = await VirtualProgressor(air, "Progressor_1234", TWO, advertised=False).switch_on()
    alone = link(air, "Progressor_1234", search_s=0.3)
    with pytest.raises(DeviceOpenError, match=r"Progressor_1234 \(C4:00:00:00:00:02, -50 dBm\) does not advertise"):
        await alone.open()
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    await VirtualProgressor(air, "Other_1", "C4:00:00:00:00:03").switch_on()  # the service, but no such name
    for target in ("Progressor_1234", "progressor_*", "*", ONE, ONE.lower()):
        line = link(air, target)
        await line.open()
        assert line.found is not None
        assert line.found.address == ONE
        await line.close()
    assert decoy.log == []


@on_air
async def test_a_name_in_full_may_be_a_clones_own(air: Air) -> None:
    await VirtualProgressor(air, "My hangboard", ONE).switch_on()
    line = link(air, "My hangboard")
    await line.open()
    await line.close()
    with pytest.raises(DeviceOpenError, match=r"No Tindeq Progressor was found in 0\.2 s\. Seen instead: My hangboard"):
        await link(air, "*", search_s=0.2).open()


@on_air
async def test_a_service_that_is_advertised_must_be_there(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE, offered=False).switch_on()
    with pytest.raises(DeviceOpenError, match="Progressor_1234 is no Tindeq Progressor: it has no service 7e4e1701"):
        await link(air).open()


@on_air
async def test_a_service_that_is_not_advertised_is_looked_for_after_connecting(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE, advertised=False).switch_on()
    profile = replace(PROFILE, advertised=False)
    line = BleLink("*", profile, scanner=air.scanner, client=air.client, settle_s=0.1)
    await line.open()
    await line.write(ProgressorCodec().command("battery"))
    assert (await line.read()).data[0] == 0  # the code of an answer
    await line.close()


@on_air
async def test_two_devices_at_once(air: Air) -> None:
    for name, address in (("Progressor_1", ONE), ("Progressor_2", TWO)):
        await VirtualProgressor(air, name, address).switch_on()
    with pytest.raises(
        DeviceOpenError, match=r"2 devices fit ble:\*: Progressor_1 \(.*Progressor_2 \(.*ble:Progressor_1"
    ):
        await link(air).open()
    readers = [device(air, f"ble:Progressor_{i}") for i in (1, 2)]
    await asyncio.gather(*(reader.open() for reader in readers))
    for packets in await asyncio.gather(*(take(reader, 7) for reader in readers)):
        assert check_samples(packets) == 5 * PER_FRAME
    await asyncio.gather(*(reader.close() for reader in readers))
    assert air.scans_at_once == 1  # BlueZ refuses a second scan of the same program
    assert all(options["bluez"] == {"filters": {"DuplicateData": True}} for options in air.scanner_options)


@on_air
async def test_a_link_that_is_opened_again_takes_the_device_that_it_had(air: Air) -> None:
    mine = await VirtualProgressor(air, "Progressor_1", ONE).switch_on()
    line = link(air, "*", search_s=0.3)
    await line.open()
    await VirtualProgressor(air, "Progressor_2", TWO).switch_on()
    await mine.switch_off()
    with pytest.raises(DeviceLostError):
        await line.read()
    with pytest.raises(
        DeviceOpenError, match=r"C4:00:00:00:00:01 was not found in 0\.3 s\. Seen instead: Progressor_2"
    ):
        await line.open()
    await mine.advertise()
    await line.open()
    assert line.found is not None
    assert line.found.address == ONE
    await line.close()


@on_air
async def test_what_came_before_the_cut_is_read_before_it_is_told(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    line = link(air)
    await line.open()
    await line.write(b"\x65")
    while len(progressor.sent) < 4:
        await asyncio.sleep(0.01)
    await progressor.drop()
    assert [(await line.read()).data for _ in progressor.sent] == progressor.sent
    for _ in range(2):  # and it never waits for what cannot come
        with pytest.raises(DeviceLostError, match="what was recorded so far is kept"):
            await line.read()
    with pytest.raises(DeviceLostError, match="Progressor_1234 does not take commands: it is not connected any more"):
        await line.write(b"\x66")
    await line.close()


@on_air
async def test_closing_ends_a_read(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    line = link(air)
    with pytest.raises(DeviceLostError):
        await line.read()
    await line.write(b"\x66")  # nothing is open, so nothing is stopped
    await line.open()
    reading = asyncio.create_task(line.read())
    await asyncio.sleep(0.05)
    await line.close()
    await line.close()
    with pytest.raises(DeviceLostError):
        await reading


@on_air
async def test_one_command_at_a_time(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    running = [0, 0]

    def client(*args: Any, **options: Any) -> Any:
        made = air.client(*args, **options)
        write = made.write_gatt_char

        async def counted(*args: Any, **options: Any) -> None:
            running[0] += 1
            running[1] = max(running)
            await asyncio.sleep(0.01)
            await write(*args, **options)
            running[0] -= 1

        made.write_gatt_char = counted
        return made

    line = link(air, client=client)
    await line.open()
    await asyncio.gather(*(line.write(b"\x6f") for _ in range(5)))
    assert running == [0, 1]
    assert progressor.log == ["subscribe", *["6f"] * 5]
    await line.close()


@on_air
async def test_a_long_command_is_written_in_parts_where_the_device_asks_for_it(air: Air) -> None:
    progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    command = bytes(range(0x80, 0x80 + 45))
    for longest, parts in ((None, [45]), (20, [20, 20, 5])):
        profile = replace(PROFILE, longest_write=longest)
        line = BleLink("*", profile, scanner=air.scanner, client=air.client, settle_s=0.1)
        progressor.log.clear()
        await line.open()
        await line.write(command)
        written = progressor.log[1:]
        await line.close()
        assert [len(part) // 2 for part in written] == parts
        assert "".join(written) == command.hex()


@on_air
async def test_a_device_without_commands_takes_none(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    profile = replace(PROFILE, write=None)
    line = BleLink("*", profile, scanner=air.scanner, client=air.client, settle_s=0.1)
    await line.open()
    await line.write(b"")
    with pytest.raises(CodecError, match="A Tindeq Progressor takes no commands"):
        await line.write(b"\x65")
    await line.close()
    lacking = replace(PROFILE, notify=("7e4e17ff-1ea6-40c9-9dcc-13d34ffead57",))
    with pytest.raises(DeviceOpenError, match="is no Tindeq Progressor: it has no characteristic 7e4e17ff"):
        await BleLink("*", lacking, scanner=air.scanner, client=air.client, settle_s=0.1).open()


@on_air
async def test_a_connection_that_fails_at_first_is_tried_again(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    attempts: list[Any] = []

    def client(*args: Any, **options: Any) -> Any:
        made = air.client(*args, **options)
        attempts.append(made)

        async def fail() -> None:
            raise BleakError("le-connection-abort-by-local")

        if len(attempts) < fails + 1:
            made.connect = fail
        return made

    fails = 2
    line = link(air, client=client)
    await line.open()
    await line.close()
    assert len(attempts) == 3
    fails = 9
    with pytest.raises(DeviceOpenError, match="was found, but cannot be connected to: le-connection-abort-by-local"):
        await line.open()


@pytest.mark.parametrize("stubborn", [False, True])
def test_neither_opening_nor_closing_hangs(monkeypatch: pytest.MonkeyPatch, stubborn: bool) -> None:
    monkeypatch.setattr(ble, "CLOSE_S", 0.1)
    monkeypatch.setattr(ble, "_WRITE_S", 0.1)

    @on_air
    async def hangs(air: Air) -> None:
        await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
        made: list[Any] = []

        async def forever(*_: Any, **__: Any) -> None:
            try:
                await asyncio.sleep(100.0)
            except asyncio.CancelledError:
                if stubborn:
                    raise BleakError("cancelled") from None
                raise

        def client(*args: Any, **options: Any) -> Any:
            made.append(air.client(*args, **options))
            made[-1].disconnect = made[-1].write_gatt_char = forever
            if mute:
                made[-1].connect = forever
            return made[-1]

        mute = True
        line = link(air, client=client, connect_s=0.2)
        words = "did not let itself be connected to" if not stubborn else "cannot be connected to|did not let itself"
        with pytest.raises(DeviceOpenError, match=words):
            await line.open()
        mute = False
        line = link(air, client=client)
        await line.open()
        with pytest.raises(DeviceLostError, match="does not take commands"):
            await line.write(b"\x65")
        began_s = time.monotonic()
        await line.close()
        assert time.monotonic() - began_s < 20.0
        await made[-1]._backend.disconnect()

    hangs()


@on_air
async def test_giving_up_an_opening_lets_go_of_the_device(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    for patience_s in (0.02, 0.1, 0.15, 0.2, 0.25, 0.3):
        line = link(air)
        with contextlib.suppress(TimeoutError):  # a fast machine may be done before
            async with asyncio.timeout(patience_s):
                await line.open()
        await line.close()
        assert not air.adapter.connections


def test_drivers_of_bluetooth_addresses() -> None:
    for text in ("ble:Progressor_1234", "ble:progressor_*", "ble:Progressor_1234?sign=-1&reconnect=0"):
        assert BleDriver.make(Address.parse(text)).info.codec == "progressor"
    assert PROGRESSOR.make(Address.parse("ble:*?driver=progressor")).info.model == "Tindeq Progressor"
    assert isinstance(BleDriver.make(Address.parse("ble:*")), AnyBleDevice)
    with pytest.raises(AddressError, match="does not say what kind of device it is"):
        BleDriver.make(Address.parse("ble:Nobody"))
    with pytest.raises(AddressError, match="no option 'baud'"):
        BleDriver.make(Address.parse("ble:Progressor_1234?baud=9600"))


def anybody(air: Air) -> AnyBleDevice:
    return AnyBleDevice(Address.parse("ble:*"), scanner=air.scanner, client=air.client, listen_s=0.5)


@on_air
async def test_the_only_known_device_is_opened_without_a_name(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    reader = anybody(air)
    await reader.open()
    assert reader.info.model == "Tindeq Progressor"
    samples = 0
    async for packet in reader.packets():
        samples += sum(len(block) for block in packet.blocks)
        if samples >= 30:
            break
    await reader.close()


@on_air
async def test_without_a_known_device_it_says_who_is_there(air: Air) -> None:
    with pytest.raises(DeviceOpenError, match="No known device answers"):
        await anybody(air).open()


@on_air
async def test_of_two_known_devices_one_has_to_be_named(air: Air) -> None:
    await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
    await VirtualProgressor(air, "Progressor_5678", TWO).switch_on()
    with pytest.raises(DeviceOpenError, match="2 known devices are near"):
        await anybody(air).open()
