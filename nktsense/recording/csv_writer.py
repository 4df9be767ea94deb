"""Recordings to CSV (RFC 4180) with a JSON file of everything that has no column."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import BinaryIO

from nktsense.recording.csv_sidecar import sidecar_of
from nktsense.recording.export import columns_of, describe
from nktsense.recording.model import Recording
from nktsense.recording.tabular_files import replace_file


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
    replace_file(sidecar_of(path), lambda stream: _write_text(stream, sidecar))
    replace_file(path, lambda stream: _write_rows(stream, recording))


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
