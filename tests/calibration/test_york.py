"""Lines through points uncertain in both axes: published data sets and what must hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import least_squares

from calibration.curve.weighted_line import fit_weighted_line
from calibration.curve.york import fit_york_line
from calibration.errors import CalibrationError

# Pearson's points with York's weights.
_X = np.array([0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4])
_Y = np.array([5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5])
_U_X = np.array([1000, 1000, 500, 800, 200, 80, 60, 20, 1.8, 1]) ** -0.5
_U_Y = np.array([1, 1.8, 4, 8, 20, 20, 70, 70, 100, 500]) ** -0.5


def test_pearson_york_line_and_consistency() -> None:
    fit = fit_york_line(_X, _Y, _U_X, _U_Y)
    for line in (fit.adjusted, fit.propagated):
        assert line.intercept == pytest.approx(5.47991022, abs=5e-9)
        assert line.slope == pytest.approx(-0.480533407, abs=5e-10)
    assert fit.consistency is not None
    assert fit.consistency.dof == 8
    assert fit.consistency.chi2 / 8 == pytest.approx(1.48329, abs=5e-6)
    assert fit.consistency.limit == pytest.approx(15.507, abs=5e-4)  # 95 % of χ² with 8 degrees of freedom
    assert fit.consistency.consistent


def test_pearson_york_uncertainties_of_both_conventions() -> None:
    fit = fit_york_line(_X, _Y, _U_X, _U_Y)
    assert fit.adjusted.u_intercept == pytest.approx(0.29497, abs=5e-6)
    assert fit.adjusted.u_slope == pytest.approx(0.05799, abs=6e-6)
    assert fit.adjusted.covariance == pytest.approx(-0.01647, abs=5e-6)
    assert "York" in fit.adjusted.convention
    assert fit.propagated.u_intercept == pytest.approx(0.29193, abs=5e-6)
    assert fit.propagated.u_slope == pytest.approx(0.057617, abs=5e-7)
    assert "Kalantar" in fit.propagated.convention


def test_iso_ts_28037_both_axes() -> None:
    fit = fit_york_line(
        [1.2, 1.9, 2.9, 4.0, 4.7, 5.9], [3.4, 4.4, 7.2, 8.5, 10.8, 13.5], 0.2, [0.2, 0.2, 0.2, 0.4, 0.4, 0.4]
    )
    assert fit.adjusted.intercept == pytest.approx(0.57882, abs=5e-6)
    assert fit.adjusted.u_intercept == pytest.approx(0.4764, abs=5e-5)
    assert fit.adjusted.slope == pytest.approx(2.15966, abs=5e-6)
    assert fit.adjusted.u_slope == pytest.approx(0.1355, abs=5e-5)
    assert fit.adjusted.covariance == pytest.approx(-0.0577, abs=5e-5)
    assert fit.consistency is not None
    assert (fit.consistency.chi2, fit.consistency.dof) == (pytest.approx(2.7427, abs=5e-5), 4)


def test_mathioulakis_ten_thermometer_pairs() -> None:
    reference = [0.1335, 9.9303, 19.8774, 29.8626, 39.8619, 49.8241, 59.7264, 69.6918, 79.6740, 89.7215]
    u_reference = [0.0106, 0.0107, 0.0108, 0.0110, 0.0113, 0.0115, 0.0098, 0.0101, 0.0104, 0.0107]
    reading = [0.0010, 10.0867, 20.2531, 30.3477, 40.6713, 50.8418, 60.9435, 71.1146, 81.3378, 91.5948]
    u_reading = [0.0175, 0.0186, 0.0183, 0.0186, 0.0188, 0.0191, 0.0202, 0.0204, 0.0210, 0.0217]
    line = fit_york_line(reading, reference, u_reading, u_reference).adjusted
    assert (line.intercept, line.u_intercept) == (pytest.approx(0.0991, abs=1e-4), pytest.approx(0.0123, abs=5e-5))
    assert (line.slope, line.u_slope) == (pytest.approx(0.97839, abs=1e-5), pytest.approx(0.00024, abs=5e-6))


def test_an_exact_x_is_a_weighted_line() -> None:
    fit, line = fit_york_line(_X, _Y, 0.0, _U_Y), fit_weighted_line(_X, _Y, _U_Y)
    for york in (fit.adjusted, fit.propagated):
        assert york.slope == pytest.approx(line.slope, rel=1e-12)
        assert york.u_slope == pytest.approx(line.u_slope, rel=1e-10)
        assert york.covariance == pytest.approx(line.covariance, rel=1e-10)


def test_points_on_a_line_give_it_and_both_conventions_agree() -> None:
    x = np.linspace(10.0, 100.0, 8)
    fit = fit_york_line(x, 3.0 - 2.0 * x, 0.3, 0.7, 0.4)
    assert fit.adjusted.slope == pytest.approx(-2.0, rel=1e-12)
    assert fit.adjusted.intercept == pytest.approx(3.0, abs=1e-10)
    # By hand: the variance of y - b x is 0.7² + 4·0.3² + 4·0.4·0.3·0.7 = 1.186 for each point.
    by_hand = np.sqrt(1.186 / ((x - x.mean()) ** 2).sum())
    assert fit.adjusted.u_slope == pytest.approx(by_hand, rel=1e-9)
    assert fit.propagated.u_slope == pytest.approx(by_hand, rel=1e-9)


@pytest.mark.parametrize("correlation", [0.0, 0.7, -0.7])
def test_uncertainty_of_the_slope_is_the_scatter_of_repeated_runs(correlation: float) -> None:
    rng = np.random.default_rng(11)
    x, u_x, u_y = np.linspace(0.0, 10.0, 6), 0.1, 0.2
    covariance = np.array([[u_x**2, correlation * u_x * u_y], [correlation * u_x * u_y, u_y**2]])
    drawn = rng.multivariate_normal([0, 0], covariance, size=(600, x.size))
    fits = [fit_york_line(x + run[:, 0], 1.0 + 1.5 * x + run[:, 1], u_x, u_y, correlation).adjusted for run in drawn]
    slopes = np.array([fit.slope for fit in fits])
    # 600 runs give a standard deviation to 2.9 %: four times that is no accident.
    assert float(slopes.std()) == pytest.approx(float(np.mean([fit.u_slope for fit in fits])), rel=0.116)
    assert float(slopes.mean()) == pytest.approx(1.5, abs=4 * float(slopes.std()) / np.sqrt(600) + 1e-3)


_SKEW_X = np.array([10.0, 25.0, 40.0, 60.0, 80.0, 100.0, 150.0])
_SKEW_Y = np.array([0.21, 0.48, 0.83, 1.18, 1.61, 2.02, 2.97])
_SKEW_U_X = np.array([0.3, 0.2, 0.5, 0.4, 0.3, 0.6, 0.5])
_SKEW_U_Y = np.array([0.02, 0.02, 0.03, 0.01, 0.02, 0.04, 0.03])


@pytest.mark.parametrize("correlation", [0.6, -0.4])
def test_correlated_axes_give_the_likeliest_line_and_true_points(correlation: float) -> None:
    """The problem as it is stated, solved the long way: every true x is free, and χ² is over both coordinates."""

    def whitened(parameters: np.ndarray) -> np.ndarray:
        a, b, true_x = parameters[0], parameters[1], parameters[2:]
        off_x, off_y = (_SKEW_X - true_x) / _SKEW_U_X, (_SKEW_Y - a - b * true_x) / _SKEW_U_Y
        return np.concatenate([off_x, (off_y - correlation * off_x) / np.sqrt(1 - correlation**2)])

    long_way = least_squares(
        whitened, np.concatenate([[0.0, 0.02], _SKEW_X]), x_scale="jac", xtol=1e-15, ftol=1e-15, gtol=1e-15
    )
    fit = fit_york_line(_SKEW_X, _SKEW_Y, _SKEW_U_X, _SKEW_U_Y, correlation)
    assert fit.consistency is not None
    assert fit.consistency.chi2 == pytest.approx(2 * long_way.cost, rel=1e-9)
    assert fit.adjusted.slope == pytest.approx(long_way.x[1], rel=1e-7)
    assert fit.adjusted.intercept == pytest.approx(long_way.x[0], abs=1e-5 * fit.adjusted.u_intercept)
    # The normal equations of the whole problem are what York 2004 makes a short formula of.
    whole = np.linalg.inv(long_way.jac.T @ long_way.jac)
    assert fit.adjusted.u_slope == pytest.approx(np.sqrt(whole[1, 1]), rel=1e-5)
    assert fit.adjusted.u_intercept == pytest.approx(np.sqrt(whole[0, 0]), rel=1e-5)


@pytest.mark.parametrize("correlation", [0.0, 0.6, -0.4])
def test_propagated_is_what_moving_each_point_does(correlation: float) -> None:
    """Each coordinate moved by a small step either way, the line fitted anew."""

    def numbers(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        line = fit_york_line(x, y, _SKEW_U_X, _SKEW_U_Y, correlation).adjusted
        return np.array([line.intercept, line.slope])

    covariance = np.zeros((2, 2))
    for point in range(_SKEW_X.size):
        unit = np.eye(_SKEW_X.size)[point]
        u_x, u_y = _SKEW_U_X[point], _SKEW_U_Y[point]
        step_x, step_y = 1e-3 * u_x * unit, 1e-3 * u_y * unit
        by_x = (numbers(_SKEW_X + step_x, _SKEW_Y) - numbers(_SKEW_X - step_x, _SKEW_Y)) / 2e-3
        by_y = (numbers(_SKEW_X, _SKEW_Y + step_y) - numbers(_SKEW_X, _SKEW_Y - step_y)) / 2e-3
        covariance += np.outer(by_x, by_x) + np.outer(by_y, by_y)
        covariance += correlation * (np.outer(by_x, by_y) + np.outer(by_y, by_x))
    line = fit_york_line(_SKEW_X, _SKEW_Y, _SKEW_U_X, _SKEW_U_Y, correlation).propagated
    assert line.u_intercept == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-6)
    assert line.u_slope == pytest.approx(np.sqrt(covariance[1, 1]), rel=1e-6)
    assert line.covariance == pytest.approx(covariance[0, 1], rel=1e-6)


@given(st.floats(1e-4, 1e4), st.floats(1e-4, 1e4), st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_units_and_zeros_of_the_axes_leave_relative_uncertainty_alone(
    x_unit: float, y_unit: float, x_zero: float, y_zero: float
) -> None:
    fit = fit_york_line(_X, _Y, _U_X, _U_Y)
    other = fit_york_line((_X + x_zero) * x_unit, (_Y + y_zero) * y_unit, _U_X * x_unit, _U_Y * y_unit)
    for one, two in ((fit.adjusted, other.adjusted), (fit.propagated, other.propagated)):
        assert two.slope == pytest.approx(one.slope * y_unit / x_unit, rel=1e-7)
        assert two.u_slope / two.slope == pytest.approx(one.u_slope / one.slope, rel=1e-7)
        assert two.u_centre == pytest.approx(one.u_centre * y_unit, rel=1e-7)


def test_exchanged_axes_give_the_inverse_line() -> None:
    fit, turned = fit_york_line(_X, _Y, _U_X, _U_Y), fit_york_line(_Y, _X, _U_Y, _U_X)
    for one, two in ((fit.adjusted, turned.adjusted), (fit.propagated, turned.propagated)):
        assert two.slope == pytest.approx(1 / one.slope, rel=1e-9)
        assert two.intercept == pytest.approx(-one.intercept / one.slope, rel=1e-9)
    # The propagated convention is a property of the line, so it turns with it; to first order in u(b)/b.
    expected = fit.propagated.u_slope / fit.propagated.slope**2
    assert turned.propagated.u_slope == pytest.approx(expected, rel=1e-8)


@pytest.mark.parametrize(
    ("u_x", "u_y", "correlation", "message"),
    [(0.0, 0.0, 0.0, "exact"), (0.1, 0.1, 1.5, "Correlations"), (-0.1, 0.1, 0.0, "below 0"), (0.1, [0.1], 0.0, None)],
)
def test_uncertainties_that_cannot_be_used_are_refused(
    u_x: float, u_y: object, correlation: float, message: str | None
) -> None:
    if message is None:
        assert fit_york_line(_X, _Y, u_x, u_y, correlation).adjusted.u_slope > 0  # type: ignore[arg-type]
        return
    with pytest.raises(CalibrationError, match=message):
        fit_york_line(_X, _Y, u_x, u_y, correlation)  # type: ignore[arg-type]
