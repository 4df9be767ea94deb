"""The trials of a stream while it comes: the detector, fed with what a session has and asked no more than needed."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import SampleBlock
from nktsense.signal import DetectionSettings, Phase, TrialAnalysis, TrialDetector
from nktsense.signal.loading import load

FloatArray = NDArray[np.float64]
_PHASE_EVERY_S: Final = 0.1


class Watcher:
    """Look for trials.

    Args:
        settings: Constants of detection.
    """

    def __init__(self, settings: DetectionSettings) -> None:
        load()
        self._settings = settings
        self._detector: TrialDetector | None = None
        self._has_velocity = self._has_angle = False
        self._phase, self._phase_s = Phase.WAITING, -math.inf

    def take(self, block: SampleBlock, force_n: FloatArray, *, newtons: bool) -> tuple[TrialAnalysis, ...]:
        """Take samples; return the trials that closed with them.

        Args:
            block: The samples.
            force_n: Their force in N, zeroed, shape (n,).
            newtons: False for raw counts, in which no trial can be found.
        """
        if self._detector is None:
            self._has_velocity = block.angular_velocity_dps is not None
            self._has_angle = block.angle_deg is not None
            self._detector = TrialDetector(self._settings, has_velocity=self._has_velocity, has_angle=self._has_angle)
        if not newtons:
            return ()
        velocity = _filled(block.angular_velocity_dps, self._has_velocity, len(block))
        angle = _filled(block.angle_deg, self._has_angle, len(block))
        return tuple(self._detector.push(block.time_s, force_n, velocity, angle, block.saturated))

    def phase(self, now_s: float) -> Phase:
        """Return the phase at a time of the stream, s; ``inf`` for the newest there is.

        It is asked for some times a second, for to know it costs more than to read a packet.
        """
        if self._detector is not None and not 0.0 <= now_s - self._phase_s < _PHASE_EVERY_S:
            self._phase, self._phase_s = self._detector.phase, now_s
        return self._phase

    def finish(self) -> tuple[TrialAnalysis, ...]:
        """End the stream; return the trials that were still open."""
        return () if self._detector is None else tuple(self._detector.finish())


def _filled(values: FloatArray | None, wanted: bool, n: int) -> FloatArray | None:
    """Return NaN where a sensor that was there has fallen silent."""
    if not wanted:
        return None
    return np.full(n, np.nan) if values is None else values
