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
    with one degree of freedom, Bonferroni over the weights).

    Args:
        columns: The force points.
        plan: The plan, with weights.
    """
    steps = plan.sequence.steps
    count = len(np.unique(columns.step))
    if not steps or count < _DEGREE + 3:
        return None
    z = columns.force_n / columns.force_n.max()
    curve = np.stack([z**power for power in range(1, _DEGREE + 1)], axis=1)
    means, sizes = _by_step(columns.step, np.column_stack([curve, columns.deflection]))
    curve, y = means[:, :-1], means[:, -1]
    left, _ = _residual(curve, y)
    dof = count - _DEGREE - 1
    best: tuple[float, str, float] | None = None
    rest = math.inf
    for mass in plan.weight:
        hangs = np.array([float(mass.name in steps[step - 1]) for step in np.unique(columns.step).tolist()])
        if not 0 < hangs.sum() < count:
            continue
        share, coefficient = _residual(np.column_stack([curve, hangs]), y)
        if best is None or share < rest:
            per_kg = float(np.median(columns.deflection / columns.force_n)) * 9.81
            best, rest = (share, mass.name, coefficient / per_kg), share
    if best is None:
        return None
    floor = 1e-12 * float(y @ y)
    f = (left - rest) / max(rest / dof, floor)
    chance = float(_special.fdtrc(1, dof, f)) * len(plan.weight)
    name, off_kg = best[1], best[2]
    stated_kg = next(mass.mass_kg for mass in plan.weight if mass.name == name)
    del sizes
    if chance > CHANCE or abs(off_kg) < LEAST * stated_kg:
        return None
    return (
        f"The steps with weight {name} lie off all others: as if it were {stated_kg + off_kg:.4g} kg, not "
        f"{stated_kg:g} kg. Weigh it, or look whether another piece was hung in its place."
    )


def _by_step(step: Any, values: FloatArray) -> tuple[FloatArray, FloatArray]:
    names = np.unique(step)
    means = np.stack([values[step == name].mean(axis=0) for name in names])
    return means, np.array([(step == name).sum() for name in names])


def _residual(terms: FloatArray, y: FloatArray) -> tuple[float, float]:
    """Return the residual sum of squares, and the last coefficient."""
    found = np.linalg.lstsq(terms, y, rcond=None)[0]
    rest = y - terms @ found
    return float(rest @ rest), float(found[-1])
