"""Comparability, change of force against error, change of verdicts against luck."""

from __future__ import annotations

import doctest
import math
from dataclasses import replace
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.grading.change import Conclusion, OwnError, change_of_force
from nktsense.grading.comparability import Comparability, ComparabilitySettings, MuscleTest, compare_tests
from nktsense.grading.settings import TestType
from nktsense.grading.verdict import Verdict
from nktsense.grading.verdict_change import (
    UNBLINDED_TEXT,
    Directions,
    TrialCounts,
    chance_of_at_least_one,
    chance_of_change,
    change_of_verdict,
)

DOCS = Path(__file__).parents[2] / "docs" / "methods"
BEFORE = MuscleTest(
    muscle="biceps_brachii",
    side="left",
    device="A",
    test=TestType.BREAK,
    position="supine_90",
    pad_site="wrist",
    tester="T1",
    lever_m=0.25,
    slope_n_per_s=80.0,
    load_adequate=True,
    yields=3,
    yield_velocity_dps=20.0,
    pain_nrs=1,
    rest_kept=True,
    trials=3,
)
ALIKE = compare_tests(BEFORE, BEFORE)
NONE, ALL = TrialCounts(0, 3), TrialCounts(3, 0)
COUNTS_OF_3 = [TrialCounts(held, 3 - held) for held in range(4)]


def gate(comparability: Comparability, code: str) -> bool | None:
    return next(gate for gate in comparability.gates if gate.code == code).passed


def test_the_same_test_twice_is_comparable() -> None:
    assert ALIKE.comparable
    assert ALIKE.text == "comparable"
    assert len(ALIKE.gates) == 14


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"muscle": "triceps"}, "muscle"),
        ({"side": "right"}, "side"),
        ({"device": "B"}, "device"),
        ({"test": TestType.MAKE}, "test"),
        ({"position": "seated"}, "position"),
        ({"pad_site": "elbow"}, "pad_site"),
        ({"tester": "T2"}, "tester"),
        ({"lever_m": 0.2605}, "lever"),
        ({"slope_n_per_s": 101.0}, "slope"),
        ({"slope_n_per_s": 59.0}, "slope"),
        ({"load_adequate": False}, "load"),
        ({"yield_velocity_dps": 30.5}, "yield_velocity"),
        ({"pain_nrs": 3.5}, "pain"),
        ({"rest_kept": False}, "rest"),
        ({"trials": 4}, "trials"),
    ],
)
def test_each_gate_fails_alone_and_is_unknown_alone(change: dict[str, Any], code: str) -> None:
    failed = compare_tests(BEFORE, replace(BEFORE, **change))
    assert [gate.code for gate in failed.gates if gate.passed is not True] == [code]
    assert gate(failed, code) is False
    assert failed.text.startswith("not comparable: ")
    unknown = compare_tests(replace(BEFORE, **dict.fromkeys(change)), BEFORE)
    assert gate(unknown, code) is None
    assert not unknown.comparable
    assert "not known" in unknown.text


@pytest.mark.parametrize(
    "change",
    [
        {"lever_m": 0.26},
        {"lever_m": 0.24},
        {"slope_n_per_s": 100.0},
        {"slope_n_per_s": 60.0},
        {"yield_velocity_dps": 30.0},
        {"pain_nrs": 3},
    ],
)
def test_the_limits_themselves_pass(change: dict[str, Any]) -> None:
    assert compare_tests(BEFORE, replace(BEFORE, **change)).comparable


@pytest.mark.parametrize(("before", "after"), [(5, 5), (5, 3), (3, 5)])
def test_pain_above_four_in_either_test_fails(before: float, after: float) -> None:
    result = compare_tests(replace(BEFORE, pain_nrs=before), replace(BEFORE, pain_nrs=after))
    assert gate(result, "pain") is False


def test_two_trials_each_are_too_few() -> None:
    short = replace(BEFORE, trials=2)
    assert gate(compare_tests(short, short), "trials") is False


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BEFORE, replace(BEFORE, yields=0, yield_velocity_dps=None)),
        (replace(BEFORE, test=TestType.MAKE, yields=None), replace(BEFORE, test=TestType.MAKE, yields=None)),
    ],
)
def test_no_yield_velocity_is_asked_where_there_is_none(before: MuscleTest, after: MuscleTest) -> None:
    result = compare_tests(before, after)
    assert result.comparable
    assert all(gate.code != "yield_velocity" for gate in result.gates)


@given(st.builds(MuscleTest, trials=st.none() | st.integers(0, 5), pain_nrs=st.none() | st.floats(0, 10)))
def test_what_is_not_known_is_never_comparable(seen: MuscleTest) -> None:
    assert not compare_tests(seen, seen).comparable


