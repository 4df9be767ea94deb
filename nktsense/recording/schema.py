"""The tables of an ``.nkt`` recording: what may stand in them, and how a row is protected.

Every row carries a CRC-32 of its own values, so damage in a number that decides a force (a count, a tare, a
calibration) is found, not only damage in the samples. No table takes free text: kinds and reasons are words of a
list, other texts are limited to an alphabet and a length. What a device is called, and the name of the file, are up
to the user. ``docs/nkt-format.md`` is the specification.
"""

from __future__ import annotations

import math
import sqlite3
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from firmware_bridge.device import DeviceInfo
from firmware_bridge.samples import FactKind
from nktsense.recording.calibration_meta import (
    CALIBRATION_SOURCES,
    READING_UNITS,
    TEXT_LIMIT,
    CalibrationMeta,
    sanitised,
)

__all__ = ["TEXT_LIMIT", "CalibrationMeta", "sanitised"]

APPLICATION_ID: Final = 0x4E4B5431
"""``PRAGMA application_id`` of a recording: the letters NKT1."""
SCHEMA_VERSION: Final = 2
"""``PRAGMA user_version``; raised only by changes that an older reader would misread."""

MarkerKind = Literal["trigger", "start", "stop", "user"]
EndReason = Literal["stopped", "ended", "device_lost", "failed"]
MARKER_KINDS: Final[tuple[str, ...]] = get_args(MarkerKind)
END_REASONS: Final[tuple[str, ...]] = get_args(EndReason)
EVIDENCE: Final = ("", "A", "B", "C", "D")

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

FILLER_BYTES: Final = 2100
"""Rows -1 and 0 of a growing table are filler: two of them do not fit on a page of 4096 bytes.

So the root of the table's tree is an interior page before the first row comes, and rows lie on leaf pages that are
never moved. SQLite moves a root that is a leaf when it is full, by writing over it: a copy of the file alone, taken
in the middle of that, would lose every row so far for good. Where an interior page is written over, the leaf pages
are still there, and :mod:`nktsense.recording.salvage` finds them.
"""

OPTIONS_LIMIT: Final = 256
"""``device.codec_options`` is several words, and half of them would be wrong."""


@dataclass(frozen=True, slots=True)
class Versions:
    """What wrote the recording: nktsense, the driver's package, and the algorithm of the metrics."""

    nktsense: str
    driver_package: str = ""
    metrics: str = ""


def _text(name: str, limit: int = TEXT_LIMIT) -> str:
    # The lengths differ where a NUL hides the rest of the text from GLOB.
    return (
        f"{name} TEXT NOT NULL CHECK (typeof({name}) = 'text' AND length({name}) <= {limit}"
        f" AND length(CAST({name} AS BLOB)) = length({name}) AND {name} NOT GLOB '*[^A-Za-z0-9 ._/+=-]*')"
    )


def _word(name: str, words: Sequence[str]) -> str:
    listed = ", ".join(f"'{word}'" for word in words)
    return f"{name} TEXT NOT NULL CHECK (typeof({name}) = 'text' AND {name} IN ({listed}))"


def _word_or_filler(name: str, words: Sequence[str]) -> str:
    listed = ", ".join(f"'{word}'" for word in words)
    filler = f"seq < 1 AND {name} = printf('%{FILLER_BYTES}s', '')"
    return f"{name} TEXT NOT NULL CHECK (typeof({name}) = 'text' AND ({name} IN ({listed}) OR ({filler})))"


def _integer(name: str) -> str:
    return f"{name} INTEGER NOT NULL CHECK (typeof({name}) = 'integer')"


def _integer_or_null(name: str) -> str:
    return f"{name} INTEGER CHECK (typeof({name}) IN ('integer', 'null'))"


def _real(name: str) -> str:
    return f"{name} REAL NOT NULL CHECK (typeof({name}) = 'real')"


def _real_or_null(name: str) -> str:
    return f"{name} REAL CHECK (typeof({name}) IN ('real', 'null'))"


