"""What a session sets out to do. All of it is copied from the library, so that a session can be read without it."""

from __future__ import annotations

from typing import Final, Literal

from nktsense.protocol.part import Part, Side

TestKind = Literal["make", "break"]
MIN_TRIALS: Final = 3
"""Trials in a test for which the rule of a repeated change is made."""


class MeasuredError(Part, frozen=True):
    """A tester's own error of measurement, from their own retests.

    Attributes:
        sem_n: Standard error of measurement of a single trial, N.
        source: Where it comes from, such as "12 people, one week, 2026-03".
        muscle: Identifier of the muscle that it holds for; "" for all of them.
    """

    sem_n: float
    source: str
    muscle: str = ""


class Tester(Part, frozen=True):
    """Somebody who tests, by a code; the name is kept in the records alone.

    Attributes:
        code: Such as ``T1``.
        licensed: A licensed professional: may override a stop of the screening.
        licence: Kind and number of the licence, as typed; "" for none.
        nkt_training: Such as ``NKT level 2``, as typed; "" for none.
        errors: The tester's own errors of measurement; one for a muscle goes before one for all.
    """

    __test__ = False  # not a test class, whatever its name begins with

    code: str
    licensed: bool = False
    licence: str = ""
    nkt_training: str = ""
    errors: tuple[MeasuredError, ...] = ()


class PlannedMuscle(Part, frozen=True):
    """A muscle of the plan, with what decides how it may be tested.

    Attributes:
        muscle: Identifier in the library.
        name: What people call it.
        side: Side to be tested.
        region: Region of the body, as the library names it; screening restricts by it.
        scorable: False for muscles that are recorded in words only, never scored.
        suspects: Muscles that may compensate for it, identifiers in the order of the user's list.
        test: Kind of test that is planned.
        target_n: Load planned for an adequate test, N; None where none is set yet.
        position: Test position, in words.
        pad_site: Where the pad goes, in words.
        cautions: What to beware of, in words.
        source: Where these words come from and who reviewed them; shown where they are.
    """

    muscle: str
    name: str
    side: Side
    region: str
    scorable: bool = True
    suspects: tuple[str, ...] = ()
    test: TestKind = "break"
    target_n: float | None = None
    position: str = ""
    pad_site: str = ""
    cautions: str = ""
    source: str = ""


class OtherMuscle(Part, frozen=True):
    """A muscle that is not planned but may come up, such as a suspect, with what restricts its tests.

    Attributes:
        muscle: Identifier in the library.
        name: What people call it.
        region: Region of the body, as the library names it; screening restricts by it.
        scorable: False for muscles that are recorded in words only, never scored.
    """

    muscle: str
    name: str
    region: str
    scorable: bool = True


class Research(Part, frozen=True):
    """A block in which order and release are drawn by lot; see ``nktsense/protocol/research``.

    Attributes:
        seed: Seed of the lot, recorded so that anybody can draw it again.
        randomised_order: The muscles are tested in a drawn order.
        sham: Some of the releases are sham, drawn by lot, concealed until each is given.
        sham_share: Share of releases that are sham.
        blind_readout: Nothing of a result is shown until the block is closed.
    """

    seed: int
    randomised_order: bool = True
    sham: bool = False
    sham_share: float = 0.5
    blind_readout: bool = True


class SessionPlan(Part, frozen=True):
    """What a session sets out to do.

    Attributes:
        title: What it is called.
        battery: Identifier of the battery, or "" for a plan of one's own.
        profile: Identifier of the profile, or "".
        muscles: Muscles in the order of the user.
        others: Muscles that may come up beside them. One that is neither here nor planned may be tested too; its
            region is not known then, and any caution of any region holds for it.
        trials: Trials of a test, at least three.
        rest_s: Shortest rest between trials, s.
        retest_within_s: A retest is timely when its first trial begins within this time of the end of the
            intervention, s.
        pain_limit_nrs: Pain above this asks for an end of the test, 0 to 10.
        pain_rise_nrs: A rise of pain above this asks for it too.
        ramp_low_n_per_s: Slowest push that the tester aims at, N/s.
        ramp_high_n_per_s: Fastest.
        hold_s: Time for which the force is to be held, s; None for the rule of the kind of test.
        break_tests: False where only make tests are planned; a break test then needs a licensed tester's permission.
        expected: What a retest was expected to show more of, named before: a change that way has the smaller chance.
        research: Research mode, or None.
    """

    title: str
    battery: str = ""
    profile: str = ""
    muscles: tuple[PlannedMuscle, ...] = ()
    others: tuple[OtherMuscle, ...] = ()
    trials: int = MIN_TRIALS
    rest_s: float = 60.0
    retest_within_s: float = 60.0
    pain_limit_nrs: float = 4.0
    pain_rise_nrs: float = 2.0
    ramp_low_n_per_s: float = 60.0
    ramp_high_n_per_s: float = 100.0
    hold_s: float | None = None
    break_tests: bool = True
    expected: Literal["holds", "yields"] | None = "holds"
    research: Research | None = None
