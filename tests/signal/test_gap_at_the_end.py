"""A push whose end nobody saw, because the samples paused over it, is no hold."""

from __future__ import annotations

import numpy as np
import pytest

from nktsense.grading import GradeSettings, Verdict, grade_trial
from nktsense.signal import TrialAnalysis, TrialDetector, detect

Columns = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
LETS_GO_S = 5.0


def push(rate_hz: float, *, from_s: float, for_s: float) -> Columns:
    """Return a push to 100 N on a still limb, let go at 5 s; no sample comes during a pause."""
    time_s = np.arange(0.0, 8.0, 1 / rate_hz)
    force_n = np.interp(time_s, [0.0, 2.0, 4.0, LETS_GO_S, 5.2, 8.0], [0.0, 0.0, 100.0, 100.0, 0.0, 0.0])
    force_n += np.random.default_rng(7).normal(0.0, 0.1, len(time_s))
    still = np.random.default_rng(8).normal(0.0, 0.05, (2, len(time_s)))
    kept = (time_s < from_s) | (time_s >= from_s + for_s)
    return time_s[kept], force_n[kept], still[0][kept], 0.1 * still[1][kept]


def fed_singly(columns: Columns) -> list[TrialAnalysis]:
    detector = TrialDetector(has_velocity=True, has_angle=True)
    trials = list[TrialAnalysis]()
    for i in range(len(columns[0])):
        trials += detector.push(*(column[i : i + 1] for column in columns))
    return trials + detector.finish()


@pytest.mark.parametrize("rate_hz", [80.0, 320.0])
@pytest.mark.parametrize("for_s", [0.3, 0.7, 0.99, 1.0])
def test_a_push_that_ended_in_a_pause_gets_no_verdict(rate_hz: float, for_s: float) -> None:
    for columns in (push(rate_hz, from_s=LETS_GO_S - 0.1, for_s=for_s), push(rate_hz, from_s=4.5, for_s=for_s)):
        for trials in (detect(*columns), fed_singly(columns)):
            graded = grade_trial(trials[0], GradeSettings())
            assert graded.verdict is Verdict.INDETERMINATE
            assert {flag.code for flag in graded.flags} & {"gap_in_trial", "cut_off"}


@pytest.mark.parametrize("rate_hz", [80.0, 320.0])
@pytest.mark.parametrize("from_s", [0.5, 5.4])
def test_a_pause_at_rest_takes_nothing_from_the_push(rate_hz: float, from_s: float) -> None:
    [trial] = detect(*push(rate_hz, from_s=from_s, for_s=0.7))
    assert trial.gaps == 0
    assert grade_trial(trial, GradeSettings()).verdict is Verdict.HOLD


def test_a_push_that_began_in_a_pause_says_so() -> None:
    trial = detect(*push(80.0, from_s=1.9, for_s=0.8))[0]
    assert trial.gaps == 1
