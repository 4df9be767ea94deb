"""From a reading back to a force, with its uncertainty, inside the calibrated span only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike
from scipy import special

from calibration.curve.basis import FloatArray
from calibration.curve.polynomial import PolynomialFit
from calibration.errors import CalibrationError

G_LIMIT: Final = 0.05
"""Above this Fieller g the first-order uncertainty of a straight line is doubtful [M, judgement]."""
_ITERATIONS: Final = 100

_special: Any = special


class ExtrapolationError(CalibrationError):
    """A reading lies outside the span that was calibrated."""


class NotMonotonicError(CalibrationError):
    """A curve turns round inside its span, so a reading there belongs to two forces."""


@dataclass(frozen=True, slots=True, eq=False)
class ForceEstimates:
    """Forces that belong to some readings.

    Attributes:
        force_n: Force, N, shape (n,).
        u_n: Its standard uncertainty, N.
        dof: Effective degrees of freedom of that uncertainty.
        expanded_n: Half-width of the interval, N: Student's t times ``u_n``.
        coverage: Probability that the interval was made for.
        g: Fieller's g of a straight line; None for a higher degree.
    """

    force_n: FloatArray
    u_n: FloatArray
    dof: FloatArray
    expanded_n: FloatArray
    coverage: float
    g: float | None

    @property
    def low_n(self) -> FloatArray:
        """Lower end of the interval, N."""
        return self.force_n - self.expanded_n

    @property
    def high_n(self) -> FloatArray:
        """Upper end of the interval, N."""
        return self.force_n + self.expanded_n

    @property
    def doubtful(self) -> bool:
        """The slope is so uncertain that :func:`fieller_interval` is to be used instead."""
        return self.g is not None and self.g > G_LIMIT


def is_monotonic(fit: PolynomialFit, temperature_c: float | None = None) -> bool:
    """Return whether the curve only rises, or only falls, over its whole span.

    Raises:
        CalibrationError: The curve has a temperature term for the sensitivity and no temperature is given.
    """
    ends = np.array([fit.low_n, fit.high_n])
    places = [ends]
    if fit.degree > 2:
        # Where the slope itself is steepest or flattest: the roots of the second derivative.
        first = 0 if fit.basis.through_zero else 1
        powers = fit.scaled[first : first + fit.degree]
        bend = [k * (k - 1) * c for k, c in enumerate(powers.tolist(), start=1)][1:]
        roots = np.roots(bend[::-1])
        real = roots.real[np.abs(roots.imag) < 1e-9]
        turns = real * fit.basis.half_n + fit.basis.centre_n
        places.append(turns[(turns > fit.low_n) & (turns < fit.high_n)])
    forces = np.concatenate(places)
    slopes = fit.slope_at(forces, temperature_c)
    return bool(np.all(slopes > 0) or np.all(slopes < 0))


def force_from_reading(
    fit: PolynomialFit,
    reading: ArrayLike,
    *,
    averaged: float = 1,
    coverage: float = 0.95,
    temperature_c: float | None = None,
    reference_relative_u: float = 0.0,
) -> ForceEstimates:
    """Return the forces that belong to readings, by the curve, with first-order uncertainty.

    ``u² = [s²/m + vᵀ C v] / (dy/dF)² + (u_ref F)²`` with v the terms of the curve and C their covariance; for a
    straight line this is ``(s²/b²) [1/m + 1/n + (F - mean F)²/S_FF]``. The uncertainty of the reference is common to
    all points and does not average out over them, so it is added after the fit (GUM H.3.6 idea); the degrees of freedom
    follow by Welch-Satterthwaite.

    Args:
        fit: The curve.
        reading: Readings, or means of several, unit of the fit, a number or shape (n,).
        averaged: How many readings each of them is the mean of; ``math.inf`` leaves their scatter out.
        coverage: Probability of the interval.
        temperature_c: Temperature at which they were taken, °C, for a curve with a temperature term.
        reference_relative_u: Relative standard uncertainty of the calibration forces, as a share.

    Raises:
        ExtrapolationError: A reading lies beyond an end of the calibrated span by more than a reading scatters.
        NotMonotonicError: The curve turns round inside its span.
        CalibrationError: A number cannot be used.
    """
    y = np.atleast_1d(np.asarray(reading, dtype=np.float64))
    if not averaged >= 1 or not 0 < coverage < 1 or not reference_relative_u >= 0:
        raise CalibrationError("averaged must be 1 or more, coverage between 0 and 1, and an uncertainty not below 0.")
    t = float(_special.stdtrit(fit.dof, (1 + coverage) / 2))
    scatter = fit.residual_sd / math.sqrt(averaged)
    force = _solve(fit, y, temperature_c, t * fit.residual_sd)
    slope = fit.slope_at(force, temperature_c)
    u_fit = np.hypot(fit.curve_u(force, temperature_c), scatter) / np.abs(slope)
    u = np.hypot(u_fit, reference_relative_u * force)
    with np.errstate(divide="ignore", invalid="ignore"):
        dof = np.where(u > u_fit, fit.dof * (u / u_fit) ** 4, float(fit.dof))
        wide = _special.stdtrit(dof, (1 + coverage) / 2)
    # stdtrit gives up on very many degrees of freedom, where t is the normal quantile.
    wide = np.where(np.isfinite(wide) & (dof < 1e8), wide, _special.ndtri((1 + coverage) / 2))
    return ForceEstimates(force, u, dof, wide * u, coverage, _g(fit, t))


def fieller_interval(
    fit: PolynomialFit, reading: float, *, averaged: float = 1, coverage: float = 0.95
) -> tuple[float, float]:
    """Return the exact interval, N, of the force that belongs to a reading by a straight line (Fieller).

    It solves ``(y - a - b F)² = t² (s²/m + u²(a + b F))`` for F, with the full covariance of a and b.

    Raises:
        CalibrationError: The curve is no straight line or has a temperature term, or its slope is so uncertain
            (g = 1 or above) that the interval has no end.
        ExtrapolationError: The reading lies outside the calibrated span.
    """
    if fit.degree != 1 or fit.basis.temperature != "none":
        raise CalibrationError("Fieller's interval is for a straight line without a temperature term.")
    t = float(_special.stdtrit(fit.dof, (1 + coverage) / 2))
    g = _g(fit, t)
    if g is None or g >= 1:
        raise CalibrationError("The slope is too uncertain for an interval with two ends; calibrate over a wider span.")
    force = _solve(fit, np.array([reading], dtype=np.float64), None, t * fit.residual_sd)
    # In d = F - estimate: (b² - t² V_bb) d² - 2 t² (cov of value and slope) d - t² (s²/m + V) = 0.
    half = fit.residual_sd * fit.r_inverse
    value, slope = fit.basis.rows(force)[0] @ half, fit.basis.slope_rows(force)[0] @ half
    b = float(fit.slope_at(force)[0])
    square = b * b * (1 - g)
    linear = t * t * float(value @ slope)
    constant = t * t * (fit.residual_sd**2 / averaged + float(value @ value))
    root = math.sqrt(linear * linear + square * constant)
    return float(force[0]) + (linear - root) / square, float(force[0]) + (linear + root) / square


def band_interval(
    fit: PolynomialFit,
    reading: float,
    *,
    averaged: float = 1,
    coverage: float = 0.95,
    temperature_c: float | None = None,
) -> tuple[float, float]:
    """Return the forces, N, at which a reading leaves the prediction band: a check of the first-order interval.

    The band is ``curve ± t √(s²/m + u²(curve))``; each side is crossed once near the estimate.

    Raises:
        ExtrapolationError: The reading lies outside the calibrated span.
        CalibrationError: The band is so wide that it is never left.
    """
    estimate = force_from_reading(fit, reading, averaged=averaged, coverage=coverage, temperature_c=temperature_c)
    middle, wide = float(estimate.force_n[0]), float(estimate.expanded_n[0])
    if wide == 0:
        return middle, middle
    t = float(_special.stdtrit(fit.dof, (1 + coverage) / 2))

    def beyond(force_n: float) -> float:
        """Return how far the reading is outside the band at a force: negative inside."""
        band = t * math.hypot(float(fit.curve_u(force_n, temperature_c)[0]), fit.residual_sd / math.sqrt(averaged))
        return abs(float(fit.reading_at(force_n, temperature_c)[0]) - reading) - band

    low, high = (_crossing(beyond, middle, way * wide) for way in (-1.0, 1.0))
    return low, high


def _crossing(beyond: Any, inside: float, step: float) -> float:
    outside = inside + step
    for _ in range(8):
        if beyond(outside) > 0:
            break
        step *= 1.5
        outside = inside + step
    else:
        raise CalibrationError("The prediction band is never left; calibrate with more readings over a wider span.")
    for _ in range(200):
        centre = (inside + outside) / 2
        if centre in (inside, outside):
            break
        inside, outside = (inside, centre) if beyond(centre) > 0 else (centre, outside)
    return (inside + outside) / 2


def _g(fit: PolynomialFit, t: float) -> float | None:
    if fit.degree != 1 or fit.basis.temperature != "none":
        return None
    position = 0 if fit.basis.through_zero else 1
    half = fit.r_inverse[position]
    return float(t * t * fit.residual_sd**2 * (half @ half) / fit.scaled[position] ** 2)


def _solve(fit: PolynomialFit, y: FloatArray, temperature_c: float | None, tolerance: float) -> FloatArray:
    """Invert the curve by Newton's method, held inside the span by bisection.

    A reading beyond an end by no more than ``tolerance`` follows the tangent there: at the highest step half of all
    readings lie above the curve.
    """
    if not np.all(np.isfinite(y)):
        raise CalibrationError("A reading is no number.")
    if not is_monotonic(fit, temperature_c):
        raise NotMonotonicError(
            f"The curve of degree {fit.degree} turns round between {fit.low_n:g} N and {fit.high_n:g} N; "
            "use a lower degree."
        )
    ends = np.array([fit.low_n, fit.high_n])
    values, slopes = fit.reading_at(ends, temperature_c), fit.slope_at(ends, temperature_c)
    rising = 1.0 if slopes[0] > 0 else -1.0
    before, after = rising * (y - values[0]), rising * (y - values[1])
    slack = tolerance + 1e-12 * float(np.abs(values).max())
    out = (before < -slack) | (after > slack)
    if np.any(out):
        raise ExtrapolationError(
            f"The reading {y[out][0]:g} lies outside the calibrated span, "
            f"{values[0]:g} to {values[1]:g} ({fit.low_n:g} N to {fit.high_n:g} N); "
            "a curve says nothing there, calibrate over a wider span."
        )
    inner = np.clip(rising * y, rising * values[0], rising * values[1]) * rising
    force = _newton(fit, inner, temperature_c, rising)
    force = np.where(before < 0, fit.low_n + (y - values[0]) / slopes[0], force)
    return np.where(after > 0, fit.high_n + (y - values[1]) / slopes[1], force)


def _newton(fit: PolynomialFit, y: FloatArray, temperature_c: float | None, rising: float) -> FloatArray:
    low, high = np.full_like(y, fit.low_n), np.full_like(y, fit.high_n)
    force = (low + high) / 2
    tiny = 4 * np.finfo(np.float64).eps * max(abs(fit.low_n), abs(fit.high_n))
    for _ in range(_ITERATIONS):
        above = fit.reading_at(force, temperature_c) - y
        low = np.where(rising * above <= 0, force, low)
        high = np.where(rising * above >= 0, force, high)
        following = force - above / fit.slope_at(force, temperature_c)
        following = np.where((following < low) | (following > high), (low + high) / 2, following)
        moved = float(np.abs(following - force).max(initial=0.0))
        force = following
        if moved <= tiny:
            break
    return force
