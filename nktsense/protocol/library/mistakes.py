"""What is wrong with a file of the library: every mistake with its table, row and key, so that it can be corrected."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import Any, Final

from nktsense.errors import LibraryError

SHOWN: Final = 20
"""Mistakes that are told at once; of more only the number is told."""
_LENGTH: Final = 60


class LibraryFileError(LibraryError):
    """A file of the library cannot be used; nothing of it was taken.

    Args:
        file: The file.
        mistakes: What is wrong with it, one sentence each without a full stop.
    """

    def __init__(self, file: str, mistakes: Sequence[str]) -> None:
        self.file = file
        self.mistakes = tuple(mistakes)
        shown = self.mistakes[:SHOWN]
        if len(self.mistakes) == 1:
            message = f"{file}: {shown[0]}."
        else:
            more = len(self.mistakes) - len(shown)
            lines = [f"{file} holds {len(self.mistakes)} mistakes:", *(f"  {mistake}." for mistake in shown)]
            message = "\n".join([*lines, f"  … and {more} more."] if more else lines)
        super().__init__(message, "Nothing of the file is used until it is corrected.")


def quoted(value: Any) -> str:
    """Return a value of a TOML file as it may be shown: on one line, short, nothing that acts on a terminal."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, str):
        return f'"{printable(_cut(value))}"'
    try:
        return printable(_cut(str(value)))
    except ValueError:  # Python does not write a number of thousands of digits
        return "a very large number"


def printable(text: str) -> str:
    """Return a text with every character that is not printable written as its code."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def _cut(text: str) -> str:
    return text if len(text) <= _LENGTH else f"{text[:_LENGTH]}…"


def joined(words: Iterable[str], last: str = "or") -> str:
    """Return ``a, b or c``."""
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end


def nearest(word: str, known: Iterable[str]) -> str:
    """Return `` (nearest: "x")`` where something known is spelled nearly so, or else ""."""
    found = difflib.get_close_matches(word[:_LENGTH], known, n=1)
    return f' (nearest: "{found[0]}")' if found else ""
