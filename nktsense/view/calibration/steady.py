"""The reading of the last half minute, close up, and how little it may move to be read."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10, nan
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.calibration.recent import KEEP_S, FloatArray, Recent
from nktsense.view.calibration.words import told
from nktsense.view.look.shapes import Text, colour
from nktsense.view.look.tokens import BAND_ALPHA, SMALL
from nktsense.view.trace.strip import Strip, next_step
from nktsense.view.words import language_now, tr
from nktsense.view.words.numbers import figures

_REACHES: Final = (6.0, 24.0, 96.0, 384.0)
"""The view reaches so many times what a steady reading may move above and below its middle: closer as it settles."""
_LOOK_S: Final = 3.0
"""How close it looks is settled by what the reading did over this time, s."""
_LEAVES: Final = 0.6
"""It moves to another middle when the reading is away from it by this share of its reach; a swing does not move it."""


class CloseUp(Strip):
    """A plot about a middle that stays until the reading has gone elsewhere."""

    def __init__(self, steady: Steady) -> None:
        super().__init__(1.0, both_signs=False, paint_behind=steady.paint_band, paint_over=_nothing)
        self._middle = self.reach = nan
        self.plot.hideAxis("bottom")

    def follow(self, level: float, reach: float) -> None:
        """Keep a level in view, with as much above and below it."""
        if reach == self.reach and abs(level - self._middle) <= _LEAVES * reach:
            return
        self._middle, self.reach = level, reach
        line = next_step(reach, 1e-9)[1]
        low, high = level - reach, level + reach
        inner = 0.9 * reach  # a figure at the very edge would be cut
        decimals = max(0, ceil(-log10(line)) + 1) if line < 10 else 0
        self.y_range = (low, high)
        self.lines = [i * line for i in range(ceil((level - inner) / line), floor((level + inner) / line) + 1)]
        self.plot.setYRange(low, high, padding=0)
        words = [(y, figures(f"{y + 0:.{decimals}f}".replace("-", "−"), language_now())) for y in self.lines]
        self.plot.getAxis("left").setTicks([words])


class Steady(QWidget):
    """The last 30 s of the reading, with the band in which a steady one stays.

    Args:
        limit_n: A steady reading moves by less than this, N.
        read_s: Over this time, s.
        unit: Unit of the instrument, for as long as its readings are not known as forces.
    """

    def __init__(self, limit_n: float, read_s: float, unit: str) -> None:
        super().__init__()
        self._limit_n, self._read_s, self._unit = limit_n, read_s, unit
        self._look = LIGHT
        self._level = nan
        self._newtons = False
        self.name = Text(SMALL, role="muted")
        self.name.say(tr("last {seconds} s", seconds=f"{KEEP_S:.0f}"))
        self.plot = CloseUp(self)
        self.plot.show_times(-KEEP_S, 0.5, [])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.plot, 1)

    def show_recent(self, recent: Recent) -> None:
        """Draw what there is."""
        ago_s, value = recent.trace()
        fine = np.isfinite(value)
        ago_s, value = ago_s[fine], value[fine]
        if not len(value):
            return
        self._newtons = recent.in_newtons
        latest = value[ago_s >= -self._read_s]
        self._level = float(latest.mean())
        self.plot.follow(self._level, self._reach(ago_s, value) if self._newtons else _whole(value, self._level))
        self.plot.curve.setData(ago_s, value)
        self.plot.viewport().update()
        unit = "N" if self._newtons else self._unit
        name = tr("last {seconds} s ({unit})", seconds=f"{KEEP_S:.0f}", unit=told(unit))
        if self._newtons:
            name = tr(
                "{name}; steady: moves by less than {limit} N in {seconds} s",
                name=name,
                limit=f"{self._limit_n:.2g}",
                seconds=f"{self._read_s:g}",
            )
        self.name.say(figures(name, language_now()))

    def _reach(self, ago_s: FloatArray, value: FloatArray) -> float:
        """Return a reach, in steps; it comes closer only when there is room to spare, so that it does not flicker."""
        late = value[ago_s >= -_LOOK_S]
        spread = float(late.max() - late.min()) / 2
        wanted = next((n for n in _REACHES if n * self._limit_n >= 1.6 * spread), _REACHES[-1]) * self._limit_n
        if wanted < self.plot.reach or not self.plot.reach >= spread:
            return wanted
        return self.plot.reach

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self.plot.recolour(look)
        self.plot.curve.setPen(pg.mkPen(look.trace, width=1))

    def paint_band(self, painter: QPainter, strip: Strip) -> None:
        """Paint the band over the time that is averaged, about the mean of it."""
        if not self._newtons or not isfinite(self._level):
            return
        top, bottom = strip.y_px(self._level + self._limit_n / 2), strip.y_px(self._level - self._limit_n / 2)
        left, right = strip.x_px(-self._read_s), strip.x_px(0.0)
        painter.save()
        painter.setClipRect(strip.plot_box())
        whole = QRectF(strip.plot_box().left(), top, strip.plot_box().width(), bottom - top)
        painter.fillRect(whole, colour(self._look.trace, BAND_ALPHA))
        painter.setPen(QPen(colour(self._look.trace), 1))
        painter.drawRect(QRectF(left, top, right - left, bottom - top))
        painter.restore()


def _whole(value: FloatArray, level: float) -> float:
    """Return a reach, in steps, that holds all of it."""
    apart = float(np.abs(value - level).max())
    return next_step(apart * 1.1, max(abs(level) * 1e-4, 1e-6))[0]


def _nothing(painter: QPainter, strip: Strip) -> None:
    """Paint nothing."""
