"""Bring older records to this program's version of the tables, after a backup of them as they are."""

from __future__ import annotations

import datetime
import secrets
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import MetaData, Table, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import CopyRow
from nktsense.records.opening.file_engine import BEGIN_OPTION, check_header, check_library, connect, only_mine, publish
from nktsense.records.opening.key import KeySource, check_of, derived, find_key
from nktsense.records.opening.open_file import engine_of
from nktsense.records.opening.open_server import KEY_CHECK, facts_of
from nktsense.records.opening.place import Place, absolute, place_of
from nktsense.records.opening.schema import HEAD, REVISIONS, check_revision, revision_of, upgrade
from nktsense.records.opening.server_engine import server_engine, take_turn
from nktsense.records.opening.server_key import find_server_key
from nktsense.records.opening.sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar
from nktsense.records.opening.troubles import in_plain_words
from nktsense.records.store import AUDIT_KEY, STORE_ID, no_records
from nktsense.records.writing import Write, checked_actor, this_workstation


@dataclass(frozen=True, slots=True)
class Migrated:
    """What a migration did.

    Args:
        before: Version of the tables before.
        after: Version now.
        backup: Encrypted file that holds the records as they were, under the same key; None where nothing was to do.
    """

    before: str
    after: str
    backup: Path | None


def migrate(
    place: str | Path | Place | None = None,
    key: KeySource | None = None,
    backup_to: Path | None = None,
    *,
    by: str = "nktsense",
    clock: Callable[[], float] = time.time,
) -> Migrated:
    """Bring the tables to this program's version: all of it, or nothing.

    Args:
        place: The records; None for the default place.
        key: Where the key may come from.
        backup_to: File for the backup, which must not be there; None for one beside the records. A server needs one.
        by: Code of who does it.
        clock: Seconds since 1970, UTC.

    Returns:
        What was done.

    Raises:
        SchemaVersionError: A newer program wrote them.
        RecordsError: They cannot be opened, or the backup cannot be written; then nothing was changed.
    """
    where, source = place_of(place), key or KeySource()
    checked_actor(by)
    check_library()
    with in_plain_words(where, files=True):
        engine, master = _opened(where, source, clock)
        try:
            with engine.connect() as connection:
                before = revision_of(connection)
            if before is None:
                raise no_records(where)
            if before not in REVISIONS[:-1]:
                check_revision(before, where)
                return Migrated(before, HEAD, None)
            target = _backup_path(where, before, backup_to, clock())
            _back_up(engine, where, master, before, target)
            _run(engine, where, master, before, by, clock(), target)
            return Migrated(before, HEAD, target)
        finally:
            engine.dispose()


def _opened(place: Place, source: KeySource, clock: Callable[[], float]) -> tuple[Engine, bytes]:
    if not place.is_server:
        if not place.file.exists():
            raise no_records(place)
        check_header(place.file)
        master = find_key(place, source, clock=clock)
        return engine_of(place, master), master
    engine = server_engine(place)
    try:
        return engine, _server_key(engine, place, source)
    except BaseException:
        engine.dispose()
        raise


def _server_key(engine: Engine, place: Place, source: KeySource) -> bytes:
    with engine.connect() as connection:
        if revision_of(connection) is None:
            raise no_records(place)
    facts = facts_of(engine)
    return find_server_key(facts.get(STORE_ID, ""), facts.get(KEY_CHECK, ""), place, source)


def _backup_path(place: Place, before: str, stated: Path | None, now_s: float) -> Path:
    if stated is not None:
        path = absolute(stated)
    elif place.is_server:
        raise RecordsError(f"A migration of {place} needs a file for the backup.", "Name one by --backup-to.")
    else:
        day = datetime.datetime.fromtimestamp(now_s, datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
        path = place.file.with_name(f"{place.file.name}.tables-{before}.{day}.backup")
    if path.exists():
        raise RecordsError(f"{path} is there already; nothing was changed.", "Name another file for the backup.")
    return path


def _back_up(engine: Engine, place: Place, master: bytes, revision: str, target: Path) -> None:
    """Write the records as they are to an encrypted file under the same key, which opens like any other."""
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        temporary.touch(mode=0o600)
        only_mine(temporary)
        if place.is_server:
            _copy_tables(engine, temporary, master, revision)
        else:
            with engine.connect() as connection:
                driver = connection.connection.driver_connection
                assert driver is not None
                driver.execute("VACUUM INTO ?", (str(temporary),)).close()
        check_header(temporary)
        connect(temporary, derived(master, "file")).close()
        write_sidecar(target, _same_key(engine, place, master))
        if not publish(temporary, target):
            sidecar_path(target).unlink()
            raise RecordsError(f"{target} is there already; nothing was changed.", "Name another file for the backup.")
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                temporary.with_name(temporary.name + ending).unlink()


def _same_key(engine: Engine, place: Place, master: bytes) -> Sidecar:
    """Say that the key of the backup is found where that of the records is."""
    kept = None if place.is_server else read_sidecar(place.file)
    if kept is not None:
        return kept
    if not place.is_server:
        return Sidecar(key_id=secrets.token_hex(16), check=check_of(master), made=True, key_file=True)
    # A server's key is in the keyring under the identifier of the records, or in a key file.
    store_id = facts_of(engine).get(STORE_ID, "")
    return Sidecar(key_id=store_id, check=check_of(master), made=True, keyring=True, key_file=True)


def _copy_tables(source: Engine, path: Path, master: bytes, revision: str) -> None:
    """Copy every table of a server into a file with the same version of tables."""
    from nktsense.records.opening.file_engine import file_engine

    key = derived(master, "file")
    connect(path, key).close()
    target = file_engine(path, key)
    try:
        snapshot = source.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with snapshot.connect() as reading, target.begin() as writing:
            upgrade(writing, revision)
            tables = MetaData()
            tables.reflect(reading)
            for table in tables.sorted_tables:
                if table.name != "alembic_version":
                    _copy_rows(reading, writing, table)
    finally:
        target.dispose()


def _copy_rows(reading: Connection, writing: Connection, table: Table) -> None:
    rows = reading.execution_options(yield_per=1000).execute(table.select()).mappings()
    for part in rows.partitions():
        writing.execute(table.insert(), [dict(row) for row in part])


def _run(engine: Engine, place: Place, master: bytes, before: str, by: str, now_s: float, backup: Path) -> None:
    """Run the versions and tell the trail, in one transaction that nobody can get in between.

    The backup is told too, as it holds everybody: an erasure has to name it.
    """
    turn = engine if place.is_server else engine.execution_options(**{BEGIN_OPTION: "BEGIN IMMEDIATE"})
    with Session(turn) as db:
        if place.is_server:
            take_turn(db)
        if revision_of(db.connection()) != before:
            raise RecordsError(f"Somebody else is migrating {place} at the same moment.", "Open the records again.")
        upgrade(db.connection())
        facts = {str(row[0]): str(row[1]) for row in db.execute(text("SELECT name, value FROM meta"))}
        is_stated = AUDIT_KEY in facts and not place.is_server  # no server ever holds it
        audit_key = bytes.fromhex(facts[AUDIT_KEY]) if is_stated else derived(master, "audit")
        write = Write(db, by, this_workstation(), now_s, audit_key)
        copy = CopyRow(id=str(uuid.uuid4()), kind="backup", client_id=None, made_s=now_s, place=str(backup)[:1000])
        db.add(copy)
        write.log("backup", "copy", copy.id, row=copy)
        write.log("migrate", "store", facts.get(STORE_ID, ""), facts={"before": before, "after": HEAD})
        db.commit()
