"""The first steps: how a session begins, what is observed before any test, goals, and homework of earlier sessions."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Final

from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.plan_checks import check_plan
from nktsense.protocol.session.refusals import (
    MAX_CODE,
    MAX_SESSION_ID,
    check_content,
    need_id,
    need_label,
    need_text,
    refusal,
)
from nktsense.protocol.session.rule import Rule
from nktsense.protocol.session.state import Phase, SessionState
from nktsense.protocol.session.steps import (
    PROTOCOL_VERSION,
    Begin,
    FinishHistory,
    Observe,
    ReportHomework,
    SetGoal,
    Step,
)

_OLDEST_YEARS: Final = 130
_MOST_TIMES: Final = 100_000
_WORDS: Final = frozenset({Phase.HISTORY, Phase.SCREENING, Phase.LOCKED, Phase.READY})


def state_of_begin(step: Begin, at_s: float) -> SessionState:
    """Return the state in which a session begins.

    Args:
        step: How it begins.
        at_s: When, s since 1970.

    Raises:
        StepRefusedError: Something of it is not possible.
    """
    check_content(step)
    if step.version != PROTOCOL_VERSION:
        raise refusal(
            "version",
            f"The session was begun by version {step.version} of the rules; this program knows {PROTOCOL_VERSION}.",
            "Open it with the program that began it, or a newer one.",
        )
    need_id(step.session, "The identifier of the session", MAX_SESSION_ID)
    if step.client != step.client.strip() or len(step.client) > MAX_CODE:
        raise refusal(
            "client_code", f"The code of a client has at most {MAX_CODE} characters, with no blanks around it."
        )
    _check_testers(step)
    if step.age_years is not None and not 0 <= step.age_years <= _OLDEST_YEARS:
        raise refusal("number", f"An age of {step.age_years} years is not possible.", "Look at the year of birth.")
    if step.comparisons_before < 0:
        raise refusal("number", "The number of comparisons made before cannot be below zero.")
    check_plan(step.plan)
    return SessionState(
        phase=Phase.HISTORY, begin=step, seq=0, at_s=at_s, block_closed=not _blinded(step.plan), known_from_s=0.0
    )


def _blinded(plan: SessionPlan) -> bool:
    return plan.research is not None and plan.research.blind_readout


def _check_testers(step: Begin) -> None:
    codes = [tester.code for tester in step.testers]
    if not codes:
        raise refusal("testers", "The session has no tester.", "Name at least one; the first is in charge.")
    for tester in step.testers:
        need_id(tester.code, "The code of a tester", MAX_CODE)
        need_label(tester.licence, f"The licence of {tester.code}")
        need_label(tester.nkt_training, f"The training of {tester.code}")
        for error in tester.errors:
            need_label(error.source, f"The source of the SEM of {tester.code}")
            if not error.source.strip() or not error.sem_n > 0:
                raise refusal(
                    "own_error",
                    f"The SEM of {tester.code} must be above 0 N and say where it comes from.",
                    "Say who was retested, and when, or leave it out.",
                )
    if len(set(codes)) != len(codes):
        raise refusal("testers", "Two testers have the same code.", "Give each a code of their own.")


def _observe(state: SessionState, step: Observe, by: str) -> SessionState:
    need_text(step.text, "The observation")
    if step.muscle:
        need_id(step.muscle, "The identifier of the muscle")
    elif step.kind == "muscle":
        raise refusal("muscle_needed", "The observation of a muscle names no muscle.", "Say which muscle it is about.")
    return replace(state, observations=(*state.observations, (state.at_s, by, step)))


def history_missing(state: SessionState) -> str:
    """Return which of history and movement nobody recorded yet, in words; "" where both are."""
    kinds = {seen.kind for _, _, seen in state.observations}
    return " and ".join(kind for kind in ("history", "movement") if kind not in kinds)


def _gate_history(state: SessionState) -> None:
    if missing := history_missing(state):
        raise refusal(
            "history_incomplete",
            f"No observation of {missing} is recorded yet.",
            "Record history and movement in your own words before any test.",
        )


def _finish_history(state: SessionState, step: FinishHistory, by: str) -> SessionState:
    return replace(state, phase=Phase.SCREENING)


def _goal(state: SessionState, step: SetGoal, by: str) -> SessionState:
    need_text(step.text, "The goal")
    if step.by_date and not _is_date(step.by_date):
        raise refusal("date", f"{step.by_date!r} is no date.", "Write it as YYYY-MM-DD, or leave it out.")
    return replace(state, goals=(*state.goals, step))


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _report_homework(state: SessionState, step: ReportHomework, by: str) -> SessionState:
    need_id(step.session, "The identifier of the session in which the homework was given", MAX_SESSION_ID)
    if step.number < 1:
        raise refusal("number", f"Homework is numbered from 1; there is no number {step.number}.")
    if not (0 <= step.done <= _MOST_TIMES and 0 <= step.planned <= _MOST_TIMES):
        raise refusal("number", f"Homework was done and planned between 0 and {_MOST_TIMES} times.")
    return replace(state, adherence=(*state.adherence, step))


RULES: Final[dict[type[Step], Rule]] = {
    Observe: Rule(frozenset(Phase) - {Phase.CLOSED}, _observe),
    FinishHistory: Rule(frozenset({Phase.HISTORY}), _finish_history, _gate_history),
    SetGoal: Rule(_WORDS, _goal),
    ReportHomework: Rule(_WORDS, _report_homework),
}
