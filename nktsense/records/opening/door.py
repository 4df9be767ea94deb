"""The door to the records, wherever they are."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from nktsense.records.opening.key import KeySource
from nktsense.records.opening.open_file import open_file
from nktsense.records.opening.open_server import open_server
from nktsense.records.opening.place import Place, place_of
from nktsense.records.opening.troubles import in_plain_words
from nktsense.records.store import Store


def open_store(
    place: str | Path | Place | None = None,
    key: KeySource | None = None,
    *,
    create: bool = False,
    clock: Callable[[], float] = time.time,
) -> Store:
    """Open the records.

    Args:
        place: A path or the URL of a server; None for the default place.
        key: Where the key may come from; None for key file by environment, or the computer's keyring.
        create: Make key and records where there are none yet.
        clock: Seconds since 1970, UTC.

    Returns:
        The records, open.

    Raises:
        KeyMissingError: There is no key, or not the right one.
        SchemaVersionError: An older or newer version of the program wrote them.
        DamagedRecordsError: They are not what was written.
        RecordsError: There are none, or they cannot be reached.
    """
    where = place_of(place)
    with in_plain_words(where, files=True):
        if where.is_server:
            return open_server(where, key or KeySource(), create=create, clock=clock)
        return open_file(where, key or KeySource(), create=create, clock=clock)
