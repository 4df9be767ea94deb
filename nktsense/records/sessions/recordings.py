"""Recordings of a session's trials: files of their own without identity, referred to by identifier and hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from nktsense.errors import ConflictError, RecordsError
from nktsense.records.models import ClientRow, RecordingRow, SessionRow
from nktsense.records.sessions.entries import need_uuid

if TYPE_CHECKING:
    from nktsense.records.store import Store

SUFFIX: Final = ".nkt"
_SHA256_DIGITS: Final = 64
_READ_BYTES: Final = 1 << 20


class Fault(StrEnum):
    """What can be wrong with a recording."""

    MISSING = "missing"
    REPLACED = "replaced"
    """The file is not the one that was sealed."""
    NEVER_SEALED = "never sealed"
    """Its end was never told, so nothing shows whether the file is still the same."""
    OUTSIDE = "outside"
    """The name leads out of the folder, so the file was not read."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class RecordingFinding:
    """Something wrong with a recording.

    Attributes:
        recording: Its identifier.
        session: Identifier of its session.
        file: Name of the file in the folder.
        fault: What is wrong.
        text: The same in a sentence.
    """

    recording: str
    session: str
    file: str
    fault: Fault
    text: str


def add_recording(store: Store, by: str, session_id: str, test_number: int, file: str, recording_id: str) -> None:
    """Keep that a recording is being made.

    Args:
        store: The records.
        by: Code of who records.
        session_id: Identifier of the session.
        test_number: Number of the test in it.
        file: Name of the file in the folder of recordings: the identifier and ``.nkt``.
        recording_id: Random identifier of the recording.

    Raises:
        RecordsError: The name could tell something or lead elsewhere, or there is no such session.
        ConflictError: The recording is known already.
    """
    need_uuid(recording_id, "a recording")
    if file != recording_id + SUFFIX:
        raise RecordsError(
            f'A recording is not kept as "{file[:60]}".',
            f"Its file is named by its identifier alone, {recording_id}{SUFFIX}, so that it tells nothing.",
        )
    with store.writing(by) as write:
        session = write.db.get(SessionRow, session_id)
        client = None if session is None else write.db.get(ClientRow, session.client_id)
        if session is None or client is None or client.erased_s is not None:
            raise RecordsError(f'There is no session "{session_id[:36]}".', "Begin the session first.")
        if write.db.get(RecordingRow, recording_id) is not None:
            raise ConflictError(f"Recording {recording_id} is known already.", "Give each recording a new identifier.")
        row = RecordingRow(
            id=recording_id,
            client_id=client.id,
            session_id=session_id,
            test_number=test_number,
            file=file,
            created_s=write.now_s,
        )
        write.db.add(row)
        write.db.flush()
        write.log("create", "recording", recording_id, row=row, salt=client.salt)


def seal_recording(store: Store, by: str, recording_id: str, sha256: str, size_bytes: int) -> None:
    """Keep the hash of a recording that is finished. It is told once; the same again does nothing.

    Args:
        store: The records.
        by: Code of who recorded.
        recording_id: Identifier of the recording.
        sha256: Hash of the whole file, 64 hexadecimal digits.
        size_bytes: Its size, bytes.

    Raises:
        RecordsError: There is no such recording, or that is no hash.
        ConflictError: It was sealed with another hash before.
    """
    wanted = sha256.lower()
    if len(wanted) != _SHA256_DIGITS or set(wanted) - set("0123456789abcdef") or size_bytes < 0:
        raise RecordsError(f"Recording {recording_id[:36]} was not sealed: that is no SHA-256 of a file.", "Try again.")
    with store.writing(by) as write:
        row = write.db.get(RecordingRow, recording_id)
        client = None if row is None else write.db.get(ClientRow, row.client_id)
        if row is None or client is None:
            raise RecordsError(f'There is no recording "{recording_id[:36]}".', "Add it before it is sealed.")
        if (row.sha256, row.bytes) == (wanted, size_bytes):
            return
        if row.sha256:
            raise ConflictError(
                f"Recording {recording_id} was sealed before, as another file.",
                "Keep both files, and find out which one was recorded in the session.",
            )
        row.sha256, row.bytes = wanted, size_bytes
        write.db.flush()
        write.log("seal", "recording", recording_id, row=row, salt=client.salt)


