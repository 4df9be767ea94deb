"""How a muscle stands in a session, from its last finished test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from nktsense.grading import Verdict
from nktsense.grading.verdict_change import TrialCounts
from nktsense.protocol.part import Side
from nktsense.protocol.session.order import is_scorable
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.view.body.states import MuscleState
from nktsense.view.words import tr


@runtime_checkable
class ShowsStates(Protocol):
    """What this page needs of a body map."""

    @property
    def chosen(self) -> SignalInstance:
        """Signal: a muscle and its side were chosen."""
        ...

    def show_states(self, states: Mapping[tuple[str, Side], MuscleState]) -> None:
        """Show how muscles stand, by muscle and side."""
        ...


def side_word(side: Side) -> str:
    """Return the word of a side, in the chosen language."""
    return {"left": tr("left"), "right": tr("right"), "midline": tr("midline")}[side]


def muscle_state(state: SessionState, muscle: str, side: Side) -> MuscleState:
    """Return how a muscle stands.

    Args:
        state: The session, as far as it may be shown.
        muscle: Identifier of the muscle.
        side: Its side.
    """
    if not is_scorable(state.plan, muscle):
        return MuscleState.NOT_SCORED
    opened = state.open_test
    if opened is not None and (opened.setup.muscle, opened.setup.side) == (muscle, side):
        return MuscleState.UNDER_WAY
    test = state.test_of(muscle, side)
    if test is None:
        return MuscleState.UNTESTED
    return MuscleState.MADE if state.blinded else _of_counts(counts_of_verdicts(test))


def verdicts_of(test: TestRecord) -> tuple[Verdict, ...]:
    """Return the verdicts of the trials that count; a typed peak has none."""
    return tuple(Verdict(one.result.verdict) for one in test.counted if one.result.verdict is not None)


def counts_of_verdicts(test: TestRecord) -> TrialCounts | None:
    """Return how the trials ended; None unless every trial that counts has a verdict."""
    verdicts = verdicts_of(test)
    return TrialCounts.of(verdicts) if verdicts and len(verdicts) == len(test.counted) else None


def _of_counts(counts: TrialCounts | None) -> MuscleState:
    if counts is None:
        return MuscleState.MADE
    if counts.held == counts.total:
        return MuscleState.HOLD
    return MuscleState.BREAK if counts.not_held == counts.total else MuscleState.INDETERMINATE
