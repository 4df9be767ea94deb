"""The lever arm that is taken where nobody measured one: a length, or a share of the stature. A rough value."""

from __future__ import annotations

import math
import re
from typing import Final

from nktsense.errors import UnusableValueError

LEVER_WORDS: Final = 'metres such as "0.05", or a share of the stature H such as "0.245H-0.05"'
_FORMULA: Final = re.compile(
    r"(?:(?P<share>0\.\d{1,4})H(?P<offset>[-+]\d\.\d{1,4})?|(?P<metres>[01]\.\d{1,4}))", re.ASCII
)


def is_lever(formula: str) -> bool:
    """Whether a text is a fallback lever arm."""
    return _FORMULA.fullmatch(formula) is not None


def fallback_lever_m(formula: str, stature_m: float) -> float | None:
    """Return the lever arm of a formula, m: ``share · H + offset``.

    The shares are lengths of segments by Drillis & Contini as Winter prints them, from memory, not checked; the offset
    is the distance of the pad from the end of the segment. Measure the lever where you can.

    Args:
        formula: As in ``Muscle.lever_fallback``; "" for none.
        stature_m: Stature H, m.

    Returns:
        The lever, m; None where there is no formula, or where a length for so small a person would not be positive.

    Raises:
        UnusableValueError: The stature is none, or the formula is none.
    """
    if not formula:
        return None
    found = _FORMULA.fullmatch(formula)
    if found is None:
        raise UnusableValueError(f"{formula!r} is no lever arm.", f"It is {LEVER_WORDS}.")
    if found["metres"]:
        return float(found["metres"])
    if not (math.isfinite(stature_m) and 0.3 < stature_m < 2.8):
        raise UnusableValueError(f"{stature_m} m is no stature.", "Give the stature in metres.")
    lever_m = float(found["share"]) * stature_m + float(found["offset"] or 0.0)
    return lever_m if lever_m > 0 else None
