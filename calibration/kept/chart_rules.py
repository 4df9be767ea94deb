"""The rules of a control chart: limits, signals and drift of a quantity over checks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

import numpy as np

from calibration.curve.weighted_line import fit_ordinary_line
from calibration.uncertainty.gum import coverage_factor

Rule = Literal["beyond", "run", "trend"]

BASELINE: Final = 10
RUN: Final = 8
TREND: Final = 6
RULES_FROM: Final = "rules of Western Electric and Nelson, from memory, not checked"
_SIGMAS: Final = 3.0
_YEAR_S: Final = 365.25 * 86400
_CHANCE: Final = 0.95


@dataclass(frozen=True, slots=True)
class Limits:
    """Centre line and limits.

    Attributes:
        centre: Centre line.
        half_width: Limits are so far above and below it.
        reason: Where they come from, in words.
    """

    centre: float
    half_width: float
    reason: str

    @property
    def low(self) -> float:
        """Lower limit."""
        return self.centre - self.half_width

    @property
    def high(self) -> float:
        """Upper limit."""
        return self.centre + self.half_width

    def hold(self, value: float) -> bool:
        """Return whether a value is within them."""
        return abs(value - self.centre) <= self.half_width


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that chance seldom makes.

    Attributes:
        rule: ``beyond`` the limits, a ``run`` of 8 or more on one side of the centre, a ``trend`` of 6 or more.
        first: Index of its first point.
        last: Index of its last point.
        words: The same in a sentence.
    """

    rule: Rule
    first: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class Drift:
    """A straight line through the points.

    Attributes:
        per_year: Slope, unit of the quantity per year.
        u_per_year: Its standard uncertainty, from the scatter about the line.
        dof: Its degrees of freedom.
        more_than_chance: Whether 0 lies outside its 95 % interval.
        words: The same in a sentence.
    """

    per_year: float
    u_per_year: float
    dof: float
    more_than_chance: bool
    words: str


@dataclass(frozen=True, slots=True)
class Charted:
    """A quantity over the checks.

    Attributes:
        name: What it is.
        unit: Its unit.
        values: A value a check, in order of time.
        early: Limits for the first ten checks; None where nothing says any.
        late: Limits from the first ten checks, for those after; None before there are ten.
        signals: What chance seldom makes, in order of the last point.
        drift: The straight line; None with fewer than three checks or all at one time.
    """

    name: str
    unit: str
    values: tuple[float, ...]
    early: Limits | None
    late: Limits | None
    signals: tuple[Signal, ...]
    drift: Drift | None

    @property
    def limits(self) -> Limits | None:
        """Limits for the next check."""
        return self.early if self.late is None else self.late

    @property
    def signalling(self) -> tuple[Signal, ...]:
        """Signals that the newest check is part of."""
        return tuple(signal for signal in self.signals if signal.last == len(self.values) - 1)


def charted(
    name: str,
    unit: str,
    times: Sequence[datetime],
    values: tuple[float, ...],
    early: Limits | None,
    digit: float,
) -> Charted:
    """Return a quantity with its limits, signals and drift.

    Args:
        name: What it is.
        unit: Its unit.
        times: When the checks were made, in order.
        values: A value a check.
        early: Limits for the first ten checks, or None.
        digit: Smallest step of the values; limits are never narrower.
    """
    late = _of_first_ten(values, digit)
    signals = [*_beyond(name, unit, values, early, late), *_trends(name, values)]
    if late is not None:
        signals += _runs(name, values, late.centre)
    return Charted(
        name,
        unit,
        values,
        early,
        late,
        tuple(sorted(signals, key=lambda signal: (signal.last, signal.first))),
        _drift(name, unit, times, values),
    )


def _of_first_ten(values: Sequence[float], digit: float) -> Limits | None:
    if len(values) < BASELINE:
        return None
    first = np.array(values[:BASELINE])
    half_width = _SIGMAS * float(np.std(first, ddof=1))
    if half_width >= digit:
        return Limits(float(first.mean()), half_width, f"mean ± 3 s of the first {BASELINE} checks")
    return Limits(float(first.mean()), digit, f"mean of the first {BASELINE} checks ± a digit, for 3 s of them is less")


def _beyond(name: str, unit: str, values: Sequence[float], early: Limits | None, late: Limits | None) -> list[Signal]:
    signals: list[Signal] = []
    for index, value in enumerate(values):
        limits = early if index < BASELINE else late
        if limits is not None and not limits.hold(value):
            words = (
                f"Check {index + 1}: {name} {value:+.3g} {unit}, beyond {limits.low:+.3g} to {limits.high:+.3g} {unit} "
                f"({limits.reason})."
            )
            signals.append(Signal("beyond", index, index, words))
    return signals


def _runs(name: str, values: Sequence[float], centre: float) -> list[Signal]:
    sides = [float(np.sign(value - centre)) for value in values]
    stretches = _stretches(len(values), lambda index: sides[index] == sides[index - 1] != 0)
    signals: list[Signal] = []
    for first, last in stretches:
        side = "above" if sides[last] > 0 else "below"
        words = (
            f"Checks {first + 1} to {last + 1}: {name} {last - first + 1} times {side} the centre "
            f"({RUN} are a signal; {RULES_FROM})."
        )
        if last - first + 1 >= RUN:
            signals.append(Signal("run", first, last, words))
    return signals


def _trends(name: str, values: Sequence[float]) -> list[Signal]:
    signals: list[Signal] = []
    for sign, words in ((1.0, "rising"), (-1.0, "falling")):
        stretches = _stretches(len(values), lambda index, sign=sign: sign * (values[index] - values[index - 1]) > 0)
        signals.extend(
            Signal(
                "trend",
                first,
                last,
                f"Checks {first + 1} to {last + 1}: {name} {words} {last - first + 1} times in a row "
                f"({TREND} points are a signal; {RULES_FROM}).",
            )
            for first, last in stretches
            if last - first + 1 >= TREND
        )
    return signals


def _stretches(count: int, goes_on: Callable[[int], bool]) -> list[tuple[int, int]]:
    """Return first and last index of each longest stretch of which every point goes on from the one before."""
    stretches: list[tuple[int, int]] = []
    first = 0
    for index in range(1, count + 1):
        if index == count or not goes_on(index):
            stretches.append((first, index - 1))
            first = index
    return stretches if count else []


def _drift(name: str, unit: str, times: Sequence[datetime], values: Sequence[float]) -> Drift | None:
    if len(values) < 3 or times[0] == times[-1]:
        return None
    years = [(time - times[0]).total_seconds() / _YEAR_S for time in times]
    line = fit_ordinary_line(years, values)
    half = coverage_factor(_CHANCE, line.dof) * line.u_slope
    real = abs(line.slope) > half
    end = "more than chance explains" if real else "which may be chance"
    words = (
        f"The {name} drifts by {line.slope:+.2g} {unit} per year ± {half:.2g} {unit} (95 %, {len(values)} checks in "
        f"{years[-1]:.2g} years): {end}."
    )
    return Drift(line.slope, line.u_slope, line.dof, real, words)
