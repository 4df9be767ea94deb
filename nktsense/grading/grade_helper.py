"""A suggestion for the manual grade, for those who ask for it: what was entered, and what the trace supports.

It decides nothing. Grades 0 to 3 come only from what the tester saw, because they are defined by motion with or against
gravity; a hand-held dynamometer reads about zero in all of them. All limits here are defaults of this project.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.errors import SettingsError
from nktsense.grading.scales import MrcGrade
from nktsense.grading.symmetry import require_force
from nktsense.grading.verdict import Verdict
from nktsense.grading.words import newtons, percent

HELPER_VERSION: Final = 1
CONVENTION: Final = "a convention without validation"
DISCLAIMER: Final = "A suggestion from fixed rules of this project, which nobody has validated; the tester grades."


class Movement(StrEnum):
    """What the tester saw."""

    NO_CONTRACTION = "no_contraction"
    TRACE = "trace"
    GRAVITY_MINIMISED_PARTIAL = "gravity_minimised_partial"
    GRAVITY_MINIMISED_FULL = "gravity_minimised_full"
    AGAINST_GRAVITY_STARTS = "against_gravity_starts"
    AGAINST_GRAVITY_OVER_HALF = "against_gravity_over_half"
    AGAINST_GRAVITY_FULL_ONLY = "against_gravity_full_only"
    """The full range, but no added resistance is tolerated."""
    AGAINST_GRAVITY_FULL = "against_gravity_full"
    """The full range, and resistance was added: the trace is looked at."""


_FROM_SIGHT: Final[dict[str, MrcGrade]] = {
    Movement.NO_CONTRACTION: MrcGrade.ZERO,
    Movement.TRACE: MrcGrade.ONE,
    Movement.GRAVITY_MINIMISED_PARTIAL: MrcGrade.TWO_MINUS,
    Movement.GRAVITY_MINIMISED_FULL: MrcGrade.TWO,
    Movement.AGAINST_GRAVITY_STARTS: MrcGrade.TWO_PLUS,
    Movement.AGAINST_GRAVITY_OVER_HALF: MrcGrade.THREE_MINUS,
    Movement.AGAINST_GRAVITY_FULL_ONLY: MrcGrade.THREE,
}


@dataclass(frozen=True, slots=True)
class HelperSettings:
    """Where the lines are. Defaults of this project, no validated limits.

    Attributes:
        pain_limit_nrs: Pain above this (0 to 10) leaves the grade open.
        capacity_fraction: A peak from this share of the tester's own strength on was limited by the tester.
        opposite_fraction: Share of the unaffected other side that counts as an adequate load.
        target_fraction: Share of the planned load that counts as adequate, as in the verdict.
        slight_fraction: A yield below this share of the reference was at a slight load.
        sub_bands: Shares of the reference between 4−, 4 and 4+.
        plus_minus: Whether grades with plus and minus are written out, sub-bands included.
    """

    pain_limit_nrs: float = 4.0
    capacity_fraction: float = 0.90
    opposite_fraction: float = 0.90
    target_fraction: float = 0.90
    slight_fraction: float = 0.20
    sub_bands: tuple[float, float] = (0.50, 0.75)
    plus_minus: bool = False

    def __post_init__(self) -> None:
        shares = (self.capacity_fraction, self.opposite_fraction, self.target_fraction)
        if not all(0 < share <= 1 for share in shares):
            raise SettingsError("The shares of capacity, other side and target must lie above 0 and not above 1.")
        if not 0 < self.slight_fraction <= self.sub_bands[0] <= self.sub_bands[1] < 1:
            raise SettingsError("The limits must satisfy 0 < slight_fraction <= sub_bands[0] <= sub_bands[1] < 1.")
        if not 0 <= self.pain_limit_nrs <= 10:
            raise SettingsError(f"The limit of pain must lie between 0 and 10, not at {self.pain_limit_nrs}.")


@dataclass(frozen=True, slots=True)
class Reference:
    """What a force is held against.

    Attributes:
        force_n: The reference force, N.
        text: What it is, such as "the right side" or "norm mean, same protocol".
    """

    force_n: float
    text: str

    def __post_init__(self) -> None:
        require_force(self.force_n, "the reference")


@dataclass(frozen=True, slots=True)
class Observation:
    """What was seen, measured and asked. None stands for "not known", and what is not known supports no grade.

    Attributes:
        movement: What the tester saw, or its word.
        verdict: Verdict of the trace, or its word.
        force_n: Highest force held with the limb still, N: force at the yield, or the peak where there was none.
        load_adequate: Whether ``force_n`` was an adequate load; see :func:`load_adequate`.
        peak_n: Highest force of the trial, N.
        tester_capacity_n: The tester's own strongest push with the same grip against something fixed, best of 3, N.
        pain_nrs: Pain in the test, 0 to 10.
        reference: What ``force_n`` is held against.
        z: z of ``force_n`` in a norm with the same protocol, where there is one.
    """

    movement: Movement | str
    verdict: Verdict | str | None = None
    force_n: float | None = None
    load_adequate: bool | None = None
    peak_n: float | None = None
    tester_capacity_n: float | None = None
    pain_nrs: float | None = None
    reference: Reference | None = None
    z: float | None = None

    def __post_init__(self) -> None:
        _require_word(self.movement, Movement, "movement")
        if self.verdict is not None:
            _require_word(self.verdict, Verdict, "verdict")
        if self.pain_nrs is not None and not 0 <= self.pain_nrs <= 10:
            raise SettingsError(f"Pain is asked on a scale from 0 to 10, not {self.pain_nrs}.")
        for force_n, whose in (
            (self.force_n, "the held load"),
            (self.peak_n, "the peak"),
            (self.tester_capacity_n, "the tester"),
        ):
            if force_n is not None:
                require_force(force_n, whose)


def _require_word(word: str, known: type[StrEnum], what: str) -> None:
    if word not in set(known):
        raise SettingsError(f"{word!r} is no {what}.", f"Known are: {', '.join(known)}.")


@dataclass(frozen=True, slots=True)
class GradeSuggestion:
    """What the entry and the trace support.

    Attributes:
        rule: Name of the rule, for machines.
        grades: The grades supported, lowest first; empty where none is suggested.
        or_more: True where the grade is only a lower limit.
        text: The suggestion for the page, plus and minus hidden unless the settings show them.
        notes: What limits it.
    """

    rule: str
    grades: tuple[MrcGrade, ...]
    text: str
    or_more: bool = False
    notes: tuple[str, ...] = ()


def load_adequate(
    force_n: float,
    *,
    norm_limit_n: float | None = None,
    opposite_n: float | None = None,
    target_n: float | None = None,
    settings: HelperSettings | None = None,
) -> bool | None:
    """Return whether a held load was adequate by any of the yardsticks; None where there is none.

    Args:
        force_n: Highest force held with the limb still, N.
        norm_limit_n: Mean − 1.645 SD of a norm that matches in everything, N
            (:attr:`nktsense.grading.norms.Norm.lower_limit`).
        opposite_n: Force of the unaffected other side in the same test, N.
        target_n: Load that the clinician planned, N.
        settings: Where the lines are.

    Raises:
        UnusableValueError: A force is zero, negative or not finite.
    """
    lines = settings or HelperSettings()
    yardsticks = ((norm_limit_n, 1.0), (opposite_n, lines.opposite_fraction), (target_n, lines.target_fraction))
    held = require_force(force_n, "the held load")
    answers = [held >= share * require_force(level, "a yardstick") for level, share in yardsticks if level is not None]
    return any(answers) if answers else None


def suggest_grade(seen: Observation, settings: HelperSettings | None = None) -> GradeSuggestion:
    """Return what the entry and the trace support.

    Args:
        seen: What was seen, measured and asked.
        settings: Where the lines are.
    """
    lines = settings or HelperSettings()
    grade = _FROM_SIGHT.get(seen.movement)
    if grade is not None:
        text = f"grade {grade.label(plus_minus=lines.plus_minus)}, from what the tester saw"
        return GradeSuggestion("from_sight", (grade,), text)
    stopper = _stopper(seen, lines)
    if stopper is not None:
        return _none(*stopper)
    if seen.verdict == Verdict.BREAK:
        return _after_yield(seen, lines)
    if seen.verdict == Verdict.HOLD and seen.load_adequate:
        return GradeSuggestion("held_adequate", (MrcGrade.FIVE,), "supports grade 5", notes=(DISCLAIMER,))
    if seen.verdict == Verdict.HOLD and seen.load_adequate is None:
        return _none("adequacy_unknown", "whether the load was enough is not known")
    low = "grade 3+ or more" if lines.plus_minus else "more than grade 3"
    text = f"{low}; 5 not supported (load too low)"
    return GradeSuggestion("held_low_load", (MrcGrade.THREE_PLUS,), text, or_more=True, notes=(DISCLAIMER,))


def _none(rule: str, why: str) -> GradeSuggestion:
    return GradeSuggestion(rule, (), f"no grade suggested: {why}")


def _stopper(seen: Observation, lines: HelperSettings) -> tuple[str, str] | None:
    """Return rule and reason why the trace supports no grade at all, or None."""
    verdicts: dict[str | None, tuple[str, str]] = {
        None: ("no_verdict", "there is no verdict of the trace"),
        Verdict.INDETERMINATE: ("indeterminate", "the trace does not tell a hold from a break"),
        Verdict.SUSPECTED_BREAK: ("force_only", "a break seen in force alone is too uncertain"),
        Verdict.NO_HOLD: ("not_held", "the force was not held for the planned time"),
    }
    if seen.verdict in verdicts:
        return verdicts[seen.verdict]
    if seen.pain_nrs is None:
        return "pain_unknown", "pain was not asked"
    if seen.pain_nrs > lines.pain_limit_nrs:
        return "pain", f"pain {seen.pain_nrs:g} of 10 is above the limit of {lines.pain_limit_nrs:g}"
    if seen.peak_n is None or seen.tester_capacity_n is None:
        return "capacity_unknown", "the peak or the tester's own strength is not known"
    if seen.peak_n >= lines.capacity_fraction * seen.tester_capacity_n:
        strength = f"{newtons(seen.peak_n)} of the tester's {newtons(seen.tester_capacity_n)}"
        return "tester_limited", f"the tester was at capacity ({strength})"
    return None


def _after_yield(seen: Observation, lines: HelperSettings) -> GradeSuggestion:
    if seen.force_n is None:
        return _none("force_unknown", "the force at the yield is not known")
    if seen.load_adequate:
        # A strong tester can break any muscle: such a yield says something of the tester.
        return _none("overcame_adequate", "the tester overcame a within-reference force")
    if seen.reference is None:
        return _none("reference_unknown", "there is no reference to hold the force against")
    share = seen.force_n / seen.reference.force_n
    at = f"yield at {newtons(seen.force_n)}, {percent(share)} of {newtons(seen.reference.force_n)}"
    at = f"{at} ({seen.reference.text})" + ("" if seen.z is None else f", z = {seen.z:.2f}")
    if share < lines.slight_fraction:
        name = "3+ or 4−" if lines.plus_minus else "a grade between 3 and 4"
        text = f"supports {name}: {at}"
        return GradeSuggestion("yield_slight", (MrcGrade.THREE_PLUS, MrcGrade.FOUR_MINUS), text, notes=(DISCLAIMER,))
    notes = (DISCLAIMER,)
    if lines.plus_minus:
        low, high = lines.sub_bands
        band = MrcGrade.FOUR_MINUS if share < low else MrcGrade.FOUR_PLUS if share > high else MrcGrade.FOUR
        notes = (f"{band.label(plus_minus=True)} by sub-bands that are {CONVENTION}", *notes)
    return GradeSuggestion("yield_substantial", (MrcGrade.FOUR,), f"supports grade 4: {at}", notes=notes)
