"""What the audit trail says: who did what to whom, and when, newest last."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from nktsense.records.models import AuditRow, SessionRow
from nktsense.records.people.clients import find_client
from nktsense.records.store import Store

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class TrailLine:
    """A row of the trail.

    Attributes:
        seq: Its number.
        at_s: When, s since 1970.
        by: Code of who did it.
        workstation: Where.
        action: What was done.
        kind: Table of what it was done to.
        object_id: Identifier of what it was done to.
        facts: Codes and counts that belong to it, such as the kind of a step.
    """

    seq: int
    at_s: float
    by: str
    workstation: str
    action: str
    kind: str
    object_id: str
    facts: dict[str, Any]

    @property
    def step(self) -> str:
        """The kind of the step of a session that was taken, or ""."""
        return str(self.facts.get("kind", "")) if self.action == "step" else ""


def trail_of(store: Store, *, client: str = "", action: str = "", most: int = 100) -> tuple[TrailLine, ...]:
    """Return the last rows of the trail. The chain is not checked here: see ``verify``.

    Args:
        store: The records.
        client: Code of a client: only what was done to the client, to the identity and in the sessions.
        action: Only this action, such as ``read_identity``, or this kind of a step, such as ``override_stop``.
        most: At most so many.

    Raises:
        RecordsError: There is no such client.
    """
    whose = find_client(store, client).id if client else ""
    found: list[TrailLine] = []
    with store.reading() as db:
        for line in _newest_first(db, whose):
            if not action or action in (line.action, line.step):
                found.append(line)
            if len(found) >= most:
                break
    return tuple(reversed(found))


def _newest_first(db: Session, client_id: str) -> Iterator[TrailLine]:
    asked = select(AuditRow).order_by(AuditRow.seq.desc())
    if client_id:
        sessions = db.scalars(select(SessionRow.id).where(SessionRow.client_id == client_id)).all()
        in_sessions = [AuditRow.object_id.startswith(f"{session}/") for session in sessions]
        asked = asked.where(or_(AuditRow.object_id.in_([client_id, *sessions]), *in_sessions))
    below = None
    while True:
        page = db.scalars((asked if below is None else asked.where(AuditRow.seq < below)).limit(_AT_ONCE)).all()
        for row in page:
            facts = json.loads(row.body)
            yield TrailLine(
                row.seq, row.at_s, row.actor, row.workstation, row.action, row.object_kind, row.object_id, facts
            )
        if len(page) < _AT_ONCE:
            return
        below = page[-1].seq
