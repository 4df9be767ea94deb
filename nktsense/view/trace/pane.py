"""One plot of the trace: what rarely changes is painted once, what moves is painted in layers over it."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL
from nktsense.view.trace.scale import WINDOW_S, ShownUnit, ValueScale
from nktsense.view.words import number

_LEFT_PX: Final = 56
_LEFT_WIDE_PX: Final = 80
_RIGHT_PX: Final = 60
_GRID_ALPHA: Final = 0.3
"""Of the lines of the scale where hairlines are as dark as text."""


class Pane(QWidget):
    """Plots over time, without mouse or markup. Layers are called in order, with a painter that is cut to the plot.

    Args:
        least: Smallest top of the value axis.
        both_signs: True where the axis reaches as far below zero as above.
        times: True where the times are written below.

    Attributes:
        still: Layers that change as rarely as the scale does.
        layers: Layers that are painted in each frame.
        margin: Layers that are painted in each frame and may write beside the plot.
        frames: How often it was painted.
    """

    def __init__(self, least: float, *, both_signs: bool, times: bool = True) -> None:
        super().__init__()
        self.still: list[Layer] = []
        self.layers: list[Layer] = []
        self.margin: list[Layer] = []
        self.frames = 0
        self.x_range = (-WINDOW_S, 0.0)
        self.look = LIGHT
        self.scale = ValueScale(least, both_signs=both_signs)
        self._times, self._ticks = times, list[tuple[float, str]]()
        self._wide = self._kept = False
        self._hidden = ""
        self._ground: QPixmap | None = None
        self._picture: QPixmap | None = None
        self._cut = QRectF()
        self._box, self._box_of = QRectF(), (-1, -1, False)
        self._font = font(SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(8 * GRID)

    # what holds

    @property
    def y_range(self) -> tuple[float, float]:
        """Lowest and highest value in view."""
        return self.scale.range

    def reset_values(self) -> None:
        """Return the value axis to its smallest range."""
        self.scale.reset()
        self.repaint_ground()

    def hold(self, values: NDArray[np.float64]) -> None:
        """Let the value axis grow until it holds these values; NaN is no value."""
        if self.scale.hold(values):
            self.repaint_ground()

    def include(self, low: float, high: float) -> None:
        """Let the value axis grow, in steps, until it holds ``low`` and ``high``; it never shrinks."""
        if self.scale.include(low, high):
            self.repaint_ground()

    def show_in(self, unit: ShownUnit) -> None:
        """Write the values in a unit; what is told of places stays in what is stored."""
        if unit != self.scale.unit:
            self.scale.show_in(unit)
            self.repaint_ground()

    def show_times(self, start: float, end: float, ticks: list[tuple[float, str]]) -> None:
        """Set the time axis, in s of the view."""
        if (self.x_range, self._ticks) != ((start, end), ticks):
            self.x_range, self._ticks = (start, end), ticks
            self.repaint_ground()

    def set_wide(self, wide: bool) -> None:
        """Leave more room for the figures of the scale, as raw counts need it."""
        if wide != self._wide:
            self._wide = wide
            self.repaint_ground()

    def set_hidden(self, sentence: str) -> None:
        """Paint nothing but a sentence; "" paints everything again."""
        if sentence != self._hidden:
            self._hidden = sentence
            self.repaint_ground()

    def keep_picture(self, kept: bool) -> None:
        """Keep what was painted and paint only what :meth:`repaint_from` tells; for a view that does not move."""
        if kept != self._kept:
            self._kept = kept
            self.repaint_ground()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.look = look
        self.repaint_ground()

    # where things are

    def plot_box(self) -> QRectF:
        """Return the rectangle of the plot in px; not to be changed, as it is kept: it is asked for often."""
        width, height = self.width(), self.height()
        if (width, height, self._wide) != self._box_of:
            self._box_of = (width, height, self._wide)
            left = _LEFT_WIDE_PX if self._wide else _LEFT_PX
            bottom = MARGIN if self._times else GRID
            self._box = QRectF(left, GRID, max(width - left - _RIGHT_PX, 1), max(height - GRID - bottom, 1))
        return self._box

    def plot_columns(self) -> int:
        """Return how many columns of the screen's own pixels the plot has."""
        return max(int(self.plot_box().width() * self.devicePixelRatioF()), 1)

    def x_px(self, x: float) -> float:
        """Return the position in px of a time of the view in s."""
        box, (start, end) = self.plot_box(), self.x_range
        return box.left() + (x - start) / (end - start) * box.width()

    def y_px(self, y: float) -> float:
        """Return the position in px of a value."""
        box, (low, high) = self.plot_box(), self.y_range
        return box.bottom() - (y - low) / (high - low) * box.height()

    @property
    def cut(self) -> QRectF:
        """The part that is being painted, px: a layer may leave out what lies outside."""
        return self._cut

    # painting

    def repaint_ground(self) -> None:
        """Paint all of it anew: the scale, or what stands still on it, has changed."""
        self._ground = self._picture = None
        self.update()

    def repaint_picture(self) -> None:
        """Paint the layers anew."""
        self._picture = None
        self.update()

    def repaint_from(self, x_px: float) -> None:
        """Paint the layers anew to the right of a place, px."""
        if self._picture is None or not self._kept:
            self.repaint_picture()
            return
        box = self.plot_box()
        part = QRect(int(x_px), 0, int(box.right() + 2) - int(x_px), self.height())
        painter = QPainter(self._picture)
        painter.setClipRect(part)
        self._paint(painter, QRectF(part))
        painter.end()
        self.update(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint all of it anew."""
        self.repaint_ground()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is due."""
        self.frames += 1
        painter = QPainter(self)
        if not self._kept:
            self._paint(painter, QRectF(self.rect()))
        else:
            if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
                self._picture = self._sheet()
                inner = QPainter(self._picture)
                self._paint(inner, QRectF(self.rect()))
                inner.end()
            painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _sheet(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        return sheet

    def _paint(self, painter: QPainter, cut: QRectF) -> None:
        if self._ground is None or self._ground.devicePixelRatio() != self.devicePixelRatioF():
            self._ground = self._sheet()
            inner = QPainter(self._ground)
            self._paint_ground(inner)
            inner.end()
        painter.drawPixmap(0, 0, self._ground)
        if self._hidden:
            return
        self._cut = cut
        painter.setFont(self._font)
        painter.save()
        painter.setClipRect(self.plot_box(), Qt.ClipOperation.IntersectClip)
        for layer in self.layers:
            layer(painter, self)
        painter.restore()
        for layer in self.margin:
            layer(painter, self)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self.look.background))
        if self._hidden:
            painter.setFont(font(LARGE))
            painter.setPen(QColor(self.look.muted))
            middle = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(MARGIN, 0, -MARGIN, 0), middle, self._hidden)
            return
        box = self.plot_box()
        painter.setFont(font(SMALL))
        metrics = painter.fontMetrics()
        down = (metrics.ascent() - metrics.descent()) / 2
        strong = self.look.hairline == self.look.ink
        line, words = QPen(colour(self.look.hairline, _GRID_ALPHA if strong else 1.0), 1), QColor(self.look.muted)
        for y in self.scale.lines:
            at = round(self.y_px(y)) + 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(box.left(), at), QPointF(box.right(), at))
            text = number(y * self.scale.unit.scale, self.scale.decimals)
            painter.setPen(words)
            painter.drawText(QPointF(box.left() - GRID - metrics.horizontalAdvance(text), at + down), text)
        for x, text in self._ticks if self._times else ():
            half = metrics.horizontalAdvance(text) / 2
            left = min(max(self.x_px(x) - half, box.left() - half), self.width() - 2 * half)
            painter.drawText(QPointF(left, box.bottom() + metrics.ascent() + 6), text)
        painter.setClipRect(box)
        for layer in self.still:
            layer(painter, self)


Layer = Callable[[QPainter, Pane], None]
"""Paints something on a plot, in px."""
