"""Erase a client: every row is taken away, the trail stays whole, and what is left elsewhere is named."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.copies.export_person import RecordingFile
from nktsense.records.copies.scrub import scrub
from nktsense.records.models import Base, ClientRow, CopyRow, RecordingRow, SessionRow
from nktsense.records.people.whose import OF_CLIENT, client_row, rows_of
from nktsense.records.store import Store, Write
from nktsense.records.trail.digests import identity_of

_LOGGED: Final = frozenset({"session", "recording", "consent", "identity", "copy"})
"""Tables whose rows the trail names one by one when they go. Entries and signed versions go with their session; what is
made from entries is not in the trail at all."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy that left the records.

    Attributes:
        kind: ``export``, ``research`` or ``backup``.
        made_s: When, s since 1970 (UTC).
        place: Where it was put.
    """

    kind: str
    made_s: float
    place: str


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was erased, and what the program cannot reach.

    Attributes:
        code: The code that the client had; it is kept nowhere in the records any more.
        tombstone: The code under which the empty row of the client stays.
        reason: Why, as typed; the records do not keep it.
        erased_s: When, s since 1970 (UTC).
        rows: Number of rows that were taken away, by table.
        recordings: Files of recordings that are to be deleted.
        exports: Exports that held the person and are to be deleted.
        backups: Backups made since the client was added; they hold the person until they are replaced.
        notes: What else is to be known, in words.
    """

    code: str
    tombstone: str
    reason: str
    erased_s: float
    rows: Mapping[str, int]
    recordings: tuple[RecordingFile, ...]
    exports: tuple[Copied, ...]
    backups: tuple[Copied, ...]
    notes: tuple[str, ...]


def erase_client(store: Store, by: str, code: str, reason: str, *, in_spite_of_retention: str = "") -> ErasureReport:
    """Erase a client for good.

    Identity, sessions, results, texts and the salt of the client's digests go; an empty row stays, so that the trail
    can be checked and nobody gets the identifier again. The files of recordings, exports and backups are not touched:
    they are named, and somebody has to see to them.

    Args:
        store: The records.
        by: Code of who erases.
        code: The client's code.
        reason: Why; never empty. It is given back for the paper file, and not kept in the records.
        in_spite_of_retention: Why the records may go before the day until which they must be kept; "" refuses then.

    Returns:
        What was erased, and what is to go too.

    Raises:
        RecordsError: There is no reason or no such client, or the records must still be kept.
    """
    if not reason.strip():
        raise RecordsError("A client is erased only for a reason; nothing was erased.", "Say why.")
    with store.writing(by) as write:
        client = client_row(write.db, code)
        kept = _must_be_kept(client, write.now_s)
        if kept and not in_spite_of_retention.strip():
            message = f"The records of {code[:32]} must be kept until {client.keep_until}; nothing was erased."
            raise RecordsError(message, "If the law allows it all the same, say why they may go before that day.")
        recordings = tuple(
            RecordingFile(row.id, row.file, row.sha256, row.bytes)
            for row in write.db.scalars(rows_of(RecordingRow, client.id))
        )
        exports, backups = _copies(write.db, client)
        rows = {table.__tablename__: _take_away(write, table, client.id) for table in OF_CLIENT}
        _leave_tombstone(write, client, rows, kept)
        report = ErasureReport(
            code=code,
            tombstone=client.code,
            reason=reason,
            erased_s=write.now_s,
            rows=rows,
            recordings=recordings,
            exports=exports,
            backups=backups,
            notes=(),
        )
    return _with_notes(report, scrub(store))


def _must_be_kept(client: ClientRow, now_s: float) -> bool:
    today = datetime.datetime.fromtimestamp(now_s, datetime.UTC).date().isoformat()
    return bool(client.keep_until) and client.keep_until >= today


def _copies(db: Session, client: ClientRow) -> tuple[tuple[Copied, ...], tuple[Copied, ...]]:
    wanted = select(CopyRow).where(or_(CopyRow.client_id == client.id, CopyRow.kind == "backup"))
    found = [Copied(row.kind, row.made_s, row.place) for row in db.scalars(wanted.order_by(CopyRow.made_s))]
    exports = tuple(copy for copy in found if copy.kind != "backup")
    # A clock can have been set back between the two: with all backups named, none is overlooked.
    return exports, tuple(copy for copy in found if copy.kind == "backup")


def _take_away(write: Write, table: type[Base], client_id: str) -> int:
    chosen: list[Any] = list(write.db.scalars(rows_of(table, client_id)))
    if table.__tablename__ in _LOGGED:
        for row in chosen:
            write.log("erase", *identity_of(row))
    _delete(write.db, table, client_id)
    return len(chosen)


def _delete(db: Session, table: type[Base], client_id: str) -> None:
    columns = table.__table__.c
    if "client_id" in columns:
        where = columns.client_id == client_id
    else:
        where = columns.session_id.in_(select(SessionRow.id).where(SessionRow.client_id == client_id))
    db.execute(delete(table).where(where))


def _leave_tombstone(write: Write, client: ClientRow, rows: Mapping[str, int], kept: bool) -> None:
    client.code = f"erased-{uuid.uuid4().hex[:16]}"
    client.birth_year = client.sex = client.mass_kg = client.stature_m = None
    client.created_s = client.erased_s = write.now_s
    client.keep_until, client.salt = "", b""
    client.version += 1
    facts = {"sessions": rows["session"], "recordings": rows["recording"], "before_retention": kept}
    write.log("erase", "client", client.id, row=client, facts=facts)


def _with_notes(report: ErasureReport, notes: tuple[str, ...]) -> ErasureReport:
    from dataclasses import replace

    told = [
        *notes,
        "Delete the files of the recordings and of the exports that are named here, and their copies.",
        "A backup holds the person until it is replaced; after restoring an old one, erase the client again.",
    ]
    return replace(report, notes=tuple(told))
