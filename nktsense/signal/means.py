"""The curve through the samples: straight lines between them, with their means, slopes and crossings, but no gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import median_step
from nktsense.signal.metric import Reason

FloatArray = NDArray[np.float64]

_TICK_S: Final = 1e-6
"""Times closer than this are the same time: what is left of a microsecond in seconds since 1970."""
_JITTER: Final = 0.2
_SAME_PLACE: Final = 1e-4
"""A window that ends this share of a period after a sample ends at it."""


def checked(time_s: FloatArray, *columns: FloatArray) -> None:
    """Do nothing where the arrays can be a curve.

    Raises:
        ValueError: The arrays differ in length, or the times do not rise.
    """
    if time_s.ndim != 1 or any(column.shape != time_s.shape for column in columns):
        raise ValueError(f"Times and values must have the same length: {[len(a) for a in (time_s, *columns)]}.")
    if not bool((np.diff(time_s) > 0).all()):
        raise ValueError("Times must rise from sample to sample.")


def sampling_rate(time_s: FloatArray) -> float:
    """Return the sampling rate in Hz, from the median time between samples; 0 for fewer than two."""
    return 1 / median_step(time_s)


def even_grid(time_s: FloatArray, values: FloatArray) -> tuple[float, FloatArray] | None:
    """Return the sampling rate in Hz and the values on its even grid, or None where there is none.

    The samples keep their values; single lost ones are filled in along the line. No time between samples may be more
    than 20 % of a period off a whole number of periods.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
    """
    if len(time_s) < 2:
        return None
    steps = np.diff(time_s) / median_step(time_s)
    periods = np.round(steps)
    if periods.min() < 1 or np.abs(steps - periods).max() > _JITTER:
        return None
    slots = np.concatenate(([0.0], np.cumsum(periods)))
    rate_hz = float(slots[-1] / (time_s[-1] - time_s[0]))
    return rate_hz, np.interp(np.arange(slots[-1] + 1), slots, values)


def missing(time_s: FloatArray, start_s: float, stop_s: float, limit_s: float) -> Reason | None:
    """Return why the curve is not known from ``start_s`` to ``stop_s``, or None where it is.

    Args:
        time_s: Rising times in s, shape (n,).
        start_s: Start of the stretch, s.
        stop_s: End of the stretch, s.
        limit_s: Longest time between two samples over which a straight line may be drawn, s.
    """
    if len(time_s) < 2 or stop_s <= start_s:
        return Reason.TOO_SHORT
    if start_s < time_s[0] - _TICK_S or stop_s > time_s[-1] + _TICK_S:
        return Reason.TOO_SHORT
    first = max(int(np.searchsorted(time_s, start_s + _TICK_S, side="right")) - 1, 0)
    last = int(np.searchsorted(time_s, stop_s - _TICK_S, side="left"))
    gap = np.diff(time_s[first : last + 1]).max(initial=0.0) > limit_s + _TICK_S
    return Reason.GAP if gap else None


def stretch(time_s: FloatArray, values: FloatArray, start_s: float, stop_s: float) -> tuple[FloatArray, FloatArray]:
    """Return times and values from ``start_s`` to ``stop_s``, with both ends put in on the lines between samples."""
    inner = slice(
        int(np.searchsorted(time_s, start_s + _TICK_S, side="right")),
        int(np.searchsorted(time_s, stop_s - _TICK_S, side="left")),
    )
    ends = np.array([start_s, stop_s])
    at_ends = np.interp(ends, time_s, values)
    times = np.concatenate((ends[:1], time_s[inner], ends[1:]))
    return times, np.concatenate((at_ends[:1], values[inner], at_ends[1:]))


def area(time_s: FloatArray, values: FloatArray) -> float:
    """Return the integral of the curve over time (trapezoid), in the unit of the values times s."""
    return float(np.diff(time_s) @ (values[1:] + values[:-1]) / 2)


def first_reach(time_s: FloatArray, values: FloatArray, level: float) -> float | None:
    """Return the time at which the curve first stands at ``level`` or above, or None."""
    high = np.flatnonzero(values >= level)
    if len(high) == 0:
        return None
    return float(time_s[0]) if high[0] == 0 else _crossing(time_s, values, int(high[0]) - 1, level)


def rise_between(time_s: FloatArray, values: FloatArray, low: float, high: float) -> tuple[float, float] | None:
    """Return when the curve left ``low`` for the last time before it first reached ``high``, and when it did, in s.

    None where it starts above ``low`` or never reaches ``high``.
    """
    top = np.flatnonzero(values >= high)
    below = np.flatnonzero(values[: top[0]] <= low) if len(top) else top
    if len(below) == 0:
        return None
    return _crossing(time_s, values, int(below[-1]), low), _crossing(time_s, values, int(top[0]) - 1, high)


def _crossing(time_s: FloatArray, values: FloatArray, before: int, level: float) -> float:
    """Return where the line from sample ``before`` to the next, which is higher, passes ``level``."""
    share = (level - values[before]) / (values[before + 1] - values[before])
    return float(time_s[before] + share * (time_s[before + 1] - time_s[before]))


def moving_mean(time_s: FloatArray, values: FloatArray, length_s: float, limit_s: float = np.inf) -> FloatArray:
    """Return the mean over ``[t, t + length_s]`` for each time t, NaN where it does not fit.

    The mean is that of the straight lines between samples, so that irregular samples weigh by their time.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
        length_s: Length of the mean in s.
        limit_s: Longest time between two samples in it, s; a mean over a longer pause is NaN too.
    """
    out = np.full(len(time_s), np.nan)
    fits, ends, before = _windows(time_s, length_s, limit_s)
    if len(fits) == 0:
        return out
    total = np.concatenate(([0.0], np.cumsum(np.diff(time_s) * (values[1:] + values[:-1]) / 2)))
    at_ends = np.interp(ends, time_s, values)
    rest = (ends - time_s[before]) * (values[before] + at_ends) / 2
    out[fits] = (total[before] + rest - total[fits]) / length_s
    return out


def moving_slope(time_s: FloatArray, values: FloatArray, length_s: float, limit_s: float = np.inf) -> FloatArray:
    """Return the least-squares slope over ``[t, t + length_s]`` for each time t, NaN where it does not fit.

    It is the line fitted to the straight lines between samples, ``12/w³ · ∫ (t - centre) · value dt``, so that
    irregular samples weigh by their time and the window is as long as it says, wherever its end falls.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
        length_s: Length of the window w in s.
        limit_s: Longest time between two samples in it, s; a slope over a longer pause is NaN too.

    Returns:
        Slopes in the unit of the values per s, shape (n,).
    """
    out = np.full(len(time_s), np.nan)
    fits, ends, before = _windows(time_s, length_s, limit_s)
    if len(fits) == 0:
        return out
    # From the start of the curve and around its mean, so that few digits are lost in the running sums.
    t, v = time_s - time_s[0], values - values.mean()
    e = ends - time_s[0]
    at_ends = np.interp(e, t, v)
    areas = np.concatenate(([0.0], np.cumsum(np.diff(t) * (v[1:] + v[:-1]) / 2)))
    moments = np.concatenate(([0.0], np.cumsum(_moment(t[:-1], v[:-1], t[1:], v[1:]))))
    inside = areas[before] + (e - t[before]) * (v[before] + at_ends) / 2 - areas[fits]
    moment = moments[before] + _moment(t[before], v[before], e, at_ends) - moments[fits]
    out[fits] = 12 / length_s**3 * (moment - (t[fits] + length_s / 2) * inside)
    return out


def _moment(t0: FloatArray, v0: FloatArray, t1: FloatArray, v1: FloatArray) -> FloatArray:
    """Return the integral of time times value along a line; Simpson's rule is exact for it."""
    return (t1 - t0) * (t0 * v0 + (t0 + t1) * (v0 + v1) + t1 * v1) / 6


