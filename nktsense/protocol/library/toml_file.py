"""A file of the library as bytes: read with a limit, decoded, and what cannot be read told."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from nktsense.errors import LibraryError
from nktsense.protocol.library.mistakes import printable

MAX_BYTES: Final = 1_048_576
"""Size of a clinic's file that is read; a larger one is none that somebody wrote."""
_MAX_DOTS: Final = 1000
"""Dots in a line. Keys in keys in keys cost the reader of TOML the square of their number."""
_DOCUMENT: Final = "See docs/library.md for how the file is written."


def read_file(path: Path) -> dict[str, Any]:
    """Return what a TOML file holds.

    Args:
        path: The file.

    Raises:
        LibraryError: It is missing, no ordinary file, too large, no UTF-8 or no TOML.
    """
    name = printable(str(path))
    try:
        if path.exists() and not path.is_file():
            raise LibraryError(f"{name} is no ordinary file and cannot be read as a library.", "Name a TOML file.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise LibraryError(f"There is no library file {name}.", "Name another file, or none.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise LibraryError(f"The library file {name} cannot be read: {why}.", "Check its name and rights.") from error
    if len(data) > MAX_BYTES:
        raise LibraryError(
            f"{name} is larger than {MAX_BYTES // 1024} KiB, which no clinic's library is.", "Name another file."
        )
    return parse(data, name)


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Return what the bytes of a TOML file hold.

    Args:
        data: Its bytes.
        name: What to call it.

    Raises:
        LibraryError: They are no UTF-8 or no TOML.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LibraryError(f"{name} is not written in UTF-8 (line {line}).", "Save it as UTF-8.") from error
    if any(line.count(".") > _MAX_DOTS for line in text.splitlines()):
        raise LibraryError(f"{name} cannot be read as TOML: a line holds more than {_MAX_DOTS} dots.", _DOCUMENT)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LibraryError(f"{name} is no TOML: {printable(str(error))}.", _DOCUMENT) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; brackets in brackets in brackets
        raise LibraryError(f"{name} cannot be read as TOML: a value is too long or too deep.", _DOCUMENT) from error
