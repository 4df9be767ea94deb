"""A push that cannot be judged gets no verdict, its evidence, and one thing to do differently."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from nktsense.grading import GradedTrial, GradeSettings, TestType, Verdict, grade_trial
from nktsense.grading.setup import Setup
from nktsense.signal import detect
from nktsense.signal.synthesis import Effort, Ramp, Sensor, synthesise

UNSTEADY = Effort(wander=0.03, tremor=0.015)


def graded(effort: Effort, settings: GradeSettings | None = None, *, rate_hz: float = 320.0) -> GradedTrial:
    made = synthesise([effort], Sensor(rate_hz=rate_hz), seed=5)
    [trial] = detect(made.time_s, made.force_n, made.velocity_dps, made.angle_deg)
    return grade_trial(trial, settings)


def drawn(times_s: list[float], forces_n: list[float], settings: GradeSettings | None = None) -> GradedTrial:
    """Return the grade of a force drawn by its corners, with a limb that stays still."""
    time_s = np.arange(0, times_s[-1], 1 / 320)
    rng = np.random.default_rng(1)
    force = np.interp(time_s, times_s, forces_n) + 0.1 * rng.standard_normal(len(time_s))
    still = 0.2 * rng.standard_normal(len(time_s))
    [trial] = detect(time_s, force, still, np.cumsum(still) / 320)
    return grade_trial(trial, settings)


def checks(one: GradedTrial) -> dict[str, bool | None]:
    return {check.code: check.passed for check in one.checks}


@pytest.mark.parametrize("ramp", list(Ramp))
@pytest.mark.parametrize("slope_n_per_s", [12.0, 20.0, 80.0, 180.0])
def test_steady_pushes_of_every_kind_are_judged(ramp: Ramp, slope_n_per_s: float) -> None:
    one = graded(replace(UNSTEADY, ramp=ramp, slope_n_per_s=slope_n_per_s))
    assert one.verdict is Verdict.HOLD
    assert not any(flag.code.startswith("push_") for flag in one.flags)


@pytest.mark.parametrize("ratio", [0.5, 1.0])
def test_a_push_too_fast_gets_no_verdict(ratio: float) -> None:
    one = graded(replace(UNSTEADY, slope_n_per_s=400.0, ratio=ratio, yield_rise_s=0.03, yield_dps=40.0))
    assert one.verdict is Verdict.INDETERMINATE
    assert [reason.code for reason in one.reasons] == ["push_too_fast"]
    assert "more slowly" in one.advice
    assert any(line.startswith("R = ") for line in one.evidence)


def test_a_jerk_that_a_slow_device_cannot_follow_is_too_fast() -> None:
    one = graded(Effort(slope_n_per_s=3000.0, ramp=Ramp.STRAIGHT), rate_hz=80.0)
    assert one.verdict is Verdict.INDETERMINATE
    assert [reason.code for reason in one.reasons] == ["push_too_fast"]


@pytest.mark.parametrize(
    "corners",
    [
        ([0, 2, 2.5, 4, 4.5, 7, 7.2, 9], [0, 0, 60, 60, 120, 120, 0, 0]),
        ([0, 2, 2.5, 2.9, 4, 7, 7.2, 9], [0, 0, 80, 40, 120, 120, 0, 0]),
        ([0, 2, 2.3, 4, 5, 7, 7.2, 9], [0, 0, 70, 70, 120, 120, 0, 0]),
    ],
    ids=["a pause under load", "a rebound", "half of the load at once"],
)
def test_an_uneven_push_gets_no_verdict(corners: tuple[list[float], list[float]]) -> None:
    one = drawn(*corners)
    assert one.verdict is Verdict.INDETERMINATE
    assert [reason.code for reason in one.reasons] == ["push_uneven"]
    assert one.advice == "Push in one steady rise, without a pause or a jerk."
    assert checks(one)["push_steady"] is False


def test_a_push_too_slow_gets_no_verdict() -> None:
    one = drawn([0, 2, 32, 34, 34.2, 36], [0, 0, 90, 90, 0, 0], GradeSettings())
    assert [reason.code for reason in one.reasons] == ["push_too_slow"]
    assert "faster" in one.advice


def test_in_a_make_test_the_patient_pushes_as_fast_as_they_like() -> None:
    make = GradeSettings(test=TestType.MAKE)
    one = graded(replace(UNSTEADY, slope_n_per_s=600.0, plateau_s=4.0), make)
    assert one.verdict is Verdict.HOLD


def test_what_was_not_known_anyway_keeps_its_reason() -> None:
    made = synthesise([replace(UNSTEADY, slope_n_per_s=400.0)], Sensor(rate_hz=320.0), seed=5)
    [trial] = detect(made.time_s, made.force_n)
    one = grade_trial(trial)
    assert [reason.code for reason in one.reasons] == ["no_motion"]
    assert "push_too_fast" in {flag.code for flag in one.flags}


def test_a_push_near_the_examiners_own_strongest_is_told() -> None:
    one = graded(UNSTEADY, GradeSettings(setup=Setup(examiner_capacity_n=160.0)))
    assert one.verdict is Verdict.HOLD
    assert "examiner_limited" in {flag.code for flag in one.flags}
    assert checks(one)["examiner_capacity"] is False
    strong = graded(UNSTEADY, GradeSettings(setup=Setup(examiner_capacity_n=400.0)))
    assert checks(strong)["examiner_capacity"] is True
    assert "examiner_capacity" not in checks(graded(UNSTEADY))
