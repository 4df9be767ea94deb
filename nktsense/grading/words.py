"""Numbers and sentences as people read them: at most three significant digits, always with the unit."""

from __future__ import annotations


def digits(value: float) -> str:
    """Return a number with three significant digits and no exponent.

    >>> digits(112.34), digits(7.128), digits(0.034), digits(1234.5)
    ('112', '7.13', '0.034', '1234')
    """
    if abs(value) >= 100:
        return f"{value:.0f}"
    if abs(value) >= 10:
        return f"{value:.1f}".removesuffix(".0")
    if abs(value) >= 1:
        return f"{value:.2f}".rstrip("0").rstrip(".")
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"


def newtons(value: float) -> str:
    """Return a force for a sentence: whole newtons from 10 N on, one decimal below."""
    return f"{value:.0f} N" if abs(value) >= 10 else f"{value:.1f} N"


def percent(share: float) -> str:
    """Return a share as whole per cent."""
    return f"{100 * share:.0f} %"


def seconds(value: float) -> str:
    """Return a time with one decimal."""
    return f"{value:.1f} s"
