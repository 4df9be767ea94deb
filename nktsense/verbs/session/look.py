"""``nktsense session list`` and ``show``: what is in the records; nothing that is blinded is shown."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption

if TYPE_CHECKING:
    from nktsense.records.sessions.stored import SessionSummary

_Client = Annotated[str, typer.Option("--client", help="Sessions of this client only.")]
_Open = Annotated[bool, typer.Option("--open", help="Only those that are not closed.")]


def list_all(
    client: _Client = "",
    only_open: _Open = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """List sessions, the latest first."""
    from nktsense.records.sessions.stored import list_sessions, open_sessions
    from nktsense.terminal import out, print_json
    from nktsense.terminal.session_text import visible
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file) as store:
        found = open_sessions(store, client or None) if only_open else list_sessions(store, client or None)
    if json:
        for one in found:
            print_json(asdict(one))
        return
    for one in found:
        out.print(visible(_line(one)), markup=False, soft_wrap=True)
    if not found:
        out.print("There are no sessions.")


def _line(one: SessionSummary) -> str:
    from datetime import datetime

    began = datetime.fromtimestamp(one.started_s).astimezone().strftime("%Y-%m-%d %H:%M")
    state = "closed" if one.closed_s is not None else f"open, {one.phase}"
    compared = f"{one.comparisons} comparison{'' if one.comparisons == 1 else 's'}"
    return f"{began}  {one.session}  {one.client}  {one.title}  ({one.tester}; {state}; {compared})"


def show(
    session: Annotated[str, typer.Argument(help="The session, or the beginning of its identifier.")],
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """Show a session: what was done, what came out, how many comparisons, what is untested."""
    from nktsense.protocol.notice import NEW_WEAKNESS, NOT_PROVEN, SHORT_NOTICE
    from nktsense.protocol.outcome.compare import comparisons_made, shown_outcomes
    from nktsense.records.sessions.stored import load_session
    from nktsense.terminal import out, print_json
    from nktsense.terminal.session_answered import answered_lines, answered_rows
    from nktsense.terminal.session_rows import outcome_lines, outcome_row, session_lines, session_row
    from nktsense.terminal.session_text import visible
    from nktsense.verbs.records_place import opened
    from nktsense.verbs.session.resume import found_session

    with opened(records, key_file, passphrase_file) as store:
        found_one = load_session(store, found_session(store, session))
    state = found_one.state
    found = shown_outcomes(state)
    if json:
        row = session_row(state)
        row["outcomes"] = [outcome_row(one) for one in found]
        row["comparisons"] = comparisons_made(state)
        row["answered"] = answered_rows(found_one.entries)
        print_json(row)
        return
    results = [line for one in found for line in outcome_lines(one)]
    said = answered_lines(found_one.entries)
    for line in (
        SHORT_NOTICE,
        *session_lines(state),
        "Who answered and lifted what:",
        *said,
        *results,
        *NOT_PROVEN,
        NEW_WEAKNESS,
    ):
        out.print(visible(line), markup=False, soft_wrap=True)
