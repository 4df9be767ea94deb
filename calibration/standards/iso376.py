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
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_uncertainty import Iso376Uncertainty, older_expanded
from calibration.standards.ladder import ClassRange
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "ISO 376:2011",
    seen=("formulas of b and b′ and limits of b, b′, fc, f0, c and U, in third-party code",),
    memory=("the sequence", "formulas of fc, f0, v and c", "limits of v", "lowest forces", "uncertainty w1 to w8"),
)
CLASSES: Final = ("00", "0.5", "1", "2")
LIMITS: Final[dict[str, tuple[float, float, float, float]]] = {
    "b": (0.05, 0.10, 0.20, 0.40),
    "b_prime": (0.025, 0.05, 0.10, 0.20),
    "fc": (0.025, 0.05, 0.10, 0.20),
    "f0": (0.012, 0.025, 0.050, 0.10),
    "v": (0.07, 0.15, 0.30, 0.50),
    "c": (0.025, 0.05, 0.10, 0.20),
    "reference": (0.01, 0.02, 0.05, 0.10),
    "resolution": (1 / 4000, 1 / 2000, 1 / 1000, 1 / 500),
    "lowest": (50.0, 50.0, 50.0, 50.0),
}
"""Limits in % for classes 00, 0.5, 1, 2; ``resolution`` as r/F and ``lowest`` as highest force over force: F ≥ 4000 r,
2000 r, 1000 r, 500 r, and F ≥ 2 % of the highest force [M]."""
NEEDED_SHARE: Final = 0.5
"""A class must hold at least from 50 % to 100 % of the highest force [M]."""

Case = Literal["A", "B", "C", "D"]
"""A: fixed forces, rising. B: fixed forces, rising and falling. C: interpolated, rising. D: interpolated, both."""
CRITERIA: Final = tuple(LIMITS)
_LEFT_OUT: Final[dict[Case, tuple[str, ...]]] = {"A": ("fc", "v"), "B": ("fc", "c"), "C": ("v",), "D": ("c",)}
_ROWS: Final = {
    case: [row for row, name in enumerate(CRITERIA) if name not in left_out] for case, left_out in _LEFT_OUT.items()
}
_LIMITS: Final = {case: ladder.limits_of(*(LIMITS[CRITERIA[row]] for row in rows)) for case, rows in _ROWS.items()}
_NOT_MEASURED: Final = {
    "f0": "zero before and after each series",
    "v": "falling series",
    "c": "creep at 30 s and 300 s",
    "reference": "uncertainty of the calibration force",
    "resolution": "resolution of the display",
}


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Result:
    """An evaluation in the manner of ISO 376. Arrays have one value per step.

    Attributes:
        run: The readings.
        case: Which of the four ways of classifying.
        fit: Curve through the means of the rotated series, or None where there is none or another was given.
        mean_reading: X̄r, mean of X1, X3, X5, unit of the reading.
        values: What is classified, one row for each of :data:`CRITERIA`, signed; NaN where not measured.
        uncertainty: Contributions w1 to w8 and the expanded uncertainty.
        rungs: How many classes each criterion of the case rules out at each step.
        ranges: Classes held from some step to the highest, best first, with the worst uncertainty in each.
        missing: What the classification needs and was not measured or stated; there is no class without it.
    """

    run: Iso376Run
    case: Case
    fit: PolynomialFit | None
    mean_reading: FloatArray
    values: FloatArray
    uncertainty: Iso376Uncertainty
    rungs: NDArray[np.int8]
    ranges: tuple[ClassRange, ...]
    missing: tuple[str, ...]
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
        names = [CRITERIA[row] for row in _ROWS[self.case]]
        return {name: ladder.named(CLASSES, rungs) for name, rungs in zip(names, self.rungs, strict=True)}

    @property
    def step_classes(self) -> tuple[str | None, ...]:
        """Class of each step by all criteria."""
        return ladder.named(CLASSES, np.maximum.reduce(self.rungs))

    @property
    def best_class(self) -> str | None:
        """The best class that is held over a range, or None."""
        return self.ranges[0].name if self.ranges else None

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

    - ``b = 100 (max - min of X1, X3, X5) / X̄r``, ``b′ = 100 |X2 - X1| / X̄wr``
    - ``fc = 100 (X̄r - Xa) / Xa`` with Xa the curve through X̄r, degree 1 to 3
    - ``f0 = 100 (i_f - i_0) / X_N``, ``c = 100 |i_300 - i_30| / X_N``
    - ``v = ½ (100 |X4′ - X3| / X3 + 100 |X6′ - X5| / X5)``

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
    if not 1 <= degree <= 3:
        raise CalibrationError(f"ISO 376 knows curves of degree 1 to 3, not {degree}.")
    case = case or ("C" if run.x4 is None else "D")
    mean = np.add.reduce(run.rotated) / 3
    fit, curve, dof = None, None, len(mean) - degree - 1
    if fitted is not None:
        curve = np.asarray(fitted, dtype=np.float64)
        if curve.shape != mean.shape:
            raise CalibrationError(f"{len(mean)} steps need as many values of the curve.")
    elif case in ("C", "D"):
        fit = fit_polynomial(run.force_n, mean, degree, through_zero=through_zero)
        curve, dof = mean - fit.residual, fit.dof
    values = _values(run, mean, curve)
    scatter = None if interpolation == "fc" or curve is None else (mean - curve, dof)
    uncertainty = Iso376Uncertainty.of(run, mean, values, scatter)
    rungs = ladder.rungs(np.abs(values[_ROWS[case]]), _LIMITS[case])
    worst = np.maximum.reduce(rungs)
    ranges = ladder.ranges(CLASSES, run.force_n, worst, NEEDED_SHARE, uncertainty.expanded_percent)
    return Iso376Result(run, case, fit, mean, values, uncertainty, rungs, ranges, _missing(case, values))


def _values(run: Iso376Run, mean: FloatArray, curve: FloatArray | None) -> FloatArray:
    """Return the criteria, a row each in the order of :data:`CRITERIA`."""
    rotated, force = run.rotated, run.force_n
    top, size = float(mean[-1]), np.abs(mean)
    values = np.empty((len(CRITERIA), len(mean)))
    values[0] = 100 * (np.maximum.reduce(rotated) - np.minimum.reduce(rotated)) / size
    values[1] = 200 * np.abs(run.x2 - rotated[0]) / np.abs(run.x2 + rotated[0])
    values[2] = math.nan if curve is None else 100 * (mean - curve) / curve
    values[3] = run.zero_error_percent(top)
    values[4] = run.reversibility_percent()
    values[5] = run.creep_percent(top)
    values[6] = run.reference_w_percent
    values[7] = run.resolution / size if run.resolution_n is None else run.resolution_n / force
    values[8] = force[-1] / force
    return values


def _missing(case: Case, values: FloatArray) -> tuple[str, ...]:
    first = values[:, 0].tolist()
    names = [CRITERIA[row] for row in _ROWS[case] if math.isnan(first[row])]
    return tuple([_NOT_MEASURED[name] for name in names])
