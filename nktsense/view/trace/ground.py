"""What stands still on the plot of force: the band about the planned load, and where the calibration ends."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import BAND_ALPHA, GRID, SMALL, TARGET_TOLERANCE
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.words import number, tr

_HATCH_ALPHA = 0.22


def force_words(pane: Pane, force_n: float) -> str:
    """Return a force in the unit that is shown, with its name."""
    unit = pane.scale.unit
    return f"{number(force_n * unit.scale, unit.decimals)} {unit.name}"


@dataclass
class Ground:
    """What is known of forces before any comes.

    Attributes:
        target_n: The planned load, N, or None.
        calibrated_to_n: Highest calibrated force, N, where a force went beyond it; else None.
        in_newtons: False for raw counts, in which no load can be planned.
    """

    target_n: float | None = None
    calibrated_to_n: float | None = None
    in_newtons: bool = True

    def paint(self, painter: QPainter, pane: Pane) -> None:
        """Paint it."""
        if self.calibrated_to_n is not None:
            self._paint_beyond(painter, pane, self.calibrated_to_n)
        if self.target_n is not None and self.in_newtons:
            self._paint_target(painter, pane, self.target_n)

    def _paint_target(self, painter: QPainter, pane: Pane, target_n: float) -> None:
        box = pane.plot_box()
        low, high = (pane.y_px(target_n * share) for share in (1 - TARGET_TOLERANCE, 1 + TARGET_TOLERANCE))
        painter.fillRect(QRectF(box.left(), high, box.width(), low - high), colour(pane.look.trace, BAND_ALPHA))
        painter.setPen(colour(pane.look.trace))
        painter.drawText(*_name_of_target(pane, target_n))

    def name_target(self, pane: Pane, labels: Labels) -> None:
        """Write the target once more, over what was hatched there."""
        if self.target_n is not None and self.in_newtons:
            labels.at(*_name_of_target(pane, self.target_n), pane.look.trace, always=True)

    def _paint_beyond(self, painter: QPainter, pane: Pane, high_n: float) -> None:
        box, low = pane.plot_box(), pane.y_px(high_n)
        if low <= box.top():
            return
        hatch = QBrush(colour(pane.look.caution, _HATCH_ALPHA), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), low - box.top()), hatch)
        painter.setPen(QPen(colour(pane.look.caution, 0.6), 1))
        painter.drawLine(QPointF(box.left(), low), QPointF(box.right(), low))
        word = tr("not calibrated above {force}", force=force_words(pane, high_n))
        width = painter.fontMetrics().horizontalAdvance(word)
        patch = QRectF(box.right() - width - 2 * GRID, low + 3, width + 2 * GRID, SMALL + 6)
        painter.fillRect(patch, colour(pane.look.background))
        painter.setPen(colour(pane.look.caution))
        painter.drawText(QPointF(patch.left() + GRID, patch.top() + SMALL), word)


def _name_of_target(pane: Pane, target_n: float) -> tuple[QPointF, str]:
    """Return where the name of the target begins, and the name."""
    box = pane.plot_box()
    low, high = (pane.y_px(target_n * share) for share in (1 - TARGET_TOLERANCE, 1 + TARGET_TOLERANCE))
    inside, above = low - high > SMALL + 6, high - box.top() > SMALL + 6
    y = high + SMALL + 3 if inside else high - 5 if above else low + SMALL + 2
    return QPointF(box.left() + GRID, y), tr("target {force}", force=force_words(pane, target_n))
