"""Classes as a ladder: which rung a step reaches, and from which force upwards all steps reach it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import lt

import numpy as np
from numpy.typing import NDArray

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError

_ROOM = 1 + 1e-9
"""A value that equals its limit but for rounding is within it."""


@dataclass(frozen=True, slots=True)
class ClassRange:
    """The forces over which a class is held.

    Attributes:
        name: The class.
        low_n: Lowest calibrated force from which every step up to the highest is in the class, N.
        high_n: Highest calibrated force, N.
        expanded_percent: Largest relative expanded uncertainty (k = 2) in that range, %, or None where there is none.
    """

    name: str
    low_n: float
    high_n: float
    expanded_percent: float | None = None


def limits_of(*rows: tuple[float, ...]) -> FloatArray:
    """Return limits for :func:`rungs` from one row of limits for each criterion, best class first."""
    return np.array(rows).T[:, :, None] * _ROOM


def rungs(values: FloatArray, limits: FloatArray) -> NDArray[np.int8]:
    """Return for each criterion and step how many classes its value is too large for.

    Args:
        values: Absolute values, shape (criteria, steps); NaN is too large for every class.
        limits: Limits, best class first, shape (classes, criteria, 1).

    Returns:
        0 for the best class … ``classes`` for none, shape (criteria, steps).
    """
    return len(limits) - np.add.reduce((values <= limits).view(np.int8), dtype=np.int8)


def ranges(
    names: tuple[str, ...],
    force_n: FloatArray,
    step_rungs: NDArray[np.int8],
    needed_share: float,
    expanded_percent: FloatArray | None = None,
) -> tuple[ClassRange, ...]:
    """Return the classes that are held from some step to the highest, best class first.

    Args:
        names: The classes, best first.
        force_n: Rising forces, N, shape (steps,).
        step_rungs: Rung of each step, shape (steps,).
        needed_share: The range must reach down to this share of the highest force.
        expanded_percent: Relative expanded uncertainty of each step, %.
    """
    high = float(force_n[-1])
    first, top = len(force_n), len(force_n) - 1
    held: list[ClassRange] = []
    forces, reached = force_n.tolist(), step_rungs.tolist()
    worst = None if expanded_percent is None else np.maximum.accumulate(expanded_percent[::-1]).tolist()
    for rung, name in enumerate(names):
        while first > 0 and reached[first - 1] <= rung:
            first -= 1
        if first <= top and forces[first] <= needed_share * high * _ROOM:
            held.append(ClassRange(name, forces[first], high, None if worst is None else worst[top - first]))
    return tuple(held)


def lowest_held(classes: int, force_n: FloatArray, step_rungs: NDArray[np.int8], needed_share: float) -> FloatArray:
    """Return from which force each class is held by each of many calibrations; the rule is that of :func:`ranges`.

    Args:
        classes: How many classes there are.
        force_n: Rising forces, N, shape (steps,).
        step_rungs: Rung of each step, shape (calibrations, steps).
        needed_share: The range must reach down to this share of the highest force.

    Returns:
        N, shape (classes, calibrations); NaN where a class is not held.
    """
    from_here_up = np.maximum.accumulate(step_rungs[:, ::-1], axis=1)
    held = np.add.reduce(from_here_up <= np.arange(classes)[:, None, None], axis=2)
    low_n = np.append(force_n, math.nan)[len(force_n) - held]
    low_n[~(low_n <= needed_share * float(force_n[-1]) * _ROOM)] = math.nan
    return low_n


def named(names: tuple[str, ...], step_rungs: NDArray[np.int8]) -> tuple[str | None, ...]:
    """Return the class of each step, or None for a step that is in none."""
    ladder = (*names, None)
    return tuple(ladder[rung] for rung in step_rungs.tolist())


def rising(force_n: FloatArray) -> None:
    """Refuse forces that do not rise from above 0.

    Raises:
        CalibrationError: They do not.
    """
    forces = force_n.tolist()
    if len(forces) < 2 or not forces[0] > 0 or not all(map(lt, forces, forces[1:])):
        raise CalibrationError("The forces of the steps must rise, each once, the lowest above 0 N.")
