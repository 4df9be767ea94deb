"""The provisional curve of a run under way: good enough to see a point that lies off, never a result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import nan
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.points import Point

FloatArray = NDArray[np.float64]

BENDS_FROM: Final = 6
"""From so many points on the curve may bend."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A point under force, with where it lies.

    Attributes:
        point: The point.
        deflection: Its reading less the zero before its series, unit of the instrument.
        off_percent: How far it lies above the provisional curve, % of the highest force; NaN while there is no curve.
    """

    point: Point
    deflection: float
    off_percent: float

    @property
    def falling(self) -> bool:
        """Whether it was read on the way down."""
        return self.point.way == "falling"


@dataclass(frozen=True, slots=True)
class Provisional:
    """The points under force so far and the curve through them.

    Attributes:
        placed: The points, in order.
        coefficients: Of force, and of its square; empty while there is no curve.
    """

    placed: tuple[Placed, ...] = ()
    coefficients: tuple[float, ...] = ()

    @classmethod
    def of(cls, points: Sequence[Point], highest_n: float) -> Provisional:
        """Place the points of a run; those that only check or creep lie on the picture and make no curve.

        Args:
            points: Points that count.
            highest_n: Highest force of the plan, N.
        """
        zeros = {point.series: point.reading for point in points if point.role == "zero_before"}
        loaded = [point for point in points if point.force_n > 0 and point.series in zeros]
        making = [point for point in loaded if point.role == "force"]
        coefficients = provisional_curve(
            [point.force_n for point in making], [point.reading - zeros[point.series] for point in making]
        )
        placed: list[Placed] = []
        for point in loaded:
            deflection = point.reading - zeros[point.series]
            off = nan
            if coefficients:
                off_n = (deflection - curve_at(coefficients, point.force_n)) / coefficients[0]
                off = 100 * off_n / highest_n
            placed.append(Placed(point, deflection, off))
        return cls(tuple(placed), coefficients)

    def off_of(self, number: int) -> float:
        """Return how far the point of this number lies off, % of the highest force; NaN where that is not known."""
        return next((one.off_percent for one in self.placed if one.point.number == number), nan)


def provisional_curve(force_n: ArrayLike, deflection: ArrayLike) -> tuple[float, ...]:
    """Return the curve through zero that lies nearest to points, by least squares.

    Args:
        force_n: Forces, N, shape (n,).
        deflection: Deflections, unit of the instrument, shape (n,).

    Returns:
        The coefficient of force, and from six points at three forces on that of its square too; nothing where there is
        no force above 0, or where the readings do not change with it.
    """
    force, value = np.asarray(force_n, dtype=np.float64), np.asarray(deflection, dtype=np.float64)
    if not len(force) or force.max() <= 0:
        return ()
    degree = 2 if len(force) >= BENDS_FROM and len(np.unique(force)) >= 3 else 1
    top = float(force.max())  # in shares of the highest force the two columns are of one size
    columns = np.stack([(force / top) ** power for power in range(1, degree + 1)], axis=1)
    fitted = np.linalg.lstsq(columns, value, rcond=None)[0]
    found = tuple(float(c) / top ** (power + 1) for power, c in enumerate(fitted))
    return found if found[0] else ()


def curve_at(coefficients: Sequence[float], force_n: float) -> float:
    """Return the deflection of a curve at a force."""
    return sum(c * force_n ** (power + 1) for power, c in enumerate(coefficients))
