"""The cues, measured as an ear and a sound level meter would."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray
from sound_parts import fast_level_db, pitch_of

from nktsense.sound.loudness import a_weight
from nktsense.sound.tones import RATE_HZ, cue_samples
from nktsense.visit.desk.news import CueKind

HEARD = [kind for kind in CueKind if kind is not CueKind.SAY]


def notes_of(samples: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Split a cue where it is quiet for 10 ms."""
    loud = np.abs(samples) > 1e-4
    near = np.convolve(loud, np.ones(480), "same") > 0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(int)))
    return [samples[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


@pytest.mark.parametrize("kind", HEARD)
def test_a_cue_is_short_begins_and_ends_in_silence_and_never_jumps(kind: CueKind) -> None:
    samples = cue_samples(kind)
    assert 0.03 < len(samples) / RATE_HZ < 0.3
    assert samples[0] == 0
    assert abs(samples[-1]) < 1e-6
    # A click is a jump; the steepest slope of a tone of 3 kHz at the cue's own peak is far from one.
    steepest = 2 * math.pi * 3200 / RATE_HZ * np.abs(samples).max()
    assert np.abs(np.diff(samples)).max() < steepest
    # Edges are soft: in the first and last millisecond there is next to nothing.
    assert max(np.abs(samples[:48]).max(), np.abs(samples[-48:]).max()) < 0.1 * np.abs(samples).max()


def test_words_alone_have_no_tone() -> None:
    assert len(cue_samples(CueKind.SAY)) == 0


@pytest.mark.parametrize("kind", HEARD)
def test_cues_seem_equally_loud_and_softer_than_speech(kind: CueKind) -> None:
    # Measured so, espeak-ng 1.51 speaks at -18 to -16 dB of full scale; usual loudness takes 6 dB more from a cue.
    wanted = -26 if kind is CueKind.READY else -20
    assert fast_level_db(cue_samples(kind)) == pytest.approx(wanted, abs=1.0)
    assert np.abs(cue_samples(kind)).max() < 0.7  # room for the tone of the force


@pytest.mark.parametrize(("kind", "ratio"), [(CueKind.HOLD_REACHED, 5 / 4), (CueKind.GAVE_WAY, 4 / 5)])
def test_a_hold_rises_by_a_third_and_giving_way_falls_by_one(kind: CueKind, ratio: float) -> None:
    first, second = np.array_split(cue_samples(kind), [round(0.12 * RATE_HZ)])
    assert pitch_of(second) / pitch_of(first) == pytest.approx(ratio, rel=0.01)


@pytest.mark.parametrize(("kind", "count"), [(CueKind.READY, 1), (CueKind.DONE, 2), (CueKind.STOP, 3)])
def test_ticks_can_be_counted(kind: CueKind, count: int) -> None:
    notes = notes_of(cue_samples(kind))
    assert len(notes) == count
    assert max(map(pitch_of, notes)) == pytest.approx(min(map(pitch_of, notes)), rel=0.01)


def test_cannot_tell_is_one_note_lower_than_any_other() -> None:
    low = cue_samples(CueKind.CANNOT_TELL)
    assert len(notes_of(low)) == 1
    others = [pitch_of(cue_samples(kind)) for kind in HEARD if kind is not CueKind.CANNOT_TELL]
    assert pitch_of(low) < min(others) / 1.5


def test_no_two_cues_are_alike() -> None:
    for one in HEARD:
        for other in HEARD:
            if one is not other:
                size = max(len(cue_samples(one)), len(cue_samples(other)))
                a, b = (np.pad(cue_samples(kind), (0, size - len(cue_samples(kind)))) for kind in (one, other))
                assert np.abs(np.corrcoef(a, b)[0, 1]) < 0.75


def test_samples_cannot_be_spoilt_by_who_plays_them() -> None:
    with pytest.raises(ValueError, match="read-only"):
        cue_samples(CueKind.DONE)[0] = 1


@pytest.mark.parametrize(
    ("frequency_hz", "level_db"), [(100, -19.1), (200, -10.9), (500, -3.2), (1000, 0), (4000, 1.0)]
)
def test_the_weighting_is_that_of_the_standard(frequency_hz: float, level_db: float) -> None:
    """Table 3 of IEC 61672-1."""
    assert 20 * math.log10(a_weight(frequency_hz)) == pytest.approx(level_db, abs=0.06)
