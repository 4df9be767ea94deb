"""Whether a reading is at rest: noise is no trouble, drift and swing are."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.guide.steadiness import Steadiness
from calibration.guide.window import Window

_TIMES = np.arange(0, 2.05, 0.1)


def test_a_line_has_its_slope_and_nothing_left() -> None:
    seen = Steadiness.of(_TIMES, 7.0 + 3.0 * _TIMES)
    assert (seen.mean, seen.drift_per_s) == (pytest.approx(10.0), pytest.approx(3.0))
    assert seen.sd == pytest.approx(0, abs=1e-12)
    assert (seen.n, seen.span_s) == (21, pytest.approx(2.0))


@given(st.floats(-1e6, 1e6), st.floats(-1e3, 1e3), st.floats(0.1, 1e3))
def test_level_and_scale_change_nothing_but_level_and_scale(level: float, slope: float, scale: float) -> None:
    noise = np.random.default_rng(1).normal(0, 1, len(_TIMES))
    plain = Steadiness.of(_TIMES, noise)
    seen = Steadiness.of(_TIMES, level + slope * _TIMES + scale * noise)
    room = 1e-9 * (abs(level) + abs(slope) + scale)
    assert seen.sd == pytest.approx(scale * plain.sd, abs=room)
    assert seen.noise == pytest.approx(scale * plain.noise, abs=room)
    assert seen.waver == pytest.approx(scale * plain.waver, abs=room)
    assert seen.drift_per_s == pytest.approx(slope + scale * plain.drift_per_s, abs=room)


@pytest.mark.parametrize("n", [6, 21, 161])
def test_noise_is_estimated_without_bias_and_seldom_taken_for_trouble(n: int) -> None:
    rng = np.random.default_rng(5)
    times = np.linspace(0, 2, n)
    seen = [Steadiness.of(times, rng.normal(0, 1, n)) for _ in range(400)]
    # Residuals of a line have n - 2 of n degrees of freedom; the variance of 400 estimates scatters by some percent.
    assert np.mean([one.sd**2 for one in seen]) == pytest.approx(1, rel=0.12)
    if n > 6:
        assert np.mean([one.noise**2 for one in seen]) == pytest.approx(1, rel=0.12)
    assert np.mean([bool(one.trouble(0.0, "N")) for one in seen]) < 0.35


@pytest.mark.parametrize(
    ("rate_hz", "frequency_hz"), [(10.0, 0.4), (10.0, 0.8), (80.0, 0.4), (80.0, 0.8), (80.0, 1.2), (80.0, 1.5)]
)
def test_a_swing_is_seen_wherever_it_stands(rate_hz: float, frequency_hz: float) -> None:
    times = np.arange(0, 2 + 1e-9, 1 / rate_hz)
    for phase in np.linspace(0, 2 * math.pi, 24):
        seen = Steadiness.of(times, np.sin(2 * math.pi * frequency_hz * times + phase))
        assert seen.trouble(0.1, "N"), phase


def test_a_drift_within_the_limit_is_none_and_beyond_it_is_told_with_its_way() -> None:
    for slope, expected in ((0.4, ""), (0.6, "it still rises by 0.6 N/s"), (-0.6, "it still falls by 0.6 N/s")):
        assert Steadiness.of(_TIMES, slope * _TIMES).trouble(1.0, "N") == expected


def test_few_readings_say_nothing() -> None:
    assert Steadiness.of(np.empty(0), np.empty(0)).trouble(1.0, "N") == "only 0 readings so far"
    assert Steadiness.of(_TIMES[:4], _TIMES[:4]).trouble(9.0, "N") == "only 4 readings so far"
    one = Steadiness.of(np.array([1.0]), np.array([5.0]))
    assert (one.mean, one.n, one.span_s) == (5.0, 1, 0.0)
    assert Steadiness.of(_TIMES[:15], _TIMES[:15]).trouble_over(2.0, 9.0, "N") == "only 1.4 of 2 s have been read"


@given(st.lists(st.integers(0, 120), max_size=12), st.floats(0.5, 8.0))
def test_a_window_keeps_the_last_seconds_in_any_portions(cuts: list[int], span_s: float) -> None:
    times = np.arange(1, 121) / 10
    window = Window(8.0)
    for part in np.split(times, sorted(cuts)):
        assert window.push(part, part * 2)
    kept, values = window.last(span_s)
    assert kept.tolist() == [time for time in times if time >= times[-1] - span_s]
    assert values.tolist() == [2 * time for time in kept]
    assert window.latest_s == 12.0


def test_a_window_reaches_back_for_readings_that_come_seldom() -> None:
    window = Window(8.0)
    window.push(np.arange(8.0), np.arange(8.0))
    assert window.last(2.0)[0].tolist() == [5, 6, 7]
    assert window.last(2.0, 5)[0].tolist() == [3, 4, 5, 6, 7]
    assert window.last(2.0, 50)[0].tolist() == list(range(8))


@pytest.mark.parametrize(("times", "left"), [([1, 2, 9, 10], [9, 10]), ([3, 4, 2, 3], [2, 3]), ([1, 9, 8, 20], [20])])
def test_a_window_forgets_what_was_before_a_break(times: list[float], left: list[float]) -> None:
    whole, singly = Window(50.0), Window(50.0)
    assert not whole.push(times, times)
    for time in times:
        singly.push([time], [time])
    assert whole.last(99.0)[0].tolist() == singly.last(99.0)[0].tolist() == left
    assert whole.breaks == singly.breaks
