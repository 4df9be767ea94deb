"""Loadstar load cells: iLoad and DQ-1000U in milli-pounds, DI-100 and DI-1000 in the unit that they are set to.

Commands end with CR, replies with CRLF. No command here touches the tare or anything else that the cell keeps.
Sources: hardware.md.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.splitting import Splitter
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, parse_unit

_LONGEST: Final = 64
_MILLI_POUNDS: Final = re.compile(rb"\s*(?P<value>[-+]?[0-9]{1,9})\s*\Z")
_TIMED: Final = re.compile(rb"\s*(?P<value>[-+]?[0-9]{1,9})[\s,;]+(?P<time>[0-9]{1,12})\s*\Z")
_DECIMAL: Final = re.compile(
    rb"\s*(?P<value>[-+]?(?:[0-9]{1,12}\.?[0-9]{0,12}|\.[0-9]{1,12})(?:[eE][-+]?[0-9]{1,2})?)\s*\Z"
)
_MODEL: Final = re.compile(rb"\s*(?P<model>(?:DI|DQ|DS|iLoad)[-A-Za-z0-9 ]{0,24}?)\s*\Z")
_PING: Final = re.compile(rb"\s*A?\s*\Z")
_MAX_NEWTONS: Final = MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]
_MS_US: Final = 1000


class LoadstarCodec:
    """Sans-IO parser of Loadstar cells.

    What comes before the first line end may be the tail of a reading: it is dropped, and counted unless it is the
    answer to a ping.

    Args:
        family: ``"iload"`` (milli-pounds) or ``"di"`` (the unit that the user states).
        unit: Unit of a DI-100 or DI-1000; None for an iLoad.
        timed: Of an iLoad, ask for the milliseconds since its tare with every reading. Time after value is our reading
            of the documents, seen on no device.

    Raises:
        CodecError: No such family, or a unit that is missing, wrong or not wanted.

    >>> codec = LoadstarCodec()
    >>> [event] = codec.feed(b"A\\r\\n2345\\r\\n")
    >>> event.values.tolist(), event.unit
    ([2.345], 'lbf')
    """

    name: ClassVar[str] = "loadstar"
    tick_bits: ClassVar[int | None] = None
    nominal_rate_hz: float | None = None

    def __init__(self, family: str = "iload", unit: str | None = None, timed: bool = False) -> None:
        if family not in ("iload", "di"):
            raise CodecError(
                f"There is no Loadstar family {family!r}.", "Use iload (milli-pounds) or di (DI-100, DI-1000)."
            )
        if family == "iload":
            if unit is not None:
                raise CodecError("An iLoad always sends milli-pounds.", "Leave unit= out.")
            canonical, factor, pattern = "lbf", 1e-3, _TIMED if timed else _MILLI_POUNDS
        else:
            if timed:
                raise CodecError("A DI-100 or DI-1000 sends no time.", "Leave time= out.")
            canonical, factor, pattern = parse_unit(unit or ""), 1.0, _DECIMAL
            if canonical not in NEWTONS_PER_UNIT:
                raise CodecError(
                    "A DI-100 or DI-1000 sends numbers without a unit.", "State it: unit=lbf, or N, kgf, gf, ozf."
                )
        self.family = family
        self.timed = timed
        self.wire_unit = canonical
        self._factor = factor
        self._pattern = pattern
        words = (f"family={family}", family == "di" and f"unit={canonical}", timed and "time=1")
        self.options = " ".join(word for word in words if word)
        self._splitter = Splitter(re.compile(rb"[\r\n]"), _LONGEST)
        self._aligned = False

    @classmethod
    def from_options(cls, given: dict[str, str]) -> LoadstarCodec:
        """Return the codec that :attr:`options` describe, taking them out of ``given``.

        Raises:
            CodecError: They describe none.
        """
        timed = given.pop("time", "0")
        if timed not in ("0", "1"):
            raise CodecError(f"time={timed} is neither 0 nor 1.")
        return cls(given.pop("family", "iload"), given.pop("unit", None), timed == "1")

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for their line end."""
        return self._splitter.waiting

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``; ``identify`` pings twice, since the first answer may be damaged.

        Raises:
            CodecError: Unknown verb.
        """
        iload = self.family == "iload"
        match verb:
            case "identify":
                return b"\r\r" if iload else b"\r\rMODEL\r"
            case "start":
                return (b"O0T0\r" if self.timed else b"O0W0\r") if iload else b"WC\r"
            case "stop":
                return b"\r"
            case "battery":
                return b""
            case _:
                raise CodecError(f"A Loadstar cell has no command for {verb!r} here.")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; a line of more than 64 bytes is dropped and counted."""
        events: list[CodecEvent] = []
        values: list[float] = []
        ticks: list[int] = []

        def flush() -> None:
            if values:
                times = np.array(ticks, dtype=np.int64) if ticks else None
                event = SampleEvent(np.array(values), self.wire_unit, times, tick_step_us=_MS_US if ticks else 1)
                events.append(event)
                values.clear()
                ticks.clear()

        if not self._aligned:
            data = self._align(data, events)
        for line in self._splitter.feed(data):
            found = self._pattern.match(line) if isinstance(line, bytes) else None
            value = float(found["value"]) * self._factor if found is not None else 0.0
            if found is not None and abs(value) * NEWTONS_PER_UNIT[self.wire_unit] <= _MAX_NEWTONS:
                values.append(value)
                if self.timed:
                    ticks.append(int(found["time"]) * _MS_US)
                continue
            flush()
            if isinstance(line, int):
                events.append(MalformedEvent(line))
            elif model := _MODEL.match(line):
                events.append(IdentityEvent((("model", f"Loadstar {model['model'].decode('ascii')}"),)))
            elif not _PING.match(line):
                events.append(MalformedEvent(len(line)))
        flush()
        return events

    def _align(self, data: bytes, events: list[CodecEvent]) -> bytes:
        """Drop what comes before the first line end; return the bytes from there on."""
        found = re.search(rb"[\r\n]", data)
        end = len(data) if found is None else found.end()
        for piece in self._splitter.feed(data[:end]):
            if isinstance(piece, int):
                events.append(MalformedEvent(piece))
            elif not _PING.match(piece):
                events.append(MalformedEvent(len(piece)))
        self._aligned = found is not None
        return data[end:]
