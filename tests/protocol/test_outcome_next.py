"""What could be tested next: the user's order, what is untested, hypotheses and no probabilities."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.protocol.outcome.next import HYPOTHESIS, candidates
from nktsense.protocol.part import Side
from nktsense.protocol.research.lot import drawn_order
from nktsense.protocol.session.plan import OtherMuscle, PlannedMuscle, Research, SessionPlan
from nktsense.protocol.session.plan import Tester as Examiner
from nktsense.protocol.session.state import Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import Begin, Observe, Purpose, StartTest
from nktsense.protocol.session.trial_result import TrialResult

PLAN = SessionPlan(
    title="low back",
    muscles=(
        PlannedMuscle(muscle="glutes", name="Gluteus maximus", side="right", region="hip", suspects=("psoas", "ql")),
        PlannedMuscle(muscle="diaphragm", name="Diaphragm", side="midline", region="trunk", scorable=False),
        PlannedMuscle(muscle="ql", name="Quadratus lumborum", side="right", region="trunk", suspects=("pelvic_floor",)),
        PlannedMuscle(muscle="glutes", name="Gluteus maximus", side="left", region="hip", suspects=("psoas", "psoas")),
    ),
    others=(
        OtherMuscle(muscle="psoas", name="Psoas major", region="hip"),
        OtherMuscle(muscle="pelvic_floor", name="Pelvic floor", region="trunk", scorable=False),
    ),
)


def state(*tests: TestRecord, plan: SessionPlan = PLAN, **changes: object) -> SessionState:
    begin = Begin(session="s", client="", plan=plan, testers=(Examiner(code="T1"),))
    return replace(SessionState(Phase.READY, begin, seq=1, at_s=0.0, tests=tests), **changes)


def made(
    number: int,
    muscle: str,
    side: Side,
    verdicts: str,
    purpose: Purpose = "first",
    belongs_to: int | None = None,
    finished_s: float | None = 20.0,
) -> TestRecord:
    setup = StartTest(
        muscle=muscle,
        side=side,
        purpose=purpose,
        of=belongs_to,
        test="break",
        position="prone",
        pad_site="thigh",
        tester="T1",
        device="A",
    )
    words = {"h": "hold", "b": "break", "?": "indeterminate"}
    results = [TrialResult(source="device", verdict=words[letter]) for letter in verdicts]
    return TestRecord(number, setup, 10.0, finished_s, tuple(TrialRecord(n, 1.0, r) for n, r in enumerate(results, 1)))


def names(state: SessionState) -> list[tuple[str, str | None, str, int | None]]:
    return [(one.muscle, one.side, one.purpose, one.of) for one in candidates(state)]


def test_untested_muscles_in_the_order_of_the_plan() -> None:
    assert names(state()) == [
        ("glutes", "right", "first", None),
        ("diaphragm", "midline", "words", None),
        ("ql", "right", "first", None),
        ("glutes", "left", "first", None),
    ]
    assert candidates(state())[0].words == "Gluteus maximus, right: no first test yet"
    assert "never scored" in candidates(state())[1].words


def test_suspects_come_after_a_test_that_did_not_hold() -> None:
    found = candidates(state(made(1, "glutes", "right", "hbh")))
    assert [(one.muscle, one.purpose, one.of) for one in found[:2]] == [("psoas", "partner", 1), ("ql", "partner", 1)]
    assert found[0].words == f"Psoas major: {HYPOTHESIS}, may compensate for Gluteus maximus, right"
    assert found[0].side is None


@pytest.mark.parametrize("verdicts", ["hhh", "h??", ""])
def test_no_suspects_after_holds_or_trials_without_an_answer(verdicts: str) -> None:
    assert names(state(made(1, "glutes", "right", verdicts)))[0][0] == "diaphragm"


def test_suspects_that_are_tested_are_left_out() -> None:
    weak = made(1, "glutes", "right", "bbb")
    as_partner = made(2, "psoas", "left", "hhh", "partner", 1)
    assert ("psoas", None, "partner", 1) not in names(state(weak, as_partner))
    on_its_side = made(2, "ql", "right", "hhh")
    assert ("ql", None, "partner", 1) not in names(state(weak, on_its_side))
    assert ("psoas", None, "partner", 1) in names(state(weak, made(2, "psoas", "left", "hhh")))


def test_words_only_muscles_leave_once_they_are_described() -> None:
    seen = Observe(kind="muscle", text="lifts the chest", muscle="diaphragm", side="midline")
    assert "diaphragm" not in [name for name, *_ in names(state(observations=((1.0, "T1", seen),)))]
    weak = state(made(1, "ql", "right", "bbb"))
    assert ("pelvic_floor", None, "words", 1) in names(weak)
    floor = Observe(kind="muscle", text="quiet", muscle="pelvic_floor")
    assert "pelvic_floor" not in [name for name, *_ in names(replace(weak, observations=((15.0, "T1", floor),)))]


def test_a_retest_does_not_change_the_list_and_an_open_test_tells_nothing() -> None:
    weak = made(1, "glutes", "right", "bbb")
    assert names(state(weak)) == names(state(weak, made(2, "glutes", "right", "hhh", "retest", 1)))
    assert names(state(made(1, "glutes", "right", "bb", finished_s=None)))[0][0] == "diaphragm"


@given(st.text("hb?", max_size=4), st.text("hb?", max_size=4))
def test_while_blinded_the_list_tells_no_result(one: str, other: str) -> None:
    plan = SessionPlan(title="x", muscles=PLAN.muscles, research=Research(seed=3, randomised_order=False))
    blinded = [state(made(1, "glutes", "right", verdicts), plan=plan, block_closed=False) for verdicts in (one, other)]
    assert candidates(blinded[0]) == candidates(blinded[1])
    assert ("psoas", None, "partner", 1) in names(blinded[0])


@given(st.integers(0, 2**64))
def test_the_drawn_order_holds(seed: int) -> None:
    plan = SessionPlan(title="x", muscles=PLAN.muscles, research=Research(seed=seed))
    drawn = [int(place) for place in drawn_order(Research(seed=seed), ["0", "1", "2", "3"])]
    expected = [(PLAN.muscles[place].muscle, PLAN.muscles[place].side) for place in drawn]
    assert [(one.muscle, one.side) for one in candidates(state(plan=plan))] == expected


@given(st.permutations(PLAN.muscles))
def test_the_users_order_is_kept(muscles: list[PlannedMuscle]) -> None:
    found = candidates(state(plan=SessionPlan(title="x", muscles=tuple(muscles))))
    assert [(one.muscle, one.side) for one in found] == [(one.muscle, one.side) for one in muscles]
    assert not any(sign in one.words for one in found for sign in ("%", "probab", "likel"))
