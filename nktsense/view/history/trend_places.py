"""Where things stand on a trend: days, forces, and the shapes below that must not cover each other. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from nktsense.view.history.known import TrendLine
from nktsense.view.look.tokens import GRID
from nktsense.view.trace.scale import ShownUnit, ValueScale
from nktsense.view.words import unit_now

LEFT_PX: Final = 64
RIGHT_PX: Final = 24
TOP_PX: Final = 28
PLOT_PX: Final = 148
_LEAST_N: Final = 50.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The places of a picture.

    Attributes:
        box: The plot, px: its left edge is the first day and its right edge the last one.
        span_s: First and last day, s since 1970.
        scale: The forces, from 0 N on: a change looks as large as it is.
    """

    box: QRectF
    span_s: tuple[float, float]
    scale: ValueScale

    @classmethod
    def of(cls, trend: TrendLine, width: int, span_s: tuple[float, float], top_n: float) -> Frame:
        """Return the places for a line.

        Args:
            trend: The line.
            width: Width of the picture, px.
            span_s: First and last day.
            top_n: Least top of the scale, N.
        """
        unit, scale = unit_now(), ValueScale(_LEAST_N, both_signs=False)
        scale.show_in(ShownUnit.of(unit.per_newton, unit.name))
        scale.include(0.0, max(top_n, highest_n(trend)))
        return cls(QRectF(LEFT_PX, TOP_PX, max(width - LEFT_PX - RIGHT_PX, 1), PLOT_PX), span_s, scale)

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
        top = self.scale.range[1]
        return self.box.bottom() - force_n / top * self.box.height()


def highest_n(trend: TrendLine) -> float:
    """Return the highest force that a picture has to hold, N, with its error."""
    line = trend.line
    reach = 1.96 * (line.sem_n or 0.0)
    tops = [point.mean_n + reach for point in line.points if point.mean_n is not None]
    if line.baseline_n is not None:
        tops.append(line.baseline_n + (line.mdc95_n or 0.0))
    return max(tops, default=0.0)


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
