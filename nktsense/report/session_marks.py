"""The shape, word and colour of what a trial came to, on paper: no shape needs its colour to be told from another."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.grading.verdict import Verdict
from nktsense.palette import LIGHT
from nktsense.protocol.session.state import TrialRecord
from nktsense.report import session_words as texts
from nktsense.report.svg import Drawing, Point

SIZE: Final = 12.0
"""Side of the square in which a mark is drawn, points."""

_RING_DEG: Final = (-130.0, -10.0, 110.0)
"""Where the three arcs of a broken ring begin."""


class Mark(StrEnum):
    """The shapes."""

    HELD = "held"
    GAVE_WAY = "gave_way"
    SUSPECTED = "suspected"
    LOW_LOAD = "low_load"
    UNCLEAR = "unclear"
    FORCE_ONLY = "force_only"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class MarkLook:
    """How a mark is shown.

    Attributes:
        word: What it means, for a colleague.
        plain: The same for the client.
        colour: As ``#RRGGBB``.
    """

    word: str
    plain: str
    colour: str


LOOKS: Final[dict[Mark, MarkLook]] = {
    Mark.HELD: MarkLook(texts.HELD, texts.PLAIN_HELD, LIGHT.hold),
    Mark.GAVE_WAY: MarkLook(texts.GAVE_WAY, texts.PLAIN_GAVE_WAY, LIGHT.gave_way),
    Mark.SUSPECTED: MarkLook(texts.SUSPECTED, texts.PLAIN_UNCLEAR, LIGHT.gave_way),
    Mark.LOW_LOAD: MarkLook(texts.LOW_LOAD, texts.PLAIN_LOW_LOAD, LIGHT.caution),
    Mark.UNCLEAR: MarkLook(texts.UNCLEAR, texts.PLAIN_UNCLEAR, LIGHT.indeterminate),
    Mark.FORCE_ONLY: MarkLook(texts.FORCE_ONLY, texts.PLAIN_FORCE_ONLY, LIGHT.ink),
    Mark.COVERED: MarkLook(texts.COVERED, texts.PLAIN_COVERED, LIGHT.muted),
}

_OF: Final = {
    Verdict.HOLD: Mark.HELD,
    Verdict.BREAK: Mark.GAVE_WAY,
    Verdict.NO_HOLD: Mark.GAVE_WAY,
    Verdict.LOW_LOAD_HOLD: Mark.LOW_LOAD,
    Verdict.SUSPECTED_BREAK: Mark.SUSPECTED,
    Verdict.INDETERMINATE: Mark.UNCLEAR,
}
_KNOWN: Final = {verdict.value: mark for verdict, mark in _OF.items()}


def mark_of(trial: TrialRecord, *, hidden: bool = False) -> Mark:
    """Return the mark of a trial.

    Args:
        trial: The trial.
        hidden: Whether results are hidden from whoever looks.
    """
    if hidden:
        return Mark.COVERED
    if trial.result.verdict is None:
        return Mark.FORCE_ONLY
    return _KNOWN.get(trial.result.verdict, Mark.UNCLEAR)  # a word of another version: what it says is not guessed


def used(marks: Iterable[str]) -> tuple[Mark, ...]:
    """Return each mark that is among these, in the fixed order, for a legend."""
    there = set(marks)
    return tuple(mark for mark in Mark if mark.value in there)


def mark_svg(mark: Mark) -> str:
    """Return a mark as SVG of its own."""
    drawing = Drawing(SIZE, SIZE)
    draw_mark(drawing, mark, (SIZE / 2, SIZE / 2), 5.0)
    return drawing.svg()


def draw_mark(drawing: Drawing, mark: Mark, at: Point, radius: float) -> None:
    """Draw a mark around a point.

    Args:
        drawing: Where.
        mark: Which.
        at: Its middle.
        radius: From the middle to its edge, points.
    """
    colour, (x, y), r = LOOKS[mark].colour, at, radius
    for piece in pieces_of(mark):
        points = [(x + r * dx, y + r * dy) for dx, dy in piece.points]
        if piece.letter:
            drawing.text(points[0], piece.letter, colour, size=r * piece.width, anchor="middle", bold=True)
        elif piece.width:
            drawing.path(points, colour, width=r * piece.width)
        else:
            drawing.polygon(points, fill=colour)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a mark that reaches from −1 to 1; the same for every page that draws it.

    Attributes:
        points: Its line, or the corners of its filled shape; for a letter the middle of its base line.
        width: Width of the line, or size of the letter; 0 for a filled shape.
        letter: The letter, or "".
    """

    points: tuple[Point, ...]
    width: float = 0.0
    letter: str = ""


def pieces_of(mark: Mark) -> tuple[Piece, ...]:
    """Return what a mark is made of."""
    match mark:
        case Mark.HELD:
            return (Piece(_arc(0.92, 0, 360)),)
        case Mark.GAVE_WAY:
            return tuple(Piece(_arc(0.84, begins, begins + 80), 0.38) for begins in _RING_DEG)
        case Mark.SUSPECTED:
            ring = (Piece(_arc(0.88, begins, begins + 80), 0.24) for begins in _RING_DEG)
            return (*ring, Piece(((0.0, 0.45),), 1.35, "?"))
        case Mark.LOW_LOAD:
            return (Piece(((0.0, -0.95), (1.0, 0.8), (-1.0, 0.8))),)
        case Mark.UNCLEAR:
            corners = ((0.0, -0.92), (0.92, 0.0), (0.0, 0.92), (-0.92, 0.0))
            return (Piece((*corners, *corners[:2]), 0.26),)
        case Mark.FORCE_ONLY:
            return (Piece(((-0.85, 0.0), (0.85, 0.0)), 0.4),)
        case Mark.COVERED:
            return (Piece(((-0.75, -0.75), (0.75, -0.75), (0.75, 0.75), (-0.75, 0.75))),)


def _arc(radius: float, begins_deg: float, ends_deg: float) -> tuple[Point, ...]:
    """Return an arc as points close enough to be seen as one."""
    steps = max(8, round((ends_deg - begins_deg) / 8))
    turns = (math.radians(begins_deg + (ends_deg - begins_deg) * step / steps) for step in range(steps + 1))
    return tuple((radius * math.cos(turn), radius * math.sin(turn)) for turn in turns)
