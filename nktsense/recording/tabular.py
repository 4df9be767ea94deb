"""Tables of text (CSV, TSV, semicolon, white space) to recordings, and recordings to CSV."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from nktsense.errors import RecordingError
from nktsense.recording.csv_sidecar import with_sidecar
from nktsense.recording.csv_writer import write_csv
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import FloatArray, Problem, Recording
from nktsense.recording.tabular_cells import to_floats, to_seconds
from nktsense.recording.tabular_channel import Channel, Motion, build_recording, empty_recording
from nktsense.recording.tabular_columns import (
    TIME_UNITS_S,
    Column,
    describe_columns,
    list_names,
    named_column,
)
from nktsense.recording.tabular_dates import with_dates
from nktsense.recording.tabular_sniff import Table, guess_encoding, read_table, read_text

SUFFIXES: Final = (".csv", ".tsv", ".tab", ".txt", ".asc", ".dat", ".log")
ALL: Final = "all"

_UNIX_SCALES: Final = (
    (1e17, 1e9, "nanoseconds"),
    (1e14, 1e6, "microseconds"),
    (1e11, 1e3, "milliseconds"),
)
"""From which size on a time can only be unix time in a smaller unit, and how many of that make a second."""


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Time of every row in s, NaN where there is none; the column it came from; what to know of it."""

    time_s: FloatArray
    index: int | None
    problems: tuple[Problem, ...] = ()


