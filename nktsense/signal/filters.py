"""Zero-phase low-pass, piece by piece between gaps, on the samples' own times."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

_ORDER: Final = 2
_MIN_GAP_S: Final = 0.05
_GAP_STEPS: Final = 3.0
_JITTER: Final = 0.2
_ENOUGH_STEPS: Final = 255
_MIN_PIECE: Final = 4


def dual_pass_cutoff(cutoff_hz: float, order: int = _ORDER, passes: int = 2) -> float:
    """Return the design cut-off that gives ``cutoff_hz`` after filtering forth and back.

    ``fc / (2^(1/passes) - 1)^(1/(2*order))``, after Winter, Biomechanics and Motor Control of Human Movement.

    >>> round(20 / dual_pass_cutoff(20.0), 4)
    0.8022
    """
    return cutoff_hz / (2 ** (1 / passes) - 1) ** (1 / (2 * order))


@lru_cache(maxsize=64)
def _design(design_hz: float, rate_hz: float) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the filter, and its state at rest on a level of 1."""
    from scipy.signal import butter, lfilter_zi

    designed: Any = butter(_ORDER, design_hz, fs=rate_hz)
    return np.stack(designed), np.asarray(lfilter_zi(*designed))


@lru_cache(maxsize=256)
def _spread(n: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return some hundred places, and the ones after them, spread over ``n`` samples."""
    at = np.arange(_ENOUGH_STEPS) * (n - 1) // _ENOUGH_STEPS
    return at, at + 1


def median_step(time_s: FloatArray) -> float:
    """Return the median time between samples in s; ``inf`` for fewer than two.

    Of a long stretch some hundred steps are looked at, spread over all of it: it is asked for often.
    """
    n = len(time_s)
    if n < 2:
        return float("inf")
    if n <= 2 * _ENOUGH_STEPS:
        return float(np.median(time_s[1:] - time_s[:-1]))
    at, after = _spread(n)
    steps = time_s[after] - time_s[at]
    steps.sort()  # of an odd number of steps: much quicker than np.median, and it is asked for often
    return float(steps[_ENOUGH_STEPS // 2])


def gap_limit(step_s: float) -> float:
    """Return the longest step in s that is no gap: 50 ms or three sample periods, whichever is more."""
    return max(_MIN_GAP_S, _GAP_STEPS * step_s)


def pieces(time_s: FloatArray, step_s: float) -> list[slice]:
    """Return the stretches without a gap, as slices."""
    if len(time_s) == 0:
        return []
    cuts = np.flatnonzero(np.diff(time_s) > gap_limit(step_s)) + 1
    return [slice(a, b) for a, b in pairwise((0, *cuts.tolist(), len(time_s)))]


def lowpass(time_s: FloatArray, values: FloatArray, cutoff_hz: float) -> FloatArray:
    """Return values after a 2nd-order Butterworth low-pass run forth and back, never across a gap.

    Irregular samples are brought onto an even grid for the filter and back. Where the sampling rate cannot carry
    the cut-off (below 2.5 times it), the values are returned as they are.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
        cutoff_hz: Cut-off after both passes, Hz.

    Returns:
        Filtered values at the same times, shape (n,).
    """
    step_s = median_step(time_s)
    if not np.isfinite(step_s) or step_s <= 0 or 1 / step_s < 2.5 * cutoff_hz:
        return values.copy()
    # Rounded, so that the same device gives the same filter whatever stretch is looked at.
    rate_hz = float(f"{1 / step_s:.4g}")
    design = _design(dual_pass_cutoff(cutoff_hz), rate_hz)
    steps = time_s[1:] - time_s[:-1]
    if _is_even(steps, step_s):
        return _forth_and_back(values, design, step_s) if len(values) >= _MIN_PIECE else values.copy()
    out = np.empty_like(values)
    for part in pieces(time_s, step_s):
        out[part] = _filter_piece(time_s[part], values[part], design, step_s)
    return out


def _is_even(steps: FloatArray, step_s: float) -> bool:
    return bool(steps.max() <= (1 + _JITTER) * step_s and steps.min() >= (1 - _JITTER) * step_s)


def _filter_piece(
    time_s: FloatArray, values: FloatArray, design: tuple[NDArray[Any], NDArray[Any]], step_s: float
) -> FloatArray:
    if len(values) < _MIN_PIECE:
        return values
    if _is_even(np.diff(time_s), step_s):
        return _forth_and_back(values, design, step_s)
    grid = np.arange(time_s[0], time_s[-1] + step_s / 2, step_s)
    return np.interp(time_s, grid, _forth_and_back(np.interp(grid, time_s, values), design, step_s))


def _forth_and_back(values: FloatArray, design: tuple[NDArray[Any], NDArray[Any]], step_s: float) -> FloatArray:
    """Return what ``scipy.signal.filtfilt`` does, with the filter's state at rest looked up instead of solved."""
    from scipy.signal import lfilter

    (b, a), at_rest = design
    pad = min(3 * len(b) + round(0.1 / step_s), len(values) - 1)
    first, last = values[:1], values[-1:]
    wide = np.concatenate((2 * first - values[pad:0:-1], values, 2 * last - values[-2 : -pad - 2 : -1]))
    forth, _ = lfilter(b, a, wide, zi=at_rest * wide[0])
    back, _ = lfilter(b, a, forth[::-1], zi=at_rest * forth[-1])
    return np.ascontiguousarray(back[::-1][pad : len(back) - pad])
