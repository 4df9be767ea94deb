"""What a client agreed to, and until when the records must be kept. Nothing is erased by itself."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import ClientRow, ConsentRow
from nktsense.records.people.texts import kept_date, kept_text
from nktsense.records.people.whose import client_row
from nktsense.records.store import Store

MAX_WORDS: Final = 20_000
"""Characters of the words of a consent; longer ones are refused, nothing is cut off."""


class ConsentKind(StrEnum):
    """What can be agreed to, each for itself."""

    TESTING = "testing"
    """To be tested and treated."""
    RECORDING = "recording"
    """That the force is recorded and kept."""
    RESEARCH = "research"
    """That pseudonymous data are used for research."""
    CONTACT = "contact"
    """To be written to or called."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent as it was given or withdrawn.

    Attributes:
        kind: To what.
        given: True where it was given, False where it was withdrawn.
        at_s: When, s since 1970 (UTC).
        by: Code of who wrote it down.
        words: The words of it, as typed.
    """

    kind: ConsentKind
    given: bool
    at_s: float
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A client whose records need not be kept any longer.

    Attributes:
        code: The client's code.
        keep_until: Last day on which they had to be kept, YYYY-MM-DD.
    """

    code: str
    keep_until: str


def give_consent(store: Store, by: str, code: str, kind: ConsentKind, words: str = "") -> Consent:
    """Write down that a client agrees.

    Args:
        store: The records.
        by: Code of who writes it down.
        code: The client's code.
        kind: To what.
        words: The words of it, or where the signed paper lies.

    Returns:
        The consent.

    Raises:
        RecordsError: There is no such client, or the words are too long.
    """
    return _write(store, by, code, kind, True, words)


def withdraw_consent(store: Store, by: str, code: str, kind: ConsentKind, words: str = "") -> Consent:
    """Write down that a client does not agree any more; what was written before stays.

    Args:
        store: The records.
        by: Code of who writes it down.
        code: The client's code.
        kind: To what.
        words: The words of it.

    Returns:
        The withdrawal.

    Raises:
        RecordsError: There is no such client, or the words are too long.
    """
    return _write(store, by, code, kind, False, words)


def consents_of(store: Store, code: str) -> tuple[Consent, ...]:
    """Return all that a client gave and withdrew, oldest first.

    Args:
        store: The records.
        code: The client's code.

    Raises:
        RecordsError: There is no such client.
    """
    with store.reading() as db:
        client = client_row(db, code)
        rows = db.scalars(select(ConsentRow).where(ConsentRow.client_id == client.id)).all()
        found = [Consent(ConsentKind(row.kind), row.given, row.at_s, row.by, row.words) for row in rows]
    return tuple(sorted(found, key=lambda consent: consent.at_s))


def agrees(db: Session, client_id: str, kind: ConsentKind) -> bool:
    """Whether the last thing that a client said to it was yes; False where nothing was said.

    Of two at the same time the withdrawal counts.

    Args:
        db: An open session of the database.
        client_id: Identifier of the client.
        kind: To what.
    """
    rows = db.scalars(select(ConsentRow).where(ConsentRow.client_id == client_id, ConsentRow.kind == kind.value)).all()
    return max(((row.at_s, not row.given) for row in rows), default=(0.0, True))[1] is False


def agreeing(store: Store, kind: ConsentKind) -> tuple[str, ...]:
    """Return the codes of the clients who agree to something, in order.

    Args:
        store: The records.
        kind: To what.
    """
    given = select(ConsentRow.client_id).where(ConsentRow.kind == kind.value, ConsentRow.given)
    asked = select(ClientRow).where(ClientRow.id.in_(given), ClientRow.erased_s.is_(None)).order_by(ClientRow.code)
    with store.reading() as db:
        return tuple(client.code for client in db.scalars(asked).all() if agrees(db, client.id, kind))


def set_keep_until(store: Store, by: str, code: str, keep_until: str) -> None:
    """Set until when a client's records must be kept.

    Args:
        store: The records.
        by: Code of who sets it.
        code: The client's code.
        keep_until: Last day on which they must be kept, YYYY-MM-DD; "" for no such day.

    Raises:
        RecordsError: There is no such client or no such day.
    """
    kept_date(keep_until, "This")
    with store.writing(by) as write:
        client = client_row(write.db, code)
        client.keep_until = keep_until
        client.version += 1
        write.log("change", "client", client.id, row=client, salt=client.salt, facts={"fields": ["keep_until"]})


def due(store: Store, today: str) -> tuple[Due, ...]:
    """Return the clients whose records need not be kept any longer, by code.

    They are listed for somebody to decide; a client without such a day is never due.

    Args:
        store: The records.
        today: The day, YYYY-MM-DD.

    Raises:
        RecordsError: There is no such day.
    """
    _day(today)
    wanted = (
        select(ClientRow.code, ClientRow.keep_until)
        .where(ClientRow.keep_until != "", ClientRow.keep_until < today, ClientRow.erased_s.is_(None))
        .order_by(ClientRow.code)
    )
    with store.reading() as db:
        return tuple(Due(code, keep_until) for code, keep_until in db.execute(wanted))


def _write(store: Store, by: str, code: str, kind: ConsentKind, given: bool, words: str) -> Consent:
    kept_text(words, "The words of the consent", MAX_WORDS)
    with store.writing(by) as write:
        client = client_row(write.db, code)
        row = ConsentRow(
            id=str(uuid.uuid4()),
            client_id=client.id,
            kind=kind.value,
            given=given,
            at_s=write.now_s,
            by=by,
            words=words,
        )
        write.db.add(row)
        facts = {"kind": kind.value, "given": given}
        write.log("consent", "consent", row.id, row=row, salt=client.salt, facts=facts)
        return Consent(kind, given, row.at_s, by, words)


def _day(text: str) -> None:
    if not kept_date(text, "This"):
        raise RecordsError("No day was given.", "Write it as YYYY-MM-DD, such as 2036-12-31.")
