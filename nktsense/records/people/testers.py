"""Who tests, with credentials as they were told; nothing here checks a licence."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nktsense.errors import ConflictError, RecordsError
from nktsense.records.models import TesterRow
from nktsense.records.people.texts import kept_text
from nktsense.records.store import Store
from nktsense.records.writing import checked_code, shown

_LONGEST: Final = 200
_TEXTS: Final = ("name", "licence", "nkt_training")


@dataclass(frozen=True, slots=True)
class Tester:
    """Somebody who tests.

    Args:
        code: A code: 1 to 32 letters, digits, dots, dashes, underscores.
        name: Name.
        licensed: Whether they say that they are licensed to treat.
        licence: Kind and number of the licence, as typed.
        nkt_training: Training in NKT, as typed.
        active: Whether they still test here.
        version: Goes up with each change.
    """

    __test__ = False

    code: str
    name: str = ""
    licensed: bool = False
    licence: str = ""
    nkt_training: str = ""
    active: bool = True
    version: int = 1


def add_tester(store: Store, by: str, tester: Tester) -> Tester:
    """Add a tester.

    Raises:
        RecordsError: A code or text cannot be kept, or licensed is said without a licence; nothing was written.
        ConflictError: The code is taken, in whatever case it is written.
    """
    _check(tester)
    with store.writing(by) as write:
        if _row(write.db, tester.code) is not None:
            raise ConflictError(f"There is a tester {tester.code} already; nothing was written.", "Take another code.")
        row = TesterRow(**asdict(tester) | {"version": 1})
        write.db.add(row)
        write.log("create", "tester", row.code, row=row)
        return _tester(row)


def change_tester(store: Store, by: str, changed: Tester) -> Tester:
    """Change what is kept of a tester; one who leaves is set inactive and never removed.

    Args:
        store: The records.
        by: Code of who changes.
        changed: The tester as `find_tester` gave it, with other values.

    Raises:
        RecordsError: There is no such tester, or a text cannot be kept.
        ConflictError: Somebody changed it since it was read.
    """
    _check(changed)
    with store.writing(by) as write:
        row = _known(write.db, changed.code)
        if row.version != changed.version:
            raise ConflictError(
                f"Tester {row.code} was changed by somebody else since then; nothing was written.",
                "Look at it again, then change it.",
            )
        for name in (*_TEXTS, "licensed", "active"):
            setattr(row, name, getattr(changed, name))
        row.version += 1
        write.log("change", "tester", row.code, row=row)
        return _tester(row)


def find_tester(store: Store, code: str) -> Tester:
    """Find a tester by code; upper and lower case are the same.

    Raises:
        RecordsError: There is no such tester.
    """
    with store.reading() as db:
        return _tester(_known(db, code))


def testers(store: Store, *, inactive: bool = False) -> tuple[Tester, ...]:  # noqa: PT028  (it is no test)
    """List the testers by code.

    Args:
        store: The records.
        inactive: Also those who test here no more.
    """
    asked = select(TesterRow).order_by(func.lower(TesterRow.code))
    if not inactive:
        asked = asked.where(TesterRow.active)
    with store.reading() as db:
        return tuple(_tester(row) for row in db.scalars(asked))


def _check(tester: Tester) -> None:
    checked_code(tester.code, "The tester's")
    for name in _TEXTS:
        kept_text(getattr(tester, name), f"The {name.replace('_', ' ')} of tester {tester.code}", _LONGEST)
    if tester.licensed and not tester.licence.strip():
        raise RecordsError(f"Tester {tester.code} is called licensed, but no licence is named.", "Name the licence.")


def _row(db: Session, code: str) -> TesterRow | None:
    return db.scalars(select(TesterRow).where(func.lower(TesterRow.code) == code.lower())).one_or_none()


def _known(db: Session, code: str) -> TesterRow:
    row = _row(db, code) if code.isascii() and code.isprintable() else None
    if row is None:
        raise RecordsError(f"There is no tester with the code “{shown(code)}”.", "Add the tester first.")
    return row


def _tester(row: TesterRow) -> Tester:
    return Tester(
        code=row.code,
        name=row.name,
        licensed=row.licensed,
        licence=row.licence,
        nkt_training=row.nkt_training,
        active=row.active,
        version=row.version,
    )
