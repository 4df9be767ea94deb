"""What is not stated of a trial whose force went beyond what the device was calibrated for. Ratios and times stay."""

from __future__ import annotations

from typing import Final

from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.grading.verdict import FORCE_FIELDS, Remark
from nktsense.grading.words import newtons
from nktsense.signal import TrialAnalysis

_RATES: Final = ("_n_per_s", "_n_per_s2", "_n_s", "_per_n")
"""Endings of numbers that a whole stretch of force goes into."""
_OF_ALL: Final = ("push_largest_deviation_n",)
_UNCERTAINTIES: Final = {
    "peak_u_n": "peak_n",
    "best_1s_mean_u_n": "best_1s_mean_n",
    "af_iso_u_n": "af_iso_n",
}


def beyond_calibration(trial: TrialAnalysis, calibration: CalibrationState | None) -> frozenset[str]:
    """Return the names of the numbers of a trial that are not stated because its peak is beyond the calibrated range.

    A force is judged by itself: where the limb yielded within the range, that force is known. What a whole stretch of
    the force goes into (slopes, impulses) is not stated at all then.

    Args:
        trial: What was measured.
        calibration: The calibration behind the force, or None.
    """
    if calibration is None or not calibration.beyond(trial.peak_n):
        return frozenset()
    values: dict[str, float | None] = trial.metrics | {name: getattr(trial, name) for name in FORCE_FIELDS}

    def refused(name: str) -> bool:
        value = values.get(_UNCERTAINTIES.get(name, name))
        if value is None:
            return False
        return name.endswith(_RATES) or name in _OF_ALL or (name.endswith("_n") and calibration.beyond(value))

    return frozenset(name for name in values if refused(name))


def flags_of(trial: TrialAnalysis, calibration: CalibrationState | None) -> list[Remark]:
    """Return what has to be said of the calibration behind a trial; none of it takes the verdict away."""
    if calibration is None:
        return []
    flags: list[Remark] = []
    if calibration.check_failed:
        flags.append(Remark("calibration_check_failed", calibration.failed_line))
    if calibration.overdue:
        flags.append(Remark("calibration_overdue", f"The calibration was overdue since {calibration.due}."))
    if calibration.kind is CalibrationKind.ANOTHER_DEVICE:
        text = f"The calibration {calibration.identity} is of a device with another serial number."
        flags.append(Remark("calibration_of_another_device", text))
    if calibration.beyond(trial.peak_n):
        text = f"The force went beyond the calibrated range, {newtons(calibration.high_n)}: none is given above it."
        flags.append(Remark("beyond_calibration", text))
    return flags
