"""Read every page of the file once: what is damaged is found before somebody needs it."""

from __future__ import annotations

from typing import Any

from nktsense.records.opening.troubles import in_plain_words, told_of
from nktsense.records.store import Store


def damage_of(store: Store) -> tuple[str, ...]:
    """Check every page of a file against its authentication code, and the structure inside.

    A server checks its own pages (`data_checksums`), so nothing is looked at there.

    Args:
        store: The records.

    Returns:
        What is damaged, in words; empty where nothing is.
    """
    if store.is_server:
        return ()
    with in_plain_words(store.place), store.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        try:
            driver.execute("PRAGMA wal_checkpoint(PASSIVE)").close()
            found = [str(row[0]) for row in driver.execute("PRAGMA cipher_integrity_check")]
            found += [str(row[0]) for row in driver.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            found += [f"a row of {row[0]} refers to nothing" for row in driver.execute("PRAGMA foreign_key_check")]
        except Exception as error:
            told = told_of(error, str(store.place))
            if told is None:
                raise
            return (told.message,)
    return tuple(found)
