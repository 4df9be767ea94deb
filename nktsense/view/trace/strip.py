"""One plot of fixed ranges that grow in steps and never jitter."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.shapes import colour, font
from nktsense.view.look.tokens import GRID, MARGIN, SMALL
from nktsense.view.trace.scale import WINDOW_S, next_step
from nktsense.view.words.language import language_now
from nktsense.view.words.numbers import figures

__all__ = ["WINDOW_S", "Strip", "next_step"]

_AXIS_PX: Final = 72


class Strip(pg.PlotWidget):
    """One plot of fixed ranges that grow in steps, without menus, mouse or markup.

    Args:
        least: Smallest top of the value axis.
        both_signs: True where the axis reaches as far below zero as above.
        paint_behind: Paints under the curves, in px.
        paint_over: Paints over the curves, in px.
    """

    def __init__(
        self,
        least: float,
        *,
        both_signs: bool,
        paint_behind: Callable[[QPainter, Strip], None],
        paint_over: Callable[[QPainter, Strip], None],
    ) -> None:
        self._behind, self._over = paint_behind, paint_over
        self._least, self._both = least, both_signs
        self._look = LIGHT
        super().__init__()
        self.frames = 0
        self.lines: list[float] = []
        self.x_range = (-WINDOW_S, 0.0)
        self.y_range = (0.0, 0.0)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setCacheMode(self.CacheModeFlag(0))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Any: the plot's methods are made at run time, out of sight of a type checker.
        self.plot: Any = self.getPlotItem()
        item = self.plot
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.layout.setContentsMargins(0, GRID, 2 * GRID, GRID)
        for side in ("left", "bottom"):
            item.getAxis(side).setStyle(tickFont=font(SMALL), tickLength=0, tickTextOffset=GRID)
            item.getAxis(side).setStyle(hideOverlappingLabels=False, tickAlpha=0)
        item.getAxis("left").setWidth(_AXIS_PX)
        item.getAxis("bottom").setHeight(MARGIN + GRID)
        self.curve = pg.PlotCurveItem(antialias=False, skipFiniteCheck=True)
        item.addItem(self.curve)
        self.reset_values()

    def reset_values(self) -> None:
        """Return the value axis to its smallest range."""
        self.y_range = (0.0, 0.0)
        self.include(0.0, 0.0)

    def hold(self, values: NDArray[np.float64]) -> None:
        """Let the value axis grow until it holds these values; NaN is no value."""
        if len(values):
            self.include(float(np.fmin.reduce(values)), float(np.fmax.reduce(values)))

    def include(self, low: float, high: float) -> None:
        """Let the value axis grow, in steps, until it holds ``low`` and ``high``; it never shrinks."""
        reach = max(high, -low) if self._both else high
        top, line = next_step(reach * 1.05 if isfinite(reach) else 0.0, self._least)
        bottom = -top if self._both else -0.06 * top
        if not self._both and isfinite(low) and low < bottom:
            bottom = -next_step(-low * 1.05, 0.1 * top)[0]
        bottom, top = min(bottom, self.y_range[0]), max(top, self.y_range[1])
        if (bottom, top) == self.y_range:
            return
        line = top if self._both else next_step(top, self._least)[1]
        self.y_range = (bottom, top)
        self.lines = [i * line for i in range(int(np.ceil(bottom / line)), int(top / line) + 1)]
        self.plot.setYRange(bottom, top, padding=0)
        words = [(y, figures(f"{y:g}".replace("-", "−"), language_now())) for y in self.lines]
        self.plot.getAxis("left").setTicks([words])

    def show_times(self, start: float, end: float, ticks: list[tuple[float, str]]) -> None:
        """Set the time axis, in s of the view."""
        self.x_range = (start, end)
        self.plot.setXRange(start, end, padding=0)
        self.plot.getAxis("bottom").setTicks([ticks])

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.setBackground(look.background)
        for side in ("left", "bottom"):
            self.plot.getAxis(side).setPen(None)
            self.plot.getAxis(side).setTextPen(look.muted)

    def plot_box(self) -> QRectF:
        """Return the rectangle of the plot in px."""
        return self.plot.getViewBox().sceneBoundingRect()

    def x_px(self, x: float) -> float:
        """Return the position in px of a time of the view in s."""
        box, (start, end) = self.plot_box(), self.x_range
        return box.left() + (x - start) / (end - start) * box.width()

    def y_px(self, y: float) -> float:
        """Return the position in px of a value."""
        box, (low, high) = self.plot_box(), self.y_range
        return box.bottom() - (y - low) / (high - low) * box.height()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the lines of the scale and what stands under the curves."""
        super().drawBackground(painter, rect)
        self.frames += 1
        box = self.plot_box()
        painter.setPen(QPen(colour(self._look.hairline), 1))
        for y in self.lines:
            painter.drawLine(QPointF(box.left(), self.y_px(y)), QPointF(box.right(), self.y_px(y)))
        self._behind(painter, self)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what stands over the curves."""
        painter.save()
        painter.setClipRect(self.plot_box())
        painter.setFont(font(SMALL))
        self._over(painter, self)
        painter.restore()
