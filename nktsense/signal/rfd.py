"""Rate of force development, impulse and times from the onset, on any sampling times; refused where not carried."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit
from nktsense.signal.means import (
    Curve,
    area,
    first_reach,
    missing,
    moving_slopes,
    rise_between,
)
from nktsense.signal.metric import Metric, Note, Reason

FloatArray = NDArray[np.float64]

WINDOWS_S: Final = ((0.0, 0.050), (0.0, 0.100), (0.0, 0.150), (0.0, 0.200))
"""The usual windows from the onset, s."""
PEAK_WIDTHS_S: Final = (0.020, 0.200)
"""The moving windows of the peak RFD, s."""
SHORT_WINDOW_S: Final = 0.200
"""A window shorter than this …"""
SHORT_RATE_HZ: Final = 100.0
"""… needs this sampling rate, Hz."""
FINE_WINDOW_S: Final = 0.100
"""A window shorter than this …"""
FINE_RATE_HZ: Final = 1000.0
"""… is coarse below this sampling rate, Hz."""
MIN_PERIODS: Final = 4
"""A window spans at least this many sample periods; a choice of this project."""

_GAP_PERIODS: Final = 3.0
_CLOCK: Final = 0.98
_TOP: Final = 0.9


def window_refusal(step_s: float, width_s: float) -> Reason | None:
    """Return ``rate_too_low`` where the sampling rate cannot carry a window of this width, else None.

    Below 100 Hz every window under 200 ms is refused, and at any rate a window of fewer than four sample periods.
    Clocks may run 2 % slow.

    Args:
        step_s: Median time between samples, s.
        width_s: Width of the window, s.

    >>> window_refusal(1 / 80, 0.150), window_refusal(1 / 80, 0.200)
    (<Reason.RATE_TOO_LOW: 'rate_too_low'>, None)
    """
    rate_hz = 1 / (_CLOCK * step_s)
    if width_s < SHORT_WINDOW_S - 1e-9 and rate_hz < SHORT_RATE_HZ:
        return Reason.RATE_TOO_LOW
    return Reason.RATE_TOO_LOW if width_s * rate_hz < MIN_PERIODS - 1e-9 else None


def window_note(step_s: float, width_s: float) -> str:
    """Return ``coarse`` for a window under 100 ms that is sampled at less than 1 kHz, else nothing."""
    fine = width_s >= FINE_WINDOW_S - 1e-9 or 1 / step_s >= _CLOCK * FINE_RATE_HZ
    return "" if fine else Note.COARSE


def window_gap(step_s: float, width_s: float) -> float:
    """Return the longest time in s between two samples of a window.

    Up to 200 ms that is three sample periods, as the 50 ms allowed elsewhere would be all of the shortest window.

    Args:
        step_s: Median time between samples, s.
        width_s: Width of the window, s.
    """
    return _GAP_PERIODS * step_s if width_s <= SHORT_WINDOW_S + 1e-9 else gap_limit(step_s)


def rfd_window(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, from_s: float, to_s: float) -> Metric:
    """Return ``(F(t0 + to_s) - F(t0 + from_s)) / (to_s - from_s)`` in N/s.

    Force between samples lies on the straight line, but never across a gap. The zero does not matter.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, unfiltered or after a low-pass of 50 Hz or more, shape (n,).
        onset_s: Onset t0, s; None where there is none.
        from_s: Start of the window after the onset, s.
        to_s: Its end, s.

    Raises:
        ValueError: The arrays differ in length, times do not rise, or the window does not end after its start.

    >>> t = np.arange(1000) / 1000
    >>> round(rfd_window(t, 500 * t**2, 0.0, 0.0, 0.2).value, 6)
    100.0
    """
    return _window(Curve.of(time_s, force_n), onset_s, from_s, to_s)


def _window(curve: Curve, onset_s: float | None, from_s: float, to_s: float) -> Metric:
    refusal = _refusal(curve, onset_s, from_s, to_s)
    if refusal is not None or onset_s is None:
        return Metric.refused(refusal or Reason.NO_ONSET)
    start_n, stop_n = np.interp([onset_s + from_s, onset_s + to_s], curve.time_s, curve.values)
    return Metric.measured((stop_n - start_n) / (to_s - from_s), window_note(curve.step_s, to_s - from_s))


def _refusal(curve: Curve, onset_s: float | None, from_s: float, to_s: float) -> Reason | None:
    """Return why a window after the onset cannot be measured, or None."""
    if not to_s > from_s:
        raise ValueError(f"A window ends after its start, not from {from_s} s to {to_s} s.")
    if onset_s is None:
        return Reason.NO_ONSET
    step_s, width_s = curve.step_s, to_s - from_s
    carried = window_refusal(step_s, width_s)
    return carried or curve.missing(onset_s + from_s, onset_s + to_s, window_gap(step_s, width_s))


def rfd_20_80(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, peak_n: float) -> Metric:
    """Return the mean slope between 20 % and 80 % of the peak, ``0.6 F_peak / (t80 - t20)``, in N/s.

    t80 is when force first reaches 80 % after the onset, t20 when it left 20 % for the last time before that.
    The time between counts as the window that the sampling rate has to carry.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, shape (n,).
        onset_s: Onset, s, or None.
        peak_n: Peak force, N.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    return _20_80(Curve.of(time_s, force_n), onset_s, peak_n)


