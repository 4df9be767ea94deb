"""The audit trail: who did what to which row, and when, as a chain that cannot be changed unseen.

Each row carries the HMAC of the row before it, so an edited, removed, added or moved row is found. Whoever holds the
key can write a new chain, and anybody can cut its end: only a head that was exported before finds that (`verify`). The
trail is tamper-evident, not tamper-proof. It holds codes and counts; no name, value or free text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import AuditRow
from nktsense.records.trail.digests import canonical, keyed, plain_values

FIRST_PREVIOUS: Final = "0" * 64
"""What the first row names as the one before it."""

Fact = str | int | float | bool
_WORD: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
_CODE: Final = re.compile(r"[a-z0-9][a-z0-9_.:+-]{0,63}")
_MOST_IN_LIST: Final = 64
_WIDTHS: Final = {"by": 32, "workstation": 64, "object_id": 100}


def append(
    db: Session,
    key: bytes,
    *,
    at_s: float,
    by: str,
    workstation: str,
    action: str,
    kind: str,
    object_id: str,
    digest: str = "",
    facts: Mapping[str, Fact | Sequence[Fact]] | None = None,
) -> AuditRow:
    """Add a row to the trail, inside the transaction that does what it tells.

    A clock that was set back does not stop anybody: the time is kept as told, and the row says ``clock_back``.

    Args:
        db: The writing session of the database, which holds the lock of the one writer.
        key: The store's audit key.
        at_s: Now, seconds since 1970 (UTC).
        by: Code of who did it.
        workstation: Where; cut to 64 characters.
        action: What was done; one word such as ``create`` or ``read_identity``.
        kind: Table of what it was done to.
        object_id: Primary key of what it was done to, joined with "/".
        digest: Digest of the row as it is now; "" where no row was written.
        facts: Codes, counts and kinds that belong to it.

    Returns:
        The row that was added.

    Raises:
        RecordsError: Something is not a short code or a number, so it could be a name, a value or a text.
    """
    last = db.execute(
        select(AuditRow.seq, AuditRow.mac, AuditRow.at_s).order_by(AuditRow.seq.desc()).limit(1)
    ).one_or_none()
    known: dict[str, Any] = dict(facts or {})
    if last is not None and at_s < last.at_s:
        known["clock_back"] = True
    _check_words(action, kind, by, object_id)
    row = AuditRow(
        seq=1 if last is None else last.seq + 1,
        at_s=float(at_s),
        actor=by,
        workstation=workstation[: _WIDTHS["workstation"]],
        action=action,
        object_kind=kind,
        object_id=object_id,
        digest=digest,
        body=facts_json(known),
        previous=FIRST_PREVIOUS if last is None else last.mac,
    )
    row.mac = mac_of(key, row)
    db.add(row)
    db.flush()
    return row


def mac_of(key: bytes, row: AuditRow) -> str:
    """What the HMAC of an audit row is, from all of its other columns.

    Args:
        key: The store's audit key.
        row: The row; its ``mac`` may be missing yet.

    Returns:
        64 hexadecimal digits.
    """
    return mac_of_values(key, {column.name: getattr(row, column.name) for column in AuditRow.__table__.c})


def mac_of_values(key: bytes, values: Mapping[str, Any]) -> str:
    """The same for the values of a row that was read without its class.

    Args:
        key: The store's audit key.
        values: The value of each column.

    Returns:
        64 hexadecimal digits.
    """
    plain = plain_values("audit", values)
    del plain["mac"]
    return keyed(key, canonical(plain))


def facts_json(facts: Mapping[str, Any]) -> str:
    """Facts of an audit row as canonical JSON.

    Args:
        facts: Names (lower-case words) and what they are: a number, yes or no, a short code, or a list of these.

    Returns:
        The JSON.

    Raises:
        RecordsError: A name or a value is something else.
    """
    for name, value in facts.items():
        items: Sequence[Any] = value if isinstance(value, list | tuple) else [value]
        if not _WORD.fullmatch(name) or len(items) > _MOST_IN_LIST or not all(_is_fact(item) for item in items):
            message = "The audit trail takes short codes and numbers only, and was given something else"
            raise RecordsError(f"{message} as “{name[:32]}”; nothing was written.")
    return canonical(
        {name: list(value) if isinstance(value, tuple) else value for name, value in facts.items()}
    ).decode()


def _is_fact(value: Any) -> bool:
    if isinstance(value, str):
        return value == "" or _CODE.fullmatch(value) is not None
    return isinstance(value, bool | int | float)


def _check_words(action: str, kind: str, by: str, object_id: str) -> None:
    if not _WORD.fullmatch(action) or not _WORD.fullmatch(kind):
        raise RecordsError("An action in the audit trail is one lower-case word; nothing was written.")
    if not by.strip() or len(by) > _WIDTHS["by"]:
        advice = "Give the code of who does it, at most 32 characters."
        raise RecordsError("The audit trail needs to know who it was; nothing was written.", advice)
    if len(object_id) > _WIDTHS["object_id"] or not object_id.isprintable():
        raise RecordsError("An identifier in the audit trail is at most 100 characters; nothing was written.")
