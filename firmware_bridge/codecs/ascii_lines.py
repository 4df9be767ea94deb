"""Gauges and sketches that print one reading a line.

Grammar: an optional leading number (time, only where the profile says so), one signed decimal number, an
optional unit, ended by CR, LF or CRLF. What does not match is counted.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import BatteryEvent, CodecEvent, IdentityEvent, MalformedEvent, NoticeEvent, SampleEvent
from firmware_bridge.codecs.line_profiles import GAUGES, PROFILES, AsciiProfile, Told
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind
from firmware_bridge.splitting import Splitter
from firmware_bridge.units import COUNTS, MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, parse_unit

_MAX_LINE: Final = 256
_SATURATED_24_BIT: Final = (8388607.0, -8388608.0)
"""Both ends of a 24-bit converter: saturated, or the cell is unplugged."""
_MAX_NEWTONS: Final = MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]
_MAX_COUNTS: Final = 2.0**31
_MAX_TICK_US: Final = 4 * 10**15
"""Below it (the year 2096 as Unix time) a time in seconds still tells microseconds apart."""


class AsciiLineCodec:
    """Sans-IO parser of line-printing devices, by profile.

    What comes before the first line end may be the tail of a reading (``8.78`` of ``-18.78``): it is dropped, except
    of gauges that are asked for each reading: they say nothing before.

    Args:
        profile: A name from :data:`PROFILES` or :data:`GAUGES`, or a profile of one's own.
        unit: Unit of the value where neither line nor profile has one, as the user states it.
        rate: Readings per second to ask for, where the profile lists it; None for what the profile asks for.

    Raises:
        CodecError: No such profile, unit or rate.

    >>> codec = AsciiLineCodec("mark10")
    >>> [event] = codec.feed(b"\\r\\n-18.78 lbF\\r\\n")
    >>> event.values.tolist(), event.unit
    ([-18.78], 'lbf')
    """

    name: ClassVar[str] = "ascii"
    tick_bits: ClassVar[int | None] = None

    def __init__(self, profile: str | AsciiProfile = "plain", unit: str | None = None, rate: int | None = None) -> None:
        if isinstance(profile, str):
            known = PROFILES | GAUGES
            if profile not in known:
                raise CodecError(f"There is no line profile {profile!r}.", f"Known: {', '.join(known)}.")
            profile = known[profile]
        self.profile = profile
        self.nominal_rate_hz: float | None = profile.rate_hz
        self._start = profile.commands.get("start", b"")
        if rate is not None:
            if rate not in profile.rates:
                can = f"It has: {', '.join(map(str, profile.rates))}." if profile.rates else "Leave rate= out."
                raise CodecError(f"The profile {profile.name!r} has no rate {rate}.", can)
            self._start, self.nominal_rate_hz = profile.rates[rate]
        self._unit = profile.unit
        if unit is not None:
            self._unit = parse_unit(unit)
            if self._unit is None:
                raise CodecError(f"{unit!r} is no unit of force.", "Use N, kgf, gf, lbf, ozf or counts.")
        self.options = f"profile={profile.name}" + ("" if unit is None else f" unit={self._unit}")
        if rate is not None:
            self.options += f" rate={rate}"
        self.wire_unit = self._unit or ""
        self._splitter = Splitter(re.compile(rb"[\r\n]"), _MAX_LINE)
        self.poll: tuple[bytes, float] | None = None
        if profile.poll_s is not None:
            self.poll = (profile.commands["read"], profile.poll_s)
        self.reply_bytes = profile.reply_bytes
        self.seam = b""
        self.answers = 0
        self._aligned = self.poll is not None
        self._told: Told | None = None
        self._timed: bool | None = None
        self._time_doubt = False
        self._noticed = False

    @classmethod
    def from_options(cls, given: dict[str, str]) -> AsciiLineCodec:
        """Return the codec that :attr:`options` describe, taking them out of ``given``.

        Raises:
            CodecError: They describe none.
        """
        rate = given.pop("rate", "")
        if rate and not rate.isdecimal():
            raise CodecError(f"rate={rate} is no rate.")
        return cls(given.pop("profile", "plain"), given.pop("unit", None), int(rate) if rate else None)

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for their line end."""
        return self._splitter.waiting

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``; empty where the profile needs none.

        Raises:
            CodecError: Unknown verb.
        """
        if verb not in ("identify", "start", "stop", "battery", "read"):
            raise CodecError(f"A line-printing device has no command for {verb!r}.")
        return self._start if verb == "start" else self.profile.commands.get(verb, b"")

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events. A line longer than 256 bytes is dropped and counted."""
        events: list[CodecEvent] = []
        run = _Run(self.profile.tick_us or 1)
        if not self._aligned:
            data = self._align(data, events)
        for line in self._splitter.feed(data):
            if isinstance(line, int):
                run.flush(events)
                events.append(MalformedEvent(line))
            else:
                self._take(line, run, events)
        run.flush(events)
        return events

    def _align(self, data: bytes, events: list[CodecEvent]) -> bytes:
        """Drop what comes before the first line end; return the bytes from there on."""
        found = re.search(rb"[\r\n]", data)
        end = len(data) if found is None else found.end()
        pieces = self._splitter.feed(data[:end])
        self._aligned = found is not None
        for piece in pieces:
            if isinstance(piece, int):
                events.append(MalformedEvent(piece))
            elif not self._is_quiet(piece):
                events.append(MalformedEvent(len(piece)))
        return data[end:]

    def _is_quiet(self, line: bytes) -> bool:
        return self.profile.quiet is not None and self.profile.quiet.match(line) is not None

    def _take(self, line: bytes, run: _Run, events: list[CodecEvent]) -> None:
        if self._says(line, run, events):
            return
        match = self.profile.pattern.match(line)
        if match is not None:
            self.answers += 1
            groups = match.groupdict()
            unit = self._unit_of(groups, run, events)
            value = float(groups["value"].replace(b" ", b""))
            tick = self._tick_of(groups)
            if unit is not None and tick is not False and _is_plausible(value, unit):
                run.add(value, unit, tick, events)
                self._told = None
                return
        run.flush(events)
        refused = self.profile.error.match(line) if self.profile.error is not None else None
        if refused is not None:
            self.answers += 1
            number = refused["number"].decode("ascii")
            events.append(NoticeEvent(FactKind.DEVICE_ERROR, float(number)))
            text = f"The device refused a command (error {number}): it may not be able to send readings by itself."
            events.append(IdentityEvent((("notice", text),)))
        elif match is not None or not self._is_quiet(line):
            events.append(MalformedEvent(len(line)))

    def _says(self, line: bytes, run: _Run, events: list[CodecEvent]) -> bool:
        """Return whether a line says something in words, or tells the battery, and tell it once until a reading."""
        if self.profile.battery is not None and (found := self.profile.battery.match(line)):
            # What lies between full and low is in no document: the gauge's own word is kept as it is.
            run.flush(events)
            level = int(found["battery"])
            events.append(IdentityEvent((("battery", f"B{level} of B0 (full) to B3 (low)"),)))
            if level in (0, 3):
                events.append(BatteryEvent(share=1.0) if level == 0 else NoticeEvent(FactKind.LOW_BATTERY))
            return True
        told = next((told for told in self.profile.told if told.pattern.match(line)), None)
        if told is None:
            return False
        self.answers += 1
        run.flush(events)
        if told.kind is None:
            events.append(MalformedEvent(len(line)))
        if told is not self._told:
            self._told = told
            if told.kind is not None:
                events.append(NoticeEvent(told.kind))
            events.append(IdentityEvent((("notice", told.text),)))
        return True

    def _unit_of(self, groups: dict[str, bytes | None], run: _Run, events: list[CodecEvent]) -> str | None:
        """Return the unit of a line; where nothing tells it, None, and the first time what the person can do."""
        named = groups.get("unit")
        if named:
            return parse_unit(named.decode("ascii"))
        if self._unit is None and not self._noticed:
            self._noticed = True
            run.flush(events)
            text = f"The device sends numbers without a unit. {self.profile.unit_advice}"
            events.append(IdentityEvent((("notice", text),)))
        return self._unit

    def _tick_of(self, groups: dict[str, bytes | None]) -> int | bool | None:
        """Return the time of a line in µs, None where it has none, False where it cannot be believed.

        A stream has times or has none: a line that differs is damage, unless the next one differs too.
        """
        if self.profile.tick_us is None:
            return None
        text = groups.get("time")
        timed = text is not None
        if self._timed is not None and timed != self._timed and not self._time_doubt:
            self._time_doubt = True
            return False
        self._timed, self._time_doubt = timed, False
        if text is None:
            return None
        tick = int(text) * self.profile.tick_us
        return tick if abs(tick) <= _MAX_TICK_US else False


