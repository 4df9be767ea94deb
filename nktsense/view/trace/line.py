"""A measured line on a plot: solid for the left side, dashed for the right one."""

from __future__ import annotations

from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from nktsense.view.trace.columns import boxes, columns, dashed_upright, draw_boxes
from nktsense.view.trace.dashes import DASH_PX, PERIOD_PX, STEEP_PX, Dashes
from nktsense.view.trace.pane import Pane

FloatArray = NDArray[np.float64]
Side = Literal["left", "right", "midline"]

_NOTHING: Final = np.empty(0)
_BACK: Final = 24
"""Columns before a change that may be drawn otherwise because of it: the dashes follow a smoothed line."""
_TIP_PX: Final = 4.0


class Line:
    """A line, worked out by :meth:`place` and painted by :meth:`paint`.

    Args:
        stroke_px: Its thickness, px.
        dashed: True for the right side.

    Attributes:
        newest: Time of the view, s, and value of the newest sample; None where none is known.
    """

    def __init__(self, stroke_px: float = 2.0, *, dashed: bool = False) -> None:
        self.dashed = dashed
        self._stroke_px = stroke_px
        self._dashes = Dashes()
        self._key: object = None
        self._first = 0
        self._low = self._high = _NOTHING
        self._boxes = np.empty((0, 4))
        self.newest: tuple[float, float] | None = None

    @property
    def drawn(self) -> int:
        """How many columns of the screen's pixels it covers."""
        return int(np.count_nonzero(~np.isnan(self._low)))

    def place(self, pane: Pane, x: FloatArray, y: FloatArray, first: int, width: int) -> float | None:
        """Work out what is drawn.

        Args:
            pane: The plot.
            x: Places in columns of the screen's pixels from the line's first one on, shape (n,).
            y: Values, shape (n,).
            first: A number of the first column that goes on counting when the line moves.
            width: Columns that it has at most.

        Returns:
            The first column that changed, where those before are as they were; None where nothing changed.
        """
        ratio, bottom, top = pane.devicePixelRatioF(), pane.y_px(0.0), pane.y_px(1.0)
        key = (ratio, bottom, top, self.dashed)
        if key != self._key:
            self._dashes.reset()
        low, high = columns(x, (bottom + y * (top - bottom)) * ratio, width)
        changed = self._changed(key, first, low, high)
        self._key, self._first, self._low, self._high = key, first, low, high
        if changed is None:
            return None
        on = self._dashes.shown(first, low, high, ratio) if self.dashed else None
        begin = max(int(changed) - _BACK, 0)
        kept = self._boxes[: np.searchsorted(self._boxes[:, 0], begin)]
        fresh = self._boxes_from(begin, low, high, on, ratio)
        self._boxes = np.concatenate((kept, fresh)) if begin else fresh
        return float(begin)

    def _boxes_from(
        self, begin: int, low: FloatArray, high: FloatArray, on: NDArray[np.bool_] | None, ratio: float
    ) -> FloatArray:
        """Return what is drawn from a column on; that of a whole session is too much to be worked out in each frame."""
        stroke, first = self._stroke_px * ratio, max(begin - _BACK, 0)
        low, high = low[first:], high[first:]
        if on is None:
            out = boxes(first, low, high, stroke)
        else:
            steep = (high - low) > STEEP_PX * ratio
            flat = on[first:] & ~steep
            out = boxes(first, np.where(flat, low, np.nan), np.where(flat, high, np.nan), stroke)
            if steep.any():
                upright = boxes(first, np.where(steep, low, np.nan), np.where(steep, high, np.nan), stroke)
                out = np.concatenate((out, dashed_upright(upright, PERIOD_PX * ratio, DASH_PX * ratio)))
                out = out[np.argsort(out[:, 0], kind="stable")]
        return out[np.searchsorted(out[:, 0], begin) :]

    def _changed(self, key: object, first: int, low: FloatArray, high: FloatArray) -> float | None:
        if (key, first, len(low)) != (self._key, self._first, len(self._low)):
            return 0.0
        same = ((low == self._low) | (np.isnan(low) & np.isnan(self._low))) & (
            (high == self._high) | (np.isnan(high) & np.isnan(self._high))
        )
        other = np.flatnonzero(~same)
        return float(other[0]) if len(other) else None

    def paint(self, painter: QPainter, pane: Pane, left_px: float, tint: QColor) -> None:
        """Paint it.

        Args:
            painter: Where to paint; its state is left as it was.
            pane: The plot.
            left_px: Where its first column is, px.
            tint: Its colour.
        """
        ratio = pane.devicePixelRatioF()
        left = round(left_px * ratio)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(left, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        begin, end = pane.cut.left() * ratio - left - 1, pane.cut.right() * ratio - left
        painter.setBrush(tint)
        draw_boxes(painter, _within(self._boxes, begin, end))
        painter.restore()

    def paint_tip(self, painter: QPainter, pane: Pane, tint: QColor) -> None:
        """Paint a dot at the newest value, to be seen from afar, and not lost between two dashes."""
        if self.newest is None:
            return
        x, y = pane.x_px(self.newest[0]), pane.y_px(self.newest[1])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawEllipse(QPointF(x, y), _TIP_PX, _TIP_PX)
        painter.restore()


def _within(rects: FloatArray, begin: float, end: float) -> FloatArray:
    first, stop = np.searchsorted(rects[:, 0], (begin, end))
    return rects[first:stop]
