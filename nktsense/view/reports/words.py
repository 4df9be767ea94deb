"""Words of the page of reports: what is told of a session, for whom a part is, what a file is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime

from nktsense.view.house.services import Part
from nktsense.view.words import said, tr
from nktsense.view.words.days import moment_text

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary

PARTS: Final[tuple[Part, ...]] = ("both", "client", "colleague")
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+')
"""What some system does not take in the name of a file, and what would make it read otherwise than it is."""
_LONGEST: Final = 60


def part_words(part: Part) -> str:
    """Return for whom a part is, a word or two."""
    return {"client": tr("Client"), "colleague": tr("Colleague"), "both": tr("Both")}[part]


def title_of(session: SessionSummary) -> str:
    """Return client and title of a session."""
    return f"{session.client} · {said(session.title)}" if session.title else session.client


def detail_of(session: SessionSummary) -> str:
    """Return when a session was and whether it is closed."""
    state = tr("open") if session.closed_s is None else tr("closed")
    return f"{moment_text(session.started_s)} · {state}"


def file_name(client: str, at_s: float, part: Part, name: str, ending: str) -> str:
    """Return a name for a file that any system takes; it has the client's name only where one was typed.

    Args:
        client: Code of the client.
        at_s: When the session began, s since 1970.
        part: For whom.
        name: The name that is printed, or "".
        ending: ``pdf`` or ``html``.
    """
    who = _NOT_IN_NAMES.sub(" ", name or client)
    who = " ".join(who.split())[:_LONGEST].strip(" .")
    day = QDateTime.fromSecsSinceEpoch(int(at_s)).date().toString("yyyy-MM-dd")
    reader = "" if part == "both" else part_words(part).lower()
    return f"{' '.join(piece for piece in (tr('Report'), who, day, reader) if piece)}.{ending}"
