"""What is said between and after tests: what is done, homework, what comes next, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast, get_args

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.intervention_steps import sham_by_lot
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import (
    Close,
    CloseBlock,
    CorrectTest,
    FinishIntervention,
    GiveHomework,
    InterventionKind,
    Reveal,
    StartIntervention,
)
from nktsense.visit.set_up import aimed_test

if TYPE_CHECKING:
    from nktsense.protocol.part import Side
    from nktsense.verbs.session.talk import Talk

_KINDS: Final = get_args(InterventionKind)
_USAGE: Final = "release KIND SIDE MUSCLE [for TEST] | SITE | DOSE | WORDS"


def release(talk: Talk, rest: str) -> None:
    """Begin what is done."""
    _intervene(talk, rest, sham=None if sham_by_lot(talk.state) else False)


def sham(talk: Talk, rest: str) -> None:
    """Begin a sham."""
    _intervene(talk, rest, sham=True)


def _intervene(talk: Talk, rest: str, *, sham: bool | None) -> None:
    from nktsense.verbs.session.typed_words import fields_of, muscle_and_side

    said, site, dose, words = fields_of(rest, 1, 4, _USAGE)
    tokens = said.split()
    kind = tokens.pop(0).lower() if tokens else ""
    if kind not in _KINDS:
        raise StepRefusedError("usage", f"{kind[:40] or 'Nothing'} is no kind.", f"One of: {', '.join(_KINDS)}.")
    test = _test_said(talk, tokens)
    muscle, side = muscle_and_side(talk, tokens)
    if side is None or tokens:
        raise StepRefusedError("usage", "That was not understood.", f"Say: {_USAGE}")
    step = StartIntervention(
        kind=cast("InterventionKind", kind),
        muscle=muscle,
        side=cast("Side", side),
        test=test,
        site=site,
        dose=dose,
        sham=sham,
        words=words,
    )
    state = talk.visit.take(step)
    number = state.interventions[-1].number
    talk.teller.say(f"   {kind} of {muscle}, {side}, begins (intervention {number}).", "intervention", number=number)


def _test_said(talk: Talk, tokens: list[str]) -> int:
    """Return the number of the test whose muscle is to be changed: as said, else of the last that is no partner's."""
    if len(tokens) >= 2 and tokens[-2] == "for" and tokens[-1].isdigit():
        number = int(tokens[-1])
        del tokens[-2:]
        return number
    return aimed_test(talk.state)


def reveal(talk: Talk, rest: str) -> None:
    """Open the envelope of the last intervention to one tester."""
    given = talk.state.interventions
    if not given:
        raise StepRefusedError("unknown_intervention", "There is no intervention yet.", "Begin one: release …")
    state = talk.visit.take(Reveal(intervention=given[-1].number, to=rest or talk.visit.by))
    word = "SHAM" if state.interventions[-1].sham else "REAL"
    text = (
        f"   For {rest or talk.visit.by} alone: intervention {given[-1].number} is {word}. Who pushes must not see it."
    )
    talk.teller.say(text, "revealed", intervention=given[-1].number, to=rest or talk.visit.by, sham=word == "SHAM")


def done(talk: Talk, rest: str) -> None:
    """What is under way is finished."""
    from nktsense.verbs.session import say_before, say_test
    from nktsense.visit.typed import number_of

    match talk.state.phase:
        case Phase.HISTORY:
            say_before.end_history(talk)
        case Phase.SCREENING:
            say_before.end_screening(talk)
        case Phase.TESTING | Phase.HALTED:
            say_test.end_test(talk)
        case Phase.INTERVENING:
            seconds = number_of(rest.removesuffix("s").strip(), "a time in seconds") if rest else None
            state = talk.visit.take(FinishIntervention(seconds=seconds))
            took = state.interventions[-1].seconds
            text = "   Finished." if took is None else f"   Finished after {took:.0f} s."
            talk.teller.say(f"{text} Retest within {state.plan.retest_within_s:.0f} s.", "intervened", seconds=took)
        case _:
            raise StepRefusedError("not_now", "Nothing is under way.", "close ends the session.")


def homework(talk: Talk, rest: str) -> None:
    """Give homework, as it is typed."""
    from nktsense.verbs.session.typed_words import fields_of

    text, dose, schedule = fields_of(rest, 3, 3, "homework TEXT | DOSE | SCHEDULE")
    state = talk.visit.take(GiveHomework(text=text, dose=dose, schedule=schedule))
    talk.teller.say(f"   Homework {len(state.homework)} recorded.", "homework", number=len(state.homework))


def correct(talk: Talk, rest: str) -> None:
    """Correct the muscle or side of a test."""
    from nktsense.verbs.session.typed_words import fields_of, muscle_and_side

    usage = "correct TEST MUSCLE SIDE | WHY"
    said, why = fields_of(rest, 1, 2, usage)
    tokens = said.split()
    number = tokens.pop(0) if tokens else ""
    if not number.isdigit():
        raise StepRefusedError("usage", "Which test?", f"Say: {usage}; show lists them.")
    muscle, side = muscle_and_side(talk, tokens)
    if side is None or tokens:
        raise StepRefusedError("usage", "That was not understood.", f"Say: {usage}")
    talk.visit.take(CorrectTest(test=int(number), muscle=muscle, side=cast("Side", side), reason=why))
    talk.teller.say(f"   Test {number} is of {muscle}, {side}, now.", "corrected", test=int(number))


def next_up(talk: Talk, rest: str) -> None:
    """Tell what is untested."""
    from nktsense.verbs.session.seen import tell_candidates

    tell_candidates(talk)


def show(talk: Talk, rest: str) -> None:
    """Tell what was done so far."""
    from nktsense.verbs.session.seen import tell_all

    tell_all(talk)


def block(talk: Talk, rest: str) -> None:
    """The blinded block is over."""
    from nktsense.verbs.session.seen import tell_outcomes

    talk.visit.take(CloseBlock())
    talk.teller.say("   The block is closed: results are shown.", "block_closed")
    tell_outcomes(talk)


def close(talk: Talk, rest: str) -> None:
    """End the session."""
    from nktsense.verbs.session.seen import tell_end

    talk.visit.take(Close(reason=rest))
    tell_end(talk)


def leave(talk: Talk, rest: str) -> None:
    """Leave the session open."""
    talk.left = True
