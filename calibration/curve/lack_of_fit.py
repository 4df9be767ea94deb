"""Does a curve miss the steps by more than repeated readings scatter? The F test for lack of fit."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit
from calibration.curve.steps import Steps
from calibration.errors import CalibrationError

SIGNIFICANCE: Final = 0.05
_ROUNDING: Final = 16 * np.finfo(np.float64).eps
"""Scatter below this share of the largest reading is rounding of the arithmetic."""

_special: Any = special


@dataclass(frozen=True, slots=True)
class LackOfFit:
    """What the test found.

    Attributes:
        f: Mean square of the steps about the curve over that of readings about their step.
        critical: F that only ``significance`` of all right curves exceed.
        dof_lack: Steps less the number of coefficients.
        dof_pure: Readings less steps.
        pure_sd: Standard deviation of repeated readings about their step, unit of the reading.
        floored: The repeats scatter less than the display can show, and the display step was used in their place.
        significance: The level of ``critical``.
    """

    f: float
    critical: float
    dof_lack: int
    dof_pure: int
    pure_sd: float
    floored: bool = False
    significance: float = SIGNIFICANCE

    @property
    def p_value(self) -> float:
        """Share of right curves that would exceed ``f``."""
        return float(_special.fdtrc(self.dof_lack, self.dof_pure, self.f))

    @property
    def rejected(self) -> bool:
        """The curve misses the steps by more than the scatter explains."""
        return self.f > self.critical

    def __str__(self) -> str:
        word = "above" if self.rejected else "not above"
        scatter = " (scatter taken as the rounding of the display)" if self.floored else ""
        return (
            f"F = {self.f:.4g} on {self.dof_lack} and {self.dof_pure} degrees of freedom, "
            f"{word} {self.critical:.4g}{scatter}"
        )


def lack_of_fit_test(
    fit: PolynomialFit,
    *,
    labels: ArrayLike | None = None,
    resolution: float = 0.0,
    significance: float = SIGNIFICANCE,
) -> LackOfFit:
    """Test a curve against the scatter of repeated readings.

    ``F = [(SS_residual - SS_pure) / (steps - p)] / [SS_pure / (n - steps)]`` (NIST/SEMATECH e-Handbook 4.4.4.6 [M];
    the numbers of 4.6.1 are reproduced in the tests). With a temperature term the repeats are compared at one
    temperature: their own slope on it is taken off, which costs one degree of freedom.

    Args:
        fit: The curve with its readings.
        labels: Steps, where the forces of one step are not exactly equal; see :meth:`Steps.of`.
        resolution: Display step of the instrument, unit of the reading. Repeats on a coarse display can agree exactly,
            and no curve would then be good enough. Readings that agree share one rounding error, so their variance is
            never taken below ``resolution² / 12`` times the number of repeats [judgement].
        significance: Share of right curves that may be rejected.

    Raises:
        CalibrationError: No step was repeated, or there are not more steps than coefficients.
    """
    steps = Steps.of(fit.force_n, labels)
    ss_pure, dof_pure = _pure(fit, steps)
    dof_lack = fit.dof - dof_pure
    if dof_pure < 1:
        raise CalibrationError("No step was repeated, so lack of fit cannot be told from scatter; run a second series.")
    if dof_lack < 1:
        raise CalibrationError(
            f"{steps.count} different steps cannot test a curve of {fit.basis.parameters} coefficients; add steps."
        )
    pure = ss_pure / dof_pure
    floor = len(fit.reading) / steps.count * resolution**2 / 12
    rounding = (_ROUNDING * float(np.maximum.reduce(np.abs(fit.reading)))) ** 2
    lack = max(fit.ss_residual - ss_pure, 0.0) / dof_lack
    f = lack / max(pure, floor, rounding) if lack else 0.0
    return LackOfFit(
        f=f,
        critical=float(_special.fdtri(dof_lack, dof_pure, 1 - significance)),
        dof_lack=dof_lack,
        dof_pure=dof_pure,
        pure_sd=math.sqrt(pure),
        floored=pure < floor,
        significance=significance,
    )


def _pure(fit: PolynomialFit, steps: Steps) -> tuple[float, int]:
    """Return sum of squares and degrees of freedom of readings about their step.

    Residuals stand in for readings: at one force both differ by the same number from their mean, and where the forces
    of a step differ a little the curve takes that off.
    """
    dof = len(fit.force_n) - steps.count
    within = steps.within(fit.residual, fit.weights)
    weighted = within if fit.weights is None else fit.weights * within
    ss = float(weighted @ within)
    if fit.temperature_c is None:
        return ss, dof
    warmer: FloatArray = fit.basis.rows(fit.force_n, fit.temperature_c)[:, -1]
    apart = steps.within(warmer, fit.weights)
    spread = float((apart if fit.weights is None else fit.weights * apart) @ apart)
    if spread <= _ROUNDING * len(apart):
        return ss, dof
    return ss - float(weighted @ apart) ** 2 / spread, dof - 1