def test_settings_travel_with_their_version() -> None:
    assert ComparabilitySettings().as_dict()["change_version"] == 1
    assert ComparabilitySettings().as_dict()["slope_tolerance"] == 0.25
    with pytest.raises(SettingsError, match="slope_tolerance"):
        ComparabilitySettings(slope_tolerance=-0.1)


# worked_examples.csv of the clinical reference: SEM and MDC95 of Shrout & Fleiss 1979.
@pytest.mark.parametrize(("sem", "mdc"), [(1.009675, 2.798677), (2.502776, 6.937342)])
def test_mdc95_of_the_worked_example(sem: float, mdc: float) -> None:
    error = OwnError(sem, "Shrout & Fleiss 1979")
    assert error.mdc95_n == pytest.approx(mdc, abs=3e-6)
    assert OwnError(sem, "the same", trials_in_mean=4).mdc95_n == pytest.approx(mdc / 2, abs=2e-6)
    inside = change_of_force(100, 100 + mdc - 1e-4, ALIKE, error)
    beyond = change_of_force(100, 100 - mdc - 1e-4, ALIKE, error)
    assert (inside.conclusion, beyond.conclusion) == (Conclusion.WITHIN_MDC95, Conclusion.BEYOND_MDC95)
    assert "Shrout & Fleiss 1979" in beyond.text


@pytest.mark.parametrize(
    ("after_n", "conclusion"),
    [
        (100.0, Conclusion.WITHIN_EXPECTED_ERROR),
        (119.0, Conclusion.WITHIN_EXPECTED_ERROR),
        (124.9, Conclusion.WITHIN_EXPECTED_ERROR),
        (76.0, Conclusion.WITHIN_EXPECTED_ERROR),
        (125.0, Conclusion.INCONCLUSIVE),
        (300.0, Conclusion.INCONCLUSIVE),
        (60.0, Conclusion.INCONCLUSIVE),
    ],
)
def test_without_an_own_error_nothing_is_a_real_change(after_n: float, conclusion: Conclusion) -> None:
    result = change_of_force(100.0, after_n, ALIKE)
    assert result.conclusion is conclusion
    assert result.delta_n == after_n - 100.0


def test_what_cannot_be_compared_gives_no_difference() -> None:
    apart = compare_tests(BEFORE, replace(BEFORE, tester="T2"))
    force = change_of_force(100.0, 300.0, apart, OwnError(1.0, "12 people"))
    assert (force.conclusion, force.delta_n, force.delta_fraction) == (Conclusion.NOT_COMPARABLE, None, None)
    verdict = change_of_verdict(NONE, ALL, apart, comparisons=1, directions=Directions.ONE)
    assert (verdict.conclusion, verdict.chance, verdict.chance_of_any) == (Conclusion.NOT_COMPARABLE, None, None)
    assert "Another tester: T1, then T2." in verdict.text


@pytest.mark.parametrize("wrong", [0.0, -1.0, math.nan])
def test_forces_and_errors_must_be_usable(wrong: float) -> None:
    with pytest.raises(UnusableValueError):
        change_of_force(wrong, 100.0, ALIKE)
    with pytest.raises(UnusableValueError):
        OwnError(wrong, "12 people")
    with pytest.raises(SettingsError, match="source"):
        OwnError(1.0, " ")


@pytest.mark.parametrize(("before", "after"), list(product(COUNTS_OF_3, COUNTS_OF_3)))
def test_only_none_to_all_of_three_is_a_repeated_change(before: TrialCounts, after: TrialCounts) -> None:
    result = change_of_verdict(before, after, ALIKE, comparisons=1, directions=Directions.BOTH)
    repeated = {before.held, after.held} == {0, 3}
    assert (result.conclusion is Conclusion.REPEATED_CHANGE) is repeated
    assert (result.conclusion is Conclusion.INCONCLUSIVE) is not repeated
    assert (result.chance is None) is (before == after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TrialCounts(0, 1), TrialCounts(1, 0)),
        (TrialCounts(0, 2), TrialCounts(2, 0)),
        (TrialCounts(0, 3), TrialCounts(4, 0)),
        (TrialCounts(0, 4), TrialCounts(4, 0)),
        (TrialCounts(0, 2, 1), TrialCounts(3, 0)),
        (TrialCounts(0, 3), TrialCounts(2, 0, 1)),
    ],
)
def test_other_numbers_of_trials_and_unclear_ones_are_inconclusive(before: TrialCounts, after: TrialCounts) -> None:
    result = change_of_verdict(before, after, ALIKE, comparisons=1, directions=Directions.ONE)
    assert result.conclusion is Conclusion.INCONCLUSIVE


def test_the_words_of_a_repeated_change() -> None:
    result = change_of_verdict(NONE, ALL, ALIKE, comparisons=20, directions=Directions.ONE)
    assert result.text.startswith("repeated change (3 of 3): 0 of 3 held, then 3 of 3 held.")
    assert "in one direction in 1.6 % of comparisons" in result.text
    assert "at least once in the 20 comparisons made that day: 27 %" in result.text
    assert UNBLINDED_TEXT in result.text
    assert "not independent" in UNBLINDED_TEXT


