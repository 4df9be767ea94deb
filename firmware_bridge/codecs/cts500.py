"""Jlyscales CTS500 and CTS-300 climbing scales: short frames of a serial line, carried over Bluetooth.

Frame: ``05``, an operation, its content, and the low byte of the sum of all bytes before. Sources:
``cts500.model.ts`` of Stevie-Ray/hangtime-grip-connect and its tests.
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import BatteryEvent, CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

EVIDENCE: Final = "C"
NAME_PATTERNS: Final = ("CTS-300*", "CTS500*")
SERVICE: Final = "0000ffe0-0000-1000-8000-00805f9b34fb"
"""Countless other boards have it: the name must fit as well."""
CHANNELS: Final = ("0000ffe1-0000-1000-8000-00805f9b34fb",)
WRITE: Final = "0000ffe2-0000-1000-8000-00805f9b34fb"
RATE_HZ: Final = None
"""10 to 320, as the device is set."""

_MARK: Final = 0x05
_UPLOAD_ON: Final = 0xAA
_UPLOAD_OFF: Final = 0xAB
_RATE: Final = 0xC1
_BATTERY: Final = 0xC4
_REPLY: Final = 0x80
_ECHOES: Final = frozenset({_UPLOAD_ON, _UPLOAD_OFF, _RATE, _BATTERY})
"""What is ever asked, and so what the device may send back as it was."""
_ECHO_SIZE: Final = 6
_DATA_SIZE: Final = 7
RATES_HZ: Final = (10, 20, 40, 80, 160, 320)
"""Rates of its converter, in the order of their numbers."""
_NOTICE: Final = "What a CTS500 sends is known from one source and untested: compare one reading with its display."
_NEGATIVE: Final = "How it sends a load below zero is not documented: what may be one is counted, not read."


def frame(operation: int, content: bytes = bytes(3)) -> bytes:
    """Return one frame.

    >>> frame(0xAA).hex(" ")
    '05 aa 00 00 00 af'
    """
    body = bytes((_MARK, operation)) + content
    return body + bytes((sum(body) & 0xFF,))


class Cts500Codec(NotificationCodec):
    """Sans-IO parser of CTS500 frames; readings in kgf in steps of 0.01, without a clock.

    Known from one source (C). Frames may be cut anywhere between notifications, so they are put together again and
    a frame counts only with its right sum. What the second byte of a reading means is not known.

    Args:
        rate_hz: Asks the converter for this rate when it starts: 10, 20, 40, 80, 160 or 320. None leaves it as it is.

    Raises:
        CodecError: Another rate.

    >>> from firmware_bridge.notifications import envelope
    >>> notice, event = Cts500Codec().feed(envelope(0, bytes.fromhex("05 01 000004D2 DC")))
    >>> event.values.tolist(), event.unit
    ([12.34], 'kgf')
    """

    name: ClassVar[str] = "cts500"

    def __init__(self, rate_hz: int | None = None) -> None:
        super().__init__()
        if rate_hz is not None and rate_hz not in RATES_HZ:
            raise CodecError(f"A CTS500 has no rate of {rate_hz} Hz.", f"Use {', '.join(map(str, RATES_HZ))}.")
        self._rate_hz = rate_hz
        self.nominal_rate_hz = None if rate_hz is None else float(rate_hz)
        self.options = "" if rate_hz is None else f"rate_hz={rate_hz}"
        self.wire_unit = "kgf"
        self._rest = b""
        self._noticed = ""
        self._asked: list[int] = []

    @property
    def unanswered(self) -> int:
        """Number of commands that the device has not sent back yet; the next one should wait for 0."""
        return len(self._asked)

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification or frame."""
        return super().waiting + len(self._rest)

    def requests(self, verb: str) -> list[bytes]:
        """Return the frames of a command, each to be written when the one before was sent back.

        Raises:
            CodecError: Unknown verb. No verb touches the device's zero or its adjustment.
        """
        match verb:
            case "start":
                rate = [] if self._rate_hz is None else [self._ask(_RATE, bytes((0, 0, RATES_HZ.index(self._rate_hz))))]
                return [*rate, self._ask(_UPLOAD_ON)]
            case "stop":
                return [self._ask(_UPLOAD_OFF)]
            case "identify" | "battery":  # of itself it tells nothing but this
                return [self._ask(_BATTERY)]
            case _:
                raise CodecError(f"The CTS500 has no command for {verb!r}.")

    def _ask(self, operation: int, content: bytes = bytes(3)) -> bytes:
        self._asked.append(operation)
        return frame(operation, content)

    def _answered(self, operation: int) -> None:
        if operation in self._asked:
            self._asked.remove(operation)

    def command(self, verb: str) -> bytes:
        """Return all bytes of a command; :meth:`requests` has them one by one, as the device wants them.

        Raises:
            CodecError: Unknown verb.
        """
        return b"".join(self.requests(verb))

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return what the frames say that one notification completes."""
        if channel != 0:
            return [MalformedEvent(max(len(payload), 1))]
        data, at, bad = self._rest + payload, 0, 0
        events: list[CodecEvent] = []
        values: list[float] = []
        while at < len(data):
            size = _size(data, at)
            if size and at + size > len(data):
                break
            body = data[at : at + size]
            if not size or sum(body[:-1]) & 0xFF != body[-1]:
                bad += 1
                at += 1
                continue
            at += size
            if size == _ECHO_SIZE:
                self._answered(body[1])
            elif body[1] == _REPLY:
                self._answered(body[2])
                events += _replied(body)
            else:
                load = int.from_bytes(body[2:6], "big") / 100
                if load <= MAX_PLAUSIBLE_KGF:
                    values.append(load)
                else:
                    bad += size
                    events += self._notice(f"{_NOTICE} {_NEGATIVE}")
        self._rest = data[at:]
        if bad:
            events.append(MalformedEvent(bad))
        if values:
            events += [*self._notice(_NOTICE), SampleEvent(np.array(values), "kgf")]
        return events

    def _notice(self, text: str) -> list[CodecEvent]:
        """Tell it once; what was told of loads below zero stays told."""
        if len(text) <= len(self._noticed):
            return []
        self._noticed = text
        return [IdentityEvent((("notice", text),))]


def _size(data: bytes, at: int) -> int:
    """Return how long the frame at a position is, 0 where none begins."""
    if data[at] != _MARK:
        return 0
    if at + 1 == len(data):
        return _ECHO_SIZE  # it waits for its second byte, which tells
    operation = data[at + 1]
    if operation in _ECHOES:
        return _ECHO_SIZE
    return _DATA_SIZE if operation <= _REPLY else 0


def _replied(body: bytes) -> list[CodecEvent]:
    """Return what an answer says; only the battery is ever asked for."""
    if body[2] != _BATTERY:
        return []
    return [BatteryEvent(voltage_v=int.from_bytes(body[4:6], "big") / 100)]
