"""The last steps: homework as it is typed, the end of a blinded block, a pause, the close."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nktsense.protocol.session.order import is_scorable, order_of
from nktsense.protocol.session.plan import PlannedMuscle
from nktsense.protocol.session.refusals import need_reason, need_text, refusal
from nktsense.protocol.session.rule import Rule
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import Close, CloseBlock, GiveHomework, Resume, Step

_CLOSED_FROM: Final = frozenset({Phase.HISTORY, Phase.SCREENING, Phase.LOCKED, Phase.READY})


def left_out(state: SessionState) -> tuple[PlannedMuscle, ...]:
    """Return the planned muscles of which no test is finished; none of those that are recorded in words only."""
    return tuple(
        muscle
        for muscle in order_of(state.plan)
        if is_scorable(state.plan, muscle.muscle) and state.test_of(muscle.muscle, muscle.side) is None
    )


def _homework(state: SessionState, step: GiveHomework, by: str) -> SessionState:
    need_text(step.text, "The homework")
    return replace(state, homework=(*state.homework, step))


def _gate_block(state: SessionState) -> None:
    if not state.blinded:
        raise refusal("no_block", "There is no blinded block, or it is over.", "Results are shown.")


def _close_block(state: SessionState, step: CloseBlock, by: str) -> SessionState:
    return replace(state, block_closed=True, block_closed_s=state.at_s)


def _close(state: SessionState, step: Close, by: str) -> SessionState:
    if missing := left_out(state):
        names = ", ".join(f"{muscle.name or muscle.muscle}, {muscle.side}" for muscle in missing)
        need_reason(step.reason, f"Planned and not tested: {names}.")
    if state.blinded:
        need_reason(step.reason, "The blinded block is not closed; it ends with the session.")
    ended_s = state.at_s if state.blinded else state.block_closed_s
    return replace(
        state,
        phase=Phase.CLOSED,
        closed_because=step.reason,
        closed_s=state.at_s,
        block_closed=True,
        block_closed_s=ended_s,
    )


def _resume(state: SessionState, step: Resume, by: str) -> SessionState:
    # Nobody knows what the muscle did in the pause, so it has to be contracted again.
    return replace(state, resumed=state.resumed + 1, known_from_s=state.at_s, recontracted=False)


RULES: Final[dict[type[Step], Rule]] = {
    GiveHomework: Rule(frozenset({Phase.READY}), _homework),
    CloseBlock: Rule(frozenset({Phase.READY}), _close_block, _gate_block),
    Resume: Rule(frozenset(Phase) - {Phase.CLOSED}, _resume),
    Close: Rule(_CLOSED_FROM, _close),
}
