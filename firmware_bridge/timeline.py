"""A device's wrapping clock as one rising time, sample by sample: how the bytes were cut plays no part.

Whole microseconds are summed and the time of arrival is not known here, so a stream that is read again gives
the same times and the same remarks to the bit.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from operator import sub
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.codec import SampleEvent
from firmware_bridge.samples import FactKind, FloatArray
from firmware_bridge.seen import Seen

IntArray = NDArray[np.int64]

RESET_STEP_US: Final = 1_000_000
"""Device time that passes over a restart. How long it took is not known: a fixed second keeps anything above
from measuring across it, and the host times beside it tell how long it was."""
AWAY_SLACK_US: Final = 2_000_000
"""A clock that went on over a lost connection agrees with the host's to this and a tenth; else it began anew."""
REPEAT_WINDOW_US: Final = 2_000_000
"""A step back by no more than this onto a sample already seen is a repeat, not a restart."""
_GAP_STEPS: Final = 1.6
"""A step longer than this many periods has lost at least one sample."""
_GAP_SLACK_US: Final = 4000
_LEARN: Final = 16
_FEW: Final = 64
"""Up to so many samples, plain numbers are quicker than arrays."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A fact before its place in the whole stream is known: ``offset`` counts from the stretch's first sample."""

    kind: FactKind
    offset: int
    count: int = 0
    value: float | None = None


class Stretch(NamedTuple):
    """Samples of one event between two restarts of the clock.

    Attributes:
        rows: Which samples of the event they are; None for all.
        device_s: Their device time in s, strictly rising, shape (n,).
        remarks: What is to be said of them.
        restarted: The clock began anew right before them.
    """

    rows: slice | NDArray[np.intp] | None
    device_s: FloatArray
    remarks: tuple[Remark, ...]
    restarted: bool


class _Verdict(Enum):
    FIRST = auto()
    FORWARD = auto()
    SAME_TICK = auto()
    REPEAT = auto()
    RESTART = auto()


