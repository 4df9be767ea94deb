"""A verdict carries its calibration: kind, words, uncertainty, and no force above what was calibrated."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest

from nktsense.calibration_state import CalibrationKind, CalibrationState, calibration_state
from nktsense.grading import GradedTrial, GradeSettings, TestType, Verdict, grade_trial
from nktsense.grading.norms import NoNorm, Sex
from nktsense.grading.setup import NormPerson, Setup
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.signal import TrialAnalysis, detect

DAY = date(2026, 9, 1)
META = CalibrationMeta(0.0, (2100.0,), "counts", 20.0, 400.0, 0.3, 0.002, "c-1", "4711", DAY, date(2027, 9, 1))


def state(meta: CalibrationMeta | None = META, **changes: Any) -> CalibrationState:
    given: dict[str, Any] = {"counts": True, "driver": "nkt1", "serial": "4711", "today": date(2026, 9, 13)}
    return calibration_state(meta, **(given | changes))


@pytest.mark.parametrize(
    ("today", "words", "kind", "age"),
    [
        (DAY, "cal. today", CalibrationKind.VALID, 0),
        (date(2026, 9, 2), "cal. 1 day ago", CalibrationKind.VALID, 1),
        (date(2026, 9, 13), "cal. 12 days ago", CalibrationKind.VALID, 12),
        (date(2027, 9, 1), "cal. 365 days ago", CalibrationKind.VALID, 365),
        (date(2027, 9, 2), "cal. 366 days ago, overdue", CalibrationKind.OVERDUE, 366),
        (date(2026, 8, 31), "cal. 2026-09-01, later than today", CalibrationKind.VALID, -1),
    ],
)
def test_its_age_is_counted_in_days_and_it_is_overdue_from_the_day_after(
    today: date, words: str, kind: CalibrationKind, age: int
) -> None:
    found = state(today=today)
    assert (found.words, found.kind, found.age_days) == (words, kind, age)
    assert found.warns is (kind is CalibrationKind.OVERDUE)


@pytest.mark.parametrize(
    ("meta", "changes", "kind", "words"),
    [
        (META, {"serial": "4712"}, CalibrationKind.ANOTHER_DEVICE, "cal. of another device, serial number 4711"),
        (META, {"serial": ""}, CalibrationKind.VALID, "cal. 12 days ago"),
        (replace(META, serial=""), {}, CalibrationKind.VALID, "cal. 12 days ago"),
        (replace(META, calibrated_on=None), {}, CalibrationKind.VALID, "calibrated, day not known"),
        (replace(META, source="typed"), {}, CalibrationKind.ABSENT, "not calibrated here: the scale is typed in"),
        (replace(META, source="device"), {}, CalibrationKind.ABSENT, "not calibrated here: the device's own scale"),
        (replace(META, source="simulated"), {}, CalibrationKind.SIMULATED, "simulated"),
        (None, {}, CalibrationKind.ABSENT, "raw counts, not calibrated"),
        (None, {"counts": False}, CalibrationKind.ABSENT, "not calibrated here: the maker's newtons"),
        (None, {"counts": False, "driver": ""}, CalibrationKind.NOT_KNOWN, "calibration not known"),
        (None, {"counts": False, "driver": "sim"}, CalibrationKind.SIMULATED, "simulated"),
    ],
)
def test_what_stands_behind_a_force_has_a_name(
    meta: CalibrationMeta | None, changes: dict[str, Any], kind: CalibrationKind, words: str
) -> None:
    found = state(meta, **changes)
    assert (found.kind, found.words) == (kind, words)


def test_the_line_of_a_terminal_names_the_record() -> None:
    assert state().line == "Calibration c-1 of 2026-09-01, 12 days old."
    assert state(today=date(2028, 9, 1)).line.endswith("731 days old: overdue since 2027-09-01.")
    assert "of another device, serial number 4711" in state(serial="8").line
    assert state(None).line == "Raw counts, not calibrated."
    assert state(None, counts=False, driver="sim").line == state(None, counts=False, driver="").line == ""


def test_uncertainty_and_range_are_those_of_the_record() -> None:
    assert state().u_n(200.0) == pytest.approx(0.5)  # 0.3 and 0.4
    assert state().u_n(404.1) is None
    assert not state().beyond(404.0)
    assert state().beyond(404.1)
    assert state(serial="8").u_n(200.0) is None
    assert state(None).u_n(200.0) is None


def trial_of(peak_n: float, *, ratio: float | None = None) -> TrialAnalysis:
    """Return a trial that holds its peak, or in which the limb gives way at a share of it."""
    time_s = np.arange(0, 10, 0.002)
    rise_s = 2.0 + peak_n / 100.0
    force = np.interp(time_s, [0, 2, rise_s, rise_s + 1.5, rise_s + 1.7, 10], [0, 0, peak_n, peak_n, 0, 0])
    force += 0.1 * np.random.default_rng(1).standard_normal(len(time_s))
    velocity = 0.2 * np.random.default_rng(2).standard_normal(len(time_s))
    if ratio is not None:
        at_s = 2.0 + ratio * peak_n / 100.0
        velocity += 30.0 * ((time_s > at_s) & (time_s < rise_s + 0.5))
    [trial] = detect(time_s, force, velocity)
    return trial


def graded(trial: TrialAnalysis, calibration: CalibrationState | None, **settings: Any) -> GradedTrial:
    return grade_trial(trial, GradeSettings(**settings), calibration=calibration)


def value(one: GradedTrial, name: str) -> float:
    found = one.metrics[name]
    assert found is not None, one.refused[name]
    return found


def test_the_calibrations_uncertainty_goes_into_that_of_every_force() -> None:
    trial = trial_of(200.0)
    plain, known = graded(trial, None), graded(trial, state(replace(META, absolute_u_n=0.9, relative_u=0.006)))
    for name, force in (("peak_u_n", trial.peak_n), ("best_1s_mean_u_n", trial.best_1s_mean_n)):
        assert force is not None
        assert value(known, name) == pytest.approx(math.sqrt(value(plain, name) ** 2 + 0.9**2 + (0.006 * force) ** 2))
        assert plain.notes[name] == "without_calibration"
        assert name not in known.notes
    assert known.metrics["af_ratio_u"] == plain.metrics["af_ratio_u"]
    assert "± 3 N" in known.headline  # twice √(0.9² + 1.2² + about 0.1²)
    assert "± 1 N" in plain.headline


@pytest.mark.parametrize("of", [state(None), state(None, counts=False), state(serial="another")])
def test_where_it_is_not_known_the_forces_say_so(of: CalibrationState) -> None:
    one = graded(trial_of(200.0), of)
    assert one.notes["peak_u_n"] == "without_calibration"
    assert one.calibration is of


def test_an_overdue_one_and_one_of_another_device_are_told_and_take_nothing_away() -> None:
    trial = trial_of(200.0)
    for of, code in (
        (state(today=date(2029, 1, 1)), "calibration_overdue"),
        (state(serial="8"), "calibration_of_another_device"),
    ):
        one = graded(trial, of)
        assert code in {flag.code for flag in one.flags}
        assert not any(flag.disqualifying for flag in one.flags)
        assert one.verdict is graded(trial, None).verdict


NARROW = replace(META, high_n=150.0)


def test_a_hold_beyond_the_range_keeps_its_verdict_and_gets_no_force() -> None:
    one = graded(trial_of(200.0), state(NARROW))
    assert one.verdict is Verdict.HOLD
    assert one.headline == "Held up to more than 150 N"
    assert one.forces == {"peak_n": None, "best_1s_mean_n": None, "ramp_slope_n_per_s": None}
    names = (
        "peak_n",
        "best_1s_mean_n",
        "ramp_slope_n_per_s",
        "af_max_n",
        "peak_u_n",
        "rfd_20_80_n_per_s",
        "impulse_n_s",
    )
    assert {one.refused[name] for name in names} == {"beyond_calibration"}
    assert value(one, "af_ratio") == 1.0
    assert "beyond_calibration" in {flag.code for flag in one.flags}
    said = " ".join((one.headline, *one.evidence, *(r.text for r in (*one.reasons, *one.flags, *one.checks))))
    assert "200" not in said
    assert "199" not in said


def test_the_limb_gave_way_within_the_range_though_the_peak_was_beyond_it() -> None:
    trial = trial_of(200.0, ratio=0.6)
    one, plain = graded(trial, state(NARROW)), graded(trial, state())
    assert (one.verdict, plain.verdict) == (Verdict.BREAK, Verdict.BREAK)
    assert one.headline == plain.headline
    assert value(one, "af_ratio") == value(plain, "af_ratio") == pytest.approx(0.6, abs=0.05)
    assert value(one, "af_iso_n") == pytest.approx(120.0, abs=8.0)
    assert one.metrics["af_max_n"] is None
    assert "more than 150 N" in one.evidence[0]


def test_within_the_range_nothing_is_refused() -> None:
    one = graded(trial_of(200.0), state())
    assert one.beyond == frozenset()
    assert "beyond_calibration" not in one.refused.values()
    assert one.forces["peak_n"] == one.trial.peak_n


def test_what_rests_on_a_force_beyond_the_range_is_refused_too() -> None:
    person = NormPerson("elbow_flexion", Sex.MALE, 30.0, same_protocol=True)
    setup = Setup(lever_m=0.3, body_mass_kg=70.0, norm=person, examiner_capacity_n=210.0)
    one = graded(trial_of(200.0), state(NARROW), setup=setup, test=TestType.MAKE, hold_s=1.0)
    for name in ("peak_torque_nm", "peak_torque_u_nm", "peak_n_per_kg", "peak_percent_body_weight"):
        assert one.refused[name] == "beyond_calibration"
    assert isinstance(one.norm, NoNorm)
    assert "beyond the calibrated range" in one.norm.text
    assert one.headline.startswith("Held more than 150 N for")
    [capacity] = [check for check in one.checks if check.code == "examiner_capacity"]
    assert (capacity.passed, capacity.text[:14]) == (None, "More than 71 %")


@pytest.mark.parametrize(("target_n", "passed"), [(150.0, True), (166.0, True), (167.0, None), (400.0, None)])
def test_whether_the_load_was_enough_is_known_only_up_to_the_end_of_the_range(
    target_n: float, passed: bool | None
) -> None:
    one = graded(trial_of(200.0), state(NARROW), target_n=target_n)
    [load] = [check for check in one.checks if check.code == "load"]
    assert load.passed is passed
    assert one.verdict is Verdict.HOLD
    assert ("adequacy_unknown" in {flag.code for flag in one.flags}) is (passed is None)
