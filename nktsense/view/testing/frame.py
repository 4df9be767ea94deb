"""A place with a hairline around it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import RADIUS

COMPACT_BUTTON: Final = "padding: 2px 8px; min-height: 18px;"
"""Style of a button where there is little room; one that has the focus is still framed."""


class CardFrame(QWidget):
    """A widget with a rounded hairline at its edge."""

    def __init__(self) -> None:
        super().__init__()
        self._look = LIGHT

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._look.hairline), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()
