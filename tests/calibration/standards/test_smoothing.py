"""W(F): curves that are known, and an envelope that is below no step whatever the steps are."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.smoothing import Form, smooth_uncertainty

STEPS_N = np.array([50.0, 100.0, 200.0, 300.0, 500.0, 700.0, 1000.0])


def test_a_share_and_a_force_are_found_again() -> None:
    """0.06 % of the force and 0.1 N: U = 0.0006 F + 0.1 N, so W = 0.06 + 10/F in %."""
    smooth = smooth_uncertainty(STEPS_N, 100 * (0.0006 * STEPS_N + 0.1) / STEPS_N)
    assert smooth.coefficients == pytest.approx((0.06, 10.0))
    assert smooth.percent_at([250.0, 1000.0]) == pytest.approx([0.1, 0.07])
    assert smooth.undershoot_percent == pytest.approx(0, abs=1e-12)
    assert smooth.floor_percent == pytest.approx(0.07)


def test_the_quadratic_form_is_found_again_and_the_simple_one_misses_it() -> None:
    w = 0.05 + 4 / STEPS_N + 600 / STEPS_N**2
    assert smooth_uncertainty(STEPS_N, w, form="a + b/F + c/F²").coefficients == pytest.approx((0.05, 4.0, 600.0))
    simple = smooth_uncertainty(STEPS_N, w)
    assert simple.undershoot_percent > 0.005
    assert simple.undershoot_at_n in (50.0, 1000.0)  # a convex curve is furthest above its line at an end


def test_the_line_of_least_squares_by_hand() -> None:
    """1/F = 4, 3, 2, 1 in 1/kN, W = 0.4, 0.3, 0.2, 0.3 %: slope 0.04 %kN, mean 0.3 % at 2.5; residuals from these."""
    force = 1000 / np.array([4.0, 3.0, 2.0, 1.0])
    smooth = smooth_uncertainty(force, [0.4, 0.3, 0.2, 0.3], floor_percent=0.0)
    assert smooth.coefficients == pytest.approx((0.2, 40.0))
    assert smooth.undershoot_percent == pytest.approx(0.06)
    assert smooth.undershoot_at_n == 1000
    raised = smooth.envelope
    assert raised.coefficients == pytest.approx((0.26, 40.0))
    assert raised.undershoot_percent == 0
    assert raised.undershoot_at_n is None
    assert raised.envelope is raised
    assert str(smooth) == (
        "W = 0.2 + 40/F, in % with F in N, at least 0 %, from 250 N to 1000 N. "
        "It lies up to 0.06 % of the force below a step, at 1000 N."
    )
    assert str(raised).endswith("It is below no step.")


def test_the_floor_holds_where_the_curve_goes_below_it() -> None:
    falling = smooth_uncertainty(STEPS_N, 10 / STEPS_N, floor_percent=0.05)
    assert falling.percent_at([1000.0]) == pytest.approx([0.05])
    assert falling.percent_at([100.0]) == pytest.approx([0.1])
    assert smooth_uncertainty(STEPS_N, 10 / STEPS_N).percent_at(1000.0)[0] >= 0.01 * (1 - 1e-12)


@given(
    w=st.lists(st.floats(1e-6, 10), min_size=7, max_size=7),
    unit=st.floats(1e-3, 1e4),
    form=st.sampled_from(["a + b/F", "a + b/F + c/F²"]),
    floor=st.one_of(st.none(), st.floats(0, 5)),
)
def test_the_envelope_is_below_no_step_and_nothing_below_the_floor(
    w: list[float], unit: float, form: Form, floor: float | None
) -> None:
    force = unit * STEPS_N
    smooth = smooth_uncertainty(force, w, form=form, floor_percent=floor)
    raised = smooth.envelope
    assert np.all(raised.percent_at(force) >= w)
    between = np.geomspace(force[0], force[-1], 200).clip(force[0], force[-1])
    for one in (smooth, raised):
        assert np.all(one.percent_at(between) >= (min(w) if floor is None else floor))
    short = np.max(np.array(w) - smooth.percent_at(force))
    assert smooth.undershoot_percent == pytest.approx(max(short, 0), rel=1e-9, abs=1e-12)
    if smooth.shift_percent > 0 and floor == 0:  # raised by no more than it must
        assert np.min(raised.percent_at(force) - w) == pytest.approx(0, abs=1e-9)


@given(unit=st.floats(1e-3, 1e3), seed=st.integers(0, 1000))
def test_units_of_force_do_not_matter(unit: float, seed: int) -> None:
    w = 0.1 + 10 / STEPS_N + 0.02 * np.random.default_rng(seed).random(7)
    one, other = smooth_uncertainty(STEPS_N, w), smooth_uncertainty(unit * STEPS_N, w)
    np.testing.assert_allclose(other.percent_at(unit * STEPS_N), one.percent_at(STEPS_N), rtol=1e-9)
    assert other.undershoot_percent == pytest.approx(one.undershoot_percent, rel=1e-6)


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(CalibrationError, match="2 steps are too few"):
        smooth_uncertainty([100, 200], [0.1, 0.1])
    with pytest.raises(CalibrationError, match="3 steps are too few"):
        smooth_uncertainty([100, 200, 300], [0.1, 0.1, 0.1], form="a + b/F + c/F²")
    with pytest.raises(CalibrationError, match="must rise"):
        smooth_uncertainty([100, 300, 200], [0.1, 0.1, 0.1])
    for w in ([0.1, 0.1], [0.1, math.nan, 0.1], [0.1, -0.1, 0.1]):
        with pytest.raises(CalibrationError, match="0 or more"):
            smooth_uncertainty([100, 200, 300], w)
    with pytest.raises(CalibrationError, match="least W"):
        smooth_uncertainty(STEPS_N, 10 / STEPS_N, floor_percent=-0.1)
    smooth = smooth_uncertainty(STEPS_N, 10 / STEPS_N)
    for force in (49.0, 1001.0, math.nan):
        with pytest.raises(CalibrationError, match="from 50 N to 1000 N"):
            smooth.percent_at(force)
