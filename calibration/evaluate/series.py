"""The force points of a run as series by steps, which is how the documents look at them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calibration.points import Deflections, FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class SeriesTable:
    """Deflections by series and step, brought to the same force in all series.

    A gauge never stops at the same force twice: a deflection is multiplied by mean over actual force, which for
    small distances is exact enough whatever the curve.

    Attributes:
        force_n: Mean force of each step, N, rising, shape (steps,).
        rising: Rising deflections, NaN where not read, shape (series, steps).
        falling: Falling deflections, shape (series, steps).
        mounting: Mounting of each series, shape (series,).
        series: Number of each series.
    """

    force_n: FloatArray
    rising: FloatArray
    falling: FloatArray
    mounting: NDArray[np.int64]
    series: tuple[int, ...]

    @classmethod
    def of(cls, columns: Deflections) -> SeriesTable:
        """Sort points; of a step read twice in one series the mean counts."""
        steps, names = np.unique(columns.step), np.unique(columns.series)
        force_n = np.array([columns.force_n[columns.step == step].mean() for step in steps])
        shape = (len(names), len(steps))
        rising, falling = np.full(shape, np.nan), np.full(shape, np.nan)
        mounting = np.zeros(len(names), dtype=np.int64)
        for row, name in enumerate(names):
            mounting[row] = columns.mounting[columns.series == name][0]
            for column, step in enumerate(steps):
                for table, way in ((rising, False), (falling, True)):
                    here = (columns.series == name) & (columns.step == step) & (columns.falling == way)
                    if here.any():
                        scaled = columns.deflection[here] * force_n[column] / columns.force_n[here]
                        table[row, column] = scaled.mean()
        order = np.argsort(force_n)
        return cls(
            force_n[order], rising[:, order], falling[:, order], mounting, tuple(int(name) for name in names.tolist())
        )

    @property
    def whole(self) -> NDArray[np.intp]:
        """Rows whose rising part is complete."""
        return np.flatnonzero(np.all(np.isfinite(self.rising), axis=1))

    def rotated(self) -> tuple[int, int, int, int] | None:
        """Return the rows of X1, X2, X3, X5: two series at a first mounting, one at each of two others, or None."""
        rows = self.whole.tolist()
        by_mounting: dict[int, list[int]] = {}
        for row in rows:
            by_mounting.setdefault(int(self.mounting[row]), []).append(row)
        groups = list(by_mounting.values())
        if len(groups) < 3 or len(groups[0]) < 2:
            return None
        return groups[0][0], groups[0][1], groups[1][0], groups[2][0]
