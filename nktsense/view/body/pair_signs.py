"""The shapes of what a retest showed. They are squares, so that nobody takes them for a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.protocol.course.facts import OutcomeFact
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.words import said, tr

SIGN_PX = 12.0
_GAP_PX = 5.0
_SHAM_GAP_PX = 14.0


def paint_sign(painter: QPainter, conclusion: str, box: QRectF, tint: QColor, *, sham: bool = False) -> None:
    """Paint what a retest showed.

    Args:
        painter: Where to paint; its pen and brush are changed.
        conclusion: The conclusion, as it is kept.
        box: Square in px.
        tint: Its colour.
        sham: Whether it was after a sham; then it stands in brackets.
    """
    stroke = max(1.3, box.width() / 9)
    inner = box.adjusted(stroke, stroke, -stroke, -stroke)
    painter.setPen(QPen(tint, stroke))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if conclusion == OutcomeKind.REPEATED_CHANGE:
        painter.setBrush(tint)
        painter.drawRect(inner)
    elif conclusion == OutcomeKind.BEYOND_ERROR:
        painter.drawRect(inner)
        painter.fillRect(QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2), tint)
    elif conclusion == OutcomeKind.WITHIN_ERROR:
        painter.drawRect(inner)
    elif conclusion == OutcomeKind.INCONCLUSIVE:
        painter.drawRect(inner)
        painter.drawLine(QLineF(inner.bottomLeft(), inner.topRight()))
    else:
        y = inner.center().y()
        painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
    if sham:
        for x, way in ((box.left() - 3, 3.0), (box.right() + 3, -3.0)):
            bracket = [QPointF(x + way, box.top() - 1), QPointF(x, box.top() - 1)]
            bracket += [QPointF(x, box.bottom() + 1), QPointF(x + way, box.bottom() + 1)]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(bracket))


def paint_row(painter: QPainter, outcomes: Sequence[OutcomeFact], start: QPointF, room_px: float, tint: QColor) -> None:
    """Paint retests in order of time, those after a sham apart; where there is no room for all, the last ones.

    Args:
        painter: Where to paint.
        outcomes: The retests of a pair.
        start: Left end of the row, at its middle height, px.
        room_px: Width of the row.
        tint: Colour of the shapes.
    """
    shams = [one for one in outcomes if one.sham is True]
    real = [one for one in outcomes if one.sham is not True]
    apart = len(shams) * (SIGN_PX + _SHAM_GAP_PX)
    most = max(int((room_px - apart) / (SIGN_PX + _GAP_PX)), 1)
    x = start.x()
    for one in real[-most:]:
        paint_sign(painter, one.conclusion, QRectF(x, start.y() - SIGN_PX / 2, SIGN_PX, SIGN_PX), tint)
        x += SIGN_PX + _GAP_PX
    for one in shams:
        x += _SHAM_GAP_PX / 2
        box = QRectF(x, start.y() - SIGN_PX / 2, SIGN_PX, SIGN_PX)
        paint_sign(painter, one.conclusion, box, tint, sham=True)
        x += SIGN_PX + _SHAM_GAP_PX / 2


class _SignBox(QWidget):
    """A shape of fixed size in a layout; its word stands beside it."""

    def __init__(self, conclusion: str, *, sham: bool) -> None:
        super().__init__()
        self._conclusion, self._sham = conclusion, sham
        self._look = LIGHT
        self.setFixedSize(QSize(22 if sham else 14, 18))

    def recolour(self, look: Palette) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF((self.width() - SIGN_PX) / 2, (self.height() - SIGN_PX) / 2, SIGN_PX, SIGN_PX)
        paint_sign(painter, self._conclusion, box, QColor(self._look.muted), sham=self._sham)
        painter.end()


class PairLegend(QWidget):
    """What the shapes mean, in words."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[_SignBox | Text] = []
        flow = Flow(GRID)
        self.setLayout(flow)
        for kind in OutcomeKind:
            flow.addWidget(self._entry(kind.value, said(kind.value), sham=False))
        flow.addWidget(self._entry(OutcomeKind.WITHIN_ERROR.value, tr("in brackets: after a sham"), sham=True))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for part in self._parts:
            part.recolour(look)

    def _entry(self, conclusion: str, words: str, *, sham: bool) -> QWidget:
        out, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, GRID // 2, 0)
        row.setSpacing(5)
        box, text = _SignBox(conclusion, sham=sham), Text(SMALL, role="muted")
        text.say(words)
        self._parts += [box, text]
        row.addWidget(box)
        row.addWidget(text)
        out.setLayout(row)
        return out
