"""Lutron FG gauges and those built like them: frames of 16 bytes, sent without being asked. Sources: hardware.md."""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT

_LENGTH: Final = 16
_FRAME: Final = re.compile(rb"\x0241(?P<unit>5[5-9])(?P<sign>[01])(?P<decimals>[0-3])(?P<digits>[0-9]{8})\r")
_UNITS: Final = {b"55": "kgf", b"56": "lbf", b"57": "gf", b"58": "ozf", b"59": "N"}
_MAX_NEWTONS: Final = MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]
_COUNTED: Final = 256
"""Garbage is told in parts of this many bytes, however long no frame comes."""


class LutronCodec:
    """Sans-IO parser of Lutron frames: 02, ``41``, unit, sign, decimals, eight digits, 0D.

    There is no checksum, but every byte of a frame has its own small alphabet and each frame names its unit: a lost or
    a changed byte costs that frame, unless it turned one digit into another.

    >>> [event] = LutronCodec().feed(bytes.fromhex("02343135393132303030303132 33340d"))
    >>> event.values.tolist(), event.unit
    ([-12.34], 'N')
    """

    name: ClassVar[str] = "lutron"
    tick_bits: ClassVar[int | None] = None
    nominal_rate_hz: float | None = None
    options: str = ""
    wire_unit: str = ""

    def __init__(self) -> None:
        self._rest = b""
        self._garbage = 0

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their frame."""
        return len(self._rest)

    def command(self, verb: str) -> bytes:
        """Return no bytes: the gauge sends by itself and takes no command.

        Raises:
            CodecError: Unknown verb.
        """
        if verb in ("identify", "start", "stop", "battery"):
            return b""
        raise CodecError(f"A Lutron gauge has no command for {verb!r}.")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; what is no frame is counted."""
        events: list[CodecEvent] = []
        values: list[float] = []
        unit = ""

        def flush() -> None:
            if values:
                events.append(SampleEvent(np.array(values), unit))
                values.clear()

        def drop(count: int) -> None:
            self._garbage += count
            while self._garbage >= _COUNTED:
                flush()
                events.append(MalformedEvent(_COUNTED))
                self._garbage -= _COUNTED

        buffer, at = self._rest + data, 0
        while at < len(buffer):
            start = buffer.find(b"\x02", at)
            start = len(buffer) if start < 0 else start
            if start > at:
                drop(start - at)
                at = start
                continue
            if len(buffer) - at < _LENGTH:
                break
            reading = _reading(buffer[at : at + _LENGTH])
            if reading is None:
                drop(1)
                at += 1
                continue
            if self._garbage or reading[1] != unit:
                flush()
                unit = reading[1]
            if self._garbage:
                events.append(MalformedEvent(self._garbage))
                self._garbage = 0
            values.append(reading[0])
            at += _LENGTH
        flush()
        self._rest = buffer[at:]
        return events


def _reading(frame: bytes) -> tuple[float, str] | None:
    found = _FRAME.fullmatch(frame)
    if found is None:
        return None
    unit = _UNITS[found["unit"]]
    value = int(found["digits"]) / 10 ** int(found["decimals"])
    if value * NEWTONS_PER_UNIT[unit] > _MAX_NEWTONS:
        return None
    return (-value if found["sign"] == b"1" else value), unit
