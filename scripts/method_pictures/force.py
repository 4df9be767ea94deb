"""Pictures of numbers from a force trace: push, rate of rise, steadiness, interference, torque."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from scipy import signal as sps

from nktsense.palette import LIGHT
from nktsense.signal import detect
from nktsense.signal.mains import find_mains, notch
from nktsense.signal.means import fit_line
from nktsense.signal.normalise import torque_nm
from nktsense.signal.push import describe_push
from nktsense.signal.rfd import rfd_window
from nktsense.signal.steadiness import EDGE_S, fade, plateau_cv
from nktsense.signal.synthesis import Effort, Ramp, Sensor, synthesise

from .canvas import SHADE, SIZE, SMALL, axes, say, sheet


def push() -> Figure:
    figure = sheet("How the examiner pushed", "Made-up trace: the pad is set on with 15 N, then a straight push.", 3.6)
    t = np.arange(0, 4, 1 / 320)
    f = np.interp(t, [0, 1.0, 1.2, 1.6, 3.0, 4.0], [0, 0, 15, 15, 100, 100])
    found = describe_push(t, f, onset_s=1.0, top_s=3.0, top_n=100.0)
    slope, start = found["push_slope_n_per_s"].value, found["push_start_force_n"].value
    assert slope is not None
    assert start is not None
    axis = axes(figure, (0.085, 0.14, 0.895, 0.68), "time (s)", "force (N)")
    for level in (20, 80):
        axis.axhline(level, color=LIGHT.hairline, linewidth=1.0, zorder=0)
        say(axis, f"{level} % of the top", (0.52, level + 4), LIGHT.muted, fontsize=SMALL)
    ramp = (f >= 20) & (f <= 80)
    middle = float(t[ramp].mean())
    line = f[ramp].mean() + slope * (t[ramp] - middle)
    axis.plot(t[ramp], line, color=LIGHT.gave_way, linewidth=9, alpha=0.28, solid_capstyle="butt")
    axis.plot(t, f, color=LIGHT.trace, linewidth=1.6)
    say(axis, f"line through the ramp:\npush speed {slope:.0f} N/s", (2.42, 48), LIGHT.gave_way)
    at = float(t[np.flatnonzero(f <= start)[-1]])
    axis.plot(at, start, "o", color=LIGHT.hold, markersize=8)
    say(axis, f"start force {start:.0f} N:\nthe steady rise begins", (at + 0.14, 9), LIGHT.hold)
    axis.plot(1.0, 0, "o", color=LIGHT.ink, markersize=7, markerfacecolor=LIGHT.background, clip_on=False, zorder=5)
    say(axis, "onset", (0.96, 7), ha="right")
    axis.plot(3.0, 100, "o", color=LIGHT.ink, markersize=7)
    say(axis, "top: the yield, or the peak", (3.0, 109), ha="center")
    axis.set(xlim=(0.5, 3.8), ylim=(0, 116), yticks=[0, 50, 100])
    return figure


def rfd() -> Figure:
    figure = sheet("Slopes from the onset", "Synthetic trial: a sudden effort, 1000 samples a second.", 3.6)
    made = synthesise(
        [Effort(peak_n=300, slope_n_per_s=700, ramp=Ramp.SATURATING)], Sensor(rate_hz=1000, noise_n=0.3), seed=1
    )
    [trial] = detect(made.time_s, made.force_n)
    assert trial.onset_s is not None
    assert trial.zero_n is not None
    force = made.force_n - trial.zero_n
    ms = 1000 * (made.time_s - trial.onset_s)
    axis = axes(figure, (0.085, 0.14, 0.895, 0.68), "ms after the onset", "force (N)")
    axis.plot(ms, force, color=LIGHT.trace, linewidth=1.8)
    for window in (50, 100, 150, 200):
        value = rfd_window(made.time_s, force, trial.onset_s, 0.0, window / 1000).value
        assert value is not None
        height = value * window / 1000
        axis.plot([0, window], [0, height], color=LIGHT.gave_way, linewidth=1.0)
        axis.plot(window, height, "o", color=LIGHT.gave_way, markersize=7, markerfacecolor=LIGHT.background)
        say(axis, f"0–{window} ms: {value:.0f} N/s", (window - 7, height + 11), LIGHT.gave_way, ha="right")
    axis.plot(0, 0, "o", color=LIGHT.ink, markersize=7, zorder=5)
    say(axis, "onset", (-6, 16), ha="right")
    axis.set(xlim=(-60, 290), ylim=(-12, 275), yticks=[0, 100, 200])
    return figure


def steadiness() -> Figure:
    figure = sheet("Scatter around the fade", "Synthetic trial that fades by 12 % and swings by 2 %.", 3.6)
    effort = Effort(peak_n=120, slope_n_per_s=240, plateau_s=5.0, fade=0.12, wander=0.02, tremor=0.008)
    made = synthesise([effort], seed=3, rest_after_s=0.4)
    t, f, [truth] = made.time_s, made.force_n, made.truth
    start, stop = truth.top_s, truth.release_s
    cv, lost = plateau_cv(t, f, start, stop).value, fade(t, f, start, stop).value
    inner = (t >= start + EDGE_S) & (t <= stop - EDGE_S)
    line = fit_line(t[inner], f[inner])
    fitted = f[inner] - line.residuals
    axis = axes(figure, (0.085, 0.14, 0.895, 0.68), "time (s)", "force (N)")
    for edge in (start, stop - EDGE_S):
        axis.axvspan(edge, edge + EDGE_S, color=SHADE, linewidth=0, zorder=0)
        say(axis, "left out", (edge + EDGE_S / 2, 83), LIGHT.muted, ha="center", fontsize=SMALL)
    axis.plot(t, f, color=LIGHT.trace, linewidth=1.2)
    sd = line.residual_sd
    axis.fill_between(t[inner], fitted - sd, fitted + sd, color=LIGHT.gave_way, alpha=0.18, linewidth=0)
    axis.plot(t[inner], fitted, color=LIGHT.gave_way, linewidth=1.6, linestyle=(0, (4, 2)))
    say(axis, f"band: ± 1 sd around the line\nCV {cv:.1f} % of the mean", (start + 1.0, 98), LIGHT.gave_way)
    say(axis, f"fade {lost:.0f} %: last second\nbelow the best one", (start + 3.05, 119), LIGHT.trace)
    axis.set(xlim=(start - 0.35, stop + 0.2), ylim=(80, 130), yticks=[80, 90, 100, 110, 120])
    return figure


def interference() -> Figure:
    figure = sheet(
        "Mains at 50 Hz, folded down to 30 Hz", "Made-up rest of 5 s at 80 samples a second, with 0.5 N of mains.", 3.4
    )
    t = np.arange(0, 5, 1 / 80)
    f = 40 + 0.5 * np.sin(2 * np.pi * 50 * t) + np.random.default_rng(1).normal(0, 0.1, len(t))
    [line] = find_mains(t, f).lines
    out = notch(t, f, (line.seen_hz,))
    for column, (force, name) in enumerate(((f, "as recorded"), (out.force_n, "after the notch"))):
        axis = axes(
            figure, (0.095 + 0.46 * column, 0.15, 0.42, 0.60), "frequency (Hz)", "amplitude (N)" if column == 0 else ""
        )
        hz, power = sps.periodogram(force, fs=80.0, window="hann", scaling="spectrum", detrend="linear")
        axis.vlines(hz[1:], 0, np.sqrt(2 * power[1:]), color=LIGHT.trace, linewidth=1.3)
        axis.axvspan(0, 15, color=SHADE, linewidth=0, zorder=0)
        axis.set(xlim=(0, 40), ylim=(0, 0.56), yticks=[0, 0.25, 0.5])
        axis.set_title(name, loc="left", fontsize=SIZE, color=LIGHT.ink, fontweight="bold", pad=4)
        say(axis, "below 15 Hz:\nnot looked at", (0.8, 0.42), LIGHT.muted, fontsize=SMALL)
        if column == 0:
            say(
                axis,
                f"seen at {line.seen_hz:.0f} Hz,\n{line.rms_n:.2f} N rms",
                (29.2, 0.36),
                LIGHT.gave_way,
                ha="right",
            )
        else:
            axis.tick_params(labelleft=False)
            say(axis, f"{out.removed_rms_n:.2f} N rms\ntaken off", (28.6, 0.33), LIGHT.hold, ha="right")
    return figure


def normalising() -> Figure:
    figure = sheet("Why lever and angle are written down", "Both from τ = F · L · sin(φ).", 3.3)
    left = axes(figure, (0.085, 0.16, 0.40, 0.63), "lever L (m)", "force at the pad (N)")
    lever = np.linspace(0.15, 0.45, 200)
    torque = torque_nm(180.0, lever_m=0.30)
    left.plot(lever, torque / lever, color=LIGHT.trace, linewidth=1.8)
    for at in (0.20, 0.30, 0.40):
        left.plot(at, torque / at, "o", color=LIGHT.trace, markersize=7)
        say(left, f"{torque / at:.0f} N", (at + 0.012, torque / at + 10), LIGHT.trace)
    say(left, f"one muscle, {torque:.0f} N·m", (0.235, 335), LIGHT.ink)
    left.set(xlim=(0.13, 0.46), ylim=(80, 380), xticks=[0.2, 0.3, 0.4], yticks=[100, 200, 300])
    right = axes(figure, (0.585, 0.16, 0.395, 0.63), "angle φ between pad and limb (°)", "torque that is left (%)")
    angle = np.linspace(45, 135, 181)
    share = np.array([100 * torque_nm(1.0, 1.0, pad_angle_deg=float(a)) for a in angle])
    right.plot(angle, share, color=LIGHT.trace, linewidth=1.8)
    for off, text, aside in ((15, "15° off:\n−{:.1f} %", 3.6), (30, "30° off: −{:.1f} %", 1.0)):
        value = 100 * torque_nm(1.0, 1.0, pad_angle_deg=90.0 - off)
        right.plot(90 - off, value, "o", color=LIGHT.gave_way, markersize=7, markerfacecolor=LIGHT.background)
        say(right, text.format(100 - value), (90 - off + 5, value - aside), LIGHT.gave_way)
    right.set(xlim=(45, 135), ylim=(70, 104), xticks=[60, 75, 90, 105, 120], yticks=[70, 80, 90, 100])
    return figure
