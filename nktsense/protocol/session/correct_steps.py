"""A wrong muscle or side, put right afterwards: what was said before stays with the test, and who put it right."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import msgspec

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.order import name_of
from nktsense.protocol.session.refusals import need_id, need_reason, refusal
from nktsense.protocol.session.rule import Rule
from nktsense.protocol.session.state import Correction, Phase, SessionState
from nktsense.protocol.session.steps import CorrectTest, Step
from nktsense.protocol.session.test_steps import check_break, check_scorable

_FROM_READY: Final = frozenset(
    {Phase.LOCKED, Phase.READY, Phase.TESTING, Phase.HALTED, Phase.INTERVENING, Phase.CLOSED}
)

_ANY_OTHER: Final = ""
"""Stands for a muscle that the plan does not know."""


def _gate(state: SessionState) -> None:
    finished = [test for test in state.tests if test.finished_s is not None]
    if not finished:
        raise refusal("no_test", "No test is finished yet.", "There is nothing to correct.")
    if all(test.setup.test == "break" for test in finished):
        _need_breakable(state)


def _need_breakable(state: SessionState) -> None:
    """Refuse where a break test of any muscle is refused now."""
    known = [one.muscle for one in (*state.plan.muscles, *state.plan.others) if one.scorable]
    refused: StepRefusedError | None = None
    for muscle in (*known, _ANY_OTHER):
        try:
            check_break(state, muscle)
        except StepRefusedError as error:
            refused = error
        else:
            return
    assert refused is not None
    raise refused


def _correct(state: SessionState, step: CorrectTest, by: str) -> SessionState:
    need_id(step.muscle, "The identifier of the muscle")
    test = state.finished_test(step.test)
    if test is None:
        raise refusal("unknown_test", f"There is no finished test {step.test}.", "Name one that is finished.")
    setup = test.setup
    if (setup.muscle, setup.side) == (step.muscle, step.side):
        name = name_of(state.plan, step.muscle)
        raise refusal("correction", f"Test {test.number} is of {name}, {step.side}, already.", "Nothing was changed.")
    check_scorable(state, step.muscle)
    if setup.test == "break":
        check_break(state, step.muscle)
    need_reason(step.reason, "A test is corrected for a reason only.")
    was = Correction(setup.muscle, setup.side, state.at_s, by, step.reason)
    changed = replace(
        test,
        setup=msgspec.structs.replace(setup, muscle=step.muscle, side=step.side),
        corrected=(*test.corrected, was),
    )
    return replace(state, tests=tuple(changed if kept.number == test.number else kept for kept in state.tests))


RULES: Final[dict[type[Step], Rule]] = {CorrectTest: Rule(_FROM_READY, _correct, _gate)}
