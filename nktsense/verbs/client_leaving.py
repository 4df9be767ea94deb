"""What leaves with a client: ``export`` of one person's data, ``erase``."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from nktsense.verbs.options import EXIT_REFUSED, JsonFlag
from nktsense.verbs.records_answer import print_line
from nktsense.verbs.records_place import ByOption, KeyFileOption, PassphraseFileOption, RecordsOption

_Code = Annotated[str, typer.Argument(help="Code of the client.")]


def export(
    code: _Code,
    folder: Annotated[Path, typer.Option("-o", "--output", help="Folder for the files; it must not be there yet.")],
    identity: Annotated[bool, typer.Option("--identity", help="Also name, contact and notes.")] = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Write all that is kept of one person to a folder, as JSON and CSV. The files are not encrypted."""
    from nktsense.records.copies.export_person import export_person
    from nktsense.terminal import print_json
    from nktsense.verbs.records_place import opened, writer

    with opened(records, key_file, passphrase_file) as store:
        made = export_person(store, writer(store, by), code, folder, identity=identity)
    if json:
        print_json({"code": code, **asdict(made), "folder": str(made.folder)})
        return
    print_line(f"{made.folder}: {', '.join(made.files)}")
    for recording in made.recordings:
        print_line(f"To be added by hand: {recording.file}")
    print_line("These files are not encrypted and hold the person: keep them so, or delete them.")


def erase(
    code: _Code,
    reason: Annotated[str, typer.Option("--reason", help="Why; printed for your paper file, not kept in the records.")],
    although: Annotated[
        str, typer.Option("--although", help="Why it may go before the day until which it must be kept.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Without asking again.")] = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    recordings: Annotated[Path | None, typer.Option("--recordings", help="Folder of the recordings.")] = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Erase a client for good; what else must go is listed: recordings, exports, backups. The trail can be verified."""
    from nktsense.records.copies.erase import erase_client
    from nktsense.terminal import print_json
    from nktsense.verbs.records_place import opened, recordings_folder, writer

    if not yes and not (sys.stdin.isatty() and typer.confirm(f"Erase client {code} for good?")):
        print_line("Nothing was erased. Say --yes to erase without being asked.")
        raise typer.Exit(EXIT_REFUSED)
    with opened(records, key_file, passphrase_file) as store:
        folder = recordings_folder(store, recordings)
        report = erase_client(store, writer(store, by), code, reason, in_spite_of_retention=although)
    files = [str(folder / one.file) for one in report.recordings]
    if json:
        print_json(asdict(report) | {"rows": dict(report.rows), "recording_files": files})
        return
    print_line(f"Client {report.code} is erased; an empty row {report.tombstone} stays. Reason: {report.reason}")
    for name, listed in (
        ("Recording", files),
        ("Export", [one.place for one in report.exports]),
        ("Backup", [one.place for one in report.backups]),
    ):
        for one in listed:
            print_line(f"{name} that holds the person: {one}")
    for note in report.notes:
        print_line(note)
