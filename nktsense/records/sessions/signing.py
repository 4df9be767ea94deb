"""Signed-off results: a version is bound to the session's steps and to the version before it, and never changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session as Database

from nktsense.errors import AccessError, ConflictError, RecordsError
from nktsense.protocol.session.state import Phase
from nktsense.records.models import ClientRow, SessionRow, SignedRow, TesterRow
from nktsense.records.sessions.entries import read_entries, replayed
from nktsense.records.sessions.signed_body import Signature, signed_body, steps_of

if TYPE_CHECKING:
    from nktsense.records.store import Store

MAX_MEANING: Final = 200
MAX_REASON: Final = 20_000


@dataclass(frozen=True, slots=True)
class SignedVersion:
    """A signed version of a session's result.

    Attributes:
        session: Identifier of the session.
        version: Its number, from 1.
        signed_by: Code of the tester who signed.
        signed_s: When, s since 1970 (UTC).
        meaning: What the signature means, as typed.
        reason: Why it amends the version before; "" for the first.
        body: What was signed, canonical JSON (RFC 8785).
        sha256: Hash of the body.
        previous_sha256: Hash of the version before; "" for the first.
    """

    session: str
    version: int
    signed_by: str
    signed_s: float
    meaning: str
    reason: str
    body: str
    sha256: str
    previous_sha256: str


def sign_off(store: Store, by: str, session_id: str, meaning: str) -> SignedVersion:
    """Sign the result of a closed session for the first time.

    Args:
        store: The records.
        by: Code of the tester who signs.
        session_id: Identifier of the session.
        meaning: What the signature means, such as "results reviewed".

    Raises:
        RecordsError: There is no such session, it is not closed, or the meaning is empty or too long.
        AccessError: The records know no such tester, or one who does not work here any more.
        ConflictError: It was signed before.
    """
    return _sign(store, by, session_id, meaning, None)


def amend(store: Store, by: str, session_id: str, meaning: str, reason: str) -> SignedVersion:
    """Sign a further version of a result that was signed. The versions before it stay as they are.

    Args:
        store: The records.
        by: Code of the tester who signs.
        session_id: Identifier of the session.
        meaning: What the signature means.
        reason: Why the version before does not hold any more.

    Raises:
        RecordsError: As for :func:`sign_off`; or it was never signed, or the reason is empty or too long.
        AccessError: As for :func:`sign_off`.
        ConflictError: The version before is not what was signed.
    """
    return _sign(store, by, session_id, meaning, reason)


def signed_versions(store: Store, session_id: str) -> tuple[SignedVersion, ...]:
    """Return all signed versions of a session's result, the first one first."""
    with store.reading() as db:
        return tuple(_version(row) for row in _rows(db, session_id))


def verify_signed(row: SignedRow | SignedVersion, previous: SignedRow | SignedVersion | None = None) -> str:
    """Return what is wrong with a signed version, a sentence, or "" where nothing is.

    Args:
        row: The version.
        previous: The version before it, or None for the first.
    """
    name = f"Signed version {row.version}"
    if hashlib.sha256(row.body.encode()).hexdigest() != row.sha256:
        return f"{name} is not what was signed: its hash is another."
    try:
        body: dict[str, Any] = msgspec.json.decode(row.body, type=dict[str, Any])
        signed: dict[str, Any] = msgspec.convert(body.get("signature"), type=dict[str, Any])
    except msgspec.MsgspecError:
        return f"{name} cannot be read."
    session = row.session if isinstance(row, SignedVersion) else row.session_id
    beside = (session, row.version, row.previous_sha256, row.signed_by, row.signed_s, row.meaning, row.reason)
    inside = (body.get("session"), body.get("version"), body.get("previous_sha256"))
    if beside != (*inside, *(signed.get(key) for key in ("by", "at_s", "meaning", "reason"))):
        return f"{name} says something else than the columns beside it."
    before = (0, "") if previous is None else (previous.version, previous.sha256)
    if (row.version - 1, row.previous_sha256) != before:
        return f"{name} does not follow the version that is stored before it."
    return ""


def check_signed(store: Store, session_id: str) -> tuple[str, ...]:
    """Return what is wrong with the signed versions of a session, held against its steps too; empty if nothing is.

    A version holds the steps up to its signature. One that was corrected afterwards needs a further version, and that
    is told.

    Args:
        store: The records.
        session_id: Identifier of the session.
    """
    with store.reading() as db:
        rows = [_version(row) for row in _rows(db, session_id)]
        stored = {row.version: steps_of(db, session_id, _steps_signed(row)) for row in rows}
        every = steps_of(db, session_id)
    told: list[str] = []
    for row, before in zip(rows, (None, *rows), strict=False):
        wrong = verify_signed(row, before)
        if not wrong and msgspec.json.decode(row.body).get("entries") != stored[row.version]:
            wrong = f"The steps of the session are not those that signed version {row.version} was made of."
        told += [wrong] if wrong else []
    if rows and not told and stored[rows[-1].version] != every:
        told.append(
            f"The session was corrected after version {rows[-1].version} was signed: it needs a further signed "
            "version, with the reason."
        )
    return tuple(told)


