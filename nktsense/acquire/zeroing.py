"""The zero at the start of a stream: one quiet second with nothing on the pad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal import DetectionSettings
from nktsense.signal.rest import stretch_is_rest

FloatArray = NDArray[np.float64]

QUIET_S: Final = 0.8
GIVE_UP_S: Final = 3.0
"""A stream that does not rest for this long is taken as it is: it may be a test under way."""
MAX_ZERO_N: Final = 30.0
"""A quiet force above this is a load, not a zero error."""
_MIN_SAMPLES: Final = 6


@dataclass(frozen=True, slots=True)
class Zero:
    """The answer: ``value_n`` to take off, or None where the stream stays as it is, and a sentence why."""

    value_n: float | None
    message: str


class ZeroFinder:
    """Gather the first samples of a stream until its zero is known, or is known not to be had."""

    def __init__(self, settings: DetectionSettings) -> None:
        self._settings = settings
        self._time: list[FloatArray] = []
        self._force: list[FloatArray] = []
        self._carried_n: float | None = None

    def push(self, time_s: FloatArray, force_n: FloatArray) -> Zero | None:
        """Take samples; return the answer once there is one, else None."""
        self._time.append(time_s)
        self._force.append(force_n)
        times, force = np.concatenate(self._time), np.concatenate(self._force)
        covered = float(times[-1] - times[0]) if len(times) else 0.0
        if covered < QUIET_S or len(times) < _MIN_SAMPLES:
            return None
        recent = force[times >= times[-1] - QUIET_S]
        level = float(np.mean(recent))
        quiet = stretch_is_rest(times[times >= times[-1] - QUIET_S], recent - level, self._settings)
        if quiet and abs(level) <= MAX_ZERO_N:
            return Zero(level, "")
        if quiet:
            self._carried_n = level
        if covered < GIVE_UP_S:
            return None
        if self._carried_n is not None:
            text = f"The pad carries {self._carried_n:.0f} N: not zeroed. Lift it off and connect again to zero it."
            return Zero(None, text)
        return Zero(None, "The pad did not rest at the start: it was not zeroed. Rest it for a second and reconnect.")
