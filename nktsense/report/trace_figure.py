"""The traces of a test as a vector figure: one small field a trial, side by side, all to one scale."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np

from nktsense.palette import LIGHT
from nktsense.report.axis_ticks import ticks
from nktsense.report.session_marks import Mark, draw_mark
from nktsense.report.session_traces import Trace
from nktsense.report.svg import Drawing, Point

HALF: Final = 235.0
WHOLE: Final = 482.0
"""Widths of a figure, points: two beside each other on a page, or one."""
_IN_HALF: Final = 3
_IN_WHOLE: Final = 6
_LEFT: Final = 30.0
_GAP: Final = 7.0
_HEAD: Final = 15.0
_FORCE: Final = 54.0
_LIMB: Final = 14.0
_BETWEEN: Final = 3.0
_FOOT: Final = 15.0
_SMALL: Final = 7.5
_ROOM: Final = 1.12
"""Room above the highest force."""


@dataclass(frozen=True, slots=True)
class TraceWords:
    """What is written at the axes; ``limb`` has a place ``{most}`` for the end of its scale."""

    force: str
    limb: str
    time: str


@dataclass(frozen=True, slots=True)
class _Scale:
    """What all fields of a figure share.

    Attributes:
        begins_s: Left end, s.
        ends_s: Right end, s.
        high_n: Upper end of the force, N.
        limb_dps: Half height of the limb's velocity, °/s; 0 where no motion was measured.
        width: Width of a field, points.
    """

    begins_s: float
    ends_s: float
    high_n: float
    limb_dps: float
    width: float

    def x(self, left: float, time_s: float) -> float:
        return left + self.width * (time_s - self.begins_s) / (self.ends_s - self.begins_s)

    def y(self, bottom: float, force_n: float) -> float:
        return bottom - _FORCE * force_n / self.high_n


def trace_figure(
    traces: Sequence[Trace], words: TraceWords, *, right: bool, high_n: float, target_n: float | None = None
) -> tuple[str, float]:
    """Return the traces of a test as SVG, and its width in points.

    Args:
        traces: At least one.
        words: What is written at the axes.
        right: Whether the right side was tested: its trace is dashed.
        high_n: Highest force of all figures that are to be compared, N.
        target_n: Planned load, N, or None.
    """
    wide = len(traces) > _IN_HALF
    across = min(len(traces), _IN_WHOLE) if wide else _IN_HALF
    whole = WHOLE if wide else HALF
    rows = [traces[at : at + across] for at in range(0, len(traces), across)]
    field = (whole - _LEFT - 2.0 - (across - 1) * _GAP) / across
    scale = _scale(traces, high_n, target_n, field)
    motion = scale.limb_dps > 0
    tall = _HEAD + _FORCE + (_BETWEEN + _LIMB if motion else 0) + _FOOT
    drawing = Drawing(whole, tall * len(rows))
    for number, row in enumerate(rows):
        top = tall * number + _HEAD
        _axis(drawing, scale, top + _FORCE, words)
        for place, trace in enumerate(row):
            left = _LEFT + place * (field + _GAP)
            _field(drawing, scale, trace, (left, top), right=right, target_n=target_n)
            _time(drawing, scale, (left, top + _FORCE + (_BETWEEN + _LIMB if motion else 0)), words.time)
    return drawing.svg(), whole


def _scale(traces: Sequence[Trace], high_n: float, target_n: float | None, width: float) -> _Scale:
    begins = min((float(trace.time_s[0]) for trace in traces if len(trace.time_s)), default=0.0)
    ends = max((float(trace.time_s[-1]) for trace in traces if len(trace.time_s)), default=1.0)
    highest = max(high_n, 1.1 * (target_n or 0.0), *(trace.peak[1] for trace in traces), 1.0)
    limb = max((float(np.nanmax(np.abs(trace.limb_dps))) for trace in traces if len(trace.limb_dps)), default=0.0)
    return _Scale(begins, max(ends, begins + 0.1), _ROOM * highest, 10.0 * math.ceil(limb / 10.0), width)


def _axis(drawing: Drawing, scale: _Scale, bottom: float, words: TraceWords) -> None:
    """Draw the axes at the left of a row."""
    for value in ticks(0.0, scale.high_n, 4):
        y = scale.y(bottom, value)
        drawing.text((_LEFT - 4, y + 2.4), f"{value:g}", LIGHT.ink, size=_SMALL, anchor="end")
    drawing.text((0, bottom - _FORCE - 6), words.force, LIGHT.muted, size=_SMALL)
    if scale.limb_dps > 0:
        middle = bottom + _BETWEEN + _LIMB / 2
        most = f"±{scale.limb_dps:.0f}"
        drawing.text((_LEFT - 4, middle + 2.4), words.limb.format(most=most), LIGHT.muted, size=6.5, anchor="end")


def _field(
    drawing: Drawing, scale: _Scale, trace: Trace, corner: Point, *, right: bool, target_n: float | None
) -> None:
    """Draw one trial; ``corner`` is the upper left of its force."""
    left, top = corner
    bottom = top + _FORCE
    if target_n is not None:
        high, low = scale.y(bottom, 1.1 * target_n), scale.y(bottom, 0.9 * target_n)
        drawing.rectangle((left, high), (scale.width, low - high), fill=LIGHT.ink, opacity=0.07)
    for value in ticks(0.0, scale.high_n, 4):
        y = scale.y(bottom, value)
        drawing.line((left, y), (left + scale.width, y), LIGHT.hairline, width=0.5)
    drawing.line((left, bottom), (left + scale.width, bottom), LIGHT.muted, width=0.6)
    if trace.onset:
        x = scale.x(left, 0.0)
        drawing.line((x, top), (x, bottom), LIGHT.muted, width=0.7, dashes="1.2 1.6")
    force = [
        (scale.x(left, float(t)), scale.y(bottom, float(f))) for t, f in zip(trace.time_s, trace.force_n, strict=True)
    ]
    for line in _lines(force):
        drawing.path(line, LIGHT.trace, width=0.9, dashes="3 1.3" if right else "")
    _limb(drawing, scale, trace, (left, bottom + _BETWEEN))
    _events(drawing, scale, trace, (left, bottom))
    draw_mark(drawing, trace.mark, (left + scale.width / 2 - 5, top - 7), 3.4)
    drawing.text((left + scale.width / 2 + 2.5, top - 4.4), f"{trace.number}", LIGHT.ink, size=8)


def _limb(drawing: Drawing, scale: _Scale, trace: Trace, corner: Point) -> None:
    if scale.limb_dps <= 0:
        return
    left, top = corner
    middle = top + _LIMB / 2
    drawing.line((left, middle), (left + scale.width, middle), LIGHT.hairline, width=0.5)
    points = [
        (scale.x(left, float(t)), middle - _LIMB / 2 * float(v) / scale.limb_dps)
        for t, v in zip(trace.limb_time_s, trace.limb_dps, strict=True)
    ]
    for line in _lines(points):
        drawing.path(line, LIGHT.muted, width=0.6)


def _lines(points: Iterable[Point]) -> list[list[Point]]:
    """Return the lines between the points whose place is no number: nothing is drawn over what was not read."""
    parts = groupby(points, key=lambda point: math.isnan(point[1]))
    return [list(part) for nowhere, part in parts if not nowhere]


def _events(drawing: Drawing, scale: _Scale, trace: Trace, corner: Point) -> None:
    """Draw where the limb began to give way and the peak, each with its force."""
    left, bottom = corner
    at_s, peak_n = trace.peak
    x, y = scale.x(left, at_s), scale.y(bottom, peak_n)
    drawing.polygon([(x - 2.2, y - 5.2), (x + 2.2, y - 5.2), (x, y - 1.2)], fill=LIGHT.ink)
    beside = x > left + 0.72 * scale.width
    drawing.text(
        (x - 3.4 if beside else x + 3.4, y - 2.2),
        f"{peak_n:.0f}",
        LIGHT.ink,
        size=_SMALL,
        anchor="end" if beside else "start",
    )
    if trace.gave_way is not None:
        at_s, force_n = trace.gave_way
        x, y = scale.x(left, at_s), scale.y(bottom, force_n)
        draw_mark(drawing, Mark.GAVE_WAY, (x, y), 3.4)
        drawing.text((x - 5, y - 1), f"{force_n:.0f}", LIGHT.gave_way, size=_SMALL, anchor="end")


def _time(drawing: Drawing, scale: _Scale, corner: Point, unit: str) -> None:
    left, top = corner
    shown = [value for value in ticks(0.0, scale.ends_s, 4) if scale.begins_s <= value <= scale.ends_s]
    for value in shown:
        x = scale.x(left, value)
        drawing.line((x, top), (x, top + 2.2), LIGHT.muted, width=0.6)
        last = value == shown[-1]
        drawing.text(
            (x, top + 9), f"{value:g} {unit}" if last else f"{value:g}", LIGHT.ink, size=_SMALL, anchor="middle"
        )
