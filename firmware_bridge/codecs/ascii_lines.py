"""Gauges and sketches that print one reading a line.

Grammar: an optional leading number (time, only where the profile says so), one signed decimal number, an
optional unit, ended by CR, LF or CRLF. What does not match is counted. Sources by profile: hardware.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.units import COUNTS, parse_unit

_MAX_LINE: Final = 256
_NUMBER: Final = rb"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?"
_ENDS: Final = re.compile(rb"[\r\n]+")
_SATURATED_24_BIT: Final = (8388607.0, -8388608.0)
"""Both ends of a 24-bit converter: saturated, or the cell is unplugged."""


@dataclass(frozen=True, slots=True)
class AsciiProfile:
    """How one family writes its lines.

    Attributes:
        name: Name of the profile, as in ``?profile=``.
        pattern: Bytes pattern of a whole line with groups ``value`` and, where present, ``time`` and ``unit``.
        unit: Unit of the value where the line has none; None where only the line can tell.
        tick_us: µs per unit of the ``time`` group; None where lines carry no time.
        baud: Default speed of the serial link.
        commands: Bytes by verb.
        quiet: Lines that are no reading and no fault (banners, echoes).
        sign: −1 where the device counts tension as negative and pulls are what is measured.
        rate_hz: Samples per second where the family fixes it.
    """

    name: str
    pattern: re.Pattern[bytes]
    unit: str | None
    tick_us: float | None = None
    baud: int = 115200
    commands: dict[str, bytes] = field(default_factory=dict[str, bytes])
    quiet: re.Pattern[bytes] | None = None
    rate_hz: float | None = None


def _line(body: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\s*" + body + rb"\s*\Z")


_VALUE: Final = rb"(?P<value>" + _NUMBER + rb")"
_UNIT: Final = rb"(?:\s*(?P<unit>[A-Za-z]{1,6}))?"

PROFILES: Final[dict[str, AsciiProfile]] = {
    p.name: p
    for p in (
        AsciiProfile("plain", _line(_VALUE + _UNIT), None, quiet=re.compile(rb"\s*#")),
        AsciiProfile(
            "ms", _line(rb"(?P<time>\d+)\s*[,;\t]\s*" + _VALUE + _UNIT), None, 1e3, quiet=re.compile(rb"\s*#")
        ),
        AsciiProfile(
            "micros",
            _line(rb"(?P<time>\d+)\s*[,;\t]\s*" + _VALUE + _UNIT),
            None,
            1.0,
            quiet=re.compile(rb"\s*#"),
        ),
        AsciiProfile(
            "openscale",
            _line(rb"(?P<time>-?\d+)," + _VALUE + rb",(?P<unit>lbs|kg),(?:[^,]*,)*"),
            None,
            1e3,
            baud=9600,
            quiet=re.compile(rb"\s*(?:$|[A-Z][A-Za-z ]*.*:?\s*$)"),
        ),
        AsciiProfile("hx711", _line(rb"HX711 reading:\s*(?P<value>[-+]?\d+)"), COUNTS, baud=57600),
        AsciiProfile(
            "hx711_adc",
            _line(rb"Load_cell output val:\s*" + _VALUE),
            None,
            baud=57600,
            quiet=re.compile(rb"\s*(?:Startup|Tare|[A-Z])"),
        ),
        AsciiProfile("nau7802", _line(rb"Read(?:ing)?:?\s+(?P<value>[-+]?\d+)(?:\t.*)?"), COUNTS),
        AsciiProfile(
            "mark10",
            _line(_VALUE + _UNIT),
            None,
            commands={"identify": b"RN\r", "start": b"AOUT50\r", "stop": b"AOUT0\r", "read": b"?C\r"},
            quiet=re.compile(rb"\s*$"),
        ),
    )
}
"""The profiles by name."""

_MARK10_ERROR: Final = re.compile(rb"\s*\*(10|11|12|22)\s*\Z")


class AsciiLineCodec:
    """Sans-IO parser of line-printing devices, by profile.

    Args:
        profile: A name from :data:`PROFILES` or a profile of one's own.
        unit: Unit of the value where neither line nor profile has one, as the user states it.

    Raises:
        CodecError: No such profile, or no such unit.

    >>> codec = AsciiLineCodec("mark10")
    >>> [event] = codec.feed(b"-18.78 lbF\\r\\n")
    >>> event.values.tolist(), event.unit
    ([-18.78], 'lbf')
    """

    name: ClassVar[str] = "ascii"
    tick_bits: ClassVar[int | None] = None

    def __init__(self, profile: str | AsciiProfile = "plain", unit: str | None = None) -> None:
        if isinstance(profile, str):
            if profile not in PROFILES:
                raise CodecError(f"There is no line profile {profile!r}.", f"Known: {', '.join(PROFILES)}.")
            profile = PROFILES[profile]
        self.profile = profile
        self.nominal_rate_hz: float | None = profile.rate_hz
        self._unit = profile.unit
        if unit is not None:
            self._unit = parse_unit(unit)
            if self._unit is None:
                raise CodecError(f"{unit!r} is no unit of force.", "Use N, kgf, gf, lbf, ozf or counts.")
        self._buffer = bytearray()
        self._overlong = False

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``; empty where the profile needs none.

        Raises:
            CodecError: Unknown verb.
        """
        if verb not in ("identify", "start", "stop", "battery", "read"):
            raise CodecError(f"A line-printing device has no command for {verb!r}.")
        return self.profile.commands.get(verb, b"")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events. A line longer than 256 bytes is dropped and counted."""
        self._buffer += data
        *lines, rest = _ENDS.split(bytes(self._buffer))
        events: list[CodecEvent] = []
        run = _Run()
        for line in lines:
            if self._overlong:  # the tail of a line whose start was already dropped
                self._overlong = False
                run.flush(events)
                events.append(MalformedEvent(len(line)))
            elif line:
                self._take(line, run, events)
        if len(rest) > _MAX_LINE:
            run.flush(events)
            events.append(MalformedEvent(len(rest)))
            self._overlong, rest = True, b""
        run.flush(events)
        self._buffer[:] = rest
        return events

    def _take(self, line: bytes, run: _Run, events: list[CodecEvent]) -> None:
        match = self.profile.pattern.match(line) if len(line) <= _MAX_LINE else None
        unit = self._unit
        if match is not None:
            named = match.groupdict().get("unit")
            if named:
                unit = parse_unit(named.decode("ascii"))
            value = float(match["value"])
            if unit is not None and np.isfinite(value):
                tick = None
                if self.profile.tick_us is not None:
                    tick = round(int(match["time"]) * self.profile.tick_us)
                run.add(value, unit, tick, events)
                return
        run.flush(events)
        if self.profile.name == "mark10" and _MARK10_ERROR.match(line):
            events.append(IdentityEvent((("error", line.strip().decode("ascii")),)))
        elif self.profile.quiet is not None and self.profile.quiet.match(line):
            return
        else:
            events.append(MalformedEvent(len(line)))


class _Run:
    """Readings of one unit in a row, handed on as one event."""

    def __init__(self) -> None:
        self.values: list[float] = []
        self.ticks: list[int] = []
        self.unit = ""

    def add(self, value: float, unit: str, tick: int | None, events: list[CodecEvent]) -> None:
        if self.values and unit != self.unit:
            self.flush(events)
        self.unit = unit
        self.values.append(value)
        if tick is not None:
            self.ticks.append(tick)

    def flush(self, events: list[CodecEvent]) -> None:
        if not self.values:
            return
        values = np.array(self.values, dtype=np.float64)
        saturated = None
        if self.unit == COUNTS:
            ends = np.isin(values, _SATURATED_24_BIT)
            saturated = ends if ends.any() else None
        events.append(
            SampleEvent(
                values=values,
                unit=self.unit,
                ticks=np.array(self.ticks, dtype=np.int64) if self.ticks else None,
                saturated=saturated,
            )
        )
        self.values, self.ticks = [], []
