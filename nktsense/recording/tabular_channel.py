"""One force column of a table to a recording: blanks, unreadable cells, repeats, markers, units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nktsense.recording.model import FloatArray, Marker, Problem, Recording
from nktsense.recording.tabular_cells import is_missing, is_moment, parse_number, printed_decimals, to_floats
from nktsense.recording.tabular_sniff import Table
from nktsense.recording.tabular_units import convert_force
from nktsense.recording.timebase import describe_time, drop_repeated_times

BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Motion:
    """A column of limb motion: its index and what one of its unit is in ° or °/s."""

    index: int
    factor: float


@dataclass(frozen=True, slots=True)
class Channel:
    """What to take from a table for one recording.

    Attributes:
        time_s: Time of every row in s, NaN where a row has none, shape (rows,).
        time_index: Column of the time, or None.
        force_index: Column of the force.
        name: Name of the force column.
        stated_unit: The unit as the file writes it, or None.
        option_unit: The unit as the user states it, or None.
        rate_hz: Samples per second where the user stated it.
        angular_velocity: Column of angular velocity, or None.
        angle: Column of the angle, or None.
        saturated_index: Column that is 1 where the converter was saturated, or None.
        infer_unit: Whether the printed values may speak for their unit.
    """

    time_s: FloatArray
    time_index: int | None
    force_index: int
    name: str
    stated_unit: str | None = None
    option_unit: str | None = None
    rate_hz: float | None = None
    angular_velocity: Motion | None = None
    angle: Motion | None = None
    saturated_index: int | None = None
    infer_unit: bool = True


def build_recording(
    table: Table,
    channel: Channel,
    source: Path,
    problems: Sequence[Problem] = (),
    metadata: dict[str, Any] | None = None,
) -> Recording:
    """Return the recording of one force column; without samples and with an error where it holds none.

    Args:
        table: The cells.
        channel: Which columns, and what is known of them.
        source: The file.
        problems: Problems of the table as a whole, put before those of the column.
        metadata: What else the file says.
    """
    cells = table.columns[channel.force_index]
    force = to_floats(cells, table.decimal)
    markers, marked = _markers(table, channel, force)
    keep, found = _usable(cells, force, channel.time_s, marked)
    found = [*problems, *found]
    if not keep.any():
        message = f"Column {channel.name!r} holds no force values with a time."
        return empty_recording(
            source, [*found, Problem("no_samples", message, severity="error")], channel.name, metadata
        )
    rows = np.flatnonzero(keep)
    velocity, angle = (
        None if motion is None else to_floats(table.columns[motion.index], table.decimal) * motion.factor
        for motion in (channel.angular_velocity, channel.angle)
    )
    unique, repeats = drop_repeated_times(
        channel.time_s[rows], tuple(a[rows] for a in (force, velocity, angle) if a is not None)
    )
    rows = rows[unique]
    time_s = channel.time_s[rows]
    decimals = printed_decimals(cells, table.decimal) if channel.infer_unit else None
    converted = convert_force(force[rows], channel.stated_unit, channel.option_unit, decimals)
    facts = describe_time(time_s, converted.force, channel.rate_hz)
    return Recording(
        time_s=time_s,
        force=converted.force,
        unit=converted.unit,
        angular_velocity_dps=None if velocity is None else velocity[rows],
        angle_deg=None if angle is None else angle[rows],
        saturated=_saturated(table, channel.saturated_index, rows),
        segment_starts=facts.segment_starts,
        repeated_segments=facts.repeated_segments,
        nominal_rate_hz=facts.nominal_rate_hz,
        gaps=facts.gaps,
        markers=markers,
        problems=(*found, *repeats, *facts.problems, *converted.problems),
        source=source,
        source_unit=converted.source_unit,
        channel=channel.name,
        metadata=dict(metadata or {}),
    )


def empty_recording(
    source: Path,
    problems: Sequence[Problem],
    channel: str | None = None,
    metadata: dict[str, Any] | None = None,
) -> Recording:
    """Return the recording of a file that cannot be graded: no samples, and the problems that say why."""
    return Recording(
        time_s=np.empty(0),
        force=np.empty(0),
        unit=None,
        problems=tuple(problems),
        source=source,
        channel=channel,
        metadata=dict(metadata or {}),
    )


def _saturated(table: Table, index: int | None, rows: NDArray[np.intp]) -> BoolArray | None:
    return None if index is None else to_floats(table.columns[index], table.decimal)[rows] == 1


def _markers(table: Table, channel: Channel, force: FloatArray) -> tuple[tuple[Marker, ...], BoolArray]:
    """Return the markers, and which rows are markers: no force, but a word in another cell."""
    marked = np.zeros(len(force), dtype=np.bool_)
    cells = table.columns[channel.force_index]
    others = [c for i, c in enumerate(table.columns) if i not in (channel.force_index, channel.time_index)]
    markers: list[Marker] = []
    for row in np.flatnonzero(np.isnan(force)).tolist():
        if cells[row].strip():
            continue
        words = [text for column in others if _is_word(text := column[row], table.decimal)]
        if not words:
            continue
        marked[row] = True
        if np.isfinite(channel.time_s[row]):
            markers.append(Marker(_marker_kind(words[0]), float(channel.time_s[row])))
    return tuple(markers), marked


def _is_word(text: str, decimal: str) -> bool:
    return not is_missing(text) and parse_number(text, decimal) is None and not is_moment(text)


def _marker_kind(text: str) -> str:
    """Return a word from the fixed list; the text itself is not carried on, for it may hold a name."""
    low = text.strip().lower()
    return low if low in ("start", "stop") else "trigger"


def _usable(
    cells: Sequence[str], force: FloatArray, time_s: FloatArray, marked: BoolArray
) -> tuple[BoolArray, list[Problem]]:
    """Return which rows hold a sample, and the problems that say what the others were."""
    timed, valued = np.isfinite(time_s), np.isfinite(force)
    keep = timed & valued & ~marked
    problems: list[Problem] = []
    if marked.any():
        count = int(marked.sum())
        message = f"{_rows(count)} no force but a mark; kept as markers."
        problems.append(Problem("rows_without_force", message, severity="note"))
    if not keep.any():
        return keep, problems
    bad = ~keep & ~marked
    first, last = int(np.argmax(keep)), len(keep) - 1 - int(np.argmax(keep[::-1]))
    tail = np.array([i for i in np.flatnonzero(bad).tolist() if i > last and is_missing(cells[i])], dtype=np.intp)
    head = np.array([i for i in np.flatnonzero(bad).tolist() if i < first and is_missing(cells[i])], dtype=np.intp)
    if len(tail):
        message = f"The column ends at {time_s[last]:.6g} s; {len(tail)} rows after it hold no force."
        problems.append(Problem("ends_early", message, at_s=float(time_s[last])))
    if len(head):
        message = f"The column begins at {time_s[first]:.6g} s; {len(head)} rows before it hold no force."
        problems.append(Problem("starts_late", message, at_s=float(time_s[first])))
    bad[tail] = bad[head] = False
    if bad.any():
        known = time_s[bad & timed]
        problems.append(
            Problem(
                "unreadable_values",
                f"{_rows(int(bad.sum()))} no readable force or time and {_were(int(bad.sum()))} left out.",
                at_s=float(known[0]) if len(known) else None,
            )
        )
    return keep, problems


def _rows(count: int) -> str:
    return "1 row holds" if count == 1 else f"{count} rows hold"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"
