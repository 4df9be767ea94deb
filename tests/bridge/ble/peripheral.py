"""What the connected devices on the virtual air have in common: they advertise, take commands, stream and go away.

A subclass is the device's own side, written from what is published of it: its services, what it answers, what it
sends, and how long its notifications are. Nothing of our codecs is in it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import ClassVar, Literal

from bumble.core import UUID, AdvertisingData
from bumble.device import Connection, Device
from bumble.gatt import Characteristic, CharacteristicValue, Service
from bumble_backend import Air

P = Characteristic.Properties
_READABLE, _WRITEABLE = Characteristic.Permissions.READABLE, Characteristic.Permissions.WRITEABLE
KGF_N = 9.80665
LBF_N = 4.4482216152605


def short(number: str) -> str:
    """Return a UUID of the Bluetooth SIG in full."""
    return f"0000{number.lower()}-0000-1000-8000-00805f9b34fb"


@dataclass(frozen=True)
class Stretch:
    """What a device does in one connection.

    Attributes:
        frames: So many frames are sent once it streams.
        then: It goes away, in the middle of a frame where it can, or stays and is silent.
        away_s: How long it does not advertise after it went away, s.
    """

    frames: int
    then: Literal["drop", "silence"] = "silence"
    away_s: float = 0.0


class VirtualPeripheral:
    """A device that remembers what was asked of it, in order, and what it said, in newtons.

    Args:
        air: Where it is.
        address: Bluetooth address.
        name: Advertised name; "" for the usual one of its kind.
        stretches: What it does in its first connections; in later ones it streams for as long as it is asked to.
    """

    usual_name: ClassVar[str]
    advertised: tuple[str, ...] = ()
    """Services in its advertisements."""
    indicates: ClassVar[bool] = False
    starts_by_itself: ClassVar[bool] = False
    """It streams once it is subscribed to."""
    frame_s: float = 0.02
    stop_command: ClassVar[str] = ""
    """What ends the stream, hexadecimal with ? for any digit; "" where it knows no commands."""
    flushes: bool = False
    """What was left of a torn frame is sent as soon as somebody listens again."""
    battery_percent: int | None = None
    battery_notifies: bool = False

    def __init__(self, air: Air, address: str, name: str = "", *, stretches: tuple[Stretch, ...] = ()) -> None:
        self.name = name or self.usual_name
        self.address = address
        self.log: list[str] = []
        """``subscribe``, ``unsubscribe``, ``battery``, ``disconnect``, or a command in hexadecimal."""
        self.sent: list[bytes] = []
        self.said: list[list[float]] = []
        """Force in N of every sample that was sent, by connection."""
        self.faults: list[str] = []
        """What the other side did that the device does not understand."""
        self.spent = False
        """It stays and is silent: all that it was to send was sent."""
        self.connection: Connection | None = None
        self._air = air
        self._stretches = stretches
        self._stream: asyncio.Task[None] | None = None
        self._leaving: asyncio.Task[None] | None = None
        self._rest: list[bytes] = []
        self._device: Device
        self.data: Characteristic
        self.level: Characteristic

    # What a subclass says of its kind.

    def services(self) -> list[Service]:
        """Return its services; one of them holds :attr:`data`."""
        raise NotImplementedError

    async def heard(self, connection: Connection, command: bytes) -> None:
        """Do what a command asks for."""

    def opening(self) -> list[bytes]:
        """Return what is sent before the first frame of a stream."""
        return []

    def frame(self) -> tuple[list[bytes], list[float]]:
        """Return the notifications of the next frame, and the force in N of its samples."""
        raise NotImplementedError

    def torn(self) -> tuple[list[bytes], list[bytes]]:
        """Return the first and the last notifications of a frame in whose middle the connection is cut."""
        return [], []

    def alive(self) -> bool:
        """Tell whether the stream goes on; some devices want to be told that somebody still listens."""
        return True

    # What all have.

    def notifying(self, uuid: str, kind: Characteristic.Properties = P.NOTIFY) -> Characteristic:
        """Return the characteristic that the readings come on."""
        self.data = Characteristic(uuid, kind, _READABLE, b"")
        self.data.on("subscription", self._on_subscription)
        return self.data

    def commands(
        self, uuid: str, kind: Characteristic.Properties = P.WRITE | P.WRITE_WITHOUT_RESPONSE
    ) -> Characteristic:
        """Return the characteristic that takes commands."""
        return Characteristic(uuid, kind, _WRITEABLE, CharacteristicValue(write=self._on_command))

    def _battery(self) -> Service:
        kind = P.READ | P.NOTIFY if self.battery_notifies else P.READ
        self.level = Characteristic(short("2A19"), kind, _READABLE, CharacteristicValue(read=self._on_battery))
        return Service(short("180F"), [self.level])

    def _on_battery(self, connection: Connection | None) -> bytes:
        self.log.append("battery")
        assert self.battery_percent is not None
        return bytes((self.battery_percent,))

    async def tell_battery(self, percent: int) -> None:
        """Notify a new state of charge."""
        assert self.connection is not None
        await self._device.notify_subscriber(self.connection, self.level, bytes((percent,)))

    async def switch_on(self) -> VirtualPeripheral:
        self._device = await self._air.device(self.name, self.address)
        for service in self.services():
            self._device.add_service(service)
        if self.battery_percent is not None:
            self._device.add_service(self._battery())
        self._device.on("connection", self._on_connection)
        await self.advertise()
        return self

    async def advertise(self) -> None:
        said = [(AdvertisingData.Type.COMPLETE_LOCAL_NAME, self.name.encode())]
        for text in self.advertised:
            uuid = UUID.from_16_bits(int(text[4:8], 16)) if text == short(text[4:8]) else UUID(text)
            kinds = AdvertisingData.Type
            kind = {
                2: kinds.COMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS,
                16: kinds.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
            }[len(uuid.to_bytes())]
            said.append((kind, uuid.to_bytes()))
        stretch = self._stretch(len(self.said))
        await self._device.start_advertising(
            advertising_data=bytes(AdvertisingData(said)),
            advertising_interval_min=30.0,
            advertising_interval_max=30.0,
            auto_restart=stretch is None or stretch.then == "silence",
        )

    async def switch_off(self) -> None:
        await self._device.stop_advertising()
        await self.drop()

    async def drop(self) -> None:
        """Cut the connection, as a device does that runs out of battery."""
        if self.connection is not None:
            await self.connection.disconnect()

    async def _leave(self, away_s: float) -> None:
        await self.drop()
        await asyncio.sleep(away_s)
        await self.advertise()

    def _stretch(self, connection: int) -> Stretch | None:
        return self._stretches[connection] if connection < len(self._stretches) else None

    def _on_connection(self, connection: Connection) -> None:
        self.connection = connection
        self.said.append([])
        connection.on("disconnection", self._on_disconnection)

    def _on_disconnection(self, reason: int) -> None:
        self.log.append("disconnect")
        self.connection = None
        self.halt()

    def _on_subscription(self, connection: Connection, notify: bool, indicate: bool) -> None:
        self.log.append("subscribe" if notify or indicate else "unsubscribe")
        if (notify or indicate) and (self.starts_by_itself or self._rest):
            self.start(connection, streaming=self.starts_by_itself)

    async def _on_command(self, connection: Connection, command: bytes) -> None:
        self.log.append(command.hex())
        await self.heard(connection, command)

    def start(self, connection: Connection, *, streaming: bool = True) -> None:
        """Begin to stream, anew where it streams already, after what was left from before."""
        self.halt()
        self._stream = asyncio.create_task(self._run(connection, streaming=streaming))

    def halt(self) -> None:
        """Stream no more."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.cancel()

    @property
    def streams(self) -> bool:
        """Whether it sends readings now, or would if there were any left."""
        return self._stream is not None

    async def _run(self, connection: Connection, *, streaming: bool) -> None:
        rest, self._rest = self._rest, []
        for value in rest:
            await self.notify(connection, value)
        if not streaming:
            return
        stretch = self._stretch(len(self.said) - 1)
        for value in self.opening():
            await self.notify(connection, value)
        frames = 0
        while stretch is None or frames < stretch.frames:
            await asyncio.sleep(self.frame_s)
            if not self.alive():
                self._stream = None
                return
            values, forces_n = self.frame()
            for value in values:
                await self.notify(connection, value)
            self.said[-1] += forces_n
            frames += 1
        self.spent = stretch.then == "silence"
        if not self.spent:
            head, tail = self.torn()
            for value in head:
                await self.notify(connection, value)
            self._rest = tail if self.flushes else []
            self._leaving = asyncio.create_task(self._leave(stretch.away_s))

    async def notify(self, connection: Connection, value: bytes) -> None:
        self.sent.append(value)
        if self.indicates:
            await self._device.indicate_subscriber(connection, self.data, value)
        else:
            await self._device.notify_subscriber(connection, self.data, value)
