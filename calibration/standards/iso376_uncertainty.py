"""Uncertainty of a calibration in the manner of ISO 376 annex C / EURAMET cg-4, from memory, not checked [M]."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from calibration.curve.basis import FloatArray
from calibration.standards.iso376_run import Iso376Run
from calibration.standards.iso376_runs import Iso376Runs

NAMES: Final = (
    "calibration force",
    "reproducibility",
    "repeatability",
    "resolution",
    "creep",
    "zero drift",
    "temperature",
    "interpolation",
)
"""What w1 to w8 stand for."""


@dataclass(frozen=True, slots=True, eq=False)
class Iso376Uncertainty:
    """Contributions of each force step, relative, %.

    Attributes:
        w: w1 to w8, shape (8, steps); 0 where something was not measured.
        combined_percent: w_c, the root of the sum of their squares.
        v: Reversibility, %; NaN without falling series.
        absent: Which of w1 to w8 were not measured or stated, shape (8,).
    """

    w: FloatArray
    combined_percent: FloatArray
    v: FloatArray
    absent: NDArray[np.bool_]

    @classmethod
    def of(cls, run: Iso376Run, mean: FloatArray, values: FloatArray, sd: float | None) -> Iso376Uncertainty:
        """Return the contributions of one run; see :func:`contributions` for what is what."""
        w, absent = contributions(run, mean, values, sd)
        return cls(w, combined(w), values[4], absent)

    @property
    def reversibility(self) -> FloatArray:
        """v/√3, to be added where falling forces are read, %; 0 without falling series."""
        return reversibility(self.v)

    @property
    def not_included(self) -> tuple[str, ...]:
        """What was not measured or stated and is therefore missing from the sum.

        Interpolation is not among it where no curve is used.
        """
        return tuple([name for name, out in zip(NAMES, self.absent.tolist(), strict=True) if out])

    @property
    def expanded_percent(self) -> FloatArray:
        """W = 2 w_c of each step for rising forces, %."""
        return 2 * self.combined_percent

    @property
    def expanded_falling_percent(self) -> FloatArray:
        """W of each step with reversibility, for falling forces, %."""
        return 2 * np.hypot(self.combined_percent, self.reversibility)

    def by_name(self) -> dict[str, FloatArray]:
        """Return the contributions by what they stand for."""
        return dict(zip(NAMES, self.w, strict=True))


def contributions(
    run: Iso376Run | Iso376Runs, mean: FloatArray, values: FloatArray, sd: float | FloatArray | None
) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Return the contributions w1 to w8 of one run or of many, relative, %, and which of them were not measured.

    1 ``W_ref/2``, 2 ``(100/X̄r) √(Σ(Xi - X̄r)²/6)``, 3 ``b′/√3``, 4 ``100 (r/F)/√6``, 5 ``c/√3``, 6 ``|f0|``,
    7 ``100 K (ΔT/2)/√3``, 8 ``100 F_N/(F X_N) √(Σ(X̄r - Xa)²/(n - d - 1))`` or ``|fc|`` [M].

    Args:
        run: The readings.
        mean: X̄r of each step, shape (…, steps).
        values: Criteria of :mod:`calibration.standards.iso376_criteria`, a row each, shape (criteria, …, steps).
        sd: ``√(Σ(X̄r - Xa)²/(n - d - 1))``, unit of the reading, shape (…, 1) for many; None to take ``|fc|``, or 0
            where there is no curve.

    Returns:
        w1 to w8, 0 where not measured, shape (8, …, steps), and where that is so, shape (8, …).
    """
    force, size = run.force_n, np.abs(mean)
    w = np.empty((len(NAMES), *mean.shape))
    apart = run.rotated - mean
    w[0] = run.reference_w_percent / 2
    w[1] = np.sqrt(np.add.reduce(apart * apart)) * (100 / math.sqrt(6)) / size
    w[2] = values[1] / math.sqrt(3)
    w[3] = values[7] * (100 / math.sqrt(6))
    w[4] = values[5] / math.sqrt(3)
    w[5] = np.abs(values[3])
    w[6] = 100 * abs(run.span_per_k) * (run.temperature_range_k / 2) / math.sqrt(3)
    if sd is not None:
        w[7] = 100 * float(force[-1]) * sd / size[..., -1:] / force
    else:
        w[7] = _measured(np.abs(values[2]))  # where no curve is used there is nothing to interpolate
    first = w[..., 0]
    absent = np.isnan(first)
    absent[6] = first[6] == 0  # no temperature effect is as good as none stated
    w[absent] = 0.0
    return w, absent


def combined(w: FloatArray) -> FloatArray:
    """Return w_c, the root of the sum of squares over the contributions, shape (…, steps)."""
    return np.sqrt(np.add.reduce(w * w))


def reversibility(v: FloatArray) -> FloatArray:
    """Return v/√3, %, shape (…, steps); 0 without falling series."""
    return _measured(v) / math.sqrt(3)


def _measured(values: FloatArray) -> FloatArray:
    return np.where(np.isnan(values), 0.0, values)


def older_expanded(values: FloatArray) -> FloatArray:
    """Return the expanded uncertainty (k = 2) by the convention of EAL-G22 / EN 10002-3, % [S, C].

    Half-widths, b arcsine, b′, f0, c and r rectangular, fc triangular:
    ``W² = W_ref² + b²/2 + b′²/3 + r²/3 + f0²/3 + c²/3 + fc²/6``. It gives another W than w1 to w8 from the same
    data. What is NaN counts as 0, as it was not measured.

    Args:
        values: Criteria of :mod:`calibration.standards.iso376_criteria`, a row each.
    """
    b, b_prime, fc, f0, _, c, reference, relative_resolution, _ = np.nan_to_num(values)
    squares = reference**2 + b**2 / 2 + fc**2 / 6 + (b_prime**2 + f0**2 + c**2 + (100 * relative_resolution) ** 2) / 3
    return np.sqrt(squares)
