"""A column of dates beside a column of clock times: together they are a moment, alone midnight breaks the time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import numpy as np

from nktsense.recording.model import FloatArray, Problem
from nktsense.recording.tabular_cells import is_clock, is_missing
from nktsense.recording.tabular_columns import Column
from nktsense.recording.tabular_sniff import Table

_DATE_WORDS: Final = frozenset({"date", "datum", "fecha", "dato", "dag", "day", "дата", "日期"})


def with_dates(
    time_s: FloatArray, clock: Column, columns: Sequence[Column], table: Table
) -> tuple[FloatArray, tuple[Problem, ...]]:
    """Add the dates of a table to clock times, so that they become unix seconds (UTC).

    Args:
        time_s: Seconds since midnight, shape (n,), as read from ``clock``.
        clock: The column of the time; where it holds no clock times nothing is done.
        columns: All columns of the table.
        table: The cells.

    Returns:
        The times, shape (n,), and the problem that says what was done with the dates.
    """
    dates = next((c for c in columns if c is not clock and set(c.words) & _DATE_WORDS), None)
    written = next((cell for cell in table.columns[clock.index] if not is_missing(cell)), "")
    if dates is None or not is_clock(written):
        return time_s, ()
    days = _days(table.columns[dates.index])
    if np.isnan(days[np.isfinite(time_s)]).any():
        message = (
            f"The dates in {dates.name!r} were not read, because day and month may stand in either order; times are "
            "since midnight. Write dates as 2024-05-31."
        )
        return time_s, (Problem("date_not_read", message, severity="note"),)
    message = f"The dates in {dates.name!r} were added to the clock times in {clock.name!r}."
    return days + time_s, (Problem("date_added", message, severity="note"),)


def _days(cells: Sequence[str]) -> FloatArray:
    """Return midnight of every date in unix seconds, NaN where a cell is no ISO date."""
    known = {cell: _midnight(cell.strip()) for cell in set(cells)}
    return np.array([known[cell] for cell in cells], dtype=np.float64)


def _midnight(text: str) -> float:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).timestamp()
    except ValueError:
        return np.nan
