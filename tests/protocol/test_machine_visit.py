"""One session from its beginning to its close, as a person would walk through it."""

from __future__ import annotations

import pytest

from nktsense.errors import StepRefusedError
from nktsense.protocol.research.lot import is_sham
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session, possible, prompt
from nktsense.protocol.session.order import order_of, untested
from nktsense.protocol.session.state import Phase
from tests.protocol.machine_visit import START_S, Visit, device, plan, research, start, through_json, typed


def test_a_whole_session() -> None:
    visit = Visit.begun()
    assert visit.state.phase is Phase.HISTORY
    assert "history and movement" in prompt(visit.state, visit.now_s).text

    visit.to_screening()
    assert visit.state.phase is Phase.SCREENING
    assert [seen.kind for _, _, seen in visit.state.observations] == ["history", "movement"]

    visit.screened()
    assert visit.state.phase is Phase.READY
    assert visit.state.screened
    assert "Psoas, left" in prompt(visit.state, visit.now_s).text

    visit.take(start()).take(steps.ReportPain(nrs=1, when="before"))
    for verdict in ("break", "break", "break"):
        visit.take(steps.Recontract()).take(device(verdict), after_s=70.0)
    visit.take(steps.ReportPain(nrs=2, when="after"), steps.FinishTest())
    first = visit.state.tests[0]
    assert [trial.number for trial in first.trials] == [1, 2, 3]
    assert [trial.rest_kept for trial in first.trials] == [True, True, True]
    assert [trial.recontracted for trial in first.trials] == [True, True, True]
    assert [trial.rest_s for trial in first.trials] == [None, 71.0, 71.0]
    assert first.highest_pain_nrs == 2

    visit.tested("gluteus_maximus", "right")
    visit.tested("quadratus", "left", "partner", of=1)
    visit.take(steps.Observe(kind="muscle", muscle="diaphragm", side="midline", text="Breathes into the chest."))
    visit.released()
    assert visit.state.interventions[0].seconds == 30.0
    assert visit.state.interventions[0].sham is False
    assert "Retest Psoas, left" in prompt(visit.state, visit.now_s).text

    visit.take(start(purpose="retest", of=1), steps.ReportPain(nrs=1, when="before"), steps.Recontract())
    visit.take(device("hold"), after_s=10.0)
    retest = visit.state.tests[-1]
    assert retest.after_intervention == 1
    assert retest.since_release_s == 13.0
    assert retest.timely is True
    visit.take(steps.Recontract(), device("hold"), steps.Recontract(), device("hold"), after_s=61.0)
    visit.take(steps.FinishTest(), steps.GiveHomework(text="Release, then activate.", dose="2 min", schedule="daily"))
    visit.take(steps.SetGoal(text="Sit for an hour.", by_date="2027-06-01"))
    visit.take(steps.Close())
    assert visit.state.phase is Phase.CLOSED
    assert possible(visit.state) == {steps.CorrectTest}
    assert Session.replay(through_json(visit.session.entries)) == visit.session


def test_all_trials_are_kept_also_those_that_contradict() -> None:
    visit = Visit.testing()
    visit.take(device("hold"), device("break"), device("indeterminate", None), device("hold"), after_s=61.0)
    visit.take(steps.SetAside(trial=2, reason="pad_slipped"), steps.FinishTest())
    test = visit.state.tests[0]
    assert [trial.result.verdict for trial in test.trials] == ["hold", "break", "indeterminate", "hold"]
    assert [trial.number for trial in test.counted] == [1, 3, 4]
    assert test.trials[1].aside == steps.SetAside(trial=2, reason="pad_slipped")


def test_a_typed_peak_is_a_trial_without_verdict() -> None:
    visit = Visit.testing().take(typed(112.0))
    assert visit.state.tests[0].trials[0].result.verdict is None
    assert visit.state.tests[0].trials[0].result.peak_n == 112.0


def test_recontraction_is_used_up_by_a_trial() -> None:
    visit = Visit.testing().take(steps.Recontract(), device(), device())
    assert [trial.recontracted for trial in visit.state.tests[0].trials] == [True, False]


