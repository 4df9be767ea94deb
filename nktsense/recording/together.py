"""Recordings of several devices on one time line: the clock of the computer that made them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

import numpy as np

from nktsense.errors import RecordingError
from nktsense.recording.model import FloatArray, Recording
from nktsense.recording.stream_report import host_times
from nktsense.recording.timebase import find_gaps

SAME_CLOCK_S: Final = 0.05
"""Two recordings of one computer since it was switched on agree about when it was to within this, s: so far its
calendar may have been set right between them."""


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """Recordings on one time line.

    Attributes:
        names: A name for each, for columns.
        recordings: The recordings, as they were read.
        time_s: When the samples of each were taken, in s since the first sample of all, shape (n,) each. Not corrected
            for what a device needs from the force to its fastest packet: that constant is in no clock.
        started_utc: The moment at which ``time_s`` is 0.
        clock: ``"host"`` where all were made by one computer and its monotonic clock joins them; ``"utc"`` where only
            calendars do, which may differ by whatever the computers' settings differ.
    """

    names: tuple[str, ...]
    recordings: tuple[Recording, ...]
    time_s: tuple[FloatArray, ...]
    started_utc: datetime
    clock: Literal["host", "utc"]

    def resampled(self, rate_hz: float) -> tuple[FloatArray, dict[str, FloatArray]]:
        """Return all forces at the same moments, by straight lines between samples.

        Args:
            rate_hz: Moments per second.

        Returns:
            Times in s, shape (m,), and the force of each recording in its own unit, shape (m,): not-a-number before its
            first sample, after its last, beside a sample that is no reading, and where samples are missing: for longer
            than 0.05 s and than three of its usual steps.

        Raises:
            ValueError: The rate is not above 0.
        """
        if not rate_hz > 0:
            raise ValueError(f"rate_hz must be above 0, not {rate_hz}")
        end_s = max(float(times[-1]) for times in self.time_s)
        grid = np.arange(int(end_s * rate_hz) + 1) / rate_hz
        columns: dict[str, FloatArray] = {}
        for name, recording, times in zip(self.names, self.recordings, self.time_s, strict=True):
            force = np.interp(grid, times, recording.shown_force, left=np.nan, right=np.nan)
            gaps = find_gaps(times)
            firsts = np.searchsorted(grid, [gap.start_s for gap in gaps], side="right").tolist()
            stops = np.searchsorted(grid, [gap.end_s for gap in gaps], side="left").tolist()
            for first, stop in zip(firsts, stops, strict=True):
                force[first:stop] = np.nan
            columns[name] = force
        return grid, columns


def put_together(recordings: Sequence[Recording], names: Sequence[str] | None = None) -> Together:
    """Put recordings on one time line.

    Args:
        recordings: Recordings of this program, at least one; each knows the clock of the computer that made it.
        names: A name for each; None takes their files' names.

    Raises:
        RecordingError: One holds no samples, or says nothing of the computer's clock; or two have the same name.
    """
    if not recordings:
        raise RecordingError("There is nothing to put together.", "Name the recordings.")
    chosen = tuple(names or (_name(i, one) for i, one in enumerate(recordings, 1)))
    if len(set(chosen)) != len(recordings):
        raise RecordingError(f"The recordings need a name each: {', '.join(chosen)}.", "Rename a file.")
    times = [_on_host(one) for one in recordings]
    boots = [_started(one).timestamp() - float(one.metadata["host_origin_s"]) for one in recordings]
    same = max(boots) - min(boots) <= SAME_CLOCK_S
    if not same:
        times = [each + boot for each, boot in zip(times, boots, strict=True)]
    first_s = min(float(each[0]) for each in times)
    started = datetime.fromtimestamp(first_s + (boots[0] if same else 0.0), UTC)
    return Together(
        chosen, tuple(recordings), tuple(each - first_s for each in times), started, "host" if same else "utc"
    )


def _name(number: int, recording: Recording) -> str:
    return f"recording_{number}" if recording.source is None else recording.source.stem


def _on_host(recording: Recording) -> FloatArray:
    who = recording.source or "A recording"
    times = host_times(recording)
    if times is None:
        raise RecordingError(
            f"{who} does not say when its samples were taken on the computer's clock.",
            "Only recordings that this program made (.nkt, or exported from one) can be put together.",
        )
    if not len(times):
        raise RecordingError(f"{who} holds no samples.", "Leave it out.")
    if np.any(np.diff(times) <= 0):  # a clock fitted anew after a restart may lie a packet's delay before the old one
        times = np.maximum.accumulate(times)
    return times


def _started(recording: Recording) -> datetime:
    return datetime.fromisoformat(str(recording.metadata["started_utc"]))
