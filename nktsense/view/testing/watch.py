"""What a window has to know of a stream: what is on disk, what is wrong with it, what made the force."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from firmware_bridge import FactKind
from nktsense.acquire.update import LinkState, LiveUpdate, SensorState
from nktsense.calibration_state import CalibrationState
from nktsense.view.testing.trouble import Trouble
from nktsense.visit.desk.news import DeskNews

_SILENT_S: Final = 0.5
"""A device from which nothing came for so long is silent, s; one that sends seldom, after some of its steps."""
_STEPS: Final = 2.5
_MOST_SILENT_S: Final = 3.0
_BEGINS_WITHIN_S: Final = 3.0
"""So long after it was connected a device may need for its first reading, s."""
_STAYS_S: Final = 0.5
"""A sensor that gave no reading is told so for this long after it, s: a wire that comes and goes must not flicker."""
_CONNECTED: Final = (LinkState.SETTLING, LinkState.STREAMING)


class StreamWatch:
    """Follows a stream; keeps no more of it than what is not on disk yet.

    Args:
        calibration: What the force was made by, where the stream cannot know it, as of a recording that is played.
        clock: Gives the time, s, from any zero.

    Attributes:
        last: The newest update, or None.
        calibrated: False where the force is raw counts.
        battery_low: The device said that its battery is low, and not that this is over.
        heard_at: When the newest reading came, or the connection changed, s of the clock.
    """

    def __init__(
        self, calibration: CalibrationState | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._given, self._clock = calibration, clock
        self.last: LiveUpdate | None = None
        self.calibrated = True
        self.battery_low = False
        self.heard_at = self._told_at = clock()
        self._unsaved: deque[tuple[int, int, float, float]] = deque()
        self._samples = 0
        self._first_s: float | None = None
        self._saved_to_s: float | None = None
        self._recording_since: float | None = None
        self._forget_readings()

    def _forget_readings(self) -> None:
        self._received = 0
        self._reading = False
        self._connected_at = self.heard_at
        self._steps: deque[float] = deque(maxlen=8)
        self._bad: tuple[Trouble, float] | None = None

    def new_stream(self) -> None:
        """Forget the stream, for the next one."""
        self.last, self.calibrated, self.battery_low = None, True, False
        self.heard_at = self._told_at = self._clock()
        self._unsaved.clear()
        self._samples, self._first_s, self._saved_to_s, self._recording_since = 0, None, None, None
        self._forget_readings()

    def news(self, news: DeskNews) -> None:
        """Take what happened in a visit."""
        if news.new_stream:
            self.new_stream()
        for update in news.updates:
            self.take(update)

    def take(self, update: LiveUpdate) -> None:
        """Take one update."""
        self._hear(update)
        self.last, self._told_at = update, self._clock()
        if update.recording and self._recording_since is None:
            self._recording_since = self._told_at
        for fact in update.facts:
            if fact.kind is FactKind.LOW_BATTERY:
                self.battery_low = fact.value != 0
            elif fact.kind is FactKind.RECONNECT:  # what is still so is told again
                self.battery_low = False
        if len(update.time_s):  # only samples tell what they are in
            self.calibrated = update.calibrated
            if self._first_s is None:
                self._first_s = float(update.time_s[0])
            if update.recording:
                stretch = (float(update.time_s[0]), float(update.time_s[-1]))
                self._unsaved.append((self._samples, len(update.time_s), *stretch))
            self._samples += len(update.time_s)
        self._follow_disk(update.saved_samples)

    def _hear(self, update: LiveUpdate) -> None:
        """Take whether there are readings, and what they tell of the sensor."""
        now_s, before = self._clock(), self.last
        if before is None or before.state is not update.state:
            if before is None or before.state not in _CONNECTED:  # it was not connected: what came is of before
                self._reading, self._connected_at = False, now_s
            self.heard_at = now_s
        if len(update.time_s) or update.received > self._received:
            if self._reading:
                self._steps.append(now_s - self.heard_at)
            self._reading, self.heard_at = True, now_s
        self._received = max(self._received, update.received)
        if update.sensor is SensorState.FAULTY:
            self._bad = (Trouble.FAULTY, now_s)
        elif update.sensor is SensorState.BEYOND_RANGE or _touches_end(update):
            self._bad = (Trouble.BEYOND_RANGE, now_s)

    def _follow_disk(self, saved: int) -> None:
        while self._unsaved and self._unsaved[0][0] < saved:
            first, number, begin_s, end_s = self._unsaved[0]
            last = (min(saved - first, number) - 1) / (number - 1) if number > 1 else 1.0
            self._saved_to_s = begin_s + last * (end_s - begin_s)
            if first + number > saved:
                return
            self._unsaved.popleft()

    @property
    def saved_s(self) -> float:
        """Time of the stream that is safely on disk, s; where the samples are not shown, by the clock of the host."""
        if self._first_s is not None:
            return 0.0 if self._saved_to_s is None else self._saved_to_s - self._first_s
        if self.last is None or self._recording_since is None or not self.last.saved_samples:
            return 0.0
        return max(self._told_at - self._recording_since - self.last.unsaved_s, 0.0)

    @property
    def untold_s(self) -> float:
        """Time since the newest update, s: so long ago is what it told of the disk."""
        return self._clock() - self._told_at

    @property
    def silent_s(self) -> float:
        """Time since the newest reading came, or the connection changed, s."""
        return self._clock() - self.heard_at

    @property
    def trouble(self) -> Trouble | None:
        """What is wrong while the device is connected, or None."""
        if self.last is None or self.last.state not in _CONNECTED:
            return None
        now_s = self._clock()
        if self._bad is not None and now_s - self._bad[1] <= _STAYS_S:
            return self._bad[0]
        if not self._reading:
            late = now_s - self._connected_at > _BEGINS_WITHIN_S
            return Trouble.STILL_NO_READING if late else Trouble.NO_READING
        if self.silent_s > self._silent_after_s:
            return Trouble.SILENT
        return None if self.calibrated else Trouble.COUNTS

    @property
    def _silent_after_s(self) -> float:
        """How long nothing may come of a device that sends as often as this one, s."""
        info = None if self.last is None else self.last.info
        step_s = 1 / info.nominal_rate_hz if info is not None and info.nominal_rate_hz else 0.0
        return min(max(_SILENT_S, _STEPS * max(step_s, *self._steps, 0.0)), _MOST_SILENT_S)

    @property
    def calibration(self) -> CalibrationState | None:
        """How far the calibration behind the force can be relied on; None where nobody knows yet."""
        return self._given or (None if self.last is None else self.last.calibration)


def _touches_end(update: LiveUpdate) -> bool:
    """Return whether some reading was none; a gauge may tell it in place of readings."""
    return (update.unusable is not None and bool(update.unusable.any())) or any(
        fact.kind is FactKind.SATURATED for fact in update.facts
    )