def check_recordings(store: Store, folder: Path) -> tuple[RecordingFinding, ...]:
    """Hold every recording that the records know against its file.

    Args:
        store: The records.
        folder: Where the recordings are.

    Returns:
        What is wrong, in the order in which the recordings were made; empty where nothing is.
    """
    asked = select(RecordingRow).order_by(RecordingRow.created_s, RecordingRow.id)
    with store.reading() as db:
        known = [
            (row.id, row.session_id, row.file, row.sha256, row.bytes) for row in db.scalars(asked)
        ]  # the files are read with the database at rest
    findings: list[RecordingFinding] = []
    for recording, session, file, sha256, size in known:
        fault = _fault(folder, file, sha256, size)
        if fault is not None:
            findings.append(RecordingFinding(recording, session, file, fault, _text(fault, file)))
    return tuple(findings)


def recording_at(store: Store, folder: Path, recording: str) -> tuple[Path | None, RecordingFinding | None]:
    """Return where one recording is, and what is wrong with it.

    Args:
        store: The records.
        folder: Where the recordings are.
        recording: Its identifier.

    Returns:
        Its file, or None where there is none to be read: it is missing, or is not the one that was sealed; and what is
        wrong, or None. One that was never sealed is given with what is wrong.

    Raises:
        RecordsError: The records know no such recording.
    """
    with store.reading() as db:
        row = db.get(RecordingRow, recording)
        if row is None:
            raise RecordsError(f'There is no recording "{recording[:36]}".', "Look for it in other records.")
        known = (row.id, row.session_id, row.file, row.sha256, row.bytes)
    _, session, file, sha256, size = known
    fault = _fault(folder, file, sha256, size)
    finding = None if fault is None else RecordingFinding(recording, session, file, fault, _text(fault, file))
    return place_of_recording(folder, file) if fault in (None, Fault.NEVER_SEALED) else None, finding


def place_of_recording(folder: Path, file: str) -> Path | None:
    """Return where a recording is, or None where its name leads out of the folder."""
    try:
        place, root = (folder / file).resolve(), folder.resolve()
    except (OSError, ValueError, RuntimeError):  # NUL in the name, a ring of links
        return None
    return place if place.is_relative_to(root) and place != root else None


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, 64 hexadecimal digits.

    Raises:
        OSError: The file cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_READ_BYTES):
            digest.update(block)
    return digest.hexdigest()


def _fault(folder: Path, file: str, sha256: str, size_bytes: int) -> Fault | None:
    place = place_of_recording(folder, file)
    if place is None:
        return Fault.OUTSIDE
    try:
        if not place.is_file():
            return Fault.MISSING
        if not sha256:
            return Fault.NEVER_SEALED
        same = place.stat().st_size == size_bytes and sha256_of(place) == sha256
    except OSError:
        return Fault.UNREADABLE
    return None if same else Fault.REPLACED


def _text(fault: Fault, file: str) -> str:
    match fault:
        case Fault.MISSING:
            return f"{file} is not there; look for it in a backup of the folder."
        case Fault.REPLACED:
            return f"{file} is not the file that was recorded; take the right one from a backup of the folder."
        case Fault.NEVER_SEALED:
            return f"{file} was never sealed, so nothing shows whether it is still what was recorded."
        case Fault.OUTSIDE:
            return f'"{file}" leads out of the folder and was not read; somebody changed the name or the folder.'
        case Fault.UNREADABLE:
            return f"{file} cannot be read; check its rights and the disk."
