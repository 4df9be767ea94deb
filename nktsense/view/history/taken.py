"""The tests of a session with their trials, as far as they may be shown, and whether two of them may be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nktsense.grading.comparability import Comparability, MuscleTest, compare_tests
from nktsense.grading.settings import GradeSettings
from nktsense.protocol.part import Side
from nktsense.protocol.session.trial_result import TrialResult

if TYPE_CHECKING:
    from nktsense.protocol.session.state import SessionState, TestRecord
    from nktsense.records.store import Store

Key = tuple[str, int]
"""A test: identifier of its session, and its number in it."""


@dataclass(frozen=True, slots=True)
class TakenTrial:
    """A trial.

    Attributes:
        number: Its number in the test.
        result: What it showed.
        aside: It was set aside and does not count.
    """

    number: int
    result: TrialResult
    aside: bool


@dataclass(frozen=True, slots=True)
class TakenTest:
    """A finished test.

    Attributes:
        key: Which one.
        at_s: When it began, s since 1970.
        muscle: Identifier of the muscle.
        side: Its side.
        kind: ``make`` or ``break``.
        purpose: ``first``, ``partner`` or ``retest``.
        target_n: Load planned, N, or None.
        lever_m: Lever arm, m, or None.
        settings: What its trials are graded by.
        alike: What decides whether it can be compared.
        trials: Its trials, those that were set aside too.
    """

    key: Key
    at_s: float
    muscle: str
    side: Side
    kind: str
    purpose: str
    target_n: float | None
    lever_m: float | None
    settings: GradeSettings
    alike: MuscleTest
    trials: tuple[TakenTrial, ...]


def tests_of(store: Store, session: str) -> tuple[TakenTest, ...]:
    """Return the finished tests of a session; none while its results are hidden.

    Raises:
        RecordsError: There is no such session.
    """
    from nktsense.protocol.research.readout import shown
    from nktsense.records.sessions.stored import load_session

    state = shown(load_session(store, session).state)
    if state.blinded:
        return ()
    return tuple(_taken(state, test) for test in state.tests if test.finished_s is not None)


def compared(one: TakenTest, other: TakenTest) -> Comparability | None:
    """Return whether the later of two tests may be held beside the earlier one; None where they are one test."""
    if one.key == other.key:
        return None
    before, after = sorted((one, other), key=lambda test: (test.at_s, test.key))
    return compare_tests(before.alike, after.alike)


def _taken(state: SessionState, test: TestRecord) -> TakenTest:
    from nktsense.protocol.outcome.of_test import muscle_test_of
    from nktsense.visit.running import grade_settings_of

    setup = test.setup
    return TakenTest(
        key=(state.begin.session, test.number),
        at_s=test.started_s,
        muscle=setup.muscle,
        side=setup.side,
        kind=setup.test,
        purpose=setup.purpose,
        target_n=setup.target_n,
        lever_m=setup.lever_m,
        settings=grade_settings_of(setup, state.plan),
        alike=muscle_test_of(test),
        trials=tuple(TakenTrial(one.number, one.result, one.aside is not None) for one in test.trials),
    )
