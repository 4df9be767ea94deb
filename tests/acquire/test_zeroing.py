"""The zero of a live stream depends on its samples, not on how they were cut."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nktsense.acquire.zeroing import Zero, ZeroFinder
from nktsense.signal import DetectionSettings


def found(time_s: np.ndarray, force_n: np.ndarray, cuts: list[int]) -> Zero | None:
    finder = ZeroFinder(DetectionSettings())
    edges = [0, *cuts, len(time_s)]
    for a, b in itertools.pairwise(edges):
        if b > a and (answer := finder.push(time_s[a:b], force_n[a:b])) is not None:
            return answer
    return None


def stream(offset: float, rest_s: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    time_s = np.arange(0, 8, 0.0125)
    push = np.interp(time_s, [rest_s, rest_s + 1.5, 7.5, 7.7], [0, 150, 150, 0])
    return time_s, push + offset + np.random.default_rng(seed).normal(0, 0.15, len(time_s))


@settings(max_examples=60, deadline=None)
@given(
    offset=st.floats(-60, 60),
    rest_s=st.floats(0.0, 4.0),
    cuts=st.lists(st.integers(0, 640), max_size=12).map(sorted),
)
def test_any_chunking_gives_the_same_zero(offset: float, rest_s: float, cuts: list[int]) -> None:
    time_s, force_n = stream(offset, rest_s)
    assert found(time_s, force_n, cuts) == found(time_s, force_n, list(range(1, len(time_s))))


@pytest.mark.parametrize("offset", [-25.0, 0.0, 28.0])
def test_a_resting_pad_is_zeroed(offset: float) -> None:
    answer = found(*stream(offset, 1.5), [])
    assert answer is not None
    assert answer.value_n == pytest.approx(offset, abs=0.1)


def test_a_load_is_not_taken_for_zero_and_is_named() -> None:
    answer = found(*stream(45.0, 2.0), [])
    assert answer is not None
    assert answer.value_n is None
    assert "45 N" in answer.message


def test_a_stream_that_pushes_at_once_stays_as_it_is() -> None:
    answer = found(*stream(0.0, 0.0), [])
    assert answer is not None
    assert answer.value_n is None


@pytest.mark.parametrize("rate_hz", [2.0, 4.0, 6.0])
def test_a_slow_device_is_zeroed_on_six_quiet_readings(rate_hz: float) -> None:
    time_s = np.arange(0, 12, 1 / rate_hz)
    push = np.interp(time_s, [6.0, 8.0, 10.0, 11.0], [0, 150, 150, 0])
    answer = found(time_s, push + 12.0, [])
    assert answer is not None
    assert answer.value_n == pytest.approx(12.0, abs=0.01)


def test_a_slow_device_that_is_pulled_at_once_stays_as_it_is() -> None:
    time_s = np.arange(0, 30, 0.5)
    answer = found(time_s, 40.0 * time_s, [])
    assert answer is not None
    assert answer.value_n is None
