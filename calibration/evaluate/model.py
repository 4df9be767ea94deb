"""The curve of a run: its degree, with weights that follow the scatter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from calibration.curve.degree import choose_degree
from calibration.curve.inverse import is_monotonic
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from calibration.evaluate.scatter import Scatter, scatter_of
from calibration.guide.plan import Plan
from calibration.points import Deflections, FloatArray

_ROUNDS: Final = 3
_LEAST: Final = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The curve through the deflections of a run, through zero as every reading is zeroed.

    Attributes:
        fit: The curve.
        scatter: The scatter about it.
        reasons: Why this degree, a sentence each.
        missed: The repeated readings contradict every degree that was tried.
    """

    fit: PolynomialFit
    scatter: Scatter
    reasons: tuple[str, ...]
    missed: bool


def curve_of(columns: Deflections, plan: Plan) -> Curve:
    """Fit the curve of a run.

    The variance of a reading is estimated from the residuals and used as weight, until both agree. Where the reference
    is a gauge, what a gauge reading is uncertain by on its own acts through the slope as in the effective variance
    method (Orear 1982, from memory, not checked): regression with errors in both axes for a curve of any degree.

    Raises:
        CalibrationError: The readings are too few for the curve, or a typed degree turns round in its range.
    """
    curve = _fitted(columns, plan, None)
    for _ in range(_ROUNDS - 1):
        curve = _fitted(columns, plan, _weights(columns, curve.fit, curve.scatter))
    if not is_monotonic(curve.fit):
        raise CalibrationError(f"The curve of degree {curve.fit.degree} turns round in its range; lower it.")
    return curve


def _fitted(columns: Deflections, plan: Plan, weights: FloatArray | None) -> Curve:
    degree, reasons, missed = plan.judgement.degree, (f"Degree {plan.judgement.degree} was asked for.",), False
    if degree == "auto":
        choice = choose_degree(
            columns.force_n,
            columns.deflection,
            through_zero=True,
            weights=weights,
            labels=columns.step,
            resolution=plan.instrument.resolution,
        )
        degree, reasons = choice.degree, choice.reasons
        missed = bool(choice.tests) and all(test.rejected for test in choice.tests)
    fit = fit_polynomial(columns.force_n, columns.deflection, degree, through_zero=True, weights=weights)
    return Curve(fit, scatter_of(columns, fit), reasons, missed)


def _weights(columns: Deflections, fit: PolynomialFit, scatter: Scatter) -> FloatArray:
    variance = scatter.variance_at(columns.force_n) + columns.u_force_n**2
    slope = fit.slope_at(columns.force_n)
    variance = np.maximum(variance, _LEAST * float(variance.max())) * slope**2
    top = float(variance.max())
    return np.ones_like(variance) if top <= 0 else top / np.maximum(variance, _LEAST * top)
