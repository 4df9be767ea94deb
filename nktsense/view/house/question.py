"""The words of a question, as large as they fit, and what holds beside it in the room that is left."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.house.lines import Lines, broken
from nktsense.view.look.shapes import font
from nktsense.view.look.tokens import LARGE, REGULAR, SMALL, STRONG, TEXT
from nktsense.view.words import said
from nktsense.visit.desk.offer import Offer

_SIZES: Final = {False: (LARGE, TEXT, SMALL), True: (TEXT, SMALL)}
"""Sizes of the type from the usual one down, where there is room and where there is less."""


class Question(QWidget):
    """The question and its notes. Its place is the same whatever is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.notes = Lines(LARGE, STRONG), Lines(SMALL, role="muted")
        self._text = self._beside = ""
        self._weight, self._compact = STRONG, False
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
        weight = REGULAR if offer is not None and offer.by_itself else STRONG
        text = "" if offer is None else said(offer.question)
        beside = "" if offer is None else " ".join(said(note) for note in offer.notes)
        if (text, beside, weight) != (self._text, self._beside, self._weight):
            self._text, self._beside, self._weight = text, beside, weight
            self.words.setAccessibleDescription(beside)
            self._fit()

    def set_compact(self, *, compact: bool) -> None:
        """Take smaller type and less room."""
        self._compact = compact
        usual = _SIZES[compact][0]
        self.height_px = 2 * _line_px(usual, STRONG) + _line_px(SMALL, REGULAR)
        self.setFixedHeight(self.height_px)
        self._fit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.words.recolour(look)
        self.notes.recolour(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        size, lines = self._size_and_lines()
        self.words.say(self._text, size, self._weight, lines)
        left_px = self.height_px - lines * _line_px(size, self._weight)
        self.notes.say(self._beside, SMALL, REGULAR, left_px // _line_px(SMALL, REGULAR))

    def _size_and_lines(self) -> tuple[int, int]:
        """Return the largest type in which all of the question fits, and its lines; else the smallest, cut."""
        size, lines, room = SMALL, 0, 0
        for size in _SIZES[self._compact]:
            lines = len(broken(self._text, font(size, self._weight), self.width())) if self._text else 0
            room = self.height_px // _line_px(size, self._weight)
            if lines <= room:
                break
        return size, min(lines, room)


def _line_px(size_px: int, weight: int) -> int:
    return QFontMetrics(font(size_px, weight)).lineSpacing()
