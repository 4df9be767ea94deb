"""Rows of a file laid over rows that are known: by identifier, key by key; what a row does not name stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import msgspec

from nktsense.protocol.library.keys import key_mistake, required_of, types_of
from nktsense.protocol.library.mistakes import joined, quoted
from nktsense.protocol.library.model import Row

R = TypeVar("R", bound=Row)
_OWN = ("id", "source", "reviewed_by")
"""What a row that changes another says of itself."""


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A table after a file was laid over it.

    Attributes:
        rows: Its rows by identifier: the known ones in their order, then the added ones.
        changed: For each row of the file the keys that it changes; none for a row that it adds.
        broken: Identifiers of rows of the file that hold mistakes.
    """

    rows: dict[str, R]
    changed: dict[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])
    broken: frozenset[str] = frozenset()


def laid_over(known: Mapping[str, R], table: str, kind: type[R], given: Any, mistakes: list[str]) -> Table[R]:
    """Return a table with the rows of a file laid over it.

    Args:
        known: Its rows so far.
        table: Its name in the file, such as ``muscle``.
        kind: Type of its rows.
        given: What the file holds under that name.
        mistakes: Takes what is wrong.
    """
    rows, changed, broken = dict(known), dict[str, tuple[str, ...]](), set[str]()
    if not isinstance(given, list):
        mistakes.append(f"{table} is {quoted(given)}; its rows are written [[{table}]], with two brackets")
        return Table(rows)
    for number, values in enumerate(given, start=1):
        identifier, wrong = _identified(values, kind)
        where = f'[[{table}]] "{identifier}"' if identifier else f"[[{table}]] number {number}"
        if identifier in changed or identifier in broken:
            wrong = ["there are two rows of this id; keep one"]
        elif not wrong:
            row, wrong = _row(known.get(identifier), kind, values)
            if row is not None:
                changed[identifier] = _changes(known.get(identifier), row)
                rows[identifier] = row
        if wrong:
            broken |= {identifier} - {""}
            mistakes += [f"{where}: {mistake}" for mistake in wrong]
    return Table(rows, changed, frozenset(broken))


def _identified(values: Any, kind: type[Row]) -> tuple[str, list[str]]:
    """Return the identifier of a row, or "" and why it has none."""
    if not isinstance(values, dict):
        return "", [f"it is {quoted(values)}; it is a table"]
    if "id" not in values:
        return "", ["id is missing"]
    wrong = key_mistake(kind, "id", values["id"])
    return ("", [wrong]) if wrong else (values["id"], [])


def _row(before: R | None, kind: type[R], values: dict[str, Any]) -> tuple[R | None, list[str]]:
    """Return a row from its values and those that stay, or what is wrong with it."""
    wrong = [mistake for key, value in values.items() if (mistake := key_mistake(kind, key, value))]
    needed = required_of(kind) if before is None else ("source",)
    if missing := [key for key in needed if key not in values]:
        wrong.append(f"{joined(missing, 'and')} {'is' if len(missing) == 1 else 'are'} missing{_why(before)}")
    if wrong:
        return None, wrong
    stays = {} if before is None else {**msgspec.structs.asdict(before), "reviewed_by": ""}
    row = msgspec.convert({**stays, **values}, kind)
    if before is not None and (changes := _changes(before, row)):
        # One line must not claim the words of the one for the other.
        source = f"{row.source.rstrip('. ')} ({', '.join(changes)}); the rest: {before.source}"
        row = msgspec.structs.replace(row, source=source)
    return row, []


def _why(before: Row | None) -> str:
    return "; a row that changes another says where the change comes from" if before is not None else ""


def _changes(before: Row | None, row: Row) -> tuple[str, ...]:
    """Return the keys by which a row differs from the one before it, beside what it says of itself."""
    if before is None:
        return ()
    keys = (key for key in types_of(type(row)) if key not in _OWN)
    return tuple(key for key in keys if getattr(before, key) != getattr(row, key))
