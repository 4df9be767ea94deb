"""The zero at the start of a stream: one quiet second with nothing on the pad."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal import DetectionSettings
from nktsense.signal.rest import stretch_is_rest

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

QUIET_S: Final = 0.8
"""The quiet stretch lasts as long, or as long as six samples of a slow device."""
GIVE_UP_S: Final = 3.0
"""A stream that does not rest for this long, or for twelve samples, is taken as it is: it may be a test under way."""
_WAIT_AT_MOST_S: Final = 10.0
MAX_ZERO_N: Final = 30.0
"""A quiet force above this is a load, not a zero error."""
_MIN_SAMPLES: Final = 6
_EVERY_S: Final = 0.1


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
        self._unusable: list[BoolArray] = []
        self._carried_n: float | None = None
        self._ask_s = QUIET_S

    def push(self, time_s: FloatArray, force_n: FloatArray, unusable: BoolArray | None = None) -> Zero | None:
        """Take samples; return the answer once there is one, else None.

        It is asked for every 0.1 s of the stream's own time, so that it does not depend on how the samples were cut.

        Args:
            time_s: Their times, s, shape (n,).
            force_n: Their forces, N, shape (n,).
            unusable: True where a sample is no reading: it is never the zero, and no rest; None where none is so.
        """
        self._time.append(time_s)
        self._force.append(force_n)
        self._unusable.append(np.zeros(len(time_s), np.bool_) if unusable is None else unusable)
        times, force = np.concatenate(self._time), np.concatenate(self._force)
        force[np.concatenate(self._unusable)] = np.nan
        while len(times) and times[-1] - times[0] >= self._ask_s:
            stop = int(np.searchsorted(times, times[0] + self._ask_s)) + 1
            answer = self._ask(times[:stop], force[:stop])
            if answer is not None:
                return answer
            self._ask_s += _EVERY_S
        return None

    def _ask(self, times: FloatArray, force: FloatArray) -> Zero | None:
        start = max(0, min(int(np.searchsorted(times, times[-1] - QUIET_S)), len(times) - _MIN_SAMPLES))
        recent = force[start:]
        level = float(np.mean(recent))
        enough = len(recent) >= _MIN_SAMPLES and not np.isnan(level)
        if enough and stretch_is_rest(times[start:], recent - level, self._settings):
            if abs(level) <= MAX_ZERO_N:
                return Zero(level, "")
            self._carried_n = level
        waited_s = times[-1] - times[0]
        if waited_s < GIVE_UP_S or (len(times) < 2 * _MIN_SAMPLES and waited_s < _WAIT_AT_MOST_S):
            return None
        if self._carried_n is not None:
            text = f"The pad carries {self._carried_n:.0f} N: not zeroed. Lift it off and connect again to zero it."
            return Zero(None, text)
        return Zero(None, "The pad did not rest at the start: it was not zeroed. Rest it for a second and reconnect.")
