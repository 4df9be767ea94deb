"""The reference gauge beside the instrument, as a run hears it."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from calibration.guide.plan import Plan
from calibration.guide.steadiness import FEWEST, Steadiness
from calibration.guide.window import Window

_SILENT_S: Final = 5.0
"""A gauge that sends nothing for longer is not read from what it sent before, s."""


class Beside:
    """The last seconds of the reference gauge; empty, and in no one's way, where the plan has none.

    Args:
        plan: The plan.
        highest_n: Highest force, N.
        keep_s: How many seconds of it are kept, s.
    """

    def __init__(self, plan: Plan, highest_n: float, keep_s: float) -> None:
        self._gauge, self._read_s = plan.gauge, plan.sequence.read_s
        self._limit_n = plan.sequence.steady_percent / 100 * highest_n
        self.window = Window(keep_s)
        self._new, self._heard_s = False, math.nan

    @property
    def missing(self) -> bool:
        """Whether the plan has a gauge, and nothing is heard of it."""
        return self._gauge is not None and not len(self.window)

    @property
    def seen(self) -> Steadiness:
        """What its reading did over the time of a reading."""
        return Steadiness.of(*self.window.last(self._read_s, FEWEST))

    def feed(self, time_s: ArrayLike, force_n: ArrayLike) -> None:
        """Take its readings, N, by its own clock; what is no number is left out."""
        times, values = np.asarray(time_s, dtype=np.float64), np.asarray(force_n, dtype=np.float64)
        fine = np.isfinite(times) & np.isfinite(values)
        self.window.push(times[fine], values[fine])
        self._new = self._new or bool(fine.any())

    def beside(self, until_s: float) -> None:
        """Take what was fed since the last call as of the same time as the readings of the instrument up to a time."""
        if self._new:
            self._new, self._heard_s = False, until_s

    def forget_if_silent(self, now_s: float) -> None:
        """Forget what it sent where it has fallen silent: the force may have become another one since.

        Args:
            now_s: Time of the instrument, s.
        """
        if now_s - self._heard_s > _SILENT_S:
            self.window.clear()

    def clear(self) -> None:
        """Forget everything, as after a break in the stream of the instrument."""
        self.window.clear()
        self._heard_s = math.nan

    def trouble(self) -> str:
        """Return why its reading is not steady, or "" where it is, or where there is no gauge."""
        if self._gauge is None:
            return ""
        found = self.seen.trouble_over(self._read_s, max(self._limit_n, 2 * self._gauge.resolution_n), "N")
        return f"at the gauge {found}" if found else ""
