"""The library: what comes with the program, with a clinic's own file laid over it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final

from nktsense.protocol.library.checks import battery_mistakes, muscle_mistakes, pair_mistakes, profile_warnings
from nktsense.protocol.library.hide import without
from nktsense.protocol.library.keys import value_mistake
from nktsense.protocol.library.mistakes import LibraryFileError, joined, nearest, printable, quoted
from nktsense.protocol.library.model import SHIPPED, Battery, Id, Library, Muscle, Origin, Pair, Profile, Row
from nktsense.protocol.library.rows import R, Table, laid_over
from nktsense.protocol.library.toml_file import parse, read_file

FILES: Final = ("muscles.toml", "pairs.toml", "batteries.toml", "profiles.toml")
_TABLES: Final = ("muscle", "pair", "battery", "profile")
_LISTS: Final = ("hidden", "order")
_NOTHING: Final = Library({}, (), {}, {})


def load_library(clinic: Path | None = None) -> Library:
    """Return the library, with a clinic's file laid over it.

    A row of the clinic's file with the identifier of a shipped row changes the keys that it names, the others stay; any
    other row is added. A file with a mistake is refused as a whole.

    Args:
        clinic: The clinic's file; None for the library as it comes.

    Raises:
        LibraryError: The file cannot be read, or a :class:`LibraryFileError` with every mistake in it.
    """
    shipped = _shipped()
    return shipped if clinic is None else lay_over(shipped, read_file(clinic), printable(str(clinic)))


@cache
def _shipped() -> Library:
    """Return the library as it comes, by the same way as a clinic's file."""
    document: dict[str, Any] = {}
    for name in FILES:
        data = resources.files("nktsense.protocol.library").joinpath("data", name).read_bytes()
        document.update(parse(data, name))
    return lay_over(_NOTHING, document, SHIPPED)


def lay_over(base: Library, document: Mapping[str, Any], file: str) -> Library:
    """Return a library with what a file holds laid over it.

    Args:
        base: The library so far.
        document: What the file holds.
        file: What to call the file.

    Raises:
        LibraryFileError: The file holds mistakes.
    """
    mistakes: list[str] = []
    known = (*_TABLES, *_LISTS)
    mistakes += [f"{quoted(key)} is no table here{nearest(key, known)}" for key in document if key not in known]
    muscles = laid_over(base.muscles, "muscle", Muscle, document.get("muscle", []), mistakes)
    pairs = laid_over({pair.id: pair for pair in base.pairs}, "pair", Pair, document.get("pair", []), mistakes)
    batteries = laid_over(base.batteries, "battery", Battery, document.get("battery", []), mistakes)
    profiles = laid_over(base.profiles, "profile", Profile, document.get("profile", []), mistakes)
    tables = (muscles, pairs, batteries, profiles)
    mistakes += _misfits(muscles, pairs, batteries)
    mistakes += _named_alike(tables)
    hidden = _identifiers("hidden", document, (name for table in tables for name in table.rows), mistakes)
    order = _identifiers("order", document, pairs.rows, mistakes)
    if mistakes:
        raise LibraryFileError(file, mistakes)
    ranked = [*(pairs.rows[name] for name in order), *(row for name, row in pairs.rows.items() if name not in order)]
    whole = Library(
        muscles.rows, tuple(ranked), batteries.rows, profiles.rows, _origins(base, tables, file), (), base.warnings
    )
    return without(whole, hidden, tuple(_warnings(base, tables, document)))


def _misfits(muscles: Table[Muscle], pairs: Table[Pair], batteries: Table[Battery]) -> Iterator[str]:
    """Yield what does not fit, of the rows that the file names."""
    there = {*muscles.rows, *muscles.broken}
    yield from _each("muscle", muscles, muscle_mistakes)
    yield from pair_mistakes(pairs.rows.values(), there, pairs.changed)
    yield from _each("battery", batteries, lambda battery: battery_mistakes(battery, there))


def _each(name: str, table: Table[R], found: Callable[[R], Iterable[str]]) -> Iterator[str]:
    for identifier in table.changed:
        yield from (f'[[{name}]] "{identifier}": {what}' for what in found(table.rows[identifier]))


def _named_alike(tables: Iterable[Table[Any]]) -> Iterator[str]:
    """Yield identifiers that stand in two tables: a name must be enough to find a row."""
    owner: dict[str, str] = {}
    for name, table in zip(_TABLES, tables, strict=True):
        for identifier in table.rows:
            first = owner.setdefault(identifier, name)
            if first != name:
                yield f'[[{name}]] "{identifier}": a {first} has this id already; choose another'


def _identifiers(key: str, document: Mapping[str, Any], known: Iterable[str], mistakes: list[str]) -> tuple[str, ...]:
    """Return a list of identifiers that stands at the top of the file, each of them known and named once."""
    given = document.get(key, [])
    if wrong := value_mistake(key, given, tuple[Id, ...]):
        mistakes.append(wrong)
        return ()
    there = dict.fromkeys(known)
    what = "pair" if key == "order" else "row"
    mistakes += [
        f"{key} names {quoted(name)}, which is no {what} of the library{nearest(name, there)}"
        for name in given
        if name not in there
    ]
    if twice := {name for name in given if given.count(name) > 1}:
        mistakes.append(f"{key} names {joined(sorted(twice), 'and')} twice")
    return tuple(name for name in given if name in there)


def _origins(base: Library, tables: Iterable[Table[Any]], file: str) -> dict[str, Origin]:
    origins = dict(base.origin)
    for table in tables:
        for identifier, changed in table.changed.items():
            added = identifier not in base.origin
            origins[identifier] = Origin(file) if added else Origin(file, changed) if changed else origins[identifier]
    return origins


def _warnings(base: Library, tables: tuple[Table[Any], ...], document: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is worth a look in a file without mistakes."""
    if not document:
        yield "the file holds nothing"
    before: dict[str, Row] = {row.id: row for row in base.rows}
    for name, table in zip(_TABLES, tables, strict=True):
        for identifier, changed in table.changed.items():
            row = table.rows[identifier]
            if identifier in before and not changed and not row.reviewed_by:
                yield f'[[{name}]] "{identifier}": it changes nothing'
            if isinstance(row, Profile):
                yield from (f'[[{name}]] "{identifier}": {what}' for what in profile_warnings(row))
