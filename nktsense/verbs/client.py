"""``nktsense client``: clients by code; who they are stands apart, and every look at it is in the audit trail."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from nktsense.errors import RecordsError, SettingsError
from nktsense.protocol.part import Part
from nktsense.verbs.client_leaving import erase, export, export_research
from nktsense.verbs.options import JsonFlag, Sex
from nktsense.verbs.records_answer import print_json, print_line
from nktsense.verbs.records_place import ByOption, KeyFileOption, PassphraseFileOption, RecordsOption
from nktsense.verbs.session.options import SemOption, SemSourceOption

if TYPE_CHECKING:
    from nktsense.records.people.clients import Client, Identity
    from nktsense.records.store import Store

app = typer.Typer(
    help="Clients: a code and what a test needs to know. The first one that is saved makes records and key.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

_Code = Annotated[str, typer.Argument(help="Code of the client: no name, nothing that tells who it is.")]
_Birth = Annotated[int | None, typer.Option("--birth-year", help="Year of birth.")]
_Sex = Annotated[Sex | None, typer.Option("--sex", help="For tables of norms.")]
_Mass = Annotated[float | None, typer.Option("--mass-kg", help="Body mass, kg.")]
_Stature = Annotated[float | None, typer.Option("--stature-m", help="Stature, m.")]
_Keep = Annotated[str | None, typer.Option("--keep-until", help="Last day on which it must be kept, YYYY-MM-DD.")]
_Identity = Annotated[
    Path | None,
    typer.Option(
        "--identity",
        help="JSON file with name, birth_date, contact, notes, or - for standard input: kept apart from all else. A "
        "name on the command line would stay in the shell's history.",
    ),
]


class Agreement(StrEnum):
    """What a client can agree to."""

    TESTING = "testing"
    RECORDING = "recording"
    RESEARCH = "research"
    CONTACT = "contact"


@app.command()
def add(
    code: _Code,
    birth_year: _Birth = None,
    sex: _Sex = None,
    mass_kg: _Mass = None,
    stature_m: _Stature = None,
    keep_until: _Keep = None,
    identity: _Identity = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Add a client. Where there are no records yet, they and their key are made."""
    from nktsense.records.people.clients import NewClient, add_client
    from nktsense.verbs.records_place import opened, writer

    who = None if identity is None else _read_identity(identity)
    new = NewClient(
        code=code,
        birth_year=birth_year,
        sex=None if sex is None else sex.value,
        mass_kg=mass_kg,
        stature_m=stature_m,
        keep_until=keep_until or "",
    )
    with opened(records, key_file, passphrase_file, create=True) as store:
        made = add_client(store, writer(store, by), new, who)
        place = str(store.place)
    _tell(made, json=json, words=f"Client {made.code} is in the records at {place}.", place=place)


@app.command("list")
def list_all(
    prefix: Annotated[str, typer.Option("--prefix", help="Only codes that begin so.")] = "",
    after: Annotated[str, typer.Option("--after", help="Only codes after this one: the last of the list before.")] = "",
    due: Annotated[bool, typer.Option("--due", help="Those that need not be kept any longer.")] = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """List clients by code, without identity."""
    from nktsense.records.people.clients import list_clients
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file) as store:
        if due:
            _list_due(store, json=json)
            return
        found = list_clients(store, prefix=prefix, after=after)
    for client in found:
        if json:
            print_json(_row(client))
        else:
            print_line(_line(client))
    if not found and not json:
        print_line("There are no clients.")


def _list_due(store: Store, *, json: bool) -> None:
    from datetime import UTC, datetime

    from nktsense.records.people.consent import due

    for one in due(store, datetime.now(UTC).date().isoformat()):
        if json:
            print_json({"code": one.code, "keep_until": one.keep_until})
        else:
            print_line(f"{one.code}  had to be kept until {one.keep_until}")


