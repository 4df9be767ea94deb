"""Tables for research: pseudonyms of a project, days since the first visit; no text, code, device or identity.

The pseudonyms of two projects cannot be joined without the key of the records. They are pseudonyms: the data stay
personal data, and a rare combination of age and sex can point at somebody, so small groups are told.
"""

from __future__ import annotations

import datetime
import math
import re
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.copies.new_folder import check_new, write_folder
from nktsense.records.copies.spreadsheet import Cell, csv_table
from nktsense.records.models import Base, ClientRow, CopyRow, OutcomeRow, SessionRow, TestRow, TrialRow
from nktsense.records.people.consent import ConsentKind, agrees
from nktsense.records.people.whose import client_row, rows_of
from nktsense.records.store import Store
from nktsense.records.trail.digests import keyed

SMALL_GROUP: Final = 5
"""Fewer people than this who share age band and sex are told."""
OLDEST: Final = 90
"""Older people are all of this age: there are few of them."""
_PROJECT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
_DAY_S: Final = 86_400.0
_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "client": ("client", "age_years", "sex", "mass_kg", "stature_m"),
    "session": ("session", "client", "day", "battery", "profile", "comparisons", "research", "closed"),
    "test": (
        *("session", "client", "number", "day", "tester", "muscle", "side", "purpose", "of_number", "kind", "trials"),
        *("held", "not_held", "unclear", "mean_peak_n", "best_peak_n", "target_n", "pain_nrs"),
    ),
    "trial": (
        *("session", "client", "test_number", "number", "after_s", "source", "verdict", "peak_n", "ratio"),
        *("slope_n_per_s", "aside"),
    ),
    "outcome": (
        *("session", "client", "test_number", "retest_number", "muscle", "side", "partner", "partner_side"),
        *("conclusion", "force_conclusion", "chance", "chance_of_any", "comparisons"),
    ),
}
_TABLES: Final[tuple[type[Base], ...]] = (SessionRow, TestRow, TrialRow, OutcomeRow)


@dataclass(frozen=True, slots=True)
class ResearchExport:
    """What was written.

    Attributes:
        folder: Where.
        files: Names of the files in it.
        clients: Number of clients in it.
        left_out: Codes of the clients who did not agree to research, or not any more.
        small_groups: Groups of age band and sex with few people, in words.
    """

    folder: Path
    files: tuple[str, ...]
    clients: int
    left_out: tuple[str, ...]
    small_groups: tuple[str, ...]


def export_research(store: Store, by: str, project: str, folder: Path, clients: Sequence[str]) -> ResearchExport:
    """Write the results of clients who agreed to research, under pseudonyms of one project.

    Args:
        store: The records.
        by: Code of who exports.
        project: Name of the project: letters, digits, dot, dash, underscore. The same name gives the same pseudonyms.
        folder: The folder; it must not be there yet.
        clients: Codes of the clients.

    Returns:
        What was written, and who was left out.

    Raises:
        RecordsError: The project's name cannot be one, a client is not known, none of them agreed, or the folder
            cannot be written.
    """
    if not _PROJECT.fullmatch(project):
        raise RecordsError("This is no name of a project.", "Take up to 32 letters, digits, dots or dashes; no person.")
    folder = Path(folder).absolute()
    check_new(folder)
    names = _Pseudonyms(store.audit_key, project)
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in _COLUMNS}
    left_out: list[str] = []
    with store.writing(by) as write:
        for client in {row.id: row for row in (client_row(write.db, code) for code in clients)}.values():
            if not agrees(write.db, client.id, ConsentKind.RESEARCH):
                left_out.append(client.code)
                continue
            _add_client(write.db, names, client, tables)
            place = str(folder)
            row = CopyRow(id=str(uuid.uuid4()), kind="research", client_id=client.id, made_s=write.now_s, place=place)
            write.db.add(row)
            write.log("export", "copy", row.id, row=row, salt=client.salt, facts={"research": True})
        if not tables["client"]:
            advice = "Write down their consent first (nktsense client change CODE --agree research)."
            raise RecordsError("None of these clients agreed to research; nothing was written.", advice)
    small = _small_groups(tables["client"])
    files = {f"{name}.csv": _csv(_COLUMNS[name], names.shuffled(rows)) for name, rows in tables.items()}
    files["README.txt"] = _readme(project, len(tables["client"]), small)
    write_folder(folder, files)
    return ResearchExport(folder, tuple(sorted(files)), len(tables["client"]), tuple(left_out), small)


