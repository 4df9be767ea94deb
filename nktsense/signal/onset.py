"""Onset of a contraction, by named methods; all of them need a quiet baseline and refuse without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.baseline import runs
from nktsense.signal.filters import lowpass, median_step
from nktsense.signal.onset_method import OnsetMethod
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Baseline

FloatArray = NDArray[np.float64]

ONSET_CUTOFF_HZ: Final = 50.0
_FIT_BACK_S: Final = 0.3
_FIT_ON_S: Final = 0.15
_FIT_TOP: Final = 2.5
_MIN_FIT: Final = 6
_FIXED_N: Final = 5.0
_TEAGER_SD: Final = 7.0
_TEAGER_LAG_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Onset:
    """The onset: its sample, the method, and whether the force dipped before it rose."""

    index: int
    method: OnsetMethod
    counter_movement: bool = False


def find_onset(
    time_s: FloatArray,
    force_n: FloatArray,
    baseline: Baseline,
    settings: DetectionSettings,
    method: OnsetMethod | None = None,
) -> Onset | None:
    """Return the onset, or None where the threshold of the method is never held for ``onset_hold_s``.

    ADAPTIVE looks at force after a 50 Hz zero-phase low-pass. It must stay above ``level + max(5 sd, 2 N)`` for
    50 ms; from there the search goes back, by 200 ms at most, to the last sample within 1 sd of the baseline (in the
    manner of Tillin and Folland). Around that sample the curve "level, then ``a τ + b τ²`` from the onset on" is
    fitted by least squares, and its bend is the onset: a threshold alone is late by the time that noise hides. Where
    the force dips below the baseline first, the onset is the bottom of the dip.

    Args:
        time_s: Times in s, shape (n,).
        force_n: Force as recorded in N, without wild samples, shape (n,).
        baseline: Rest before.
        settings: Constants.
        method: The method; that of the settings where it is left out.
    """
    method = method or settings.onset_method
    start = int(time_s.searchsorted(baseline.end_s, side="right"))
    if method is OnsetMethod.ADAPTIVE:
        return _adaptive(time_s, force_n, baseline, start, settings)
    signal, level = _criterion(time_s, force_n, baseline, method)
    crossing = _first_run(time_s[start:], signal[start:] > level, settings.onset_hold_s)
    return None if crossing is None else Onset(start + crossing, method)


def _criterion(
    time_s: FloatArray, force_n: FloatArray, baseline: Baseline, method: OnsetMethod
) -> tuple[FloatArray, float]:
    """Return the signal of a threshold method and the level that it must exceed."""
    rest = (time_s >= baseline.start_s) & (time_s <= baseline.end_s)
    if method is OnsetMethod.FIXED:
        return force_n, baseline.level_n + _FIXED_N
    if method in (OnsetMethod.THREE_SD, OnsetMethod.FIVE_SD):
        times = 3.0 if method is OnsetMethod.THREE_SD else 5.0
        return force_n, baseline.level_n + times * baseline.sd_n
    smooth = lowpass(time_s, force_n, ONSET_CUTOFF_HZ)
    if method is OnsetMethod.DERIVATIVE:
        signal = np.gradient(smooth, time_s)
        return signal, float(signal[rest].mean() + 5 * signal[rest].std())
    tared = smooth - baseline.level_n
    # Over a fixed lag instead of one sample: between two samples of a fast device a force hardly changes.
    lag = max(1, round(_TEAGER_LAG_S / median_step(time_s)))
    signal = np.zeros_like(tared)
    signal[lag:-lag] = tared[lag:-lag] ** 2 - tared[: -2 * lag] * tared[2 * lag :]
    return signal, float(signal[rest].mean() + _TEAGER_SD * signal[rest].std())


def _adaptive(
    time_s: FloatArray, force_n: FloatArray, baseline: Baseline, start: int, settings: DetectionSettings
) -> Onset | None:
    smooth = lowpass(time_s, force_n, ONSET_CUTOFF_HZ)
    rest = (time_s >= baseline.start_s) & (time_s <= baseline.end_s)
    sd = float(smooth[rest].std(ddof=1)) if int(rest.sum()) > 1 else baseline.sd_n
    threshold = baseline.level_n + max(settings.onset_sd * sd, settings.onset_min_n)
    crossing = _first_run(time_s[start:], smooth[start:] > threshold, settings.onset_hold_s)
    if crossing is None:
        return None
    crossing += start
    back = int(time_s.searchsorted(time_s[crossing] - settings.walk_back_s, side="left"))
    low = np.flatnonzero(smooth[back:crossing] <= baseline.level_n + sd)
    at = back + int(low[-1]) if len(low) else back
    dip = back + int(np.argmin(smooth[back : at + 1]))
    if smooth[dip] < baseline.level_n - max(settings.onset_sd * sd, settings.onset_min_n):
        return Onset(dip, OnsetMethod.ADAPTIVE, counter_movement=True)
    bend = _bend(time_s, force_n - baseline.level_n, crossing, threshold - baseline.level_n)
    return Onset(at if bend is None else bend, OnsetMethod.ADAPTIVE)


def _bend(time_s: FloatArray, tared_n: FloatArray, crossing: int, threshold_n: float) -> int | None:
    """Return the sample at which "0, then a τ + b τ²" bends, by least squares over all candidates; None if unclear.

    Args:
        time_s: Times in s, shape (n,).
        tared_n: Force above the baseline in N, shape (n,).
        crossing: First sample above the threshold.
        threshold_n: The threshold above the baseline, N.
    """
    first = int(time_s.searchsorted(time_s[crossing] - _FIT_BACK_S))
    last = int(time_s.searchsorted(time_s[crossing] + _FIT_ON_S, side="right"))
    high = np.flatnonzero(tared_n[crossing:last] >= _FIT_TOP * threshold_n)
    stop = crossing + int(high[0]) + 1 if len(high) else last
    if stop - first < _MIN_FIT or float(np.diff(time_s[first:stop]).max()) > max(0.05, 3 * median_step(time_s)):
        return None
    t, y = time_s[first:stop] - time_s[crossing], tared_n[first:stop]
    count = crossing - first + 1  # candidates
    t0, tt, ty = t[:count], t * t, t * y
    sums = np.stack((np.ones_like(t), t, tt, tt * t, tt * tt, y, ty, t * ty))
    n, t1, t2, t3, t4, y0, y1, y2 = np.cumsum(sums[:, ::-1], axis=1)[:, ::-1][:, :count]
    s1, s2 = y1 - t0 * y0, y2 - 2 * t0 * y1 + t0 * t0 * y0
    s0 = t0 * t0
    m2 = t2 - 2 * t0 * t1 + s0 * n
    m3 = t3 - 3 * t0 * t2 + 3 * s0 * t1 - s0 * t0 * n
    m4 = t4 - 4 * t0 * t3 + 6 * s0 * t2 - 4 * s0 * t0 * t1 + s0 * s0 * n
    with np.errstate(divide="ignore", invalid="ignore"):
        det = m2 * m4 - m3 * m3
        a, b = (s1 * m4 - s2 * m3) / det, (s2 * m2 - s1 * m3) / det
        both = a * s1 + b * s2
        straight, curved = s1 * s1 / m2, s2 * s2 / m4
    # A rise does not start downwards: there one of the two terms has to do alone.
    explained = np.where((a >= 0) & (det > 0), both, np.where(s2 > 0, curved, -np.inf))
    explained = np.where((s1 > 0) & (straight > explained), straight, explained)
    explained[~np.isfinite(explained)] = -np.inf
    best = int(np.argmax(explained))
    return first + best if np.isfinite(explained[best]) else None


def _first_run(time_s: FloatArray, flags: NDArray[np.bool_], hold_s: float) -> int | None:
    """Return where the first stretch of True that lasts ``hold_s`` begins, or None."""
    for start, stop in runs(flags):
        last = min(stop, len(time_s) - 1)
        if time_s[last] - time_s[start] >= hold_s:
            return start
    return None


__all__ = ["ONSET_CUTOFF_HZ", "Onset", "OnsetMethod", "find_onset"]
