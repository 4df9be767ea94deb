"""A row by its identifier, or what there is instead."""

from __future__ import annotations

from collections.abc import Mapping

from nktsense.errors import LibraryError
from nktsense.protocol.library.mistakes import nearest, quoted
from nktsense.protocol.library.model import Battery, Library, Muscle, Profile, Row
from nktsense.protocol.library.rows import R


def muscle_of(library: Library, identifier: str) -> Muscle:
    """Return a muscle.

    Raises:
        LibraryError: There is none of this identifier.
    """
    return _of(library.muscles, identifier, "muscle", "`nktsense library list muscles` shows them.")


def battery_of(library: Library, identifier: str) -> Battery:
    """Return a battery.

    Raises:
        LibraryError: There is none of this identifier.
    """
    return _of(library.batteries, identifier, "battery", f"There are: {', '.join(library.batteries) or 'none'}.")


def profile_of(library: Library, identifier: str) -> Profile:
    """Return a profile.

    Raises:
        LibraryError: There is none of this identifier.
    """
    return _of(library.profiles, identifier, "profile", f"There are: {', '.join(library.profiles) or 'none'}.")


def row_of(library: Library, identifier: str) -> Row:
    """Return a row of any table.

    Raises:
        LibraryError: There is none of this identifier.
    """
    return _of({row.id: row for row in library.rows}, identifier, "row", "`nktsense library list` shows them all.")


def _of(rows: Mapping[str, R], identifier: str, what: str, advice: str) -> R:
    if identifier not in rows:
        raise LibraryError(
            f"There is no {what} {quoted(identifier)} in the library{nearest(identifier, rows)}.", advice
        )
    return rows[identifier]
