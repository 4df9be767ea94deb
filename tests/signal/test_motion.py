"""Yields, creep and what a motion sensor can fail to tell: against the truth of simulated trials."""

from __future__ import annotations

import numpy as np
import pytest

from firmware_bridge.virtual import Scenario, Signal, play
from nktsense.grading import Verdict, grade_trial
from nktsense.signal import MotionProblem, TrialAnalysis, detect


def judged(signal: Signal, velocity: np.ndarray | None, angle: np.ndarray | None = None) -> TrialAnalysis:
    [trial] = detect(signal.time_s, signal.force_n, velocity, angle)
    return trial


def held_share(signal: Signal) -> float:
    """Return R as it was played: highest force up to the yield over the highest of all."""
    yield_s = signal.truth[0].yield_s
    assert yield_s is not None
    return float(signal.force_n[signal.time_s <= yield_s].max() / signal.force_n.max())


def verdict(trial: TrialAnalysis) -> Verdict:
    return grade_trial(trial).verdict


@pytest.mark.parametrize("rate_hz", [80.0, 320.0, 1000.0])
@pytest.mark.parametrize("velocity_dps", [6.0, 8.0, 12.0, 40.0])
def test_slow_yields_are_yields_too(velocity_dps: float, rate_hz: float) -> None:
    for seed in range(3):
        played = play(Scenario(ratio=0.55, rate_hz=rate_hz, noise=0.5, yield_velocity_dps=velocity_dps, seed=seed))
        for angle in (None, played.angle_deg):
            trial = judged(played, played.angular_velocity_dps, angle)
            assert verdict(trial) is Verdict.BREAK
            assert trial.metrics["af_ratio"] == pytest.approx(held_share(played), abs=0.03)


@pytest.mark.parametrize("creep_dps", [0.5, 1.0, 2.0])
def test_creep_before_a_yield_does_not_move_it(creep_dps: float) -> None:
    played = play(Scenario(ratio=0.75, noise=0.5))
    truth = played.truth[0]
    assert truth.yield_s is not None
    creeping = (played.time_s > truth.onset_s) & (played.time_s < truth.yield_s)
    trial = judged(played, played.angular_velocity_dps + creep_dps * creeping)
    assert trial.metrics["af_ratio"] == pytest.approx(held_share(played), abs=0.03)


def test_a_drifting_gyroscope_makes_no_yield() -> None:
    played = play(Scenario(kind="hold", ramp_n_per_s=60.0))
    trial = judged(played, played.angular_velocity_dps + 0.5 * played.time_s)
    assert trial.moved is None


def test_a_limb_that_creeps_far_was_not_held_still() -> None:
    played = play(Scenario(kind="hold", ramp_n_per_s=40.0))
    truth = played.truth[0]
    creeping = (played.time_s > truth.onset_s) & (played.time_s < truth.release_s)
    graded = grade_trial(judged(played, played.angular_velocity_dps + 3.0 * creeping))
    assert graded.verdict is Verdict.INDETERMINATE
    assert [r.code for r in graded.reasons] == ["limb_crept"]


def test_a_limb_that_moves_the_other_way_was_not_held_still() -> None:
    played = play(Scenario(kind="break"))
    graded = grade_trial(judged(played, -played.angular_velocity_dps, -played.angle_deg))
    assert graded.verdict is Verdict.INDETERMINATE
    assert [r.code for r in graded.reasons] == ["moved_other_way"]


@pytest.mark.parametrize("rate_hz", [320.0, 1000.0])
@pytest.mark.parametrize("ratio", [0.5, 0.7])
def test_an_angle_alone_is_enough(rate_hz: float, ratio: float) -> None:
    played = play(Scenario(ratio=ratio, rate_hz=rate_hz, noise=0.5))
    trial = judged(played, None, played.angle_deg)
    assert trial.motion is not None
    assert trial.motion.source == "angle"
    assert verdict(trial) is Verdict.BREAK
    assert trial.metrics["af_ratio"] == pytest.approx(held_share(played), abs=0.03)


@pytest.mark.parametrize("kind", ["hold", "break"])
def test_a_limb_placed_before_the_push_hides_nothing(kind: str) -> None:
    played = play(Scenario(kind=kind, noise=0.5))
    placing = 30.0 * np.exp(-0.5 * ((played.time_s - played.truth[0].onset_s + 0.6) / 0.15) ** 2)
    trial = judged(played, played.angular_velocity_dps + placing)
    assert verdict(trial) is (Verdict.BREAK if kind == "break" else Verdict.HOLD)


def test_noise_that_would_hide_a_yield_is_told() -> None:
    played = play(Scenario(kind="hold"))
    noise = np.random.default_rng(3).normal(0, 30.0, len(played.time_s))
    trial = judged(played, noise)
    assert trial.motion is not None
    assert trial.motion.problem is MotionProblem.NOISY
    graded = grade_trial(trial)
    assert graded.verdict is Verdict.INDETERMINATE
    assert [r.code for r in graded.reasons] == ["motion_noisy"]


def test_a_dead_motion_sensor_is_no_still_limb() -> None:
    played = play(Scenario(kind="break"))
    dead = np.zeros(len(played.time_s))
    trial = judged(played, dead, dead)
    assert not trial.has_motion
    assert trial.refused["af_ratio"] == "motion_dead"
    assert verdict(trial) is not Verdict.HOLD


def test_a_single_missing_reading_is_bridged_and_a_hole_is_not() -> None:
    played = play(Scenario(kind="break"))
    top = int(np.searchsorted(played.time_s, played.truth[0].onset_s + 0.8))
    one, many = played.angular_velocity_dps.copy(), played.angular_velocity_dps.copy()
    one[top] = np.nan
    many[top : top + 60] = np.nan
    assert verdict(judged(played, one)) is Verdict.BREAK
    assert judged(played, many).refused["af_ratio"] == "motion_incomplete"


def test_a_gyroscopes_zero_error_is_taken_off() -> None:
    played = play(Scenario(kind="hold"))
    trial = judged(played, played.angular_velocity_dps + 7.0)
    assert verdict(trial) is Verdict.HOLD
    assert trial.motion is not None
    assert abs(trial.motion.crept_deg) < 1.0
