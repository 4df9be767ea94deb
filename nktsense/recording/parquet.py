"""Recordings as Parquet: the samples as columns, everything else in the file's metadata."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.units import COUNTS
from nktsense.errors import ImportRefusedError, MissingExtraError, RecordingError
from nktsense.recording.export import FORCE_COLUMNS, columns_of, describe, is_ours, parse_description
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import FloatArray, Recording
from nktsense.recording.tabular import table_recordings
from nktsense.recording.tabular_files import replace_file
from nktsense.recording.tabular_sniff import Table
from nktsense.recording.tabular_units import convert_force

KEY: Final = b"nktsense"
MAGIC: Final = b"PAR1"


def write_parquet(recording: Recording, path: Path) -> None:
    """Write a recording as Parquet (zstd); :func:`read_parquet` gives an equal one.

    Of the source only the file's name is kept.

    Raises:
        MissingExtraError: pyarrow is not installed.
        RecordingError: The file cannot be written.
    """
    pa, pq = _pyarrow()
    arrays: dict[str, Any] = dict(columns_of(recording))
    if recording.saturated is not None:
        arrays["saturated"] = recording.saturated
    header = json.dumps(describe(recording), ensure_ascii=False, allow_nan=False).encode()
    # explicit arrays: pyarrow would otherwise turn NaN into null
    table = pa.table({name: pa.array(values, from_pandas=False) for name, values in arrays.items()})
    table = table.replace_schema_metadata({KEY: header})
    try:
        replace_file(path, lambda stream: pq.write_table(table, stream, compression="zstd"))
    except pa.ArrowException as error:
        raise RecordingError(f"{path} cannot be written: {error}.") from error


def read_parquet(path: Path, options: ReadOptions | None = None) -> list[Recording]:
    """Read a Parquet file: one that :func:`write_parquet` wrote as it was, any other as a table.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ImportRefusedError: The file is damaged, or holds no force over time.
    """
    pa, pq = _pyarrow()
    options = options or ReadOptions()
    try:
        table = pq.read_table(path, use_threads=False)
    except (pa.ArrowException, OSError) as error:
        raise ImportRefusedError(f"{path} cannot be read as Parquet: {error}.", "Copy it again.") from error
    header = (table.schema.metadata or {}).get(KEY)
    if header is None:
        return table_recordings(_as_table(table), options, path, {"format": "parquet"}, infer_unit=False)
    try:
        recording = _restore(table, json.loads(header), path)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise ImportRefusedError(f"{path} has a damaged header: {error!r}.", "Export it again.") from error
    return [_with_unit(recording, options.unit)]


class ParquetFormat:
    """Parquet files, through pyarrow."""

    @property
    def name(self) -> str:
        """Short name for lists."""
        return "parquet"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings."""
        return (".parquet", ".pq")

    @property
    def write(self) -> Callable[[Recording, Path], None]:
        """Writer of one recording."""
        return write_parquet

    def can_read(self, path: Path, head: bytes) -> bool:
        """Return whether the file begins like Parquet."""
        return head.startswith(MAGIC)

    def read(self, path: Path, options: ReadOptions) -> list[Recording]:
        """Return the recordings of a file; see :func:`read_parquet`."""
        return read_parquet(path, options)


def _pyarrow() -> tuple[Any, Any]:
    try:
        # by name, so that checking types does not need the optional package
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError as error:
        raise MissingExtraError(
            "Parquet files need pyarrow, which is not installed.", 'Run: pip install "nktsense[parquet]"'
        ) from error


def _restore(table: Any, header: dict[str, Any], path: Path) -> Recording:
    if not is_ours(header):
        raise ImportRefusedError(f"{path} was written by another version of nktsense.", "Update nktsense to read it.")
    said = parse_description(header)

    def column(name: str) -> FloatArray | None:
        if name not in table.column_names:
            return None
        return np.array(table.column(name).to_numpy(), dtype=np.float64)

    time_s, force = column("time_s"), column(FORCE_COLUMNS[said.unit])
    if time_s is None or force is None:
        raise KeyError("time_s" if time_s is None else FORCE_COLUMNS[said.unit])
    return Recording(
        time_s=time_s,
        force=force,
        unit=said.unit,
        angular_velocity_dps=column("angular_velocity_dps"),
        angle_deg=column("angle_deg"),
        saturated=_flags(table),
        segment_starts=said.segment_starts,
        repeated_segments=said.repeated_segments,
        nominal_rate_hz=said.nominal_rate_hz,
        gaps=said.gaps,
        markers=said.markers,
        problems=said.problems,
        source=path,
        source_unit=said.source_unit,
        channel=said.channel,
        metadata=said.metadata,
    )


def _flags(table: Any) -> NDArray[np.bool_] | None:
    if "saturated" not in table.column_names:
        return None
    return np.array(table.column("saturated").to_numpy(zero_copy_only=False), dtype=np.bool_)


def _with_unit(recording: Recording, option: str | None) -> Recording:
    """Apply the unit that the user states to a recording that has none, or to raw values."""
    if option is None:
        return recording
    stated = recording.unit if recording.unit != COUNTS else None
    converted = convert_force(recording.force, stated, option)
    if recording.unit == converted.unit and converted.source_unit in ("N", COUNTS):
        return recording
    known = tuple(problem for problem in recording.problems if problem.code != "unit_unknown")
    return replace(
        recording,
        force=converted.force,
        unit=converted.unit,
        source_unit=converted.source_unit,
        problems=(*known, *converted.problems),
    )


def _as_table(table: Any) -> Table:
    """Return somebody else's Parquet as cells, so that the rules for columns and units hold for it too."""
    columns = tuple(
        tuple("" if value is None else _text(value) for value in table.column(i).to_pylist())
        for i in range(table.num_columns)
    )
    names = tuple(str(name) for name in table.column_names)
    return Table(names, (None,) * len(names), columns, has_header=True)


def _text(value: Any) -> str:
    if isinstance(value, float):
        return repr(value)
    moment = getattr(value, "isoformat", None)
    return cast("str", moment()) if callable(moment) else str(value)


FORMAT: Final = ParquetFormat()
