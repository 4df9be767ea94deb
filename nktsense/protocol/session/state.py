"""Where a session stands: everything that its steps have made of it so far. Immutable."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from nktsense.protocol.part import Side
from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.steps import (
    AnswerItem,
    Begin,
    GiveHomework,
    Observe,
    ReportHomework,
    ReportPain,
    SetAside,
    SetGoal,
    StartIntervention,
    StartTest,
)
from nktsense.protocol.session.trial_result import TrialResult


class Phase(StrEnum):
    """What a session is at."""

    HISTORY = "history"
    SCREENING = "screening"
    LOCKED = "locked"
    """The screening stops it: no test until a licensed tester overrides."""
    READY = "ready"
    """Between tests."""
    TESTING = "testing"
    HALTED = "halted"
    """In a test, with pain above the limit: the tester says whether it ends or goes on."""
    INTERVENING = "intervening"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CountedAgain:
    """That a trial was set aside and counts again.

    Attributes:
        aside: Why it had been set aside.
        reason: Why it counts again.
        after_trial: Number of the last trial of the test when it was taken back; above the trial's own number, later
            trials had been seen by then.
    """

    aside: SetAside
    reason: str
    after_trial: int


@dataclass(frozen=True, slots=True)
class Correction:
    """What a test was said to be of before it was corrected.

    Attributes:
        muscle: The muscle as it was said.
        side: Its side as it was said.
        at_s: When it was corrected, s since 1970.
        by: Code of who corrected it.
        reason: How the mistake came about.
    """

    muscle: str
    side: Side
    at_s: float
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrialRecord:
    """A trial of a test.

    Attributes:
        number: Its number in the test, from 1; no number is given twice.
        at_s: When it was recorded, s since 1970.
        result: What it showed.
        rest_s: Rest before it, s, by the device's clock where both trials lie in one recording; None before the first
            one, and where it is not known.
        rest_kept: Whether that was at least the planned rest; None where it is not known; True before the first.
        recontracted: Whether the muscle was contracted once before it; False where nobody said so.
        aside: Why it is not counted, or None.
        counted_again: That it was set aside before and counts again, each time.
    """

    number: int
    at_s: float
    result: TrialResult
    rest_s: float | None = None
    rest_kept: bool | None = True
    recontracted: bool = False
    aside: SetAside | None = None
    counted_again: tuple[CountedAgain, ...] = ()


@dataclass(frozen=True, slots=True)
class TestRecord:
    """A test of one muscle: all its trials, contradictory ones too.

    Attributes:
        number: Its number in the session, from 1.
        setup: How it was set up.
        started_s: When it began, s since 1970.
        finished_s: When it ended, or None.
        trials: Its trials.
        pains: Pain that was told, in order.
        after_intervention: Number of the last intervention before it, or None.
        since_release_s: For a retest: from the end of that intervention to its first trial, s; None where not known.
        timely: Whether that lay within the planned time; None where it is not known or there was none.
        reason: Why it ended with fewer trials than planned, or "".
        went_on: Reasons with which it went on in spite of pain.
        corrected: What it was said to be of before it was corrected, the first one first.
    """

    __test__ = False  # not a test class, whatever its name begins with

    number: int
    setup: StartTest
    started_s: float
    finished_s: float | None = None
    trials: tuple[TrialRecord, ...] = ()
    pains: tuple[ReportPain, ...] = ()
    after_intervention: int | None = None
    since_release_s: float | None = None
    timely: bool | None = None
    reason: str = ""
    went_on: tuple[str, ...] = ()
    corrected: tuple[Correction, ...] = ()

    @property
    def counted(self) -> tuple[TrialRecord, ...]:
        """The trials that were not set aside."""
        return tuple(trial for trial in self.trials if trial.aside is None)

    @property
    def places(self) -> frozenset[tuple[str, Side]]:
        """The muscle and side that it is of, and those that it was said to be of before it was corrected."""
        found: list[tuple[str, Side]] = [(was.muscle, was.side) for was in self.corrected]
        return frozenset([*found, (self.setup.muscle, self.setup.side)])

    @property
    def highest_pain_nrs(self) -> float | None:
        """The highest pain that was told, 0 to 10, or None."""
        return max((pain.nrs for pain in self.pains), default=None)


@dataclass(frozen=True, slots=True)
class InterventionRecord:
    """A release or an activation.

    Attributes:
        number: Its number in the session, from 1.
        what: What was done.
        sham: Whether it was a sham: as said, or by lot; None where the lot is not drawn for it.
        started_s: When it began, s since 1970.
        finished_s: When it ended, or None.
        seconds: How long it took, s; None where not known.
        revealed_to: Codes of those who saw whether it was a sham.
    """

    number: int
    what: StartIntervention
    sham: bool | None
    started_s: float
    finished_s: float | None = None
    seconds: float | None = None
    revealed_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionState:
    """Where a session stands.

    Attributes:
        phase: What it is at.
        begin: How it began.
        seq: Number of the last step.
        at_s: When that was, s since 1970.
        observations: History, movement and other observations, with when and by whom.
        answers: Every answer of the screening in order; the last one to an item holds.
        screened: Whether the screening is finished.
        overridden: Items whose stop was overridden, with the reason of each.
        break_allowed: Reasons with which break tests were allowed in spite of a caution.
        stops: Items that stop the tests now and are not overridden. A new answer to an overridden item that stops again
            brings it back.
        breaks_open: Whether the last allowance of break tests still holds; a later answer that is not "no" ends it.
        tests: The tests.
        interventions: The interventions.
        homework: Homework given.
        goals: Goals set.
        adherence: How earlier homework was done.
        resumed: How often the session was taken up again.
        block_closed: Whether a blinded block is over; True where there is none.
        block_closed_s: When that was, s since 1970; None before, and where there is none.
        closed_because: Reason of the close, or "".
        closed_s: When it was closed, s since 1970, or None.
        clock_back_s: By how much the clock went back in all, s.
        recontracted: Whether the muscle was contracted since the last trial of the open test.
        known_from_s: Times before this cannot be held beside times after it: the last resume or set-back of the clock.
    """

    phase: Phase
    begin: Begin
    seq: int
    at_s: float
    observations: tuple[tuple[float, str, Observe], ...] = ()
    answers: tuple[tuple[float, str, AnswerItem], ...] = ()
    screened: bool = False
    overridden: dict[str, str] = field(default_factory=dict[str, str])
    break_allowed: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    breaks_open: bool = False
    tests: tuple[TestRecord, ...] = ()
    interventions: tuple[InterventionRecord, ...] = ()
    homework: tuple[GiveHomework, ...] = ()
    goals: tuple[SetGoal, ...] = ()
    adherence: tuple[ReportHomework, ...] = ()
    resumed: int = 0
    block_closed: bool = True
    block_closed_s: float | None = None
    closed_because: str = ""
    closed_s: float | None = None
    clock_back_s: float = 0.0
    recontracted: bool = False
    known_from_s: float = 0.0

    @property
    def plan(self) -> SessionPlan:
        """What is planned."""
        return self.begin.plan

    @property
    def open_test(self) -> TestRecord | None:
        """The test that is under way, or None."""
        return self.tests[-1] if self.tests and self.tests[-1].finished_s is None else None

    @property
    def open_intervention(self) -> InterventionRecord | None:
        """The intervention that is under way, or None."""
        last = self.interventions[-1] if self.interventions else None
        return last if last is not None and last.finished_s is None else None

    @property
    def blinded(self) -> bool:
        """True while results must not be shown."""
        research = self.plan.research
        return research is not None and research.blind_readout and not self.block_closed

    def test_of(self, muscle: str, side: Side) -> TestRecord | None:
        """Return the last finished test of a muscle, or None."""
        found = [t for t in self.tests if (t.setup.muscle, t.setup.side) == (muscle, side) and t.finished_s is not None]
        return found[-1] if found else None

    def finished_test(self, number: int) -> TestRecord | None:
        """Return a finished test by its number, or None."""
        found = self.tests[number - 1] if 1 <= number <= len(self.tests) else None
        return found if found is not None and found.finished_s is not None else None

    def release_before(self, retest: TestRecord) -> InterventionRecord | None:
        """Return the last intervention between a retest and the test that it repeats, or None where there was none."""
        first = self.finished_test(retest.setup.of) if retest.setup.of is not None else None
        number = retest.after_intervention
        if retest.setup.purpose != "retest" or first is None or number is None:
            return None
        return None if (first.after_intervention or 0) >= number else self.interventions[number - 1]

    def saw(self, intervention: int) -> tuple[str, ...]:
        """Return the codes of the testers who know whether an intervention was a sham.

        Where a lot decides, that is whoever saw the envelope; without a lot all of them, as nothing is concealed.
        """
        research = self.plan.research
        if research is not None and research.sham:
            return self.interventions[intervention - 1].revealed_to
        return tuple(tester.code for tester in self.begin.testers)

    def in_plan(self, muscle: str, side: Side) -> bool:
        """Whether a muscle is planned on this side, or suspected by a planned one."""
        return any((p.muscle, p.side) == (muscle, side) or muscle in p.suspects for p in self.plan.muscles)
