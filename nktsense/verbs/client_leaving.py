"""What leaves: ``export`` of one person's data, ``export-research``, ``erase``."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from nktsense.verbs.options import EXIT_REFUSED, JsonFlag
from nktsense.verbs.records_answer import answer, print_json, print_line
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


def export_research(
    project: Annotated[str, typer.Option("--project", help="Name of the project; each has pseudonyms of its own.")],
    folder: Annotated[Path, typer.Option("-o", "--output", help="Folder for the files; it must not be there yet.")],
    codes: Annotated[
        list[str] | None, typer.Argument(help="Codes of the clients; without them all who agreed to research.")
    ] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Write results for research under pseudonyms: of clients who agreed, without text, code, date or device."""
    from nktsense.records.copies.export_research import export_research
    from nktsense.records.people.consent import ConsentKind, agreeing
    from nktsense.verbs.records_place import opened, writer

    with opened(records, key_file, passphrase_file) as store:
        chosen = codes or agreeing(store, ConsentKind.RESEARCH)
        made = export_research(store, writer(store, by), project, folder, chosen)
    if json:
        print_json({"project": project, **asdict(made), "folder": str(made.folder)})
        return
    print_line(f"{made.folder}: {', '.join(made.files)}, {made.clients} clients.")
    if made.left_out:
        print_line(f"Left out, as they did not agree to research: {', '.join(made.left_out)}")
    for group in made.small_groups:
        print_line(f"Few people, who may be recognised: {group}")
    print_line("These are pseudonyms: the data stay personal data.")


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
    from nktsense.verbs.records_place import opened, recordings_folder, writer

    if not yes and not (sys.stdin.isatty() and typer.confirm(f"Erase client {code} for good?")):
        answer({"erased": False}, "Nothing was erased. Say --yes to erase without being asked.", json=json)
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
