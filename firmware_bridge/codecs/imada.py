"""Imada force gauges: DST, DSV, DS2 and HTG2 answer to ``D``, ZTS and ZTA to ``XAR`` or stream by themselves.

Replies end with CR. Nine characters, sign, five-character number, unit, mode, judgement, are a reply to ``D``;
twenty, letter, signed number, and at place 15 a digit that points into the gauge's list of units, are a reading of a
ZT gauge. ``XFC`` asks for that list. Sources: hardware.md.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.splitting import Splitter
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, parse_unit

_NUMBER: Final = rb"(?=[0-9.]{5})[0-9]+(?:\.[0-9]*)?"
_D_REPLY: Final = re.compile(rb"(?P<value>[-+]" + _NUMBER + rb")(?P<unit>[NKO])(?P<mode>[TP])(?P<judgement>[LOHE])\Z")
_ZT_REPLY: Final = re.compile(
    rb"(?P<letter>[rlp])(?P<value>[-+]" + _NUMBER + rb")(?<=.{7})[ -~]{8}(?P<place>[0-9])[ -~]{4}\Z"
)
_UNITS_REPLY: Final = re.compile(rb"XFC(?P<codes>(?:[0-9]{2}){6})\Z")
_D_LENGTH: Final = 9
_ZT_LENGTH: Final = 20
_LONGEST: Final = 32

_D_UNITS: Final = {b"N": "N", b"K": "kgf", b"O": "lbf"}
_ZT_UNITS: Final[dict[str, tuple[str, float]]] = {
    "01": ("mN", 1.0),
    "02": ("N", 1.0),
    "03": ("kN", 1.0),
    "04": ("gf", 1.0),
    "05": ("kgf", 1.0),
    "07": ("gf", 1.0),
    "08": ("kgf", 1.0),
    "10": ("ozf", 1.0),
    "11": ("lbf", 1.0),
    "12": ("lbf", 1000.0),
}
"""Unit and factor by the code of the ``XFC`` list; what stands above 12 is torque."""
_STREAMS: Final = {10: b"XAg\r", 2000: b"XAG\r"}
_MAX_NEWTONS: Final = MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]

_PEAK: Final = (
    "The gauge is in peak mode: what it sends is no force of the moment. Set it to live (real time) readings."
)
_NO_LIST: Final = (
    "The gauge has not told its list of units yet. Connect again, or add &unit= with the unit that it shows."
)
_NO_FORCE: Final = "The gauge shows a unit that is no force. Set it to N, kgf or lbf."


class ImadaCodec:
    """Sans-IO parser of Imada gauges. Both forms of reply are read; ``family`` decides what is asked.

    A reading judged ``E`` (overload) is marked as saturated. A peak reading is no force of the moment: it is passed
    over and counted, and the person is told.

    Args:
        family: ``"d"`` for DST, DSV, DS2, HTG2; ``"zt"`` for ZTS, ZTA.
        rate: Readings per second that a ZT gauge shall stream, 10 or 2000; None to ask for each reading.
        unit: Unit of a ZT gauge as the user states it, used until its own list is known.

    Raises:
        CodecError: No such family, rate or unit.

    >>> codec = ImadaCodec()
    >>> [event] = codec.feed(b"+012.3NTO\\r")
    >>> event.values.tolist(), event.unit
    ([12.3], 'N')
    """

    name: ClassVar[str] = "imada"
    tick_bits: ClassVar[int | None] = None

    def __init__(self, family: str = "d", rate: int | None = None, unit: str | None = None) -> None:
        if family not in ("d", "zt"):
            raise CodecError(f"There is no Imada family {family!r}.", "Use d (DST, DSV, DS2, HTG2) or zt (ZTS, ZTA).")
        if rate is not None and (family != "zt" or rate not in _STREAMS):
            raise CodecError(f"This gauge does not stream at {rate} per second.", "A ZT gauge streams at 10 or 2000.")
        if unit is not None and (family != "zt" or parse_unit(unit) not in NEWTONS_PER_UNIT):
            raise CodecError(f"unit={unit} is no unit of force that a ZT gauge needs.", "Use N, kgf, gf, lbf or ozf.")
        self.family = family
        self.nominal_rate_hz: float | None = rate
        self._stream = b"" if rate is None else _STREAMS[rate]
        self._stated = None if unit is None else parse_unit(unit)
        words = (f"family={family}", rate and f"rate={rate}", self._stated and f"unit={self._stated}")
        self.options = " ".join(word for word in words if word)
        self.wire_unit = self._stated or ""
        self.poll: tuple[bytes, float] | None = None
        if rate is None:
            self.poll = (b"D\r", 0.02) if family == "d" else (b"XAR\r", 0.02)
        self.reply_bytes = (_D_LENGTH if family == "d" else _ZT_LENGTH) + 1
        self.seam = b""
        self.answers = 0
        self._splitter = Splitter(re.compile(rb"[\r\n]"), _LONGEST)
        self._codes: tuple[str, ...] = ()
        self._noticed: set[str] = set()

    @classmethod
    def from_options(cls, given: dict[str, str]) -> ImadaCodec:
        """Return the codec that :attr:`options` describe, taking them out of ``given``.

        Raises:
            CodecError: They describe none.
        """
        rate = given.pop("rate", "")
        if rate and not rate.isdecimal():
            raise CodecError(f"rate={rate} is no rate.")
        return cls(given.pop("family", "d"), int(rate) if rate else None, given.pop("unit", None))

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for their line end."""
        return self._splitter.waiting

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``: ``identify`` asks a ZT gauge for its units; nothing stored is changed.

        Raises:
            CodecError: Unknown verb.
        """
        zt = self.family == "zt"
        match verb:
            case "identify":
                return b"XFC\r" if zt else b""
            case "start":
                return self._stream
            case "stop":
                return b"XAS\r" if self._stream else b""
            case "battery":
                return b""
            case "read":
                return b"XAR\r" if zt else b"D\r"
            case _:
                raise CodecError(f"An Imada gauge has no command for {verb!r} here.")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; a line of more than 32 bytes is dropped and counted."""
        events: list[CodecEvent] = []
        values: list[float] = []
        over: list[bool] = []
        unit = ""

        def flush() -> None:
            if values:
                saturated = np.array(over) if any(over) else None
                events.append(SampleEvent(np.array(values), unit, saturated=saturated))
                values.clear()
                over.clear()

        for line in self._splitter.feed(data):
            reading = self._reading(line) if isinstance(line, bytes) else None
            if isinstance(reading, tuple):
                if reading[1] != unit:
                    flush()
                    unit = reading[1]
                values.append(reading[0])
                over.append(reading[2])
                continue
            flush()
            if isinstance(line, int):
                events.append(MalformedEvent(line))
            elif reading is not None:
                events.append(MalformedEvent(len(line)))
                self._notice(reading, events)
            elif not self._other(line):
                events.append(MalformedEvent(len(line)))
        flush()
        return events

    def _reading(self, line: bytes) -> tuple[float, str, bool] | str | None:
        """Return value, unit and overload of a reading; a text where it cannot be used; None where it is none."""
        if len(line) == _D_LENGTH and (found := _D_REPLY.match(line)):
            self.answers += 1
            if found["mode"] == b"P":
                return _PEAK
            value, unit = float(found["value"]), _D_UNITS[found["unit"]]
            return (value, unit, found["judgement"] == b"E") if _is_plausible(value, unit) else None
        if len(line) == _ZT_LENGTH and (found := _ZT_REPLY.match(line)):
            self.answers += 1
            if found["letter"] == b"p":
                return _PEAK
            return self._zt_reading(float(found["value"]), int(found["place"]))
        return None

    def _zt_reading(self, value: float, place: int) -> tuple[float, str, bool] | str | None:
        if not self._codes:
            unit, factor = self._stated, 1.0
            if unit is None:
                return _NO_LIST
        elif place >= len(self._codes):
            return None
        else:
            unit, factor = _ZT_UNITS.get(self._codes[place], (None, 1.0))
            if unit is None:
                return _NO_FORCE
        value *= factor
        return (value, unit, False) if _is_plausible(value, unit) else None

    def _other(self, line: bytes) -> bool:
        """Return whether a line is something else that the gauge says: its units, or that it took a command."""
        if found := _UNITS_REPLY.match(line):
            codes = found["codes"].decode("ascii")
            self._codes = tuple(codes[i : i + 2] for i in range(0, len(codes), 2))
            return True
        return line == b"R"

    def _notice(self, text: str, events: list[CodecEvent]) -> None:
        if text not in self._noticed:
            self._noticed.add(text)
            events.append(IdentityEvent((("notice", text),)))


def _is_plausible(value: float, unit: str) -> bool:
    return abs(value) * NEWTONS_PER_UNIT[unit] <= _MAX_NEWTONS
