"""Devices on the virtual air: a Progressor, a device with the same name and no service, and a scale that broadcasts."""

from __future__ import annotations

import asyncio
import struct

from bumble.core import UUID, AdvertisingData
from bumble.device import Connection, Device
from bumble.gatt import Characteristic, CharacteristicValue, Service
from bumble_backend import Air

from firmware_bridge.ble_drivers import PROGRESSOR
from firmware_bridge.links import GattProfile

assert isinstance(PROGRESSOR.profile, GattProfile)
PROFILE: GattProfile = PROGRESSOR.profile
PER_FRAME = 15
STEP_US = 11_592
"""Time between samples in the public capture of a Progressor, µs."""


def reading_kgf(index: int) -> float:
    """Return the load at a sample since START, kgf: exact in 32 bits."""
    return (index % 400) / 16


def frame(first: int) -> bytes:
    """Return a notification of fifteen samples, 122 bytes."""
    body = b"".join(struct.pack("<fI", reading_kgf(i), (i + 1) * STEP_US) for i in range(first, first + PER_FRAME))
    return bytes((1, len(body))) + body


class VirtualProgressor:
    """A Progressor that remembers what was asked of it, in order.

    Args:
        air: Where it is.
        name: Advertised name.
        address: Bluetooth address.
        frame_s: Time between notifications, s; the device's own clock goes on as that of a real one would.
        advertised: It advertises its service.
        offered: It has its service.
    """

    def __init__(
        self,
        air: Air,
        name: str,
        address: str,
        *,
        frame_s: float = 0.02,
        advertised: bool = True,
        offered: bool = True,
    ) -> None:
        self.name = name
        self.address = address
        self.log: list[str] = []
        """``subscribe``, ``unsubscribe``, ``disconnect``, or a command in hexadecimal."""
        self.sent: list[bytes] = []
        self.answers = True
        self._air = air
        self._frame_s = frame_s
        self._advertised = advertised
        self._offered = offered
        self._stream: asyncio.Task[None] | None = None
        self._device: Device
        self._connection: Connection | None = None
        properties = Characteristic.Properties
        self._data: Characteristic = Characteristic(
            PROFILE.notify[0], properties.NOTIFY, Characteristic.Permissions.READABLE, b""
        )
        self._control: Characteristic = Characteristic(
            str(PROFILE.write),
            properties.WRITE | properties.WRITE_WITHOUT_RESPONSE,
            Characteristic.Permissions.WRITEABLE,
            CharacteristicValue(write=self._on_command),
        )

    async def switch_on(self) -> VirtualProgressor:
        self._device = await self._air.device(self.name, self.address)
        self._data.on("subscription", lambda _, on, __: self.log.append("subscribe" if on else "unsubscribe"))
        if self._offered:
            self._device.add_service(Service(PROFILE.services[0], [self._data, self._control]))
        self._device.on("connection", self._on_connection)
        await self.advertise()
        return self

    async def advertise(self) -> None:
        said = [(AdvertisingData.Type.COMPLETE_LOCAL_NAME, self.name.encode())]
        if self._advertised:
            kind = AdvertisingData.Type.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS
            said.append((kind, UUID(PROFILE.services[0]).to_bytes()))
        await self._device.start_advertising(
            advertising_data=bytes(AdvertisingData(said)),
            advertising_interval_min=30.0,
            advertising_interval_max=30.0,
            auto_restart=True,
        )

    async def switch_off(self) -> None:
        await self._device.stop_advertising()
        await self.drop()

    async def drop(self) -> None:
        """Cut the connection, as a device does that runs out of battery."""
        if self._connection is not None:
            await self._connection.disconnect()

    def _on_connection(self, connection: Connection) -> None:
        self._connection = connection
        connection.on("disconnection", self._on_disconnection)

    def _on_disconnection(self, reason: int) -> None:
        self.log.append("disconnect")
        self._connection = None
        self._stop()

    def _stop(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None

    async def _on_command(self, connection: Connection, command: bytes) -> None:
        self.log.append(command.hex())
        match command[0]:
            case 0x65:
                self._stop()
                self._stream = asyncio.create_task(self._run(connection))
            case 0x66:
                self._stop()
            case 0x6B if self.answers:
                await self._notify(connection, b"\x00\x07" + b"1.2.3.4")
            case 0x6F if self.answers:
                await self._notify(connection, b"\x00\x04" + (3912).to_bytes(4, "little"))
            case _:
                pass

    async def _run(self, connection: Connection) -> None:
        first = 0
        while True:
            await asyncio.sleep(self._frame_s)
            await self._notify(connection, frame(first))
            first += PER_FRAME

    async def _notify(self, connection: Connection, value: bytes) -> None:
        self.sent.append(value)
        await self._device.notify_subscriber(connection, self._data, value)


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

    async def fall_silent(self) -> None:
        assert self._device is not None
        await self._device.stop_advertising()