def needs_amending(store: Store, session_id: str) -> bool:
    """Whether a result was signed and the session corrected since, so that it needs a further signed version.

    Args:
        store: The records.
        session_id: Identifier of the session.
    """
    with store.reading() as db:
        rows = _rows(db, session_id)
        return bool(rows) and _steps_signed(_version(rows[-1])) != steps_of(db, session_id)["count"]


class _Steps(msgspec.Struct):
    count: int


class _SignedSteps(msgspec.Struct):
    entries: _Steps


def _steps_signed(row: SignedVersion) -> int:
    """Return how many steps a version holds; 0 where its body cannot be read."""
    try:
        return msgspec.json.decode(row.body, type=_SignedSteps).entries.count
    except msgspec.MsgspecError:
        return 0


def _sign(store: Store, by: str, session_id: str, meaning: str, reason: str | None) -> SignedVersion:
    _check_texts(meaning, reason)
    with store.writing(by) as write:
        row, client = _session(write.db, session_id)
        session = replayed(row, client.code, read_entries(write.db, session_id))
        if session.state.phase is not Phase.CLOSED:
            raise RecordsError(
                f"Session {session_id} is not closed, so its result cannot be signed.", "Close it first."
            )
        tester = _tester(write.db, by)
        previous = _previous(write.db, session_id, first=reason is None)
        number, before = (1, "") if previous is None else (previous.version + 1, previous.sha256)
        signature = Signature(number, before, tester, write.now_s, meaning, reason or "")
        body = signed_body(write.db, session, client.id, signature)
        signed = SignedRow(
            session_id=session_id,
            version=number,
            client_id=client.id,
            signed_by=by,
            signed_s=write.now_s,
            meaning=meaning,
            reason=reason or "",
            body=body,
            sha256=hashlib.sha256(body.encode()).hexdigest(),
            previous_sha256=before,
        )
        write.db.add(signed)
        write.db.flush()
        action = "sign_off" if previous is None else "amend"
        facts = {"version": signed.version}
        write.log(action, "signed", f"{session_id}/{signed.version}", row=signed, salt=client.salt, facts=facts)
        return _version(signed)


def _check_texts(meaning: str, reason: str | None) -> None:
    for text, what, most in (
        (meaning, "The meaning of the signature", MAX_MEANING),
        (reason, "The reason", MAX_REASON),
    ):
        if text is None:
            continue
        if not text.strip() or "\0" in text:
            raise RecordsError(f"{what} is empty or cannot be kept.", "Say it in your own words; nothing was signed.")
        if len(text) > most:
            message = f"{what} has {len(text):,} characters; {most:,} are possible."
            raise RecordsError(message, "Shorten it; nothing was cut off or signed.")


def _session(db: Database, session_id: str) -> tuple[SessionRow, ClientRow]:
    row = db.get(SessionRow, session_id)
    client = None if row is None else db.get(ClientRow, row.client_id)
    if row is None or client is None or client.erased_s is not None:
        raise RecordsError(f'There is no session "{session_id[:36]}".', "See nktsense session list.")
    return row, client


def _tester(db: Database, code: str) -> TesterRow:
    tester = db.get(TesterRow, code)
    if tester is None or not tester.active:
        message = f'The records know no tester "{code[:32]}" who works here, so nothing was signed.'
        raise AccessError(message, "Add the tester to the records first, or sign with your own code.")
    return tester


def _previous(db: Database, session_id: str, *, first: bool) -> SignedRow | None:
    rows = _rows(db, session_id)
    if first and rows:
        message = f"The result of session {session_id} was signed before, by {rows[-1].signed_by}."
        raise ConflictError(message, "What was signed stays; amend it with a reason if it does not hold any more.")
    if first:
        return None
    if not rows:
        raise RecordsError(f"The result of session {session_id} was never signed.", "Sign it before it is amended.")
    for row, before in zip(rows, (None, *rows), strict=False):
        if wrong := verify_signed(row, before):
            raise ConflictError(wrong, "Run “nktsense records verify”; nothing was signed.")
    return rows[-1]


def _rows(db: Database, session_id: str) -> list[SignedRow]:
    asked = select(SignedRow).where(SignedRow.session_id == session_id).order_by(SignedRow.version)
    return list(db.scalars(asked))


def _version(row: SignedRow) -> SignedVersion:
    return SignedVersion(
        session=row.session_id,
        version=row.version,
        signed_by=row.signed_by,
        signed_s=row.signed_s,
        meaning=row.meaning,
        reason=row.reason,
        body=row.body,
        sha256=row.sha256,
        previous_sha256=row.previous_sha256,
    )
