"""Advertisements: scales that are read by them, who is there, and what is said when the computer's Bluetooth is not."""

from __future__ import annotations

import asyncio
import sys
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData
from bleak.exc import BleakBluetoothNotAvailableError, BleakBluetoothNotAvailableReason, BleakDBusError
from bumble_backend import Air
from on_air import on_air
from virtual_peripherals import PROFILE, VirtualProgressor, VirtualScale

from firmware_bridge import DeviceLostError, DeviceOpenError
from firmware_bridge.errors import CodecError
from firmware_bridge.links import AdvertisementLink, BleLink, BroadcastProfile, Found, ble_scan, discover
from firmware_bridge.notifications import ADVERTISEMENT, envelope

SCALE = BroadcastProfile("WH-C06 scale", ("IF_B7",), 0x0100)
HERE, THERE = "C6:00:00:00:00:01", "C6:00:00:00:00:02"
LIGHT = bytes.fromhex("0203112AC0191123E10104D201F401D4CB")
HEAVY = bytes.fromhex("0203112AC0191123E101138801F401D4CC")
Reason = BleakBluetoothNotAvailableReason


def link(air: Air, target: str = "*", **options: Any) -> AdvertisementLink:
    return AdvertisementLink(target, SCALE, **{"scanner": air.scanner, "settle_s": 0.1} | options)


async def read_on(line: AdvertisementLink) -> None:
    while True:
        await line.read()


@on_air
async def test_each_advertisement_is_a_reading_also_where_nothing_changed(air: Air) -> None:
    scale = VirtualScale(air, HERE)
    await scale.show(LIGHT)
    line = link(air)
    await line.open()
    arrivals = [await line.read() for _ in range(8)]
    assert {arrival.data for arrival in arrivals} == {envelope(ADVERTISEMENT, LIGHT)}
    assert all(a.arrival_s < b.arrival_s for a, b in pairwise(arrivals))
    assert line.found is not None
    assert (line.found.address, line.found.name, line.found.rssi) == (HERE, "IF_B7", -50)
    await scale.show(HEAVY)
    while (await line.read()).data != envelope(ADVERTISEMENT, HEAVY):
        pass
    assert air.scanner_options[-1]["bluez"] == {"filters": {"DuplicateData": True}}
    await line.write(b"")
    with pytest.raises(CodecError, match="takes no commands"):
        await line.write(b"\x01")
    await line.close()
    await line.close()


@on_air
async def test_a_scale_is_known_by_name_and_company(air: Air) -> None:
    await VirtualScale(air, THERE, company_id=0x004C).show(LIGHT)
    await VirtualScale(air, "C6:00:00:00:00:03", name="TomTom").show(HEAVY)
    with pytest.raises(
        DeviceOpenError, match=r"IF_B7 \(C6:.*:02, -50 dBm\) does not advertise manufacturer data 0x0100"
    ):
        await link(air, search_s=0.3).open()
    await VirtualScale(air, HERE).show(LIGHT)
    line = link(air)
    await line.open()
    for _ in range(5):
        assert (await line.read()).data == envelope(ADVERTISEMENT, LIGHT)
    await line.close()
    await VirtualScale(air, "C6:00:00:00:00:04").show(HEAVY)
    with pytest.raises(DeviceOpenError, match=f"2 devices fit ble:.*for example ble:{HERE}"):
        await link(air).open()
    await line.open()  # opened again, it takes the scale that it had
    assert line.found is not None
    assert line.found.address == HERE
    await line.close()


@pytest.mark.ci
@on_air
async def test_a_silent_scale_is_lost_and_can_be_found_again(air: Air) -> None:
    scale = VirtualScale(air, HERE)
    await scale.show(LIGHT)
    line = link(air, "IF_B7", silence_s=1.0)
    await line.open()
    await line.read()
    await scale.fall_silent()
    for _ in range(2):
        with pytest.raises(DeviceLostError, match=r"IF_B7 has sent nothing for 1 s\. Switch it on"):
            await read_on(line)
    await scale.show(HEAVY)
    await line.open()
    assert (await line.read()).data == envelope(ADVERTISEMENT, HEAVY)
    reading = asyncio.create_task(read_on(line))
    await asyncio.sleep(0.1)
    await line.close()
    with pytest.raises(DeviceLostError, match="is not listened to"):
        await reading


@on_air
async def test_a_scale_and_a_connected_device_share_the_scan(air: Air) -> None:
    await VirtualScale(air, HERE).show(LIGHT)
    await VirtualProgressor(air, "Progressor_1234", "C4:00:00:00:00:01").switch_on()
    scale = link(air)
    await scale.open()
    line = BleLink("*", PROFILE, scanner=air.scanner, client=air.client, settle_s=0.1)
    await line.open()
    await line.write(b"\x65")
    assert len((await line.read()).data) == 122
    await scale.read()
    await line.close()
    await scale.read()
    await scale.close()
    assert air.scans_at_once == 1


@on_air
async def test_who_is_there(air: Air) -> None:
    assert await discover(0.1, air.scanner) == []
    await VirtualScale(air, HERE).show(LIGHT)
    await VirtualProgressor(air, "Progressor_1234", "C4:00:00:00:00:01").switch_on()
    assert await discover(0.3, air.scanner) == [
        Found("C4:00:00:00:00:01", "Progressor_1234", -50, PROFILE.services),
        Found(HERE, "IF_B7", -50, (), (0x0100,)),
    ]


