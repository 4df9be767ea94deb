"""A test beside its retest as a vector figure: where each trial gave way, its peak, the means, the error's band."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from nktsense.palette import LIGHT
from nktsense.report.axis_ticks import ticks
from nktsense.report.session_marks import Mark, draw_mark
from nktsense.report.svg import Drawing

WIDTH: Final = 235.0
"""Width of the figure, points."""
_LEFT: Final = 62.0
_RIGHT: Final = 10.0
_TOP: Final = 6.0
_ROW: Final = 9.5
_APART: Final = 9.0
_FOOT: Final = 26.0
_LEAST_ROWS: Final = 2


@dataclass(frozen=True, slots=True)
class Shot:
    """A trial of the figure.

    Attributes:
        mark: Its shape.
        peak_n: Its peak, N, or None.
        gave_way_n: Force at which the limb began to give way, N, or None.
    """

    mark: Mark
    peak_n: float | None
    gave_way_n: float | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two tests.

    Attributes:
        name: What it is called: before, after.
        shots: Its trials that count.
        mean_n: Mean of their peaks, N, or None.
        mean_words: That mean in words, or "".
    """

    name: str
    shots: tuple[Shot, ...]
    mean_n: float | None
    mean_words: str


def comparison_figure(before: Side, after: Side, axis: str, band_n: float | None) -> str:
    """Return the figure as SVG.

    Args:
        before: The test.
        after: The retest.
        axis: What is written at the axis.
        band_n: Half width of the band around the mean of the test (MDC95), N; None for no band.
    """
    rows = [max(len(side.shots), _LEAST_ROWS) for side in (before, after)]
    heights = [count * _ROW for count in rows]
    bottom = _TOP + sum(heights) + _APART
    drawing = Drawing(WIDTH, bottom + _FOOT)
    low, high = _range((before, after), band_n)

    def x(force_n: float) -> float:
        return _LEFT + (WIDTH - _LEFT - _RIGHT) * (force_n - low) / (high - low)

    for value in ticks(low, high, 5):
        drawing.line((x(value), _TOP - 2), (x(value), bottom + 2.5), LIGHT.hairline, width=0.5)
        drawing.text((x(value), bottom + 11), f"{value:g}", LIGHT.ink, size=7.5, anchor="middle")
    drawing.line((_LEFT, bottom), (WIDTH - _RIGHT, bottom), LIGHT.muted, width=0.6)
    drawing.text((WIDTH - _RIGHT, bottom + 21), axis, LIGHT.muted, size=7.5, anchor="end")
    if band_n is not None and before.mean_n is not None:
        left, right = x(before.mean_n - band_n), x(before.mean_n + band_n)
        drawing.rectangle((left, _TOP - 2), (right - left, bottom - _TOP + 2), fill=LIGHT.trace, opacity=0.14)
        for edge in (left, right):
            drawing.line((edge, _TOP - 2), (edge, bottom), LIGHT.trace, width=0.7, dashes="2.5 1.8")
    top = _TOP
    for side, height in zip((before, after), heights, strict=True):
        _draw_side(drawing, side, top, height, x)
        top += height + _APART
    return drawing.svg()


def _range(sides: Sequence[Side], band_n: float | None) -> tuple[float, float]:
    """Return the ends of the axis, N: all that is drawn, with some room; never below zero."""
    forces = [force for side in sides for shot in side.shots for force in (shot.peak_n, shot.gave_way_n)]
    known = [force for force in forces if force is not None and math.isfinite(force)]
    mean = sides[0].mean_n
    if band_n is not None and mean is not None:
        known += [mean - band_n, mean + band_n]
    if not known:
        return 0.0, 1.0
    low, high = min(known), max(known)
    room = max(0.06 * (high - low), 0.02 * abs(high), 1.0)
    return max(low - room, min(0.0, low)), high + room


def _draw_side(drawing: Drawing, side: Side, top: float, height: float, place: Callable[[float], float]) -> None:
    drawing.text((0, top + height / 2 - 1.5), side.name, LIGHT.ink, size=8.5, bold=True)
    drawing.text((0, top + height / 2 + 8), side.mean_words, LIGHT.muted, size=7.5)
    for number, shot in enumerate(side.shots):
        y = top + _ROW * (number + 0.5) + (height - _ROW * len(side.shots)) / 2
        if shot.peak_n is None:
            continue
        peak = place(shot.peak_n)
        at = peak if shot.gave_way_n is None else place(shot.gave_way_n)
        drawing.line((at, y), (peak, y), LIGHT.muted, width=0.8)
        drawing.line((peak, y - 3.4), (peak, y + 3.4), LIGHT.ink, width=1.0)
        draw_mark(drawing, shot.mark, (at, y), 3.3)
    if side.mean_n is not None:
        mean = place(side.mean_n)
        drawing.line((mean, top - 1), (mean, top + height + 1), LIGHT.trace, width=1.6)
