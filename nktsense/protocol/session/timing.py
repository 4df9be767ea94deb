"""Rest, the window of a retest, and what is still to be waited for. The clock is an input."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.trial_result import TrialResult

REST_TOLERANCE_S: Final = 0.5
"""A rest this much shorter than planned, s, counts as kept: nobody stops a timer more exactly."""


@dataclass(frozen=True, slots=True)
class Waits:
    """What there is to wait for.

    Attributes:
        rest_left_s: Rest that is left before the next trial of the open test, s; 0 once it is over, None where there is
            no trial to rest from.
        retest_left_s: Time that is left to begin the retest after an intervention, s; 0 once it is over, None where no
            retest is due or the time is not known.
    """

    rest_left_s: float | None = None
    retest_left_s: float | None = None


def length_of(result: TrialResult) -> float:
    """Return how long a trial took, s; 0 where that is not known."""
    if result.began_s is None or result.ended_s is None:
        return 0.0
    return result.ended_s - result.began_s


def rest_before(state: SessionState, test: TestRecord, result: TrialResult) -> tuple[float | None, bool | None]:
    """Return the rest before a trial that is recorded now.

    Where both trials lie in one recording, its own clock tells: from the end of one to the beginning of the next.
    Otherwise it is the time between the two entries, less the length of this trial where that is known; where it is
    not, as with a typed peak, the rest comes out longer than it was, by the length of the trial and of the typing.

    Args:
        state: The state, with the time of the step.
        test: The open test, without the trial.
        result: The trial.

    Returns:
        Rest, s, and whether it was as long as planned; None for what is not known, as across a pause.
    """
    if not test.trials:
        return None, True
    rest_s = _between(state, test.trials[-1], result)
    if rest_s is None or rest_s < 0:
        return None, None
    return rest_s, rest_s >= state.plan.rest_s - REST_TOLERANCE_S


def _between(state: SessionState, last: TrialRecord, result: TrialResult) -> float | None:
    one, other = last.result, result
    together = one.recording and other.recording and one.recording.recording == other.recording.recording
    if together and one.ended_s is not None and other.began_s is not None:
        return other.began_s - one.ended_s
    return state.at_s - last.at_s - length_of(other) if _known(state, last.at_s) else None


def _known(state: SessionState, since_s: float) -> bool:
    """Whether a time may be held beside now: neither a pause nor a set-back of the clock lies between."""
    return since_s > state.known_from_s


def with_release_time(state: SessionState, test: TestRecord) -> TestRecord:
    """Return a retest with the time from the end of the intervention before it to its first trial that counts.

    Args:
        state: The state, with the time of the step.
        test: The open test with its trials.

    Returns:
        The test; without that time where it is no retest, nothing was done between, or the time is not known.
    """
    since_s = _since_release(state, test)
    timely = None if since_s is None else since_s <= state.plan.retest_within_s
    return replace(test, since_release_s=since_s, timely=timely)


def _since_release(state: SessionState, test: TestRecord) -> float | None:
    release = state.release_before(test)
    if not test.counted or release is None or release.finished_s is None or not _known(state, release.finished_s):
        return None
    first = test.counted[0]
    since_s = first.at_s - length_of(first.result) - release.finished_s
    return since_s if since_s >= 0 else None


def waits(state: SessionState, at_s: float) -> Waits:
    """Return what there is to wait for.

    Args:
        state: Where the session stands.
        at_s: Now, s since 1970.

    Returns:
        The times that are left, s.
    """
    now_s = max(at_s, state.at_s)
    return Waits(_rest_left(state, now_s), _retest_left(state, now_s))


def _rest_left(state: SessionState, now_s: float) -> float | None:
    test = state.open_test
    if test is None or not test.trials:
        return None
    # Across a pause only the time since it is certain, so the rest is waited for from there.
    since_s = max(test.trials[-1].at_s, state.known_from_s)
    return max(0.0, state.plan.rest_s - (now_s - since_s))


def _retest_left(state: SessionState, now_s: float) -> float | None:
    release = due_release(state)
    if release is None or release.finished_s is None or not _known(state, release.finished_s):
        return None
    return max(0.0, state.plan.retest_within_s - (now_s - release.finished_s))


def due_release(state: SessionState) -> InterventionRecord | None:
    """Return the last intervention where its retest is still to be made, or None."""
    if not state.interventions or state.phase not in (Phase.READY, Phase.TESTING, Phase.HALTED):
        return None
    last = state.interventions[-1]
    done = any(test.after_intervention == last.number and _retested(test) for test in state.tests)
    return None if done or last.finished_s is None else last


def _retested(test: TestRecord) -> bool:
    return test.setup.purpose == "retest" and bool(test.counted or test.finished_s is not None)
