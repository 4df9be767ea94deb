"""What a person is asked to do next."""

from __future__ import annotations

from nktsense.protocol.screening.items import NOTICE, asked_items
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import prompt
from nktsense.protocol.session.plan import PlannedMuscle
from tests.protocol.machine_visit import Visit, device, plan, research, start


def asked(visit: Visit, after_s: float = 0.0) -> tuple[str, type[steps.Step]]:
    shown = prompt(visit.state, visit.now_s + after_s)
    return shown.text, shown.steps[0]


def test_history_then_movement_then_the_end_of_it() -> None:
    visit = Visit.begun()
    assert asked(visit) == ("Record history and movement in your own words.", steps.Observe)
    visit.take(steps.Observe(kind="history", text="Pain."))
    assert asked(visit) == ("Record movement in your own words.", steps.Observe)
    assert asked(visit.take(steps.Observe(kind="movement", text="Stiff.")))[1] is steps.FinishHistory


def test_the_screening_asks_one_question_after_the_other() -> None:
    visit = Visit.begun().to_screening()
    for left, item in zip(range(len(asked_items()), 0, -1), asked_items(), strict=True):
        text, first = asked(visit)
        assert item.question in text
        assert f"{left} left" in text
        assert first is steps.AnswerItem
        assert prompt(visit.state, visit.now_s).notes == (NOTICE,)
        visit.take(steps.AnswerItem(item=item.id, answer="no"))
    assert asked(visit)[1] is steps.FinishScreening


def test_a_lock_says_why_and_offers_an_override_only_where_somebody_may() -> None:
    licensed = prompt(Visit.begun().to_screening().screened(clot="yes").state, 0.0)
    assert "blood clot" in licensed.text
    assert "Refer urgently" in licensed.text
    assert steps.OverrideStop in licensed.steps
    nobody = Visit.begun(testers=(steps.Tester(code="T1"),)).to_screening().screened(clot="yes")
    assert steps.OverrideStop not in prompt(nobody.state, 0.0).steps


def test_inside_a_test() -> None:
    visit = Visit.ready().take(start())
    assert asked(visit)[1] is steps.ReportPain
    visit.take(steps.ReportPain(nrs=0, when="before"))
    text, first = asked(visit)
    assert "Let Psoas contract once" in text
    assert first is steps.Recontract
    assert asked(visit.take(steps.Recontract())) == ("Make trial 1 of 3.", steps.RecordTrial)
    visit.take(device())
    assert asked(visit, 10.0)[0] == "Rest 50 s more before trial 2 of 3."
    visit.take(device(), device(), after_s=61.0)
    assert "pain afterwards" in asked(visit)[0]
    assert asked(visit.take(steps.ReportPain(nrs=0, when="after")))[1] is steps.FinishTest


def test_pain_says_its_reason() -> None:
    visit = Visit.testing().take(steps.ReportPain(nrs=8, when="during"))
    text, first = asked(visit)
    assert "8" in text
    assert first is steps.FinishTest


def test_after_an_intervention_the_window_is_told() -> None:
    visit = Visit.ready().tested().released()
    assert "within 45 s" in asked(visit, 15.0)[0]
    assert "late" in asked(visit, 100.0)[0]
    visit.take(steps.Resume())
    assert "not known" in asked(visit)[0]


def test_a_sham_by_lot_is_asked_for_without_telling_it() -> None:
    visit = Visit.ready(plan=plan(research=research(randomised_order=False))).tested()
    visit.take(steps.StartIntervention(kind="pressure", muscle="psoas", side="left", test=1, sham=None))
    shown = prompt(visit.state, visit.now_s)
    assert shown.steps[0] is steps.Reveal
    assert not any("sham" in text.lower() and "hidden" not in text for text in (shown.text, *shown.notes))


def test_a_break_test_that_is_refused_is_told_before_it_begins() -> None:
    visit = Visit.begun().to_screening().screened(bone="yes")
    notes = prompt(visit.state, visit.now_s).notes
    assert any(note.startswith("Make test: Weak bone") for note in notes)
    visit.take(steps.AllowBreakTests(reason="Light."))
    assert not any(note.startswith("Make test") for note in prompt(visit.state, visit.now_s).notes)


def test_what_is_recorded_in_words_only_is_told() -> None:
    notes = prompt(Visit.ready().state, 0.0).notes
    assert "Recorded in words only, never scored: Diaphragm." in notes


def test_position_and_cautions_of_the_plan_are_shown() -> None:
    muscle = PlannedMuscle(
        muscle="soleus", name="Soleus", side="left", region="ankle", position="prone", pad_site="heel", cautions="Calf."
    )
    visit = Visit.ready(plan=plan(muscles=(muscle,)))
    assert asked(visit)[0] == "Test Soleus, left. Position: prone. Pad: heel."
    assert "Soleus: Calf." in prompt(visit.take(start("soleus")).state, 0.0).notes


def test_when_all_is_tested_nothing_is_proposed_from_a_result() -> None:
    held = Visit.ready().tested().tested("gluteus_maximus", "right")
    yielded = Visit.ready()
    for muscle, side in (("psoas", "left"), ("gluteus_maximus", "right")):
        yielded.take(start(muscle, side), steps.ReportPain(nrs=1, when="before"))
        yielded.take(*[step for _ in range(3) for step in (steps.Recontract(), device("break", 60.0))], after_s=61.0)
        yielded.take(steps.FinishTest())
    assert prompt(held.state, held.now_s) == prompt(yielded.state, yielded.now_s)
