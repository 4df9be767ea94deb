"""What is written of a result, and whether it keeps a limit."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.uncertainty.decision import en_score, guarded_acceptance, simple_acceptance
from calibration.uncertainty.gum import Estimate, Expanded
from calibration.uncertainty.rounding import round_uncertainty, rounded


def _error(value: float, expanded_u: float) -> Expanded:
    return Expanded(value, expanded_u / 2, math.inf, 2.0, 0.9545)


@pytest.mark.parametrize(
    ("u", "text"),
    [
        (10.47, "11"),
        (28.05, "28"),
        (0.0123456, "0.013"),
        (9.96, "10"),
        (0.996, "1.0"),
        (99.9, "100"),
        (1234.0, "1300"),
        (0.10, "0.10"),
        (92.47, "93"),
        (2.5e-7, "0.00000025"),
    ],
)
def test_uncertainty_is_rounded_to_two_digits_up_in_doubt(u: float, text: str) -> None:
    assert f"{round_uncertainty(u):f}" == text


@pytest.mark.parametrize(
    ("value", "u", "texts"),
    [
        (196.10358, 0.0123, ("196.104", "0.013")),
        (196.10358, 1234.0, ("200", "1300")),
        (-0.1493768, 0.0041386, ("-0.1494", "0.0042")),
        (1e9 + 0.125, 0.02, ("1000000000.125", "0.020")),
        (100.04, 0.996, ("100.0", "1.0")),
    ],
)
def test_the_value_is_rounded_to_the_place_of_its_uncertainty(value: float, u: float, texts: tuple[str, str]) -> None:
    result = rounded(value, u)
    assert (result.value_text, result.u_text) == texts


@given(st.floats(1e-9, 1e9))
def test_rounding_takes_at_most_half_a_percent_and_adds_at_most_ten(u: float) -> None:
    result = float(round_uncertainty(u))
    assert 0.995 * u <= result <= 1.1 * u * (1 + 1e-12)
    assert len(round_uncertainty(u).as_tuple().digits) == 2


@pytest.mark.parametrize("u", [0.0, -1.0, math.nan, math.inf])
def test_no_uncertainty_gives_no_digits(u: float) -> None:
    with pytest.raises(CalibrationError, match="above 0"):
        rounded(1.0, u)


def test_an_estimate_can_be_rounded_to_the_page() -> None:
    assert Estimate(12.3456, 0.05).expanded().rounded().value == Decimal("12.35")


def test_en_score_of_two_laboratories() -> None:
    assert en_score(10.5, 0.3, 10.0, 0.4) == pytest.approx(1.0)
    assert en_score(9.9, 0.3, 10.0, 0.4) == pytest.approx(-0.2)
    with pytest.raises(CalibrationError, match="above 0"):
        en_score(1.0, 0.0, 1.0, 0.0)


@pytest.mark.parametrize(
    ("value", "simple", "guarded"),
    [
        (0.0, "accepted", "accepted"),
        (0.7, "accepted", "accepted"),
        (-0.7, "accepted", "accepted"),
        (0.9, "accepted", "cannot tell"),
        (-1.0, "accepted", "cannot tell"),
        (1.1, "refused", "cannot tell"),
        (-1.3, "refused", "refused"),
    ],
)
def test_rules_of_acceptance(value: float, simple: str, guarded: str) -> None:
    assert simple_acceptance(_error(value, 0.25), 1.0).decided == simple
    assert guarded_acceptance(_error(value, 0.25), 1.0).decided == guarded


def test_the_risk_is_a_coin_toss_at_the_limit_and_two_percent_at_the_guard() -> None:
    at_limit = simple_acceptance(_error(1.0, 0.25), 1.0)
    assert at_limit.chance_outside == pytest.approx(0.5)
    assert "about 50 %" in at_limit.risk
    # Beyond two standard uncertainties of a normal distribution lies 2.275 % on one side.
    at_guard = guarded_acceptance(_error(0.75, 0.25), 1.0)
    assert at_guard.decided == "accepted"
    assert at_guard.chance_outside == pytest.approx(0.02275, abs=5e-6)
    assert at_guard.acceptance_limit == 0.75


def test_an_uncertainty_as_large_as_the_limit_accepts_nothing_by_the_guarded_rule() -> None:
    decision = guarded_acceptance(_error(0.0, 1.5), 1.0)
    assert decision.decided == "cannot tell"
    assert "no error at all" in decision.risk


def test_a_limit_of_nothing_is_refused() -> None:
    for rule in (simple_acceptance, guarded_acceptance):
        with pytest.raises(CalibrationError, match="limit"):
            rule(_error(0.0, 0.1), 0.0)
