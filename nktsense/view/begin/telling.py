"""What was chosen, in words; and what went wrong, without what is for the command line."""

from __future__ import annotations

from nktsense.errors import NktsenseError
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.chosen import Chosen, Length
from nktsense.view.begin.client_list import person_of
from nktsense.view.begin.keeping import words_of
from nktsense.view.begin.known import ClientLine
from nktsense.view.words import said, tr


def plain(error: Exception) -> str:
    """Return what went wrong, in the chosen language."""
    if isinstance(error, NktsenseError):
        return said(words_of(error))
    return tr("Something went wrong inside the program: {reason}", reason=f"{type(error).__name__}: {error}")


def client_words(code: str | None, line: ClientLine | None) -> str:
    """Return with whom, in a few words."""
    if code is None:
        return tr("not chosen yet")
    if not code:
        return tr("nothing is kept")
    person = "" if line is None else person_of(line)
    return ", ".join(filter(None, (code, person)))


def side_words(side: str | None) -> str:
    """Return the sides that are tested."""
    match side:
        case "left":
            return tr("left side")
        case "right":
            return tr("right side")
        case _:
            return tr("both sides")


def tester_words(tester: Tester | None) -> str:
    """Return who tests, in a few words."""
    if tester is None:
        return tr("not chosen yet")
    return tr("{code}, licensed", code=tester.code) if tester.licensed else tester.code


def more_words(chosen: Chosen, length: Length | None, profile: str) -> str:
    """Return how it is tested, in a few words.

    Args:
        chosen: What was chosen.
        length: Trials and rests as they will be; None where no battery is chosen.
        profile: Title of the profile, or "".
    """
    parts = [said(profile)] if profile else []
    if length is not None:
        parts.append(tr("{trials} trials, rest {rest} s", trials=length.trials, rest=f"{length.rest_s:g}"))
    if chosen.seed is not None:
        parts.append(tr("research"))
    return ", ".join(parts)


def missing_in(chosen: Chosen, library: Library, *, is_open: bool) -> str:
    """Return what has to be chosen before it can begin, or "".

    Args:
        chosen: What was chosen.
        library: The library.
        is_open: The records are open.
    """
    if chosen.client is None:
        return tr("Choose a client, or begin without keeping anything.")
    if chosen.client and not is_open:
        return tr("The records are not open.")
    if chosen.battery not in library.batteries:
        return tr("Choose what is tested.")
    return tr("Say who tests.") if chosen.tester is None else ""