def _is_plausible(value: float, unit: str) -> bool:
    if unit == COUNTS:
        return abs(value) <= _MAX_COUNTS
    return abs(value) * NEWTONS_PER_UNIT[unit] <= _MAX_NEWTONS


class _Run:
    """Readings of one unit in a row, handed on as one event."""

    def __init__(self, tick_step_us: int) -> None:
        self._tick_step_us = tick_step_us
        self._values: list[float] = []
        self._ticks: list[int] = []
        self._unit = ""

    def add(self, value: float, unit: str, tick: int | None, events: list[CodecEvent]) -> None:
        if self._values and (unit != self._unit or (tick is None) != (not self._ticks)):
            self.flush(events)
        self._unit = unit
        self._values.append(value)
        if tick is not None:
            self._ticks.append(tick)

    def flush(self, events: list[CodecEvent]) -> None:
        if not self._values:
            return
        values = np.array(self._values, dtype=np.float64)
        saturated = None
        if self._unit == COUNTS:
            ends = np.isin(values, _SATURATED_24_BIT)
            saturated = ends if ends.any() else None
        events.append(
            SampleEvent(
                values=values,
                unit=self._unit,
                ticks=np.array(self._ticks, dtype=np.int64) if self._ticks else None,
                saturated=saturated,
                tick_step_us=self._tick_step_us,
            )
        )
        self._values, self._ticks = [], []
