"""A number, or the reason why there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Reason(StrEnum):
    """Why a metric is refused. The words are stable: they stand in results and files."""

    RATE_TOO_LOW = "rate_too_low"
    """The sampling rate cannot carry it."""
    IRREGULAR = "irregular"
    """The times between samples vary too much for it."""
    NO_ONSET = "no_onset"
    GAP = "gap"
    """Samples are missing where it is measured."""
    TOO_SHORT = "too_short"
    """The stretch, or what is recorded of it, is too short."""
    UNTARED = "untared"
    """The zero of the force is not known."""
    NOT_REACHED = "not_reached"
    """The force did not pass through the levels that it is measured between."""
    NO_LOAD = "no_load"
    """The force that it is divided by is not above zero."""
    FLAT = "flat"
    """Nothing varies, so that there is nothing to share out."""
    NO_OSCILLATION = "no_oscillation"
    TOO_FEW_TRIALS = "too_few_trials"
    NO_MOTION = "no_motion"
    MOTION_INCOMPLETE = "motion_incomplete"
    MOTION_DEAD = "motion_dead"
    MOTION_NOISY = "motion_noisy"
    NO_YIELD = "no_yield"
    NO_DROP = "no_drop"
    NO_BASELINE = "no_baseline"
    NOT_GIVEN = "not_given"
    """The lever, the body mass or the limb that it needs was not said."""
    BEYOND_CALIBRATION = "beyond_calibration"
    """The force lies above what the device was calibrated for."""
    NOT_FINITE = "not_finite"
    """The samples hold something that is no number."""


class Note(StrEnum):
    """What has to be said with a value that is given. The words are stable."""

    COARSE = "coarse"
    """The sampling rate is below the one advised for it."""
    GRAVITY_CORRECTED = "gravity_corrected"
    """The weight of the limb is put right in it."""
    WITHOUT_CALIBRATION = "without_calibration"
    """An uncertainty without the calibration's share, which is not known."""


@dataclass(frozen=True, slots=True)
class Metric:
    """A value with the unit that the metric's name states, or the reason why it is refused.

    Attributes:
        value: The value, or None where it is refused.
        reason: Why it is refused, empty where a value is given; see :class:`Reason`.
        note: What has to be said with the value, or empty; see :class:`Note`.

    Raises:
        ValueError: There is neither a value nor a reason, or both.

    >>> Metric(120.0)
    Metric(value=120.0, reason='', note='')
    >>> Metric.refused(Reason.GAP).reason == "gap"
    True
    """

    value: float | None
    reason: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if (self.value is None) != bool(self.reason):
            raise ValueError("A metric has either a value or the reason why there is none.")

    @staticmethod
    @cache
    def refused(reason: str) -> Metric:
        """Return a metric that is not given, and why."""
        return Metric(None, str(reason))

    @classmethod
    def measured(cls, value: float, note: str = "") -> Metric:
        """Return a metric with its value; what is no number is refused."""
        number = float(value)
        return cls(number, note=str(note)) if math.isfinite(number) else cls.refused(Reason.NOT_FINITE)

    def over(self, divisor: float) -> Metric:
        """Return the value divided by something that must be above zero, such as the peak force."""
        if self.value is None:
            return self
        return Metric.measured(self.value / divisor, self.note) if divisor > 0 else Metric.refused(Reason.NO_LOAD)
