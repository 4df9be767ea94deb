"""Change of verdicts between two comparable tests: a repeated change, or what luck alone often gives."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.grading.change import Conclusion
from nktsense.grading.comparability import TRIALS, Comparability
from nktsense.grading.verdict import Verdict
from nktsense.grading.words import share

UNBLINDED_TEXT: Final = (
    "Trials by a tester who is not blinded are not independent, so the true chance may be higher than this number."
)
"""Said wherever a chance is."""


@dataclass(frozen=True, slots=True)
class TrialCounts:
    """How the trials of one test ended.

    Attributes:
        held: Trials that held.
        not_held: Trials that yielded, or were not held.
        unclear: Trials without an answer: cannot tell, a load too low, or seen in force alone.
    """

    held: int
    not_held: int
    unclear: int = 0

    def __post_init__(self) -> None:
        if min(self.held, self.not_held, self.unclear) < 0 or self.total == 0:
            raise UnusableValueError("The trials of a test must be counted, and there must be some.")

    @property
    def total(self) -> int:
        """Number of trials."""
        return self.held + self.not_held + self.unclear

    @property
    def text(self) -> str:
        """The counts for a sentence."""
        return f"{self.held} of {self.total} held" + (f", {self.unclear} unclear" if self.unclear else "")

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> TrialCounts:
        """Return the counts of the verdicts of one test."""
        answers = list(verdicts)
        held = answers.count(Verdict.HOLD)
        not_held = answers.count(Verdict.BREAK) + answers.count(Verdict.NO_HOLD)
        return cls(held, not_held, len(answers) - held - not_held)


class Directions(StrEnum):
    """Which changes would have been reported."""

    ONE = "in one direction"
    """Only the one that was named before the test, such as from yields to holds."""
    BOTH = "in either direction"


class Expected(StrEnum):
    """What a retest was expected to show more of, named before the tests."""

    HOLDS = "holds"
    YIELDS = "yields"


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A change of verdicts held against luck.

    Attributes:
        conclusion: Repeated change, inconclusive or not comparable.
        before: Counts of the first test.
        after: Counts of the retest.
        chance: How often a change at least as large comes by luck in one comparison, or None where no change is seen
            or trials are unclear.
        chance_of_any: The same for at least one of the comparisons made.
        comparisons: Number of comparisons made that day.
        directions: Which changes would have been reported.
        p_hold: Chance of a hold in a single trial that the calculation assumes.
        text: What the page says.
    """

    conclusion: Conclusion
    before: TrialCounts
    after: TrialCounts
    chance: float | None
    chance_of_any: float | None
    comparisons: int
    directions: Directions
    p_hold: float
    text: str


def change_of_verdict(
    before: TrialCounts,
    after: TrialCounts,
    comparability: Comparability,
    *,
    comparisons: int,
    directions: Directions,
    p_hold: float = 0.5,
) -> VerdictChange:
    """Return what can be said of a change between holds and yields.

    Only none of three, then three of three (or the reverse) is a repeated change; everything else is inconclusive.

    Args:
        before: Counts of the first test.
        after: Counts of the retest.
        comparability: Whether the two can be compared.
        comparisons: Number of such comparisons made that day, this one included.
        directions: Whether only a change in one direction, named before, would have been reported.
        p_hold: Chance of a hold in a single trial if nothing changes.

    Raises:
        SettingsError: A probability or the number of comparisons is out of its range.
    """
    chance = chance_of_change(before, after, directions, p_hold)
    any_chance = None if chance is None else chance_of_at_least_one(chance, comparisons)
    if not comparability.comparable:
        conclusion, text = Conclusion.NOT_COMPARABLE, comparability.text
        chance = any_chance = None
    else:
        none, all_three = TrialCounts(0, TRIALS), TrialCounts(TRIALS, 0)
        repeated = (before, after) in ((none, all_three), (all_three, none))
        conclusion = Conclusion.REPEATED_CHANGE if repeated else Conclusion.INCONCLUSIVE
        text = f"{conclusion}: {before.text}, then {after.text}."
        if chance is not None and any_chance is not None:
            text = f"{text} {_luck(chance, any_chance, comparisons, directions, p_hold)} {UNBLINDED_TEXT}"
    return VerdictChange(conclusion, before, after, chance, any_chance, comparisons, directions, p_hold, text)


def _luck(chance: float, any_chance: float, comparisons: int, directions: Directions, p_hold: float) -> str:
    text = f"If nothing had changed and each trial held with probability {p_hold:g}, luck alone would do this or more"
    text = f"{text} {directions} in {share(chance)} of comparisons"
    if comparisons == 1:
        return f"{text}; one comparison was made that day."
    return f"{text}; at least once in the {comparisons} comparisons made that day: {share(any_chance)}."


def directions_of(before: TrialCounts, after: TrialCounts, expected: str | None) -> Directions:
    """Return which changes would have been reported: one direction only where the change goes the way named before.

    Args:
        before: Counts of the first test.
        after: Counts of the retest.
        expected: One of :class:`Expected`, or None where nothing was named.
    """
    rise = after.held * before.total - before.held * after.total
    as_named = (expected == Expected.HOLDS and rise > 0) or (expected == Expected.YIELDS and rise < 0)
    return Directions.ONE if as_named else Directions.BOTH


def chance_of_change(
    before: TrialCounts, after: TrialCounts, directions: Directions, p_hold: float = 0.5
) -> float | None:
    """Return how often luck alone gives a change at least as large as the one seen.

    Every trial holds with the same probability p, independently. For a rise of holds from a of n to b of m that is
    ``P(X ≤ a) · P(Y ≥ b)`` with binomial X and Y; in both directions, plus the same with holds and yields exchanged.

    Args:
        before: Counts of the first test.
        after: Counts of the retest.
        directions: Whether only a change in one direction, named before, would have been reported.
        p_hold: Chance of a hold in a single trial.

    Returns:
        A probability, or None where no change is seen or trials are unclear.

    Raises:
        SettingsError: The probability is out of its range.
    """
    _require_probability(p_hold)
    if before.unclear or after.unclear:
        return None
    first, second, p = before.held, after.held, p_hold
    if first * after.total > second * before.total:
        # A fall of holds is a rise of yields.
        first, second, p = before.not_held, after.not_held, 1 - p_hold
    elif first * after.total == second * before.total:
        return None
    ways = (p,) if directions is Directions.ONE else (p, 1 - p)
    return sum(_at_most(first, before.total, q) * _at_most(after.total - second, after.total, 1 - q) for q in ways)


def chance_of_at_least_one(chance: float, comparisons: int) -> float:
    """Return ``1 − (1 − chance)^m``: how often luck strikes at least once in m independent comparisons.

    Raises:
        SettingsError: The probability or the number of comparisons is out of its range.
    """
    _require_probability(chance)
    if comparisons < 1:
        raise SettingsError(f"There is at least one comparison, not {comparisons}.")
    return 1 - (1 - chance) ** comparisons


def _at_most(count: int, trials: int, p: float) -> float:
    return sum(math.comb(trials, k) * p**k * (1 - p) ** (trials - k) for k in range(count + 1))


def _require_probability(value: float) -> None:
    if not 0 <= value <= 1:
        raise SettingsError(f"A probability lies between 0 and 1, not at {value}.")
