"""The words of a question: two lines at most, and one for what holds beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.house.lines import Lines
from nktsense.view.look.shapes import Text, font
from nktsense.view.look.tokens import LARGE, REGULAR, SMALL, STRONG, TEXT
from nktsense.view.words import said
from nktsense.visit.desk.offer import Offer

_LINES: Final = 2


class Question(QWidget):
    """The question and its notes. Its place is the same whatever is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Lines(LARGE, STRONG, lines=_LINES)
        self.notes = Text(SMALL, role="muted")
        self.height_px = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.notes)
        column.addStretch(1)
        self.set_compact(compact=False)

    def show_question(self, offer: Offer | None) -> None:
        """Show what is asked; calmly, where it goes on by itself."""
        self.words.set_weight(REGULAR if offer is not None and offer.by_itself else STRONG)
        self.words.say("" if offer is None else said(offer.question))
        notes = "" if offer is None else " ".join(said(note) for note in offer.notes)
        self.notes.say(notes)
        self.words.setAccessibleDescription(notes)

    def set_compact(self, *, compact: bool) -> None:
        """Take smaller type."""
        self.words.set_size(TEXT if compact else LARGE)
        self.notes.setFont(font(SMALL))
        self.height_px = self.words.height_px + self.notes.fontMetrics().height()
        self.setFixedHeight(self.height_px)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.words.recolour(look)
        self.notes.recolour(look)
