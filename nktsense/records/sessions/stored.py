"""Sessions in the records: their steps are added, never changed, and a session is read by taking them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session as Database

from nktsense.errors import AccessError, ConflictError, RecordsError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import Entry
from nktsense.records.models import ClientRow, EntryRow, SessionRow, TesterRow
from nktsense.records.sessions.entries import entry_rows, need_uuid, read_entries, replayed
from nktsense.records.sessions.projected import write_changes
from nktsense.records.sessions.projection import session_values
from nktsense.records.writing import PROGRAM

if TYPE_CHECKING:
    from nktsense.records.store import Store, Write

MOST_LISTED: Final = 200


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session in short. Times are s since 1970 (UTC).

    Attributes:
        session: Its identifier.
        client: Code of the client.
        title: What it was called.
        battery: Identifier of its battery, or "".
        profile: Identifier of its profile, or "".
        tester: Code of who is in charge.
        started_s: When it began.
        last_s: When its last step was taken.
        closed_s: When it was closed, or None.
        phase: What it is at; see :class:`nktsense.protocol.session.state.Phase`.
        seq: Number of its last step.
        comparisons: Comparisons of test and retest made in it.
        research: Whether it is done in a research mode.
    """

    session: str
    client: str
    title: str
    battery: str
    profile: str
    tester: str
    started_s: float
    last_s: float
    closed_s: float | None
    phase: str
    seq: int
    comparisons: int
    research: bool


def start_session(store: Store, by: str, session: Session) -> None:
    """Keep a session that has begun, with all the steps that it has.

    Args:
        store: The records.
        by: Code of who writes.
        session: The session; its client must be in the records.

    Raises:
        RecordsError: The client is not known or was erased, or the session cannot be kept.
        AccessError: A tester is called licensed whom the records do not know as licensed.
        ConflictError: The session is there already.
    """
    begin = session.state.begin
    need_uuid(begin.session, "a session")
    rows = entry_rows(begin.session, session.entries)
    with store.writing(by) as write:
        client = _client(write.db, begin.client)
        _check_licences(write.db, session)
        if write.db.get(SessionRow, begin.session) is not None:
            raise ConflictError(f"Session {begin.session} is in the records already.", "Take it up again instead.")
        write.db.add(SessionRow(id=begin.session, client_id=client.id, **session_values(session)))
        write.db.flush()
        write.log("create", "session", begin.session)
        _add(write, rows, client)
        write_changes(write.db, None, session, client.id)


def append(
    store: Store,
    by: str,
    session_id: str,
    entries: Sequence[Entry],
    *,
    expected_seq: int,
    before: Session | None = None,
) -> Session:
    """Keep further steps of a session, all or none.

    Args:
        store: The records.
        by: Code of who writes.
        session_id: Identifier of the session.
        entries: The new steps, in order.
        expected_seq: Number of the last step that the writer knows to be kept.
        before: The session as it stood at that step, where the writer has it: its steps need not be read again.

    Returns:
        The session as it stands now.

    Raises:
        ConflictError: Somebody else took a step between; none of these is kept.
        StepRefusedError: A step is not possible where the session stands; none is kept.
        RecordsError: There is no such session, or a step cannot be kept.
        DamagedRecordsError: What is stored is no session.
    """
    rows = entry_rows(session_id, entries)
    with store.writing(by) as write:
        row, client = _open(write.db, session_id)
        if row.seq != expected_seq:
            raise _conflict(session_id, row.seq, expected_seq)
        known = before if before is not None and _is_stored(write.db, before, row) else _load(write.db, row, client)
        after = _with(known, entries)
        if rows:
            for name, value in session_values(after).items():
                setattr(row, name, value)
            _add(write, rows, client)
            write_changes(write.db, known, after, client.id)
    return after


def load_session(store: Store, session_id: str) -> Session:
    """Return a session as it stands, by taking all of its steps again.

    Raises:
        RecordsError: There is no such session.
        DamagedRecordsError: What is stored is no session; names session and step.
    """
    with store.reading() as db:
        return _load(db, *_found(db, session_id))


def open_sessions(store: Store, client: str | None = None) -> tuple[SessionSummary, ...]:
    """Return the sessions that are not closed, the latest first.

    Args:
        store: The records.
        client: Code of a client, or None for all.
    """
    asked = _summaries(client).where(SessionRow.closed_s.is_(None))
    with store.reading() as db:
        return tuple(_summary(row, code) for row, code in db.execute(asked))


def list_sessions(
    store: Store, client: str | None = None, *, before_s: float | None = None, most: int = MOST_LISTED
) -> tuple[SessionSummary, ...]:
    """Return sessions, the latest first.

    Args:
        store: The records.
        client: Code of a client, or None for all.
        before_s: Only those that began before this time, s since 1970; for the next page.
        most: At most so many.
    """
    asked = _summaries(client).limit(most)
    if before_s is not None:
        asked = asked.where(SessionRow.started_s < before_s)
    with store.reading() as db:
        return tuple(_summary(row, code) for row, code in db.execute(asked))


