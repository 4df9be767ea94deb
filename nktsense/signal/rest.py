"""What counts as rest: one rule for the scanner, the baseline and the zero of a live stream."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.settings import DetectionSettings

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
Value = TypeVar("Value", float, NDArray[np.float64])
"""A number, or an array."""

_MIN_POINTS: Final = 4
_SHORT_S: Final = 0.2
_STEPS_PER_N: Final = 10_000
"""Bins are summed as whole tenths of a millinewton: such sums are exact, so any order gives the same bits."""
_MOST_N: Final = 40_000.0
"""Beyond this the squares would not fit; no device of this kind measures it."""


def is_rest(
    length_s: Value,
    level_n: Value,
    sd_n: Value,
    drift_n: Value,
    drift_se_n: Value,
    noise_n: Value,
    settings: DetectionSettings,
) -> NDArray[np.bool_]:
    """Tell whether stretches are rest: they scatter little, do not drift, and carry no load.

    A small steady force is taken for a zero error. A larger one is a load, unless it is negative, not below
    ``-quiet_offset_n``, and scatters so little that no muscle can have held it.

    Args:
        length_s: Length of the stretch, s; this and the others a number, or an array of shape (n,).
        level_n: Mean force, N.
        sd_n: Standard deviation of the force, N.
        drift_n: Rise of the fitted straight line over the stretch, N.
        drift_se_n: Standard error of that rise, N.
        noise_n: Standard deviation of the samples around that line, N.
        settings: Constants.
    """
    hidden_n = np.where(np.less(length_s, _SHORT_S), 2.0, 1.0) * noise_n  # such a drift does not spoil the mean
    drift_limit_n = np.maximum(np.maximum(settings.quiet_drift_n_per_s * length_s, 3 * drift_se_n), hidden_n)
    quiet = np.less_equal(sd_n, settings.quiet_sd_n) & np.less_equal(np.abs(drift_n), drift_limit_n)
    near = np.less_equal(np.abs(level_n), settings.rest_level_n)
    below = np.less_equal(-settings.quiet_offset_n, level_n) & np.less(level_n, 0)
    return quiet & (near | (below & np.less_equal(sd_n, -settings.quiet_offset_share * level_n)))


def describe_stretch(time_s: FloatArray, force_n: FloatArray) -> tuple[float, float, float, float, float]:
    """Return level, standard deviation, drift over the stretch, its standard error, and noise around it, all in N.

    Args:
        time_s: Times in s, shape (n,), n at least 3.
        force_n: Force in N, shape (n,).
    """
    centred = time_s - time_s.mean()
    level = float(force_n.mean())
    power = float(centred @ centred)
    length = float(time_s[-1] - time_s[0])
    slope = float(centred @ (force_n - level)) / power if power > 0 else 0.0
    residual = force_n - level - slope * centred
    noise = math.sqrt(float(residual @ residual) / max(len(force_n) - 2, 1))
    se = noise / math.sqrt(power) * length if power > 0 else 0.0
    return level, float(force_n.std()), slope * length, se, noise


def stretch_is_rest(time_s: FloatArray, force_n: FloatArray, settings: DetectionSettings) -> bool:
    """Tell whether samples of shape (n,) are rest."""
    return bool(is_rest(float(time_s[-1] - time_s[0]), *describe_stretch(time_s, force_n), settings))


def bin_sums(number: IntArray, mean_n: FloatArray, variance: FloatArray, starts: IntArray) -> IntArray:
    """Return for each segment of bins its count and the sums of k, k², k·m, m, m² and variance, as whole numbers.

    Args:
        number: Numbers k of the bins, counted from the start of the stream so that k² fits, shape (n,).
        mean_n: Mean forces m in N, shape (n,).
        variance: Variances in N², shape (n,).
        starts: First bin of each segment, rising, the first 0, shape (s,).

    Returns:
        Shape (s, 7). Sums of two parts of a segment add up to those of the whole.
    """
    m = np.rint(np.clip(mean_n, -_MOST_N, _MOST_N) * _STEPS_PER_N).astype(np.int64)
    within = np.rint(variance * float(_STEPS_PER_N) ** 2).astype(np.int64)
    columns = (np.ones_like(number), number, number * number, number * m, m, m * m, within)
    return np.stack([np.add.reduceat(column, starts) for column in columns], axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class RestSums:
    """Stretches of bins by their sums, and from when to when they last, in s; shapes (s, 7) and (s,)."""

    sums: IntArray
    start_s: FloatArray
    end_s: FloatArray

    def joined_to(self, before: RestSums) -> RestSums:
        """Return the same stretches, the first of which goes on from the last of ``before``."""
        sums, start_s = self.sums.copy(), self.start_s.copy()
        sums[0] += before.sums[-1]
        start_s[0] = before.start_s[-1]
        return RestSums(sums, start_s, self.end_s)

    def __getitem__(self, part: slice) -> RestSums:
        return RestSums(self.sums[part], self.start_s[part], self.end_s[part])

    def rests(self, bin_s: float, settings: DetectionSettings) -> tuple[FloatArray, FloatArray]:
        """Return for each stretch its level and scatter in N, shapes (s,); NaN for the level of one that is no rest."""
        n, k, kk, km, m, mm, within = (column.astype(np.float64) for column in self.sums.T)
        enough = n >= _MIN_POINTS
        n = np.maximum(n, 1.0)
        level = m / n
        between = np.maximum(mm / n - level * level, 0.0)
        power = np.maximum(kk - k * k / n, 1e-9)
        covariance = km - k * m / n
        slope = covariance / power
        residual = np.maximum(between * n - slope * covariance, 0.0) / np.maximum(n - 2, 1.0)
        length_s = self.end_s - self.start_s
        span = length_s / bin_s
        drift, drift_se = slope * span, np.sqrt(residual / power) * span
        sd, noise = np.sqrt(between + within / n), np.sqrt(residual + within / n)
        level, sd, drift, drift_se, noise = (value / _STEPS_PER_N for value in (level, sd, drift, drift_se, noise))
        quiet = enough & is_rest(length_s, level, sd, drift, drift_se, noise, settings)
        return np.where(quiet, level, np.nan), sd
