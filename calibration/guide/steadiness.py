"""Whether a reading has come to rest, and if not, what it does."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
_PARTS = 5
_WHOLE = 0.8
FEWEST = 5
"""Of so few readings noise can just be told from a drift."""


@dataclass(frozen=True, slots=True)
class Steadiness:
    """What a reading did over a window.

    Attributes:
        mean: Mean reading.
        sd: Standard deviation of the raw readings about their straight line.
        noise: Standard deviation of what noise alone does from one reading to the next.
        n: How many readings.
        drift_per_s: Slope of that line, unit of the reading per s.
        waver: Largest distance of the mean of a fifth of the window from the line; noise averages out of it, a swing
            of the weight does not.
        span_s: Length of the window, s.
    """

    mean: float
    sd: float
    noise: float
    n: int
    drift_per_s: float
    waver: float
    span_s: float

    @classmethod
    def of(cls, time_s: FloatArray, reading: FloatArray) -> Steadiness:
        """Look at a window of readings, shapes (n,), times rising."""
        n = len(reading)
        if n < 2:
            return cls(float(reading[0]) if n else math.nan, 0.0, 0.0, n, 0.0, 0.0, 0.0)
        mean = float(reading.mean())
        about = time_s - time_s.mean()
        square = float(about @ about)
        slope = float(about @ reading) / square if square > 0 else 0.0
        rest = reading - mean - slope * about
        sd = math.sqrt(float(rest @ rest) / max(n - 2, 1))
        waver = max(abs(float(part.mean())) for part in np.array_split(rest, min(_PARTS, n)))
        noise = math.sqrt(float(np.mean(np.diff(rest) ** 2)) / 2)  # a slow swing hardly moves from one to the next
        return cls(mean, sd, noise, n, slope, waver, float(time_s[-1] - time_s[0]))

    def trouble_over(self, read_s: float, limit: float, unit: str) -> str:
        """Return the same as :meth:`trouble`, and ask for readings over nearly the whole of a time first.

        Args:
            read_s: That time, s.
            limit: See :meth:`trouble`.
            unit: Name of the unit.
        """
        if self.span_s < _WHOLE * read_s:
            return f"only {self.span_s:.1f} of {read_s:g} s have been read"
        return self.trouble(limit, unit)

    def trouble(self, limit: float, unit: str) -> str:
        """Return why the reading is not steady, or "" where it is.

        Args:
            limit: It may drift and waver by so much over the window, unit of the reading.
            unit: Name of the unit.
        """
        if self.n < FEWEST:
            return f"only {self.n} readings so far"
        # Of pure noise even a mean moves: what it may do by chance is no trouble.
        chance = 3 * self.noise / math.sqrt(self.n / _PARTS)
        moved = abs(self.drift_per_s) * self.span_s
        if moved > max(limit, chance):
            way = "rises" if self.drift_per_s > 0 else "falls"
            return f"it still {way} by {abs(self.drift_per_s):.3g} {unit}/s"
        if self.waver > max(limit, chance):
            return f"it swings by ±{self.waver:.3g} {unit}"
        return ""
