"""A small plot over the time of a stream: a line, what it should be, and marks where something happened."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, isfinite, log10
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from firmware_bridge.samples import FloatArray
from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font, paint_mark
from nktsense.view.look.tokens import GRID, SMALL, Mark
from nktsense.view.words import number, tr

_AXIS_PX: Final = 72
_HEAD_PX: Final = 22
_FOOT_PX: Final = 20
_MARK_PX: Final = 12
_LINES: Final = 4
"""About so many steps of the scale."""


class SmallPlot(QWidget):
    """A line over time.

    Args:
        title: What it shows, with its unit.
        least: The scale reaches at least so far above and below the middle of what is shown.
    """

    def __init__(self, title: str, least: float) -> None:
        super().__init__()
        self._title, self._least = title, least
        self._look = LIGHT
        self._x, self._y = np.empty(0), np.empty(0)
        self._should: float | None = None
        self._now = ""
        self._span = (0.0, 60.0)
        self._marks: tuple[tuple[float, Mark], ...] = ()
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(112)
        self.setAccessibleName(title)

    def sizeHint(self) -> QSize:
        """Return a size with room for the scale."""
        return QSize(420, 148)

    def show_line(
        self,
        x: FloatArray,
        y: FloatArray,
        span: tuple[float, float],
        *,
        now: str = "",
        should: float | None = None,
        marks: Sequence[tuple[float, Mark]] = (),
        empty: str = "",
    ) -> None:
        """Show a line.

        Args:
            x: Times, s, shape (n,).
            y: Values, shape (n,); NaN interrupts the line.
            span: First and last time in view, s.
            now: The newest value with its unit, or "".
            should: What the value should be, or None.
            marks: Times at which something happened, s, each with its shape.
            empty: What stands there as long as there is no line.
        """
        inside = (x >= span[0]) & (x <= span[1])
        self._x, self._y, self._span, self._now = x[inside], y[inside], span, now
        self._should, self._marks, self._empty = should, tuple(marks), empty
        self.setAccessibleDescription(now)
        self.update()

    @property
    def marks(self) -> tuple[tuple[float, Mark], ...]:
        """The marks."""
        return self._marks

    @property
    def line(self) -> tuple[FloatArray, FloatArray]:
        """Times and values in view."""
        return self._x, self._y

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale, line and marks."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        box = QRectF(_AXIS_PX, _HEAD_PX, self.width() - _AXIS_PX - GRID, self.height() - _HEAD_PX - _FOOT_PX)
        self._head(painter)
        fine = self._y[np.isfinite(self._y)]
        if not len(fine):
            painter.setPen(colour(self._look.muted))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._empty)
            painter.end()
            return
        low, high, step = self._scale(fine)
        self._grid(painter, box, low, high, step)
        self._times(painter, box)
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        self._events(painter, box)
        if self._should is not None:
            pen = QPen(colour(self._look.muted), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            y = _y(self._should, low, high, box)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        self._line(painter, box, low, high)
        painter.end()

    def _head(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(font(SMALL))
        painter.setPen(colour(self._look.ink))
        wide = metrics.horizontalAdvance(self._now)
        right = QRectF(self.width() - wide - GRID, 0, wide, _HEAD_PX - 4)
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._now)
        painter.setPen(colour(self._look.muted))
        room = self.width() - wide - 3 * GRID
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, 0, room, _HEAD_PX - 4), int(Qt.AlignmentFlag.AlignVCenter), title)

    def _scale(self, fine: FloatArray) -> tuple[float, float, float]:
        low, high = float(fine.min()), float(fine.max())
        if self._should is not None:
            low, high = min(low, self._should), max(high, self._should)
        middle = (low + high) / 2
        reach = max((high - low) * 0.6, self._least)
        step = _step(2 * reach / _LINES)
        return floor((middle - reach) / step) * step, ceil((middle + reach) / step) * step, step

    def _grid(self, painter: QPainter, box: QRectF, low: float, high: float, step: float) -> None:
        decimals = max(0, -floor(log10(step)))
        high_px = QFontMetricsF(font(SMALL)).height()
        lines = round((high - low) / step)
        every = max(1, ceil((lines + 1) * high_px / max(box.height() + high_px, 1)))
        for i in range(0, lines + 1, every):
            value = low + i * step
            y = _y(value, low, high, box)
            painter.setPen(QPen(colour(self._look.hairline), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colour(self._look.muted))
            place = QRectF(0, y - high_px / 2, _AXIS_PX - GRID, high_px)
            align = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(place, align, number(value, decimals))

    def _times(self, painter: QPainter, box: QRectF) -> None:
        first, last = self._span
        step = _step((last - first) / 6)
        painter.setPen(colour(self._look.muted))
        at = ceil(first / step) * step
        while at <= last:
            x = self._px(at, box)
            # The first one stands at the right of the edge: at its left is a figure of the other scale.
            edge = x - box.left() < 1
            place = QRectF(x if edge else x - 40, box.bottom() + 3, 80, _FOOT_PX - 3)
            if place.right() <= self.width() + 1:
                words = tr("{seconds} s", seconds=number(at))
                side = Qt.AlignmentFlag.AlignLeft if edge else Qt.AlignmentFlag.AlignHCenter
                painter.drawText(place, int(side | Qt.AlignmentFlag.AlignTop), words)
            at += step

    def _events(self, painter: QPainter, box: QRectF) -> None:
        first, last = self._span
        seen: set[int] = set()
        for at, mark in self._marks:
            x = self._px(at, box)
            if not first <= at <= last or round(x / _MARK_PX) in seen:
                continue
            seen.add(round(x / _MARK_PX))  # marks that lie upon each other are one
            painter.setPen(QPen(colour(self._look.caution, 0.6), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - _MARK_PX))
            square = QRectF(x - _MARK_PX / 2, box.bottom() - _MARK_PX, _MARK_PX, _MARK_PX)
            paint_mark(painter, mark, square, colour(self._look.caution))

    def _line(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        painter.setPen(QPen(colour(self._look.trace), 1))
        part: list[QPointF] = []
        parts = [part]
        for x, y in zip(self._x.tolist(), self._y.tolist(), strict=True):
            if isfinite(y):
                part.append(QPointF(self._px(x, box), _y(y, low, high, box)))
            elif part:
                part = []
                parts.append(part)
        for one in parts:
            if len(one) == 1:
                painter.drawEllipse(one[0], 1.5, 1.5)
            elif one:
                painter.drawPolyline(QPolygonF(one))

    def _px(self, at: float, box: QRectF) -> float:
        first, last = self._span
        return box.left() + (at - first) / (last - first) * box.width()


def _y(value: float, low: float, high: float, box: QRectF) -> float:
    return box.bottom() - (value - low) / (high - low) * box.height()


def _step(wanted: float) -> float:
    """Return the next of 1, 2, 5 times a power of ten."""
    power = 10.0 ** floor(log10(max(wanted, 1e-12)))
    return next((n * power for n in (1.0, 2.0, 5.0) if n * power >= wanted * 0.999), 10 * power)