def _blob(name: str) -> str:
    return f"{name} BLOB NOT NULL CHECK (typeof({name}) = 'blob')"


def _date_or_null(name: str) -> str:
    digits = "-".join(("[0-9]" * 4, "[0-9]" * 2, "[0-9]" * 2))
    size = f"length(CAST({name} AS BLOB)) = 10"
    return f"{name} TEXT CHECK ({name} IS NULL OR ({name} GLOB '{digits}' AND {size}))"


_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "recording": (
        _integer("started_utc_us"),
        _real("host_origin_s"),
        _integer("calibrated"),
        _text("version_nktsense"),
        _text("version_driver_package"),
        _text("version_metrics"),
    ),
    "device": (
        _text("driver"),
        _text("model"),
        _text("serial"),
        _text("firmware"),
        _real_or_null("nominal_rate_hz"),
        _word("evidence", EVIDENCE),
        _real_or_null("scale_zero_counts"),
        _real_or_null("scale_counts_per_n"),
        _text("codec"),
        _text("codec_options", OPTIONS_LIMIT),
        _text("wire_unit"),
    ),
    "calibration": (
        _word("unit", READING_UNITS),
        _real("zero_reading"),
        _real("c1"),
        _real_or_null("c2"),
        _real_or_null("c3"),
        _real("low_n"),
        _real_or_null("high_n"),
        _real_or_null("absolute_uncertainty_n"),
        _real_or_null("relative_uncertainty"),
        _text("identity"),
        _text("serial"),
        _date_or_null("calibrated_on"),
        _date_or_null("due_on"),
        _word("source", CALIBRATION_SOURCES),
    ),
    "chunk": (
        _integer("first_sample"),
        _integer("n"),
        _integer("columns"),
        _real_or_null("clock_jitter_s"),
        _integer("ledger_rows"),
        _blob("data"),
    ),
    "raw": (_integer("packets"), _blob("arrival_s"), _blob("lengths"), _blob("data")),
    "ledger": (
        _word_or_filler("kind", tuple(kind.value for kind in FactKind)),
        _integer("at_sample"),
        _integer("count"),
        _real_or_null("value"),
        _real_or_null("host_time_s"),
        _integer("raw_packets"),
    ),
    "marker": (_word_or_filler("kind", MARKER_KINDS), _real("host_time_s"), _integer_or_null("number")),
    "seal": (
        _word("reason", END_REASONS),
        _integer("ended_utc_us"),
        _integer("samples"),
        _integer("chunks"),
        _integer("ledger_rows"),
        _integer("markers"),
        _integer("raw_rows"),
        _blob("sha256"),
        _blob("raw_sha256"),
    ),
}

_COLUMNS_1: Final[dict[str, tuple[str, ...]]] = {
    **_COLUMNS,
    "calibration": (
        _real("zero_counts"),
        _real("counts_per_n"),
        _real_or_null("relative_uncertainty"),
        _text("identity"),
        _date_or_null("calibrated_on"),
    ),
}
"""What the first version had; such files are only read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables of one version of the format.

    Attributes:
        tables: Columns of each, in the order in which they are protected; ``crc32`` comes after them.
        declared: Declared types of each table's columns, ``crc32`` included.
    """

    tables: dict[str, tuple[str, ...]]
    declared: dict[str, tuple[str, ...]]


def _layout(columns_of: dict[str, tuple[str, ...]]) -> Layout:
    return Layout(
        {t: ("seq", *(column.split(" ", 1)[0] for column in columns)) for t, columns in columns_of.items()},
        {
            t: ("INTEGER", *(column.split(" ", 2)[1] for column in columns), "INTEGER")
            for t, columns in columns_of.items()
        },
    )


LAYOUTS: Final = {1: _layout(_COLUMNS_1), SCHEMA_VERSION: _layout(_COLUMNS)}
"""The layout by ``PRAGMA user_version``."""
TABLES: Final = LAYOUTS[SCHEMA_VERSION].tables
"""Columns of each table as they are written."""

