"""Copy all rows of records into empty ones, of either kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session

from nktsense.records.models import Base, MetaRow
from nktsense.records.opening.open_server import KEY_CHECK
from nktsense.records.opening.schema import upgrade
from nktsense.records.store import AUDIT_KEY

_AT_ONCE: Final = 2000
_OF_THE_PLACE: Final = (AUDIT_KEY, KEY_CHECK)
"""Rows of the table `meta` that tell how the key of this very place is found."""


def copy_all(source: Session, target: Connection, about_key: Mapping[str, str]) -> dict[str, int]:
    """Make the tables in an empty place and fill them.

    Args:
        source: An open session of the records, of one moment.
        target: A connection to the empty place, in a transaction.
        about_key: Rows of the table `meta` that tell how the new place's key is found.

    Returns:
        The number of rows of each table.
    """
    upgrade(target)
    counts: dict[str, int] = {}
    for table in Base.metadata.sorted_tables:
        chosen = select(table)
        if table.name == MetaRow.__tablename__:
            chosen = chosen.where(table.c.name.not_in(_OF_THE_PLACE))
        counts[table.name] = 0
        found = source.execute(chosen, execution_options={"yield_per": _AT_ONCE}).mappings()
        for rows in found.partitions():
            target.execute(insert(table), [dict(row) for row in rows])
            counts[table.name] += len(rows)
    told: list[dict[str, Any]] = [{"name": name, "value": value} for name, value in about_key.items()]
    if told:
        target.execute(insert(Base.metadata.tables[MetaRow.__tablename__]), told)
    counts[MetaRow.__tablename__] += len(told)
    return counts


def count_all(db: Session) -> dict[str, int]:
    """Return the number of rows of each table.

    Args:
        db: An open session of the database.
    """
    tables = Base.metadata.sorted_tables
    return {table.name: db.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
