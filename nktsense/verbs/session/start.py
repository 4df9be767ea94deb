"""``nktsense session start``: a whole session in the terminal, with a device and no window."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption
from nktsense.verbs.session.options import (
    DeviceOption,
    IdleOption,
    LibraryOption,
    MeterOption,
    RecordingsOption,
    SemOption,
    SemSourceOption,
)

if TYPE_CHECKING:
    from nktsense.acquire import LiveSession

_Client = Annotated[str, typer.Option("--client", help="Code of the client; without it nothing is kept.")]
_Battery = Annotated[str, typer.Option("--battery", help="What is tested: nktsense library list shows the batteries.")]
_Profile = Annotated[str, typer.Option("--profile", help="How: nktsense library list shows the profiles.")]
_Side = Annotated[str, typer.Option("--side", help="left or right; without it both.")]
_Testers = Annotated[
    list[str] | None, typer.Option("--tester", help="Code of who tests; again for each other person in the room.")
]
_Licence = Annotated[
    str, typer.Option("--licence", help="Without a client: the licence of the tester, who may then override a stop.")
]
_Targets = Annotated[
    list[str] | None, typer.Option("--target", help="Planned load, N: 150 for all, gluteus_maximus=150 for one.")
]
_Trials = Annotated[int | None, typer.Option("--trials", help="Trials of a test, at least 3.")]
_Rest = Annotated[float | None, typer.Option("--rest-s", help="Shortest rest between trials, s.")]
_Seed = Annotated[int | None, typer.Option("--seed", help="Research: seed of the lot; the order of tests is drawn.")]
_Sham = Annotated[bool, typer.Option("--sham", help="Research: releases are real or sham by lot.")]
_Blind = Annotated[bool, typer.Option("--blind", help="Research: results are hidden until the block is closed.")]


def start(
    battery: _Battery,
    client: _Client = "",
    device: DeviceOption = "",
    meter: MeterOption = "",
    tester: _Testers = None,
    profile: _Profile = "",
    side: _Side = "",
    target: _Targets = None,
    trials: _Trials = None,
    rest_s: _Rest = None,
    licence: _Licence = "",
    seed: _Seed = None,
    sham: _Sham = False,
    blind: _Blind = False,
    sem_n: SemOption = None,
    sem_source: SemSourceOption = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    recordings: RecordingsOption = None,
    library: LibraryOption = None,
    lock_after_min: IdleOption = 10.0,
    json: JsonFlag = False,
) -> None:
    """Conduct a session in the terminal: what is asked is printed, what you type is done. Say help for all words.

    Every step is kept before it is shown. Ctrl-C, a closed terminal or a crash leave the session open: nktsense session
    resume goes on.
    """
    from msgspec.structs import replace

    from nktsense.verbs.records_place import opened, recordings_folder
    from nktsense.verbs.session.conduct import Told, conduct
    from nktsense.verbs.session.planned import by_options, errors_of, library_of
    from nktsense.visit.conduct import Visit
    from nktsense.visit.planned import Wanted, begin_of, plan_of, targets_of, testers_of

    known = library_of(library)
    wanted = Wanted(battery, profile, side or None, tuple(target or ()), trials, rest_s, seed, sham=sham, blind=blind)
    with by_options():
        plan, errors = plan_of(known, wanted), errors_of(sem_n, sem_source)
    with contextlib.ExitStack() as stack:
        store = stack.enter_context(opened(records, key_file, passphrase_file)) if client else None
        with by_options():
            first, *others = testers_of(store, tester or (), licence=licence)
        testers = (replace(first, errors=errors), *others)
        begin = begin_of(store, client, plan, testers)
        if store is not None:
            folder = recordings_folder(store, recordings)
        else:  # rests are told by the clock of a recording, so one is made even if nobody keeps it
            folder = recordings or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nktsense-")))
        visit = Visit.begin(begin, testers[0].code, connect, store=store, folder=folder)
        told = Told(json=json, device=device, meter=meter, lock_after_s=60 * lock_after_min)
        told.targets = targets_of(known, wanted)
        told.keeps_recordings = store is not None or recordings is not None
        told.again = again(records, key_file, passphrase_file, recordings)
        conduct(visit, known, store, told)


def connect(address: str, path: Path | None) -> LiveSession:
    """Open a device with the calibration that this computer has of it."""
    from nktsense.verbs.devices import open_session

    return open_session(address, path, None)


def again(records: str | None, key_file: Path | None, passphrase_file: Path | None, recordings: Path | None) -> str:
    """Return the options with which the same records are opened again; never a password of a server."""
    import shlex

    from nktsense.records.opening.place import place_of

    options: list[str] = []
    if records is not None:
        options += ["--records", place_of(records).address]
    for name, value in (
        ("--key-file", key_file),
        ("--passphrase-file", passphrase_file),
        ("--recordings", recordings),
    ):
        if value is not None:
            options += [name, str(value)]
    return shlex.join(options)
