"""``nktsense records trail``: who did what to whom, and when."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_answer import answer, utc
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption


def trail(
    client: Annotated[
        str, typer.Option("--client", help="Only what was done to this client, and in the sessions.")
    ] = "",
    action: Annotated[
        str, typer.Option("--action", help="Only this, such as read_identity, export, sign_off or override_stop.")
    ] = "",
    last: Annotated[int, typer.Option("--last", min=1, help="How many, the newest.")] = 100,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """Show the audit trail: who did what, and when. Whether it is whole is the matter of records verify."""
    from nktsense.records.trail.reading import trail_of
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file) as store:
        found = trail_of(store, client=client, action=action, most=last)
    for one in found:
        what = one.step or one.action
        line = f"{one.seq}  {utc(one.at_s)}  {one.by}  {what}  {one.kind} {one.object_id}  ({one.workstation})"
        answer(asdict(one) | {"step": one.step}, line, json=json)
