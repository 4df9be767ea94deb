"""The picture of a calibration under way: readings over force, and how far each lies off the provisional curve."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from math import floor, hypot, isfinite, log10, nan
from typing import Final, Literal

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.calibration.curve import Placed, Provisional, curve_at
from nktsense.view.calibration.symbols import paint_series
from nktsense.view.calibration.words import force_figures, told
from nktsense.view.look.shapes import Text, colour, font, paint_mark
from nktsense.view.look.tokens import GRID, SMALL, Mark
from nktsense.view.trace.strip import Strip, next_step
from nktsense.view.words import tr

_SYMBOL_PX: Final = 12
_NEXT_PX: Final = 22
_CHOSEN_PX: Final = 24
_NEAR_PX: Final = 18
"""A click this near to a point means it."""
_BESIDE_PX: Final = 7
"""Series stand beside each other in the lower plot, each by this much; they would hide each other."""
_ROOM: Final = 1.12
"""A symbol at the edge would be cut."""
_CURVE_POINTS: Final = 80
_RIGHT_EDGE: Final = 1.04
_LEAST_OFF_PERCENT: Final = 0.1
_BOTH_PX: Final = 260
"""From this height on there is room for both plots."""


class Plot(Strip):
    """One plot over force; a click on it is told."""

    clicked = Signal(QPointF)

    def clear_scale(self) -> None:
        """Show no scale, while there is nothing to be measured by it."""
        self.reset_values()
        self.lines = []
        self.plot.getAxis("left").setTicks([[]])

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        """Tell where it was clicked, px of the plot."""
        self.clicked.emit(ev.position())


class Legend(QWidget):
    """The symbols that are on the picture, with their series."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(3 * GRID)
        self._look = LIGHT
        self.words: list[tuple[int, str]] = []
        self._any_falling = False

    def show_placed(self, placed: tuple[Placed, ...]) -> None:
        """Name the series of these points."""
        roles: dict[int, str] = {}
        for one in placed:
            roles.setdefault(one.point.series, _series_name(one.point.series, one.point.role))
        words, falling = sorted(roles.items()), any(one.falling for one in placed)
        if (words, falling) != (self.words, self._any_falling):
            self.words, self._any_falling = words, falling
            self.setAccessibleName(", ".join(name for _, name in words))
            self.update()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row, from the right."""
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        metrics = painter.fontMetrics()
        text = colour(self._look.muted)
        middle = (self.height() + metrics.ascent() - metrics.descent()) / 2
        x = float(self.width() - 2 * GRID)
        parts, gap = self._parts(metrics)
        for series, word in reversed(parts):
            x -= metrics.horizontalAdvance(word)
            painter.setPen(text)
            painter.drawText(QPointF(x, middle), word)
            if series:
                x -= 1.5 * GRID
                at, tint = QPointF(x, self.height() / 2), colour(self._look.trace)
                paint_series(painter, series, at, 10, tint, QColor(self._look.background), falling=False)
            x -= gap
        painter.end()

    def _parts(self, metrics: QFontMetrics) -> tuple[list[tuple[int, str]], int]:
        """Return the symbols with their words and the gap between them, px.

        Where the words have no room, it is the numbers of the series alone.
        """
        falling = [(0, tr("hollow: falling"))] if self._any_falling else []
        words = [*self.words, *falling]
        width = sum(metrics.horizontalAdvance(word) + (3.5 * GRID if series else 2 * GRID) for series, word in words)
        if width <= self.width() - 2 * GRID:
            return words, 2 * GRID
        return [*((series, str(series)) for series, _ in self.words), *falling], 3 * GRID // 2


class Picture(QWidget):
    """Upper plot: deflection over reference force. Lower plot: the same off the provisional curve.

    Args:
        highest_n: Highest force of the plan, N.
        unit: Unit of the instrument.
        series: How many series the plan has.
    """

    chosen = Signal(int)
    """The number of the point that was clicked."""

    def __init__(self, highest_n: float, unit: str, series: int) -> None:
        super().__init__()
        self._highest_n, self._unit, self._series = highest_n, unit, series
        self._look = LIGHT
        self.found = Provisional()
        self._scale = nan
        self._next: tuple[float, int] | None = None
        self._hint = nan
        self._choice: int | None = None
        self.deflections = Plot(0.1, both_signs=False, paint_behind=_nothing, paint_over=self._over_upper)
        self.residuals = Plot(_LEAST_OFF_PERCENT, both_signs=True, paint_behind=_nothing, paint_over=self._over_lower)
        self.upper_name, self.lower_name = Text(SMALL, role="muted"), Text(SMALL, role="muted")
        highest = force_figures(highest_n, highest_n)
        self.lower_name.say(tr("off the provisional curve (% of {force} N)", force=highest))
        self.legend = Legend()
        self._lay_out()
        self._show_forces()
        self.deflections.clear_scale()
        self._name()
        for plot in (self.deflections, self.residuals):
            plot.clicked.connect(self._clicked)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.upper_name, 0)
        head.addWidget(self.legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.deflections, 1)
        column.addWidget(self.lower_name)
        column.addWidget(self.residuals, 1)
        self.deflections.plot.hideAxis("bottom")

    def _show_forces(self) -> None:
        top, line = next_step(self._highest_n, 1e-6)
        end = self._highest_n * _RIGHT_EDGE
        count = floor(min(top, end) / line + 1e-9)
        ticks = [(i * line, f"{i * line:g} N" if i else "0") for i in range(count + 1)]
        for plot in (self.deflections, self.residuals):
            plot.show_times(-0.02 * self._highest_n, end, ticks)

    def show_points(self, found: Provisional, *, shrink: bool) -> None:
        """Show these points and their curve.

        Args:
            found: The points.
            shrink: True where points went away: the scales begin anew.
        """
        self.found = found
        if shrink:
            self._scale = nan
            self.deflections.clear_scale()
            self.residuals.reset_values()
        self._find_scale()
        self._draw_curve()
        if isfinite(self._scale):
            self.deflections.hold(np.array([one.deflection / self._scale for one in found.placed]))
        off = [one.off_percent for one in found.placed if isfinite(one.off_percent)]
        self.residuals.hold(_ROOM * np.array(off))
        self.legend.show_placed(found.placed)
        self._repaint()

    def show_next(self, coming: tuple[float, int] | None, per_n: float) -> None:
        """Mark the place where the next point will come.

        Args:
            coming: Its force, N, and its series; None where the next thing is no point under force.
            per_n: Sensitivity as far as it is known without points; NaN where it is not.
        """
        if coming == self._next and (per_n == self._hint or isfinite(self._scale)):
            return
        self._next, self._hint = coming, per_n
        self._find_scale()
        self._repaint()

    def choose(self, number: int | None) -> None:
        """Ring a point, or none."""
        self._choice = number
        self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two plots, show the lower one: it tells whether a point is as it should be."""
        super().resizeEvent(event)
        both = self.height() >= _BOTH_PX
        for part in (self.deflections, self.upper_name):
            part.setVisible(both)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for plot in (self.deflections, self.residuals):
            plot.recolour(look)
        self.deflections.curve.setPen(pg.mkPen(look.trace, width=1))

    @property
    def _per_n(self) -> float:
        return self.found.coefficients[0] if self.found.coefficients else self._hint

    def _find_scale(self) -> None:
        """Settle the scale as soon as the sensitivity is known, once for the whole run."""
        if isfinite(self._scale) or not isfinite(self._per_n) or self._per_n == 0:
            return
        reach = self._per_n * self._highest_n
        size = 10.0 ** (3 * min(max(floor(log10(abs(reach)) / 3), 0), 3))
        self._scale = size if reach > 0 else -size
        self.deflections.include(0.0, abs(reach) / size)
        self._name()

    def _name(self) -> None:
        """Name the upper scale; a reading that falls with the force is drawn upwards, and that is said."""
        known = isfinite(self._scale)
        unit = _scaled(abs(self._scale) if known else 1.0, told(self._unit))
        if known and self._scale < 0:
            self.upper_name.say(tr("reading less its zero ({unit}, falling with the force)", unit=unit))
        else:
            self.upper_name.say(tr("reading less its zero ({unit})", unit=unit))

    def _draw_curve(self) -> None:
        known = self.found.coefficients
        if not known or not isfinite(self._scale):
            self.deflections.curve.setData([], [])
            return
        x = np.linspace(0.0, self._highest_n * _RIGHT_EDGE, _CURVE_POINTS)
        self.deflections.curve.setData(x, np.array([curve_at(known, force) for force in x]) / self._scale)

    def _repaint(self) -> None:
        for plot in (self.deflections, self.residuals):
            plot.viewport().update()

    # what is painted, and where

    def place_px(self, one: Placed, which: Literal["upper", "lower"]) -> QPointF | None:
        """Return where a point lies in a plot, px; None where it has no place yet."""
        plot = self.deflections if which == "upper" else self.residuals
        value = one.deflection / self._scale if which == "upper" else one.off_percent
        if not isfinite(value):
            return None
        return QPointF(plot.x_px(one.point.force_n) + self._beside_px(one.point.series, which), plot.y_px(value))

    def _beside_px(self, series: int, which: Literal["upper", "lower"]) -> float:
        return _BESIDE_PX * (series - (self._series + 1) / 2) if which == "lower" else 0.0

    def _over_upper(self, painter: QPainter, strip: Strip) -> None:
        self._paint_points(painter, "upper")
        if self._next is not None and isfinite(self._scale):
            force_n, _ = self._next
            value = curve_at(self.found.coefficients or (self._hint,), force_n) / self._scale
            at = QPointF(strip.x_px(force_n), strip.y_px(value))
            self._paint_next(painter, at)
            self._name_next(painter, strip, at)

    def _over_lower(self, painter: QPainter, strip: Strip) -> None:
        painter.setPen(QPen(colour(self._look.trace), 1))
        painter.drawLine(
            QPointF(strip.plot_box().left(), strip.y_px(0)), QPointF(strip.plot_box().right(), strip.y_px(0))
        )
        self._paint_points(painter, "lower")
        if self._next is not None:
            force_n, series = self._next
            x = strip.x_px(force_n) + self._beside_px(series, "lower")
            self._paint_next(painter, QPointF(x, strip.y_px(0.0)))

    def _paint_points(self, painter: QPainter, which: Literal["upper", "lower"]) -> None:
        tint, ground = colour(self._look.trace), QColor(self._look.background)
        for one in self.found.placed:
            at = self.place_px(one, which)
            if at is None:
                continue
            paint_series(painter, one.point.series, at, _SYMBOL_PX, tint, ground, falling=one.falling)
            if one.point.number == self._choice:
                self._paint_ring(painter, at)

    def _paint_ring(self, painter: QPainter, at: QPointF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._look.ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, _CHOSEN_PX / 2, _CHOSEN_PX / 2)
        painter.restore()

    def _paint_next(self, painter: QPainter, at: QPointF) -> None:
        x, y, half = at.x(), at.y(), _NEXT_PX / 2
        # What lies behind would fill it, and it is hollow because nothing is there yet.
        ground = QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.background))
        painter.drawPolygon(ground)
        paint_mark(painter, Mark.HOLLOW_DIAMOND, QRectF(x - half, y - half, _NEXT_PX, _NEXT_PX), colour(self._look.ink))

    def _name_next(self, painter: QPainter, strip: Strip, at: QPointF) -> None:
        """Write a word beside the diamond; only in the upper plot, in the lower one it could hide a point."""
        half, width = _NEXT_PX / 2, painter.fontMetrics().horizontalAdvance(tr("next"))
        right = width + GRID < strip.plot_box().right() - at.x() - half
        # The line rises: to the right of the diamond there is room below it, to the left above it.
        left, top = (at.x() + half + 2, at.y() + 4) if right else (at.x() - half - 2 - width, at.y() - SMALL - 9)
        painter.fillRect(QRectF(left - 2, top, width + 4, SMALL + 5), QColor(self._look.background))
        painter.setPen(colour(self._look.ink))
        painter.drawText(QPointF(left, top + SMALL), tr("next"))

    def _clicked(self, at: QPointF) -> None:
        which: Literal["upper", "lower"] = "upper" if self.sender() is self.deflections else "lower"
        nearest, number = float(_NEAR_PX), None
        for one in self.found.placed:
            place = self.place_px(one, which)
            if place is not None and hypot(place.x() - at.x(), place.y() - at.y()) < nearest:
                nearest, number = hypot(place.x() - at.x(), place.y() - at.y()), one.point.number
        if number is not None:
            self.chosen.emit(number)


def _series_name(series: int, role: str) -> str:
    if role == "creep":
        return tr("series {number}, creep", number=series)
    return tr("series {number}, check", number=series) if role == "as_left" else tr("series {number}", number=series)


def _scaled(size: float, unit: str) -> str:
    """Return a unit with the number of it that one step of the scale stands for."""
    return {
        1.0: unit,
        1e3: tr("thousand {unit}", unit=unit),
        1e6: tr("million {unit}", unit=unit),
        1e9: tr("thousand million {unit}", unit=unit),
    }[size]


def _nothing(painter: QPainter, strip: Strip) -> None:
    """Paint nothing."""
