"""ISO 7500-1: errors worked by hand and the ladder of classes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.iso7500 import CLASSES, LIMITS, evaluate_iso7500

STEPS_N = np.array([200.0, 400, 600, 800, 1000])


def test_errors_by_hand() -> None:
    indicated = [[201, 402, 600, 800, 1001], [200, 401, 597, 800, 1000], [199.5, 400, 600, 804, 1002]]
    falling = [[199, 400, 603, 806, math.nan]]
    result = evaluate_iso7500(STEPS_N, indicated, falling_n=falling, zero_after_n=[0.2, -0.4, 0], resolution_n=0.5)
    np.testing.assert_allclose(result.q, [1 / 12, 0.25, -1 / 6, 1 / 6, 0.1], atol=1e-12)
    np.testing.assert_allclose(result.q_worst, [0.5, 0.5, -0.5, 0.5, 0.2], atol=1e-12)
    np.testing.assert_allclose(result.b, [0.75, 0.5, 0.5, 0.5, 0.2], atol=1e-12)
    np.testing.assert_allclose(result.v[:4], [-0.25, 0, 0.5, 0.25], atol=1e-12)
    assert math.isnan(result.v[4])
    assert result.f0 == pytest.approx(-0.04)
    np.testing.assert_allclose(result.a, [0.25, 0.125, 1 / 12, 0.0625, 0.05])
    assert result.step_classes == ("1", "0.5", "0.5", "0.5", "0.5")
    assert result.best_class == "1"  # class 0.5 begins at 40 %, 20 % are needed
    assert result.missing == result.shortfalls == ()
    assert str(result.provenance).startswith("Evaluated in the manner of ISO 7500-1:2018; no statement of conformity.")


@pytest.mark.parametrize("rung", range(4))
@pytest.mark.parametrize("name", list(LIMITS))
def test_a_value_at_its_limit_is_in_and_above_it_is_out(name: str, rung: int) -> None:
    for factor, expected in ((0.999, rung), (1.001, rung + 1)):
        share = LIMITS[name][rung] * factor / 100
        up = np.tile(STEPS_N, (3, 1))
        down, zero, resolution_n = up.copy(), [0.0], 1e-6
        if name == "q":
            up = up * (1 - share)
            down = up
        elif name == "b":
            up[0], up[1] = STEPS_N * (1 + share / 2), STEPS_N * (1 - share / 2)
            down = up
        elif name == "v":
            down = up * (1 + share)
        elif name == "f0":
            zero = [share * 1000]
        else:
            resolution_n = share * 200  # at the lowest step
        result = evaluate_iso7500(STEPS_N, up, falling_n=down, zero_after_n=zero, resolution_n=resolution_n)
        assert result.step_classes[0] == (*CLASSES, None)[expected]
        assert result.classes_by_criterion[name][0] == (*CLASSES, None)[expected]


def test_a_reference_gauge_that_stopped_elsewhere() -> None:
    true = np.tile(STEPS_N, (3, 1)) + np.array([[0.3], [-0.2], [0.1]])
    result = evaluate_iso7500(STEPS_N, true * 1.004, true_n=true, zero_after_n=[0], resolution_n=0.1)
    np.testing.assert_allclose(result.q, 0.4)
    np.testing.assert_allclose(result.b, 0, atol=1e-12)


def test_what_was_not_measured_gives_no_class() -> None:
    result = evaluate_iso7500(STEPS_N[2:], [STEPS_N[2:]])
    assert result.best_class is None
    assert result.missing == ("zero after the force is taken off", "resolution of the indicator")
    assert result.shortfalls == ("1 rising series, 3 are asked for.", "3 steps from 20 % to 100 %, 5 are asked for.")


@given(unit=st.floats(1e-3, 1e3), seed=st.integers(0, 100))
def test_units_and_order_of_the_series_do_not_matter(unit: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    up = STEPS_N * (1 + 0.004 * rng.standard_normal((3, 5)))
    one = evaluate_iso7500(STEPS_N, up, zero_after_n=[0.3], resolution_n=0.1)
    other = evaluate_iso7500(STEPS_N * unit, up[::-1] * unit, zero_after_n=[0.3 * unit], resolution_n=0.1 * unit)
    np.testing.assert_allclose(other.q, one.q, atol=1e-9)
    np.testing.assert_allclose(other.b, one.b, atol=1e-9)
    assert other.step_classes == one.step_classes


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(CalibrationError, match="must rise"):
        evaluate_iso7500([0, 1, 2], [[0, 1, 2]])
    with pytest.raises(CalibrationError, match="for each of the 5 forces"):
        evaluate_iso7500(STEPS_N, [[1, 2]])
    with pytest.raises(CalibrationError, match="a rising one before it"):
        evaluate_iso7500(STEPS_N, [STEPS_N], falling_n=[STEPS_N, STEPS_N])
    with pytest.raises(CalibrationError, match="must be a number"):
        evaluate_iso7500(STEPS_N, [STEPS_N * math.nan])
