"""What a person should do next, in plain words; the same for the terminal and the window.

Nothing here comes from a result, so nothing has to be hidden of it in a blinded block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nktsense.protocol.research.readout import hidden
from nktsense.protocol.screening.items import NOTICE, Item, abort_signs, asked_items
from nktsense.protocol.screening.rules import break_refusals, cautions, pain_prompt, stopping, unanswered
from nktsense.protocol.session import steps
from nktsense.protocol.session.intervention_steps import sham_by_lot
from nktsense.protocol.session.opening import history_missing
from nktsense.protocol.session.order import name_of, order_is_drawn, region_of, untested
from nktsense.protocol.session.plan import PlannedMuscle
from nktsense.protocol.session.possible import RULES, possible
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase, SessionState, TestRecord
from nktsense.protocol.session.steps import Step
from nktsense.protocol.session.timing import Waits, due_release, waits
from nktsense.protocol.session.trial_steps import pain_asked


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to do next.

    Attributes:
        phase: Where the session is.
        text: The next thing to do, a sentence or two.
        notes: What holds beside it, a sentence each: cautions, what was overridden, what is hidden.
        steps: The kinds of steps that are possible, the one that is asked for first.
        waits: What there is to wait for.
    """

    phase: Phase
    text: str
    notes: tuple[str, ...]
    steps: tuple[type[Step], ...]
    waits: Waits


def prompt(state: SessionState, at_s: float) -> Prompt:
    """Return what a person should do next.

    Args:
        state: Where the session stands; the state itself, not a copy from which results were taken away.
        at_s: Now, s since 1970.
    """
    left = waits(state, at_s)
    text, first = _next(state, left)
    offered = possible(state)
    order = [*first, *(kind for kind in RULES if kind not in first)]
    return Prompt(state.phase, text, _notes(state), tuple(kind for kind in order if kind in offered), left)


_Next = tuple[str, tuple[type[Step], ...]]


def _next(state: SessionState, left: Waits) -> _Next:
    match state.phase:
        case Phase.HISTORY:
            return _in_history(state)
        case Phase.SCREENING:
            return _in_screening(state)
        case Phase.LOCKED:
            return _locked(state)
        case Phase.READY:
            return _ready(state, left)
        case Phase.TESTING:
            return _testing(state, state.tests[-1], left)
        case Phase.HALTED:
            return _halted(state, state.tests[-1])
        case Phase.INTERVENING:
            return _intervening(state)
        case Phase.CLOSED:
            return "The session is closed.", ()


def _in_history(state: SessionState) -> _Next:
    if missing := history_missing(state):
        return f"Record {missing} in your own words.", (steps.Observe,)
    return "History and movement are recorded: add to them, or finish the history.", (steps.FinishHistory,)


def _in_screening(state: SessionState) -> _Next:
    missing = unanswered(answers_of(state))
    if not missing:
        return "Every question is answered: finish the screening.", (steps.FinishScreening,)
    question = next(item.question for item in asked_items() if item.id == missing[0])
    return f"{question} (yes, no or unknown; {len(missing)} left to ask)", (steps.AnswerItem,)


def _stops(state: SessionState) -> tuple[Item, ...]:
    return tuple(item for item in stopping(answers_of(state)) if item.id in state.stops)


def _locked(state: SessionState) -> _Next:
    reasons = " ".join(f"{item.name}. {item.action}" for item in _stops(state))
    override = steps.OverrideStop in possible(state)
    then = "A licensed tester may override it with a reason, or the session is closed." if override else "Close it."
    return f"The screening stops the tests: {reasons} {then}", (steps.Close, steps.OverrideStop)


def _ready(state: SessionState, left: Waits) -> _Next:
    release = due_release(state)
    if release is not None:
        tested = state.tests[release.what.test - 1].setup
        return f"Retest {name_of(state.plan, tested.muscle)}, {tested.side}. {_window(left)}", (steps.StartTest,)
    if muscles := untested(state):
        return _test_next(muscles[0]), (steps.StartTest,)
    text = "All that was planned is tested: test a suspected partner, treat, retest, give homework, or close."
    return text, (steps.StartTest, steps.StartIntervention, steps.GiveHomework, steps.CloseBlock, steps.Close)


def _window(left: Waits) -> str:
    if left.retest_left_s is None:
        return "How long ago the intervention ended is not known exactly."
    if left.retest_left_s == 0:
        return "The planned time is over: the retest will be kept as a late one."
    return f"Its first trial is to begin within {left.retest_left_s:.0f} s."