@dataclass(frozen=True, slots=True)
class _Pseudonyms:
    """HMAC-SHA256 under a key of the project, which is made from the key of the records."""

    audit_key: bytes
    project: str

    def of(self, kind: str, identifier: str) -> str:
        """The pseudonym of an identifier; another one for each kind of thing."""
        key = bytes.fromhex(keyed(self.audit_key, f"research project {self.project}".encode()))
        return keyed(key, f"{kind} {identifier}".encode())[:32]

    def shuffled(self, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """The rows ordered by pseudonym: the order in which people came tells something too."""
        return sorted(rows, key=lambda row: str(row["client"]))


def _add_client(db: Session, names: _Pseudonyms, client: ClientRow, tables: Mapping[str, list[dict[str, Any]]]) -> None:
    who = names.of("client", client.id)
    rows: dict[str, list[Any]] = {table.__tablename__: list(db.scalars(rows_of(table, client.id))) for table in _TABLES}
    started = {session.id: session.started_s for session in rows["session"]}
    first_s = min(started.values(), default=None)
    tables["client"].append(
        {
            "client": who,
            "age_years": _age(client.birth_year, first_s),
            "sex": client.sex,
            "mass_kg": client.mass_kg,
            "stature_m": client.stature_m,
        }
    )
    for name, found in rows.items():
        for row in found:
            session_id = row.id if name == "session" else row.session_id
            values: dict[str, Any] = {column: getattr(row, column, None) for column in _COLUMNS[name]}
            values |= {"client": who, "session": names.of("session", session_id)}
            if name == "test":
                values["tester"] = names.of("tester", row.tester)
            if name == "session":
                values["closed"] = row.closed_s is not None
            if name == "trial":
                values["after_s"] = round(row.at_s - started[session_id], 3)
            if "day" in values and first_s is not None:
                values["day"] = math.floor((row.started_s - first_s) / _DAY_S)
            tables[name].append(values)


def _age(birth_year: int | None, first_s: float | None) -> int | None:
    if birth_year is None or first_s is None:
        return None
    return min(OLDEST, datetime.datetime.fromtimestamp(first_s, datetime.UTC).year - birth_year)


def _small_groups(clients: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    groups = Counter((_band(client["age_years"]), client["sex"] or "no sex given") for client in clients)
    return tuple(f"{band}, {sex}: {n}" for (band, sex), n in sorted(groups.items()) if n < SMALL_GROUP)


def _band(age: int | None) -> str:
    return "no age given" if age is None else f"{age // 10 * 10} to {age // 10 * 10 + 9} years"


def _csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    cells: list[list[Cell]] = [[row[column] for column in columns] for row in rows]
    return csv_table(columns, cells)


def _readme(project: str, clients: int, small: Sequence[str]) -> str:
    lines = [
        f"Data of {clients} clients for the project {project}, under pseudonyms. They stay personal data.",
        "",
        "Pseudonyms are HMAC-SHA256 under a key of this project, which the clinic keeps. Days count from a client's",
        "first visit; after_s counts seconds from the beginning of the session. Ages are those at the first visit,",
        f"{OLDEST} and more as {OLDEST}. No free text, name, code, date or device is in the tables.",
        "Units are the ends of the columns' names (_n newtons, _s seconds, _kg kilograms, _m metres).",
        "",
        *(
            [f"Groups of fewer than {SMALL_GROUP}, who may be recognised by age and sex alone:", *small]
            if small
            else [f"No group of age band and sex has fewer than {SMALL_GROUP}."]
        ),
    ]
    return "\n".join(lines) + "\n"
