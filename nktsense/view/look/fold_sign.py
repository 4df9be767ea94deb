"""The sign in a field that something folds out of it; the style sheet of the window has no shape for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

SIGN_PX: Final = 28
"""Width at the right end of a field that belongs to the sign, px; see ``drop-down`` in the style sheet."""
_HALF_PX: Final = 5.0
_FROM_RIGHT_PX: Final = 16.0


def paint_fold_sign(field: QWidget) -> None:
    """Paint the sign over a field, in its :meth:`paintEvent`; not where the field cannot be used."""
    if not field.isEnabled():
        return
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tint = field.palette().color(QPalette.ColorRole.Text)
    painter.setPen(QPen(tint, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = field.width() - _FROM_RIGHT_PX, field.height() / 2 + 1
    corners = ((x - _HALF_PX, y - _HALF_PX / 2), (x, y + _HALF_PX / 2), (x + _HALF_PX, y - _HALF_PX / 2))
    painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
    painter.end()
