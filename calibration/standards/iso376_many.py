"""ISO 376 for many calibrations at the same forces, as in a workshop with one set of weights.

The arithmetic over all steps of all calibrations is done at once; one calibration of the result is what
:func:`calibration.standards.iso376.evaluate_iso376` gives for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.standards import ladder
from calibration.standards.iso376 import PROVENANCE, Iso376Result, check_degree
from calibration.standards.iso376_criteria import CLASSES, NEEDED_SHARE, Case, criteria_of, rungs_of
from calibration.standards.iso376_runs import Iso376Runs
from calibration.standards.iso376_uncertainty import (
    Iso376Uncertainty,
    combined,
    contributions,
    reversibility,
)
from calibration.standards.provenance import Provenance


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Many:
    """Evaluations of many calibrations in the manner of ISO 376. ``many[i]`` is one of them, made when it is asked for.

    Attributes:
        runs: The readings.
        case: Which of the four ways of classifying.
        fits: Curve of each calibration through the means of the rotated series; empty where none is used (A, B).
        mean_reading: X̄r, unit of the reading, shape (calibrations, steps).
        values: What is classified, one row for each of :data:`calibration.standards.iso376_criteria.CRITERIA`, signed,
            shape (criteria, calibrations, steps); NaN where not measured.
        w: Contributions w1 to w8, %, shape (8, calibrations, steps).
        absent: Which of them were not measured, shape (8, calibrations).
        combined_percent: w_c, %, shape (calibrations, steps).
        rungs: How many classes each criterion of the case rules out, shape (criteria of the case, calibrations, steps).
    """

    runs: Iso376Runs
    case: Case
    fits: tuple[PolynomialFit, ...]
    mean_reading: FloatArray
    values: FloatArray
    w: FloatArray
    absent: NDArray[np.bool_]
    combined_percent: FloatArray
    rungs: NDArray[np.int8]
    provenance: Provenance = PROVENANCE

    def __len__(self) -> int:
        return len(self.runs)

    def __getitem__(self, index: int) -> Iso376Result:
        values = self.values[:, index]
        return Iso376Result(
            run=self.runs[index],
            case=self.case,
            fit=self.fits[index] if self.fits else None,
            mean_reading=self.mean_reading[index],
            values=values,
            uncertainty=Iso376Uncertainty(
                w=self.w[:, index],
                combined_percent=self.combined_percent[index],
                v=values[4],
                absent=self.absent[:, index],
            ),
            rungs=self.rungs[:, index],
        )

    def __iter__(self) -> Iterator[Iso376Result]:
        return map(self.__getitem__, range(len(self)))

    @property
    def expanded_percent(self) -> FloatArray:
        """W = 2 w_c for rising forces, %, shape (calibrations, steps)."""
        return 2 * self.combined_percent

    @property
    def expanded_falling_percent(self) -> FloatArray:
        """W with reversibility, for falling forces, %, shape (calibrations, steps)."""
        return 2 * np.hypot(self.combined_percent, reversibility(self.values[4]))

    @property
    def class_low_n(self) -> dict[str, FloatArray]:
        """Lowest force from which a class is held, N, by class, shape (calibrations,); NaN where it is not held."""
        worst = np.maximum.reduce(self.rungs)
        low_n = ladder.lowest_held(len(CLASSES), self.runs.force_n, worst, NEEDED_SHARE)
        return dict(zip(CLASSES, low_n, strict=True))

    @property
    def best_classes(self) -> tuple[str | None, ...]:
        """The best class of each calibration that is held over a range, or None."""
        held = ~np.isnan(np.array(list(self.class_low_n.values())))
        return ladder.named(CLASSES, np.where(held.any(axis=0), held.argmax(axis=0), len(CLASSES)).astype(np.int8))


def evaluate_iso376_many(
    runs: Iso376Runs,
    *,
    degree: int = 3,
    case: Case | None = None,
    through_zero: bool = False,
    interpolation: Literal["sd", "fc"] = "sd",
) -> Iso376Many:
    """Evaluate many runs in the manner of ISO 376:2011 (from memory, not checked against the paid standard).

    Args:
        runs: The readings.
        degree: Degree of the curves, 1 to 3.
        case: How to classify; interpolated (D with falling series, else C) where not given.
        through_zero: The curves have no constant term.
        interpolation: w8 from the scatter about the curve ("sd") or step by step as ``|fc|`` ("fc").

    Raises:
        CalibrationError: The degree is none of 1 to 3, or the steps are too few for the curve.
    """
    check_degree(degree)
    case = case or ("C" if runs.x4 is None else "D")
    mean = np.add.reduce(runs.rotated) / 3
    fits: tuple[PolynomialFit, ...] = ()
    residual, sd = None, None
    if case in ("C", "D"):
        # One by one: fc is a difference of nearly equal numbers, and a product of matrices would add in another order.
        fits = tuple([fit_polynomial(runs.force_n, one, degree, through_zero=through_zero) for one in mean])
        residual = np.array([fit.residual for fit in fits])
        sd = np.array([[fit.residual_sd] for fit in fits])
    values = criteria_of(runs, mean, residual)
    w, absent = contributions(runs, mean, values, None if interpolation == "fc" else sd)
    return Iso376Many(runs, case, fits, mean, values, w, absent, combined(w), rungs_of(case, values))
