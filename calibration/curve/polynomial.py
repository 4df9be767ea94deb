"""A polynomial through the readings of a calibration, with everything that later says how far it can be trusted.

The reading is fitted as a function of the force, not the other way round: least squares takes all scatter to lie in the
dependent variable, and the force of a weight is known far better than a reading. The deviations are then in the unit of
the reading, which is what ISO 376 and ASTM E74 judge. Going back from a reading to a force is
:mod:`calibration.curve.inverse`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import ArrayLike
from scipy.linalg import lapack

from calibration.curve.basis import Basis, FloatArray, TemperatureEffect
from calibration.errors import CalibrationError

MAX_DEGREE: Final = 5
"""Highest degree that can be fitted; E74 starts its choice there, a curve for use has 1 to 3."""
_RANK: Final = 1e-10
"""Smallest share of the largest diagonal element of R that still counts as a term of its own."""

_lapack: Any = lapack


@dataclass(frozen=True, slots=True, eq=False)
class PolynomialFit:
    """Reading as a polynomial of the force: ``reading = c0 + c1 F + c2 F² …`` (and a temperature term).

    Attributes:
        basis: Terms and scaling.
        force_n: Reference forces, N, shape (n,).
        reading: Readings in the instrument's own unit (counts, mV/V, N), shape (n,).
        weights: Relative weights, 1/variance up to a common factor, or None where all weigh the same.
        temperature_c: Temperature of each reading, °C, or None without a temperature term.
        scaled: Coefficients of the scaled terms.
        residual: Reading minus curve, unit of the reading, shape (n,).
        residual_sd: Standard deviation of a reading of weight 1 about the curve, n - p degrees of freedom.
        dof: n - p.
        low_n: Lowest force that the curve stands for. The origin counts where the curve is tied to it.
        high_n: Highest force that it stands for.
        q: Orthonormal columns of the (weighted) terms, shape (n, p).
        r_inverse: Inverse of R, shape (p, p).
        to_user: Matrix from scaled coefficients to those of 1, F, F², … and of the temperature.
    """

    basis: Basis
    force_n: FloatArray
    reading: FloatArray
    weights: FloatArray | None
    temperature_c: FloatArray | None
    scaled: FloatArray
    residual: FloatArray
    residual_sd: float
    dof: int
    low_n: float
    high_n: float
    q: FloatArray
    r_inverse: FloatArray
    to_user: FloatArray

    @property
    def degree(self) -> int:
        """Highest power of the force."""
        return self.basis.degree

    @property
    def ss_residual(self) -> float:
        """(Weighted) sum of squared residuals."""
        return self.residual_sd**2 * self.dof

    @property
    def coefficients(self) -> FloatArray:
        """c0, c1, … for a force in N, full digits, shape (degree + 1,); c0 is 0 for a curve through zero."""
        return self.to_user.dot(self.scaled)[: self.degree + 1]

    @property
    def temperature_coefficient(self) -> float | None:
        """Reading per K ("zero"), or reading per N and K ("span"), or None without a temperature term."""
        return None if self.basis.temperature == "none" else float((self.to_user @ self.scaled)[-1])

    @property
    def covariance(self) -> FloatArray:
        """Covariance of c0, c1, … and, last, of the temperature coefficient."""
        half = self.to_user @ self.r_inverse
        return self.residual_sd**2 * (half @ half.T)

    @property
    def standard_errors(self) -> FloatArray:
        """Standard deviations of c0, c1, … and, last, of the temperature coefficient."""
        half = self.to_user.dot(self.r_inverse)
        return self.residual_sd * np.sqrt(np.einsum("ij,ij->i", half, half))

    @property
    def leverage(self) -> FloatArray:
        """Share of each reading in its own fitted value, 0 to 1, shape (n,); they sum to p."""
        return np.einsum("ij,ij->i", self.q, self.q)

    @property
    def r_squared(self) -> float:
        """Share of the variance explained; about zero, not the mean, for a curve through zero."""
        w = np.ones_like(self.reading) if self.weights is None else self.weights
        middle = 0.0 if self.basis.through_zero else float(np.average(self.reading, weights=w))
        return 1 - self.ss_residual / float((w * (self.reading - middle) ** 2).sum())

    def reading_at(self, force_n: ArrayLike, temperature_c: ArrayLike | None = None) -> FloatArray:
        """Return the curve at some forces, unit of the reading. It is not checked that they were calibrated.

        Raises:
            CalibrationError: The curve has a temperature term and no temperature is given.
        """
        force = np.atleast_1d(np.asarray(force_n, dtype=np.float64))
        return self.basis.rows(force, temperature_c) @ self.scaled

    def slope_at(self, force_n: ArrayLike, temperature_c: ArrayLike | None = None) -> FloatArray:
        """Return the sensitivity at some forces, reading per N.

        Raises:
            CalibrationError: The curve has a temperature term and no temperature is given.
        """
        force = np.atleast_1d(np.asarray(force_n, dtype=np.float64))
        return self.basis.slope_rows(force, temperature_c) @ self.scaled

    def curve_u(self, force_n: ArrayLike, temperature_c: ArrayLike | None = None) -> FloatArray:
        """Return the standard uncertainty of the curve itself at some forces, without the scatter of a reading.

        ``√(vᵀ C v)`` with v the terms at that force and C their covariance (GUM, first order).

        Raises:
            CalibrationError: The curve has a temperature term and no temperature is given.
        """
        force = np.atleast_1d(np.asarray(force_n, dtype=np.float64))
        half = self.basis.rows(force, temperature_c) @ self.r_inverse
        return self.residual_sd * np.sqrt(np.einsum("ij,ij->i", half, half))


def fit_polynomial(
    force_n: ArrayLike,
    reading: ArrayLike,
    degree: int = 1,
    *,
    through_zero: bool = False,
    weights: ArrayLike | None = None,
    temperature_c: ArrayLike | None = None,
    temperature_effect: Literal["zero", "span"] = "zero",
    reference_c: float | None = None,
) -> PolynomialFit:
    """Fit the reading as a polynomial of the force, by QR on a scaled variable.

    Args:
        force_n: Reference force of each reading, N, shape (n,).
        reading: Readings, any unit, shape (n,).
        degree: 1 to 5; a curve for use has 1 to 3.
        through_zero: No constant term: the instrument reads 0 at 0 N because it was tared.
        weights: Relative weights, 1/variance up to a common factor, above 0.
        temperature_c: Temperature of each reading, °C; adds one linear term.
        temperature_effect: What that term moves: "zero" adds ``k (T - T_ref)``, "span" adds ``k F (T - T_ref)``.
        reference_c: T_ref; the mean of the temperatures where not given.

    Raises:
        CalibrationError: Something is not finite, lengths differ, the degree is none of 1 to 5, or the readings cannot
            determine the terms (too few of them, too few different forces, or one temperature only).
    """
    if not 1 <= degree <= MAX_DEGREE:
        raise CalibrationError(f"The degree must be 1 to {MAX_DEGREE}, not {degree}.")
    force, y = _column(force_n, "force_n"), _column(reading, "reading")
    w = None if weights is None else _column(weights, "weights")
    t = None if temperature_c is None else _column(temperature_c, "temperature_c")
    if any(other is not None and len(other) != len(force) for other in (y, w, t)):
        raise CalibrationError("Forces, readings, weights and temperatures must be of the same number.")
    if w is not None and not np.all(w > 0):
        raise CalibrationError("A weight must be above 0; leave a reading out openly instead of giving it none.")
    if w is None and t is None:
        design = _known_design(force.tobytes(), degree, through_zero)
    else:
        reference = None if t is None else (float(t.mean()) if reference_c is None else reference_c)
        design = _design(force, degree, through_zero, w, t, temperature_effect, reference)
    return _solve(design, force, y, w, t)


@dataclass(frozen=True, slots=True, eq=False)
class _Design:
    """Terms of a curve at some forces, factorised; nothing in it depends on a reading."""

    basis: Basis
    rows: FloatArray
    q: FloatArray
    r_inverse: FloatArray
    to_user: FloatArray
    dof: int
    low_n: float
    high_n: float


@lru_cache(maxsize=32)
def _known_design(force: bytes, degree: int, through_zero: bool) -> _Design:
    """Return the design at some forces; the same weights are used for calibration after calibration."""
    design = _design(np.frombuffer(force), degree, through_zero, None, None, "none", None)
    for array in (design.rows, design.q, design.r_inverse, design.to_user):
        array.flags.writeable = False  # shared by all fits of these forces
    return design


def _design(
    force: FloatArray,
    degree: int,
    through_zero: bool,
    w: FloatArray | None,
    t: FloatArray | None,
    effect: TemperatureEffect,
    reference_c: float | None,
) -> _Design:
    low, high = float(force.min()), float(force.max())
    basis = _basis(low, high, degree, through_zero, t, effect, reference_c)
    dof = len(force) - basis.parameters
    if dof < 1:
        raise CalibrationError(
            f"{len(force)} readings leave no degree of freedom for {basis.parameters} coefficients; "
            "take more readings or a lower degree."
        )
    rows = basis.rows(force, t)
    if w is not None:
        rows *= np.sqrt(w)[:, None]
    q, r_inverse = _qr(rows, basis)
    if through_zero:
        low, high = min(low, 0.0), max(high, 0.0)
    return _Design(basis, rows, q, r_inverse, basis.to_user(), dof, low, high)


def _solve(
    design: _Design, force: FloatArray, y: FloatArray, w: FloatArray | None, t: FloatArray | None
) -> PolynomialFit:
    root = None if w is None else np.sqrt(w)
    target = y if root is None else root * y
    # ``dot`` throughout: on so few numbers the operator @ costs twice as much.
    scaled = design.r_inverse.dot(target.dot(design.q))
    # One step of refinement takes off what rounding in Q left.
    scaled += design.r_inverse.dot((target - design.rows.dot(scaled)).dot(design.q))
    weighted = target - design.rows.dot(scaled)
    return PolynomialFit(
        basis=design.basis,
        force_n=force,
        reading=y,
        weights=w,
        temperature_c=t,
        scaled=scaled,
        residual=weighted if root is None else weighted / root,
        residual_sd=math.sqrt(weighted.dot(weighted) / design.dof),
        dof=design.dof,
        low_n=design.low_n,
        high_n=design.high_n,
        q=design.q,
        r_inverse=design.r_inverse,
        to_user=design.to_user,
    )


def _qr(rows: FloatArray, basis: Basis) -> tuple[FloatArray, FloatArray]:
    """Return Q and the inverse of R, straight from LAPACK: numpy's wrapper takes eight times as long for 90 rows."""
    packed, tau, _, _ = _lapack.dgeqrf(rows)
    r = np.triu(packed[: rows.shape[1]])  # LAPACK keeps its reflections below R
    size = np.abs(r.diagonal())
    if not size.min() > _RANK * size.max():
        raise CalibrationError(
            f"The readings cannot tell the {basis.parameters} terms of the curve apart: it needs at least as many "
            "different forces, and different temperatures for a temperature term."
        )
    q, _, _ = _lapack.dorgqr(packed, tau)
    return q, _lapack.dtrtri(r)[0]


def _basis(
    low: float,
    high: float,
    degree: int,
    through_zero: bool,
    t: FloatArray | None,
    effect: TemperatureEffect,
    reference_c: float | None,
) -> Basis:
    centre = 0.0 if through_zero else (low + high) / 2
    half = max(abs(low), abs(high)) if through_zero else (high - low) / 2
    if half == 0:
        raise CalibrationError("All readings were taken at one force; a curve needs several.")
    if t is None or reference_c is None:
        return Basis(degree, through_zero, centre, half)
    far = float(np.abs(t - reference_c).max())
    return Basis(degree, through_zero, centre, half, effect, reference_c, far or 1.0)


def _column(values: ArrayLike, name: str) -> FloatArray:
    column = np.array(values, dtype=np.float64)  # a copy: a fit stays what it is
    if column.ndim != 1 or not len(column):
        raise CalibrationError(f"{name} must be a row of numbers.")
    if not math.isfinite(np.add.reduce(column)):
        raise CalibrationError(f"{name} has a value that is no number.")
    return column
