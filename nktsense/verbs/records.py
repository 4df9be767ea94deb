"""``nktsense records``: make them, check them, keep a copy of them, and who tests."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from nktsense.errors import KeyMissingError, RecordsError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag
from nktsense.verbs.records_answer import HeadOption, answer, findings_in, read_head, utc, waiting
from nktsense.verbs.records_copies import backup, migrate, restore
from nktsense.verbs.records_people import keep_tester, list_them, roles
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption
from nktsense.verbs.records_trail import trail

app = typer.Typer(
    help="The records of clients and sessions: an encrypted file, or a PostgreSQL server.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command()
def init(
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    tester: Annotated[str, typer.Option("--tester", help="Code of the first tester, who is added.")] = "",
    json: JsonFlag = False,
) -> None:
    """Make the records and their key. Whoever holds the key of a file holds all of it: one person or trusted room."""
    from nktsense.records.people.testers import Tester, add_tester, testers
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file, create=True) as store:
        if tester and all(tester != known.code for known in testers(store, inactive=True)):
            add_tester(store, tester, Tester(tester))
        place, identifier, server = str(store.place), store.store_id, store.is_server
    words = f"The records are at {place}."
    if not server:
        words += " Write down how their key is found, and keep a backup: without the key nobody can read them."
    answer({"place": place, "store": identifier, "server": server}, words, json=json)


@app.command()
def verify(
    head: HeadOption = None,
    recordings: Annotated[Path | None, typer.Option("--recordings", help="Folder of the recordings.")] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    only_recordings: Annotated[
        bool, typer.Option("--only-recordings", help="Nothing but the recordings: all that a technician may check.")
    ] = False,
    json: JsonFlag = False,
) -> None:
    """Check the audit trail, every row against it, every session against its results, every recording against its hash.

    Ends with 0 where nothing was found, with 1 where something was. Without --head of an earlier day a trail that was
    written anew by somebody with the key is not seen.
    """
    from nktsense.records.opening.integrity import damage_of
    from nktsense.records.sessions.recordings import check_recordings
    from nktsense.records.trail.verify import head_of, verify
    from nktsense.verbs.records_place import opened, recordings_folder

    known = read_head(head)
    with opened(records, key_file, passphrase_file) as store, waiting("Checking; a large clinic takes minutes."):
        damage = () if only_recordings else damage_of(store)
        found = () if only_recordings else verify(store, head=known)
        files = check_recordings(store, recordings_folder(store, recordings))
        now = head_of(store)
    rows = [
        *({"fault": "page damaged", "text": text} for text in damage),
        *findings_in([one for one in found if not one.is_note]),
        *findings_in(files),
    ]
    notes = findings_in([one for one in found if one.is_note])
    lines = [f"{row['fault']}: {row['text']}" for row in (*rows, *notes)]
    lines.append(f"{len(rows)} findings. The trail has {now.seq} rows; its head is {now.mac[:16]}….")
    if only_recordings:
        lines.append("Nothing but the recordings was checked.")
    elif known is None:
        lines.append("Not held against an earlier head: write one with nktsense records head, and keep it elsewhere.")
    else:
        lines.append(f"Held against a head of {known.exported or utc(known.at_s)} (row {known.seq}).")
    row = {"findings": rows, "notes": notes, "seq": now.seq, "mac": now.mac, "head_given": known is not None}
    answer(row, *lines, json=json)
    if rows:
        raise typer.Exit(EXIT_PROBLEMS)


@app.command()
def head(
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File for it; else it is printed.")] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """Write the head of the audit trail, to be kept elsewhere: printed, mailed, with somebody else."""
    from nktsense.records.trail.head import dated, head_to_json
    from nktsense.records.trail.verify import head_of
    from nktsense.verbs.records_place import opened

    with opened(records, key_file, passphrase_file) as store:
        text = head_to_json(dated(head_of(store), store.clock()))
    if output is None:
        print(text, end="")
        return
    try:
        with output.open("x", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        raise RecordsError(f"{output} cannot be written: {error.strerror}.", "Name another file.") from error
    answer({"head": str(output)}, f"{output}: keep it where whoever holds these records cannot change it.", json=json)


@app.command()
def passphrase(
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option("--new-passphrase-file", help="File with the new one in its first line.")
    ] = None,
    json: JsonFlag = False,
) -> None:
    """Set a passphrase that opens the records too, in place of one that was set before."""
    from nktsense.records.opening.key import add_passphrase, find_key
    from nktsense.records.opening.place import place_of
    from nktsense.verbs.records_place import ask_passphrase, key_source, read_passphrase

    where = place_of(records)
    master = find_key(where, key_source(key_file, passphrase_file))
    if new_passphrase_file is None and not sys.stdin.isatty():
        raise KeyMissingError("There is no terminal to ask on.", "Give --new-passphrase-file.")
    new = (
        read_passphrase(new_passphrase_file)
        if new_passphrase_file is not None
        else ask_passphrase(again=True, what="New passphrase")
    )
    add_passphrase(where, master, new)
    answer(
        {"place": str(where)}, f"The passphrase of {where} is set. Nobody can tell it to you if it is lost.", json=json
    )


for _verb in (backup, restore, migrate, roles):
    app.command()(_verb)
app.command("trail")(trail)
app.command("tester")(keep_tester)
app.command("testers")(list_them)
