"""Rate of force development against closed forms; what a sampling rate cannot carry is refused."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.means import moving_mean, moving_slope
from nktsense.signal.metric import Metric, Note, Reason
from nktsense.signal.rfd import (
    describe_rfd,
    impulse,
    rfd_20_80,
    rfd_peak,
    rfd_window,
    time_to_90,
    time_to_peak,
)

FloatArray = NDArray[np.float64]

TOP_N, PER_S = 200.0, 6.0
"""F = 200 (1 - exp(-6 t)) N."""
TIME_S = np.arange(-500, 3000) / 1000
RISE_N = np.where(TIME_S > 0, TOP_N * (1 - np.exp(-PER_S * np.maximum(TIME_S, 0))), 0.0)


def value(metric: Metric) -> float:
    assert metric.value is not None, metric.reason
    return metric.value


def ramp(time_s: FloatArray, slope: float = 300.0) -> FloatArray:
    return slope * np.maximum(time_s, 0.0)


def irregular(seed: int, mean_s: float = 0.001, length_s: float = 1.0) -> FloatArray:
    steps = np.random.default_rng(seed).uniform(0.5 * mean_s, 1.5 * mean_s, round(length_s / mean_s))
    return np.cumsum(steps) - 0.2


@pytest.mark.parametrize(("a", "b"), [(0.0, 0.05), (0.0, 0.1), (0.0, 0.15), (0.0, 0.2), (0.1, 0.2), (0.05, 0.3)])
def test_windows_of_an_exponential_rise(a: float, b: float) -> None:
    truth = TOP_N * (math.exp(-PER_S * a) - math.exp(-PER_S * b)) / (b - a)
    assert value(rfd_window(TIME_S, RISE_N, 0.0, a, b)) == pytest.approx(truth, rel=1e-5)


def test_twenty_to_eighty_percent_of_an_exponential_rise() -> None:
    truth = 0.6 * TOP_N * PER_S / math.log(4)
    assert value(rfd_20_80(TIME_S, RISE_N, 0.0, TOP_N)) == pytest.approx(truth, rel=1e-4)


@pytest.mark.parametrize("width", [0.02, 0.2])
def test_steepest_line_of_an_exponential_rise(width: float) -> None:
    k, w = PER_S, width
    fall = math.exp(-k * w)
    moment = 1 / k**2 - fall * (w / k + 1 / k**2) - w / 2 * (1 - fall) / k
    truth = -12 * TOP_N * moment / w**3
    assert value(rfd_peak(TIME_S, RISE_N, 0.0, 2.9, width)) == pytest.approx(truth, rel=1e-4)


@pytest.mark.parametrize("b", [0.1, 0.2, 2.5])
def test_impulse_of_an_exponential_rise(b: float) -> None:
    truth = TOP_N * (b - (1 - math.exp(-PER_S * b)) / PER_S)
    assert value(impulse(TIME_S, RISE_N, 0.0, 0.0, b)) == pytest.approx(truth, rel=1e-4)


def test_times_of_an_exponential_rise() -> None:
    assert value(time_to_90(TIME_S, RISE_N, 0.0, TOP_N)) == pytest.approx(math.log(10) / PER_S, rel=1e-5)
    bent = RISE_N - 30 * np.maximum(TIME_S - 1.5, 0)
    assert value(time_to_peak(TIME_S, bent, 0.0, 2.9)) == pytest.approx(1.5, abs=1e-9)


@given(seed=st.integers(0, 500), slope=st.floats(1, 5000), shift=st.floats(-1e4, 1e4))
@settings(max_examples=60, deadline=None)
def test_a_straight_ramp_has_its_slope_whatever_the_samples(seed: int, slope: float, shift: float) -> None:
    time_s = irregular(seed) + shift
    force = ramp(time_s - shift, slope)
    peak = float(force.max())
    for a, b in ((0.0, 0.05), (0.0, 0.1), (0.03, 0.2)):
        assert value(rfd_window(time_s, force, shift, a, b)) == pytest.approx(slope, rel=2e-2)  # the corner is cut
        assert value(rfd_window(time_s, force, shift + 0.01, a, b)) == pytest.approx(slope, rel=1e-6)
    assert value(rfd_20_80(time_s, force, shift, peak)) == pytest.approx(slope, rel=1e-6)
    assert value(rfd_peak(time_s, force, shift, float(time_s[-1]), 0.02)) == pytest.approx(slope, rel=1e-4)
    assert value(rfd_peak(time_s, force, shift, float(time_s[-1]), 0.2)) == pytest.approx(slope, rel=1e-6)


@given(factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
@settings(max_examples=40, deadline=None)
def test_force_scales_the_rates_and_a_shift_in_time_changes_nothing(factor: float, shift: float) -> None:
    plain = describe_rfd(TIME_S, RISE_N, onset_s=0.0, end_s=2.5, peak_n=TOP_N)
    other = describe_rfd(TIME_S + shift, factor * RISE_N, onset_s=shift, end_s=2.5 + shift, peak_n=factor * TOP_N)
    assert plain.keys() == other.keys()
    for name, metric in plain.items():
        scales = name.endswith(("_n_per_s", "_n_s"))
        assert value(other[name]) == pytest.approx(value(metric) * (factor if scales else 1.0), rel=1e-5), name


@given(zero=st.floats(-50, 50))
def test_a_wrong_zero_does_not_change_a_window(zero: float) -> None:
    for metric in ("rfd_0_100_n_per_s", "rfd_peak_200ms_n_per_s"):
        a = describe_rfd(TIME_S, RISE_N, onset_s=0.0, end_s=2.5, peak_n=TOP_N, tared=False)[metric]
        b = describe_rfd(TIME_S, RISE_N + zero, onset_s=0.0, end_s=2.5, peak_n=TOP_N, tared=False)[metric]
        assert value(b) == pytest.approx(value(a), rel=1e-9)


def test_relative_rates_are_shares_of_the_peak() -> None:
    found = describe_rfd(TIME_S, RISE_N, onset_s=0.0, end_s=2.5, peak_n=TOP_N)
    assert value(found["rfd_0_100_relative_per_s"]) == pytest.approx(10 * (1 - math.exp(-0.6)), rel=1e-5)


@pytest.mark.parametrize(
    ("rate_hz", "width_s", "reason", "note"),
    [
        (80.0, 0.05, Reason.RATE_TOO_LOW, ""),
        (80.0, 0.15, Reason.RATE_TOO_LOW, ""),
        (80.0, 0.20, "", ""),
        (86.3, 0.20, "", ""),
        (10.0, 0.20, Reason.RATE_TOO_LOW, ""),
        (99.0, 0.10, "", ""),  # 100 Hz by a clock that is 1 % slow
        (97.0, 0.10, Reason.RATE_TOO_LOW, ""),
        (320.0, 0.05, "", Note.COARSE),
        (320.0, 0.10, "", ""),
        (1000.0, 0.05, "", ""),
    ],
)
def test_what_a_sampling_rate_can_carry(rate_hz: float, width_s: float, reason: str, note: str) -> None:
    time_s = np.arange(0, 2, 1 / rate_hz)
    metric = rfd_window(time_s, ramp(time_s), 0.1, 0.0, width_s)
    assert (metric.reason, metric.note) == (reason, note)
    assert (metric.value is None) == bool(reason)
    assert rfd_peak(time_s, ramp(time_s), 0.1, 1.9, width_s).reason == reason


def test_a_quick_rise_is_refused_at_a_low_rate_and_a_slow_one_is_not() -> None:
    time_s = np.arange(0, 3, 1 / 80)
    quick, slow = np.minimum(ramp(time_s, 1000.0), 100.0), np.minimum(ramp(time_s, 100.0), 100.0)
    assert rfd_20_80(time_s, quick, 0.0, 100.0).reason == "rate_too_low"
    assert value(rfd_20_80(time_s, slow, 0.0, 100.0)) == pytest.approx(100.0)


def test_nothing_is_drawn_across_a_gap() -> None:
    force = ramp(TIME_S)
    inside = (TIME_S < 0.060) | (TIME_S > 0.070)
    t, f = TIME_S[inside], force[inside]
    assert rfd_window(t, f, 0.0, 0.0, 0.1).reason == "gap"
    assert value(rfd_window(t, f, 0.0, 0.0, 0.05)) == pytest.approx(300.0)  # it ends before the gap
    assert impulse(t, f, 0.0, 0.0, 0.2).reason == "gap"
    assert value(impulse(t, f, 0.0, 0.0, 2.0)) == pytest.approx(600.0)  # 10 ms are no gap in two seconds
    assert value(rfd_20_80(t, np.minimum(f, 150.0), 0.0, 150.0)) == pytest.approx(300.0)  # nor in 300 ms
    late = (TIME_S < 0.4) | (TIME_S > 0.6)
    t, f = TIME_S[late], np.minimum(force, 150.0)[late]
    assert rfd_20_80(t, f, 0.0, 150.0).reason == "gap"
    assert time_to_90(t, f, 0.0, 150.0).reason == "gap"
    assert impulse(t, f, 0.0, 0.0, 2.0).reason == "gap"
    assert value(rfd_peak(t, f, 0.0, 2.0, 0.2)) == pytest.approx(300.0)  # the windows beside it remain


def test_a_steep_rise_hidden_in_a_gap_is_not_found() -> None:
    kept = (TIME_S < 0.3) | (TIME_S > 0.45)
    jump = np.where(TIME_S > 0.4, 300.0, 10 * np.maximum(TIME_S, 0))
    assert value(rfd_peak(TIME_S[kept], jump[kept], 0.0, 1.0, 0.02)) == pytest.approx(10.0)


def test_one_lost_sample_is_no_gap() -> None:
    kept = np.abs(TIME_S - 0.050) > 1e-6
    assert value(rfd_window(TIME_S[kept], ramp(TIME_S)[kept], 0.0, 0.0, 0.1)) == pytest.approx(300.0)


def test_other_refusals() -> None:
    force = ramp(TIME_S)
    for metric in (
        rfd_window(TIME_S, force, None, 0.0, 0.1),
        rfd_20_80(TIME_S, force, None, 100.0),
        rfd_peak(TIME_S, force, None, 1.0),
        impulse(TIME_S, force, None, 0.0, 0.1),
        time_to_peak(TIME_S, force, None, 1.0),
        time_to_90(TIME_S, force, None, 100.0),
    ):
        assert metric == Metric(None, "no_onset")
    assert rfd_window(TIME_S, force, 2.9, 0.0, 0.2).reason == "too_short"
    assert rfd_peak(TIME_S, force, 0.0, 0.1, 0.2).reason == "too_short"
    assert rfd_20_80(TIME_S, force, 0.0, 1e6).reason == "not_reached"
    assert rfd_20_80(TIME_S, force + 50, 0.0, 100.0).reason == "not_reached"  # it starts above 20 %
    assert rfd_20_80(TIME_S, force, 0.0, 0.0).reason == "no_load"
    assert time_to_90(TIME_S, force, 0.0, 1e6).reason == "not_reached"
    assert rfd_window(TIME_S, np.full_like(force, np.nan), 0.0, 0.0, 0.1).reason == "not_finite"


def test_without_a_zero_what_needs_one_is_refused() -> None:
    found = describe_rfd(TIME_S, RISE_N, onset_s=0.0, end_s=2.5, peak_n=TOP_N, tared=False)
    given_anyway = {name for name, metric in found.items() if metric.value is not None}
    assert given_anyway == {
        "rfd_0_50_n_per_s",
        "rfd_0_100_n_per_s",
        "rfd_0_150_n_per_s",
        "rfd_0_200_n_per_s",
        "rfd_peak_20ms_n_per_s",
        "rfd_peak_200ms_n_per_s",
    }
    assert {metric.reason for metric in found.values()} == {"", "untared"}


def test_every_metric_without_an_onset_says_so() -> None:
    found = describe_rfd(TIME_S, RISE_N, onset_s=None, end_s=2.5, peak_n=TOP_N)
    assert {metric.reason for metric in found.values()} == {"no_onset"}


def test_the_fitted_line_is_less_misled_by_noise_than_two_end_points() -> None:
    time_s = np.arange(0, 1, 0.001)
    rng = np.random.default_rng(3)
    fitted, ends = [], []
    for _ in range(40):
        noisy = ramp(time_s, 200.0) + rng.normal(0, 0.3, len(time_s))
        fitted.append(value(rfd_peak(time_s, noisy, 0.0, 0.99, 0.02)) - 200.0)
        ends.append(float((noisy[20:] - noisy[:-20]).max()) / 0.02 - 200.0)
    assert 0 < np.mean(fitted) < 0.75 * np.mean(ends)


@given(seed=st.integers(0, 200), length=st.floats(0.05, 0.4))
@settings(max_examples=30, deadline=None)
def test_moving_mean_and_slope_of_a_straight_line(seed: int, length: float) -> None:
    time_s = irregular(seed, 0.01)
    line = 7.0 + 40.0 * time_s
    means, slopes = moving_mean(time_s, line, length), moving_slope(time_s, line, length)
    fits = np.isfinite(means)
    assert fits.any()
    assert (fits == (time_s + length <= time_s[-1] + 1e-6)).all()
    assert means[fits] == pytest.approx(7.0 + 40.0 * (time_s[fits] + length / 2), abs=1e-9)
    assert slopes[fits] == pytest.approx(40.0, rel=1e-6)


@pytest.mark.parametrize("times", [[0.0, 0.1, 0.1], [0.0, 0.2, 0.1]])
def test_times_that_do_not_rise_are_an_error(times: list[float]) -> None:
    with pytest.raises(ValueError, match="rise"):
        rfd_window(np.array(times), np.zeros(3), 0.0, 0.0, 0.1)


def test_wrong_arrays_and_windows_are_errors() -> None:
    with pytest.raises(ValueError, match="same length"):
        rfd_window(TIME_S, RISE_N[:-1], 0.0, 0.0, 0.1)
    with pytest.raises(ValueError, match="ends after its start"):
        rfd_window(TIME_S, RISE_N, 0.0, 0.1, 0.1)
    with pytest.raises(ValueError, match="either a value or the reason"):
        Metric(None)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_few_samples_are_no_trial(count: int) -> None:
    found = describe_rfd(TIME_S[:count], RISE_N[:count], onset_s=-0.5, end_s=1.0, peak_n=100.0)
    assert all(metric.value is None for metric in found.values())
