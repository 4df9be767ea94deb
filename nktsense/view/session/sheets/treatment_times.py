"""Where the last treatment stands in time: how long it takes, and what is left of the window of its retest. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from nktsense.protocol.session.state import InterventionRecord, SessionState, TestRecord
from nktsense.protocol.session.timing import due_release, waits


class Standing(Enum):
    """What is so now."""

    NOTHING = auto()
    """Nothing was given yet."""
    GIVEN = auto()
    """It is being given."""
    OPEN = auto()
    """It ended, and the retest is still in time."""
    OVER = auto()
    """It ended too long ago: a retest is a late one."""
    UNKNOWN = auto()
    """It ended, and how long ago is not known: there was a pause between."""
    RETESTED = auto()
    LEFT = auto()
    """The session was closed without a retest."""


@dataclass(frozen=True, slots=True)
class Times:
    """Times of the last treatment.

    Attributes:
        standing: What is so now.
        given: The treatment, or None.
        taken_s: How long it takes so far, or took, s; None where that is not known.
        left_s: What is left of the window of the retest, s; None while it is not open.
        retest: Its retest, or None.
    """

    standing: Standing
    given: InterventionRecord | None = None
    taken_s: float | None = None
    left_s: float | None = None
    retest: TestRecord | None = None


def times_of(state: SessionState, at_s: float) -> Times:
    """Return the times of the last treatment.

    Args:
        state: Where the session stands.
        at_s: Now, s since 1970.
    """
    if not state.interventions:
        return Times(Standing.NOTHING)
    given = state.interventions[-1]
    if given.finished_s is None:
        # Across a pause nobody knows how long it was given.
        known = given.started_s > state.known_from_s
        return Times(Standing.GIVEN, given, max(0.0, at_s - given.started_s) if known else None)
    if due_release(state) is not None:
        left_s = waits(state, at_s).retest_left_s
        standing = Standing.UNKNOWN if left_s is None else Standing.OPEN if left_s > 0 else Standing.OVER
        return Times(standing, given, given.seconds, left_s)
    retest = _retest_of(state, given)
    return Times(Standing.LEFT if retest is None else Standing.RETESTED, given, given.seconds, retest=retest)


def _retest_of(state: SessionState, given: InterventionRecord) -> TestRecord | None:
    after = (test for test in state.tests if test.after_intervention == given.number)
    return next((test for test in after if test.setup.purpose == "retest"), None)
