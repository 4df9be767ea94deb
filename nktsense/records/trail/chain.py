"""Check the chain of the audit trail, row by row in order."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from nktsense.errors import NktsenseError
from nktsense.records.models import AuditRow
from nktsense.records.trail.audit import FIRST_PREVIOUS, mac_of_values
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head

Values = Mapping[Any, Any]
_AT_ONCE: Final = 2000
_SEARCHED: Final = 200
"""How far a genuine row is looked for under another number."""


@dataclass(slots=True)
class Chain:
    """What the chain shows on the way.

    Attributes:
        erased_sessions: Identifiers of the sessions that were erased.
        seq: Number of the last row; 0 where there is none.
        genuine: Number of rows that were written with the key.
        shift: By how much the last moved row was moved.
        store_id: Identifier of the records, as the row says that tells of their creation.
    """

    erased_sessions: set[str] = field(default_factory=set[str])
    seq: int = 0
    genuine: int = 0
    shift: int = 0
    store_id: str = ""


def check_chain(db: Session, key: bytes, chain: Chain, head: Head | None) -> Iterator[Finding]:
    """Check every row of the audit trail, and the trail against a head.

    Args:
        db: An open session of the database, of one moment.
        key: The store's audit key.
        chain: What the rows show is put here.
        head: A head that was exported before, or None.

    Returns:
        What is wrong, as it is found.
    """
    waiting: list[Finding] = []  # until one row fits the key; if none does, that is the finding
    head_mac = ""
    for before, row, after in _with_neighbours(_rows(db)):
        found = list(_check_row(key, chain, before, row, after))
        _note(chain, row)
        head_mac = row["mac"] if head is not None and row["seq"] == head.seq else head_mac
        if chain.genuine:
            yield from (*waiting, *found)
            waiting = []
        elif len(waiting) < _AT_ONCE:
            waiting += found
    if waiting:
        yield Finding(Fault.WRONG_KEY, "audit", "", None, "No row of the audit trail was written with this key.")
    if head is not None:
        yield from _against(head, chain, head_mac)


def _rows(db: Session) -> Iterator[Values]:
    table = AuditRow.__table__
    yield from db.execute(select(table).order_by(table.c.seq), execution_options={"yield_per": _AT_ONCE}).mappings()


def _with_neighbours(rows: Iterator[Values]) -> Iterator[tuple[Values | None, Values, Values | None]]:
    before: Values | None = None
    row = next(rows, None)
    while row is not None:
        after = next(rows, None)
        yield before, row, after
        before, row = row, after


def _note(chain: Chain, row: Values) -> None:
    chain.seq = row["seq"]
    if row["object_kind"] == "session" and row["action"] == "erase":
        chain.erased_sessions.add(row["object_id"])
    if row["object_kind"] == "store" and row["action"] == "create" and not chain.store_id:
        chain.store_id = row["object_id"]


def _check_row(key: bytes, chain: Chain, before: Values | None, row: Values, after: Values | None) -> Iterator[Finding]:
    seq, expected = row["seq"], 1 if before is None else before["seq"] + 1
    if seq != expected:
        which = f"Row {expected} is" if seq == expected + 1 else f"Rows {expected} to {seq - 1} are"
        yield _finding(Fault.ROW_MISSING, expected, f"{which} missing from the audit trail.")
    if _fits(key, row, seq):
        chain.genuine += 1
        if seq == expected and row["previous"] != _mac_of(before):
            yield _finding(Fault.LINK_BROKEN, seq, f"Row {seq} of the audit trail does not follow the row before it.")
        return
    number = _number_of(key, chain, row)
    if number is not None:
        chain.genuine += 1
        text = f"Row {seq} of the audit trail is row {number}, moved or written a second time."
        yield _finding(Fault.ROW_MOVED, seq, text)
    elif after is not None and after["previous"] == _mac_of(before):
        yield _finding(Fault.ROW_INSERTED, seq, f"Row {seq} of the audit trail was put in between two others.")
    else:
        text = (
            f"Row {seq} of the audit trail is not what was written: a column or the HMAC was changed, or it was added"
        )
        yield _finding(Fault.ROW_EDITED, seq, f"{text} without the key.")


def _fits(key: bytes, row: Values, seq: int) -> bool:
    try:
        return hmac.compare_digest(mac_of_values(key, {**row, "seq": seq}), str(row["mac"]))
    except (NktsenseError, TypeError, ValueError):
        return False  # a value that could not have been written


def _number_of(key: bytes, chain: Chain, row: Values) -> int | None:
    """Under which number a row is genuine, or None; looked for near its own."""
    near = sorted(range(-_SEARCHED, _SEARCHED + 1), key=abs)
    for shift in (chain.shift, *near):
        if shift and _fits(key, row, row["seq"] + shift):
            chain.shift = shift
            return row["seq"] + shift
    return None


def _mac_of(row: Values | None) -> str:
    return FIRST_PREVIOUS if row is None else row["mac"]


def _against(head: Head, chain: Chain, head_mac: str) -> Iterator[Finding]:
    if chain.seq < head.seq:
        text = f"The audit trail ends with row {chain.seq}; when the head was exported it had {head.seq}."
        yield _finding(Fault.TAIL_MISSING, chain.seq, text)
    elif head.seq > 0 and not hmac.compare_digest(head_mac, head.mac):
        text = f"Row {head.seq} is not the row of the exported head: somebody who holds the key wrote the trail anew"
        yield _finding(Fault.REWRITTEN, head.seq, f"{text}, or these are other records.")


def _finding(fault: Fault, seq: int, text: str) -> Finding:
    return Finding(fault, "audit", str(seq), seq, text)
