"""A list that folds out of a field, with a sign that it does so."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

_HALF_PX: Final = 5.0
_FROM_RIGHT_PX: Final = 16.0


class Picker(QComboBox):
    """One of many. The wheel scrolls what it stands in, and never takes another one unseen.

    Args:
        fewest_chars: It is as wide as there is room, and shows so many characters at least; None for the width of the
            longest entry.
    """

    def __init__(self, fewest_chars: int | None = None) -> None:
        super().__init__()
        if fewest_chars is not None:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(fewest_chars)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign over the field; the style sheet of the window has no shape for it."""
        super().paintEvent(event)
        if not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = self.palette().color(QPalette.ColorRole.Text)
        painter.setPen(QPen(tint, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = self.width() - _FROM_RIGHT_PX, self.height() / 2 + 1
        corners = ((x - _HALF_PX, y - _HALF_PX / 2), (x, y + _HALF_PX / 2), (x + _HALF_PX, y - _HALF_PX / 2))
        painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.end()
