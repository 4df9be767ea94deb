"""What could be tested next: what is untested, in the user's order. Nothing is ranked, no chance is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from nktsense.protocol.outcome.of_test import counts_of
from nktsense.protocol.part import Side
from nktsense.protocol.session.order import is_scorable, name_of, order_is_drawn, order_of
from nktsense.protocol.session.plan import PlannedMuscle
from nktsense.protocol.session.state import SessionState, TestRecord

HYPOTHESIS: Final = "hypothesis to test"
"""What every suspected partner is."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A muscle that could be tested next.

    Attributes:
        muscle: Its identifier.
        side: Its side; None where the pair leaves it open.
        purpose: A first test, a test of a suspected partner, or words alone for a muscle that is never scored.
        of: For a suspected partner: number of the test of the muscle that it may compensate for, else None.
        words: What is said with it.
    """

    muscle: str
    side: Side | None
    purpose: Literal["first", "partner", "words"]
    of: int | None
    words: str


def candidates(state: SessionState) -> tuple[Candidate, ...]:
    """Return what is untested, in the order of the plan, or in the drawn one where the lot decides.

    The untested suspects of a muscle stand at its place once a test of it did not hold. While the session is blinded
    they stand there after every test, so that the list tells no result.
    """
    return tuple(one for planned in order_of(state.plan) for one in _of_muscle(state, planned))


def _of_muscle(state: SessionState, planned: PlannedMuscle) -> Iterator[Candidate]:
    name = f"{name_of(state.plan, planned.muscle)}, {planned.side}"
    if not is_scorable(state.plan, planned.muscle):
        if not _in_words(state, planned):
            yield Candidate(planned.muscle, planned.side, "words", None, f"{name}: recorded in words, never scored")
        return
    if _is_untested(state, planned):
        yield Candidate(planned.muscle, planned.side, "first", None, f"{name}: no first test yet")
        return
    test = _weak_test(state, planned)
    if test is None:
        return
    for suspect in dict.fromkeys(planned.suspects):
        if not _suspect_is_seen(state, suspect, test):
            yield _of_suspect(state, suspect, test, name)


def _is_untested(state: SessionState, planned: PlannedMuscle) -> bool:
    """Return whether a muscle waits for its first test; a test as a partner does for it, unless the order is drawn."""
    purposes = {test.setup.purpose for test in state.tests if _is_of(test, planned)}
    return "first" not in purposes if order_is_drawn(state) else not purposes


def _weak_test(state: SessionState, planned: PlannedMuscle) -> TestRecord | None:
    """Return the last finished test before any retest of the muscle, if a trial of it did not hold."""
    found = [
        test
        for test in state.tests
        if _is_of(test, planned) and test.setup.purpose != "retest" and test.finished_s is not None
    ]
    if not found:
        return None
    counts = counts_of(found[-1])
    return found[-1] if state.blinded or (counts is not None and counts.not_held > 0) else None


def _is_of(test: TestRecord, planned: PlannedMuscle) -> bool:
    return (test.setup.muscle, test.setup.side) == (planned.muscle, planned.side)


def _suspect_is_seen(state: SessionState, suspect: str, test: TestRecord) -> bool:
    """Return whether a suspect was tested as the partner of this test or on its side, or described in words since."""
    for other in state.tests:
        if other.setup.muscle != suspect:
            continue
        if other.setup.side in (test.setup.side, "midline") or _belongs(other, test):
            return True
    return any(
        seen.kind == "muscle" and seen.muscle == suspect and at_s >= test.started_s
        for at_s, _, seen in state.observations
    )


def _belongs(other: TestRecord, test: TestRecord) -> bool:
    return other.setup.purpose == "partner" and other.setup.of == test.number


def _in_words(state: SessionState, planned: PlannedMuscle) -> bool:
    return any(
        seen.kind == "muscle" and seen.muscle == planned.muscle and seen.side in (None, planned.side)
        for _, _, seen in state.observations
    )


def _of_suspect(state: SessionState, suspect: str, test: TestRecord, of: str) -> Candidate:
    words = f"{name_of(state.plan, suspect)}: {HYPOTHESIS}, may compensate for {of}"
    if not is_scorable(state.plan, suspect):
        return Candidate(suspect, None, "words", test.number, f"{words}; recorded in words, never scored")
    return Candidate(suspect, None, "partner", test.number, words)