def comparisons_on(store: Store, client_id: str, day_start_s: float, day_end_s: float) -> int:
    """Return how many comparisons were made with a client in the sessions that began in a span of time.

    Args:
        store: The records.
        client_id: Identifier of the client.
        day_start_s: Beginning of the day where the practitioner is, s since 1970.
        day_end_s: Its end; not in it any more.
    """
    asked = select(func.coalesce(func.sum(SessionRow.comparisons), 0)).where(
        SessionRow.client_id == client_id, SessionRow.started_s >= day_start_s, SessionRow.started_s < day_end_s
    )
    with store.reading() as db:
        return int(db.scalar(asked) or 0)


def _add(write: Write, rows: Sequence[EntryRow], client: ClientRow) -> None:
    write.db.add_all(rows)
    write.db.flush()
    for row in rows:
        facts = {"seq": row.seq, "kind": row.kind, "program": PROGRAM}
        write.log("step", "entry", f"{row.session_id}/{row.seq}", row=row, salt=client.salt, facts=facts)


def _with(known: Session, entries: Sequence[Entry]) -> Session:
    """Return a session with further steps, each of them judged as when it was taken."""
    after = known
    for entry in entries:
        if entry.clock_back_s == 0:
            after = after.take(entry.step, at_s=entry.at_s, by=entry.by)
    # What does not come out the same, such as a step with a clock set back or a wrong number, is judged from the start.
    return after if after.entries == (*known.entries, *entries) else Session.replay((*known.entries, *entries))


def _load(db: Database, row: SessionRow, client: ClientRow) -> Session:
    return replayed(row, client.code, read_entries(db, row.id))


def _is_stored(db: Database, known: Session, row: SessionRow) -> bool:
    """Whether a session that a writer holds ends with the step that is stored last."""
    last = db.get(EntryRow, (row.id, row.seq))
    mine = entry_rows(row.id, known.entries[-1:])
    return last is not None and known.state.begin.session == row.id and last.body == mine[0].body


def _client(db: Database, code: str) -> ClientRow:
    if not code:
        message = "This session has no client, so it is not kept."
        raise RecordsError(message, "Add a client (nktsense client add) and begin with it to keep a session.")
    client = db.scalar(select(ClientRow).where(ClientRow.code == code))
    if client is None:
        raise RecordsError(f'There is no client "{code[:32]}".', "See nktsense client list.")
    return _kept(client)


def _kept(client: ClientRow) -> ClientRow:
    if client.erased_s is not None:
        raise RecordsError(f"Client {client.code} was erased.", "Nothing can be added; add a new client.")
    return client


def _check_licences(db: Database, session: Session) -> None:
    """Refuse a licence that only the session speaks of: it gives the right to override a stop."""
    for tester in session.state.begin.testers:
        known = db.get(TesterRow, tester.code) if tester.licensed else None
        if tester.licensed and not (known is not None and known.licensed and known.active):
            raise AccessError(
                f"The records do not know tester {tester.code} as licensed.",
                "Add the tester with the licence to the records first; nothing was written.",
            )


def _found(db: Database, session_id: str) -> tuple[SessionRow, ClientRow]:
    row = db.get(SessionRow, session_id)
    client = None if row is None else db.get(ClientRow, row.client_id)
    if row is None or client is None:
        raise RecordsError(f'There is no session "{session_id[:36]}".', "See nktsense session list.")
    return row, client


def _open(db: Database, session_id: str) -> tuple[SessionRow, ClientRow]:
    row, client = _found(db, session_id)
    return row, _kept(client)


def _conflict(session_id: str, stored: int, expected: int) -> ConflictError:
    if stored > expected:
        return ConflictError(
            f"Session {session_id} was continued elsewhere: step {expected + 1} is taken. Nothing of this was written.",
            "Load the session again, look at what was done there, and take the step again if it is still wanted.",
        )
    return ConflictError(
        f"Session {session_id} ends with step {stored} in these records, not with step {expected}. Nothing of this was "
        "written.",
        "These may be other records, or an older backup: look which, before going on.",
    )


def _summaries(client: str | None) -> Select[*tuple[Any, ...]]:
    asked = select(SessionRow, ClientRow.code).join(ClientRow, ClientRow.id == SessionRow.client_id)
    if client is not None:
        asked = asked.where(ClientRow.code == client)
    return asked.order_by(SessionRow.started_s.desc(), SessionRow.id)


def _summary(row: SessionRow, code: str) -> SessionSummary:
    return SessionSummary(
        session=row.id,
        client=code,
        title=row.title,
        battery=row.battery,
        profile=row.profile,
        tester=row.tester,
        started_s=row.started_s,
        last_s=row.last_s,
        closed_s=row.closed_s,
        phase=row.phase,
        seq=row.seq,
        comparisons=row.comparisons,
        research=row.research,
    )
