"""The curve through the samples: straight lines between them, with their means, slopes and crossings, but no gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
"""A window that ends this share of a period before or after a sample ends at it."""


def checked(time_s: FloatArray, *columns: FloatArray) -> None:
    """Do nothing where the arrays can be a curve.

    Raises:
        ValueError: The arrays differ in length, or the times do not rise.
    """
    if time_s.ndim != 1 or any(column.shape != time_s.shape for column in columns):
        raise ValueError(f"Times and values must have the same length: {[len(a) for a in (time_s, *columns)]}.")
    if not bool((time_s[1:] > time_s[:-1]).all()):
        raise ValueError("Times must rise from sample to sample.")


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Samples that were checked once to be a curve, so that many questions can be asked of it.

    Attributes:
        time_s: Rising times in s, shape (n,).
        values: Values, shape (n,).
        step_s: Median time between samples, s.
    """

    time_s: FloatArray
    values: FloatArray
    step_s: float

    @classmethod
    def of(cls, time_s: FloatArray, values: FloatArray) -> Curve:
        """Return the curve.

        Raises:
            ValueError: The arrays differ in length, or the times do not rise.
        """
        checked(time_s, values)
        return cls(time_s, values, median_step(time_s))

    def missing(self, start_s: float, stop_s: float, limit_s: float) -> Reason | None:
        """Return why the curve is not known there, as :func:`missing` does."""
        return missing(self.time_s, start_s, stop_s, limit_s)

    def stretch(self, start_s: float, stop_s: float) -> tuple[FloatArray, FloatArray]:
        """Return a part of it, as :func:`stretch` does."""
        return stretch(self.time_s, self.values, start_s, stop_s)


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
    if periods.max() == 1:
        return float(len(steps) / (time_s[-1] - time_s[0])), values
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
    first = max(int(time_s.searchsorted(start_s + _TICK_S, side="right")) - 1, 0)
    last = int(time_s.searchsorted(stop_s - _TICK_S, side="left"))
    if limit_s == np.inf:
        return None
    gap = (time_s[first + 1 : last + 1] - time_s[first:last]).max(initial=0.0) > limit_s + _TICK_S
    return Reason.GAP if gap else None


def stretch(time_s: FloatArray, values: FloatArray, start_s: float, stop_s: float) -> tuple[FloatArray, FloatArray]:
    """Return times and values from ``start_s`` to ``stop_s``, with both ends put in on the lines between samples."""
    inner = slice(
        int(time_s.searchsorted(start_s + _TICK_S, side="right")),
        int(time_s.searchsorted(stop_s - _TICK_S, side="left")),
    )
    ends = np.array([start_s, stop_s])
    at_ends = np.interp(ends, time_s, values)
    times = np.concatenate((ends[:1], time_s[inner], ends[1:]))
    return times, np.concatenate((at_ends[:1], values[inner], at_ends[1:]))


def area(time_s: FloatArray, values: FloatArray) -> float:
    """Return the integral of the curve over time (trapezoid), in the unit of the values times s."""
    return float((time_s[1:] - time_s[:-1]) @ (values[1:] + values[:-1]) / 2)


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
    windows = _windows(time_s, length_s, limit_s)
    if windows is None:
        return out
    areas = _running((time_s[1:] - time_s[:-1]) * (values[1:] + values[:-1]), 2)
    at_start, at_end = values[windows.before], windows.at_ends(values)
    rest = (windows.end_s - time_s[windows.before]) * (at_start + at_end) / 2
    out[windows.fits] = (areas[windows.before] + rest - areas[windows.fits]) / length_s
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
    return next(moving_slopes(time_s, values, ((length_s, limit_s),)))


