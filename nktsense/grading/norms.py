"""A force against published reference values: like with like, or no comparison at all."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from nktsense.errors import UnusableValueError
from nktsense.grading.published import Confidence, Provenance, Seen, read_table
from nktsense.grading.test_type import TestType

FIFTH_PERCENTILE_Z: Final = -1.645
"""Below this z lies the lowest twentieth of a normal distribution."""


class Sex(StrEnum):
    """The two groups that the tables know."""

    MALE = "M"
    FEMALE = "F"


class BodySide(StrEnum):
    """The side tested, by dominance: the tables do not speak of left and right."""

    DOMINANT = "dominant"
    NON_DOMINANT = "non_dominant"


class NormDevice(StrEnum):
    """What the people of a table were measured with."""

    HAND_HELD = "hand_held"
    FIXED = "fixed"


class NormUnit(StrEnum):
    """The unit of a table. It is never converted: a torque needs the lever of the study."""

    NEWTON = "N"
    NEWTON_METRE = "N*m"
    PERCENT_BODY_WEIGHT = "%BW"
    """100 · kgf / kg of body mass."""


@dataclass(frozen=True, slots=True)
class Norm:
    """One group of healthy people in one test.

    Attributes:
        dataset: Name of the study's table.
        action: What was tested, such as ``elbow_flexion``.
        sex: Sex of the group.
        age_min: Youngest age, completed years.
        age_max: Oldest age, completed years.
        sides: The sides that the values hold for.
        test: Make or break test; "isometric" in the source is taken as a make test.
        device: What they were measured with.
        unit: Unit of the values.
        mean: Mean of the group.
        sd: Standard deviation of the group, or None where it was not retrieved.
        mean_ci95: 95 % confidence interval of the mean, or None. It says nothing of the spread between people.
        sample: Who was tested.
        provenance: Where it comes from.
    """

    dataset: str
    action: str
    sex: Sex
    age_min: int
    age_max: int
    sides: tuple[BodySide, ...]
    test: TestType
    device: NormDevice
    unit: NormUnit
    mean: float
    sd: float | None
    mean_ci95: tuple[float, float] | None
    sample: str
    provenance: Provenance

    @property
    def lower_limit(self) -> float | None:
        """Mean − 1.645 SD, in the unit of the table: the 5th percentile of a normal distribution; None without SD."""
        return None if self.sd is None else self.mean + FIFTH_PERCENTILE_Z * self.sd


@dataclass(frozen=True, slots=True)
class NormQuery:
    """Whose reference values are wanted, for which test.

    Attributes:
        action: What was tested, such as ``elbow_flexion``.
        sex: Sex of the person tested.
        age_years: Age, years; completed years count.
        side: The side tested, by dominance.
        unit: Unit of the measured value.
        test: Make or break test.
        device: What it was measured with.
        same_protocol: True only where the tester has read the source and tested in its position, with its lever and its
            fixation. The tables of this package do not hold them, so nobody else can say it.
    """

    action: str
    sex: Sex
    age_years: float
    side: BodySide
    unit: NormUnit
    test: TestType
    device: NormDevice
    same_protocol: bool

    def __post_init__(self) -> None:
        if not 0 <= self.age_years < 150:
            raise UnusableValueError(f"{self.age_years} is no age in years.", "Give the age at the test.")


@dataclass(frozen=True, slots=True)
class NoNorm:
    """There is nothing to compare with. The nearest group is never taken instead.

    Attributes:
        why: The first thing that no table matches.
    """

    why: str

    @property
    def text(self) -> str:
        """One line for the page."""
        return f"no matching norm: {self.why}"


@dataclass(frozen=True, slots=True)
class NormComparison:
    """A value beside the group it belongs to.

    Attributes:
        value: What was measured, in the unit of the norm.
        norm: The group.
        z: ``(value − mean) / SD``, or None where the SD is not known.
        percentile: Share of the group below the value, %, if its values are normally distributed; else None.
        below_5th: True for z < −1.645, under the same assumption; None where the SD is not known.
    """

    value: float
    norm: Norm
    z: float | None
    percentile: float | None
    below_5th: bool | None

    @property
    def text(self) -> str:
        """One line for the page, with the assumption and the certainty."""
        norm = self.norm
        people = f"{'men' if norm.sex is Sex.MALE else 'women'} aged {norm.age_min}–{norm.age_max}"
        if norm.age_min < 18:
            people = f"{'male' if norm.sex is Sex.MALE else 'female'} persons aged {norm.age_min}–{norm.age_max}"
        origin = f"{norm.dataset}; certainty {norm.provenance.confidence}"
        if self.z is None or self.percentile is None:
            share = 100 * self.value / norm.mean
            return f"{share:.0f} % of the mean of {people}; no z, the spread was not retrieved ({origin})"
        flag = ", below the 5th percentile" if self.below_5th else ""
        assumed = "if their values are normally distributed"
        return f"z = {self.z:.2f}{flag}; percentile {self.percentile:.0f} of {people}, {assumed} ({origin})"


@cache
def norms() -> tuple[Norm, ...]:
    """Return all reference values of this package."""
    return tuple(_read(row) for row in read_table("norms.csv"))


def _read(row: dict[str, str]) -> Norm:
    low, high = row["ci95_low"], row["ci95_high"]
    provenance = Provenance(row["source"], Seen(row["seen"]), Confidence(row["certainty"]), row["verification"])
    return Norm(
        dataset=row["dataset"],
        action=row["action"],
        sex=Sex(row["sex"]),
        age_min=int(row["age_min"]),
        age_max=int(row["age_max"]),
        sides=tuple(BodySide) if row["side"] == "both" else (BodySide(row["side"]),),
        test=TestType(row["test"]),
        device=NormDevice(row["device"]),
        unit=NormUnit(row["unit"]),
        mean=float(row["mean"]),
        sd=float(row["sd"]) if row["sd"] else None,
        mean_ci95=(float(low), float(high)) if low and high else None,
        sample=row["n"],
        provenance=provenance,
    )


def find_norm(query: NormQuery) -> Norm | NoNorm:
    """Return the group that matches in everything, or why there is none.

    Args:
        query: Whose reference values are wanted.
    """
    left = norms()
    for matches, name in _criteria(query):
        kept = tuple(norm for norm in left if matches(norm))
        if not kept:
            held = ", ".join(dict.fromkeys(name(norm) for norm in left))
            if len(left) == len(norms()):
                return NoNorm(f"no table holds the action {query.action!r}; the tables hold {held}")
            return NoNorm(f"for {query.action} the tables hold only {held}")
        left = kept
    # Two groups that both match would leave it to chance which one is shown.
    assert len(left) == 1, left
    if not query.same_protocol:
        return NoNorm(
            f"it is not confirmed that position, lever and fixation were those of the source ({left[0].dataset}); "
            "read them there"
        )
    return left[0]


_Criterion = tuple[Callable[[Norm], bool], Callable[[Norm], str]]


def _criteria(query: NormQuery) -> tuple[_Criterion, ...]:
    """Return what has to match, in the order in which a mismatch is told, and how the tables' side of it is said."""
    age = math.floor(query.age_years)
    return (
        (lambda norm: norm.action == query.action, lambda norm: norm.action),
        (lambda norm: norm.test == query.test, lambda norm: f"{norm.test} tests"),
        (lambda norm: norm.device == query.device, lambda norm: f"{_DEVICE[norm.device]} in {norm.unit}"),
        (lambda norm: norm.unit == query.unit, lambda norm: f"values in {norm.unit}"),
        (lambda norm: norm.sex == query.sex, lambda norm: f"sex {norm.sex}"),
        (lambda norm: query.side in norm.sides, lambda norm: "the dominant side"),
        (lambda norm: norm.age_min <= age <= norm.age_max, lambda norm: f"ages {norm.age_min}–{norm.age_max}"),
    )


_DEVICE: Final = {
    NormDevice.HAND_HELD: "values of a hand-held dynamometer",
    NormDevice.FIXED: "values of a fixed dynamometer",
}


def compare_with_norm(value: float, query: NormQuery) -> NormComparison | NoNorm:
    """Return a measured value beside the group that matches in everything, or why there is none.

    ``z = (value − mean) / SD``; the percentile is the normal distribution's at z.

    Args:
        value: What was measured, in the query's unit.
        query: Whose reference values are wanted.

    Raises:
        UnusableValueError: The value is negative or not finite.
    """
    if not math.isfinite(value) or value < 0:
        raise UnusableValueError(
            f"{value} {query.unit} cannot be compared with a norm.", "Check the zero of the sensor."
        )
    norm = find_norm(query)
    if isinstance(norm, NoNorm):
        return norm
    if norm.sd is None:
        return NormComparison(value, norm, None, None, None)
    from scipy.special import ndtr

    z = (value - norm.mean) / norm.sd
    return NormComparison(value, norm, z, 100 * float(ndtr(z)), z < FIFTH_PERCENTILE_Z)
