"""What is put right afterwards stays beside what was said before, and gives nobody a cleaner result."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as replace_step

from nktsense.errors import StepRefusedError
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.order import untested
from nktsense.protocol.session.state import Correction, CountedAgain, Phase, TestRecord
from nktsense.protocol.session.steps import entry_from_json, entry_to_json
from tests.protocol.machine_visit import Visit, device, start, through_json
from tests.protocol.outcome_states import glutes, only, session, trial, trials

WRONG_SIDE = steps.CorrectTest(test=1, muscle="psoas", side="right", reason="The left was said, the right was tested.")
ASIDE = steps.SetAside(trial=2, reason="pad_slipped")


def in_test() -> Visit:
    return Visit.testing().take(device("hold"), device("break"), device("hold"), after_s=61.0)


def test_a_trial_that_counts_again_keeps_that_it_was_set_aside() -> None:
    visit = in_test().take(ASIDE, steps.CountAgain(trial=2, reason="It had not slipped."))
    test = visit.state.tests[0]
    assert [one.number for one in test.counted] == [1, 2, 3]
    assert test.trials[1].counted_again == (CountedAgain(ASIDE, "It had not slipped.", 3),)
    kinds = [type(entry.step) for entry in visit.session.entries[-2:]]
    assert kinds == [steps.SetAside, steps.CountAgain]
    assert Session.replay(through_json(visit.session.entries)) == visit.session
    again = visit.take(steps.SetAside(trial=2, reason="pain"), steps.CountAgain(trial=2, reason="No."))
    assert len(again.state.tests[0].trials[1].counted_again) == 2


def test_the_time_of_a_retest_is_that_of_the_first_trial_that_counts() -> None:
    visit = Visit.ready().tested().released()
    visit.take(start(purpose="retest", of=1), steps.ReportPain(nrs=1, when="before"))
    visit.take(device("hold"), after_s=20.0).take(device("hold"), after_s=61.0)
    first = visit.state.tests[-1].since_release_s
    visit.take(steps.SetAside(trial=1, reason="pain"))
    later = visit.state.tests[-1].since_release_s
    visit.take(steps.CountAgain(trial=1, reason="It did not hurt."))
    assert first is not None
    assert later == first + 61.0
    assert visit.state.tests[-1].since_release_s == first


def test_a_correction_keeps_what_was_said_and_the_muscle_that_was_said_is_untested_again() -> None:
    visit = Visit.ready().tested()
    at_s = visit.now_s + 1
    state = visit.take(WRONG_SIDE, by="T2").state
    (test,) = state.tests
    assert (test.setup.muscle, test.setup.side) == ("psoas", "right")
    assert test.corrected == (Correction("psoas", "left", at_s, "T2", WRONG_SIDE.reason),)
    assert test.places == {("psoas", "left"), ("psoas", "right")}
    assert (untested(state)[0].muscle, untested(state)[0].side) == ("psoas", "left")
    assert Session.replay(through_json(visit.session.entries)) == visit.session


def test_a_closed_session_is_corrected_and_stays_closed_when_it_was_closed() -> None:
    visit = Visit.ready().tested().take(steps.Close(reason="No more time."))
    closed_s = visit.now_s
    state = visit.take(WRONG_SIDE, after_s=86_400.0).state
    assert (state.phase, state.closed_s) == (Phase.CLOSED, closed_s)
    assert state.at_s == closed_s + 86_400.0
    with pytest.raises(StepRefusedError):
        visit.take(steps.GiveHomework(text="x", dose="x", schedule="x"))


@pytest.mark.parametrize("wait", ["testing", "halted", "intervening"])
def test_a_finished_test_is_corrected_while_something_else_is_under_way(wait: str) -> None:
    visit = Visit.ready().tested()
    if wait == "intervening":
        visit.take(steps.StartIntervention(kind="pressure", muscle="psoas", side="left", test=1))
    else:
        visit.take(start("gluteus_maximus", "right"), steps.ReportPain(nrs=9 if wait == "halted" else 1, when="before"))
    assert visit.state.phase.value == wait
    assert visit.take(WRONG_SIDE).state.phase.value == wait
    assert visit.state.tests[0].setup.side == "right"


def test_old_entries_stay_as_they_were_written() -> None:
    old = b'{"seq":5,"at_s":2.0,"by":"T1","step":{"step":"report_pain","nrs":1.0,"when":"before"},"clock_back_s":0.0}'
    entry = entry_from_json(old)
    assert entry.step == steps.ReportPain(nrs=1.0, when="before", told="asked")
    assert entry_to_json(entry) == old
    assert b'"told":"standing"' in entry_to_json(
        steps.Entry(seq=1, at_s=1.0, by="T1", step=steps.ReportPain(nrs=1.0, when="after", told="standing"))
    )


# What they do to an outcome


def corrected(test: TestRecord, muscle: str = "glutes", side: str = "left") -> TestRecord:
    """A test that was said to be of another muscle or side before."""
    was = Correction(muscle, side, 1.0, "T1", "Said wrongly.")  # pyright: ignore[reportArgumentType]
    return replace(test, corrected=(was,))


def test_a_pair_that_was_corrected_is_compared_as_it_is_now_and_says_so() -> None:
    both = session(corrected(glutes(1, trials("bbb"))), corrected(glutes(2, trials("hhh"), 1)))
    one = only(both)
    assert one.kind is OutcomeKind.REPEATED_CHANGE
    for name in ("Test", "Retest"):
        assert f"{name}: recorded as glutes, left, and corrected afterwards: Said wrongly." in one.notes


def test_a_pair_of_which_one_was_corrected_is_of_two_muscles() -> None:
    one = only(session(glutes(1, trials("bbb")), corrected(glutes(2, trials("hhh"), 1, side="left"), side="right")))
    assert one.kind is OutcomeKind.NOT_COMPARABLE
    assert any(gate.code == "side" and gate.passed is False for gate in one.comparability.gates)


def test_a_test_that_speaks_against_a_change_is_not_corrected_away() -> None:
    against = corrected(glutes(2, trials("bbb"), 1, side="left"), side="right")
    first, retest = glutes(1, trials("bbb")), glutes(3, trials("hhh"), 1)
    found = only(session(first, replace(against, setup=replace_step(against.setup, purpose="first", of=None)), retest))
    assert found.kind is OutcomeKind.INCONCLUSIVE
    assert "Retest: in test 2, with the same behind it, 3 of 3 trials did not hold." in found.notes
    assert "Test 2: recorded as glutes, right, and corrected afterwards: Said wrongly." in found.notes


@pytest.mark.parametrize(("after_trial", "told"), [(2, False), (3, True)])
def test_a_trial_taken_back_after_later_ones_were_seen_stays_noted(after_trial: int, told: bool) -> None:
    again = CountedAgain(ASIDE, "It had not slipped.", after_trial)
    made = (trial(1), replace(trial(2), counted_again=(again,)), trial(3))
    one = only(session(glutes(1, trials("bbb")), glutes(2, made, 1)))
    words = "Retest: trial 2 was set aside (pad slipped) and counted again after trial 3: It had not slipped."
    assert (words in one.notes) is told


def test_pain_that_stands_is_told_with_the_outcome() -> None:
    first = glutes(1, trials("bbb"))
    stood = replace(first, pains=(*first.pains, steps.ReportPain(nrs=1, when="after", told="standing")))
    words = "Test: pain was not asked for anew; the client was asked once and told to say when it changes."
    assert words in only(session(stood, glutes(2, trials("hhh"), 1))).notes
    assert words not in only(session(first, glutes(2, trials("hhh"), 1))).notes
