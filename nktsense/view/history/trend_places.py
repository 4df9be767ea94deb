"""Where things stand on a trend: days, forces, and the shapes below that must not cover each other. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize

from nktsense.view.history.known import TrendLine
from nktsense.view.look.tokens import GRID
from nktsense.view.words import Unit, unit_now

LEFT_PX: Final = 64
RIGHT_PX: Final = 24
TOP_PX: Final = 28
BELOW_PX: Final = 60
"""Below the plot: the shapes and the days."""
_LEAST_N: Final = 40.0
_LINES: Final = 4
_FEW_LINES: Final = 2
_LINE_PX: Final = 24
Reach = tuple[float, float]
"""Lowest and highest force, N."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The places of a picture.

    Attributes:
        box: The plot, px: its left edge is the first day and its right edge the last one.
        span_s: First and last day, s since 1970.
        low_n: Force at the lower edge, N.
        high_n: Force at the upper edge, N.
        lines: Forces that have a line, N; round in the unit that is shown.
        unit: The unit that is shown.
        decimals: Digits of the lines behind the decimal sign.
    """

    box: QRectF
    span_s: tuple[float, float]
    low_n: float
    high_n: float
    lines: tuple[float, ...]
    unit: Unit
    decimals: int

    @classmethod
    def of(cls, trend: TrendLine, size: QSize, span_s: tuple[float, float], reach_n: Reach) -> Frame:
        """Return the places for a line, with forces in the unit that is shown now.

        Args:
            trend: The line.
            size: Size of the picture, px.
            span_s: First and last day.
            reach_n: Lowest and highest force that are shown at least, N.
        """
        unit = unit_now()
        own = reach_of(trend)
        low, high = min(reach_n[0], own[0]) * unit.per_newton, max(reach_n[1], own[1]) * unit.per_newton
        wide, tall = size.width() - LEFT_PX - RIGHT_PX, size.height() - TOP_PX - BELOW_PX
        few = tall < _LINES * _LINE_PX
        step, decimals = _step(max(high - low, _LEAST_N * unit.per_newton), _FEW_LINES if few else _LINES)
        first, last = floor(max(low - step / 4, 0.0) / step), max(ceil((high + step / 4) / step), 1)
        lines = tuple(one * step / unit.per_newton for one in range(first, last + 1))
        box = QRectF(LEFT_PX, TOP_PX, max(wide, 1), max(tall, 1))
        return cls(box, span_s, lines[0], lines[-1], lines, unit, decimals)

    @property
    def lane_px(self) -> float:
        """Where the shapes begin, px from the top."""
        return self.box.bottom() + GRID

    def x(self, at_s: float) -> float:
        """Return the place of a time, px; the only day there is stands at the left."""
        begin, end = self.span_s
        return self.box.left() + (self.box.width() * (at_s - begin) / (end - begin) if end > begin else 0.0)

    def y(self, force_n: float) -> float:
        """Return the place of a force, px."""
        return self.box.bottom() - (force_n - self.low_n) / (self.high_n - self.low_n) * self.box.height()


def reach_of(trend: TrendLine) -> Reach:
    """Return the lowest and the highest force that a picture has to hold, N, with their errors."""
    line = trend.line
    error_n = 1.96 * (line.sem_n or 0.0)
    forces = [(point.mean_n, error_n if point.on_line else 0.0) for point in line.points if point.mean_n is not None]
    if line.baseline_n is not None:
        forces.append((line.baseline_n, line.mdc95_n or 0.0))
    if not forces:
        return 0.0, _LEAST_N
    return max(min(force - error for force, error in forces), 0.0), max(force + error for force, error in forces)


def _step(span: float, number: int) -> tuple[float, int]:
    """Return the distance of lines, round, so that a few of them lie in a span; and the decimals that they need."""
    power = 10.0 ** floor(log10(span / number))
    step = next(one * power for one in (1, 2, 5, 10) if one * power * number >= span * (1 - 1e-9))
    return step, max(-floor(log10(step) + 1e-9), 0)


def lane_places(wanted: Sequence[float], apart: float, left: float, right: float) -> list[float]:
    """Return places in order that are as near as they can be to those wanted, and do not cover each other.

    Args:
        wanted: Places, px, rising.
        apart: Least distance, px; less where there is no room for it.
        left: First place that is allowed, px.
        right: Last one.
    """
    if len(wanted) > 1:
        apart = min(apart, max(right - left, 0.0) / (len(wanted) - 1))
    out: list[float] = []
    for x in wanted:
        out.append(max(x, left, out[-1] + apart) if out else max(x, left))
    limit = right
    for number in range(len(out) - 1, -1, -1):
        out[number] = min(out[number], limit)
        limit = out[number] - apart
    return out


def near(places: Sequence[QPointF], where: QPointF, reach: float) -> int | None:
    """Return the number of the nearest place within reach, px; None where none is."""
    distances = [(place - where).manhattanLength() for place in places]
    best = min(range(len(distances)), key=distances.__getitem__, default=None)
    return best if best is not None and distances[best] <= reach else None
