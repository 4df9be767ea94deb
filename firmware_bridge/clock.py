"""Device time mapped to the host's monotonic clock. The map is data beside the samples."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge.samples import FloatArray

_MAX_DRIFT: Final = 300e-6
"""How fast two cheap clocks may drift apart, s per s; the envelope is allowed to rise by this."""

_JITTER_MEMORY: Final = 64


@dataclass(frozen=True, slots=True)
class ClockFit:
    """The present map from device to host time: ``host = device + offset_s``, and how far arrivals scatter."""

    offset_s: float
    jitter_s: float


class HostClockMap:
    """Map device time to host time by the lower envelope of the arrival delays.

    A packet can only arrive late, never early, so the smallest (arrival − device time) seen is nearest to the
    truth; it may rise slowly, as far as two clocks drift. The idea is that of the network time protocol's
    minimum filter (Mills, "Internet time synchronization", IEEE Trans. Commun. 39 (1991) 1482–1493).
    """

    def __init__(self) -> None:
        self._offset: float | None = None
        self._at = 0.0
        self._late: deque[float] = deque(maxlen=_JITTER_MEMORY)

    def update(self, device_s: float, arrival_s: float) -> ClockFit:
        """Take the device time of a packet's newest sample and its arrival; return the map after it."""
        observed = arrival_s - device_s
        if self._offset is None:
            self._offset = observed
        else:
            allowed = self._offset + _MAX_DRIFT * max(0.0, device_s - self._at)
            self._offset = min(allowed, observed)
        self._at = device_s
        self._late.append(observed - self._offset)
        late = np.sort(np.fromiter(self._late, dtype=np.float64))
        middle = float(np.median(late))
        return ClockFit(self._offset, float(np.median(np.abs(late - middle))))

    def reset(self) -> None:
        """Forget the map, as after a restart of the device clock."""
        self._offset = None
        self._late.clear()


def spread_back(n: int, arrival_s: float, period_s: float | None, not_before_s: float | None) -> FloatArray:
    """Give times to n samples that arrived together from a device without a clock.

    Samples of one burst are spread backwards from the arrival by the nominal period, or evenly since the burst
    before it where no rate is known; never all at the arrival, and never before the sample before them.

    Args:
        n: Number of samples.
        arrival_s: Host time of the burst.
        period_s: Nominal time between samples, or None.
        not_before_s: Time of the sample before the burst, or None.

    Returns:
        Times in s, shape (n,), strictly rising after ``not_before_s``.
    """
    room = None if not_before_s is None else max(arrival_s - not_before_s, 0.0)
    step = period_s
    if room is not None and (step is None or step * n > room):
        step = room / n
    if step is None:
        step = 0.0
    if n > 1 or not_before_s is not None:
        step = max(step, 1e-6)
    end = arrival_s
    if not_before_s is not None:
        end = max(end, not_before_s + step * n)
    return end - step * np.arange(n - 1, -1, -1, dtype=np.float64)
