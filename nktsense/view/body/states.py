"""What a muscle on the map has shown so far: a word, a shape, a colour. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.view.look.tokens import Mark, Role
from nktsense.view.words import tr


class MuscleMark(StrEnum):
    """What is said of a muscle."""

    UNTESTED = "untested"
    HOLD = "hold"
    BREAK = "break"
    INDETERMINATE = "indeterminate"
    NOT_SCORED = "not_scored"
    """Recorded in words, or without trials that count."""
    CURRENT = "current"
    """It is being tested now."""


@dataclass(frozen=True, slots=True)
class MuscleState:
    """What a planned muscle has shown.

    Attributes:
        mark: In one word.
        words: In more words, as they are shown; "" for no more than the mark says.
    """

    mark: MuscleMark = MuscleMark.UNTESTED
    words: str = ""


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a state is shown.

    Attributes:
        mark: Its shape.
        role: Its colour.
        fill: Opacity with which the region is filled.
    """

    mark: Mark
    role: Role
    fill: float


STATE_LOOKS: Final[dict[MuscleMark, StateLook]] = {
    MuscleMark.UNTESTED: StateLook(Mark.RING, "muted", 0.0),
    MuscleMark.HOLD: StateLook(Mark.FILLED_CIRCLE, "hold", 0.20),
    MuscleMark.BREAK: StateLook(Mark.BROKEN_RING, "break", 0.20),
    MuscleMark.INDETERMINATE: StateLook(Mark.HOLLOW_DIAMOND, "indeterminate", 0.20),
    MuscleMark.NOT_SCORED: StateLook(Mark.DASH, "muted", 0.10),
    MuscleMark.CURRENT: StateLook(Mark.TARGET, "trace", 0.20),
}

_WORDS: Final[dict[MuscleMark, Callable[[], str]]] = {
    MuscleMark.UNTESTED: lambda: tr("untested"),
    MuscleMark.HOLD: lambda: tr("hold"),
    MuscleMark.BREAK: lambda: tr("break"),
    MuscleMark.INDETERMINATE: lambda: tr("cannot tell"),
    MuscleMark.NOT_SCORED: lambda: tr("not scored"),
    MuscleMark.CURRENT: lambda: tr("now"),
}


def state_word(mark: MuscleMark) -> str:
    """Return the word of a state in the chosen language."""
    return _WORDS[mark]()


def side_word(side: str) -> str:
    """Return the word of a side in the chosen language; "" for the midline and for a side that is not known."""
    return {"left": tr("left"), "right": tr("right")}.get(side, "")


def with_side(name: str, side: str) -> str:
    """Return a muscle's name with its side, such as ``Gluteus maximus, right``."""
    word = side_word(side)
    return tr("{muscle}, {side}", muscle=name, side=word) if word else name


def in_words(name: str, side: str, state: MuscleState | None) -> str:
    """Return a muscle with all that is known of it, in a sentence without markup.

    Args:
        name: Its name, as it is shown.
        side: Its side.
        state: What it has shown; None where it is not planned.
    """
    who = with_side(name, side)
    what = tr("not planned") if state is None else state_word(state.mark)
    more = f". {state.words}" if state is not None and state.words else ""
    return f"{who}: {what}{more}"
