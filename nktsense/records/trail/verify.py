"""Check the records: the audit trail, every row against it, every session against its steps and its results.

Nothing is found that fits the key in every way: whoever holds the key of an embedded file can write all of it anew.
Against that, and against a cut end, there is only a head that was exported before and is kept elsewhere. On a server
the key is not in the database, so whoever runs the server cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from nktsense.errors import NktsenseError
from nktsense.records.models import AuditRow
from nktsense.records.store import Store
from nktsense.records.trail.chain import Chain, check_chain
from nktsense.records.trail.contents import check_contents
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head
from nktsense.records.trail.leftovers import check_leftovers
from nktsense.records.trail.retaken import check_sessions

MOST_FINDINGS: Final = 1000


def verify(store: Store, *, head: Head | None = None, sessions: bool = True) -> tuple[Finding, ...]:
    """Check the records.

    Args:
        store: The records.
        head: A head that was exported before; without it a cut end or a trail written anew is not seen.
        sessions: Also take every session again from its steps, and compare what was made of them.

    Returns:
        What is wrong, at most `MOST_FINDINGS` and one that says that there is more; empty where nothing is.
    """
    with store.reading() as db:
        found = list(islice(_all(store, db, head, sessions), MOST_FINDINGS + 1))
    if len(found) > MOST_FINDINGS:
        found[-1] = Finding(Fault.MORE, "", "", None, f"There is more than these {MOST_FINDINGS} findings.")
    return tuple(found)


def head_of(store: Store) -> Head:
    """Return the head of the audit trail as it is now, to be kept elsewhere.

    Args:
        store: The records.
    """
    wanted = select(AuditRow.seq, AuditRow.mac, AuditRow.at_s).order_by(AuditRow.seq.desc()).limit(1)
    with store.reading() as db:
        last = db.execute(wanted).one_or_none()
    if last is None:
        return Head(store=store.store_id, seq=0, mac="", at_s=0.0)
    return Head(store=store.store_id, seq=last.seq, mac=last.mac, at_s=last.at_s)


def _all(store: Store, db: Session, head: Head | None, sessions: bool) -> Iterator[Finding]:
    chain = Chain()
    yield from _guarded("audit", lambda: check_chain(db, store.audit_key, chain, head))
    if head is not None and head.store != store.store_id:
        text = "The head is of other records than these, or their identifier was changed."
        yield Finding(Fault.OTHER_STORE, "meta", "store_id", None, text)
    elif chain.store_id and chain.store_id != store.store_id:
        text = "The identifier of these records is not the one with which they were created."
        yield Finding(Fault.CONTENT_EDITED, "meta", "store_id", 1, text)
    if chain.genuine:
        yield from _guarded("", lambda: check_contents(db, store.audit_key, chain))
    yield from _guarded("", lambda: check_leftovers(db))
    if sessions:
        yield from _guarded("session", lambda: check_sessions(db))


def _guarded(kind: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """A value that cannot even be read is a finding too, and does not end the check of the rest."""
    try:
        yield from check()
    except NktsenseError:
        raise
    except (SQLAlchemyError, TypeError, ValueError) as error:
        text = f"A value could not have been written by this program and cannot be read ({type(error).__name__})."
        yield Finding(Fault.UNREADABLE, kind, "", None, f"{text} This part of the check ended there.")
