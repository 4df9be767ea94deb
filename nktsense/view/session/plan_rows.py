"""The rows of the plan: each muscle with what was done of it, and the answer that a click on it gives."""

from __future__ import annotations

from dataclasses import dataclass

from nktsense.protocol.part import Side
from nktsense.protocol.session.state import SessionState, TestRecord
from nktsense.view.session.muscle_state import MuscleState, counts_of_verdicts, muscle_state
from nktsense.visit.desk.news import DeskView


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A muscle in the list.

    Attributes:
        muscle: Identifier of the muscle.
        side: Its side.
        name: What people call it, English.
        state: How it stands.
        counted: Trials of its last test that count.
        aside: Trials of it that were set aside.
        held: How many of those that count held; None where that is not known or not to be shown.
        tests: Number of its finished tests.
        corrected: It was first recorded as another muscle or side.
        now: It is under way, or being set up.
        following: It is what the usual choice begins.
        choice: Id of the answer that a click gives, or "" where none is offered now.
    """

    muscle: str
    side: Side
    name: str
    state: MuscleState
    counted: int
    aside: int
    held: int | None
    tests: int
    corrected: bool
    now: bool
    following: bool
    choice: str


def muscle_name(state: SessionState, muscle: str) -> str:
    """Return what people call a muscle, English; its identifier in plain words where the plan does not know it."""
    known = (*state.plan.muscles, *state.plan.others)
    return next((one.name for one in known if one.muscle == muscle), muscle.replace("_", " "))


def plan_rows(view: DeskView) -> tuple[PlanRow, ...]:
    """Return the planned muscles in their order, then those that were tested beside the plan."""
    state = view.state
    planned: list[tuple[str, Side]] = [(one.muscle, one.side) for one in state.plan.muscles]
    tested: list[tuple[str, Side]] = [(test.setup.muscle, test.setup.side) for test in state.tests]
    return tuple(_row(view, muscle, side) for muscle, side in dict.fromkeys([*planned, *tested]))


def _row(view: DeskView, muscle: str, side: Side) -> PlanRow:
    state = view.state
    tests = [test for test in state.tests if (test.setup.muscle, test.setup.side) == (muscle, side)]
    last = tests[-1] if tests else None
    setup, usual = view.setup, view.offer.choices[0].id if view.offer.choices else ""
    ids = _answers(tests, muscle, side)
    return PlanRow(
        muscle=muscle,
        side=side,
        name=muscle_name(state, muscle),
        state=muscle_state(state, muscle, side),
        counted=0 if last is None else len(last.counted),
        aside=0 if last is None else len(last.trials) - len(last.counted),
        held=None if last is None or state.blinded else _held(last),
        tests=sum(test.finished_s is not None for test in tests),
        corrected=any(test.corrected for test in tests),
        now=setup is not None and (setup.muscle, setup.side) == (muscle, side),
        following=setup is None and usual in ids,
        choice=_choice(view, ids),
    )


def _answers(tests: list[TestRecord], muscle: str, side: Side) -> tuple[str, ...]:
    """Return the ids that mean this muscle, the one that a click gives first."""
    retests = tuple(f"retest:{test.number}" for test in tests if test.setup.purpose != "retest")
    return (f"test:{muscle}:{side}", f"words:{muscle}:{side}", *retests)


def _choice(view: DeskView, ids: tuple[str, ...]) -> str:
    offered = {one.id for one in (*view.offer.choices, *view.offer.direct)}
    return next((id_ for id_ in ids if id_ in offered), "")


def _held(test: TestRecord) -> int | None:
    counts = counts_of_verdicts(test)
    return None if counts is None else counts.held
