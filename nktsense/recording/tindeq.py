"""Exports of the Tindeq app: a zip of data sets, a zip of such zips, or a single data set as CSV.

The layout is known from tools that read such files, not from the maker, and it varies; so every recording
says that its format is not confirmed. Comments and tags are never carried on: they are free text and may hold
names.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO, Any, Final

import numpy as np

from nktsense.errors import ImportRefusedError, RecordingError
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import Problem, Recording
from nktsense.recording.tabular_cells import to_seconds
from nktsense.recording.tabular_channel import Channel, build_recording, empty_recording
from nktsense.recording.tabular_columns import Column, describe_columns, list_names, named_column
from nktsense.recording.tabular_sniff import (
    Table,
    decode,
    guess_encoding,
    read_table,
    read_text,
    sniff_dialect,
    split_lines,
    split_row,
)

MAX_MEMBER_BYTES: Final = 64 * 2**20
MAX_TOTAL_BYTES: Final = 512 * 2**20
MAX_MEMBERS: Final = 10_000
DEFAULT_UNIT: Final = "kg"

_ZIP: Final = b"PK\x03\x04"
_DATA_SET: Final = re.compile(r"data_?set_?\d+\.csv\Z", re.IGNORECASE)
_SUMMARY: Final = re.compile(r"\s*\"?(?:avg|peak)\b", re.IGNORECASE)
_HEADER: Final = re.compile(r"time.*(?:weight|left|right)", re.IGNORECASE)
_HEADER_REACH: Final = 7
_DATE: Final = re.compile(r"[\d\s:./T+-]{6,40}\Z")
_INFO_NUMBERS: Final = ("reps", "work dur", "pause btw reps", "sets", "pause btw sets")
_SIDES: Final = {"left": "left", "l": "left", "right": "right", "r": "right"}
_UNCONFIRMED: Final = Problem(
    "format_unconfirmed",
    "The layout of this app's export is not documented by its maker; compare one value with the app.",
    severity="note",
)


@dataclass(slots=True)
class _Budget:
    """What may still be unpacked, so that a small archive cannot fill the memory."""

    members: int = MAX_MEMBERS
    octets: int = MAX_TOTAL_BYTES

    def take(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, label: str) -> bytes:
        self.members -= 1
        self.octets -= member.file_size
        if member.file_size > MAX_MEMBER_BYTES or self.members < 0 or self.octets < 0:
            raise ImportRefusedError(f"{label} unpacks to more than a session can hold; it was not read.")
        return archive.read(member)


@dataclass(frozen=True, slots=True)
class _DataSet:
    """One data set: its name, its text, and what ``info.csv`` says of the session."""

    name: str
    text: str
    unit: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict[str, Any])


class TindeqFormat:
    """Exports of the Tindeq app; only read."""

    @property
    def name(self) -> str:
        """Short name for lists."""
        return "tindeq"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings."""
        return (".zip", ".csv")

    @property
    def write(self) -> None:
        """None: the app reads no files."""
        return

    def can_read(self, path: Path, head: bytes) -> bool:
        """Return whether the file is such a zip, or a table with the app's summary rows or file name."""
        if head.startswith(_ZIP):
            return _is_session(path)
        encoding = guess_encoding(head)
        if encoding is None or path.suffix.lower() not in self.suffixes:
            return False
        lines = split_lines(head.decode(encoding, errors="replace"))[: _HEADER_REACH + 1]
        header = next((i for i, line in enumerate(lines) if _HEADER.search(line)), None)
        if header is None:
            return False
        return bool(_DATA_SET.search(path.name)) or any(_SUMMARY.match(line) for line in lines[:header])

    def read(self, path: Path, options: ReadOptions) -> list[Recording]:
        """Return one recording per data set and side.

        Raises:
            RecordingError: The file cannot be read.
            ImportRefusedError: The archive is damaged or encrypted, too large, or holds no data set.
        """
        with path.open("rb") as stream:
            zipped = stream.read(4) == _ZIP
        found = list(_from_zip(path)) if zipped else [_from_csv(path)]
        if not found:
            raise ImportRefusedError(f"{path} holds no data_set_N.csv.", "Export the session again.")
        several = len(found) > 1
        return [recording for data_set in found for recording in _recordings(data_set, options, path, several)]


