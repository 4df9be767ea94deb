"""Copies of the records: ``backup``, ``restore``, ``migrate``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag
from nktsense.verbs.records_answer import HeadOption, answer, findings_in, lines_of, read_head, utc, waiting
from nktsense.verbs.records_place import ByOption, KeyFileOption, PassphraseFileOption, RecordsOption

if TYPE_CHECKING:
    from nktsense.records.copies.backup import Backup
    from nktsense.records.copies.restore import Restored


def backup(
    target: Annotated[Path, typer.Argument(help="The backup: always an encrypted file, of a server too.")],
    backup_passphrase_file: Annotated[
        Path | None,
        typer.Option("--backup-passphrase-file", help="First line: a passphrase that opens the backup, too."),
    ] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Write an encrypted backup under the key of the records, and check it. Recordings are files: copy them too."""
    from nktsense.records.copies.backup import backup
    from nktsense.verbs.records_place import key_source, opened, read_passphrase, writer

    phrase = "" if backup_passphrase_file is None else read_passphrase(backup_passphrase_file)
    source = key_source(key_file, passphrase_file)
    with opened(records, key_file, passphrase_file, source=source) as store:
        who = writer(store, by)
        with waiting("Writing the backup and reading it back; a large clinic takes minutes."):
            made = backup(store, who, target, source, passphrase=phrase)
    row = {"backup": str(made.path), **_row(made)}
    words = f"{made.path}: {sum(made.rows.values())} rows, read back and checked. Its .key.json belongs to it."
    answer(row, words, *lines_of(made.findings), json=json)
    if any(not one.is_note for one in made.findings):
        raise typer.Exit(EXIT_PROBLEMS)


def restore(
    source: Annotated[Path, typer.Argument(help="The backup.")],
    head: HeadOption = None,
    new_key_file: Annotated[
        Path | None, typer.Option("--new-key-file", help="Keep the key at the new place in this file.")
    ] = None,
    anyway: Annotated[
        bool, typer.Option("--in-spite-of-findings", help="Take over what is wrong in the backup as it is.")
    ] = False,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Bring a backup to a place where there are no records yet; all of it is checked before, and the copy after."""
    from nktsense.records.copies.restore import restore
    from nktsense.records.opening.key import KeySource
    from nktsense.records.opening.place import default_place
    from nktsense.verbs.records_place import OWNER, key_source

    made = restore(
        source,
        records or default_place(),
        key_source(key_file, passphrase_file),
        by=by.strip() or OWNER,
        new_key=None if new_key_file is None else KeySource(key_file=new_key_file),
        head=read_head(head),
        in_spite_of_findings=anyway,
    )
    row = {"place": str(made.place), **_row(made)}
    words = f"The records are at {made.place}: {sum(made.rows.values())} rows. Bring the folder of recordings back too."
    since = f"Who was erased after {utc(made.head.at_s)} is in them again: see your list of erasures, and erase again."
    answer({**row, "at_s": made.head.at_s}, words, since, *lines_of(made.findings), json=json)
    if any(not one.is_note for one in made.findings):
        raise typer.Exit(EXIT_PROBLEMS)


def migrate(
    backup_to: Annotated[Path | None, typer.Option("--backup-to", help="File for the backup before it.")] = None,
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    by: ByOption = "",
    json: JsonFlag = False,
) -> None:
    """Bring older records to this version of the program, after a backup of them as they are."""
    from nktsense.records.opening.migrate import migrate
    from nktsense.verbs.records_place import key_source

    done = migrate(records, key_source(key_file, passphrase_file), backup_to, by=by or "owner")
    row = {"before": done.before, "after": done.after, "backup": None if done.backup is None else str(done.backup)}
    words = f"Tables {done.before} → {done.after}, the backup is {done.backup}."
    answer(row, "Nothing to do: the tables are of this version." if done.backup is None else words, json=json)


def _row(made: Backup | Restored) -> dict[str, object]:
    return {
        "rows": dict(made.rows),
        "seq": made.head.seq,
        "mac": made.head.mac,
        "findings": findings_in(made.findings),
    }
