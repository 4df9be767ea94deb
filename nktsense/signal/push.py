"""How the examiner pushed, seen in force alone: speed, straightness, start and smoothness of the ramp."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, lowpass, median_step
from nktsense.signal.means import (
    checked,
    fit_line,
    missing,
    moving_slope,
    rise_between,
    sampling_rate,
    stretch,
)
from nktsense.signal.metric import Metric, Reason

FloatArray = NDArray[np.float64]

JERK_CUTOFF_HZ: Final = 20.0
JERK_STEP_S: Final = 0.025
"""Step of the second difference, s: two samples of the slowest device that may be measured."""
JERK_RATE_HZ: Final = 80.0
SLOPE_WIDTH_S: Final = 0.100
"""Window of the local slope for start force and unevenness, s."""
START_SLOPE_SHARE: Final = 0.25
"""The steady rise has begun where the local slope stays above this share of the ramp's; a choice of this project."""
CURVE_POINTS: Final = 101

_CLOCK: Final = 0.98
_MIN_SAMPLES: Final = 5
_NAMES: Final = (
    "push_slope_n_per_s",
    "push_slope_percent_per_s",
    "push_linearity_r2",
    "push_largest_deviation_n",
    "push_largest_deviation_percent",
    "push_start_force_n",
    "push_start_percent",
    "push_jerk_n_per_s2",
    "push_unevenness_percent",
    "push_setback_percent",
    "push_duration_s",
)


