"""After an erasure: let the database forget what it keeps of deleted rows."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import text

from nktsense.errors import NktsenseError
from nktsense.records.opening.file_engine import WAIT_S
from nktsense.records.opening.troubles import in_plain_words
from nktsense.records.people.whose import OF_CLIENT
from nktsense.records.store import Store

_WAIT_MS: Final = 1500
_SERVER: Final = (
    "The server's own write-ahead log, replicas and base backups may still hold the person: ask who runs the server."
)
_NOT_OWNER: Final = (
    "Only the owner of the tables can rewrite them on the server; ask for: VACUUM (FULL) of identity and the others."
)
_BUSY: Final = "Somebody was reading, so the file's side log was not emptied; it is when all have closed the records."


def scrub(store: Store) -> tuple[str, ...]:
    """Make the place of deleted rows unreadable, as far as this program can.

    A file is rebuilt without its free pages, and its write-ahead log is emptied. A server rewrites its tables; its own
    log and backups are for who runs it.

    Args:
        store: The records.

    Returns:
        What could not be done, in words.
    """
    try:
        with in_plain_words(store.place):
            return _scrub_server(store) if store.is_server else _scrub_file(store)
    except NktsenseError as error:
        return (f"The rows are gone, but their place could not be overwritten yet: {error}",)


def _scrub_file(store: Store) -> tuple[str, ...]:
    connection = store.engine.raw_connection()
    try:
        driver: Any = connection.driver_connection
        driver.execute("PRAGMA query_only = OFF").close()
        driver.execute("VACUUM").close()
        driver.execute(f"PRAGMA busy_timeout = {_WAIT_MS}").close()
        cursor = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = cursor.fetchone()[0]
        cursor.close()
        driver.execute(f"PRAGMA busy_timeout = {int(WAIT_S * 1000)}").close()
    finally:
        connection.close()
    return (_BUSY,) if busy else ()


def _scrub_server(store: Store) -> tuple[str, ...]:
    engine = store.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        is_owner = connection.scalar(
            text("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'identity'::regclass")
        )
        if not is_owner:
            return (_NOT_OWNER, _SERVER)
        connection.execute(text("SET lock_timeout = '10s'"))
        for table in ("client", *(each.__tablename__ for each in OF_CLIENT)):
            connection.execute(text(f'VACUUM (FULL) "{table}"'))
        connection.execute(text("RESET lock_timeout"))
    return (_SERVER,)
