"""A line as the stretch that it covers in each column of pixels, and such stretches drawn at once.

A pen of two pixels with smooth edges costs Qt a hundred times as much as the rectangles that it would cover.
"""

from __future__ import annotations

from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

FloatArray = NDArray[np.float64]

_TIE: Final = 1e-6
"""A place that lies on the edge of a column, but for rounding, belongs to the column that begins there."""


def columns(x: FloatArray, y: FloatArray, width: int) -> tuple[FloatArray, FloatArray]:
    """Return the lowest and highest y of a polyline in each column.

    Args:
        x: Places in columns, shape (n,); they do not fall. Column k reaches from k to k + 1.
        y: Values, shape (n,). NaN interrupts the line.
        width: Number of columns.

    Returns:
        Two arrays, shape (width,); NaN where the line is not.
    """
    if not len(x):
        return np.full(width, np.nan), np.full(width, np.nan)
    edge = np.interp(np.arange(width + 1.0), x, y, left=np.nan, right=np.nan)
    low, high = np.fmin(edge[:-1], edge[1:]), np.fmax(edge[:-1], edge[1:])
    begin, end = np.searchsorted(x, (-_TIE, width - _TIE))
    if end > begin:
        column = (x[begin:end] + _TIE).astype(np.intp)
        firsts = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
        at, inside = column[firsts], y[begin:end]
        low[at] = np.fmin(low[at], np.fmin.reduceat(inside, firsts))
        high[at] = np.fmax(high[at], np.fmax.reduceat(inside, firsts))
    return low, high


def interrupted(x: FloatArray, y: FloatArray, begin: FloatArray, end: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return a polyline that is not drawn from ``begin`` to ``end`` of each pause, which hold none of its points."""
    if not len(begin):
        return x, y
    middle = (begin + end) / 2
    at = np.searchsorted(x, middle)
    inner = (at > 0) & (at < len(x))
    return np.insert(x, at[inner], middle[inner]), np.insert(y, at[inner], np.nan)


def boxes(first: int, low: FloatArray, high: FloatArray, stroke: float) -> FloatArray:
    """Return the rectangles of a line.

    Args:
        first: Number of the first column.
        low: Smallest y of each column, px, shape (n,); NaN where nothing is.
        high: Largest y.
        stroke: Thickness, px.

    Returns:
        Left, top, width and height of those that are something, px, shape (m, 4).
    """
    for _ in range(round(stroke) - 1):  # a steep line would otherwise be a column thin
        low = np.concatenate((low[:1], np.fmin(low[1:], low[:-1])))
        high = np.concatenate((high[:1], np.fmax(high[1:], high[:-1])))
    there = np.flatnonzero(~np.isnan(low))
    out = np.empty((len(there), 4))
    out[:, 0] = there + first
    out[:, 1] = low[there] - stroke / 2
    out[:, 2] = 1.0
    out[:, 3] = high[there] - low[there] + stroke
    return out


def dashed_upright(rects: FloatArray, period: float, dash: float) -> FloatArray:
    """Return the parts of rectangles that lie in dashes one below the other, px, shape (m, 4)."""
    top, bottom = rects[:, 1], rects[:, 1] + rects[:, 3]
    first = np.floor(top / period)
    number = (np.floor(bottom / period) - first).astype(np.intp) + 1
    owner = np.repeat(np.arange(len(rects)), number)
    nth = np.arange(len(owner)) - np.repeat(np.cumsum(number) - number, number)
    dashes = (first[owner] + nth) * period
    begin, end = np.maximum(dashes, top[owner]), np.minimum(dashes + dash, bottom[owner])
    there = end > begin
    return np.column_stack((rects[owner, 0], begin, rects[owner, 2], end - begin))[there]


def dots(corners: list[QPointF], step: float, size: float) -> FloatArray:
    """Return the squares of a dotted line.

    Args:
        corners: Its corners, px.
        step: From one dot to the next, px.
        size: Of each, px.

    Returns:
        Left, top, width and height, px, shape (n, 4).
    """
    x, y = np.array([(one.x(), one.y()) for one in corners]).T
    along = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))))
    at = np.arange(0.0, along[-1], step)
    sizes = np.full(len(at), size)
    return np.column_stack((np.interp(at, along, x) - size / 2, np.interp(at, along, y) - size / 2, sizes, sizes))


def draw_boxes(painter: QPainter, rects: FloatArray) -> None:
    """Draw rectangles with the brush of a painter; without a Python object for each."""
    if not len(rects):
        return
    whole = np.ascontiguousarray(rects, dtype=np.float64)
    first = cast("QRectF", Shiboken.wrapInstance(whole.ctypes.data, QRectF))
    painter.drawRects(first, len(whole))
