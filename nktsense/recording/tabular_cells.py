"""Text cells to numbers: decimal comma, blanks, and date-times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import numpy as np

from nktsense.recording.model import FloatArray

_POINT: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\Z")
_COMMA: Final = re.compile(r"[+-]?(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?\Z")
_GROUPED_COMMA: Final = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+\Z")
_GROUPED_POINT: Final = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+\Z")
_MISSING: Final = frozenset({"nan", "na", "n/a", "null", "none", "inf", "+inf", "-inf", "infinity", "-infinity"})
_DATE: Final = re.compile(r"\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)? ?(?:Z|[+-]\d\d(?::?\d\d)?)?\Z")
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d\d):(\d\d(?:[.,]\d+)?)\Z")


def parse_number(text: str, decimal: str) -> float | None:
    """Return the number in a cell, or None where it holds none; ``nan`` and ``inf`` are none."""
    text = text.strip()
    if decimal == ",":
        if _COMMA.match(text):
            return float(text.replace(",", "."))
        if _GROUPED_COMMA.match(text):
            return float(text.replace(".", "").replace(",", "."))
        return None
    if _POINT.match(text):
        return float(text)
    return float(text.replace(",", "")) if _GROUPED_POINT.match(text) else None


def is_number(text: str, decimal: str) -> bool:
    """Return whether a cell holds a number, a date-time or a clock time."""
    if (_POINT if decimal == "." else _COMMA).match(text):
        return True  # the common case, without making the number
    return parse_number(text, decimal) is not None or is_moment(text)


def is_missing(text: str) -> bool:
    """Return whether a cell is blank or a word for a missing number, such as ``NaN``."""
    text = text.strip()
    return not text or text.lower() in _MISSING


def is_moment(text: str) -> bool:
    """Return whether a cell holds an ISO date-time or a clock time."""
    text = text.strip()
    return bool(_DATE.match(text) or _CLOCK.match(text))


def is_clock(text: str) -> bool:
    """Return whether a cell holds a clock time without a date."""
    return bool(_CLOCK.match(text.strip()))


def to_floats(cells: Sequence[str], decimal: str) -> FloatArray:
    """Return the numbers of a column, shape (n,), NaN where a cell holds none."""
    joined = "\n".join(cells)
    # float() takes "1_0" and, with its comma replaced, "1.2,3"; such columns go cell by cell
    if "_" not in joined and not (decimal == "," and "." in joined):
        try:
            plain = joined.replace(",", ".").split("\n") if decimal == "," else cells
            values = np.array(plain, dtype=np.float64) if cells else np.empty(0)
        except ValueError:
            pass
        else:
            values[~np.isfinite(values)] = np.nan
            return values
    parsed = (parse_number(cell, decimal) for cell in cells)
    values = np.array([np.nan if value is None else value for value in parsed], dtype=np.float64)
    values[~np.isfinite(values)] = np.nan
    return values


def to_seconds(cells: Sequence[str], decimal: str) -> tuple[FloatArray, bool]:
    """Return the times of a column, shape (n,), NaN where a cell holds none.

    Returns:
        The values, and whether they are seconds for certain: ISO date-times become unix seconds (read as
        UTC where they name no zone), clock times seconds since midnight; plain numbers stay as they are.
    """
    values = to_floats(cells, decimal)
    if 2 * np.count_nonzero(np.isnan(values)) <= len(values):
        return values, False
    moments = np.array([_moment(cell) for cell in cells], dtype=np.float64)
    if np.count_nonzero(~np.isnan(moments)) <= np.count_nonzero(~np.isnan(values)):
        return values, False
    return moments, True


def _moment(text: str) -> float:
    text = text.strip().replace(" +", "+").replace(" Z", "Z")
    clock = _CLOCK.match(text)
    if clock:
        hours, minutes, seconds = clock.groups()
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return np.nan


def printed_decimals(cells: Sequence[str], decimal: str) -> int | None:
    """Return the most digits printed behind the decimal sign, or None where a cell has an exponent."""
    most = 0
    for cell in cells:
        if "e" in cell or "E" in cell:
            return None
        _, sign, digits = cell.strip().partition(decimal)
        if sign:
            most = max(most, len(digits))
    return most
