"""ASTM E74: scatter about the curve as one number, the lower limit factor, and the forces from which a class holds.

Evaluated in the manner of ASTM E74, from memory, not checked against the paid standard [M]; LLF = 2.4 s and the limits
of classes A and AA agree with vendors' texts [S].
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.curve.degree import COUNTS_FOR_HIGH_DEGREE, DegreeRule, ratio_rule
from calibration.curve.polynomial import MAX_DEGREE, PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from calibration.standards.provenance import Provenance

PROVENANCE: Final = Provenance(
    "ASTM E74",
    seen=("LLF = 2.4 s for about 99 %", "2000 LLF for class AA and 400 LLF for class A", "lowest non-zero force"),
    memory=("number of forces, applications and runs", "zero methods", "formula of s", "degree rule C(n1, m)"),
)
FACTOR: Final = 2.4
CLASS_FACTORS: Final = {"AA": 2000.0, "A": 400.0}
"""Lower limit of the verified range over the LLF: 0.05 % and 0.25 % [S]."""
MIN_APPLICATIONS: Final = 30
MIN_FORCES: Final = 10
MIN_RUNS: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class E74Result:
    """An evaluation in the manner of ASTM E74.

    Attributes:
        fit: Curve through all single deflections.
        rule: The degree rule on the means, or None where a degree was given.
        s: Standard deviation about the curve, unit of the deflection.
        force_per_deflection_n: Mean of force over deflection, N per unit, by which ``s`` becomes a force.
        llf_n: Lower limit factor, N: 2.4 s as force, not below the resolution.
        limited_by_resolution: The resolution is larger than 2.4 s.
        lower_limits_n: Lowest force of classes AA and A, N; None where it is above the highest calibrated force.
        highest_n: Highest calibrated force, N.
        shortfalls: What the run has less of than the document asks for, one sentence each.
    """

    fit: PolynomialFit
    rule: DegreeRule | None
    s: float
    force_per_deflection_n: float
    llf_n: float
    limited_by_resolution: bool
    lower_limits_n: dict[str, float | None]
    highest_n: float
    shortfalls: tuple[str, ...]
    provenance: Provenance = PROVENANCE


def deflections(reading: ArrayLike, zero_before: ArrayLike, zero_after: ArrayLike | None = None) -> FloatArray:
    """Return readings less their zero, in the manner of ASTM E74 [M].

    Args:
        reading: Readings under force, any unit.
        zero_before: Zero reading before each (method A).
        zero_after: Zero reading after each; the mean of both is then taken off (method B).
    """
    before = np.asarray(zero_before, dtype=np.float64)
    zero = before if zero_after is None else (before + np.asarray(zero_after, dtype=np.float64)) / 2
    return np.asarray(reading, dtype=np.float64) - zero


def lower_limits(llf_n: float, lowest_n: float, highest_n: float) -> dict[str, float | None]:
    """Return the lowest force of each class, N: ``max(factor · LLF, lowest non-zero calibration force)`` [S].

    Args:
        llf_n: Lower limit factor, N.
        lowest_n: Lowest non-zero calibration force, N.
        highest_n: Highest calibration force, N; a class that begins above it is not held and gives None.
    """
    limits = {name: max(factor * llf_n, lowest_n) for name, factor in CLASS_FACTORS.items()}
    return {name: limit if limit <= highest_n else None for name, limit in limits.items()}


def evaluate_e74(
    force_n: ArrayLike,
    deflection: ArrayLike,
    *,
    degree: int | None = None,
    resolution: float = 0.0,
    runs: ArrayLike | None = None,
    labels: ArrayLike | None = None,
) -> E74Result:
    """Evaluate single deflections in the manner of ASTM E74 (from memory, not checked against the paid standard).

    ``s = √(Σd²/(n - m - 1))`` over all single deflections, ``LLF = 2.4 s`` times the mean of force over deflection.

    Args:
        force_n: Force of each deflection, N, shape (n,); 0 N is allowed.
        deflection: Reading less its zero, any unit, shape (n,).
        degree: 1 to 5, or None for the degree rule. That rule is meant for more than 50 000 display steps; with
            ``resolution`` given, fewer hold it at degree 2.
        resolution: Resolution of the instrument, unit of the deflection.
        runs: Number of the run of each deflection, to check how many there were.
        labels: Steps, where the forces of one step are not exactly equal.

    Raises:
        CalibrationError: A force is below 0, a deflection under load is 0, or the readings are too few for the curve.
    """
    force, y = np.asarray(force_n, dtype=np.float64), np.asarray(deflection, dtype=np.float64)
    if force.shape != y.shape or force.ndim != 1 or not resolution >= 0:
        raise CalibrationError("Each force needs one deflection, and a resolution cannot be below 0.")
    lowest_n = float(np.minimum.reduce(force, initial=math.inf))
    under_load, deflected = (force, y) if lowest_n > 0 else (force[force > 0], y[force > 0])
    if lowest_n < 0 or not len(under_load) or not deflected.all():
        raise CalibrationError("Forces must not be below 0 N, and no deflection under load may be 0.")
    rule = None
    if degree is None:
        rule = degree_rule(force, y, labels, resolution)
        degree = rule.degree
    fit = fit_polynomial(force, y, degree)
    ratio = abs(float(np.add.reduce(under_load / deflected))) / len(under_load)
    scatter_n, resolution_n = FACTOR * fit.residual_sd * ratio, resolution * ratio
    llf_n = max(scatter_n, resolution_n)
    lowest_n, highest_n = float(np.minimum.reduce(under_load)), fit.high_n
    return E74Result(
        fit=fit,
        rule=rule,
        s=fit.residual_sd,
        force_per_deflection_n=ratio,
        llf_n=llf_n,
        limited_by_resolution=resolution_n > scatter_n,
        lower_limits_n=lower_limits(llf_n, lowest_n, highest_n),
        highest_n=highest_n,
        shortfalls=shortfalls_of(force if labels is None else labels, force > 0, runs, lowest_n / highest_n),
    )


def degree_rule(force_n: FloatArray, deflection: FloatArray, labels: ArrayLike | None, resolution: float) -> DegreeRule:
    """Return the degree rule on the means, held at degree 2 for a display of no more than 50 000 steps [M+C].

    Args:
        force_n: Force of each deflection, N, shape (n,).
        deflection: Deflections, any unit, shape (n,).
        labels: Steps, where the forces of one step are not exactly equal.
        resolution: Resolution, unit of the deflection; 0 where it is not known.

    Raises:
        CalibrationError: There are fewer than three different forces.
    """
    coarse = resolution > 0 and float(np.ptp(deflection)) / resolution <= COUNTS_FOR_HIGH_DEGREE
    return ratio_rule(force_n, deflection, labels=labels, max_degree=2 if coarse else MAX_DEGREE)


def shortfalls_of(
    labels: ArrayLike, loaded: NDArray[np.bool_], runs: ArrayLike | None, lowest_share: float
) -> tuple[str, ...]:
    """Return what a calibration has less of than the document asks for, one sentence each.

    Args:
        labels: Step of each deflection, any number, shape (n,).
        loaded: Whether its force is above 0 N.
        runs: Number of its run, or None where that is not known.
        lowest_share: Lowest force above 0 N over the highest.
    """
    counts = [
        (int(loaded.sum()), MIN_APPLICATIONS, "force applications"),
        (len(set(np.asarray(labels)[loaded].tolist())), MIN_FORCES, "different forces"),
    ]
    if runs is not None:
        counts.append((len(set(np.asarray(runs).tolist())), MIN_RUNS, "runs"))
    found = [f"{count} {what}, at least {wanted} are asked for." for count, wanted, what in counts if count < wanted]
    if runs is None:
        found.append("It is not known how many runs there were.")
    if lowest_share > 0.1 * (1 + 1e-9):
        found.append(f"The lowest force is {100 * lowest_share:.0f} % of the highest, 10 % are asked for.")
    return tuple(found)
