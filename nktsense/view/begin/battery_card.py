"""A battery to choose: its name, its muscles, how many tests it is and how long they take about."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from nktsense.palette import LIGHT, Palette
from nktsense.view.house.lines import cut
from nktsense.view.look.ground import painter_on
from nktsense.view.look.shapes import colour, font, paint_mark, plain_tip
from nktsense.view.look.tokens import GRID, SMALL, STRONG, TEXT, Mark
from nktsense.view.words import tr

_EDGE_PX: Final = 2 * GRID
_MARK_PX: Final = 18
_LINES: Final = 2
"""Lines of muscles; what is more is in the tool tip."""


class BatteryCard(QPushButton):
    """A battery. The chosen one has a tick; the one that was used last says so.

    Args:
        battery: Its identifier.
        title: What it is called, in the chosen language.
        muscles: The names of its muscles, likewise.
        words: What it is for, likewise.
    """

    def __init__(self, battery: str, title: str, muscles: str, words: str) -> None:
        super().__init__()
        self.battery, self.heading, self.muscles = battery, title, muscles
        self.length, self.used_last = "", False
        self._words, self._look = words, LIGHT
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(2 * GRID + QFontMetrics(font(TEXT, STRONG)).height() + _LINES * _small_px())
        self.setToolTip(plain_tip(f"{words}\n{muscles}"))

    def show_length(self, words: str, *, used_last: bool) -> None:
        """Show how many tests it is and how long they take, and whether it was used last."""
        self.length, self.used_last = words, used_last
        last = tr("used last") if used_last else ""
        self.setAccessibleName(". ".join(part for part in (self.heading, words, last, self.muscles) if part))
        self.setAccessibleDescription(self._words)
        self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it wants; it takes all of the width."""
        return QSize(30 * GRID, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and frame as the style sheet has them, then the words."""
        painter = painter_on(self)
        room = QRectF(self.rect()).adjusted(2 * _EDGE_PX + _MARK_PX, GRID - 1, -_EDGE_PX, -GRID)
        if self.isChecked():
            square = QRectF(_EDGE_PX, (self.height() - _MARK_PX) / 2, _MARK_PX, _MARK_PX)
            paint_mark(painter, Mark.CHECK, square, colour(self._look.ink))
        self._paint_words(painter, room)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        strong, small = font(TEXT, STRONG), font(SMALL)
        metrics = QFontMetrics(strong)
        beside = " · ".join(part for part in (tr("used last") if self.used_last else "", self.length) if part)
        beside_px = QFontMetrics(small).horizontalAdvance(beside) + 2 * GRID
        first = QRectF(room.left(), room.top(), room.width(), metrics.height())
        painter.setFont(small)
        painter.setPen(colour(self._look.ink))
        painter.drawText(first, right, beside)
        painter.setFont(strong)
        width = int(first.width() - beside_px)
        title = metrics.elidedText(self.heading, Qt.TextElideMode.ElideRight, width)
        painter.drawText(first, left, title)
        painter.setFont(small)
        painter.setPen(colour(self._look.ink if self.isChecked() else self._look.muted))
        top = first.bottom() + 1
        for line in cut(self.muscles, small, int(room.width()), _LINES):
            painter.drawText(QRectF(room.left(), top, room.width(), _small_px()), left, line)
            top += _small_px()


def _small_px() -> int:
    return QFontMetrics(font(SMALL)).height()
