"""Curves against certified values of NIST, published lines, and polynomials that were put in."""

from __future__ import annotations

import csv
import os
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.polynomial import PolynomialFit, fit_polynomial
from calibration.errors import CalibrationError
from tests.calibration import nist
from tests.calibration.nist import digits

FORCE_N = np.repeat(np.linspace(0.0, 1500.0, 11), 3)
RNG = np.random.default_rng(11)


def agree(fit: PolynomialFit, b: tuple[float, ...], sd: tuple[float, ...], residual_sd: float) -> float:
    """Return the worst agreement in digits."""
    pairs = [*zip(fit.coefficients, b, strict=True), *zip(fit.standard_errors, sd, strict=True)]
    return min(digits(float(x), y) for x, y in [*pairs, (fit.residual_sd, residual_sd)])


def test_nist_pontius() -> None:
    fit = fit_polynomial(nist.PONTIUS_LOAD, nist.PONTIUS_DEFLECTION, 2)
    assert agree(fit, nist.PONTIUS_B, nist.PONTIUS_SD, nist.PONTIUS_RESIDUAL_SD) > 11
    assert fit.dof == 37
    assert digits(fit.ss_residual, nist.PONTIUS_SS) > 11
    assert digits(fit.r_squared, nist.PONTIUS_R2) > 14
    np.testing.assert_allclose(np.sqrt(fit.covariance.diagonal()), nist.PONTIUS_SD, rtol=1e-11)


def test_nist_norris() -> None:
    fit = fit_polynomial(nist.NORRIS_X, nist.NORRIS_Y, 1)
    assert agree(fit, nist.NORRIS_B, nist.NORRIS_SD, nist.NORRIS_RESIDUAL_SD) > 12
    assert fit.dof == 34
    assert digits(fit.ss_residual, nist.NORRIS_SS) > 12
    assert digits(fit.r_squared, nist.NORRIS_R2) > 14


def test_the_numbers_here_are_those_of_the_files() -> None:
    place = os.environ.get("NKTSENSE_REAL_DATA")
    if not place or not (Path(place) / "nist").is_dir():
        pytest.skip("NKTSENSE_REAL_DATA with nist/ is not set")
    columns = {
        "nist_pontius.csv": {"load": nist.PONTIUS_LOAD, "deflection": nist.PONTIUS_DEFLECTION},
        "nist_norris.csv": {"x": nist.NORRIS_X, "y": nist.NORRIS_Y},
    }
    for name, expected in columns.items():
        with (Path(place) / "nist" / name).open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for column, values in expected.items():
            assert [float(row[column]) for row in rows] == values.tolist()


def test_unweighted_line_of_iso_ts_28037() -> None:
    fit = fit_polynomial([1, 2, 3, 4, 5, 6], [3.014, 5.225, 7.004, 9.061, 11.201, 12.762])
    np.testing.assert_allclose(fit.coefficients, [1.172, 1.96357143], rtol=2e-9)
    np.testing.assert_allclose(fit.standard_errors, [0.15887509, 0.04079536], rtol=1e-7)
    assert fit.covariance[0, 1] == pytest.approx(-0.00582491, abs=5e-9)
    assert fit.ss_residual == pytest.approx(0.11649829, abs=5e-9)


def test_weighted_line_of_iso_ts_28037() -> None:
    u = np.array([0.5, 0.5, 0.5, 1, 1, 1])
    fit = fit_polynomial([1, 2, 3, 4, 5, 6], [3.2, 4.3, 7.6, 8.6, 11.7, 12.8], weights=1 / u**2)
    np.testing.assert_allclose(fit.coefficients, [0.88523207, 2.05696203], rtol=5e-9)
    assert fit.ss_residual == pytest.approx(4.130802, abs=5e-7)  # its chi-square
    # There the uncertainties are known; here they are scaled by the scatter that was found.
    np.testing.assert_allclose(fit.standard_errors / fit.residual_sd, [0.52970814, 0.17789202], rtol=1e-7)


