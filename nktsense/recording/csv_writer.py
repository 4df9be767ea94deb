"""Recordings to CSV (RFC 4180) with a JSON file of everything that has no column."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from nktsense.recording.model import FloatArray, Recording
from nktsense.recording.tabular_files import replace_file

SCHEMA: Final = "nktsense.recording"
SCHEMA_VERSION: Final = 1
FORCE_COLUMNS: Final[dict[str | None, str]] = {
    "N": "force_n",
    "counts": "force_counts",
    None: "force_unknown_unit",
}
"""Header of the force column by the recording's unit."""


def write_csv(recording: Recording, path: Path) -> None:
    """Write a recording as CSV, and ``NAME.csv.json`` beside it.

    Columns are ``time_s``, the force, and ``angular_velocity_dps``, ``angle_deg`` and ``saturated`` (0 or 1)
    where the recording has them. Numbers are written so that reading gives the same bits; a missing value is
    a blank cell. Every cell below the header is a number, so a spreadsheet finds no formula.

    Raises:
        RecordingError: A file cannot be written.
    """
    sidecar = json.dumps(describe(recording), ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    # the description first: where there is a CSV, what belongs to it is there too
    replace_file(path.with_name(path.name + ".json"), lambda stream: _write_text(stream, sidecar))
    replace_file(path, lambda stream: _write_rows(stream, recording))


def describe(recording: Recording) -> dict[str, Any]:
    """Return everything but the samples as plain JSON values; of the source only the file's name."""
    description = {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "unit": recording.unit,
        "source_unit": recording.source_unit,
        "source": recording.source.name if recording.source is not None else None,
        "channel": recording.channel,
        "samples": len(recording),
        "nominal_rate_hz": recording.nominal_rate_hz,
        "segment_starts": list(recording.segment_starts),
        "repeated_segments": sorted(recording.repeated_segments),
        "gaps": [{"start_s": gap.start_s, "end_s": gap.end_s} for gap in recording.gaps],
        "markers": [{"kind": marker.kind, "at_s": marker.at_s} for marker in recording.markers],
        "problems": [
            {"code": p.code, "message": p.message, "at_s": p.at_s, "severity": p.severity} for p in recording.problems
        ],
        "metadata": recording.metadata,
    }
    return cast("dict[str, Any]", _plain(description))


def columns_of(recording: Recording) -> dict[str, FloatArray]:
    """Return the sample columns by the names they have in a file, each of shape (n,)."""
    force = FORCE_COLUMNS.get(recording.unit, FORCE_COLUMNS[None])
    columns = {"time_s": recording.time_s, force: recording.force}
    if recording.angular_velocity_dps is not None:
        columns["angular_velocity_dps"] = recording.angular_velocity_dps
    if recording.angle_deg is not None:
        columns["angle_deg"] = recording.angle_deg
    return columns


def _plain(value: Any) -> Any:
    """Return a value as JSON knows it: numbers that are none become null, foreign types their text."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in cast("list[Any]", value)]
    return str(value)


def _write_text(stream: BinaryIO, text: str) -> None:
    stream.write(text.encode())


def _write_rows(stream: BinaryIO, recording: Recording) -> None:
    columns = columns_of(recording)
    cells = [[_cell(value) for value in column.tolist()] for column in columns.values()]
    names = list(columns)
    if recording.saturated is not None:
        names.append("saturated")
        cells.append(["1" if value else "0" for value in recording.saturated.tolist()])
    lines = [",".join(names), *map(",".join, zip(*cells, strict=True))]
    _write_text(stream, "\r\n".join(lines) + "\r\n")


def _cell(value: float) -> str:
    return "" if math.isnan(value) else repr(value)
