"""Lack of fit and choice of degree against the NIST e-Handbook, the E74 table and planted curves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.degree import choose_degree, ratio_limit, ratio_rule
from calibration.curve.lack_of_fit import lack_of_fit_test
from calibration.curve.polynomial import fit_polynomial
from calibration.errors import CalibrationError
from tests.calibration.nist import PONTIUS_DEFLECTION, PONTIUS_LOAD

STEPS_N = np.linspace(100.0, 1500.0, 15)
FORCE_N = np.tile(STEPS_N, 4)


@pytest.mark.parametrize(
    ("degree", "f", "dof", "critical", "rejected"),
    [(1, 214.75, 18, 2.15, True), (2, 0.8107, 17, 2.17, False), (3, 0.7938, 16, 2.18, False)],
)
def test_lack_of_fit_of_the_handbook(degree: int, f: float, dof: int, critical: float, rejected: bool) -> None:
    test = lack_of_fit_test(fit_polynomial(PONTIUS_LOAD, PONTIUS_DEFLECTION, degree))
    assert test.f == pytest.approx(f, rel=1e-4)
    assert (test.dof_lack, test.dof_pure) == (dof, 20)
    assert test.critical == pytest.approx(critical, abs=0.006)
    assert test.pure_sd == pytest.approx(2.147266e-4, rel=1e-6)
    assert test.rejected is rejected
    assert (test.p_value < 0.05) is rejected


@pytest.mark.parametrize(
    ("n1", "row"),
    [
        (10, (1.373, 1.455, 1.582, 1.801)),
        (11, (1.315, 1.373, 1.455, 1.582)),
        (12, (1.273, 1.315, 1.373, 1.455)),
        (15, (1.195, 1.215, 1.241, 1.273)),
        (20, (1.131, 1.141, 1.151, 1.163)),
    ],
)
def test_ratio_limits_are_those_of_the_table(n1: int, row: tuple[float, ...]) -> None:
    assert tuple(round(ratio_limit(n1, m), 3) for m in (2, 3, 4, 5)) == row


def test_ratio_rule_on_pontius() -> None:
    rule = ratio_rule(PONTIUS_LOAD, PONTIUS_DEFLECTION)
    np.testing.assert_allclose(rule.ratios, [16.275, 1.0106, 1.0115, 0.9673], rtol=5e-5)
    assert (rule.n1, rule.degree) == (20, 2)
    means = PONTIUS_DEFLECTION.reshape(2, 20).mean(axis=0)
    for m, sd in enumerate(rule.sd, start=1):  # each of them from a fit of its own
        assert sd == pytest.approx(fit_polynomial(PONTIUS_LOAD[:20], means, m).residual_sd, rel=1e-8)


def test_the_choice_on_pontius_says_why() -> None:
    choice = choose_degree(PONTIUS_LOAD, PONTIUS_DEFLECTION)
    assert choice.degree == 2
    assert [test.rejected for test in choice.tests] == [True, False]
    text = " ".join(choice.reasons)
    assert "Degree 1: lack of fit F = 214.7 on 18 and 20 degrees of freedom, above 2.151" in text
    assert "in the manner of ASTM E74, from memory) also gives degree 2" in text


@pytest.mark.parametrize("degree", [1, 2, 3])
def test_a_planted_degree_is_found(degree: int) -> None:
    z = FORCE_N / 1500
    curve = 1000 * z + (degree > 1) * 20 * z**2 - (degree > 2) * 15 * z**3
    noise = np.random.default_rng(degree).normal(0, 0.02, len(z))
    assert choose_degree(FORCE_N, curve + noise).degree == degree
    assert ratio_rule(FORCE_N, curve + noise).degree == degree


def test_right_curves_are_rejected_as_often_as_said() -> None:
    rng = np.random.default_rng(3)
    rejected = sum(
        lack_of_fit_test(fit_polynomial(FORCE_N, 2 * FORCE_N + rng.normal(0, 1, len(FORCE_N)))).rejected
        for _ in range(2000)
    )
    assert 70 <= rejected <= 130  # 100 expected, three sigma 29


def test_a_coarse_display_is_no_lack_of_fit() -> None:
    reading = np.round(FORCE_N * 1.0037)  # 1 N display: repeats agree exactly, the curve misses by parts of a digit
    exact = lack_of_fit_test(fit_polynomial(FORCE_N, reading), resolution=1.0)
    assert exact.floored
    assert not exact.rejected
    assert lack_of_fit_test(fit_polynomial(FORCE_N, reading)).rejected
    choice = choose_degree(FORCE_N, reading, resolution=1.0)
    assert choice.degree == 1
    assert "1406 steps over the range" in choice.reasons[0]


def test_exact_readings_show_no_lack_of_fit() -> None:
    assert lack_of_fit_test(fit_polynomial(FORCE_N, 0.1 * FORCE_N + 0.3)).f < 3
    assert ratio_rule(FORCE_N, 0.1 * FORCE_N + 0.3).degree == 1


def test_a_coarse_display_allows_no_cubic() -> None:
    z = FORCE_N / 1500
    reading = np.round(1000 * z + 20 * z**2 - 15 * z**3 + np.random.default_rng(0).normal(0, 0.1, len(z)), 1)
    assert choose_degree(FORCE_N, reading, resolution=0.1).degree == 2
    assert choose_degree(FORCE_N, reading).degree == 3


def test_without_repeats_the_ratio_rule_decides() -> None:
    z = STEPS_N / 1500
    reading = 1000 * z + 20 * z**2 + np.random.default_rng(5).normal(0, 0.02, len(z))
    choice = choose_degree(STEPS_N, reading)
    assert choice.degree == 2
    assert not choice.tests
    assert any("no repeats" in reason for reason in choice.reasons)


def test_a_curve_that_turns_round_is_not_chosen() -> None:
    z = FORCE_N / 1500
    reading = z - 0.7 * z**2 + np.random.default_rng(6).normal(0, 1e-3, len(z))
    choice = choose_degree(FORCE_N, reading, max_degree=2)
    assert choice.degree == 1
    assert any("turns round" in reason for reason in choice.reasons)


def test_steps_of_a_reference_gauge_go_by_label() -> None:
    rng = np.random.default_rng(8)
    force = FORCE_N + rng.normal(0, 0.5, len(FORCE_N))  # it never stops at the same force twice
    fit = fit_polynomial(force, 2 * force + rng.normal(0, 0.1, len(force)))
    with pytest.raises(CalibrationError, match="No step was repeated"):
        lack_of_fit_test(fit)
    test = lack_of_fit_test(fit, labels=np.tile(np.arange(15), 4))
    assert test.pure_sd == pytest.approx(0.1, rel=0.3)  # not the 1.0 that the forces make
    assert not test.rejected


def test_temperature_is_taken_off_the_repeats() -> None:
    rng = np.random.default_rng(9)
    t = rng.uniform(18, 28, len(FORCE_N))
    reading = 2 * FORCE_N + 5 * (t - 23) + rng.normal(0, 0.1, len(t))
    test = lack_of_fit_test(fit_polynomial(FORCE_N, reading, temperature_c=t))
    assert test.pure_sd == pytest.approx(0.1, rel=0.3)
    assert (test.dof_lack, test.dof_pure) == (13, 44)
    assert not test.rejected


@settings(deadline=None, max_examples=40)
@given(scale=st.floats(1e-5, 1e5), seed=st.integers(0, 1000))
def test_units_and_order_do_not_change_the_choice(scale: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    z = FORCE_N / 1500
    reading = 1000 * z + 5 * z**2 + rng.normal(0, 0.5, len(z))
    order = rng.permutation(len(z))
    one, other = choose_degree(FORCE_N, reading), choose_degree(FORCE_N[order] * scale, reading[order] / scale)
    assert one.degree == other.degree
    np.testing.assert_allclose([t.f for t in one.tests], [t.f for t in other.tests], rtol=1e-6)


def test_what_cannot_be_tested_is_refused() -> None:
    with pytest.raises(CalibrationError, match="add steps"):
        lack_of_fit_test(fit_polynomial([1, 1, 2, 2], [1, 1.1, 2, 2.1]))
    with pytest.raises(CalibrationError, match="too few to judge"):
        ratio_limit(5, 4)
    with pytest.raises(CalibrationError, match="too few to choose"):
        ratio_rule([1, 1, 2, 2], [1, 1.1, 2, 2.1])
    with pytest.raises(CalibrationError, match="degree 1 to 3"):
        choose_degree(FORCE_N, FORCE_N, max_degree=4)