class Timeline:
    """Give every sample its device time, leave repeats out, tell gaps and restarts.

    Args:
        tick_bits: Width of the device's counter.
        nominal_rate_hz: Samples per second where the device fixes it.
    """

    def __init__(self, tick_bits: int = 32, nominal_rate_hz: float | None = None) -> None:
        self._modulus = 1 << tick_bits
        self._stated_us = 1e6 / nominal_rate_hz if nominal_rate_hz else None
        self._period_us: float | None = None
        self._steps: list[int] = []
        self._last_tick: int | None = None
        self._tick_us = 0  # device time of the last tick, and of the last sample: a tick may hold several
        self._time_us = 0
        self._sequence: int | None = None
        self._restart_frame: int | None = None
        self._repeats = 0
        self._away_us: int | None = None
        self._limit_of_us, self._limit_us = 0.0, 0.0
        self._seen = Seen()

    def take(self, event: SampleEvent, ticks: IntArray) -> list[Stretch]:
        """Take the samples of one event; return those that are kept, with their times."""
        straight_on = self._go_straight_on(event, ticks) if len(ticks) <= _FEW else None
        if straight_on is not None:
            return [straight_on]
        framed = event.sequence is not None
        if framed and self._is_repeated_frame(event, ticks):
            self._repeats += len(ticks)
            return []
        between = self._shortest(ticks[1:] - ticks[:-1])
        odd = [*(np.flatnonzero(between <= 0) + 1).tolist(), len(ticks)]
        done: list[Stretch] = []
        open_ = _Open()
        i = 0
        while i < len(ticks):
            step = 0 if self._last_tick is None else int(self._shortest(ticks[i : i + 1] - self._last_tick)[0])
            match self._judge(event, i, int(ticks[i]), step):
                case _Verdict.REPEAT:
                    self._repeats += 1
                    i += 1
                    continue
                case _Verdict.SAME_TICK:
                    stop = i + 1
                    times = np.array([self._within_tick(event.tick_step_us)])
                case _Verdict.FORWARD:
                    self._away_us = None
                    stop = odd[bisect_right(odd, i)]
                    steps = np.concatenate(([step], between[i : stop - 1]))
                    self._tell_repeats(open_)
                    self._tell_gaps(event, steps, 0, i == 0, open_)
                    times = self._go_on(steps)
                case _Verdict.FIRST | _Verdict.RESTART as verdict:
                    stop = odd[bisect_right(odd, i)]
                    steps = np.concatenate(([0], between[i : stop - 1]))
                    if verdict is _Verdict.RESTART:
                        done += open_.close()
                        open_ = _Open(restarted=True)
                        self._tell_repeats(open_)
                        back_s = -step / 1e6 if step < 0 else None
                        open_.remarks.append(Remark(FactKind.CLOCK_RESET, 0, value=back_s))
                        self._seen.clear()
                        self._tick_us = self._time_us + self._passed(event, open_)
                    else:
                        self._tick_us, self._time_us = int(ticks[i]), int(ticks[i]) - 1
                    self._tell_gaps(event, steps[1:], 1, False, open_)
                    times = self._go_on(steps)
            self._tell_repeats(open_)
            open_.add(i, stop, times)
            self._seen.add(ticks[i:stop], event.values[i:stop], event.sequence)
            self._last_tick, self._time_us = int(ticks[stop - 1]), int(times[-1])
            i = stop
        self._sequence = event.sequence
        self._restart_frame = event.sequence if event.restarted else None
        return done + open_.close()

    def _go_straight_on(self, event: SampleEvent, ticks: IntArray) -> Stretch | None:
        """Take the usual event, of which there is nothing to tell; None of any other, and nothing done.

        What it does is what :meth:`take` does with such an event, in a twentieth of the time.
        """
        period_us = event.interval_us or self._stated_us or self._period_us
        if self._last_tick is None or not period_us or self._repeats or self._away_us is not None:
            return None
        if event.restarted or (event.sequence is not None and self._lost_frames(event) is not None):
            return None
        at: list[int] = ticks.tolist()
        if period_us != self._limit_of_us:
            self._limit_of_us, self._limit_us = period_us, min(_gap_limit_us(period_us), self._modulus // 2 - 1)
        limit_us = self._limit_us
        step = (at[0] - self._last_tick) % self._modulus
        start_us = self._tick_us + step
        if not 0 < step <= limit_us or start_us <= self._time_us:
            return None
        if len(at) > 1:
            steps = list(map(sub, at[1:], at))
            if min(steps) <= 0 or max(steps) > limit_us:
                return None
        behind_us = start_us - at[0]
        self._seen.add(ticks, event.values, event.sequence)
        self._last_tick = at[-1]
        self._tick_us = self._time_us = behind_us + at[-1]
        self._sequence, self._restart_frame = event.sequence, None
        return Stretch(None, np.array([(behind_us + tick) / 1e6 for tick in at]), (), False)

    def pause(self) -> int:
        """The connection was cut: return how many repeats were not told yet, and expect no frame counter."""
        repeats, self._repeats = self._repeats, 0
        self._sequence = None
        return repeats

    def resume(self, away_s: float) -> None:
        """The connection is there again: where the device's clock began anew, so much time has passed, s."""
        if self._last_tick is not None:
            self._away_us = round(away_s * 1e6)

    def _passed(self, event: SampleEvent, open_: _Open) -> int:
        """Return how much time passed over a restart, µs, and tell the gap where a lost connection says how long."""
        if self._away_us is None:
            return RESET_STEP_US
        away_us, self._away_us = max(self._away_us, RESET_STEP_US), None
        period_us = event.interval_us or self._stated_us or self._period_us
        count = round(away_us / period_us) if period_us else 0
        open_.remarks.append(Remark(FactKind.GAP, 0, count, away_us / 1e6))
        return away_us

    def _shortest(self, steps: IntArray) -> IntArray:
        """Return steps of the counter as the shortest way round it."""
        half = self._modulus // 2
        return (steps + half) % self._modulus - half

    def _judge(self, event: SampleEvent, i: int, tick: int, step: int) -> _Verdict:
        if self._last_tick is None:
            return _Verdict.FIRST
        if event.restarted and i == 0:
            return _Verdict.RESTART
        if self._away_us is not None and not self._went_on(step):
            return _Verdict.RESTART
        if step > 0:
            return _Verdict.FORWARD
        if event.sequence is None and step >= -REPEAT_WINDOW_US:
            # A coarse clock gives several readings one tick, and two of them may be equal: only a sample that
            # went back with others is a repeat there.
            may_repeat = step < 0 or event.tick_step_us == 1 or self._repeats > 0
            if may_repeat and self._seen.has(tick, float(event.values[i]), None):
                return _Verdict.REPEAT
        return _Verdict.SAME_TICK if step == 0 else _Verdict.RESTART

    def _went_on(self, step: int) -> bool:
        """Tell whether a clock may have gone on by itself while the connection was away."""
        assert self._away_us is not None
        return abs(step - self._away_us) <= AWAY_SLACK_US + 0.1 * self._away_us

    def _is_repeated_frame(self, event: SampleEvent, ticks: IntArray) -> bool:
        """Tell whether a frame with this counter, these ticks and these values was taken a moment ago."""
        if self._last_tick is None or event.sequence is None:
            return False
        if event.restarted and event.sequence != self._restart_frame:
            return False
        step = int(self._shortest(ticks[:1] - self._last_tick)[0])
        if not -REPEAT_WINDOW_US <= step <= 0:
            return False
        pairs = zip(ticks.tolist(), event.values.tolist(), strict=True)
        return all(self._seen.has(tick, value, event.sequence) for tick, value in pairs)

    def _within_tick(self, tick_step_us: int) -> int:
        """Put a further reading of the same tick halfway between the last one and the next tick."""
        room = self._tick_us + tick_step_us - self._time_us
        return self._time_us + max(room // 2, 1)

    def _go_on(self, steps: IntArray) -> IntArray:
        ticks_us = self._tick_us + np.cumsum(steps)
        self._tick_us = int(ticks_us[-1])
        if ticks_us[0] <= self._time_us:  # more readings in one tick than it has microseconds
            return np.maximum(ticks_us, self._time_us + 1 + np.arange(len(steps)))
        return ticks_us

    def _tell_repeats(self, open_: _Open) -> None:
        if self._repeats:
            open_.remarks.append(Remark(FactKind.DUPLICATE, open_.count, self._repeats))
            self._repeats = 0

    def _tell_gaps(self, event: SampleEvent, steps: IntArray, first: int, starts_frame: bool, open_: _Open) -> None:
        """Remark where samples are missing: by the clock, or by the frame counter where the clock shows nothing.

        Args:
            event: Where the steps come from.
            steps: Steps before consecutive samples in µs.
            first: How many samples from here the first step leads to.
            starts_frame: The first step leads to the first sample of the event.
            open_: Takes the remarks.
        """
        lost = self._lost_frames(event) if starts_frame else None
        period_us, known_from = self._learned(event, steps)
        if period_us is not None:
            for i in np.flatnonzero(steps > _gap_limit_us(period_us)).tolist():
                if i < known_from:
                    continue
                missing_us = float(steps[i]) - period_us
                count = max(1, round(missing_us / period_us))
                open_.remarks.append(Remark(FactKind.GAP, open_.count + first + i, count, missing_us / 1e6))
                if i == 0:
                    lost = None
        if lost is not None:
            open_.remarks.append(Remark(FactKind.SEQUENCE_JUMP, open_.count, lost))

    def _lost_frames(self, event: SampleEvent) -> int | None:
        """Return how many frames the counter left out, 0 where it went back, None where it went on by one."""
        if event.sequence is None or self._sequence is None:
            return None
        jump = (event.sequence - self._sequence - 1) & 0xFFFF
        if jump == 0:
            return None
        return jump if jump <= 0x7FFF else 0

    def _learned(self, event: SampleEvent, steps: IntArray) -> tuple[float | None, int]:
        """Return the period in µs, or None, and the first of these steps that it may judge.

        Where nobody states it, the first forward steps of the stream do, once and for all.
        """
        stated = event.interval_us or self._stated_us or self._period_us
        if stated:
            return stated, 0
        needed = _LEARN - len(self._steps)
        self._steps += steps[:needed].tolist()
        if len(self._steps) < _LEARN:
            return None, 0
        self._period_us = float(np.median(np.array(self._steps, dtype=np.float64)))
        return self._period_us, needed


def _gap_limit_us(period_us: float) -> float:
    return max(_GAP_STEPS * period_us, period_us + _GAP_SLACK_US)


class _Open:
    """A stretch being built."""

    def __init__(self, *, restarted: bool = False) -> None:
        self.remarks: list[Remark] = []
        self.count = 0
        self._restarted = restarted
        self._ranges: list[tuple[int, int]] = []
        self._times: list[IntArray] = []

    def add(self, start: int, stop: int, times: IntArray) -> None:
        if self._ranges and self._ranges[-1][1] == start:
            self._ranges[-1] = (self._ranges[-1][0], stop)
        else:
            self._ranges.append((start, stop))
        self._times.append(times)
        self.count += stop - start

    def close(self) -> list[Stretch]:
        if not self._ranges:
            return []
        if len(self._ranges) == 1:
            rows: slice | NDArray[np.intp] = slice(*self._ranges[0])
        else:
            rows = np.concatenate([np.arange(a, b) for a, b in self._ranges])
        times = self._times[0] if len(self._times) == 1 else np.concatenate(self._times)
        return [Stretch(rows, times / 1e6, tuple(self.remarks), self._restarted)]
