"""Where things stand on the first page, and what can be done there: one thing first, the others beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from nktsense.view.home.past import NO_PAST, Past, Seen
from nktsense.view.words import said, tr
from nktsense.view.words.days import ago_text


class RecordsState(StrEnum):
    """How it stands with the records."""

    OPEN = "open"
    NONE = "none"
    """There are none yet."""
    OPENING = "opening"
    CLOSED = "closed"
    """There are some, and they are not open."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where things stand.

    Attributes:
        visit: A visit is open.
        visit_title: What it is called, English; "" where it did not say so yet.
        toured: The try-out was seen.
        records: How it stands with the records.
        past: What they tell.
        now_s: Time of the day at which this was looked at, s since 1970.
    """

    visit: bool = False
    visit_title: str = ""
    toured: bool = True
    records: RecordsState = RecordsState.NONE
    past: Past = NO_PAST
    now_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done.

    Attributes:
        id: What :meth:`HomePage.chosen` takes.
        words: A few words for a button.
        hint: What it is, a sentence.
        heading: What stands over it where it is the first thing to do.
        short: What stands on its button then, below the heading.
        enabled: Whether it can be done now.
    """

    id: str
    words: str
    hint: str
    heading: str = ""
    short: str = ""
    enabled: bool = True


def primary_of(standing: Standing) -> Act:
    """Return the one thing to do first."""
    if standing.visit:
        return _to_visit(standing)
    if not standing.toured:
        return _tour()
    if standing.past.unfinished:
        return resume_of(standing.past.unfinished[0], standing.now_s)
    return _begin()


def others_of(standing: Standing) -> tuple[Act, ...]:
    """Return what can be done beside it; while a visit is open all of it waits."""
    first = primary_of(standing).id
    acts = [act for act in acts_beside() if act.id != first]
    if standing.visit:
        return tuple(replace(act, enabled=False) for act in acts)
    return tuple(acts)


def acts_beside() -> tuple[Act, ...]:
    """Return all that may stand beside the first thing to do, in the order in which it is shown."""
    return _begin(), _measure(), _tour()


def waiting_of(standing: Standing) -> str:
    """Return why nothing else can be begun now, or ""."""
    return tr("Another one can be begun once the open session is closed or left.") if standing.visit else ""


def resume_of(seen: Seen, now_s: float) -> Act:
    """Return how an unfinished session is taken up again."""
    words = tr("Go on with {client}", client=seen.client)
    return Act(f"resume:{seen.session}", words, seen_words(seen, now_s), words, tr("Go on"))


def seen_words(seen: Seen, now_s: float) -> str:
    """Return what a session was and when it began."""
    return f"{said(seen.title)} · {ago_text(seen.began_s, now_s)}"


def records_words(state: RecordsState) -> str:
    """Return what stands where sessions and clients will stand."""
    words = {
        RecordsState.OPEN: tr("No client was here yet. Who was here last will stand here."),
        RecordsState.NONE: tr("There are no records yet. They are made when the first client is kept."),
        RecordsState.OPENING: tr("The records are being opened."),
        RecordsState.CLOSED: tr("The records are not open. Clients and unfinished sessions are shown once they are."),
    }
    return words[state]


def _to_visit(standing: Standing) -> Act:
    if not standing.visit_title:
        opening = tr("The session is being opened")
        return Act("visit", tr("Back to the session"), "", opening, enabled=False)
    return Act("visit", tr("Back to the session"), said(standing.visit_title), tr("A session is open"))


def _tour() -> Act:
    hint = tr("A real test on a simulated dynamometer. No device is needed, and nothing of it is kept.")
    return Act("tour", tr("Try it"), hint, tr("See how a test goes"))


def _begin() -> Act:
    hint = tr("A client, the screening, then one muscle after the other. It is kept in the records.")
    words = tr("Begin a session")
    return Act("begin", words, hint, words, tr("Begin"))


def _measure() -> Act:
    return Act("measure", tr("Just measure"), tr("One muscle, no client. Nothing of it is kept."))
