"""``nktsense library``: muscles, pairs, batteries and profiles, and a clinic's own file of them."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from nktsense.errors import LibraryError
from nktsense.verbs.options import EXIT_PROBLEMS, EXIT_REFUSED, JsonFlag

if TYPE_CHECKING:
    from nktsense.protocol.library import Library
    from nktsense.protocol.library.model import Row

LIBRARY_VARIABLE: Final = "NKTSENSE_LIBRARY"
"""Environment variable that names the clinic's file."""

library_app = typer.Typer(
    help="Muscles, pairs, batteries and profiles with their sources; a clinic's own file of them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class Table(StrEnum):
    """The tables of the library."""

    MUSCLES = "muscles"
    PAIRS = "pairs"
    BATTERIES = "batteries"
    PROFILES = "profiles"


LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", help=f"The clinic's file; else that of {LIBRARY_VARIABLE} or of the settings folder."),
]


def clinic_file(stated: Path | None = None) -> Path | None:
    """Return the clinic's file: as stated, or of the environment, or of the settings folder; None where there is none.

    A file that was stated need not be there: opening it tells. That of the settings folder is taken only if it is.

    Args:
        stated: As a person named it, or None.
    """
    from platformdirs import user_config_dir

    if stated is not None:
        return stated
    if named := os.environ.get(LIBRARY_VARIABLE):
        return Path(named).expanduser()
    usual = Path(user_config_dir("nktsense")) / "library.toml"
    return usual if usual.exists() else None


@library_app.command("list")
def list_rows(
    table: Annotated[Table | None, typer.Argument(help="One table only.")] = None,
    library: LibraryOption = None,
    json: JsonFlag = False,
) -> None:
    """List what the library holds, each row with its source."""
    from nktsense.protocol.library import load_library
    from nktsense.terminal import out, print_json

    held = load_library(clinic_file(library))
    if json:
        print_json({name: [_as_dict(held, row) for row in rows] for name, rows in _tables(held, table).items()})
        return
    from nktsense.verbs.library_print import listed

    for name in _tables(held, table):
        for part in listed(held, name):
            out.print(part)


@library_app.command("show")
def show(
    identifier: Annotated[str, typer.Argument(help="A muscle, pair, battery or profile, as the list names it.")],
    library: LibraryOption = None,
    json: JsonFlag = False,
) -> None:
    """Show one row in full."""
    from nktsense.protocol.library import load_library
    from nktsense.protocol.library.find import row_of
    from nktsense.terminal import out, print_json

    held = load_library(clinic_file(library))
    row = row_of(held, identifier)
    if json:
        print_json(_as_dict(held, row))
        return
    from nktsense.verbs.library_print import shown

    for part in shown(held, row):
        out.print(part)


@library_app.command("validate")
def validate(
    file: Annotated[Path | None, typer.Argument(help="The clinic's file; without it the one that is in use.")] = None,
    json: JsonFlag = False,
) -> None:
    """Check a clinic's file and count what the library holds with it.

    Ends with 0, with 1 where something is worth a look, with 3 where the file is refused.
    """
    from nktsense.protocol.library import load_library
    from nktsense.protocol.library.mistakes import LibraryFileError
    from nktsense.terminal import out, print_json

    path = clinic_file(file)
    named = None if path is None else str(path)
    try:
        held = load_library(path)
    except LibraryError as error:
        if not json:
            raise
        mistakes = error.mistakes if isinstance(error, LibraryFileError) else (error.message,)
        print_json({"file": named, "valid": False, "mistakes": list(mistakes)})
        raise typer.Exit(EXIT_REFUSED) from error
    counted = {"file": named, "valid": True, **_counts(held)}
    if json:
        print_json(counted)
    else:
        from nktsense.verbs.library_print import validated

        for part in validated(held, counted):
            out.print(part)
    raise typer.Exit(EXIT_PROBLEMS if held.warnings else 0)


def _tables(held: Library, only: Table | None) -> dict[str, tuple[Row, ...]]:
    tables: dict[str, tuple[Row, ...]] = {
        Table.MUSCLES.value: tuple(held.muscles.values()),
        Table.PAIRS.value: held.pairs,
        Table.BATTERIES.value: tuple(held.batteries.values()),
        Table.PROFILES.value: tuple(held.profiles.values()),
    }
    return tables if only is None else {only.value: tables[only.value]}


def _as_dict(held: Library, row: Row) -> dict[str, Any]:
    """Return a row for machines, with what has to be shown beside it."""
    import msgspec

    from nktsense.protocol.library.model import Muscle, Pair

    values: dict[str, Any] = msgspec.to_builtins(row)
    if isinstance(row, Pair):
        values |= {"words": row.words, "evidence_words": row.evidence_words}
    if isinstance(row, Muscle):
        values |= {"scorable": row.scorable, "breakable": row.breakable}
    return values | {"review": row.review, "origin": held.origin[row.id].text}


def _counts(held: Library) -> dict[str, Any]:
    from nktsense.protocol.library.model import EVIDENCE, SHIPPED

    origins = held.origin.items()
    return {
        "muscles": len(held.muscles),
        "words_only": sum(not muscle.scorable for muscle in held.muscles.values()),
        "pairs": len(held.pairs),
        "evidence": {level: sum(pair.evidence == level for pair in held.pairs) for level in EVIDENCE},
        "batteries": len(held.batteries),
        "profiles": len(held.profiles),
        "rows": len(held.rows),
        "reviewed": sum(bool(row.reviewed_by) for row in held.rows),
        "added": [name for name, origin in origins if origin.file != SHIPPED and not origin.changed],
        "changed": {name: list(origin.changed) for name, origin in origins if origin.changed},
        "hidden": list(held.hidden),
        "warnings": list(held.warnings),
    }