def _is_session(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [PurePosixPath(name).name.lower() for name in archive.namelist()[:MAX_MEMBERS]]
    except (OSError, zipfile.BadZipFile):
        return path.suffix.lower() == ".zip"  # read() then says what is wrong with it
    return any(name == "info.csv" or _DATA_SET.search(name) or name.endswith(".zip") for name in names)


def _from_csv(path: Path) -> _DataSet:
    text, _ = read_text(path)
    info = path.with_name("info.csv")
    unit, metadata = None, dict[str, Any]()
    if _DATA_SET.search(path.name) and info.is_file():
        unit, metadata = _info(read_text(info)[0])
    return _DataSet(path.stem, text, unit, metadata)


def _from_zip(path: Path) -> Iterator[_DataSet]:
    try:
        with path.open("rb") as stream:
            yield from _sessions(stream, str(path), _Budget())
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise ImportRefusedError(f"{path} is a damaged archive: {error}.", "Export it again.") from error
    except RuntimeError as error:  # zipfile's word for a password
        raise ImportRefusedError(f"{path} is encrypted.", "Unpack it with its password first.") from error
    except Exception as error:  # zlib.error and its like, by compression method
        if isinstance(error, RecordingError):
            raise
        raise ImportRefusedError(f"{path} is a damaged archive: {error}.", "Export it again.") from error


def _sessions(
    stream: IO[bytes], label: str, budget: _Budget, prefix: str = "", nested: bool = False
) -> Iterator[_DataSet]:
    with zipfile.ZipFile(stream) as archive:
        files = [member for member in archive.infolist() if not member.is_dir()]
        members = sorted(files, key=lambda member: _natural(member.filename))
        infos = {
            str(PurePosixPath(member.filename).parent): _info(
                decode(budget.take(archive, member, label), f"{label}: info.csv")[0]
            )
            for member in members
            if PurePosixPath(member.filename).name.lower() == "info.csv"
        }
        for number, member in enumerate(members, start=1):
            name = PurePosixPath(member.filename)
            if _DATA_SET.search(name.name):
                unit, metadata = infos.get(str(name.parent), infos.get(".", (None, {})))
                text, _ = decode(budget.take(archive, member, label), f"{label}: {name.name}")
                yield _DataSet(f"{prefix}{name.stem}", text, unit, metadata)
            elif name.suffix.lower() == ".zip" and not nested:
                # the inner archive's own name may hold the tag, so sessions are numbered
                inner = BytesIO(budget.take(archive, member, label))
                yield from _sessions(inner, label, budget, f"session {number} ", nested=True)


def _natural(name: str) -> list[tuple[int, str]]:
    pieces = re.split(r"([0-9]+)", name.lower())
    return [(int(piece[:18]), "") if piece.isdecimal() else (0, piece) for piece in pieces]


def _info(text: str) -> tuple[str | None, dict[str, Any]]:
    """Return the unit and the plain numbers of a session; free text is left out."""
    lines = [line for line in split_lines(text) if line.strip()]
    delimiter = sniff_dialect(lines).delimiter if lines else ","
    rows = [[cell.strip() for cell in split_row(line, delimiter)] for line in lines]
    if not rows:
        return None, {}
    across = len(rows) > 1 and sum(_key(cell) in ("date", "unit", *_INFO_NUMBERS) for cell in rows[0]) > 1
    pairs = zip(*rows[:2], strict=False) if across else ((row[0], row[1]) for row in rows if len(row) > 1)
    values = {_key(key): value for key, value in pairs}
    metadata: dict[str, Any] = {}
    if _DATE.match(values.get("date", "")):
        metadata["date_as_written"] = values["date"]  # year, day and month stand in an order that varies
    for key in _INFO_NUMBERS:
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", values.get(key, "")):
            metadata[key.replace(" ", "_")] = float(values[key])
    return values.get("unit") or None, metadata


def _key(text: str) -> str:
    return " ".join(re.sub(r"[^a-z ]", " ", text.lower()).split())


def _recordings(data_set: _DataSet, options: ReadOptions, source: Path, several: bool) -> Iterator[Recording]:
    label = f"{source}: {data_set.name}" if several else str(source)
    metadata = {"format": "tindeq", "data_set": data_set.name, **data_set.metadata}
    try:
        table = read_table(_below_summary(data_set.text), label)
    except ImportRefusedError as error:
        if not several:
            raise
        # one empty set must not cost the others of the session
        problem = Problem("unreadable_data_set", f"{error}", severity="error")
        yield empty_recording(source, [_UNCONFIRMED, problem], data_set.name, metadata)
        return
    columns = describe_columns(table.names, table.units)
    weights = _weights(table, columns, options, label)
    if not weights:
        message = f"No time and weight columns; there are: {list_names(columns)}."
        problem = Problem("no_force_column", message, severity="error")
        yield empty_recording(source, [_UNCONFIRMED, problem], data_set.name, metadata)
    for time, weight in weights:
        time_s, certain = to_seconds(table.columns[time.index], table.decimal)
        if not certain and time.time_unit_s is not None:
            time_s = time_s * time.time_unit_s
        side = _side(weight)
        name = " ".join(part for part in (data_set.name if several else "", side or "weight") if part)
        stated = weight.unit or data_set.unit or DEFAULT_UNIT
        channel = Channel(time_s, time.index, weight.index, name, stated, options.unit, infer_unit=False)
        ragged = "rows with another number of cells were not read."
        left_out = [Problem("ragged_rows", f"{table.ragged} {ragged}")] if table.ragged else []
        yield build_recording(table, channel, source, [_UNCONFIRMED, *left_out], metadata)


def _below_summary(text: str) -> str:
    """Return the text from the header row on: the summary above it may be longer than a short data set."""
    lines = split_lines(text)
    filled = [index for index, line in enumerate(lines) if line.strip()][: _HEADER_REACH + 1]
    header = next((index for index in filled if _HEADER.search(lines[index])), 0)
    return "\n".join(lines[header:])


def _weights(
    table: Table, columns: tuple[Column, ...], options: ReadOptions, label: str
) -> list[tuple[Column, Column]]:
    """Return pairs of a time and a weight column, one per side."""
    times = [column for column in columns if "time" in column.words or column.is_time]
    if options.time_column is not None:
        times = [named_column(columns, options.time_column, "time", label)]
    if not times:
        return []
    others = [column for column in columns if column not in times and _filled(table, column)]
    weights = [column for column in others if column.is_force or _side(column) is not None]
    if options.force_column is not None and options.force_column.strip().lower() != "all":
        weights = [named_column(columns, options.force_column, "force", label)]

    def time_of(weight: Column) -> Column:
        return next((time for time in times if _side(time) == _side(weight)), times[0])

    return [(time_of(weight), weight) for weight in weights]


def _side(column: Column) -> str | None:
    return next((_SIDES[word] for word in column.words if word in _SIDES), None)


def _filled(table: Table, column: Column) -> bool:
    values, _ = to_seconds(table.columns[column.index], table.decimal)
    return bool(np.isfinite(values).any()) or not len(values)


FORMAT: Final = TindeqFormat()
