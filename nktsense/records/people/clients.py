"""Clients: a code and what a verdict needs; who it is stands apart, and every reading of that is told in the trail."""

from __future__ import annotations

import datetime
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from nktsense.errors import ConflictError, RecordsError
from nktsense.records.models import ClientRow, IdentityRow
from nktsense.records.people.texts import kept_date, kept_number, kept_text
from nktsense.records.store import Store
from nktsense.records.writing import Write, checked_code, shown

SEXES: Final = ("M", "F", None)
MASS_KG: Final = (1.0, 500.0)
STATURE_M: Final = (0.3, 2.8)
FIRST_BIRTH_YEAR: Final = 1900
_PROGRAM_YEAR: Final = 2026
LONGEST_NOTE: Final = 100_000
"""Most characters of the notes of an identity."""
MOST_LISTED: Final = 200
_LONGEST: Final = {"name": 400, "contact": 1000, "notes": LONGEST_NOTE}


@dataclass(frozen=True, slots=True)
class NewClient:
    """A client who is to be added; all but the code can be left out.

    Args:
        code: A code that is no name: 1 to 32 letters, digits, dots, dashes, underscores.
        birth_year: Year of birth.
        sex: `M` or `F`, for the norms that ask for it.
        mass_kg: Body mass, kg.
        stature_m: Stature, m.
        keep_until: Day until which the records must be kept, as YYYY-MM-DD; "" for none.
    """

    code: str
    birth_year: int | None = None
    sex: str | None = None
    mass_kg: float | None = None
    stature_m: float | None = None
    keep_until: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """A client in the records, without identity.

    Args:
        id: Identifier, which never changes.
        code: The code; it never changes either, as sessions name it.
        birth_year: Year of birth.
        sex: `M`, `F` or None.
        mass_kg: Body mass, kg.
        stature_m: Stature, m.
        keep_until: Day until which the records must be kept; "" for none.
        created_s: When it was added, s since 1970 (UTC).
        erased_s: When it was erased, or None.
        version: Goes up with each change.
    """

    id: str
    code: str
    birth_year: int | None
    sex: str | None
    mass_kg: float | None
    stature_m: float | None
    keep_until: str
    created_s: float
    erased_s: float | None
    version: int


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a client is.

    Args:
        name: Name.
        birth_date: Day of birth as YYYY-MM-DD, or "".
        contact: Address, telephone and the like.
        notes: Anything else that tells who it is.
    """

    name: str = ""
    birth_date: str = ""
    contact: str = ""
    notes: str = ""


def add_client(store: Store, by: str, new: NewClient, identity: Identity | None = None) -> Client:
    """Add a client.

    Args:
        store: The records.
        by: Code of who adds.
        new: The client.
        identity: Who it is; None for nobody's business.

    Returns:
        The client as it is kept.

    Raises:
        RecordsError: Something of it cannot be kept; nothing was written.
        ConflictError: The code is taken, in whatever case it is written.
    """
    checked_code(new.code, "The client's")
    with store.writing(by) as write:
        values = _checked(asdict(new), write.now_s)
        if _row(write.db, new.code) is not None:
            raise ConflictError(f"There is a client {new.code} already; nothing was written.", "Take another code.")
        row = ClientRow(id=str(uuid.uuid4()), created_s=write.now_s, salt=secrets.token_bytes(32), **values)
        write.db.add(row)
        write.log("create", "client", row.id, row=row, salt=row.salt)
        if identity is not None:
            _write_identity(write, row, identity)
        return _client(row)


def change_client(store: Store, by: str, changed: Client) -> Client:
    """Change what is kept of a client.

    Args:
        store: The records.
        by: Code of who changes.
        changed: The client as `find_client` gave it, with other values (`dataclasses.replace`).

    Returns:
        The client as it is kept now.

    Raises:
        RecordsError: There is no such client, or a value cannot be kept.
        ConflictError: Somebody changed it since it was read.
    """
    with store.writing(by) as write:
        row = _living(write.db, changed.code)
        if (row.id, row.code) != (changed.id, changed.code):
            raise RecordsError("A client's code and identifier never change.", "Add another client instead.")
        if row.version != changed.version:
            raise ConflictError(
                f"Client {row.code} was changed by somebody else since it was read; nothing was written.",
                "Look at it again, then change it.",
            )
        new = NewClient(
            code=row.code,
            birth_year=changed.birth_year,
            sex=changed.sex,
            mass_kg=changed.mass_kg,
            stature_m=changed.stature_m,
            keep_until=changed.keep_until,
        )
        for name, value in _checked(asdict(new), write.now_s).items():
            setattr(row, name, value)
        row.version += 1
        write.log("change", "client", row.id, row=row, salt=row.salt)
        return _client(row)


def find_client(store: Store, code: str) -> Client:
    """Find a client by its code; upper and lower case are the same.

    Raises:
        RecordsError: There is no such client, or it was erased.
    """
    with store.reading() as db:
        return _client(_living(db, code))


def list_clients(
    store: Store, *, prefix: str = "", after: str = "", most: int = MOST_LISTED, erased: bool = False
) -> tuple[Client, ...]:
    """List clients in the order of their codes, upper and lower case being the same.

    Args:
        store: The records.
        prefix: Only those whose code begins so.
        after: Only those whose code comes after this one: the last of the list before.
        most: Most clients.
        erased: Also what is left of erased ones.
    """
    if not all(text.isascii() and text.isprintable() for text in (prefix, after)):
        return ()  # no code is like that
    # Codes are ASCII, so lower() is the same on both kinds of database, and so is the order of bytes.
    key = func.lower(ClientRow.code)
    asked = select(ClientRow).where(key > after.lower()) if after else select(ClientRow)
    if prefix:
        # "~" comes after every sign of a code.
        asked = asked.where(key >= prefix.lower(), key < prefix.lower() + "~")
    if not erased:
        asked = asked.where(ClientRow.erased_s.is_(None))
    with store.reading() as db:
        return tuple(_client(row) for row in db.scalars(asked.order_by(key).limit(most)))


def identity_of(store: Store, by: str, code: str) -> Identity:
    """Read who a client is; the trail tells that it was read, and by whom.

    Raises:
        RecordsError: There is no such client, or the reading cannot be told; then it is not read.
    """
    with store.writing(by) as write:
        row = _living(write.db, code)
        found = write.db.get(IdentityRow, row.id)
        write.log("read_identity", "identity", row.id)
        if found is None:
            return Identity()
        return Identity(name=found.name, birth_date=found.birth_date, contact=found.contact, notes=found.notes)


def set_identity(store: Store, by: str, code: str, identity: Identity) -> None:
    """Write who a client is, in place of what was there.

    Raises:
        RecordsError: There is no such client, or a text cannot be kept; nothing was written.
    """
    with store.writing(by) as write:
        _write_identity(write, _living(write.db, code), identity)


def _write_identity(write: Write, client: ClientRow, identity: Identity) -> None:
    for name, most in _LONGEST.items():
        kept_text(getattr(identity, name), f"The {name} of {client.code}", most)
    kept_date(identity.birth_date, f"The day of birth of {client.code}")
    row = write.db.get(IdentityRow, client.id)
    action = "create" if row is None else "change"
    if row is None:
        row = IdentityRow(client_id=client.id, version=0)
        write.db.add(row)
    row.name, row.birth_date = identity.name, identity.birth_date
    row.contact, row.notes = identity.contact, identity.notes
    row.version += 1
    write.log(action, "identity", client.id, row=row, salt=client.salt)


def _checked(values: Mapping[str, object], now_s: float) -> dict[str, object]:
    """The values of a client, if all of them can be."""
    new = NewClient(**values)  # pyright: ignore[reportArgumentType]
    this_year = datetime.datetime.fromtimestamp(max(now_s, 0.0), datetime.UTC).year
    latest = max(this_year, _PROGRAM_YEAR)  # a clock that is years behind is no reason to refuse
    year = kept_number(new.birth_year, "The year of birth", FIRST_BIRTH_YEAR, latest, "")
    if year is not None and year != int(year):
        raise RecordsError("The year of birth is not a whole number.", "Write the year with four digits.")
    if new.sex not in SEXES:
        raise RecordsError("The sex is neither M nor F.", "Leave it out where it is neither or not known.")
    return {
        "code": new.code,
        "birth_year": None if year is None else int(year),
        "sex": new.sex,
        "mass_kg": kept_number(new.mass_kg, "The body mass", *MASS_KG, "kg"),
        "stature_m": kept_number(new.stature_m, "The stature", *STATURE_M, "m"),
        "keep_until": kept_date(new.keep_until, "The day until which the records are kept"),
    }


def _row(db: Session, code: str) -> ClientRow | None:
    return db.scalars(select(ClientRow).where(func.lower(ClientRow.code) == code.lower())).one_or_none()


def _living(db: Session, code: str) -> ClientRow:
    # What is no code is not asked for: a NUL would not even reach a server.
    row = _row(db, code) if code.isascii() and code.isprintable() else None
    if row is None or row.erased_s is not None:
        raise RecordsError(
            f"There is no client with the code “{shown(code)}”.", "“nktsense client list” shows the codes."
        )
    return row


def _client(row: ClientRow) -> Client:
    return Client(
        id=row.id,
        code=row.code,
        birth_year=row.birth_year,
        sex=row.sex,
        mass_kg=row.mass_kg,
        stature_m=row.stature_m,
        keep_until=row.keep_until,
        created_s=row.created_s,
        erased_s=row.erased_s,
        version=row.version,
    )
