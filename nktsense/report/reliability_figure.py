"""A picture of reliability: every person's values beside the differences of two measurements."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from nktsense.errors import RecordingError
from nktsense.grading.agreement import BlandAltman, DifferenceScale, Estimate
from nktsense.grading.icc import IccForm
from nktsense.grading.reliability_table import Reliability
from nktsense.grading.words import digits
from nktsense.palette import LIGHT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_SIZE_IN: Final = (12.5, 4.9)
_SHAPES: Final = ("o", "s", "^", "D", "v", "X")
_COLOURS: Final = (LIGHT.trace, LIGHT.gave_way, LIGHT.hold, LIGHT.indeterminate, LIGHT.caution, LIGHT.ink)
_HOLLOW: Final = (False, True, True, False, False, True)
_MOST_NAMES: Final = 16
_LONGEST_NAME: Final = 18
_ASIDE: Final = 0.18


def draw_reliability(found: Reliability, path: Path, footer: str = "") -> None:
    """Write a PNG (or SVG or PDF, by the suffix) of a table's reliability.

    Left: one upright line a person, in the order of their means, one shape a column. Right: the difference of the
    compared pair on its mean, with bias and limits (lines) and their intervals (bands).

    Args:
        found: What to draw.
        path: Where to.
        footer: Small print below.

    Raises:
        RecordingError: The picture cannot be written there.
    """
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    style: Any = {"font.size": 11, "text.parse_math": False, "svg.fonttype": "none"}
    with mpl.rc_context(style):
        figure = Figure(figsize=_SIZE_IN, dpi=110, facecolor=LIGHT.background)
        FigureCanvasAgg(figure)
        _draw_people(figure, found)
        _draw_differences(figure, found)
        if footer:
            figure.text(0.055, 0.02, footer, fontsize=9, color=LIGHT.muted, va="bottom")
        try:
            figure.savefig(path)
        except (OSError, ValueError) as error:
            raise RecordingError(f"{path} cannot be written: {error}.", "Choose another folder or suffix.") from error


def _draw_people(figure: Figure, found: Reliability) -> None:
    axis = figure.add_axes((0.055, 0.155, 0.385, 0.655))
    order = np.argsort(found.values.mean(axis=1), kind="stable")
    values = found.values[order]
    at = np.arange(len(values))
    _plain(axis)
    axis.vlines(at, values.min(axis=1), values.max(axis=1), color=LIGHT.hairline, linewidth=3.5, zorder=1)
    axis.hlines(values.mean(axis=1), at - 0.36, at + 0.36, color=LIGHT.ink, linewidth=1.2, zorder=2)
    size = 7.5 if len(values) <= 40 else 4.5
    # Side by side, so that equal values do not hide each other.
    aside = np.linspace(-_ASIDE, _ASIDE, len(found.columns)) if len(values) <= 40 else np.zeros(len(found.columns))
    for column, name in enumerate(found.columns):
        style: dict[str, Any] = {**_shape(column, size), "linestyle": "none", "zorder": 3}
        axis.plot(at + aside[column], values[:, column], label=_short(name), **style)
    axis.set_xlim(-0.6, len(values) - 0.4)
    if len(values) <= _MOST_NAMES:
        names = [_short(found.people[index]) for index in order]
        slanted = max(map(len, names)) * len(names) > 60
        axis.set_xticks(at, names, rotation=35 if slanted else 0, ha="right" if slanted else "center")
        axis.set_xlabel("person, by mean", color=LIGHT.muted, fontsize=9.5)
    else:
        axis.set_xticks([])
        axis.set_xlabel(f"{len(values)} people, by mean", color=LIGHT.muted, fontsize=9.5)
    axis.set_ylabel(f"value ({found.unit})" if found.unit else "value", color=LIGHT.muted, fontsize=9.5)
    if len(found.columns) <= len(_SHAPES):
        _legend(axis, len(found.columns))
    icc = found.icc[IccForm.TWO_SINGLE]
    level = f"{100 * (1 - found.alpha):.4g} %"
    text = f"{icc.form.value} = {icc.value:.2f}, {level} interval {icc.low:.2f} to {icc.high:.2f}; short lines: means"
    _title(figure, 0.055, "Every person's values", text)


def _draw_differences(figure: Figure, found: Reliability) -> None:
    compared = found.bland_altman
    axis = figure.add_axes((0.52, 0.155, 0.32, 0.655))
    _plain(axis, grid=False)
    axis.axhline(0, color=LIGHT.muted, linewidth=0.6, zorder=1.5)
    unit = {DifferenceScale.UNITS: found.unit, DifferenceScale.PERCENT: "%", DifferenceScale.LOG: "ln"}[compared.scale]
    for estimate, dashed in ((compared.upper, True), (compared.bias, False), (compared.lower, True)):
        _draw_level(axis, estimate, dashed=dashed)
    size = 7.5 if compared.people <= 40 else 4.5
    axis.plot(compared.mean, compared.difference, linestyle="none", zorder=3, clip_on=False, **_shape(0, size))
    if compared.proportional:
        _draw_slope(axis, compared)
    axis.margins(x=0.08)
    low, high = axis.get_ylim()
    axis.set_ylim(low - 0.03 * (high - low), high + 0.03 * (high - low))
    _write_levels(axis, compared, unit)
    first, second = (_short(found.columns[index]) for index in found.pair)
    mean_unit = f" ({found.unit})" if found.unit else ""
    axis.set_xlabel(f"mean of {first} and {second}{mean_unit}", color=LIGHT.muted, fontsize=9.5)
    label = f"{first} − {second}"
    axis.set_ylabel(f"{label} ({unit})" if unit else label, color=LIGHT.muted, fontsize=9.5)
    level = f"{100 * (1 - compared.alpha):.4g} %"
    text = f"lines: bias and ± {compared.multiplier:g} sd; bands: {level} intervals (limits: approximate)"
    _title(figure, 0.52, f"How far {first} and {second} agree", text)


def _draw_level(axis: Axes, estimate: Estimate, *, dashed: bool) -> None:
    """Draw one level with its interval: a band between two fine lines, told apart from the next without colour."""
    layer = 1.0 if dashed else 1.2
    if not dashed:  # the bias covers the limits where their bands overlap
        axis.axhspan(estimate.low, estimate.high, color=LIGHT.background, linewidth=0, zorder=layer)
    shade = 0.12 if dashed else 0.30
    axis.axhspan(estimate.low, estimate.high, color=LIGHT.muted, alpha=shade, linewidth=0, zorder=layer + 0.1)
    style = (0, (6, 3)) if dashed else "solid"
    axis.axhline(estimate.value, color=LIGHT.ink, linewidth=1.4, linestyle=style, zorder=2)


def _draw_slope(axis: Axes, compared: BlandAltman) -> None:
    if compared.slope is None:
        return
    ends = np.array([compared.mean.min(), compared.mean.max()])
    line = compared.bias.value + compared.slope.value * (ends - compared.mean.mean())
    axis.plot(ends, line, color=LIGHT.gave_way, linewidth=1.6, linestyle=(0, (1, 1.5)), zorder=2)
    style: Any = {"xycoords": "axes fraction", "va": "top", "annotation_clip": False, "fontsize": 9.5}
    axis.annotate("dotted: the difference\nchanges with the mean", (1.025, -0.02), color=LIGHT.gave_way, **style)


def _write_levels(axis: Axes, compared: BlandAltman, unit: str) -> None:
    """Write every level beside its line, moved apart where the lines are close."""
    low, high = axis.get_ylim()
    room = 0.13 * (high - low)
    levels = (("lower limit", compared.lower), ("bias", compared.bias), ("upper limit", compared.upper))
    at = [level.value for _, level in levels]
    at[0], at[2] = min(at[0], at[1] - room), max(at[2], at[1] + room)
    for height, (name, level) in zip(at, levels, strict=True):
        style: Any = {"xycoords": ("axes fraction", "data"), "va": "center", "annotation_clip": False}
        value = f"{name} {_signed(level.value)} {unit}".strip()
        spread = f"{_signed(level.low)} to {_signed(level.high)}"
        axis.annotate(f"{value}\n{spread}", (1.025, height), color=LIGHT.ink, fontsize=9.5, linespacing=1.35, **style)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _signed(value: float) -> str:
    return digits(value).replace("-", "−")


def _shape(column: int, size: float) -> dict[str, Any]:
    kind = column % len(_SHAPES)
    face = LIGHT.background if _HOLLOW[kind] else _COLOURS[kind]
    return {
        "marker": _SHAPES[kind],
        "markersize": size,
        "markeredgewidth": 1.6,
        "color": _COLOURS[kind],
        "markerfacecolor": face,
    }


def _legend(axis: Axes, columns: int) -> None:
    legend = axis.legend(
        loc="lower right",
        bbox_to_anchor=(1.01, 1.0),
        ncols=columns,
        frameon=False,
        fontsize=9.5,
        handletextpad=0.1,
        columnspacing=1.0,
        borderpad=0.1,
    )
    for text in legend.get_texts():
        text.set_color(LIGHT.ink)


def _title(figure: Figure, left: float, text: str, below: str) -> None:
    figure.text(left, 0.94, text, fontsize=12.5, fontweight="bold", color=LIGHT.ink, va="center")
    figure.text(left, 0.888, below, fontsize=9.5, color=LIGHT.muted, va="center")


def _plain(axis: Axes, *, grid: bool = True) -> None:
    axis.set_facecolor(LIGHT.background)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color(LIGHT.hairline)
    axis.tick_params(colors=LIGHT.muted, length=3, labelsize=9.5)
    if grid:
        axis.grid(axis="y", color=LIGHT.hairline, linewidth=0.6)
        axis.set_axisbelow(True)
