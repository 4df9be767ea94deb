"""How a muscle stands in a session: a word, a shape, a colour, the same in a list and on the map. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.view.look.tokens import Mark, Role
from nktsense.view.words import tr


class MuscleState(StrEnum):
    """How a muscle stands."""

    UNTESTED = "untested"
    HOLD = "hold"
    BREAK = "break"
    INDETERMINATE = "indeterminate"
    """The trials were not alike, or one of them had no clear answer."""
    NOT_SCORED = "not scored"
    """Recorded in words only."""
    MADE = "made"
    """Tested without a verdict that is shown: results are hidden, or there is none, as of typed peaks."""
    UNDER_WAY = "under way"
    """It is being tested now."""


@dataclass(frozen=True, slots=True)
class StateLook:
    """How a state is shown beside its word.

    Attributes:
        mark: Its shape.
        role: Its colour.
        fill: Opacity with which its region on the map is filled.
    """

    mark: Mark
    role: Role
    fill: float


STATE_LOOKS: Final[dict[MuscleState, StateLook]] = {
    MuscleState.UNTESTED: StateLook(Mark.RING, "muted", 0.0),
    MuscleState.HOLD: StateLook(Mark.FILLED_CIRCLE, "hold", 0.20),
    MuscleState.BREAK: StateLook(Mark.BROKEN_RING, "break", 0.20),
    MuscleState.INDETERMINATE: StateLook(Mark.HOLLOW_DIAMOND, "indeterminate", 0.20),
    MuscleState.NOT_SCORED: StateLook(Mark.DASH, "muted", 0.10),
    MuscleState.MADE: StateLook(Mark.CHECK, "muted", 0.10),
    MuscleState.UNDER_WAY: StateLook(Mark.TARGET, "trace", 0.20),
}


def state_word(state: MuscleState) -> str:
    """Return the word of a state in the chosen language."""
    return {
        MuscleState.UNTESTED: tr("Untested"),
        MuscleState.HOLD: tr("Hold"),
        MuscleState.BREAK: tr("Break"),
        MuscleState.INDETERMINATE: tr("Cannot tell"),
        MuscleState.NOT_SCORED: tr("In words only"),
        MuscleState.MADE: tr("Made"),
        MuscleState.UNDER_WAY: tr("Under way"),
    }[state]


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
        state: How it stands; None where it is not planned.
    """
    who = with_side(name, side)
    return f"{who}: {tr('not planned') if state is None else state_word(state)}"
