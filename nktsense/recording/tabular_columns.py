"""What the columns of a table are: time, force, motion, told by their names and units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from firmware_bridge.units import COUNTS, parse_unit
from nktsense.errors import ImportRefusedError


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TIME_UNITS_S: Final[dict[str, float]] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sek", "sekunden", "segundos"), 1.0),
    **dict.fromkeys(("ms", "msec", "msecs", "millis", "millisecond", "milliseconds", "millisekunden"), 1e-3),
    **dict.fromkeys(("us", "µs", "μs", "usec", "micros", "microsecond", "microseconds"), 1e-6),
    **dict.fromkeys(("ns", "nanos", "nanoseconds"), 1e-9),
    **dict.fromkeys(("min", "mins", "minutes"), 60.0),
}
"""Seconds per unit of time, by the ways to write it in lower case."""

_TIME_WORDS: Final = _words(
    "time times timestamp timestamps t zeit zeitstempel tiempo temps tempo tijd tid elapsed datetime "
    "clock uhrzeit время 时间 時間"
)
_TIME_FILLERS: Final = _words(
    "abs absolute rel relative stamp sample device host unix epoch utc local recording elapsed since "
    "start in date system"
)
_FORCE_WORDS: Final = _words(
    "force forces weight load grip kraft last gewicht zugkraft griffkraft handkraft fuerza carga peso "
    "forza carico força forca effort poids charge kracht belasting styrka kraften newton newtons "
    "tension tensile pull push сила 力 f fx fy fz loadcell hx711 dynamometer strength"
)
_NOT_FORCE: Final = _words(
    "error err target setpoint set goal std sd stdev var variance rate rfd derivative moment torque "
    "threshold reference ref soll ziel sollwert pct percent position pos impulse work distance velocity "
    "speed angle time max min peak mean avg average median index body mass bodyweight masse acc accel "
    "acceleration gyro imu mag temp temperature battery voltage emg rms power quality trial rep reps "
    "marker event trigger status state unit units flag displacement length deflection expected "
    "predicted fit residual cop number count"
)
UNKNOWN_UNIT: Final = "_unknown_unit"
"""How a header of :mod:`nktsense.recording.export` ends where the unit is not known."""

_NUMBERED_FORCE: Final = re.compile(r"f[xyz]?\d+\Z")
_COUNTS_ALONE: Final = frozenset({"raw", "counts", "adc", "raw counts", "adc counts", "raw adc", "adc raw"})
_BRACKETED: Final = re.compile(r"\s*[\[({]\s*([^\[\](){}]*?)\s*[\])}]\s*\Z")
_CAMEL: Final = re.compile(r"(?<=[a-zà-ÿ]{2})(?<![km])(?=[A-Z])")  # never inside kN or mN
_NOT_UNIT: Final = re.compile(r"\d+\Z|[lr]\Z|[a-zà-ÿ]{3,}[\w\s]*\Z", re.IGNORECASE)
_NO_UNIT: Final = frozenset({"", "-", "--", "1", "#"})
_BETWEEN: Final = re.compile(r"[\s_\-./,:]+")
_RATE_UNITS: Final = frozenset({"dps", "deg/s", "°/s", "deg s", "deg_s", "degs", "degrees/s", "deg/sec", "deg per s"})
_RAD_RATE_UNITS: Final = frozenset({"rad/s", "rad s", "rad_s", "rads", "rad/sec"})
_ANGLE_UNITS: Final = frozenset({"deg", "°", "degree", "degrees", "grad"})
_DEG_PER_RAD: Final = 57.29577951308232


@dataclass(frozen=True, slots=True)
class Column:
    """One column as its name and unit describe it.

    Attributes:
        index: Position, from 0.
        name: As in the file.
        base: The name without its unit, in lower case.
        words: The words of ``base``.
        unit: The unit as the name or else the units row writes it, or None.
    """

    index: int
    name: str
    base: str
    words: tuple[str, ...]
    unit: str | None

    @property
    def time_unit_s(self) -> float | None:
        """Seconds per unit where the column states a unit of time, else None."""
        return TIME_UNITS_S.get(self.unit.lower()) if self.unit else None

    @property
    def is_time(self) -> bool:
        """Whether the name says time and nothing else."""
        if not self.words:
            return self.time_unit_s is not None
        words = set(self.words)
        named = bool(words & _TIME_WORDS) and words <= _TIME_WORDS | _TIME_FILLERS
        return named and (self.unit is None or self.time_unit_s is not None or parse_unit(self.unit) is None)

    @property
    def is_force(self) -> bool:
        """Whether the name or the unit says force."""
        words = set(self.words)
        if words & _NOT_FORCE or self.is_time or self.time_unit_s is not None:
            return False
        unit = parse_unit(self.unit) if self.unit else None
        if self.unit and unit is None:
            return False
        if words & _FORCE_WORDS or any(_NUMBERED_FORCE.match(word) for word in words):
            return True
        if unit == COUNTS:
            return not words
        return unit not in (None, "gf", "ozf")

    @property
    def is_listed_otherwise(self) -> bool:
        """Whether the name says something that is neither time nor force, such as an index or a position."""
        return bool(set(self.words) & _NOT_FORCE)

    @property
    def is_counts(self) -> bool:
        """Whether the column states that it holds raw converter counts."""
        return self.unit is not None and parse_unit(self.unit) == COUNTS

    @property
    def rate_factor(self) -> float | None:
        """°/s per unit where the column states a unit of angular velocity, else None."""
        unit = (self.unit or "").lower()
        return 1.0 if unit in _RATE_UNITS else _DEG_PER_RAD if unit in _RAD_RATE_UNITS else None

    @property
    def is_angular_velocity(self) -> bool:
        """Whether the name says angular velocity."""
        words = set(self.words)
        turning = bool(words & {"gyro", "gyr", "gyroscope", "winkelgeschwindigkeit"}) or (
            "angular" in words and bool(words & {"velocity", "speed", "rate"})
        )
        return turning and not words & {"target", "error", "std", "temp", "bias"}

    @property
    def angle_factor(self) -> float | None:
        """° per unit where the column states a unit of angle, else None."""
        unit = (self.unit or "").lower()
        return 1.0 if unit in _ANGLE_UNITS else _DEG_PER_RAD if unit in ("rad", "radian") else None

    @property
    def is_angle(self) -> bool:
        """Whether the name says angle."""
        words = set(self.words)
        named = bool(words & {"angle", "winkel", "angulo", "ángulo"})
        return named and not words & {"target", "error", "std"}


def describe_columns(names: Sequence[str], units: Sequence[str | None]) -> tuple[Column, ...]:
    """Return the columns of a table from its header and its units row."""
    return tuple(_describe(i, name, unit) for i, (name, unit) in enumerate(zip(names, units, strict=True)))


def _describe(index: int, name: str, row_unit: str | None) -> Column:
    rest, unit = name.strip(), None
    bracketed = _BRACKETED.search(rest)
    if bracketed and _states_unit(bracketed.group(1)):
        rest, unit = rest[: bracketed.start()], bracketed.group(1)
    elif not bracketed:
        rest, unit = _split_suffix(rest)
    unit = unit or row_unit
    base = " ".join(_BETWEEN.sub(" ", _CAMEL.sub(" ", re.sub(r"[\[\](){}]", " ", rest))).lower().split())
    return Column(index, name, base, tuple(base.split()), None if unit in _NO_UNIT else unit)


def _states_unit(text: str) -> bool:
    """Return whether the words in a name's brackets are a unit and not a remark such as ``left``."""
    low = text.lower()
    known = low in TIME_UNITS_S or low in _RATE_UNITS | _RAD_RATE_UNITS | _ANGLE_UNITS
    return known or parse_unit(text) is not None or not _NOT_UNIT.match(text)


