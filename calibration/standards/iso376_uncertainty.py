"""Uncertainty of a calibration in the manner of ISO 376 annex C / EURAMET cg-4, from memory, not checked [M]."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from calibration.curve.basis import FloatArray
from calibration.standards.iso376_run import Iso376Run

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
        reversibility: v/√3, to be added where falling forces are read, %; 0 without falling series.
        not_included: What was not measured or stated and is therefore missing from the sum. Interpolation is not
            among it where no curve is used.
    """

    w: FloatArray
    combined_percent: FloatArray
    reversibility: FloatArray
    not_included: tuple[str, ...]

    @classmethod
    def of(
        cls, run: Iso376Run, mean: FloatArray, values: FloatArray, scatter: tuple[FloatArray, int] | None
    ) -> Iso376Uncertainty:
        """Return the contributions of a run.

        1 ``W_ref/2``, 2 ``(100/X̄r) √(Σ(Xi - X̄r)²/6)``, 3 ``b′/√3``, 4 ``100 (r/F)/√6``, 5 ``c/√3``, 6 ``|f0|``,
        7 ``100 K (ΔT/2)/√3``, 8 ``100 F_N/(F X_N) √(Σ(X̄r - Xa)²/(n - d - 1))`` or ``|fc|`` [M].

        Args:
            run: The readings.
            mean: X̄r of each step.
            values: Criteria of :mod:`calibration.standards.iso376`, a row each.
            scatter: X̄r - Xa of each step and n - d - 1; None to take ``|fc|``, or 0 where there is no curve.
        """
        w = np.empty((8, len(mean)))
        apart = run.rotated - mean
        w[0] = run.reference_w_percent / 2
        w[1] = np.sqrt(np.add.reduce(apart * apart)) * (100 / math.sqrt(6)) / np.abs(mean)
        w[2] = values[1] / math.sqrt(3)
        w[3] = values[7] * (100 / math.sqrt(6))
        w[4] = values[5] / math.sqrt(3)
        w[5] = np.abs(values[3])
        w[6] = 100 * abs(run.span_per_k) * (run.temperature_range_k / 2) / math.sqrt(3) or math.nan
        curved = not math.isnan(values[2, 0])
        if scatter is not None:
            miss, dof = scatter
            sd = math.sqrt(miss.dot(miss) / dof) if dof > 0 else math.nan
            w[7] = 100 * float(run.force_n[-1]) / abs(float(mean[-1])) * sd / run.force_n
        else:
            w[7] = np.abs(values[2]) if curved else 0.0
        absent = [row for row, value in enumerate(w[:, 0].tolist()) if math.isnan(value)]
        for row in absent:
            w[row] = 0.0
        reversibility = np.zeros_like(mean) if run.x4 is None else values[4] / math.sqrt(3)
        combined = np.sqrt(np.add.reduce(w * w))
        return cls(w, combined, reversibility, tuple([NAMES[row] for row in absent]))

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


def older_expanded(values: FloatArray) -> FloatArray:
    """Return the expanded uncertainty (k = 2) by the convention of EAL-G22 / EN 10002-3, % [S, C].

    Half-widths, b arcsine, b′, f0, c and r rectangular, fc triangular:
    ``W² = W_ref² + b²/2 + b′²/3 + r²/3 + f0²/3 + c²/3 + fc²/6``. It gives another W than w1 to w8 from the same
    data. What is NaN counts as 0, as it was not measured.

    Args:
        values: Criteria of :mod:`calibration.standards.iso376`, a row each.
    """
    b, b_prime, fc, f0, _, c, reference, relative_resolution, _ = np.nan_to_num(values)
    squares = reference**2 + b**2 / 2 + fc**2 / 6 + (b_prime**2 + f0**2 + c**2 + (100 * relative_resolution) ** 2) / 3
    return np.sqrt(squares)
