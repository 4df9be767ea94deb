"""Device time mapped to the host's monotonic clock. The map is data beside the samples."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from firmware_bridge.samples import FloatArray

MAX_DRIFT: Final = 0.01
"""How fast a device's clock may run away from the host's, s per s: a board with a ceramic resonator is off by up to
half a percent, so a whole one is allowed until the stream itself has shown better."""
LEARN_S: Final = 5.0
"""A drift is learned from a stretch of at least so long, s; how far it can be trusted is told with it."""
_LEAST_DOUBT: Final = 20e-6
_STAMP_S: Final = 1e-3
"""A busy computer reads its clock up to so much late, even at the fastest packet."""
_BIN_S: Final = 1.0
_LEAST_BINS: Final = 6
"""A line through fewer moments is not held up by others."""
_THIN_S: Final = 0.02
"""Of more moments than this tells apart, the earliest are enough."""
_BEHIND_S: Final = 1.0
"""Where the map lies so far before everything of the last minute, the clocks have parted: one stood still."""
_BEHIND_FOR_S: Final = 60.0
_BEHIND_WITHIN: Final = 0.002
_MOST_BINS: Final = 300
_JITTER_MEMORY: Final = 64
_JITTER_EVERY: Final = 16


@dataclass(frozen=True, slots=True)
class ClockFit:
    """The present map from device to host time: ``host = device + offset_s``, and how far arrivals scatter."""

    offset_s: float
    jitter_s: float


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A device's clock over a whole stretch: ``host = device + offset_s + drift (device − start_s)``.

    Attributes:
        start_s: Device time at which the stretch begins, s.
        offset_s: Host time less device time at that moment, s, less what the fastest packet needs.
        drift: How much faster the host's clock runs, s per s; 0 where the stretch is too short to tell, or its moments
            scatter too far.
        drift_within: The drift is known to about ± so much, s per s; :data:`MAX_DRIFT` where it is not known.
        jitter_s: Half of the moments (where a drift is learned: of the earliest ones of each second) lie no further
            above the line than this, s.
    """

    start_s: float
    offset_s: float
    drift: float
    drift_within: float
    jitter_s: float

    def host_time_s(self, device_s: FloatArray) -> FloatArray:
        """Return the host time of device times in s, shape (n,)."""
        return device_s + (self.offset_s + self.drift * (device_s - self.start_s))


def fit_clock(device_s: FloatArray, host_s: FloatArray) -> ClockLine:
    """Fit a device's clock to the host's from moments that were seen late, never early.

    The line lies below every moment and as near to all of them as can be: of the lower convex hull of the delays, the
    edge over the mean time (the linear programme of Moon, Skelly and Towsley, "Estimation and removal of clock skew
    from network delay measurements", INFOCOM 1999, solved as by Zhang, Liu and Xia, "Clock synchronization algorithms
    for network measurements", INFOCOM 2002). A late packet, however late, does not move it.

    Args:
        device_s: Device time in s, rising, shape (n,), n at least 1.
        host_s: Host time at which that was seen, s, shape (n,).
    """
    start_s = float(device_s[0])
    passed, late = _thinned(device_s, host_s)
    if passed[-1] - passed[0] < LEARN_S:
        return _level(start_s, late)
    at, least = _lowest_by_bin(passed, late)
    if len(at) < _LEAST_BINS:
        return _level(start_s, late)
    first, _ = _line_below(at, least)
    at, least = _lowest_by_bin(passed, late - first * passed)  # a drift tilts what is least within a second
    rest, offset = _line_below(at, least)
    above = np.sort(least - (offset + rest * at))
    # Two moments lie on the line because it is drawn through them: how far moments scatter, the others tell. Few of
    # them tell it badly.
    scatter = float(np.median(above[2:]))
    within = (2.0 * scatter + _STAMP_S) / float(at[-1] - at[0]) * (1.0 + 10.0 / len(at))
    if within >= MAX_DRIFT:
        return _level(start_s, late)
    return ClockLine(start_s, offset, first + rest, within, float(np.median(above)))


def _level(start_s: float, late: FloatArray) -> ClockLine:
    """Return the line of a stretch whose drift is not known."""
    offset = float(late.min())
    return ClockLine(start_s, offset, 0.0, MAX_DRIFT, float(np.median(late - offset)))


