"""What a chunk of 20 ms costs in the eighth hour of a session against the first."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from test_grade import hour

from firmware_bridge.virtual import Signal
from nktsense.signal import TrialDetector

pytestmark = pytest.mark.timeout(900)

FloatArray = NDArray[np.float64]
HOURS = 8
STEP = 20
TEN_MINUTES = 600_000


def chunks(
    one: Signal, number: int, first: int, stop: int, *, motion: bool, step: int = STEP
) -> Iterator[tuple[FloatArray, ...]]:
    """Yield samples ``first`` to ``stop`` of one of the hours, chunk by chunk; every hour is the same but later."""
    shift_s = number * len(one.time_s) / 1000
    columns = (one.force_n, one.angular_velocity_dps, one.angle_deg) if motion else (one.force_n,)
    for i in range(first, stop, step):
        part = slice(i, min(i + step, stop))
        yield (one.time_s[part] + shift_s, *(column[part] for column in columns))


@pytest.mark.parametrize("motion", [False, True], ids=["force", "force-and-motion"])
def test_chunk_in_hour_8_against_hour_1(ratio: Callable[..., float], motion: bool) -> None:
    one = hour()
    detector = TrialDetector(has_velocity=motion, has_angle=motion)
    states: list[TrialDetector] = []
    for number in range(HOURS):
        # Ten minutes into the first hour and into the last, the detector is kept as it is then.
        for first, stop in ((0, TEN_MINUTES), (TEN_MINUTES, len(one.time_s))):
            for chunk in chunks(one, number, first, stop, motion=motion):
                detector.push(*chunk)
            if first == 0 and number in (0, HOURS - 1):
                states.append(copy.deepcopy(detector))
    early, late = states
    span = (TEN_MINUTES, 2 * TEN_MINUTES)
    in_hour_1 = list(chunks(one, 0, *span, motion=motion))
    in_hour_8 = list(chunks(one, HOURS - 1, *span, motion=motion))

    def ten_minutes(state: TrialDetector, samples: list[tuple[FloatArray, ...]]) -> int:
        running = copy.deepcopy(state)
        return sum(len(running.push(*chunk)) for chunk in samples)

    found = ten_minutes(early, in_hour_1)
    assert found >= TEN_MINUTES // 60_000
    assert ten_minutes(late, in_hour_8) == found
    ratio(
        lambda: ten_minutes(late, in_hour_8),
        lambda: ten_minutes(early, in_hour_1),
        "the same ten minutes in hour 1",
        rounds=9,
    )
