"""Standard uncertainties of the forces of a trial, from what it tells itself: zero, noise, and when the limb left.

What a calibration adds is not known here; it is the same share of every force and cancels in R. Type A and B after the
GUM (JCGM 100), added in squares; all are standard uncertainties (k = 1).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import median_step
from nktsense.signal.metric import Metric, Reason
from nktsense.signal.motion import FILTER_S
from nktsense.signal.trial import Baseline, Motion

FloatArray = NDArray[np.float64]

_SPREAD: Final = math.sqrt(12)
"""A value that lies anywhere in an interval has this times less standard deviation than the interval is long."""
_LEAST_POINTS: Final = 4
_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Noise:
    """What rest tells of the sensor, N: of one sample, after the peak's low-pass, of the zero, of a 1 s mean."""

    sample_n: float
    filtered_n: float
    zero_n: float
    mean_1s_n: float


def noise_of_rest(time_s: FloatArray, force_n: FloatArray, smooth_n: FloatArray, baseline: Baseline) -> Noise | None:
    """Return the noise of the stretch of rest, or None where it is too short to tell.

    The zero's uncertainty is that of the mean of the stretch: of independent samples, or of its four quarters where
    these scatter more, as slow noise does not average out.

    Args:
        time_s: Times in s, shape (n,).
        force_n: Force in N, shape (n,).
        smooth_n: Force after the low-pass of the peak, N, shape (n,).
        baseline: The stretch.
    """
    part = slice(*time_s.searchsorted([baseline.start_s, baseline.end_s + 1e-9]).tolist())
    if part.stop - part.start < _LEAST_POINTS:
        return None
    sample, filtered = float(force_n[part].std(ddof=1)), float(smooth_n[part].std(ddof=1))
    count = part.stop - part.start
    starts = np.arange(_QUARTERS) * count // _QUARTERS
    quarters = np.add.reduceat(force_n[part], starts) / np.diff(np.append(starts, count))
    zero = max(sample / math.sqrt(count), float(quarters.std(ddof=1)) / math.sqrt(_QUARTERS))
    length_s = max(baseline.end_s - baseline.start_s, median_step(time_s))
    return Noise(sample, filtered, zero, zero * math.sqrt(min(length_s, 1.0)))


def uncertainties(
    noise: Noise | None,
    motion: Motion | None,
    *,
    peak_n: float,
    slope_n_per_s: float | None,
) -> dict[str, Metric]:
    """Return ``peak_u_n``, ``best_1s_mean_u_n``, ``af_iso_u_n`` and ``af_ratio_u``.

    The yield began between the last moment at which the limb was still and the one at which its velocity passed the
    threshold, give or take what the low-pass blurs; in that time force rose by the slope of the ramp, or by what its
    highest value did, whichever is more. R is ``AFiso / AFmax``; the zero moves both.

    Args:
        noise: From :func:`noise_of_rest`, or None.
        motion: What the limb did, or None.
        peak_n: Peak force above zero, N.
        slope_n_per_s: Slope of the ramp, N/s, or None.
    """
    names = ("peak_u_n", "best_1s_mean_u_n", "af_iso_u_n", "af_ratio_u")
    if noise is None:
        return dict.fromkeys(names, Metric.refused(Reason.NO_BASELINE))
    zero = noise.zero_n
    out = {
        "peak_u_n": Metric.measured(math.hypot(zero, noise.filtered_n)),
        "best_1s_mean_u_n": Metric.measured(math.hypot(zero, noise.mean_1s_n)),
    }
    if motion is None or motion.problem is not None:
        reason = Reason.NO_MOTION if motion is None else Reason(motion.problem)
        return out | dict.fromkeys(names[2:], Metric.refused(reason))
    moved = motion.moved
    if moved is None:
        return out | {"af_iso_u_n": out["peak_u_n"], "af_ratio_u": Metric.measured(0.0)}
    # A force that wavers does not rise with the slope of the ramp: what it did then counts too.
    rose_n = (slope_n_per_s or 0.0) * (moved.began_within_s + FILTER_S)
    when_n = max(rose_n, moved.af_iso_range_n) / _SPREAD
    held_n, top_n = math.hypot(when_n, noise.filtered_n), noise.filtered_n
    ratio = moved.af_iso_n / peak_n
    # R = (A - z) / (P - z): the zero moves it by (R - 1) / P, the two forces by 1 / P and R / P.
    u = math.sqrt(held_n**2 + (ratio * top_n) ** 2 + ((1 - ratio) * zero) ** 2) / peak_n
    return out | {
        "af_iso_u_n": Metric.measured(math.hypot(zero, held_n)),
        "af_ratio_u": Metric.measured(u),
    }
