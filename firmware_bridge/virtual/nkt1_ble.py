"""The reference instrument over Bluetooth: a peripheral on bumble, which can be on a virtual air or on a real adapter.

It answers by the same objects as the one on a serial line; only how it is found and how frames go into notifications
is of its own. The specification is the part "Over Bluetooth" of ``firmware_bridge/NKT1.md``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from firmware_bridge.codecs import nkt1_ble
from firmware_bridge.codecs.nkt1 import NO_STATUS, STOP, DataFrame, Status, pack_data, pack_frame
from firmware_bridge.codecs.nkt1_packing import notifications, room_of, samples_per_frame
from firmware_bridge.virtual.nkt1_store import Eeprom, StoringSpeaker
from firmware_bridge.virtual.scenario import Signal, resampled
from firmware_bridge.virtual.speakers import Nkt1Speaker

if TYPE_CHECKING:
    from bumble.device import Connection, Device
    from bumble.gatt import Characteristic

NAME: Final = "NKT1-"
"""Of the advertised name; the last four characters of the serial number follow."""
MTU: Final = 247
"""The least that an instrument grants where a host asks for as much."""
ADVERTISED_EVERY_MS: Final = 100.0
INTERVAL_MS: Final = (15.0, 30.0)
"""Connection interval that it asks for."""
SUPERVISION_MS: Final = 4000.0
_ALL_THREE: Final = 3
"""Layout with angular velocity and angle."""
_END: Final = 2**23 - 1


def advertised_name(serial: str) -> str:
    """Return the name of an instrument.

    >>> advertised_name("NK5C071A2B")
    'NKT1-1A2B'
    """
    return NAME + serial[-4:]


def advertisement(serial: str) -> tuple[bytes, bytes]:
    """Return the advertising data and the scan response of an instrument."""
    name = advertised_name(serial).encode("ascii")
    service = bytes.fromhex(nkt1_ble.SERVICE.replace("-", ""))[::-1]
    wished = b"".join(round(ms / 1.25).to_bytes(2, "little") for ms in INTERVAL_MS)
    return _field(0x01, b"\x06") + _field(0x07, service), _field(0x09, name) + _field(0x12, wished)


def _field(kind: int, value: bytes) -> bytes:
    return bytes((1 + len(value), kind)) + value


@dataclass(frozen=True, slots=True)
class Radio:
    """What the peripheral does beyond the specification's least, and what goes wrong.

    Attributes:
        mtu: Largest MTU that it grants, bytes.
        battery: State of charge, 0 to 1; None for an instrument without battery.
        speed: How much faster than real time it measures.
        loses: Tells, by its number from 0 and its bytes, whether a notification on data never arrives.
    """

    mtu: int = MTU
    battery: float | None = 0.8
    speed: float = 1.0
    loses: Callable[[int, bytes], bool] = lambda number, part: False


class Nkt1Peripheral:
    """A reference instrument that can be found, connected to and lost.

    Its clock runs from the first start on; what it measures while nobody listens is gone, as in a real one.

    Args:
        device: Bumble's device that it is, powered on.
        signal: What it measures.
        speaker: How it answers, and what it is.
        eeprom: Where it stores its calibration; None for one that stores none.
        radio: What is particular about it.
    """

    def __init__(
        self,
        device: Device,
        signal: Signal,
        speaker: Nkt1Speaker,
        eeprom: Eeprom | None = None,
        radio: Radio | None = None,
    ) -> None:
        self.radio = radio or Radio()
        self.connection: Connection | None = None
        self.finished = asyncio.Event()
        """Set when everything was sent."""
        self.sent: list[bytes] = []
        """The notifications on data, also those that are lost."""
        self._device, self._signal = device, signal
        self._speaker = speaker
        self._instrument = speaker if eeprom is None else StoringSpeaker(speaker, eeprom)
        self._began_s: float | None = None
        self._sequence = 0
        self._status = Status.RESTARTED
        self._stream: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[None] | None = None
        self._saying = asyncio.Lock()
        self._data: Characteristic[bytes]
        self._level: Characteristic[bytes]

    @property
    def serial(self) -> str:
        """Its serial number."""
        return self._speaker.service.identity["serial"]

    @property
    def streams(self) -> bool:
        """Whether it sends readings now."""
        return self._stream is not None

    async def switch_on(self) -> Nkt1Peripheral:
        """Offer its services and advertise."""
        self._device.gatt_server.max_mtu = self.radio.mtu
        self._add_services()
        self._device.on("connection", self._on_connection)
        said, more = advertisement(self.serial)
        await self._device.start_advertising(
            auto_restart=True,
            advertising_data=said,
            scan_response_data=more,
            advertising_interval_min=ADVERTISED_EVERY_MS,
            advertising_interval_max=ADVERTISED_EVERY_MS,
        )
        return self

    async def drop(self) -> None:
        """Cut the connection."""
        if self.connection is not None:
            await self.connection.disconnect()

    async def tell_battery(self, share: float) -> None:
        """Notify a new state of charge, 0 to 1."""
        assert self.connection is not None
        self._level.value = bytes((round(100 * share),))
        await self._device.notify_subscriber(self.connection, self._level)

    def _add_services(self) -> None:
        from bumble.core import UUID
        from bumble.gatt import Characteristic, CharacteristicValue, Service

        may, can = Characteristic.Permissions, Characteristic.Properties
        self._data = Characteristic(nkt1_ble.DATA, can.NOTIFY, may.READABLE, b"")
        control = Characteristic(
            nkt1_ble.CONTROL, can.WRITE, may.WRITEABLE, CharacteristicValue[bytes](write=self._on_command)
        )
        self._device.add_service(Service(nkt1_ble.SERVICE, [self._data, control]))
        if self.radio.battery is not None:
            level = bytes((round(100 * self.radio.battery),))
            self._level = Characteristic(UUID.from_16_bits(0x2A19), can.READ | can.NOTIFY, may.READABLE, level)
            self._device.add_service(Service(UUID.from_16_bits(0x180F), [self._level]))

    def _on_connection(self, connection: Connection) -> None:
        self.connection = connection
        connection.on("disconnection", self._on_disconnection)
        self._asking = asyncio.create_task(self._ask_for_interval(connection))

    async def _ask_for_interval(self, connection: Connection) -> None:
        await connection.update_parameters(*INTERVAL_MS, 0, SUPERVISION_MS, use_l2cap=True)

    def _on_disconnection(self, reason: int) -> None:
        del reason
        self.connection = None
        if self._asking is not None:
            self._asking.cancel()
        # As at stop; half a command from before must not meet what comes after.
        self._instrument.overhear(b"\x00" + pack_frame(STOP, 0, b""))
        self._halt()

    async def _on_command(self, connection: Connection, part: bytes) -> None:
        said, streams = self._instrument.overhear(bytes(part))
        await self._say(connection, [frame + b"\x00" for frame in said.split(b"\x00")[:-1]])
        if streams and self._stream is None:
            self._stream = asyncio.create_task(self._run(connection))
        elif not streams:
            self._halt()

    def _halt(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.cancel()

    async def _say(self, connection: Connection, frames: Iterable[bytes]) -> None:
        async with self._saying:  # nothing comes between the pieces of a frame
            for part in notifications(frames, room_of(connection.att_mtu)):
                self.sent.append(part)
                if not self.radio.loses(len(self.sent) - 1, part):
                    await self._device.notify_subscriber(connection, self._data, part)

    async def _run(self, connection: Connection) -> None:
        """Send what is measured from now on, each frame when its last sample was taken, or with others if late."""
        rate_hz = float(self._speaker.service.rate_hz)
        now = time.monotonic()
        self._began_s = now if self._began_s is None else self._began_s
        first = -int((self._began_s - now) * rate_hz * self.radio.speed // 1)
        waiting: list[bytes] = []
        for taken, frame in self._frames(first, rate_hz, room_of(connection.att_mtu)):
            early_s = self._began_s + taken / (rate_hz * self.radio.speed) - time.monotonic()
            if early_s > 0:
                await self._say(connection, waiting)
                waiting = []
                await asyncio.sleep(early_s)
            waiting.append(frame)
        await self._say(connection, waiting)
        self.finished.set()

    def _frames(self, first: int, rate_hz: float, room: int) -> Iterator[tuple[int, bytes]]:
        """Yield data frames from a sample on, each with the number of the sample at whose end it is complete."""
        speaker = self._speaker
        own = rate_hz == round(speaker.rate_hz)
        signal = self._signal if own else resampled(self._signal, rate_hz)
        scale = speaker.scale
        assert scale is not None
        counts = np.clip(np.rint(signal.force_n * scale.counts_per_n + scale.zero_counts), -_END - 1, _END)
        interval_us = round(1e6 / rate_hz)
        size = samples_per_frame(room, _ALL_THREE if speaker.motion else 0, rate_hz)
        for start in range(first, len(counts), size):
            part = slice(start, min(start + size, len(counts)))
            frame = DataFrame(
                sequence=self._sequence & 0xFFFF,
                device_time_us=speaker.clock_start_us + start * interval_us,
                interval_us=interval_us,
                counts=counts[part],
                angular_velocity_dps=signal.angular_velocity_dps[part] if speaker.motion else None,
                angle_deg=signal.angle_deg[part] if speaker.motion else None,
                status=self._status,
            )
            self._sequence, self._status = self._sequence + 1, NO_STATUS
            yield part.stop, pack_data(frame)
