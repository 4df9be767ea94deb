"""Torque, force by body mass, the calibration's uncertainty and a norm, from a trial and its set-up."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from nktsense.errors import SettingsError
from nktsense.grading import GradedTrial, GradeSettings, TestType, grade_trial
from nktsense.grading.norms import BodySide, NoNorm, NormComparison, Sex
from nktsense.grading.setup import NormPerson, Setup
from nktsense.signal import detect

TORQUES = ("peak_torque_nm", "best_1s_torque_nm", "peak_torque_u_nm", "peak_torque_nm_per_kg")
MASSES = ("peak_n_per_kg", "best_1s_n_per_kg", "peak_percent_body_weight", "peak_allometric_n_per_kg067")


def graded(setup: Setup | None = None, *, peak_n: float = 150.0, test: TestType = TestType.MAKE) -> GradedTrial:
    time_s = np.arange(0, 9, 0.001)
    force = np.interp(time_s, [0, 2, 4, 8, 8.2, 9], [0, 0, peak_n, peak_n, 0, 0])
    force += 0.05 * np.random.default_rng(0).standard_normal(len(time_s))
    [trial] = detect(time_s, force)
    return grade_trial(trial, GradeSettings(test=test, setup=setup or Setup()))


def value(one: GradedTrial, name: str) -> float:
    found = one.metrics[name]
    assert found is not None, one.refused[name]
    return found


def test_without_lever_and_mass_they_are_refused_and_say_why() -> None:
    one = graded()
    for name in (*TORQUES, *MASSES):
        assert one.metrics[name] is None
        assert one.refused[name] == "not_given"


def test_torque_is_force_times_lever_times_sine() -> None:
    one = graded(Setup(lever_m=0.30, pad_angle_deg=75.0))
    assert value(one, "peak_torque_nm") == pytest.approx(one.trial.peak_n * 0.30 * math.sin(math.radians(75.0)))
    assert value(one, "best_1s_torque_nm") == pytest.approx(150.0 * 0.30 * 0.9659, abs=0.05)
    assert "peak_torque_nm" not in one.notes


@pytest.mark.parametrize(("lifts", "expected_nm"), [(True, 49.0), (False, 41.0)])
def test_the_weight_of_the_limb_is_put_right_and_told(lifts: bool, expected_nm: float) -> None:
    one = graded(Setup(lever_m=0.30, limb_torque_nm=4.0, limb_lifts=lifts, body_mass_kg=70.0))
    assert value(one, "peak_torque_nm") == pytest.approx(expected_nm, abs=0.5)
    assert one.notes["peak_torque_nm"] == one.notes["peak_torque_nm_per_kg"] == "gravity_corrected"
    assert value(one, "peak_torque_u_nm") == pytest.approx(0.30 * value(one, "peak_u_n"))


def test_force_by_body_mass() -> None:
    one = graded(Setup(body_mass_kg=75.0))
    peak_n = one.trial.peak_n
    assert value(one, "peak_n_per_kg") == pytest.approx(peak_n / 75.0)
    assert value(one, "peak_percent_body_weight") == pytest.approx(100 * peak_n / (75.0 * 9.80665))
    assert value(one, "peak_allometric_n_per_kg067") == pytest.approx(peak_n / 75.0**0.67)
    assert one.refused["peak_torque_nm_per_kg"] == "not_given"


def test_the_calibrations_share_is_added_in_squares_or_said_to_be_missing() -> None:
    plain, known = graded(), graded(Setup(force_relative_u=0.01))
    assert plain.notes["peak_u_n"] == "without_calibration"
    assert "peak_u_n" not in known.notes
    expected = math.hypot(value(plain, "peak_u_n"), 0.01 * plain.trial.peak_n)
    assert value(known, "peak_u_n") == pytest.approx(expected)
    assert "± 3.0 N" in known.headline or "± 3 N" in known.headline


def test_an_untared_force_is_never_scaled() -> None:
    time_s = np.arange(0, 6, 0.001)
    force = np.interp(time_s, [0, 4, 4.2, 6], [150, 150, 0, 0])
    [trial] = detect(time_s, force)
    one = grade_trial(trial, GradeSettings(setup=Setup(lever_m=0.3, body_mass_kg=70.0)))
    assert {one.refused[name] for name in ("peak_torque_nm", "peak_n_per_kg", "peak_torque_nm_per_kg")} == {"untared"}


def person(**changes: Any) -> NormPerson:
    given: dict[str, Any] = {"action": "elbow_flexion", "sex": Sex.MALE, "age_years": 30.0, "same_protocol": True}
    return NormPerson(**(given | changes))


def test_a_peak_beside_the_norm_that_matches_in_everything() -> None:
    found = graded(Setup(norm=person()), peak_n=270.2).norm
    assert isinstance(found, NormComparison)
    assert found.z == pytest.approx(0.0, abs=0.02)


@pytest.mark.parametrize(
    "changes",
    [
        {"same_protocol": False},
        {"age_years": 15.0, "action": "hip_extension"},
        {"side": BodySide.NON_DOMINANT},
        {"action": "jaw"},
    ],
)
def test_otherwise_there_is_no_norm(changes: dict[str, Any]) -> None:
    found = graded(Setup(norm=person(**changes))).norm
    assert isinstance(found, NoNorm)
    assert found.text.startswith("no matching norm: ")


def test_a_break_test_has_no_norm_of_a_make_test() -> None:
    assert isinstance(graded(Setup(norm=person()), test=TestType.BREAK).norm, NoNorm)


@pytest.mark.parametrize(
    "wrong",
    [
        {"lever_m": 25.0},
        {"lever_m": float("nan")},
        {"body_mass_kg": 0.0},
        {"pad_angle_deg": 180.0},
        {"limb_torque_nm": 4.0},
        {"limb_lifts": True},
        {"force_relative_u": -0.1},
        {"examiner_capacity_n": -1.0},
    ],
)
def test_what_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingsError):
        Setup(**wrong)
