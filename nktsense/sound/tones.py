"""The cues as samples: short notes with soft edges, all about as loud as each other and softer than speech."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nktsense.sound.loudness import a_weight, amplitude
from nktsense.visit.desk.news import CueKind

RATE_HZ: Final = 48_000
"""Samples a second of everything that is played."""

Samples = NDArray[np.float32]

LEVEL_DB: Final = -20.0
"""Loudest moment of a cue, A-weighted with the time weighting "fast", dB of full scale. A system's voice lies there or
above; at the usual loudness of one half a cue is 6 dB softer still."""
SOFT_DB: Final = -26.0
"""Of the tick that comes before every push."""

_FAST_S: Final = 0.125
_ATTACK_S: Final = 0.008
_RELEASE_S: Final = 0.024
_PARTIALS: Final = ((1, 1.0), (2, 0.28), (3, 0.09))
"""A little of the overtones, so that the low note is heard from the speaker of a laptop too."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a cue.

    Attributes:
        frequency_hz: Its fundamental, Hz.
        start_s: When it begins, s.
        length_s: How long it is, s.
        fade_s: Time in which it falls to 37 %, s.
    """

    frequency_hz: float
    start_s: float
    length_s: float
    fade_s: float = 0.3


_C5: Final = 523.25
_E5: Final = _C5 * 5 / 4
_TICK_HZ: Final = 1046.5
_TICK: Final = {"length_s": 0.07, "fade_s": 0.03}

CUES: Final[Mapping[CueKind, tuple[Note, ...]]] = {
    CueKind.READY: (Note(_TICK_HZ, 0.0, **_TICK),),
    CueKind.HOLD_REACHED: (Note(_C5, 0.0, 0.12), Note(_E5, 0.12, 0.17)),
    CueKind.GAVE_WAY: (Note(_E5, 0.0, 0.12), Note(_C5, 0.12, 0.17)),
    CueKind.DONE: (Note(_TICK_HZ, 0.0, **_TICK), Note(_TICK_HZ, 0.14, **_TICK)),
    CueKind.CANNOT_TELL: (Note(233.08, 0.0, 0.29),),
    CueKind.REST_OVER: (Note(392.0, 0.0, 0.12), Note(784.0, 0.12, 0.17)),
    CueKind.STOP: (Note(698.46, 0.0, 0.07), Note(698.46, 0.105, 0.07), Note(698.46, 0.21, 0.07)),
}
"""Notes by cue. They are told apart by number and direction too, so that nobody has to know a pitch:
one tick, a third up, a third down, two ticks, one low note, an octave up, three equal notes."""


@cache
def cue_samples(kind: CueKind) -> Samples:
    """Return the samples of a cue at full loudness, mono, at ``RATE_HZ``; read only, empty for words alone."""
    notes = CUES.get(kind, ())
    if not notes:
        return np.zeros(0, np.float32)
    level = amplitude(SOFT_DB if kind is CueKind.READY else LEVEL_DB)
    out = _sum(notes, weighted=False) * (level / _loudest(_sum(notes, weighted=True)))
    samples = out.astype(np.float32)
    samples.flags.writeable = False
    return samples


def _sum(notes: tuple[Note, ...], *, weighted: bool) -> NDArray[np.float64]:
    ends = [_index(note.start_s) + _index(note.length_s) for note in notes]
    out = np.zeros(max(ends))
    for note, end in zip(notes, ends, strict=True):
        out[_index(note.start_s) : end] += _wave(note, weighted=weighted)
    return out


def _wave(note: Note, *, weighted: bool) -> NDArray[np.float64]:
    """Return a note; ``weighted`` as the ear hears it."""
    count = _index(note.length_s)
    time_s = np.arange(count) / RATE_HZ
    out = np.zeros(count)
    for number, share in _PARTIALS:
        frequency_hz = number * note.frequency_hz
        heard = a_weight(frequency_hz) if weighted else 1.0
        out += share * heard * np.sin(2 * np.pi * frequency_hz * time_s)
    return out * np.exp(-time_s / note.fade_s) * _edges(count)


def _edges(count: int) -> NDArray[np.float64]:
    """Return an envelope that rises from 0 and falls to 0 along half a cosine: no click."""
    out = np.ones(count)
    attack, release = _index(_ATTACK_S), _index(_RELEASE_S)
    out[:attack] = 0.5 - 0.5 * np.cos(np.pi * np.arange(attack) / attack)
    out[count - release :] *= 0.5 + 0.5 * np.cos(np.pi * np.arange(1, release + 1) / release)
    return out


def _loudest(heard: NDArray[np.float64]) -> float:
    from scipy.signal import lfilter

    decay = float(np.exp(-1 / (RATE_HZ * _FAST_S)))
    power = np.asarray(lfilter([1 - decay], [1, -decay], heard * heard))
    return float(np.sqrt(power.max()))


def _index(time_s: float) -> int:
    return round(time_s * RATE_HZ)
