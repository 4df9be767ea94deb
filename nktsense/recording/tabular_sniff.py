"""Any delimited text to a table: encoding, delimiter, decimal sign, preamble, header and units row."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firmware_bridge.units import parse_unit
from nktsense.errors import ImportRefusedError, RecordingError
from nktsense.recording.tabular_cells import is_missing, is_number

MAX_BYTES: Final = 512 * 2**20
MAX_LINE: Final = 100_000
"""Longer lines are no row of samples; they are not taken apart."""

_SAMPLE: Final = 300
_WHITESPACE: Final = " "
_HEADER_REACH: Final = 4
_TYPOGRAPHIC_MINUS: Final = "\N{MINUS SIGN}"
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_UNITS: Final = (
    "s;sec;ms;msec;us;µs;μs;ns;min;h;hz;m;mm;cm;deg;°;dps;deg/s;°/s;rad;rad/s;v;mv;uv;µv;a;ma;g;m/s;m/s2;"
    "m/s²;%;nm;n.m;n·m;n*m;n-m;n m;nmm;n mm;c;°c;-;--;#;1"
)
_KNOWN_UNITS: Final = frozenset(_OTHER_UNITS.split(";"))
"""Units that are none of force, in lower case: a row of units holds them beside those of force."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file writes its rows; a delimiter of one space means any white space."""

    delimiter: str
    decimal: str


@dataclass(frozen=True, slots=True)
class Table:
    """Columns of text cells, all of equal length.

    Attributes:
        names: One per column; ``column 3`` where the file names none.
        units: What the units row says per column, or None.
        columns: The cells.
        has_header: Whether the names are the file's own.
        decimal: Decimal sign of the numbers.
        ragged: Rows left out because they have another number of cells.
        details: How the file was read, as plain JSON values.
    """

    names: tuple[str, ...]
    units: tuple[str | None, ...]
    columns: tuple[Sequence[str], ...]
    has_header: bool
    decimal: str = "."
    ragged: int = 0
    details: dict[str, str | int] | None = None

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0


def read_text(path: Path) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding.

    Raises:
        RecordingError: The file cannot be read.
        ImportRefusedError: It is too large, or holds no text.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ImportRefusedError(
                f"{path} is larger than {MAX_BYTES // 2**20} MiB.", "Split it into one file per test."
            )
        data = path.read_bytes()
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror or error}.") from error
    return decode(data, str(path))


def decode(data: bytes, label: str) -> tuple[str, str]:
    """Return the text in bytes and the name of its encoding; ``label`` names the file in errors.

    A typographic minus sign becomes the one that numbers are written with.

    Raises:
        ImportRefusedError: The bytes are no text.
    """
    encoding = guess_encoding(data)
    if encoding is None:
        raise ImportRefusedError(
            f"{label} is not a text file.", "Export the recording as CSV text, or name its own format."
        )
    try:
        return data.decode(encoding).replace(_TYPOGRAPHIC_MINUS, "-"), encoding
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise ImportRefusedError(f"{label} is damaged: its text cannot be decoded.") from None
        return data.decode("latin-1"), "latin-1"


def guess_encoding(data: bytes) -> str | None:
    """Return the encoding that the first bytes of a text speak for, or None for bytes that are no text."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return name
    head = data[:4096].rstrip(b"\0")  # loggers that lose power leave zeros at the end
    if b"\0" in head:
        even, odd = head[::2].count(0), head[1::2].count(0)
        if odd > 0.4 * len(head) and not even:
            return "utf-16-le"
        return "utf-16-be" if even > 0.4 * len(head) and not odd else None
    control = sum(1 for byte in head if byte < 32 and byte not in b"\t\n\r\f\v\x1a\x1b")
    return None if control > 0.02 * len(head) else "utf-8"


def split_lines(text: str) -> list[str]:
    """Return the lines of a text, whatever ends them."""
    return _LINE_END.split(text)


def split_row(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line; quotes are honoured within the line."""
    if len(line) > MAX_LINE:
        return [line[:80]]
    if delimiter == _WHITESPACE:
        return line.split()
    if '"' not in line:
        return line.split(delimiter)
    return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])


