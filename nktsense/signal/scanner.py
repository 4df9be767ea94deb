"""Where trials begin and end: a state machine over 10 ms bins that sees every bin once, in order.

It is causal and keeps no more than a few numbers, so that the same samples give the same windows however they were
cut into chunks. Stretches in which nothing can change (rest below the trigger, a push above its end level) are taken
in one step.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.bins import Bins
from nktsense.signal.rest_watch import Rests, RestWatch
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Phase

FloatArray = NDArray[np.float64]

_LOADED_START_S: Final = 2.0
"""A load that appears this soon after the first sample is taken to have been there from the start."""


class _Bin(NamedTuple):
    """Samples ``first`` to ``last`` (inclusive) of one bin."""

    first: int
    last: int
    start_s: float
    end_s: float
    mean_n: float


@dataclass(frozen=True, slots=True)
class Window:
    """A trial as the scanner saw it.

    Attributes:
        first: Sample at which it begins.
        rise: First sample above the trigger.
        last: Last sample above the end level.
        start_s: Time of ``first``, s.
        end_s: Time of ``last``, s.
        zero_n: Level of the last rest seen, N, or None where none was.
        open_start: The stream began with this load on.
        open_end: The stream ended before the trial did.
        collapsed: The force left the end level behind but did not come near rest.
        after_s: Nothing before this time belongs to this trial's rest, s.
    """

    first: int
    rise: int
    last: int
    start_s: float
    end_s: float
    zero_n: float | None
    open_start: bool
    open_end: bool
    collapsed: bool
    after_s: float


class _State(Enum):
    WAITING = auto()
    REST = auto()
    ACTIVE = auto()
    VALLEY = auto()


_NOTHING: Final = _Bin(0, 0, -math.inf, -math.inf, 0.0)


class Scanner:
    """Take bins in order, return the windows that close.

    Args:
        settings: Constants.
        step_s: Time between samples in s; blocks are made wide enough to hold five.
    """

    def __init__(self, settings: DetectionSettings, step_s: float) -> None:
        self._settings = settings
        block_s = max(settings.block_s, 5 * step_s)
        self._rest = RestWatch(settings, block_s)
        self._pause_s = max(settings.max_gap_s, 3 * block_s)
        self._previous: _Bin | None = None
        self._begin(_NOTHING)

    def _begin(self, b: _Bin) -> None:
        """Forget everything: the stream begins, or goes on after a long pause."""
        self._state = _State.WAITING
        self._origin: _Bin | None = b
        self._rest.forget()
        self._take_rest(None, 0.0)
        self._carry: tuple[float, float] | None = None
        self._first = self._rise_bin = self._low = _NOTHING
        self._above: _Bin | None = None
        self._below: _Bin | None = None
        self._before_below: _Bin | None = None
        self._reached_rest = False
        self._open_start = self._falling = False
        self._after_s = b.start_s
        self._peak = self._level = 0.0
        self._peak_s = b.start_s
        self._last_excursion = 0.0

    @property
    def hold_from(self) -> float:
        """Time in s from which samples must be kept for a running trial; ``inf`` while none runs."""
        if self._state is _State.ACTIVE:
            return self._first.start_s
        begun_s = math.inf if self._above is None else self._above.start_s
        return min(begun_s, self._held_for_state())

    def _held_for_state(self) -> float:
        if self._state is _State.WAITING and self._origin is not None:
            previous = self._previous
            if previous is not None and previous.end_s - self._origin.start_s <= _LOADED_START_S + 0.5:
                return self._origin.start_s
        return self._low.start_s if self._state is _State.VALLEY else math.inf

    @property
    def pause_s(self) -> float:
        """The longest time between two bins that is no pause, s."""
        return self._pause_s

    @property
    def phase(self) -> Phase:
        """The present phase, provisional."""
        if self._state is _State.ACTIVE:
            if self._falling:
                return Phase.FALLING
            since_s = 0.0 if self._previous is None else self._previous.end_s - self._peak_s
            near = self._level - self._floor >= 0.9 * (self._peak - self._floor)
            return Phase.HOLD if near and since_s > 0.25 else Phase.RAMP
        return Phase.WAITING if self._state is _State.WAITING else Phase.REST

    def _take_rest(self, zero_n: float | None, sd_n: float) -> None:
        """Set the rest that force is seen against, and the trigger above it; they are asked for at every bin."""
        s = self._settings
        self._zero, self._floor = zero_n, zero_n or 0.0
        self._trigger = self._floor + max(s.onset_sd * sd_n, s.onset_min_n)

    def _end_level(self, peak: float) -> float:
        excursion = peak - self._floor
        if excursion < self._settings.min_peak_n:
            return self._trigger
        return max(self._trigger, self._floor + self._settings.end_fraction * excursion)

    def feed(self, bins: Bins) -> list[Window]:
        """Take the next bins; return the windows that they close."""
        windows: list[Window] = []
        before = bins.start_s[0] if self._previous is None else self._previous.end_s
        steps = bins.start_s - np.append(before, bins.end_s[:-1])
        cuts = np.flatnonzero(steps > self._pause_s).tolist()
        if self._previous is None:
            cuts = [0, *cuts]
        for start, stop in zip([0, *cuts], [*cuts, len(bins)], strict=True):
            if start in cuts:
                self._pause(bins, start, windows)
            if stop > start:
                self._run(bins, start, stop, windows)
        return windows

    def finish(self) -> Window | None:
        """End the stream; return the window that was still open, or None."""
        windows: list[Window] = []
        if self._state is _State.ACTIVE and self._previous is not None:
            self._close(self._previous, windows, open_end=True)
        self._previous = None
        return windows[0] if windows else None

    def _pause(self, bins: Bins, start: int, windows: list[Window]) -> None:
        """Close what is open before a long pause, and begin anew with the bin after it."""
        if self._state is _State.ACTIVE and self._previous is not None:
            self._close(self._previous, windows, open_end=True)
        self._begin(_at(bins, start))

    def _run(self, bins: Bins, start: int, stop: int, windows: list[Window]) -> None:
        """Take bins without a pause among them, segment by segment of one block."""
        part = slice(start, stop)
        mean = bins.mean_n[part]
        block = self._rest.numbers(bins.start_s[part])
        starts = np.append(0, np.flatnonzero(block[1:] != block[:-1]) + 1)
        steady = self._steady(mean)
        rests = Rests(*self._rest.blocks(bins, part, block, starts), np.maximum.reduceat(mean, starts), self._settings)
        highest, lowest = np.maximum.reduceat(steady, starts).tolist(), np.minimum.reduceat(steady, starts).tolist()
        edges = [*starts.tolist(), stop - start]
        at = 0
        while at < len(starts):
            if (quiet := self._quiet_until(rests, at)) > at:
                at = quiet
                continue
            first, end = edges[at], edges[at + 1]
            if (rest := rests.of(at)) is not None:
                self._offer(rest)
            if not self._skip(bins, start + first, start + end, rests.highest[at], highest[at], lowest[at]):
                if first > 0:
                    self._previous = _at(bins, start + first - 1)
                for one in range(start + first, start + end):
                    self._step(bins, one, float(steady[one - start]), windows)
            at += 1
        self._previous = _at(bins, stop - 1)
        self._level = float(steady[-1])
        self._watch_phase()

    def _quiet_until(self, rests: Rests, at: int) -> int:
        """Take the blocks at rest in one step; return the first one that may be something else."""
        if self._state is not _State.REST or self._rest.at_start or self._above is not None:
            return at
        until = rests.quiet_until(at)
        if until > at:
            self._take_rest(*rests.last_before(until))
        return until

    def _steady(self, mean: FloatArray) -> FloatArray:
        """Return the median of each bin and the two before it: one wild sample is no peak."""
        a, b = self._carry if self._carry is not None else (float(mean[0]), float(mean[0]))
        wide = np.concatenate(([a, b], mean))
        self._carry = (float(wide[-2]), float(wide[-1]))
        low, high = np.minimum(wide[:-2], wide[1:-1]), np.maximum(wide[:-2], wide[1:-1])
        return np.maximum(low, np.minimum(high, wide[2:]))

    # rest

    def _offer(self, rest: tuple[float, float]) -> None:
        """Take a quiet block's level and scatter as the new rest, unless a trial is under way."""
        confirmed = self._peak - self._floor >= self._settings.min_peak_n
        if self._state is _State.ACTIVE and confirmed:
            return
        if self._state is not _State.ACTIVE and self._above is not None:
            return
        self._take_rest(*rest)
        self._state = _State.REST
        self._above = None

    # bins

    def _skip(self, bins: Bins, first: int, end: int, highest: float, steady_high: float, steady_low: float) -> bool:
        """Take bins of one block in one step where none of them can change the state; False where one may."""
        if self._rest.at_start:
            return False
        if self._state is _State.REST:
            quiet = highest <= self._trigger
        elif self._state is _State.WAITING:
            quiet = highest <= self._settings.rest_level_n + self._settings.onset_min_n
        else:
            quiet = False
        if quiet:
            self._above = None
            return True
        if self._state is not _State.ACTIVE:
            return False
        peak = max(self._peak, steady_high)
        too_long = bins.end_s[end - 1] - self._first.start_s > self._settings.max_trial_s
        if steady_low < self._end_level(peak) or too_long:
            return False
        self._raise_peak(peak, float(bins.end_s[end - 1]))
        self._below = None
        self._reached_rest = False
        if end >= 2:
            self._before_below = _at(bins, end - 2)
        else:
            self._before_below = self._previous
        return True

    def _step(self, bins: Bins, at: int, steady: float, windows: list[Window]) -> None:
        """Take one bin."""
        if self._rest.at_start:
            rest = self._rest.take_first(bins, at)
            if rest is not None and self._state is _State.WAITING:
                self._offer(rest)
        b = _at(bins, at)
        if self._state is _State.ACTIVE:
            self._active(b, steady, windows)
        elif self._state is _State.REST:
            rise = self._run_above(b, self._trigger)
            if rise is not None:
                self._start(rise, rise, b, steady, open_start=False)
        elif self._state is _State.WAITING:
            self._waiting(b, steady)
        else:
            self._valley(b, steady)
        self._previous = b

    def _run_above(self, b: _Bin, level: float) -> _Bin | None:
        """Return the first bin of a stretch above ``level`` that has lasted long enough, else None."""
        if b.mean_n <= level:
            self._above = None
            return None
        if self._above is None:
            self._above = b
        return self._above if b.end_s - self._above.start_s >= self._settings.onset_hold_s else None

    def _start(self, first: _Bin, rise: _Bin, b: _Bin, steady: float, *, open_start: bool) -> None:
        self._state = _State.ACTIVE
        self._first, self._rise_bin, self._open_start = first, rise, open_start
        self._peak, self._peak_s, self._falling = steady, b.end_s, False
        self._above = None
        self._forget_below(None)

    def _waiting(self, b: _Bin, steady: float) -> None:
        rise = self._run_above(b, self._settings.rest_level_n + self._settings.onset_min_n)
        if rise is None:
            return
        origin = self._origin
        loaded = origin is not None and rise.start_s - origin.start_s <= _LOADED_START_S
        self._take_rest(None, 0.0)
        first = origin if loaded and origin is not None else rise
        self._start(first, rise, b, steady, open_start=loaded)

    def _valley(self, b: _Bin, steady: float) -> None:
        if b.mean_n < self._low.mean_n:
            self._low = b
            self._above = None
        if self._zero is None and abs(b.mean_n) <= self._settings.rest_level_n:
            # Near zero, but no rest was seen yet: what comes next is no load from the start of the stream.
            self._state, self._above, self._origin = _State.WAITING, None, None
            return
        if self._zero is not None and b.mean_n <= self._trigger:
            self._state, self._above = _State.REST, None
            return
        s = self._settings
        rise = self._run_above(b, self._low.mean_n + max(s.min_peak_n, s.rise_fraction * self._last_excursion))
        if rise is not None:
            self._start(self._low, rise, b, steady, open_start=False)

    def _raise_peak(self, peak: float, at_s: float) -> None:
        if peak > self._peak + 0.02 * (peak - self._floor):
            self._peak_s = at_s
        self._peak = max(self._peak, peak)

    def _forget_below(self, before: _Bin | None) -> None:
        self._below, self._before_below, self._reached_rest = None, before, False

    def _active(self, b: _Bin, steady: float, windows: list[Window]) -> None:
        s = self._settings
        self._raise_peak(steady, b.end_s)
        excursion = self._peak - self._floor
        if steady >= self._end_level(self._peak):
            # The median is one bin late: where it is still high, the bin before was.
            self._forget_below(self._previous)
            if b.end_s - self._first.start_s > s.max_trial_s:
                self._close(b, windows, open_end=True)
            return
        if self._below is None:
            self._below = b
        self._reached_rest |= steady <= max(self._trigger, self._floor + s.release_fraction * excursion)
        below_s = b.end_s - self._below.start_s
        if b is self._below or below_s < (s.end_hold_s if self._reached_rest else s.collapse_s):
            return
        last = self._before_below or self._below
        self._close(last, windows, open_end=False, collapsed=not self._reached_rest)

    def _close(self, last: _Bin, windows: list[Window], *, open_end: bool, collapsed: bool = False) -> None:
        confirmed = self._peak - self._floor >= self._settings.min_peak_n
        if confirmed:
            windows.append(
                Window(
                    first=self._first.first,
                    rise=self._rise_bin.first,
                    last=last.last,
                    start_s=self._first.start_s,
                    end_s=last.end_s,
                    zero_n=self._zero,
                    open_start=self._open_start,
                    open_end=open_end,
                    collapsed=collapsed,
                    after_s=self._after_s,
                )
            )
        self._last_excursion = self._peak - self._floor
        self._low = self._below or last
        self._above = None
        self._forget_below(None)
        if not confirmed:
            self._state = _State.REST if self._zero is not None else _State.WAITING
            return
        self._after_s = last.end_s
        self._state = _State.VALLEY

    def _watch_phase(self) -> None:
        """Two levels, so that the word on the screen does not flicker between them."""
        if self._state is _State.ACTIVE and self._peak > self._floor:
            share = (self._level - self._floor) / (self._peak - self._floor)
            self._falling = share < 0.8 or (self._falling and share < 0.9)


def _at(bins: Bins, i: int) -> _Bin:
    return _Bin(
        int(bins.first[i]), int(bins.last[i]), float(bins.start_s[i]), float(bins.end_s[i]), float(bins.mean_n[i])
    )


__all__ = ["Scanner", "Window"]