def moving_slopes(
    time_s: FloatArray, values: FloatArray, windows: Iterable[tuple[float, float]]
) -> Iterator[FloatArray]:
    """Yield the slopes of :func:`moving_slope` for several windows, each its length and its longest pause, s."""
    # From the start of the curve and around its mean, so that few digits are lost in the running sums.
    t, v = time_s - time_s[:1], values - (values.mean() if len(values) else 0.0)
    tv, steps, pairs = t * v, t[1:] - t[:-1], v[1:] + v[:-1]
    areas = _running(steps * pairs, 2)
    # The integral of time times value along a line; Simpson's rule is exact for it.
    moments = _running(steps * ((t[1:] + t[:-1]) * pairs + tv[1:] + tv[:-1]), 6)
    for length_s, limit_s in windows:
        out = np.full(len(time_s), np.nan)
        found = _windows(time_s, length_s, limit_s)
        if found is not None:
            fits, before = found.fits, found.before
            e, at_end = found.end_s - time_s[0], found.at_ends(v)
            tail_s, pair = e - t[before], v[before] + at_end
            inside = areas[before] + tail_s * pair / 2 - areas[fits]
            tail = tail_s * ((e + t[before]) * pair + tv[before] + e * at_end) / 6
            moment = moments[before] + tail - moments[fits]
            out[fits] = 12 / length_s**3 * (moment - (t[fits] + length_s / 2) * inside)
        yield out


def _running(values: FloatArray, divisor: float) -> FloatArray:
    """Return the running sum over a divisor, from 0 on: one more than the values."""
    out = np.empty(len(values) + 1)
    out[0] = 0.0
    np.cumsum(values, out=out[1:])
    out[1:] /= divisor
    return out


@dataclass(frozen=True, slots=True, eq=False)
class _Windows:
    """Windows of one length that begin at samples.

    Attributes:
        fits: The samples at which one fits, m of them.
        end_s: Where each ends, s, shape (m,).
        before: The last sample before that end.
        share: How far the end lies on the way from it to the next sample, shape (m,).
    """

    fits: slice | NDArray[np.intp]
    end_s: FloatArray
    before: slice | NDArray[np.intp]
    share: FloatArray

    def at_ends(self, values: FloatArray) -> FloatArray:
        """Return the curve where the windows end."""
        if isinstance(self.before, slice):
            low, high = values[self.before], values[self.before.start + 1 : self.before.stop + 1]
        else:
            low, high = values[self.before], values[np.minimum(self.before + 1, len(values) - 1)]
        return low + self.share * (high - low)


def _windows(time_s: FloatArray, length_s: float, limit_s: float) -> _Windows | None:
    """Return the windows of a length that hold no longer pause than ``limit_s``, or None where none fits."""
    count = int(time_s.searchsorted(time_s[-1] + _TICK_S - length_s, side="right")) if len(time_s) else 0
    if count == 0:
        return None
    ends = np.minimum(time_s[:count] + length_s, time_s[-1])
    places = np.interp(ends, time_s, np.arange(len(time_s)))
    fits: slice | NDArray[np.intp] = slice(0, count)
    steps = time_s[1:] - time_s[:-1]
    if steps.max(initial=0.0) > limit_s + _TICK_S:
        pauses = np.concatenate(([0], np.cumsum(steps > limit_s + _TICK_S)))
        fits = np.flatnonzero(pauses[np.ceil(places - _SAME_PLACE).astype(np.intp)] == pauses[:count])
        if len(fits) == 0:
            return None
        ends, places = ends[fits], places[fits]
    before = np.minimum((places + _SAME_PLACE).astype(np.intp), max(len(time_s) - 2, 0))
    share, first = places - before, int(before[0])
    # On an even clock the ends move on by one sample with the starts: slices are quicker than lists of places.
    if int(before[-1]) - first == len(before) - 1 and bool((before[1:] > before[:-1]).all()):
        return _Windows(fits, ends, slice(first, first + len(before)), share)
    return _Windows(fits, ends, before, share)


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
    weights = np.empty_like(time_s)
    weights[1:-1] = time_s[2:] - time_s[:-2]
    weights[0], weights[-1] = time_s[1] - time_s[0], time_s[-1] - time_s[-2]
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
