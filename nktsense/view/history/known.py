"""What the records know of one client, read in a thread and handed on as plain values. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from nktsense.protocol.course.facts import GoalFact, SessionFact, TestFact
from nktsense.protocol.course.model import CompensationMap, HomeworkLine, Line, Point, Verdicts

if TYPE_CHECKING:
    from nktsense.records.store import Store

MOST_CODES: Final = 400
VisitState = Literal["open", "closed", "signed", "amend"]
"""``amend``: signed, and corrected since."""
Stamp = tuple[tuple[str, int, bool], ...]
"""Changes when a visit of the client goes on: identifiers with the number of their last step."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A client in the list.

    Attributes:
        code: The code.
        last_s: When the last visit began, s since 1970; None where there was none.
    """

    code: str
    last_s: float | None


@dataclass(frozen=True, slots=True)
class Visited:
    """A visit in the list.

    Attributes:
        session: Its identifier.
        title: What it was called.
        tester: Code of who was in charge.
        started_s: When it began, s since 1970.
        state: How it stands.
        signed: Number of signed versions of its result.
        hidden: It is blinded: nothing of its results may be shown yet.
        tests: Number of its tests that are known.
    """

    session: str
    title: str
    tester: str
    started_s: float
    state: VisitState
    signed: int
    hidden: bool
    tests: int


@dataclass(frozen=True, slots=True)
class TrendLine:
    """A muscle on one side in one kind of test over the visits.

    Attributes:
        line: What the course says of it.
        lever_m: Lever arm of the baseline, m, or None: it turns the forces into torques.
    """

    line: Line
    lever_m: float | None

    @property
    def points(self) -> tuple[Point, ...]:
        """The first test of each visit."""
        return self.line.points

    def verdicts_in(self, session: str) -> tuple[Verdicts, ...]:
        """Return how the tests of a visit ended, all of them, in order."""
        return tuple(one for one in self.line.verdicts if one.session == session)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a client. Results of a visit that is blinded are not in it.

    Attributes:
        code: Code of the client.
        visits: The visits, the latest first.
        lines: The muscles, a side and a kind of test each.
        tests: The tests with a result, the latest first.
        homework: Homework with how it was done, the latest first.
        goals: Goals, the latest first.
        pairs: The tested pairs.
        stamp: What the visits were like when they were read.
    """

    code: str
    visits: tuple[Visited, ...]
    lines: tuple[TrendLine, ...]
    tests: tuple[TestFact, ...]
    homework: tuple[HomeworkLine, ...]
    goals: tuple[GoalFact, ...]
    pairs: CompensationMap
    stamp: Stamp

    @property
    def span_s(self) -> tuple[float, float]:
        """When the first and the last test with a result began, s since 1970."""
        return (self.tests[-1].at_s, self.tests[0].at_s) if self.tests else (0.0, 0.0)


def listed(store: Store) -> tuple[Listed, ...]:
    """Return the clients, those who came last at the front, without identity."""
    from nktsense.records.people.clients import list_clients
    from nktsense.records.sessions.stored import list_sessions

    found: dict[str, float | None] = {}
    for one in list_sessions(store):
        found.setdefault(one.client, one.started_s)
    for client in list_clients(store):
        found.setdefault(client.code, None)
    return tuple(Listed(code, last_s) for code, last_s in list(found.items())[:MOST_CODES])


def read_known(store: Store, by: str, code: str) -> Known:
    """Read a client's history once; the audit trail tells that it was read, and by whom.

    Args:
        store: The records.
        by: Code of who reads.
        code: Code of the client.

    Raises:
        RecordsError: There is no such client, or the trail cannot be written, and nothing is read.
    """
    from nktsense.protocol.course.course import course_of
    from nktsense.records.sessions.history import history_of

    history = history_of(store, by, code)
    hidden = _hidden(store, history.client.code)
    tests = [one for one in history.tests if one.session not in hidden]
    outcomes = [one for one in history.outcomes if one.session not in hidden]
    course = course_of(history.sessions, tests, outcomes, history.homework, history.adherence, history.goals)
    levers = {(one.session, one.number): one.lever_m for one in tests}
    number = [one.session for one in history.tests]
    return Known(
        code=history.client.code,
        visits=tuple(_visited(store, one, hidden, number.count(one.session)) for one in reversed(course.sessions)),
        lines=tuple(TrendLine(line, _lever_of(line, levers)) for line in course.lines),
        tests=tuple(sorted(tests, key=lambda one: (one.at_s, one.session, one.number), reverse=True)),
        homework=tuple(reversed(course.homework)),
        goals=tuple(reversed(course.goals)),
        pairs=course.map,
        stamp=stamp_of(store, history.client.code),
    )


def stamp_of(store: Store, code: str) -> Stamp:
    """Return what tells whether a visit of a client went on since; nothing of a client is read for it."""
    from nktsense.records.sessions.stored import list_sessions

    return tuple((one.session, one.seq, one.closed_s is None) for one in list_sessions(store, code))


def _hidden(store: Store, code: str) -> frozenset[str]:
    """Return the sessions whose results are hidden; the close of a session shows them at the latest."""
    from nktsense.records.sessions.stored import load_session, open_sessions

    return frozenset(
        one.session
        for one in open_sessions(store, code)
        if one.research and load_session(store, one.session).state.blinded
    )


def _visited(store: Store, fact: SessionFact, hidden: frozenset[str], tests: int) -> Visited:
    from nktsense.records.sessions.signing import needs_amending

    state: VisitState = "open" if fact.closed_s is None else "closed"
    if fact.signed:
        state = "amend" if needs_amending(store, fact.session) else "signed"
    return Visited(
        session=fact.session,
        title=fact.title,
        tester=fact.tester,
        started_s=fact.started_s,
        state=state,
        signed=fact.signed,
        hidden=fact.session in hidden,
        tests=tests,
    )


def _lever_of(line: Line, levers: dict[tuple[str, int], float | None]) -> float | None:
    points = sorted(line.points, key=lambda point: not point.baseline)
    return levers.get((points[0].session, points[0].test)) if points else None
