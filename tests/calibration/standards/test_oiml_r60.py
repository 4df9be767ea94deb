"""OIML R 60: the worked numbers of the document, its table, and creep curves that are known."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.oiml_r60 import (
    AccuracyClass,
    evaluate_r60_creep,
    r60_creep_limits,
    r60_permissible_error_v,
)

MINUTES = np.arange(0.0, 31.0)


def test_the_worked_numbers_of_a_c3_cell() -> None:
    """R 60-1:2021, 5.5.1, examples 1 and 2: 0.7 · (0.7 · 1.5 v) and 0.15 · (0.7 · 1.5 v); 5.5.2: 0.5 v."""
    limits = r60_creep_limits("C", 3000)
    assert limits.creep_v == pytest.approx(0.735)
    assert limits.late_v == pytest.approx(0.1575)
    assert limits.return_v == 0.5


@pytest.mark.parametrize(
    ("accuracy_class", "first", "second"),
    [("A", 50_000, 200_000), ("B", 5_000, 20_000), ("C", 500, 2_000), ("D", 50, 200)],
)
def test_the_table_of_permissible_errors(accuracy_class: AccuracyClass, first: float, second: float) -> None:
    for load_v, factor in ((0, 0.5), (first, 0.5), (first + 1, 1.0), (second, 1.0), (second + 1, 1.5)):
        assert r60_permissible_error_v(accuracy_class, load_v) == pytest.approx(0.7 * factor)
        assert r60_permissible_error_v(accuracy_class, load_v, 0.8) == pytest.approx(0.8 * factor)


def test_the_creep_load_decides_the_step_of_the_table() -> None:
    assert r60_creep_limits("C", 2100).creep_v == pytest.approx(0.735)
    assert r60_creep_limits("C", 2100, load_share=0.95).creep_v == pytest.approx(0.49)  # 1995 v


def test_a_creep_curve_that_is_known() -> None:
    """A C3 cell of 3 mV/V: v is 1 µV/V. It creeps by 0.7 v, all of it in the first 20 min but 0.1 v."""
    change = np.interp(MINUTES, [0, 20, 30], [0.0, 0.6, 0.7])
    result = evaluate_r60_creep(
        "C", 3000, MINUTES, 3.0 + 1e-3 * change, rated_output=3.0, zero_return=(0.1, 0.1 - 0.45e-3)
    )
    assert result.creep_v == pytest.approx(0.7)
    assert result.late_v == pytest.approx(0.1)
    assert result.return_v == pytest.approx(-0.45)
    assert result.kept == {"creep": True, "creep from 20 min to 30 min": True, "zero return": True}
    assert result.missing == ()


@pytest.mark.parametrize(
    ("peak_v", "at_20_v", "zero_v", "broken"),
    [
        (0.74, 0.65, 0.1, "creep"),
        (-0.74, -0.65, 0.1, "creep"),
        (0.5, 0.34, 0.1, "creep from 20 min to 30 min"),
        (0.5, 0.45, -0.51, "zero return"),
    ],
)
def test_each_limit_alone(peak_v: float, at_20_v: float, zero_v: float, broken: str) -> None:
    change = np.interp(MINUTES, [0, 20, 30], [0.0, at_20_v, peak_v])
    kept = evaluate_r60_creep("C", 3000, MINUTES, change, rated_output=3000.0, zero_return=(0.0, zero_v)).kept
    assert [name for name, within in kept.items() if not within] == [broken]


def test_a_change_that_comes_back_counts_and_one_after_30_min_does_not() -> None:
    change = np.interp(np.arange(0.0, 61.0), [0, 5, 30, 60], [0.0, 0.8, 0.0, 5.0])
    result = evaluate_r60_creep("C", 3000, np.arange(0.0, 61.0), change, rated_output=3000.0)
    assert result.creep_v == pytest.approx(0.8)
    assert not result.kept["creep"]


def test_a_limit_that_is_met_exactly_is_kept() -> None:
    change = np.array([0.0, 0.735 - 0.1575, 0.735])
    result = evaluate_r60_creep("C", 3000, [0, 20, 30], change, rated_output=3000.0, zero_return=(0.0, 0.5))
    assert all(result.kept.values())


def test_what_was_not_measured_is_not_kept() -> None:
    result = evaluate_r60_creep("C", 3000, [0, 5, 10, 20], [0.0, 0.0, 0.0, 0.0], rated_output=3000.0)
    assert result.missing == ("reading at 30 min", "zero before and after the creep load")
    assert not any(result.kept.values())
    assert math.isnan(result.creep_v)
    only_ends = evaluate_r60_creep("C", 3000, [0, 30], [0.0, 0.1], rated_output=3000.0, zero_return=(0, 0))
    assert only_ends.missing == ("reading at 20 min",)
    assert only_ends.kept == {"creep": True, "creep from 20 min to 30 min": False, "zero return": True}


def test_it_says_what_it_is() -> None:
    result = evaluate_r60_creep("C", 3000, MINUTES, MINUTES, rated_output=3000.0)
    assert str(result.provenance) == "Evaluated in the manner of OIML R 60-1:2021; no statement of conformity."


@given(unit=st.floats(-1e4, 1e4).filter(lambda unit: abs(unit) > 1e-3), seed=st.integers(0, 1000))
def test_units_and_direction_do_not_matter(unit: float, seed: int) -> None:
    change = np.random.default_rng(seed).normal(0, 0.3, len(MINUTES))
    one = evaluate_r60_creep("C", 3000, MINUTES, change, rated_output=3000.0, zero_return=(0.0, 0.2))
    other = evaluate_r60_creep(
        "C", 3000, MINUTES, unit * change, rated_output=unit * 3000.0, zero_return=(0, unit * 0.2)
    )
    assert other.creep_v == pytest.approx(one.creep_v, rel=1e-9)
    assert other.late_v == pytest.approx(one.late_v, rel=1e-9)
    assert other.return_v == pytest.approx(one.return_v, rel=1e-9)


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(CalibrationError, match="Class C has 500 to 10000 intervals, not 20000"):
        r60_creep_limits("C", 20_000)
    with pytest.raises(CalibrationError, match="Class A has 50000 or more intervals, not 3000"):
        r60_creep_limits("A", 3000)
    with pytest.raises(CalibrationError, match=r"creep load must be from 0\.9 to 1"):
        r60_creep_limits("C", 3000, load_share=0.5)
    with pytest.raises(CalibrationError, match="p_LC"):
        r60_permissible_error_v("C", 1000, 0.9)
    with pytest.raises(CalibrationError, match="A load of class D"):
        r60_permissible_error_v("D", 2000)
    good: dict[str, Any] = {"time_min": [0, 20, 30], "reading": [0.0, 0.1, 0.2], "rated_output": 3000.0}
    for more, says in (
        ({"time_min": [0, 30, 20]}, "rise from 0 min"),
        ({"time_min": [1, 20, 30]}, "rise from 0 min"),
        ({"reading": [0.0, 0.1]}, "rise from 0 min"),
        ({"reading": [0.0, 0.1, math.nan]}, "no number"),
        ({"zero_return": (0.0, math.inf)}, "no number"),
        ({"rated_output": 0.0}, "does not change"),
    ):
        with pytest.raises(CalibrationError, match=says):
            evaluate_r60_creep("C", 3000, **(good | more))
