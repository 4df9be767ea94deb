"""What is heard at one moment: cues one after the other, and the tone of the force below them."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from nktsense.sound.follow import FollowTone
from nktsense.sound.tones import RATE_HZ, Samples, cue_samples
from nktsense.visit.desk.news import CueKind

LATE_S: Final = 0.6
"""A cue that could not begin for so long would be taken for another moment: it is left out, and told as missed."""
_GAP: Final = round(0.06 * RATE_HZ)
"""Silence after a cue, samples."""
_CUT: Final = round(0.005 * RATE_HZ)
"""In how many samples a cue ends when another cuts in."""
_DUCKED: Final = 0.25
"""What is left of the tone of the force while a cue plays."""


@dataclass(slots=True)
class _Waiting:
    kind: CueKind
    since_s: float


@dataclass(slots=True)
class _Playing:
    kind: CueKind
    samples: Samples
    place: int = 0

    def next(self, count: int) -> Samples:
        out = self.samples[self.place : self.place + count]
        self.place += len(out)
        return out

    @property
    def over(self) -> bool:
        return self.place >= len(self.samples)


class Mixer:
    """Gives the samples that are due. Told by one thread, read by another.

    Args:
        loudness: 0 to 1.
    """

    def __init__(self, loudness: float) -> None:
        self._lock = threading.Lock()
        self._follow = FollowTone()
        self._waiting: deque[_Waiting] = deque()
        self._playing: list[_Playing] = []
        self._missed: list[CueKind] = []
        self._loudness = self._gain = loudness
        self._duck = 1.0

    def set_loudness(self, loudness: float) -> None:
        """Take a loudness, 0 to 1; it is reached within the next block."""
        with self._lock:
            self._loudness = loudness

    def play(self, kind: CueKind, now_s: float) -> None:
        """Play a cue after those that wait; ``STOP`` at once, in place of all others.

        Args:
            kind: Which.
            now_s: Now, s of the clock that :meth:`read` is given.
        """
        with self._lock:
            if kind is CueKind.STOP:
                self._waiting.clear()
                self._playing = [_faded(playing) for playing in self._playing]
            self._waiting.append(_Waiting(kind, now_s))

    def aim(self, share: float | None) -> None:
        """Tell the force as a share of the target; None for silence."""
        with self._lock:
            self._follow.aim(share)

    @property
    def idle(self) -> bool:
        """Nothing plays or waits."""
        with self._lock:
            return not self._playing and not self._waiting and self._follow.silent

    def clear(self) -> None:
        """Forget what waits and plays; the cues count as missed."""
        with self._lock:
            self._missed.extend(cue.kind for cue in (*self._playing, *self._waiting))
            self._waiting.clear()
            self._playing.clear()
            self._follow = FollowTone()

    def take_missed(self, now_s: float) -> tuple[CueKind, ...]:
        """Return what could not be played in time since the last call.

        Args:
            now_s: Now, s.
        """
        with self._lock:
            while self._waiting and now_s - self._waiting[0].since_s > LATE_S:
                self._missed.append(self._waiting.popleft().kind)
            missed, self._missed = tuple(self._missed), []
        return missed

    def read(self, count: int, now_s: float) -> Samples:
        """Return the next samples, mono, at ``RATE_HZ``.

        Args:
            count: How many.
            now_s: Now, s.
        """
        with self._lock:
            self._begin_next(now_s)
            out = np.zeros(count, np.float32)
            duck = _DUCKED if self._playing else 1.0
            for playing in self._playing:
                part = playing.next(count)
                out[: len(part)] += part
            self._playing = [playing for playing in self._playing if not playing.over]
            out += self._follow.block(count) * np.linspace(self._duck, duck, count, dtype=np.float32)
            out *= np.linspace(self._gain, self._loudness, count, dtype=np.float32)
            self._duck, self._gain = duck, self._loudness
        return np.clip(out, -1.0, 1.0)

    def _begin_next(self, now_s: float) -> None:
        while self._waiting and not self._playing:
            waiting = self._waiting.popleft()
            if now_s - waiting.since_s > LATE_S:
                self._missed.append(waiting.kind)
            else:
                self._begin(waiting.kind)

    def _begin(self, kind: CueKind) -> None:
        samples = cue_samples(kind)
        if len(samples):
            self._playing.append(_Playing(kind, np.concatenate([samples, np.zeros(_GAP, np.float32)])))


def _faded(playing: _Playing) -> _Playing:
    rest = playing.samples[playing.place : playing.place + _CUT]
    return _Playing(playing.kind, rest * np.linspace(1.0, 0.0, len(rest), dtype=np.float32))
