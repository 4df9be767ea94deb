"""Means, scatter, fade and tremor of a plateau against closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.metric import Metric
from nktsense.signal.steadiness import best_mean, describe_steadiness, fade, plateau_cv, tremor_share

FloatArray = NDArray[np.float64]

TIME_S = np.arange(0, 6, 1 / 200)


def value(metric: Metric) -> float:
    assert metric.value is not None, metric.reason
    return metric.value


def wave(time_s: FloatArray, hz: float, amplitude: float) -> FloatArray:
    return amplitude * np.sin(2 * np.pi * hz * time_s)


@pytest.mark.parametrize("length", [1.0, 3.0])
def test_best_mean_of_a_straight_rise_is_its_last_stretch(length: float) -> None:
    assert value(best_mean(TIME_S, 20 * TIME_S, length)) == pytest.approx(20 * (TIME_S[-1] - length / 2))


@given(seed=st.integers(0, 300))
@settings(max_examples=30, deadline=None)
def test_crowded_samples_weigh_no_more_than_their_time(seed: int) -> None:
    rng = np.random.default_rng(seed)
    low = np.sort(rng.uniform(0, 1, 400))
    time_s = np.unique(np.concatenate((low, np.arange(0, 4.001, 0.02))))
    force = np.interp(time_s, [0, 1, 2, 4], [80, 80, 100, 100])
    assert value(best_mean(time_s, force, 3.0)) == pytest.approx((90 + 100 + 100) / 3, abs=1e-6)


def test_a_best_mean_does_not_lie_across_a_gap() -> None:
    force = np.where(TIME_S < 3.0, 100.0, 60.0)
    kept = (TIME_S < 2.5) | (TIME_S > 3.2)
    assert value(best_mean(TIME_S[kept], force[kept], 1.0)) == pytest.approx(100.0)
    kept = (TIME_S < 0.9) | (TIME_S > 1.0)
    short = TIME_S < 1.8
    assert best_mean(TIME_S[kept & short], force[kept & short], 1.0).reason == "gap"
    assert best_mean(TIME_S[:100], force[:100], 1.0).reason == "too_short"
    assert best_mean(TIME_S[:0], force[:0], 1.0).reason == "too_short"


def test_scatter_of_a_wave_on_a_drifting_plateau() -> None:
    # 5 Hz over four seconds: whole periods, so the line takes next to nothing of the wave.
    force = 100 + 4 * (TIME_S - 3) + wave(TIME_S, 5.0, 3.0)
    assert value(plateau_cv(TIME_S, force, 0.5, 5.5)) == pytest.approx(3 / np.sqrt(2), rel=0.01)


def test_a_straight_line_does_not_scatter() -> None:
    assert value(plateau_cv(TIME_S, 100 - 8 * TIME_S, 0.0, 5.9)) == pytest.approx(0.0, abs=1e-9)


def test_the_edges_of_a_plateau_do_not_count() -> None:
    force = 100 + wave(TIME_S, 3.0, 2.0)
    edge = force.copy()
    edge[(TIME_S < 1.49) | (TIME_S > 4.51)] = 20.0
    assert value(plateau_cv(TIME_S, edge, 1.0, 5.0)) == pytest.approx(value(plateau_cv(TIME_S, force, 1.0, 5.0)))


def test_what_is_left_of_a_plateau_must_last() -> None:
    force = 100 + wave(TIME_S, 3.0, 2.0)
    assert plateau_cv(TIME_S, force, 1.0, 3.49).reason == "too_short"
    assert plateau_cv(TIME_S, force, 1.0, 3.5).value is not None
    assert plateau_cv(TIME_S, force, 1.0, 9.0).reason == "too_short"
    assert plateau_cv(TIME_S, force - 200, 1.0, 5.0).reason == "no_load"


@given(seed=st.integers(0, 300), factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
@settings(max_examples=30, deadline=None)
def test_shares_do_not_change_with_unit_or_clock(seed: int, factor: float, shift: float) -> None:
    rng = np.random.default_rng(seed)
    force = 100 - 3 * TIME_S + wave(TIME_S, 1.0, 2.0) + rng.normal(0, 1, len(TIME_S))
    plain = describe_steadiness(TIME_S, force, start_s=0.5, stop_s=5.5)
    other = describe_steadiness(TIME_S + shift, factor * force, start_s=0.5 + shift, stop_s=5.5 + shift)
    for name, metric in plain.items():
        scale = factor if name.endswith("_n") else 1.0
        assert value(other[name]) == pytest.approx(scale * value(metric), rel=1e-4), name


@given(rate_hz=st.floats(40, 1000))
@settings(max_examples=30, deadline=None)
def test_scatter_does_not_hang_on_the_sampling_rate(rate_hz: float) -> None:
    time_s = np.arange(0, 6, 1 / rate_hz)
    force = 100 + wave(time_s, 2.0, 4.0)
    assert value(plateau_cv(time_s, force, 0.5, 5.5)) == pytest.approx(4 / np.sqrt(2), rel=0.03)


def test_fade_of_a_straight_fall() -> None:
    force = 100 - 5 * TIME_S
    # Best second 1.0 to 2.0 s: 92.5 N; last second 4.0 to 5.0 s: 77.5 N.
    assert value(fade(TIME_S, force, 1.0, 5.0)) == pytest.approx(100 * 15 / 92.5, rel=1e-6)
    assert value(fade(TIME_S, force[::-1], 1.0, 5.0)) == pytest.approx(0.0, abs=1e-9)
    assert value(fade(TIME_S, force, 1.0, 2.0)) == pytest.approx(0.0, abs=1e-9)
    assert fade(TIME_S, force, 1.0, 1.9).reason == "too_short"


@pytest.mark.parametrize("rate_hz", [50.0, 80.0, 86.3, 200.0, 1000.0])
def test_tremor_share_of_two_waves(rate_hz: float) -> None:
    time_s = np.arange(0, 6, 1 / rate_hz)
    force = 100 + wave(time_s, 10.0, 1.0) + wave(time_s, 3.0, 2.0)
    assert value(tremor_share(time_s, force, 0.0, 5.9)) == pytest.approx(1 / 5, abs=0.01)


def test_tremor_outside_the_two_bands_does_not_count() -> None:
    force = 100 + wave(TIME_S, 10.0, 1.0) + wave(TIME_S, 40.0, 5.0)
    assert value(tremor_share(TIME_S, force, 0.0, 5.9)) == pytest.approx(1.0, abs=0.01)


def test_tremor_needs_its_sampling_rate() -> None:
    for rate_hz, reason in ((40.0, "rate_too_low"), (48.0, "rate_too_low"), (49.5, "")):
        time_s = np.arange(0, 6, 1 / rate_hz)
        assert tremor_share(time_s, 100 + wave(time_s, 10.0, 1.0), 0.0, 5.9).reason == reason
    assert tremor_share(TIME_S, np.full_like(TIME_S, 100.0), 0.0, 5.9).reason == "flat"
    assert tremor_share(TIME_S, 100 + wave(TIME_S, 10.0, 1.0), 0.0, 2.9).reason == "too_short"


def test_tremor_at_irregular_times() -> None:
    rng = np.random.default_rng(1)
    for rate_hz, reason in ((80.0, "rate_too_low"), (400.0, "")):
        time_s = np.cumsum(rng.uniform(0.4, 1.6, round(7 * rate_hz)) / rate_hz)
        force = 100 + wave(time_s, 10.0, 1.0) + wave(time_s, 3.0, 2.0)
        metric = tremor_share(time_s, force, 0.1, 6.5)
        assert metric.reason == reason
        if not reason:
            assert value(metric) == pytest.approx(1 / 5, abs=0.02)


def test_a_few_lost_samples_leave_the_tremor_share() -> None:
    time_s = np.arange(0, 6, 1 / 80)
    kept = np.random.default_rng(2).uniform(size=len(time_s)) > 0.01
    force = 100 + wave(time_s, 10.0, 1.0) + wave(time_s, 3.0, 2.0)
    assert value(tremor_share(time_s[kept], force[kept], 0.1, 5.8)) == pytest.approx(1 / 5, abs=0.02)


def test_gaps_and_the_missing_zero() -> None:
    force = 100 + wave(TIME_S, 10.0, 1.0)
    kept = (TIME_S < 2.0) | (TIME_S > 2.1)
    found = describe_steadiness(TIME_S[kept], force[kept], start_s=0.5, stop_s=5.5)
    assert found["best_1s_mean_n"].value is not None
    assert {found[name].reason for name in ("cv_percent", "fade_percent", "tremor_share")} == {"gap"}
    untared = describe_steadiness(TIME_S, force, start_s=0.5, stop_s=5.5, tared=False)
    assert {name for name, metric in untared.items() if metric.reason == "untared"} == {
        "best_1s_mean_n",
        "best_3s_mean_n",
        "cv_percent",
        "fade_percent",
    }
    assert untared["tremor_share"].value is not None
