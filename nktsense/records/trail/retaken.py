"""Take every session again from its steps, and hold what is stored beside them against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from nktsense.errors import NktsenseError, SchemaVersionError
from nktsense.records.models import AuditRow, ClientRow, SessionRow, SignedRow
from nktsense.records.sessions.entries import read_entries, replayed
from nktsense.records.sessions.projected import differences, stored_projection
from nktsense.records.sessions.projection import project, session_values
from nktsense.records.sessions.signing import verify_signed
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.writing import PROGRAM

_CONCLUDED: Final = "outcome"
"""The table of what is concluded. All others hold what was measured, counted or typed, alike in every version."""


def check_sessions(db: Database) -> Iterator[Finding]:
    """Check every session: its steps, what was made of them, and its signed versions.

    Args:
        db: An open session of the database, of one moment.

    Returns:
        What is wrong, as it is found.
    """
    for session_id in db.scalars(select(SessionRow.id).order_by(SessionRow.id)).all():
        row = db.get_one(SessionRow, session_id)
        client = db.get(ClientRow, row.client_id)
        yield from _check_steps(db, row, "" if client is None else client.code)
        yield from _check_signed(db, session_id)
        db.expunge_all()  # so that memory does not grow with the records


def _check_steps(db: Database, row: SessionRow, code: str) -> Iterator[Finding]:
    try:
        session = replayed(row, code, read_entries(db, row.id))
        expected, columns = project(session, row.client_id), session_values(session)
    except SchemaVersionError as error:
        yield Finding(Fault.OTHER_VERSION, "session", row.id, None, error.message)
        return
    except NktsenseError as error:
        yield Finding(Fault.SESSION_BROKEN, "session", row.id, None, error.message)
        return
    differing = differences(expected, stored_projection(db, row.id))
    others = _other_programs(db, row) if differing else ()
    for told in differing:
        kind, _, rest = told.partition(" ")
        is_note = bool(others) and kind == _CONCLUDED
        fault = Fault.OTHER_VERSION if is_note else Fault.PROJECTION_DIFFERS
        why = f"taken by nktsense {', '.join(others)}; {PROGRAM} makes something else of the same steps"
        text = f"{told} ({why if is_note else 'what the steps of the session make is something else'})."
        yield Finding(fault, kind, rest.partition(":")[0], None, text)
    changed = [name for name, value in columns.items() if getattr(row, name) != value]
    if changed:
        text = f"session {row.id}: {', '.join(sorted(changed))} (the steps of the session say something else)."
        yield Finding(Fault.PROJECTION_DIFFERS, "session", row.id, None, text)


def _other_programs(db: Database, row: SessionRow) -> tuple[str, ...]:
    """Which other versions of the program took steps of a session, as the trail tells."""
    steps = [f"{row.id}/{seq}" for seq in range(row.seq + 1)]
    asked = select(AuditRow.body).where(AuditRow.object_kind == "entry", AuditRow.object_id.in_(steps))
    told = {msgspec.json.decode(body, type=_Told).program for body in db.scalars(asked)}
    return tuple(sorted(told - {PROGRAM}))


class _Told(msgspec.Struct):
    program: str = "before 0.1.0"


def _check_signed(db: Database, session_id: str) -> Iterator[Finding]:
    wanted = select(SignedRow).where(SignedRow.session_id == session_id).order_by(SignedRow.version)
    before: SignedRow | None = None
    for row in db.scalars(wanted):
        told = verify_signed(row, before)
        if told:
            yield Finding(Fault.SIGNATURE_BROKEN, "signed", f"{session_id}/{row.version}", None, told)
        before = row
