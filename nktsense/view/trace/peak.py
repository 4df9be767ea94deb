"""The highest force of the push so far: a small line, and its figures at the right edge."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from nktsense.view.look.shapes import colour, kept_font
from nktsense.view.look.theme import blend
from nktsense.view.look.tokens import SMALL, STRONG, TEXT
from nktsense.view.trace.pane import Pane
from nktsense.view.words import number, tr

_LINE_ALPHA: Final = 0.55
_BESIDE_PX: Final = 8


def paint_peak(painter: QPainter, pane: Pane, x: float, force_n: float, beyond_n: float | None) -> None:
    """Paint it.

    Args:
        painter: Where to paint, the margin too; its state is left as it was.
        pane: The plot of force.
        x: When it was reached, s of the view.
        force_n: The force.
        beyond_n: Highest calibrated force where it lies above that: then no other figure is told; else None.
    """
    box, unit = pane.plot_box(), pane.scale.unit
    y = round(pane.y_px(force_n)) + 0.5
    shown = force_n if beyond_n is None else beyond_n
    figures = number(shown * unit.scale, unit.decimals)
    painter.save()
    left = max(pane.x_px(x), box.left())
    line = QRectF(left, y - 0.5, box.right() + _BESIDE_PX - 3 - left, 1)
    painter.fillRect(line, QColor(blend(pane.look.trace, pane.look.background, _LINE_ALPHA)))
    large, measures = kept_font(TEXT, STRONG)
    room = QRectF(box.right() + _BESIDE_PX, 0, pane.width() - box.right() - _BESIDE_PX, pane.height())
    middle = min(max(y, box.top() + TEXT), box.bottom() - TEXT - SMALL)
    down = measures.capHeight() / 2
    painter.setFont(large)
    painter.setPen(colour(pane.look.ink))
    painter.drawText(QPointF(room.left(), middle + down), figures if beyond_n is None else f">{figures}")
    small, measures = kept_font(SMALL)
    word = tr("peak")
    # A word that is longer than the margin reaches into the plot: cut off it could not be read.
    word_left = min(room.left(), room.right() - 2 - measures.horizontalAdvance(word))
    painter.setFont(small)
    painter.setPen(colour(pane.look.muted))
    painter.drawText(QPointF(word_left, middle + down + SMALL + 4), word)
    painter.restore()
