"""What somebody types: a number, a peak that was read off a meter that no computer can read."""

from __future__ import annotations

import math
from typing import Final

from firmware_bridge.units import NEWTONS_PER_UNIT, parse_unit
from nktsense.errors import StepRefusedError, UnusableValueError

UNITS: Final = ("N", "kgf", "lbf")
MOST_N: Final = 5000.0
"""More than any hand-held dynamometer shows."""


def number_of(text: str, what: str) -> float:
    """Return a number that somebody typed; a comma is a decimal point.

    Args:
        text: As typed.
        what: What is wanted, such as "a time in seconds".

    Raises:
        StepRefusedError: It is no number.
    """
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        shown = text[:40] or "nothing"
        raise StepRefusedError("usage", f"{shown} is no number: {what} is wanted.", "") from None


def peak_in_newtons(force: float, unit: str) -> float:
    """Return a typed peak in newtons.

    Args:
        force: The number on the display.
        unit: ``N``, ``kgf`` or ``lbf``.

    Raises:
        UnusableValueError: The unit is none of them, or no dynamometer shows such a force.
    """
    name = parse_unit(unit)
    if name not in UNITS:
        raise UnusableValueError(f"{unit or 'nothing'} is no unit of force here.", "Say N, kgf or lbf.")
    peak_n = force * NEWTONS_PER_UNIT[name]
    if not (math.isfinite(peak_n) and 0 < peak_n <= MOST_N):
        raise UnusableValueError(
            f"{force:g} {name} is no peak that a hand-held dynamometer shows.", "Look at the number and its unit again."
        )
    return peak_n
