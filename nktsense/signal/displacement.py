"""How far the limb moved for each newton while force rose: the slope of displacement on force."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.filters import gap_limit, median_step
from nktsense.signal.means import checked, missing, rise_between
from nktsense.signal.metric import Metric, Reason

FloatArray = NDArray[np.float64]

EDGE_SHARES: Final = (0.1, 0.5)
"""The leading edge, in shares of the peak."""
MIN_SAMPLES: Final = 5


@dataclass(frozen=True, slots=True)
class DisplacementSlope:
    """Slope of displacement on force over the leading edge.

    Attributes:
        slope: The slope, in ``unit``.
        standard_error: Its standard error, in ``unit``.
        unit: ``mm/N``, or ``°/N`` where the lever is not known.
        samples: Number of samples of the edge.
    """

    slope: Metric
    standard_error: Metric
    unit: str
    samples: int = 0


def displacement_slope(
    time_s: FloatArray,
    force_n: FloatArray,
    angle_deg: FloatArray | None,
    *,
    onset_s: float | None,
    peak_n: float,
    lever_m: float | None = None,
) -> DisplacementSlope:
    """Return the least-squares slope of displacement on force between 10 % and 50 % of the peak.

    The idea is that of Caruso and Leisman 2000, who judged muscles by this slope, small for strong and large for weak;
    that it agreed with clinicians is agreement with an opinion. Edge, filter and unit are choices of this project.
    Displacement is the way of the pad along its arc, ``L · θ``. The standard error is that of a regression,
    ``sqrt(SSE / (n - 2) / Sxx)``, times ``sqrt((1 + r) / (1 - r))`` where neighbouring residuals go together (r, their
    correlation, is above 0): without that, more samples of the same movement would only seem to tell more.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force above the baseline in N, shape (n,).
        angle_deg: Angle of the limb in °, rising in the yielding direction, shape (n,), or None.
        onset_s: Onset, s, or None.
        peak_n: Peak force, N.
        lever_m: Distance from the joint's axis to the pad, m; without it the slope is in °/N.

    Raises:
        ValueError: The arrays differ in length, times do not rise, or the lever is not above 0.
    """
    checked(time_s, force_n)
    if lever_m is not None and not (lever_m > 0 and math.isfinite(lever_m)):
        raise ValueError(f"The lever must be above 0 m, not {lever_m} m. Leave it out where it is not known.")
    unit = "°/N" if lever_m is None else "mm/N"
    if angle_deg is None:
        return _refused(Reason.NO_MOTION, unit)
    checked(time_s, angle_deg)
    edge = _leading_edge(time_s, force_n, onset_s, peak_n)
    if isinstance(edge, Reason):
        return _refused(edge, unit)
    if not np.isfinite(angle_deg[edge]).all():
        return _refused(Reason.MOTION_INCOMPLETE, unit)
    if float(np.ptp(force_n[edge])) == 0.0:
        return _refused(Reason.FLAT, unit)
    scale = 1.0 if lever_m is None else 1000 * lever_m * math.pi / 180
    slope, error = _regression(force_n[edge], scale * angle_deg[edge])
    return DisplacementSlope(Metric.measured(slope), Metric.measured(error), unit, edge.stop - edge.start)


def _refused(reason: Reason, unit: str) -> DisplacementSlope:
    return DisplacementSlope(Metric.refused(reason), Metric.refused(reason), unit)


def _leading_edge(time_s: FloatArray, force_n: FloatArray, onset_s: float | None, peak_n: float) -> slice | Reason:
    """Return the samples between 10 % and 50 % of the peak, or why there are none."""
    if onset_s is None:
        return Reason.NO_ONSET
    if peak_n <= 0:
        return Reason.NO_LOAD
    first = int(time_s.searchsorted(onset_s, side="left"))
    low, high = EDGE_SHARES
    rise = rise_between(time_s[first:], force_n[first:], low * peak_n, high * peak_n)
    if rise is None:
        return Reason.NOT_REACHED
    refusal = missing(time_s, *rise, gap_limit(median_step(time_s)))
    if refusal is not None:
        return refusal
    start, stop = time_s.searchsorted([rise[0] - 1e-9, rise[1] + 1e-9]).tolist()
    return slice(start, stop) if stop - start >= MIN_SAMPLES else Reason.TOO_SHORT


def _regression(x: FloatArray, y: FloatArray) -> tuple[float, float]:
    """Return the slope of y on x and its standard error."""
    dx, dy = x - x.mean(), y - y.mean()
    sxx = float(dx @ dx)
    slope = float(dx @ dy) / sxx
    left = dy - slope * dx
    sse = float(left @ left)
    error = math.sqrt(sse / (len(x) - 2) / sxx)
    # Rounding alone leaves residuals that go together in any way.
    if sse <= 1e-20 * float(dy @ dy):
        return slope, error
    alike = min(max(float(left[1:] @ left[:-1]) / sse, 0.0), 0.99)
    return slope, error * math.sqrt((1 + alike) / (1 - alike))
