"""Inputs that are not independent of each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from calibration._checks import within
from calibration.errors import CalibrationError

_NOT_POSITIVE: Final = -1e-9  # an eigenvalue of a correlation matrix below this is no rounding


@dataclass(frozen=True, slots=True)
class Correlation:
    """Two components that move together.

    Attributes:
        first: Name of one.
        second: Name of the other.
        r: Correlation coefficient, -1 to 1.
    """

    first: str
    second: str
    r: float

    def __post_init__(self) -> None:
        within(f"The correlation of {self.first} and {self.second}", self.r, -1.0, 1.0)
        if self.first == self.second:
            raise CalibrationError(f"{self.first} cannot be correlated with itself.")


def ordered(pair: Correlation) -> Correlation:
    """Return the pair with its names in alphabetical order."""
    return pair if pair.first < pair.second else Correlation(pair.second, pair.first, pair.r)


def correlation_matrix(names: Sequence[str], pairs: Iterable[Correlation]) -> NDArray[np.float64]:
    """Return the matrix of correlations.

    Args:
        names: Names of all inputs, in the matrix's order.
        pairs: Which of them are correlated; the rest are independent.

    Raises:
        CalibrationError: A pair is there twice or names nothing, or no inputs can be correlated like that.
    """
    place = {name: index for index, name in enumerate(names)}
    matrix = np.eye(len(names))
    seen: set[tuple[str, str]] = set()
    for pair in map(ordered, pairs):
        for name in (pair.first, pair.second):
            if name not in place:
                raise CalibrationError(f"A correlation names {name}, which is no component of the budget.")
        if (pair.first, pair.second) in seen:
            raise CalibrationError(f"The correlation of {pair.first} and {pair.second} is given twice.")
        seen.add((pair.first, pair.second))
        row, column = place[pair.first], place[pair.second]
        matrix[row, column] = matrix[column, row] = pair.r
    if seen and float(np.linalg.eigvalsh(matrix)[0]) < _NOT_POSITIVE:
        raise CalibrationError("No inputs can be correlated like that: the correlations contradict each other.")
    return matrix
