"""Traces that once broke something: pushes close together, coarse or slow devices, slow rises in noise."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from nktsense.grading import GradeSettings, TestType, Verdict, grade_trial
from nktsense.grading.setup import Setup
from nktsense.signal import DetectionSettings, OnsetMethod, TrialAnalysis, TrialDetector, detect
from nktsense.signal.synthesis import Effort, Ramp, Sensor, synthesise

FloatArray = NDArray[np.float64]


def drawn(times_s: list[float], forces_n: list[float], noise_n: float, seed: int = 0) -> tuple[FloatArray, FloatArray]:
    time_s = np.arange(0, times_s[-1], 0.01)
    noise = noise_n * np.random.default_rng(seed).standard_normal(len(time_s))
    return time_s, np.interp(time_s, times_s, forces_n) + noise


@pytest.mark.parametrize("method", list(OnsetMethod))
@pytest.mark.parametrize("pause_s", [0.16, 0.3, 0.45])
@pytest.mark.parametrize("first_n", [16.0, 60.0])
def test_an_onset_lies_in_its_own_push(method: OnsetMethod, pause_s: float, first_n: float) -> None:
    again_s = 5.1 + pause_s
    corners = [0, 1.5, 3.5, 5, 5.1, again_s, again_s + 0.2, 8, 8.1, 10], [0, 0, first_n, first_n, 0, 0, 150, 150, 0, 0]
    for seed in range(8):
        time_s, force = drawn(*corners, noise_n=0.3, seed=seed)
        for trial in detect(time_s, force, settings=DetectionSettings(onset_method=method)):
            assert trial.onset_s is None or trial.start_s <= trial.onset_s < trial.peak_time_s
            assert trial.baseline is None or trial.onset_s is not None


def test_an_onset_is_never_the_release() -> None:
    time_s, force = drawn([0, 1.5, 3.5, 5, 5.1, 10], [0, 0, 60, 60, 0, 0], noise_n=0.3)
    [trial] = detect(time_s, force, settings=DetectionSettings(onset_method=OnsetMethod.TEAGER_KAISER))
    assert trial.onset_s is None or trial.onset_s < 3.5


def test_a_sensor_so_coarse_that_force_stands_still_has_no_slope_of_displacement() -> None:
    time_s = np.arange(0, 10, 0.01)
    force = np.where((time_s > 2) & (time_s < 2.5), 30.0, np.where((time_s >= 2.5) & (time_s < 5), 100.0, 0.0))
    [trial] = detect(time_s, force, None, 0.01 * time_s)
    assert trial.refused["displacement_slope_deg_per_n"] == "flat"


def test_one_sample_a_second_breaks_nothing() -> None:
    time_s = np.arange(30) * 1.01
    force = 0.01 * np.arange(30) % 2
    force[15:19] = [100.0, 100.0, -5.0, 100.0]
    assert len(detect(time_s, force)) <= 2


@pytest.mark.parametrize(("rate_hz", "gap_s"), [(5.0, 2.9), (4.0, 3.5), (2.0, 6.0), (1.0, 14.0)])
def test_a_slow_device_with_a_pause_in_the_rise_is_the_same_live(rate_hz: float, gap_s: float) -> None:
    count = 8192
    steps = np.full(count + 60, 1 / rate_hz)
    steps[count + 1] = gap_s
    time_s, force = np.cumsum(steps), np.zeros(count + 60)
    force[count : count + 20] += 100.0
    force[count] = 40.0
    detector, live = TrialDetector(), list[TrialAnalysis]()
    for i in range(len(force)):
        live += detector.push(time_s[i : i + 1], force[i : i + 1])
    assert live + detector.finish() == detect(time_s, force)


def test_whole_numbers_first_cut_nothing_off_later() -> None:
    time_s, force = drawn([0, 2, 4, 6, 6.2, 9], [0, 0, 100.37, 100.37, 0, 0], noise_n=0.0)
    detector = TrialDetector()
    found = detector.push(time_s[:100], force[:100].astype(np.int64))  # type: ignore[arg-type]
    found += detector.push(time_s[100:], force[100:])
    [trial] = found + detector.finish()
    assert trial.peak_n == pytest.approx(100.37, abs=0.5)
    assert trial.best_1s_mean_n == pytest.approx(100.37, abs=0.01)


def test_a_clock_that_jumps_by_years_still_finds_rest() -> None:
    time_s, force = drawn([0, 2, 4, 6, 6.2, 9], [0, 0, 100, 100, 0, 0], noise_n=0.1)
    times = np.concatenate((time_s, time_s + 1.7e9))
    trials = detect(times, np.concatenate((force, force)))
    assert [trial.onset_s is not None for trial in trials] == [True, True]


@pytest.mark.parametrize(("rate_hz", "noise_n", "slope"), [(40.0, 1.0, 10.0), (100.0, 1.0, 10.0), (40.0, 0.5, 8.0)])
def test_a_slow_rise_is_not_taken_for_rest(rate_hz: float, noise_n: float, slope: float) -> None:
    off = 0
    for seed in range(20):
        effort = Effort(peak_n=60.0, slope_n_per_s=slope, ramp=Ramp.SOFT, rest_s=2.0)
        made = synthesise([effort], Sensor(rate_hz=rate_hz, noise_n=noise_n), seed=seed)
        [trial] = detect(made.time_s, made.force_n)
        assert trial.zero_n is not None
        off += abs(trial.zero_n) > 4.0
    assert off <= 2


def test_a_step_of_the_zero_that_stays_is_rest_again() -> None:
    time_s, force = drawn([0, 2, 2.01, 7, 8.5, 11, 11.2, 14], [0, 0, 8, 8, 108, 108, 8, 8], noise_n=0.1)
    trial = detect(time_s, force)[-1]
    assert trial.zero_n == pytest.approx(8.0, abs=0.2)
    assert trial.peak_n == pytest.approx(100.0, abs=1.0)


@pytest.mark.parametrize("offset_n", [0.0, 500.0])
def test_a_make_hold_needs_a_zero(offset_n: float) -> None:
    time_s = np.arange(0, 8, 0.01)
    force = np.where(time_s < 6, 75 + 25 * np.sin(2 * np.pi * 1.5 * time_s), 0.0) + offset_n
    for trial in detect(time_s, force):
        one = grade_trial(trial, GradeSettings(test=TestType.MAKE))
        assert one.verdict is Verdict.INDETERMINATE
        assert trial.metrics["fade_percent"] is None


@pytest.mark.parametrize("rest_noise_n", [0.1, 3.0])
def test_a_blow_is_never_judged(rest_noise_n: float) -> None:
    time_s, force = drawn([0, 3, 3.2, 6, 6.2, 9], [0, 0, 200, 200, 0, 0], noise_n=rest_noise_n)
    still = 0.2 * np.random.default_rng(3).standard_normal(len(time_s))
    for trial in detect(time_s, force, still):
        assert grade_trial(trial).verdict is Verdict.INDETERMINATE


@pytest.mark.parametrize("peak_n", [15.0, 25.0, 40.0])
def test_a_light_slow_push_is_judged(peak_n: float) -> None:
    effort = Effort(peak_n=peak_n, slope_n_per_s=peak_n / 3.5, plateau_s=2.0, rest_s=2.0, ramp=Ramp.STRAIGHT)
    made = synthesise([effort], Sensor(rate_hz=320.0, noise_n=0.05), seed=1)
    [trial] = detect(made.time_s, made.force_n, made.velocity_dps, made.angle_deg)
    assert grade_trial(trial).verdict is Verdict.HOLD


def test_a_muscle_never_gives_less_than_nothing() -> None:
    made = synthesise([Effort(peak_n=20.0, rest_s=2.0)], Sensor(rate_hz=320.0))
    [trial] = detect(made.time_s, made.force_n)
    setup = Setup(lever_m=0.3, limb_torque_nm=9.0, limb_lifts=False, body_mass_kg=70.0)
    one = grade_trial(trial, GradeSettings(setup=setup))
    assert one.refused["peak_torque_nm"] == one.refused["peak_torque_nm_per_kg"] == "no_load"
