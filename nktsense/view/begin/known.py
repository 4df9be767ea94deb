"""What the page reads from the records. All of it is called in a thread; the rooms come late."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.errors import RecordsError
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.plan import Tester
from nktsense.protocol.session.steps import Begin
from nktsense.view.begin.chosen import Chosen

if TYPE_CHECKING:
    from nktsense.records.people.clients import Client
    from nktsense.records.store import Store

MOST_RECENT: Final = 30
"""Clients who stand at the head of the list because they were here last."""
_PARTS: Final = re.compile(r"([^\d]*)(\d*)")
_NUMBERED: Final = re.compile(r"C-(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client in the list, without identity.

    Attributes:
        code: The code.
        birth_year: Year of birth, or None.
        sex: ``M``, ``F`` or None.
        last_s: When the last session began, s since 1970, or None.
    """

    code: str
    birth_year: int | None = None
    sex: str | None = None
    last_s: float | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What the records hold.

    Attributes:
        clients: Those who were here last, then the others by code.
        all_there: Those are all of them.
        testers: Who tests.
        next_code: A code that no client has yet.
    """

    clients: tuple[ClientLine, ...] = ()
    all_there: bool = True
    testers: tuple[Tester, ...] = ()
    next_code: str = "C-1"


def read_known(store: Store, prefix: str = "") -> Known:
    """Return what the records hold.

    Args:
        store: The records.
        prefix: Only clients whose code begins so.
    """
    from nktsense.records.people.clients import MOST_LISTED, list_clients
    from nktsense.records.people.testers import testers

    last = _last_sessions(store)
    listed = [client_line(client, last) for client in list_clients(store, prefix=prefix)]
    latest = [code for code in list(last)[:MOST_RECENT] if code.lower().startswith(prefix.lower())]
    recent = [line for code in latest if (line := find_line(store, code, last)) is not None]
    first = {line.code for line in recent}
    listed.sort(key=lambda line: _in_order(line.code))
    return Known(
        clients=(*recent, *(line for line in listed if line.code not in first)),
        all_there=not prefix and len(listed) < MOST_LISTED,
        testers=tuple(
            Tester(code=one.code, licensed=one.licensed, licence=one.licence, nkt_training=one.nkt_training)
            for one in testers(store)
        ),
        next_code=next_code(store),
    )


def find_line(store: Store, code: str, last: Mapping[str, float] | None = None) -> ClientLine | None:
    """Return a client by code; None where there is none, or was erased.

    Args:
        store: The records.
        code: The code, in whatever case.
        last: When clients were here last, s since 1970, by code.
    """
    from nktsense.records.people.clients import find_client

    try:
        return client_line(find_client(store, code), last or {})
    except RecordsError:
        return None


def next_code(store: Store) -> str:
    """Return a code that no client has or had: ``C-`` and the number after the highest one."""
    from nktsense.records.people.clients import MOST_LISTED, list_clients

    highest, after = 0, ""
    while page := list_clients(store, prefix="C-", after=after, erased=True):
        after = page[-1].code
        found = (_NUMBERED.fullmatch(client.code) for client in page)
        highest = max(highest, *(int(one[1]) if one else 0 for one in found))
        if len(page) < MOST_LISTED:
            break
    return f"C-{highest + 1}"


def begin_with(store: Store | None, library: Library, chosen: Chosen, targets: Mapping[str, float]) -> Begin:
    """Return the first step of what was chosen.

    Args:
        store: The records, where they are open.
        library: The library.
        chosen: What was chosen; with a client or without one, and somebody who tests.
        targets: Planned loads by muscle, N.

    Raises:
        RecordsError: The client or the tester is not in the records any more.
        NktsenseError: It cannot be planned so.
    """
    assert chosen.client is not None
    assert chosen.tester is not None
    from nktsense.visit.planned import begin_of, plan_of, testers_of

    plan = plan_of(library, chosen.wanted(library, targets))
    if not chosen.client:
        return begin_of(None, "", plan, (chosen.tester,))
    assert store is not None
    return begin_of(store, chosen.client, plan, testers_of(store, (chosen.tester.code,), licence=""))


def _last_sessions(store: Store) -> dict[str, float]:
    """Return when clients were here last, the latest first."""
    from nktsense.records.sessions.stored import list_sessions

    last: dict[str, float] = {}
    for session in list_sessions(store):
        last.setdefault(session.client, session.started_s)
    return last


def client_line(client: Client, last: Mapping[str, float]) -> ClientLine:
    """Return a client as it stands in the list."""
    return ClientLine(client.code, client.birth_year, client.sex, last.get(client.code))


def _in_order(code: str) -> tuple[tuple[str, int], ...]:
    """Return by what a code is sorted: C-9 comes before C-10."""
    return tuple((words.lower(), int(digits or 0)) for words, digits in _PARTS.findall(code))
