"""The course over visits: baseline, band, what is off the line, verdicts, homework, and the map of tested pairs."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.grading.change import OwnError
from nktsense.protocol.course.course import course_of
from nktsense.protocol.course.facts import (
    AdherenceFact,
    GoalFact,
    HomeworkFact,
    OutcomeFact,
    SessionFact,
)
from nktsense.protocol.course.facts import TestFact as ExamFact
from nktsense.protocol.course.model import HYPOTHESIS, Line
from nktsense.protocol.outcome.model import OutcomeKind

DAY_S = 86_400.0
ERRORS = {"glutes": OwnError(10.0, "12 people, one week")}
REPEATED, WITHIN = OutcomeKind.REPEATED_CHANGE.value, OutcomeKind.WITHIN_ERROR.value


def exam(day: int, mean_n: float | None = 150.0, number: int = 1, **changes: Any) -> ExamFact:
    fact = ExamFact(
        session=f"s{day}",
        number=number,
        at_s=day * DAY_S + number,
        muscle="glutes",
        side="right",
        purpose="first",
        of_number=None,
        kind="break",
        tester="T1",
        device="A",
        trials=3,
        held=0,
        not_held=3,
        unclear=0,
        mean_peak_n=mean_n,
        best_peak_n=mean_n,
        pain_nrs=1.0,
        position="prone",
        pad_site="thigh",
        lever_m=0.3,
        slope_n_per_s=80.0,
        load_adequate=True,
        yields=3,
        yield_velocity_dps=20.0,
        rest_kept=True,
    )
    return replace(fact, **changes)


def outcome(day: int, conclusion: str, retest: int = 2, **changes: Any) -> OutcomeFact:
    fact = OutcomeFact(
        session=f"s{day}",
        test_number=1,
        retest_number=retest,
        at_s=day * DAY_S + retest,
        muscle="glutes",
        side="right",
        partner="psoas",
        partner_side="left",
        conclusion=conclusion,
        force_conclusion="",
        chance=None,
        chance_of_any=None,
        comparisons=1,
        text="",
    )
    return replace(fact, **changes)


def retest(day: int, held: int, number: int = 2, mean_n: float = 190.0) -> ExamFact:
    return exam(day, mean_n, number, purpose="retest", of_number=1, held=held, not_held=3 - held)


def line(*tests: ExamFact, errors: dict[str, OwnError] | None = None) -> Line:
    lines = course_of([], tests, [], errors=errors).lines
    assert len(lines) == 1
    return lines[0]


def test_changes_are_held_against_the_band_of_the_own_error() -> None:
    found = line(exam(1), exam(8, 160.0), exam(15, 170.0), errors=ERRORS)
    mdc_n = 1.96 * 2**0.5 * 10 / 3**0.5
    assert (found.baseline_n, found.mdc95_n) == (150.0, pytest.approx(mdc_n))
    assert found.sem_n == pytest.approx(10 / 3**0.5)
    assert [point.conclusion for point in found.points] == ["", "within MDC95", "beyond MDC95"]
    assert [point.change_n for point in found.points] == [None, 10.0, 20.0]
    assert found.points[0].baseline
    assert found.points[0].text == "Baseline: 150 N."
    assert found.points[2].text.startswith("Beyond MDC95: 150 N, then 170 N (+20 N, +13 %); MDC95 16 N from 12 people")
    assert any("up to 9.8 %" in words for words in found.words)  # 1 − 0.95²


def test_the_own_error_that_was_known_at_the_baseline_makes_the_band() -> None:
    known = {"sem_n": 10.0, "sem_source": "12 people, one week"}
    found = line(exam(1, **known), exam(8, 170.0))
    assert found.mdc95_n == pytest.approx(1.96 * 2**0.5 * 10 / 3**0.5)
    assert found.error_source == "12 people, one week"
    assert [point.conclusion for point in found.points] == ["", "beyond MDC95"]


def test_without_an_own_error_there_is_no_band() -> None:
    found = line(exam(1), exam(8, 180.0), exam(15, 200.0))
    assert (found.mdc95_n, found.sem_n, found.error_source) == (None, None, "")
    assert "own error not known: changes below 25 % are within expected error" in found.words
    assert [point.conclusion for point in found.points] == ["", "within expected error", "inconclusive"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"tester": "T2"}, "another person tested"),
        ({"device": "B"}, "another dynamometer was used"),
        ({"device": ""}, "the dynamometer is not known"),
        ({"lever_m": 0.35}, "the lever arm differed"),
        ({"lever_m": None}, "the lever arm is not known"),
        ({"position": "supine"}, "the test position differed"),
        ({"pad_site": "shank"}, "the pad sat elsewhere"),
        ({"slope_n_per_s": 120.0}, "the push speed differed"),
        ({"load_adequate": None}, "it is not known whether the load was adequate"),
        ({"rest_kept": False}, "a rest was too short"),
        ({"yield_velocity_dps": 40.0}, "the limb yielded at another velocity"),
        ({"trials": 2}, "the trials are too few or not as many"),
        ({"pain_nrs": 6.0}, "pain was too high or changed too much"),
        ({"mean_peak_n": None}, "the peaks are not known"),
    ],
)
def test_what_is_not_comparable_is_kept_off_the_line(change: dict[str, Any], why: str) -> None:
    found = line(exam(1), replace(exam(8, 300.0), **change))
    odd = found.points[1]
    assert (odd.on_line, odd.change_n, odd.conclusion, odd.why_not) == (False, None, "", why)
    assert odd.text == f"Not comparable because {why}."
    assert "1 of 2 visits are not on the line." in found.words


def test_the_baseline_is_the_first_visit_that_can_be_compared() -> None:
    found = line(exam(1, None), exam(2, 120.0, trials=1), exam(3, 140.0), exam(4, 141.0))
    assert found.baseline_n == 140.0
    assert [point.baseline for point in found.points] == [False, False, True, False]
    assert [point.on_line for point in found.points] == [False, False, True, True]
    none = line(exam(1, None), exam(2, 120.0, trials=1))
    assert (none.baseline_n, [point.on_line for point in none.points]) == (None, [False, False])


def test_retests_and_later_tests_of_a_visit_are_not_points() -> None:
    found = line(exam(1), retest(1, 3), exam(1, 200.0, 3), exam(2, 155.0))
    assert [(point.session, point.mean_n) for point in found.points] == [("s1", 150.0), ("s2", 155.0)]
    assert [(one.test, one.purpose, one.held) for one in found.verdicts] == [
        (1, "first", 0),
        (2, "retest", 3),
        (3, "first", 0),
        (1, "first", 0),
    ]
    assert line(retest(1, 3, number=1), exam(1, 200.0, 2)).points == ()


def test_sides_and_kinds_of_test_have_lines_of_their_own() -> None:
    tests = [exam(1), exam(1, number=2, side="left"), exam(1, number=3, kind="make"), exam(1, number=4, muscle="lats")]
    lines = course_of([], tests, []).lines
    assert [(one.muscle, one.side, one.kind) for one in lines] == [
        ("glutes", "right", "break"),
        ("glutes", "left", "break"),
        ("glutes", "right", "make"),
        ("lats", "right", "break"),
    ]


def test_a_pair_counts_every_outcome_and_ranks_nothing() -> None:
    tests = [test for day in (1, 2, 3, 4) for test in (exam(day), retest(day, 0 if day in (2, 4) else 3))]
    tests[6] = replace(tests[6], held=3, not_held=0)  # on day 4 all held, then none
    found = [outcome(1, REPEATED), outcome(2, WITHIN), outcome(3, "not comparable"), outcome(4, REPEATED)]
    course = course_of([], tests, found)
    (edge,) = course.map.edges
    assert (edge.muscle, edge.side, edge.partner, edge.partner_side) == ("glutes", "right", "psoas", "left")
    assert edge.counts == {"not comparable": 1, REPEATED: 2, WITHIN: 1}
    assert edge.contradictory == 2  # day 2 without a change, day 4 the other way
    assert edge.words == HYPOTHESIS == "hypothesis to test"
    assert [one.session for one in edge.outcomes] == ["s1", "s2", "s3", "s4"]
    assert [(node.muscle, node.tested) for node in course.map.nodes] == [("glutes", True), ("psoas", False)]


def test_without_a_repeated_change_nothing_contradicts_it() -> None:
    tests = [test for day in (1, 2) for test in (exam(day), retest(day, 1))]
    (edge,) = course_of([], tests, [outcome(1, WITHIN), outcome(2, "inconclusive")]).map.edges
    assert edge.contradictory == 0


def test_a_sham_is_no_outcome_of_the_pair() -> None:
    tests = [test for day in (1, 2) for test in (exam(day), retest(day, 3))]
    (edge,) = course_of([], tests, [outcome(1, REPEATED, sham=True), outcome(2, WITHIN, sham=False)]).map.edges
    assert (edge.counts, edge.shams, edge.contradictory) == ({WITHIN: 1}, 1, 0)
    assert len(edge.outcomes) == 2


def test_an_outcome_without_a_partner_is_no_pair() -> None:
    itself = outcome(2, REPEATED, partner="glutes", partner_side="right")
    found = course_of([], [], [outcome(1, WITHIN, partner="", partner_side=""), itself]).map
    assert found.edges == ()
    assert [one.session for one in found.without_partner] == ["s1", "s2"]
    assert [(node.muscle, node.tested, node.tests) for node in found.nodes] == [("glutes", False, 0)]


def test_homework_is_told_as_the_client_told_it() -> None:
    given_ = [
        HomeworkFact("s1", 1, 10.0, "release, then activate", "2 × 30 s", "daily"),
        HomeworkFact("s1", 2, 11.0, "walk", "", ""),
    ]
    told = [
        AdherenceFact("s3", 300.0, "s1", 1, 4, 7, ""),
        AdherenceFact("s2", 200.0, "s1", 1, 9, 7, "twice on Sunday"),
        AdherenceFact("s2", 200.0, "gone", 1, 1, 2, ""),
    ]
    first, second, unknown = course_of([], [], [], given_, told).homework
    assert (first.done, first.planned, first.words) == (13, 14, "13 of 14 planned times, as told by the client")
    assert [report.session for report in first.reports] == ["s2", "s3"]
    assert (second.reports, second.words) == ((), "not told yet")
    assert (unknown.given, unknown.of_session, unknown.done) == (None, "gone", 1)


SESSIONS = [SessionFact(f"s{day}", "low back", "low-back", "T1", day * DAY_S, None, 1) for day in range(1, 5)]
GOALS = [GoalFact("s1", 1, DAY_S, "run again", "2027-01-01"), GoalFact("s2", 1, 2 * DAY_S, "<b>=1+1</b>", "")]
TESTS = [test for day in range(1, 5) for test in (exam(day, 140.0 + day), retest(day, day % 4))]
OUTCOMES = [outcome(day, kind.value) for day, kind in enumerate(OutcomeKind, 1) if day < 5]


@given(st.permutations(SESSIONS), st.permutations(TESTS), st.permutations(OUTCOMES), st.permutations(GOALS))
def test_the_order_of_what_comes_in_changes_nothing(
    sessions: list[SessionFact], tests: list[ExamFact], outcomes: list[OutcomeFact], goals: list[GoalFact]
) -> None:
    course = course_of(sessions, tests, outcomes, goals=goals, errors=ERRORS)
    again = course_of(SESSIONS, TESTS, OUTCOMES, goals=GOALS, errors=ERRORS)
    assert json.dumps(course.as_dict(), allow_nan=False) == json.dumps(again.as_dict(), allow_nan=False)


FACTS = st.lists(
    st.builds(
        exam,
        st.integers(1, 6),
        st.one_of(st.none(), st.floats(0, 400).map(lambda mean_n: round(mean_n, 3))),
        st.integers(1, 4),
        tester=st.sampled_from(["T1", "T2", ""]),
        device=st.sampled_from(["A", "B", ""]),
        trials=st.integers(0, 5),
        purpose=st.sampled_from(["first", "partner", "retest"]),
        kind=st.sampled_from(["make", "break"]),
        pain_nrs=st.one_of(st.none(), st.floats(0, 10)),
    ),
    max_size=10,
    unique_by=lambda fact: (fact.session, fact.number),
)


@given(FACTS, st.sampled_from([{}, ERRORS]))
def test_the_line_holds_only_what_was_made_like_the_baseline(
    tests: list[ExamFact], errors: dict[str, OwnError]
) -> None:
    course = course_of([], tests, [], errors=errors)
    assert sum(len(one.verdicts) for one in course.lines) == len(tests)
    for one in course.lines:
        base = [point for point in one.points if point.baseline]
        assert len(base) == (one.baseline_n is not None)
        assert len({point.session for point in one.points}) == len(one.points)
        for point in one.points:
            assert (point.why_not == "") == point.on_line
            if point.on_line:
                assert point.mean_n is not None
                assert (point.tester, point.device, point.trials) == (base[0].tester, base[0].device, base[0].trials)
                assert point.trials >= 3
                assert point.at_s >= base[0].at_s
            if not errors:
                assert point.conclusion in ("", "within expected error", "inconclusive")
    json.dumps(course.as_dict(), allow_nan=False)


def test_as_plain_values() -> None:
    plain = course_of(SESSIONS, TESTS, OUTCOMES, goals=GOALS).as_dict()
    assert list(plain) == ["sessions", "lines", "homework", "goals", "map"]
    assert plain["goals"][1] == asdict(GOALS[1])
    assert "probab" not in json.dumps(plain)
