"""What the records tell the first page: sessions that are not finished, and who was here last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary
    from nktsense.records.store import Store

RECENT: Final = 5
"""So many clients are shown."""
_LOOKED_THROUGH: Final = 60
"""So many sessions are looked through for them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A session as this page shows it.

    Attributes:
        session: Its identifier.
        client: Code of the client.
        title: What it was called, English.
        began_s: When it began, s since 1970.
    """

    session: str
    client: str
    title: str
    began_s: float


@dataclass(frozen=True, slots=True)
class Past:
    """What was.

    Attributes:
        unfinished: Sessions that are not closed, the latest first.
        recent: The latest session of each of the clients who were here last, the latest first.
    """

    unfinished: tuple[Seen, ...] = ()
    recent: tuple[Seen, ...] = ()


NO_PAST: Final = Past()
"""Nothing is known of it."""


def read_past(store: Store) -> Past:
    """Read it; some ms, and more on a server: call it in a thread.

    Raises:
        RecordsError: The records cannot be read.
    """
    from nktsense.records.sessions.stored import list_sessions, open_sessions

    latest: dict[str, Seen] = {}
    for one in list_sessions(store, most=_LOOKED_THROUGH):
        latest.setdefault(one.client, _seen(one))
    return Past(tuple(map(_seen, open_sessions(store))), tuple(latest.values())[:RECENT])


def _seen(one: SessionSummary) -> Seen:
    return Seen(one.session, one.client, one.title, one.started_s)
