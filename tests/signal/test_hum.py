"""Mains hum is heard in the rest before a trial, taken off by a notch, and told; nothing else is."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nktsense.signal import DetectionSettings, TrialAnalysis, TrialDetector, detect
from nktsense.signal.synthesis import Effort, Ramp, Sensor, Synthetic, synthesise

RATES_HZ = [80.0, 320.0, 1000.0]


def trial(rate_hz: float, *, rest_s: float = 2.0, seed: int = 3) -> Synthetic:
    effort = Effort(ramp=Ramp.STRAIGHT, wander=0.02, tremor=0.01, rest_s=rest_s)
    return synthesise([effort], Sensor(rate_hz=rate_hz), seed=seed)


def hum(time_s: NDArray[np.float64], mains_hz: float, amplitude_n: float) -> NDArray[np.float64]:
    phase = 2 * np.pi * mains_hz * time_s
    return amplitude_n * np.sin(phase) + 0.3 * amplitude_n * np.sin(3 * phase + 1.0)


def only(made: Synthetic, extra: NDArray[np.float64] | float = 0.0, **settings: float) -> TrialAnalysis:
    [found] = detect(made.time_s, made.force_n + extra, settings=DetectionSettings(**settings))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("mains_hz", [50.0, 60.0])
def test_hum_is_told_and_taken_off(rate_hz: float, mains_hz: float) -> None:
    made = trial(rate_hz)
    clean, noisy = only(made), only(made, hum(made.time_s, mains_hz, 1.5))
    assert clean.hum is None
    assert noisy.hum is not None
    if rate_hz > 180.0:  # below, the harmonics are folded onto each other and onto the muscle
        assert noisy.hum.rms_n == pytest.approx(1.5 * np.hypot(1.0, 0.3) / np.sqrt(2), rel=0.1)
    assert noisy.peak_n == pytest.approx(clean.peak_n, abs=0.8)
    assert clean.onset_s is not None
    assert noisy.onset_s == pytest.approx(clean.onset_s, abs=0.005 + 2 / rate_hz)


@pytest.mark.parametrize("mains_hz", [50.0, 60.0])
def test_a_fast_rise_is_read_as_without_hum(mains_hz: float) -> None:
    made = trial(1000.0)
    clean, noisy = only(made), only(made, hum(made.time_s, mains_hz, 2.0))
    left = only(made, hum(made.time_s, mains_hz, 2.0), hum_least_n=100.0)
    assert left.hum is None
    for name in ("rfd_0_50_n_per_s", "rfd_peak_20ms_n_per_s", "push_jerk_n_per_s2"):
        truth, seen, raw = clean.metrics[name], noisy.metrics[name], left.metrics[name]
        assert truth is not None
        assert seen is not None
        assert raw is not None
        assert abs(seen - truth) < 0.06 * truth
        assert abs(seen - truth) <= abs(raw - truth) + 0.01 * truth


def test_the_mains_frequency_is_named_where_the_rate_tells_it() -> None:
    made = trial(1000.0)
    found = only(made, hum(made.time_s, 60.0, 1.0)).hum
    assert found is not None
    assert found.mains_hz == 60.0
    assert found.notch_hz == pytest.approx((60.0, 180.0), abs=0.3)


def test_weak_hum_is_left_alone() -> None:
    made = trial(1000.0)
    assert only(made, hum(made.time_s, 50.0, 0.04)).hum is None


def test_without_a_second_of_rest_nothing_is_heard() -> None:
    made = trial(1000.0, rest_s=0.8)
    assert only(made, hum(made.time_s, 50.0, 1.5)).hum is None


def test_a_tremor_of_the_muscle_is_no_hum() -> None:
    made = trial(1000.0)
    shaking = np.where(made.exerted_n > 20.0, 3.0 * np.sin(2 * np.pi * 50.0 * made.time_s), 0.0)
    assert only(made, shaking).hum is None


@pytest.mark.parametrize("chunk", [1, 7, 501])
def test_live_and_offline_take_off_the_same(chunk: int) -> None:
    made = trial(320.0)
    force = made.force_n + hum(made.time_s, 50.0, 1.0)
    whole = detect(made.time_s, force)
    detector = TrialDetector()
    found: list[TrialAnalysis] = []
    for i in range(0, len(force), chunk):
        found += detector.push(made.time_s[i : i + chunk], force[i : i + chunk])
    assert found + detector.finish() == whole
    assert whole[0].hum is not None


def test_noise_is_rarely_taken_for_hum() -> None:
    heard = 0
    for seed in range(150):
        rng = np.random.default_rng(seed)
        time_s = np.arange(0, 5, 1 / 320)
        force = np.interp(time_s, [0, 2, 3, 4, 4.2, 5], [0, 0, 80, 80, 0, 0]) + 0.3 * rng.standard_normal(len(time_s))
        heard += detect(time_s, force)[0].hum is not None
    assert heard <= 3
