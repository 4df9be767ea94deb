"""Words on a plot: on a patch of ground, so that no line runs through them, and never one over the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from nktsense.palette import Palette
from nktsense.view.look.tokens import SMALL

_ROWS: Final = 4
_PATCH_ALPHA: Final = 0.86


class Labels:
    """The words of one frame.

    Args:
        painter: Where to paint, with the type of the words.
        look: The theme.
        box: The part of the plot in which they stay, px.
    """

    def __init__(self, painter: QPainter, look: Palette, box: QRectF) -> None:
        self._painter, self._look, self._box = painter, look, box
        self._font = painter.font()
        self._taken: list[QRectF] = []

    def width(self, word: str) -> float:
        """Return the width of a word, px."""
        return float(self._painter.fontMetrics().horizontalAdvance(word))

    def width_in(self, word: str, type_: QFont) -> float:
        """Return the width of a word in another type, px."""
        return float(QFontMetricsF(type_).horizontalAdvance(word))

    def keep_clear(self, box: QRectF) -> None:
        """Let no word stand there."""
        self._taken.append(box)

    def above(self, left: float, top: float, word: str, tint: str = "") -> bool:
        """Write a word in the first row from ``top`` on in which it has room; return whether there was one.

        Args:
            left: Where it begins, px.
            top: Base line of the first row, px.
            word: The word.
            tint: Its colour; "" for muted.
        """
        return any(self.at(QPointF(left, top + row * (SMALL + 6)), word, tint) for row in range(_ROWS))

    def at(
        self, where: QPointF, word: str, tint: str = "", type_: QFont | None = None, *, always: bool = False
    ) -> bool:
        """Write a word at a place, not above the plot; return False where another one stands there, or the plot ends.

        Args:
            where: Where its base line begins, px.
            word: The word.
            tint: Its colour; "" for muted.
            type_: Its type, or None for the small one.
            always: Write it even over another one.
        """
        painter = self._painter
        if type_ is not None:
            painter.setFont(type_)
        metrics = painter.fontMetrics()
        where = QPointF(where.x(), max(where.y(), self._box.top() + metrics.ascent()))
        patch = QRectF(
            where.x() - 3, where.y() - metrics.ascent(), metrics.horizontalAdvance(word) + 6, metrics.height()
        )
        free = patch.bottom() <= self._box.bottom() + metrics.descent()
        free = always or (free and not any(patch.intersects(other) for other in self._taken))
        if free and patch.right() > self._box.left() and patch.left() < self._box.right():
            self._taken.append(patch)
            ground = QColor(self._look.background)
            ground.setAlphaF(_PATCH_ALPHA)
            painter.fillRect(patch, ground)
            painter.setPen(QColor(tint or self._look.muted))
            painter.drawText(where, word)
        if type_ is not None:
            painter.setFont(self._font)
        return free
