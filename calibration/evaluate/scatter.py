"""How much readings scatter about the curve: within a mounting, and from one mounting to the next.

The two are told apart because they enter a force in use differently: what a new mounting changes is known from three
mountings only, however many readings each has.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from scipy import optimize

from calibration.curve.polynomial import PolynomialFit
from calibration.points import Deflections, FloatArray

_ROUNDS: Final = 6
_FLOOR: Final = 1e-12
_optimize: Any = optimize


@dataclass(frozen=True, slots=True, eq=False)
class Scatter:
    """The scatter of the force readings of a calibration, without what a reference gauge adds to it.

    Attributes:
        absolute_n: Part of the standard deviation within a mounting that does not depend on the force, N.
        relative: Part in proportion to the force, as a share.
        dof: Degrees of freedom of both together.
        mounting_relative: Standard deviation of the sensitivity from mounting to mounting, as a share; None with one.
        mountings: How many mountings there were.
        residual_n: Reading less curve as force, N, shape (n,).
        within_n: The same less what each mounting as a whole is off, N, shape (n,).
    """

    absolute_n: float
    relative: float
    dof: int
    mounting_relative: float | None
    mountings: int
    residual_n: FloatArray
    within_n: FloatArray

    def variance_at(self, force_n: FloatArray) -> FloatArray:
        """Return the variance of a reading within a mounting at some forces, N²."""
        return self.absolute_n**2 + (self.relative * force_n) ** 2


def scatter_of(columns: Deflections, fit: PolynomialFit) -> Scatter:
    """Split the residuals of a curve into what mountings do and what is left.

    Each mounting k is off by a share ``δ_k = Σ F r / Σ F²`` of its residuals r. The variance of what is left, less that
    of the reference gauge's own readings, is fitted as ``s0² + (s1 F)²``, both at least 0, by least squares of squared
    residuals weighted with 1/variance², iterated. As no part can be below 0, the variance comes out too large by a
    tenth or two on average where one part is not there.

    Args:
        columns: The force points.
        fit: The curve through them.
    """
    force = columns.force_n
    residual_n = fit.residual / fit.slope_at(force)
    names = np.unique(columns.mounting)
    shifts = np.zeros(len(names))
    within = residual_n.copy()
    if len(names) > 1:
        for k, name in enumerate(names):
            here = columns.mounting == name
            shifts[k] = float(force[here] @ residual_n[here]) / float(force[here] @ force[here])
        within -= shifts[np.searchsorted(names, columns.mounting)] * force
    dof = max(1, fit.dof - (len(names) - 1))
    absolute_n, relative = two_parts(force, within**2 * (len(within) / dof), columns.u_force_n**2)
    between = float(np.std(shifts, ddof=1)) if len(names) > 1 else None
    return Scatter(absolute_n, relative, dof, between, len(names), residual_n, within)


def two_parts(force: FloatArray, squares: FloatArray, known: FloatArray) -> tuple[float, float]:
    """Return s0, N, and s1 of a variance ``s0² + (s1 F)² + known``.

    Args:
        force: Forces, N, shape (n,).
        squares: Squared deviations, each as large as the variance on average, N², shape (n,).
        known: Part of the variance that is known, N², shape (n,).
    """
    scale = float(force.max())
    terms = np.stack([np.ones_like(force), (force / scale) ** 2], axis=1)
    level = float(squares.mean())
    if level <= _FLOOR * scale**2 * _FLOOR:
        return 0.0, 0.0
    variance = np.full_like(force, level)
    parts = np.array([level, 0.0])
    for _ in range(_ROUNDS):
        parts, _ = _optimize.nnls(terms / variance[:, None], (squares - known) / variance)
        variance = np.maximum(terms @ parts + known, 0.05 * level)
    return math.sqrt(float(parts[0])), math.sqrt(float(parts[1])) / scale
