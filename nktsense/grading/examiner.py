"""What the examiner did: a push too fast, too slow or uneven gets no verdict, but one thing to do differently."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nktsense.calibration_state import CalibrationState
from nktsense.grading.settings import GradeSettings, TestType
from nktsense.grading.verdict import Remark
from nktsense.grading.words import newtons, percent
from nktsense.signal import TrialAnalysis
from nktsense.signal.metric import Reason


@dataclass(frozen=True, slots=True)
class PushFault:
    """What is wrong with a push, and the one thing to do differently."""

    flag: Remark
    advice: str


def fault_of_push(trial: TrialAnalysis, settings: GradeSettings) -> PushFault | None:
    """Return why a break test was not pushed so that it can be judged, or None.

    In a make test the person tested builds the force: nothing is asked of the examiner's push there. The limits are
    choices of this project: R was checked on simulated pushes between them (docs/accuracy.md), and all of the simulated
    steady ramps are above the least R², pauses and rebounds under load below it.

    Args:
        trial: What was measured.
        settings: The limits.
    """
    if settings.test is not TestType.BREAK or trial.zero_n is None:
        return None
    about_s = max(2, math.ceil(trial.peak_n / (0.5 * settings.push_fastest_n_per_s)))
    slower = f"Push more slowly: build the force up over about {about_s} seconds."
    slope, r2 = trial.ramp_slope_n_per_s, trial.metrics.get("push_linearity_r2")
    if slope is not None and slope > settings.push_fastest_n_per_s:
        limit = f"{settings.push_fastest_n_per_s:.0f} N/s"
        return _fault("push_too_fast", f"The push was too fast: {slope:.0f} N/s, more than {limit}.", slower)
    # A rise that is over within a few samples, or that had passed a fifth of the top when it was first seen.
    if r2 is None and trial.refused.get("push_linearity_r2") in (Reason.TOO_SHORT, Reason.NOT_REACHED):
        return _fault("push_too_fast", "The push was over before its speed could be measured.", slower)
    if r2 is not None and r2 < settings.push_least_r2:
        text = f"The push was uneven: a straight rise explains {percent(r2)} of it."
        return _fault("push_uneven", text, "Push in one steady rise, without a pause or a jerk.")
    return _too_slow(trial, settings)


def _too_slow(trial: TrialAnalysis, settings: GradeSettings) -> PushFault | None:
    """Return the fault of a push that took long and was slow: a light one may be slow in newtons a second."""
    slope, share = trial.ramp_slope_n_per_s, trial.metrics.get("push_slope_percent_per_s")
    if slope is None or share is None or slope >= settings.push_slowest_n_per_s:
        return None
    if share >= settings.push_slowest_percent_per_s:
        return None
    limit = f"{settings.push_slowest_n_per_s:.0f} N/s"
    text = f"The push was too slow: {slope:.1f} N/s, less than {limit}."
    return _fault("push_too_slow", text, "Push faster: build the force up within a few seconds.")


def _fault(code: str, text: str, advice: str) -> PushFault:
    return PushFault(Remark(code, text, disqualifying=True), advice)


def checks_of_push(
    trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None = None
) -> tuple[Remark, ...]:
    """Return what was checked of the examiner's push, passed or not; None where it could not be checked."""
    return (_speed(trial, settings), _evenness(trial, settings), *_capacity(trial, settings, calibration))


def _speed(trial: TrialAnalysis, settings: GradeSettings) -> Remark:
    slope, low, high = trial.ramp_slope_n_per_s, settings.push_slow_n_per_s, settings.push_fastest_n_per_s
    if slope is None:
        return Remark("push_rate", "Push speed: not known.")
    within = low <= slope <= high
    tail = "in range" if within else f"outside {low:.0f}–{high:.0f} N/s"
    return Remark("push_rate", f"Push speed {slope:.0f} N/s, {tail}.", passed=within)


def _evenness(trial: TrialAnalysis, settings: GradeSettings) -> Remark:
    r2 = trial.metrics.get("push_linearity_r2")
    if r2 is None:
        return Remark("push_steady", "Steadiness of the push: not known.")
    setback = trial.metrics.get("push_setback_percent") or 0.0
    if setback > settings.push_most_setback_percent:
        return Remark("push_steady", f"Force fell back by {setback:.0f} % before its top.", passed=False)
    steady = r2 >= settings.push_least_r2
    word = "steady" if steady else "uneven"
    return Remark("push_steady", f"Push {word}: a straight rise explains {percent(r2)} of it.", passed=steady)


def _capacity(
    trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None
) -> tuple[Remark, ...]:
    most_n = settings.setup.examiner_capacity_n
    if most_n is None or trial.zero_n is None:
        return ()
    if calibration is not None and calibration.beyond(trial.peak_n):
        share = calibration.high_n / most_n
        text = f"More than {percent(share)} of the examiner's own strongest push, {newtons(most_n)}."
        return (Remark("examiner_capacity", text, passed=False if share >= settings.capacity_share else None),)
    share = trial.peak_n / most_n
    text = f"{percent(share)} of the examiner's own strongest push, {newtons(most_n)}."
    return (Remark("examiner_capacity", text, passed=share < settings.capacity_share),)


def limited_by_examiner(
    trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None = None
) -> Remark | None:
    """Return the flag that a stronger limb could not have been overcome, or None."""
    if all(check.passed is not False for check in _capacity(trial, settings, calibration)):
        return None
    return Remark(
        "examiner_limited", "The push came near the examiner's own strongest: no stronger limb could be told."
    )
