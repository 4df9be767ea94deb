"""The loop of a session in the terminal: the device is never kept waiting by a person, nor the other way round."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from nktsense.verbs.ended import ended_by_signals
from nktsense.verbs.session.hearing import ask, hear
from nktsense.verbs.session.seen import tell_progress

if TYPE_CHECKING:
    from nktsense.verbs.session.ear import Ear
    from nktsense.verbs.session.guard import Guard
    from nktsense.verbs.session.talk import Talk

_PAUSE_S: Final = 0.02


def follow(talk: Talk, ear: Ear, guard: Guard, resume: str) -> None:
    """Conduct a session until it is closed or left; whatever happens it stays as it is, and can be resumed.

    Args:
        talk: The conversation.
        ear: What is typed.
        guard: Locks the terminal when nobody types.
        resume: What to type to go on later; "" for a session that is not kept.
    """
    with ended_by_signals():
        try:
            _follow(talk, ear, guard)
        except KeyboardInterrupt:
            talk.left = True
        finally:
            for progress in talk.visit.close():
                tell_progress(talk, progress)
    if talk.state.phase.value != "closed":
        _tell_left(talk, resume)


def _follow(talk: Talk, ear: Ear, guard: Guard) -> None:
    while not talk.over:
        for progress in talk.visit.poll():
            tell_progress(talk, progress)
        guard.look(recording=talk.visit.device_open)
        if guard.open:
            ask(talk)
        line = ear.line() if guard.hears or talk.listens else None
        if line is not None:
            if not guard.take(line):
                hear(talk, line)
            continue
        if ear.ended and talk.listens:
            talk.left = True
            continue
        time.sleep(_PAUSE_S)


def _tell_left(talk: Talk, resume: str) -> None:
    if resume:
        talk.teller.say(f"The session stays open. Go on with: {resume}", "left", resume=resume)
    else:
        talk.teller.say("The session ended here; it was not kept, as it has no client.", "left", resume="")
