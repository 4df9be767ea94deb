"""From a graded trial, or a typed peak, to what a session keeps. What is not stated stays unknown."""

from __future__ import annotations

import math
from typing import Final

from nktsense.errors import UnusableValueError
from nktsense.grading.known_force import BEYOND_CALIBRATION, flags_against_force, why_no_force
from nktsense.grading.verdict import GradedTrial
from nktsense.grading.words import newtons
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult

MOST_TYPED_N: Final = 5000.0
"""More than any hand-held dynamometer shows: a larger number was typed in another unit."""


def result_of(graded: GradedTrial, recording: RecordingRef | None = None) -> TrialResult:
    """Return what a session keeps of a graded trial.

    A force that cannot be stated is None, with the reason; nothing is put in its place. Without a known peak there is
    no push speed and no answer on the load either.

    Args:
        graded: The trial with its verdict.
        recording: Where its samples are.
    """
    trial, why = graded.trial, _why_no_force(graded)
    numbers = graded.metrics
    # Where the peak is merely beyond the calibrated range, what lies below it is still known.
    known = not why or set(flags_against_force(graded)) == {BEYOND_CALIBRATION}
    moved = trial.moved
    return TrialResult(
        source="device",
        verdict=graded.verdict.value,
        headline=graded.headline,
        peak_n=None if why else _finite(graded.forces["peak_n"]),
        no_peak=why,
        peak_u_n=None if why else _finite(numbers.get("peak_u_n")),
        af_iso_n=_finite(numbers.get("af_iso_n")) if known and moved is not None else None,
        ratio=_finite(numbers.get("af_ratio")) if known else None,
        slope_n_per_s=None if why else _finite(graded.forces["ramp_slope_n_per_s"]),
        yield_velocity_dps=moved.velocity_dps if moved is not None and graded.break_s is not None else None,
        moved_deg=_moved_deg(graded),
        has_motion=trial.has_motion,
        load_adequate=None if why else next((c.passed for c in graded.checks if c.code == "load"), None),
        began_s=trial.start_s,
        ended_s=trial.end_s,
        rule=graded.rule,
        reasons=tuple(reason.text for reason in graded.reasons),
        flags=tuple(flag.code for flag in graded.flags),
        calibration="" if graded.calibration is None else graded.calibration.words,
        algorithm=_versions(graded),
        recording=recording,
    )


def typed_peak(peak_n: float) -> TrialResult:
    """Return a trial of a dynamometer that cannot be read: a peak, and no verdict.

    Args:
        peak_n: What its display showed, N.

    Raises:
        UnusableValueError: It is no force that a hand can push with.
    """
    if not math.isfinite(peak_n) or not 0 <= peak_n <= MOST_TYPED_N:
        raise UnusableValueError(
            f"{peak_n:g} N is no peak of a muscle test.", f"Type a force from 0 to {MOST_TYPED_N:.0f} N."
        )
    return TrialResult(
        source="typed",
        headline=f"{newtons(peak_n)}, typed: no verdict",
        peak_n=float(peak_n),
        calibration="not known: typed from a display",
    )


def _why_no_force(graded: GradedTrial) -> str:
    denied = why_no_force(graded)
    if not denied and _finite(graded.forces["peak_n"]) is None:
        return "The peak is not known."
    return denied


def _finite(value: float | None) -> float | None:
    return float(value) if value is not None and math.isfinite(value) else None


def _moved_deg(graded: GradedTrial) -> float | None:
    """Return the angle of the yield, or what the limb crept without one, °; None without motion."""
    trial = graded.trial
    if not trial.has_motion or trial.motion is None:
        return None
    return trial.motion.crept_deg if trial.moved is None else trial.moved.angle_deg


def _versions(graded: GradedTrial) -> str:
    settings = graded.settings.as_dict()
    return f"algorithm {settings['algorithm_version']}, settings {settings['settings_version']}"
