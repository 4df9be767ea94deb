"""Steps inside a test: pain, re-contraction, trials, what is set aside, and going on in spite of pain."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nktsense.grading.verdict import Verdict
from nktsense.protocol.screening.rules import pain_prompt
from nktsense.protocol.session.refusals import MAX_SESSION_ID, need_id, need_reason, need_text, refusal
from nktsense.protocol.session.rule import Rule
from nktsense.protocol.session.state import CountedAgain, Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import CountAgain, GoOn, Recontract, RecordTrial, ReportPain, SetAside, Step
from nktsense.protocol.session.timing import rest_before, with_release_time
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult

_IN_TEST: Final = frozenset({Phase.TESTING, Phase.HALTED})
_MOST_NRS: Final = 10.0
_VERDICTS: Final = frozenset(verdict.value for verdict in Verdict)


def pain_asked(test: TestRecord) -> bool:
    """Return whether pain before the first trial was asked for in a test."""
    return any(pain.when == "before" for pain in test.pains)


def _with_test(state: SessionState, test: TestRecord) -> SessionState:
    return replace(state, tests=(*state.tests[:-1], test))


def _pain(state: SessionState, step: ReportPain, by: str) -> SessionState:
    if not 0 <= step.nrs <= _MOST_NRS:
        raise refusal("pain_range", f"Pain of {step.nrs:g} is not between 0 and 10.", "Ask again.")
    if step.told == "standing":
        _check_standing(state, step)
    test = state.tests[-1]
    told = replace(test, pains=(*test.pains, step))
    stop = state.phase is Phase.HALTED or pain_prompt(told.pains, state.plan) is not None
    return replace(_with_test(state, told), phase=Phase.HALTED if stop else Phase.TESTING)


def standing_pain_nrs(state: SessionState) -> float | None:
    """Return the pain that was told last in a session, 0 to 10; None where nobody was asked yet."""
    pains = [pain for test in state.tests for pain in test.pains]
    return pains[-1].nrs if any(pain.told == "asked" for pain in pains) else None


def _check_standing(state: SessionState, step: ReportPain) -> None:
    stands = standing_pain_nrs(state)
    if stands is None or step.nrs != stands:
        last = "Nobody was asked for pain in this session yet." if stands is None else f"Pain {stands:g} was told last."
        raise refusal("pain_standing", f"Pain of {step.nrs:g} does not stand. {last}", "Ask for it.")


def _recontract(state: SessionState, step: Recontract, by: str) -> SessionState:
    return replace(state, recontracted=True)


def _gate_no_stop(state: SessionState) -> None:
    if state.stops:
        raise refusal(
            "stop_answered",
            f"An answer of the screening stops the test: {', '.join(state.stops)}.",
            "Finish the test with the reason.",
        )


def _gate_trial(state: SessionState) -> None:
    _gate_no_stop(state)
    if not pain_asked(state.tests[-1]):
        raise refusal(
            "pain_not_asked",
            "Pain before the test was not asked for.",
            "Ask for it from 0 to 10, before the first contraction.",
        )


def _record(state: SessionState, step: RecordTrial, by: str) -> SessionState:
    test, result = state.tests[-1], step.result
    _check_result(result)
    _check_new(state, result.recording)
    rest_s, rest_kept = rest_before(state, test, result)
    trial = TrialRecord(
        number=len(test.trials) + 1,
        at_s=state.at_s,
        result=result,
        rest_s=rest_s,
        rest_kept=rest_kept,
        recontracted=state.recontracted,
    )
    with_trial = replace(test, trials=(*test.trials, trial))
    if len(with_trial.counted) == 1:
        with_trial = with_release_time(state, with_trial)
    return replace(_with_test(state, with_trial), recontracted=False)


def _check_result(result: TrialResult) -> None:
    if result.source == "typed" and result.verdict is not None:
        raise refusal("verdict", "A typed peak has no verdict.", "Leave it out.")
    if result.source == "typed" and (result.peak_n is None or result.peak_n < 0):
        raise refusal("peak", "A typed trial needs a peak, in newtons.", "Read it off the display again.")
    if result.source == "device" and result.verdict not in _VERDICTS:
        raise refusal(
            "verdict",
            f"A trial of a device has one of the verdicts {', '.join(sorted(_VERDICTS))}, not {result.verdict}.",
            "Where nothing can be told it is indeterminate.",
        )
    if result.began_s is not None and result.ended_s is not None and result.ended_s < result.began_s:
        raise refusal("trial_times", "The trial ends before it begins.", "Read the recording again.")


def _check_new(state: SessionState, ref: RecordingRef | None) -> None:
    if ref is None:
        return
    need_id(ref.recording, "The identifier of the recording", MAX_SESSION_ID)
    if ref.trial < 1:
        raise refusal("number", f"Trials of a recording are numbered from 1; there is no trial {ref.trial}.")
    for test in state.tests:
        for trial in test.trials:
            known = trial.result.recording
            if known is not None and (known.recording, known.trial) == (ref.recording, ref.trial):
                raise refusal(
                    "trial_known",
                    f"Trial {ref.trial} of this recording is trial {trial.number} of test {test.number} already.",
                    "It counts once.",
                )


def _gate_aside(state: SessionState) -> None:
    if not state.tests[-1].counted:
        raise refusal("nothing_to_set_aside", "The test has no trial that counts.", "There is nothing to set aside.")


def _set_aside(state: SessionState, step: SetAside, by: str) -> SessionState:
    test = state.tests[-1]
    if not 1 <= step.trial <= len(test.trials):
        raise refusal("unknown_trial", f"The test has no trial {step.trial}.", f"It has {len(test.trials)}.")
    trial = test.trials[step.trial - 1]
    if trial.aside is not None:
        raise refusal("already_set_aside", f"Trial {step.trial} was set aside before.", "Its reason stays.")
    if step.reason == "other":
        need_text(step.words, "The reason why the trial is set aside", "reason_needed")
    return _with_trial(state, replace(trial, aside=step))


def _with_trial(state: SessionState, changed: TrialRecord) -> SessionState:
    """Return a state in which a trial of the open test counts that did not, or the other way round."""
    before = state.tests[-1]
    test = replace(before, trials=tuple(changed if kept.number == changed.number else kept for kept in before.trials))
    same_first = before.counted and test.counted and before.counted[0].number == test.counted[0].number
    return _with_test(state, test if same_first else with_release_time(state, test))


def _gate_again(state: SessionState) -> None:
    if all(trial.aside is None for trial in state.tests[-1].trials):
        raise refusal("not_set_aside", "No trial of the test is set aside.", "There is nothing to count again.")


def _count_again(state: SessionState, step: CountAgain, by: str) -> SessionState:
    need_reason(step.reason, "A trial that was set aside counts again for a reason only.")
    test = state.tests[-1]
    if not 1 <= step.trial <= len(test.trials):
        raise refusal("unknown_trial", f"The test has no trial {step.trial}.", f"It has {len(test.trials)}.")
    trial = test.trials[step.trial - 1]
    if trial.aside is None:
        raise refusal("not_set_aside", f"Trial {step.trial} is not set aside.", "It counts.")
    again = CountedAgain(trial.aside, step.reason, len(test.trials))
    return _with_trial(state, replace(trial, aside=None, counted_again=(*trial.counted_again, again)))


def _go_on(state: SessionState, step: GoOn, by: str) -> SessionState:
    need_reason(step.reason, "A test goes on in spite of pain for a reason only.")
    test = state.tests[-1]
    return replace(_with_test(state, replace(test, went_on=(*test.went_on, step.reason))), phase=Phase.TESTING)


RULES: Final[dict[type[Step], Rule]] = {
    ReportPain: Rule(_IN_TEST, _pain),
    Recontract: Rule(frozenset({Phase.TESTING}), _recontract),
    RecordTrial: Rule(frozenset({Phase.TESTING}), _record, _gate_trial),
    SetAside: Rule(_IN_TEST, _set_aside, _gate_aside),
    CountAgain: Rule(_IN_TEST, _count_again, _gate_again),
    GoOn: Rule(frozenset({Phase.HALTED}), _go_on, _gate_no_stop),
}
