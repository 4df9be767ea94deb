"""A min/max pyramid: any stretch of a long trace as a short polyline, at the same small cost."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
AnyArray = NDArray[np.floating[Any]]

FACTOR: Final = 8
_CELLS_PER_COLUMN: Final = 2
"""At least this many cells fall into a pixel column, so that a cell's edge is at most half a pixel off."""


class _Buffer:
    """An array that grows at its end."""

    def __init__(self, dtype: type[np.floating[Any]]) -> None:
        self._data = np.empty(1024, dtype=dtype)
        self.size = 0

    def extend(self, values: AnyArray) -> None:
        end = self.size + len(values)
        if end > len(self._data):
            grown = np.empty(max(end, 2 * len(self._data)), dtype=self._data.dtype)
            grown[: self.size] = self._data[: self.size]
            self._data = grown
        self._data[self.size : end] = values
        self.size = end

    @property
    def values(self) -> AnyArray:
        return self._data[: self.size]


class Pyramid:
    """Samples with their extremes over 8, 64, 512 … samples, kept up to date while they arrive.

    Values are kept in single precision (12 bytes a sample with its time): this is a picture, not a record.
    NaN counts as no value.
    """

    def __init__(self) -> None:
        self._time = _Buffer(np.float64)
        self._value = _Buffer(np.float32)
        self._levels: list[tuple[_Buffer, _Buffer]] = []

    def __len__(self) -> int:
        return self._time.size

    @property
    def first_s(self) -> float:
        """Time of the first sample, s; 0 where there is none."""
        return float(self._time.values[0]) if len(self) else 0.0

    @property
    def last_s(self) -> float:
        """Time of the newest sample, s; 0 where there is none."""
        return float(self._time.values[-1]) if len(self) else 0.0

    def time_at(self, index: int) -> float:
        """Return the time of a sample in s; an index outside the trace takes its nearest end."""
        return float(self._time.values[min(max(index, 0), len(self) - 1)]) if len(self) else 0.0

    def value_at(self, time_s: float) -> float:
        """Return the last value at or before a time; NaN for an empty trace."""
        if not len(self):
            return float("nan")
        index = int(np.searchsorted(self._time.values, time_s, side="right")) - 1
        return float(self._value.values[max(index, 0)])

    def append(self, time_s: FloatArray, values: FloatArray) -> None:
        """Take new samples.

        Args:
            time_s: Times in s, shape (n,), rising. A step back is drawn at the newest time so far.
            values: Values, shape (n,).
        """
        if not len(time_s):
            return
        if len(self):
            time_s = np.maximum(time_s, self.last_s)
        self._time.extend(np.maximum.accumulate(time_s))
        self._value.extend(values)
        self._grow_levels()

    def visible(self, start_s: float, end_s: float, pixels: int) -> tuple[FloatArray, FloatArray]:
        """Return the trace from ``start_s`` to ``end_s`` as a polyline for ``pixels`` columns.

        Few samples come back as they are. Many come back as lowest and highest value of each column, at most
        2 (``pixels`` + 3) points. The lowest and the highest value of the stretch are always among them.

        Returns:
            Times in s and values, shape (m,); times rise.
        """
        pixels = max(pixels, 1)
        times = self._time.values
        first = int(np.searchsorted(times, start_s, side="left"))
        last = int(np.searchsorted(times, end_s, side="right"))
        count = last - first
        if count <= 2 * pixels:
            return _doubles(times[first:last]), _doubles(self._value.values[first:last])
        low, high, starts = self._cells(first, last, self._level_for(count, pixels))
        # Columns stand at whole multiples of their width, so a scrolling trace does not shimmer.
        # No column is narrower than times can be told apart: a stretch of no length would need endless ones.
        finest = float(np.spacing(max(abs(start_s), abs(end_s), float(np.abs(starts).max(initial=0.0)))))
        width = max((end_s - start_s) / pixels, finest, np.finfo(np.float64).tiny)
        column = np.floor(starts / width)
        edges = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
        line = np.empty((len(edges), 2), dtype=np.float64)
        line[:, 0] = np.fmin.reduceat(low, edges)
        line[:, 1] = np.fmax.reduceat(high, edges)
        return _doubles(np.repeat(starts[edges], 2)), line.ravel()

    def _level_for(self, count: int, pixels: int) -> int:
        level = 0
        while (
            level < len(self._levels)
            and FACTOR ** (level + 1) * _CELLS_PER_COLUMN * pixels <= count
            and self._levels[level][0].size
        ):
            level += 1
        return level

    def _cells(self, first: int, last: int, level: int) -> tuple[AnyArray, AnyArray, AnyArray]:
        """Return lows, highs and start times of a level's whole cells and of the loose ends."""
        times, values = self._time.values, self._value.values
        if level == 0:
            return values[first:last], values[first:last], times[first:last]
        width = FACTOR**level
        begin, end = -(-first // width), last // width
        low, high = self._levels[level - 1]
        lows, highs = [low.values[begin:end]], [high.values[begin:end]]
        starts = [times[begin * width : end * width : width]]
        if first < begin * width:
            head = values[first : begin * width]
            lows.insert(0, np.array([np.fmin.reduce(head)]))
            highs.insert(0, np.array([np.fmax.reduce(head)]))
            starts.insert(0, times[first : first + 1])
        if end * width < last:
            tail = values[end * width : last]
            lows.append(np.array([np.fmin.reduce(tail)]))
            highs.append(np.array([np.fmax.reduce(tail)]))
            starts.append(times[end * width : end * width + 1])
        return np.concatenate(lows), np.concatenate(highs), np.concatenate(starts)

    def _grow_levels(self) -> None:
        low_below = high_below = self._value
        level = 0
        while low_below.size >= FACTOR:
            if level == len(self._levels):
                self._levels.append((_Buffer(np.float32), _Buffer(np.float32)))
            low, high = self._levels[level]
            begin, end = low.size * FACTOR, low_below.size // FACTOR * FACTOR
            if begin == end:
                return
            low.extend(np.fmin.reduce(low_below.values[begin:end].reshape(-1, FACTOR), axis=1))
            high.extend(np.fmax.reduce(high_below.values[begin:end].reshape(-1, FACTOR), axis=1))
            low_below, high_below, level = low, high, level + 1


def _doubles(values: AnyArray) -> FloatArray:
    return np.array(values, dtype=np.float64)
