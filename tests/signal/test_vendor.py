"""Variants in the manner of a maker's app: what they are, and how they differ from our own."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.signal.metric import Metric
from nktsense.signal.rfd import rfd_20_80
from nktsense.signal.steadiness import best_mean
from nktsense.signal.vendor import (
    BASIS,
    Variant,
    absolute_rfd_20_80,
    describe_vendor,
    sample_mean,
    threshold_rfd,
)

TIME_S = np.arange(0, 3, 1 / 320)


def value(metric: Metric) -> float:
    assert metric.value is not None, metric.reason
    return metric.value


@given(slope=st.floats(50, 3000), threshold=st.floats(1, 20))
def test_threshold_rfd_of_a_straight_ramp_is_its_slope(slope: float, threshold: float) -> None:
    force = slope * np.maximum(TIME_S - 0.5, 0)
    assert value(threshold_rfd(TIME_S, force, threshold, 0.2)) == pytest.approx(slope)


def test_threshold_rfd_of_an_exponential_rise_starts_where_the_threshold_is_crossed() -> None:
    time_s = np.arange(0, 3, 0.001)
    force = 100 * (1 - np.exp(-5 * time_s))
    at = -math.log(0.9) / 5  # 10 N
    truth = 100 * (math.exp(-5 * at) - math.exp(-5 * (at + 0.2))) / 0.2
    assert value(threshold_rfd(time_s, force, 10.0, 0.2)) == pytest.approx(truth, rel=1e-4)


def test_twenty_to_eighty_percent_of_the_absolute_peak_moves_with_the_zero() -> None:
    time_s = np.arange(0, 3, 0.001)
    rise = 100 * (1 - np.exp(-5 * time_s))
    own = value(rfd_20_80(time_s, rise, 0.0, 100.0))
    assert value(absolute_rfd_20_80(time_s, rise)) == pytest.approx(own, rel=1e-4)
    lifted = rise + 20.0  # 20 % of 120 is 24: the force 4 above rest; 80 % is 96: 76 above it
    truth = 0.6 * 120 * 5 / math.log(96 / 24)
    assert value(absolute_rfd_20_80(time_s, lifted)) == pytest.approx(truth, rel=1e-4)


def test_a_plain_mean_counts_samples_where_ours_counts_time() -> None:
    time_s = np.concatenate((np.arange(0, 1, 0.001), np.arange(1, 3.01, 0.05)))
    force = np.where(time_s < 1.0, 50.0, 100.0)
    few = int((time_s >= 1.0).sum())
    assert value(sample_mean(force)) == pytest.approx((50 * 1000 + 100 * few) / (1000 + few))
    assert value(best_mean(time_s, force, 3.0)) == pytest.approx((50 + 2 * 100) / 3, rel=0.01)


@given(factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
def test_unit_and_clock(factor: float, shift: float) -> None:
    force = np.minimum(150 * np.maximum(TIME_S - 0.5, 0), 120.0)
    plain = describe_vendor(TIME_S, force, threshold_n=5.0, window_s=0.2)
    other = describe_vendor(TIME_S + shift, factor * force, threshold_n=factor * 5.0, window_s=0.2)
    for name, metric in plain.items():
        assert value(other[name]) == pytest.approx(factor * value(metric), rel=1e-5), name


def test_refusals() -> None:
    force = 150 * np.maximum(TIME_S - 0.5, 0)
    assert threshold_rfd(TIME_S, force, 1e6, 0.2).reason == "not_reached"
    assert threshold_rfd(TIME_S, force + 50, 10.0, 0.2).reason == "not_reached"  # the crossing was not recorded
    assert threshold_rfd(TIME_S, force, 370.0, 0.2).reason == "too_short"
    kept = (TIME_S < 0.6) | (TIME_S > 0.65)
    assert threshold_rfd(TIME_S[kept], force[kept], 5.0, 0.2).reason == "gap"
    slow_s = np.arange(0, 3, 1 / 80)
    assert threshold_rfd(slow_s, 150 * slow_s, 5.0, 0.1).reason == "rate_too_low"
    assert absolute_rfd_20_80(TIME_S, -force).reason == "no_load"
    assert absolute_rfd_20_80(TIME_S, force[::-1].copy()).reason == "not_reached"
    assert sample_mean(force[:0]).reason == "too_short"
    with pytest.raises(ValueError, match="longer than 0"):
        threshold_rfd(TIME_S, force, 5.0, 0.0)


def test_every_variant_says_what_is_not_known() -> None:
    assert set(BASIS) == set(Variant)
    assert all("not public" in text for text in BASIS.values())
