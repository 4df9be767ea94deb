"""Numbers in the manner of a maker's app, to hold one beside the other; never used for a verdict.

What is public of the Tindeq app: it shows an RFD, and its exports hold rows that begin with ``Avg`` and ``Peak``.
Its formulas, filters and zero are not public. The variants are the plain readings of the words and have not been
compared with the app: a difference may lie in either.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.means import Curve, first_reach, rise_between
from nktsense.signal.metric import Metric, Reason
from nktsense.signal.rfd import window_gap, window_note, window_refusal

FloatArray = NDArray[np.float64]


class Variant(StrEnum):
    """The variants, by the names under which their values are stored."""

    TINDEQ_THRESHOLD_RFD = "tindeq_threshold_rfd_n_per_s"
    TINDEQ_RFD_20_80 = "tindeq_rfd_20_80_n_per_s"
    TINDEQ_MEAN = "tindeq_mean_n"
    TINDEQ_PEAK = "tindeq_peak_n"


BASIS: Final[dict[Variant, str]] = {
    Variant.TINDEQ_THRESHOLD_RFD: (
        "Slope from where force first reaches a fixed threshold to a chosen time after it. The app's formula is "
        "not public; threshold and time have to be those set in the app."
    ),
    Variant.TINDEQ_RFD_20_80: (
        "Slope between 20 % and 80 % of the highest sample as recorded, without a baseline taken off. The app's "
        "formula is not public."
    ),
    Variant.TINDEQ_MEAN: (
        "Mean of the samples, each counted once whatever its time. The app exports an average; over which samples "
        "it is taken is not public."
    ),
    Variant.TINDEQ_PEAK: (
        "Highest sample as recorded, without a filter. The app exports a peak; whether it filters is not public."
    ),
}
"""What each variant computes, and what is not known of the app's own value."""


def threshold_rfd(time_s: FloatArray, force_n: FloatArray, threshold_n: float, window_s: float) -> Metric:
    """Return the slope from where force first reaches a threshold to ``window_s`` later, in N/s.

    Against :func:`nktsense.signal.rfd.rfd_window`: a fixed threshold in place of the onset. It is later than the
    onset, and the more so the slower the force begins.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force as recorded in N, shape (n,).
        threshold_n: Threshold, N.
        window_s: Length of the window, s.

    Raises:
        ValueError: The arrays differ in length, times do not rise, or the window is not above 0.
    """
    return _threshold_rfd(Curve.of(time_s, force_n), threshold_n, window_s)


def _threshold_rfd(curve: Curve, threshold_n: float, window_s: float) -> Metric:
    if not window_s > 0:
        raise ValueError(f"The window must be longer than 0 s, not {window_s} s.")
    start_s = first_reach(curve.time_s, curve.values, threshold_n)
    # Where the first sample is above it already, the crossing was not recorded.
    if start_s is None or start_s == curve.time_s[0]:
        return Metric.refused(Reason.NOT_REACHED)
    step_s, stop_s = curve.step_s, start_s + window_s
    refusal = window_refusal(step_s, window_s) or curve.missing(start_s, stop_s, window_gap(step_s, window_s))
    if refusal is not None:
        return Metric.refused(refusal)
    start_n, stop_n = np.interp([start_s, stop_s], curve.time_s, curve.values)
    return Metric.measured((stop_n - start_n) / window_s, window_note(step_s, window_s))


def absolute_rfd_20_80(time_s: FloatArray, force_n: FloatArray) -> Metric:
    """Return the slope between 20 % and 80 % of the highest sample as recorded, in N/s.

    Against :func:`nktsense.signal.rfd.rfd_20_80`: levels from zero as recorded, not from the baseline, and from the
    highest sample, not the filtered peak.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force as recorded in N, shape (n,).

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    return _absolute_20_80(Curve.of(time_s, force_n))


def _absolute_20_80(curve: Curve) -> Metric:
    top_n = float(curve.values.max(initial=0.0))
    if top_n <= 0:
        return Metric.refused(Reason.NO_LOAD)
    rise = rise_between(curve.time_s, curve.values, 0.2 * top_n, 0.8 * top_n)
    if rise is None:
        return Metric.refused(Reason.NOT_REACHED)
    step_s, width_s = curve.step_s, rise[1] - rise[0]
    refusal = window_refusal(step_s, width_s) or curve.missing(*rise, window_gap(step_s, width_s))
    if refusal is not None:
        return Metric.refused(refusal)
    return Metric.measured(0.6 * top_n / width_s, window_note(step_s, width_s))


def sample_mean(force_n: FloatArray) -> Metric:
    """Return the plain mean of the samples in N: where samples are missing, they do not count.

    Args:
        force_n: Force as recorded in N, shape (n,).
    """
    return Metric.measured(force_n.mean()) if len(force_n) else Metric.refused(Reason.TOO_SHORT)


def sample_peak(force_n: FloatArray) -> Metric:
    """Return the highest sample in N.

    Args:
        force_n: Force as recorded in N, shape (n,).
    """
    return Metric.measured(force_n.max()) if len(force_n) else Metric.refused(Reason.TOO_SHORT)


def describe_vendor(
    time_s: FloatArray, force_n: FloatArray, *, threshold_n: float, window_s: float
) -> dict[Variant, Metric]:
    """Return every variant for one trial.

    Args:
        time_s: Rising times of the trial in s, shape (n,).
        force_n: Force as recorded in N, shape (n,).
        threshold_n: Threshold set in the app, N.
        window_s: Time set in the app, s.

    Raises:
        ValueError: The arrays differ in length, times do not rise, or the window is not above 0.
    """
    curve = Curve.of(time_s, force_n)
    return {
        Variant.TINDEQ_THRESHOLD_RFD: _threshold_rfd(curve, threshold_n, window_s),
        Variant.TINDEQ_RFD_20_80: _absolute_20_80(curve),
        Variant.TINDEQ_MEAN: sample_mean(force_n),
        Variant.TINDEQ_PEAK: sample_peak(force_n),
    }