def describe_push(
    time_s: FloatArray,
    force_n: FloatArray,
    *,
    onset_s: float | None,
    top_s: float,
    top_n: float,
    tared: bool = True,
    smooth_n: FloatArray | None = None,
) -> dict[str, Metric]:
    """Return what force tells of the examiner's push, by name and unit.

    The *ramp* goes from where force left 20 % of the top for the last time to where it first reached 80 % of it.

    ============================== ==================================================================================
    ``push_slope_n_per_s``         slope of the least-squares line through the ramp
    ``push_slope_percent_per_s``   the same in % of the top per s
    ``push_linearity_r2``          share of the ramp's variance that the line explains
    ``push_largest_deviation_n``   largest distance of a sample from the line; also in % of the top
    ``push_start_force_n``         force at which the steady rise begins; also in % of the top. See :func:`start_force`
    ``push_jerk_n_per_s2``         see :func:`jerk`; from the onset to 80 %
    ``push_unevenness_percent``    SD of the slopes over 100 ms within the ramp, in % of the ramp's slope
    ``push_setback_percent``       deepest fall of force below a level it had before the top, in % of the top
    ``push_duration_s``            from the onset to the top
    ============================== ==================================================================================

    Args:
        time_s: Rising times in s, shape (n,), with 25 ms before the onset for the jerk.
        force_n: Force above the baseline in N, unfiltered, shape (n,).
        onset_s: Onset, s, or None.
        top_s: Time of the yield, or of the peak, s.
        top_n: Force there, N.
        tared: False where the zero is not known: all but the duration is refused.
        smooth_n: Force after the low-pass of the jerk where it is at hand already, N, shape (n,).

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    checked(time_s, force_n)
    if onset_s is None:
        return dict.fromkeys(_NAMES, Metric.refused(Reason.NO_ONSET))
    refusal = missing(time_s, onset_s, top_s, gap_limit(median_step(time_s)))
    if refusal is not None:
        return dict.fromkeys(_NAMES, Metric.refused(refusal))
    duration = Metric.measured(top_s - onset_s)
    t, f = stretch(time_s, force_n, onset_s, top_s)
    ramp = _ramp(time_s, t, f, top_n) if tared else Reason.UNTARED
    if isinstance(ramp, Reason):
        return dict.fromkeys(_NAMES, Metric.refused(ramp)) | {"push_duration_s": duration}
    ramp_t, ramp_f = stretch(time_s, force_n, *ramp)
    fit = fit_line(ramp_t, ramp_f)
    worst = Metric.measured(np.abs(fit.residuals).max())
    slopes = moving_slope(t, f, SLOPE_WIDTH_S)
    start = _start_force(t, f, top_n, fit.slope_per_s, slopes)
    return {
        "push_slope_n_per_s": Metric.measured(fit.slope_per_s),
        "push_slope_percent_per_s": Metric.measured(100 * fit.slope_per_s / top_n),
        "push_linearity_r2": Metric.measured(fit.r2),
        "push_largest_deviation_n": worst,
        "push_largest_deviation_percent": worst.over(top_n / 100),
        "push_start_force_n": start,
        "push_start_percent": start.over(top_n / 100),
        "push_jerk_n_per_s2": jerk(time_s, force_n, onset_s, ramp[1], smooth_n),
        "push_setback_percent": Metric.measured((np.maximum.accumulate(f) - f).max()).over(top_n / 100),
        "push_unevenness_percent": _unevenness(t, slopes, ramp, fit.slope_per_s),
        "push_duration_s": duration,
    }


def _ramp(time_s: FloatArray, push_s: FloatArray, push_n: FloatArray, top_n: float) -> tuple[float, float] | Reason:
    """Return start and end of the ramp in s, or why there is none."""
    if top_n <= 0:
        return Reason.NO_LOAD
    ramp = rise_between(push_s, push_n, 0.2 * top_n, 0.8 * top_n)
    if ramp is None:
        return Reason.NOT_REACHED
    return ramp if (ramp[1] - ramp[0]) * sampling_rate(time_s) >= _MIN_SAMPLES else Reason.TOO_SHORT


def start_force(time_s: FloatArray, force_n: FloatArray, top_n: float, slope_n_per_s: float) -> Metric:
    """Return the force at which the steady rise begins, in N: the load under which the pad was set on.

    Up to half of the top, it is where the slope over 100 ms last rises above a quarter of the ramp's slope; the force
    at the onset where the slope is above it from there on. A pad set on softly gives a few newtons, a pause under load
    the load. The published start force of examiners (Bittmann 2020) may be defined in another way.

    Args:
        time_s: Rising times from the onset on in s, shape (n,).
        force_n: Force above the baseline in N, shape (n,).
        top_n: Force at the top of the ramp, N.
        slope_n_per_s: Slope of the ramp, N/s.
    """
    return _start_force(time_s, force_n, top_n, slope_n_per_s, moving_slope(time_s, force_n, SLOPE_WIDTH_S))


def _start_force(
    time_s: FloatArray, force_n: FloatArray, top_n: float, slope_n_per_s: float, slopes: FloatArray
) -> Metric:
    half = int(np.argmax(force_n >= 0.5 * top_n))
    slow = np.flatnonzero(slopes[:half] < START_SLOPE_SHARE * slope_n_per_s)
    if len(slow) == 0:
        return Metric.measured(force_n[0])
    # A window is slow as a whole: the rise begins in its middle, give or take.
    middle_s = float(time_s[slow[-1]]) + SLOPE_WIDTH_S / 2
    return Metric.measured(np.interp(middle_s, time_s, force_n))


def jerk(
    time_s: FloatArray, force_n: FloatArray, start_s: float, stop_s: float, smooth_n: FloatArray | None = None
) -> Metric:
    """Return the effective value of the second time derivative of force from ``start_s`` to ``stop_s``, in N/s².

    Force goes through the 20 Hz zero-phase low-pass of this package. The derivative at time t is the second
    difference ``(F(t + h) - 2 F(t) + F(t - h)) / h²`` with h = 25 ms, force between samples on the straight line;
    its square is averaged over time. The fixed step makes devices of different rates comparable. A straight ramp
    gives 0 and ``F = a t²`` gives 2 a. A slope that changes at once by s gives about ``s · sqrt(2 / (3 T h))`` over a
    time T, or less, as the low-pass rounds the corner.

    Args:
        time_s: Rising times in s, shape (n,), with 25 ms before the start and after the stop.
        force_n: Force in N, unfiltered, shape (n,).
        start_s: Start, s.
        stop_s: End, s.
        smooth_n: Force after that low-pass where it is at hand already, N, shape (n,).

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    checked(time_s, force_n)
    if sampling_rate(time_s) < _CLOCK * JERK_RATE_HZ:
        return Metric.refused(Reason.RATE_TOO_LOW)
    limit_s = gap_limit(median_step(time_s))
    refusal = missing(time_s, start_s - JERK_STEP_S, stop_s + JERK_STEP_S, limit_s)
    if refusal is not None:
        return Metric.refused(refusal)
    near = slice(*time_s.searchsorted([start_s - 2 * JERK_STEP_S, stop_s + 2 * JERK_STEP_S]).tolist())
    smooth = lowpass(time_s, force_n, JERK_CUTOFF_HZ) if smooth_n is None else smooth_n
    time_s, smooth = time_s[near], smooth[near]
    t, here = stretch(time_s, smooth, start_s, stop_s)
    before, after = (np.interp(t + shift, time_s, smooth) for shift in (-JERK_STEP_S, JERK_STEP_S))
    second = (after - 2 * here + before) / JERK_STEP_S**2
    squared = second**2
    mean = float(np.diff(t) @ (squared[1:] + squared[:-1])) / (2 * (stop_s - start_s))
    return Metric.measured(np.sqrt(mean))