def _20_80(curve: Curve, onset_s: float | None, peak_n: float) -> Metric:
    if onset_s is None:
        return Metric.refused(Reason.NO_ONSET)
    if peak_n <= 0:
        return Metric.refused(Reason.NO_LOAD)
    first = int(curve.time_s.searchsorted(onset_s, side="left"))
    rise = rise_between(curve.time_s[first:], curve.values[first:], 0.2 * peak_n, 0.8 * peak_n)
    if rise is None:
        return Metric.refused(Reason.NOT_REACHED)
    step_s, width_s = curve.step_s, rise[1] - rise[0]
    refusal = curve.missing(onset_s, rise[1], window_gap(step_s, width_s)) or window_refusal(step_s, width_s)
    if refusal is not None:
        return Metric.refused(refusal)
    return Metric.measured(0.6 * peak_n / width_s, window_note(step_s, width_s))


def rfd_peak(
    time_s: FloatArray, force_n: FloatArray, onset_s: float | None, end_s: float, width_s: float = 0.200
) -> Metric:
    """Return the steepest slope of any window of ``width_s`` between onset and end, in N/s.

    The slope is that of least squares, not of the two end points: the highest of many noisy slopes is too high by
    what noise adds to it, and a line through all samples of a window carries less noise than its two ends.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, unfiltered or after a low-pass of 50 Hz or more, shape (n,).
        onset_s: Onset, s, or None.
        end_s: End of the search, s: the peak or the end of the trial.
        width_s: Width of the window, s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    return _peaks(Curve.of(time_s, force_n), onset_s, end_s, (width_s,))[0]


def _peaks(curve: Curve, onset_s: float | None, end_s: float, widths_s: tuple[float, ...]) -> list[Metric]:
    """Return the peaks of several widths; what they share is worked out once."""
    found = dict.fromkeys(widths_s, Metric.refused(Reason.GAP))
    if onset_s is None:
        return [Metric.refused(Reason.NO_ONSET)] * len(widths_s)
    step_s, lack = curve.step_s, curve.missing(onset_s, end_s, np.inf)
    windows: list[tuple[float, float]] = []
    for width_s in widths_s:
        short = Reason.TOO_SHORT if end_s - onset_s < width_s - 1e-9 else None
        refusal = window_refusal(step_s, width_s) or lack or short
        if refusal is None:
            windows.append((width_s, window_gap(step_s, width_s)))
        else:
            found[width_s] = Metric.refused(refusal)
    if windows:
        slopes = moving_slopes(*curve.stretch(onset_s, end_s), windows)
        for (width_s, _), of_width in zip(windows, slopes, strict=True):
            steepest = float(np.fmax.reduce(of_width))  # passes over the windows that do not fit
            if not np.isnan(steepest):
                found[width_s] = Metric.measured(steepest, window_note(step_s, width_s))
    return list(found.values())


def impulse(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, from_s: float, to_s: float) -> Metric:
    """Return ``∫ F dt`` by the trapezoid rule from ``t0 + from_s`` to ``t0 + to_s`` in N·s.

    It hangs on the onset as much as RFD does, so a short window needs the same sampling rate.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, shape (n,).
        onset_s: Onset t0, s, or None.
        from_s: Start of the window after the onset, s.
        to_s: Its end, s.

    Raises:
        ValueError: The arrays differ in length, times do not rise, or the window does not end after its start.
    """
    return _impulse(Curve.of(time_s, force_n), onset_s, from_s, to_s)


def _impulse(curve: Curve, onset_s: float | None, from_s: float, to_s: float) -> Metric:
    refusal = _refusal(curve, onset_s, from_s, to_s)
    if refusal is not None or onset_s is None:
        return Metric.refused(refusal or Reason.NO_ONSET)
    value = area(*curve.stretch(onset_s + from_s, onset_s + to_s))
    return Metric.measured(value, window_note(curve.step_s, to_s - from_s))


def time_to_peak(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, end_s: float) -> Metric:
    """Return the time from the onset to the first highest sample before the end, in s.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N after the low-pass that the peak is read from, shape (n,).
        onset_s: Onset, s, or None.
        end_s: End of the trial, s.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    if onset_s is not None and missing(time_s, onset_s, end_s, np.inf):
        return Metric.refused(Reason.TOO_SHORT)
    return _time_to(Curve.of(time_s, force_n), onset_s, end_s, None)


