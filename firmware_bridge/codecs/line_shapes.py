"""What a line looks like but for its digits, and where its numbers stand.

Lines that differ only in their digits have one shape: where the profile's patterns match one of them, they match all
in the same places. So the patterns are tried on one line of each shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from firmware_bridge.codecs.line_profiles import AsciiProfile
from firmware_bridge.units import COUNTS, MAX_PLAUSIBLE_KGF, NEWTONS_PER_UNIT, parse_unit

MAX_TICK_US: Final = 4 * 10**15
"""Below it (the year 2096 as Unix time) a time in seconds still tells microseconds apart."""
MOST_DIGITS: Final = 18
"""So many digits are a whole number of 64 bits, whatever they are."""
LIMITS: Final[dict[str, tuple[float, float]]] = {COUNTS: (1.0, 2.0**31)} | {
    unit: (newtons, MAX_PLAUSIBLE_KGF * NEWTONS_PER_UNIT["kgf"]) for unit, newtons in NEWTONS_PER_UNIT.items()
}
"""By unit: what a reading is multiplied with, and what it then is at most; more is damage."""
_PLAIN: Final = re.compile(rb"(?P<sign>[-+]?) *(?P<whole>\d*)(?:\.(?P<part>\d*))?\Z")
_DIGITS: Final = b"0123456789"
_TO_ZEROS: Final = bytes.maketrans(_DIGITS, b"0" * 10)
_MOST_KEPT: Final = 512


class Span(NamedTuple):
    """Some columns of a line: from the first to before the last."""

    start: int
    stop: int

    @property
    def width(self) -> int:
        """Number of columns."""
        return self.stop - self.start


NOWHERE: Final = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Shape:
    """Lines that differ in digits only.

    Attributes:
        unit: Unit of the reading; "" where such lines are no plain reading and must be looked at one by one.
        negative: Whether the reading is below zero.
        whole: Digits of the reading before the point.
        part: Digits behind it.
        time: Digits of the time.
        time_negative: Whether the time is below zero.
        fixed: Digits that must be as they are, by column.
    """

    unit: str
    negative: bool = False
    whole: Span = NOWHERE
    part: Span = NOWHERE
    time: Span = NOWHERE
    time_negative: bool = False
    fixed: tuple[tuple[int, int], ...] = ()

    @property
    def timed(self) -> bool:
        """Whether such lines have a time."""
        return self.time.width > 0


NO_READING: Final = Shape("")


class Shapes:
    """The shapes of the lines of one profile, by an example.

    Args:
        profile: How the lines are written.
        unit: Unit of a line that names none, or None.
    """

    def __init__(self, profile: AsciiProfile, unit: str | None) -> None:
        self._profile = profile
        self._unit = unit
        self.all_alike = profile.digits_alike == "all"
        self._known: dict[bytes, Shape] = {}

    def of(self, line: bytes) -> Shape:
        """Return the shape of a line."""
        key = line.translate(_TO_ZEROS)
        shape = self._known.get(key)
        if shape is None:
            shape = self._look_at(line)
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            if not shape.fixed and (shape.unit or self.all_alike):
                self._known[key] = shape
        return shape

    def _look_at(self, line: bytes) -> Shape:
        profile = self._profile
        match = profile.pattern.match(line)
        told = (one.pattern for one in profile.told)
        if match is None or _any_matches(told, line) or (profile.battery and profile.battery.match(line)):
            return NO_READING
        groups = match.groupdict()
        named = groups.get("unit")
        unit = parse_unit(named.decode("ascii")) if named else self._unit
        value, spans = _PLAIN.match(match["value"]), [match.span("value")]
        if unit is None or value is None or (named and not named.isalpha()):
            return NO_READING
        whole, part = (_moved(value.span(name), match.start("value")) for name in ("whole", "part"))
        if not 0 < whole.width + part.width <= MOST_DIGITS:
            return NO_READING
        at, before = NOWHERE, False
        if profile.tick_us is not None and groups.get("time") is not None:
            time = _PLAIN.match(match["time"])
            if time is None or b" " in time[0] or time["part"] is not None or not 0 < len(time["whole"]) <= MOST_DIGITS:
                return NO_READING
            spans.append(match.span("time"))
            at, before = _moved(time.span("whole"), match.start("time")), time["sign"] == b"-"
        fixed = _digits_outside(line, spans) if not self.all_alike else ()
        return Shape(unit, value["sign"] == b"-", whole, part, at, before, fixed)


def _any_matches(patterns: Iterable[re.Pattern[bytes]], line: bytes) -> bool:
    return any(pattern.match(line) for pattern in patterns)


def _moved(span: tuple[int, int], by: int) -> Span:
    return Span(span[0] + by, span[1] + by) if span[0] >= 0 else NOWHERE


def _digits_outside(line: bytes, spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    inside = {i for start, stop in spans for i in range(start, stop)}
    return tuple((i, byte) for i, byte in enumerate(line) if byte in _DIGITS and i not in inside)
