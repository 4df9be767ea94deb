"""What is known of earlier sessions, in the short form in which records hand it on. Times are s since 1970 (UTC)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionFact:
    """A session.

    Attributes:
        session: Its identifier.
        title: What it was called.
        battery: Identifier of its battery, or "".
        tester: Code of who was in charge.
        started_s: When it began.
        closed_s: When it was closed, or None.
        comparisons: Comparisons of test and retest made in it.
        signed: Number of signed versions of its result.
    """

    session: str
    title: str
    battery: str
    tester: str
    started_s: float
    closed_s: float | None
    comparisons: int
    signed: int = 0


@dataclass(frozen=True, slots=True)
class TestFact:
    """A test of a muscle, without the trials that were set aside.

    Attributes:
        session: Identifier of its session.
        number: Its number in it.
        at_s: When it began.
        muscle: The muscle.
        side: Its side.
        purpose: ``first``, ``partner`` or ``retest``.
        of_number: Number of the test that it belongs to, or None.
        kind: ``make`` or ``break``.
        tester: Code of who pushed.
        device: The dynamometer.
        trials: Trials that count.
        held: Trials that held.
        not_held: Trials that yielded or were not held.
        unclear: Trials without an answer.
        mean_peak_n: Mean of the peaks, N, or None where one of them is not known.
        best_peak_n: Highest peak, N, or None.
        target_n: Load planned, N, or None.
        pain_nrs: Highest pain, or None.
        position: Test position, or "".
        pad_site: Where the pad sat, or "".
        lever_m: Lever arm, m, or None.
        slope_n_per_s: Mean push speed, N/s, or None.
        load_adequate: Whether the planned load was reached in every trial, or None.
        yields: Trials in which the limb yielded, or None without motion.
        yield_velocity_dps: Mean limb velocity of these yields, °/s, or None.
        rest_kept: Whether the rests were kept, or None.
        sem_n: The tester's own standard error of a single trial, N, as it was known then, or None.
        sem_source: Where that comes from, or "".
    """

    __test__ = False

    session: str
    number: int
    at_s: float
    muscle: str
    side: str
    purpose: str
    of_number: int | None
    kind: str
    tester: str
    device: str
    trials: int
    held: int
    not_held: int
    unclear: int
    mean_peak_n: float | None
    best_peak_n: float | None
    target_n: float | None = None
    pain_nrs: float | None = None
    position: str = ""
    pad_site: str = ""
    lever_m: float | None = None
    slope_n_per_s: float | None = None
    load_adequate: bool | None = None
    yields: int | None = None
    yield_velocity_dps: float | None = None
    rest_kept: bool | None = None
    sem_n: float | None = None
    sem_source: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeFact:
    """What a retest showed.

    Attributes:
        session: Identifier of its session.
        test_number: Number of the test.
        retest_number: Number of the retest.
        at_s: When the retest began.
        muscle: The muscle.
        side: Its side.
        partner: The muscle that was treated between them, or "".
        partner_side: Its side, or "".
        conclusion: In a few fixed words.
        force_conclusion: The same for the change of force, or "".
        chance: Chance of such a change by luck, or None.
        chance_of_any: Chance of at least one in that day's comparisons, or None.
        comparisons: Number of those.
        text: All of it in words.
        sham: Whether what was done between them was a sham; None where it is not known.
    """

    session: str
    test_number: int
    retest_number: int
    at_s: float
    muscle: str
    side: str
    partner: str
    partner_side: str
    conclusion: str
    force_conclusion: str
    chance: float | None
    chance_of_any: float | None
    comparisons: int
    text: str
    sham: bool | None = None


@dataclass(frozen=True, slots=True)
class HomeworkFact:
    """Homework that was given, as typed by the practitioner."""

    session: str
    number: int
    given_s: float
    text: str
    dose: str
    schedule: str


@dataclass(frozen=True, slots=True)
class AdherenceFact:
    """How homework was done, as the client told it."""

    session: str
    at_s: float
    of_session: str
    of_number: int
    done: int
    planned: int
    words: str


@dataclass(frozen=True, slots=True)
class GoalFact:
    """A goal that was set."""

    session: str
    number: int
    at_s: float
    text: str
    by_date: str
