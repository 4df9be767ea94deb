"""Who uses the records: ``tester``, ``testers``, and the ``roles`` of a server."""

from __future__ import annotations

from dataclasses import asdict, replace
from enum import StrEnum
from typing import Annotated

import typer

from nktsense.errors import SettingsError
from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_answer import answer
from nktsense.verbs.records_place import ByOption, KeyFileOption, PassphraseFileOption, RecordsOption


def list_them(
    every: Annotated[bool, typer.Option("--all", help="Also those who test here no more.")] = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """List who tests, with credentials as they were told; nothing here checks a licence."""
    from nktsense.records.people.testers import testers
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file) as store:
        found = testers(store, inactive=every)
    for one in found:
        said = ", ".join(part for part in (one.name, one.licence, one.nkt_training) if part)
        active = "" if one.active else " (not active)"
        answer(asdict(one), f"{one.code}{active}  {said}", json=json)


def keep_tester(
    code: Annotated[str, typer.Argument(help="Code, such as T1.")],
    name: Annotated[str | None, typer.Option("--name", help="Name.")] = None,
    licence: Annotated[str | None, typer.Option("--licence", help="Kind and number; lets override a stop.")] = None,
    nkt_training: Annotated[str | None, typer.Option("--nkt-training", help="Training in NKT.")] = None,
    active: Annotated[bool | None, typer.Option("--active/--left", help="Tests here, or left.")] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Add a tester, or change what is known of one; one who left is never removed."""
    from nktsense.records.people.testers import Tester, add_tester, change_tester, testers
    from nktsense.verbs.records_place import opened, writer

    stated = {"name": name, "licence": licence, "nkt_training": nkt_training, "active": active}
    changes = {key: value for key, value in stated.items() if value is not None}
    with opened(records, key_file, passphrase_file) as store:
        known = next((one for one in testers(store, inactive=True) if one.code.lower() == code.lower()), None)
        wanted = replace(known or Tester(code), **changes)
        wanted = replace(wanted, licensed=bool(wanted.licence.strip()))
        writes = writer(store, by)
        made = add_tester(store, writes, wanted) if known is None else change_tester(store, writes, wanted)
    answer(asdict(made), f"Tester {made.code}{', licensed' if made.licensed else ''}.", json=json)


class RoleName(StrEnum):
    """The roles on a server, by a short name."""

    CLINICIAN = "clinician"
    ASSISTANT = "assistant"
    RESEARCHER = "researcher"
    TECHNICIAN = "technician"
    ADMINISTRATOR = "administrator"


def roles(
    install: Annotated[bool, typer.Option("--install", help="Make them on the server, with their rights.")] = False,
    grant: Annotated[str, typer.Option("--grant", help="Login that gets the role.")] = "",
    revoke: Annotated[str, typer.Option("--revoke", help="Login that loses the role.")] = "",
    role: Annotated[RoleName | None, typer.Option("--role", help="The role, with --grant or --revoke.")] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Show who may do what on a server, make the roles there, or give one to a login. A file has no roles."""
    from nktsense.records.access.rights import WORDS, Role, rights_table
    from nktsense.records.access.roles import grant_role, install_roles, revoke_role
    from nktsense.verbs.records_place import opened, writer

    if bool(grant or revoke) != (role is not None):
        raise SettingsError("A login and a role belong together.", "Say --grant LOGIN --role clinician.")
    if install or role is not None:
        with opened(records, key_file, passphrase_file) as store:
            writes = writer(store, by)
            if install:
                install_roles(store, writes)
            if role is not None and grant:
                grant_role(store, writes, grant, Role[role.name])
            if role is not None and revoke:
                revoke_role(store, writes, revoke, Role[role.name])
    if role is not None:
        done = f"{grant} is {role.value} now." if grant else f"{revoke} is {role.value} no more."
        answer({"login": grant or revoke, "role": role.value, "granted": bool(grant)}, done, json=json)
        return
    lines = [f"{one.value}: {words}" for one, words in WORDS.items()]
    if install:
        lines.insert(0, "The roles are installed, with these rights:")
    answer({"roles": rights_table(), "installed": install}, *lines, json=json)
