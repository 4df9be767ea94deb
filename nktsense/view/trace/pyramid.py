"""A min/max pyramid: any stretch of a long trace as a short polyline, at the same small cost and in the same memory."""

from __future__ import annotations

from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from nktsense.view.trace.tail import AnyArray, Tail

FloatArray = NDArray[np.float64]

FACTOR: Final = 8
_CELLS_PER_COLUMN: Final = 2
"""At least this many cells fall into a pixel column, so that a cell's edge is at most half a pixel off."""
MOST_PIXELS: Final = 4096
_KEEP: Final = FACTOR * _CELLS_PER_COLUMN * MOST_PIXELS
"""Cells of each level that are kept. A stretch that ends now is drawn from fewer of them, however long it is."""


class _Level:
    """Cells of one size: when each begins, its lowest and its highest value."""

    def __init__(self, keep: int, *, raw: bool = False) -> None:
        self.start = Tail(np.float64, keep)
        self.low = Tail(np.float32, keep)
        self.high = self.low if raw else Tail(np.float32, keep)

    def reaches(self, time_s: float) -> bool:
        """Return whether what happened at a time is known, with the cells that share the next larger one with it."""
        return not self.start.dropped or bool(self.start.values[FACTOR] < time_s)


class Pyramid:
    """Samples with their extremes over 8, 64, 512 … samples, kept up to date while they arrive.

    Values are kept in single precision: this is a picture, not a record. Of each level the newest cells are kept, of
    the samples themselves about a minute at 1 kHz; what lies further back is known by its extremes, fine enough for any
    stretch that ends now. NaN counts as no value.

    Args:
        keep: Cells of each level that are kept.
    """

    def __init__(self, keep: int = _KEEP) -> None:
        if keep < 2 * FACTOR:
            raise ValueError(f"a pyramid keeps at least {2 * FACTOR} cells of each level, not {keep}")
        self._keep = keep
        self._levels = [_Level(keep, raw=True)]
        self._first_s = 0.0

    def __len__(self) -> int:
        return self._levels[0].start.size

    @property
    def first_s(self) -> float:
        """Time of the first sample, s; 0 where there is none."""
        return self._first_s

    @property
    def last_s(self) -> float:
        """Time of the newest sample, s; 0 where there is none."""
        return float(self._levels[0].start.values[-1]) if len(self) else 0.0

    @property
    def kept(self) -> int:
        """How many cells of all sizes are kept, the samples among them; it does not grow for ever."""
        return sum(len(level.start.values) for level in self._levels)

    def time_at(self, index: int) -> float:
        """Return the time of a sample in s; an index outside the trace takes its nearest end.

        Of a sample that is no longer kept it is the time at which its cell begins.
        """
        if not len(self):
            return 0.0
        index = min(max(index, 0), len(self) - 1)
        for number, level in enumerate(self._levels):
            cell = index // FACTOR**number
            if level.start.dropped <= cell < level.start.size:
                return float(level.start.between(cell, cell + 1)[0])
        return self._first_s

    def value_at(self, time_s: float) -> float:
        """Return the last value at or before a time; NaN for an empty trace.

        Where the samples are no longer kept it is the middle of their cell.
        """
        if not len(self):
            return float("nan")
        level = next((one for one in self._levels if one.reaches(time_s)), self._levels[-1])
        at = max(int(np.searchsorted(level.start.values, time_s, side="right")) - 1, 0)
        return float(level.low.values[at] + level.high.values[at]) / 2

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
        else:
            self._first_s = float(time_s[0])
        time_s = np.maximum.accumulate(time_s)
        piece = self._keep // 2
        for begin in range(0, len(time_s), piece):
            raw = self._levels[0]
            raw.start.extend(time_s[begin : begin + piece])
            raw.low.extend(np.asarray(values[begin : begin + piece], dtype=np.float32))
            self._grow_levels()

    def visible(self, start_s: float, end_s: float, pixels: int) -> tuple[FloatArray, FloatArray]:
        """Return the trace from ``start_s`` to ``end_s`` as a polyline for ``pixels`` columns.

        Few samples come back as they are. Many come back as lowest and highest value of each column, at most
        2 (``pixels`` + 3) points. The lowest and the highest value of the stretch are always among them; where the
        samples at an edge of it are no longer kept, those of the whole cell there.

        Args:
            start_s: Begin of the stretch, s.
            end_s: Its end, s.
            pixels: Columns of the picture; 1 to 4096 are used.

        Returns:
            Times in s and values, shape (m,); times rise.
        """
        pixels = min(max(pixels, 1), MOST_PIXELS)
        finest = self._finest(start_s)
        first, last = self._place(start_s, "left"), max(self._place(end_s, "right"), 0)
        count = last - first
        if count <= 0:
            return np.empty(0), np.empty(0)
        if count <= 2 * pixels and finest == 0:
            raw = self._levels[0]
            return _doubles(raw.start.between(first, last)), _doubles(raw.low.between(first, last))
        low, high, starts = self._cells(first, last, max(self._level_for(count, pixels), finest))
        # Columns stand at whole multiples of their width, so a scrolling trace does not shimmer.
        # No column is narrower than times can be told apart: a stretch of no length would need endless ones.
        narrowest = float(np.spacing(max(abs(start_s), abs(end_s), float(np.abs(starts).max(initial=0.0)))))
        width = max((end_s - start_s) / pixels, narrowest, np.finfo(np.float64).tiny)
        column = np.floor(starts / width)
        edges = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
        line = np.empty((len(edges), 2), dtype=np.float64)
        line[:, 0] = np.fmin.reduceat(low, edges)
        line[:, 1] = np.fmax.reduceat(high, edges)
        return _doubles(np.repeat(starts[edges], 2)), line.ravel()

    def _finest(self, time_s: float) -> int:
        """Return the number of the finest level that still has what happened at a time."""
        return next((i for i, level in enumerate(self._levels) if level.reaches(time_s)), len(self._levels) - 1)

    def _place(self, time_s: float, side: Literal["left", "right"]) -> int:
        """Return how many samples lie before a time (left), or before and at it (right); to the cell that is known."""
        number = self._finest(time_s)
        start = self._levels[number].start
        found = int(np.searchsorted(start.values, time_s, side="right" if number else side))
        if number and side == "left":  # the cell that is under way at that time belongs to the stretch
            found = max(found - 1, 0)
        return (start.dropped + found) * FACTOR**number

    def _level_for(self, count: int, pixels: int) -> int:
        number = 0
        while number + 1 < len(self._levels) and FACTOR ** (number + 1) * _CELLS_PER_COLUMN * pixels <= count:
            number += 1
        return number

    def _cells(self, first: int, last: int, number: int) -> tuple[AnyArray, AnyArray, AnyArray]:
        """Return lows, highs and start times of a level's whole cells, and at both ends of ever smaller ones."""
        heads: list[tuple[_Level, int, int]] = []
        tails: list[tuple[_Level, int, int]] = []
        for level in self._levels[:number]:
            begin, end = -(-first // FACTOR), last // FACTOR
            if begin >= end:
                heads.append((level, first, last))
                break
            heads.append((level, first, begin * FACTOR))
            tails.append((level, end * FACTOR, last))
            first, last = begin, end
        else:
            heads.append((self._levels[number], first, last))
        parts = [part for part in (*heads, *reversed(tails)) if part[2] > part[1]]
        return (
            np.concatenate([level.low.between(a, b) for level, a, b in parts]),
            np.concatenate([level.high.between(a, b) for level, a, b in parts]),
            np.concatenate([level.start.between(a, b) for level, a, b in parts]),
        )

    def _grow_levels(self) -> None:
        number = 0
        while number < len(self._levels):
            below = self._levels[number]
            folded = self._levels[number + 1].start.size if number + 1 < len(self._levels) else 0
            begin, end = folded * FACTOR, below.start.size // FACTOR * FACTOR
            if begin == end:
                return
            if number + 1 == len(self._levels):
                self._levels.append(_Level(self._keep))
            above = self._levels[number + 1]
            above.start.extend(below.start.between(begin, end)[::FACTOR])
            above.low.extend(np.fmin.reduce(below.low.between(begin, end).reshape(-1, FACTOR), axis=1))
            above.high.extend(np.fmax.reduce(below.high.between(begin, end).reshape(-1, FACTOR), axis=1))
            number += 1


def _doubles(values: NDArray[np.floating[Any]]) -> FloatArray:
    return np.array(values, dtype=np.float64)
