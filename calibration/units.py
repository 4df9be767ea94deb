"""Units that are taken for each other, and what a factor between them looks like."""

from __future__ import annotations

from typing import Final

_FACTORS: Final = {
    1 / 9.80665: "as if it showed kgf for newtons",
    9.80665: "as if kilograms were taken for newtons, or newtons shown for kgf",
    1 / 4.4482216: "as if it showed lbf for newtons",
    4.4482216: "as if newtons were taken for lbf",
    2.2046226: "as if pounds were taken for kilograms",
    1 / 2.2046226: "as if kilograms were taken for pounds",
    1000.0: "as if grams or millinewtons were taken for a thousand times as much",
    0.001: "as if it were a thousand times too large a unit",
    10.0: "ten times as much, as of a decimal point or of kilograms times ten",
    0.1: "a tenth, as of a decimal point",
}
_NEAR: Final = 0.03


def slipped_unit(factor: float) -> str:
    """Return which two units were taken for each other where a factor looks like it, the likeliest first, or ""."""
    off = {known: abs(factor / known - 1) for known in _FACTORS}
    return ", or ".join(_FACTORS[known] for known in sorted(off, key=off.__getitem__) if off[known] <= _NEAR)


def factor_in_words(factor: float) -> str:
    """Return a factor, and what it looks like, in words."""
    words = slipped_unit(factor)
    return f"a factor of {factor:.4g}" + (f", {words}" if words else "")