def test_a_weight_of_two_is_a_reading_taken_twice() -> None:
    force, reading = FORCE_N[::3], RNG.normal(FORCE_N[::3], 1.0)
    weights = np.where(np.arange(11) % 2, 2.0, 1.0)
    weighted = fit_polynomial(force, reading, 2, weights=weights)
    twice = fit_polynomial(np.repeat(force, weights.astype(int)), np.repeat(reading, weights.astype(int)), 2)
    np.testing.assert_allclose(weighted.coefficients, twice.coefficients, rtol=1e-9)
    assert weighted.ss_residual == pytest.approx(twice.ss_residual, rel=1e-9)


@pytest.mark.parametrize("degree", [1, 2, 3, 4, 5])
def test_exact_readings_give_the_polynomial_back(degree: int) -> None:
    truth = [5.0, 2.0, -3e-4, 1e-7, -2e-11, 3e-15][: degree + 1]
    fit = fit_polynomial(FORCE_N, np.polynomial.polynomial.polyval(FORCE_N, truth), degree)
    np.testing.assert_allclose(fit.coefficients, truth, rtol=1e-9)
    np.testing.assert_allclose(fit.slope_at([0.0, 750.0]), np.polyval(np.polyder(truth[::-1]), [0.0, 750.0]), rtol=1e-9)


def test_against_exact_fractions() -> None:
    """Least squares in rational arithmetic, which rounds nothing: a badly scaled cubic keeps ten digits."""
    force = np.array([100.0, 101.5, 103.0, 104.25, 106.0, 107.0])
    reading = np.array([1.5, 2.25, 2.5, 4.0, 4.125, 5.75])
    fit = fit_polynomial(force, reading, 3)
    rows = [[Fraction(x) ** k for k in range(4)] for x in force]
    normal = [[sum(r[i] * r[j] for r in rows) for j in range(4)] for i in range(4)]
    right = [sum(r[i] * Fraction(y) for r, y in zip(rows, reading, strict=True)) for i in range(4)]
    for i in range(4):  # Gauss-Jordan; the matrix is positive definite
        pivot = normal[i][i]
        normal[i], right[i] = [value / pivot for value in normal[i]], right[i] / pivot
        for k in range(4):
            if k != i:
                factor = normal[k][i]
                normal[k] = [a - factor * b for a, b in zip(normal[k], normal[i], strict=True)]
                right[k] -= factor * right[i]
    np.testing.assert_allclose(fit.coefficients, [float(value) for value in right], rtol=1e-10)


def test_through_zero() -> None:
    reading = 3.0 * FORCE_N + 1e-3 * FORCE_N**2 + RNG.normal(0, 0.5, len(FORCE_N))
    fit = fit_polynomial(FORCE_N, reading, 2, through_zero=True)
    assert fit.coefficients[0] == 0
    assert not fit.covariance[0].any()
    assert fit.dof == len(FORCE_N) - 2
    columns = np.stack([FORCE_N, FORCE_N**2], axis=1)
    np.testing.assert_allclose(columns.T @ fit.residual, 0, atol=1e-12 * np.abs(columns.T @ reading).max())
    from_100 = fit_polynomial([100, 200, 300], [1, 2.1, 3], through_zero=True)
    assert (from_100.low_n, from_100.high_n) == (0, 300)


def test_temperature_moves_the_zero() -> None:
    t = np.linspace(18, 28, len(FORCE_N))[RNG.permutation(len(FORCE_N))]
    reading = 10 + 2 * FORCE_N + 0.7 * (t - 23)
    fit = fit_polynomial(FORCE_N, reading, temperature_c=t, reference_c=23)
    np.testing.assert_allclose(fit.coefficients, [10, 2], rtol=1e-9)
    assert fit.temperature_coefficient == pytest.approx(0.7, rel=1e-9)
    assert fit.reading_at(500.0, 25.0)[0] == pytest.approx(1011.4)
    with pytest.raises(CalibrationError, match="at which temperature"):
        fit.reading_at(500.0)


