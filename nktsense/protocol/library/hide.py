"""Rows that a clinic does not want to see, and what goes with them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from nktsense.protocol.library.mistakes import joined
from nktsense.protocol.library.model import Battery, Library


def without(library: Library, hidden: Sequence[str], warnings: Sequence[str] = ()) -> Library:
    """Return a library without some rows; pairs of a hidden muscle go with it, and batteries leave it out.

    Args:
        library: The library.
        hidden: Identifiers of rows.
        warnings: What else is worth a look.
    """
    gone, told = dict.fromkeys(hidden), list(warnings)
    taken = {name for name in hidden if name in library.muscles}
    for pair in library.pairs:
        lost = sorted(taken & {pair.inhibited, pair.facilitated})
        if lost and pair.id not in gone:
            gone[pair.id] = None
            told.append(f"pair {pair.id} goes with {joined(lost, 'and')}, which the file hides")
    batteries: dict[str, Battery] = {}
    for battery in library.batteries.values():
        stays = tuple(name for name in battery.muscles if name not in taken)
        if battery.id in gone:
            continue
        if len(stays) < len(battery.muscles):
            lost = [name for name in battery.muscles if name in taken]
            told.append(f"battery {battery.id} is without {joined(lost, 'and')}, which the file hides")
        if stays:
            batteries[battery.id] = msgspec.structs.replace(battery, muscles=stays)
        else:
            gone[battery.id] = None
            told.append(f"battery {battery.id} has no muscle left and is hidden")
    return Library(
        {name: row for name, row in library.muscles.items() if name not in gone},
        tuple(pair for pair in library.pairs if pair.id not in gone),
        batteries,
        {name: row for name, row in library.profiles.items() if name not in gone},
        {name: origin for name, origin in library.origin.items() if name not in gone},
        (*library.hidden, *gone),
        (*library.warnings, *told),
    )