def _split_suffix(name: str) -> tuple[str, str | None]:
    """Split a unit off the end of a name: ``VL_kgf``, ``time ms``, ``gyro_deg_s``, or a name that is one."""
    if name.lower().replace("_", " ") in _COUNTS_ALONE:
        return "", "counts"
    if name.lower().endswith(UNKNOWN_UNIT):
        return name[: -len(UNKNOWN_UNIT)], None
    for text in (name, _CAMEL.sub("_", name)):
        pieces = [piece for piece in re.split(r"[\s_\-/,:]+", text) if piece]
        for count in (2, 1):
            tail = "_".join(pieces[-count:])
            if len(pieces) > count and tail.lower() in _RATE_UNITS | _RAD_RATE_UNITS:
                return "_".join(pieces[:-count]), tail
        if pieces and _is_unit_suffix(pieces[-1], [piece.lower() for piece in pieces[:-1]]):
            return "_".join(piece for piece in pieces[:-1] if piece.lower() != "in"), pieces[-1]
    return name, None


def _is_unit_suffix(last: str, before: list[str]) -> bool:
    low = last.lower()
    if low in TIME_UNITS_S:
        return bool(set(before) & (_TIME_WORDS | _TIME_FILLERS)) if before else not low.startswith("min")
    if low in _ANGLE_UNITS | {"rad"}:
        return bool(before)
    if parse_unit(last) is None:
        return False
    if not before:
        return low not in ("g", "grams", "oz", "count", "raw")
    # a lone "n" or "g" behind a name that says no force is a count or an acceleration
    return len(last) > 1 or last == "N" or bool(set(before) & _FORCE_WORDS)


def named_column(columns: Sequence[Column], wanted: str, what: str, label: str) -> Column:
    """Return the column that the user names.

    A name is taken exactly first, then in any case, as a position from 1, without its unit, and last as the
    beginning of one single name.

    Args:
        columns: The columns of the file.
        wanted: What the user wrote.
        what: ``time``, ``force`` ..., for the message.
        label: The file, for the message.

    Raises:
        ImportRefusedError: No column, or several, fit.
    """
    text = wanted.strip()
    low = text.lower()
    position = int(text) - 1 if text.isascii() and text.isdigit() and len(text) < 7 else -1
    bare = _BETWEEN.sub(" ", low)
    stages = (
        [column for column in columns if column.name == text],
        [column for column in columns if column.name.lower() == low],
        [column for column in columns if column.index == position],
        [column for column in columns if column.base and column.base == bare],
        [column for column in columns if low and column.name.lower().startswith(low)],
    )
    for found in stages:
        if len(found) == 1:
            return found[0]
        if found:
            break
    raise ImportRefusedError(f"{label} has no single {what} column {wanted!r}.", f"It has: {list_names(columns)}.")


def list_names(columns: Sequence[Column]) -> str:
    """Return column names for a message, the list cut where it would be too long to read."""
    names = [column.name[:40] for column in columns]
    return ", ".join(names[:20]) + (f" and {len(names) - 20} more" if len(names) > 20 else "")
