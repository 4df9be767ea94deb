"""What the report of a session says, as plain values: the same for the page on a screen and for the one on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["client", "colleague", "both"]
Row = tuple[str, str]
"""A label with its text."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture.

    Attributes:
        svg: Made by this program; the only text that is not shown as it stands.
        described: The same in words, for whoever cannot see it.
        width: Width on paper, points.
    """

    svg: str
    described: str
    width: float


@dataclass(frozen=True, slots=True)
class Logo:
    """The practice's own picture.

    Attributes:
        kind: Its format.
        data: The file.
        aspect: Width as a multiple of the height.
    """

    kind: Literal["png", "jpg", "svg"]
    data: bytes
    aspect: float


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a page and at its foot.

    Attributes:
        practice: Name of the practice, or "".
        lines: Address, telephone and the like.
        logo: Picture, or None.
        date: The day of the session, as printed.
        day: The same as year, month, day.
        identity: Session and step that the page was made from.
        made: When it was made, or "".
    """

    practice: str
    lines: tuple[str, ...]
    logo: Logo | None
    date: str
    day: tuple[int, int, int]
    identity: str
    made: str


@dataclass(frozen=True, slots=True)
class Banner:
    """What must not be missed.

    Attributes:
        mark: Its shape; see :class:`nktsense.report.session_marks.Mark`, or "" for none.
        title: A few words.
        lines: What it means.
    """

    mark: str
    title: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What the trials of a test came to: a shape each, and words.

    Attributes:
        marks: Shapes of the trials that count, in order.
        words: What they come to.
        aside: Shapes of trials that were set aside; shown apart.
    """

    marks: tuple[str, ...]
    words: str
    aside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a comparison came to, for the head of the page.

    Attributes:
        title: Muscle, side, and what was done in between.
        text: The outcome's own text.
        before: The test; None where the two cannot be compared.
        after: The retest, likewise.
    """

    title: str
    text: str = ""
    before: Cell | None = None
    after: Cell | None = None


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A muscle of the client's table; None where a side was not tested."""

    muscle: str
    left: Cell | None = None
    right: Cell | None = None
    middle: Cell | None = None


