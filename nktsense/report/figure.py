"""A picture of trials: the trace with what was found on it, and the verdict in words, shape and colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

import numpy as np

from nktsense.batch import GradedRecording
from nktsense.errors import RecordingError
from nktsense.grading import GradedTrial, Verdict
from nktsense.palette import LIGHT

_COLOUR: Final = {
    Verdict.HOLD: LIGHT.hold,
    Verdict.BREAK: LIGHT.gave_way,
    Verdict.NO_HOLD: LIGHT.gave_way,
    Verdict.SUSPECTED_BREAK: LIGHT.gave_way,
    Verdict.LOW_LOAD_HOLD: LIGHT.caution,
    Verdict.INDETERMINATE: LIGHT.indeterminate,
}
_MARK: Final = {
    Verdict.HOLD: ("o", True),
    Verdict.BREAK: ("o", False),
    Verdict.NO_HOLD: ("o", False),
    Verdict.SUSPECTED_BREAK: ("o", False),
    Verdict.LOW_LOAD_HOLD: ("^", True),
    Verdict.INDETERMINATE: ("D", False),
}
_PANEL_IN: Final = 3.3
_FOOTER_IN: Final = 0.35
_MAX_POINTS: Final = 4000
_LEFT: Final = 0.065
_WIDE: Final = 0.57
_TEXT_WIDTH: Final = 52
_HEAD_WIDTH: Final = 40
_TEXT_LINES: Final = 9


@dataclass(frozen=True, slots=True)
class Panel:
    """One row of the picture: a heading and a graded recording."""

    heading: str
    graded: GradedRecording


def _thin(time_s: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return few enough points to draw, with the lowest and highest of every stretch kept; NaN where it holds none."""
    stride = max(1, len(values) // (_MAX_POINTS // 2))
    if stride == 1:
        return time_s, values
    n = len(values) // stride
    grid = values[: n * stride].reshape(n, stride)
    t = np.repeat(time_s[: n * stride : stride], 2)
    return t, np.column_stack((np.fmin.reduce(grid, axis=1), np.fmax.reduce(grid, axis=1))).ravel()


def draw_trials(panels: list[Panel], path: Path, footer: str = "") -> None:
    """Write a PNG (or SVG or PDF, by the suffix) with one panel a recording.

    Args:
        panels: What to draw, from top to bottom.
        path: Where to.
        footer: Small print below.

    Raises:
        RecordingError: The picture cannot be written there.
    """
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    style: Any = {"font.size": 11, "text.parse_math": False, "svg.fonttype": "none"}
    height = _PANEL_IN * len(panels) + _FOOTER_IN
    with mpl.rc_context(style):
        figure = Figure(figsize=(13, height), dpi=110, facecolor=LIGHT.background)
        FigureCanvasAgg(figure)
        for number, panel in enumerate(panels):
            top = 1 - (number * _PANEL_IN + 0.42) / height
            bottom = 1 - ((number + 1) * _PANEL_IN - 0.42) / height
            _draw_panel(figure, panel, bottom, top)
        if footer:
            figure.text(_LEFT, 0.14 / height, footer, fontsize=9, color=LIGHT.muted, va="bottom")
        try:
            figure.savefig(path)
        except OSError as error:
            raise RecordingError(f"{path} cannot be written: {error}.", "Choose another folder.") from error


def _draw_panel(figure: Any, panel: Panel, bottom: float, top: float) -> None:
    """Draw one recording: force, limb velocity in a strip of its own below it, the verdict beside both."""
    recording = panel.graded.recording
    origin = float(recording.time_s[0]) if len(recording) else 0.0
    motion = recording.angular_velocity_dps
    motion = None if motion is None or np.isnan(motion).all() else motion  # of a sensor that never answered
    split = bottom + 0.27 * (top - bottom) if motion is not None else bottom
    force = figure.add_axes((_LEFT, split + (0.01 if motion is not None else 0), _WIDE, top - split))
    _plain(force)
    force.set_title(panel.heading, loc="left", color=LIGHT.ink, fontsize=12.5, fontweight="bold")
    force.set_ylabel("force (N)" if recording.unit == "N" else "force (?)", color=LIGHT.muted, fontsize=9)
    force.plot(*_thin(recording.time_s - origin, recording.shown_force), color=LIGHT.trace, linewidth=1.0)
    target = panel.graded.settings.target_n
    if target is not None:
        force.axhspan(0.9 * target, 1.1 * target, color=LIGHT.trace, alpha=0.1, linewidth=0)
    for gap in recording.gaps:
        force.axvspan(gap.start_s - origin, gap.end_s - origin, color=LIGHT.hairline, hatch="//", linewidth=0)
    for trial in panel.graded.trials:
        _mark_trial(force, trial, origin)
    force.margins(x=0.01)
    force.set_ylim(top=force.get_ylim()[1] * 1.08)
    lowest = force
    if motion is not None:
        lowest = figure.add_axes((_LEFT, bottom, _WIDE, split - bottom - 0.01), sharex=force)
        _plain(lowest)
        force.tick_params(labelbottom=False)
        force.spines["bottom"].set_visible(False)
        lowest.plot(*_thin(recording.time_s - origin, motion), color=LIGHT.muted, linewidth=0.8)
        reach = max(30.0, float(np.nanmax(np.abs(motion))) * 1.2)
        lowest.set_ylim(-reach, reach)
        lowest.set_ylabel("limb (°/s)", color=LIGHT.muted, fontsize=9)
    lowest.set_xlabel("time (s)", color=LIGHT.muted, fontsize=9, labelpad=1)
    _write_verdict(figure, panel.graded.trials, bottom, top)


def _plain(axis: Any) -> None:
    axis.set_facecolor(LIGHT.background)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color(LIGHT.hairline)
    axis.tick_params(colors=LIGHT.muted, length=3, labelsize=9)
    axis.grid(axis="y", color=LIGHT.hairline, linewidth=0.6)


def _mark_trial(axis: Any, graded: GradedTrial, origin: float) -> None:
    trial = graded.trial
    zero = trial.zero_n or 0.0
    if trial.onset_s is not None:
        at = trial.onset_s - origin
        axis.axvline(at, color=LIGHT.muted, linewidth=0.8, linestyle=(0, (2, 3)))
        axis.annotate(
            "onset",
            (at, 0.96),
            xycoords=("data", "axes fraction"),
            xytext=(-2, 0),
            textcoords="offset points",
            fontsize=8.5,
            color=LIGHT.muted,
            ha="right",
            va="top",
            rotation=90,
        )
    if graded.break_s is None:
        return
    level = trial.moved.af_iso_n if trial.moved is not None else trial.drop.before_n if trial.drop else 0.0
    where = (graded.break_s - origin, level + zero)
    ring = {"marker": "o", "markersize": 11, "markerfacecolor": "none", "markeredgewidth": 1.6}
    axis.plot(*where, color=LIGHT.gave_way, linestyle="none", **ring)
    label = {"xytext": (-12, 6), "textcoords": "offset points", "ha": "right", "fontsize": 10}
    axis.annotate("gave way", where, color=LIGHT.gave_way, **label)


def _write_verdict(figure: Any, trials: tuple[GradedTrial, ...], bottom: float, top: float) -> None:
    """Write the first trial's verdict in words, shape and colour, and the evidence below it."""
    from matplotlib.lines import Line2D

    def line(level: float) -> float:
        return top - level * (top - bottom)

    if not trials:
        figure.text(0.675, line(0.1), "No contraction found", color=LIGHT.muted, va="center", fontsize=13)
        return
    graded = trials[0]
    colour = _COLOUR[graded.verdict]
    marker, filled = _MARK[graded.verdict]
    face = colour if filled else "none"
    shape = Line2D([0.683], [line(0.06)], marker=marker, markersize=12, color=colour, markerfacecolor=face)
    shape.set_markeredgewidth(2.0)
    figure.add_artist(shape)
    word = graded.verdict.value.replace("_", " ").upper()
    figure.text(0.698, line(0.06), word, color=colour, fontsize=15, fontweight="bold", va="center_baseline")
    headline = wrap(graded.headline, _HEAD_WIDTH)
    for number, text in enumerate(headline):
        figure.text(0.675, line(0.20 + 0.115 * number), text, color=LIGHT.ink, fontsize=12.5, va="center")
    first, room = 0.31 + 0.115 * (len(headline) - 1), _TEXT_LINES - (len(headline) - 1)
    marks = {True: "✓", False: "✗", None: "–"}
    told = [*graded.evidence, *(f"{marks[check.passed]} {check.text}" for check in graded.checks)]
    lines = [part for text in told for part in wrap(text, _TEXT_WIDTH, subsequent_indent="  ")]
    for number, text in enumerate(lines[:room]):
        figure.text(0.675, line(first + 0.095 * number), text, color=LIGHT.muted, fontsize=9.5, va="center")
    if len(trials) > 1:
        more = f"and {len(trials) - 1} more trials"
        figure.text(0.675, line(1.05), more, color=LIGHT.muted, fontsize=9.5, va="center")
