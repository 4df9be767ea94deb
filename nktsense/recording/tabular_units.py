"""Units of a force column: what the file says, what the user says, and what the values betray."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT, STANDARD_GRAVITY, parse_unit
from nktsense.recording.model import FloatArray, Problem

TENTH_KGF_N: Final = STANDARD_GRAVITY / 10
"""One step of a display that shows 0.1 kgf, in N."""

_MIN_DISTINCT: Final = 10
_CHANCE: Final = 1e-9
"""Values printed so coarsely that they would fit the steps by chance more often than this prove nothing."""


@dataclass(frozen=True, slots=True)
class Converted:
    """Force values with their unit; the fields are those of ``Recording``."""

    force: FloatArray
    unit: str | None
    source_unit: str | None
    problems: tuple[Problem, ...]


def convert_force(values: FloatArray, stated: str | None, option: str | None, decimals: int | None = None) -> Converted:
    """Convert force to newtons where the unit is known.

    Args:
        values: Force as in the file, shape (n,), finite.
        stated: The unit as the file writes it, or None.
        option: The unit as the user states it, or None; it wins.
        decimals: Digits printed behind the decimal sign; None where that is not known, so that no unit is
            inferred from the values.
    """
    problems: list[Problem] = []
    from_file = parse_unit(stated) if stated else None
    unit = parse_unit(option) if option else from_file
    if option and from_file is not None and from_file != unit:
        problems.append(
            Problem(
                "unit_overridden",
                f"The file says {stated}; the values were taken as {unit} because you said so.",
                severity="note",
            )
        )
    elif not option and from_file == "kgf" and stated and stated.strip(" .").lower() not in ("kgf", "kp"):
        message = f"The file says {stated}, a mass; the values were taken as kgf."
        problems.append(Problem("kg_taken_as_kgf", message, severity="note"))
    if unit is None:
        return _without_unit(values, decimals)
    if unit == COUNTS:
        return Converted(values, COUNTS, COUNTS, tuple(problems))
    factor = NEWTONS_PER_UNIT[unit]
    return Converted(values if factor == 1.0 else values * factor, "N", unit, tuple(problems))


def is_tenth_kgf_in_newtons(values: FloatArray, decimals: int | None) -> bool:
    """Return whether every value is a whole number of 0.1 kgf steps written in newtons.

    Args:
        values: Force as in the file, shape (n,).
        decimals: Digits printed behind the decimal sign; None gives False.
    """
    if decimals is None:
        return False
    distinct = np.unique(np.abs(values))
    if len(distinct) < _MIN_DISTINCT:
        return False
    tolerance = 0.5 * 10.0**-decimals
    share = min(1.0, 2 * tolerance / TENTH_KGF_N)
    if math.log10(share) * len(distinct) > math.log10(_CHANCE):
        return False
    off = np.abs(distinct - np.round(distinct / TENTH_KGF_N) * TENTH_KGF_N)
    return bool(np.all(off <= tolerance + 1e-12 * distinct))


def _without_unit(values: FloatArray, decimals: int | None) -> Converted:
    if is_tenth_kgf_in_newtons(values, decimals):
        problem = Problem(
            "unit_inferred",
            "The file names no unit, but every force is a multiple of 0.980665: newtons, converted from a "
            "display of 0.1 kgf. They were taken as N; pass --unit if that is wrong.",
            severity="note",
        )
        return Converted(values, "N", None, (problem,))
    problem = Problem("unit_unknown", "The file does not say the unit of force. Pass --unit N, kgf or lbf to grade it.")
    return Converted(values, None, None, (problem,))
