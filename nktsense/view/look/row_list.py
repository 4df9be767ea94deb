"""A list of painted rows, one of which is taken."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from nktsense.view.look.shapes import colour, font


class RowList(QListView):
    """Rows of one height. A click, Return or Space takes one.

    Args:
        name: Its name for screen readers.
        painter: Paints a row.
    """

    taken = Signal(int)
    """Number of the row, from 0."""

    def __init__(self, name: str, rows: QAbstractItemModel, painter: QStyledItemDelegate) -> None:
        super().__init__()
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Space take the row that is marked."""
        takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if takes and self.currentIndex().isValid():
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())


def paint_line(painter: QPainter, box: QRect, text: str, size_px: int, weight: int, ink: str) -> None:
    """Paint a line of text at the left of a box, cut with "…" where it is too long.

    Args:
        painter: Where to paint; its font and pen are changed.
        box: The room, px.
        text: The text.
        size_px: Size of the type.
        weight: Weight of the type.
        ink: Its colour.
    """
    face = font(size_px, weight)
    painter.setFont(face)
    painter.setPen(colour(ink))
    cut = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)
