"""Lines through exact x: published data sets, forward and backward."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.curve.straight_line import StraightLine
from calibration.curve.weighted_line import fit_generalised_line, fit_ordinary_line, fit_weighted_line
from calibration.errors import CalibrationError

_X = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]


def _check(line: StraightLine, a: float, u_a: float, b: float, u_b: float, covariance: float, digits: float) -> None:
    assert line.intercept == pytest.approx(a, abs=digits)
    assert line.u_intercept == pytest.approx(u_a, abs=digits)
    assert line.slope == pytest.approx(b, abs=digits)
    assert line.u_slope == pytest.approx(u_b, abs=digits)
    assert line.covariance == pytest.approx(covariance, abs=digits)


def test_iso_ts_28037_equal_uncertainties() -> None:
    line = fit_weighted_line(_X, [3.3, 5.6, 7.1, 9.3, 10.7, 12.1], 0.5)
    _check(line, 1.86666667, 0.46547467, 1.75714286, 0.11952286, -0.05, 5e-9)
    assert line.consistency is not None
    assert line.consistency.chi2 == pytest.approx(1.66476, abs=5e-6)
    assert line.consistency.dof == 4
    assert line.consistency.consistent
    back = line.invert(10.5, 0.5)
    assert (back.value, back.u) == (pytest.approx(4.91327913, abs=5e-9), pytest.approx(0.32203556, abs=5e-9))
    forward = line.predict(3.5, 0.2)
    assert (forward.value, forward.u) == (pytest.approx(8.01666667, abs=5e-9), pytest.approx(0.40640953, abs=5e-9))


def test_iso_ts_28037_unequal_uncertainties() -> None:
    line = fit_weighted_line(_X, [3.2, 4.3, 7.6, 8.6, 11.7, 12.8], [0.5, 0.5, 0.5, 1, 1, 1])
    _check(line, 0.88523207, 0.52970814, 2.05696203, 0.17789202, -0.08227848, 5e-9)
    assert line.consistency is not None
    assert line.consistency.chi2 == pytest.approx(4.130802, abs=5e-7)
    back = line.invert(10.5, 1.0)
    assert (back.value, back.u) == (pytest.approx(4.67425641, abs=5e-9), pytest.approx(0.53318090, abs=5e-9))


_UNKNOWN_Y = [3.014, 5.225, 7.004, 9.061, 11.201, 12.762]


def test_iso_ts_28037_unknown_uncertainty() -> None:
    line = fit_ordinary_line(_X, _UNKNOWN_Y)
    _check(line, 1.172, 0.15887509, 1.96357143, 0.04079536, -0.00582491, 5e-9)
    assert line.scatter is not None
    assert line.scatter**2 * 4 == pytest.approx(0.11649829, abs=5e-9)
    back = line.invert(10.5)
    assert (back.value, back.u, back.dof) == (pytest.approx(4.75053, abs=5e-6), pytest.approx(0.09741, abs=5e-6), 4)


def test_fieller_and_delta_intervals() -> None:
    line = fit_ordinary_line(_X, _UNKNOWN_Y)
    interval = line.fieller(10.5, probability=0.95)
    assert interval.g == pytest.approx(0.003327, abs=5e-7)
    assert (interval.low, interval.high) == (pytest.approx(4.483779, abs=5e-7), pytest.approx(5.025626, abs=5e-7))
    delta = line.invert(10.5).expanded(0.95)
    assert (delta.low, delta.high) == (pytest.approx(4.480087, abs=5e-7), pytest.approx(5.020968, abs=5e-7))
    assert not line.delta_is_doubtful


def test_ends_of_fiellers_interval_are_where_the_reading_leaves_the_band() -> None:
    """The definition: at both ends the reading is k standard uncertainties off the line. Also for a falling line."""
    for y in (_UNKNOWN_Y, [-value for value in _UNKNOWN_Y]):
        line = fit_ordinary_line(_X, y)
        reading, t = math.copysign(9.0, y[0]), 2.7764451
        interval = line.fieller(reading, readings=3, probability=0.95)
        assert interval.low < interval.high
        for end in (interval.low, interval.high):
            at = line.predict(end, beyond_span=True)
            assert line.scatter is not None
            assert abs(reading - at.value) == pytest.approx(t * math.hypot(line.scatter / math.sqrt(3), at.u), rel=1e-6)


def test_gum_h_3_thermometer() -> None:
    temperature = [21.521, 22.012, 22.512, 23.003, 23.507, 23.999, 24.513, 25.002, 25.503, 26.010, 26.511]
    correction = [-0.171, -0.169, -0.166, -0.159, -0.164, -0.165, -0.156, -0.157, -0.159, -0.161, -0.160]
    line = fit_ordinary_line(np.array(temperature) - 20, correction)
    assert line.intercept == pytest.approx(-0.17120379, abs=5e-9)
    assert line.u_intercept == pytest.approx(0.00287760, abs=5e-9)
    assert line.slope == pytest.approx(0.00218270, abs=5e-9)
    assert line.u_slope == pytest.approx(0.00066794, abs=5e-9)
    assert line.correlation == pytest.approx(-0.93043, abs=5e-6)
    assert line.scatter == pytest.approx(0.00349756, abs=5e-9)
    at_30 = line.predict(10.0, beyond_span=True)
    assert (at_30.value, at_30.u, at_30.dof) == (
        pytest.approx(-0.1493768, abs=5e-8),
        pytest.approx(0.0041386, abs=5e-8),
        9,
    )
    assert line.delta_is_doubtful  # the slope is known to 31 % only
    with pytest.raises(CalibrationError, match="outside the calibrated span"):
        line.predict(10.0)


def test_nist_norris_to_the_certified_digits() -> None:
    """NIST StRD Norris, public domain."""
    # fmt: off
    x = [0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
         11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2,
         669.1, 448.9, 0.5]
    y = [0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9,
         10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9,
         668.4, 449.2, 0.2]
    # fmt: on
    line = fit_ordinary_line(x, y)
    assert line.intercept == pytest.approx(-0.262323073774029, rel=1e-12)
    assert line.u_intercept == pytest.approx(0.232818234301152, rel=1e-13)
    assert line.slope == pytest.approx(1.00211681802045, rel=1e-14)
    assert line.u_slope == pytest.approx(0.429796848199937e-03, rel=1e-13)
    assert line.scatter == pytest.approx(0.884796396144373, rel=1e-13)


def test_a_far_away_origin_takes_no_digits() -> None:
    """Counts near eight million over a small span: the numbers of a tared 24-bit converter."""
    near = fit_ordinary_line(_X, _UNKNOWN_Y)
    far = fit_ordinary_line(np.array(_X) + 2**23, np.array(_UNKNOWN_Y) + 2**23)
    assert far.slope == pytest.approx(near.slope, rel=1e-8)
    assert far.u_slope == pytest.approx(near.u_slope, rel=1e-7)
    there = far.predict(3.25 + 2**23)
    assert there.u == pytest.approx(near.predict(3.25).u, rel=1e-7)
    assert there.value - 2**23 == pytest.approx(near.predict(3.25).value, abs=1e-8)


def test_points_that_scatter_too_much_are_said_to_and_nothing_is_rescaled() -> None:
    y = [3.3, 5.6, 7.1, 9.3, 10.7, 12.1]
    stated, too_small = fit_weighted_line(_X, y, 0.5), fit_weighted_line(_X, y, 0.05)
    assert too_small.consistency is not None
    assert too_small.consistency.chi2 == pytest.approx(166.476, abs=5e-4)
    assert too_small.consistency.limit == pytest.approx(9.488, abs=5e-4)  # 95 % of χ² with 4 degrees of freedom
    assert not too_small.consistency.consistent
    assert "Nothing was rescaled" in too_small.consistency.words
    assert too_small.u_slope == pytest.approx(stated.u_slope / 10)


def test_a_common_error_does_not_average_out() -> None:
    """y = 2 x read by a scale 1 % uncertain: the slope is uncertain by 1 %, however many points there are."""
    x = np.arange(1.0, 41.0)
    y = 2 * x
    own, common = 0.01, 0.01
    covariance = own**2 * np.eye(x.size) + common**2 * np.outer(y, y)
    line = fit_generalised_line(x, y, covariance)
    apart = fit_weighted_line(x, y, own)
    assert line.slope == pytest.approx(2.0)
    assert line.u_slope == pytest.approx(math.hypot(common * 2.0, apart.u_slope), rel=1e-9)
    assert line.u_intercept == pytest.approx(apart.u_intercept, rel=1e-9)


def test_generalised_with_a_diagonal_is_weighted() -> None:
    u = np.array([0.5, 0.5, 0.5, 1, 1, 1])
    y = [3.2, 4.3, 7.6, 8.6, 11.7, 12.8]
    general, weighted = fit_generalised_line(_X, y, np.diag(u**2)), fit_weighted_line(_X, y, u)
    assert general.slope == pytest.approx(weighted.slope, rel=1e-12)
    assert general.covariance == pytest.approx(weighted.covariance, rel=1e-12)


@pytest.mark.parametrize(
    ("x", "y", "u", "message"),
    [
        ([1.0, 1.0], [1.0, 2.0], 0.1, "same x"),
        ([1.0], [1.0], 0.1, "2 points"),
        ([1.0, 2.0], [1.0], 0.1, "one y per x"),
        ([1.0, math.nan], [1.0, 2.0], 0.1, "no number"),
        ([1.0, 2.0], [1.0, 2.0], 0.0, "above 0"),
        ([1.0, 2.0], [1.0, 2.0], -0.1, "below 0"),
        ([1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [0.1, 0.2], "3 uncertainties"),
    ],
)
def test_points_that_make_no_line_are_refused(x: list[float], y: list[float], u: object, message: str) -> None:
    with pytest.raises(CalibrationError, match=message):
        fit_weighted_line(x, y, u)  # type: ignore[arg-type]


def test_matrices_that_are_no_covariance_are_refused() -> None:
    for matrix in ([[1.0, 0.5], [0.4, 1.0]], [[1.0]], [[1.0, 2.0], [2.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]]):
        with pytest.raises(CalibrationError, match="covariance"):
            fit_generalised_line([1.0, 2.0], [1.0, 2.0], matrix)


def test_a_reading_beyond_the_calibrated_span_is_refused_but_not_its_scatter_at_the_end() -> None:
    line = fit_weighted_line(_X, [2 * x for x in _X], 0.1)
    assert line.invert(12.1, 0.1).value == pytest.approx(6.05)
    for refused in (lambda: line.invert(14.0, 0.1), lambda: line.fieller(14.0, 0.1), lambda: line.invert(0.5, 0.1)):
        with pytest.raises(CalibrationError, match="outside the calibrated span"):
            refused()
    assert line.invert(14.0, 0.1, beyond_span=True).value == pytest.approx(7.0)


def test_a_line_without_a_slope_turns_nothing_into_force() -> None:
    level = fit_weighted_line(_X, [1.0] * 6, 0.1)
    with pytest.raises(CalibrationError, match="level"):
        level.invert(1.0, 0.1)
    with pytest.raises(CalibrationError, match="told from 0"):
        fit_weighted_line(_X, [1.0, 1.1, 0.9, 1.0, 1.1, 0.95], 0.1).fieller(1.0, 0.1)
    with pytest.raises(CalibrationError, match="Give the uncertainty"):
        fit_weighted_line(_X, [2 * x for x in _X], 0.1).invert(6.0)


@given(st.floats(1e-3, 1e3), st.floats(1e-3, 1e3), st.booleans())
def test_other_units_leave_relative_uncertainty_alone(x_unit: float, y_unit: float, turned: bool) -> None:
    y_unit = -y_unit if turned else y_unit
    line = fit_ordinary_line(_X, _UNKNOWN_Y)
    other = fit_ordinary_line(np.array(_X) * x_unit, np.array(_UNKNOWN_Y) * y_unit)
    assert other.u_slope / abs(other.slope) == pytest.approx(line.u_slope / line.slope)
    assert other.invert(10.5 * y_unit).value == pytest.approx(line.invert(10.5).value * x_unit)
    assert other.invert(10.5 * y_unit).u == pytest.approx(line.invert(10.5).u * x_unit)


@given(st.permutations(range(6)))
def test_the_order_of_points_does_not_matter(order: list[int]) -> None:
    line = fit_weighted_line(_X, _UNKNOWN_Y, [0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
    other = fit_weighted_line(
        np.array(_X)[order], np.array(_UNKNOWN_Y)[order], np.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])[order]
    )
    assert (other.slope, other.intercept) == (pytest.approx(line.slope), pytest.approx(line.intercept))
    assert other.covariance == pytest.approx(line.covariance)
