"""Which single weight would explain it, if one of them is not what the plan says."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from scipy import special

from calibration.curve.basis import FloatArray
from calibration.guide.plan import Plan
from calibration.points import Deflections

CHANCE: Final = 1e-6
"""Chance of suspecting a weight where none is wrong."""
LEAST: Final = 0.003
"""A weight that is off by a smaller share of itself is left to the uncertainty."""
_DEGREE: Final = 3

_special: Any = special


def suspect_weight(columns: Deflections, plan: Plan) -> str | None:
    """Return a sentence about the one weight that explains what a curve of degree 3 leaves over, or None.

    For each weight, the model "curve of degree 3, and this weight off by x" is held against the curve alone (F test
    with one degree of freedom, Bonferroni over the weights). Means of the rising readings: falling ones lie off by
    hysteresis, and at the highest step there are none.

    Args:
        columns: The force points.
        plan: The plan, with weights.
    """
    steps, up = plan.sequence.steps, ~columns.falling
    step, force_n, deflection = columns.step[up], columns.force_n[up], columns.deflection[up]
    count = len(np.unique(step))
    if not steps or count < _DEGREE + 3:
        return None
    z = force_n / force_n.max()
    curve = np.stack([z**power for power in range(1, _DEGREE + 1)], axis=1)
    means = _by_step(step, np.column_stack([curve, deflection]))
    curve, y = means[:, :-1], means[:, -1]
    left, _ = _residual(curve, y)
    dof = count - _DEGREE - 1
    best: tuple[float, str, float] | None = None
    rest = math.inf
    for mass in plan.weight:
        hangs = np.array([float(mass.name in steps[number - 1]) for number in np.unique(step).tolist()])
        if not 0 < hangs.sum() < count:
            continue
        share, found = _residual(np.column_stack([curve, hangs]), y)
        if best is None or share < rest:
            per_kg = float(found[:-1].sum()) / float(force_n.max()) * 9.81  # by the curve without the weight in doubt
            best, rest = (share, mass.name, float(found[-1]) / per_kg), share
    if best is None:
        return None
    floor = 1e-12 * float(y @ y)
    f = (left - rest) / max(rest / dof, floor)
    chance = float(_special.fdtrc(1, dof, f)) * len(plan.weight)
    name, off_kg = best[1], best[2]
    stated_kg = next(mass.mass_kg for mass in plan.weight if mass.name == name)
    if chance > CHANCE or abs(off_kg) < LEAST * stated_kg:
        return None
    return (
        f"The steps with weight {name} lie off all others: as if it were {stated_kg + off_kg:.4g} kg, not "
        f"{stated_kg:g} kg. Weigh it, or look whether another piece was hung in its place."
    )


def _by_step(step: Any, values: FloatArray) -> FloatArray:
    return np.stack([values[step == name].mean(axis=0) for name in np.unique(step)])


def _residual(terms: FloatArray, y: FloatArray) -> tuple[float, FloatArray]:
    """Return the residual sum of squares, and the coefficients."""
    found = np.asarray(np.linalg.lstsq(terms, y, rcond=None)[0], dtype=np.float64)
    rest = y - terms @ found
    return float(rest @ rest), found
