"""The terms of a calibration curve on a scaled variable, so that no power of a force in newtons is ever formed.

With forces as they are, the columns 1, x, x² of 20 steps up to 3 000 000 have a condition number of 1.4e13 and a plain
least-squares call keeps five digits of the constant. On ``z = (x - centre) / half``, from -1 to 1, it is about 3.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.errors import CalibrationError

FloatArray = NDArray[np.float64]
TemperatureEffect = Literal["none", "zero", "span"]
"""What a temperature moves: nothing that is modelled, the zero of the instrument, or its sensitivity."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Which terms a curve has, and how its variables are scaled.

    Attributes:
        degree: Highest power of the force.
        through_zero: The curve passes through reading 0 at 0 N and has no constant term.
        centre_n: Force that becomes 0; always 0 N for a curve through zero.
        half_n: Half of the span of forces, N; becomes 1.
        temperature: What the linear temperature term moves, if there is one.
        reference_c: Temperature at which that term is 0, °C.
        half_c: Largest distance of a temperature from it, K; becomes 1.
    """

    degree: int
    through_zero: bool
    centre_n: float
    half_n: float
    temperature: TemperatureEffect = "none"
    reference_c: float = math.nan
    half_c: float = 1.0

    @property
    def parameters(self) -> int:
        """How many numbers the curve has."""
        return self.degree + (not self.through_zero) + (self.temperature != "none")

    def rows(self, force_n: FloatArray, temperature_c: ArrayLike | None = None) -> FloatArray:
        """Return the value of every term at every force, shape (n, parameters), columns contiguous for LAPACK.

        Raises:
            CalibrationError: The curve has a temperature term and no temperature is given.
        """
        z = (force_n - self.centre_n) / self.half_n
        rows = np.empty((len(z), self.parameters), order="F")
        column, power = 0, z
        if not self.through_zero:
            rows[:, 0] = 1.0
            column = 1
        for k in range(self.degree):
            if k:
                power = power * z
            rows[:, column + k] = power
        if self.temperature != "none":
            warmer = self._warmer(temperature_c)
            rows[:, -1] = warmer if self.temperature == "zero" else warmer * (force_n / self.half_n)
        return rows

    def slope_rows(self, force_n: FloatArray, temperature_c: ArrayLike | None = None) -> FloatArray:
        """Return the derivative of every term to the force, per N, shape (n, parameters).

        Raises:
            CalibrationError: The curve has a temperature term and no temperature is given.
        """
        z = (force_n - self.centre_n) / self.half_n
        rows = np.zeros((len(z), self.parameters))
        first = 0 if self.through_zero else 1
        for k in range(1, self.degree + 1):
            rows[:, first + k - 1] = k * z ** (k - 1) / self.half_n
        if self.temperature == "span":
            rows[:, -1] = self._warmer(temperature_c) / self.half_n
        return rows

    def to_user(self) -> FloatArray:
        """Return the matrix that turns scaled coefficients into those of 1, x, x², … and of the temperature term.

        ``z^k = Σ_j C(k, j) x^j (-centre)^(k-j) / half^k``. A curve through zero gets a row of zeros for its constant,
        so that the shape is (degree + 1, parameters), and one row more with a temperature term.
        """
        first = 1 if self.through_zero else 0
        timed = self.temperature != "none"
        columns: list[list[float]] = []
        for k in range(first, self.degree + 1):
            scale = self.half_n**-k
            column = [math.comb(k, j) * (-self.centre_n) ** (k - j) * scale for j in range(k + 1)]
            columns.append(column + [0.0] * (self.degree - k + timed))
        if timed:
            per_k = 1 / self.half_c if self.temperature == "zero" else 1 / (self.half_n * self.half_c)
            columns.append([0.0] * (self.degree + 1) + [per_k])
        return np.array(columns).T

    def _warmer(self, temperature_c: ArrayLike | None) -> FloatArray:
        if temperature_c is None:
            raise CalibrationError("This curve has a temperature term: say at which temperature the reading was taken.")
        return (np.asarray(temperature_c, dtype=np.float64) - self.reference_c) / self.half_c
