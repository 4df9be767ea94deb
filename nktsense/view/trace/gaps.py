"""Stretches in which nothing was received: where they are, and how they are drawn."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from nktsense.view.look.shapes import colour
from nktsense.view.look.tokens import SMALL
from nktsense.view.trace.labels import Labels
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.pyramid import Pyramid

FloatArray = NDArray[np.float64]

_PAUSE_S: Final = 1.0
"""A longer step between two samples is a gap even where the device reported none."""
_GAP_PX: Final = 3.0
_ALPHA: Final = 0.45


class Gaps:
    """Gaps by time, in order."""

    def __init__(self) -> None:
        self._begin, self._end = array("d"), array("d")
        self._pending: list[int] = []

    def __len__(self) -> int:
        return len(self._begin)

    def spans(self) -> list[tuple[float, float]]:
        """Return begin and end of each, s."""
        return list(zip(self._begin, self._end, strict=True))

    def within(self, start_s: float, end_s: float) -> tuple[FloatArray, FloatArray]:
        """Return begins and ends of those in a stretch, s."""
        begin, end = np.array(self._begin), np.array(self._end)
        part = slice(int(np.searchsorted(end, start_s)), int(np.searchsorted(begin, end_s, side="right")))
        return begin[part], end[part]

    def find_pauses(self, time_s: FloatArray, last_s: float) -> None:
        """Take the times of new samples, s, and that of the one before them."""
        before = np.concatenate(([last_s], time_s[:-1]))
        for i in np.flatnonzero(time_s - before > _PAUSE_S):
            self._add(float(before[i]), float(time_s[i]))

    def report(self, at_sample: int) -> None:
        """Take a gap that was told before the sample of this number; before the first one there is nothing to break."""
        if at_sample > 0:
            self._pending.append(at_sample)

    def place(self, samples: Pyramid) -> None:
        """Turn reported gaps into times; one that stands before a sample still to come has to wait for it."""
        n = len(samples)
        for at in self._pending:
            if at < n:
                self._add(samples.time_at(at - 1), samples.time_at(at))
        self._pending = [at for at in self._pending if at >= n]

    def _add(self, begin: float, end: float) -> None:
        at = bisect_left(self._begin, begin)
        if at < len(self._begin) and (self._begin[at], self._end[at]) == (begin, end):
            return
        self._begin.insert(at, begin)
        self._end.insert(at, end)


def paint_gaps(
    painter: QPainter,
    pane: Pane,
    begin_x: FloatArray,
    end_x: FloatArray,
    labels: Labels | None,
    word: str,
    tint: str = "",
    pattern: Qt.BrushStyle = Qt.BrushStyle.BDiagPattern,
) -> None:
    """Hatch gaps.

    Args:
        painter: Where to paint.
        pane: The plot.
        begin_x: Where they begin, s of the view, shape (n,).
        end_x: Where they end, shape (n,).
        labels: The words of the frame; None for no words.
        word: What is said of each.
        tint: The colour; "" for muted.
        pattern: The hatch.
    """
    box, (start, end) = pane.plot_box(), pane.x_range
    per_s = box.width() / (end - start)
    left, right = box.left() + (begin_x - start) * per_s, box.left() + (end_x - start) * per_s
    if len(left) > 1:  # nothing would be seen between two that are so near
        apart = np.concatenate(([True], np.diff(np.floor(left / _GAP_PX)) > 0))
        firsts = np.flatnonzero(apart)
        left, right = left[apart], np.maximum.reduceat(right, firsts)
        due = (np.maximum(right, left + _GAP_PX) > pane.cut.left()) & (left < pane.cut.right())
        left, right = left[due], right[due]
    hatch = QBrush(colour(tint or pane.look.muted, _ALPHA), pattern)
    for one, other in zip(left.tolist(), right.tolist(), strict=True):
        span = QRectF(one, box.top(), max(other - one, _GAP_PX), box.height())
        if not span.intersects(pane.cut):
            continue
        painter.fillRect(span, colour(pane.look.background))
        painter.setBrushOrigin(QPointF(one, 0))
        painter.fillRect(span, hatch)
        if labels is not None:
            seen = span.intersected(box)
            left_px = seen.center().x() - labels.width(word) / 2
            if labels.width(word) < seen.width():
                labels.at(QPointF(left_px, box.center().y()), word, tint)
            else:
                labels.above(max(left_px, box.left() + 3), box.top() + SMALL + 6, word, tint)
