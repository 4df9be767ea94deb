"""A muscle over the visits as a vector figure: the mean of the peaks at each, and the band of the error."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nktsense.palette import LIGHT
from nktsense.report.axis_ticks import ticks
from nktsense.report.svg import Drawing

WIDTH: Final = 235.0
"""Width of the figure, points."""
_LEFT: Final = 30.0
_RIGHT: Final = 14.0
_TOP: Final = 14.0
_TALL: Final = 52.0
_FOOT: Final = 14.0
_DAY_S: Final = 86_400.0


@dataclass(frozen=True, slots=True)
class VisitPoint:
    """A visit of the figure.

    Attributes:
        at_s: When, s since 1970.
        day: The day in words.
        mean_n: Mean of the peaks, N.
        on_line: Whether it can be held beside the baseline.
    """

    at_s: float
    day: str
    mean_n: float
    on_line: bool


def course_figure(
    points: Sequence[VisitPoint], axis: str, baseline_n: float | None = None, band_n: float | None = None
) -> str:
    """Return the figure as SVG.

    Args:
        points: The visits in order of time, at least one.
        axis: What is written at the axis.
        baseline_n: Mean at the baseline, N, or None.
        band_n: Half width of the band around it (MDC95), N, or None.
    """
    drawing = Drawing(WIDTH, _TOP + _TALL + _FOOT)
    ends = [point.mean_n for point in points]
    if baseline_n is not None and band_n is not None:
        ends += [baseline_n - band_n, baseline_n + band_n]
    room = max(0.1 * (max(ends) - min(ends)), 0.03 * max(ends), 1.0)
    low, high = max(0.0, min(ends) - room), max(ends) + room
    begins, lasts = points[0].at_s, max(points[-1].at_s - points[0].at_s, _DAY_S)
    right, bottom = WIDTH - _RIGHT, _TOP + _TALL

    def x(at_s: float) -> float:
        return _LEFT + 10 + (right - _LEFT - 20) * (at_s - begins) / lasts

    def y(force_n: float) -> float:
        return bottom - _TALL * (force_n - low) / (high - low)

    if baseline_n is not None and band_n is not None:
        top, under = y(baseline_n + band_n), y(baseline_n - band_n)
        drawing.rectangle((_LEFT, top), (right - _LEFT, under - top), fill=LIGHT.trace, opacity=0.14)
        for edge in (top, under):
            drawing.line((_LEFT, edge), (right, edge), LIGHT.trace, width=0.7, dashes="2.5 1.8")
    for value in ticks(low, high, 4):
        drawing.line((_LEFT, y(value)), (right, y(value)), LIGHT.hairline, width=0.5)
        drawing.text((_LEFT - 4, y(value) + 2.4), f"{value:g}", LIGHT.ink, size=7.5, anchor="end")
    drawing.text((0, _TOP - 6), axis, LIGHT.muted, size=7.5)
    drawing.path([(x(one.at_s), y(one.mean_n)) for one in points if one.on_line], LIGHT.trace, width=0.9)
    for one in points:
        fill = LIGHT.trace if one.on_line else "#FFFFFF"
        drawing.circle((x(one.at_s), y(one.mean_n)), 2.6, fill=fill, colour=LIGHT.trace, width=1.0)
    drawing.text((x(points[0].at_s) - 10, bottom + 11), points[0].day, LIGHT.ink, size=7.5)
    if len(points) > 1:
        drawing.text((right, bottom + 11), points[-1].day, LIGHT.ink, size=7.5, anchor="end")
    return drawing.svg()
