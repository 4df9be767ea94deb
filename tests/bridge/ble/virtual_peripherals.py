"""Devices on the virtual air: a Progressor, a device with the same name and no service, and a scale that broadcasts."""

from __future__ import annotations

import struct
from typing import ClassVar

from bumble.core import AdvertisingData
from bumble.device import Connection, Device
from bumble.gatt import Service
from bumble_backend import Air
from peripheral import KGF_N, Stretch, VirtualPeripheral

from firmware_bridge.drivers.ble import PROGRESSOR
from firmware_bridge.links import GattProfile

assert isinstance(PROGRESSOR.profile, GattProfile)
PROFILE: GattProfile = PROGRESSOR.profile
PER_FRAME = 15
STEP_US = 11_592
"""Time between samples in the public capture of a Progressor, µs."""


def reading_kgf(index: int) -> float:
    """Return the load at a sample since START, kgf: exact in 32 bits."""
    return (index % 400) / 16


def frame(first: int, reading: int | None = None) -> bytes:
    """Return a notification of fifteen samples, 122 bytes; the readings may count on where the clock began anew."""
    shift = 0 if reading is None else reading - first
    rows = range(first, first + PER_FRAME)
    body = b"".join(struct.pack("<fI", reading_kgf(i + shift), (i + 1) * STEP_US) for i in rows)
    return bytes((1, len(body))) + body


class VirtualProgressor(VirtualPeripheral):
    """A Progressor; its clock begins anew with every START.

    Args:
        air: Where it is.
        name: Advertised name.
        address: Bluetooth address.
        frame_s: Time between notifications, s; the device's own clock goes on as that of a real one would.
        advertised: It advertises its service.
        offered: It has its service.
        stretches: As for every device. With them readings count on from one connection to the next; else they begin
            anew with every START, as the clock does.
    """

    usual_name: ClassVar[str] = "Progressor_1234"
    stop_command: ClassVar[str] = "66"

    def __init__(
        self,
        air: Air,
        name: str,
        address: str,
        *,
        frame_s: float = 0.02,
        advertised: bool = True,
        offered: bool = True,
        stretches: tuple[Stretch, ...] = (),
    ) -> None:
        super().__init__(air, address, name, stretches=stretches)
        self.answers = True
        self.frame_s = frame_s
        self.advertised = PROFILE.services[:1] if advertised else ()
        self._offered = offered
        self._first = self._reading = 0

    def services(self) -> list[Service]:
        held = [self.notifying(PROFILE.notify[0]), self.commands(str(PROFILE.write))]
        return [Service(PROFILE.services[0], held)] if self._offered else []

    async def heard(self, connection: Connection, command: bytes) -> None:
        match command[0]:
            case 0x65:
                self.start(connection)
            case 0x66:
                self.halt()
            case 0x6B if self.answers:
                await self.notify(connection, b"\x00\x07" + b"1.2.3.4")
            case 0x6F if self.answers:
                await self.notify(connection, b"\x00\x04" + (3912).to_bytes(4, "little"))
            case _:
                pass

    def opening(self) -> list[bytes]:
        self._first = 0
        self._reading = self._reading if self._stretches else 0
        return []

    def frame(self) -> tuple[list[bytes], list[float]]:
        first, reading = self._first, self._reading
        self._first, self._reading = first + PER_FRAME, reading + PER_FRAME
        return [frame(first, reading)], [reading_kgf(i) * KGF_N for i in range(reading, reading + PER_FRAME)]


class VirtualScale:
    """A scale that is read by its advertisements alone, such as a WH-C06."""

    def __init__(self, air: Air, address: str, name: str = "IF_B7", company_id: int = 0x0100) -> None:
        self._air = air
        self._address = address
        self._name = name
        self._company_id = company_id
        self._device: Device | None = None

    async def show(self, payload: bytes, interval_ms: float = 30.0) -> None:
        """Advertise a reading from now on."""
        if self._device is None:
            self._device = await self._air.device(self._name, self._address)
        kinds = AdvertisingData.Type
        said = [
            (kinds.COMPLETE_LOCAL_NAME, self._name.encode()),
            (kinds.MANUFACTURER_SPECIFIC_DATA, self._company_id.to_bytes(2, "little") + payload),
        ]
        await self._device.start_advertising(
            advertising_data=bytes(AdvertisingData(said)),
            advertising_interval_min=interval_ms,
            advertising_interval_max=interval_ms,
        )

    @property
    def idle(self) -> bool:
        """Whether it is neither connected nor advertising, as after somebody has let it go."""
        device = self._device
        return device is not None and not device.connections and not device.is_advertising

    async def fall_silent(self) -> None:
        assert self._device is not None
        await self._device.stop_advertising()
