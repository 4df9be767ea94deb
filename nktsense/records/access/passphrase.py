"""Whether somebody at an open workstation knows the passphrase of its records."""

from __future__ import annotations

import time
from collections.abc import Callable

from nktsense.errors import KeyMissingError
from nktsense.records.opening.backoff import forget_wrong, note_wrong, refuse_too_soon
from nktsense.records.opening.sidecar import read_sidecar, unwrap
from nktsense.records.store import Store


def passphrase_check(store: Store) -> Callable[[str], bool] | None:
    """Return what says whether a text is the passphrase of the records; None where they have none.

    It takes some tenths of a second, and raises KeyMissingError for a wrong one; wrong ones make the next wait longer,
    as when the records are opened.

    Args:
        store: The records.
    """
    if store.place.is_server:
        return None
    file = store.place.file
    sidecar = read_sidecar(file)
    if sidecar is None or sidecar.passphrase is None:
        return None
    wrapped, key_id = sidecar.passphrase, sidecar.key_id

    def right(text: str) -> bool:
        refuse_too_soon(file, time.time())
        if unwrap(wrapped, text, key_id) is None:
            note_wrong(file, time.time())
            raise KeyMissingError("That is not the passphrase.", "Try again.")
        forget_wrong(file)
        return True

    return right
