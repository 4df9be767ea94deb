"""Restore a backup into a new place, file or server; never over records that are there."""

from __future__ import annotations

import hmac
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import text
from sqlalchemy.orm import Session

from nktsense.errors import DamagedRecordsError, KeyMissingError, NktsenseError, RecordsError
from nktsense.records.copies.backup import unfinished, write_copy
from nktsense.records.copies.copying import copy_all, count_all
from nktsense.records.opening.door import open_store
from nktsense.records.opening.file_engine import check_library, private_folder, publish
from nktsense.records.opening.integrity import damage_of
from nktsense.records.opening.key import KeySource, check_of, derived, find_key, make_key, mark_made
from nktsense.records.opening.key_file import read_key_file
from nktsense.records.opening.keyring_door import keyring_get, keyring_set
from nktsense.records.opening.open_file import open_with
from nktsense.records.opening.open_server import KEY_CHECK
from nktsense.records.opening.place import Place, absolute, place_of
from nktsense.records.opening.schema import revision_of
from nktsense.records.opening.server_engine import server_engine, take_turn
from nktsense.records.opening.sidecar import Sidecar, read_sidecar, sidecar_path, write_sidecar
from nktsense.records.opening.troubles import in_plain_words
from nktsense.records.store import Store
from nktsense.records.trail.finding import Finding
from nktsense.records.trail.head import Head
from nktsense.records.trail.verify import head_of, verify
from nktsense.records.writing import checked_actor


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored.

    Attributes:
        place: Where the records are now.
        rows: Number of rows of each table, as they were in the backup.
        head: Head of the audit trail in the backup.
        findings: What was wrong in the backup, and taken over as it is because that was asked for.
    """

    place: Place
    rows: Mapping[str, int]
    head: Head
    findings: tuple[Finding, ...]


def restore(
    source: Path,
    place: str | Path | Place,
    key: KeySource,
    *,
    by: str,
    new_key: KeySource | None = None,
    head: Head | None = None,
    in_spite_of_findings: bool = False,
    clock: Callable[[], float] = time.time,
) -> Restored:
    """Restore a backup. All of it is checked before, and the copy after.

    Args:
        source: The backup; it is only read.
        place: The new place: a file that is not there, or an empty database of a server.
        key: Where the backup's key comes from.
        by: Code of who restores.
        new_key: Where the new place's key is kept; None keeps a file under the key of the backup. A server needs one,
            for the key of the trail: a key file that is made, or the keyring.
        head: A head that was exported before the backup was made; the backup must hold it.
        in_spite_of_findings: Take over a backup whose trail or rows are not what was written; a damaged file is
            refused in any case.
        clock: Seconds since 1970, UTC.

    Returns:
        What was restored.

    Raises:
        KeyMissingError: There is no key of the backup, or it is the wrong one.
        DamagedRecordsError: The backup is cut off, damaged or was tampered with.
        RecordsError: There are records in the new place, or it cannot be written; then nothing is left there.
    """
    checked_actor(by)
    check_library()
    source, where = absolute(Path(source)), place_of(place)
    _need_empty(where)
    with _opened(source, key, clock) as (backup, master):
        findings = _check(source, backup, head, in_spite_of_findings)
        with backup.reading() as db:
            rows = count_all(db)
        made = Restored(where, rows, head_of(backup), findings)
        if where.is_server:
            _to_server(backup, where, master, new_key or KeySource(), rows)
        else:
            _to_file(backup, source, where, master, new_key, made)
    with open_store(where, new_key or key, clock=clock) as store, store.writing(by) as write:
        write.log("restore", "store", store.store_id, facts={"rows": sum(rows.values()), "findings": len(findings)})
    return made


@contextmanager
def _opened(source: Path, key: KeySource, clock: Callable[[], float]) -> Generator[tuple[Store, bytes]]:
    """Open a copy of the backup: opening writes beside a file, and a backup may lie where nothing can be written."""
    if not source.is_file():
        raise RecordsError(f"There is no backup {source}.", "Name the file that “nktsense records backup” wrote.")
    with in_plain_words(source, files=True):
        master = find_key(Place(path=source), key, clock=clock)
        with tempfile.TemporaryDirectory(prefix="nktsense-restore-") as folder:
            copy = Path(folder) / "backup"
            with source.open("rb") as reading, in_plain_words(folder, files=True), copy.open("wb") as writing:
                shutil.copyfileobj(reading, writing)
            if sidecar_path(source).exists():
                shutil.copyfile(sidecar_path(source), sidecar_path(copy))
            with _in_the_name_of(source, copy), open_with(Place(path=copy), master, clock=clock) as store:
                yield store, master


@contextmanager
def _in_the_name_of(source: Path, copy: Path) -> Generator[None]:
    told: NktsenseError | None = None
    try:
        yield
    except RecordsError as error:
        if str(copy) not in error.message:
            raise
        told = type(error)(error.message.replace(str(copy), str(source)), error.advice)
    if told is not None:
        raise told


def _check(source: Path, backup: Store, head: Head | None, anyway: bool) -> tuple[Finding, ...]:
    damage = damage_of(backup)
    if damage:
        raise DamagedRecordsError(f"The backup {source} is damaged: {damage[0]}.", "Take an older backup.")
    findings = verify(backup, head=head)
    wrong = [each for each in findings if not each.is_note]
    if wrong and not anyway:
        first = " ".join(each.text for each in wrong[:3])
        message = f"The backup {source} is not what was written ({len(wrong)} findings). {first}"
        raise DamagedRecordsError(message, "Take an older backup, or restore it in spite of the findings.")
    return findings


def _need_empty(place: Place) -> None:
    if not place.is_server:
        if os.path.lexists(place.file):
            raise RecordsError(f"There are records at {place} already; they were left alone.", "Name a new place.")
        return
    engine = server_engine(place)
    try:
        with in_plain_words(place), engine.connect() as connection:
            if revision_of(connection) is not None:
                raise _taken(place)
    finally:
        engine.dispose()


def _taken(place: Place) -> RecordsError:
    return RecordsError(f"There are records at {place} already; they were left alone.", "Name an empty database.")


def _to_file(
    backup: Store, source: Path, place: Place, master: bytes, new_key: KeySource | None, made: Restored
) -> None:
    with in_plain_words(place, files=True):
        private_folder(place.file.parent)
        before = read_sidecar(place.file)
        own = _key_of_file(place, source, master, new_key, before)
    try:
        with in_plain_words(place, files=True), unfinished(place.file) as temporary:
            write_copy(backup, temporary, own, place)
            with open_with(Place(path=temporary), own, clock=backup.clock) as copy:
                _same_as_before(copy, place, made)
            _give_name(temporary, place)
    except BaseException:
        if before is None:
            with suppress(OSError):
                sidecar_path(place.file).unlink()
        raise


def _give_name(temporary: Path, place: Place) -> None:
    if not publish(temporary, place.file):
        raise _taken(place)
    mark_made(place)


def _key_of_file(place: Place, source: Path, master: bytes, new_key: KeySource | None, before: Sidecar | None) -> bytes:
    """The key of the new file. Where the records were lost and their key is still there, it is that one."""
    if before is not None and hmac.compare_digest(before.check, check_of(master)):
        return master
    if before is not None:
        return find_key(place, new_key)
    if new_key is not None:
        return make_key(place, new_key)
    kept = read_sidecar(source) or Sidecar(key_id=secrets.token_hex(16), check=check_of(master), key_file=True)
    if not write_sidecar(place.file, replace(kept, made=False), new=True):
        raise _taken(place)
    return master


def _same_as_before(copy: Store, place: Place, made: Restored) -> None:
    damage = damage_of(copy)
    with copy.reading() as db:
        counts = count_all(db)
    counts["meta"] = made.rows["meta"]  # it tells of this place's key
    if damage or counts != made.rows or head_of(copy) != made.head:
        raise DamagedRecordsError(f"{place} was not read back as it was written; it was removed.", "Check the disk.")


def _to_server(backup: Store, place: Place, master: bytes, source: KeySource, rows: Mapping[str, int]) -> None:
    key = _key_of_trail(backup, place, master, source)
    engine = server_engine(place)
    try:
        # The inner one tells of the server; reading() would tell of the backup.
        with in_plain_words(place), Session(engine) as db, backup.reading() as reading, in_plain_words(place):
            take_turn(db)
            db.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            if revision_of(db.connection()) is not None:
                raise _taken(place)
            copy_all(reading, db.connection(), {KEY_CHECK: check_of(key)})
            counts = count_all(db)
            if {**counts, "meta": 0} != {**rows, "meta": 0}:
                raise DamagedRecordsError(f"{place} did not take all rows; nothing was kept.", "Ask who runs it.")
            db.commit()
    finally:
        engine.dispose()


def _key_of_trail(backup: Store, place: Place, master: bytes, source: KeySource) -> bytes:
    """The key that the server's trail goes on with, kept where the source says; the server itself never has it."""
    kept = read_key_file(source.key_file) if source.key_file is not None and source.key_file.exists() else None
    for key in (kept, master):
        if key is not None and hmac.compare_digest(derived(key, "audit"), backup.audit_key):
            break
    else:
        message = f"The audit trail of the backup was begun with another key, which {place} needs to go on with it."
        raise KeyMissingError(message, "Name the key file of the records from which the backup was made.")
    if source.key_file is not None:
        if kept is not None and kept != key:
            raise KeyMissingError(f"{source.key_file} holds another key.", "Name a key file that is not there yet.")
        if kept is None:
            _write_key_file(source.key_file, key)
    elif not (source.keyring and (keyring_get(backup.store_id) == key or keyring_set(backup.store_id, key))):
        message = f"There is nowhere to keep the audit key of {place}."
        raise KeyMissingError(message, "Name a file for it by --key-file; it is made there.")
    return key


def _write_key_file(path: Path, key: bytes) -> None:
    with in_plain_words(path, files=True):
        private_folder(path.parent)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(key.hex().encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
