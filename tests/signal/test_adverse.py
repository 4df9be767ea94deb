"""Traces that mislead, each with the exact verdict, reason and flags that it must get."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nktsense.batch import GradedRecording, grade_path
from nktsense.grading import GradedTrial, GradeSettings, TestType, Verdict, grade_trial
from nktsense.recording.formats import ReadOptions
from nktsense.signal import ForceShape, TrialDetector
from nktsense.signal.synthesis import Bump, Effort, GiveWay, Gyro, Ramp, Sensor, Synthetic, synthesise

HOLD = Effort(wander=0.02, tremor=0.01)
YIELD = Effort(ratio=0.6, plateau_s=0.4, wander=0.02, tremor=0.01)
NEWTONS_PER_KGF = 9.80665
OUTPUT_STEP_N = 0.001


def graded(
    made: Synthetic, *, motion: bool = True, masked: bool = True, settings: GradeSettings | None = None
) -> list[GradedTrial]:
    detector = TrialDetector(has_velocity=motion, has_angle=motion)
    velocity, angle = (made.velocity_dps, made.angle_deg) if motion else (None, None)
    trials = detector.push(made.time_s, made.force_n, velocity, angle, made.saturated if masked else None)
    return [grade_trial(trial, settings) for trial in trials + detector.finish()]


def codes(one: GradedTrial) -> tuple[Verdict, list[str], list[str]]:
    return one.verdict, [reason.code for reason in one.reasons], [flag.code for flag in one.flags]


HELD = (Verdict.HOLD, ["ratio_above_hold"], ["adequacy_unknown"])
GAVE_WAY = (Verdict.BREAK, ["ratio_below_break"], [])
BLIND = (Verdict.INDETERMINATE, ["no_motion"], [])


# the limb yields while force rises on


@pytest.mark.parametrize("slope_n_per_s", [20.0, 80.0, 200.0])
def test_force_that_rises_on_after_a_yield_hides_nothing_from_motion(slope_n_per_s: float) -> None:
    [one] = graded(synthesise([replace(YIELD, slope_n_per_s=slope_n_per_s)]))
    assert codes(one) == GAVE_WAY


@pytest.mark.parametrize("slope_n_per_s", [20.0, 80.0, 200.0])
def test_force_alone_does_not_call_it_a_hold(slope_n_per_s: float) -> None:
    [one] = graded(synthesise([replace(YIELD, slope_n_per_s=slope_n_per_s)]), motion=False)
    assert codes(one) == BLIND
    assert one.break_s is None


# the end of the test


@pytest.mark.parametrize("release_s", [0.05, 0.2, 0.6, 1.5, 3.0])
def test_a_release_at_the_end_is_no_break(release_s: float) -> None:
    made = synthesise([replace(HOLD, release_s=release_s)])
    [seen] = graded(made)
    [felt] = graded(made, motion=False)
    assert codes(seen) == HELD
    assert codes(felt) == BLIND
    assert felt.trial.drop is None


@pytest.mark.parametrize("release_s", [0.05, 0.3, 1.0])
def test_a_release_after_the_planned_time_is_a_make_hold(release_s: float) -> None:
    settings = GradeSettings(test=TestType.MAKE, target_n=150.0)
    steady = replace(HOLD, plateau_s=4.0, wander=0.01, release_s=release_s)
    [one] = graded(synthesise([steady]), motion=False, settings=settings)
    assert codes(one) == (Verdict.HOLD, ["held"], [])


# two bumps


def test_two_bumps_far_apart_are_no_trials() -> None:
    made = synthesise([], bumps=[Bump(2.0, 40.0), Bump(4.0, 60.0)], rest_after_s=7.0)
    detector = TrialDetector()
    assert detector.push(made.time_s, made.force_n) + detector.finish() == []
    assert len(detector.bumps) == 2


def test_a_force_with_two_tops_is_one_trial_of_a_still_limb() -> None:
    valley = GiveWay(0.5, fall_s=0.3, down_s=0.2, recovery=1.0, back_s=0.4)
    [one] = graded(synthesise([replace(HOLD, give_way=valley)]))
    assert codes(one) == (Verdict.HOLD, ["ratio_above_hold"], ["force_fell", "adequacy_unknown"])


def test_two_pushes_with_a_short_rest_between_are_two_trials() -> None:
    made = synthesise([HOLD, replace(HOLD, rest_s=0.4)])
    first, second = graded(made)
    assert codes(first) == HELD
    assert codes(second) == (Verdict.HOLD, ["ratio_above_hold"], ["short_baseline", "adequacy_unknown"])
    assert second.trial.onset_s == pytest.approx(made.truth[1].onset_s, abs=0.02)


# the examiner


@pytest.mark.parametrize("above_n", [20.0, 40.0, 60.0])
def test_an_examiner_who_overshoots_makes_no_give_way(above_n: float) -> None:
    made = synthesise([HOLD], bumps=[Bump(HOLD.rest_s + HOLD.ramp_s, above_n, width_s=0.06)])
    [seen] = graded(made)
    [felt] = graded(made, motion=False)
    assert codes(seen) == HELD
    assert codes(felt) == BLIND
    assert felt.trial.force_shape is ForceShape.STEADY
    assert felt.trial.peak_n > made.truth[0].effort.peak_n + 0.8 * above_n


@pytest.mark.parametrize("depth", [0.3, 0.5])
def test_a_pad_that_slips_is_no_break_of_a_limb_that_stood_still(depth: float) -> None:
    slip = GiveWay(depth, after_s=1.0, fall_s=0.06, down_s=0.2, recovery=1.0, back_s=0.15)
    made = synthesise([replace(HOLD, give_way=slip)])
    [seen] = graded(made)
    [felt] = graded(made, motion=False)
    assert codes(seen) == (Verdict.HOLD, ["ratio_above_hold"], ["force_fell", "adequacy_unknown"])
    # Force alone cannot tell a pad that slips from a limb that gives way, and does not say that it can.
    assert codes(felt) == (Verdict.SUSPECTED_BREAK, ["force_gave_way"], [])
    assert any("Low confidence" in line for line in felt.evidence)


def test_a_pad_that_slips_for_a_moment_is_not_even_that() -> None:
    slip = GiveWay(0.5, after_s=1.0, fall_s=0.04, down_s=0.0, recovery=1.0, back_s=0.04)
    [felt] = graded(synthesise([replace(HOLD, give_way=slip)]), motion=False)
    assert codes(felt) == BLIND


# the sensor of force


@pytest.mark.parametrize("effort", [HOLD, YIELD], ids=["hold", "yield"])
def test_a_sensor_at_the_end_of_its_range_disqualifies(effort: Effort) -> None:
    [one] = graded(synthesise([effort], Sensor(limit_n=95.0)))
    assert one.rule == "disqualified"
    assert codes(one) == (Verdict.INDETERMINATE, ["saturated"], ["saturated"])


@pytest.mark.parametrize("gap", [(2.5, 2.6), (4.0, 4.3), (4.0, 4.9)], ids=["ramp", "plateau", "long"])
def test_a_gap_in_the_trial_disqualifies(gap: tuple[float, float]) -> None:
    [one] = graded(synthesise([HOLD], Sensor(gaps=(gap,))))
    assert one.rule == "disqualified"
    verdict, reasons, flags = codes(one)
    assert (verdict, reasons) == (Verdict.INDETERMINATE, ["gap_in_trial"])
    assert "gap_in_trial" in flags


def test_a_gap_in_the_rest_before_does_not() -> None:
    [one] = graded(synthesise([HOLD], Sensor(gaps=((0.3, 0.6),))))
    assert codes(one) == HELD


def test_a_pause_cuts_a_trial_and_neither_part_is_a_hold() -> None:
    before, after = graded(synthesise([HOLD], Sensor(gaps=((4.0, 5.5),))))
    assert codes(before) == (Verdict.INDETERMINATE, ["cut_off"], ["cut_off"])
    assert codes(after) == (Verdict.INDETERMINATE, ["untared"], ["untared", "starts_loaded"])


@pytest.mark.parametrize("drift_n_per_s", [-0.9, -0.3, 0.3, 0.9])
def test_a_slow_drift_of_the_zero_is_taken_off(drift_n_per_s: float) -> None:
    sensor = Sensor(drift_n_per_s=drift_n_per_s)
    made = synthesise([YIELD], sensor)
    [held], [broke] = graded(synthesise([HOLD], sensor)), graded(made)
    assert codes(held) == HELD
    assert codes(broke) == GAVE_WAY
    assert broke.trial.metrics["af_ratio"] == pytest.approx(made.truth[0].ratio, abs=0.03)


def test_a_fast_drift_leaves_no_zero_and_no_verdict() -> None:
    for effort in (HOLD, YIELD):
        [one] = graded(synthesise([effort], Sensor(drift_n_per_s=5.0)))
        assert codes(one)[:2] == (Verdict.INDETERMINATE, ["untared"])


# signs and units


def test_force_of_the_wrong_sign_is_no_trial_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "negative.csv"
    _write(path, synthesise([HOLD]), unit="N", scale=-1.0)
    [recording] = grade_path(path)
    assert recording.trials == ()
    assert [problem.code for problem in recording.problems] == ["negative_force", "no_contraction"]


def test_motion_of_the_wrong_sign_is_no_hold() -> None:
    [one] = graded(synthesise([YIELD], Sensor(gyro=Gyro(sign=-1.0))))
    assert codes(one) == (Verdict.INDETERMINATE, ["moved_other_way"], [])


def _write(path: Path, made: Synthetic, *, unit: str | None, scale: float) -> None:
    force = "force" if unit is None else f"force [{unit}]"
    columns = np.column_stack((made.time_s, made.force_n * scale, made.velocity_dps, made.angle_deg))
    header = f"time [s],{force},angular_velocity_dps,angle_deg"
    np.savetxt(path, columns, delimiter=",", header=header, comments="", fmt="%.6f")


def _read(
    path: Path, effort: Effort, *, wrote: str, said: str | None, told: str | None = None, target_n: float | None = 150.0
) -> GradedRecording:
    """Return a recording whose forces are in the unit ``wrote``, whose head names ``said``, and the user ``told``."""
    scale = 1 / NEWTONS_PER_KGF if wrote == "kgf" else 1.0
    _write(path, synthesise([effort]), unit=said, scale=scale)
    [recording] = grade_path(path, ReadOptions(unit=told), GradeSettings(target_n=target_n))
    return recording


@pytest.mark.parametrize(("said", "told"), [("kgf", None), (None, "kgf")])
def test_the_right_unit_gives_the_same_verdict_and_newtons(tmp_path: Path, said: str | None, told: str | None) -> None:
    [one] = _read(tmp_path / "trial.csv", YIELD, wrote="kgf", said=said, told=told).trials
    [plain] = _read(tmp_path / "plain.csv", YIELD, wrote="N", said="N").trials
    assert codes(one) == codes(plain) == GAVE_WAY
    assert one.trial.peak_n == pytest.approx(plain.trial.peak_n, abs=OUTPUT_STEP_N)


def test_kilograms_taken_for_newtons_are_no_hold(tmp_path: Path) -> None:
    [one] = _read(tmp_path / "trial.csv", HOLD, wrote="kgf", said="N").trials
    assert codes(one) == (Verdict.LOW_LOAD_HOLD, ["load_too_low"], [])
    assert _failed(one) == ["push_rate", "load"]


def test_newtons_taken_for_kilograms_fail_the_check_of_the_push(tmp_path: Path) -> None:
    [one] = _read(tmp_path / "trial.csv", HOLD, wrote="N", said="kgf").trials
    assert codes(one) == (Verdict.INDETERMINATE, ["push_too_fast"], ["push_too_fast"])
    assert _failed(one) == ["push_rate"]


def test_a_unit_that_is_not_known_gives_no_verdict(tmp_path: Path) -> None:
    recording = _read(tmp_path / "trial.csv", YIELD, wrote="kgf", said=None)
    [one] = recording.trials
    assert codes(one) == (Verdict.INDETERMINATE, ["unit_unknown"], ["unit_unknown"])
    assert "unit_unknown" in [problem.code for problem in recording.problems]


def _failed(one: GradedTrial) -> list[str]:
    return [check.code for check in one.checks if check.passed is False]


# motion


def test_motion_without_force_is_no_trial() -> None:
    moving, still = synthesise([YIELD]), synthesise([], rest_after_s=8.0)
    n = min(len(moving.time_s), len(still.time_s))
    detector = TrialDetector(has_velocity=True, has_angle=True)
    found = detector.push(still.time_s[:n], still.force_n[:n], moving.velocity_dps[:n], moving.angle_deg[:n])
    assert found + detector.finish() == []
    assert detector.bumps == ()


@pytest.mark.parametrize("around", ["before", "after"])
def test_motion_of_an_unloaded_limb_is_no_yield(around: str) -> None:
    made = synthesise([HOLD])
    truth = made.truth[0]
    middle_s = truth.onset_s - 0.5 if around == "before" else truth.end_s + 0.5
    swing = 40.0 * np.exp(-0.5 * ((made.time_s - middle_s) / 0.12) ** 2)
    path = np.cumsum(swing) / 320.0
    moved = replace(made, velocity_dps=made.velocity_dps + swing, angle_deg=made.angle_deg + path)
    [one] = graded(moved)
    assert codes(one) == HELD


# what must never read as a hold


@pytest.mark.parametrize("limit_n", [70.0, 95.0])
def test_a_clipped_sensor_that_does_not_say_so_is_no_hold(limit_n: float) -> None:
    """The limb yields at 60 % of the peak; the sensor ends near there, and nobody marked its samples."""
    [one] = graded(synthesise([YIELD], Sensor(limit_n=limit_n)), masked=False)
    assert one.verdict is not Verdict.HOLD


@pytest.mark.parametrize("peak_n", [10.5, 12.0, 20.0, 30.0])
def test_a_weak_limb_that_yields_early_is_no_hold(peak_n: float) -> None:
    """Its yield lies below the load at which a pad is taken to be seated: R is right, or it is refused."""
    made = synthesise([Effort(peak_n=peak_n, slope_n_per_s=20.0, ratio=0.3, plateau_s=0.5)])
    [one] = graded(made)
    assert one.verdict is not Verdict.HOLD
    ratio = one.trial.metrics["af_ratio"]
    assert ratio is None or ratio == pytest.approx(made.truth[0].ratio, abs=0.05)


@pytest.mark.parametrize("before_s", [0.2, 0.3, 0.5])
def test_a_bump_right_before_a_push_is_no_trial(before_s: float) -> None:
    effort = replace(HOLD, ramp=Ramp.STRAIGHT)
    made = synthesise([effort], bumps=[Bump(HOLD.rest_s - before_s, 40.0)])
    [one] = graded(made)
    assert one.trial.peak_n == pytest.approx(made.truth[0].peak_n, rel=0.01)


@pytest.mark.parametrize("apart_s", [0.5, 0.6, 0.8])
def test_two_bumps_in_a_row_are_no_trials(apart_s: float) -> None:
    made = synthesise([], bumps=[Bump(2.0, 40.0), Bump(2.0 + apart_s, 60.0)], rest_after_s=5.0)
    assert graded(made) == []
