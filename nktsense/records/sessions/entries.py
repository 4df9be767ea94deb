"""A session's entries as rows of text, and back: what is read must be what was written, or it is told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from nktsense.errors import DamagedRecordsError, NktsenseError, RecordsError, SchemaVersionError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import PROTOCOL_VERSION, Entry, entry_from_json, entry_to_json
from nktsense.records.models import EntryRow, SessionRow

MAX_BODY: Final = 1_000_000
"""Bytes of one entry: more than any step of allowed texts needs."""
MAX_CODE: Final = 32
"""Characters of the code of a person."""


def entry_rows(session_id: str, entries: Iterable[Entry]) -> list[EntryRow]:
    """Return the rows of entries.

    Args:
        session_id: Identifier of the session.
        entries: Its steps.

    Raises:
        RecordsError: An entry is too large, or would not be read back as it is.
    """
    return [_row(session_id, entry) for entry in entries]


def _row(session_id: str, entry: Entry) -> EntryRow:
    where = f"Step {entry.seq} of session {session_id}"
    try:
        body = entry_to_json(entry)
        same = entry_from_json(body) == entry
    except (msgspec.MsgspecError, ValueError, OverflowError, TypeError):  # UnicodeError is a ValueError
        body, same = b"", False
    if not same or b"\\u0000" in body:
        raise RecordsError(f"{where} holds a number or a sign that cannot be kept.", "Correct it; nothing was written.")
    if len(body) > MAX_BODY:
        message = f"{where} is {len(body):,} bytes long; at most {MAX_BODY:,} can be kept."
        raise RecordsError(message, "Shorten its texts; nothing was written.")
    if not entry.by or len(entry.by) > MAX_CODE:
        message = f"{where} needs the code of who took it, at most {MAX_CODE} characters."
        raise RecordsError(message, "Give the code of a tester; nothing was written.")
    kind = type(entry.step).__struct_config__.tag
    return EntryRow(
        session_id=session_id, seq=entry.seq, at_s=entry.at_s, by=entry.by, kind=str(kind), body=body.decode()
    )


def need_uuid(identifier: str, what: str) -> None:
    """Refuse an identifier that could tell something.

    Args:
        identifier: The identifier.
        what: What it is of, such as "a session".

    Raises:
        RecordsError: It is not a UUID in lower case.
    """
    try:
        good = str(UUID(identifier)) == identifier
    except ValueError:
        good = False
    if not good:
        raise RecordsError(
            f'"{identifier[:36]}" is no identifier of {what}.',
            "It has to be a random UUID, so that it tells nothing about a person; nothing was written.",
        )


def read_entries(db: Database, session_id: str) -> list[EntryRow]:
    """Return the stored entries of a session in order."""
    found = select(EntryRow).where(EntryRow.session_id == session_id).order_by(EntryRow.seq)
    return list(db.scalars(found))


def replayed(row: SessionRow, client_code: str, rows: Sequence[EntryRow]) -> Session:
    """Return the session that entries make.

    Args:
        row: The session's own row.
        client_code: Code of its client.
        rows: All of its entries in order.

    Raises:
        DamagedRecordsError: They are not what was written; names session and entry.
        SchemaVersionError: They were taken by another version of the procedure's rules.
    """
    if rows:
        _check_rules(row.id, rows[0].body)
    if len(rows) != row.seq + 1:
        raise _damaged(row.id, f"has {len(rows)} steps where {row.seq + 1} were written")
    entries: list[Entry] = []
    for number, stored in enumerate(rows):
        entries.append(_entry(row.id, number, stored))
    try:
        session = Session.replay(tuple(entries))
    except NktsenseError as error:
        raise _damaged(row.id, f"could not have happened as it is stored: {error.message}") from None
    begin = session.state.begin
    if (begin.session, begin.client) != (row.id, client_code):
        raise _damaged(row.id, "begins, by step 0, as another session or with another client")
    return session


class _Begun(msgspec.Struct):
    version: int


class _First(msgspec.Struct):
    step: _Begun


def _check_rules(session_id: str, body: str) -> None:
    """Refuse steps by other rules before they are read: they may be of kinds that are not known here."""
    try:
        version = msgspec.json.decode(body, type=_First).step.version
    except (msgspec.MsgspecError, ValueError):
        return  # it is told where the step is read
    if version != PROTOCOL_VERSION:
        raise SchemaVersionError(
            f"Session {session_id} was taken by version {version} of the procedure's rules; this program knows "
            f"version {PROTOCOL_VERSION}, so its steps were not taken again.",
            "Use the version of the program that took it; nothing was changed.",
        )


def _entry(session_id: str, number: int, stored: EntryRow) -> Entry:
    if stored.seq != number:
        raise _damaged(session_id, f"has no step {number}")
    try:
        entry = entry_from_json(stored.body)
    except (msgspec.MsgspecError, ValueError):
        raise _damaged(session_id, f"has a step {number} that is no step") from None
    kind = str(type(entry.step).__struct_config__.tag)
    if (entry.seq, entry.at_s, entry.by, kind) != (stored.seq, stored.at_s, stored.by, stored.kind):
        raise _damaged(session_id, f"has a step {number} that says another number, time, person or kind than its row")
    return entry


def _damaged(session_id: str, what: str) -> DamagedRecordsError:
    return DamagedRecordsError(
        f"Session {session_id} {what}.",
        "Run “nktsense records verify”, and restore the newest backup that is whole.",
    )


def entries_digest(bodies: Iterable[str]) -> str:
    """Return the SHA-256 over entries as they are stored, one a line; hexadecimal.

    JSON as we write it holds no line break, so no two lists of entries give the same lines.
    """
    digest = hashlib.sha256()
    for body in bodies:
        digest.update(body.encode())
        digest.update(b"\n")
    return digest.hexdigest()
