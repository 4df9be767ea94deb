"""Pictures of one trial: its samples, onset, phases, yield, shape and hold. All of them are made up."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Final

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from nktsense.palette import LIGHT
from nktsense.signal import DetectionSettings, ForceShape, TrialAnalysis, detect
from nktsense.signal.filters import dual_pass_cutoff, lowpass, median_step, pieces
from nktsense.signal.glitch import find_glitches, without
from nktsense.signal.means import moving_mean
from nktsense.signal.onset import OnsetMethod, find_onset
from nktsense.signal.synthesis import Effort, GiveWay, Ramp, Sensor, Synthetic, synthesise

from .canvas import SHADE, SIZE, SMALL, axes, point, say, sheet, span

FloatArray = NDArray[np.float64]

SETTINGS: Final = DetectionSettings()
NAMES: Final = {
    OnsetMethod.ADAPTIVE: "adaptive (default)",
    OnsetMethod.FIXED: "5 N",
    OnsetMethod.THREE_SD: "3 sd",
    OnsetMethod.FIVE_SD: "5 sd",
    OnsetMethod.DERIVATIVE: "derivative",
    OnsetMethod.TEAGER_KAISER: "Teager–Kaiser",
}


def only(made: Synthetic, *, motion: bool = False) -> TrialAnalysis:
    """Return the one trial of a made-up recording."""
    [trial] = detect(made.time_s, made.force_n, made.velocity_dps if motion else None)
    return trial


def conditioning() -> Figure:
    figure = sheet("What is done to the samples", "Synthetic trial, 200 samples a second. Right: gain of the filter.")
    gap_s = (2.57, 2.84)
    sensor = Sensor(rate_hz=200, noise_n=1.2, glitches=((2.2, 45.0),), gaps=(gap_s,))
    made = synthesise([Effort(peak_n=90, slope_n_per_s=90)], sensor)
    t, f = made.time_s, made.force_n
    wild = find_glitches(t, f)
    smooth = lowpass(t, without(t, f, wild), SETTINGS.peak_cutoff_hz)
    axis = axes(figure, (0.085, 0.15, 0.46, 0.66), "time (s)", "force (N)")
    axis.plot(t[~wild], f[~wild], ".", color=LIGHT.muted, markersize=4)
    for part in pieces(t, median_step(t)):
        axis.plot(t[part], smooth[part], color=LIGHT.trace, linewidth=1.8)
    axis.plot(t[wild], f[wild], "x", color=LIGHT.gave_way, markersize=8, markeredgewidth=2)
    axis.axvspan(*gap_s, facecolor=SHADE, edgecolor=LIGHT.hairline, hatch="///", linewidth=0, zorder=0)
    axis.set(xlim=(2.02, 3.0), ylim=(28, 125))
    say(axis, "wild sample:\nmarked, left out", (2.225, float(f[wild][0]) + 4), LIGHT.gave_way, fontsize=SMALL)
    say(axis, "gap:\nnot bridged", (sum(gap_s) / 2, 108), LIGHT.muted, ha="center", fontsize=SMALL)
    say(axis, "dots: raw, kept", (2.26, 46), LIGHT.muted, fontsize=SMALL)
    say(axis, "line: low-pass", (2.26, 37), LIGHT.trace, fontsize=SMALL)
    _gains(figure)
    return figure


def _gains(figure: Figure) -> None:
    """Draw how much of each swing passes, with and without the correction for both passes."""
    hz = np.arange(2.0, 61.0)
    t = np.arange(0, 4, 0.001)
    inner = (t > 1) & (t < 3)
    waves = [np.sin(2 * np.pi * f * t) for f in hz]
    gain = np.array([np.sqrt(2 * np.mean(lowpass(t, wave, 20.0)[inner] ** 2)) for wave in waves])
    twice = 20.0 / (dual_pass_cutoff(20.0) / 20.0)
    plain = np.array([np.sqrt(2 * np.mean(lowpass(t, wave, twice)[inner] ** 2)) for wave in waves])
    axis = axes(figure, (0.655, 0.15, 0.325, 0.66), "frequency (Hz)", "share that passes")
    axis.plot(hz, plain, color=LIGHT.muted, linewidth=1.4, linestyle=(0, (4, 2)))
    axis.plot(hz, gain, color=LIGHT.trace, linewidth=1.8)
    at = int(np.argmin(np.abs(hz - 20)))
    axis.plot(hz[at], gain[at], "o", color=LIGHT.trace, markersize=6)
    axis.plot(hz[at], plain[at], "o", color=LIGHT.muted, markerfacecolor=LIGHT.background, markersize=6)
    axis.set(xlim=(0, 60), ylim=(0, 1.05), xticks=[0, 20, 40, 60], yticks=[0, 0.5, 1])
    say(axis, f"{gain[at]:.2f} at 20 Hz:\ncorrected", (23, gain[at] + 0.06), LIGHT.trace, fontsize=SMALL)
    say(axis, f"{plain[at]:.2f}: not\ncorrected", (2, 0.20), LIGHT.muted, fontsize=SMALL)
    point(axis, (11, 0.29), (19, 0.47), LIGHT.muted)


def onset() -> Figure:
    figure = sheet(
        "One rise, six onsets",
        "Synthetic trial: a soft push of 80 N/s, 1000 samples a second. 0 ms is the true onset.",
        4.0,
    )
    made = synthesise([Effort(slope_n_per_s=80, ramp=Ramp.SOFT)], Sensor(rate_hz=1000))
    rest = only(made).baseline
    assert rest is not None
    ms = 1000 * (made.time_s - made.truth[0].onset_s)
    found: dict[OnsetMethod, float] = {}
    for method in OnsetMethod:
        one = find_onset(made.time_s, made.force_n, rest, SETTINGS, method)
        assert one is not None
        found[method] = float(ms[one.index])
    upper = axes(figure, (0.225, 0.47, 0.75, 0.38), "", "force (N)")
    upper.plot(ms, made.force_n - rest.level_n, color=LIGHT.trace, linewidth=1.2)
    upper.plot(ms, made.exerted_n, color=LIGHT.ink, linewidth=1.0, linestyle=(0, (4, 2)))
    for level, name in ((5.0, "fixed threshold"), (SETTINGS.onset_min_n, "least trigger")):
        upper.axhline(level, color=LIGHT.hairline, linewidth=1.0, zorder=0)
        say(upper, name, (-146, level + 0.5), LIGHT.muted, fontsize=SMALL)
    say(upper, "force as recorded", (132, 1.0), LIGHT.trace)
    say(upper, "true force (dashed)", (150, 7.4), LIGHT.ink, ha="right")
    upper.set(xlim=(-150, 220), ylim=(-0.8, 8.5), yticks=[0, 2, 5])
    lower = axes(figure, (0.225, 0.12, 0.75, 0.33), "ms after the true onset")
    for row, (method, late) in enumerate(sorted(found.items(), key=lambda item: -item[1])):
        default = method is OnsetMethod.ADAPTIVE
        color = LIGHT.hold if default else LIGHT.gave_way
        lower.hlines(row, 0, late, color=color, linewidth=1.4)
        lower.plot(late, row, "o", color=color, markersize=7, markerfacecolor=color if default else LIGHT.background)
        say(lower, f"{late:+.0f}", (late + 6, row), color)
    lower.set(xlim=upper.get_xlim(), ylim=(-0.6, 5.6))
    lower.set_yticks(range(6), [NAMES[m] for m, _ in sorted(found.items(), key=lambda item: -item[1])])
    lower.tick_params(axis="y", length=0, labelcolor=LIGHT.ink, labelsize=SIZE)
    for axis in (upper, lower):
        axis.axvline(0, color=LIGHT.ink, linewidth=0.9)
    upper.tick_params(labelbottom=False)
    return figure


def phases() -> Figure:
    figure = sheet("The parts of a contraction", "Synthetic trial that gives way and recovers.", 3.9)
    lost = GiveWay(depth=0.4, after_s=1.4, recovery=1.0, down_s=0.3)
    made = synthesise([Effort(slope_n_per_s=120, plateau_s=4.0, wander=0.01, give_way=lost)], rest_after_s=0.8)
    trial = only(made)
    upper = axes(figure, (0.125, 0.45, 0.855, 0.39), "", "force (N)")
    upper.plot(made.time_s, made.force_n, color=LIGHT.trace, linewidth=1.4)
    lower = axes(figure, (0.125, 0.125, 0.855, 0.32), "time (s)")
    for row, part in enumerate(trial.phases):
        color = LIGHT.gave_way if part.phase.value == "break" else LIGHT.trace
        lower.barh(-row, part.end_s - part.start_s, left=part.start_s, height=0.56, color=color)
        for axis in (upper, lower):
            axis.axvline(part.start_s, color=LIGHT.hairline, linewidth=0.9, zorder=0)
            axis.axvline(part.end_s, color=LIGHT.hairline, linewidth=0.9, zorder=0)
        say(lower, f"{part.end_s - part.start_s:.2f} s", (part.end_s + 0.06, -row), LIGHT.muted, fontsize=SMALL)
    lower.set_yticks(range(0, -len(trial.phases), -1), [part.phase.value for part in trial.phases])
    lower.tick_params(axis="y", length=0, labelcolor=LIGHT.ink, labelsize=SIZE)
    for axis in (upper, lower):
        axis.set(xlim=(0.3, made.time_s[-1] + 0.1))
    lower.set(ylim=(0.6 - len(trial.phases), 0.6))
    upper.tick_params(labelbottom=False)
    upper.set(yticks=[0, 50, 100, 150])
    return figure


def yield_() -> Figure:
    figure = sheet(
        "Yielding while force goes on rising", "Synthetic trial. Force and limb velocity after the 20 Hz low-pass.", 4.0
    )
    effort = Effort(peak_n=180, slope_n_per_s=60, ratio=0.6, plateau_s=0.7, wander=0.01, tremor=0.004, yield_dps=18)
    made = synthesise([effort], rest_after_s=0.6)
    trial = only(made, motion=True)
    moved, motion = trial.moved, trial.motion
    assert moved is not None
    assert motion is not None
    assert trial.zero_n is not None
    smooth = lowpass(made.time_s, made.force_n - trial.zero_n, SETTINGS.peak_cutoff_hz)
    upper = axes(figure, (0.085, 0.40, 0.895, 0.45), "", "force (N)")
    upper.plot(made.time_s, smooth, color=LIGHT.trace, linewidth=1.6)
    upper.plot(moved.time_s, moved.af_iso_n, "o", color=LIGHT.gave_way, markersize=8)
    upper.plot(trial.peak_time_s, trial.peak_n, "o", color=LIGHT.ink, markersize=8, markerfacecolor=LIGHT.background)
    left = moved.time_s - 0.12
    say(
        upper,
        f"AFiso {moved.af_iso_n:.0f} N: highest force\nwith the limb still",
        (left, 135),
        LIGHT.gave_way,
        ha="right",
    )
    say(upper, f"AFmax {trial.peak_n:.0f} N", (trial.peak_time_s - 0.12, trial.peak_n + 8), ha="right")
    u = 2 * (trial.metrics["af_ratio_u"] or 0.0)
    ratio = trial.metrics["af_ratio"]
    say(upper, f"R = AFiso / AFmax\n= {ratio:.2f} ± {math.ceil(100 * u) / 100:.2f}", (trial.peak_time_s - 0.95, 60))
    upper.set(xlim=(1.2, 5.8), ylim=(-8, 205), yticks=[0, 50, 100, 150])
    lower = axes(figure, (0.085, 0.12, 0.895, 0.24), "time (s)", "limb (°/s)")
    speed = lowpass(made.time_s, made.velocity_dps, SETTINGS.peak_cutoff_hz)
    lower.plot(made.time_s, speed, color=LIGHT.ink, linewidth=1.3)
    lower.axhline(motion.threshold_dps, color=LIGHT.muted, linewidth=1.0, linestyle=(0, (4, 2)))
    say(
        lower,
        f"threshold {motion.threshold_dps:.0f} °/s",
        (1.25, motion.threshold_dps + 4.5),
        LIGHT.muted,
        fontsize=SMALL,
    )
    say(lower, "the limb leaves", (left, 15), LIGHT.gave_way, ha="right")
    lower.set(xlim=upper.get_xlim(), ylim=(-3, 24), yticks=[0, 10, 20])
    for axis in (upper, lower):
        axis.axvline(moved.time_s, color=LIGHT.gave_way, linewidth=1.0)
    upper.tick_params(labelbottom=False)
    return figure


def shape() -> Figure:
    figure = sheet("What force alone can show", "Four synthetic trials; force after the 6 Hz low-pass.", 3.0)
    slow = Effort(slope_n_per_s=200, rest_s=1.0, wander=0.012, tremor=0.006)
    efforts = {
        ForceShape.STEADY: slow,
        ForceShape.FADES: replace(slow, fade=0.28),
        ForceShape.GIVES_WAY: replace(slow, give_way=GiveWay(depth=0.35, after_s=1.2, recovery=0.3)),
        ForceShape.LETS_GO: replace(slow, plateau_s=0.35),
    }
    for column, (expected, effort) in enumerate(efforts.items()):
        made = synthesise([effort], seed=4, rest_after_s=5.7 - effort.length_s)
        trial = only(made)
        assert trial.force_shape is expected
        axis = axes(figure, (0.085 + 0.232 * column, 0.15, 0.195, 0.50), "time (s)", "force (N)" if column == 0 else "")
        smooth = lowpass(made.time_s, made.force_n, SETTINGS.drop_cutoff_hz)
        axis.plot(made.time_s, smooth, color=LIGHT.trace, linewidth=1.6)
        axis.set(xlim=(0.6, 5.6), ylim=(-8, 168), xticks=[1, 3, 5], yticks=[0, 50, 100, 150])
        if column:
            axis.tick_params(labelleft=False)
        style: dict[str, Any] = {"xycoords": "axes fraction", "va": "bottom"}
        say(axis, expected.value.replace("_", " "), (0.0, 1.15), fontweight="bold", **style)
        color = LIGHT.muted if trial.drop is None else LIGHT.gave_way
        say(axis, _why(trial), (0.0, 1.03), color, fontsize=SMALL, **style)
        if trial.drop is not None:
            drop = trial.drop
            ends = ([drop.time_s, drop.trough_s], [drop.before_n, drop.trough_n])
            axis.plot(*ends, "o", color=LIGHT.gave_way, markersize=5)
    return figure


def _why(trial: TrialAnalysis) -> str:
    """Return in a few words what the shape was told from."""
    if trial.drop is not None:
        return f"−{100 * trial.drop.fraction:.0f} % in {trial.drop.trough_s - trial.drop.time_s:.1f} s"
    if trial.force_shape is ForceShape.LETS_GO:
        return f"held for {trial.metrics['held_s']:.1f} s"
    return f"last second −{trial.metrics['fade_percent']:.0f} %"


def hold() -> Figure:
    figure = sheet("How long a make test was held", "Synthetic trial; its dip is short and shallow enough.", 3.6)
    dip = GiveWay(depth=0.13, after_s=1.9, fall_s=0.05, down_s=0.0, recovery=1.0, back_s=0.05)
    effort = Effort(slope_n_per_s=150, plateau_s=4.2, wander=0.02, tremor=0.004, fade=0.04, give_way=dip)
    made = synthesise([effort], seed=2, rest_after_s=0.6)
    trial = only(made)
    best = trial.best_1s_mean_n
    assert best is not None
    assert trial.zero_n is not None
    force = made.force_n - trial.zero_n
    smooth = lowpass(made.time_s, force, SETTINGS.peak_cutoff_hz)
    axis = axes(figure, (0.085, 0.14, 0.84, 0.68), "time (s)", "force (N)")
    axis.plot(made.time_s, smooth, color=LIGHT.trace, linewidth=1.6)
    for share, dash, aside in ((SETTINGS.hold_fraction, "solid", 4), (SETTINGS.dip_fraction, (0, (4, 2)), -4)):
        axis.axhline(share * best, color=LIGHT.muted, linewidth=0.9, linestyle=dash, zorder=1)
        place = (1.01, share * best + aside)
        say(axis, f"{100 * share:.0f} %", place, LIGHT.muted, xycoords=("axes fraction", "data"), fontsize=SMALL)
    best_s = float(made.time_s[int(np.nanargmax(moving_mean(made.time_s, force, 1.0)))])
    axis.fill_between([best_s, best_s + 1], 0, best, color=SHADE, linewidth=0, zorder=0)
    axis.hlines(best, best_s, best_s + 1, color=LIGHT.ink, linewidth=2)
    u = 2 * (trial.metrics["best_1s_mean_u_n"] or 0.0)
    say(
        axis,
        f"best second\n{best:.1f} ± {math.ceil(10 * u) / 10:.1f} N",
        (best_s + 0.5, 60),
        ha="center",
        fontsize=SMALL,
    )
    start = float(made.time_s[int(np.argmax(smooth >= SETTINGS.hold_fraction * best))])
    end = start + trial.longest_hold_s
    span(axis, start, end, 168, LIGHT.hold)
    say(axis, f"longest hold {trial.longest_hold_s:.1f} s", ((start + end) / 2, 178), LIGHT.hold, ha="center")
    at_dip = made.truth[0].top_s + 1.95
    say(axis, "dip: not below 85 %,\nno longer than 0.1 s", (at_dip - 0.12, 98), LIGHT.caution, ha="right")
    point(axis, (at_dip - 0.1, 104), (at_dip, 127), LIGHT.caution)
    axis.set(xlim=(1.2, float(made.time_s[-1])), ylim=(0, 188), yticks=[0, 50, 100, 150])
    return figure
