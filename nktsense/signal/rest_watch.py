"""Which blocks of a stream are rest: sums of bins that are carried on from chunk to chunk."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.signal.bins import Bins
from nktsense.signal.rest import RestSums, bin_sums
from nktsense.signal.settings import DetectionSettings

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

_MIN_BINS: Final = 4
_FULL_SHARE: Final = 0.6
"""A block that is covered by less than this share of its length tells nothing."""
_CLIMB_S: Final = 2.0
_CLIMB_N: Final = 0.3
_CLIMB_SHARE: Final = 0.5
_CLIMB_ERRORS: Final = 2.0


class RestWatch:
    """Take bins in order; say of each block that is over whether it was rest.

    Args:
        settings: Constants.
        block_s: Width of a block, s.
    """

    def __init__(self, settings: DetectionSettings, block_s: float) -> None:
        self._settings = settings
        self._block_s = block_s
        self.forget()

    def forget(self) -> None:
        """Begin anew: the stream begins, or goes on after a long pause."""
        self.at_start = True
        self._prefix: RestSums | None = None
        self._open: RestSums | None = None
        self._open_number = 0.0
        self._first_place = 0
        self._past = np.empty(0), np.empty(0), np.empty(0)

    def numbers(self, start_s: FloatArray) -> FloatArray:
        """Return the number of the block that each bin lies in, shape (n,)."""
        return np.floor(start_s / self._block_s)

    def blocks(self, bins: Bins, part: slice, number: FloatArray, starts: IntArray) -> tuple[FloatArray, FloatArray]:
        """Return for each segment the level and the scatter in N of the block before it, NaN where that was no rest.

        Args:
            bins: The bins.
            part: Those of them that are new, n of them.
            number: Their block numbers, shape (n,).
            starts: First bin of each segment of one block, counted from the first new one, shape (s,).

        Returns:
            Two arrays of shape (s,): a block is told of when the one after it begins.
        """
        stops = np.append(starts[1:], part.stop - part.start) - 1
        # Counted from the start of their block: small whole numbers, whose squares can be summed over any clock.
        places = self._places(bins.start_s[part], number)
        sums = bin_sums(places, bins.mean_n[part], bins.variance[part], starts)
        found = RestSums(sums, bins.start_s[part][starts], bins.end_s[part][stops])
        before, goes_on = self._open, float(number[0]) == self._open_number
        self._open_number = float(number[-1])
        if before is not None and goes_on:
            found = found.joined_to(before)
        unknown = np.array([np.nan]), np.array([np.nan])
        first = unknown if before is None or goes_on else self._judged(before)
        self._open = found[-1:]
        others = self._judged(found[:-1])
        return np.concatenate((first[0], others[0])), np.concatenate((first[1], others[1]))

    def _places(self, start_s: FloatArray, number: FloatArray) -> IntArray:
        bin_s = self._settings.bin_s
        return (np.floor(start_s / bin_s) - np.floor(number * self._block_s / bin_s)).astype(np.int64)

    def _judged(self, blocks: RestSums) -> tuple[FloatArray, FloatArray]:
        full = blocks.end_s - blocks.start_s >= _FULL_SHARE * self._block_s
        level, sd = blocks.rests(self._settings.bin_s, self._settings)
        level[~full] = np.nan
        return self._without_climbs(blocks, level, sd), sd

    def _without_climbs(self, blocks: RestSums, level_n: FloatArray, sd_n: FloatArray) -> FloatArray:
        """Return the levels without those of a slow rise, each block of which is quiet by itself.

        A block is no rest where it lies above one of the last two seconds by more than half of what a baseline may
        drift in that time, 0.3 N and two standard errors of the two means together. A step that stays is rest again
        after it.
        """
        if not len(level_n):
            return level_n
        error_n = sd_n / np.sqrt(np.maximum(blocks.sums[:, 0], 1))
        time_s = np.concatenate((self._past[0], blocks.end_s))
        levels = np.concatenate((self._past[1], level_n))
        errors = np.concatenate((self._past[2], error_n))
        first, n = len(levels) - len(level_n), len(levels)
        climbs = np.zeros(len(level_n), dtype=np.bool_)
        for back in range(1, math.ceil(_CLIMB_S / self._block_s) + 1):
            low = max(first, back)
            if low >= n:
                break
            here, there = slice(low, n), slice(low - back, n - back)
            apart_s = time_s[here] - time_s[there]
            allowed_n = _CLIMB_SHARE * self._settings.quiet_drift_n_per_s * apart_s + _CLIMB_N
            allowed_n = allowed_n + _CLIMB_ERRORS * np.hypot(errors[here], errors[there])
            climbs[low - first :] |= (levels[here] - levels[there] > allowed_n) & (apart_s <= _CLIMB_S)
        keep = slice(-(math.ceil(_CLIMB_S / self._block_s) + 1), None)
        self._past = time_s[keep], levels[keep], errors[keep]
        return np.where(climbs, np.nan, level_n)

    def take_first(self, bins: Bins, at: int) -> tuple[float, float] | None:
        """Take one bin of the very start; return (level, scatter) in N once that is rest, before a block has passed."""
        one = slice(at, at + 1)
        place = int(bins.number[at])
        self._first_place = place if self._prefix is None else self._first_place
        sums = bin_sums(
            np.array([place - self._first_place]), bins.mean_n[one], bins.variance[one], np.zeros(1, np.int64)
        )
        added = RestSums(sums, bins.start_s[one], bins.end_s[one])
        self._prefix = added if self._prefix is None else added.joined_to(self._prefix)
        covered_s = float(self._prefix.end_s[0] - self._prefix.start_s[0])
        if covered_s < self._settings.quiet_min_s or int(self._prefix.sums[0, 0]) < _MIN_BINS:
            return None
        self.at_start = False
        level, sd = self._prefix.rests(self._settings.bin_s, self._settings)
        return None if np.isnan(level[0]) else (float(level[0]), float(sd[0]))


class Rests:
    """The blocks of some bins: which were rest, and how far one can go before something may begin.

    Args:
        level_n: Level of the block before each, N, NaN where it was no rest, shape (s,).
        sd_n: Its scatter, N, shape (s,).
        highest_n: Highest bin of each block, N, shape (s,).
        settings: Constants.
    """

    def __init__(
        self, level_n: FloatArray, sd_n: FloatArray, highest_n: FloatArray, settings: DetectionSettings
    ) -> None:
        self._level, self._sd = level_n.tolist(), sd_n.tolist()
        self.highest: list[float] = highest_n.tolist()
        known = np.isfinite(level_n)
        latest = np.maximum.accumulate(np.where(known, np.arange(len(level_n)), -1))
        trigger = level_n + np.maximum(settings.onset_sd * sd_n, settings.onset_min_n)
        # Before the first rest that is known here nothing is said: NaN compares as loud.
        self._loud = np.flatnonzero(~(highest_n <= trigger[latest]) | (latest < 0)).tolist()
        self._latest: list[int] = latest.tolist()

    def of(self, at: int) -> tuple[float, float] | None:
        """Return level and scatter in N of the rest that the block before ``at`` was, or None."""
        return None if math.isnan(self._level[at]) else (self._level[at], self._sd[at])

    def quiet_until(self, at: int) -> int:
        """Return the first block from ``at`` on that rises above the trigger of the rest before it.

        It is ``at`` itself where the block before it was no rest: what is valid then is not known here.
        """
        if math.isnan(self._level[at]):
            return at
        next_loud = bisect_left(self._loud, at)
        return self._loud[next_loud] if next_loud < len(self._loud) else len(self._level)

    def last_before(self, until: int) -> tuple[float, float]:
        """Return level and scatter in N of the last rest known before block ``until``."""
        latest = self._latest[until - 1]
        return self._level[latest], self._sd[latest]
