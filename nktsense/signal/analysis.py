"""One trial, measured from its own samples and a fixed stretch around them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.baseline import find_baseline, runs
from nktsense.signal.filters import gap_limit, lowpass, median_step
from nktsense.signal.glitch import find_glitches, without
from nktsense.signal.hum import without_hum
from nktsense.signal.means import moving_mean
from nktsense.signal.metric import Reason
from nktsense.signal.metrics import Measured, measure
from nktsense.signal.motion import see_motion
from nktsense.signal.onset import Onset, find_onset
from nktsense.signal.phases import find_phases
from nktsense.signal.push import JERK_CUTOFF_HZ
from nktsense.signal.scanner import Window
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.shape import describe_shape
from nktsense.signal.trial import Baseline, ForceShape, TrialAnalysis
from nktsense.signal.uncertainty import noise_of_rest, uncertainties

FloatArray = NDArray[np.float64]

_MIN_STEPS: Final = 16
_FLAT_SAMPLES: Final = 8
_FLAT_S: Final = 0.1
_LOST_STEP: Final = 1.6
_RISEN_SHARE: Final = 0.8
_RISE_S: Final = 1.0
"""The onset is looked for up to this long after the scanner saw the rise, s."""
CONTEXT_S: Final = 1.5
"""Samples this long before a trial may be used for its baseline."""


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
    high = force_n >= settings.hold_fraction * best_1s_n
    at = np.flatnonzero(high)
    if len(at) == 0:
        return 0.0
    # Between two high samples lies a dip where a low one does; one that is deep or lasts too long ends the hold.
    deep = np.append(0, np.cumsum(force_n < settings.dip_fraction * best_1s_n))
    between_s = time_s[at[1:]] - time_s[at[:-1]]
    ends = (deep[at[1:]] > deep[at[:-1]]) | ((np.diff(at) > 1) & (between_s > settings.dip_s + 1e-9))
    ends |= (np.diff(at) == 1) & (between_s > gap_limit(median_step(time_s)))  # what happened there is not known
    firsts = np.append(0, np.flatnonzero(ends) + 1)
    lasts = np.append(np.flatnonzero(ends), len(at) - 1)
    return float((time_s[at[lasts]] - time_s[at[firsts]]).max())


def analyse(
    window: Window,
    time_s: FloatArray,
    force_n: FloatArray,
    velocity_dps: FloatArray | None,
    angle_deg: FloatArray | None,
    saturated: NDArray[np.bool_],
    settings: DetectionSettings,
    next_s: float | None = None,
) -> TrialAnalysis:
    """Return the measurement of one trial; its number is left to the caller.

    Args:
        window: Where the scanner saw it; its sample numbers count from the first of the arrays.
        time_s: Times in s, shape (n,): the trial, up to 1.5 s before it and up to the look-ahead after it.
        force_n: Force as recorded in N, shape (n,).
        velocity_dps: Limb velocity in °/s, shape (n,), or None.
        angle_deg: Limb angle in °, shape (n,), or None.
        saturated: Samples at the end of the converter's range, shape (n,).
        settings: Constants.
        next_s: Time of the sample that follows the trial, however late it came, s; None where none did.
    """
    wild = find_glitches(time_s, force_n)
    clean = without(time_s, force_n, wild)
    rest = _rest_before(window, time_s)
    hum = None
    if not window.open_start:
        clean, hum = without_hum(time_s, clean, rest, settings.hum_least_n)
    baseline, onset = None, None
    if not window.open_start:
        baseline, onset = _beginning(rest, window, time_s, clean, settings)
    zero = baseline.level_n if baseline is not None else window.zero_n
    first = onset.index if onset is not None else window.first
    part = slice(first, window.last + 1)
    tared = clean - (zero or 0.0)
    smooth = lowpass(time_s, tared, settings.peak_cutoff_hz)
    slow = lowpass(time_s, tared, settings.drop_cutoff_hz)
    t, raw = time_s[part], tared[part]
    peak_at = int(np.argmax(smooth[part]))
    gap_s = gap_limit(median_step(time_s))
    means = moving_mean(t, raw, 1.0, gap_s)
    highest = float(np.fmax.reduce(means))  # passes over the seconds that do not fit
    best = highest if np.isfinite(highest) else None
    # A collapse shows its lower level only after the end level was left.
    seen = slice(first, len(time_s)) if window.collapsed else part
    released = not (window.open_end or window.collapsed)
    shape = describe_shape(time_s[seen], slow[seen], _padded(means, seen, part), released=released, settings=settings)
    motion = see_motion(time_s, velocity_dps, angle_deg, smooth, part, settings)
    peak = float(smooth[part][peak_at])
    top = peak if motion is None or motion.moved is None else motion.moved.af_iso_n
    slope = None if window.open_start else ramp_slope(t, raw, top)
    noise = None if baseline is None else noise_of_rest(time_s, tared, smooth, baseline)
    found = uncertainties(noise, motion, peak_n=peak, slope_n_per_s=slope) | measure(
        Measured(
            time_s=time_s,
            force_n=tared,
            recorded_n=force_n,
            settings=settings,
            smooth_n=smooth if settings.peak_cutoff_hz == JERK_CUTOFF_HZ else None,
            part=part,
            angle_deg=angle_deg,
            baseline=baseline,
            zero_n=zero,
            onset_s=None if onset is None else float(time_s[onset.index]),
            peak_n=peak,
            peak_s=float(t[peak_at]),
            top_n=top,
            motion=motion,
            shape=shape,
            reached_s=float(time_s[seen][shape.reached]),
            release_s=float(time_s[seen][shape.release]),
        )
    )
    after = np.abs(smooth[window.last :])  # rest need not last until the look-ahead ends: the next push may come
    back_at_rest = released and float(after.min()) <= settings.rest_level_n
    bump = back_at_rest and not window.open_start and _half_width(t, smooth[part]) < settings.min_half_width_s
    hold_s = 0.0 if best is None else longest_hold(t, smooth[part], best, settings)
    metrics = {name: metric.value for name, metric in found.items()} | {"longest_hold_s": hold_s}
    refused = {name: metric.reason for name, metric in found.items() if metric.value is None}
    if best is None:
        long_enough = t[-1] - t[0] >= 1.0
        refused["best_1s_mean_n"] = (Reason.GAP if long_enough else Reason.TOO_SHORT).value
    if slope is None:
        refused["ramp_slope_n_per_s"] = Reason.NO_ONSET.value if window.open_start else Reason.TOO_SHORT.value
    return TrialAnalysis(
        index=0,
        start_s=float(t[0]),
        end_s=window.end_s,
        onset_s=None if onset is None else float(time_s[onset.index]),
        baseline=baseline,
        zero_n=zero,
        peak_n=peak,
        peak_time_s=float(t[peak_at]),
        best_1s_mean_n=best,
        ramp_slope_n_per_s=slope,
        motion=motion,
        drop=shape.drop,
        force_shape=ForceShape.NO_CONTRACTION if bump else shape.shape,
        longest_hold_s=hold_s,
        open_start=window.open_start,
        open_end=window.open_end,
        gaps=_gaps(time_s, part, next_s, gap_s),
        lost_share=_lost_share(t),
        saturated=max(_unusable(time_s, saturated, part, baseline), _flat_top(t, force_n[part], baseline)),
        glitches=int(wild[part].sum()),
        hum=hum,
        dead=float(np.ptp(raw)) == 0.0 and float(t[-1] - t[0]) >= 1.0,
        collapsed=window.collapsed,
        counter_movement=onset is not None and onset.counter_movement,
        phases=find_phases(time_s[seen], slow[seen], baseline, onset, shape, motion, released=released),
        metrics=metrics,
        refused=refused,
        notes={name: metric.note for name, metric in found.items() if metric.note},
    )


def _gaps(time_s: FloatArray, part: slice, next_s: float | None, gap_s: float) -> int:
    """Return the number of pauses in a trial, with the steps to its two neighbours.

    Where the samples stop in a push and go on at rest, the push ended in the pause, and how it did is not known.
    """
    inside = time_s[max(part.start - 1, 0) : part.stop]
    times = inside if next_s is None else np.append(inside, next_s)
    return int((np.diff(times) > gap_s).sum())


def _unusable(time_s: FloatArray, saturated: NDArray[np.bool_], part: slice, baseline: Baseline | None) -> int:
    """Return how many samples of a trial, of the rest before it and right after it are no reading of the force.

    A sensor that falls silent in a push may end the trial: the sample right after it is the one that tells. One that
    answers no more at rest gives no zero.
    """
    first = part.start - 1 if baseline is None else int(time_s.searchsorted(baseline.start_s))
    return int(saturated[max(min(first, part.start - 1), 0) : part.stop + 1].sum())


def _lost_share(time_s: FloatArray) -> float:
    """Return the share of the samples that a steady clock is missing; 0 where the clock is not steady."""
    if len(time_s) < _MIN_STEPS:
        return 0.0
    steps = np.diff(time_s) / median_step(time_s)
    short = steps < _LOST_STEP
    if np.mean(np.abs(steps[short] - 1) < 0.2) < 0.9:
        return 0.0
    lost = float((np.round(steps[~short]) - 1).sum())
    return lost / (lost + len(time_s))


def _flat_top(time_s: FloatArray, force_n: FloatArray, baseline: Baseline | None) -> int:
    """Return how many samples stand one after the other at the very highest value, where a noisy sensor cannot.

    0 where they last less than 0.1 s, or where the noise of the rest does not reach the sensor's own step, so that
    equal values tell nothing.
    """
    if baseline is None:
        return 0
    top = runs(force_n >= force_n.max())
    longest = max(top, key=lambda run: run[1] - run[0])
    count, span_s = longest[1] - longest[0], time_s[longest[1] - 1] - time_s[longest[0]]
    if count < _FLAT_SAMPLES or span_s < _FLAT_S:
        return 0
    steps = np.diff(np.unique(force_n))
    return count if len(steps) and baseline.sd_n > float(steps.min()) else 0


def _half_width(time_s: FloatArray, force_n: FloatArray) -> float:
    """Return the time for which force is at half of its peak or more, s."""
    if len(time_s) < 2:
        return 0.0
    share_s = np.append(time_s[1:], time_s[-1]) - np.append(time_s[0], time_s[:-1])
    return float(share_s[force_n >= 0.5 * force_n.max()].sum()) / 2


def _padded(means: FloatArray, seen: slice, part: slice) -> FloatArray:
    return means if seen == part else np.append(means, np.full(seen.stop - part.stop, np.nan))


def _beginning(
    rest: slice, window: Window, time_s: FloatArray, force_n: FloatArray, settings: DetectionSettings
) -> tuple[Baseline | None, Onset | None]:
    """Return rest and onset, both or neither.

    Rest is looked for before the rise that the scanner saw, which is later than the onset of a slow one. Where it
    reaches into the rise it is looked for once more, before the onset.
    """
    baseline, onset = _rest_and_onset(rest, window.rise, window, time_s, force_n, settings)
    if baseline is None or onset is None:
        return None, None
    if time_s[onset.index] < baseline.end_s:
        again = _rest_and_onset(rest, onset.index, window, time_s, force_n, settings)
        if again[0] is not None and again[1] is not None and time_s[again[1].index] >= again[0].end_s:
            return again
    return baseline, onset


def _rest_and_onset(
    rest: slice, rise: int, window: Window, time_s: FloatArray, force_n: FloatArray, settings: DetectionSettings
) -> tuple[Baseline | None, Onset | None]:
    baseline = find_baseline(time_s[rest], force_n[rest], rise - rest.start, window.zero_n, settings)
    if baseline is None:
        return None, None
    # An onset lies before most of the force is there; what a method sees later is the release or the next push.
    tared = force_n[window.first : window.last + 1] - baseline.level_n
    most = window.first + int(np.argmax(tared >= _RISEN_SHARE * tared.max()))
    until = int(time_s.searchsorted(time_s[most] + 2 * settings.onset_hold_s, side="right"))
    until = min(until, window.last + 1)
    # Around where the scanner saw the rise first: in all of it only where nothing is there.
    near = min(int(time_s.searchsorted(time_s[window.rise] + _RISE_S)), until)
    found = find_onset(time_s[:near], force_n[:near], baseline, settings)
    found = found or find_onset(time_s[:until], force_n[:until], baseline, settings)
    return baseline, None if found is None or found.index > most else found


def _rest_before(window: Window, time_s: FloatArray) -> slice:
    """Return the samples before the rise, but not those of the trial before, nor across a gap."""
    start = int(time_s.searchsorted(window.after_s, side="left"))
    steps = np.flatnonzero(time_s[1 : window.rise + 1] - time_s[: window.rise] > gap_limit(median_step(time_s)))
    if len(steps):
        start = max(start, int(steps[-1]) + 1)
    return slice(start, window.rise + 1)
