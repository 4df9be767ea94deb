"""Stated uncertainties against the scatter of repeated simulated trials with known truth."""

from __future__ import annotations

import numpy as np
import pytest

from firmware_bridge.virtual import Scenario, play
from nktsense.grading import Verdict, grade_trial
from nktsense.signal import detect


@pytest.mark.parametrize(
    "scenario",
    [
        Scenario(ratio=0.6),
        Scenario(ratio=0.6, yield_velocity_dps=8.0),
        Scenario(ratio=0.7, ramp_n_per_s=150.0),
        Scenario(ratio=0.6, sensor_noise_n=1.0),
    ],
    ids=["ordinary", "slow yield", "fast push", "noisy sensor"],
)
def test_the_stated_uncertainty_of_r_covers_its_error(scenario: Scenario) -> None:
    inside = 0
    for seed in range(40):
        played = play(Scenario(**{**{f: getattr(scenario, f) for f in scenario.__slots__}, "seed": seed}))
        [trial] = detect(played.time_s, played.force_n, played.angular_velocity_dps, played.angle_deg)
        yield_s, u = played.truth[0].yield_s, trial.metrics["af_ratio_u"]
        assert yield_s is not None
        assert u is not None
        assert trial.metrics["af_ratio"] is not None
        true = played.force_n[played.time_s <= yield_s].max() / played.force_n.max()
        inside += abs(trial.metrics["af_ratio"] - true) <= 2 * u
    assert inside >= 34  # 95 % of 40 are 38


@pytest.mark.parametrize("sensor_noise_n", [0.1, 1.0])
def test_the_stated_uncertainty_of_the_peak_is_its_scatter(sensor_noise_n: float) -> None:
    """The same clean push under other sensor noise each time; its curve is no part of the uncertainty."""
    time_s = np.arange(0, 8, 0.005)
    clean = np.interp(time_s, [2, 4, 6, 6.3], [0, 150, 150, 0])
    found = []
    for seed in range(60):
        noise = np.random.default_rng(seed).normal(0, sensor_noise_n, len(time_s))
        [trial] = detect(time_s, clean + noise)
        found.append((trial.best_1s_mean_n, trial.metrics["best_1s_mean_u_n"], trial.metrics["peak_u_n"]))
    means, u_mean, u_peak = np.array(found).T
    assert np.median(u_mean) == pytest.approx(means.std(), rel=0.6)
    assert np.median(u_peak) < sensor_noise_n  # the low-pass takes most of it


def test_nothing_is_stated_without_rest() -> None:
    time_s = np.arange(0, 6, 0.01)
    [trial] = detect(time_s, np.interp(time_s, [0, 4, 4.2, 6], [120, 110, 0, 0]))
    assert trial.metrics["peak_u_n"] is None
    assert trial.refused["peak_u_n"] == "no_baseline"


def test_a_ratio_that_does_not_lie_clear_of_a_cut_off_gets_no_verdict() -> None:
    answers = {}
    for ratio in (0.60, 0.795, 0.80, 0.85):
        played = play(Scenario(ratio=ratio, noise=0.0, sensor_noise_n=0.05, yield_velocity_dps=10.0))
        [trial] = detect(played.time_s, played.force_n, played.angular_velocity_dps, played.angle_deg)
        graded = grade_trial(trial)
        answers[ratio] = (graded.verdict, graded.reasons[0].code)
        if ratio == 0.60:
            assert "±" in graded.headline
    assert answers[0.60] == (Verdict.BREAK, "ratio_below_break")
    assert answers[0.795] == (Verdict.INDETERMINATE, "within_uncertainty")
    assert answers[0.80] == (Verdict.INDETERMINATE, "within_uncertainty")
    assert answers[0.85] == (Verdict.INDETERMINATE, "between_cut_offs")
