"""Hold the rows of the tables against what the audit trail says of them."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, collate, select
from sqlalchemy.orm import Session

from nktsense.errors import NktsenseError
from nktsense.records.models import AuditRow, Base
from nktsense.records.trail.chain import Chain
from nktsense.records.trail.digests import digest_of_values
from nktsense.records.trail.finding import Fault, Finding

AUDITED: Final = ("tester", "client", "identity", "consent", "session", "entry", "recording", "signed", "copy")
_OF_SESSION: Final = ("entry", "signed")
"""They go with their session, and the trail names that alone."""
_AT_ONCE: Final = 2000
_SALT: Final = "salt of the client"
Values = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class _Written:
    """The last thing that the trail says of a row."""

    seq: int
    action: str
    digest: str


def check_contents(db: Session, key: bytes, chain: Chain) -> Iterator[Finding]:
    """Check each audited table: edited rows, rows that nobody wrote, rows that are gone.

    Rows and trail are read side by side in one order, so the memory that it takes does not grow with the records.

    Args:
        db: An open session of the database, of one moment.
        key: The store's audit key.
        chain: What the chain showed.

    Returns:
        What is wrong, as it is found.
    """
    for name in AUDITED:
        table = Base.metadata.tables[name]
        for rows, told in _side_by_side(_stored(db, table), _told(db, table)):
            yield from _check_group(key, table, chain, rows, told)


def _stored(db: Session, table: Table) -> Iterator[tuple[str, Values]]:
    first = next(iter(table.primary_key))
    rest = list(table.primary_key)[1:]
    chosen = _with_salt(table).order_by(_plain_order(db, first), *rest)
    for row in db.execute(chosen, execution_options={"yield_per": _AT_ONCE}).mappings():
        yield str(row[first.name]), row


def _with_salt(table: Table) -> Any:
    tables = Base.metadata.tables
    client, session = tables["client"], tables["session"]
    salt = client.c.salt.label(_SALT)
    if table.name == "client":
        return select(table, salt)
    if "client_id" in table.c:
        return select(table, salt).outerjoin_from(table, client, client.c.id == table.c.client_id)
    if "session_id" in table.c:
        joined = table.outerjoin(session, session.c.id == table.c.session_id)
        return select(table, salt).select_from(joined.outerjoin(client, client.c.id == session.c.client_id))
    return select(table)


def _told(db: Session, table: Table) -> Iterator[tuple[str, Values]]:
    audit = AuditRow.__table__
    chosen = select(audit.c.object_id, audit.c.seq, audit.c.action, audit.c.digest).where(
        audit.c.object_kind == table.name
    )
    ordered = chosen.order_by(_plain_order(db, audit.c.object_id), audit.c.seq)
    has_parts = len(table.primary_key) > 1
    for row in db.execute(ordered, execution_options={"yield_per": _AT_ONCE}).mappings():
        yield row["object_id"].split("/")[0] if has_parts else row["object_id"], row


def _plain_order(db: Session, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Order by code points, as Python compares."""
    return collate(column, "BINARY" if db.get_bind().dialect.name == "sqlite" else "C")


def _side_by_side(
    stored: Iterator[tuple[str, Values]], told: Iterator[tuple[str, Values]]
) -> Iterator[tuple[list[Values], list[Values]]]:
    lefts, rights = _groups(stored), _groups(told)
    left, right = next(lefts, None), next(rights, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left[0] < right[0]):
            yield left[1] if left else [], []
            left = next(lefts, None)
        elif left is None or right[0] < left[0]:
            yield [], right[1]
            right = next(rights, None)
        else:
            yield left[1], right[1]
            left, right = next(lefts, None), next(rights, None)


def _groups(pairs: Iterable[tuple[str, Values]]) -> Iterator[tuple[str, list[Values]]]:
    for name, found in groupby(pairs, key=lambda pair: pair[0]):
        yield name, [values for _, values in found]


def _check_group(
    key: bytes, table: Table, chain: Chain, rows: Sequence[Values], told: Sequence[Values]
) -> Iterator[Finding]:
    written: dict[str, _Written] = {}
    for row in told:
        if row["digest"] or row["action"] in ("create", "erase", "remove"):
            written[row["object_id"]] = _Written(row["seq"], row["action"], row["digest"])
    stored = {"/".join(str(row[column.name]) for column in table.primary_key): row for row in rows}
    for object_id in stored.keys() | written.keys():
        row, last = stored.get(object_id), written.get(object_id)
        gone = table.name in _OF_SESSION and object_id.split("/")[0] in chain.erased_sessions
        finding = _check_one(key, table, object_id, row, last, gone)
        if finding is not None:
            yield finding


def _check_one(
    key: bytes, table: Table, object_id: str, row: Values | None, last: _Written | None, gone: bool
) -> Finding | None:
    seq = None if last is None else last.seq
    gone = gone or (last is not None and last.action in ("erase", "remove") and not last.digest)
    where = f"{table.name} {object_id}"

    def finding(fault: Fault, text: str) -> Finding:
        return Finding(fault, table.name, object_id, seq, text)

    if row is None:
        if gone or last is None:
            return None
        return finding(Fault.CONTENT_MISSING, f"The row {where} is gone; row {seq} of the trail says that it is there.")
    if gone:
        return finding(Fault.ERASED_IS_BACK, f"The row {where} was erased and is there.")
    if last is None:
        return finding(Fault.NOBODY_WROTE, f"The row {where} is there; the audit trail tells of nobody who wrote it.")
    if not last.digest or _same(key, table, row, last.digest):
        return None
    if last.action == "erase":
        return finding(Fault.ERASED_IS_BACK, f"{where} was erased, and there is more of it again than was left.")
    return finding(Fault.CONTENT_EDITED, f"The row {where} is not what was written, by row {seq} of the audit trail.")


def _same(key: bytes, table: Table, row: Values, digest: str) -> bool:
    try:
        return hmac.compare_digest(digest_of_values(row.get(_SALT) or key, table.name, row), digest)
    except (NktsenseError, TypeError, ValueError):
        return False  # a value that could not have been written
