"""The grading scales of the manual muscle test as what they are: ordered words, not numbers.

A grade of 4 covers more than 96 % of elbow-flexion strength by one model (MacAvoy and Green 2007), so the steps are not
equally wide. Grades are therefore compared and counted, never added or averaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import total_ordering
from typing import Any, Final, NoReturn, Self

from nktsense.errors import SettingsError
from nktsense.grading.published import Confidence, Provenance, Seen


def _refuse(grade: Any, *_: object) -> NoReturn:
    raise TypeError(
        f"{type(grade).__name__} is an ordinal scale: its steps are not equally wide, so grades cannot be added, "
        "averaged or turned into numbers. Count them, or name the lowest and the highest."
    )


class _NoArithmetic:
    __add__ = __radd__ = __sub__ = __rsub__ = _refuse
    __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _refuse
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = _refuse
    __neg__ = __pos__ = __abs__ = __round__ = _refuse
    __float__ = __int__ = __index__ = _refuse
    as_integer_ratio = _refuse  # what statistics.mean asks for


@total_ordering
class OrdinalGrade(_NoArithmetic, Enum):
    """A grade that knows its order and refuses arithmetic.

    Grades of one scale compare with ``<`` and ``==``. Grades of two scales are never equal and ``<`` raises TypeError:
    use :func:`crosswalk` first. ``+``, ``float()``, ``sum``, ``mean`` and the like raise TypeError with the reason.
    """

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        order = list(type(self))
        return order.index(self) < order.index(other)

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the grade that a person wrote, such as ``4-``, ``4−`` or ``Good``.

        Raises:
            SettingsError: The scale has no such grade.
        """
        written = text.strip().replace("−", "-").replace("–", "-").casefold()
        for grade in cls:
            if str(grade.value).casefold() == written:
                return grade
        known = ", ".join(str(grade.value) for grade in cls)
        raise SettingsError(f"{cls.__name__} has no grade {text!r}.", f"Its grades are: {known}.")


class MrcGrade(OrdinalGrade):
    """The MRC (Oxford) scale, with the plus and minus grades that some texts add."""

    ZERO = "0"
    ONE = "1"
    TWO_MINUS = "2-"
    TWO = "2"
    TWO_PLUS = "2+"
    THREE_MINUS = "3-"
    THREE = "3"
    THREE_PLUS = "3+"
    FOUR_MINUS = "4-"
    FOUR = "4"
    FOUR_PLUS = "4+"
    FIVE = "5"

    @property
    def signed(self) -> bool:
        """True for a plus or minus grade."""
        return self.value[-1] in "+-"

    @classmethod
    def choices(cls, *, plus_minus: bool = False) -> tuple[MrcGrade, ...]:
        """Return the grades to offer, lowest first; those with plus and minus only when asked for.

        Adding 4+ did not improve agreement among 225 responders (64 % without it, 48 % with it; doi
        10.1186/s12998-017-0159-6), so they are hidden unless somebody wants them.
        """
        return tuple(grade for grade in cls if plus_minus or not grade.signed)

    def label(self, *, plus_minus: bool = False) -> str:
        """Return the grade for a page; with plus and minus hidden, a signed one as the two grades around it.

        A sign is not simply dropped: 3- as "3" would say that the full range was reached.

        >>> MrcGrade.FOUR.label(), MrcGrade.THREE_PLUS.label(), MrcGrade.THREE_PLUS.label(plus_minus=True)
        ('4', 'between 3 and 4', '3+')
        """
        if plus_minus or not self.signed:
            return self.value.replace("-", "−")
        whole = self.choices()
        below = max(grade for grade in whole if grade < self)
        above = min(grade for grade in whole if grade > self)
        return f"between {below} and {above}"


class KendallGrade(OrdinalGrade):
    """Kendall's scale from 0 over T (trace) to 10."""

    ZERO = "0"
    TRACE = "T"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"
    SEVEN = "7"
    EIGHT = "8"
    NINE = "9"
    TEN = "10"


