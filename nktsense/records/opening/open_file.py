"""Open or create the encrypted file."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import Engine

from nktsense.errors import DamagedRecordsError, KeyMissingError, RecordsError
from nktsense.records.models import MetaRow
from nktsense.records.opening.cipher import NOT_A_DATABASE, CipherError, fault_code
from nktsense.records.opening.file_engine import (
    check_header,
    check_library,
    connect,
    file_engine,
    only_mine,
    private_folder,
    publish,
)
from nktsense.records.opening.key import KeySource, derived, find_key, make_key, mark_made
from nktsense.records.opening.place import Place
from nktsense.records.opening.schema import check_revision, revision_of, upgrade
from nktsense.records.opening.sidecar import read_sidecar
from nktsense.records.opening.troubles import damaged
from nktsense.records.store import AUDIT_KEY, STORE_ID, Store, new_store_id, no_records


def open_file(place: Place, source: KeySource, *, create: bool, clock: Callable[[], float]) -> Store:
    """Open the file; see `open_store`."""
    check_library()
    if not place.file.exists() and not place.file.is_symlink():
        if not create:
            raise no_records(place)
        master = _create(place, source, clock)
    else:
        check_header(place.file)  # before a passphrase is asked for
        master = find_key(place, source, clock=clock)
        mark_made(place)
    return open_with(place, master, clock=clock)


def open_with(place: Place, master: bytes, *, clock: Callable[[], float]) -> Store:
    """Open a file whose key is known already.

    Args:
        place: The file.
        master: The key of the records.
        clock: Seconds since 1970, UTC.
    """
    engine = engine_of(place, master)
    try:
        stated = _stated_audit_key(engine, place)
    except BaseException:
        engine.dispose()
        raise
    return Store(place, engine, bytes.fromhex(stated) if stated else derived(master, "audit"), clock)


def engine_of(place: Place, master: bytes) -> Engine:
    """An engine over a file, after a look at whether key and file are right.

    Raises:
        KeyMissingError: The key is not the right one.
        DamagedRecordsError: The file is damaged, or cannot be told from one with another key.
    """
    check_header(place.file)
    file_key = derived(master, "file")
    try:
        connect(place.file, file_key).close()
    except CipherError as error:
        if fault_code(error) != NOT_A_DATABASE:
            raise
        refused = _not_opened(place)
    else:
        return file_engine(place.file, file_key)
    raise refused


def _stated_audit_key(engine: Engine, place: Place) -> str | None:
    """The audit key that the file names, if its tables are of this version."""
    with engine.connect() as connection:
        revision = revision_of(connection)
        if revision is None:
            raise DamagedRecordsError(f"{place} holds no tables of records.", "Restore a backup.")
        check_revision(revision, place)
        return connection.execute(text("SELECT value FROM meta WHERE name = :name"), {"name": AUDIT_KEY}).scalar()


def _not_opened(place: Place) -> RecordsError:
    sidecar = read_sidecar(place.file)
    if sidecar is not None:
        return damaged(str(place))  # the key is the right one: its check was compared
    return KeyMissingError(
        f"{place} does not open with this key: it is another's key, or the file is damaged at its beginning.",
        "Name the right key; if it is the right one, restore the newest backup.",
    )


def _create(place: Place, source: KeySource, clock: Callable[[], float]) -> bytes:
    sidecar = read_sidecar(place.file)
    if sidecar is not None and sidecar.made:
        raise RecordsError(
            f"{place} is gone, but its key is still beside it.",
            "Restore a backup to this place; to begin anew, move the .key.json away first.",
        )
    private_folder(place.file.parent)
    master = make_key(place, source) if sidecar is None else find_key(place, source, clock=clock)
    temporary = place.file.with_name(f".{place.file.name}.{secrets.token_hex(4)}.new")
    try:
        _write_new(temporary, master, clock)
        publish(temporary, place.file)  # if somebody was faster, theirs is opened: it has the same key
        mark_made(place)
        return master
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                temporary.with_name(temporary.name + ending).unlink()


def _write_new(path: Path, master: bytes, clock: Callable[[], float]) -> None:
    """Write empty records as a file of one piece; the first row of the audit trail tells of it."""
    path.touch(mode=0o600)
    only_mine(path)
    file_key = derived(master, "file")
    connect(path, file_key, must_exist=False).close()
    engine = file_engine(path, file_key)
    try:
        with engine.begin() as connection:
            upgrade(connection)
        store = Store(Place(path=path), engine, derived(master, "audit"), clock)
        with store.writing("nktsense") as write:
            store_id = new_store_id()
            write.db.add(MetaRow(name=STORE_ID, value=store_id))
            write.log("create", "store", store_id)
    finally:
        engine.dispose()
    check_header(path)
