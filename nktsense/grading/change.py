"""Two tests of one muscle: whether they can be compared, and whether what changed is more than error or luck."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from nktsense.errors import SettingsError, UnusableValueError
from nktsense.grading.measurement_error import mdc95
from nktsense.grading.settings import TestType
from nktsense.grading.symmetry import require_force
from nktsense.grading.verdict import Remark, Verdict
from nktsense.grading.words import newtons, percent

CHANGE_VERSION: Final = 1
TRIALS: Final = 3
"""Trials in each test for which the rule of a repeated change is made."""
UNBLINDED_TEXT: Final = (
    "Trials by a tester who is not blinded are not independent, so the true chance may be higher than this number."
)
"""Said wherever a chance is."""
EXPECTED_ERROR_TEXT: Final = "20–25 % is a usual size of error with hand-held dynamometers"
_ROUNDING: Final = 1e-9  # 0.26 − 0.25 is a little more than 0.01


@dataclass(frozen=True, slots=True)
class ComparabilitySettings:
    """How alike two tests must be. Defaults of this project, no validated limits.

    Attributes:
        lever_tolerance_m: Difference of the lever arms, m.
        slope_tolerance: Difference of the push speeds, as a share of the first test's.
        yield_velocity_tolerance_dps: Difference of the limb velocities in the yield, °/s.
        pain_change_nrs: Difference of pain, points of 10.
        pain_limit_nrs: Highest pain in either test, points of 10.
        min_trials: Fewest trials in each test.
        expected_error_fraction: A change below this share is "within expected error" where the tester's own error is
            not known.
    """

    lever_tolerance_m: float = 0.010
    slope_tolerance: float = 0.25
    yield_velocity_tolerance_dps: float = 10.0
    pain_change_nrs: float = 2.0
    pain_limit_nrs: float = 4.0
    min_trials: int = 3
    expected_error_fraction: float = 0.25

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if not math.isfinite(value) or value < 0:
                raise SettingsError(f"{name} must be a number of at least 0, not {value}.")

    def as_dict(self) -> dict[str, Any]:
        """Return all of it as plain JSON values, with its version."""
        return {**asdict(self), "change_version": CHANGE_VERSION}


@dataclass(frozen=True, slots=True)
class MuscleTest:
    """All trials of one muscle at one time, as far as they decide whether it can be compared. None is "not known".

    Attributes:
        muscle: Identifier of the muscle.
        side: Side of the body.
        device: Identifier of the dynamometer.
        test: Make or break test.
        position: Identifier of the test position.
        pad_site: Where the pad sat.
        tester: Identifier of the tester.
        lever_m: Lever arm, m.
        slope_n_per_s: Mean push speed of the trials, N/s.
        load_adequate: Whether the peaks reached an adequate load.
        yields: Number of trials in which the limb yielded.
        yield_velocity_dps: Mean limb velocity of these yields, °/s.
        pain_nrs: Highest pain, 0 to 10.
        rest_kept: Whether the rests were at least those of the protocol.
        trials: Number of recorded trials.
    """

    muscle: str | None = None
    side: str | None = None
    device: str | None = None
    test: TestType | None = None
    position: str | None = None
    pad_site: str | None = None
    tester: str | None = None
    lever_m: float | None = None
    slope_n_per_s: float | None = None
    load_adequate: bool | None = None
    yields: int | None = None
    yield_velocity_dps: float | None = None
    pain_nrs: float | None = None
    rest_kept: bool | None = None
    trials: int | None = None


@dataclass(frozen=True, slots=True)
class Comparability:
    """Whether two tests can be compared.

    Attributes:
        gates: Every gate with its words; ``passed`` is True, False, or None where it is not known.
        settings: How alike the tests had to be.
    """

    gates: tuple[Remark, ...]
    settings: ComparabilitySettings

    @property
    def comparable(self) -> bool:
        """True where every gate is known to be passed."""
        return all(gate.passed is True for gate in self.gates)

    @property
    def text(self) -> str:
        """One line for the page, with what stands in the way."""
        if self.comparable:
            return "comparable"
        return "not comparable: " + " ".join(gate.text for gate in self.gates if gate.passed is not True)


def compare_tests(
    before: MuscleTest, after: MuscleTest, settings: ComparabilitySettings | None = None
) -> Comparability:
    """Return whether a retest can be compared with the test before it, gate by gate.

    The gate of the yield velocity is left out where there is nothing to compare: in a make test, and where one of the
    two tests is known to be without a yield.

    Args:
        before: The first test, the reference of the relative limits.
        after: The retest.
        settings: How alike they must be.
    """
    lines = settings or ComparabilitySettings()
    gates = [
        _same("muscle", "muscle", before.muscle, after.muscle),
        _same("side", "side", before.side, after.side),
        _same("device", "dynamometer", before.device, after.device),
        _same("test", "test type", before.test, after.test),
        _same("position", "test position", before.position, after.position),
        _same("pad_site", "pad site", before.pad_site, after.pad_site),
        _same("tester", "tester", before.tester, after.tester),
        _lever(before, after, lines),
        _slope(before, after, lines),
        _both("load", "Load adequate in both", before.load_adequate, after.load_adequate),
        _pain(before, after, lines),
        _both("rest", "Rest kept in both", before.rest_kept, after.rest_kept),
        _trials(before, after, lines),
    ]
    make = before.test is TestType.MAKE and after.test is TestType.MAKE
    if not make and before.yields != 0 and after.yields != 0:
        gates.append(_yield_velocity(before, after, lines))
    return Comparability(tuple(gates), lines)


def _unknown(code: str, what: str) -> Remark:
    return Remark(code, f"{what}: not known.")


def _same(code: str, what: str, before: str | None, after: str | None) -> Remark:
    if before is None or after is None:
        return _unknown(code, what.capitalize())
    if before == after:
        return Remark(code, f"Same {what}.", passed=True)
    return Remark(code, f"Another {what}: {before}, then {after}.", passed=False)


def _both(code: str, what: str, before: bool | None, after: bool | None) -> Remark:
    if before is False or after is False:
        return Remark(code, f"{what}: no.", passed=False)
    if before is None or after is None:
        return _unknown(code, what)
    return Remark(code, f"{what}.", passed=True)


def _within(before: float, after: float, limit: float) -> bool:
    return abs(after - before) <= limit + _ROUNDING


def _lever(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    if before.lever_m is None or after.lever_m is None:
        return _unknown("lever", "Lever arm")
    text = f"Lever arm {before.lever_m:.3f} m, then {after.lever_m:.3f} m"
    passed = _within(before.lever_m, after.lever_m, lines.lever_tolerance_m)
    return Remark("lever", f"{text} (limit ±{1000 * lines.lever_tolerance_m:.0f} mm).", passed=passed)


def _slope(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.slope_n_per_s, after.slope_n_per_s
    if first is None or second is None or first <= 0 or second <= 0:
        return _unknown("slope", "Push speed")
    text = f"Push speed {first:.0f} N/s, then {second:.0f} N/s (limit ±{percent(lines.slope_tolerance)})."
    return Remark("slope", text, passed=_within(first, second, lines.slope_tolerance * first))


def _yield_velocity(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.yield_velocity_dps, after.yield_velocity_dps
    if first is None or second is None:
        return _unknown("yield_velocity", "Velocity of the yield")
    limit = lines.yield_velocity_tolerance_dps
    text = f"Velocity of the yield {first:.0f} °/s, then {second:.0f} °/s (limit ±{limit:.0f} °/s)."
    return Remark("yield_velocity", text, passed=_within(first, second, limit))


def _pain(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    first, second = before.pain_nrs, after.pain_nrs
    if first is None or second is None:
        return _unknown("pain", "Pain")
    passed = _within(first, second, lines.pain_change_nrs) and max(first, second) <= lines.pain_limit_nrs
    limits = f"limit {lines.pain_limit_nrs:g}, change by {lines.pain_change_nrs:g}"
    return Remark("pain", f"Pain {first:g}, then {second:g} of 10 ({limits}).", passed=passed)


def _trials(before: MuscleTest, after: MuscleTest, lines: ComparabilitySettings) -> Remark:
    if before.trials is None or after.trials is None:
        return _unknown("trials", "Number of trials")
    passed = before.trials == after.trials and before.trials >= lines.min_trials
    text = f"{before.trials} trials, then {after.trials} (as many, at least {lines.min_trials})."
    return Remark("trials", text, passed=passed)


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
    text = f"{text} {directions} in {_share(chance)} of comparisons"
    if comparisons == 1:
        return f"{text}; one comparison was made that day."
    return f"{text}; at least once in the {comparisons} comparisons made that day: {_share(any_chance)}."


def _share(value: float) -> str:
    return f"{100 * value:.1f} %" if value < 0.1 else f"{100 * value:.0f} %"


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
