"""A retest, the test that it repeats, and what was done between them."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.protocol.session.state import InterventionRecord, SessionState, TestRecord


@dataclass(frozen=True, slots=True)
class Retest:
    """A finished retest with its test.

    Attributes:
        before: The test.
        after: The retest.
        aimed: The last intervention between them that was meant to change this muscle, or None.
        between: Every intervention between them.
    """

    before: TestRecord
    after: TestRecord
    aimed: InterventionRecord | None
    between: tuple[InterventionRecord, ...]


def retests_of(state: SessionState) -> tuple[Retest, ...]:
    """Return every finished retest of a session with the test that it repeats, in order."""
    tests = {test.number: test for test in state.tests}
    found: list[Retest] = []
    for after in state.tests:
        if after.setup.purpose != "retest" or after.finished_s is None or after.setup.of is None:
            continue
        before = tests.get(after.setup.of)
        if before is not None and before.finished_s is not None and before.number < after.number:
            found.append(_paired(state, before, after))
    return tuple(found)


def comparisons_made(state: SessionState) -> int:
    """Return the number of comparisons made with the client that day: those before, and every finished retest here."""
    return state.begin.comparisons_before + len(retests_of(state))


def _paired(state: SessionState, before: TestRecord, after: TestRecord) -> Retest:
    first, last = before.after_intervention or 0, after.after_intervention or 0
    between = tuple(done for done in state.interventions if first < done.number <= last)
    same = {
        test.number
        for test in state.tests
        if before.number <= test.number < after.number
        and (test.setup.muscle, test.setup.side) == (before.setup.muscle, before.setup.side)
    }
    aimed = [done for done in between if done.what.test in same]
    return Retest(before, after, aimed[-1] if aimed else None, between)
