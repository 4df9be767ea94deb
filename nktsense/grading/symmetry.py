"""Left against right: the limb symmetry index and the asymmetry, each with what is divided by what."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from nktsense.errors import UnusableValueError
from nktsense.grading.words import newtons

CONVENTION_PERCENT: Final = 90.0
CONVENTION_TEXT: Final = "90 % or more is a return-to-sport convention (recalled, not checked), not a health norm."
"""Said wherever the convention is."""


def require_force(force_n: float | None, whose: str) -> float:
    """Return a force that can be compared.

    Args:
        force_n: Force, N.
        whose: Which force it is, for the message, such as "the left side".

    Raises:
        UnusableValueError: It is missing, not finite, zero or negative.
    """
    if force_n is None or not math.isfinite(force_n):
        raise UnusableValueError(f"The force of {whose} is missing.", "Test it and compare again.")
    if force_n <= 0:
        raise UnusableValueError(
            f"The force of {whose} is {force_n:g} N, and nothing can be compared with that.",
            "Check the zero and the direction of the sensor.",
        )
    return force_n


class SymmetryKind(StrEnum):
    """What is divided by what."""

    INVOLVED_BY_UNINVOLVED = "involved / uninvolved"
    WEAKER_BY_STRONGER = "weaker / stronger"
    RIGHT_MINUS_LEFT = "(right − left) / mean of both"


@dataclass(frozen=True, slots=True)
class Symmetry:
    """Two sides compared.

    Attributes:
        kind: What is divided by what.
        percent: The value, %. An index is 100 for equal sides, an asymmetry 0; that is positive for a stronger right.
        meets_convention: Whether an index reaches 90 %, a convention of return-to-sport testing and no norm of
            health; None for an asymmetry, for which there is none.
        text: One line for the page, with the label.
    """

    kind: SymmetryKind
    percent: float
    meets_convention: bool | None
    text: str


def involved_by_uninvolved(involved_n: float | None, uninvolved_n: float | None) -> Symmetry:
    """Return the limb symmetry index ``100 · involved / uninvolved``.

    Args:
        involved_n: Force of the involved side, N.
        uninvolved_n: Force of the other side, N.

    Raises:
        UnusableValueError: A force is missing, zero or negative.
    """
    involved, uninvolved = require_force(involved_n, "the involved side"), require_force(uninvolved_n, "the other side")
    return _index(SymmetryKind.INVOLVED_BY_UNINVOLVED, involved, uninvolved)


def weaker_by_stronger(left_n: float | None, right_n: float | None) -> Symmetry:
    """Return the limb symmetry index ``100 · weaker / stronger``; never above 100 %.

    Args:
        left_n: Force of the left side, N.
        right_n: Force of the right side, N.

    Raises:
        UnusableValueError: A force is missing, zero or negative.
    """
    left, right = require_force(left_n, "the left side"), require_force(right_n, "the right side")
    return _index(SymmetryKind.WEAKER_BY_STRONGER, min(left, right), max(left, right))


def asymmetry(left_n: float | None, right_n: float | None) -> Symmetry:
    """Return ``200 · (right − left) / (right + left)``: the difference in per cent of the mean of both sides.

    Args:
        left_n: Force of the left side, N.
        right_n: Force of the right side, N.

    Raises:
        UnusableValueError: A force is missing, zero or negative.
    """
    left, right = require_force(left_n, "the left side"), require_force(right_n, "the right side")
    # Halves first: the sum of two huge forces would overflow.
    value = 100 * (right - left) / (right / 2 + left / 2)
    stronger = "sides equal" if right == left else f"{'right' if right > left else 'left'} stronger"
    kind = SymmetryKind.RIGHT_MINUS_LEFT
    text = f"Asymmetry {value:+.0f} % ({kind}: {newtons(right)}, {newtons(left)}; {stronger})"
    return Symmetry(kind, value, None, text)


def _index(kind: SymmetryKind, upper_n: float, lower_n: float) -> Symmetry:
    value = 100 * (upper_n / lower_n)
    text = f"LSI {value:.0f} % ({kind}: {newtons(upper_n)} / {newtons(lower_n)})"
    return Symmetry(kind, value, value >= CONVENTION_PERCENT, text)
