"""Published numbers and how they are known: the tables of this package, and the values of stable and unstable tests."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources


class Seen(StrEnum):
    """Where this project saw a number or a definition. Nothing seen only in memory is shown as established."""

    ARTICLE = "article"
    ABSTRACT = "abstract"
    PREPRINT_ABSTRACT = "preprint abstract"
    TRANSCRIPTION = "transcription"
    """Somebody else's copy of the article's table; not compared with the article."""
    MEMORY = "memory"
    """Recalled, not looked up."""


class Confidence(StrEnum):
    """How sure this project is that a number or a wording is what its source says."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a fact comes from.

    Attributes:
        source: Authors, year and place, or a DOI.
        seen: Where it was seen.
        confidence: How sure it is that the source says so; says nothing of how good the study is.
        note: What limits it; may be empty.
    """

    source: str
    seen: Seen
    confidence: Confidence
    note: str = ""

    @property
    def established(self) -> bool:
        """False for what is only remembered and has to be checked before anybody relies on it."""
        return self.seen is not Seen.MEMORY

    @property
    def text(self) -> str:
        """One line for the page."""
        how = "from memory, not checked" if self.seen is Seen.MEMORY else f"seen in: {self.seen}"
        return f"{self.source} ({how}; confidence {self.confidence})"


def read_table(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV table of this package, every cell as text.

    Args:
        name: File name in ``nktsense/grading/data``, such as ``norms.csv``.
    """
    text = resources.files("nktsense.grading").joinpath("data", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


class Condition(StrEnum):
    """What the authors of a study say of a group of tests."""

    STABLE = "stable"
    UNSTABLE = "unstable"


@dataclass(frozen=True, slots=True)
class GroupValue:
    """Mean and spread of a group of adaptive-force tests. A contrast between groups, not a diagnostic accuracy.

    Attributes:
        name: Stable name of the row.
        condition: Stable or unstable, as the authors call it.
        situation: What was done to the people tested.
        numerator: ``AFiso``.
        denominator: ``AFmax`` (highest force of the same trial) or ``MVIC`` (maximal make test). The two kinds of
            ratio cannot be mixed.
        mean_percent: Mean of the ratio, %.
        sd_percent: Standard deviation, %, or None where it was not retrieved.
        sample: Who was tested.
        provenance: Where it comes from.
    """

    name: str
    condition: Condition
    situation: str
    numerator: str
    denominator: str
    mean_percent: float
    sd_percent: float | None
    sample: str
    provenance: Provenance


GROUP_LIMITS = (
    "One research group, small samples, strong manipulations; testers usually knew the condition. "
    "Differences between groups, no sensitivity or specificity for any disorder."
)
"""What limits all the group values."""


@cache
def group_values() -> tuple[GroupValue, ...]:
    """Return the published group values of AFiso in stable and unstable tests."""
    return tuple(
        GroupValue(
            name=row["name"],
            condition=Condition(row["condition"]),
            situation=row["situation"],
            numerator=row["numerator"],
            denominator=row["denominator"],
            mean_percent=float(row["mean_percent"]),
            sd_percent=float(row["sd_percent"]) if row["sd_percent"] else None,
            sample=row["sample"],
            provenance=Provenance(row["source"], Seen(row["seen"]), Confidence(row["confidence"]), row["note"]),
        )
        for row in read_table("group_values.csv")
    )
