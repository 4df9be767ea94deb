"""What may be shown of a session that is blinded or whose releases are drawn by lot, and who saw a lot when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from nktsense.protocol.session.order import order_of
from nktsense.protocol.session.plan import Research
from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import Begin, Close, Entry, Reveal, StartIntervention
from nktsense.protocol.session.trial_result import TrialResult

HIDDEN_SEED: Final = 0
"""Stands in a shown state for a seed from which the lots could be drawn."""

RESULTS_HIDDEN: Final = "Results are hidden until the block is closed."
ALLOCATION_HIDDEN: Final = "Whether a release was real or sham is hidden until the session is closed."


@dataclass(frozen=True, slots=True)
class AllocationSeen:
    """Somebody saw whether a release was real or sham; which of both is not told here.

    Attributes:
        seq: Number of the step in the session.
        at_s: When, s since 1970.
        by: Code of the person who took the step.
        to: Code of the person who saw it; "" for everybody, at the close of the session.
        intervention: Number of the intervention.
    """

    seq: int
    at_s: float
    by: str
    to: str
    intervention: int


def shown(state: SessionState, to: str = "") -> SessionState:
    """Return a copy of a state that holds only what may be shown now. The state itself is to go on with.

    While results are hidden, a trial is only known to have been made: its number, when, the rest before it, what was
    said with it, and whether a device or a typed peak gave it. Everything measured or concluded goes: its speed,
    because it is worked out of the same force; its beginning and end, because a hold lasts longer than a break; its
    recording, because it holds the force. Procedure and its times, pain and the practitioner's own words stay: whoever
    makes the test knows them anyhow, as they feel whether a limb gave way. It is the readout that is blinded.

    Where shams are drawn, real or sham goes until the session is closed; a person to whom a release was revealed sees
    that one. The seed goes too, for it tells them all: the muscles then stand in the order that was drawn, and the copy
    says that there is none to draw.

    Args:
        state: Where the session stands.
        to: Code of the person who looks; "" for nobody in particular.
    """
    if state.blinded:
        state = replace(state, tests=tuple(_without_results(test) for test in state.tests))
    if _concealed(state):
        state = replace(
            state,
            begin=_without_seed(state.begin),
            interventions=tuple(_without_lot(given, to) for given in state.interventions),
        )
    return state


def hidden(state: SessionState) -> tuple[str, ...]:
    """Say what :func:`shown` takes away now, a sentence each; empty where nothing is hidden."""
    sentences = ((state.blinded, RESULTS_HIDDEN), (_concealed(state), ALLOCATION_HIDDEN))
    return tuple(sentence for holds, sentence in sentences if holds)


def allocation_log(entries: Iterable[Entry]) -> tuple[AllocationSeen, ...]:
    """Return who saw when whether a release was real or sham, in order; at the close of a session everybody may.

    Args:
        entries: The steps of a session. Where no sham is drawn there is nothing to conceal, and the log is empty.
    """
    research: Research | None = None
    given, seen = 0, list[AllocationSeen]()
    for entry in entries:
        step = entry.step
        if isinstance(step, Begin):
            research = step.plan.research
        elif research is None or not research.sham:
            break
        elif isinstance(step, StartIntervention):
            given += 1
        elif isinstance(step, Reveal):
            seen.append(AllocationSeen(entry.seq, entry.at_s, entry.by, step.to, step.intervention))
        elif isinstance(step, Close):
            seen += [AllocationSeen(entry.seq, entry.at_s, entry.by, "", n) for n in range(1, given + 1)]
    return tuple(seen)


def _concealed(state: SessionState) -> bool:
    research = state.plan.research
    return research is not None and research.sham and state.phase is not Phase.CLOSED


def _without_results(test: TestRecord) -> TestRecord:
    return replace(test, trials=tuple(_without_result(trial) for trial in test.trials))


def _without_result(trial: TrialRecord) -> TrialRecord:
    """The result is made anew and not thinned out, so that a field that is added to it is hidden too."""
    return replace(trial, result=TrialResult(source=trial.result.source))


def _without_lot(given: InterventionRecord, to: str) -> InterventionRecord:
    if to and to in given.revealed_to:
        return given
    return replace(given, sham=None, what=msgspec.structs.replace(given.what, sham=None))


def _without_seed(begin: Begin) -> Begin:
    research = begin.plan.research
    if research is None:
        return begin
    plan = msgspec.structs.replace(
        begin.plan,
        muscles=order_of(begin.plan),
        research=msgspec.structs.replace(research, seed=HIDDEN_SEED, randomised_order=False),
    )
    return msgspec.structs.replace(begin, plan=plan)
