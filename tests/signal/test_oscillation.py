"""Oscillations of known start on a ramp are found; noise, slow swings and coarse sensors are not taken for them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from nktsense.signal.oscillation import Oscillation, find_oscillation

FloatArray = NDArray[np.float64]

SLOPE, AMPLITUDE = 40.0, 2.0


def trial(
    *, rate_hz: float = 320.0, hz: float = 10.0, cycles: float = 99.0, noise: float = 0.05, seed: int = 0
) -> tuple[FloatArray, FloatArray]:
    """One second of rest, a ramp to 120 N at 4 s, with a wave from 2.5 s on."""
    time_s = np.arange(0, 5, 1 / rate_hz)
    ramp = SLOPE * np.clip(time_s - 1.0, 0, 3)
    on = (time_s > 2.5) & (time_s < min(2.5 + cycles / hz, 4.0))
    wave = np.where(on, AMPLITUDE * np.sin(2 * np.pi * hz * (time_s - 2.5)), 0.0)
    return time_s, ramp + wave + np.random.default_rng(seed).normal(0, noise, len(time_s))


def look(time_s: FloatArray, force_n: FloatArray) -> Oscillation:
    return find_oscillation(time_s, force_n, rest_s=(0.0, 0.95), onset_s=1.0, top_s=4.0)


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
@pytest.mark.parametrize("hz", [8.0, 10.0, 12.0])
def test_the_first_maximum_is_found(rate_hz: float, hz: float) -> None:
    found = look(*trial(rate_hz=rate_hz, hz=hz))
    # Force has its first maximum where slope + 2 π f A cos(2 π f t) passes zero.
    phase = np.arccos(-SLOPE / (2 * np.pi * hz * AMPLITUDE))
    truth_s = 2.5 + phase / (2 * np.pi * hz)
    assert found.time_s.value == pytest.approx(truth_s, abs=0.02)
    assert found.force_n.value == pytest.approx(SLOPE * (truth_s - 1.0) + AMPLITUDE * np.sin(phase), abs=0.8)
    assert found.frequency_hz.value == pytest.approx(hz, rel=0.05)
    assert found.maxima >= 10


def test_three_maxima_are_too_few_and_four_are_enough() -> None:
    assert look(*trial(cycles=2.6, noise=0.01)).time_s.reason == "no_oscillation"
    assert look(*trial(cycles=5.0, noise=0.01)).time_s.value is not None


def test_swings_that_are_too_slow_do_not_count() -> None:
    time_s = np.arange(0, 5, 1 / 320)
    for hz, found in ((5.0, False), (6.0, False), (7.5, True)):
        wave = np.where(time_s > 2.0, 6.0 * np.sin(2 * np.pi * hz * (time_s - 2.0)), 0.0)
        result = look(time_s, SLOPE * np.clip(time_s - 1.0, 0, 3) + wave)
        assert (result.time_s.value is not None) is found


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
@pytest.mark.parametrize("slope", [2.0, 40.0])
def test_noise_is_no_oscillation(rate_hz: float, slope: float) -> None:
    time_s = np.arange(0, 5, 1 / rate_hz)
    alarms = 0
    for seed in range(40):
        noise = np.random.default_rng(seed).normal(0, 0.5, len(time_s))
        alarms += look(time_s, slope * np.clip(time_s - 1.0, 0, 3) + noise).maxima > 0
    assert alarms == 0


def test_a_coarse_sensor_does_not_oscillate() -> None:
    step_n = 0.980665
    for seed in range(20):
        time_s, force = trial(noise=0.3, hz=10.0, cycles=0.0, seed=seed)
        assert look(time_s, step_n * np.round(force / step_n)).maxima == 0


@given(factor=st.floats(0.01, 100), shift=st.floats(-1e4, 1e4))
@settings(max_examples=30, deadline=None)
def test_unit_and_clock(factor: float, shift: float) -> None:
    time_s, force = trial()
    plain = look(time_s, force)
    other = find_oscillation(
        time_s + shift, factor * force, rest_s=(shift, 0.95 + shift), onset_s=1.0 + shift, top_s=4.0 + shift
    )
    assert other.maxima == plain.maxima
    assert other.force_n.value == pytest.approx(factor * (plain.force_n.value or 0.0), rel=1e-4)
    assert other.time_s.value == pytest.approx((plain.time_s.value or 0.0) + shift, abs=1e-4)


def test_irregular_times() -> None:
    rng = np.random.default_rng(4)
    time_s = np.cumsum(rng.uniform(0.001, 0.005, 1700))
    wave = np.where(time_s > 2.5, AMPLITUDE * np.sin(2 * np.pi * 10.0 * (time_s - 2.5)), 0.0)
    found = look(time_s, SLOPE * np.clip(time_s - 1.0, 0, 3) + wave + rng.normal(0, 0.05, len(time_s)))
    assert found.time_s.value == pytest.approx(2.53, abs=0.03)


def test_refusals() -> None:
    time_s, force = trial()
    assert find_oscillation(time_s, force, rest_s=None, onset_s=1.0, top_s=4.0).time_s.reason == "no_onset"
    assert find_oscillation(time_s, force, rest_s=(0, 1), onset_s=None, top_s=4.0).time_s.reason == "no_onset"
    assert find_oscillation(time_s, force, rest_s=(0, 0), onset_s=1.0, top_s=4.0).time_s.reason == "too_short"
    assert find_oscillation(time_s, force, rest_s=(0, 1), onset_s=1.0, top_s=9.0).time_s.reason == "too_short"
    kept = (time_s < 2.0) | (time_s > 2.1)
    assert look(time_s[kept], force[kept]).force_n.reason == "gap"
    assert look(*trial(rate_hz=40.0)).time_s.reason == "rate_too_low"