@app.command()
def show(
    code: _Code,
    identity: Annotated[
        bool, typer.Option("--identity", help="Who it is, too; the trail tells that it was read.")
    ] = False,
    sem_n: SemOption = None,
    sem_source: SemSourceOption = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Show a client and the history: sessions, what retests showed, homework, goals, consents."""
    from nktsense.grading.change import OwnError
    from nktsense.records.people.clients import identity_of
    from nktsense.records.sessions.history import history_of
    from nktsense.verbs.client_history import course_lines, course_row
    from nktsense.verbs.records_place import opened, writer
    from nktsense.verbs.session.planned import errors_of

    own = errors_of(sem_n, sem_source)
    with opened(records, key_file, passphrase_file) as store:
        who = writer(store, by)
        history = history_of(store, who, code)
        person = identity_of(store, who, code) if identity else None
    errors = {test.muscle: OwnError(one.sem_n, one.source) for one in own for test in history.tests}
    if json:
        print_json(course_row(history, errors) | ({} if person is None else {"identity": asdict(person)}))
        return
    for line in course_lines(history, errors):
        print_line(line)
    if person is not None:
        for name, value in asdict(person).items():
            print_line(f"{name.replace('_', ' ')}: {value}")


@app.command()
def change(
    code: _Code,
    birth_year: _Birth = None,
    sex: _Sex = None,
    mass_kg: _Mass = None,
    stature_m: _Stature = None,
    keep_until: _Keep = None,
    identity: _Identity = None,
    agree: Annotated[list[Agreement] | None, typer.Option("--agree", help="The client agrees to this.")] = None,
    withdraw: Annotated[list[Agreement] | None, typer.Option("--withdraw", help="Does not agree any more.")] = None,
    words: Annotated[str, typer.Option("--words", help="The words of it, or where the signed paper lies.")] = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Change what is kept of a client, or write down what the client agrees to; what was before is in the trail."""
    from nktsense.records.people.clients import change_client, find_client, set_identity
    from nktsense.records.people.consent import ConsentKind, give_consent, withdraw_consent
    from nktsense.verbs.records_place import opened, writer

    who = None if identity is None else _read_identity(identity)
    given: dict[str, Any] = {
        "birth_year": birth_year,
        "sex": None if sex is None else sex.value,
        "mass_kg": mass_kg,
        "stature_m": stature_m,
        "keep_until": keep_until,
    }
    changes = {name: value for name, value in given.items() if value is not None}
    with opened(records, key_file, passphrase_file) as store:
        writes = writer(store, by)
        client = find_client(store, code)
        if changes:
            client = change_client(store, writes, replace(client, **changes))
        if who is not None:
            set_identity(store, writes, code, who)
        for kind in agree or ():
            give_consent(store, writes, code, ConsentKind(kind.value), words)
        for kind in withdraw or ():
            withdraw_consent(store, writes, code, ConsentKind(kind.value), words)
    _tell(client, json=json, words=f"Client {client.code} is changed.")


class _Written(Part, frozen=True):
    """An identity as it is written in a file."""

    name: str = ""
    birth_date: str = ""
    contact: str = ""
    notes: str = ""


def _read_identity(file: Path) -> Identity:
    from nktsense.records.people.clients import Identity

    try:
        data = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        found = msgspec.json.decode(data, type=_Written)
    except (OSError, UnicodeDecodeError) as error:
        raise RecordsError(f"{file} cannot be read.", "Check its name.") from error
    except (msgspec.MsgspecError, UnicodeError):
        found = None  # its words can repeat what is in it
    if found is None:
        raise SettingsError(
            f"{file} is no identity: it is not JSON, or has other fields than these, or something that is no text.",
            'Write {"name": "…", "birth_date": "YYYY-MM-DD", "contact": "…", "notes": "…"}.',
        )
    return Identity(**msgspec.structs.asdict(found))


def _row(client: Client) -> dict[str, Any]:
    return asdict(client)


def _line(client: Client) -> str:
    parts = [
        client.code,
        "" if client.birth_year is None else f"born {client.birth_year}",
        client.sex or "",
        "" if client.mass_kg is None else f"{client.mass_kg:g} kg",
        "" if client.stature_m is None else f"{client.stature_m:g} m",
    ]
    return "  ".join(part for part in parts if part)


def _tell(client: Client, *, json: bool, words: str, **more: Any) -> None:
    if json:
        print_json(_row(client) | more)
    else:
        print_line(words)


for _verb in (export, export_research, erase):
    app.command()(_verb)
