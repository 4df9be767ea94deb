"""What stands out is flagged and named; what does not, is not."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calibration.curve.outliers import find_suspects, grubbs, influence, refit_without, theil_sen
from calibration.curve.polynomial import fit_polynomial
from calibration.errors import CalibrationError

FORCE_N = np.repeat(np.linspace(100.0, 1500.0, 10), 3)


def noisy(seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return 2 * FORCE_N + np.random.default_rng(seed).normal(0, 1, len(FORCE_N))


def test_grubbs_of_the_handbook() -> None:
    """NIST/SEMATECH e-Handbook 1.3.5.17.1: G = 2.4687, upper one-tailed critical value at 0.05 is 2.032."""
    test = grubbs([199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57], significance=0.10)
    assert test.index == 7
    assert test.g == pytest.approx(2.4687, abs=1e-4)
    assert test.critical == pytest.approx(2.032, abs=5e-4)
    assert test.rejected


def test_grubbs_of_three_and_of_equal_values() -> None:
    assert not grubbs([5.0, 5.0, 5.0]).rejected
    assert grubbs([1.0, 1.0, 9.0]).g == pytest.approx(2 / math.sqrt(3))
    with pytest.raises(CalibrationError, match="three numbers"):
        grubbs([1.0, 2.0])


def test_external_residuals_are_those_of_leaving_one_out() -> None:
    """A reading's external residual is its distance from the curve without it, over that distance's uncertainty."""
    reading = noisy(1)
    fit = fit_polynomial(FORCE_N, reading, 2)
    found = influence(fit)
    for i in (0, 7, 29):
        others = refit_without(fit, [i])
        apart = reading[i] - others.reading_at(FORCE_N[i])[0]
        u = math.hypot(others.residual_sd, others.curve_u(FORCE_N[i])[0])
        assert found.external[i] == pytest.approx(apart / u, rel=1e-9)
        moved = fit.reading_at(FORCE_N) - others.reading_at(FORCE_N)
        assert found.cooks_d[i] == pytest.approx(float(moved @ moved) / (3 * fit.residual_sd**2), rel=1e-9)


def test_a_slip_is_flagged_by_name_and_kept() -> None:
    reading = noisy(2)
    reading[13] += 12
    fit = fit_polynomial(FORCE_N, reading)
    suspects = find_suspects(fit)
    outliers = {one.index for one in suspects if one.kind == "outlier"}
    assert outliers == {13}
    assert len(fit.reading) == 30
    said = next(str(one) for one in suspects if one.rule == "externally studentised residual")
    assert said.startswith(f"Reading 14 ({reading[13]:g} at {FORCE_N[13]:g} N) is an outlier: externally studentised")
    without = refit_without(fit, [13])
    assert len(without.reading) == 29
    assert without.residual_sd < 0.6 * fit.residual_sd


def test_an_end_that_pulls_is_influential() -> None:
    force = np.array([100.0, 110, 120, 130, 140, 1500])
    reading = 2 * force + np.array([0.5, -0.5, 0.5, -0.5, 0.5, 20])
    suspects = find_suspects(fit_polynomial(force, reading))
    assert [(one.index, one.kind) for one in suspects] == [(5, "influential")]


def test_grubbs_finds_a_slip_that_a_step_hides() -> None:
    rng = np.random.default_rng(7)
    force = np.repeat([100.0, 500.0, 1000.0, 1500.0], 10)
    reading = (
        2 * force + rng.normal(0, 0.01, 40) + np.repeat([3.0, -3.0, -3.0, 3.0], 10)
    )  # a bend hides what repeats say
    reading[25] += 1.0
    suspects = [one for one in find_suspects(fit_polynomial(force, reading)) if one.kind == "outlier"]
    assert [(one.index, one.rule) for one in suspects] == [(25, "Grubbs within its step")]


def test_false_alarms_are_as_rare_as_said() -> None:
    alarms = 0
    for seed in range(1000):
        found = influence(fit_polynomial(FORCE_N, noisy(seed)))
        alarms += bool(np.any(np.abs(found.external) > found.t_limit))
    assert 25 <= alarms <= 70  # 5 % by Bonferroni, a little less in truth


def test_exact_readings_hold_no_suspect() -> None:
    assert find_suspects(fit_polynomial(FORCE_N, 0.1 * FORCE_N + 0.7)) == ()


def test_theil_sen_is_not_moved_by_a_slip() -> None:
    reading = noisy(3)
    assert theil_sen(FORCE_N, reading).agrees
    reading[28:] += 400
    check = theil_sen(FORCE_N, reading)
    assert check.theil_sen == pytest.approx(2.0, rel=0.01)
    assert check.relative_difference < -0.02
    exact = theil_sen([0, 1, 2, 3, 10], [0, 2, 4, 6, 999])
    assert exact.theil_sen == 2.0  # of ten pairs six lie on the line


@settings(deadline=None, max_examples=40)
@given(scale=st.floats(1e-4, 1e4), seed=st.integers(0, 500))
def test_units_and_order_do_not_change_the_suspects(scale: float, seed: int) -> None:
    reading = noisy(seed)
    reading[5] -= 15
    order = np.random.default_rng(seed).permutation(len(reading))
    one = find_suspects(fit_polynomial(FORCE_N, reading))
    other = find_suspects(fit_polynomial(FORCE_N[order] / scale, reading[order] * scale))
    assert {(s.index, s.rule) for s in one} == {(int(order[s.index]), s.rule) for s in other}


def test_what_cannot_be_judged_is_refused() -> None:
    with pytest.raises(CalibrationError, match="two more are needed"):
        influence(fit_polynomial([1, 2, 3], [1, 2, 3.1]))
    with pytest.raises(CalibrationError, match="no reading 31"):
        refit_without(fit_polynomial(FORCE_N, FORCE_N), [30])
