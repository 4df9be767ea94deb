"""``nktsense session sign``: sign the result of a closed session, or amend what was signed by a new version."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_answer import answer
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption


def sign(
    session: Annotated[str, typer.Argument(help="The session, or the beginning of its identifier.")],
    tester: Annotated[str, typer.Option("--tester", help="Code of who signs.")],
    meaning: Annotated[str, typer.Option("--meaning", help='What it means, such as "results reviewed".')],
    amends: Annotated[
        str, typer.Option("--amends", help="Why what was signed before does not hold any more; it stays as it was.")
    ] = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """Sign the result of a closed session. Nothing that was signed is ever overwritten."""
    from nktsense.records.sessions.signing import amend, sign_off
    from nktsense.verbs.records_place import opened
    from nktsense.verbs.session.resume import found_session

    with opened(records, key_file, passphrase_file) as store:
        identifier = found_session(store, session)
        if amends:
            signed = amend(store, tester, identifier, meaning, amends)
        else:
            signed = sign_off(store, tester, identifier, meaning)
    row = {name: value for name, value in asdict(signed).items() if name != "body"}
    words = f"Version {signed.version} of session {identifier} is signed by {signed.signed_by}: {signed.sha256[:16]}…."
    answer(row, words, json=json)
