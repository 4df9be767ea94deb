"""Text that people typed, as it may be shown: nothing in it moves a cursor, hides a letter or turns a line around."""

from __future__ import annotations

import unicodedata
from typing import Final

_UNSEEN: Final = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_LONGEST: Final = 2000
"""Characters that are shown of one text; how many more there are is told, and all of it is kept."""


def visible(text: str, longest: int = _LONGEST) -> str:
    r"""Return a text with every control character written out.

    Args:
        text: As typed.
        longest: Most characters of it that are shown.

    >>> visible("a\x1b[2Jb\u202ec")
    'a\\x1b[2Jb\\u202ec'
    """
    shown = text[:longest]
    out = "".join(_written(letter) if unicodedata.category(letter) in _UNSEEN else letter for letter in shown)
    return out if len(text) <= longest else f"{out}… ({len(text) - longest} characters more)"


def _written(letter: str) -> str:
    code = ord(letter)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
