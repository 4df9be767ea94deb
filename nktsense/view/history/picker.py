"""A list that folds out of a field, with a sign that it does so."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour

_HALF_PX: Final = 5.0
_FROM_RIGHT_PX: Final = 16.0


class Picker(QComboBox):
    """One of many, as wide as there is room. The wheel scrolls the page, and never takes another one unseen.

    Args:
        fewest_chars: So many characters it shows at least.
    """

    def __init__(self, fewest_chars: int) -> None:
        super().__init__()
        self._look = LIGHT
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(fewest_chars)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the field."""
        super().paintEvent(event)
        if not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._look.muted), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = self.width() - _FROM_RIGHT_PX, self.height() / 2 + 1
        corners = ((x - _HALF_PX, y - _HALF_PX / 2), (x, y + _HALF_PX / 2), (x + _HALF_PX, y - _HALF_PX / 2))
        painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.end()