def enumerated(before: TrialCounts, after: TrialCounts, p: Fraction, both: bool) -> Fraction:
    """Return the chance of a change at least as large by writing down every sequence of answers."""
    n, m = before.total, after.total
    share_before, share_after = Fraction(before.held, n), Fraction(after.held, m)
    total = Fraction(0)
    for answers in product((0, 1), repeat=n + m):
        x, y = Fraction(sum(answers[:n]), n), Fraction(sum(answers[n:]), m)
        up = x <= share_before and y >= share_after
        up_mirrored = x >= 1 - share_before and y <= 1 - share_after
        down = x >= share_before and y <= share_after
        down_mirrored = x <= 1 - share_before and y >= 1 - share_after
        seen, mirrored = (up, up_mirrored) if share_after > share_before else (down, down_mirrored)
        if seen or (both and mirrored):
            total += p ** sum(answers) * (1 - p) ** (n + m - sum(answers))
    return total


@pytest.mark.parametrize("p", [Fraction(1, 2), Fraction(1, 5), Fraction(9, 10)])
@pytest.mark.parametrize("both", [False, True])
def test_chance_against_enumeration(p: Fraction, both: bool) -> None:
    pairs = [(b, a) for b, a in product(COUNTS_OF_3, COUNTS_OF_3) if a != b]
    pairs += [(TrialCounts(0, 1), TrialCounts(1, 0)), (TrialCounts(1, 1), TrialCounts(4, 0))]
    for before, after in pairs:
        chance = chance_of_change(before, after, Directions.BOTH if both else Directions.ONE, float(p))
        assert chance == pytest.approx(float(enumerated(before, after, p, both)), abs=1e-12)


def test_the_numbers_of_the_reference() -> None:
    one = Directions.ONE
    assert chance_of_change(TrialCounts(0, 1), TrialCounts(1, 0), one) == 0.25
    assert chance_of_change(TrialCounts(1, 2), TrialCounts(2, 1), one) == 0.25
    once = chance_of_change(NONE, ALL, one)
    assert once == 1 / 64
    assert round(100 * chance_of_at_least_one(once, 20)) == 27
    assert chance_of_change(NONE, ALL, Directions.BOTH) == 2 / 64
    assert chance_of_at_least_one(2 / 64, 20) == pytest.approx(1 - (31 / 32) ** 20)


@given(st.floats(0, 1))
def test_no_probability_of_a_hold_makes_luck_more_frequent(p: float) -> None:
    chance = chance_of_change(NONE, ALL, Directions.ONE, p)
    assert chance is not None
    assert 0 <= chance <= 1 / 64 + 1e-15
    assert chance == pytest.approx(chance_of_change(ALL, NONE, Directions.ONE, p), abs=1e-15)
    both = chance_of_change(NONE, ALL, Directions.BOTH, p)
    assert both == pytest.approx(2 * chance, abs=1e-15)


@given(st.floats(0, 1), st.integers(1, 200))
def test_more_comparisons_more_luck(chance: float, comparisons: int) -> None:
    one, more = chance_of_at_least_one(chance, comparisons), chance_of_at_least_one(chance, comparisons + 1)
    assert 0 <= one <= more + 1e-12 <= 1 + 1e-12
    assert chance_of_at_least_one(chance, 1) == pytest.approx(chance, abs=1e-12)
    assert one <= min(1.0, comparisons * chance) + 1e-12


@pytest.mark.parametrize("p", [-0.1, 1.1, math.nan])
def test_a_probability_must_be_one(p: float) -> None:
    with pytest.raises(SettingsError, match="probability"):
        chance_of_change(NONE, ALL, Directions.ONE, p)
    with pytest.raises(SettingsError):
        chance_of_at_least_one(p, 1)
    with pytest.raises(SettingsError, match="comparison"):
        chance_of_at_least_one(0.5, 0)


def test_counts_of_verdicts() -> None:
    assert TrialCounts.of([Verdict.HOLD, Verdict.BREAK, Verdict.NO_HOLD]) == TrialCounts(1, 2)
    unclear = [Verdict.INDETERMINATE, Verdict.SUSPECTED_BREAK, Verdict.LOW_LOAD_HOLD]
    assert TrialCounts.of(unclear) == TrialCounts(0, 0, 3)
    assert TrialCounts(0, 2, 1).text == "0 of 3 held, 1 unclear"
    for wrong in ((0, 0, 0), (-1, 3, 0)):
        with pytest.raises(UnusableValueError):
            TrialCounts(*wrong)


def test_examples() -> None:
    assert doctest.testfile(str(DOCS / "change.md"), module_relative=False, encoding="utf-8").failed == 0
