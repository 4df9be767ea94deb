"""A button of a row of which one is chosen."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import GRID


class Segment(QPushButton):
    """One of a few; the chosen one has a bar below its words, so that it is told without its colour."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self._look = LIGHT

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar over the button."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(2 * GRID, self.height() - 7, self.width() - 4 * GRID, 3, colour(self._look.ink))
            painter.end()
