"""Check the records: the audit trail, every row against it, every session against its steps and its results.

Nothing is found that fits the key in every way: whoever holds the key of an embedded file can write all of it anew.
Against that, and against a cut end, there is only a head that was exported before and is kept elsewhere. On a server
the key is not in the database, so whoever runs the server cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from sqlalchemy import select
from sqlalchemy.exc import DataError, SQLAlchemyError
from sqlalchemy.orm import Session

from nktsense.errors import DamagedRecordsError, NktsenseError
from nktsense.records.models import AuditRow, MetaRow
from nktsense.records.opening.open_server import KEY_CHECK
from nktsense.records.opening.troubles import told_of
from nktsense.records.store import AUDIT_KEY, STORE_ID, Store
from nktsense.records.trail.chain import Chain, check_chain, check_head
from nktsense.records.trail.contents import check_contents
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head
from nktsense.records.trail.leftovers import check_leftovers
from nktsense.records.trail.retaken import check_sessions

MOST_FINDINGS: Final = 1000
_META: Final = (STORE_ID, AUDIT_KEY, KEY_CHECK)


def verify(store: Store, *, head: Head | None = None, sessions: bool = True) -> tuple[Finding, ...]:
    """Check the records.

    Args:
        store: The records.
        head: A head that was exported before; without it a cut end or a trail written anew is not seen.
        sessions: Also take every session again from its steps, and compare what was made of them.

    Returns:
        What is wrong, at most `MOST_FINDINGS` and one that says that there is more; empty where nothing is. After it
        what is no more than a note (`Finding.is_note`).

    Raises:
        AccessError: The login may not read all of it.
        RecordsError: The connection or the disk failed on the way; nothing is said of the records then.
    """
    found: dict[bool, list[Finding]] = {False: [], True: []}  # so many notes that they hide no finding
    with store.reading() as db:
        for each in _all(store, db, head, sessions):
            kept = found[each.is_note]
            if len(kept) < MOST_FINDINGS:
                kept.append(each)
            elif not each.is_note:
                text = f"There is more than these {MOST_FINDINGS} findings."
                return (*kept, Finding(Fault.MORE, "", "", None, text), *found[True])
    return (*found[False], *found[True])


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
    chain = Chain(head_seq=0 if head is None else head.seq)
    yield from _guarded("audit", lambda: check_chain(db, store.audit_key, chain))
    if head is not None and head.store in (store.store_id, chain.store_id):
        yield from check_head(head, chain)
    elif head is not None:
        which = f"The head is of the records {head.store[:36]}; these are {store.store_id[:36]}."
        text = f"{which} Take the head of these; if it is that, then others were put in their place."
        yield Finding(Fault.OTHER_STORE, "meta", "store_id", None, text)
    if chain.store_id and chain.store_id != store.store_id:
        text = "The identifier of these records is not the one with which they were created."
        yield Finding(Fault.CONTENT_EDITED, "meta", "store_id", 1, text)
    yield from _guarded("meta", lambda: _check_meta(db))
    if chain.genuine:
        yield from _guarded("", lambda: check_contents(db, store.audit_key, chain))
    yield from _guarded("", lambda: check_leftovers(db))
    if sessions:
        yield from _guarded("session", lambda: check_sessions(db))


def _check_meta(db: Session) -> Iterator[Finding]:
    for name in db.scalars(select(MetaRow.name).where(MetaRow.name.not_in(_META))):
        text = f"The row meta {name[:32]} is there; the program writes none of that name."
        yield Finding(Fault.NOBODY_WROTE, "meta", name, None, text)


def _guarded(kind: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """A value that cannot even be read is a finding too, and does not end the check of the rest."""
    try:
        yield from check()
    except NktsenseError:
        raise
    except (SQLAlchemyError, TypeError, ValueError) as error:
        if _is_of_the_way(error):
            raise  # it becomes one of our own errors where the reading began
        text = f"Something here could not have been left so by this program ({type(error).__name__})."
        yield Finding(Fault.UNREADABLE, kind, "", None, f"{text} This part of the check ended there.")


def _is_of_the_way(error: Exception) -> bool:
    """Whether connection, disk or rights failed: that says nothing about what is stored."""
    told = told_of(error, "")
    return told is not None and not isinstance(told, DamagedRecordsError) and not isinstance(error, DataError)
