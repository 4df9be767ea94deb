"""Every code of a refusal, by an example; a message that says what to do, and a session that stays as it was."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import pytest
from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.order import untested
from nktsense.protocol.session.plan import PlannedMuscle, Tester
from nktsense.protocol.session.refusals import CODES
from nktsense.protocol.session.steps import MAX_TEXT, AnyStep
from tests.protocol.machine_visit import (
    START_S,
    T1,
    T2,
    Visit,
    begin_step,
    device,
    in_recording,
    plan,
    research,
    start,
    typed,
)

LOT: Final = {"plan": plan(research=research(randomised_order=False))}
DRAWN: Final = {"plan": plan(research=research(seed=1, sham=False))}
STOP: Final = asked_items()[0].id
NO_BREAKS: Final = next(item.id for item in asked_items() if item.level == "caution" and item.breaks == "all")
NOT_AT_THE_TRUNK: Final = next(item.id for item in asked_items() if item.level == "caution" and "trunk" in item.regions)
TWICE: Final = (PlannedMuscle(muscle="psoas", name="", side="left", region="hip"),) * 2


def locked(**changes: Any) -> Visit:
    return Visit.begun(**changes).to_screening().screened(**{STOP: "yes"})


def halted() -> Visit:
    return Visit.testing().take(steps.ReportPain(nrs=9, when="during"))


def stopped_in_test() -> Visit:
    return Visit.testing().take(steps.AnswerItem(item=STOP, answer="unknown"))


def closed() -> Visit:
    return Visit.begun().take(steps.Close(reason="Wrong client."))


def of_two_trials() -> Visit:
    return Visit.testing().take(in_recording(1.0, 4.0, 1), in_recording(70.0, 74.0, 2))


def cautioned(item: str, **second: Any) -> Visit:
    """Break tests are refused after a break test of psoas, and perhaps another test, were made."""
    visit = Visit.ready().tested()
    if second:
        visit = Visit.ready().tested("gluteus_maximus", "right", **second).tested()
    return visit.take(steps.AnswerItem(item=item, answer="yes"))


def one_aside() -> Visit:
    return of_two_trials().take(steps.SetAside(trial=1, reason="pain"))


def corrected(**changes: Any) -> steps.CorrectTest:
    return steps.CorrectTest(**{"test": 1, "muscle": "psoas", "side": "right", "reason": "Said wrongly.", **changes})


def second_in_drawn_order(visit: Visit) -> AnyStep:
    later = untested(visit.state)[1]
    return start(later.muscle, later.side)


def release(**changes: Any) -> steps.StartIntervention:
    return steps.StartIntervention(**{"kind": "pressure", "muscle": "psoas", "side": "left", "test": 1, **changes})


BEGINS: Final[tuple[tuple[str, dict[str, Any]], ...]] = (
    ("testers", {"testers": ()}),
    ("testers", {"testers": (T1, T1)}),
    ("identifier", {"testers": (Tester(code=""),)}),
    ("identifier", {"testers": (Tester(code=" T1"),)}),
    ("identifier", {"session": ""}),
    ("identifier", {"session": "s" * 37}),
    ("client_code", {"client": "C" * 33}),
    ("client_code", {"client": " C1"}),
    ("version", {"version": 2}),
    ("version", {"version": 0}),
    ("number", {"age_years": -1}),
    ("number", {"age_years": 131}),
    ("number", {"comparisons_before": -1}),
    ("plan_numbers", {"plan": plan(trials=2)}),
    ("plan_numbers", {"plan": plan(trials=101)}),
    ("plan_numbers", {"plan": plan(rest_s=-1.0)}),
    ("plan_numbers", {"plan": plan(retest_within_s=0.0)}),
    ("plan_numbers", {"plan": plan(hold_s=0.0)}),
    ("plan_numbers", {"plan": plan(pain_limit_nrs=11.0)}),
    ("plan_numbers", {"plan": plan(pain_rise_nrs=-1.0)}),
    ("plan_numbers", {"plan": plan(research=research(sham_share=1.5))}),
    ("plan_numbers", {"plan": plan(research=research(seed=-1))}),
    ("number", {"plan": plan(research=research(seed=2**53))}),
    ("number", {"plan": plan(rest_s=math.inf)}),
    ("number", {"plan": plan(pain_limit_nrs=math.nan)}),
    ("ramp", {"plan": plan(ramp_low_n_per_s=100.0, ramp_high_n_per_s=60.0)}),
    ("ramp", {"plan": plan(ramp_low_n_per_s=0.0)}),
    ("plan_muscles", {"plan": plan(muscles=TWICE)}),
    ("target", {"plan": plan(muscles=(replace(TWICE[0], target_n=0.0),))}),
    ("identifier", {"plan": plan(muscles=(replace(TWICE[0], muscle=""),))}),
    ("text_too_long", {"plan": plan(title="x" * 201)}),
    ("text_too_long", {"plan": plan(muscles=(replace(TWICE[0], position="x" * (MAX_TEXT + 1)),))}),
    ("unknown_tester", {"testers": (T2,)}),
    ("kept", {"age_years": "40"}),
)

Case = tuple[str, Callable[[], Visit], AnyStep | Callable[[Visit], AnyStep]]
CASES: Final[tuple[Case, ...]] = (
    ("already_begun", Visit.begun, begin_step()),
    ("not_now", Visit.begun, start()),
    ("not_now", Visit.begun, steps.AnswerItem(item=STOP, answer="no")),
    ("not_now", Visit.ready, device()),
    ("not_now", Visit.testing, steps.Close(reason="No.")),
    ("not_now", Visit.testing, start()),
    ("not_now", Visit.testing, release()),
    ("not_now", lambda: Visit.ready().tested().take(release()), start(purpose="retest", of=1)),
    ("closed", closed, steps.Observe(kind="other", text="Late.")),
    ("closed", closed, steps.Resume()),
    ("locked", locked, start()),
    ("locked", locked, steps.GiveHomework(text="x", dose="x", schedule="x")),
    ("halted", halted, device()),
    ("text_empty", Visit.begun, steps.Observe(kind="history", text=" \n")),
    ("text_empty", Visit.begun, steps.SetGoal(text="")),
    ("text_empty", Visit.ready, steps.GiveHomework(text=" ", dose="x", schedule="x")),
    ("text_empty", lambda: Visit.ready().tested(), release(kind="other")),
    ("text_too_long", Visit.begun, steps.Observe(kind="history", text="x" * (MAX_TEXT + 1))),
    ("text_too_long", Visit.begun, steps.Observe(kind="history", text="x" * 1_000_000)),
    ("text_too_long", Visit.ready, start(device="x" * 201)),
    ("text_unusable", Visit.begun, steps.Observe(kind="history", text="a\0b")),
    ("text_unusable", Visit.begun, steps.Observe(kind="history", text="a\ud800b")),
    ("muscle_needed", Visit.begun, steps.Observe(kind="muscle", text="Tense.")),
    ("history_incomplete", Visit.begun, steps.FinishHistory()),
    (
        "history_incomplete",
        lambda: Visit.begun().take(steps.Observe(kind="history", text="x")),
        steps.FinishHistory(),
    ),
    ("date", Visit.begun, steps.SetGoal(text="Walk.", by_date="2027-02-30")),
    ("date", Visit.begun, steps.SetGoal(text="Walk.", by_date="20270201")),
    ("identifier", Visit.begun, steps.ReportHomework(session="", number=1, done=1, planned=1)),
    ("number", Visit.begun, steps.ReportHomework(session="s-0", number=0, done=1, planned=1)),
    ("number", Visit.begun, steps.ReportHomework(session="s-0", number=1, done=-1, planned=1)),
    ("number", Visit.begun, steps.ReportHomework(session="s-0", number=1, done=1, planned=2**60)),
    ("unknown_item", lambda: Visit.begun().to_screening(), steps.AnswerItem(item="mood", answer="no")),
    ("unknown_item", lambda: Visit.begun().to_screening(), steps.AnswerItem(item="abort", answer="no")),
    ("kept", lambda: Visit.begun().to_screening(), steps.AnswerItem(item=STOP, answer="maybe")),  # pyright: ignore
    ("unanswered", lambda: Visit.begun().to_screening(), steps.FinishScreening()),
    (
        "not_licensed",
        lambda: locked(testers=(replace(T1, licensed=False),)),
        steps.OverrideStop(items=(STOP,), reason="x"),
    ),
    ("reason_needed", locked, steps.OverrideStop(items=(STOP,), reason="  ")),
    ("override_items", locked, steps.OverrideStop(items=(), reason="Cleared.")),
    ("override_items", locked, steps.OverrideStop(items=(STOP, STOP), reason="Cleared.")),
    ("override_items", locked, steps.OverrideStop(items=(STOP, "rupture"), reason="Cleared.")),
    ("reason_needed", Visit.ready, steps.AllowBreakTests(reason="")),
    ("words_only", Visit.ready, start("diaphragm", "midline")),
    ("words_only", Visit.ready, start("diaphragm", "left")),
    ("words_only", lambda: Visit.ready().tested(), start("multifidus", "left", "partner", of=1)),
    ("break_refused", lambda: Visit.ready(age_years=17), start()),
    ("break_refused", lambda: Visit.begun().to_screening().screened(bone="yes"), start()),
    ("break_refused", lambda: Visit.begun().to_screening().screened(pregnancy="unknown"), start("quadratus", "left")),
    ("break_refused", lambda: Visit.begun().to_screening().screened(pregnancy="yes"), start("popliteus", "left")),
    ("unknown_tester", Visit.ready, start(tester="T9")),
    ("lever", Visit.ready, start(lever_m=40.0)),
    ("lever", Visit.ready, start(lever_m=0.0)),
    ("number", Visit.ready, start(lever_m=math.nan)),
    ("target", Visit.ready, start(target_n=-1.0)),
    ("ramp", Visit.ready, start(ramp_low_n_per_s=100.0, ramp_high_n_per_s=100.0)),
    ("first_with_of", lambda: Visit.ready().tested(), start(of=1)),
    ("unknown_test", Visit.ready, start(purpose="retest")),
    ("unknown_test", Visit.ready, start(purpose="retest", of=1)),
    ("unknown_test", lambda: Visit.ready().tested(), start(purpose="partner", of=0)),
    ("unknown_test", lambda: Visit.ready().tested(), start(purpose="partner", of=-1)),
    ("other_muscle", lambda: Visit.ready().tested(), start(side="right", purpose="retest", of=1)),
    ("drawn_order", lambda: Visit.ready(**DRAWN), second_in_drawn_order),
    ("pain_range", Visit.testing, steps.ReportPain(nrs=10.5, when="during")),
    ("pain_range", Visit.testing, steps.ReportPain(nrs=-1, when="during")),
    ("number", Visit.testing, steps.ReportPain(nrs=math.nan, when="during")),
    ("pain_not_asked", lambda: Visit.ready().take(start()), device()),
    ("pain_not_asked", lambda: Visit.ready().take(start(), steps.ReportPain(nrs=1, when="after")), device()),
    ("stop_answered", stopped_in_test, device()),
    ("stop_answered", lambda: stopped_in_test().take(steps.ReportPain(nrs=9, when="during")), steps.GoOn(reason="x")),
    ("verdict", Visit.testing, device("strong")),
    ("verdict", Visit.testing, steps.RecordTrial(result=replace(device().result, verdict=None))),
    ("verdict", Visit.testing, steps.RecordTrial(result=replace(typed().result, verdict="hold"))),
    ("peak", Visit.testing, typed(None)),
    ("peak", Visit.testing, typed(-1.0)),
    ("number", Visit.testing, typed(math.inf)),
    ("number", Visit.testing, device(slope_n_per_s=math.nan)),
    ("trial_times", Visit.testing, in_recording(4.0, 1.0)),
    ("trial_known", of_two_trials, in_recording(70.0, 74.0, 2)),
    ("number", Visit.testing, in_recording(1.0, 2.0, 0)),
    ("nothing_to_set_aside", Visit.testing, steps.SetAside(trial=1, reason="pain")),
    ("unknown_trial", of_two_trials, steps.SetAside(trial=3, reason="pain")),
    ("unknown_trial", of_two_trials, steps.SetAside(trial=0, reason="pain")),
    (
        "already_set_aside",
        lambda: of_two_trials().take(steps.SetAside(trial=1, reason="pain")),
        steps.SetAside(trial=1, reason="pain"),
    ),
    ("not_set_aside", of_two_trials, steps.CountAgain(trial=1, reason="By mistake.")),
    ("not_set_aside", one_aside, steps.CountAgain(trial=2, reason="By mistake.")),
    ("unknown_trial", one_aside, steps.CountAgain(trial=3, reason="By mistake.")),
    ("reason_needed", one_aside, steps.CountAgain(trial=1, reason=" ")),
    ("not_now", lambda: Visit.ready().tested(), steps.CountAgain(trial=1, reason="By mistake.")),
    ("pain_standing", lambda: Visit.ready().take(start()), steps.ReportPain(nrs=1, when="before", told="standing")),
    ("pain_standing", Visit.testing, steps.ReportPain(nrs=2, when="after", told="standing")),
    ("no_test", Visit.ready, corrected()),
    ("no_test", Visit.testing, corrected()),
    ("not_now", Visit.begun, corrected()),
    ("unknown_test", lambda: Visit.ready().tested(), corrected(test=2)),
    ("unknown_test", lambda: Visit.ready().tested().take(start(side="right")), corrected(test=2)),
    ("correction", lambda: Visit.ready().tested(), corrected(side="left")),
    ("words_only", lambda: Visit.ready().tested(), corrected(muscle="multifidus")),
    ("identifier", lambda: Visit.ready().tested(), corrected(muscle=" psoas")),
    ("break_refused", lambda: cautioned(NO_BREAKS), corrected()),
    ("break_refused", lambda: cautioned(NO_BREAKS, test="make"), corrected(test=2)),
    ("break_refused", lambda: cautioned(NOT_AT_THE_TRUNK), corrected(muscle="quadratus")),
    ("reason_needed", lambda: Visit.ready().tested(), corrected(reason="")),
    ("text_too_long", lambda: Visit.ready().tested(), corrected(reason="x" * 20_001)),
    ("reason_needed", of_two_trials, steps.SetAside(trial=1, reason="other")),
    ("reason_needed", of_two_trials, steps.FinishTest()),
    ("reason_needed", halted, steps.GoOn(reason="")),
    ("reason_needed", halted, steps.FinishTest()),
    ("no_test", Visit.ready, release()),
    ("unknown_test", lambda: Visit.ready().tested(), release(test=2)),
    ("identifier", lambda: Visit.ready().tested(), release(muscle="")),
    ("sham_not_said", lambda: Visit.ready().tested(), release(sham=None)),
    ("sham_by_lot", lambda: Visit.ready(**LOT).tested(), release(sham=False)),
    ("no_lot", lambda: Visit.ready().tested().released(), steps.Reveal(intervention=1, to="T1")),
    ("unknown_intervention", lambda: Visit.ready(**LOT), steps.Reveal(intervention=1, to="T1")),
    (
        "unknown_intervention",
        lambda: Visit.ready(**LOT).tested().released(sham=None),
        steps.Reveal(intervention=2, to="T1"),
    ),
    ("unknown_tester", lambda: Visit.ready(**LOT).tested().released(sham=None), steps.Reveal(intervention=1, to="T9")),
    (
        "already_seen",
        lambda: Visit.ready(**LOT).tested().released(sham=None).take(steps.Reveal(intervention=1, to="T1")),
        steps.Reveal(intervention=1, to="T1"),
    ),
    ("number", lambda: Visit.ready().tested().take(release()), steps.FinishIntervention(seconds=-1.0)),
    ("no_block", Visit.ready, steps.CloseBlock()),
    ("reason_needed", Visit.ready, steps.Close()),
    (
        "reason_needed",
        lambda: Visit.ready(**LOT).tested().tested("gluteus_maximus", "right"),
        steps.Close(),
    ),
)


@pytest.mark.parametrize(("code", "changes"), BEGINS)
def test_a_session_that_cannot_begin(code: str, changes: dict[str, Any]) -> None:
    with pytest.raises(StepRefusedError) as refused:
        Session.begin(begin_step(**changes), at_s=START_S, by="T1")
    assert refused.value.code == code
    assert refused.value.message


@pytest.mark.parametrize(("code", "made", "step"), CASES)
def test_a_step_that_is_refused(code: str, made: Callable[[], Visit], step: Any) -> None:
    visit = made()
    before = visit.session
    entries, state = before.entries, before.state
    with pytest.raises(StepRefusedError) as refused:
        before.take(step(visit) if callable(step) else step, at_s=visit.now_s + 1, by="T1")
    assert refused.value.code == code
    assert refused.value.message
    assert (before.entries, before.state) == (entries, state)


@pytest.mark.parametrize("at_s", [math.nan, math.inf, -math.inf, -1.0])
def test_a_time_that_is_none(at_s: float) -> None:
    session = Visit.begun().session
    with pytest.raises(StepRefusedError) as refused:
        session.take(steps.Resume(), at_s=at_s, by="T1")
    assert refused.value.code == "time"


def test_whoever_takes_a_step_is_a_tester_of_the_session() -> None:
    for by in ("", "T9", "C1"):
        with pytest.raises(StepRefusedError) as refused:
            Visit.begun().take(steps.Resume(), by=by)
        assert refused.value.code == "unknown_tester"


def test_only_a_licensed_tester_overrides_or_allows() -> None:
    for visit, step in (
        (locked(), steps.OverrideStop(items=(STOP,), reason="Cleared.")),
        (Visit.ready(), steps.AllowBreakTests(reason="Light.")),
    ):
        with pytest.raises(StepRefusedError) as refused:
            visit.take(step, by="T2")
        assert refused.value.code == "not_licensed"
        visit.take(step, by="T1")


def test_a_text_of_the_greatest_length_is_kept_whole() -> None:
    text = "ä" * MAX_TEXT
    visit = Visit.begun().take(steps.Observe(kind="history", text=text))
    assert visit.state.observations[0][2].text == text


def test_a_session_begins_with_its_beginning() -> None:
    entry = Visit.begun().take(steps.Resume()).session.entries[1]
    with pytest.raises(StepRefusedError) as refused:
        Session.replay((replace(entry, seq=0),))
    assert refused.value.code == "replay"
    assert isinstance(refused.value.__cause__, StepRefusedError)
    assert refused.value.__cause__.code == "order"


def test_every_code_has_an_example_here() -> None:
    shown = {code for code, _ in BEGINS} | {code for code, _, _ in CASES} | {"time", "order", "replay"}
    assert shown == set(CODES)
