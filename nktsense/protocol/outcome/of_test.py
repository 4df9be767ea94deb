"""What a test of a session comes to: what decides whether it can be compared, its counts and its mean force."""

from __future__ import annotations

from collections.abc import Sequence

from nktsense.grading.comparability import MuscleTest
from nktsense.grading.test_type import TestType
from nktsense.grading.verdict import Verdict
from nktsense.grading.verdict_change import TrialCounts
from nktsense.protocol.session.state import TestRecord
from nktsense.protocol.session.trial_result import TrialResult


def muscle_test_of(test: TestRecord) -> MuscleTest:
    """Return what decides whether a test can be compared; what is not known of one trial is not known of the test."""
    setup, counted = test.setup, test.counted
    results = [trial.result for trial in counted]
    yields, velocity = _yields(results, TestType(setup.test))
    return MuscleTest(
        muscle=setup.muscle,
        side=setup.side,
        device=_said(setup.device),
        test=TestType(setup.test),
        position=_said(setup.position),
        pad_site=_said(setup.pad_site),
        tester=_said(setup.tester),
        lever_m=setup.lever_m,
        slope_n_per_s=_mean([result.slope_n_per_s for result in results]),
        load_adequate=_all([result.load_adequate for result in results]),
        yields=yields,
        yield_velocity_dps=velocity,
        pain_nrs=test.highest_pain_nrs,
        rest_kept=_all([trial.rest_kept for trial in counted]),
        trials=len(counted),
    )


def counts_of(test: TestRecord) -> TrialCounts | None:
    """Return how the counted trials of a test ended; None where none of them has a verdict.

    Beside trials with a verdict, a typed peak is unclear.
    """
    verdicts = [_verdict(trial.result) for trial in test.counted]
    if all(verdict is None for verdict in verdicts):
        return None
    return TrialCounts.of(Verdict.INDETERMINATE if verdict is None else verdict for verdict in verdicts)


def mean_peak_n(test: TestRecord) -> float | None:
    """Return the mean of the peaks of the counted trials, N; None where one of them is not known."""
    return _mean([trial.result.peak_n for trial in test.counted])


def best_peak_n(test: TestRecord) -> float | None:
    """Return the highest peak of the counted trials, N; None where one of them is not known."""
    peaks = [trial.result.peak_n for trial in test.counted]
    known = [peak for peak in peaks if peak is not None]
    return max(known) if known and len(known) == len(peaks) else None


def _said(text: str) -> str | None:
    return text.strip() or None


def _verdict(result: TrialResult) -> Verdict | None:
    if result.source == "typed" or result.verdict is None:
        return None
    try:
        return Verdict(result.verdict)
    except ValueError:
        return Verdict.INDETERMINATE  # a word of another version: what it says is not guessed


def _mean(values: Sequence[float | None]) -> float | None:
    """Return the mean, whatever the order of the values; None unless each of them is known."""
    known = sorted(value for value in values if value is not None)
    return sum(known) / len(known) if known and len(known) == len(values) else None


def _all(answers: Sequence[bool | None]) -> bool | None:
    """Return False where one answer is no, None where one is not known, else True."""
    if any(answer is False for answer in answers):
        return False
    return True if answers and all(answers) else None


def _yields(results: Sequence[TrialResult], test: TestType) -> tuple[int | None, float | None]:
    """Return in how many trials the limb yielded and its mean velocity, °/s; None without motion in every trial."""
    if test is TestType.MAKE or not results or not all(result.has_motion for result in results):
        return None, None
    speeds = [result.yield_velocity_dps for result in results if result.yield_velocity_dps is not None]
    return len(speeds), _mean(speeds)