def _test_next(muscle: PlannedMuscle) -> str:
    parts = [f"Test {muscle.name or muscle.muscle}, {muscle.side}."]
    parts += [f"Position: {muscle.position.rstrip('.')}."] if muscle.position else []
    parts += [f"Pad: {muscle.pad_site.rstrip('.')}."] if muscle.pad_site else []
    return " ".join(parts)


def _testing(state: SessionState, test: TestRecord, left: Waits) -> _Next:
    if state.stops:
        names = ", ".join(item.name for item in _stops(state))
        return f"An answer of the screening stops the test: {names}. Finish it with the reason.", (steps.FinishTest,)
    if not pain_asked(test):
        return "Ask for pain from 0 to 10, before the first contraction.", (steps.ReportPain,)
    made, planned = len(test.counted), state.plan.trials
    if made >= planned:
        if not any(pain.when == "after" for pain in test.pains):
            return f"All {planned} trials are made: ask for pain afterwards.", (steps.ReportPain, steps.FinishTest)
        return f"All {planned} trials are made: finish the test.", (steps.FinishTest,)
    trial = f"trial {made + 1} of {planned}"
    if left.rest_left_s:
        return f"Rest {left.rest_left_s:.0f} s more before {trial}.", (steps.Recontract, steps.RecordTrial)
    if not state.recontracted:
        text = f"Let {name_of(state.plan, test.setup.muscle)} contract once in the test position, then make {trial}."
        return text, (steps.Recontract, steps.RecordTrial)
    return f"Make {trial}.", (steps.RecordTrial,)


def _halted(state: SessionState, test: TestRecord) -> _Next:
    reason = pain_prompt(test.pains, state.plan) or "Pain stopped the test; by what was told last it is less."
    if steps.GoOn in possible(state):
        return f"{reason} Finish the test, or go on with a reason.", (steps.FinishTest, steps.GoOn)
    return f"{reason} Finish the test with the reason.", (steps.FinishTest,)


def _intervening(state: SessionState) -> _Next:
    given = state.interventions[-1]
    where = f"{name_of(state.plan, given.what.muscle)}, {given.what.side}"
    if sham_by_lot(state) and not given.revealed_to:
        return (
            f"Whoever treats {where} opens the envelope, unseen by the tester; then say when it is over.",
            (steps.Reveal, steps.FinishIntervention),
        )
    return f"Treat {where}; say when it is over, and retest at once.", (steps.FinishIntervention,)


_SHOWS_NOTHING: Final = frozenset({Phase.CLOSED, Phase.HISTORY})


def _notes(state: SessionState) -> tuple[str, ...]:
    if state.phase in _SHOWS_NOTHING:
        return ()
    if state.phase is Phase.SCREENING:
        return (NOTICE,)
    found = [f"Caution: {item.name}. {item.action}" for item in cautions(answers_of(state))]
    found += [f"Overridden: {item}. Reason: {reason}" for item, reason in state.overridden.items()]
    if state.phase in (Phase.TESTING, Phase.HALTED):
        found += _of_test(state, state.tests[-1])
    if state.phase is Phase.READY:
        found += _of_next(state)
    return (*found, *hidden(state))


def _of_test(state: SessionState, test: TestRecord) -> list[str]:
    planned = [m for m in state.plan.muscles if (m.muscle, m.side) == (test.setup.muscle, test.setup.side)]
    notes = (
        [f"{planned[0].name or planned[0].muscle}: {planned[0].cautions}"] if planned and planned[0].cautions else []
    )
    if not state.in_plan(test.setup.muscle, test.setup.side):
        notes.append(f"{name_of(state.plan, test.setup.muscle)}, {test.setup.side}, is not in the plan.")
    return [*notes, abort_signs()]


def _of_next(state: SessionState) -> list[str]:
    notes: list[str] = []
    muscles = untested(state)
    if muscles and order_is_drawn(state):
        notes.append("The order of the first tests is drawn by lot.")
    if muscles and muscles[0].test == "break" and not state.breaks_open:
        muscle = muscles[0].muscle
        answers, age_years = answers_of(state), state.begin.age_years
        refused = break_refusals(answers, age_years, region_of(state.plan, muscle), muscle)
        notes += [f"Make test: {reason}" for reason in refused]
    words = dict.fromkeys(m.name or m.muscle for m in state.plan.muscles if not m.scorable)  # each once, not by sides
    if words:
        notes.append(f"Recorded in words only, never scored: {', '.join(words)}.")
    return notes
