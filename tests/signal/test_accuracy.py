"""How close the numbers come to the truth of made-up trials. No accuracy for people follows from any of it."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm

from nktsense.grading import Verdict, grade_trial
from nktsense.grading.published import Condition, GroupValue, group_values
from nktsense.signal import TrialAnalysis, detect
from nktsense.signal.synthesis import Effort, GiveWay, Gyro, Ramp, Sensor, Synthetic, synthesise

SLOPES_N_PER_S = (20.0, 60.0, 120.0, 200.0)
RATES_HZ = (80.0, 160.0, 320.0, 1000.0)
RATIO_LIMIT = 0.03


def only_trial(made: Synthetic, *, motion: bool = True) -> TrialAnalysis:
    velocity, angle = (made.velocity_dps, made.angle_deg) if motion else (None, None)
    [trial] = detect(made.time_s, made.force_n, velocity, angle)
    return trial


def ratio_error(made: Synthetic, trial: TrialAnalysis) -> float:
    ratio = trial.metrics["af_ratio"]
    assert ratio is not None
    return ratio - made.truth[0].ratio


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("slope_n_per_s", SLOPES_N_PER_S)
def test_the_ratio_for_every_push_speed_and_rate(slope_n_per_s: float, rate_hz: float) -> None:
    for seed, ratio in enumerate((0.3, 0.5, 0.65, 0.8, 0.9, 1.0)):
        ramp = list(Ramp)[seed % len(Ramp)]
        effort = Effort(
            slope_n_per_s=slope_n_per_s, ratio=ratio, ramp=ramp, plateau_s=0.4, wander=0.02, tremor=0.01, yield_dps=25.0
        )
        made = synthesise([effort], Sensor(rate_hz=rate_hz), seed=seed)
        trial = only_trial(made)
        assert (trial.moved is not None) == (ratio < 1)
        assert abs(ratio_error(made, trial)) <= RATIO_LIMIT


@pytest.mark.parametrize(
    "sensor",
    [
        Sensor(rate_hz=200.0, jitter=0.3),
        Sensor(rate_hz=200.0, noise_n=0.3, offset_n=-12.0, step_n=0.05),
        Sensor(rate_hz=200.0, drift_n_per_s=0.5, hum_n=0.4),
        Sensor(rate_hz=200.0, gyro=Gyro(zero_dps=4.0, noise_dps=0.8)),
        Sensor(rate_hz=200.0, gyro=Gyro(drift_dps_per_s=0.2)),
        Sensor(rate_hz=200.0, glitches=((2.0, 400.0), (2.8, -150.0))),
    ],
    ids=["jitter", "noise", "drift_and_hum", "gyro_zero_and_noise", "gyro_drift", "glitches"],
)
def test_the_ratio_in_spite_of_the_sensor(sensor: Sensor) -> None:
    for seed, ratio in enumerate((0.4, 0.6, 0.85)):
        made = synthesise([Effort(ratio=ratio, plateau_s=0.4, wander=0.02, tremor=0.01)], sensor, seed=seed)
        assert abs(ratio_error(made, only_trial(made))) <= RATIO_LIMIT


def test_creep_before_the_yield_does_not_hide_it() -> None:
    for seed, creep_dps in enumerate((0.5, 1.0, 2.0)):
        made = synthesise([Effort(ratio=0.7, creep_dps=creep_dps, plateau_s=0.4)], seed=seed)
        assert abs(ratio_error(made, only_trial(made))) <= RATIO_LIMIT


@pytest.mark.parametrize("slope_n_per_s", [20.0, 80.0, 200.0, 600.0])
@pytest.mark.parametrize("ramp", [Ramp.STRAIGHT, Ramp.SATURATING])
def test_the_onset_at_a_thousand_hertz(ramp: Ramp, slope_n_per_s: float) -> None:
    """Within one sample and 5 ms where force begins at once; a force that grows from nothing has no such moment."""
    for seed in range(6):
        effort = Effort(ramp=ramp, slope_n_per_s=slope_n_per_s, plateau_s=1.0, wander=0.02, tremor=0.01)
        made = synthesise([effort], Sensor(rate_hz=1000.0), seed=seed)
        assert only_trial(made, motion=False).onset_s == pytest.approx(made.truth[0].onset_s, abs=0.006)


@pytest.mark.parametrize("dip_n", [6.0, 15.0])
def test_the_onset_after_a_counter_movement_is_its_bottom(dip_n: float) -> None:
    made = synthesise([Effort(dip_n=dip_n, ramp=Ramp.STRAIGHT)], Sensor(rate_hz=1000.0))
    trial = only_trial(made, motion=False)
    assert trial.counter_movement
    assert trial.onset_s == pytest.approx(made.truth[0].onset_s, abs=0.010)


def test_the_peak_of_an_ordinary_trial_is_within_one_percent() -> None:
    for seed, rate_hz in enumerate(RATES_HZ):
        made = synthesise([Effort(wander=0.02, tremor=0.01)], Sensor(rate_hz=rate_hz), seed=seed)
        assert only_trial(made, motion=False).peak_n == pytest.approx(made.truth[0].peak_n, rel=0.01)


def test_the_push_speed_of_every_ramp() -> None:
    for ramp in Ramp:
        made = synthesise([Effort(ramp=ramp, slope_n_per_s=60.0)])
        tolerance = 0.02 if ramp in (Ramp.STRAIGHT, Ramp.SOFT, Ramp.EXPONENTIAL) else 0.15  # a curve has no one slope
        assert only_trial(made, motion=False).ramp_slope_n_per_s == pytest.approx(60.0, rel=tolerance)


# give-way


def gives_way(depth: float, wander: float, seed: int) -> bool:
    lost = GiveWay(depth) if depth else None
    effort = Effort(plateau_s=4.0, wander=wander, tremor=0.01, give_way=lost)
    return only_trial(synthesise([effort], Sensor(rate_hz=100.0), seed=seed), motion=False).drop is not None


@pytest.mark.parametrize("wander", [0.02, 0.03])
def test_a_steady_hold_raises_no_false_alarm(wander: float) -> None:
    assert sum(gives_way(0.0, wander, seed) for seed in range(60)) == 0


def test_an_unsteady_hold_raises_few_false_alarms() -> None:
    assert sum(gives_way(0.0, 0.05, seed) for seed in range(60)) <= 3


@pytest.mark.parametrize(
    ("depth", "wander", "least"), [(0.3, 0.02, 40), (0.3, 0.03, 40), (0.5, 0.05, 40), (0.3, 0.05, 36)]
)
def test_a_give_way_well_above_the_limit_is_found(depth: float, wander: float, least: int) -> None:
    assert sum(gives_way(depth, wander, seed) for seed in range(40)) >= least


def test_a_loss_below_the_limit_is_no_give_way() -> None:
    assert sum(gives_way(0.12, 0.02, seed) for seed in range(40)) == 0


@pytest.mark.parametrize("fall_s", [0.06, 0.2, 0.35])
def test_the_moment_and_the_depth_of_a_give_way(fall_s: float) -> None:
    made = synthesise([Effort(plateau_s=4.0, give_way=GiveWay(0.4, fall_s=fall_s))])
    drop = only_trial(made, motion=False).drop
    assert drop is not None
    assert drop.time_s == pytest.approx(made.truth[0].give_way_s, abs=0.03 + fall_s / 4)
    assert drop.fraction == pytest.approx(0.4, abs=0.03)


# classes

DRAWS = 100
"""Ratios taken at even quantiles of the published normals: no luck of the draw, half of 1 % wide."""
CLASSES = [row for row in group_values() if row.sd_percent is not None and row.denominator == "AFmax"]


def ratios_of(row: GroupValue) -> list[float]:
    assert row.sd_percent is not None
    quantiles = (np.arange(DRAWS) + 0.5) / DRAWS
    drawn = norm.ppf(quantiles, row.mean_percent / 100, row.sd_percent / 100)
    return np.clip(drawn, 0.1, 1.0).tolist()


@pytest.mark.parametrize("row", CLASSES, ids=[row.name for row in CLASSES])
def test_the_confusion_is_that_of_the_published_normals(row: GroupValue) -> None:
    """What falls on the wrong side follows from the groups, which overlap, and not from how R is measured."""
    assert row.sd_percent is not None
    cut_offs = np.array([0.80, 0.90])
    expected = norm.cdf(cut_offs, row.mean_percent / 100, row.sd_percent / 100)
    below = np.zeros(2)
    for seed, ratio in enumerate(ratios_of(row)):
        made = synthesise([Effort(ratio=ratio, plateau_s=0.5)], Sensor(rate_hz=160.0), seed=seed)
        graded = grade_trial(only_trial(made))
        true, found = made.truth[0].ratio, graded.trial.metrics["af_ratio"]
        assert found is not None
        below += found < cut_offs
        if graded.reasons[0].code == "within_uncertainty":
            assert graded.verdict is Verdict.INDETERMINATE
            assert np.abs(true - cut_offs).min() < RATIO_LIMIT
        else:
            assert graded.verdict is side_of(true)
    assert below / DRAWS == pytest.approx(expected, abs=0.02)
    wrong = below[1] / DRAWS if row.condition is Condition.STABLE else 1 - below[1] / DRAWS
    low, high = (0.0, 0.07) if row.condition is Condition.STABLE else (0.05, 0.08)
    assert low - 0.01 <= wrong <= high + 0.01


def side_of(ratio: float) -> Verdict:
    if ratio < 0.80:
        return Verdict.BREAK
    return Verdict.INDETERMINATE if ratio < 0.90 else Verdict.HOLD


@pytest.mark.parametrize("slope_n_per_s", [20.0, 80.0, 200.0])
def test_the_stated_uncertainty_holds_the_true_ratio(slope_n_per_s: float) -> None:
    inside = 0
    for seed, ratio in enumerate(np.linspace(0.3, 0.95, 30).tolist()):
        made = synthesise([Effort(ratio=ratio, slope_n_per_s=slope_n_per_s, plateau_s=0.4)], seed=seed)
        trial = only_trial(made)
        uncertainty = trial.metrics["af_ratio_u"]
        assert uncertainty is not None
        inside += abs(ratio_error(made, trial)) <= 2 * uncertainty
    assert inside >= 28
