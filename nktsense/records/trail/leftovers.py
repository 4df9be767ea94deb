"""Look for rows that cannot be there: of a client who was erased, or of a session that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from nktsense.records.models import Base
from nktsense.records.people.whose import OF_CLIENT
from nktsense.records.trail.finding import Fault, Finding


def check_leftovers(db: Session) -> Iterator[Finding]:
    """Look for rows of erased clients, and for results without a session.

    Args:
        db: An open session of the database, of one moment.

    Returns:
        What is wrong, as it is found.
    """
    client, session = Base.metadata.tables["client"], Base.metadata.tables["session"]
    erased = select(client.c.id).where(client.c.erased_s.is_not(None))
    for table in (Base.metadata.tables[each.__tablename__] for each in OF_CLIENT):
        if "client_id" in table.c:
            for object_id in _keys(db, table, table.c.client_id.in_(erased)):
                text = f"The row {table.name} {object_id} belongs to a client who was erased."
                yield Finding(Fault.ERASED_IS_BACK, table.name, object_id, None, text)
        if "session_id" in table.c:
            for object_id in _keys(db, table, table.c.session_id.not_in(select(session.c.id))):
                text = f"The row {table.name} {object_id} belongs to no session."
                yield Finding(Fault.NOBODY_WROTE, table.name, object_id, None, text)


def _keys(db: Session, table: Table, where: object) -> Iterator[str]:
    for row in db.execute(select(*table.primary_key).where(where)):  # pyright: ignore[reportArgumentType]
        yield "/".join(str(part) for part in row)
