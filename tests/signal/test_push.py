"""What force tells of the examiner's push, on ramps of known shape."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.metric import Metric
from nktsense.signal.push import JERK_STEP_S, compare_curves, describe_push, jerk

FloatArray = NDArray[np.float64]

TIME_S = np.arange(0, 4, 1 / 320)


def value(metric: Metric) -> float:
    assert metric.value is not None, metric.reason
    return metric.value


def push(time_s: FloatArray, force_n: FloatArray, top_s: float = 3.0, top_n: float = 100.0) -> dict[str, Metric]:
    return describe_push(time_s, force_n, onset_s=1.0, top_s=top_s, top_n=top_n)


def straight(time_s: FloatArray, slope: float = 50.0) -> FloatArray:
    return np.clip(slope * (time_s - 1.0), 0.0, 2.0 * slope)


def test_a_straight_push() -> None:
    found = push(TIME_S, straight(TIME_S))
    assert value(found["push_slope_n_per_s"]) == pytest.approx(50.0)
    assert value(found["push_slope_percent_per_s"]) == pytest.approx(50.0)
    assert value(found["push_linearity_r2"]) == pytest.approx(1.0)
    assert value(found["push_largest_deviation_n"]) == pytest.approx(0.0, abs=1e-9)
    assert value(found["push_start_force_n"]) == pytest.approx(0.0, abs=1e-9)
    assert value(found["push_unevenness_percent"]) == pytest.approx(0.0, abs=1e-6)
    assert value(found["push_duration_s"]) == pytest.approx(2.0)


def test_a_push_that_gets_ever_faster_is_not_straight() -> None:
    # F = 25 t²: the ramp from 20 N to 80 N is a parabola over w = sqrt(3.2) - sqrt(0.8) s.
    force = 25 * np.clip(TIME_S - 1.0, 0, 2) ** 2
    w = np.sqrt(3.2) - np.sqrt(0.8)
    middle = (np.sqrt(3.2) + np.sqrt(0.8)) / 2
    found = push(TIME_S, force)
    assert value(found["push_slope_n_per_s"]) == pytest.approx(2 * 25 * middle, rel=1e-3)
    # A parabola a t² deviates from its line by a (u² - w²/12) with u from the middle: most at the ends.
    assert value(found["push_largest_deviation_n"]) == pytest.approx(25 * w**2 / 6, rel=0.01)
    bend, line = 25**2 * w**4 / 180, (2 * 25 * middle) ** 2 * w**2 / 12
    assert value(found["push_linearity_r2"]) == pytest.approx(line / (line + bend), abs=1e-3)


def test_start_force_is_the_load_under_which_the_pad_was_set_on() -> None:
    preloaded = np.interp(TIME_S, [0, 1.0, 1.2, 1.6, 3.0, 4.0], [0, 0, 15, 15, 100, 100])
    assert value(push(TIME_S, preloaded)["push_start_force_n"]) == pytest.approx(15.0, abs=3.0)
    assert value(push(TIME_S, preloaded)["push_start_percent"]) == pytest.approx(15.0, abs=3.0)
    soft = np.interp(TIME_S, [0, 1.0, 1.5, 3.0, 4.0], [0, 0, 4, 100, 100])
    assert value(push(TIME_S, soft)["push_start_force_n"]) == pytest.approx(4.0, abs=2.0)


def test_a_stop_within_the_ramp_makes_it_uneven() -> None:
    stopped = np.interp(TIME_S, [0, 1.0, 1.9, 2.1, 3.0, 4.0], [0, 0, 50, 50, 100, 100])
    even, uneven = push(TIME_S, straight(TIME_S)), push(TIME_S, stopped)
    assert value(uneven["push_unevenness_percent"]) > 20 > value(even["push_unevenness_percent"])
    assert value(uneven["push_linearity_r2"]) < value(even["push_linearity_r2"])
    assert value(uneven["push_jerk_n_per_s2"]) > 2 * value(even["push_jerk_n_per_s2"])


@pytest.mark.parametrize("rate_hz", [80.0, 160.0, 320.0, 1000.0])
def test_jerk_of_a_parabola_is_twice_its_factor(rate_hz: float) -> None:
    time_s = np.arange(0, 4, 1 / rate_hz)
    assert value(jerk(time_s, 30 * time_s**2, 1.0, 3.0)) == pytest.approx(60.0, rel=0.05)
    assert value(jerk(time_s, 30 * time_s, 1.0, 3.0)) == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
def test_jerk_of_a_corner_stays_below_its_limit(rate_hz: float) -> None:
    time_s = np.arange(0, 4, 1 / rate_hz)
    corner = 100 * np.maximum(time_s - 2.0, 0)
    limit = 100 * np.sqrt(2 / (3 * 2.0 * JERK_STEP_S))
    assert 0.7 * limit < value(jerk(time_s, corner, 1.0, 3.0)) <= 1.03 * limit


def test_jerk_of_a_wave() -> None:
    time_s = np.arange(0, 6, 1 / 1000)
    slow = 2 * np.pi * 2.0
    wave = 5 * np.sin(slow * time_s)
    assert value(jerk(time_s, wave, 1.0, 5.0)) == pytest.approx(5 * slow**2 / np.sqrt(2), rel=0.03)


@given(seed=st.integers(0, 300), factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
@settings(max_examples=40, deadline=None)
def test_unit_and_clock(seed: int, factor: float, shift: float) -> None:
    rng = np.random.default_rng(seed)
    force = straight(TIME_S) + np.cumsum(rng.normal(0, 0.05, len(TIME_S)))
    plain = push(TIME_S, force)
    other = describe_push(TIME_S + shift, factor * force, onset_s=1.0 + shift, top_s=3.0 + shift, top_n=100.0 * factor)
    for name, metric in plain.items():
        scale = factor if name.endswith(("_n", "_n_per_s", "_n_per_s2")) else 1.0
        assert other[name].reason == metric.reason
        if metric.value is not None:
            assert value(other[name]) == pytest.approx(scale * metric.value, rel=1e-3, abs=1e-6 * scale), name


@given(seed=st.integers(0, 300), slope=st.floats(20, 200))
@settings(max_examples=40, deadline=None)
def test_a_straight_push_at_irregular_times(seed: int, slope: float) -> None:
    time_s = np.cumsum(np.random.default_rng(seed).uniform(0.002, 0.008, 800))
    found = describe_push(time_s, straight(time_s, slope), onset_s=1.0, top_s=2.9, top_n=2.0 * slope)
    assert value(found["push_slope_n_per_s"]) == pytest.approx(slope, rel=1e-6)
    assert value(found["push_linearity_r2"]) == pytest.approx(1.0)


def test_refusals() -> None:
    force = straight(TIME_S)
    everything = describe_push(TIME_S, force, onset_s=None, top_s=3.0, top_n=100.0)
    assert {metric.reason for metric in everything.values()} == {"no_onset"}
    kept = (TIME_S < 1.8) | (TIME_S > 2.0)
    assert {metric.reason for metric in push(TIME_S[kept], force[kept]).values()} == {"gap"}
    for found, reason in (
        (describe_push(TIME_S, force, onset_s=1.0, top_s=3.0, top_n=100.0, tared=False), "untared"),
        (push(TIME_S, force, top_n=1000.0), "not_reached"),
        (push(TIME_S, force, top_n=0.0), "no_load"),
    ):
        assert value(found["push_duration_s"]) == pytest.approx(2.0)
        assert {metric.reason for name, metric in found.items() if name != "push_duration_s"} == {reason}
    slow_s = np.arange(0, 4, 1 / 40)
    assert push(slow_s, straight(slow_s))["push_jerk_n_per_s2"].reason == "rate_too_low"
    assert value(push(slow_s, straight(slow_s))["push_slope_n_per_s"]) == pytest.approx(50.0)
    slow_s = np.arange(0, 4, 1 / 4)
    assert push(slow_s, straight(slow_s))["push_slope_n_per_s"].reason == "too_short"
    assert jerk(TIME_S, force, 0.0, 2.0).reason == "too_short"  # nothing stands 25 ms before


def test_the_same_shape_has_no_distance_whatever_its_speed_and_height() -> None:
    curves = [
        (np.linspace(0, s, n) + s, f * np.linspace(0, 1, n)) for s, f, n in ((1, 80, 90), (3, 200, 700), (2, 50, 333))
    ]
    found = compare_curves(curves)
    assert value(found.mean_distance) == pytest.approx(0.0, abs=1e-9)
    assert len(found.pair_distances) == found.trials == 3


def test_distance_of_two_known_shapes() -> None:
    t = np.linspace(0, 1, 1001)
    # sqrt of the mean of (t - t²)² over 0 to 1: 1/30.
    found = compare_curves([(t, 70 * t), (t, 90 * t**2), (t, 20 * t)])
    assert found.pair_distances == pytest.approx([np.sqrt(1 / 30), 0.0, np.sqrt(1 / 30)], abs=0.002)
    assert value(found.mean_distance) == pytest.approx(2 / 3 * np.sqrt(1 / 30), abs=0.002)


def test_curves_that_cannot_be_compared() -> None:
    t = np.linspace(0, 1, 200)
    gapped = (t < 0.4) | (t > 0.6)
    assert compare_curves([]).mean_distance.reason == "too_few_trials"
    assert compare_curves([(t, t)]).mean_distance.reason == "too_few_trials"
    assert compare_curves([(t, t), (t[gapped], t[gapped])]).mean_distance.reason == "gap"
    assert compare_curves([(t, t), (t, -t)]).mean_distance.reason == "no_load"
    assert compare_curves([(t, t), (t[:3], t[:3])]).mean_distance.reason == "too_short"
