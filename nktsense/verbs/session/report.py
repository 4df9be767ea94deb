"""``nktsense session report``: a session as pages: for the client in plain words, for a colleague with the evidence."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nktsense.errors import SettingsError
from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_place import ByOption, KeyFileOption, PassphraseFileOption, RecordsOption
from nktsense.verbs.session.options import LibraryOption, RecordingsOption

if TYPE_CHECKING:
    from nktsense.report.session_model import Model, Part


class Reader(StrEnum):
    """For whom a report is."""

    CLIENT = "client"
    COLLEAGUE = "colleague"
    BOTH = "both"


_ENDINGS = (".pdf", ".html")


def report(
    session: Annotated[str, typer.Argument(help="The session, or the beginning of its identifier.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write: .pdf for paper, or .html.")],
    reader: Annotated[
        Reader, typer.Option("--for", help="One page for the client, two for a colleague, or both.")
    ] = Reader.BOTH,
    name: Annotated[
        str, typer.Option("--name", help="Name to print in place of the client's code; no other way prints one.")
    ] = "",
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file of that name.")] = False,
    by: ByOption = "",
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    recordings: RecordingsOption = None,
    library: LibraryOption = None,
    json: JsonFlag = False,
) -> None:
    """Write the report of a session. What is blinded is not in it; the letterhead is that of the window's settings."""
    from nktsense.preferences import PreferenceStore
    from nktsense.records.sessions.stored import load_session
    from nktsense.report.session_page import report_of
    from nktsense.verbs.records_answer import answer
    from nktsense.verbs.records_place import opened, recordings_folder, writer
    from nktsense.verbs.session.planned import library_of
    from nktsense.verbs.session.resume import found_session

    _check(output, overwrite=overwrite)
    known, preferences = library_of(library), PreferenceStore()
    with opened(records, key_file, passphrase_file) as store:
        identifier = found_session(store, session)
        model = report_of(
            load_session(store, identifier),
            known,
            store=store,
            by=writer(store, by),
            recordings=recordings_folder(store, recordings),
            letterhead=preferences.now.letterhead,
            client_name=name,
        )
    _write(model, output, reader.value, overwrite=overwrite)
    told = [*([preferences.problem] if preferences.problem else []), *model.told]
    row = {"session": identifier, "file": str(output), "for": reader.value, "told": told}
    answer(row, *told, f"{output} is written.", json=json)


def _check(output: Path, *, overwrite: bool) -> None:
    """Refuse before anything is read what could not be written afterwards."""
    if output.suffix.lower() not in _ENDINGS:
        raise SettingsError(f"{output} is no name of a report.", "Let it end in .pdf or .html.")
    if output.exists() and not overwrite:
        raise SettingsError(f"{output} exists already.", "Choose another name, or say --overwrite.")


def _write(model: Model, output: Path, part: Literal["client", "colleague", "both"], *, overwrite: bool) -> None:
    from nktsense.report.session_page import write_html, write_pdf

    wanted: Part = part
    if output.suffix.lower() == ".pdf":
        write_pdf(model, output, wanted, overwrite=overwrite)
    else:
        write_html(model, output, wanted, overwrite=overwrite)
