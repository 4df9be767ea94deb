"""Which rows belong to a client."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import (
    AdherenceRow,
    Base,
    ClientRow,
    ConsentRow,
    CopyRow,
    EntryRow,
    GoalRow,
    HomeworkRow,
    IdentityRow,
    OutcomeRow,
    RecordingRow,
    SessionRow,
    SignedRow,
    TestRow,
    TrialRow,
)
from nktsense.records.writing import shown

OF_CLIENT: Final[tuple[type[Base], ...]] = (
    TrialRow,
    OutcomeRow,
    HomeworkRow,
    AdherenceRow,
    GoalRow,
    TestRow,
    RecordingRow,
    SignedRow,
    EntryRow,
    SessionRow,
    ConsentRow,
    IdentityRow,
    CopyRow,
)
"""Tables that hold rows of a client, beside `client`: in an order in which they can be taken away."""


def client_row(db: Session, code: str) -> ClientRow:
    """Return the row of a client.

    Args:
        db: An open session of the database.
        code: The client's code; upper and lower case are the same.

    Raises:
        RecordsError: There is no such client, or it was erased.
    """
    asked = select(ClientRow).where(func.lower(ClientRow.code) == code.lower(), ClientRow.erased_s.is_(None))
    row = db.scalars(asked).one_or_none() if code.isascii() and code.isprintable() else None
    if row is None:
        advice = "“nktsense client list” shows the codes."
        raise RecordsError(f"There is no client with the code “{shown(code)}”.", advice)
    return row


def rows_of(table: type[Base], client_id: str) -> Select[Any]:
    """Return what selects the rows of a client in a table, ordered by primary key.

    Args:
        table: One of `OF_CLIENT`.
        client_id: Identifier of the client.
    """
    columns = table.__table__.c
    if "client_id" in columns:
        chosen = select(table).where(columns.client_id == client_id)
    else:
        sessions = select(SessionRow.id).where(SessionRow.client_id == client_id)
        chosen = select(table).where(columns.session_id.in_(sessions))
    return chosen.order_by(*table.__table__.primary_key)
