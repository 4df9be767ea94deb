"""What a stream was worth so far: its rate, what was lost, the device's clock against the computer's."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge import Fact, FactKind
from firmware_bridge.clock import MAX_DRIFT, ClockLine, fit_clock
from firmware_bridge.samples import FloatArray
from nktsense.acquire.update import LiveUpdate

_ANEW: Final = (FactKind.CLOCK_RESET, FactKind.RECONNECT)
"""After these a device's clock stands to the computer's in another way than before."""
_BROKEN: Final = (FactKind.GAP, *_ANEW)
_TOLD: Final = (
    FactKind.GAP,
    FactKind.OVERRUN,
    FactKind.SEQUENCE_JUMP,
    FactKind.GARBAGE,
    FactKind.CRC_ERROR,
    FactKind.DUPLICATE,
    FactKind.CLOCK_RESET,
    FactKind.RESTARTED,
    FactKind.DISCONNECT,
    FactKind.RECONNECT,
    FactKind.SATURATED,
    FactKind.SENSOR_FAULT,
    FactKind.CALIBRATION_DAMAGED,
)
"""What is marked."""
LOSSES: Final = (FactKind.GAP, FactKind.OVERRUN, FactKind.SEQUENCE_JUMP, FactKind.GARBAGE, FactKind.CRC_ERROR)
_MOMENT_S: Final = 0.25
"""Of the clock, the least late moment of so long is kept, s."""
_MOST_MARKS: Final = 2000
_FIT_EVERY_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class StreamMark:
    """Something that happened to a stream.

    Attributes:
        at_s: When, s since the first sample.
        kind: What.
        count: How many samples or bytes, as its kind says.
        value: As its kind says, or None.
    """

    at_s: float
    kind: FactKind
    count: int
    value: float | None


class StreamSoFar:
    """Follows a stream; what it keeps grows by some numbers a second. Times are s of the stream since its first sample.

    Attributes:
        samples: How many samples came.
        first_s: Time of the first one on the stream's own clock, s, or None.
        marks: What happened to the stream.
        has_clock: Whether the device has a clock of its own; None until samples came.
        jitter_s: Spread of the arrivals about the mapped clock, s, or None.
        line: The device's clock against the computer's since it last began anew, or None.
    """

    def __init__(self) -> None:
        self.samples = 0
        self.first_s: float | None = None
        self.marks: list[StreamMark] = []
        self.has_clock: bool | None = None
        self.jitter_s: float | None = None
        self.line: ClockLine | None = None
        self.nominal_hz: float | None = None
        self._sums: Counter[FactKind] = Counter()
        self._lost_s = 0.0
        self._last: tuple[int, float] | None = None
        self._whole_n, self._whole_s = 0, 0.0
        self._each_s: list[int] = []
        self._moments: list[tuple[float, float]] = []
        self._stretch = 0
        """Which of the moments is the first since the clock began anew."""
        self._bin = -1
        self._fitted_s = 0.0

    # what arrives

    def take(self, update: LiveUpdate) -> None:
        """Take one update."""
        if update.info is not None:
            self.nominal_hz = update.info.nominal_rate_hz or self.nominal_hz
        self._take_facts(update)
        if not len(update.time_s):
            return
        if self.first_s is None:
            self.first_s = float(update.time_s[0])
        self._take_times(update)
        self._take_clock(update)
        self.samples += len(update.time_s)
        self.jitter_s = update.jitter_s

    def _take_facts(self, update: LiveUpdate) -> None:
        for fact in update.facts:
            self._sums[fact.kind] += fact.count or 0
            if fact.kind is FactKind.GAP:
                self._lost_s += fact.value or 0.0
            if fact.kind is FactKind.RESTARTED and fact.at_sample == 0:
                continue  # it was switched on, or reset by the opening of its port: nothing was before
            if fact.kind in _TOLD and len(self.marks) < _MOST_MARKS:
                self.marks.append(StreamMark(self._when(fact, update), fact.kind, fact.count, fact.value))

    def _when(self, fact: Fact, update: LiveUpdate) -> float:
        at = fact.at_sample - update.first_sample
        if 0 <= at < len(update.time_s):
            time_s = float(update.time_s[at])
            return time_s - (time_s if self.first_s is None else self.first_s)
        return self.length_s

    def _take_times(self, update: LiveUpdate) -> None:
        time_s, first = update.time_s, update.first_sample
        index = first + np.arange(len(time_s))
        broken = [fact.at_sample for fact in update.facts if fact.kind in _BROKEN]
        if self._last is not None:
            index = np.concatenate(([self._last[0]], index))
            time_s = np.concatenate(([self._last[1]], time_s))
        step_s = np.diff(time_s)
        whole = (np.diff(index) == 1) & ~np.isin(index[1:], broken)
        self._whole_n += int(whole.sum())
        self._whole_s += float(step_s[whole].sum())
        self._last = (int(index[-1]), float(time_s[-1]))
        assert self.first_s is not None
        second = np.maximum(np.floor(update.time_s - self.first_s), 0).astype(np.int64)
        counts = np.bincount(second - second[0])
        while len(self._each_s) < int(second[0]) + len(counts):
            self._each_s.append(0)
        for i, count in enumerate(counts.tolist()):
            self._each_s[int(second[0]) + i] += count

    def _take_clock(self, update: LiveUpdate) -> None:
        host_s = update.host_time_s
        self.has_clock = host_s is not None
        if host_s is None:
            return
        if any(fact.kind in _ANEW for fact in update.facts):
            self._stretch, self.line, self._bin = len(self._moments), None, -1
        bins = np.floor(update.time_s / _MOMENT_S).astype(np.int64)
        late = host_s - update.time_s
        for one in np.unique(bins).tolist():
            rows = np.flatnonzero(bins == one)
            best = int(rows[np.argmin(late[rows])])
            moment = (float(update.time_s[best]), float(late[best]))
            if one == self._bin:
                if moment[1] < self._moments[-1][1]:
                    self._moments[-1] = moment
            else:
                self._moments.append(moment)
                self._bin = one
        if float(update.time_s[-1]) - self._fitted_s >= _FIT_EVERY_S or self.line is None:
            self._fitted_s = float(update.time_s[-1])
            device_s, offset_s = np.array(self._moments[self._stretch :]).T
            self.line = fit_clock(device_s, device_s + offset_s)

    # what is known

    @property
    def length_s(self) -> float:
        """Time from the first to the newest sample, s."""
        return 0.0 if self._last is None or self.first_s is None else self._last[1] - self.first_s

    @property
    def rate_hz(self) -> float | None:
        """Samples per second between the gaps, on the stream's own clock, or None."""
        return self._whole_n / self._whole_s if self._whole_n and self._whole_s > 0 else None

    @property
    def lost_samples(self) -> int:
        """How many samples are missing, as far as a rate tells."""
        return self._sums[FactKind.GAP]

    @property
    def lost_s(self) -> float:
        """Time that is missing, s."""
        return self._lost_s

    @property
    def lost_share(self) -> float:
        """Share of all samples that is missing, 0 to 1."""
        lost = self.lost_samples
        return lost / (self.samples + lost) if lost else 0.0

    @property
    def unread_bytes(self) -> int:
        """Bytes that could not be read."""
        return self._sums[FactKind.GARBAGE] + self._sums[FactKind.CRC_ERROR]

    def happened(self, *kinds: FactKind) -> int:
        """Return how often one of these happened."""
        return sum(mark.kind in kinds for mark in self.marks)

    @property
    def lost_lately_s(self) -> float | None:
        """How long ago samples or bytes were lost, s of the stream; None where none were."""
        ago = [self.length_s - mark.at_s for mark in self.marks if mark.kind in LOSSES]
        return min(ago) if ago else None

    @property
    def drift_ppm(self) -> tuple[float, float] | None:
        """How much faster the computer's clock runs than the device's, and ± how much that is known, ppm; or None."""
        if self.line is None or self.line.drift_within >= MAX_DRIFT:
            return None
        return 1e6 * self.line.drift, 1e6 * self.line.drift_within

    # what is drawn

    def rates(self) -> tuple[FloatArray, FloatArray]:
        """Return the samples of each whole second: middle of the second, s, and their number."""
        whole = self._each_s[:-1]
        return np.arange(len(whole), dtype=np.float64) + 0.5, np.array(whole, dtype=np.float64)

    def offsets(self) -> tuple[FloatArray, FloatArray]:
        """Return the computer's clock less the device's over time, as far as it changed since the first: s, ms.

        NaN stands where the device's clock began anew; what follows is counted from there.
        """
        if not self._moments or self.first_s is None:
            return np.empty(0), np.empty(0)
        at, offset = np.array(self._moments, dtype=np.float64).T
        shown = 1e3 * (offset - offset[0])
        if 0 < self._stretch < len(offset):
            shown[self._stretch :] = 1e3 * (offset[self._stretch :] - offset[self._stretch])
            shown[self._stretch - 1] = math.nan
        return at - self.first_s, shown
