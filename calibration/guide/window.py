"""The last seconds of a stream of readings."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]


class Window:
    """Keeps the readings of the last seconds of stream time; forgets all where the time steps back or leaps.

    Args:
        keep_s: How far back, s.
        leap_s: A pause between two readings that is longer breaks the window, s.
    """

    def __init__(self, keep_s: float, leap_s: float = 5.0) -> None:
        self._keep_s, self._leap_s = keep_s, leap_s
        self._time_s: FloatArray = np.empty(0)
        self._reading: FloatArray = np.empty(0)
        self.breaks = 0
        """How often it had to forget."""

    def __len__(self) -> int:
        return len(self._time_s)

    @property
    def latest_s(self) -> float:
        """Time of the latest reading, s; NaN where there is none."""
        return float(self._time_s[-1]) if len(self._time_s) else float("nan")

    def push(self, time_s: ArrayLike, reading: ArrayLike) -> bool:
        """Take readings, and return whether they follow the ones before without a break."""
        times, values = np.asarray(time_s, dtype=np.float64), np.asarray(reading, dtype=np.float64)
        whole = True
        everything = np.concatenate([self._time_s[-1:], times])
        steps = np.diff(everything)
        broken = np.flatnonzero((steps < 0) | (steps > self._leap_s))
        if len(broken):
            whole = False
            self.breaks += len(broken)
            first = int(broken[-1]) + (0 if len(self._time_s) else 1)
            times, values = times[first:], values[first:]
            self.clear()
        self._time_s = np.concatenate([self._time_s, times])
        self._reading = np.concatenate([self._reading, values])
        first = int(np.searchsorted(self._time_s, self._time_s[-1] - self._keep_s)) if len(self._time_s) else 0
        self._time_s, self._reading = self._time_s[first:], self._reading[first:]
        return whole

    def clear(self) -> None:
        """Forget everything."""
        self._time_s = self._reading = np.empty(0)

    def last(self, span_s: float, at_least: int = 0) -> tuple[FloatArray, FloatArray]:
        """Return times and readings of the last ``span_s`` seconds, or further back until there are ``at_least``."""
        if not len(self._time_s):
            return self._time_s, self._reading
        first = int(np.searchsorted(self._time_s, self._time_s[-1] - span_s))
        first = max(0, min(first, len(self._time_s) - at_least))
        return self._time_s[first:], self._reading[first:]

    def mean(self, span_s: float) -> float:
        """Return the mean of the last ``span_s`` seconds; NaN where there is nothing."""
        values = self.last(span_s)[1]
        return float(values.mean()) if len(values) else float("nan")
