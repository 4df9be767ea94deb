"""From readings back to forces: published intervals, the way there and back, and what is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.inverse import (
    ExtrapolationError,
    NotMonotonicError,
    band_interval,
    fieller_interval,
    force_from_reading,
    is_monotonic,
)
from calibration.curve.polynomial import fit_polynomial
from calibration.errors import CalibrationError
from tests.calibration.nist import PONTIUS_DEFLECTION, PONTIUS_LOAD

FORCE_N = np.tile(np.linspace(0.0, 1500.0, 16), 3)


def test_the_third_line_of_iso_ts_28037() -> None:
    fit = fit_polynomial([1, 2, 3, 4, 5, 6], [3.014, 5.225, 7.004, 9.061, 11.201, 12.762])
    found = force_from_reading(fit, 10.5)
    assert found.force_n[0] == pytest.approx(4.75053, abs=5e-6)
    assert found.u_n[0] == pytest.approx(0.09741, abs=5e-6)
    assert found.dof[0] == 4
    assert found.g == pytest.approx(0.003327, abs=5e-7)
    assert not found.doubtful
    assert (found.low_n[0], found.high_n[0]) == pytest.approx((4.480087, 5.020968), abs=1e-6)
    assert fieller_interval(fit, 10.5) == pytest.approx((4.483779, 5.025626), abs=1e-6)
    # The prediction band is left where Fieller's quadratic is 0: two ways to one interval.
    assert band_interval(fit, 10.5) == pytest.approx(fieller_interval(fit, 10.5), rel=1e-12)


def test_the_load_of_the_handbook() -> None:
    fit = fit_polynomial(PONTIUS_LOAD, PONTIUS_DEFLECTION, 2)
    found = force_from_reading(fit, 1.239722)
    assert found.force_n[0] == pytest.approx(1_705_106, abs=0.5)
    assert (found.low_n[0], found.high_n[0]) == pytest.approx((1_704_513, 1_705_698), abs=0.5)
    assert found.u_n[0] == pytest.approx(292.27, abs=0.005)
    assert found.expanded_n[0] / found.u_n[0] == pytest.approx(2.026192, abs=5e-7)
    assert found.g is None
    assert band_interval(fit, 1.239722) == pytest.approx((found.low_n[0], found.high_n[0]), abs=2e-3)
    curve_only = force_from_reading(fit, 1.239722, averaged=math.inf)
    assert curve_only.u_n[0] == pytest.approx(67.10, abs=0.005)


@settings(deadline=None, max_examples=60)
@given(degree=st.integers(1, 5), falling=st.booleans(), bend=st.floats(-0.1, 0.1), seed=st.integers(0, 1000))
def test_there_and_back(degree: int, falling: bool, bend: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    z = FORCE_N / 1500
    reading = 8e6 * (z + bend * z**2 - bend * z**3 / 2) * (-1 if falling else 1) + rng.normal(0, 50, len(z))
    fit = fit_polynomial(FORCE_N, reading, degree)
    forces = rng.uniform(0, 1500, 50)
    np.testing.assert_allclose(force_from_reading(fit, fit.reading_at(forces)).force_n, forces, atol=1e-8)


def test_intervals_hold_as_often_as_said() -> None:
    rng = np.random.default_rng(4)
    held = 0
    for _ in range(1000):
        fit = fit_polynomial(FORCE_N, 3 * FORCE_N + 1e-4 * FORCE_N**2 + rng.normal(0, 5, len(FORCE_N)), 2)
        read = 3 * 700 + 1e-4 * 700**2 + rng.normal(0, 5)
        found = force_from_reading(fit, read)
        held += found.low_n[0] <= 700 <= found.high_n[0]
    assert 930 <= held <= 970  # 950 expected, three sigma 21


def test_a_reference_that_all_points_share_does_not_average_out() -> None:
    rng = np.random.default_rng(1)
    fit = fit_polynomial(FORCE_N, FORCE_N + rng.normal(0, 0.05, len(FORCE_N)))
    alone = force_from_reading(fit, 1000.0)
    shared = force_from_reading(fit, 1000.0, reference_relative_u=1e-3)
    assert shared.u_n[0] == pytest.approx(math.hypot(alone.u_n[0], 1.0), rel=1e-4)
    assert shared.dof[0] > 1e5
    assert shared.expanded_n[0] / shared.u_n[0] == pytest.approx(1.959964, abs=1e-5)


def test_the_mean_of_several_readings_is_surer() -> None:
    fit = fit_polynomial(FORCE_N, FORCE_N + np.random.default_rng(2).normal(0, 1, len(FORCE_N)))
    one, ten = force_from_reading(fit, 750.0), force_from_reading(fit, 750.0, averaged=10)
    variance_of_curve = fit.residual_sd**2 / len(FORCE_N)
    assert one.u_n[0] ** 2 == pytest.approx(fit.residual_sd**2 + variance_of_curve, rel=1e-3)
    assert ten.u_n[0] ** 2 == pytest.approx(fit.residual_sd**2 / 10 + variance_of_curve, rel=1e-3)


def test_at_another_temperature() -> None:
    t = np.tile([19.0, 23.0, 27.0], 16)
    reading = 2 * FORCE_N + 1e-3 * FORCE_N * (t - 23)
    fit = fit_polynomial(FORCE_N, reading, temperature_c=t, temperature_effect="span", reference_c=23)
    assert force_from_reading(fit, 1000.0, temperature_c=28.0).force_n[0] == pytest.approx(1000 / 2.005)
    with pytest.raises(CalibrationError, match="at which temperature"):
        force_from_reading(fit, 1000.0)


def test_no_extrapolation() -> None:
    rng = np.random.default_rng(3)
    fit = fit_polynomial(FORCE_N, 2 * FORCE_N + rng.normal(0, 0.1, len(FORCE_N)), 2)
    for reading in (-10.0, 3010.0):
        with pytest.raises(ExtrapolationError, match="outside the calibrated span"):
            force_from_reading(fit, reading)
        with pytest.raises(ExtrapolationError):
            force_from_reading(fit, [100.0, reading, 200.0])
    # Scatter at the highest step is no extrapolation: half of the calibration's own readings lie above the curve there.
    assert force_from_reading(fit, fit.reading_at(1500.0) + 0.1).force_n[0] == pytest.approx(1500.05, abs=1e-3)


def test_a_curve_without_scatter_refuses_too() -> None:
    fit = fit_polynomial(FORCE_N, 2 * FORCE_N)
    assert force_from_reading(fit, [0.0, 3000.0]).force_n == pytest.approx([0, 1500], abs=1e-9)
    assert band_interval(fit, 1500.0) == pytest.approx((750, 750))
    with pytest.raises(ExtrapolationError):
        force_from_reading(fit, 3000.01)


@pytest.mark.parametrize("degree", [2, 3, 4])
def test_a_curve_that_turns_round_is_refused(degree: int) -> None:
    z = FORCE_N / 1500
    turning = {2: z - 0.7 * z**2, 3: z - 2.4 * z**2 + 1.6 * z**3, 4: z - 2.4 * z**2 + 1.6 * z**3 + 1e-3 * z**4}[degree]
    fit = fit_polynomial(FORCE_N, turning, degree)
    assert not is_monotonic(fit)
    with pytest.raises(NotMonotonicError, match="turns round between 0 N and 1500 N"):
        force_from_reading(fit, 0.1)
    straight = fit_polynomial(FORCE_N, -z - 0.3 * z**3, degree)
    assert is_monotonic(straight)


def test_a_slope_lost_in_scatter_has_no_interval() -> None:
    rng = np.random.default_rng(12)
    fit = fit_polynomial(np.arange(8.0), 0.01 * np.arange(8.0) + rng.normal(0, 1, 8))
    middle = float(fit.reading.mean())
    assert force_from_reading(fit, middle).doubtful
    with pytest.raises(CalibrationError, match="too uncertain"):
        fieller_interval(fit, middle)
    with pytest.raises(CalibrationError, match="never left"):
        band_interval(fit, middle)


def test_fieller_is_for_straight_lines() -> None:
    fit = fit_polynomial(PONTIUS_LOAD, PONTIUS_DEFLECTION, 2)
    with pytest.raises(CalibrationError, match="straight line"):
        fieller_interval(fit, 1.0)


@pytest.mark.parametrize("more", [{"averaged": 0.5}, {"coverage": 1.0}, {"reference_relative_u": -1.0}])
def test_numbers_that_mean_nothing_are_refused(more: dict[str, float]) -> None:
    fit = fit_polynomial(FORCE_N, 2 * FORCE_N)
    with pytest.raises(CalibrationError, match="coverage between"):
        force_from_reading(fit, 100.0, **more)
    with pytest.raises(CalibrationError, match="no number"):
        force_from_reading(fit, math.nan)
