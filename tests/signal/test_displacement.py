"""The slope of displacement on force, with a standard error that holds for noise of either kind."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.displacement import DisplacementSlope, displacement_slope

FloatArray = NDArray[np.float64]

TIME_S = np.arange(0, 3, 1 / 200)
FORCE_N = 100 * np.clip(TIME_S - 0.5, 0, 1)


def look(angle_deg: FloatArray | None, lever_m: float | None = None) -> DisplacementSlope:
    return displacement_slope(TIME_S, FORCE_N, angle_deg, onset_s=0.5, peak_n=100.0, lever_m=lever_m)


@given(slope=st.floats(-1, 1), lever=st.floats(0.05, 0.6), zero=st.floats(-90, 90))
@settings(max_examples=50, deadline=None)
def test_a_limb_that_gives_in_proportion(slope: float, lever: float, zero: float) -> None:
    in_degrees, in_mm = look(zero + slope * FORCE_N), look(zero + slope * FORCE_N, lever)
    assert (in_degrees.unit, in_mm.unit) == ("°/N", "mm/N")
    assert in_degrees.slope.value == pytest.approx(slope, abs=1e-9)
    assert in_mm.slope.value == pytest.approx(slope * math.pi / 180 * lever * 1000, abs=1e-9)
    assert in_mm.standard_error.value == pytest.approx(0.0, abs=1e-9)
    assert in_mm.samples == 81  # every 0.5 N from 10 N to 50 N


def test_only_the_leading_edge_counts() -> None:
    angle = 0.05 * FORCE_N
    angle[(FORCE_N > 50.5) | (FORCE_N < 9.5)] += 40.0
    assert look(angle).slope.value == pytest.approx(0.05)


@given(factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
@settings(max_examples=30, deadline=None)
def test_unit_and_clock(factor: float, shift: float) -> None:
    angle = 0.05 * FORCE_N + np.sin(40 * TIME_S)
    plain = look(angle)
    other = displacement_slope(TIME_S + shift, factor * FORCE_N, angle, onset_s=0.5 + shift, peak_n=100.0 * factor)
    # A sample that lies on an end of the edge may fall on either side of it.
    assert other.slope.value == pytest.approx((plain.slope.value or 0.0) / factor, rel=0.02)


def noise_of(kind: str, rng: np.random.Generator) -> FloatArray:
    white = rng.normal(0, 0.3, len(TIME_S))
    if kind == "white":
        return white
    out = np.zeros_like(white)
    for i in range(1, len(white)):
        out[i] = 0.8 * out[i - 1] + white[i]
    return out


@pytest.mark.parametrize("kind", ["white", "neighbours go together"])
def test_the_standard_error_is_that_of_repeated_trials(kind: str) -> None:
    rng = np.random.default_rng(7)
    results = [look(0.05 * FORCE_N + noise_of(kind, rng)) for _ in range(400)]
    slopes = np.array([result.slope.value for result in results])
    errors = np.array([result.standard_error.value for result in results])
    assert slopes.mean() == pytest.approx(0.05, abs=4 * slopes.std() / 20)
    assert errors.mean() == pytest.approx(slopes.std(ddof=1), rel=0.2)


def test_irregular_times() -> None:
    time_s = np.cumsum(np.random.default_rng(1).uniform(0.002, 0.008, 500))
    force = 100 * np.clip(time_s - 0.5, 0, 1)
    found = displacement_slope(time_s, force, 0.2 * force, onset_s=0.5, peak_n=100.0)
    assert found.slope.value == pytest.approx(0.2)


def test_refusals() -> None:
    angle = 0.05 * FORCE_N
    assert look(None).slope.reason == "no_motion"
    broken = angle.copy()
    broken[150] = np.nan
    assert look(broken).slope.reason == look(broken).standard_error.reason == "motion_incomplete"
    for onset, peak, reason in ((None, 100.0, "no_onset"), (0.5, 0.0, "no_load"), (0.5, 1000.0, "not_reached")):
        found = displacement_slope(TIME_S, FORCE_N, angle, onset_s=onset, peak_n=peak)
        assert found.slope.reason == reason
    kept = (TIME_S < 0.7) | (TIME_S > 0.8)
    assert displacement_slope(TIME_S[kept], FORCE_N[kept], angle[kept], onset_s=0.5, peak_n=100.0).slope.reason == "gap"
    few = slice(None, None, 25)
    found = displacement_slope(TIME_S[few], FORCE_N[few], angle[few], onset_s=0.5, peak_n=100.0)
    assert found.slope.reason == "too_short"
    with pytest.raises(ValueError, match="lever"):
        look(angle, 0.0)
