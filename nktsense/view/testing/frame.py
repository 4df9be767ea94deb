"""A place with a hairline around it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import RADIUS

_COMPACT_PX: Final = 400
_ROOMY_PX: Final = (1080, 600)


class Room(IntEnum):
    """How much room there is."""

    TIGHT = 0
    """A small screen at twice the size, with a question below."""
    COMPACT = 1
    ROOMY = 2

    @staticmethod
    def of(width: int, height: int) -> Room:
        """Return how much room a test screen of this size in px has."""
        if height < _COMPACT_PX:
            return Room.TIGHT
        return Room.COMPACT if width < _ROOMY_PX[0] or height < _ROOMY_PX[1] else Room.ROOMY


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
