"""``nktsense session resume`` and ``close``: go on with a session that was left open, or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.errors import RecordsError
from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption
from nktsense.verbs.session.options import (
    DeviceOption,
    IdleOption,
    LibraryOption,
    MeterOption,
    RecordingsOption,
)

if TYPE_CHECKING:
    from nktsense.protocol.session.state import TestRecord
    from nktsense.records.store import Store

_Session = Annotated[str, typer.Argument(help="The session, or the beginning of its identifier.")]
_Tester = Annotated[str, typer.Option("--tester", help="Which of its testers goes on; else the one in charge.")]
_Reason = Annotated[str, typer.Option("--reason", help="Why it was interrupted.")]
_Targets = Annotated[list[str] | None, typer.Option("--target", help="Planned load of a partner, N.")]
_Why = Annotated[str, typer.Option("--reason", help="Why, where something planned was left out.")]


def resume(
    session: _Session,
    device: DeviceOption = "",
    meter: MeterOption = "",
    tester: _Tester = "",
    reason: _Reason = "",
    target: _Targets = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    recordings: RecordingsOption = None,
    library: LibraryOption = None,
    lock_after_min: IdleOption = 10.0,
    json: JsonFlag = False,
) -> None:
    """Go on with a session after a crash, a pause, or a closed terminal. Everything that was told as recorded is there.

    Times across the interruption are not known exactly, and the session says so.
    """
    from nktsense.verbs.records_place import opened, recordings_folder
    from nktsense.verbs.session.conduct import Told, conduct
    from nktsense.verbs.session.planned import library_of
    from nktsense.verbs.session.start import again, connect
    from nktsense.visit.planned import Wanted, targets_of
    from nktsense.visit.recover import resume_visit

    known = library_of(library)
    with opened(records, key_file, passphrase_file) as store:
        identifier = found_session(store, session)
        folder = recordings_folder(store, recordings)
        visit, told_of = resume_visit(store, identifier, connect, by=tester, folder=folder, reason=reason)
        told = Told(json=json, device=device, meter=meter, lock_after_s=60 * lock_after_min)
        told.targets = targets_of(known, Wanted("", targets=tuple(target or ())))
        told.found = told_of
        if not (device or meter):
            told.meter = meter_of(visit.state.open_test)
        told.again = again(records, key_file, passphrase_file, recordings)
        conduct(visit, known, store, told)


def close(
    session: _Session,
    tester: _Tester = "",
    reason: _Why = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    recordings: RecordingsOption = None,
    json: JsonFlag = False,
) -> None:
    """Close a session that was left open; what it came to is printed. An open test is ended with the same reason."""
    from nktsense.protocol.session.state import Phase
    from nktsense.protocol.session.steps import Close, FinishIntervention, FinishTest
    from nktsense.verbs.records_place import opened, recordings_folder
    from nktsense.verbs.session.conduct import talk_of
    from nktsense.verbs.session.planned import library_of
    from nktsense.verbs.session.seen import tell_end
    from nktsense.verbs.session.start import connect
    from nktsense.visit.recover import resume_visit

    with opened(records, key_file, passphrase_file) as store:
        identifier = found_session(store, session)
        folder = recordings_folder(store, recordings)
        visit, found = resume_visit(store, identifier, connect, by=tester, folder=folder, reason=reason)
        if visit.state.phase in (Phase.TESTING, Phase.HALTED):
            visit.take(FinishTest(reason=reason))
        elif visit.state.phase is Phase.INTERVENING:
            visit.take(FinishIntervention())
        visit.take(Close(reason=reason))
        talk = talk_of(visit, library_of(None), json=json)
        for text in found:
            talk.teller.say(text, "found", text=text)
        tell_end(talk)


def meter_of(test: TestRecord | None) -> str:
    """Return the name of the meter of an open test whose peaks were typed, or ""."""
    typed = test is not None and test.trials and all(trial.result.source == "typed" for trial in test.trials)
    return test.setup.device if test is not None and typed else ""


def found_session(store: Store, text: str) -> str:
    """Return the identifier of the one session that begins so.

    Raises:
        RecordsError: None does, or several do.
    """
    from nktsense.records.sessions.stored import list_sessions, open_sessions

    if len(text) == 36:
        return text
    known = {found.session for found in (*open_sessions(store), *list_sessions(store))}
    fitting = sorted(one for one in known if text and one.startswith(text.lower()))
    if len(fitting) != 1:
        count = "No session begins" if not fitting else f"{len(fitting)} sessions begin"
        raise RecordsError(f"{count} with {text[:36] or 'nothing'}.", "nktsense session list shows them.")
    return fitting[0]
