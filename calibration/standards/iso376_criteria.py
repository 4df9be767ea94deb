"""What ISO 376 classifies: the criteria, their limits, and how each follows from the readings of one run or of many.

Evaluated in the manner of ISO 376:2011, from memory, not checked against the paid standard [M]; the formulas of b and
b′ and the class limits except those of v also agree with third-party code [S].
"""

from __future__ import annotations

import math
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from calibration.curve.basis import FloatArray
from calibration.standards import ladder
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_runs import Iso376Runs

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
ROWS: Final = {
    case: np.array([row for row, name in enumerate(CRITERIA) if name not in left_out])
    for case, left_out in _LEFT_OUT.items()
}
"""Which of the criteria each case classifies by."""
_LIMITS: Final = {case: ladder.limits_of(*(LIMITS[CRITERIA[row]] for row in rows)) for case, rows in ROWS.items()}
_NOT_MEASURED: Final = {
    "f0": "zero before and after each series",
    "v": "falling series",
    "c": "creep at 30 s and 300 s",
    "reference": "uncertainty of the calibration force",
    "resolution": "resolution of the display",
}


def criteria_of(run: Iso376Run | Iso376Runs, mean: FloatArray, residual: FloatArray | None) -> FloatArray:
    """Return what is classified, a row each in the order of :data:`CRITERIA`, signed; NaN where not measured.

    - ``b = 100 (max - min of X1, X3, X5) / X̄r``, ``b′ = 100 |X2 - X1| / X̄wr``
    - ``fc = 100 (X̄r - Xa) / Xa`` with Xa the curve
    - ``f0 = 100 (i_f - i_0) / X_N``, ``c = 100 |i_300 - i_30| / X_N``
    - ``v = ½ (100 |X4′ - X3| / X3 + 100 |X6′ - X5| / X5)``

    Args:
        run: The readings of one calibration, or of many.
        mean: X̄r, shape (…, steps).
        residual: X̄r - Xa, of the same shape, or None where no curve is used.

    Returns:
        Shape (criteria, …, steps).
    """
    rotated, x2 = run.rotated, run.x2
    size = np.abs(mean)
    top = size[..., -1:]
    values = np.empty((len(CRITERIA), *mean.shape))
    values[0] = 100 * (np.maximum.reduce(rotated) - np.minimum.reduce(rotated)) / size
    values[1] = 200 * np.abs((x2 - rotated[0]) / (x2 + rotated[0]))
    values[2] = math.nan if residual is None else 100 * residual / (mean - residual)
    values[3] = 100 * run.worst_zero_shift / top
    if run.x4 is None or run.x6 is None:
        values[4] = math.nan
    else:
        values[4] = 50 * (np.abs(run.x4 / rotated[1] - 1) + np.abs(run.x6 / rotated[2] - 1))
    values[5] = 100 * abs(run.creep_change) / top
    values[6] = run.reference_w_percent
    values[7] = run.resolution / size if run.resolution_n is None else run.resolution_n / run.force_n
    values[8] = run.force_n[-1] / run.force_n
    return values


def rungs_of(case: Case, values: FloatArray) -> NDArray[np.int8]:
    """Return how many classes each criterion of the case rules out, shape (criteria of the case, …, steps).

    Args:
        case: Which of the four ways of classifying.
        values: Criteria, a row each, shape (criteria, …, steps).
    """
    limits = _LIMITS[case]
    return ladder.rungs(np.abs(values[ROWS[case]]), limits if values.ndim == 2 else limits[..., None])


def missing_of(case: Case, values: FloatArray) -> tuple[str, ...]:
    """Return what one classification needs and was not measured, from its criteria, shape (criteria, steps)."""
    first = values[:, 0].tolist()
    names = [CRITERIA[row] for row in ROWS[case] if math.isnan(first[row])]
    return tuple([_NOT_MEASURED[name] for name in names])
