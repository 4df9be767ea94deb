"""What the page writes to the records: a new client, who tests. Called in a thread; the rooms come late."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.errors import ConflictError, NktsenseError, RecordsError
from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.known import ClientLine, client_line

if TYPE_CHECKING:
    from nktsense.records.store import Store

_LONGEST_NAME: Final = 400
_LONGEST_LICENCE: Final = 200
"""What the records keep of each, characters."""


@dataclass(frozen=True, slots=True)
class TypedClient:
    """A new client as it was typed.

    Attributes:
        code: The code.
        birth_year: Year of birth, or None.
        sex: ``M``, ``F`` or None.
        mass_kg: Body mass, kg, or None.
        stature_m: Stature, m, or None.
        name: Name, or "".
        agreed: The words to which the client agreed.
    """

    code: str
    birth_year: float | None = None
    sex: str | None = None
    mass_kg: float | None = None
    stature_m: float | None = None
    name: str = ""
    agreed: str = ""


class RefusedFieldsError(RecordsError):
    """Some of what was typed cannot be kept; nothing was written.

    Args:
        fields: Why, by the name of the field.
    """

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__(next(iter(fields.values())))
        self.fields = dict(fields)


def check_client(typed: TypedClient) -> None:
    """Refuse what cannot be kept, before there are any records.

    Raises:
        RefusedFieldsError: Some of it; each field is told.
    """
    import datetime

    from nktsense.records.people.clients import FIRST_BIRTH_YEAR, MASS_KG, STATURE_M
    from nktsense.records.people.texts import kept_number, kept_text
    from nktsense.records.writing import checked_code

    this_year = datetime.datetime.now(datetime.UTC).year
    checks: dict[str, Callable[[], object]] = {
        "code": lambda: checked_code(typed.code, "The client's"),
        "birth_year": lambda: kept_number(typed.birth_year, "The year of birth", FIRST_BIRTH_YEAR, this_year, ""),
        "mass_kg": lambda: kept_number(typed.mass_kg, "The body mass", *MASS_KG, "kg"),
        "stature_m": lambda: kept_number(typed.stature_m, "The stature", *STATURE_M, "m"),
        "name": lambda: kept_text(typed.name, "The name", _LONGEST_NAME),
    }
    refused = _refused(checks)
    if typed.birth_year is not None and "birth_year" not in refused and typed.birth_year != int(typed.birth_year):
        refused["birth_year"] = "The year of birth is not a whole number. Write the year with four digits."
    if refused:
        raise RefusedFieldsError(refused)


def keep_client(store: Store, by: str, typed: TypedClient) -> ClientLine:
    """Keep a new client and what the client agreed to.

    Raises:
        RefusedFieldsError: A field cannot be kept, or the code is taken.
        RecordsError: It could not be written.
    """
    from nktsense.records.people.clients import Identity, NewClient, add_client
    from nktsense.records.people.consent import ConsentKind, give_consent

    check_client(typed)
    new = NewClient(
        code=typed.code,
        birth_year=None if typed.birth_year is None else int(typed.birth_year),
        sex=typed.sex,
        mass_kg=typed.mass_kg,
        stature_m=typed.stature_m,
    )
    try:
        made = add_client(store, by, new, Identity(name=typed.name) if typed.name else None)
    except ConflictError as error:
        raise RefusedFieldsError({"code": str(error)}) from error
    if typed.agreed:
        give_consent(store, by, made.code, ConsentKind.RECORDING, typed.agreed)
    return client_line(made, {})


def keep_tester(store: Store, tester: Tester) -> Tester:
    """Keep somebody who tests.

    Raises:
        RefusedFieldsError: A field cannot be kept, or the code is taken.
        RecordsError: It could not be written.
    """
    from nktsense.records.people.testers import Tester as KnownTester
    from nktsense.records.people.testers import add_tester

    check_tester(tester)
    known = KnownTester(tester.code, licensed=tester.licensed, licence=tester.licence, nkt_training=tester.nkt_training)
    try:
        add_tester(store, tester.code, known)
    except ConflictError as error:
        raise RefusedFieldsError({"code": str(error)}) from error
    return tester


def check_tester(tester: Tester) -> None:
    """Refuse what cannot be kept of somebody who tests.

    Raises:
        RefusedFieldsError: Some of it; each field is told.
    """
    from nktsense.records.people.texts import kept_text
    from nktsense.records.writing import checked_code

    checks: dict[str, Callable[[], object]] = {
        "code": lambda: checked_code(tester.code, "The tester's"),
        "licence": lambda: kept_text(tester.licence, "The licence", _LONGEST_LICENCE),
        "nkt_training": lambda: kept_text(tester.nkt_training, "The training", _LONGEST_LICENCE),
    }
    if refused := _refused(checks):
        raise RefusedFieldsError(refused)


def words_of(error: NktsenseError) -> str:
    """Return what went wrong, without advice that is for the command line."""
    advice = "" if "--" in error.advice or "nktsense " in error.advice else error.advice
    return f"{error.message} {advice}".strip()


def _refused(checks: Mapping[str, Callable[[], object]]) -> dict[str, str]:
    """Return why fields cannot be kept, by name."""
    out: dict[str, str] = {}
    for name, check in checks.items():
        try:
            check()
        except RecordsError as error:
            out[name] = str(error)
    return out
