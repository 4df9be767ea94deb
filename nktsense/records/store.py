"""The records, open: reading, and writing one at a time."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import MetaRow
from nktsense.records.opening.file_engine import BEGIN_OPTION, READ_ONLY_OPTION, WAIT_S
from nktsense.records.opening.place import Place
from nktsense.records.opening.server_engine import take_turn
from nktsense.records.opening.troubles import in_plain_words, waited
from nktsense.records.writing import Write, checked_actor, this_workstation

__all__ = ["Store", "Write"]

STORE_ID: Final = "store_id"
AUDIT_KEY: Final = "audit_key"
"""Name in the table `meta` of an audit key that is not derived from the file's key."""


class Store:
    """Records that are open. Made by `opening.door.open_store`; close it, or use it in a `with` statement.

    Args:
        place: Where they are.
        engine: Its engine; each connection has its key and settings.
        audit_key: Key of the audit trail and of the digests of rows that belong to no client.
        clock: Seconds since 1970, UTC.
    """

    def __init__(self, place: Place, engine: Engine, audit_key: bytes, clock: Callable[[], float] = time.time) -> None:
        self.place = place
        self.engine = engine
        self.audit_key = audit_key
        self.clock = clock
        self._writer = threading.Lock()
        self._writer_thread: int | None = None
        self._store_id = ""

    @property
    def is_server(self) -> bool:
        """Whether the records are on a server."""
        return self.place.is_server

    @property
    def store_id(self) -> str:
        """Identifier of these records; a backup has the same."""
        if not self._store_id:
            with self.reading() as db:
                row = db.get(MetaRow, STORE_ID)
                self._store_id = "" if row is None else row.value
        return self._store_id

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Read; everything that is read inside belongs to one moment, and nothing can be written.

        Returns:
            A context manager that gives the database's session.

        Raises:
            RecordsError: The records cannot be read, or something was to be written.
        """
        options = (
            {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            if self.is_server
            else {READ_ONLY_OPTION: True}
        )
        with in_plain_words(self.place), Session(self.engine.execution_options(**options), autoflush=False) as db:
            yield db  # closing takes back, and leaves what was read readable

    @contextmanager
    def writing(self, by: str, workstation: str | None = None) -> Generator[Write]:
        """Write; one writer at a time, and all of it or nothing.

        Args:
            by: Code of who writes.
            workstation: Where; None for this computer's name.

        Returns:
            A context manager that gives the `Write`; the end commits, an error takes everything back.

        Raises:
            ConflictError: Somebody else writes and did not end within ten seconds.
            RecordsError: It could not be written; nothing of it is there.
        """
        checked_actor(by)
        if self._writer_thread == threading.get_ident():
            raise RuntimeError("writing() inside writing()")
        if not self._writer.acquire(timeout=WAIT_S):
            raise waited(str(self.place))
        self._writer_thread = threading.get_ident()
        try:
            with in_plain_words(self.place), self._written() as db:
                yield Write(db, by, workstation or this_workstation(), self.clock(), self.audit_key)
        finally:
            self._writer_thread = None
            self._writer.release()

    @contextmanager
    def _written(self) -> Generator[Session]:
        engine = self.engine if self.is_server else self.engine.execution_options(**{BEGIN_OPTION: "BEGIN IMMEDIATE"})
        with Session(engine, expire_on_commit=False) as db:
            if self.is_server:
                take_turn(db)
            else:
                db.connection()
            yield db
            db.commit()

    def close(self) -> None:
        """Close all connections; a file's last one also writes back what waits in its side file."""
        self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def new_store_id() -> str:
    """An identifier for records that are being created."""
    return str(uuid.uuid4())


def no_records(place: Place) -> RecordsError:
    """There are no records at a place."""
    return RecordsError(
        f"There are no records at {place} yet.", "Run “nktsense records init”, or add a client: that makes them."
    )
