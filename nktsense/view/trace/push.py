"""Where the push that is shown began, and the highest force of it; provisional until the trial has closed."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.grading import GradedTrial
from nktsense.signal import Phase
from nktsense.view.trace.pyramid import Pyramid

FloatArray = NDArray[np.float64]

PUSHING: Final = (Phase.RAMP, Phase.HOLD)
"""Phases in which a new trial is under way."""
AT_REST: Final = (Phase.WAITING, Phase.REST)

_BACK_S: Final = 2.0
"""The beginning is looked for over so long before the phase was told."""
_REST_SHARE: Final = 0.3
"""Of the forces in that time so many are taken for rest."""
_MOST_BACK_S: Final = 0.2
"""From where it is told from rest the rise is followed back to rest as a straight line, by so much at most, s."""
_LEAST_RISE: Final = 2.0
_RISE_SHARE: Final = 0.1


class Push:
    """Follows the pushes of a stream.

    Attributes:
        onset_s: When the push that is shown began, s, or None.
        closed: True where it is the last trial, whose curve is kept already.
        ended_s: When that trial ended, s.
        peak: Time, s, and value of the highest force of the push, or None.
        level: Force at rest before it.
    """

    def __init__(self) -> None:
        self.onset_s: float | None = None
        self.closed = False
        self.ended_s = 0.0
        self.peak: tuple[float, float] | None = None
        self.level = 0.0
        self._phase = Phase.WAITING

    @property
    def under_way(self) -> bool:
        """Whether a push is under way now."""
        return self._phase not in AT_REST and not self.closed

    def take(self, phase: Phase, time_s: FloatArray, force_n: FloatArray, samples: Pyramid, *, trials: bool) -> None:
        """Take what one update tells; its samples are in ``samples`` already.

        Args:
            phase: The phase.
            time_s: Times of the new samples, s, shape (n,).
            force_n: Their forces, shape (n,); NaN where a sample is no reading.
            samples: All samples.
            trials: Whether a trial closed with them.
        """
        begins = phase in PUSHING and (self._phase in AT_REST or self.closed)
        if begins and len(time_s) and not trials:
            self.onset_s, self.level = began(samples, float(time_s[0]))
            self.closed, self.peak = False, None
        self._phase = phase
        if self.under_way and len(force_n) and self.onset_s is not None:
            at = int(np.nanargmax(force_n)) if not np.isnan(force_n).all() else None
            if at is not None and (self.peak is None or force_n[at] > self.peak[1]):
                self.peak = (float(time_s[at]), float(force_n[at]))

    def close(self, graded: GradedTrial) -> None:
        """Take the trial that has closed: what is known of it is no longer provisional."""
        trial = graded.trial
        self.onset_s = trial.start_s if trial.onset_s is None else trial.onset_s
        self.level = trial.zero_n or 0.0
        self.closed, self.ended_s = True, trial.end_s
        if self.peak is None and not trial.saturated:
            self.peak = (trial.peak_time_s, trial.peak_n + self.level)

    def forget_trial(self) -> None:
        """The curve of the last trial is not kept any more."""
        self.closed = False


def began(samples: Pyramid, seen_s: float) -> tuple[float, float]:
    """Return about when the rise began that was seen at a time, s, and the force at rest before it.

    A phase is told when a push is certain, some tenths of a second late; what shall be aligned at the onset would stand
    beside it.
    """
    time_s, force = samples.visible(seen_s - _BACK_S, samples.last_s, 1000)
    known = ~np.isnan(force)
    time_s, force = time_s[known], force[known]
    if not len(force):
        return seen_s, 0.0
    level = float(np.quantile(force, _REST_SHARE / 2))
    top = float(force[time_s >= seen_s].max(initial=level))
    low = np.flatnonzero(force <= level + max(_LEAST_RISE, _RISE_SHARE * (top - level)))
    low = low[time_s[low] <= seen_s]
    if not len(low):
        return seen_s, level
    at = int(low[-1])
    rise = (float(force[-1]) - float(force[at])) / max(float(time_s[-1] - time_s[at]), 1e-6)
    before_s = (float(force[at]) - level) / rise if rise > 0 else 0.0
    return float(time_s[at]) - min(max(before_s, 0.0), _MOST_BACK_S), level