class DanielsWorthinghamGrade(OrdinalGrade):
    """The words of Daniels and Worthingham."""

    ZERO = "Zero"
    TRACE = "Trace"
    POOR = "Poor"
    FAIR = "Fair"
    GOOD = "Good"
    NORMAL = "Normal"


class ForceDecides(StrEnum):
    """Whether a force trace can tell a grade."""

    NO = "no"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One grade on the three scales.

    Attributes:
        mrc: Grade on the MRC scale.
        kendall: Grade on Kendall's scale.
        daniels_worthingham: The word, or None where that text has none: it discourages most plus and minus grades.
        criterion: What is seen, in this project's own words.
        force: Whether a force trace can tell it. Grades up to 3 are defined by motion with or against gravity.
        criterion_from: Where the criterion comes from.
        equivalence_from: Where the equivalence of the three scales comes from.
    """

    mrc: MrcGrade
    kendall: KendallGrade
    daniels_worthingham: DanielsWorthinghamGrade | None
    criterion: str
    force: ForceDecides
    criterion_from: Provenance
    equivalence_from: Provenance


_MRC: Final = Provenance("MRC scale as printed in World J Orthop 2017;8:21", Seen.ARTICLE, Confidence.HIGH)
_TEXTBOOKS: Final = Provenance(
    "Kendall 2005; Hislop, Avers and Brown (Daniels and Worthingham)",
    Seen.MEMORY,
    Confidence.MEDIUM,
    "compare with the books before relying on it",
)
_DW = DanielsWorthinghamGrade
_RANGE: Final = "the full available range"
_ROWS: Final[tuple[tuple[str, str, DanielsWorthinghamGrade | None, str], ...]] = (
    ("0", "0", _DW.ZERO, "nothing seen or felt"),
    ("1", "T", _DW.TRACE, "a flicker is seen or felt, without movement"),
    ("2-", "1", None, "part of the range with gravity eliminated"),
    ("2", "2", _DW.POOR, f"{_RANGE} with gravity eliminated"),
    ("2+", "3", None, "starts to move against gravity, less than half the range"),
    ("3-", "4", None, "more than half the range against gravity, not all of it"),
    ("3", "5", _DW.FAIR, f"{_RANGE} against gravity, without added resistance"),
    ("3+", "6", None, "holds against slight resistance"),
    ("4-", "7", None, "holds against slight to moderate resistance"),
    ("4", "8", _DW.GOOD, "holds against moderate resistance, yields to a strong one"),
    ("4+", "9", None, "holds against strong resistance, not the strongest"),
    ("5", "10", _DW.NORMAL, "holds against the strongest resistance of the tester"),
)


def _row(mrc: MrcGrade, kendall: str, word: DanielsWorthinghamGrade | None, criterion: str) -> GradeRow:
    return GradeRow(
        mrc=mrc,
        kendall=KendallGrade(kendall),
        daniels_worthingham=word,
        criterion=criterion,
        force=ForceDecides.PARTLY if mrc > MrcGrade.THREE else ForceDecides.NO,
        criterion_from=_TEXTBOOKS if mrc.signed else _MRC,
        equivalence_from=_TEXTBOOKS,
    )


GRADE_TABLE: Final = tuple(_row(MrcGrade(mrc), kendall, word, criterion) for mrc, kendall, word, criterion in _ROWS)
"""The three scales side by side, lowest grade first."""


def crosswalk(grade: OrdinalGrade) -> GradeRow:
    """Return the row of a grade of any of the three scales.

    Raises:
        SettingsError: The scale is none of the three.
    """
    for row in GRADE_TABLE:
        if grade in (row.mrc, row.kendall, row.daniels_worthingham):
            return row
    raise SettingsError(f"{type(grade).__name__} {grade} stands in no row of the table of grades.")
