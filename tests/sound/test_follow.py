"""The tone that follows the force."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from sound_parts import BLOCK, fast_level_db, pitch_of

from nktsense.sound.follow import HIGHEST_HZ, LOWEST_HZ, STALE_S, FollowTone, pitch_hz
from nktsense.sound.tones import RATE_HZ


def hear(tone: FollowTone, share: float | None, length_s: float) -> NDArray[np.float32]:
    blocks: list[NDArray[np.float32]] = []
    for _ in range(round(length_s * RATE_HZ / BLOCK)):
        tone.aim(share)
        blocks.append(tone.block(BLOCK))
    return np.concatenate(blocks)


@pytest.mark.parametrize(
    ("share", "hertz"), [(0.0, 220), (1.2, 660), (0.6, math.sqrt(220 * 660)), (5.0, 660), (-1.0, 220)]
)
def test_equal_steps_of_force_are_equal_intervals_between_two_limits(share: float, hertz: float) -> None:
    assert pitch_hz(share) == pytest.approx(hertz)


@pytest.mark.parametrize("share", [0.2, 0.5, 1.0, 1.2])
def test_the_pitch_heard_is_that_of_the_force(share: float) -> None:
    heard = hear(FollowTone(), share, 1.0)[RATE_HZ // 4 :]
    assert pitch_of(heard) == pytest.approx(pitch_hz(share), rel=0.003)


def test_low_and_high_seem_equally_loud_and_softer_than_a_cue() -> None:
    levels = [fast_level_db(hear(FollowTone(), share, 1.0)) for share in (0.1, 0.4, 0.8, 1.2)]
    assert max(levels) - min(levels) < 2.5
    assert max(levels) < -27


@given(st.lists(st.one_of(st.none(), st.floats(), st.floats(0, 1.3)), min_size=2, max_size=25))
def test_whatever_the_force_does_nothing_clicks(shares: list[float | None]) -> None:
    tone = FollowTone()
    heard = np.concatenate([np.zeros(1), *(hear(tone, share, 0.02) for share in shares)])
    assert np.isfinite(heard).all()
    # The steepest that the highest pitch and its overtone can be at the greatest level.
    assert np.abs(np.diff(heard)).max() < 0.2 * 2 * math.pi * HIGHEST_HZ * 1.4 / RATE_HZ


@pytest.mark.parametrize("share", [None, 0.0, 0.015, -0.3, math.nan, math.inf])
def test_at_rest_and_without_a_force_it_is_silent(share: float | None) -> None:
    tone = FollowTone()
    assert not hear(tone, share, 0.2).any()
    hear(tone, 0.8, 0.2)
    hear(tone, share, 0.1)
    assert not hear(tone, share, 0.1).any()
    assert tone.silent


def test_a_force_that_is_not_told_any_more_is_not_held() -> None:
    tone = FollowTone()
    hear(tone, 0.8, 0.3)
    heard = [np.abs(tone.block(BLOCK)).max() for _ in range(50)]
    before, after = heard[: round(STALE_S * 0.9 / 0.02)], heard[round((STALE_S + 0.1) / 0.02) :]
    assert min(before) > 0.01
    assert max(after) == 0


def test_it_says_nothing_before_it_is_asked() -> None:
    assert not FollowTone().block(BLOCK).any()
    assert FollowTone().silent
    assert LOWEST_HZ < HIGHEST_HZ
