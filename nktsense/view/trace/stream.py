"""What has come of a stream, as far as the trace shows it. No drawing."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import FactKind
from nktsense.acquire.update import LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.view.trace.columns import interrupted
from nktsense.view.trace.gaps import Gaps
from nktsense.view.trace.push import Push
from nktsense.view.trace.pyramid import Pyramid
from nktsense.view.trace.unusable import Unusable
from nktsense.view.trace.verdicts import ShownTrial

FloatArray = NDArray[np.float64]

_BROKEN_BY: Final = (FactKind.GAP, FactKind.CLOCK_RESET, FactKind.RESTARTED)
"""Whatever the clock says: how long a device was away while it restarted, its own clock does not tell."""
_HOLE_S: Final = 0.2
"""A motion sensor that is silent for a shorter time is no word worth."""


class Stream:
    """Samples, gaps, trials and the push of one stream.

    Attributes:
        force: Force, or raw counts.
        velocity: Limb velocity; None until there was any.
        gaps: Where nothing was received.
        unusable: Where what was received is no reading of the force.
        trials: The trials that have closed.
        marks: Moments that a person marked, s.
        push: The push that is shown.
        calibrated: False for raw counts; None while no sample has come.
        beyond_n: Highest calibrated force, N, where a force went beyond it; else None.
        peak_beyond: Whether the highest force of the push did so.
    """

    def __init__(self) -> None:
        self.force = Pyramid()
        self.velocity: Pyramid | None = None
        self.gaps, self.unusable = Gaps(), Unusable()
        self.trials: list[ShownTrial] = []
        self.marks: list[float] = []
        self.push = Push()
        self.calibrated: bool | None = None
        self.beyond_n: float | None = None
        self.peak_beyond = False
        self._holes: list[tuple[float, float]] = []
        self._silent = False

    def append(self, update: LiveUpdate, calibration: CalibrationState | None) -> None:
        """Take the samples and facts of one update."""
        before, last_s, force_n = len(self.force), self.force.last_s, update.shown_force_n
        self.force.append(update.time_s, force_n)
        self.unusable.take(update)
        if len(update.time_s):
            self.calibrated = update.calibrated
            self._append_velocity(update.time_s, update.angular_velocity_dps)
            self.gaps.find_pauses(update.time_s, last_s if before else float(update.time_s[0]))
        for fact in update.facts:
            if fact.kind in _BROKEN_BY:
                self.gaps.report(fact.at_sample)
        self.gaps.place(self.force)
        self.push.take(update.phase, update.time_s, force_n, self.force, trials=bool(update.trials))
        self._look_beyond(update, force_n, calibration)

    def _append_velocity(self, time_s: FloatArray, velocity: FloatArray | None) -> None:
        if velocity is not None and not np.isnan(velocity).all():
            self._silent = False
            if self.velocity is None:
                self.velocity = Pyramid()
            self.velocity.append(time_s, velocity)
        elif self.velocity is not None:  # a sensor that has fallen silent leaves a hole in its line
            if not self._silent:
                self._holes.append((self.velocity.last_s, self.velocity.last_s))
            self._silent = True
            self._holes[-1] = (self._holes[-1][0], float(time_s[-1]))
            self.velocity.append(time_s, np.full(len(time_s), np.nan))

    def _look_beyond(self, update: LiveUpdate, force_n: FloatArray, calibration: CalibrationState | None) -> None:
        if calibration is None or not update.calibrated or not np.isfinite(calibration.high_n):
            return
        if len(force_n) and calibration.beyond(float(np.fmax.reduce(force_n))):
            self.beyond_n = calibration.high_n
        self.peak_beyond = self.push.peak is not None and calibration.beyond(self.push.peak[1])

    def holes(self, start_s: float, end_s: float) -> tuple[FloatArray, FloatArray]:
        """Return begins and ends, s, of the times in a stretch in which a motion sensor was silent."""
        spans = [one for one in self._holes if one[1] - one[0] >= _HOLE_S and one[1] > start_s and one[0] < end_s]
        begin, end = np.array(spans).reshape(-1, 2).T
        return begin, end

    def curve(self, begin_s: float, end_s: float, points: int) -> tuple[FloatArray, FloatArray]:
        """Return times, s, and forces of a stretch, interrupted where nothing was received."""
        time_s, force = self.force.visible(begin_s, end_s, points)
        return interrupted(time_s, force, *self.gaps.within(begin_s, end_s))
