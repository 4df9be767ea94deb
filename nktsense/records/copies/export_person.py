"""Everything that is kept of one client, as files for the person: JSON, tables, and a text that explains them."""

from __future__ import annotations

import datetime
import json
import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.copies.new_folder import check_new, write_folder
from nktsense.records.copies.spreadsheet import csv_table
from nktsense.records.models import AuditRow, Base, ClientRow, CopyRow, EntryRow, IdentityRow, SessionRow
from nktsense.records.people.whose import OF_CLIENT, client_row, rows_of
from nktsense.records.sessions.entries import read_entries, replayed
from nktsense.records.store import Store

FORMAT: Final = "nktsense person 1"
Row = dict[str, Any]
_TABLES: Final = tuple(table for table in OF_CLIENT if table not in (IdentityRow, EntryRow))
_UNSEEN: Final = re.compile("[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
"""Signs that are not seen, or that turn the direction of a line; JSON may hold them escaped."""


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """A recording; its file is not in the records.

    Attributes:
        id: Its identifier.
        file: Name of the file.
        sha256: SHA-256 of the file, hexadecimal; "" where it was not sealed.
        bytes: Size of the file.
    """

    id: str
    file: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class PersonExport:
    """What was written.

    Attributes:
        folder: Where.
        files: Names of the files in it.
        recordings: The client's recordings, which have to be added by hand.
        identity: Whether name and contact are in it.
    """

    folder: Path
    files: tuple[str, ...]
    recordings: tuple[RecordingFile, ...]
    identity: bool


def export_person(store: Store, by: str, code: str, folder: Path, *, identity: bool = False) -> PersonExport:
    """Write all that is kept of a client to a new folder.

    It is there complete or not at all. The trail tells of it before it is written, and the records remember where it
    went, for the day on which the client is to be erased.

    Args:
        store: The records.
        by: Code of who exports.
        code: The client's code.
        folder: The folder; it must not be there yet.
        identity: Also name, contact and notes; reading them is told in the trail.

    Returns:
        What was written.

    Raises:
        RecordsError: There is no such client, a session is blinded, or the folder cannot be written; then nothing is
            left of it.
    """
    folder = Path(folder).absolute()
    check_new(folder)
    with store.writing(by) as write:
        client = client_row(write.db, code)
        _refuse_blinded(write.db, client)
        tables = {table.__tablename__: _rows(write.db, table, client.id) for table in _TABLES}
        who = _rows(write.db, IdentityRow, client.id) if identity else []
        if identity:
            write.log("read_identity", "identity", client.id)
        copy = CopyRow(id=str(uuid.uuid4()), kind="export", client_id=client.id, made_s=write.now_s, place=str(folder))
        write.db.add(copy)
        facts = {"identity": identity, "sessions": len(tables["session"])}
        write.log("export", "copy", copy.id, row=copy, salt=client.salt, facts=facts)
        recordings = recordings_in(tables["recording"])
        person = _person(write.db, client, who, tables, identity)
        files = {"README.txt": _readme(client.code, write.now_s, recordings, identity), "person.json": to_json(person)}
        files |= {f"{name}.csv": _table(Base.metadata.tables[name].c.keys(), rows) for name, rows in tables.items()}
    write_folder(folder, files)  # after the trail tells of it: no copy without its row
    return PersonExport(folder, tuple(sorted(files)), recordings, identity)


def _refuse_blinded(db: Session, client: ClientRow) -> None:
    """The steps of a session hold what is hidden from the tester until the block is closed."""
    asked = select(SessionRow).where(SessionRow.client_id == client.id, SessionRow.closed_s.is_(None))
    for row in db.scalars(asked).all():
        if replayed(row, client.code, read_entries(db, row.id)).state.blinded:
            raise RecordsError(
                f"Session {row.id} is blinded, and an export would show its results.",
                "Close its block, or the session, and export then.",
            )


def recordings_in(rows: Sequence[Mapping[str, Any]]) -> tuple[RecordingFile, ...]:
    """Return the recordings of rows of the table `recording`."""
    return tuple(RecordingFile(row["id"], row["file"], row["sha256"], row["bytes"]) for row in rows)


def to_json(value: Mapping[str, Any]) -> str:
    """Return JSON that loses nothing; unseen signs and turns of direction are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return escaped(text) + "\n"


def escaped(json_text: str) -> str:
    """Return JSON in which every unseen sign is escaped; it is read back as it was."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04x}", json_text)


def in_one_line(text: str) -> str:
    """Return a typed text as a line of a text file: no line's end, control or turn of direction in it."""
    return "".join(sign if sign.isprintable() else "·" for sign in text)


def _rows(db: Session, table: type[Base], client_id: str) -> list[Row]:
    columns = table.__table__.c.keys()
    return [{name: getattr(row, name) for name in columns} for row in db.scalars(rows_of(table, client_id))]


def _person(db: Session, client: ClientRow, who: Sequence[Row], tables: Mapping[str, list[Row]], identity: bool) -> Row:
    columns = [column.name for column in ClientRow.__table__.columns if column.name != "salt"]
    entries = _rows(db, EntryRow, client.id)
    steps: dict[str, list[Any]] = {}
    for entry in entries:
        steps.setdefault(entry["session_id"], []).append(json.loads(entry["body"]))
    return {
        "format": FORMAT,
        "client": {name: getattr(client, name) for name in columns},
        "identity": (who[0] if who else {}) if identity else "not asked for",
        "session": [{**row, "entries": steps.get(row["id"], [])} for row in tables["session"]],
        **{name: rows for name, rows in tables.items() if name != "session"},
        "access": _access(db, client.id),
    }


def _access(db: Session, client_id: str) -> list[Row]:
    """What the trail tells of the client and of its identity: who read or changed them, and when."""
    wanted = (
        select(AuditRow)
        .where(AuditRow.object_kind.in_(("client", "identity")), AuditRow.object_id == client_id)
        .order_by(AuditRow.seq)
    )
    names = ("at_s", "actor", "action", "object_kind")
    return [{name: getattr(row, name) for name in names} for row in db.scalars(wanted)]


def _table(names: Sequence[str], rows: Sequence[Row]) -> str:
    return csv_table(names, ([row[name] for name in names] for row in rows))


def _readme(code: str, now_s: float, recordings: Sequence[RecordingFile], identity: bool) -> str:
    when = datetime.datetime.fromtimestamp(now_s, datetime.UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    lines = [
        f"What nktsense keeps of the client with the code {in_one_line(code)}. Written {when}.",
        "",
        "person.json   everything: the sessions step by step, results, consents, goals, homework, copies,",
        "              and who read or changed the client's data (access)",
        "*.csv         the same as tables, UTF-8, a header line, cells apart by commas",
        "",
        "Times are seconds since 1970-01-01 00:00 UTC; names of quantities end in their unit (_n newtons, _s seconds,",
        "_m metres, _kg kilograms). In the tables a text that begins like a formula has an apostrophe before it; the",
        "JSON has it as it was typed.",
        "Name, contact and notes are in person.json." if identity else "Name, contact and notes were not asked for.",
        "The pain and force values are what was measured or told on that day; they are no diagnosis.",
        "",
        f"Recordings: {len(recordings)}. They are files of their own and are not in this folder:",
        *(
            f"  {in_one_line(each.file)}  {each.bytes} bytes  sha256 {each.sha256 or 'not sealed'}"
            for each in recordings
        ),
    ]
    return "\n".join(lines) + "\n"
