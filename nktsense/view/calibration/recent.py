"""The readings of the last half minute, as the guided run states them, and what they say of the sensitivity."""

from __future__ import annotations

import time
from collections import deque
from math import isfinite, isnan, nan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from calibration.guide.view import RunView

FloatArray = NDArray[np.float64]

KEEP_S: Final = 30.0
_LEAP_S: Final = 5.0
_WIDE: Final = 0.1
"""Two readings say something of the sensitivity when they are apart by this share of the highest force."""


class Recent:
    """Collects what each view states as the reading now.

    Args:
        highest_n: Highest force of the plan, N.
    """

    def __init__(self, highest_n: float) -> None:
        self._highest_n = highest_n
        self._rows: deque[tuple[float, float, float]] = deque()
        self._low = self._high = (nan, nan)
        self._heard_at = time.monotonic()

    def take(self, view: RunView) -> None:
        """Take the reading of a view, where it is a new one."""
        if not isfinite(view.time_s) or not isfinite(view.reading):
            return
        if self._rows and view.time_s == self._rows[-1][0]:
            return
        if self._rows and not 0 < view.time_s - self._rows[-1][0] <= _LEAP_S:
            self._rows.clear()
        self._heard_at = time.monotonic()
        self._rows.append((view.time_s, view.reading, view.indicated_n))
        while self._rows[0][0] < view.time_s - KEEP_S:
            self._rows.popleft()
        if isfinite(view.indicated_n):
            pair = (view.indicated_n, view.reading)
            self._low = pair if isnan(self._low[0]) or pair[0] < self._low[0] else self._low
            self._high = pair if isnan(self._high[0]) or pair[0] > self._high[0] else self._high

    @property
    def heard(self) -> bool:
        """Whether there was a reading at all."""
        return bool(self._rows)

    @property
    def silent_s(self) -> float:
        """For how long nothing new has come, s."""
        return time.monotonic() - self._heard_at

    @property
    def per_n(self) -> float:
        """Sensitivity as far as it can be seen from outside the run, reading per N; NaN before it can."""
        apart_n = self._high[0] - self._low[0]
        if not apart_n > _WIDE * self._highest_n:
            return nan
        return (self._high[1] - self._low[1]) / apart_n

    @property
    def in_newtons(self) -> bool:
        """Whether the latest reading is known as force too."""
        return bool(self._rows) and isfinite(self._rows[-1][2])

    def trace(self) -> tuple[FloatArray, FloatArray]:
        """Return times before now, s, and readings, in N where these are known and else in the instrument's unit."""
        if not self._rows:
            return np.empty(0), np.empty(0)
        table = np.array(self._rows)
        return table[:, 0] - table[-1, 0], table[:, 2 if self.in_newtons else 1]
