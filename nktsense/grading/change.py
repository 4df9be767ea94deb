"""Change of force between two comparable tests: more than measurement error, or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from nktsense.errors import SettingsError
from nktsense.grading.comparability import Comparability
from nktsense.grading.measurement_error import mdc95
from nktsense.grading.symmetry import require_force
from nktsense.grading.words import newtons

EXPECTED_ERROR_TEXT: Final = "20–25 % is a usual size of error with hand-held dynamometers"


class Conclusion(StrEnum):
    """What can be said of a change."""

    NOT_COMPARABLE = "not comparable"
    BEYOND_MDC95 = "beyond MDC95"
    WITHIN_MDC95 = "within MDC95"
    WITHIN_EXPECTED_ERROR = "within expected error"
    REPEATED_CHANGE = "repeated change (3 of 3)"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class OwnError:
    """Measurement error of this tester with this test, from their own retests.

    Attributes:
        sem_n: Standard error of measurement of a single trial, N.
        source: Where it comes from, such as "12 people, one week, 2026-03".
        trials_in_mean: Number of trials whose mean is compared; 1 for a single trial or a maximum.
    """

    sem_n: float
    source: str
    trials_in_mean: int = 1

    def __post_init__(self) -> None:
        require_force(self.sem_n, "the SEM")
        if self.trials_in_mean < 1:
            raise SettingsError(f"A mean needs at least one trial, not {self.trials_in_mean}.")
        if not self.source.strip():
            raise SettingsError("An SEM without its source cannot be used.", "Say who was retested, and when.")

    @property
    def mdc95_n(self) -> float:
        """Minimal detectable change, ``1.96 · √2 · SEM / √m``, N."""
        return mdc95(self.sem_n, self.trials_in_mean)

    def of_means(self, trials: int, others: int) -> OwnError:
        """Return the error with which two means are compared: that of the mean of the fewer trials."""
        return replace(self, trials_in_mean=max(1, min(trials, others)))


@dataclass(frozen=True, slots=True)
class ForceChange:
    """A change of force held against the error of measurement.

    Attributes:
        conclusion: What can be said.
        delta_n: After − before, N; None where the tests cannot be compared.
        delta_fraction: The same as a share of before; None where the tests cannot be compared.
        error: The tester's own error, or None.
        text: One line for the page.
    """

    conclusion: Conclusion
    delta_n: float | None
    delta_fraction: float | None
    error: OwnError | None
    text: str


def change_of_force(
    before_n: float, after_n: float, comparability: Comparability, error: OwnError | None = None
) -> ForceChange:
    """Return what can be said of a change of force.

    Args:
        before_n: Force of the first test, N.
        after_n: Force of the retest, N; the same score (mean or maximum of the trials).
        comparability: Whether the two can be compared.
        error: The tester's own error. Without it no change is called more than error.

    Raises:
        UnusableValueError: A force is missing, zero or negative.
    """
    first, second = require_force(before_n, "the first test"), require_force(after_n, "the retest")
    if not comparability.comparable:
        return ForceChange(Conclusion.NOT_COMPARABLE, None, None, error, comparability.text)
    delta = second - first
    share = delta / first
    size = f"{first:.0f} N, then {second:.0f} N ({delta:+.0f} N, {100 * share:+.0f} %)"
    if error is not None:
        beyond = abs(delta) > error.mdc95_n
        conclusion = Conclusion.BEYOND_MDC95 if beyond else Conclusion.WITHIN_MDC95
        text = f"{conclusion}: {size}; MDC95 {newtons(error.mdc95_n)} from {error.source}"
    elif abs(share) < comparability.settings.expected_error_fraction:
        conclusion = Conclusion.WITHIN_EXPECTED_ERROR
        text = f"{conclusion}: {size}; {EXPECTED_ERROR_TEXT}"
    else:
        conclusion = Conclusion.INCONCLUSIVE
        text = f"{conclusion}: {size}; the tester's own error of measurement is not known"
    return ForceChange(conclusion, delta, share, error, text)
