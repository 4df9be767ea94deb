"""A straight line through points whose x is as good as exact: plain, weighted and generalised least squares.

Formulas of ISO/TS 28037 (its data sets as other public software quotes them); all three are one solution of whitened
equations. A common error of all y, such as of one scale, belongs into the covariance of `fit_generalised_line`: it
does not average out over points.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calibration.curve.straight_line import Consistency, StraightLine
from calibration.errors import CalibrationError

FloatArray = NDArray[np.float64]


def fit_ordinary_line(x: ArrayLike, y: ArrayLike) -> StraightLine:
    """Return the least-squares line of points whose scatter is the same everywhere and not known beforehand.

    Args:
        x: Exact values, as forces.
        y: Readings, one per x.

    Returns:
        The line. Its uncertainties come from the residuals, with n - 2 degrees of freedom.

    Raises:
        CalibrationError: Fewer than three points, all x alike, lengths differ or a number is none.
    """
    x, y = points(x, y, 3)
    slope, centre_x, centre_y, root_slope, root_centre, squares = _solve(x, y, np.eye(x.size))
    dof = x.size - 2
    scatter = math.sqrt(squares / dof)
    return StraightLine(
        slope,
        centre_x,
        centre_y,
        scatter * root_slope,
        scatter * root_centre,
        dof,
        float(x.min()),
        float(x.max()),
        scatter,
        None,
        "least squares, uncertainty from the residuals",
    )


def fit_weighted_line(x: ArrayLike, y: ArrayLike, u_y: ArrayLike) -> StraightLine:
    """Return the weighted least-squares line of points with stated, independent uncertainties.

    Args:
        x: Exact values, as forces.
        y: Readings, one per x.
        u_y: Standard uncertainty of each reading, or one for all.

    Returns:
        The line. Its uncertainties are those that follow from ``u_y``, never rescaled; look at ``consistency``.

    Raises:
        CalibrationError: Fewer than two points, all x alike, lengths differ, a number is none or a u not above 0.
    """
    x, y = points(x, y, 2)
    u = uncertainties(u_y, x.size, "y")
    if not np.all(u > 0):
        raise CalibrationError("Every y needs an uncertainty above 0: a weight cannot be infinite.")
    return _stated(x, y, np.diag(1 / u), "weighted least squares, uncertainty as stated for the points")


def fit_generalised_line(x: ArrayLike, y: ArrayLike, covariance: ArrayLike) -> StraightLine:
    """Return the line of points whose y have a known covariance, as of stacked weights.

    Args:
        x: Exact values.
        y: Values with the covariance, one per x.
        covariance: Their covariance matrix, n by n.

    Returns:
        The line. Its uncertainties follow from the covariance, never rescaled; look at ``consistency``.

    Raises:
        CalibrationError: As for `fit_weighted_line`, or the matrix is no covariance.
    """
    x, y = points(x, y, 2)
    matrix = np.asarray(covariance, dtype=np.float64)
    if matrix.shape != (x.size, x.size) or not np.allclose(matrix, matrix.T, rtol=1e-9, atol=0.0):
        raise CalibrationError(
            f"A covariance of {x.size} points is a symmetric matrix of {x.size} by {x.size} numbers."
        )
    # Of correlations, not covariances: a common part far above each point's own is no trouble of its own then.
    spread = np.sqrt(np.diag(matrix)) if np.all(np.diag(matrix) > 0) else np.ones(x.size)
    try:
        root = np.linalg.cholesky(matrix / np.outer(spread, spread))
    except np.linalg.LinAlgError:
        raise CalibrationError(
            "The covariance leaves some combination of the points without any uncertainty. Add each point's own."
        ) from None
    whitener = np.asarray(np.linalg.solve(root, np.diag(1 / spread)), dtype=np.float64)
    return _stated(x, y, whitener, "generalised least squares, uncertainty as stated for the points")


def points(x: ArrayLike, y: ArrayLike, least: int) -> tuple[FloatArray, FloatArray]:
    """Return x and y as arrays fit for a line.

    Raises:
        CalibrationError: Fewer than ``least`` points, all x alike, lengths differ or a number is none.
    """
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if x.ndim != 1 or x.shape != y.shape:
        raise CalibrationError(f"A line needs one y per x, not {y.size} for {x.size}.")
    if x.size < least:
        raise CalibrationError(f"A line needs {least} points or more here, not {x.size}.")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise CalibrationError("A point of the line is no number.")
    if float(np.ptp(x)) == 0:
        raise CalibrationError("All points have the same x: no slope follows. Use steps that differ.")
    return x, y


def uncertainties(u: ArrayLike, n: int, axis: str) -> FloatArray:
    """Return one standard uncertainty per point.

    Raises:
        CalibrationError: There are neither 1 nor n of them, or one is below 0 or no number.
    """
    array = np.asarray(u, dtype=np.float64)
    if array.ndim > 1 or array.size not in (1, n):
        raise CalibrationError(f"{n} points need {n} uncertainties of {axis} or one for all, not {array.size}.")
    if not np.isfinite(array).all() or np.any(array < 0):
        raise CalibrationError(f"An uncertainty of {axis} is below 0 or no number.")
    return np.broadcast_to(array, n).copy()


def _stated(x: FloatArray, y: FloatArray, whitener: FloatArray, convention: str) -> StraightLine:
    slope, centre_x, centre_y, u_slope, u_centre, chi2 = _solve(x, y, whitener)
    consistency = Consistency.of(chi2, x.size - 2)
    return StraightLine(
        slope,
        centre_x,
        centre_y,
        u_slope,
        u_centre,
        math.inf,
        float(x.min()),
        float(x.max()),
        None,
        consistency,
        convention,
    )


def _solve(x: FloatArray, y: FloatArray, whitener: FloatArray) -> tuple[float, float, float, float, float, float]:
    """Return slope, centre, height there, roots of the two diagonal cofactors, and the sum of squares."""
    ones = whitener @ np.ones(x.size)
    weight = float(ones @ ones)
    centre_x = float(x[0] + ones @ (whitener @ (x - x[0])) / weight)
    away = whitener @ (x - centre_x)
    # Twice: the first centre carries the rounding of large x.
    centre_x += float(ones @ away) / weight
    away = whitener @ (x - centre_x)
    height = whitener @ (y - y[0])
    centre = float(ones @ height) / weight
    spread = float(away @ away)
    if spread <= 0:
        raise CalibrationError("All points have the same x: no slope follows. Use steps that differ.")
    slope = float(away @ height) / spread
    residuals = height - centre * ones - slope * away
    squares = float(residuals @ residuals)
    return slope, centre_x, float(y[0]) + centre, 1 / math.sqrt(spread), 1 / math.sqrt(weight), squares