def read_table(text: str, label: str) -> Table:
    """Return the table in a text.

    The body is the longest run of rows with numbers and equally many cells, with what follows it; the header
    is the last row of text before it, the units row may stand between.

    Raises:
        ImportRefusedError: There is no table of numbers.
    """
    lines = [line for line in split_lines(text) if line.strip(" \t,;|\x1a\f\0")]
    dialect = sniff_dialect(lines)
    rows = [split_row(line, dialect.delimiter) for line in lines]
    run = _longest_run(rows, dialect.decimal)
    if run is None:
        return _headed_but_empty(rows, dialect, label)
    width = len(rows[run[0]])
    start = _body_start(rows, run, width, dialect.decimal)
    names, units, header_at = _header(rows, start, width, dialect)
    if header_at is not None:
        start = _first_below(rows, header_at, start, width, dialect.decimal)
    if run[1] - run[0] < 3 and names is None:
        raise _no_table(label)
    body = [fitted for row in rows[start:] if (fitted := _fit(row, width)) is not None]
    return Table(
        names=names or tuple(f"column {i + 1}" for i in range(width)),
        units=units or (None,) * width,
        columns=tuple(zip(*body, strict=True)),
        has_header=names is not None,
        decimal=dialect.decimal,
        ragged=len(rows) - start - len(body),
        details={
            "delimiter": dialect.delimiter,
            "decimal": dialect.decimal,
            "preamble_lines": start if header_at is None else header_at,
        },
    )


def sniff_dialect(lines: Sequence[str]) -> Dialect:
    """Return the delimiter and decimal sign under which most rows of the file hold numbers."""
    middle = len(lines) // 2
    sample = [*lines[:_SAMPLE], *lines[max(middle, _SAMPLE) : middle + _SAMPLE]]
    best, best_score = Dialect(",", "."), (-1, 0, False, False)
    for delimiter in (",", "\t", ";", "|", _WHITESPACE):
        rows = [split_row(line, delimiter) for line in sample]
        for decimal in (".", ","):
            run = _longest_run(rows, decimal)
            if run is None:
                continue
            width = len(rows[run[0]])
            # "0,01;12,5" taken apart at the comma leaves a cell of text in every row
            clean = sum(not _count_kinds(row, decimal)[1] for row in rows[run[0] : run[1]])
            headed = _header(rows, run[0], width, Dialect(delimiter, decimal))[0] is not None
            score = (clean, run[1] - run[0], headed, width > 1)
            if score > best_score:
                best, best_score = Dialect(delimiter, decimal), score
    if best_score[0] < 0 and lines:
        return Dialect(max(",\t;|", key=lines[-1].count), ".")
    return best


def _count_kinds(row: Sequence[str], decimal: str) -> tuple[int, int]:
    """Return how many cells of a row hold numbers, and how many hold other text."""
    numbers = texts = 0
    for cell in row:
        if is_number(cell, decimal):
            numbers += 1
        elif not is_missing(cell):
            texts += 1
    return numbers, texts


def _is_data(row: Sequence[str], decimal: str) -> bool:
    numbers, texts = _count_kinds(row, decimal)
    return numbers > 1 or (numbers == 1 and texts <= 1)


def _longest_run(rows: Sequence[Sequence[str]], decimal: str) -> tuple[int, int] | None:
    """Return where the longest run of data rows of one width begins and ends, or None where there is none."""
    best, begin, width = (0, 0), 0, -1
    for index, row in enumerate(rows):
        if len(row) != width or not _is_data(row, decimal):
            begin, width = (index, len(row)) if _is_data(row, decimal) else (index + 1, -1)
            if width < 0:
                continue
        if index + 1 - begin >= best[1] - best[0]:  # of equals the last: preambles stand first
            best = (begin, index + 1)
    return best if best[1] else None


def _body_start(rows: Sequence[Sequence[str]], run: tuple[int, int], width: int, decimal: str) -> int:
    """Return the first row of the body: the run may begin only after a broken row further down."""
    numeric = _numeric_columns(rows[run[0] : run[1]], width, decimal)

    def fits(row: Sequence[str]) -> bool:
        return (
            len(row) == width
            and any(is_number(row[c], decimal) for c in numeric)
            and all(is_missing(row[c]) or is_number(row[c], decimal) for c in numeric)
        )

    first = next(index for index in range(run[0] + 1) if fits(rows[index]) or index == run[0])
    if first == 0 or _is_text_row(rows[first - 1], width, decimal):
        return first
    heads = [index for index in range(first, run[0]) if _is_text_row(rows[index], width, decimal)]
    return heads[0] + 1 if heads else first


