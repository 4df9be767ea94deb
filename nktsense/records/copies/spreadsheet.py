"""Tables as CSV that a spreadsheet can open without running what somebody typed (CWE-1236)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

Cell = str | int | float | bool | None
_FORMULA: Final = re.compile("\\s*[=+\\-@\\t\\r\\n\\0\uff1d\uff0b\uff0d\uff20]")
"""The last four are the wide forms of = + - @; some spreadsheets take them for formulas too."""


def safe_cell(value: Cell) -> str | int | float | None:
    """Return a cell that a spreadsheet shows as it is.

    A text that begins like a formula, or with a tab, a line's end or a NUL, gets an apostrophe before it. A number
    stays a number, a negative one too.

    Args:
        value: Text, number, yes or no, or None for an empty cell.
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and _FORMULA.match(value):
        return "'" + value
    return value


def csv_table(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV (RFC 4180): texts in quotes, numbers without, nothing for an empty cell.

    Args:
        header: Names of the columns.
        rows: The rows, a cell for each column.
    """
    return "".join(",".join(_field(cell) for cell in row) + "\r\n" for row in (header, *rows))


def _field(cell: Cell) -> str:
    value = safe_cell(cell)
    if value is None:
        return ""
    return '"' + value.replace('"', '""') + '"' if isinstance(value, str) else repr(value)
