"""The history of an instrument as a control chart: how its sensitivity moved, within which limits, what stands out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from calibration.errors import CalibrationError
from calibration.kept.chart_rules import BASELINE, Rule
from calibration.kept.control_chart import ControlChart
from nktsense.palette import LIGHT
from nktsense.report.calibration_figures import drawn

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FloatArray = NDArray[np.float64]
Levels = tuple[float, float, float]
"""Lower limit, centre, upper limit, %."""
_SIGNALS: Final[dict[Rule, tuple[str, str, str]]] = {
    "beyond": ("D", LIGHT.gave_way, "beyond limits"),
    "run": ("s", LIGHT.indeterminate, "run, one side"),
    "trend": ("^", LIGHT.caution, "trend"),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A calibration with the checks that were held against it.

    Attributes:
        calibrated_on: Its day.
        days: Days of the checks in order, shape (n,).
        change_percent: Change of the sensitivity since this calibration, %, shape (n,).
        levels: Limits and centre that held for each check, None where there were none; shape (n,).
        signals: Which checks stand out by a rule: its name with their positions.
    """

    calibrated_on: datetime.date
    days: Sequence[datetime.date] = ()
    change_percent: FloatArray = field(default_factory=lambda: np.empty(0))
    levels: Sequence[Levels | None] = ()
    signals: Sequence[tuple[Rule, Sequence[int]]] = ()


def stretches_of(chart: ControlChart) -> tuple[Stretch, ...]:
    """Return an instrument's control chart of its sensitivity as arrays, oldest calibration first."""
    return tuple(_stretch(one) for one in (*chart.earlier, chart))


def history_figure(stretches: Sequence[Stretch]) -> str:
    """Return a control chart as SVG: text as text, no header, the same bytes for the same history.

    Checks are filled circles joined by a line, new at each calibration, which is an upright line; those that stand out
    have a larger hollow shape, one for each rule.

    Args:
        stretches: Calibrations in the order of their days, each with its checks.

    Raises:
        CalibrationError: There is nothing to draw, or the columns of a stretch are not of one length.
    """
    if not stretches:
        raise CalibrationError("There is no calibration to draw a history of.")
    for stretch in stretches:
        if not len(stretch.days) == len(stretch.change_percent) == len(stretch.levels):
            raise CalibrationError(f"The history since {stretch.calibrated_on} has columns of different lengths.")

    def draw(axis: Axes) -> None:
        everything = [_number(day) for stretch in stretches for day in (stretch.calibrated_on, *stretch.days)]
        room = max(0.03 * (max(everything) - min(everything)), 7.0)
        ends = [*(_number(stretch.calibrated_on) for stretch in stretches[1:]), max(everything) + room]
        for stretch, end in zip(stretches, ends, strict=True):
            _draw_stretch(axis, stretch, end)
        _draw_signals(axis, stretches)
        axis.axhline(0, color=LIGHT.muted, linewidth=0.5, zorder=1.4)  # no change: always in the picture
        axis.set_xlim(min(everything) - room, max(everything) + room)
        axis.margins(y=0.12)
        _set_dates(axis)
        axis.set_ylabel("sensitivity change (%)")
        _name_once(axis)

    return drawn(draw, height_in=2.6, name="history")


def write_history(stretches: Sequence[Stretch], path: Path) -> None:
    """Write a control chart as an SVG file; see `history_figure`.

    Raises:
        CalibrationError: There is nothing to draw, or the file cannot be written.
    """
    svg = history_figure(stretches)
    try:
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n{svg}\n', encoding="utf-8")
    except OSError as error:
        raise CalibrationError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error


def _stretch(chart: ControlChart) -> Stretch:
    charted = chart.sensitivity
    limits = [charted.early if at < BASELINE else charted.late for at in range(len(chart.points))]
    return Stretch(
        calibrated_on=datetime.date.fromisoformat(chart.calibrated_on),
        days=[point.time.date() for point in chart.points],
        change_percent=np.array(charted.values, dtype=np.float64),
        levels=[None if limit is None else (limit.low, limit.centre, limit.high) for limit in limits],
        signals=[(signal.rule, range(signal.first, signal.last + 1)) for signal in charted.signals],
    )


def _draw_stretch(axis: Axes, stretch: Stretch, end: float) -> None:
    begin = _number(stretch.calibrated_on)
    axis.axvline(begin, label="calibration", color=LIGHT.muted, linewidth=1.0, linestyle=(0, (1, 2)), zorder=1.5)
    at = [_number(day) for day in stretch.days]
    for levels, members in groupby(range(len(at)), key=lambda index: stretch.levels[index]):
        indices = list(members)
        first = begin if indices[0] == 0 else at[indices[0]]
        last = end if indices[-1] == len(at) - 1 else at[indices[-1] + 1]
        if levels is not None:
            low, centre, high = levels
            axis.hlines(centre, first, last, color=LIGHT.ink, linewidth=0.7, label="centre", zorder=1.6)
            dashed: Any = {"color": LIGHT.ink, "linewidth": 0.9, "linestyle": (0, (5, 2.5)), "zorder": 1.6}
            axis.hlines((low, high), first, last, label="limits", **dashed)
    if at:
        style: dict[str, Any] = {"color": LIGHT.trace, "linewidth": 0.7, "marker": "o", "markersize": 3.6, "zorder": 3}
        axis.plot(at, stretch.change_percent, label="check", **style)


def _draw_signals(axis: Axes, stretches: Sequence[Stretch]) -> None:
    for rule, (marker, colour, words) in _SIGNALS.items():
        marked = [
            (_number(stretch.days[index]), float(stretch.change_percent[index]))
            for stretch in stretches
            for index in sorted({index for name, indices in stretch.signals if name == rule for index in indices})
        ]
        if marked:
            style: dict[str, Any] = {"markerfacecolor": "none", "markeredgewidth": 1.3, "markersize": 9, "zorder": 4}
            x, y = zip(*marked, strict=True)
            axis.plot(x, y, linestyle="none", marker=marker, color=colour, label=words, **style)


def _set_dates(axis: Axes) -> None:
    """Write days as numbers in ISO order, whatever the computer's language."""
    from matplotlib.dates import AutoDateFormatter, AutoDateLocator

    locator = AutoDateLocator(minticks=2, maxticks=6)
    formatter = AutoDateFormatter(locator, defaultfmt="%Y-%m-%d")
    formatter.scaled = {365.0: "%Y", 30.0: "%Y-%m", 1.0: "%Y-%m-%d"}
    axis.xaxis.set_major_locator(locator)
    axis.xaxis.set_major_formatter(formatter)


def _name_once(axis: Axes) -> None:
    """Keep the first thing of each name in the legend."""
    handles, names = axis.get_legend_handles_labels()
    seen: set[str] = set()
    for handle, name in zip(handles, names, strict=True):
        if name in seen:
            handle.set_label("_")
        seen.add(name)


def _number(day: datetime.date) -> float:
    from matplotlib.dates import date2num

    return float(date2num(day))
