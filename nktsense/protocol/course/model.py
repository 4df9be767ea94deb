"""What several visits of one person show, as it is told and as plain JSON values."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Final

from nktsense.grading.change import OwnError
from nktsense.protocol.course.facts import AdherenceFact, GoalFact, HomeworkFact, OutcomeFact, SessionFact

HYPOTHESIS: Final = "hypothesis to test"
"""What every pair on the map is; no number of outcomes makes it more."""
AS_TOLD: Final = "as told by the client"
GATES: Final = (
    "A visit stands on the line only where its test is comparable with the baseline, by the gates of a retest."
)
"""Said with every line."""


@dataclass(frozen=True, slots=True)
class Point:
    """The first test of a muscle at one visit.

    Attributes:
        session: Identifier of the session.
        test: Number of the test in it.
        at_s: When it began, s since 1970.
        mean_n: Mean of the peaks, N, or None.
        trials: Trials that count.
        tester: Code of who pushed.
        device: The dynamometer.
        pain_nrs: Highest pain, 0 to 10, or None.
        on_line: Whether it can be held beside the baseline, so that it belongs to the line.
        why_not: Why not, or "".
        baseline: Whether it is the baseline.
        change_n: Mean − baseline, N; None for the baseline and for what is not on the line.
        change_fraction: The same as a share of the baseline.
        conclusion: What can be said of the change, or "".
        text: One line.
    """

    session: str
    test: int
    at_s: float
    mean_n: float | None
    trials: int
    tester: str
    device: str
    pain_nrs: float | None
    on_line: bool
    why_not: str = ""
    baseline: bool = False
    change_n: float | None = None
    change_fraction: float | None = None
    conclusion: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How the trials of one test ended.

    Attributes:
        session: Identifier of the session.
        test: Number of the test in it.
        at_s: When it began, s since 1970.
        purpose: ``first``, ``partner`` or ``retest``.
        held: Trials that held.
        not_held: Trials that yielded or were not held.
        unclear: Trials without an answer.
    """

    session: str
    test: int
    at_s: float
    purpose: str
    held: int
    not_held: int
    unclear: int


@dataclass(frozen=True, slots=True)
class Line:
    """A muscle on one side in one kind of test, over the visits.

    Attributes:
        muscle: The muscle.
        side: Its side.
        kind: ``make`` or ``break``.
        baseline_n: Mean of the peaks at the first visit that can be compared, N, or None.
        points: The first test of every visit; retests after a release are not among them.
        verdicts: Every test, in order of time.
        sem_n: The tester's own standard error of measurement of such a mean, N, or None.
        mdc95_n: Half width of the band around the baseline, N, or None.
        error_source: Where the own error comes from, or "".
        words: What has to be said with it.
    """

    muscle: str
    side: str
    kind: str
    baseline_n: float | None
    points: tuple[Point, ...]
    verdicts: tuple[Verdicts, ...]
    sem_n: float | None
    mdc95_n: float | None
    error_source: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HomeworkLine:
    """Homework and how it was done.

    Attributes:
        given: The homework; None where the report is of one that is not known here.
        of_session: Identifier of the session in which it was given.
        of_number: Its number in it.
        reports: What the client told, in order of time.
        done: How many times it was done, in all reports.
        planned: How many times were planned, in all reports.
        words: In words; never more than the client told.
    """

    given: HomeworkFact | None
    of_session: str
    of_number: int
    reports: tuple[AdherenceFact, ...]
    done: int
    planned: int
    words: str


@dataclass(frozen=True, slots=True)
class Node:
    """A muscle on the map.

    Attributes:
        muscle: The muscle.
        side: Its side, or "".
        tested: Whether it was ever tested; False for a partner that was only worked on.
        tests: How many tests there were.
    """

    muscle: str
    side: str
    tested: bool
    tests: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A tested pair: a muscle, and the partner that was worked on between its test and its retest.

    Attributes:
        muscle: The muscle tested.
        side: Its side.
        partner: The muscle worked on.
        partner_side: Its side, or "".
        outcomes: Every outcome of the pair, contradictory ones too, in order of time.
        counts: Number of outcomes by conclusion; shams are not in it.
        shams: Number of outcomes after a sham.
        contradictory: Comparable outcomes without the repeated change that another outcome of the pair showed, or with
            one in the other direction; 0 where there was no repeated change.
        words: What the pair is.
    """

    muscle: str
    side: str
    partner: str
    partner_side: str
    outcomes: tuple[OutcomeFact, ...]
    counts: dict[str, int]
    shams: int
    contradictory: int
    words: str = HYPOTHESIS


@dataclass(frozen=True, slots=True)
class CompensationMap:
    """The pairs that were tested in one person. Nothing on it is ranked.

    Attributes:
        nodes: The muscles, in the order in which they came up.
        edges: The tested pairs, likewise.
        without_partner: Outcomes with no partner: nothing was done between, or it was done on the muscle itself.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    without_partner: tuple[OutcomeFact, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """All visits of one person.

    Attributes:
        sessions: The visits, in order of time.
        lines: The muscles, in the order in which they were first tested.
        homework: Homework with how it was done, in the order in which it was given.
        goals: Goals, in the order in which they were set.
        map: The tested pairs.
    """

    sessions: tuple[SessionFact, ...]
    lines: tuple[Line, ...]
    homework: tuple[HomeworkLine, ...]
    goals: tuple[GoalFact, ...]
    map: CompensationMap

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, in a stable order."""
        return _plain(asdict(self))


def band_of(error: OwnError | None) -> tuple[float | None, float | None, str]:
    """Return SEM and MDC95 of a mean, N, and where they come from.

    Args:
        error: The tester's own error with the number of trials in the mean, or None.
    """
    if error is None:
        return None, None, ""
    return error.sem_n / error.trials_in_mean**0.5, error.mdc95_n, error.source


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
