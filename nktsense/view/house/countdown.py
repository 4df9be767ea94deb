"""The time that is waited for, large and in figures of equal width: rest, the window of a retest, an undo."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import HEADING, LARGE, SMALL, STRONG
from nktsense.view.words import tr
from nktsense.visit.desk.news import Held
from nktsense.visit.desk.offer import Offer


class Countdown(QWidget):
    """A time that runs out, with what it is; its place is there whether or not anything is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.time, self.what = Text(HEADING, STRONG), Text(SMALL, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.time, self.what):
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(part)
        column.addStretch(1)
        self.set_compact(compact=False)

    def show_waits(self, offer: Offer | None, held: Held | None) -> None:
        """Show what is waited for: an undo before a rest before a retest."""
        time, what = _waited(offer, held)
        self.time.say(time)
        self.what.say(what)
        self.setAccessibleName(f"{what} {time}".strip())

    def set_compact(self, *, compact: bool) -> None:
        """Take smaller type."""
        self.time.setFont(font(LARGE if compact else HEADING, STRONG))
        self.setFixedWidth(96 if compact else 136)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.time.recolour(look)
        self.what.recolour(look)


def _waited(offer: Offer | None, held: Held | None) -> tuple[str, str]:
    if held is not None:
        return clock_of(held.left_s), tr("to undo it")
    if offer is None:
        return "", ""
    if offer.waits.rest_left_s:
        return clock_of(offer.waits.rest_left_s), tr("rest")
    if offer.waits.retest_left_s:
        return clock_of(offer.waits.retest_left_s), tr("left to retest")
    return "", ""


def clock_of(left_s: float) -> str:
    """Return a time that is left, as minutes and seconds; it shows 0:01 until it is over."""
    seconds = math.ceil(left_s)
    return f"{seconds // 60}:{seconds % 60:02d}"