def _windows(
    time_s: FloatArray, length_s: float, limit_s: float
) -> tuple[NDArray[np.intp], FloatArray, NDArray[np.intp]]:
    """Return the samples at which a window fits, its end, and the last sample before that end."""
    fits = np.flatnonzero(time_s + length_s <= time_s[-1:] + _TICK_S)
    if len(fits) == 0:
        return fits, time_s[:0], fits
    ends = np.minimum(time_s[fits] + length_s, time_s[-1:])
    places = np.interp(ends, time_s, np.arange(len(time_s)))
    pauses = np.diff(time_s) > limit_s + _TICK_S
    if pauses.any():
        count = np.concatenate(([0], np.cumsum(pauses)))
        whole = count[np.ceil(places - _SAME_PLACE).astype(np.intp)] == count[fits]
        fits, ends, places = fits[whole], ends[whole], places[whole]
    return fits, ends, places.astype(np.intp)


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A straight line fitted by least squares, each sample weighing by its time.

    Attributes:
        slope_per_s: Slope in the unit of the values per s.
        mean: Mean of the values.
        residuals: What the line leaves of them, shape (n,).
        weights: Shares of the samples in the whole time, shape (n,).
        r2: Share of the variance that the line explains; 1 where there is none.
    """

    slope_per_s: float
    mean: float
    residuals: FloatArray
    weights: FloatArray
    r2: float

    @property
    def residual_sd(self) -> float:
        """Standard deviation around the line, in the unit of the values."""
        return float(np.sqrt(self.weights @ self.residuals**2))


def fit_line(time_s: FloatArray, values: FloatArray) -> Fit:
    """Return the straight line through at least two samples.

    Args:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
    """
    weights = np.gradient(time_s)
    weights[[0, -1]] /= 2
    weights /= weights.sum()
    t = time_s - time_s[0]
    t = t - weights @ t
    mean = float(weights @ values)
    about = values - mean
    slope = float((weights * t) @ about / (weights @ t**2))
    residuals = about - slope * t
    variance = float(weights @ about**2)
    # What rounding leaves of a level curve is no variance.
    level = variance <= (1e-12 * (abs(mean) + 1e-300)) ** 2
    r2 = 1.0 if level else 1 - float(weights @ residuals**2) / variance
    return Fit(slope, mean, residuals, weights, r2)
