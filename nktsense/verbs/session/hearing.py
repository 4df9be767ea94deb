"""What a line that was typed does, and what is asked next."""

from __future__ import annotations

from calibration import CalibrationError
from firmware_bridge import BridgeError
from nktsense.errors import NktsenseError
from nktsense.verbs.session.asked import asked_now
from nktsense.verbs.session.talk import Talk
from nktsense.verbs.session.vocabulary import understood


def hear(talk: Talk, line: str) -> None:
    """Do what a line says; what cannot be done is told, and nothing is changed by it."""
    spoken = line.strip()
    if not spoken:
        spoken = asked_now(talk).enter
        if not spoken:
            talk.teller.answer("An empty line stands for nothing here; say one of the words above, or help.")
            return
    try:
        act, rest = understood(talk, spoken)
        if talk.reading_out and spoken.partition(" ")[0] != "none":
            talk.reading_out = False
        act(talk, rest)
    except (NktsenseError, BridgeError, CalibrationError) as error:
        talk.teller.refused(error, spoken)
    talk.teller.ask_again()


def ask(talk: Talk) -> None:
    """Tell what is asked, where that is new."""
    if talk.listens:
        talk.teller.ask(asked_now(talk))
