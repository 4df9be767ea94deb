"""The standard battery service: read once, followed, and never in the way of a measurement."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

import virtual_dynamometers as virtual
from bleak.exc import BleakError
from bumble_backend import Air
from on_air import on_air
from virtual_peripherals import VirtualProgressor

from firmware_bridge import BatteryEvent, FactKind, MalformedEvent, SampleBlock
from firmware_bridge.address import Address
from firmware_bridge.codecs import make_codec
from firmware_bridge.drivers.ble import FORCE_BOARD, PROGRESSOR
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import ble_battery
from firmware_bridge.notifications import BATTERY, envelope

HERE = "C4:00:00:00:00:01"
OPTIONS = {
    "dynamo": "experimental=yes",
    "frez": "kgf_per_count=0.01",
    "jamar": "unit=kgf",
    "teraforce": "experimental=yes hardware=2.0",
}
NAMES = [
    *("cts500", "dynamo", "force_board", "frez", "godirect", "jamar", "muscle_meter", "sig_scale", "teraforce", "whc06")
]


@pytest.mark.parametrize("name", NAMES)
def test_every_codec_of_notifications_reads_it(name: str) -> None:
    def fed(payload: bytes) -> list[Any]:
        return make_codec(name, OPTIONS.get(name, "")).feed(envelope(BATTERY, payload))

    assert fed(b"\x00") == [BatteryEvent(share=0.0)]
    assert fed(b"\x57") == [BatteryEvent(share=0.87)]
    assert fed(b"\x64") == [BatteryEvent(share=1.0)]
    assert fed(b"\x65") == fed(b"\xff") == fed(b"") == [MalformedEvent(1)]
    assert fed(b"\x57\x00") == [MalformedEvent(2)]


async def read(device: LinkDevice, samples: int) -> list[SampleBlock]:
    """Read so many samples, in good time."""
    blocks: list[SampleBlock] = []
    async with asyncio.timeout(20.0):
        async for packet in device.packets():
            blocks += packet.blocks
            if sum(map(len, blocks)) >= samples:
                break
    return blocks


def board(air: Air, **options: Any) -> LinkDevice:
    made = {"scanner": air.scanner, "client": air.client} | options
    return FORCE_BOARD.make(Address.parse(f"ble:{HERE}?driver=force_board&reconnect=0"), **made)


@on_air
async def test_it_is_read_once_after_subscribing_and_before_the_first_command(air: Air) -> None:
    other = await virtual.ForceBoard(air, HERE).switch_on()
    device = board(air)
    assert device.info.battery_share is None
    await device.open()
    await read(device, 3)
    assert device.info.battery_share == 0.87
    await device.close()
    assert other.log == ["subscribe", "battery", "04", "07", "disconnect"]


@on_air
async def test_what_the_device_says_of_it_later_is_heard(air: Air) -> None:
    other = virtual.ForceBoard(air, HERE)
    other.battery_notifies = True
    await other.switch_on()
    device = board(air)
    await device.open()
    await read(device, 3)
    assert device.info.battery_share == 0.87
    await other.tell_battery(12)
    blocks = await read(device, 6)
    assert device.info.battery_share == 0.12
    assert [fact for block in blocks for fact in block.facts] == []
    await device.close()


@on_air
async def test_a_level_that_cannot_be_is_told_and_not_believed(air: Air) -> None:
    other = virtual.ForceBoard(air, HERE)
    other.battery_percent = 101
    await other.switch_on()
    device = board(air)
    await device.open()
    blocks = await read(device, 3)
    assert device.info.battery_share is None
    [fact] = [fact for block in blocks for fact in block.facts]
    assert (fact.kind, fact.count, fact.at_sample) == (FactKind.GARBAGE, 1, 0)
    await device.close()


async def _refuses(*_: Any, **__: Any) -> bytearray:
    raise BleakError("Not Authorized")


async def _hangs(*_: Any, **__: Any) -> bytearray:
    await asyncio.sleep(100.0)
    raise AssertionError


@pytest.mark.parametrize("trouble", [_refuses, _hangs])
@pytest.mark.parametrize("step", ["read_gatt_char", "start_notify"])
def test_no_trouble_with_it_stands_in_the_way(monkeypatch: pytest.MonkeyPatch, step: str, trouble: Any) -> None:
    monkeypatch.setattr(ble_battery, "_PATIENCE_S", 0.1)

    @on_air
    async def measured(air: Air) -> None:
        other = virtual.ForceBoard(air, HERE)
        other.battery_notifies = True
        await other.switch_on()

        def client(*args: Any, **options: Any) -> Any:
            made = air.client(*args, **options)
            works = getattr(made, step)

            async def does(characteristic: Any, *rest: Any) -> Any:
                return await (trouble if characteristic.uuid == ble_battery.LEVEL else works)(characteristic, *rest)

            setattr(made, step, does)
            return made

        device = board(air, client=client)
        await device.open()
        blocks = await read(device, 9)
        forces_n = [force for block in blocks if block.force_n is not None for force in block.force_n.tolist()]
        assert forces_n == pytest.approx(other.said[0][: len(forces_n)], rel=1e-6)
        # What can be read but not followed, as BlueZ may have it, is known all the same.
        assert device.info.battery_share == (None if step == "read_gatt_char" else 0.87)
        await device.close()

    measured()


@on_air
async def test_a_device_without_envelopes_is_asked_by_its_own_command_alone(air: Air) -> None:
    other = VirtualProgressor(air, "Progressor_1234", HERE)
    other.battery_percent = 55
    await other.switch_on()
    device = PROGRESSOR.make(Address.parse(f"ble:{HERE}?reconnect=0"), scanner=air.scanner, client=air.client)
    await device.open()
    blocks = await read(device, 15)
    await device.close()
    assert "battery" not in other.log
    assert (device.info.battery_share, device.info.battery_v) == (None, pytest.approx(3.912))
    assert [fact for block in blocks for fact in block.facts] == []
