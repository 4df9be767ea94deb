"""What the edge of a window has to know of a stream: what is on disk, how long nothing came, what made the force."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from firmware_bridge import FactKind
from nktsense.acquire.update import LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.visit.desk.news import DeskNews


class StreamWatch:
    """Follows a stream; keeps no more of it than what is not on disk yet.

    Args:
        calibration: What the force was made by, where the stream cannot know it, as of a recording that is played.
        clock: Gives the time, s, from any zero.

    Attributes:
        last: The newest update, or None.
        calibrated: False where the force is raw counts.
        battery_low: The device said that its battery is low.
    """

    def __init__(
        self, calibration: CalibrationState | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._given, self._clock = calibration, clock
        self.last: LiveUpdate | None = None
        self.calibrated = True
        self.battery_low = False
        self.heard_at = clock()
        self._unsaved: deque[tuple[int, int, float, float]] = deque()
        self._samples = 0
        self._first_s: float | None = None
        self._saved_to_s: float | None = None
        self._recording_since: float | None = None

    def new_stream(self) -> None:
        """Forget the stream, for the next one."""
        self.last, self.calibrated, self.battery_low = None, True, False
        self.heard_at = self._clock()
        self._unsaved.clear()
        self._samples, self._first_s, self._saved_to_s, self._recording_since = 0, None, None, None

    def news(self, news: DeskNews) -> None:
        """Take what happened in a visit."""
        if news.new_stream:
            self.new_stream()
        for update in news.updates:
            self.take(update)

    def take(self, update: LiveUpdate) -> None:
        """Take one update."""
        self.last, self.heard_at = update, self._clock()
        if update.recording and self._recording_since is None:
            self._recording_since = self.heard_at
        if any(fact.kind is FactKind.LOW_BATTERY for fact in update.facts):
            self.battery_low = True
        if len(update.time_s):  # only samples tell what they are in
            self.calibrated = update.calibrated
            if self._first_s is None:
                self._first_s = float(update.time_s[0])
            if update.recording:
                stretch = (float(update.time_s[0]), float(update.time_s[-1]))
                self._unsaved.append((self._samples, len(update.time_s), *stretch))
            self._samples += len(update.time_s)
        self._follow_disk(update.saved_samples)

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
        return max(self.heard_at - self._recording_since - self.last.unsaved_s, 0.0)

    @property
    def silent_s(self) -> float:
        """Time since anything arrived, s."""
        return self._clock() - self.heard_at

    @property
    def calibration(self) -> CalibrationState | None:
        """How far the calibration behind the force can be relied on; None where nobody knows yet."""
        return self._given or (None if self.last is None else self.last.calibration)
