"""One trial, measured from its own samples and a fixed stretch around them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.baseline import find_baseline, find_onset
from nktsense.signal.filters import gap_limit, lowpass, median_step
from nktsense.signal.motion import find_yield, limb_velocity
from nktsense.signal.scanner import Window
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.shape import describe_shape
from nktsense.signal.trial import Baseline, TrialAnalysis

FloatArray = NDArray[np.float64]

CONTEXT_S: Final = 1.5
"""Samples this long before a trial may be used for its baseline."""


def moving_mean(time_s: FloatArray, values: FloatArray, length_s: float) -> FloatArray:
    """Return the mean over ``[t, t + length_s]`` for each time t, NaN where it does not fit.

    The mean is that of the straight lines between samples, so that irregular samples weigh by their time.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
        length_s: Length of the mean in s.
    """
    area = np.concatenate(([0.0], np.cumsum(np.diff(time_s) * (values[1:] + values[:-1]) / 2)))
    ends = time_s + length_s
    fits = ends <= time_s[-1] + 1e-9
    out = np.full(len(time_s), np.nan)
    out[fits] = (np.interp(ends[fits], time_s, area) - area[fits]) / length_s
    return out


def ramp_slope(time_s: FloatArray, force_n: FloatArray, top_n: float) -> float | None:
    """Return the least-squares slope of force between 20 % and 80 % of ``top_n`` in N/s, or None.

    Args:
        time_s: Times from the onset on, s, shape (n,).
        force_n: Force in N, shape (n,).
        top_n: Force at the yield, or the peak.
    """
    high = np.flatnonzero(force_n >= 0.8 * top_n)
    if len(high) == 0:
        return None
    stop = int(high[0])
    low = np.flatnonzero(force_n[: stop + 1] <= 0.2 * top_n)
    if len(low) == 0 or stop - int(low[-1]) < 2:
        return None
    part = slice(int(low[-1]), stop + 1)
    centred = time_s[part] - time_s[part].mean()
    return float(centred @ force_n[part] / (centred @ centred))


def longest_hold(time_s: FloatArray, force_n: FloatArray, best_1s_n: float, settings: DetectionSettings) -> float:
    """Return the longest time in s within the hold limits of a make test.

    Force stays at or above 0.90 of the best 1 s mean; dips down to 0.85 of it may last 100 ms.
    """
    bottom = settings.dip_fraction * best_1s_n
    high = force_n >= settings.hold_fraction * best_1s_n
    longest, start_s, last_high_s, dipped = 0.0, None, 0.0, False
    for now_s, is_high, force in zip(time_s.tolist(), high.tolist(), force_n.tolist(), strict=True):
        if is_high:
            # A slow device's samples may lie further apart than a dip may last: only a low sample makes a dip.
            if start_s is None or (dipped and now_s - last_high_s > settings.dip_s + 1e-9):
                start_s = now_s
            last_high_s, dipped = now_s, False
            longest = max(longest, now_s - start_s)
        else:
            dipped = True
            if force < bottom:
                start_s = None
    return longest


def analyse(
    index: int,
    window: Window,
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray | None,
    angle_deg: FloatArray | None,
    saturated: NDArray[np.bool_],
    settings: DetectionSettings,
) -> TrialAnalysis:
    """Return the measurement of one trial.

    Args:
        index: Number of the trial.
        window: Where the scanner saw it; its sample numbers count from the first of the arrays.
        time_s: Times in s, shape (n,): the trial, up to 1.5 s before it and up to the look-ahead after it.
        force_n: Force as recorded in N, shape (n,).
        velocity_dps: Limb velocity in °/s, shape (n,), or None.
        angle_deg: Limb angle in °, shape (n,), or None.
        saturated: Samples at the end of the converter's range, shape (n,).
        settings: Constants.
    """
    velocity = limb_velocity(time_s, velocity_dps, angle_deg)
    baseline = None if window.open_start else _baseline(window, time_s, force_n, velocity, settings)
    onset = None if baseline is None else find_onset(time_s, force_n, baseline, settings)
    if onset is None:
        baseline = None
    zero = baseline.level_n if baseline is not None else window.zero_n
    first = onset if onset is not None else window.first
    part = slice(first, window.last + 1)
    tared = force_n - (zero or 0.0)
    smooth = lowpass(time_s, tared, settings.peak_cutoff_hz)[part]
    slow = lowpass(time_s, tared, settings.drop_cutoff_hz)[part]
    t, raw = time_s[part], tared[part]

    peak_at = int(np.argmax(smooth))
    peak = float(smooth[peak_at])
    means = moving_mean(t, raw, 1.0)
    best = float(np.nanmax(means)) if np.isfinite(means).any() else None
    step_s = median_step(time_s)
    gaps = int((np.diff(t) > gap_limit(step_s)).sum())
    shape = describe_shape(t, slow, means, open_end=window.open_end, settings=settings)

    has_motion = velocity is not None and bool(np.isfinite(velocity[part]).all())
    moved = None
    if has_motion and velocity is not None:
        angle = angle_deg[part] if angle_deg is not None and np.isfinite(angle_deg[part]).all() else None
        moved = find_yield(t, smooth, velocity[part], angle, baseline, settings)
    top = moved.af_iso_n if moved is not None else peak
    slope = None if window.open_start else ramp_slope(t, raw, top)

    trial = TrialAnalysis(
        index=index,
        start_s=float(t[0]),
        end_s=window.end_s,
        onset_s=None if onset is None else float(time_s[onset]),
        baseline=baseline,
        zero_n=zero,
        peak_n=peak,
        peak_time_s=float(t[peak_at]),
        best_1s_mean_n=best,
        ramp_slope_n_per_s=slope,
        moved=moved,
        drop=shape.drop,
        force_shape=shape.shape,
        has_motion=has_motion,
        longest_hold_s=0.0 if best is None else longest_hold(t, smooth, best, settings),
        open_start=window.open_start,
        open_end=window.open_end,
        gaps=gaps,
        saturated=int(saturated[part].sum()),
    )
    _metrics(trial, shape.fade, shape.held_s)
    return trial


def _baseline(
    window: Window,
    time_s: FloatArray,
    force_n: FloatArray,
    velocity: FloatArray | None,
    settings: DetectionSettings,
) -> Baseline | None:
    """Look for rest before the rise, but not into the trial before, nor across a gap."""
    start = int(np.searchsorted(time_s, window.after_s, side="left"))
    steps = np.flatnonzero(np.diff(time_s[: window.rise + 1]) > gap_limit(median_step(time_s)))
    if len(steps):
        start = max(start, int(steps[-1]) + 1)
    part = slice(start, window.rise + 1)
    still = None if velocity is None else velocity[part]
    return find_baseline(time_s[part], force_n[part], still, window.rise - start, settings)


def _metrics(trial: TrialAnalysis, fade: float | None, held_s: float) -> None:
    """Fill the metrics; one that cannot be had is None, with its reason beside it."""
    out, why = trial.metrics, trial.refused
    base = trial.baseline
    out["zero_n"] = trial.zero_n
    out["baseline_n"] = None if base is None else base.level_n
    out["baseline_sd_n"] = None if base is None else base.sd_n
    out["time_to_peak_s"] = None if trial.onset_s is None else trial.peak_time_s - trial.onset_s
    if base is None:
        for name in ("baseline_n", "baseline_sd_n", "time_to_peak_s"):
            why[name] = "no_baseline"
    if trial.zero_n is None:
        why["zero_n"] = "no_baseline"
    if trial.best_1s_mean_n is None:
        why["best_1s_mean_n"] = "shorter_than_1_s"
    if trial.ramp_slope_n_per_s is None:
        why["ramp_slope_n_per_s"] = "starts_loaded" if trial.open_start else "ramp_too_short"
    moved = trial.moved
    for name in ("af_iso_n", "af_max_n", "af_ratio", "yield_velocity_dps", "yield_angle_deg"):
        out[name] = None
    if not trial.has_motion:
        for name in ("af_iso_n", "af_max_n", "af_ratio", "yield_velocity_dps", "yield_angle_deg"):
            why[name] = "no_motion"
    else:
        out["af_max_n"] = trial.peak_n
        out["af_iso_n"] = trial.peak_n if moved is None else moved.af_iso_n
        if trial.zero_n is None:
            why["af_ratio"] = "untared"
        else:
            out["af_ratio"] = 1.0 if moved is None else moved.af_iso_n / trial.peak_n
        out["yield_velocity_dps"] = None if moved is None else moved.velocity_dps
        out["yield_angle_deg"] = None if moved is None else moved.angle_deg
        if moved is None:
            why["yield_velocity_dps"] = why["yield_angle_deg"] = "no_yield"
    out["held_s"] = held_s
    out["longest_hold_s"] = trial.longest_hold_s
    out["fade_percent"] = None if fade is None else 100 * fade
    if fade is None:
        why["fade_percent"] = "shorter_than_1_s"
    out["drop_percent"] = None if trial.drop is None else 100 * trial.drop.fraction
    if trial.drop is None:
        why["drop_percent"] = "no_drop"
