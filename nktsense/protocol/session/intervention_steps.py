"""Steps of an intervention: what was done, for how long, whether it was a sham and who knows."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nktsense.protocol.research.lot import is_sham
from nktsense.protocol.session.refusals import MAX_CODE, need_id, need_text, refusal
from nktsense.protocol.session.rule import Rule, phase_between_tests
from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState
from nktsense.protocol.session.steps import FinishIntervention, Reveal, StartIntervention, Step


def sham_by_lot(state: SessionState) -> bool:
    """Return whether a lot decides if an intervention is a sham."""
    return state.plan.research is not None and state.plan.research.sham


def _gate_start(state: SessionState) -> None:
    if not any(test.finished_s is not None for test in state.tests):
        raise refusal("no_test", "No test is finished yet.", "Test a muscle before anything is done about it.")


def _start(state: SessionState, step: StartIntervention, by: str) -> SessionState:
    need_id(step.muscle, "The identifier of the muscle")
    if state.finished_test(step.test) is None:
        raise refusal(
            "unknown_test", f"There is no finished test {step.test}.", "Name the test that it is meant to change."
        )
    if step.kind == "other":
        need_text(step.words, "What is done")
    number = len(state.interventions) + 1
    given = InterventionRecord(number, step, _sham(state, step, number), state.at_s)
    return replace(state, phase=Phase.INTERVENING, interventions=(*state.interventions, given))


def _sham(state: SessionState, step: StartIntervention, number: int) -> bool | None:
    research = state.plan.research
    if research is not None and research.sham:
        if step.sham is not None:
            raise refusal("sham_by_lot", "The lot decides whether it is a sham.", "Leave it out; open the envelope.")
        return is_sham(research, state.begin.session, number)
    if step.sham is None:
        raise refusal("sham_not_said", "Nobody said whether it is a sham.", "Say so; no lot decides it here.")
    return step.sham


def _gate_reveal(state: SessionState) -> None:
    if not sham_by_lot(state):
        raise refusal("no_lot", "No lot decides on a sham in this session.", "There is no envelope to open.")
    codes = {tester.code for tester in state.begin.testers}
    if not any(codes - set(given.revealed_to) for given in state.interventions):
        raise refusal("unknown_intervention", "There is no envelope that is not open to all testers.")


def _reveal(state: SessionState, step: Reveal, by: str) -> SessionState:
    need_id(step.to, "The code of the tester", MAX_CODE)
    if step.to not in {tester.code for tester in state.begin.testers}:
        raise refusal("unknown_tester", f"{step.to} is none of the session's testers.", "Name one of them.")
    if not 1 <= step.intervention <= len(state.interventions):
        raise refusal("unknown_intervention", f"There is no intervention {step.intervention}.")
    given = state.interventions[step.intervention - 1]
    if step.to in given.revealed_to:
        raise refusal("already_seen", f"{step.to} has opened the envelope of intervention {given.number} before.")
    seen = replace(given, revealed_to=(*given.revealed_to, step.to))
    changed = tuple(seen if other.number == seen.number else other for other in state.interventions)
    return replace(state, interventions=changed)


def _finish(state: SessionState, step: FinishIntervention, by: str) -> SessionState:
    if step.seconds is not None and step.seconds < 0:
        raise refusal("number", f"An intervention of {step.seconds:g} s is not possible.", "Leave it out if not known.")
    given = state.interventions[-1]
    # Neither a pause nor a set-back of the clock lies between, or the clock tells nothing.
    by_clock = state.at_s - given.started_s if given.started_s > state.known_from_s else None
    ended = replace(given, finished_s=state.at_s, seconds=by_clock if step.seconds is None else step.seconds)
    after = replace(state, interventions=(*state.interventions[:-1], ended))
    return replace(after, phase=phase_between_tests(after))


RULES: Final[dict[type[Step], Rule]] = {
    StartIntervention: Rule(frozenset({Phase.READY}), _start, _gate_start),
    Reveal: Rule(frozenset({Phase.READY, Phase.INTERVENING}), _reveal, _gate_reveal),
    FinishIntervention: Rule(frozenset({Phase.INTERVENING}), _finish),
}
