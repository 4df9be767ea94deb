"""Scales that grow in steps and never jitter: of values, and of time."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite, log10
from typing import Final

import numpy as np
from numpy.typing import NDArray

WINDOW_S: Final = 10.0
"""Length of the scrolling view, s."""

SPANS_S: Final = (30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800, 57600)
"""Lengths of the view of a whole session, s; the first that holds it is taken, so that it seldom shrinks."""

_MANTISSAS: Final = ((1.0, 0.25), (1.5, 0.5), (2.0, 0.5), (3.0, 1.0), (5.0, 1.0), (7.5, 2.5))
_BELOW_ZERO: Final = 0.06
"""Room below zero where values are not expected there, as a share of the top."""


def next_step(value: float, least: float) -> tuple[float, float]:
    """Return the top of the first scale at or above ``value`` and the distance of its lines.

    Tops are 1, 1.5, 2, 3, 5 and 7.5 times a power of ten, and never below ``least``.
    """
    wanted = max(value, least)
    power = 10.0 ** np.floor(np.log10(wanted))
    for scale in (power, 10 * power):
        for mantissa, line in _MANTISSAS:
            if mantissa * scale >= wanted * (1 - 1e-9):
                return float(mantissa * scale), float(line * scale)
    raise AssertionError("unreachable: ten times a power of ten lies above")


@dataclass(frozen=True, slots=True)
class ShownUnit:
    """The unit that values are shown in.

    Attributes:
        name: Its symbol.
        scale: What one of the stored values is in it.
        decimals: Digits behind the decimal sign of a value that is known to one of what is stored.
    """

    name: str = "N"
    scale: float = 1.0
    decimals: int = 0

    @classmethod
    def of(cls, scale: float, name: str) -> ShownUnit:
        """Return a unit with as many decimals as its size asks for.

        Raises:
            ValueError: The scale is not above zero.
        """
        if not (isfinite(scale) and scale > 0):
            raise ValueError(f"one newton is not {scale} {name}: a scale is above zero")
        return cls(name, scale, max(ceil(-log10(scale) - 1e-9), 0))


class ValueScale:
    """A scale of values that grows in steps and never shrinks by itself.

    Args:
        least: Smallest top, in what is stored.
        both_signs: True where it reaches as far below zero as above.

    Attributes:
        range: Bottom and top, in what is stored.
        lines: Its lines, in what is stored; they are round in the unit that is shown.
        decimals: Digits that its lines have behind the decimal sign in the unit that is shown.
    """

    def __init__(self, least: float, *, both_signs: bool) -> None:
        self._least, self._both = least, both_signs
        self.unit = ShownUnit()
        self.range = (0.0, 0.0)
        self.lines: tuple[float, ...] = ()
        self.decimals = 0
        self._reached = (0.0, 0.0)
        self.reset()

    def reset(self) -> None:
        """Return to the smallest range."""
        self._reached, self.range = (0.0, 0.0), (0.0, 0.0)
        self.include(0.0, 0.0)

    def show_in(self, unit: ShownUnit) -> None:
        """Show values in another unit; the steps are round in it."""
        self.unit, self.range = unit, (0.0, 0.0)
        self.include(*self._reached)

    def hold(self, values: NDArray[np.float64]) -> bool:
        """Grow until these values are in it; NaN is no value. Return whether it changed."""
        return bool(len(values)) and self.include(float(np.fmin.reduce(values)), float(np.fmax.reduce(values)))

    def include(self, low: float, high: float) -> bool:
        """Grow, in steps, until ``low`` and ``high`` are in it; return whether it changed."""
        low, high = (value if isfinite(value) else 0.0 for value in (low, high))
        self._reached = (min(self._reached[0], low), max(self._reached[1], high))
        reach = 1.05 * (max(high, -low) if self._both else high)
        if self.range[1] > 0 and self.range[0] <= low and reach <= self.range[1]:
            return False
        scale, least = self.unit.scale, self._least * self.unit.scale
        top = next_step(reach * scale, least)[0]
        top = max(top, self.range[1] * scale)
        line = top if self._both else next_step(top, least)[1]
        bottom = -top if self._both else -_BELOW_ZERO * top
        if not self._both and low * scale < bottom:
            bottom = -next_step(-low * scale * 1.05, 0.1 * top)[0]
        bottom = min(bottom, self.range[0] * scale)
        new = (bottom / scale, top / scale)
        if new == self.range:
            return False
        self.range = new
        # A scale that reaches far below zero needs lines further apart.
        line *= max(1, round((top - bottom) / top)) if not self._both else 1
        steps = range(ceil(bottom / line - 1e-9), int(top / line + 1e-9) + 1)
        self.lines = tuple(i * line / scale for i in steps)
        self.decimals = next(d for d in range(12) if abs(round(line, d) - line) < 1e-9 * line or d == 11)
        return True


def window_ticks(lead_s: float) -> list[tuple[float, str]]:
    """Return where the scrolling view has ticks, s from now, and their numbers; the one of now has none."""
    begin = lead_s - WINDOW_S
    return [
        (float(s), f"{s:+d}".replace("-", "−")) for s in range(-int(WINDOW_S), int(lead_s) + 1, 2) if s > begin and s
    ]


def session_span(length_s: float) -> float:
    """Return how long a view of a whole session of this length is, s."""
    return float(next((s for s in SPANS_S if s >= length_s), length_s))


def session_ticks(span_s: float) -> list[tuple[float, str]]:
    """Return where the view of a whole session has ticks, s from its begin, and their words."""
    step = span_s / 6
    return [(i * step, _clock(i * step)) for i in range(7)]


def _clock(time_s: float) -> str:
    hours, rest = divmod(round(time_s), 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"
