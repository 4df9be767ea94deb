"""E74 on the Pontius load cell and on small examples worked by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.standards.astm_e74 import deflections, evaluate_e74, lower_limits
from tests.calibration.nist import PONTIUS_DEFLECTION, PONTIUS_LOAD

FORCE_N = np.tile(np.linspace(100.0, 1000.0, 10), 3)
RUNS = np.repeat([1, 2, 3], 10)


def test_pontius() -> None:
    result = evaluate_e74(PONTIUS_LOAD, PONTIUS_DEFLECTION, runs=np.repeat([1, 2], 20))
    assert result.rule is not None
    assert result.fit.degree == result.rule.degree == 2
    assert result.s == pytest.approx(2.05177e-4, abs=5e-10)
    assert result.force_per_deflection_n == pytest.approx(1_373_910.49, abs=0.005)
    assert result.llf_n == pytest.approx(676.55, abs=0.005)
    assert result.lower_limits_n["A"] == pytest.approx(270_620, abs=0.5)
    assert result.lower_limits_n["AA"] == pytest.approx(1_353_098, abs=0.5)
    assert result.shortfalls == ("2 runs, at least 3 are asked for.",)
    assert str(result.provenance).startswith("Evaluated in the manner of ASTM E74; no statement of conformity.")


def test_the_example_in_circulation() -> None:
    """LLF 0.5 lbf: class A from 200 lbf."""
    assert lower_limits(0.5, 100.0, 2000.0) == {"AA": 1000.0, "A": 200.0}


def test_limits_are_never_below_the_lowest_force_and_not_above_the_highest() -> None:
    assert lower_limits(0.1, 100.0, 1000.0) == {"AA": 200.0, "A": 100.0}
    assert lower_limits(1.0, 100.0, 1000.0) == {"AA": None, "A": 400.0}
    assert lower_limits(5.0, 100.0, 1000.0) == {"AA": None, "A": None}


def test_a_coarse_display_takes_the_place_of_the_scatter() -> None:
    reading = 2 * FORCE_N + np.random.default_rng(1).normal(0, 0.01, 30)
    fine = evaluate_e74(FORCE_N, reading, degree=1, runs=RUNS)
    coarse = evaluate_e74(FORCE_N, reading, degree=1, resolution=0.5, runs=RUNS)
    assert not fine.limited_by_resolution
    assert coarse.limited_by_resolution
    assert coarse.llf_n == pytest.approx(0.25, rel=1e-4)
    assert coarse.lower_limits_n["AA"] == pytest.approx(500, rel=1e-4)
    assert coarse.shortfalls == ()


def test_zero_force_is_no_lowest_force() -> None:
    force = np.concatenate([[0.0, 0.0, 0.0], FORCE_N])
    reading = 2 * force + np.random.default_rng(2).normal(0, 1e-4, 33)
    result = evaluate_e74(force, reading, degree=1)
    assert result.lower_limits_n["A"] == 100
    assert result.force_per_deflection_n == pytest.approx(0.5, rel=1e-5)
    assert result.shortfalls == ("It is not known how many runs there were.",)


def test_what_is_missing_is_said() -> None:
    force = np.tile([200.0, 600.0, 1000.0], 2)
    result = evaluate_e74(force, 2 * force + np.array([0.1, -0.1, 0, 0, 0.1, -0.1]), degree=1, runs=[1, 1, 1, 2, 2, 2])
    assert result.shortfalls == (
        "6 force applications, at least 30 are asked for.",
        "3 different forces, at least 10 are asked for.",
        "2 runs, at least 3 are asked for.",
        "The lowest force is 20 % of the highest, 10 % are asked for.",
    )


def test_a_high_degree_needs_a_fine_display() -> None:
    z = FORCE_N / 1000
    reading = z + 0.02 * z**2 - 0.03 * z**3 + np.random.default_rng(3).normal(0, 1e-5, 30)
    assert evaluate_e74(FORCE_N, reading).fit.degree == 3
    assert evaluate_e74(FORCE_N, reading, resolution=1e-4).fit.degree == 2


def test_zeros_by_method_a_and_b() -> None:
    assert deflections([10.0, 20.0], [1.0, 2.0]).tolist() == [9.0, 18.0]
    assert deflections([10.0, 20.0], [1.0, 2.0], [2.0, 4.0]).tolist() == [8.5, 17.0]


@settings(deadline=None, max_examples=40)
@given(
    force_unit=st.floats(1e-3, 1e3),
    reading_unit=st.floats(-1e3, 1e3).filter(lambda u: abs(u) > 1e-3),
    seed=st.integers(0, 99),
)
def test_units_sign_and_order(force_unit: float, reading_unit: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    reading = 2 * FORCE_N + rng.normal(0, 0.05, 30)
    order = rng.permutation(30)
    one = evaluate_e74(FORCE_N, reading, degree=2)
    other = evaluate_e74(force_unit * FORCE_N[order], reading_unit * reading[order], degree=2)
    assert other.llf_n == pytest.approx(force_unit * one.llf_n, rel=1e-7)


@pytest.mark.parametrize(
    ("force", "reading"),
    [([-1, 2, 3], [1, 2, 3]), ([1, 2, 3], [0, 2, 3]), ([0, 0, 0], [1, 2, 3]), ([1, 2, 3], [1, 2])],
)
def test_what_makes_no_sense_is_refused(force: list[float], reading: list[float]) -> None:
    with pytest.raises(CalibrationError):
        evaluate_e74(force, reading, degree=1)