def _thinned(device_s: FloatArray, host_s: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return how far into the stretch moments are, and how late; of many close ones the least late of each few."""
    start_s = float(device_s[0])
    span_s = float(device_s[-1]) - start_s
    few = int(len(device_s) / (span_s / _THIN_S)) if span_s > LEARN_S else 1
    late = host_s - device_s
    if few > 1:
        whole = len(late) // few * few
        rows = np.arange(0, whole, few) + late[:whole].reshape(-1, few).argmin(axis=1)
        rows = np.concatenate((rows, np.arange(whole, len(late))))
        device_s, late = device_s[rows], late[rows]
    return device_s - start_s, late


def _lowest_by_bin(at: FloatArray, late: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the least late moment of every second."""
    second = np.floor(at / _BIN_S)
    starts = np.flatnonzero(np.concatenate(([True], second[1:] != second[:-1])))
    least = np.minimum.reduceat(late, starts)
    ends = np.append(starts[1:], len(at))
    where = np.array([i + int(np.argmin(late[i:j])) for i, j in zip(starts, ends, strict=True)])
    return at[where], least


def _line_below(x: FloatArray, y: FloatArray) -> tuple[float, float]:
    """Return slope and value at 0 of the line below all points that is nearest to them."""
    hull: list[tuple[float, float]] = []
    for point in zip(x.tolist(), y.tolist(), strict=True):
        while len(hull) > 1 and _turns_right(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    middle = float(x.mean())
    for (x0, y0), (x1, y1) in pairwise(hull):
        if x1 >= middle:
            slope = (y1 - y0) / (x1 - x0)
            return slope, y0 - slope * x0
    raise AssertionError("the mean lies between the first and the last")


def _turns_right(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0])


class HostClockMap:
    """Map device time to host time while the stream runs, by the lower envelope of the arrival delays.

    A packet can only arrive late, never early, so the smallest (arrival − device time) seen is nearest to the truth;
    it may rise as fast as the two clocks may run apart: :data:`MAX_DRIFT` at first, and what :func:`fit_clock` leaves
    open once the stream is long enough. Where it has come to lie far before all of the last minute, a clock stood
    still or runs far off, and the map is taken anew from that minute. The idea is that of the network time protocol's
    minimum filter (Mills, "Internet time synchronization", IEEE Trans. Commun. 39 (1991) 1482–1493).
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget the map, as after a restart of the device clock."""
        self._offset: float | None = None
        self._at = 0.0
        self._drift, self._doubt = 0.0, MAX_DRIFT
        self._bins: deque[tuple[float, float]] = deque(maxlen=_MOST_BINS)
        self._bin_end, self._next_fit = 0.0, 0
        self._late: deque[float] = deque(maxlen=_JITTER_MEMORY)
        self._jitter, self._since_jitter = 0.0, 0

    def update(self, device_s: float, arrival_s: float) -> ClockFit:
        """Take the device time of a packet's newest sample and its arrival; return the map after it."""
        observed = arrival_s - device_s
        if self._offset is None:
            offset = observed
        else:
            step = max(0.0, device_s - self._at)
            offset = min(self._offset + (self._drift + self._doubt) * step, observed)
        self._offset, self._at = offset, device_s
        self._late.append(observed - offset)
        self._since_jitter += 1
        if self._since_jitter >= _JITTER_EVERY or len(self._late) < _JITTER_EVERY:
            self._jitter, self._since_jitter = _scatter(self._late), 0
        self._keep(device_s, observed)
        return ClockFit(self._offset, self._jitter)

    def _keep(self, device_s: float, observed: float) -> None:
        """Keep the least late packet of every second, and learn the drift from them."""
        if not self._bins or device_s >= self._bin_end:
            self._next_fit -= 1
            if self._next_fit <= 0:
                self._next_fit = 1 + len(self._bins) // 20
                self._learn()
            self._bins.append((device_s, observed))
            self._bin_end = device_s + _BIN_S
        elif observed < self._bins[-1][1]:
            self._bins[-1] = (device_s, observed)

    def _learn(self) -> None:
        if len(self._bins) < 2 or self._bins[-1][0] - self._bins[0][0] < LEARN_S:
            return
        at, least = np.array(self._bins).T
        assert self._offset is not None
        recent = at >= at[-1] - _BEHIND_FOR_S
        if at[-1] - at[0] >= _BEHIND_FOR_S and least[recent].min() > self._offset + _BEHIND_S:
            self._take_anew(at[recent], least[recent])
            return
        line = fit_clock(at, at + least)
        if abs(line.drift) + line.drift_within > MAX_DRIFT or line.drift_within >= MAX_DRIFT:
            return
        self._drift, self._doubt = line.drift, max(line.drift_within, _LEAST_DOUBT)
        self._offset = min(self._offset, line.offset_s + line.drift * (self._at - line.start_s))

    def _take_anew(self, at: FloatArray, least: FloatArray) -> None:
        """The map lies far before everything that came lately: a clock stood still, or runs far off.

        A radio that falls behind by more and more looks alike, but not for a minute along a straight line.
        """
        line = fit_clock(at, at + least)
        if line.drift_within > _BEHIND_WITHIN:
            return
        self._drift, self._doubt = line.drift, max(line.drift_within, _LEAST_DOUBT)
        self._offset = line.offset_s + line.drift * (self._at - line.start_s)
        self._bins = deque(zip(at.tolist(), least.tolist(), strict=True), maxlen=_MOST_BINS)


def _scatter(values: deque[float]) -> float:
    """Return the median absolute deviation."""
    ordered = sorted(values)
    middle = ordered[len(ordered) // 2]
    return sorted(abs(value - middle) for value in ordered)[len(ordered) // 2]


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
