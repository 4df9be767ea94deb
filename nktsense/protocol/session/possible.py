"""Every kind of step with its rule, and which of them are possible now."""

from __future__ import annotations

from typing import Final

from nktsense.errors import StepRefusedError
from nktsense.protocol.session import (
    closing,
    correct_steps,
    intervention_steps,
    opening,
    screening_steps,
    test_steps,
    trial_steps,
)
from nktsense.protocol.session.refusals import refusal
from nktsense.protocol.session.rule import Rule
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import Begin, Step

RULES: Final[dict[type[Step], Rule]] = {
    **opening.RULES,
    **screening_steps.RULES,
    **test_steps.RULES,
    **trial_steps.RULES,
    **intervention_steps.RULES,
    **correct_steps.RULES,
    **closing.RULES,
}
"""Every kind of step but the first one, with its rule."""


_WHERE: Final = {
    Phase.HISTORY: "History and movement are being recorded.",
    Phase.SCREENING: "The screening is not finished.",
    Phase.LOCKED: "The screening stops the tests.",
    Phase.READY: "No test or intervention is under way.",
    Phase.TESTING: "A test is under way.",
    Phase.HALTED: "Pain stopped the test.",
    Phase.INTERVENING: "An intervention is under way.",
    Phase.CLOSED: "The session is closed.",
}
_CODES: Final = {Phase.LOCKED: "locked", Phase.HALTED: "halted", Phase.CLOSED: "closed"}
_ADVICE: Final = {
    Phase.HISTORY: "Finish the history first.",
    Phase.SCREENING: "Finish the screening first.",
    Phase.LOCKED: "A licensed tester may override it with a reason, or the session is closed.",
    Phase.TESTING: "Finish the test first.",
    Phase.HALTED: "Finish the test, or go on with a reason.",
    Phase.INTERVENING: "Finish the intervention first.",
    Phase.CLOSED: "Begin another session.",
}


def possible(state: SessionState) -> frozenset[type[Step]]:
    """Return the kinds of steps that some content, taken by some tester of the session, makes legal now.

    Args:
        state: Where the session stands.
    """
    return frozenset(kind for kind in RULES if why_not(state, kind) is None)


def why_not(state: SessionState, kind: type[Step]) -> StepRefusedError | None:
    """Return why no step of a kind is possible now, or None where one is.

    Args:
        state: Where the session stands.
        kind: The kind of step.
    """
    try:
        gate(state, kind)
    except StepRefusedError as error:
        return error
    return None


def gate(state: SessionState, kind: type[Step]) -> None:
    """Refuse a kind of step that is not possible now, whatever it says.

    Args:
        state: Where the session stands.
        kind: The kind of step.

    Raises:
        StepRefusedError: It is not.
    """
    if kind is Begin:
        raise refusal("already_begun", "The session has begun already.", "Begin another one for another client.")
    rule = RULES[kind]
    if state.phase not in rule.phases:
        code = _CODES.get(state.phase, "not_now")
        raise refusal(code, f"{called(kind)} is not possible now. {_WHERE[state.phase]}", _ADVICE.get(state.phase, ""))
    rule.gate(state)


def called(kind: type[Step]) -> str:
    """Return what a kind of step is called, to begin a sentence."""
    return str(kind.__struct_config__.tag).replace("_", " ").capitalize()
