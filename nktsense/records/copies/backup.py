"""An encrypted backup in one file, of a file and of a server alike, checked before it gets its name."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from nktsense.errors import DamagedRecordsError, NktsenseError, RecordsError
from nktsense.records.copies.copying import copy_all, count_all
from nktsense.records.copies.new_folder import check_new
from nktsense.records.models import CopyRow
from nktsense.records.opening.file_engine import connect, file_engine, only_mine, publish
from nktsense.records.opening.integrity import damage_of
from nktsense.records.opening.key import KeySource, check_of, derived, find_key
from nktsense.records.opening.keyring_door import keyring_get
from nktsense.records.opening.open_file import open_with
from nktsense.records.opening.open_server import KEY_CHECK, facts_of
from nktsense.records.opening.place import Place, absolute
from nktsense.records.opening.server_key import find_server_key
from nktsense.records.opening.sidecar import Sidecar, read_sidecar, sidecar_path, wrap, write_sidecar
from nktsense.records.opening.troubles import in_plain_words
from nktsense.records.store import AUDIT_KEY, Store
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head
from nktsense.records.trail.verify import head_of, verify

SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was written, opened again and checked.

    Attributes:
        path: The file. The small file beside it (`.key.json`) says how its key is found and belongs to it.
        rows: Number of rows of each table.
        head: Head of the audit trail in it.
        findings: What `verify` finds in it, which is what it finds in the records; the backup holds them as they are.
    """

    path: Path
    rows: Mapping[str, int]
    head: Head
    findings: tuple[Finding, ...]


def backup(store: Store, by: str, target: Path, key: KeySource, *, passphrase: str = "") -> Backup:
    """Write a backup. Whoever reads or writes meanwhile is not disturbed.

    It is encrypted under the key of the records. A passphrase of its own wraps that same key, so that the backup opens
    where the keyring or the key file is lost; whoever has it can read the records too.

    Args:
        store: The records.
        by: Code of who makes it.
        target: The file; it must not be there yet.
        key: Where the key of the records comes from.
        passphrase: A passphrase that opens the backup too, at least 8 characters; "" for none.

    Returns:
        What was written and checked.

    Raises:
        KeyMissingError: The key was not found.
        RecordsError: The file is there already, could not be written, or was not read back as it was written; then
            nothing is left of it, and the trail says that it failed.
    """
    target = absolute(Path(target))
    check_new(target)
    check_new(sidecar_path(target))
    if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
        raise RecordsError("The passphrase of the backup is too short.", f"Take {SHORTEST_PASSPHRASE} signs or more.")
    master = _master_of(store, key)
    copy_id = _tell(store, by, target)
    try:
        with in_plain_words(target, files=True), unfinished(target) as temporary:
            _write(store, temporary, master, target)
            made = _checked(store, temporary, target, master, head_of(store))
            _publish(temporary, target, _sidecar_of(store, master, passphrase))
    except BaseException:
        with suppress(NktsenseError), store.writing(by) as write:
            write.log("backup_failed", "copy", copy_id)
        raise
    return made


@contextmanager
def unfinished(target: Path) -> Generator[Path]:
    """A name beside a file, for its owner alone, until it is finished; nothing stays of it if it does not get there.

    Args:
        target: The file that is to be.
    """
    temporary = target.with_name(f".{uuid.uuid4().hex}.unfinished")
    try:
        temporary.touch(mode=0o600)
        only_mine(temporary)
        yield temporary
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                temporary.with_name(temporary.name + ending).unlink()


def _master_of(store: Store, key: KeySource) -> bytes:
    if store.is_server:
        facts = facts_of(store.engine)
        return find_server_key(store.store_id, facts.get(KEY_CHECK, ""), store.place, key)
    return find_key(store.place, key, clock=store.clock)


def _tell(store: Store, by: str, target: Path) -> str:
    """Told first, so that no backup is there without its row, and so that the backup holds the row too."""
    with store.writing(by) as write:
        row = CopyRow(id=str(uuid.uuid4()), kind="backup", client_id=None, made_s=write.now_s, place=str(target))
        write.db.add(row)
        write.log("backup", "copy", row.id, row=row)
        return row.id


def _write(store: Store, temporary: Path, master: bytes, target: Path) -> None:
    if not store.is_server:
        with store.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA query_only = OFF").close()
            driver.execute("VACUUM INTO ?", (str(temporary),)).close()
        return
    write_copy(store, temporary, master, target)


def write_copy(store: Store, temporary: Path, master: bytes, place: object) -> None:
    """Fill a new encrypted file with all rows of records.

    Args:
        store: The records.
        temporary: An empty file.
        master: Key of the new file; the key of the trail is kept in it where it is another.
        place: What is told where it cannot be written.
    """
    file_key = derived(master, "file")
    connect(temporary, file_key).close()
    engine = file_engine(temporary, file_key)
    own = derived(master, "audit") == store.audit_key
    try:
        with store.reading() as source, in_plain_words(place), engine.begin() as target:
            copy_all(source, target, {} if own else {AUDIT_KEY: store.audit_key.hex()})
    finally:
        engine.dispose()


def _checked(store: Store, temporary: Path, target: Path, master: bytes, before: Head) -> Backup:
    """Open what was written, as a restore will, and read all of it."""
    with open_with(Place(path=temporary), master, clock=store.clock) as copy:
        damage = damage_of(copy)
        findings = verify(copy, head=_first_of(before, head_of(copy)), sessions=False)
        lost = [each for each in findings if each.fault in (Fault.TAIL_MISSING, Fault.REWRITTEN, Fault.OTHER_STORE)]
        with copy.reading() as db:
            rows = count_all(db)
        if damage or lost or copy.audit_key != store.audit_key:
            what = "; ".join((*damage, *(each.text for each in lost))) or "it has another key of the trail"
            raise DamagedRecordsError(f"The backup {target} was not read back as it was written: {what}.", _CHECK_DISK)
        return Backup(target, rows, head_of(copy), findings)


_CHECK_DISK = "It was removed. Check the disk, or take another one, and make the backup again."


def _first_of(told: Head, found: Head) -> Head:
    """The head that the backup must hold; one that grew meanwhile is looked at up to where it was copied."""
    return told if told.seq <= found.seq else replace(found, store=told.store)


def _sidecar_of(store: Store, master: bytes, passphrase: str) -> Sidecar:
    kept = None if store.is_server else read_sidecar(store.place.file)
    if kept is None:
        key_id = store.store_id if store.is_server else secrets.token_hex(16)
        in_keyring = store.is_server and keyring_get(key_id) == master
        kept = Sidecar(key_id=key_id, check=check_of(master), keyring=in_keyring, key_file=not in_keyring)
    kept = replace(kept, made=True)
    return replace(kept, passphrase=wrap(master, passphrase, kept.key_id)) if passphrase else kept


def _publish(temporary: Path, target: Path, sidecar: Sidecar) -> None:
    is_mine = write_sidecar(target, sidecar, new=True)
    try:
        is_there = is_mine and publish(temporary, target)
    except BaseException:
        sidecar_path(target).unlink(missing_ok=True)
        raise
    if not is_there:
        if is_mine:
            sidecar_path(target).unlink(missing_ok=True)
        raise RecordsError(f"{target} was made by somebody else meanwhile; it was left as it is.", "Name another file.")
