"""Rest, the window of a retest, pauses and clocks that are set back."""

from __future__ import annotations

import pytest

from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import waits
from nktsense.protocol.session.timing import REST_TOLERANCE_S
from tests.protocol.machine_visit import START_S, Visit, device, in_recording, plan, start, typed


def rests(visit: Visit) -> list[tuple[float | None, bool | None]]:
    return [(trial.rest_s, trial.rest_kept) for trial in visit.state.tests[-1].trials]


def test_rest_by_the_recordings_own_clock() -> None:
    visit = Visit.testing().take(
        in_recording(10.0, 14.0, 1), in_recording(80.0, 84.0, 2), in_recording(100.0, 104.0, 3)
    )
    assert rests(visit) == [(None, True), (66.0, True), (16.0, False)]


def test_rest_by_the_recordings_clock_survives_a_clock_that_was_set_back() -> None:
    visit = Visit.testing().take(in_recording(10.0, 14.0, 1))
    visit.take(in_recording(80.0, 84.0, 2), after_s=-3600.0)
    assert visit.state.clock_back_s == 3600.0
    assert rests(visit)[1] == (66.0, True)


@pytest.mark.parametrize(
    ("short_s", "kept"), [(0.0, True), (REST_TOLERANCE_S, True), (REST_TOLERANCE_S + 0.01, False), (30.0, False)]
)
def test_rest_of_typed_peaks_is_the_time_between_them(short_s: float, kept: bool) -> None:
    visit = Visit.testing(plan=plan(rest_s=60.0)).take(typed()).take(typed(), after_s=60.0 - short_s)
    rest_s, rest_kept = rests(visit)[1]
    assert rest_s == pytest.approx(60.0 - short_s, abs=1e-6)
    assert rest_kept is kept


def test_rest_between_two_recordings_is_without_the_trial_itself() -> None:
    visit = Visit.testing().take(in_recording(10.0, 14.0, 1, "r-1"))
    visit.take(in_recording(2.0, 7.0, 1, "r-2"), after_s=64.0)
    assert rests(visit)[1] == (59.0, False)


def test_rest_is_not_known_across_a_pause() -> None:
    visit = Visit.testing().take(typed(), steps.Resume(reason="Power cut."), typed(), typed(), after_s=61.0)
    assert rests(visit) == [(None, True), (None, None), (61.0, True)]
    assert visit.state.resumed == 1


def test_rest_is_not_known_across_a_clock_that_was_set_back() -> None:
    visit = Visit.testing().take(typed())
    at_s = visit.state.at_s
    visit.take(typed(), after_s=-100.0)
    assert visit.session.entries[-1].at_s == at_s
    assert visit.session.entries[-1].clock_back_s == 100.0
    visit.take(typed(), after_s=50.0)
    assert visit.session.entries[-1].clock_back_s == 50.0
    assert rests(visit) == [(None, True), (None, None), (None, None)]
    visit.take(typed(), after_s=200.0).take(typed(), after_s=60.0)
    assert rests(visit)[3:] == [(None, None), (60.0, True)]


def test_trials_that_overlap_have_no_rest() -> None:
    visit = Visit.testing().take(in_recording(10.0, 14.0, 1), in_recording(12.0, 16.0, 2))
    assert rests(visit)[1] == (None, None)


def test_a_pause_uses_up_a_recontraction() -> None:
    visit = Visit.testing().take(steps.Recontract(), steps.Resume(), device())
    assert visit.state.tests[0].trials[0].recontracted is False


def released() -> Visit:
    return Visit.ready().tested().released()


def retesting(after_s: float) -> Visit:
    visit = released().take(start(purpose="retest", of=1), steps.ReportPain(nrs=0, when="before"))
    return visit.take(device(), after_s=after_s)


@pytest.mark.parametrize(("after_s", "timely"), [(10.0, True), (58.0, True), (58.5, False), (600.0, False)])
def test_a_retest_is_timely_within_its_window(after_s: float, timely: bool) -> None:
    retest = retesting(after_s).state.tests[-1]
    assert retest.since_release_s == after_s + 2
    assert retest.timely is timely


def test_what_counts_is_the_beginning_of_the_trial() -> None:
    visit = released().take(start(purpose="retest", of=1), steps.ReportPain(nrs=0, when="before"))
    visit.take(in_recording(100.0, 105.0), after_s=60.0)
    assert visit.state.tests[-1].since_release_s == 57.0
    assert visit.state.tests[-1].timely is True


def test_a_trial_that_is_set_aside_does_not_make_a_retest_timely() -> None:
    visit = retesting(10.0).take(device(), after_s=61.0)
    assert visit.state.tests[-1].timely is True
    visit.take(steps.SetAside(trial=1, reason="pad_slipped"))
    assert visit.state.tests[-1].since_release_s == 73.0
    assert visit.state.tests[-1].timely is False


def test_without_any_trial_that_counts_nothing_is_said_of_the_window() -> None:
    visit = retesting(10.0).take(steps.SetAside(trial=1, reason="pad_slipped"))
    assert visit.state.tests[-1].since_release_s is None
    visit.take(device(), after_s=5.0)
    assert visit.state.tests[-1].since_release_s == 18.0


def test_the_time_since_a_release_is_not_known_across_a_pause() -> None:
    visit = released().take(steps.Resume(), start(purpose="retest", of=1), steps.ReportPain(nrs=0, when="before"))
    retest = visit.take(device()).state.tests[-1]
    assert (retest.since_release_s, retest.timely) == (None, None)


def test_seconds_of_an_intervention() -> None:
    begun = steps.StartIntervention(kind="stretch", muscle="psoas", side="left", test=1)
    by_clock = Visit.ready().tested().take(begun).take(steps.FinishIntervention(), after_s=45.0)
    said = Visit.ready().tested().take(begun).take(steps.FinishIntervention(seconds=30.0), after_s=45.0)
    paused = Visit.ready().tested().take(begun, steps.Resume()).take(steps.FinishIntervention(), after_s=45.0)
    assert [visit.state.interventions[0].seconds for visit in (by_clock, said, paused)] == [45.0, 30.0, None]


def test_waiting_for_rest_and_for_the_retest() -> None:
    visit = Visit.testing()
    assert waits(visit.state, visit.now_s).rest_left_s is None
    visit.take(typed())
    assert waits(visit.state, visit.now_s + 20).rest_left_s == 40.0
    assert waits(visit.state, visit.now_s + 90).rest_left_s == 0.0
    assert waits(visit.state, START_S).rest_left_s == 60.0
    visit.take(steps.Resume(), after_s=50.0)
    assert waits(visit.state, visit.now_s + 20).rest_left_s == 40.0

    treated = released()
    assert waits(treated.state, treated.now_s + 15).retest_left_s == 45.0
    assert waits(treated.state, treated.now_s + 75).retest_left_s == 0.0
    treated.take(start(purpose="retest", of=1), steps.ReportPain(nrs=0, when="before"))
    assert waits(treated.state, treated.now_s).retest_left_s == 58.0
    treated.take(device())
    assert waits(treated.state, treated.now_s).retest_left_s is None


def test_time_never_goes_back_and_the_sum_of_set_backs_is_kept() -> None:
    visit = Visit.begun().take(steps.Resume(), after_s=-10.0).take(steps.Resume(), after_s=-5.0)
    assert [entry.at_s for entry in visit.session.entries] == [START_S, START_S, START_S]
    assert [entry.clock_back_s for entry in visit.session.entries] == [0.0, 10.0, 15.0]
    assert visit.state.clock_back_s == 25.0
