"""How steadily a force was held: best means, scatter, fade and tremor of a plateau."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, median_step
from nktsense.signal.means import area, checked, even_grid, fit_line, missing, moving_mean, stretch
from nktsense.signal.metric import Metric, Reason

FloatArray = NDArray[np.float64]

EDGE_S: Final = 0.5
"""What is left out at either end of a plateau, s: the corner of the rise and that of the release."""
MIN_PLATEAU_S: Final = 1.5
"""What must be left of it for its scatter, s."""
TREMOR_HZ: Final = (8.0, 12.0)
ALL_HZ: Final = (0.5, 20.0)
TREMOR_RATE_HZ: Final = 50.0
"""Lowest sampling rate for the tremor share, Hz …"""
IRREGULAR_RATE_HZ: Final = 100.0
"""… and where times are irregular, as the lines between samples then flatten fast swings."""
SEGMENT_S: Final = 2.0
"""Length of a Welch segment, s: it tells 0.5 Hz apart, the lowest frequency of the share."""

_CLOCK: Final = 0.98


def best_mean(time_s: FloatArray, force_n: FloatArray, length_s: float = 1.0) -> Metric:
    """Return the highest mean force over ``length_s`` in N, weighted by time and never across a gap.

    Args:
        time_s: Rising times of the trial in s, shape (n,).
        force_n: Force above the baseline in N, as sampled, shape (n,).
        length_s: Length of the mean, s: 1 s or 3 s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.

    >>> t = np.arange(500) / 100
    >>> round(best_mean(t, 10 * t).value, 6)  # the last second, from 3.99 s to 4.99 s
    44.9
    """
    checked(time_s, force_n)
    means = moving_mean(time_s, force_n, length_s, gap_limit(median_step(time_s)))
    best = np.fmax.reduce(means, initial=np.nan)  # passes over those that do not fit
    if not np.isnan(best):
        return Metric.measured(best)
    fits = len(time_s) > 1 and time_s[-1] - time_s[0] >= length_s - 1e-6
    return Metric.refused(Reason.GAP if fits else Reason.TOO_SHORT)


def plateau_cv(time_s: FloatArray, force_n: FloatArray, start_s: float, stop_s: float) -> Metric:
    """Return ``SD(residual of a straight line) / mean · 100`` of a plateau, in %.

    The first and the last 0.5 s of the plateau are left out, and 1.5 s must be left. Line, mean and SD weigh each
    sample by its time; a slow drift along a straight line is no scatter (see :func:`fade`).

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, as sampled, shape (n,).
        start_s: Start of the plateau, s.
        stop_s: Its end, before the release, s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    inner = _inner(time_s, force_n, start_s, stop_s, MIN_PLATEAU_S)
    if isinstance(inner, Reason):
        return Metric.refused(inner)
    fit = fit_line(*inner)
    return Metric.measured(100 * fit.residual_sd).over(fit.mean)


def fade(time_s: FloatArray, force_n: FloatArray, start_s: float, stop_s: float) -> Metric:
    """Return ``(F_1s - mean of the last 1 s) / F_1s · 100`` of a hold, in %.

    F_1s is the best 1 s mean of the hold. 0 where the last second is the best one.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, as sampled, shape (n,).
        start_s: Start of the hold, s.
        stop_s: Its end, before the release, s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    checked(time_s, force_n)
    refusal = missing(time_s, start_s, stop_s, gap_limit(median_step(time_s)))
    if refusal is not None or stop_s - start_s < 1.0 - 1e-9:
        return Metric.refused(refusal or Reason.TOO_SHORT)
    best = best_mean(*stretch(time_s, force_n, start_s, stop_s)).value
    last = area(*stretch(time_s, force_n, stop_s - 1.0, stop_s))
    best = last if best is None else max(best, last)
    return Metric.measured(100 * (best - last)).over(best)


def tremor_share(time_s: FloatArray, force_n: FloatArray, start_s: float, stop_s: float) -> Metric:
    """Return the share of the power from 0.5 Hz to 20 Hz that lies from 8 Hz to 12 Hz, 0 to 1.

    Welch's method on the plateau without its first and last 0.5 s: Hann segments of 2 s, half overlapping, each
    without its linear trend. At least 2 s must be left.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, as sampled: a low-pass below 15 Hz would take the tremor off, shape (n,).
        start_s: Start of the plateau, s.
        stop_s: Its end, before the release, s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    from scipy.signal import welch

    inner = _inner(time_s, force_n, start_s, stop_s, SEGMENT_S)
    if isinstance(inner, Reason):
        return Metric.refused(inner)
    # The ends that were put in between samples are left out again.
    t, f = inner[0][1:-1], inner[1][1:-1]
    even = even_grid(t, f)
    rate_hz, on_grid = _interpolated(t, f) if even is None else even
    if rate_hz < _CLOCK * (IRREGULAR_RATE_HZ if even is None else TREMOR_RATE_HZ):
        return Metric.refused(Reason.RATE_TOO_LOW)
    segment = min(round(SEGMENT_S * rate_hz), len(on_grid))
    frequency_hz, power = welch(on_grid, fs=rate_hz, nperseg=segment, detrend="linear")
    whole = float(power[_within(frequency_hz, ALL_HZ)].sum())
    if whole <= (1e-9 * float(np.abs(on_grid).max())) ** 2:
        return Metric.refused(Reason.FLAT)
    return Metric.measured(float(power[_within(frequency_hz, TREMOR_HZ)].sum()) / whole)


def describe_steadiness(
    time_s: FloatArray, force_n: FloatArray, *, start_s: float, stop_s: float, tared: bool = True
) -> dict[str, Metric]:
    """Return every metric of this file for one hold, by its name and unit.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, as sampled, shape (n,).
        start_s: Start of the plateau, s.
        stop_s: Its end, before the release, s.
        tared: False where the zero is not known: what needs it is refused.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    out = {
        "best_1s_mean_n": best_mean(time_s, force_n, 1.0),
        "best_3s_mean_n": best_mean(time_s, force_n, 3.0),
        "cv_percent": plateau_cv(time_s, force_n, start_s, stop_s),
        "fade_percent": fade(time_s, force_n, start_s, stop_s),
    }
    if not tared:
        out = dict.fromkeys(out, Metric.refused(Reason.UNTARED))
    return out | {"tremor_share": tremor_share(time_s, force_n, start_s, stop_s)}


def _inner(
    time_s: FloatArray, force_n: FloatArray, start_s: float, stop_s: float, least_s: float
) -> tuple[FloatArray, FloatArray] | Reason:
    """Return the plateau without its edges, or why it cannot be measured."""
    checked(time_s, force_n)
    start_s, stop_s = start_s + EDGE_S, stop_s - EDGE_S
    if stop_s - start_s < least_s - 1e-9:
        return Reason.TOO_SHORT
    return missing(time_s, start_s, stop_s, gap_limit(median_step(time_s))) or stretch(time_s, force_n, start_s, stop_s)


def _interpolated(time_s: FloatArray, force_n: FloatArray) -> tuple[float, FloatArray]:
    """Return the mean sampling rate in Hz, and force in N on its even grid."""
    if len(time_s) < 2:
        return 0.0, force_n
    grid = np.linspace(time_s[0], time_s[-1], len(time_s))
    return (len(time_s) - 1) / float(time_s[-1] - time_s[0]), np.interp(grid, time_s, force_n)


def _within(frequency_hz: FloatArray, band_hz: tuple[float, float]) -> NDArray[np.bool_]:
    return (frequency_hz >= band_hz[0] - 1e-9) & (frequency_hz <= band_hz[1] + 1e-9)
