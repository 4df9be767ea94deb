"""Everything that can happen in a session, one type a step. A step that was taken is kept for good."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from nktsense.protocol.part import Part, Side
from nktsense.protocol.session.plan import SessionPlan, Tester, TestKind
from nktsense.protocol.session.trial_result import TrialResult

PROTOCOL_VERSION: Final = 1
MAX_TEXT: Final = 20_000
"""Characters of a text that a person types; a longer one is refused, nothing is cut off."""

Answer = Literal["yes", "no", "unknown"]
Purpose = Literal["first", "partner", "retest"]
InterventionKind = Literal["pressure", "deep_tissue", "myofascial", "stretch", "activation", "other"]
SetAsideReason = Literal["device_lost", "pad_slipped", "wrong_side", "wrong_muscle", "interrupted", "pain", "other"]


class Step(Part, frozen=True, tag_field="step"):
    """A step of a session."""


class Begin(Step, frozen=True, tag="begin"):
    """The first step.

    Attributes:
        session: Random identifier of the session.
        client: Code of the client, or "" for a test without one.
        age_years: Age, as far as the year of birth gives it, or None.
        plan: What is planned.
        testers: Who tests, by code; the first is in charge.
        comparisons_before: Comparisons made with this client on this day before.
        version: Version of the rules of the procedure.
    """

    session: str
    client: str
    plan: SessionPlan
    testers: tuple[Tester, ...]
    age_years: int | None = None
    comparisons_before: int = 0
    version: int = PROTOCOL_VERSION


class Observe(Step, frozen=True, tag="observe"):
    """An observation in the practitioner's words: history and movement come before any test.

    Attributes:
        kind: What it is about; ``muscle`` for one that is recorded in words only.
        text: The words.
        muscle: The muscle that it is about, or "".
        side: Its side, or None.
    """

    kind: Literal["history", "movement", "muscle", "other"]
    text: str
    muscle: str = ""
    side: Side | None = None


class FinishHistory(Step, frozen=True, tag="finish_history"):
    """History and movement are recorded."""


class AnswerItem(Step, frozen=True, tag="answer_item"):
    """An answer of the screening; the last one to an item holds, earlier ones are kept.

    Attributes:
        item: Identifier of the item.
        answer: The answer; "unknown" is never read as "no".
        words: What was said with it.
    """

    item: str
    answer: Answer
    words: str = ""


class FinishScreening(Step, frozen=True, tag="finish_screening"):
    """Every item was asked."""


class OverrideStop(Step, frozen=True, tag="override_stop"):
    """A licensed tester lets the tests go on in spite of a stop.

    Attributes:
        items: The items that are overridden: all that stop.
        reason: Why; never empty.
    """

    items: tuple[str, ...]
    reason: str


class AllowBreakTests(Step, frozen=True, tag="allow_break_tests"):
    """A licensed tester allows break tests in spite of a caution or of an age below 18.

    Attributes:
        reason: Why; never empty.
    """

    reason: str


class StartTest(Step, frozen=True, tag="start_test"):
    """A test of one muscle begins.

    Attributes:
        muscle: The muscle.
        side: The side.
        purpose: First test, test of a suspected partner, or retest.
        of: For a retest: number of the test that it repeats. For a partner: number of the test of the muscle that it
            may compensate for.
        test: Make or break test.
        position: Test position.
        pad_site: Where the pad sits.
        lever_m: Lever arm, m, or None.
        tester: Code of who pushes.
        device: The dynamometer, or what was typed of one that cannot be read.
        target_n: Load planned, N, or None.
        ramp_low_n_per_s: Slowest push aimed at, N/s.
        ramp_high_n_per_s: Fastest.
    """

    muscle: str
    side: Side
    purpose: Purpose
    test: TestKind
    position: str
    pad_site: str
    tester: str
    device: str
    of: int | None = None
    lever_m: float | None = None
    target_n: float | None = None
    ramp_low_n_per_s: float = 60.0
    ramp_high_n_per_s: float = 100.0


class ReportPain(Step, frozen=True, tag="report_pain", omit_defaults=True):
    """Pain as the person tells it.

    Attributes:
        nrs: 0 to 10.
        when: Before, during or after the contraction.
        told: ``asked``: the person was asked now. ``standing``: the person was asked before, was told to say when it
            changes, and has said nothing since; the number is that which was told last.
    """

    nrs: float
    when: Literal["before", "during", "after"]
    told: Literal["asked", "standing"] = "asked"


class Recontract(Step, frozen=True, tag="recontract"):
    """The person contracted the muscle once in the test position, so that it is not slack."""


class RecordTrial(Step, frozen=True, tag="record_trial"):
    """A trial was made.

    Attributes:
        result: What it showed.
    """

    result: TrialResult


class SetAside(Step, frozen=True, tag="set_aside"):
    """A trial is not to be counted, for a reason that lies outside its result; it is kept and told.

    Attributes:
        trial: Its number in the test.
        reason: Why.
        words: More of it; never empty for "other".
    """

    trial: int
    reason: SetAsideReason
    words: str = ""


class CountAgain(Step, frozen=True, tag="count_again"):
    """A trial that was set aside counts after all; that it was set aside stays.

    Attributes:
        trial: Its number in the test.
        reason: Why; never empty.
    """

    trial: int
    reason: str


class FinishTest(Step, frozen=True, tag="finish_test"):
    """The test is over.

    Attributes:
        reason: Why, where fewer trials were made than planned.
    """

    reason: str = ""


class GoOn(Step, frozen=True, tag="go_on"):
    """The tester goes on in spite of pain above the limit.

    Attributes:
        reason: Why; never empty.
    """

    reason: str


class StartIntervention(Step, frozen=True, tag="start_intervention"):
    """A release, or an activation of the partner, begins.

    Attributes:
        kind: What is done.
        muscle: On which muscle.
        side: Its side.
        site: Where on it, in words.
        dose: How much, in words.
        test: Number of the test whose muscle it is meant to change.
        sham: Whether it is a sham; in research with sham releases the lot decides, and this stays None.
        words: What is done, for "other".
    """

    kind: InterventionKind
    muscle: str
    side: Side
    test: int
    site: str = ""
    dose: str = ""
    sham: bool | None = False
    words: str = ""


class Reveal(Step, frozen=True, tag="reveal"):
    """Whoever gives the release opens the envelope: real or sham.

    Attributes:
        intervention: Its number.
        to: Code of the person who saw it.
    """

    intervention: int
    to: str


class FinishIntervention(Step, frozen=True, tag="finish_intervention"):
    """The intervention is over; the window of the retest begins.

    Attributes:
        seconds: How long it took where that is known better than from the clock, s.
    """

    seconds: float | None = None


class GiveHomework(Step, frozen=True, tag="give_homework"):
    """Homework as the practitioner types it; the program proposes none.

    Attributes:
        text: What to do.
        dose: How much.
        schedule: When.
    """

    text: str
    dose: str
    schedule: str


class SetGoal(Step, frozen=True, tag="set_goal"):
    """A goal in the words of client and practitioner.

    Attributes:
        text: The goal.
        by_date: Until when, YYYY-MM-DD, or "".
    """

    text: str
    by_date: str = ""


class ReportHomework(Step, frozen=True, tag="report_homework"):
    """How homework of an earlier session was done, as the client tells it.

    Attributes:
        session: Identifier of the session in which it was given.
        number: Number of the homework in it, from 1.
        done: How many times it was done.
        planned: How many times were planned.
        words: More of it.
    """

    session: str
    number: int
    done: int
    planned: int
    words: str = ""


class CorrectTest(Step, frozen=True, tag="correct_test"):
    """A finished test was of another muscle or side than was said; what was said before stays.

    Attributes:
        test: Its number in the session.
        muscle: The muscle that was tested.
        side: Its side.
        reason: How the mistake came about; never empty.
    """

    test: int
    muscle: str
    side: Side
    reason: str


class Resume(Step, frozen=True, tag="resume"):
    """The session is taken up again after a crash or a pause: times across it are not known exactly.

    Attributes:
        reason: Why it was interrupted.
    """

    reason: str = ""


class CloseBlock(Step, frozen=True, tag="close_block"):
    """The blinded block is over: from now on results are shown."""


class Close(Step, frozen=True, tag="close"):
    """The session is over.

    Attributes:
        reason: Why, where something planned was left out.
    """

    reason: str = ""


AnyStep = (
    Begin
    | Observe
    | FinishHistory
    | AnswerItem
    | FinishScreening
    | OverrideStop
    | AllowBreakTests
    | StartTest
    | ReportPain
    | Recontract
    | RecordTrial
    | SetAside
    | CountAgain
    | FinishTest
    | GoOn
    | StartIntervention
    | Reveal
    | FinishIntervention
    | GiveHomework
    | SetGoal
    | ReportHomework
    | CorrectTest
    | Resume
    | CloseBlock
    | Close
)


class Entry(Part, frozen=True):
    """A step that was taken.

    Attributes:
        seq: Its number, from 0.
        at_s: When, s since 1970 (UTC); never less than that of the step before.
        by: Code of the person who took it.
        step: The step.
        clock_back_s: By how much the clock stood behind the step before, s; 0 where it did not.
    """

    seq: int
    at_s: float
    by: str
    step: AnyStep
    clock_back_s: float = 0.0


_DECODER: Final = msgspec.json.Decoder(Entry)


def entry_to_json(entry: Entry) -> bytes:
    """Return an entry as JSON."""
    return msgspec.json.encode(entry)


def entry_from_json(data: bytes | str) -> Entry:
    """Return the entry of a JSON text.

    Raises:
        msgspec.ValidationError: It is no entry of this version.
    """
    return _DECODER.decode(data)
