"""Numbers as the chosen language writes them."""

from __future__ import annotations

import re
from typing import Final

DECIMAL_COMMA: Final = frozenset({"de", "es"})
_POINT: Final = re.compile(r"(?<![\w.,:/@=?&-])([-−+±]?\d+)\.(\d+)(?![.\w]*[\d_@/=]|\.\w)")
"""A number with decimals; no version, address, date or name of a file."""


def figures(text: str, language: str) -> str:
    """Return a text with the decimal sign of a language in its numbers.

    >>> figures("2.5 s of 3.0 s, version 0.1.0, R = 0.87", "de")
    '2,5 s of 3,0 s, version 0.1.0, R = 0,87'
    """
    return _POINT.sub(r"\1,\2", text) if language in DECIMAL_COMMA else text
