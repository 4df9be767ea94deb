"""What makes a force in use uncertain: the shares of a budget, and the interval they make together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from calibration.conversion import Share
from calibration.curve.polynomial import PolynomialFit
from calibration.evaluate.scatter import Scatter
from calibration.guide.plan import Plan
from calibration.points import Point, zero_shifts
from calibration.uncertainty.gum import Estimate, Expanded

COVERAGE: Final = 0.95
_AT: Final = 33


def shares_of(
    fit: PolynomialFit, scatter: Scatter, points: Sequence[Point], plan: Plan, reference_relative_u: float
) -> tuple[Share, ...]:
    """Return the contributions to the uncertainty of one force reading in use.

    A reading in use is a mean over about as long a time as a reading of the calibration, zeroed before, at a new
    mounting, rising or falling.

    Args:
        fit: The curve.
        scatter: The scatter about it.
        points: All points of the run.
        plan: The plan.
        reference_relative_u: Relative standard uncertainty that the reference forces share.
    """
    per_n = abs(float(fit.slope_at(fit.high_n)[0]))
    forces = np.linspace(fit.high_n / _AT, fit.high_n, _AT)
    curve = fit.curve_u(forces) / np.abs(fit.slope_at(forces)) / forces
    shares = [
        Share("reference forces", relative=reference_relative_u, note="common to all steps, does not average out"),
        Share("curve", relative=float(curve.max()), dof=scatter.dof, distribution="t"),
        Share(
            "repeatability and hysteresis",
            scatter.absolute_n,
            scatter.relative,
            scatter.dof,
            "t",
            "scatter of single readings about the curve, within a mounting",
        ),
        _mounting(scatter, plan),
        _zero(points, per_n),
        _resolution(plan.instrument.resolution, per_n),
        _creep(points, plan, fit),
        _temperature(plan),
    ]
    return tuple(share for share in shares if share is not None and share.u_n(fit.high_n) > 0)


def expanded_at(shares: Sequence[Share], force_n: float, coverage: float = COVERAGE) -> Expanded:
    """Return a force with its expanded uncertainty, N: root of the sum of squares, Welch-Satterthwaite, Student's t.

    Raises:
        CalibrationError: The coverage is none between 0 and 1.
    """
    squares = [share.u_n(force_n) ** 2 for share in shares]
    u = math.sqrt(math.fsum(squares))
    below = math.fsum(square**2 / share.dof for square, share in zip(squares, shares, strict=True))
    return Estimate(force_n, u, u**4 / below if below > 0 else math.inf).expanded(coverage)


def _mounting(scatter: Scatter, plan: Plan) -> Share | None:
    if scatter.mounting_relative is not None:
        k = scatter.mountings
        # A new mounting, and the mean of those that made the curve.
        relative = scatter.mounting_relative * math.sqrt(1 + 1 / k)
        return Share("new mounting", relative=relative, dof=k - 1, distribution="t", note=f"from {k} mountings")
    known = plan.judgement.reproducibility_percent
    if known is None:
        return None
    return Share("new mounting", relative=known / 100, note="prior knowledge of the model, as stated in the plan")


def _zero(points: Sequence[Point], per_n: float) -> Share | None:
    shifts = zero_shifts(points).values()
    if not shifts:
        return None
    half_n = max(abs(shift) for shift in shifts) / per_n
    return Share(
        "zero", half_n / math.sqrt(3), distribution="rectangular", note="largest shift of the zero over a series"
    )


def _resolution(step: float, per_n: float) -> Share:
    u_n = step / per_n * math.sqrt(2 / 12)
    return Share("resolution", u_n, distribution="resolution", note="of the reading and of its zero")


def _creep(points: Sequence[Point], plan: Plan, fit: PolynomialFit) -> Share | None:
    readings = [point.reading for point in points if point.role == "creep"]
    if len(readings) != 2:
        return None
    top = abs(float(fit.reading_at(fit.high_n)[0]))
    relative = abs(readings[1] - readings[0]) / top / math.sqrt(3)
    return Share("creep", relative=relative, distribution="rectangular", note="from 30 s to 300 s under full load")


def _temperature(plan: Plan) -> Share | None:
    relative = abs(plan.instrument.span_per_k) * plan.place.temperature_range_k / 2 / math.sqrt(3)
    return Share("temperature", relative=relative, distribution="rectangular", note="of the sensitivity, as stated")
