"""Numbers as a calibration record prints them: no exponents, a true minus, decimals that stand below each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from calibration.uncertainty.rounding import round_uncertainty, rounded

FIGURE_SPACE: Final = "\N{FIGURE SPACE}"
_POINT_SPACE: Final = "\N{PUNCTUATION SPACE}"
_MINUS: Final = "\N{MINUS SIGN}"
_EXACT: Final = Context(prec=60)
_FEWEST: Final = -9
"""A place smaller than this is no property of a force that anybody measures."""


def with_minus(text: str) -> str:
    """Return a number's text with a true minus sign."""
    return text.replace("-", _MINUS)


def signed(value: Decimal | float) -> str:
    """Return a number with its sign; a zero has none."""
    return with_minus(f"{value:+f}" if value else f"{value:f}".replace("-", ""))


def significant(value: float, digits: int = 2) -> str:
    """Return a number with so many significant digits, no exponent, and all of its whole part."""
    if not math.isfinite(value):
        return "not a number" if math.isnan(value) else with_minus(f"{'-' if value < 0 else ''}∞")
    exact = Decimal(repr(float(value)))
    if exact == 0:
        return "0"
    place = min(0, max(exact.adjusted() - (digits - 1), _FEWEST))
    return with_minus(f"{exact.quantize(Decimal(1).scaleb(place), rounding=ROUND_HALF_EVEN, context=_EXACT):f}")


def as_typed(value: float) -> str:
    """Return a number that somebody typed, as it was: no digit more, no exponent."""
    if not math.isfinite(value):
        return significant(value)
    text = f"{Decimal(repr(float(value))):f}"
    return with_minus(text.rstrip("0").rstrip(".") if "." in text else text)


def to_place_of(value: float, uncertainty: float, *, sign: bool = False) -> str:
    """Return a value to the place of the second digit of an uncertainty; six digits where there is none.

    Args:
        value: The value.
        uncertainty: An uncertainty in the same unit.
        sign: Whether a plus is written.
    """
    if not (math.isfinite(value) and math.isfinite(uncertainty) and uncertainty > 0):
        return significant(value, 6)
    exact = rounded(value, uncertainty).value
    return signed(exact) if sign else with_minus(f"{exact:f}")


def u_text(expanded_u: float) -> str:
    """Return an expanded uncertainty to two digits, up in doubt."""
    if not (math.isfinite(expanded_u) and expanded_u > 0):
        return significant(expanded_u)
    return f"{round_uncertainty(expanded_u):f}"


def percent(share: float) -> str:
    """Return a probability as percent: 0.95 is "95 %", in one piece."""
    return f"{100 * share:.4g}\N{NO-BREAK SPACE}%"


def aligned(cells: Sequence[str]) -> tuple[str, ...]:
    """Return numbers filled up with blank digits on the right, so that their points stand below each other."""
    decimals = [len(cell) - cell.index(".") - 1 if "." in cell else -1 for cell in cells]
    most = max(decimals, default=-1)
    filled: list[str] = []
    for cell, have in zip(cells, decimals, strict=True):
        number = cell[-1:].isdigit()
        point = _POINT_SPACE if have < 0 <= most else ""
        filled.append(cell + point + FIGURE_SPACE * (most - max(have, 0)) if number and most >= 0 else cell)
    return tuple(filled)