@dataclass(frozen=True, slots=True)
class ClientChange:
    """What a repeated test showed, for the client."""

    title: str
    before: Cell
    after: Cell
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Homework as it was typed."""

    text: str
    dose: str
    schedule: str


@dataclass(frozen=True, slots=True)
class ClientPage:
    """The page for the client.

    Attributes:
        title: What it is.
        who: Code of the client, or the name where one was given.
        banners: What must not be missed.
        intro: How the tests were made.
        rows: The muscles.
        sides: Which columns the table has: ``left``, ``right``, ``middle``.
        legend: Shapes with their words.
        done: What was done, a sentence each.
        changes: What repeated tests showed.
        changes_note: Whether the tester saw the results, or "".
        homework: Exercises.
        no_homework: What is said where there are none.
        weekdays: Short names of the days, for boxes to tick.
        goals: Goals, a sentence each.
        not_shown: What the tests do not show.
        doctor: When to see a doctor.
        by: Who tested, and when.
        notice: The short notice.
    """

    title: str
    who: str
    banners: tuple[Banner, ...]
    intro: str
    rows: tuple[ClientRow, ...]
    sides: tuple[str, ...]
    legend: tuple[Row, ...]
    done: tuple[str, ...]
    changes: tuple[ClientChange, ...]
    changes_note: str
    homework: tuple[Exercise, ...]
    no_homework: str
    weekdays: tuple[str, ...]
    goals: tuple[str, ...]
    not_shown: tuple[str, ...]
    doctor: tuple[str, ...]
    by: str
    notice: str


@dataclass(frozen=True, slots=True)
class TestRow:
    """A test in the colleague's table; numbers as they are printed, "–" where there is none."""

    __test__ = False

    number: int
    muscle: str
    kind: str
    trials: Cell
    peak: str
    gave_way: str
    ratio: str
    push: str
    load: str
    pain: str
    rest: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A retest held against its test.

    Attributes:
        mark: Shape of the answer: held, gave way, or unclear; what the retest showed where it is a repeated change.
        title: Muscle, side, and the numbers of the two tests.
        between: What was done between them.
        answer: The outcome's own text.
        force: The change of force, a line, or "".
        pair: What is known of the pair, or "".
        failed: Gates that were not passed, a sentence each.
        notes: What else has to be known.
        figure: Before and after.
        band: What the band of the figure is, or why there is none.
    """

    mark: str
    title: str
    between: str
    answer: str
    force: str
    pair: str
    failed: tuple[str, ...]
    notes: tuple[str, ...]
    figure: Figure | None
    band: str


@dataclass(frozen=True, slots=True)
class TrialLine:
    """A trial of the evidence: its shape, its line, and what was not in order."""

    mark: str
    text: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TestEvidence:
    """What a test rests on.

    Attributes:
        title: Its number, muscle and side.
        kind: Its purpose and kind.
        figure: Its traces, or None.
        missing: Why there are none, or why they are not the whole, a sentence each.
        trials: Its trials.
        note: What holds for each of them, or "".
    """

    __test__ = False

    title: str
    kind: str
    figure: Figure | None
    missing: tuple[str, ...]
    trials: tuple[TrialLine, ...]
    note: str


@dataclass(frozen=True, slots=True)
class CourseLine:
    """A muscle over the visits."""

    title: str
    figure: Figure
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """How it was measured and judged, in small print."""

    limits: tuple[str, ...]
    plan: str
    versions: str
    settings: str
    calibration: tuple[str, ...]
    error: tuple[str, ...]
    chance: str


@dataclass(frozen=True, slots=True)
class ColleaguePage:
    """The pages for the colleague: the answer first, then the evidence.

    Attributes:
        title: What it is.
        who: Code of the client, or the name where one was given.
        banners: What must not be missed.
        answers: One for each comparison, or that there is none.
        facts: Who, when, with what.
        tests: Every test.
        legend: Shapes with their words.
        tests_note: What the numbers of the table are.
        remarks: What else has to be known of the tests.
        comparisons: Every retest held against its test.
        figure_legend: What the figures of the comparisons show.
        interventions: What was done.
        observations: In the practitioner's words, with when and by whom.
        plans: Homework, how it was done, goals.
        evidence: What each test rests on.
        trace_legend: What the traces show, or "".
        screening: Answers that were not "no", and what was lifted.
        course: Muscles over the visits.
        course_legend: What these figures show.
        method: How it was measured and judged.
        not_proven: What none of it shows.
        weakness: When weakness is a reason to refer.
        notice: The notice in full.
    """

    title: str
    who: str
    banners: tuple[Banner, ...]
    answers: tuple[Answer, ...]
    facts: tuple[Row, ...]
    tests: tuple[TestRow, ...]
    legend: tuple[Row, ...]
    tests_note: str
    remarks: tuple[str, ...]
    comparisons: tuple[Comparison, ...]
    figure_legend: str
    interventions: tuple[str, ...]
    observations: tuple[Row, ...]
    plans: tuple[str, ...]
    evidence: tuple[TestEvidence, ...]
    trace_legend: str
    screening: tuple[str, ...]
    course: tuple[CourseLine, ...]
    course_legend: str
    method: Method
    not_proven: tuple[str, ...]
    weakness: str
    notice: str


@dataclass(frozen=True, slots=True)
class Model:
    """The whole report.

    Attributes:
        language: Code of its language, such as ``en``.
        labels: Headings by name.
        page_words: How pages are counted, with places ``{page}`` and ``{pages}``.
        head: Head and foot of every page.
        client: The page for the client.
        colleague: The pages for the colleague.
        told: What whoever makes it should know; it is not printed.
    """

    language: str
    labels: tuple[Row, ...]
    page_words: str
    head: Head
    client: ClientPage
    colleague: ColleaguePage
    told: tuple[str, ...] = ()

    @property
    def marked(self) -> tuple[str, ...]:
        """What must not be missed and stands at the head of both parts, an entry each, for whoever looks at them."""
        return tuple(" ".join((_ended(banner.title), *banner.lines)) for banner in self.client.banners)


def _ended(title: str) -> str:
    """Return a heading as a sentence, to be followed by others."""
    return title if title.endswith((".", ":", "!", "?")) else f"{title}."