@on_air
async def test_nothing_there(air: Air) -> None:
    with pytest.raises(
        DeviceOpenError, match=r"No WH-C06 scale was found in 0\.1 s, and no other Bluetooth device was"
    ):
        await link(air, search_s=0.1).open()
    for i in range(7):
        await VirtualScale(air, f"C6:00:00:00:01:0{i}", name=f"Lamp {i}").show(LIGHT)
    with pytest.raises(DeviceOpenError, match=r"IF_B7 was not found .* Seen instead: Lamp 0 .*Lamp 4 .* and 2 more\."):
        await link(air, "IF_B7", search_s=0.3).open()


class FakeScanner:
    """A scanner that does what a test says."""

    made: list[FakeScanner]

    def __init__(self, callback: Any, *, bluez: Any) -> None:
        self.callback = callback
        self.log: list[str] = []
        type(self).made.append(self)

    async def start(self) -> None:
        self.log.append("start")

    async def stop(self) -> None:
        self.log.append("stop")

    def advertise(self, name: str | None, services: list[str], company: dict[int, bytes]) -> None:
        said = AdvertisementData(name, company, {}, services, None, -60, ())
        self.callback(BLEDevice(HERE, name, None), said)


def fake(**members: Any) -> type[FakeScanner]:
    return type("Fake", (FakeScanner,), {"made": [], **members})


def test_name_and_services_may_come_one_after_the_other() -> None:
    scanner = fake()

    async def main() -> list[Found]:
        found = asyncio.create_task(discover(0.1, scanner))
        await asyncio.sleep(0.02)
        scanner.made[0].advertise("Progressor_1234", [], {})
        scanner.made[0].advertise(None, [PROFILE.services[0].upper()], {7: b""})
        return await found

    assert asyncio.run(main()) == [Found(HERE, "Progressor_1234", -60, PROFILE.services, (7,))]
    assert scanner.made[0].log == ["start", "stop"]


def test_a_scan_that_hears_nothing_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ble_scan, "_STALE_S", 0.05)
    scanner = fake()

    async def main() -> None:
        first = asyncio.create_task(discover(0.2, scanner))
        await asyncio.sleep(0.1)
        await discover(0.2, scanner)
        await first

    asyncio.run(main())
    assert [one.log for one in scanner.made] == [["start", "stop"], ["start", "stop"]]


def test_a_scan_that_does_not_begin_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ble_scan, "_SCANNER_S", 0.05)

    async def forever(_: Any) -> None:
        await asyncio.sleep(100.0)

    async def main() -> None:
        with pytest.raises(DeviceOpenError, match="Bluetooth does not answer"):
            await discover(0.1, fake(start=forever, stop=forever))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


@pytest.mark.parametrize(
    "opened",
    [
        lambda scanner: discover(0.1, scanner),
        lambda scanner: AdvertisementLink("*", SCALE, scanner=scanner).open(),
        lambda scanner: BleLink("*", PROFILE, scanner=scanner).open(),
    ],
)
def test_bluetooth_that_is_off_is_told(opened: Any) -> None:
    async def start(_: Any) -> None:
        raise BleakBluetoothNotAvailableError("No powered Bluetooth adapters found.", Reason.POWERED_OFF)

    with pytest.raises(DeviceOpenError, match="Bluetooth is switched off"):
        asyncio.run(opened(fake(start=start)))


@pytest.mark.parametrize(
    ("error", "platform", "message", "command"),
    [
        (Reason.POWERED_OFF, "linux", "switched off", "bluetoothctl power on"),
        (Reason.POWERED_OFF, "darwin", "switched off", "open x-apple.systempreferences:"),
        (Reason.POWERED_OFF, "win32", "switched off", "start ms-settings:bluetooth"),
        (Reason.NO_BLUETOOTH, "linux", "has no Bluetooth adapter", "bluetoothctl list"),
        (Reason.NO_BLUETOOTH, "win32", "has no Bluetooth adapter", "start ms-settings:bluetooth"),
        (Reason.NO_BLE_CENTRAL_ROLE, "linux", "low-energy", "bluetoothctl list"),
        (Reason.DENIED_BY_USER, "darwin", "may not use Bluetooth", "Privacy_Bluetooth"),
        (Reason.DENIED_BY_SYSTEM, "linux", "may not use Bluetooth", "usermod -aG bluetooth"),
        (BleakDBusError("org.bluez.Error.NotReady", ["Resource Not Ready"]), "linux", "switched off", "power on"),
        (FileNotFoundError(2, "No such file or directory"), "linux", "service of this computer", "apt install bluez"),
        (
            BleakDBusError("org.freedesktop.DBus.Error.ServiceUnknown", ["not provided"]),
            "linux",
            "service of this computer",
            "systemctl enable --now bluetooth",
        ),
        (TimeoutError(), "linux", "does not answer", "systemctl restart bluetooth"),
        (RuntimeError("The radio is on fire."), "linux", "cannot be used: The radio is on fire.", "bluetoothctl"),
        (SimpleNamespace(reason=None), "plan9", "cannot be used", ""),
    ],
)
def test_what_is_wrong_with_bluetooth_and_what_mends_it(error: Any, platform: str, message: str, command: str) -> None:
    if isinstance(error, Reason):
        error = BleakBluetoothNotAvailableError("as bleak says it", error)
    trouble = ble_scan.bluetooth_trouble(error, platform)
    assert message in trouble.message
    assert command in trouble.advice


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="BlueZ is Linux's")
def test_bleak_itself_without_a_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(DeviceOpenError, match=r"Bluetooth service of this computer does not run\. Run `sudo apt"):
        asyncio.run(BleLink("*", PROFILE).open())
