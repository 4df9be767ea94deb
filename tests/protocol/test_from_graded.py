"""What a session keeps of a graded trial: the same forces as files give, and nothing that is not known."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nktsense as nk
from nktsense.batch import grade_recording
from nktsense.batch.graded import GradedRecording
from nktsense.batch.trial_set import Stated, make_set
from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.errors import UnusableValueError
from nktsense.grading import GradedTrial, GradeSettings, Remark, Setup, TestType, Verdict, grade_trial
from nktsense.protocol.outcome.of_test import counts_of, mean_peak_n, muscle_test_of
from nktsense.protocol.session.from_graded import result_of, typed_peak
from nktsense.protocol.session.state import TestRecord, TrialRecord
from nktsense.protocol.session.steps import Entry, RecordTrial, ReportPain, StartTest, entry_from_json, entry_to_json
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult
from nktsense.signal import Baseline, ForceShape, Motion, MotionProblem, TrialAnalysis, Yield

TRIAL = TrialAnalysis(
    index=0,
    start_s=1.0,
    end_s=6.0,
    onset_s=1.0,
    baseline=Baseline(0.0, 0.1, 0.2, 0.95),
    zero_n=0.0,
    peak_n=200.0,
    peak_time_s=4.0,
    best_1s_mean_n=195.0,
    ramp_slope_n_per_s=80.0,
    motion=Motion("velocity", moved=Yield(3.0, 120.0, 18.0, 6.0)),
    drop=None,
    force_shape=ForceShape.STEADY,
    longest_hold_s=3.5,
    open_start=False,
    open_end=False,
    gaps=0,
    saturated=0,
    metrics={"held_s": 3.5, "af_iso_n": 120.0, "af_ratio": 0.6, "peak_u_n": 1.5},
)
STILL = replace(
    TRIAL, motion=Motion("velocity", crept_deg=0.4), metrics=TRIAL.metrics | {"af_iso_n": 200.0, "af_ratio": 1.0}
)
CALIBRATED = CalibrationState(CalibrationKind.VALID, "cal. 3 days ago", "C1", high_n=150.0)
LIMITS = (
    (TRIAL, ()),
    (STILL, ()),
    (replace(TRIAL, zero_n=None, baseline=None), ()),
    (replace(TRIAL, gaps=1), ()),
    (replace(TRIAL, saturated=4), ()),
    (replace(TRIAL, dead=True), ()),
    (replace(STILL, open_end=True), ()),
    (replace(STILL, open_start=True), ()),
    (replace(TRIAL, lost_share=0.02), ()),
    (replace(TRIAL, lost_share=0.30), ()),
    (replace(TRIAL, glitches=3), ()),
    (replace(TRIAL, ramp_slope_n_per_s=None), ()),
    (replace(TRIAL, motion=None, metrics={}), ()),
    (replace(TRIAL, motion=Motion("velocity", problem=MotionProblem.NOISY), metrics={}), ()),
    (TRIAL, (Remark("unit_unknown", "The unit of the force is not known.", disqualifying=True),)),
)


def graded(trial: TrialAnalysis = TRIAL, settings: GradeSettings | None = None) -> GradedTrial:
    return grade_trial(trial, settings or GradeSettings(target_n=180.0))


def record_of(results: list[TrialResult], kind: str = "break") -> TestRecord:
    setup = StartTest(
        muscle="m",
        side="left",
        purpose="first",
        test="make" if kind == "make" else "break",
        position="supine",
        pad_site="wrist",
        tester="T1",
        device="A",
        lever_m=0.3,
    )
    trials = tuple(TrialRecord(number, 10.0 * number, result) for number, result in enumerate(results, 1))
    return TestRecord(1, setup, 0.0, 99.0, trials, (ReportPain(nrs=1, when="before"),))


def test_a_yield_is_kept_with_its_numbers() -> None:
    kept = result_of(graded(), RecordingRef(recording="r", trial=2))
    assert (kept.source, kept.verdict, kept.rule) == ("device", "break", "break_test_motion")
    assert (kept.peak_n, kept.no_peak, kept.af_iso_n, kept.ratio) == (200.0, "", 120.0, 0.6)
    assert (kept.slope_n_per_s, kept.yield_velocity_dps, kept.moved_deg) == (80.0, 18.0, 6.0)
    assert (kept.has_motion, kept.load_adequate, kept.began_s, kept.ended_s) == (True, True, 1.0, 6.0)
    assert kept.recording == RecordingRef(recording="r", trial=2)
    assert kept.headline.startswith("Gave way at 120")
    assert kept.reasons
    assert kept.algorithm.startswith("algorithm ")


def test_a_hold_has_no_yield() -> None:
    kept = result_of(graded(STILL))
    assert (kept.verdict, kept.ratio) == ("hold", 1.0)
    assert (kept.af_iso_n, kept.yield_velocity_dps, kept.moved_deg) == (None, None, 0.4)


def test_beyond_the_calibration_only_the_peak_is_unknown() -> None:
    kept = result_of(grade_trial(TRIAL, GradeSettings(target_n=100.0), calibration=CALIBRATED))
    assert (kept.peak_n, kept.peak_u_n, kept.slope_n_per_s, kept.load_adequate) == (None, None, None, None)
    assert "beyond the calibrated range" in kept.no_peak
    assert (kept.af_iso_n, kept.ratio) == (120.0, 0.6)
    assert kept.calibration == "cal. 3 days ago"
    assert kept.verdict == "break"


@pytest.mark.parametrize("change", [{"zero_n": None, "baseline": None}, {"gaps": 1}, {"saturated": 2}, {"dead": True}])
def test_what_takes_the_force_away_takes_all_of_it(change: dict[str, object]) -> None:
    kept = result_of(graded(replace(TRIAL, **change)))
    assert kept.verdict == Verdict.INDETERMINATE
    assert kept.no_peak
    for name in ("peak_n", "peak_u_n", "af_iso_n", "ratio", "slope_n_per_s", "load_adequate"):
        assert getattr(kept, name) is None, name


def test_without_a_target_the_load_is_not_known() -> None:
    assert result_of(graded(TRIAL, GradeSettings())).load_adequate is None


@pytest.mark.parametrize("kind", list(TestType))
@given(picked=st.lists(st.sampled_from(range(len(LIMITS))), min_size=1, max_size=5))
def test_a_session_and_files_say_the_same_of_the_same_trials(kind: TestType, picked: list[int]) -> None:
    settings = GradeSettings(test=kind, target_n=180.0, setup=Setup(lever_m=0.3))
    trials = tuple(grade_trial(LIMITS[i][0], settings, LIMITS[i][1]) for i in picked)
    recording = nk.Recording(np.arange(20.0), np.zeros(20))
    files = GradedRecording(recording, trials, tuple(0 for _ in trials), (), settings)
    said = Stated("m", "left", "A", "supine", "wrist", "T1", rest_kept=True)
    by_files = make_set("before", [files], said, 1.0, settings)
    by_session = record_of([result_of(trial) for trial in trials], kind.value)
    assert [t.result.peak_n for t in by_session.trials] == [t.force_n for t in by_files.trials]
    assert [t.result.no_peak for t in by_session.trials] == [t.no_force for t in by_files.trials]
    assert counts_of(by_session) == by_files.counts
    assert muscle_test_of(by_session) == by_files.test


def test_graded_recordings_give_the_same_mean() -> None:
    settings = nk.GradeSettings(test=nk.TestType.MAKE, target_n=100.0, setup=Setup(lever_m=0.3))
    time_s = np.arange(0, 12, 0.01)
    files = [
        grade_recording(
            nk.Recording(time_s, np.interp(time_s, [0, 1.5, 2.5, 6.5, 6.7, 12], [0, 0, n, n, 0, 0]), unit="N"), settings
        )
        for n in (118, 120, 122)
    ]
    record = record_of([result_of(trial) for one in files for trial in one.trials], "make")
    assert mean_peak_n(record) == pytest.approx(120, rel=0.005)
    assert counts_of(record) == make_set("before", files, Stated(), None, settings).counts


def test_a_result_survives_json() -> None:
    entry = Entry(seq=3, at_s=1.0, by="T1", step=RecordTrial(result=result_of(graded())))
    assert entry_from_json(entry_to_json(entry)) == entry


def test_a_typed_peak_has_no_verdict() -> None:
    kept = typed_peak(112)
    assert (kept.source, kept.verdict, kept.peak_n) == ("typed", None, 112.0)
    assert (kept.load_adequate, kept.slope_n_per_s, kept.has_motion) == (None, None, False)
    assert kept.headline == "112 N, typed: no verdict"
    assert counts_of(record_of([kept] * 3)) is None
    mixed = counts_of(record_of([kept, result_of(graded()), result_of(graded(STILL))]))
    assert mixed is not None
    assert (mixed.held, mixed.not_held, mixed.unclear) == (1, 1, 1)


@pytest.mark.parametrize("peak_n", [-1.0, math.nan, math.inf, 98_000.0])
def test_a_typed_peak_that_is_none_is_refused(peak_n: float) -> None:
    with pytest.raises(UnusableValueError, match="no peak of a muscle test"):
        typed_peak(peak_n)


def test_a_verdict_of_another_version_is_not_guessed() -> None:
    counts = counts_of(record_of([with_verdict("a_new_word")] * 3))
    assert counts is not None
    assert (counts.held, counts.not_held, counts.unclear) == (0, 0, 3)


def with_verdict(verdict: str) -> TrialResult:
    return TrialResult(source="device", verdict=verdict, peak_n=100.0)
