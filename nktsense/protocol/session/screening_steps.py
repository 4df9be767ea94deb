"""Steps of the screening: answers at any time, a lock at once, and what only a licensed tester may lift."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.screening.rules import stopping, unanswered
from nktsense.protocol.session.refusals import need_reason, refusal
from nktsense.protocol.session.rule import Rule, phase_between_tests
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import AllowBreakTests, AnswerItem, FinishScreening, OverrideStop, Step

_ANSWERED_IN: Final = frozenset(Phase) - {Phase.HISTORY, Phase.CLOSED}
_BETWEEN: Final = frozenset({Phase.LOCKED, Phase.READY})


def answers_of(state: SessionState) -> tuple[AnswerItem, ...]:
    """Return every answer of the screening in order, without time and person."""
    return tuple(answer for _, _, answer in state.answers)


def _answer(state: SessionState, step: AnswerItem, by: str) -> SessionState:
    if step.item not in {item.id for item in asked_items()}:
        raise refusal("unknown_item", f"The screening has no item {step.item!r}.", "Take one of its list.")
    answered = replace(state, answers=(*state.answers, (state.at_s, by, step)))
    stops = tuple(item.id for item in stopping(answers_of(answered)) if item.id == step.item or item.id in state.stops)
    after = replace(answered, stops=stops, breaks_open=state.breaks_open and step.answer == "no")
    # In a test or an intervention the lock waits for its end; until then no trial is taken.
    return replace(after, phase=phase_between_tests(after)) if state.phase in _BETWEEN else after


def _gate_finish(state: SessionState) -> None:
    if missing := unanswered(answers_of(state)):
        count = f"{len(missing)} item is" if len(missing) == 1 else f"{len(missing)} items are"
        raise refusal(
            "unanswered",
            f"{count} not answered: {', '.join(missing)}.",
            "Ask every one; what is not known is answered with unknown.",
        )


def _finish(state: SessionState, step: FinishScreening, by: str) -> SessionState:
    return replace(state, screened=True, phase=phase_between_tests(state))


def _gate_licensed(state: SessionState) -> None:
    if not any(tester.licensed for tester in state.begin.testers):
        raise refusal(
            "not_licensed",
            "None of the session's testers is licensed.",
            "A licensed professional has to be one of its testers.",
        )


def _need_licensed(state: SessionState, by: str) -> None:
    if not any(tester.licensed and tester.code == by for tester in state.begin.testers):
        raise refusal("not_licensed", f"{by} is not licensed.", "A licensed tester of this session may do it.")


def _override(state: SessionState, step: OverrideStop, by: str) -> SessionState:
    _need_licensed(state, by)
    need_reason(step.reason, "A stop is overridden for a reason only.")
    named, stopped = set(step.items), {item.id for item in stopping(answers_of(state))}
    if len(named) != len(step.items) or not set(state.stops) <= named <= stopped:
        raise refusal(
            "override_items",
            f"{', '.join(state.stops)} stop the tests; the override names {', '.join(step.items) or 'none'}.",
            "Name all that stop, each once, and no other.",
        )
    reasons = {**state.overridden, **dict.fromkeys(step.items, step.reason)}
    return replace(state, stops=(), overridden=reasons, phase=Phase.READY)


def _allow_breaks(state: SessionState, step: AllowBreakTests, by: str) -> SessionState:
    _need_licensed(state, by)
    need_reason(step.reason, "Break tests are allowed in spite of a caution for a reason only.")
    return replace(state, break_allowed=(*state.break_allowed, step.reason), breaks_open=True)


RULES: Final[dict[type[Step], Rule]] = {
    AnswerItem: Rule(_ANSWERED_IN, _answer),
    FinishScreening: Rule(frozenset({Phase.SCREENING}), _finish, _gate_finish),
    OverrideStop: Rule(frozenset({Phase.LOCKED}), _override, _gate_licensed),
    AllowBreakTests: Rule(frozenset({Phase.READY}), _allow_breaks, _gate_licensed),
}
