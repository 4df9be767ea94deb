"""The JSON file that an export as CSV leaves beside the table, read back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, cast

from nktsense.recording.export import FORCE_COLUMNS, Description, is_ours, parse_description
from nktsense.recording.model import Problem, Recording
from nktsense.recording.tabular_sniff import Table

MAX_BYTES: Final = 64 * 2**20


def sidecar_of(path: Path) -> Path:
    """Return the name of the JSON file that belongs to a CSV file."""
    return path.with_name(path.name + ".json")


def with_sidecar(recordings: list[Recording], table: Table, path: Path, unit_stated: bool) -> list[Recording]:
    """Give a recording back what its export could not write as a column: problems, markers, gaps, what made it.

    Args:
        recordings: What was read from the table.
        table: Its cells.
        path: The CSV file.
        unit_stated: Whether the user states the unit, which then wins.

    Returns:
        The recordings as they are where no JSON file of ours lies beside the table. Where one does that belongs
        to another table (rows were taken out, say), the problem ``description_ignored`` tells it.
    """
    header = _read(sidecar_of(path))
    if header is None or len(recordings) != 1 or table.names[:1] != ("time_s",):
        return recordings
    (recording,) = recordings
    try:
        said = parse_description(header)
    except (KeyError, TypeError, ValueError, OverflowError):
        return [_ignored(recording, path)]
    if said.samples != len(table) or FORCE_COLUMNS[said.unit] not in table.names:
        return [_ignored(recording, path)]
    return [_carried(recording, said, unit_stated)]


def _read(path: Path) -> dict[str, Any] | None:
    try:
        if path.stat().st_size > MAX_BYTES:
            return None
        header: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", header) if is_ours(header) else None


def _ignored(recording: Recording, path: Path) -> Recording:
    problem = Problem(
        "description_ignored",
        f"{sidecar_of(path).name} does not fit this table, so what it says of problems and marks was not taken over. "
        "Export the recording again.",
    )
    return replace(recording, problems=(*recording.problems, problem))


def _carried(recording: Recording, said: Description, unit_stated: bool) -> Recording:
    known = {problem.code for problem in said.problems}
    # What a table says of its times the exported recording knew; only rows that were left out are new.
    whole = len(recording) == said.samples > 0
    found = tuple(p for p in recording.problems if p.code not in known and not whole)
    told = tuple(p for p in said.problems if not (unit_stated and p.code == "unit_unknown"))
    return replace(
        recording,
        problems=(*told, *found),
        markers=said.markers,
        gaps=said.gaps,
        nominal_rate_hz=said.nominal_rate_hz,
        source_unit=recording.source_unit if unit_stated else said.source_unit,
        channel=said.channel,
        metadata=said.metadata,
    )
