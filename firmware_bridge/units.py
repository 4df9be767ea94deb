"""Force units on the wire, and what one of each is in newtons."""

from __future__ import annotations

from typing import Final

STANDARD_GRAVITY: Final = 9.80665
"""Standard acceleration of free fall in m/s², exact by definition (CGPM 1901)."""

POUND_FORCE_N: Final = 4.4482216152605
"""One pound-force in newtons, exact: 0.45359237 kg times standard gravity."""

COUNTS: Final = "counts"
"""Raw converter counts: no force until a calibration is applied."""

NEWTONS_PER_UNIT: Final[dict[str, float]] = {
    "N": 1.0,
    "mN": 1e-3,
    "daN": 10.0,
    "kN": 1e3,
    "kgf": STANDARD_GRAVITY,
    "gf": STANDARD_GRAVITY / 1000,
    "lbf": POUND_FORCE_N,
    "ozf": POUND_FORCE_N / 16,
}
"""Newtons per unit. Devices that print "kg" mean the load of that mass, kilogram-force."""

MAX_PLAUSIBLE_KGF: Final = 2000.0
"""No handheld device measures more; a larger reading is damage on the line."""

_SPELLINGS: Final[dict[str, str]] = {
    "n": "N",
    "newton": "N",
    "newtons": "N",
    "mn": "mN",
    "dan": "daN",
    "kn": "kN",
    "kg": "kgf",
    "kgs": "kgf",
    "kgf": "kgf",
    "kilogram": "kgf",
    "kilograms": "kgf",
    "kp": "kgf",
    "g": "gf",
    "gf": "gf",
    "grams": "gf",
    "lb": "lbf",
    "lbs": "lbf",
    "lbf": "lbf",
    "pounds": "lbf",
    "oz": "ozf",
    "ozf": "ozf",
    "counts": COUNTS,
    "count": COUNTS,
    "raw": COUNTS,
    "adc": COUNTS,
}


def parse_unit(text: str) -> str | None:
    """Return the canonical name of a force unit, or None where the text is none.

    Upper and lower case are taken alike, except that a lone ``MN`` is refused: it may be meant as
    milli- or as meganewton.

    >>> parse_unit("lbF"), parse_unit("kg"), parse_unit("apples")
    ('lbf', 'kgf', None)
    """
    stripped = text.strip().strip(".")
    if stripped == "MN":
        return None
    return _SPELLINGS.get(stripped.lower())
