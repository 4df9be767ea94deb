"""Gauges and sketches that print one reading a line.

Grammar: an optional leading number (time, only where the profile says so), one signed decimal number, an
optional unit, ended by CR, LF or CRLF. What does not match is counted.
"""

from __future__ import annotations

import itertools
import re
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.codec import BatteryEvent, CodecEvent, IdentityEvent, MalformedEvent, NoticeEvent, SampleEvent
from firmware_bridge.codecs.line_bulk import read_lines
from firmware_bridge.codecs.line_profiles import GAUGES, PROFILES, AsciiProfile, Told
from firmware_bridge.codecs.line_shapes import LIMITS, MAX_TICK_US, Shapes
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind, FloatArray, freeze
from firmware_bridge.splitting import Splitter
from firmware_bridge.units import COUNTS, parse_unit

IntArray = NDArray[np.int64]

_MAX_LINE: Final = 256
_TOP_24_BIT, _BOTTOM_24_BIT = 8388607.0, -8388608.0
"""Both ends of a 24-bit converter: saturated, or the cell is unplugged."""
_MANY_BYTES: Final = 2048
"""From so many bytes on, all lines are read at once as far as they can be."""
_PART_BYTES: Final = 1 << 19
_SPACES: Final = b" \t\v\f"
"""What a gauge may write between a sign and its digits."""
_END: Final = re.compile(rb"[\r\n]")


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
        self._has_unit = "unit" in profile.pattern.groupindex
        self._has_time = "time" in profile.pattern.groupindex and profile.tick_us is not None
        self._has_words = profile.battery is not None or bool(profile.told)
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
        self._shapes = Shapes(profile, self._unit)
        self._splitter = Splitter(_END, _MAX_LINE)
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
        if len(data) >= _MANY_BYTES and self.profile.digits_alike != "none":
            data = self._take_many(data, run, events)
        self._take_each(data, run, events)
        run.flush(events)
        return events

    def _take_each(self, data: bytes, run: _Run, events: list[CodecEvent]) -> None:
        for line in self._splitter.feed(data):
            if isinstance(line, int):
                run.flush(events)
                events.append(MalformedEvent(line))
            else:
                self._take(line, run, events)

    def _take_many(self, data: bytes, run: _Run, events: list[CodecEvent]) -> bytes:
        """Take complete lines many at a time; return the bytes that are left."""
        start = 0
        if self._splitter.waiting:
            found = _END.search(data)
            start = len(data) if found is None else found.end()
            self._take_each(data[:start], run, events)
        while len(data) - start >= _MANY_BYTES:
            stop = max(data.rfind(end, start, start + _PART_BYTES) for end in (b"\n", b"\r")) + 1
            if not stop:
                break
            self._take_lines(data[start:stop], run, events)
            start = stop
        return data[start:]

    def _take_lines(self, data: bytes, run: _Run, events: list[CodecEvent]) -> None:
        """Take complete lines in order: stretches of alike readings at once, and one by one what lies between."""
        lines = read_lines(data, self._shapes, self.profile.tick_us or 1)
        which = lines.which
        if not len(which):
            return
        edges = [0, *(np.flatnonzero(which[1:] != which[:-1]) + 1).tolist(), len(which)]
        for first, stop in itertools.pairwise(edges):
            kind, at = int(which[first]), first
            if kind >= 0:
                unit, timed = lines.readings[kind]
                # Where a stream that had times has none, or the other way round, the first such line may be damage.
                while at < stop and self._timed not in (None, timed) and self.profile.tick_us is not None:
                    self._take_each(data[lines.starts[at] : lines.ends[at] + 1], run, events)
                    at += 1
                if at < stop:
                    run.add_many(lines.values[at:stop], unit, lines.ticks[at:stop] if timed else None, events)
                    self._timed, self._time_doubt = timed, False
                    self._told = None
                    self.answers += stop - at
            elif at < stop:
                self._take_each(data[lines.starts[at] : lines.ends[stop - 1] + 1], run, events)

    def _align(self, data: bytes, events: list[CodecEvent]) -> bytes:
        """Drop what comes before the first line end; return the bytes from there on."""
        found = _END.search(data)
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
        if self._has_words and self._says(line, run, events):
            return
        match = self.profile.pattern.match(line)
        if match is not None:
            self.answers += 1
            unit = self._unit_of(match["unit"] if self._has_unit else None, run, events)
            value = float(match["value"].translate(None, _SPACES))
            tick = self._tick_of(match["time"] if self._has_time else None)
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

    def _unit_of(self, named: bytes | None, run: _Run, events: list[CodecEvent]) -> str | None:
        """Return the unit of a line; where nothing tells it, None, and the first time what the person can do."""
        if named:
            return parse_unit(named.decode("ascii"))
        if self._unit is None and not self._noticed:
            self._noticed = True
            run.flush(events)
            text = f"The device sends numbers without a unit. {self.profile.unit_advice}"
            events.append(IdentityEvent((("notice", text),)))
        return self._unit

    def _tick_of(self, text: bytes | None) -> int | bool | None:
        """Return the time of a line in µs, None where it has none, False where it cannot be believed.

        A stream has times or has none: a line that differs is damage, unless the next one differs too.
        """
        if self.profile.tick_us is None:
            return None
        timed = text is not None
        if self._timed is not None and timed != self._timed and not self._time_doubt:
            self._time_doubt = True
            return False
        self._timed, self._time_doubt = timed, False
        if text is None:
            return None
        tick = int(text) * self.profile.tick_us
        return tick if abs(tick) <= MAX_TICK_US else False


def _is_plausible(value: float, unit: str) -> bool:
    factor, most = LIMITS[unit]
    return abs(value) * factor <= most


class _Run:
    """Readings of one unit in a row, handed on as one event."""

    def __init__(self, tick_step_us: int) -> None:
        self._tick_step_us = tick_step_us
        self._values: list[float] = []
        self._ticks: list[int] = []
        self._parts: list[tuple[FloatArray, IntArray | None]] = []
        self._unit = ""
        self._timed = False

    def add(self, value: float, unit: str, tick: int | None, events: list[CodecEvent]) -> None:
        timed = tick is not None
        if unit != self._unit or timed != self._timed:
            self.flush(events)
            self._unit, self._timed = unit, timed
        self._values.append(value)
        if tick is not None:
            self._ticks.append(tick)

    def add_many(self, values: FloatArray, unit: str, ticks: IntArray | None, events: list[CodecEvent]) -> None:
        timed = ticks is not None
        if unit != self._unit or timed != self._timed:
            self.flush(events)
            self._unit, self._timed = unit, timed
        self._close_part()
        self._parts.append((values, ticks))

    def flush(self, events: list[CodecEvent]) -> None:
        self._close_part()
        if not self._parts:
            return
        values, ticks = self._parts[0]
        if len(self._parts) > 1:
            values = np.concatenate([part[0] for part in self._parts])
            ticks = np.concatenate([part[1] for part in self._parts if part[1] is not None]) if self._timed else None
        self._parts = []
        saturated = None
        if self._unit == COUNTS:
            ends = (values == _TOP_24_BIT) | (values == _BOTTOM_24_BIT)
            saturated = ends if ends.any() else None
        events.append(SampleEvent(values, self._unit, ticks, saturated=saturated, tick_step_us=self._tick_step_us))

    def _close_part(self) -> None:
        if self._values:
            ticks = freeze(np.array(self._ticks, dtype=np.int64)) if self._timed else None
            self._parts.append((freeze(np.array(self._values)), ticks))
            self._values, self._ticks = [], []
