"""Who may do what on a server: the roles and their rights, as data for the server and for the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """A role in a clinic; on the server it is a PostgreSQL role of this name."""

    CLINICIAN = "nktsense_clinician"
    ASSISTANT = "nktsense_assistant"
    RESEARCHER = "nktsense_researcher"
    TECHNICIAN = "nktsense_technician"
    ADMINISTRATOR = "nktsense_administrator"


WORDS: Final = {
    Role.CLINICIAN: "tests, reads and writes everything of clients, signs; erases nothing",
    Role.ASSISTANT: "adds clients, writes identity and consents, sees that sessions are there; sees no result",
    Role.RESEARCHER: "reads results under pseudonyms, of clients who agreed to research; no identity, text or code",
    Role.TECHNICIAN: "finds recordings that are missing or replaced; sees neither clients nor results",
    Role.ADMINISTRATOR: "keeps testers, erases, backs up; may not change the audit trail or the tables",
}


@dataclass(frozen=True, slots=True)
class Right:
    """What a role may do with a table.

    Attributes:
        table: The table, or a view of the researchers.
        rights: Of SELECT, INSERT, UPDATE, DELETE.
    """

    table: str
    rights: tuple[str, ...]


READ: Final = ("SELECT",)
ADD: Final = ("SELECT", "INSERT")
CHANGE: Final = ("SELECT", "INSERT", "UPDATE")
ALL: Final = ("SELECT", "INSERT", "UPDATE", "DELETE")
PROJECTED: Final = ("test", "trial", "outcome", "homework", "adherence", "goal")
VIEWS: Final = ("client", "session", "test", "trial", "outcome")
VIEW_SCHEMA: Final = "nktsense_research"
_KNOWN: Final = (Right("meta", READ), Right("alembic_version", READ), Right("audit", ADD))
"""Needed by everybody who uses the program: which records these are, and the trail, which grows and never changes."""

RIGHTS: Final[dict[Role, tuple[Right, ...]]] = {
    Role.CLINICIAN: (
        *_KNOWN,
        Right("tester", READ),
        Right("client", CHANGE),
        Right("identity", CHANGE),
        Right("consent", ADD),
        Right("session", CHANGE),
        Right("entry", ADD),
        *(Right(table, ALL) for table in PROJECTED),
        Right("recording", CHANGE),
        Right("signed", ADD),
        Right("copy", ADD),
    ),
    Role.ASSISTANT: (
        *_KNOWN,
        Right("tester", READ),
        Right("client", CHANGE),
        Right("identity", CHANGE),
        Right("consent", ADD),
        Right("session", READ),
    ),
    Role.RESEARCHER: tuple(Right(f"{VIEW_SCHEMA}.{view}", READ) for view in VIEWS),
    Role.TECHNICIAN: (*_KNOWN, Right("tester", READ), Right("recording", READ)),
    Role.ADMINISTRATOR: (
        *_KNOWN,
        Right("tester", CHANGE),
        *(Right(table, ALL) for table in ("client", "identity", "consent", "session", "entry", *PROJECTED)),
        *(Right(table, ALL) for table in ("recording", "signed", "copy")),
    ),
}
"""What each role may do; everything else it may not. Changing tables is for their owner alone."""


def rights_table() -> list[dict[str, str]]:
    """Return the rights as rows for a page: role, words, table, rights."""
    return [
        {"role": role.value, "words": WORDS[role], "table": right.table, "rights": ", ".join(right.rights)}
        for role, rights in RIGHTS.items()
        for right in rights
    ]
