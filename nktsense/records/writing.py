"""What somebody writes at once, with its rows of the audit trail."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

import nktsense
from nktsense.errors import RecordsError
from nktsense.records.models import Base
from nktsense.records.trail.audit import append
from nktsense.records.trail.digests import digest_of

WORKSTATION_VARIABLE: Final = "NKTSENSE_WORKSTATION"
"""Environment variable that names this workstation in the audit trail; else the computer's name."""
_CODE: Final = re.compile(r"[A-Za-z0-9._-]{1,32}")

PROGRAM: Final = nktsense.__version__
"""Version of this program, as the trail tells of each step: another one may word or conclude otherwise."""

Fact = str | int | float | bool | Sequence[str | int | float | bool]


@dataclass(frozen=True, slots=True)
class Write:
    """A transaction that is open for writing.

    Args:
        db: The database's session.
        by: Code of who writes.
        workstation: Where.
        now_s: When the writing began, seconds since 1970, UTC.
        audit_key: Key of the audit trail.
    """

    db: Session
    by: str
    workstation: str
    now_s: float
    audit_key: bytes

    def log(
        self,
        action: str,
        kind: str,
        object_id: str,
        *,
        row: Base | None = None,
        salt: bytes = b"",
        facts: Mapping[str, Fact] | None = None,
    ) -> None:
        """Add a row to the audit trail.

        Args:
            action: What was done, such as `create`.
            kind: Table of what it was done to.
            object_id: Its primary key, joined with "/".
            row: The row as it is now, for its digest; None where none was written.
            salt: The client's salt for a row of a client; empty for another's.
            facts: Codes and counts that belong to it; no name, value or free text.

        Raises:
            RecordsError: A fact is no short code or number.
        """
        self.db.flush()
        append(
            self.db,
            self.audit_key,
            at_s=self.now_s,
            by=self.by,
            workstation=self.workstation,
            action=action,
            kind=kind,
            object_id=object_id,
            digest="" if row is None else digest_of(salt or self.audit_key, row),
            facts=facts,
        )


def checked_code(code: str, what: str) -> str:
    """Refuse a code that is none.

    Raises:
        RecordsError: It is empty, longer than 32, or holds other signs than letters, digits, dot, dash, underscore.
    """
    if not _CODE.fullmatch(code):
        raise RecordsError(
            f"{what} “{shown(code)}” is not a code.",
            "Take 1 to 32 of the signs A–Z, a–z, 0–9, dot, dash and underscore, and no name.",
        )
    return code


def checked_actor(by: str) -> str:
    """Refuse to write for nobody.

    Raises:
        RecordsError: It is not a code.
    """
    return checked_code(by, "The writer's")


def shown(text: str) -> str:
    """Somebody's text, made fit for a message: short, and without signs that move or colour a terminal."""
    return "".join(sign if sign.isprintable() else "?" for sign in text[:32]) + ("…" if len(text) > 32 else "")


def this_workstation() -> str:
    """How this computer is named in the audit trail."""
    name = os.environ.get(WORKSTATION_VARIABLE) or platform.node()
    return "".join(sign for sign in name if sign.isascii() and sign.isprintable())[:64] or "unnamed"
