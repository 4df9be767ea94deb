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
_TRIED: Final = 20
"""Up to which row that is done while none has fitted the key."""


@dataclass(slots=True)
class Chain:
    """What the chain shows on the way.

    Attributes:
        erased_sessions: Identifiers of the sessions that were erased.
        seq: Number of the last row; 0 where there is none.
        genuine: Number of rows that were written with the key.
        shift: By how much the last moved row was moved.
        store_id: Identifier of the records, as the row says that tells of their creation.
        head_seq: Number of the row of a head that was exported, or 0.
        head_mac: HMAC of the row that stands there now; "" where there is none.
    """

    erased_sessions: set[str] = field(default_factory=set[str])
    seq: int = 0
    genuine: int = 0
    shift: int = 0
    store_id: str = ""
    head_seq: int = 0
    head_mac: str = ""


def check_chain(db: Session, key: bytes, chain: Chain) -> Iterator[Finding]:
    """Check every row of the audit trail.

    Args:
        db: An open session of the database, of one moment.
        key: The store's audit key.
        chain: What the rows show is put here.

    Returns:
        What is wrong, as it is found.
    """
    waiting: list[Finding] = []  # until one row fits the key; if none does, that is the finding
    for before, row, after in _with_neighbours(_rows(db)):
        found = list(_check_row(key, chain, before, row, after))
        _note(chain, row)
        if chain.genuine:
            yield from (*waiting, *found)
            waiting = []
        elif len(waiting) < _AT_ONCE:
            waiting += found
    if waiting:
        yield Finding(Fault.WRONG_KEY, "audit", "", None, "No row of the audit trail was written with this key.")


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
    if row["seq"] == chain.head_seq:
        chain.head_mac = str(row["mac"])
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
    """Under which number a row is genuine, or None; looked for near its own.

    Where no row fits the key so far, the key is another's: then only a few rows are looked at so, for it takes long.
    """
    if not chain.genuine and row["seq"] > _TRIED:
        return None
    near = sorted(range(-_SEARCHED, _SEARCHED + 1), key=abs)
    for shift in (chain.shift, *near):
        if shift and _fits(key, row, row["seq"] + shift):
            chain.shift = shift
            return row["seq"] + shift
    return None


def _mac_of(row: Values | None) -> str:
    return FIRST_PREVIOUS if row is None else row["mac"]


def check_head(head: Head, chain: Chain) -> Iterator[Finding]:
    """Hold the trail against a head that was exported of the same records.

    Args:
        head: The head.
        chain: What `check_chain` showed.

    Returns:
        What is wrong.
    """
    if chain.seq < head.seq:
        text = f"The audit trail ends with row {chain.seq}; when the head was exported it had {head.seq}."
        yield _finding(Fault.TAIL_MISSING, chain.seq, text)
    elif head.seq > 0 and not hmac.compare_digest(chain.head_mac.encode(), head.mac.encode()):
        text = f"Row {head.seq} is not the row of the exported head: somebody who holds the key wrote the trail anew"
        yield _finding(Fault.REWRITTEN, head.seq, f"{text}, or these are other records.")


def _finding(fault: Fault, seq: int, text: str) -> Finding:
    return Finding(fault, "audit", str(seq), seq, text)
