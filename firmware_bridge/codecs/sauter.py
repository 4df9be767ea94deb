"""Sauter FH and FL: each ``9`` is answered by seven characters without an end mark. Sources: hardware.md."""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, parse_unit

SEAM: Final = b"\n"
"""What the computer puts into the stream, before it asks again, where an answer stayed incomplete."""
_LENGTH: Final = 7
_FRAME: Final = re.compile(rb"(?P<sign>[01])(?=[0-9.]{6})(?P<value>[0-9]+\.[0-9]*|[0-9]{6})\Z")
_MAX_NEWTONS: Final = MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]
_COUNTED: Final = 256
_MOVED: Final = (
    "The decimal point of the gauge moved: its unit or range was changed. Its readings are passed over until it "
    "shows the unit that was stated; connect again to state another."
)


class SauterCodec:
    """Sans-IO parser of Sauter answers: ``1`` pull (+) or ``0`` push (−), then a number of six characters.

    The answers have no end mark and no unit. What tells them apart when a byte was lost: the device object puts a
    :data:`SEAM` into the stream where an answer stayed incomplete, the decimal point stays at its place, and after
    damage an answer is believed only where a second one follows it or a seam.

    Args:
        unit: The unit that the gauge shows, as the user states it.

    Raises:
        CodecError: No such unit.

    >>> codec = SauterCodec("N")
    >>> [event] = codec.feed(b"0011.70" + b"1021.15")
    >>> event.values.tolist(), event.unit
    ([-11.7, 21.15], 'N')
    """

    name: ClassVar[str] = "sauter"
    tick_bits: ClassVar[int | None] = None
    nominal_rate_hz: float | None = None

    def __init__(self, unit: str) -> None:
        canonical = parse_unit(unit)
        if canonical is None or canonical not in NEWTONS_PER_UNIT:
            raise CodecError(f"{unit!r} is no unit of force.", "Use N, kN, kgf, gf, lbf or ozf.")
        self.wire_unit = canonical
        self.options = f"unit={canonical}"
        self.poll: tuple[bytes, float] | None = (b"9", 0.1)
        self.reply_bytes = _LENGTH
        self.seam = SEAM
        self.answers = 0
        self._rest = b""
        self._garbage = 0
        self._boundary = True
        self._point: int | None = None
        self._sure = False
        self._noticed = False

    @classmethod
    def from_options(cls, given: dict[str, str]) -> SauterCodec:
        """Return the codec that :attr:`options` describe, taking them out of ``given``.

        Raises:
            CodecError: They describe none.
        """
        return cls(given.pop("unit", ""))

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their answer."""
        return len(self._rest)

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``: only ``read`` has any.

        Raises:
            CodecError: Unknown verb.
        """
        if verb == "read":
            return b"9"
        if verb in ("identify", "start", "stop", "battery"):
            return b""
        raise CodecError(f"A Sauter gauge has no command for {verb!r} here.")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; what is no answer is counted."""
        events: list[CodecEvent] = []
        values: list[float] = []

        def flush() -> None:
            if values:
                events.append(SampleEvent(np.array(values), self.wire_unit))
                values.clear()

        def tell_garbage(least: int) -> None:
            while self._garbage >= least:
                flush()
                count = min(self._garbage, _COUNTED)
                events.append(MalformedEvent(count))
                self._garbage -= count

        buffer, at = self._rest + data, 0
        while at < len(buffer):
            if buffer[at : at + 1] == SEAM:
                tell_garbage(1)
                self._boundary = True
                at += 1
                continue
            piece = buffer[at : at + _LENGTH]
            end = piece.find(SEAM)
            if end < 0 and len(piece) < _LENGTH:
                break
            if end < 0:
                reading = self._reading(piece)
                sure = self._boundary or self._followed(buffer[at + _LENGTH : at + 2 * _LENGTH], piece)
                if sure is None:
                    break
                if isinstance(reading, float) and sure:
                    tell_garbage(1)
                    self._accept(piece)
                    values.append(reading)
                    at += _LENGTH
                    continue
                if reading is None and self._boundary and not self._noticed:
                    self._noticed = True
                    flush()
                    events.append(IdentityEvent((("notice", _MOVED),)))
            self._boundary = False
            self._garbage += 1
            at += 1
            tell_garbage(_COUNTED)
        flush()
        self._rest = buffer[at:]
        return events

    def _reading(self, piece: bytes) -> float | bool | None:
        """Return the value; False where the piece is no answer, None where only its decimal point is elsewhere."""
        found = _FRAME.match(piece)
        if found is None:
            return False
        value = float(found["value"])
        if value * NEWTONS_PER_UNIT[self.wire_unit] > _MAX_NEWTONS:
            return False
        if self._sure and piece.find(b".") != self._point:
            return None
        return value if found["sign"] == b"1" else -value

    def _followed(self, after: bytes, piece: bytes) -> bool | None:
        """Return whether what follows shows that the piece is whole; None where that cannot be told yet."""
        if not isinstance(self._reading(piece), float):
            return False
        if after[:1] == SEAM:
            return self._sure
        if SEAM in after:
            return False
        if len(after) < _LENGTH:
            return None
        return isinstance(self._reading(after), float) and after.find(b".") == piece.find(b".")

    def _accept(self, piece: bytes) -> None:
        point = piece.find(b".")
        self._sure = self._sure or point == self._point
        self._point = point
        self._boundary = True
        self.answers += 1
