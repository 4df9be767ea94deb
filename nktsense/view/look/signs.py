"""The signs that are no verdicts: where a trial stands, and whether a push is as it is meant to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nktsense.view.look.tokens import Mark

Point = tuple[float, float]
Line = tuple[Point, ...]

_LINES: Final[dict[Mark, tuple[Line, ...]]] = {
    Mark.DASH: (((0.12, 0.5), (0.88, 0.5)),),
    Mark.RISING: (((0.5, 1.0), (0.5, 0.04)), ((0.08, 0.48), (0.5, 0.04), (0.92, 0.48))),
    Mark.FALLING: (((0.5, 0.0), (0.5, 0.96)), ((0.08, 0.52), (0.5, 0.96), (0.92, 0.52))),
    Mark.LEVEL: (((0.0, 0.3), (1.0, 0.3)), ((0.0, 0.7), (1.0, 0.7))),
    Mark.PAUSE: (((0.28, 0.04), (0.28, 0.96)), ((0.72, 0.04), (0.72, 0.96))),
    Mark.CROSS: (((0.06, 0.06), (0.94, 0.94)), ((0.06, 0.94), (0.94, 0.06))),
    Mark.CHECK: (((0.0, 0.54), (0.36, 0.9), (1.0, 0.12)),),
}
"""Strokes in a square of side 1, y downwards."""


def paint_sign(painter: QPainter, mark: Mark, box: QRectF, stroke: float, tint: QColor) -> None:
    """Paint a sign into a square with a pen of its own; the painter's pen and brush are changed.

    Args:
        painter: Where to paint, antialiased.
        mark: The sign.
        box: Square in px.
        stroke: Width of the lines, px.
        tint: Its colour.
    """

    def at(point: Point) -> QPointF:
        return QPointF(box.left() + point[0] * box.width(), box.top() + point[1] * box.height())

    pen = QPen(tint, stroke * 1.15)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for line in _LINES.get(mark, ()):
        painter.drawPolyline(QPolygonF([at(point) for point in line]))
    if mark in _FILLED:
        painter.setBrush(tint)
        _FILLED[mark](painter, at, box)


def _target(painter: QPainter, at: Callable[[Point], QPointF], box: QRectF) -> None:
    painter.drawEllipse(at((0.5, 0.5)), box.width() * 0.14, box.height() * 0.14)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)


def _dots(painter: QPainter, at: Callable[[Point], QPointF], box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (0.1, 0.5, 0.9):
        painter.drawEllipse(at((x, 0.5)), box.width() * 0.12, box.height() * 0.12)


def _above(painter: QPainter, at: Callable[[Point], QPointF], box: QRectF) -> None:
    painter.drawPolygon(QPolygonF([at((0.5, 0.12)), at((0.98, 0.86)), at((0.02, 0.86))]))


def _below(painter: QPainter, at: Callable[[Point], QPointF], box: QRectF) -> None:
    painter.drawPolygon(QPolygonF([at((0.02, 0.14)), at((0.98, 0.14)), at((0.5, 0.88))]))


_FILLED: Final[dict[Mark, Callable[[QPainter, Callable[[Point], QPointF], QRectF], None]]] = {
    Mark.TARGET: _target,
    Mark.DOTS: _dots,
    Mark.ABOVE: _above,
    Mark.BELOW: _below,
}
