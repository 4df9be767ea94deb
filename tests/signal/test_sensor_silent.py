"""A force sensor that falls silent in a push ends it: what was pressed then is no answer of a muscle."""

from __future__ import annotations

import numpy as np
import pytest

from nktsense.grading import GradeSettings, Verdict, grade_trial
from nktsense.signal import TrialAnalysis, TrialDetector, detect

Columns = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def push(rate_hz: float, *, silent_s: float | None, hole_s: float = 0.09) -> Columns:
    """Return a push to 100 N in two seconds on a still limb, held and let go.

    Where the sensor falls silent, nothing comes for as long as it takes to notice; then samples without a reading
    come for a second, flagged, as the open instrument sends them.
    """
    time_s = np.arange(0.0, 8.0, 1 / rate_hz)
    force_n = np.interp(time_s, [0.0, 2.0, 4.0, 5.0, 5.2, 8.0], [0.0, 0.0, 100.0, 100.0, 0.0, 0.0])
    force_n += np.random.default_rng(7).normal(0.0, 0.1, len(time_s))
    flagged = np.zeros(len(time_s), dtype=np.bool_)
    kept = np.ones(len(time_s), dtype=np.bool_)
    if silent_s is not None:
        kept = (time_s < silent_s) | (time_s >= silent_s + hole_s)
        flagged = (time_s >= silent_s) & (time_s < silent_s + 1.0)
        force_n[flagged] = -1.2
    still = np.random.default_rng(8).normal(0.0, 0.05, (2, len(time_s)))
    return time_s[kept], force_n[kept], still[0][kept], 0.1 * still[1][kept], flagged[kept]


def fed_singly(columns: Columns) -> list[TrialAnalysis]:
    detector, trials = TrialDetector(), list[TrialAnalysis]()
    for i in range(len(columns[0])):
        trials += detector.push(*(column[i : i + 1] for column in columns))
    return trials + detector.finish()


@pytest.mark.parametrize("rate_hz", [80.0, 320.0])
@pytest.mark.parametrize("silent_s", [2.6, 3.3, 4.5])
def test_a_push_that_the_sensor_ends_is_no_hold(rate_hz: float, silent_s: float) -> None:
    columns = push(rate_hz, silent_s=silent_s)
    trial = detect(*columns)[0]
    graded = grade_trial(trial, GradeSettings())
    assert trial.saturated > 0
    assert graded.verdict is Verdict.INDETERMINATE
    assert "saturated" in [reason.code for reason in graded.reasons] + [flag.code for flag in graded.flags]


def test_sample_by_sample_it_is_the_same() -> None:
    columns = push(80.0, silent_s=2.6)
    assert [trial.saturated for trial in fed_singly(columns)] == [trial.saturated for trial in detect(*columns)]


@pytest.mark.parametrize("rate_hz", [80.0, 320.0])
def test_a_sensor_that_falls_silent_at_rest_takes_nothing_from_the_push_before(rate_hz: float) -> None:
    [trial] = detect(*push(rate_hz, silent_s=6.5))
    assert trial.saturated == 0
    assert grade_trial(trial, GradeSettings()).verdict is Verdict.HOLD


@pytest.mark.parametrize("stands_at_n", [-40.0, 1048.0, -1048.0, np.nan])
@pytest.mark.parametrize("from_s", [0.0, 1.0])
def test_what_stands_where_no_reading_is_makes_neither_a_rest_nor_a_push(stands_at_n: float, from_s: float) -> None:
    time_s = np.arange(0.0, 12.0, 1 / 80.0)
    force_n = np.random.default_rng(7).normal(0.0, 0.1, len(time_s))
    flagged = (time_s >= from_s) & (time_s < 6.0)
    force_n[flagged] = stands_at_n
    still = np.zeros(len(time_s))
    assert detect(time_s, force_n, still, still, flagged) == []
    assert fed_singly((time_s, force_n, still, still, flagged)) == []


def test_a_push_right_after_a_sensor_came_back_has_no_zero_that_was_seen() -> None:
    time_s, force_n, velocity, angle, _ = push(80.0, silent_s=None)
    flagged = (time_s >= 0.2) & (time_s < 1.9)
    force_n[flagged] = -40.0
    [trial] = detect(time_s, force_n, velocity, angle, flagged)
    assert trial.peak_n == pytest.approx(100.0, abs=1.0)
    assert trial.saturated > 0
    assert grade_trial(trial, GradeSettings()).verdict is Verdict.INDETERMINATE


@pytest.mark.parametrize("cut", [1, 7, 64])
def test_the_last_reading_is_remembered_from_push_to_push(cut: int) -> None:
    columns = push(80.0, silent_s=3.3)
    whole = detect(*columns)
    detector, trials = TrialDetector(has_velocity=True, has_angle=True), list[TrialAnalysis]()
    for first in range(0, len(columns[0]), cut):
        trials += detector.push(*(column[first : first + cut] for column in columns))
    trials += detector.finish()
    assert [(one.start_s, one.end_s, one.peak_n, one.saturated) for one in trials] == [
        (one.start_s, one.end_s, one.peak_n, one.saturated) for one in whole
    ]
