"""A straight line through points uncertain in both axes, which may be correlated (York and others 2004).

For a line there are two usual ways to say how uncertain it is, and they differ by a percent or so. Both are given:
``adjusted`` takes the sums over the points as the fit moved them onto the line (York 2004); ``propagated`` carries the
points' uncertainties through the solution itself to first order, as Kalantar and Lybanon do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.straight_line import Consistency, StraightLine
from calibration.curve.weighted_line import points, uncertainties
from calibration.errors import CalibrationError

FloatArray = NDArray[np.float64]

ADJUSTED: Final = "York 2004, from the adjusted points"
PROPAGATED: Final = "Kalantar and Lybanon, propagated from the points"

_ROUNDS: Final = 500
_STILL: Final = 1e-13  # relative change of the slope


@dataclass(frozen=True, slots=True)
class YorkLine:
    """One line, its uncertainty by two conventions.

    Attributes:
        adjusted: The line with uncertainties of York 2004.
        propagated: The same line with uncertainties as of Kalantar and Lybanon.
        rounds: Iterations it took.
    """

    adjusted: StraightLine
    propagated: StraightLine
    rounds: int

    @property
    def consistency(self) -> Consistency | None:
        """χ² of the points against their stated uncertainties; None for two points."""
        return self.adjusted.consistency


@dataclass(frozen=True, slots=True)
class _Points:
    """Points with variances and covariance of their two coordinates."""

    x: FloatArray
    y: FloatArray
    xx: FloatArray
    yy: FloatArray
    xy: FloatArray

    def weights(self, slope: float) -> FloatArray:
        """Return 1 over the variance of y - b x for each point.

        Raises:
            CalibrationError: A point has none.
        """
        variance = self.yy + slope**2 * self.xx - 2 * slope * self.xy
        if not np.all(variance > 0):
            raise CalibrationError("A point is exact across the line. Give each an uncertainty in one axis at least.")
        return 1 / variance


def fit_york_line(x: ArrayLike, y: ArrayLike, u_x: ArrayLike, u_y: ArrayLike, correlation: ArrayLike = 0.0) -> YorkLine:
    """Return the most likely line through points with normal errors in both axes.

    Equations 13 of York, Evensen, López Martínez and De Basabe Delgado, Am. J. Phys. 72 (2004) 367, written with
    variances instead of weights so that either may be 0.

    Args:
        x: Values, as reference forces.
        y: Values, as readings.
        u_x: Standard uncertainty of each x, or one for all.
        u_y: Standard uncertainty of each y, or one for all.
        correlation: Correlation of the errors in x and y of each point, or one for all.

    Returns:
        The line with both conventions of its uncertainty, as they follow from the stated ones, never rescaled.

    Raises:
        CalibrationError: Fewer than two points, lengths differ, a number cannot be used, or the slope does not settle.
    """
    x, y = points(x, y, 2)
    u_x, u_y = uncertainties(u_x, x.size, "x"), uncertainties(u_y, x.size, "y")
    r = np.asarray(correlation, dtype=np.float64)
    if r.size not in (1, x.size) or not np.all(np.abs(r) <= 1):
        raise CalibrationError("Correlations lie between -1 and 1, one a point or one for all.")
    # From the first point: what is common to all x or y takes no digits away.
    origin_x, origin_y = float(x[0]), float(y[0])
    data = _Points(x - origin_x, y - origin_y, u_x**2, u_y**2, r * u_x * u_y)
    slope, rounds = _settle(data)
    weights = data.weights(slope)
    mean_x, mean_y, moved = _moved(data, slope, weights)
    chi2 = float(weights @ (data.y - mean_y - slope * (data.x - mean_x)) ** 2)
    consistency = Consistency.of(chi2, x.size - 2)
    fits: list[StraightLine] = []
    for convention, (centre, u_centre, u_slope) in (
        (ADJUSTED, _adjusted(mean_x, moved, weights)),
        (PROPAGATED, _propagated(data, slope, mean_x, mean_y)),
    ):
        height = mean_y + slope * (centre - mean_x) + origin_y
        span = (float(x.min()), float(x.max()))
        fits.append(
            StraightLine(
                slope, centre + origin_x, height, u_slope, u_centre, math.inf, *span, None, consistency, convention
            )
        )
    return YorkLine(fits[0], fits[1], rounds)


def _settle(data: _Points) -> tuple[float, int]:
    """Return the slope and how many rounds it took."""
    centred = data.x - data.x.mean()
    slope = float(centred @ data.y / (centred @ centred))
    for rounds in range(1, _ROUNDS + 1):
        weights = data.weights(slope)
        mean_x, mean_y, moved = _moved(data, slope, weights)
        across = float((weights * moved) @ (data.x - mean_x))
        if across == 0:
            break
        before, slope = slope, float((weights * moved) @ (data.y - mean_y)) / across
        noise = 1 / math.sqrt(float(weights @ moved**2)) if np.any(moved) else 0.0
        if abs(slope - before) <= _STILL * max(abs(slope), noise):
            return slope, rounds
    raise CalibrationError(
        "The slope does not settle: the points show no line. Look at them and at their uncertainties."
    )


def _moved(data: _Points, slope: float, weights: FloatArray) -> tuple[float, float, FloatArray]:
    """Return the weighted means, and each point's x on the line as its distance from the mean (York's β)."""
    total = float(weights.sum())
    mean_x, mean_y = float(weights @ data.x) / total, float(weights @ data.y) / total
    u, v = data.x - mean_x, data.y - mean_y
    return mean_x, mean_y, weights * (u * data.yy + slope * v * data.xx - (slope * u + v) * data.xy)


def _adjusted(mean_x: float, moved: FloatArray, weights: FloatArray) -> tuple[float, float, float]:
    """Return centre, u of the height there and u of the slope, York 2004."""
    total = float(weights.sum())
    mean_moved = float(weights @ moved) / total
    spread = float(weights @ (moved - mean_moved) ** 2)
    return mean_x + mean_moved, 1 / math.sqrt(total), 1 / math.sqrt(spread)


def _propagated(data: _Points, slope: float, mean_x: float, mean_y: float) -> tuple[float, float, float]:
    """Return centre, u of the height there and u of the slope, from the points through the solution.

    The line makes S = ½ Σ W r² least, r = y - a - b x: two equations G(a, b; points) = 0. Their derivatives by the
    points give those of a and b (implicit functions), and these the covariance. Here a is the height at ``mean_x``.
    """
    x = data.x - mean_x
    r = data.y - mean_y - slope * x
    w = data.weights(slope)
    spread_slope = 2 * (slope * data.xx - data.xy)  # of the variance by b
    w1 = -(w**2) * spread_slope
    w2 = 2 * w**3 * spread_slope**2 - 2 * w**2 * data.xx
    cross = float((w * x - w1 * r).sum())
    hessian = np.array([[w.sum(), cross], [cross, (w * x**2 - 2 * w1 * x * r + w2 * r**2 / 2).sum()]])
    by_y = np.array([-w, -w * x + w1 * r])
    by_x = np.array([slope * w, slope * w * x - w * r - slope * w1 * r])
    scatter = (by_x * data.xx) @ by_x.T + (by_y * data.yy) @ by_y.T
    mixed = (by_x * data.xy) @ by_y.T
    inverse = np.linalg.inv(hessian)
    covariance = inverse @ (scatter + mixed + mixed.T) @ inverse.T
    off = -float(covariance[0, 1] / covariance[1, 1])
    u_centre = math.sqrt(max(0.0, float(covariance[0, 0] - covariance[0, 1] ** 2 / covariance[1, 1])))
    return mean_x + off, u_centre, math.sqrt(float(covariance[1, 1]))
