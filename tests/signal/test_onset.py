"""Onset against the truth of made-up rises: straight and soft, clean and noisy, fast and slow devices."""

from __future__ import annotations

import numpy as np
import pytest

from nktsense.signal import detect
from nktsense.signal.baseline import find_baseline
from nktsense.signal.onset import OnsetMethod, find_onset
from nktsense.signal.settings import DetectionSettings

SETTINGS = DetectionSettings()


def rise(time_s: np.ndarray, onset_s: float, slope: float, soft_s: float = 0.0, peak: float = 150.0) -> np.ndarray:
    """Return a rise that starts straight, or softly over ``soft_s``, and stays at its peak."""
    t = np.clip(time_s - onset_s, 0.0, None)
    body = np.where(t < soft_s, t * t / (2 * soft_s) if soft_s else 0.0, t - soft_s / 2)
    return np.minimum(slope * body, peak)


def errors_ms(rate_hz: float, slope: float, noise_n: float, soft_s: float, runs: int = 12) -> np.ndarray:
    out = []
    for seed in range(runs):
        rng = np.random.default_rng(seed)
        time_s = np.arange(0, 2 + 200 / slope + 2, 1 / rate_hz)
        onset_s = 2.0 + rng.uniform(0, 1 / rate_hz)
        force = rise(time_s, onset_s, slope, soft_s) + rng.normal(0, noise_n, len(time_s))
        force[time_s > time_s[-1] - 0.7] = rng.normal(0, noise_n, int((time_s > time_s[-1] - 0.7).sum()))
        [trial] = detect(time_s, force)
        assert trial.onset_s is not None
        out.append(1000 * (trial.onset_s - onset_s))
    return np.array(out)


@pytest.mark.parametrize("slope", [20.0, 80.0, 200.0])
@pytest.mark.parametrize("noise_n", [0.05, 0.15])
def test_within_a_sample_and_5_ms_at_1_khz(slope: float, noise_n: float) -> None:
    assert np.abs(errors_ms(1000.0, slope, noise_n, soft_s=0.0)).max() <= 6.0


@pytest.mark.parametrize("slope", [80.0, 200.0])
def test_a_soft_contact_is_not_found_late(slope: float) -> None:
    """Where force leaves zero with no slope at all, a threshold of 2 N alone would be 60 ms late and more."""
    found = errors_ms(1000.0, slope, 0.1, soft_s=0.15)
    assert abs(np.median(found)) <= 6.0
    assert np.abs(found).max() <= 25.0


@pytest.mark.parametrize("noise_n", [0.5, 1.0])
def test_noise_makes_it_less_sure_but_not_late(noise_n: float) -> None:
    found = errors_ms(1000.0, 80.0, noise_n, soft_s=0.0)
    assert abs(np.median(found)) <= 10.0
    assert np.abs(found).max() <= 40.0


def test_a_slow_device_knows_it_to_a_sample_or_two() -> None:
    assert np.abs(errors_ms(80.0, 80.0, 0.15, soft_s=0.0)).max() <= 25.0


def test_a_dip_before_the_rise_is_left_out() -> None:
    time_s = np.arange(0, 8, 0.001)
    dip = -20.0 * np.exp(-0.5 * ((time_s - 1.9) / 0.05) ** 2)
    force = rise(time_s, 2.0, 200.0) * (time_s < 6) + dip + np.random.default_rng(0).normal(0, 0.1, len(time_s))
    [trial] = detect(time_s, force)
    assert trial.counter_movement
    assert trial.onset_s == pytest.approx(1.92, abs=0.04)
    assert trial.zero_n == pytest.approx(0.0, abs=0.3)


@pytest.mark.parametrize("method", list(OnsetMethod))
def test_every_method_finds_the_rise(method: OnsetMethod) -> None:
    rng = np.random.default_rng(4)
    time_s = np.arange(0, 5, 0.001)
    force = rise(time_s, 2.0, 80.0) + rng.normal(0, 0.1, len(time_s))
    baseline = find_baseline(time_s, force, 2030, None, SETTINGS)
    assert baseline is not None
    onset = find_onset(time_s, force, baseline, SETTINGS, method)
    assert onset is not None
    assert onset.method is method
    late_s = time_s[onset.index] - 2.0
    assert -0.02 <= late_s <= 0.08
    if method is OnsetMethod.FIXED:
        assert late_s == pytest.approx(5.0 / 80.0, abs=0.006)


def test_there_is_no_onset_without_rest() -> None:
    time_s = np.arange(0, 5, 0.01)
    [trial] = detect(time_s, np.interp(time_s, [0, 3, 3.2, 5], [100, 140, 0, 0]))
    assert trial.onset_s is None
