"""Readings that belong to one force step, brought together without a loop over readings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.basis import FloatArray
from calibration.errors import CalibrationError


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """Which readings were taken at which step.

    Attributes:
        order: Positions of the readings, step after step, shape (n,).
        starts: Where each step begins in that order, shape (steps,).
        sizes: How many readings each step has, shape (steps,).
    """

    order: NDArray[np.intp]
    starts: NDArray[np.intp]
    sizes: NDArray[np.intp]

    @classmethod
    def of(cls, force_n: FloatArray, labels: ArrayLike | None = None) -> Steps:
        """Sort readings into steps: by equal force, or by ``labels`` where the forces of a step differ a little.

        Args:
            force_n: Force of each reading, N, shape (n,).
            labels: Any number per reading that is the same for all of one step; a reference gauge never stops at
                exactly the same force twice.

        Raises:
            CalibrationError: There is not one label for each reading.
        """
        key = force_n if labels is None else np.asarray(labels, dtype=np.float64)
        if key.shape != force_n.shape:
            raise CalibrationError(f"{len(force_n)} readings need as many step labels.")
        return cls._by(key.tobytes())

    @classmethod
    @lru_cache(maxsize=32)
    def _by(cls, raw: bytes) -> Steps:
        """Sort by a key; the same steps are used for calibration after calibration."""
        key = np.frombuffer(raw)
        order = key.argsort(kind="stable")
        ordered = key[order]
        new = np.empty(len(key), dtype=bool)
        new[:1] = True
        np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
        starts = new.nonzero()[0]
        sizes = np.empty_like(starts)
        sizes[:-1] = starts[1:] - starts[:-1]
        sizes[-1:] = len(key) - starts[-1:]
        for array in (order, starts, sizes):
            array.flags.writeable = False  # shared by all calibrations at these steps
        return cls(order, starts, sizes)

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self.starts)

    def means(self, values: FloatArray, weights: FloatArray | None = None) -> FloatArray:
        """Return the (weighted) mean of each step, shape (steps,)."""
        if weights is None:
            return np.add.reduceat(values[self.order], self.starts) / self.sizes
        total = np.add.reduceat((weights * values)[self.order], self.starts)
        return total / np.add.reduceat(weights[self.order], self.starts)

    def within(self, values: FloatArray, weights: FloatArray | None = None) -> FloatArray:
        """Return each value less the mean of its step, in the order of the readings, shape (n,)."""
        rest = np.empty_like(values)
        rest[self.order] = values[self.order] - np.repeat(self.means(values, weights), self.sizes)
        return rest

    def members(self) -> list[NDArray[np.intp]]:
        """Return the positions of the readings of each step."""
        return np.split(self.order, self.starts[1:])