SINGLE: Final = ("recording", "device", "calibration", "seal")
"""Tables of at most one row, with seq 1."""
GROWING: Final = ("chunk", "raw", "ledger", "marker")
"""Tables that get rows while the recording runs."""
SEALED: Final = ("recording", "device", "calibration", "chunk", "ledger", "marker")
"""Tables that ``seal.sha256`` covers; ``seal.raw_sha256`` covers ``raw``."""


def create_tables(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty recording inside the transaction that is open.

    Raises:
        sqlite3.Error: The file cannot be written.
    """
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    for table, columns in _COLUMNS.items():
        seq = "seq INTEGER PRIMARY KEY CHECK (seq = 1)" if table in SINGLE else "seq INTEGER PRIMARY KEY"
        body = ",\n  ".join((seq, *columns, _integer("crc32")))
        connection.execute(f"CREATE TABLE {table} (\n  {body}\n)")
    blanks, zeros = " " * FILLER_BYTES, bytes(FILLER_BYTES)
    for seq in (-1, 0):
        insert(connection, "chunk", (seq, 0, 0, 0, None, 0, zeros))
        insert(connection, "raw", (seq, 0, b"", b"", zeros))
        insert(connection, "ledger", (seq, blanks, 0, 0, None, None, 0))
        insert(connection, "marker", (seq, blanks, 0.0, None))


_TAGS: Final[dict[type, bytes]] = {int: b"I", float: b"F", str: b"T", bytes: b"B"}


def encode_row(table: str, values: Row) -> bytes:
    """Return the bytes that the checksum of a row is taken over.

    The table's name and a zero byte, then each value: ``N`` for NULL, ``I`` and int64, ``F`` and float64,
    ``T`` or ``B``, a uint32 length and the bytes; all little-endian.

    Raises:
        ValueError: A value of another type.
    """
    parts = [table.encode("ascii"), b"\0"]
    for value in values:
        match value:
            case None:
                parts.append(b"N")
            case int():
                parts.append(b"I" + struct.pack("<q", value))
            case float():
                # SQLite stores -0.0 in a column as 0.
                parts.append(b"F" + struct.pack("<d", value + 0.0))
            case str() | bytes():
                data = value.encode("utf-8") if isinstance(value, str) else value
                parts.append(_TAGS[type(value)] + struct.pack("<I", len(data)) + data)
            case _:
                raise ValueError(f"{table} cannot hold {value!r}")
    return b"".join(parts)


def insert(connection: sqlite3.Connection, table: str, values: Row) -> bytes:
    """Insert one row with its checksum; return the bytes that were protected.

    Args:
        connection: The writer's connection, in a transaction.
        table: A key of :data:`TABLES`.
        values: Values of its columns, ``seq`` first.

    Raises:
        sqlite3.Error: The row breaks a rule of the table, or the file cannot be written.
    """
    encoded = encode_row(table, values)
    marks = ", ".join("?" * (len(values) + 1))
    names = ", ".join((*TABLES[table], "crc32"))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", (*values, zlib.crc32(encoded)))
    return encoded


def finite(value: float | None) -> float | None:
    """Return the number as a column can hold it: None where it is not finite."""
    return None if value is None or not math.isfinite(value) else float(value)


def device_row(info: DeviceInfo) -> Row:
    """Return the row of ``device`` for what is known of a device."""
    scale = info.scale
    return (
        1,
        sanitised(info.driver),
        sanitised(info.model),
        sanitised(info.serial),
        sanitised(info.firmware),
        finite(info.nominal_rate_hz),
        info.evidence if info.evidence in EVIDENCE else "",
        finite(scale.zero_counts) if scale else None,
        finite(scale.counts_per_n) if scale else None,
        sanitised(info.codec),
        sanitised(info.codec_options, OPTIONS_LIMIT),
        sanitised(info.wire_unit),
    )


def version_texts(versions: Versions) -> tuple[str, str, str]:
    """Return the three versions as a recording may hold them."""
    return (sanitised(versions.nktsense), sanitised(versions.driver_package), sanitised(versions.metrics))
