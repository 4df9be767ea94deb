"""The rows beside a session's entries as they are stored: written as little as changes, read again, compared."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Table, delete, insert, select, update
from sqlalchemy.orm import Session as Database

from nktsense.protocol.session.machine import Session
from nktsense.records.models import Base
from nktsense.records.sessions.projection import TABLES, Key, Projection, Values, key_of, project


def write_changes(db: Database, before: Session | None, after: Session, client_id: str) -> None:
    """Bring the rows of a session from one state to a later one; rows that stay the same are not touched.

    Args:
        db: The writing session of the database.
        before: The session as its rows show it, or None where there are none yet.
        after: The session as it stands now.
        client_id: Identifier of the client.
    """
    old = {} if before is None else project(before, client_id, after)
    write_difference(db, old, project(after, client_id, before))


def write_difference(db: Database, old: Projection, new: Projection) -> None:
    """Write what is new or changed, and take away what is gone."""
    for name in reversed(TABLES):
        for key in old.get(name, {}).keys() - new.get(name, {}).keys():
            db.execute(delete(_table(name)).where(*_at(_table(name), key)))
    for name in TABLES:
        had, has = old.get(name, {}), new.get(name, {})
        added = [values for key, values in has.items() if key not in had]
        if added:
            db.execute(insert(_table(name)), added)
        for key in has.keys() & had.keys():
            if changed := _changed(had[key], has[key]):
                db.execute(update(_table(name)).where(*_at(_table(name), key)).values(changed))


def stored_projection(db: Database, session_id: str) -> Projection:
    """Return the rows of a session as they are stored."""
    found: dict[str, dict[Key, Values]] = {}
    for name in TABLES:
        table = _table(name)
        stored = db.execute(select(table).where(table.c.session_id == session_id))
        rows: list[Values] = [dict(zip(table.c.keys(), row, strict=True)) for row in stored]
        found[name] = {key_of(table, row): row for row in rows}
    return found


def differences(expected: Projection, stored: Projection) -> tuple[str, ...]:
    """Return which rows differ: "table key: columns", "table key: missing" or "table key: made by no entry"."""
    told: list[str] = []
    for name in TABLES:
        must, has = expected.get(name, {}), stored.get(name, {})
        for key in sorted(must.keys() | has.keys(), key=str):
            if key not in has:
                what = "missing"
            elif key not in must:
                what = "made by no entry"
            else:
                what = ", ".join(sorted(_changed(has[key], must[key])))
            if what:
                told.append(f"{name} {'/'.join(str(part) for part in key)}: {what}")
    return tuple(told)


def _changed(old: Mapping[str, object], new: Mapping[str, object]) -> Values:
    return {column: value for column, value in new.items() if old[column] != value}


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def _at(table: Table, key: Key) -> list[ColumnElement[bool]]:
    return [column == part for column, part in zip(table.primary_key, key, strict=True)]
