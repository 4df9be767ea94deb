"""ASTM E74 for many calibrations at the same forces, as in a workshop with one set of weights."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.curve.degree import DegreeRule
from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from calibration.standards.astm_e74 import (
    CLASS_FACTORS,
    FACTOR,
    PROVENANCE,
    E74Result,
    degree_rule,
    lower_limits,
    shortfalls_of,
)
from calibration.standards.provenance import Provenance


@dataclass(frozen=True, slots=True, eq=False)
class E74Many:
    """Evaluations of many calibrations in the manner of ASTM E74. ``many[i]`` is one of them.

    Attributes:
        fits: Curve of each calibration through all its single deflections.
        rules: Degree rule of each on the means; empty where a degree was given.
        s: Standard deviation about the curve, unit of the deflection, shape (calibrations,).
        force_per_deflection_n: Mean of force over deflection, N per unit, shape (calibrations,).
        llf_n: Lower limit factor, N, shape (calibrations,).
        limited_by_resolution: The resolution is larger than 2.4 s, shape (calibrations,).
        lowest_n: Lowest calibrated force above 0, N.
        highest_n: Highest calibrated force, N.
        shortfalls: What the runs have less of than the document asks for; the same for all.
    """

    fits: tuple[PolynomialFit, ...]
    rules: tuple[DegreeRule, ...]
    s: FloatArray
    force_per_deflection_n: FloatArray
    llf_n: FloatArray
    limited_by_resolution: NDArray[np.bool_]
    lowest_n: float
    highest_n: float
    shortfalls: tuple[str, ...]
    provenance: Provenance = PROVENANCE

    def __len__(self) -> int:
        return len(self.fits)

    def __getitem__(self, index: int) -> E74Result:
        llf_n = float(self.llf_n[index])
        return E74Result(
            fit=self.fits[index],
            rule=self.rules[index] if self.rules else None,
            s=float(self.s[index]),
            force_per_deflection_n=float(self.force_per_deflection_n[index]),
            llf_n=llf_n,
            limited_by_resolution=bool(self.limited_by_resolution[index]),
            lower_limits_n=lower_limits(llf_n, self.lowest_n, self.highest_n),
            highest_n=self.highest_n,
            shortfalls=self.shortfalls,
        )

    def __iter__(self) -> Iterator[E74Result]:
        return map(self.__getitem__, range(len(self)))

    @property
    def lower_limits_n(self) -> dict[str, FloatArray]:
        """Lowest force of classes AA and A, N, shape (calibrations,); NaN where it is above the highest force."""
        limits = {name: np.maximum(factor * self.llf_n, self.lowest_n) for name, factor in CLASS_FACTORS.items()}
        return {name: np.where(limit <= self.highest_n, limit, math.nan) for name, limit in limits.items()}


def evaluate_e74_many(
    force_n: ArrayLike,
    deflection: ArrayLike,
    *,
    degree: int | None = None,
    resolution: ArrayLike = 0.0,
    runs: ArrayLike | None = None,
    labels: ArrayLike | None = None,
) -> E74Many:
    """Evaluate many calibrations in the manner of ASTM E74; what is what, says ``evaluate_e74``.

    Args:
        force_n: Force of each deflection, N, shape (n,), the same for all; 0 N is allowed.
        deflection: Readings less their zero, any unit, shape (calibrations, n).
        degree: 1 to 5 for all, or None for the degree rule, calibration by calibration.
        resolution: Resolution, unit of the deflection; one for all or shape (calibrations,).
        runs: Number of the run of each deflection, shape (n,).
        labels: Steps, where the forces of one step are not exactly equal, shape (n,).

    Raises:
        CalibrationError: As for one calibration; the message names it, the first one being 0.
    """
    force, y = np.asarray(force_n, dtype=np.float64), np.asarray(deflection, dtype=np.float64)
    step = np.asarray(resolution, dtype=np.float64)
    if force.ndim != 1 or y.ndim != 2 or y.shape[1] != len(force) or not len(y):
        raise CalibrationError(f"Deflections need the shape (calibrations, {force.size}): one for each force.")
    if step.shape not in ((), (len(y),)) or not np.all(step >= 0):
        raise CalibrationError(f"A resolution is one number or {len(y)}, and cannot be below 0.")
    loaded = force > 0
    if not np.all(force >= 0) or not loaded.any():
        raise CalibrationError("Forces must not be below 0 N, and some must be above.")
    under_load, deflected = force[loaded], y[:, loaded]
    bad = np.flatnonzero(~np.all(np.isfinite(y), axis=1) | ~np.all(deflected, axis=1))
    if len(bad):
        raise CalibrationError(
            f"Calibration {bad[0]}: a deflection is no number, or 0 under load; is the instrument connected?"
        )
    rules: tuple[DegreeRule, ...] = ()
    if degree is not None:
        degrees = [degree] * len(y)
    else:
        steps = np.broadcast_to(step, (len(y),)).tolist()
        rules = tuple([degree_rule(force, one, labels, r) for one, r in zip(y, steps, strict=True)])
        degrees = [rule.degree for rule in rules]
    fits = tuple([fit_polynomial(force, one, m) for one, m in zip(y, degrees, strict=True)])
    s = np.array([fit.residual_sd for fit in fits])
    ratio = np.abs(np.add.reduce(under_load / deflected, axis=1)) / len(under_load)
    scatter_n, resolution_n = FACTOR * s * ratio, step * ratio
    lowest_n, highest_n = float(under_load.min()), float(under_load.max())
    return E74Many(
        fits=fits,
        rules=rules,
        s=s,
        force_per_deflection_n=ratio,
        llf_n=np.maximum(scatter_n, resolution_n),
        limited_by_resolution=resolution_n > scatter_n,
        lowest_n=lowest_n,
        highest_n=highest_n,
        shortfalls=shortfalls_of(force if labels is None else labels, loaded, runs, lowest_n / highest_n),
    )
