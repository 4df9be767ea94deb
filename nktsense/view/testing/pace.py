"""Whether a push is as fast as it is meant to be, seen while it rises."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

SLOPE_S: Final = 0.3
"""The speed of the push is the slope over this time, s."""

_TOP_SHARE: Final = 0.8
"""Above this share of the planned load a push may become slower: it is arriving."""


class PaceWord(StrEnum):
    """What can be said of the speed."""

    IN_RANGE = "in range"
    TOO_FAST = "too fast"
    TOO_SLOW = "too slow"


@dataclass(frozen=True, slots=True)
class Aim:
    """How a push is meant to rise.

    Attributes:
        low_n_per_s: Slowest, N/s.
        high_n_per_s: Fastest, N/s.
        target_n: Load at which it arrives, N, or None.
    """

    low_n_per_s: float
    high_n_per_s: float
    target_n: float | None = None

    def judge(self, rate_n_per_s: float, force_n: float) -> PaceWord | None:
        """Return how a speed lies to the aim; None where a push that slows down has nearly arrived."""
        if rate_n_per_s > self.high_n_per_s:
            return PaceWord.TOO_FAST
        if rate_n_per_s >= self.low_n_per_s:
            return PaceWord.IN_RANGE
        arriving = self.target_n is not None and force_n >= _TOP_SHARE * self.target_n
        return None if arriving else PaceWord.TOO_SLOW


class Recent:
    """The newest samples: their mean, and how fast they rise."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, float]] = deque()

    def add(self, time_s: FloatArray, force_n: FloatArray) -> None:
        """Take samples, one at least, and forget those that are too old."""
        newest = float(time_s[-1])
        begin = int(np.searchsorted(time_s, newest - SLOPE_S))
        self._samples.extend(zip(time_s[begin:].tolist(), force_n[begin:].tolist(), strict=True))
        while self._samples[0][0] < newest - SLOPE_S:
            self._samples.popleft()

    def mean_n(self, last_s: float) -> float:
        """Return the mean force over the last so many seconds, N."""
        newest = self._samples[-1][0]
        return float(np.mean([f for t, f in self._samples if t >= newest - last_s]))

    def slope_n_per_s(self) -> float | None:
        """Return the slope in N/s, or None while there are too few samples."""
        if len(self._samples) < 4 or self._samples[-1][0] - self._samples[0][0] < SLOPE_S / 2:
            return None
        times, forces = np.array(self._samples).T
        times = times - times.mean()
        return float(times @ (forces - forces.mean()) / (times @ times))
