"""ISO 376: force-proving instruments. Errors, classes and uncertainty of a calibration with rotated mountings.

Evaluated in the manner of ISO 376:2011, from memory, not checked against the paid standard [M]; the formulas of b and
b′ and the class limits except those of v also agree with third-party code [S].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from calibration.standards import ladder
from calibration.standards.iso376_criteria import (
    CLASSES,
    CRITERIA,
    NEEDED_SHARE,
    ROWS,
    Case,
    criteria_of,
    missing_of,
    rungs_of,
)
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_uncertainty import Iso376Uncertainty, older_expanded
from calibration.standards.ladder import ClassRange
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "ISO 376:2011",
    seen=("formulas of b and b′ and limits of b, b′, fc, f0, c and U, in third-party code",),
    memory=("the sequence", "formulas of fc, f0, v and c", "limits of v", "lowest forces", "uncertainty w1 to w8"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Result:
    """An evaluation in the manner of ISO 376. Arrays have one value per step.

    Attributes:
        run: The readings.
        case: Which of the four ways of classifying.
        fit: Curve through the means of the rotated series, or None where there is none or another was given.
        mean_reading: X̄r, mean of X1, X3, X5, unit of the reading.
        values: What is classified, a row for each of :data:`calibration.standards.iso376_criteria.CRITERIA`, signed;
            NaN where not measured.
        uncertainty: Contributions w1 to w8 and the expanded uncertainty.
        rungs: How many classes each criterion of the case rules out at each step.
    """

    run: Iso376Run
    case: Case
    fit: PolynomialFit | None
    mean_reading: FloatArray
    values: FloatArray
    uncertainty: Iso376Uncertainty
    rungs: NDArray[np.int8]
    provenance: Provenance = PROVENANCE

    @property
    def b(self) -> FloatArray:
        """Reproducibility, rotated, %."""
        return self.values[0]

    @property
    def b_prime(self) -> FloatArray:
        """Repeatability, not rotated, %."""
        return self.values[1]

    @property
    def fc(self) -> FloatArray:
        """Interpolation error, signed, %; NaN where no curve is used (A, B)."""
        return self.values[2]

    @property
    def f0(self) -> float:
        """Zero error, signed, the worst of the series, %; NaN where not measured."""
        return float(self.values[3, 0])

    @property
    def v(self) -> FloatArray:
        """Reversibility, %; NaN where not measured."""
        return self.values[4]

    @property
    def c(self) -> float:
        """Creep, %; NaN where not measured."""
        return float(self.values[5, 0])

    @property
    def resolution_n(self) -> FloatArray:
        """Resolution as a force, N."""
        return self.values[7] * self.run.force_n

    @property
    def classes_by_criterion(self) -> dict[str, tuple[str | None, ...]]:
        """Class of each step by each criterion alone; None where it is in none."""
        names = [CRITERIA[row] for row in ROWS[self.case]]
        return {name: ladder.named(CLASSES, rungs) for name, rungs in zip(names, self.rungs, strict=True)}

    @property
    def step_classes(self) -> tuple[str | None, ...]:
        """Class of each step by all criteria."""
        return ladder.named(CLASSES, np.maximum.reduce(self.rungs))

    @property
    def ranges(self) -> tuple[ClassRange, ...]:
        """Classes held from some step to the highest, best first, with the worst uncertainty in each."""
        worst = np.maximum.reduce(self.rungs)
        return ladder.ranges(CLASSES, self.run.force_n, worst, NEEDED_SHARE, self.uncertainty.expanded_percent)

    @property
    def best_class(self) -> str | None:
        """The best class that is held over a range, or None."""
        ranges = self.ranges
        return ranges[0].name if ranges else None

    @property
    def missing(self) -> tuple[str, ...]:
        """What the classification needs and was not measured or stated; there is no class without it."""
        return missing_of(self.case, self.values)

    @property
    def older_expanded_percent(self) -> FloatArray:
        """Expanded uncertainty (k = 2) by the older convention of EAL-G22 / EN 10002-3, %; not w1 to w8."""
        return older_expanded(self.values)


def evaluate_iso376(
    run: Iso376Run,
    *,
    degree: int = 3,
    case: Case | None = None,
    through_zero: bool = False,
    fitted: ArrayLike | None = None,
    interpolation: Literal["sd", "fc"] = "sd",
) -> Iso376Result:
    """Evaluate a run in the manner of ISO 376:2011 (from memory, not checked against the paid standard).

    The formulas of the criteria are those of :func:`calibration.standards.iso376_criteria.criteria_of`, those of the
    uncertainty those of :func:`calibration.standards.iso376_uncertainty.contributions`.

    Args:
        run: The readings.
        degree: Degree of the curve, 1 to 3.
        case: How to classify; interpolated (D with falling series, else C) where not given.
        through_zero: The curve has no constant term.
        fitted: Values Xa of another curve at the steps, instead of fitting one; ``degree`` then says which it was.
        interpolation: w8 from the scatter about the curve ("sd") or step by step as ``|fc|`` ("fc").

    Raises:
        CalibrationError: The degree is none of 1 to 3, or the steps are too few for the curve.
    """
    check_degree(degree)
    case = case or ("C" if run.x4 is None else "D")
    mean = np.add.reduce(run.rotated) / 3
    fit, residual, sd = None, None, None
    if fitted is not None:
        residual = mean - _given(fitted, len(mean))
        dof = len(mean) - degree - 1
        sd = math.sqrt(residual.dot(residual) / dof) if dof > 0 else math.nan
    elif case in ("C", "D"):
        fit = fit_polynomial(run.force_n, mean, degree, through_zero=through_zero)
        residual, sd = fit.residual, fit.residual_sd
    values = criteria_of(run, mean, residual)
    uncertainty = Iso376Uncertainty.of(run, mean, values, None if interpolation == "fc" else sd)
    return Iso376Result(run, case, fit, mean, values, uncertainty, rungs_of(case, values))


def check_degree(degree: int) -> None:
    """Refuse a degree that is none of 1 to 3.

    Raises:
        CalibrationError: It is not.
    """
    if not 1 <= degree <= 3:
        raise CalibrationError(f"ISO 376 knows curves of degree 1 to 3, not {degree}.")


def _given(fitted: ArrayLike, steps: int) -> FloatArray:
    curve = np.asarray(fitted, dtype=np.float64)
    if curve.shape != (steps,):
        raise CalibrationError(f"{steps} steps need as many values of the curve.")
    return curve