def _first_below(rows: Sequence[Sequence[str]], header_at: int, start: int, width: int, decimal: str) -> int:
    """Return the first row with a number below a header: the body's first rows may be partly unreadable."""
    for index in range(header_at + 1, start):
        if len(rows[index]) == width and any(is_number(cell, decimal) for cell in rows[index]):
            return index
    return start


def _numeric_columns(rows: Sequence[Sequence[str]], width: int, decimal: str) -> list[int]:
    columns: list[int] = []
    for column in range(width):
        cells = [row[column] for row in rows[:_SAMPLE] if not is_missing(row[column])]
        if 2 * sum(is_number(cell, decimal) for cell in cells) > len(cells):
            columns.append(column)
    return columns


def _is_text_row(row: Sequence[str], width: int, decimal: str) -> bool:
    """Return whether a row may be a header or a units row of a table of this width."""
    if not width - 1 <= len(row) <= width + 1 or not row or (len(row) != width and not row[0].strip()):
        return False
    filled = [cell for cell in row if cell.strip()]
    texts = sum(not is_number(cell, decimal) for cell in filled)
    # a preamble line padded with delimiters has one filled cell; a row of another width must be fuller
    enough = len(filled) > 1 or width == 1 if len(row) == width else 2 * len(filled) > width
    return enough and not is_number(row[0], decimal) and 2 * texts > len(filled)


def _is_units_row(row: Sequence[str]) -> bool:
    cells = [cell.strip().strip("[](){}").strip() for cell in row if cell.strip()]
    known = sum(parse_unit(cell) is not None or cell.lower() in _KNOWN_UNITS for cell in cells)
    return bool(cells) and 2 * known > len(cells)


def _header(
    rows: Sequence[Sequence[str]], start: int, width: int, dialect: Dialect
) -> tuple[tuple[str, ...] | None, tuple[str | None, ...] | None, int | None]:
    """Return the names, the units and the index of the header row above a body, as far as there are any."""
    units: tuple[str | None, ...] | None = None
    for index in range(start - 1, max(start - 1 - _HEADER_REACH, -1), -1):
        row = _without_comment_sign(rows[index], dialect.delimiter)
        cells = [cell.strip() for cell in row][:width] + [""] * (width - len(row))
        above = _without_comment_sign(rows[index - 1], dialect.delimiter) if index else []
        fits = abs(len(row) - width) <= 1
        if units is None and fits and _is_units_row(row) and _is_text_row(above, width, dialect.decimal):
            units = tuple(cell.strip("[](){} ") or None for cell in cells)
        elif _is_text_row(row, width, dialect.decimal):
            return _unique(cells), units, index
    return None, None, None


def _without_comment_sign(row: Sequence[str], delimiter: str) -> list[str]:
    if not row or row[0].lstrip()[:1] not in ("#", "%"):
        return list(row)
    first = row[0].lstrip().lstrip("#%").strip()
    return list(row[1:]) if delimiter == _WHITESPACE and not first else [first, *row[1:]]


def _unique(cells: Sequence[str]) -> tuple[str, ...]:
    counts = Counter(cells)
    return tuple(
        f"column {i + 1}" if not cell else f"{cell} (column {i + 1})" if counts[cell] > 1 else cell
        for i, cell in enumerate(cells)
    )


def _fit(row: list[str], width: int) -> list[str] | None:
    if len(row) == width:
        return row
    return row[:width] if len(row) > width and not any(cell.strip() for cell in row[width:]) else None


def _headed_but_empty(rows: Sequence[Sequence[str]], dialect: Dialect, label: str) -> Table:
    """Return the table of a file that names its columns and holds no row."""
    last = _without_comment_sign(rows[-1], dialect.delimiter) if rows else []
    if len(last) < 2 or len(rows) > _HEADER_REACH or not _is_text_row(last, len(last), dialect.decimal):
        raise _no_table(label)
    cells = [cell.strip() for cell in last]
    return Table(_unique(cells), (None,) * len(cells), ((),) * len(cells), True, dialect.decimal)


def _no_table(label: str) -> ImportRefusedError:
    return ImportRefusedError(
        f"{label} holds no table of numbers.", "Export the recording as CSV text with one row per sample."
    )