def time_to_90(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, peak_n: float) -> Metric:
    """Return the time from the onset to when force first reaches 90 % of the peak, between samples, in s.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, shape (n,).
        onset_s: Onset, s, or None.
        peak_n: Peak force, N.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    return _time_to_90(Curve.of(time_s, force_n), onset_s, peak_n)


def _time_to_90(curve: Curve, onset_s: float | None, peak_n: float) -> Metric:
    return Metric.refused(Reason.NO_LOAD) if peak_n <= 0 else _time_to(curve, onset_s, np.inf, _TOP * peak_n)


def _time_to(curve: Curve, onset_s: float | None, end_s: float, level_n: float | None) -> Metric:
    """Return the time from the onset to a level, or to the highest sample; a gap on the way may hide it."""
    if onset_s is None:
        return Metric.refused(Reason.NO_ONSET)
    time_s, force_n = curve.time_s, curve.values
    first = int(time_s.searchsorted(onset_s, side="left"))
    last = int(time_s.searchsorted(end_s, side="right"))
    if last - first < 2:
        return Metric.refused(Reason.TOO_SHORT)
    t, f = time_s[first:last], force_n[first:last]
    reached = float(t[np.argmax(f)]) if level_n is None else first_reach(t, f, level_n)
    if reached is None:
        return Metric.refused(Reason.NOT_REACHED)
    refusal = curve.missing(onset_s, max(reached, float(t[1])), gap_limit(curve.step_s))
    return Metric.measured(reached - onset_s) if refusal is None else Metric.refused(refusal)


def describe_rfd(
    time_s: FloatArray,
    force_n: FloatArray,
    *,
    onset_s: float | None,
    end_s: float,
    peak_n: float,
    peak_s: float | None = None,
    tared: bool = True,
) -> dict[str, Metric]:
    """Return every metric of this file for one trial but the time to the peak, by its name and unit.

    The time to the peak is read from the same filtered force as the peak: see :func:`time_to_peak`.

    Args:
        time_s: Rising times in s, shape (n,): the trial, with or without samples around it.
        force_n: Force above the baseline in N, unfiltered, shape (n,).
        onset_s: Onset, s, or None.
        end_s: End of the trial, s.
        peak_n: Peak force above the baseline, N.
        peak_s: Its time, s, up to which the steepest rise is looked for; None for the end of the trial.
        tared: False where the zero is not known: what needs it is refused.

    Raises:
        ValueError: The arrays differ in length, or times do not rise.
    """
    curve = Curve.of(time_s, force_n)
    out: dict[str, Metric] = {}
    for a, b in WINDOWS_S:
        rfd = _window(curve, onset_s, a, b)
        out[f"rfd_{_ms(a)}_{_ms(b)}_n_per_s"] = rfd
        out[f"rfd_{_ms(a)}_{_ms(b)}_relative_per_s"] = rfd.over(peak_n)
    peaks = _peaks(curve, onset_s, end_s if peak_s is None else peak_s, PEAK_WIDTHS_S)
    for width, rfd in zip(PEAK_WIDTHS_S, peaks, strict=True):
        out[f"rfd_peak_{_ms(width)}ms_n_per_s"] = rfd
        out[f"rfd_peak_{_ms(width)}ms_relative_per_s"] = rfd.over(peak_n)
    out["rfd_20_80_n_per_s"] = _20_80(curve, onset_s, peak_n)
    for to_s in (0.100, 0.200):
        out[f"impulse_0_{_ms(to_s)}_n_s"] = _impulse(curve, onset_s, 0.0, to_s)
    span_s = None if onset_s is None or end_s <= onset_s else end_s - onset_s
    out["impulse_n_s"] = (
        Metric.refused(Reason.NO_ONSET if onset_s is None else Reason.TOO_SHORT)
        if span_s is None
        else _impulse(curve, onset_s, 0.0, span_s)
    )
    out["time_to_90_s"] = _time_to_90(curve, onset_s, peak_n)
    if tared:
        return out
    return {name: metric if _zero_free(name) else Metric.refused(Reason.UNTARED) for name, metric in out.items()}


def _zero_free(name: str) -> bool:
    """Return whether a metric is the same wherever the zero lies."""
    return name.endswith("_n_per_s") and name != "rfd_20_80_n_per_s"


def _ms(seconds: float) -> int:
    return round(1000 * seconds)
