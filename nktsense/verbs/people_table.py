"""A table of people by trials, read from a text file in wide or long form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nktsense.errors import NktsenseError

_DELIMITERS: Final = ("\t", ";", "|", ",", " ")
_ID_NAMES: Final = frozenset(
    ("id", "#", "no", "nr", "name", "person", "subject", "participant", "patient", "client", "target", "case", "code")
)
_COMPLETE: Final = "Every person needs a number in every column; leave out people who have none."


class TableRefusedError(NktsenseError):
    """A file was read, but it holds no table of people by trials."""


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """Numbers of people by columns, shape (n, k), and what both are called."""

    people: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """The rows of a file as text cells; ``lines`` counts as an editor does."""

    path: Path
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    decimal: str

    def at(self, row: int, column: int) -> str:
        return f"{self.path}, line {self.lines[row]}, column {self.header[column]}"

    def number(self, row: int, column: int) -> float:
        from nktsense.recording.tabular_cells import is_missing, parse_number

        cell = self.rows[row][column]
        if is_missing(cell):
            raise TableRefusedError(f"{self.at(row, column)}: the value is missing.", _COMPLETE)
        value = parse_number(cell, self.decimal)
        if value is None:
            raise TableRefusedError(
                f"{self.at(row, column)}: “{cell}” is no number.", "Name the columns of values with --column."
            )
        return value

    def index(self, name: str) -> int:
        if name not in self.header:
            raise TableRefusedError(
                f"{self.path} has no column “{name}”.", f"Its columns are: {', '.join(self.header)}."
            )
        return self.header.index(name)


def read_people(
    path: Path, *, person: str | None, trial: str | None, value: str | None, columns: Sequence[str]
) -> PeopleTable:
    """Return the table of a file.

    Args:
        path: The file: delimited text with a header row.
        person: Column that names the person, or None.
        trial: Long form: column that names the trial, or None.
        value: Long form: column of values, or None.
        columns: Columns of values (long form: trials) to use; all where there are none.

    Raises:
        TableRefusedError: The file holds no such table; the message says where and why.
        RecordingError: The file cannot be read.
    """
    text = _read_cells(path)
    if (trial is None) != (value is None) or (trial is not None and person is None):
        raise TableRefusedError("The long form needs three columns.", "Give --person, --trial and --value together.")
    if trial is not None and value is not None and person is not None:
        return _long(text, person, trial, value, columns)
    return _wide(text, person, columns)


def _read_cells(path: Path) -> _Text:
    """Read a delimited text with a header row; blank lines and lines that begin with "# " are passed over."""
    from nktsense.recording.tabular_cells import parse_number
    from nktsense.recording.tabular_sniff import read_text, split_lines, split_row

    content, _ = read_text(path)
    numbered = [
        (number, line)
        for number, line in enumerate(split_lines(content), 1)
        if line.strip() and not line.startswith("# ")
    ]
    if len(numbered) < 2:
        raise TableRefusedError(f"{path} holds no table.", "It needs a header row and one row a person.")
    delimiter = _delimiter([line for _, line in numbered], split_row)
    if delimiter is None:
        raise TableRefusedError(f"{path} holds a single column.", "Reliability needs two trials of everybody.")
    cells = [tuple(cell.strip() for cell in split_row(line, delimiter)) for _, line in numbered]
    header, rows, lines = cells[0], cells[1:], [number for number, _ in numbered[1:]]
    for line, row in zip(lines, rows, strict=True):
        if len(row) != len(header):
            raise TableRefusedError(f"{path}, line {line} has {len(row)} cells, its header {len(header)}.", _COMPLETE)
    if len(header) > 2 and not header[-1] and not any(row[-1] for row in rows):
        header, rows = header[:-1], [row[:-1] for row in rows]  # every line ends with a delimiter
    flat = [cell for row in rows for cell in row]
    decimal = max(".,", key=lambda sign: sum(parse_number(cell, sign) is not None for cell in flat))
    if all(parse_number(cell, decimal) is not None for cell in header):
        raise TableRefusedError(f"{path} has no header row.", "Put the names of the columns in the first row.")
    for name in header:
        if header.count(name) > 1:
            raise TableRefusedError(f"{path} has two columns named “{name}”.", "Give every column its own name.")
    return _Text(path, header, tuple(rows), tuple(lines), decimal)


def _delimiter(lines: Sequence[str], split_row: Callable[[str, str], list[str]]) -> str | None:
    """Return the delimiter under which most rows are as wide as the header, or None where it is one cell wide."""
    best, best_share = None, 0.0
    for delimiter in _DELIMITERS:
        widths = [len(split_row(line, delimiter)) for line in lines]
        share = widths.count(widths[0]) / len(widths)
        if widths[0] > 1 and share > best_share:
            best, best_share = delimiter, share
    return best


def _wide(text: _Text, person: str | None, wanted: Sequence[str]) -> PeopleTable:
    named = text.index(person) if person is not None else 0 if _first_is_a_name(text) else None
    columns = [text.index(name) for name in wanted] if wanted else [i for i in range(len(text.header)) if i != named]
    if named is None:
        people = tuple(str(number) for number in range(1, len(text.rows) + 1))
    else:
        people = tuple(row[named] for row in text.rows)
        for index, name in enumerate(people):
            if name in people[:index]:
                first = text.lines[people.index(name)]
                raise TableRefusedError(
                    f"{text.path}, line {text.lines[index]}: “{name}” stands in line {first} already.",
                    "Give every person one row, or name the columns of the long form.",
                )
    values = tuple(tuple(text.number(row, column) for column in columns) for row in range(len(text.rows)))
    return PeopleTable(people, tuple(text.header[column] for column in columns), values)


def _first_is_a_name(text: _Text) -> bool:
    """Return whether the first column names people: by its own name, by holding text, or by counting 1, 2, 3."""
    from nktsense.recording.tabular_cells import is_missing, parse_number

    cells = [row[0] for row in text.rows]
    counts = len(cells) > 2 and cells == [str(number) for number in range(1, len(cells) + 1)]
    # One word among numbers is a mistake to be told, not a column of names.
    words = sum(not is_missing(cell) and parse_number(cell, text.decimal) is None for cell in cells)
    return text.header[0].lower() in _ID_NAMES or not text.header[0] or counts or 2 * words > len(cells)


def _long(text: _Text, person: str, trial: str, value: str, wanted: Sequence[str]) -> PeopleTable:
    at_person, at_trial, at_value = (text.index(name) for name in (person, trial, value))
    rows: dict[tuple[str, str], int] = {}
    for index, cells in enumerate(text.rows):
        key = (cells[at_person], cells[at_trial])
        if key in rows:
            raise TableRefusedError(
                f"{text.path}, line {text.lines[index]}: {person} {key[0]}, {trial} {key[1]} stands in line "
                f"{text.lines[rows[key]]} already.",
                "Give every person one value a trial.",
            )
        rows[key] = index
    people = tuple(dict.fromkeys(name for name, _ in rows))
    columns = tuple(wanted) if wanted else tuple(dict.fromkeys(name for _, name in rows))
    for name in people:
        for column in columns:
            if (name, column) not in rows:
                raise TableRefusedError(f"{text.path}: {person} {name} has no {trial} {column}.", _COMPLETE)
    values = tuple(tuple(text.number(rows[name, column], at_value) for column in columns) for name in people)
    return PeopleTable(people, columns, values)
