"""The grade helper, row by row of its table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.grading.grade_helper import (
    HelperSettings,
    Movement,
    Observation,
    Reference,
    load_adequate,
    suggest_grade,
)
from nktsense.grading.scales import MrcGrade
from nktsense.grading.verdict import Verdict

HELD = Observation(
    movement=Movement.AGAINST_GRAVITY_FULL,
    verdict=Verdict.HOLD,
    force_n=150.0,
    load_adequate=True,
    peak_n=150.0,
    tester_capacity_n=300.0,
    pain_nrs=1,
    reference=Reference(200.0, "the right side"),
)
SIGNED = HelperSettings(plus_minus=True)
FROM_SIGHT = {
    Movement.NO_CONTRACTION: "0",
    Movement.TRACE: "1",
    Movement.GRAVITY_MINIMISED_PARTIAL: "2-",
    Movement.GRAVITY_MINIMISED_FULL: "2",
    Movement.AGAINST_GRAVITY_STARTS: "2+",
    Movement.AGAINST_GRAVITY_OVER_HALF: "3-",
    Movement.AGAINST_GRAVITY_FULL_ONLY: "3",
}


def yielded(force_n: float, **other: Any) -> Observation:
    return replace(HELD, **{"verdict": Verdict.BREAK, "force_n": force_n, "load_adequate": False, **other})


def observations() -> st.SearchStrategy[Observation]:
    forces = st.none() | st.floats(1, 500)
    return st.builds(
        Observation,
        movement=st.sampled_from(Movement),
        verdict=st.none() | st.sampled_from(Verdict),
        force_n=forces,
        load_adequate=st.none() | st.booleans(),
        peak_n=forces,
        tester_capacity_n=forces,
        pain_nrs=st.none() | st.floats(0, 10),
        reference=st.none() | st.builds(Reference, st.floats(1, 500), st.just("the right side")),
        z=st.none() | st.floats(-5, 5),
    )


@given(observations(), st.booleans())
def test_zero_to_three_come_from_sight_alone(seen: Observation, plus_minus: bool) -> None:
    suggestion = suggest_grade(seen, HelperSettings(plus_minus=plus_minus))
    if seen.movement in FROM_SIGHT:
        assert [grade.value for grade in suggestion.grades] == [FROM_SIGHT[Movement(seen.movement)]]
        assert suggestion == suggest_grade(Observation(seen.movement), HelperSettings(plus_minus=plus_minus))
    else:
        assert all(grade > MrcGrade.THREE for grade in suggestion.grades)


@given(observations())
def test_five_needs_everything(seen: Observation) -> None:
    if MrcGrade.FIVE in suggest_grade(seen).grades:
        assert seen.verdict is Verdict.HOLD
        assert seen.load_adequate is True
        assert seen.pain_nrs is not None
        assert seen.pain_nrs <= 4
        assert seen.peak_n is not None
        assert seen.tester_capacity_n is not None
        assert seen.peak_n < 0.9 * seen.tester_capacity_n


@given(observations())
def test_plus_and_minus_stay_hidden(seen: Observation) -> None:
    suggestion = suggest_grade(replace(seen, z=None))
    words = " ".join((suggestion.text, *suggestion.notes))
    assert not any(signed in words for signed in ("2+", "2−", "3+", "3−", "4+", "4−"))


def test_held_with_an_adequate_load() -> None:
    suggestion = suggest_grade(HELD)
    assert suggestion.text == "supports grade 5"
    assert suggestion.grades == (MrcGrade.FIVE,)
    assert suggest_grade(replace(HELD, movement="against_gravity_full", verdict="hold")) == suggestion


@pytest.mark.parametrize(
    "seen", [replace(HELD, load_adequate=False), replace(HELD, verdict=Verdict.LOW_LOAD_HOLD, load_adequate=None)]
)
def test_held_with_too_low_a_load(seen: Observation) -> None:
    suggestion = suggest_grade(seen)
    assert suggestion.grades == (MrcGrade.THREE_PLUS,)
    assert suggestion.or_more
    assert suggestion.text == "more than grade 3; 5 not supported (load too low)"
    assert suggest_grade(seen, SIGNED).text == "grade 3+ or more; 5 not supported (load too low)"


def test_yield_at_a_substantial_load_gives_its_numbers() -> None:
    suggestion = suggest_grade(yielded(120.0, z=-2.5))
    assert suggestion.grades == (MrcGrade.FOUR,)
    assert suggestion.text == "supports grade 4: yield at 120 N, 60 % of 200 N (the right side), z = -2.50"
    assert not any("convention" in note for note in suggestion.notes)


@pytest.mark.parametrize(
    ("force_n", "band"), [(40, "4−"), (99, "4−"), (100, "4"), (150, "4"), (151, "4+"), (199, "4+")]
)
def test_sub_bands_are_called_conventions(force_n: float, band: str) -> None:
    suggestion = suggest_grade(yielded(force_n), SIGNED)
    assert suggestion.grades == (MrcGrade.FOUR,)
    assert suggestion.notes[0] == f"{band} by sub-bands that are a convention without validation"


def test_yield_at_a_slight_load() -> None:
    suggestion = suggest_grade(yielded(39.9))
    assert suggestion.grades == (MrcGrade.THREE_PLUS, MrcGrade.FOUR_MINUS)
    assert suggestion.text.startswith("supports a grade between 3 and 4: yield at 40 N, 20 % of 200 N")
    assert suggest_grade(yielded(39.9), SIGNED).text.startswith("supports 3+ or 4−")
    assert suggest_grade(yielded(40.0)).rule == "yield_substantial"


def test_a_strong_tester_can_break_any_muscle() -> None:
    suggestion = suggest_grade(yielded(190.0, load_adequate=True))
    assert suggestion.grades == ()
    assert suggestion.text == "no grade suggested: the tester overcame a within-reference force"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"verdict": None}, "no_verdict"),
        ({"verdict": Verdict.INDETERMINATE}, "indeterminate"),
        ({"verdict": Verdict.SUSPECTED_BREAK}, "force_only"),
        ({"verdict": Verdict.NO_HOLD}, "not_held"),
        ({"pain_nrs": 4.5}, "pain"),
        ({"pain_nrs": None}, "pain_unknown"),
        ({"peak_n": 270.0}, "tester_limited"),
        ({"tester_capacity_n": None}, "capacity_unknown"),
        ({"load_adequate": None}, "adequacy_unknown"),
        ({"verdict": Verdict.BREAK, "load_adequate": False, "reference": None}, "reference_unknown"),
        ({"verdict": Verdict.BREAK, "load_adequate": False, "force_n": None}, "force_unknown"),
    ],
)
def test_no_grade_suggested_and_why(change: dict[str, Any], rule: str) -> None:
    suggestion = suggest_grade(replace(HELD, **change))
    assert suggestion.grades == ()
    assert suggestion.rule == rule
    assert suggestion.text.startswith("no grade suggested: ")


def test_tester_below_capacity_and_pain_at_the_limit_stand() -> None:
    assert suggest_grade(replace(HELD, peak_n=269.9, pain_nrs=4)).grades == (MrcGrade.FIVE,)


@pytest.mark.parametrize(
    ("force_n", "yardsticks", "expected"),
    [
        (150.0, {}, None),
        (150.0, {"norm_limit_n": 150.0}, True),
        (149.0, {"norm_limit_n": 150.0}, False),
        (90.0, {"opposite_n": 100.0}, True),
        (89.0, {"opposite_n": 100.0}, False),
        (90.0, {"target_n": 100.0}, True),
        (89.0, {"target_n": 100.0}, False),
        (90.0, {"norm_limit_n": 150.0, "opposite_n": 100.0}, True),
    ],
)
def test_load_adequate_by_any_yardstick(force_n: float, yardsticks: dict[str, float], expected: bool | None) -> None:
    assert load_adequate(force_n, **yardsticks) is expected


def test_wrong_entries_are_errors() -> None:
    with pytest.raises(SettingsError, match="'yield' is no verdict"):
        replace(HELD, verdict="yield")
    with pytest.raises(SettingsError, match="no movement"):
        replace(HELD, movement="flies")
    with pytest.raises(SettingsError, match="0 to 10"):
        replace(HELD, pain_nrs=11)
    with pytest.raises(UnusableValueError):
        replace(HELD, force_n=-3.0)
    with pytest.raises(UnusableValueError):
        Reference(0.0, "the right side")
    with pytest.raises(SettingsError):
        HelperSettings(slight_fraction=0.6)