def test_temperature_moves_the_span() -> None:
    t = np.linspace(18, 28, len(FORCE_N))[RNG.permutation(len(FORCE_N))]
    reading = 10 + 2 * FORCE_N + 1e-3 * FORCE_N * (t - 20)
    fit = fit_polynomial(FORCE_N, reading, temperature_c=t, temperature_effect="span", reference_c=20)
    np.testing.assert_allclose(fit.coefficients, [10, 2], rtol=1e-9)
    assert fit.temperature_coefficient == pytest.approx(1e-3, rel=1e-9)
    assert fit.slope_at(100.0, 30.0)[0] == pytest.approx(2.01)
    assert fit.covariance.shape == (3, 3)


def test_leverage_sums_to_the_number_of_coefficients() -> None:
    fit = fit_polynomial(nist.PONTIUS_LOAD, nist.PONTIUS_DEFLECTION, 2)
    assert fit.leverage.sum() == pytest.approx(3)
    assert np.all((fit.leverage > 0) & (fit.leverage < 1))
    assert int(fit.leverage.argmax()) in (0, 19, 20, 39)  # an end of the span


def test_a_fit_does_not_change_with_what_it_was_given() -> None:
    force, reading = FORCE_N.copy(), 2 * FORCE_N + 1
    fit = fit_polynomial(force, reading)
    force[:], reading[:] = -1, -1
    assert fit.force_n.max() == 1500
    np.testing.assert_allclose(fit.reading_at(fit.force_n), fit.reading)


@settings(deadline=None, max_examples=60)
@given(
    force_unit=st.floats(1e-6, 1e6),
    reading_unit=st.floats(1e-6, 1e6),
    degree=st.integers(1, 3),
    seed=st.integers(0, 10_000),
)
def test_units_and_order_do_not_matter(force_unit: float, reading_unit: float, degree: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    reading = 40 + 3 * FORCE_N - 1e-4 * FORCE_N**2 + rng.normal(0, 2, len(FORCE_N))
    order = rng.permutation(len(FORCE_N))
    fit = fit_polynomial(FORCE_N, reading, degree)
    other = fit_polynomial(force_unit * FORCE_N[order], reading_unit * reading[order], degree)
    scale = reading_unit / force_unit ** np.arange(degree + 1)
    np.testing.assert_allclose(other.coefficients, scale * fit.coefficients, rtol=1e-7)
    np.testing.assert_allclose(other.standard_errors, scale * fit.standard_errors, rtol=1e-9)
    np.testing.assert_allclose(other.residual, reading_unit * fit.residual[order], atol=1e-10 * reading_unit)
    np.testing.assert_allclose(other.leverage, fit.leverage[order], rtol=1e-9)


@pytest.mark.parametrize(
    ("force", "reading", "degree", "more", "says"),
    [
        ([1, 2, 3], [1, 2, 3], 0, {}, "degree must be"),
        ([1, 2, 3], [1, 2, 3], 6, {}, "degree must be"),
        ([1, 2, 3], [1, 2], 1, {}, "same number"),
        ([1, 2, 3], [1, np.nan, 3], 1, {}, "reading has a value"),
        ([1, np.inf, 3], [1, 2, 3], 1, {}, "force_n has a value"),
        ([1, 2], [1, 2], 1, {}, "no degree of freedom"),
        ([5, 5, 5], [1, 2, 3], 1, {}, "one force"),
        ([1, 1, 2, 2], [1, 2, 3, 4], 2, {}, "apart"),
        ([1, 2, 3], [1, 2, 3], 1, {"weights": [1, 0, 1]}, "weight must be above 0"),
        ([1, 2, 3, 4], [1, 2, 3, 4], 1, {"temperature_c": [20, 20, 20, 20]}, "apart"),
        ([], [], 1, {}, "row of numbers"),
    ],
)
def test_what_cannot_be_fitted_is_refused(
    force: list[float], reading: list[float], degree: int, more: dict[str, list[float]], says: str
) -> None:
    with pytest.raises(CalibrationError, match=says):
        fit_polynomial(force, reading, degree, **more)  # type: ignore[arg-type]