class TabularFormat:
    """Text tables of any layout; writes plain CSV."""

    @property
    def name(self) -> str:
        """Short name for lists."""
        return "csv"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings."""
        return SUFFIXES

    @property
    def write(self) -> Callable[[Recording, Path], None]:
        """Writer of one recording."""
        return _write

    def can_read(self, path: Path, head: bytes) -> bool:
        """Return whether the file is named like a table, or holds text."""
        return path.suffix.lower() in SUFFIXES or guess_encoding(head) is not None

    def read(self, path: Path, options: ReadOptions) -> list[Recording]:
        """Return the recordings of a text table; one of our own exports has its problems and marks again.

        Raises:
            RecordingError: The file cannot be read.
            ImportRefusedError: It is no text or no table, or a column that the user names is not in it.
        """
        text, encoding = read_text(path)
        table = read_table(text, str(path))
        metadata = {"format": "csv", "encoding": encoding, **(table.details or {})}
        recordings = table_recordings(table, options, path, metadata)
        return with_sidecar(recordings, table, path, unit_stated=options.unit is not None)


def _write(recording: Recording, path: Path) -> None:
    if path.suffix.lower() != ".csv":
        raise RecordingError(f"{path} cannot be written: text is written as .csv only.", "Use that ending.")
    write_csv(recording, path)


def table_recordings(
    table: Table, options: ReadOptions, source: Path, metadata: dict[str, Any], infer_unit: bool = True
) -> list[Recording]:
    """Return one recording per requested force column of a table.

    A table without a time or a single force column gives one recording without samples, its problems say why.

    Args:
        table: The cells.
        options: What the user says.
        source: The file.
        metadata: What else the file says.
        infer_unit: Whether printed decimals may speak for the unit.

    Raises:
        ImportRefusedError: A column that the user names is not in the table.
    """
    columns = describe_columns(table.names, table.units)
    problems = _ragged(table)
    axis = _time_axis(table, columns, options, str(source))
    taken = {axis.index} if axis and axis.index is not None else set[int]()
    if axis is None:
        problems.append(_no_time(table, columns))
    else:
        problems.extend(axis.problems)
        if axis.index is not None and options.rate_hz is not None:
            message = f"The times in {columns[axis.index].name!r} were used, not the rate that you gave."
            problems.append(Problem("rate_ignored", message, severity="note"))
    motion = _motion_columns(columns, options, str(source), problems)
    taken |= {column.index for column in motion.values()}
    force = _force_columns(table, columns, options, taken, str(source), problems)
    if axis is None or not force:
        name = force[0].name if len(force) == 1 else None
        return [empty_recording(source, problems, name, metadata)]
    saturated = next((c.index for c in columns if c.name.lower() == "saturated"), None)
    velocity, angle = motion.get("angular_velocity"), motion.get("angle")
    return [
        build_recording(
            table,
            Channel(
                time_s=axis.time_s,
                time_index=axis.index,
                force_index=column.index,
                name=column.name,
                stated_unit=column.unit,
                option_unit=options.unit,
                rate_hz=options.rate_hz if axis.index is None else None,
                angular_velocity=Motion(velocity.index, velocity.rate_factor or 1.0) if velocity else None,
                angle=Motion(angle.index, angle.angle_factor or 1.0) if angle else None,
                saturated_index=saturated,
                infer_unit=infer_unit,
            ),
            source,
            problems,
            metadata,
        )
        for column in force
    ]


def _ragged(table: Table) -> list[Problem]:
    if not table.ragged:
        return []
    one = table.ragged == 1
    rows = "1 row has" if one else f"{table.ragged} rows have"
    message = f"{rows} another number of cells than the table and {'was' if one else 'were'} not read."
    return [Problem("ragged_rows", message)]


def _no_time(table: Table, columns: tuple[Column, ...]) -> Problem:
    unreadable = next((column for column in columns if column.is_time and not _has_times(table, column)), None)
    if unreadable is not None:
        return Problem(
            "no_time_column",
            f"Column {unreadable.name!r} is named as time, but what it holds cannot be read as a time. Use seconds, or "
            "dates as 2024-05-31 10:00:00 (elsewhere day and month may stand in either order); or pass --rate with "
            "the samples per second.",
            severity="error",
        )
    return Problem(
        "no_time_column",
        f"No column says when the samples were taken; there are: {list_names(columns)}. "
        "Pass --time-column NAME, or --rate with the samples per second.",
        severity="error",
    )


def _time_axis(table: Table, columns: tuple[Column, ...], options: ReadOptions, label: str) -> TimeAxis | None:
    if options.time_column is not None:
        column, stated = _named_time(columns, options.time_column, label)
        return _dated(_axis_of(table, column, stated), column, columns, table)
    named = next((column for column in columns if column.is_time and _has_times(table, column)), None)
    if named is not None:
        return _dated(_axis_of(table, named, named.time_unit_s), named, columns, table)
    if options.rate_hz is not None:
        return TimeAxis(np.arange(len(table), dtype=np.float64) / options.rate_hz, None)
    if not _may_be_time(table, columns[0]):
        return None
    axis = _axis_of(table, columns[0], None)
    if not table.has_header:
        return axis
    message = f"No column is named as time; {columns[0].name!r} rises and was taken, in seconds."
    guess = Problem("time_column_guessed", message, severity="note")
    return TimeAxis(axis.time_s, axis.index, (guess, *axis.problems))


def _dated(axis: TimeAxis, column: Column, columns: tuple[Column, ...], table: Table) -> TimeAxis:
    time_s, problems = with_dates(axis.time_s, column, columns, table)
    return TimeAxis(time_s, axis.index, (*axis.problems, *problems))


def _named_time(columns: tuple[Column, ...], wanted: str, label: str) -> tuple[Column, float | None]:
    name, _, unit = wanted.rpartition(":")
    stated = TIME_UNITS_S.get(unit.strip().lower())
    if name and stated is not None and all(column.name != wanted for column in columns):
        return named_column(columns, name, "time", label), stated
    column = named_column(columns, wanted, "time", label)
    return column, column.time_unit_s


def _has_times(table: Table, column: Column) -> bool:
    values, _ = to_seconds(table.columns[column.index], table.decimal)
    return not len(values) or bool(np.isfinite(values).any())


def _may_be_time(table: Table, column: Column) -> bool:
    """Return whether a column without a name for time rises like one, and is no mere count of rows."""
    if table.has_header and (column.is_force or column.unit is not None or column.is_listed_otherwise):
        return False
    values, _ = to_seconds(table.columns[column.index], table.decimal)
    finite = values[np.isfinite(values)]
    if len(finite) < 3 or len(table.columns) < 2 or len(finite) < 0.9 * len(values):
        return False
    dt = np.diff(finite)
    return bool((dt >= 0).all() and dt.any() and not (dt == 1).all())


def _axis_of(table: Table, column: Column, unit_s: float | None) -> TimeAxis:
    values, certain = to_seconds(table.columns[column.index], table.decimal)
    if certain:
        return TimeAxis(values, column.index)
    if unit_s is not None:
        # dividing by 1000 is correctly rounded, multiplying by 0.001 is not
        scaled = values * unit_s if unit_s >= 1 else values / round(1 / unit_s)
        return TimeAxis(scaled, column.index)
    finite = values[np.isfinite(values)]
    if not len(finite):
        return TimeAxis(values, column.index)
    for least, per_second, name in _UNIX_SCALES:
        if float(np.median(finite)) >= least:
            note = f"The times in {column.name!r} are too large for seconds; they were taken as unix {name}."
            problem = Problem("time_unit_inferred", note, severity="note")
            return TimeAxis(values / per_second, column.index, (problem,))
    dt = np.diff(finite)
    if len(dt) and float(np.median(dt)) >= 1 and bool((finite == np.round(finite)).all()):
        message = (
            f"The times in {column.name!r} are whole numbers {np.median(dt):g} apart and were taken as "
            f'seconds. If they are milliseconds, pass --time-column "{column.name}:ms".'
        )
        return TimeAxis(values, column.index, (Problem("time_unit_doubtful", message),))
    return TimeAxis(values, column.index)


def _motion_columns(
    columns: tuple[Column, ...], options: ReadOptions, label: str, problems: list[Problem]
) -> dict[str, Column]:
    """Return the motion columns: those that the user names, else those of which there is just one."""
    found: dict[str, Column] = {}
    for key, what, wanted, fits in (
        ("angular_velocity", "angular velocity", options.angular_velocity_column, "is_angular_velocity"),
        ("angle", "angle", options.angle_column, "is_angle"),
    ):
        if wanted is not None:
            found[key] = named_column(columns, wanted, what, label)
            continue
        named = [column for column in columns if getattr(column, fits)]
        if len(named) == 1:
            found[key] = named[0]
    for key, column in found.items():
        factor = column.rate_factor if key == "angular_velocity" else column.angle_factor
        if factor is None:
            unit = "°/s" if key == "angular_velocity" else "°"
            message = f"Column {column.name!r} does not say its unit; it was taken as {unit}."
            problems.append(Problem("motion_unit_assumed", message, severity="note"))
    return found


def _force_columns(
    table: Table,
    columns: tuple[Column, ...],
    options: ReadOptions,
    taken: set[int],
    label: str,
    problems: list[Problem],
) -> list[Column]:
    """Return the force columns to read; none, with the problem that says why, where that is not clear."""
    wanted = options.force_column
    if wanted is not None and (wanted.strip().lower() != ALL or any(c.name == wanted for c in columns)):
        return [named_column(columns, wanted, "force", label)]
    candidates = _candidates(table, columns, taken)
    if not candidates:
        problems.append(
            Problem(
                "no_force_column",
                f"No column is named as force; there are: {list_names(columns)}. Pass --force-column NAME.",
                severity="error",
            )
        )
    elif len(candidates) > 1 and wanted is None:
        problems.append(
            Problem(
                "several_force_columns",
                f"Several columns hold force: {list_names(candidates)}. "
                "Pass --force-column NAME for one of them, or --force-column all.",
                severity="error",
            )
        )
        return []
    return candidates


def _candidates(table: Table, columns: tuple[Column, ...], taken: set[int]) -> list[Column]:
    free = [column for column in columns if column.index not in taken]
    if table.has_header:
        named = [column for column in free if column.is_force]
        calibrated = [column for column in named if not column.is_counts]
        return calibrated or named
    return [column for column in free if bool(np.isfinite(to_floats(table.columns[column.index], table.decimal)).any())]


FORMAT: Final = TabularFormat()
