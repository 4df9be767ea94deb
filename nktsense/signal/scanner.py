"""Where trials begin and end: a state machine over 10 ms bins that sees every sample once, in order.

It is causal and keeps no more than a few numbers, so that the same samples give the same windows however they
were cut into chunks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from nktsense.signal.baseline import is_quiet
from nktsense.signal.settings import DetectionSettings
from nktsense.signal.trial import Phase

_LOADED_START_S: Final = 2.0
"""A load that appears this soon after the first sample is taken to have been there from the start."""
_MIN_BINS: Final = 4


@dataclass(frozen=True, slots=True)
class Bin:
    """Samples ``first`` to ``last`` (inclusive) of one bin: times, mean and variance of force."""

    first: int
    last: int
    start_s: float
    end_s: float
    mean_n: float
    variance: float


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
    after_s: float


class _State(Enum):
    WAITING = auto()
    REST = auto()
    ACTIVE = auto()
    VALLEY = auto()


class _Block:
    """Running sums of one block of bins."""

    __slots__ = ("count", "end_s", "jm", "m", "mm", "start_s", "within")

    def __init__(self) -> None:
        self.count = 0
        self.m = self.mm = self.jm = self.within = 0.0
        self.start_s = self.end_s = 0.0

    def add(self, b: Bin) -> None:
        if self.count == 0:
            self.start_s = b.start_s
        self.end_s = b.end_s
        self.m += b.mean_n
        self.mm += b.mean_n * b.mean_n
        self.jm += self.count * b.mean_n
        self.within += b.variance
        self.count += 1

    def quiet(self, settings: DetectionSettings) -> tuple[float, float] | None:
        """Return (level, sd) where the block is rest, else None."""
        n = self.count
        if n < _MIN_BINS:
            return None
        level = self.m / n
        between = max(self.mm / n - level * level, 0.0)
        middle = (n - 1) / 2
        power = n * (n * n - 1) / 12
        slope = (self.jm - middle * self.m) / power
        within = self.within / n
        noise = math.sqrt(max(between - slope * slope * power / n, 0.0) + within)
        sd = math.sqrt(between + within)
        return (level, sd) if is_quiet(sd, slope * (n - 1), noise, level, settings) else None


class Scanner:
    """Take bins in order, return the windows that close.

    Args:
        settings: Constants.
        step_s: Nominal time between samples in s; blocks are made wide enough to hold five.
    """

    def __init__(self, settings: DetectionSettings, step_s: float) -> None:
        self._settings = settings
        self._block_s = max(settings.block_s, 5 * step_s)
        self._previous: Bin | None = None
        nothing = Bin(0, 0, -math.inf, -math.inf, 0.0, 0.0)
        self._first = self._rise_bin = self._low = nothing
        self._open_start = self._falling = False
        self._peak_s = self._last_excursion = 0.0
        self._begin(None)

    def _begin(self, b: Bin | None) -> None:
        """Forget everything: the stream begins, or goes on after a long pause."""
        self._state = _State.WAITING
        self._origin = b
        self._prefix: _Block | None = _Block()
        self._block = _Block()
        self._block_number = -1
        self._zero: float | None = None
        self._sd = 0.0
        self._above: Bin | None = None
        self._below: Bin | None = None
        self._before_below: Bin | None = None
        self._after_s = -math.inf if b is None else b.start_s
        self._peak = 0.0
        self._level = 0.0

    @property
    def hold_from(self) -> float:
        """Time in s from which samples must be kept for a running trial; ``inf`` while none runs."""
        if self._state is _State.ACTIVE:
            return self._first.start_s
        if self._state is _State.WAITING and self._origin is not None:
            previous = self._previous
            if previous is not None and previous.end_s - self._origin.start_s <= _LOADED_START_S + 0.5:
                return self._origin.start_s
        return self._low.start_s if self._state is _State.VALLEY else math.inf

    @property
    def phase(self) -> Phase:
        """The present phase, provisional."""
        if self._state is _State.ACTIVE:
            excursion, top = self._level - (self._zero or 0.0), self._peak - (self._zero or 0.0)
            if self._falling:
                return Phase.FALLING
            return Phase.HOLD if excursion >= 0.9 * top and self._since_peak_s > 0.25 else Phase.RAMP
        return Phase.WAITING if self._state is _State.WAITING else Phase.REST

    @property
    def _trigger(self) -> float:
        s = self._settings
        return (self._zero or 0.0) + max(s.onset_sd * self._sd, s.onset_min_n)

    def step(self, b: Bin) -> Window | None:
        """Take the next bin; return the window that it closes, or None."""
        closed: Window | None = None
        previous = self._previous
        if previous is None:
            self._begin(b)
        elif b.start_s - previous.end_s > max(self._settings.max_gap_s, 3 * self._block_s):
            closed = self._close(previous, open_end=True) if self._state is _State.ACTIVE else None
            self._begin(b)
        self._previous = b
        self._level = b.mean_n
        self._rest(b)
        if self._state is _State.ACTIVE:
            return self._active(b) or closed
        if self._state is _State.REST:
            self._resting(b)
        elif self._state is _State.WAITING:
            self._waiting(b)
        else:
            self._valley(b)
        return closed

    def finish(self) -> Window | None:
        """End the stream; return the window that was still open, or None."""
        closed = None
        if self._state is _State.ACTIVE and self._previous is not None:
            closed = self._close(self._previous, open_end=True)
        self._previous = None
        return closed

    def _rest(self, b: Bin) -> None:
        """Gather blocks, and take a quiet one as the new rest unless a trial is under way."""
        number = math.floor(b.start_s / self._block_s)
        if number != self._block_number:
            whole = self._block.end_s - self._block.start_s >= 0.6 * self._block_s
            found = self._block.quiet(self._settings) if whole and self._block_number >= 0 else None
            self._block = _Block()
            self._block_number = number
            if found is not None:
                self._take_rest(found)
        self._block.add(b)
        if self._prefix is not None:
            self._prefix.add(b)
            if b.end_s - self._prefix.start_s >= self._settings.quiet_min_s and self._prefix.count >= _MIN_BINS:
                found = self._prefix.quiet(self._settings)
                self._prefix = None
                if found is not None and self._state is _State.WAITING:
                    self._take_rest(found)

    def _take_rest(self, found: tuple[float, float]) -> None:
        confirmed = self._peak - (self._zero or 0.0) >= self._settings.min_peak_n
        if self._state is _State.ACTIVE and confirmed:
            return
        if self._state is not _State.ACTIVE and self._above is not None:
            return
        self._zero, self._sd = found
        self._state = _State.REST
        self._above = None

    def _run_above(self, b: Bin, level: float) -> Bin | None:
        """Return the first bin of a stretch above ``level`` that has lasted long enough, else None."""
        if b.mean_n <= level:
            self._above = None
            return None
        if self._above is None:
            self._above = b
        return self._above if b.end_s - self._above.start_s >= self._settings.onset_hold_s else None

    def _start(self, first: Bin, rise: Bin, b: Bin, *, open_start: bool) -> None:
        self._state = _State.ACTIVE
        self._first, self._rise_bin, self._open_start = first, rise, open_start
        self._peak, self._peak_s, self._falling = b.mean_n, b.end_s, False
        self._above = self._below = None

    def _resting(self, b: Bin) -> None:
        rise = self._run_above(b, self._trigger)
        if rise is not None:
            self._start(rise, rise, b, open_start=False)

    def _waiting(self, b: Bin) -> None:
        rise = self._run_above(b, self._settings.rest_level_n + self._settings.onset_min_n)
        if rise is None:
            return
        origin = self._origin
        loaded = origin is not None and rise.start_s - origin.start_s <= _LOADED_START_S
        self._zero, self._sd = None, 0.0
        first = origin if loaded and origin is not None else rise
        self._start(first, rise, b, open_start=loaded)

    def _valley(self, b: Bin) -> None:
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
            self._start(self._low, rise, b, open_start=False)

    @property
    def _since_peak_s(self) -> float:
        return self._previous.end_s - self._peak_s if self._previous is not None else 0.0

    def _active(self, b: Bin) -> Window | None:
        s = self._settings
        zero = self._zero or 0.0
        if b.mean_n > self._peak:
            if b.mean_n > self._peak + 0.02 * (b.mean_n - zero):
                self._peak_s = b.end_s
            self._peak = b.mean_n
        share = (b.mean_n - zero) / (self._peak - zero) if self._peak > zero else 1.0
        # Two levels, so that the word on the screen does not flicker between them.
        self._falling = share < 0.8 or (self._falling and share < 0.9)
        confirmed = self._peak - zero >= s.min_peak_n
        end_level = max(self._trigger, zero + s.end_fraction * (self._peak - zero) if confirmed else self._trigger)
        if b.mean_n >= end_level:
            self._below, self._before_below = None, b
            if b.end_s - self._first.start_s > s.max_trial_s:
                return self._close(b, open_end=True)
            return None
        if self._below is None:
            self._below = b
        if b.end_s - self._below.start_s < s.end_hold_s or b is self._below:
            return None
        return self._close(self._before_below or self._below, open_end=False)

    def _close(self, last: Bin, *, open_end: bool) -> Window | None:
        zero = self._zero or 0.0
        confirmed = self._peak - zero >= self._settings.min_peak_n
        window = Window(
            first=self._first.first,
            rise=self._rise_bin.first,
            last=last.last,
            start_s=self._first.start_s,
            end_s=last.end_s,
            zero_n=self._zero,
            open_start=self._open_start,
            open_end=open_end,
            after_s=self._after_s,
        )
        self._last_excursion = self._peak - zero
        self._low = self._below or last
        self._above = self._below = self._before_below = None
        if not confirmed:
            self._state = _State.REST if self._zero is not None else _State.WAITING
            return None
        self._after_s = last.end_s
        self._state = _State.VALLEY
        return window


__all__ = ["Bin", "Scanner", "Window"]
