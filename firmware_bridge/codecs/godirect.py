"""Vernier Go Direct: hand dynamometer GDX-HD, force sensor GDX-FOR and force plate, over Bluetooth or USB.

Frame from the host: ``58``, length, counter, checksum, command, payload. The counter starts at FF and is counted down
before each frame; the checksum is the sum of all bytes but itself. A reply has the command in byte 4 and the counter
in byte 5; a measurement begins with ``20`` and has its type in byte 4. All numbers are little endian. Sources:
VernierST/godirect-py (``device.py``) and VernierST/godirect-js (``Device.js``, ``constants.js``), the vendor's own.
"""

from __future__ import annotations

import struct
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import (
    BatteryEvent,
    CodecEvent,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.samples import FactKind
from firmware_bridge.units import COUNTS, MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, STANDARD_GRAVITY, parse_unit

EVIDENCE: Final = "A"
NAME_PATTERNS: Final = ("GDX*",)
SERVICE: Final = "d91714ef-28b9-4f91-ba16-f0d9a604f112"
CHANNELS: Final = ("b41e6675-a329-40e0-aa01-44d2f444babe",)
WRITE: Final = "f4bf14a6-c7d5-4b6d-8aa8-df1a7c83adcb"
USB_ID: Final = (0x08F7, 0x0010)
"""Vendor and product of the USB HID device; its reports come as channel 0."""
RATE_HZ: Final = None
"""As the host asks: see ``period_ms``."""

LONGEST_WRITE: Final = 20
"""Over Bluetooth the vendor's programs cut a frame into writes of this many bytes, without response."""
REPORT: Final = 64
"""Length of a USB report in bytes, the first of which says how many of the others are valid."""

INIT: Final = 0x1A
_STATUS: Final = 0x10
_START: Final = 0x18
_STOP: Final = 0x19
_PERIOD: Final = 0x1B
_SENSOR: Final = 0x50
_AVAILABLE: Final = 0x51
_DEVICE: Final = 0x55
_COMMANDS: Final = frozenset({INIT, _STATUS, _START, _STOP, _PERIOD, _SENSOR, _AVAILABLE, 0x54, _DEVICE, 0x56})
_INIT_PAYLOAD: Final = bytes.fromhex("A54A06490748084709460A450B440C430D420E41")
_STOP_PAYLOAD: Final = bytes.fromhex("FF00FFFFFFFF")

_FROM_HOST: Final = 0x58
_MEASUREMENT: Final = 0x20
_HEAD: Final = 5
_REPLY_HEAD: Final = 6
_MASKED: Final = {0x06: ("<H", 7, 9), 0x07: ("<I", 9, 11)}
"""By type: how the mask of sensors at byte 5 is packed, where the count is, where the values begin."""
_SINGLE: Final = {0x08: "f", 0x0A: "f", 0x09: "i", 0x0B: "i"}
"""By type: what the values of one sensor are; its number is at byte 6, the count at 7, the values begin at 8."""
_DROPPED: Final = 0x0D
_PASSED_OVER: Final = frozenset({0x0C, 0x0E})
"""Start time and period, which the vendor's programs do not read either."""

_STATUS_SIZE: Final = 12
_DEVICE_SIZE: Final = 64
_SENSOR_SIZE: Final = 148
_SHORTEST_MS: Final = 1.0
_LONGEST_MS: Final = 60_000.0


def checksum(frame: bytes) -> int:
    """Return the sum of a frame's bytes except byte 3, modulo 256.

    >>> hex(checksum(bytes.fromhex("58 05 FD 00 10")))
    '0x6a'
    """
    return (sum(frame) - frame[3]) & 0xFF


class GoDirectFrames:
    """Frames of Go Direct, both directions: commands are numbered, answers are put together again.

    An answer begins with a notification and goes on until it has as many bytes as its second says. Neither of the
    vendor's programs looks at the checksum of what it gets, so a device may send none: until one answer had a right
    one, an answer with a wrong one is taken too if all else about it fits.

    >>> frames = GoDirectFrames()
    >>> _ = frames.build(INIT)
    >>> frames.build(0x10).hex(" ")
    '58 05 fd 6a 10'
    """

    def __init__(self) -> None:
        self.unanswered: dict[int, int] = {}
        """Commands that were not answered yet, by their counter."""
        self.proven = False
        """An answer with a right checksum has come."""
        self._counter = 0xFF
        self._parts: list[bytes] = []

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their frame."""
        return sum(map(len, self._parts))

    def build(self, command: int, payload: bytes = b"") -> bytes:
        """Return the next frame to the device; init begins the numbering anew."""
        if command == INIT:
            self._counter = 0xFF
            self.unanswered.clear()
            payload = _INIT_PAYLOAD
        self._counter = (self._counter - 1) & 0xFF
        self.unanswered[self._counter] = command
        frame = bytes((_FROM_HOST, _HEAD + len(payload), self._counter, 0, command)) + payload
        return frame[:3] + bytes((checksum(frame),)) + frame[4:]

    def feed(self, part: bytes) -> list[bytes | MalformedEvent]:
        """Take one notification; return the answers that it completes, and counts of bytes that are none."""
        out: list[bytes | MalformedEvent] = []
        if not part:
            return out
        if self._parts and _is_whole(part):  # what waits will not be completed any more
            self._read(out, last=True)
        self._parts.append(part)
        self._read(out)
        return out

    def _read(self, out: list[bytes | MalformedEvent], *, last: bool = False) -> None:
        """Take the frames that are complete; with ``last`` nothing is left to wait."""
        while self._parts:
            data = b"".join(self._parts)
            size = data[1] if len(data) > 1 else _HEAD
            if size >= _HEAD and len(data) < size and not last:
                break
            frame = data[:size]
            right = _is_whole(frame)
            if right or (not self.proven and self._ends_here(size) and _fits(frame)):
                self.proven = self.proven or right
                self._take(size)
                self._answered(frame)
                out.append(frame)
            else:
                kind = FactKind.CRC_ERROR if self.proven and _fits(frame) else FactKind.GARBAGE
                out.append(MalformedEvent(len(self._parts.pop(0)), kind))

    def _answered(self, frame: bytes) -> None:
        if frame[0] != _MEASUREMENT and len(frame) >= _REPLY_HEAD and self.unanswered.get(frame[5]) == frame[4]:
            del self.unanswered[frame[5]]

    def _ends_here(self, size: int) -> bool:
        """Tell whether a frame of this size ends where a notification ends."""
        at = 0
        for part in self._parts:
            at += len(part)
            if at >= size:
                break
        return at == size

    def _take(self, size: int) -> None:
        while self._parts and size >= len(self._parts[0]):
            size -= len(self._parts.pop(0))
        if size:
            self._parts[0] = self._parts[0][size:]

    @staticmethod
    def pieces(frame: bytes) -> list[bytes]:
        """Return a frame as the writes that carry it over Bluetooth."""
        return [frame[at : at + LONGEST_WRITE] for at in range(0, len(frame), LONGEST_WRITE)]

    @staticmethod
    def report(frame: bytes) -> bytes:
        """Return a frame as the USB report that carries it, without a report number."""
        return (bytes((len(frame),)) + frame).ljust(REPORT, b"\x00")

    @staticmethod
    def from_report(report: bytes) -> bytes | None:
        """Return what a USB report carries, None for no bytes at all.

        Neither of the vendor's programs looks at the first byte of what it gets. So one that says more than a report
        can have, as it would if it told what is left of a long answer, is taken for a full report.
        """
        return report[1 : 1 + report[0]] if report else None


def _is_whole(part: bytes) -> bool:
    """Tell whether bytes are one frame with its right length and checksum."""
    return len(part) >= _HEAD and part[1] == len(part) and checksum(part) == part[3]


def _fits(frame: bytes) -> bool:
    """Tell whether a frame without a right checksum may be one."""
    if len(frame) < _HEAD:
        return False
    if frame[0] != _MEASUREMENT:
        return len(frame) >= _REPLY_HEAD and frame[4] in _COMMANDS
    return frame[4] in _PASSED_OVER or frame[4] == _DROPPED or _layout(frame) is not None


def _layout(frame: bytes) -> tuple[list[int], str, int, int] | None:
    """Return sensors, kind of value, count a sensor and where values begin; None where a frame does not hold them."""
    kind = frame[4]
    if kind in _MASKED:
        packed, count_at, at = _MASKED[kind]
        if len(frame) < at:
            return None
        (mask,) = struct.unpack_from(packed, frame, 5)
        sensors = [number for number in range(32) if mask >> number & 1]
        value = "f"
    elif kind in _SINGLE:
        count_at, at, value = 7, 8, _SINGLE[kind]
        if len(frame) < at:
            return None
        sensors = [frame[6]]
    else:
        return None
    count = frame[count_at]
    if at + 4 * count * len(sensors) > len(frame):
        return None
    return sensors, value, count, at


class GoDirectCodec(NotificationCodec):
    """Sans-IO parser and commands of Go Direct sensors; readings in the unit that the sensor says, without a clock.

    A packet may hold several readings; their period is the one that was asked for, so they are spread by it. The
    vendor's programs read neither the device's count of dropped readings nor its checksum (see
    :class:`GoDirectFrames`): the first is told as an overrun.

    Args:
        sensor: Number of the sensor that measures force.
        period_ms: Time between readings, ms; a sensor that is slower is asked for its shortest.
        usb: The payloads are USB reports, not notifications.

    Raises:
        CodecError: A number that no sensor or period has.

    >>> from firmware_bridge.notifications import envelope
    >>> codec = GoDirectCodec()
    >>> [frame.hex(" ") for frame in codec.requests("battery")]
    ['58 05 fe 6b 10']
    >>> codec.feed(envelope(0, bytes.fromhex("20 05 F0 22 0D")))
    [NoticeEvent(kind=<FactKind.OVERRUN: 'overrun'>, value=None)]
    """

    name: ClassVar[str] = "godirect"

    def __init__(self, sensor: int = 1, period_ms: float = 20.0, *, usb: bool = False) -> None:
        super().__init__()
        if not 0 <= sensor < 32:
            raise CodecError(
                f"Go Direct has no sensor {sensor}.", "Sensors are numbered from 0 to 31; force is often 1."
            )
        if not _SHORTEST_MS <= period_ms <= _LONGEST_MS:
            raise CodecError(f"A period of {period_ms:g} ms is none for Go Direct.", "Use 1 to 60000; 20 works well.")
        self._sensor = sensor
        self._usb = usb
        self._period_us = round(period_ms * 1000)
        self.nominal_rate_hz: float | None = 1e6 / self._period_us
        self.options = f"sensor={sensor} period_ms={self._period_us / 1000!r}" + (" usb=yes" if usb else "")
        self._frames = GoDirectFrames()
        self._unit: str | None = None
        self._other = False
        self._notices: list[str] = []

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification or frame."""
        return super().waiting + self._frames.waiting

    @property
    def unanswered(self) -> int:
        """Number of commands that the device has not answered yet; the next one should wait for 0."""
        return len(self._frames.unanswered)

    def requests(self, verb: str) -> list[bytes]:
        """Return the frames of a command, each to be written when the one before was answered.

        Over Bluetooth a frame goes in :meth:`GoDirectFrames.pieces`, over USB in a :meth:`GoDirectFrames.report`.

        Raises:
            CodecError: Unknown verb. No verb writes anything that the device stores.
        """
        build = self._frames.build
        match verb:
            case "identify":
                ask = bytes((self._sensor,))
                return [build(INIT), build(_STATUS), build(_DEVICE), build(_AVAILABLE), build(_SENSOR, ask)]
            case "start":
                period = b"\xff\x00" + struct.pack("<Q", self._period_us)
                mask = b"\xff\x01" + struct.pack("<IQ", 1 << self._sensor, 0)
                return [build(_PERIOD, period), build(_START, mask)]
            case "stop":
                return [build(_STOP, _STOP_PAYLOAD)]
            case "battery":
                return [build(_STATUS)]
            case _:
                raise CodecError(f"Go Direct has no command for {verb!r}.")

    def command(self, verb: str) -> bytes:
        """Return all bytes of a command; :meth:`requests` has them one by one, as the device wants them.

        Raises:
            CodecError: Unknown verb.
        """
        return b"".join(GoDirectFrames.report(f) if self._usb else f for f in self.requests(verb))

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return what the answers say that one notification or report completes."""
        part = GoDirectFrames.from_report(payload) if self._usb else payload
        if channel != 0 or part is None:
            return [MalformedEvent(max(len(payload), 1))]
        events: list[CodecEvent] = []
        for item in self._frames.feed(part):
            if isinstance(item, MalformedEvent):
                events.append(item)
                continue
            if not self._frames.proven:
                events += self._notice("The device's answers carry no right checksum; they were read by their form.")
            events += self._measured(item) if item[0] == _MEASUREMENT else self._replied(item)
        return events

    # Answers to commands.

    def _replied(self, frame: bytes) -> list[CodecEvent]:
        payload = frame[_REPLY_HEAD:]
        match frame[4]:
            case 0x10:
                return _status(payload) or [MalformedEvent(len(frame))]
            case 0x55 if len(payload) >= _DEVICE_SIZE:
                fields = (("model", _text(payload[:16])), ("serial", _text(payload[16:32])))
                return [IdentityEvent(tuple(field for field in fields if field[1]))]
            case 0x50 if len(payload) >= _SENSOR_SIZE:
                return self._described(payload)
            case 0x50 | 0x55:
                return [MalformedEvent(len(frame))]
            case _:
                return []

    def _described(self, payload: bytes) -> list[CodecEvent]:
        """Take what the device says of its sensor: the unit, and how fast it may be read."""
        if payload[0] != self._sensor:
            return []
        unit = _text(payload[68:100])
        self._unit = parse_unit(unit)
        self._other = self._unit in (None, COUNTS)
        if self._other:
            self._unit = None
            return self._notice(
                f"Sensor {self._sensor} of this device measures in {unit or 'no unit'}, not force. "
                "Add &sensor= with the number of the one that does."
            )
        self.wire_unit = self._unit or ""
        (shortest_us,) = struct.unpack_from("<I", payload, 124)
        if self._period_us < shortest_us <= _LONGEST_MS * 1000:
            self._period_us = shortest_us
            self.nominal_rate_hz = 1e6 / shortest_us
            return self._notice(
                f"The sensor can be read every {shortest_us / 1000:g} ms at most, and that is asked for."
            )
        return []

    # Readings.

    def _measured(self, frame: bytes) -> list[CodecEvent]:
        if frame[4] == _DROPPED:
            return [NoticeEvent(FactKind.OVERRUN)]
        if frame[4] in _PASSED_OVER:
            return []
        layout = _layout(frame)
        if layout is None:
            return [MalformedEvent(len(frame))]
        sensors, kind, count, at = layout
        if self._sensor not in sensors or count == 0:
            return []
        if self._unit is None:
            text = f"The device did not say in which unit its sensor {self._sensor} measures: no reading is taken."
            return [*([] if self._other else self._notice(text)), MalformedEvent(len(frame))]
        every = struct.unpack_from(f"<{count * len(sensors)}{kind}", frame, at)
        mine = [float(value) for value in every[sensors.index(self._sensor) :: len(sensors)]]
        most = MAX_PLAUSIBLE_KGF * STANDARD_GRAVITY / NEWTONS_PER_UNIT[self._unit]
        values = [value for value in mine if abs(value) <= most]  # "not <=" for a NaN too
        events: list[CodecEvent] = []
        if len(values) < len(mine):
            events.append(MalformedEvent(4 * (len(mine) - len(values))))
        if values:
            events.append(SampleEvent(np.array(values), self._unit, interval_us=float(self._period_us)))
        return events

    def _notice(self, text: str) -> list[CodecEvent]:
        """Tell each text once, together with those before it."""
        if text in self._notices:
            return []
        self._notices.append(text)
        return [IdentityEvent((("notice", " ".join(self._notices)),))]


def _status(payload: bytes) -> list[CodecEvent]:
    """Return battery and firmware from an answer to a status command; nothing where it can be none."""
    if len(payload) < _STATUS_SIZE or payload[10] > 100:
        return []
    firmware = f"{payload[2]}.{payload[3]}"
    return [BatteryEvent(share=payload[10] / 100), IdentityEvent((("firmware", firmware),))]


def _text(data: bytes) -> str:
    """Return a fixed field of text up to its first zero; what is no visible character is left out."""
    text = data.partition(b"\x00")[0].decode("utf-8", "ignore")
    return "".join(char for char in text if char.isprintable()).strip()