def _unevenness(time_s: FloatArray, slopes: FloatArray, ramp: tuple[float, float], slope_n_per_s: float) -> Metric:
    """Return the scatter of the slopes whose windows lie within the ramp."""
    first, stop = time_s.searchsorted([ramp[0], ramp[1] - SLOPE_WIDTH_S + 1e-9]).tolist()
    inside = slopes[first : max(stop, first)]
    if len(inside) < _MIN_SAMPLES:
        return Metric.refused(Reason.TOO_SHORT)
    return Metric.measured(100 * inside.std()).over(slope_n_per_s)


@dataclass(frozen=True, slots=True)
class Reproducibility:
    """How alike the curves of several trials are.

    Attributes:
        mean_distance: Mean distance of all pairs: 0 for the same shape, in shares of the peak.
        pair_distances: Distance of each pair, in the order (0, 1), (0, 2), …, (1, 2), …
        trials: Number of trials.
    """

    mean_distance: Metric
    pair_distances: tuple[float, ...]
    trials: int


def compare_curves(curves: list[tuple[FloatArray, FloatArray]]) -> Reproducibility:
    """Return how far the curves of several trials lie apart, whatever their duration and peak.

    Each curve is brought to 101 points from 0 % to 100 % of its time and divided by its highest force. The distance
    of two is ``sqrt(mean((a - b)²))``: the Euclidean distance over the square root of the number of points, so that
    it does not hang on their number. After an idea of Bittmann 2020; their values cannot be compared with these.

    Args:
        curves: Times in s and force above the baseline in N of each trial, from its onset to its top, shape (n,) each.

    Raises:
        ValueError: The arrays of a curve differ in length, or its times do not rise.

    >>> slow, fast = np.arange(301) / 100, np.arange(101) / 100
    >>> round(compare_curves([(slow, 50 * slow), (fast, 200 * fast)]).mean_distance.value, 6)
    0.0
    """
    if len(curves) < 2:
        return Reproducibility(Metric.refused(Reason.TOO_FEW_TRIALS), (), len(curves))
    shapes: list[FloatArray] = []
    for time_s, force_n in curves:
        shape = _shape_of(time_s, force_n)
        if isinstance(shape, Reason):
            return Reproducibility(Metric.refused(shape), (), len(curves))
        shapes.append(shape)
    stack = np.stack(shapes)
    first, second = np.triu_indices(len(stack), 1)
    distances = np.sqrt(np.mean((stack[first] - stack[second]) ** 2, axis=1))
    return Reproducibility(Metric.measured(distances.mean()), tuple(distances.tolist()), len(curves))


def _shape_of(time_s: FloatArray, force_n: FloatArray) -> FloatArray | Reason:
    checked(time_s, force_n)
    if len(time_s) < _MIN_SAMPLES:
        return Reason.TOO_SHORT
    refusal = missing(time_s, float(time_s[0]), float(time_s[-1]), gap_limit(median_step(time_s)))
    if refusal is not None:
        return refusal
    top_n = float(force_n.max())
    if top_n <= 0:
        return Reason.NO_LOAD
    return np.interp(np.linspace(time_s[0], time_s[-1], CURVE_POINTS), time_s, force_n) / top_n