def test_pain_above_the_limit_halts_until_somebody_says_why_it_goes_on() -> None:
    visit = Visit.testing().take(device(), steps.ReportPain(nrs=5, when="during"))
    assert visit.state.phase is Phase.HALTED
    visit.take(steps.ReportPain(nrs=1, when="after"))
    assert visit.state.phase is Phase.HALTED
    visit.take(steps.GoOn(reason="It was the pad, not the muscle."), device())
    assert visit.state.phase is Phase.TESTING
    assert visit.state.tests[0].went_on == ("It was the pad, not the muscle.",)


def test_a_rise_of_pain_halts_below_the_limit() -> None:
    visit = Visit.testing().take(device(), steps.ReportPain(nrs=4, when="after"))
    assert visit.state.phase is Phase.HALTED


def test_a_refused_step_changes_nothing() -> None:
    session = Visit.ready().session
    before = (session.entries, session.state)
    with pytest.raises(StepRefusedError):
        session.take(device(), at_s=START_S + 1000, by="T1")
    assert (session.entries, session.state) == before


def test_a_retest_without_anything_between_has_no_time_since_a_release() -> None:
    visit = Visit.ready().tested().released().tested(purpose="retest", of=1).tested(purpose="retest", of=2)
    assert visit.state.tests[1].since_release_s is not None
    last = visit.state.tests[2]
    assert last.after_intervention == 1
    assert (last.since_release_s, last.timely) == (None, None)
    assert visit.state.release_before(last) is None


def test_a_muscle_that_is_neither_planned_nor_suspected_may_be_tested_and_that_is_told() -> None:
    visit = Visit.ready().take(start("popliteus", "right"))
    assert not visit.state.in_plan("popliteus", "right")
    assert any("popliteus, right, is not in the plan" in note for note in prompt(visit.state, visit.now_s).notes)


def test_the_lot_decides_on_a_sham_and_whoever_saw_it_is_known() -> None:
    drawn = research(randomised_order=False, blind_readout=False, sham_share=0.5)
    visit = Visit.ready(plan=plan(research=drawn)).tested()
    for number in range(1, 9):
        visit.released(sham=None)
        assert visit.state.interventions[-1].sham == is_sham(drawn, "s-1", number)
    assert {given.sham for given in visit.state.interventions} == {True, False}
    visit.take(steps.Reveal(intervention=3, to="T2"))
    assert visit.state.saw(3) == ("T2",)
    assert visit.state.saw(1) == ()


def test_without_a_lot_everybody_knows() -> None:
    visit = Visit.ready().tested().released(sham=True)
    assert visit.state.interventions[0].sham is True
    assert visit.state.saw(1) == ("T1", "T2")


def test_a_drawn_order_holds_for_first_tests_and_covers_all_muscles() -> None:
    seen: set[tuple[str, ...]] = set()
    for seed in range(8):
        planned = plan(research=research(seed=seed, sham=False))
        seen.add(tuple(muscle.muscle for muscle in order_of(planned)))
        visit = Visit.ready(plan=planned)
        order = [(muscle.muscle, muscle.side) for muscle in untested(visit.state)]
        assert sorted(order) == [("gluteus_maximus", "right"), ("psoas", "left")]
        with pytest.raises(StepRefusedError, match="The lot put") as refused:
            visit.take(start(*order[1]))
        assert refused.value.code == "drawn_order"
        visit.tested(*order[0]).tested(*order[1])
        assert untested(visit.state) == ()
    assert len(seen) > 1


def test_a_blinded_block_ends_with_its_own_step_or_with_the_session() -> None:
    blind = plan(research=research(randomised_order=False, sham=False))
    visit = Visit.ready(plan=blind)
    assert visit.state.blinded
    assert not visit.take(steps.CloseBlock()).state.blinded
    assert not Visit.ready(plan=blind).take(steps.Close(reason="The client left.")).state.blinded
