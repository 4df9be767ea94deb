"""What counts as rest: one rule for the scanner, the baseline and the zero of a live stream."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.settings import DetectionSettings

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_MIN_POINTS: Final = 4
_SHORT_S: Final = 0.2
_STEPS_PER_N: Final = 10_000
"""Bins are summed as whole tenths of a millinewton: such sums are exact, so any order gives the same bits."""
_MOST_N: Final = 40_000.0
"""Beyond this the squares would not fit; no device of this kind measures it."""


def is_rest(
    length_s: float,
    level_n: float,
    sd_n: float,
    drift_n: float,
    drift_se_n: float,
    noise_n: float,
    settings: DetectionSettings,
) -> bool:
    """Tell whether a stretch is rest: it scatters little, does not drift, and carries no load.

    A small steady force is taken for a zero error. A larger one is a load, unless it is negative, not below
    ``-quiet_offset_n``, and scatters so little that no muscle can have held it.

    Args:
        length_s: Length of the stretch, s.
        level_n: Mean force, N.
        sd_n: Standard deviation of the force, N.
        drift_n: Rise of the fitted straight line over the stretch, N.
        drift_se_n: Standard error of that rise, N.
        noise_n: Standard deviation of the samples around that line, N.
        settings: Constants.
    """
    hidden_n = (2.0 if length_s < _SHORT_S else 1.0) * noise_n  # a drift that the noise hides does not spoil the mean
    drift_limit_n = max(settings.quiet_drift_n_per_s * length_s, 3 * drift_se_n, hidden_n)
    if sd_n > settings.quiet_sd_n or abs(drift_n) > drift_limit_n:
        return False
    if abs(level_n) <= settings.rest_level_n:
        return True
    return -settings.quiet_offset_n <= level_n < 0 and sd_n <= -settings.quiet_offset_share * level_n


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
    return is_rest(float(time_s[-1] - time_s[0]), *describe_stretch(time_s, force_n), settings)


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

    def rests(self, bin_s: float, settings: DetectionSettings) -> list[tuple[float, float] | None]:
        """Return for each stretch its (level, sd) in N where it is rest, else None."""
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
        scaled = (column / _STEPS_PER_N for column in (level, sd, drift, drift_se, noise))
        rows = zip(length_s.tolist(), *(column.tolist() for column in scaled), strict=True)
        return [
            (level_n, sd_n) if ok and is_rest(seconds, level_n, sd_n, drift_n, se_n, noise_n, settings) else None
            for ok, (seconds, level_n, sd_n, drift_n, se_n, noise_n) in zip(enough.tolist(), rows, strict=True)
        ]
