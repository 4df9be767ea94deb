"""A picture of trials: the trace with what was found on it, and the verdict in words, shape and colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
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
    Verdict.BREAK: ("$\\leftmoon$", True),
    Verdict.NO_HOLD: ("X", False),
    Verdict.SUSPECTED_BREAK: ("X", False),
    Verdict.LOW_LOAD_HOLD: ("^", True),
    Verdict.INDETERMINATE: ("D", False),
}
_MAX_POINTS: Final = 4000


@dataclass(frozen=True, slots=True)
class Panel:
    """One row of the picture: a heading and a graded recording."""

    heading: str
    graded: GradedRecording


def _thin(time_s: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return few enough points to draw, with the lowest and highest of every stretch kept."""
    stride = max(1, len(values) // (_MAX_POINTS // 2))
    if stride == 1:
        return time_s, values
    n = len(values) // stride
    grid = values[: n * stride].reshape(n, stride)
    t = np.repeat(time_s[: n * stride : stride], 2)
    return t, np.column_stack((grid.min(axis=1), grid.max(axis=1))).ravel()


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

    style: dict[str, Any] = {"font.size": 11, "text.parse_math": False, "svg.fonttype": "none"}
    with mpl.rc_context(style):
        figure = Figure(figsize=(12, 2.9 * len(panels) + 0.5), dpi=110, facecolor=LIGHT.background)
        FigureCanvasAgg(figure)
        axes = figure.subplots(len(panels), 1, squeeze=False)[:, 0]
        for axis, panel in zip(axes, panels, strict=True):
            _draw_panel(axis, panel)
        axes[-1].set_xlabel("time (s)", color=LIGHT.muted)
        if footer:
            figure.text(0.012, 0.008, footer, fontsize=8.5, color=LIGHT.muted, va="bottom")
        figure.subplots_adjust(left=0.065, right=0.70, top=0.95, bottom=0.5 / (2.9 * len(panels) + 0.5) + 0.035, hspace=0.42)
        try:
            figure.savefig(path)
        except OSError as error:
            raise RecordingError(f"{path} cannot be written: {error}.", "Choose another folder.") from error


def _draw_panel(axis: Any, panel: Panel) -> None:
    recording = panel.graded.recording
    origin = float(recording.time_s[0]) if len(recording) else 0.0
    axis.set_facecolor(LIGHT.background)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color(LIGHT.hairline)
    axis.tick_params(colors=LIGHT.muted, length=3)
    axis.grid(axis="y", color=LIGHT.hairline, linewidth=0.6)
    axis.set_title(panel.heading, loc="left", color=LIGHT.ink, fontsize=12, fontweight=600)
    axis.set_ylabel("force (N)" if recording.unit == "N" else "force (?)", color=LIGHT.muted)
    axis.plot(*_thin(recording.time_s - origin, recording.force), color=LIGHT.trace, linewidth=1.0)
    if recording.angular_velocity_dps is not None:
        _draw_motion(axis, recording.time_s - origin, recording.angular_velocity_dps)
    for gap in recording.gaps:
        axis.axvspan(gap.start_s - origin, gap.end_s - origin, color=LIGHT.hairline, hatch="//", linewidth=0)
    for trial in panel.graded.trials:
        _mark_trial(axis, trial, origin)
    _write_verdicts(axis, panel.graded.trials)
    axis.margins(x=0.01)
    axis.set_ylim(top=axis.get_ylim()[1] * 1.08)


def _draw_motion(axis: Any, time_s: np.ndarray, velocity_dps: np.ndarray) -> None:
    twin = axis.twinx()
    twin.plot(*_thin(time_s, velocity_dps), color=LIGHT.muted, linewidth=0.7, alpha=0.75)
    twin.set_ylim(-30, 150)
    twin.set_yticks([0, 20])
    twin.tick_params(colors=LIGHT.muted, length=2, labelsize=8)
    twin.set_ylabel("limb velocity (°/s)", color=LIGHT.muted, fontsize=8, loc="bottom")
    for side in ("top", "left", "right", "bottom"):
        twin.spines[side].set_visible(False)


def _mark_trial(axis: Any, graded: GradedTrial, origin: float) -> None:
    trial = graded.trial
    zero = trial.zero_n or 0.0
    if trial.onset_s is not None:
        axis.axvline(trial.onset_s - origin, color=LIGHT.muted, linewidth=0.8, linestyle=(0, (2, 3)))
        axis.annotate("onset", (trial.onset_s - origin, 0.96), xycoords=("data", "axes fraction"), fontsize=8.5, color=LIGHT.muted, ha="right", va="top", rotation=90, xytext=(-2, 0), textcoords="offset points")
    if graded.break_s is None:
        return
    level = trial.moved.af_iso_n if trial.moved is not None else trial.drop.before_n if trial.drop is not None else 0.0
    where = (graded.break_s - origin, level + zero)
    ring = {"marker": "o", "markersize": 11, "markerfacecolor": "none", "markeredgewidth": 1.6}
    axis.plot(*where, color=LIGHT.gave_way, **ring)
    axis.annotate(
        "gave way", where, xytext=(-12, 6), textcoords="offset points", ha="right", fontsize=9.5, color=LIGHT.gave_way
    )


def _write_verdicts(axis: Any, trials: tuple[GradedTrial, ...]) -> None:
    if not trials:
        axis.text(1.07, 0.9, "No contraction found", transform=axis.transAxes, color=LIGHT.muted, va="top")
        return
    graded = trials[0]
    colour = _COLOUR[graded.verdict]
    marker, filled = _MARK[graded.verdict]
    y = 0.90
    axis.plot(
        [1.085],
        [y - 0.015],
        transform=axis.transAxes,
        marker="o" if graded.verdict is Verdict.BREAK else marker,
        markersize=11,
        color=colour,
        markerfacecolor=colour if filled and graded.verdict is not Verdict.BREAK else "none",
        markeredgewidth=1.8,
        clip_on=False,
        linestyle="none",
    )
    word = graded.verdict.value.replace("_", " ").upper()
    axis.text(1.11, y, word, transform=axis.transAxes, color=colour, fontsize=14, fontweight=600, va="center_baseline")
    axis.text(1.075, y - 0.15, graded.headline, transform=axis.transAxes, color=LIGHT.ink, fontsize=12, va="center")
    lines = [*graded.evidence, *(f"{'✓' if c.passed else '–'} {c.text}" for c in graded.checks)]
    for number, line in enumerate(lines[:6]):
        axis.text(
            1.075, y - 0.29 - 0.115 * number, line, transform=axis.transAxes, color=LIGHT.muted, fontsize=9, va="center"
        )
    if len(trials) > 1:
        axis.text(1.075, 0.0, f"and {len(trials) - 1} more trials", transform=axis.transAxes, color=LIGHT.muted, fontsize=9)
