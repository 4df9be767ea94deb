"""Events and numbers against the truth of simulated trials: accuracy on synthetic traces only."""

from __future__ import annotations

import numpy as np
import pytest

from firmware_bridge.virtual import Scenario, Signal, play
from nktsense.signal import ForceShape, TrialAnalysis, detect


def trials(signal: Signal, *, motion: bool = True, rate_hz: float = 320.0) -> list[TrialAnalysis]:
    return detect(
        signal.time_s,
        signal.force_n,
        signal.angular_velocity_dps if motion else None,
        signal.angle_deg if motion else None,
    )


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
@pytest.mark.parametrize("slope", [20.0, 80.0, 200.0])
@pytest.mark.parametrize("ratio", [0.5, 0.65, 0.85])
def test_ratio_of_a_break(rate_hz: float, slope: float, ratio: float) -> None:
    signal = play(Scenario(ratio=ratio, ramp_n_per_s=slope, rate_hz=rate_hz, noise=0.3, seed=4))
    [trial] = trials(signal, rate_hz=rate_hz)
    truth = signal.truth[0]
    assert trial.moved is not None
    assert truth.yield_s is not None
    assert trial.moved.time_s == pytest.approx(truth.yield_s, abs=0.04)
    held = signal.force_n[signal.time_s <= truth.yield_s].max() / signal.force_n.max()
    assert trial.metrics["af_ratio"] == pytest.approx(held, abs=0.03)


@pytest.mark.parametrize("seed", range(5))
def test_a_hold_is_no_yield(seed: int) -> None:
    [trial] = trials(play(Scenario(kind="hold", seed=seed)))
    assert trial.moved is None
    assert trial.metrics["af_ratio"] == 1.0
    assert trial.force_shape is ForceShape.STEADY


def test_times_and_forces_of_a_clean_trial() -> None:
    time_s = np.arange(0, 8, 0.001)
    force = np.interp(time_s, [0, 2, 3, 6, 6.1, 8], [0, 0, 100, 100, 0, 0])
    [trial] = detect(time_s, force + 3.0)
    assert trial.baseline is not None
    assert trial.baseline.level_n == pytest.approx(3.0)
    assert trial.onset_s == pytest.approx(2.0, abs=0.03)
    assert trial.peak_n == pytest.approx(100.0, abs=3.0)  # the low-pass may overshoot at a corner
    assert trial.best_1s_mean_n == pytest.approx(100.0, abs=0.01)
    assert trial.ramp_slope_n_per_s == pytest.approx(100.0, rel=0.005)
    assert trial.end_s == pytest.approx(6.065, abs=0.02)
    assert trial.longest_hold_s == pytest.approx(3.11, abs=0.05)


@pytest.mark.parametrize(
    ("kind", "ratio", "shape"),
    [
        ("hold", 1.0, ForceShape.STEADY),
        ("give_way", 0.6, ForceShape.GIVES_WAY),
        ("fade", 0.7, ForceShape.FADES),
    ],
)
@pytest.mark.parametrize("seed", range(5))
def test_force_shapes(kind: str, ratio: float, shape: ForceShape, seed: int) -> None:
    [trial] = trials(play(Scenario(kind=kind, ratio=ratio, hold_s=4.0, seed=seed)), motion=False)
    assert trial.force_shape is shape
    assert (trial.drop is not None) == (shape is ForceShape.GIVES_WAY)


def test_letting_go_at_once() -> None:
    [trial] = trials(play(Scenario(kind="hold", hold_s=0.2)), motion=False)
    assert trial.force_shape is ForceShape.LETS_GO


def test_the_moment_of_giving_way() -> None:
    signal = play(Scenario(kind="give_way", ratio=0.6, noise=0.2))
    [trial] = trials(signal, motion=False)
    assert trial.drop is not None
    assert trial.drop.time_s == pytest.approx(signal.truth[0].yield_s, abs=0.08)
    assert trial.drop.fraction == pytest.approx(0.4, abs=0.05)


def test_rest_is_no_contraction() -> None:
    assert trials(play(Scenario(kind="rest", rest_s=10.0))) == []


def test_a_bump_below_the_least_contraction_is_none() -> None:
    assert trials(play(Scenario(kind="hold", peak_n=7.0, ramp_n_per_s=20))) == []


def test_every_one_of_many_trials() -> None:
    signal = play(Scenario(kind="hold", hold_s=0.8, repeat=20, rest_s=0.6))
    found = trials(signal)
    assert len(found) == 20
    for trial, truth in zip(found, signal.truth, strict=True):
        assert trial.onset_s == pytest.approx(truth.onset_s, abs=0.12)


def test_a_stream_that_starts_loaded_gets_no_onset_and_no_zero() -> None:
    time_s = np.arange(0, 6, 0.01)
    force = np.interp(time_s, [0, 4, 4.2, 6], [120, 110, 0, 0])
    [trial] = detect(time_s, force)
    assert trial.open_start
    assert trial.onset_s is None
    assert trial.zero_n is None
    assert trial.baseline is None
    assert trial.ramp_slope_n_per_s is None
    assert trial.metrics["time_to_peak_s"] is None
    assert trial.refused["time_to_peak_s"] == "no_onset"


def test_a_stream_that_ends_loaded_says_so() -> None:
    time_s = np.arange(0, 4, 0.01)
    force = np.interp(time_s, [0, 1, 2, 4], [0, 0, 90, 90])
    [trial] = detect(time_s, force)
    assert trial.open_end
    assert trial.end_s == pytest.approx(time_s[-1])


def test_a_pause_inside_a_trial_is_counted_and_a_long_one_ends_it() -> None:
    time_s = np.arange(0, 8, 0.01)
    force = np.interp(time_s, [0, 1, 2, 6, 6.2, 8], [0, 0, 90, 90, 0, 0])
    short = (time_s < 3.0) | (time_s > 3.2)
    [trial] = detect(time_s[short], force[short])
    assert trial.gaps == 1
    long = (time_s < 3.0) | (time_s > 4.5)
    before, after = detect(time_s[long], force[long])
    assert before.open_end
    assert before.end_s == pytest.approx(2.99)
    assert after.open_start
    assert after.onset_s is None


def test_motion_while_the_limb_carries_nothing_is_no_yield() -> None:
    signal = play(Scenario(kind="hold", noise=0.2))
    velocity = signal.angular_velocity_dps.copy()
    velocity[signal.time_s < 1.3] = 40.0
    velocity[signal.time_s > signal.truth[0].release_s + 0.2] = 40.0
    angle = np.cumsum(velocity) / 320.0
    [trial] = detect(signal.time_s, signal.force_n, velocity, angle)
    assert trial.moved is None


def test_a_silent_motion_sensor_leaves_force_alone() -> None:
    signal = play(Scenario(kind="break"))
    velocity = signal.angular_velocity_dps.copy()
    velocity[800:] = np.nan
    [trial] = detect(signal.time_s, signal.force_n, velocity, signal.angle_deg)
    assert not trial.has_motion
    assert trial.refused["af_ratio"] == "motion_incomplete"


def test_the_direction_of_motion_matters() -> None:
    signal = play(Scenario(kind="break"))
    [trial] = detect(signal.time_s, signal.force_n, -signal.angular_velocity_dps, -signal.angle_deg)
    assert trial.moved is None
