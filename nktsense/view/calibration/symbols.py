"""One symbol for each series, the same in picture, legend and table: filled on the way up, hollow on the way down."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_PLUS: Final = (
    (-1, -3), (1, -3), (1, -1), (3, -1), (3, 1), (1, 1), (1, 3), (-1, 3), (-1, 1), (-3, 1), (-3, -1), (-1, -1),
)  # fmt: skip
_HOLLOW_PX: Final = 1.6


def _polygon(corners: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _round() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.48, 0.48)
    return path


def _star() -> QPainterPath:
    turns = [(0.55 if i % 2 == 0 else 0.24, pi * i / 5 - pi / 2) for i in range(10)]
    return _polygon([(r * cos(angle), r * sin(angle)) for r, angle in turns])


_SHAPES: Final = (
    _round(),
    _polygon([(-0.42, -0.42), (0.42, -0.42), (0.42, 0.42), (-0.42, 0.42)]),
    _polygon([(0, -0.5), (0.52, 0.4), (-0.52, 0.4)]),
    _polygon([(0, 0.5), (0.52, -0.4), (-0.52, -0.4)]),
    _polygon([(x / 6, y / 6) for x, y in _PLUS]),
    _star(),
)
"""Shapes in a box of 1 about 0; the hollow diamond is not among them, it marks the point to come."""


def paint_series(
    painter: QPainter, series: int, centre: QPointF, size_px: float, tint: QColor, ground: QColor, *, falling: bool
) -> None:
    """Paint the symbol of a series.

    Args:
        painter: Where to paint; its state is left as it was.
        series: Number of the series, from 1; after six the shapes come round again.
        centre: Its middle, px.
        size_px: Its size, px.
        tint: Its colour.
        ground: What fills a hollow one, so that no line runs through it.
        falling: True for a hollow one.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size_px, size_px)
    pen = QPen(tint, _HOLLOW_PX)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(ground if falling else tint)
    painter.drawPath(_SHAPES[(series - 1) % len(_SHAPES)])
    painter.restore()


def series_pixmap(series: int, size_px: int, tint: QColor, ground: QColor, *, falling: bool, ratio: float) -> QPixmap:
    """Return the symbol of a series on nothing.

    Args:
        series: Number of the series, from 1.
        size_px: Its size, px.
        tint: Its colour.
        ground: What fills a hollow one.
        falling: True for a hollow one.
        ratio: Pixels of the screen per px.
    """
    pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, size_px, size_px)
    paint_series(painter, series, box.center(), size_px - 3, tint, ground, falling=falling)
    painter.end()
    return pixmap
