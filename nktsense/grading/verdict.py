"""A verdict and the evidence that it carries."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from nktsense.calibration_state import CalibrationState
from nktsense.grading.norms import NoNorm, NormComparison
from nktsense.grading.settings import GradeSettings
from nktsense.signal import TrialAnalysis
from nktsense.signal.metric import Metric, Reason

FORCE_FIELDS: Final = ("peak_n", "best_1s_mean_n", "ramp_slope_n_per_s")
"""The forces of a trial that are no metrics."""


class Verdict(StrEnum):
    """The answers. "Cannot tell" is one of them."""

    HOLD = "hold"
    BREAK = "break"
    NO_HOLD = "no_hold"
    """Make test: the force was not held for the planned time."""
    LOW_LOAD_HOLD = "low_load_hold"
    """No yield, but the load stayed below what was planned."""
    SUSPECTED_BREAK = "suspected_break"
    """Break test judged from force alone: low confidence."""
    INDETERMINATE = "indeterminate"


@dataclass(frozen=True, slots=True)
class Remark:
    """A reason, a flag or a check in two forms: a stable code and a plain sentence.

    Attributes:
        code: For machines; never changes its meaning.
        text: For people.
        disqualifying: True where it alone turns a verdict into "indeterminate".
        passed: For checks: True, False, or None where it could not be checked.
    """

    code: str
    text: str
    disqualifying: bool = False
    passed: bool | None = None


@dataclass(frozen=True, slots=True)
class GradedTrial:
    """A trial with its verdict.

    Attributes:
        trial: What was measured.
        verdict: The answer.
        rule: Name of the rule that decided.
        headline: One line for the card, such as "Gave way at 112 N".
        evidence: The numbers that decided, one plain line each.
        reasons: Why this verdict.
        flags: What limits it.
        checks: What was checked of the push, passed or not.
        advice: The one thing to do differently, or "".
        settings: The cut-offs used.
        scaled: What the set-up adds: torque, force by body mass, uncertainties with the calibration's share.
        norm: The peak beside a norm, or why there is none; None where it was not asked for.
        calibration: How far the calibration behind its forces can be relied on; None where nobody said.
        beyond: Names of the numbers that are not stated because the force went beyond the calibrated range.
    """

    trial: TrialAnalysis
    verdict: Verdict
    rule: str
    headline: str
    evidence: tuple[str, ...]
    reasons: tuple[Remark, ...]
    flags: tuple[Remark, ...]
    checks: tuple[Remark, ...]
    advice: str
    settings: GradeSettings
    scaled: dict[str, Metric] = field(default_factory=dict[str, Metric])
    norm: NormComparison | NoNorm | None = None
    calibration: CalibrationState | None = None
    beyond: frozenset[str] = frozenset()

    @property
    def forces(self) -> dict[str, float | None]:
        """The peak and best second, N, and the slope of the ramp, N/s, by name; None where one is refused."""
        return {name: None if name in self.beyond else getattr(self.trial, name) for name in FORCE_FIELDS}

    @property
    def metrics(self) -> dict[str, float | None]:
        """Every number of the trial by its name; None where one is refused."""
        return self.trial.metrics | {name: metric.value for name, metric in self.scaled.items()}

    @property
    def refused(self) -> dict[str, str]:
        """Why a number is None, by its name."""
        mine = {name: metric.reason for name, metric in self.scaled.items() if metric.value is None}
        mine |= dict.fromkeys(self.beyond.intersection(FORCE_FIELDS), Reason.BEYOND_CALIBRATION.value)
        return {name: why for name, why in self.trial.refused.items() if name not in self.scaled} | mine

    @property
    def notes(self) -> dict[str, str]:
        """What has to be said with a number, by its name."""
        mine = {name: metric.note for name, metric in self.scaled.items() if metric.note}
        return {name: note for name, note in self.trial.notes.items() if name not in self.scaled} | mine

    @property
    def break_s(self) -> float | None:
        """When the limb, or seen by force alone the force, gave way, s; None where the verdict says that it held."""
        if self.verdict in (Verdict.HOLD, Verdict.LOW_LOAD_HOLD):
            return None
        if self.trial.has_motion:
            return None if self.trial.moved is None else self.trial.moved.time_s
        return self.trial.drop.time_s if self.trial.drop is not None else None
