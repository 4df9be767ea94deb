"""What a session waits for now, what may be said, and what an empty line would do: never advice on treatment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nktsense.protocol.screening.items import asked_items, find_item
from nktsense.protocol.screening.rules import unanswered
from nktsense.protocol.session.intervention_steps import sham_by_lot
from nktsense.protocol.session.order import name_of
from nktsense.protocol.session.prompt import prompt
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase
from nktsense.verbs.session.question import Asked

if TYPE_CHECKING:
    from nktsense.protocol.session.prompt import Prompt
    from nktsense.verbs.session.talk import Talk

_READY: Final = (
    "test MUSCLE SIDE [make|break] [lever M] [target N]",
    "partner MUSCLE SIDE",
    "release KIND SIDE MUSCLE | SITE | DOSE",
    "retest",
    "next",
    "show",
    "homework TEXT | DOSE | SCHEDULE",
    "close",
    "help",
)
_WORDS: Final = {
    Phase.HISTORY: (
        "history WORDS",
        "movement WORDS",
        "note WORDS",
        "goal TEXT | DATE",
        "did N TIMES of TIMES",
        "done",
        "help",
    ),
    Phase.LOCKED: ("override REASON", "as CODE", "answer ITEM y|n|? [WORDS]", "close REASON", "help"),
    Phase.READY: _READY,
    Phase.HALTED: ("stop WHY", "go on WHY", "pain N", "help"),
    Phase.CLOSED: (),
}


def asked_now(talk: Talk) -> Asked:
    """Return what a conversation waits for."""
    state = talk.state
    told = prompt(state, talk.visit.now_s)
    if talk.draft is not None and state.phase is Phase.READY:
        name = name_of(state.plan, talk.draft.muscle)
        return _asked(told, ("pain N", "drop"), text=f"Before the test of {name}: pain now, 0 to 10?")
    match state.phase:
        case Phase.HISTORY:
            missing = {"history", "movement"} - {seen.kind for _, _, seen in state.observations}
            return _asked(told, _WORDS[state.phase], enter="" if missing else "done")
        case Phase.SCREENING:
            return _screening(talk, told)
        case Phase.READY:
            return _ready(talk, told)
        case Phase.TESTING:
            return _testing(talk, told)
        case Phase.INTERVENING:
            lot = ("reveal CODE",) if sham_by_lot(state) else ()
            return _asked(told, ("done [SECONDS]", *lot, "note WORDS"), enter="done")
        case _:
            return _asked(told, _WORDS[state.phase])


def _asked(told: Prompt, words: tuple[str, ...], *, text: str = "", enter: str = "") -> Asked:
    return Asked(told.phase.value, text or told.text, enter, words, told.notes)


def _screening(talk: Talk, told: Prompt) -> Asked:
    left = unanswered(answers_of(talk.state))
    if not left:
        return _asked(told, ("answer ITEM y|n|? [WORDS]", "note WORDS", "done"), enter="done")
    if talk.reading_out:
        text = f"Were all {len(left)} read out, and answered with no? Say none again."
        return _asked(told, ("none", "y [WORDS]", "n", "? [WORDS]"), text=text)
    item = find_item(left[0])
    assert item is not None
    total = len(asked_items())
    text = f"{total - len(left) + 1}/{total} ({item.level}) {item.id}: {item.question} [{item.source} {item.review}]"
    return _asked(told, ("y [WORDS]", "n", "? [WORDS]", "none"), text=text)


def _ready(talk: Talk, told: Prompt) -> Asked:
    from nktsense.protocol.session.timing import due_release
    from nktsense.visit.set_up import next_planned

    if due_release(talk.state) is not None:
        return _asked(told, _READY, enter="retest")
    planned = next_planned(talk.state)
    if planned is None:
        return _asked(told, _READY)
    if not planned.scorable:
        say = f"muscle {planned.muscle} {planned.side} WORDS"
        text = f"{planned.name}, {planned.side}, is recorded in words only. Say: {say}."
        return _asked(told, ("muscle MUSCLE SIDE WORDS", *_READY), text=text)
    return _asked(told, _READY, enter=f"test {planned.muscle} {planned.side}")


def _testing(talk: Talk, told: Prompt) -> Asked:
    state, visit = talk.state, talk.visit
    test = state.open_test
    assert test is not None
    done, planned = len(test.counted), state.plan.trials
    words = ("pain N [before|during|after]", "aside TRIAL WHY", "stop WHY", "wait", "help")
    if done >= planned:
        asks_pain = not any(pain.when == "after" for pain in test.pains)
        return _asked(told, ("done", *words), enter="" if asks_pain else "done")
    if not visit.device_open and talk.reads_device:
        text = f"{visit.lost} {done} of {planned} trials are kept. Connect the device again, or stop."
        return _asked(told, ("device [ADDRESS]", *words), text=text.strip(), enter="device" if talk.device else "")
    if not talk.reads_device:
        words = ("peak NUMBER N|kgf|lbf", *words)
    return _asked(told, ("recontract", *words), enter="" if state.recontracted else "recontract")
