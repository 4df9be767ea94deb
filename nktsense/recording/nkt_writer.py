"""Writing an ``.nkt`` file: one transaction per call, nothing in the background."""

from __future__ import annotations

import contextlib
import hashlib
import math
import operator
import os
import sqlite3
import struct
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.samples import Fact, FactKind, SampleBlock
from nktsense.errors import JournalError, RecordingError
from nktsense.recording import schema
from nktsense.recording.calibration_meta import CalibrationMeta, calibration_columns, day_number
from nktsense.recording.chunks import (
    CHUNK_MAX_S,
    RAW_MAX_BYTES,
    RawPacket,
    chunk_row,
    chunked,
    raw_row,
)
from nktsense.recording.schema import EndReason, MarkerKind, Row, Versions

if TYPE_CHECKING:
    from hashlib import _Hash  # pyright: ignore[reportPrivateUsage]


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at a host monotonic time in s, with an optional number."""

    kind: MarkerKind
    host_time_s: float
    number: int | None = None


Item = Packet | Fact | Mark

ITEM_ERRORS: Final = (
    *(AttributeError, OverflowError, TypeError, ValueError, struct.error),
    *(sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError),
)
"""What only an item can be the reason of, so that trying again with it cannot help. All else is the disk's."""


def storable(item: Item) -> Item:
    """Return an item with its numbers as the tables take them: numpy's integers and floats become Python's.

    Raises:
        ValueError: A number that no column can hold; the message says which.
    """
    match item:
        case Packet():
            _finite("arrival_s", item.arrival_s)
            for block in item.blocks:
                _integer("first_sample", block.first_sample)
            if not any(block.facts for block in item.blocks):
                return item
            blocks = (replace(b, facts=tuple(_storable_fact(fact) for fact in b.facts)) for b in item.blocks)
            return replace(item, blocks=tuple(blocks))
        case Fact():
            return _storable_fact(item)
        case Mark():
            number = None if item.number is None else _integer("number", item.number)
            return Mark(item.kind, _finite("host_time_s", item.host_time_s), number)


def _storable_fact(fact: Fact) -> Fact:
    return Fact(
        FactKind(fact.kind),
        _integer("at_sample", fact.at_sample),
        _integer("count", fact.count),
        schema.finite(fact.value),
        schema.finite(fact.host_time_s),
    )


def _integer(name: str, value: int) -> int:
    try:
        number = operator.index(value)
    except TypeError:
        raise ValueError(f"{name} must be a whole number, not {value!r}") from None
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError(f"{name} must fit into 64 bits, and {number} does not")
    return number


def _finite(name: str, value: float) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"{name} must be a finite number, not {number}")
    return number


class _Batch:
    """The rows of one transaction, and the running digests after it; taken over only once it is committed."""

    def __init__(self, counts: dict[str, int], digests: dict[str, _Hash]) -> None:
        self.counts = dict(counts)
        self.digests = {table: digest.copy() for table, digest in digests.items()}
        self.rows: list[tuple[str, Row]] = []

    def next_seq(self, table: str) -> int:
        self.counts[table] += 1
        return self.counts[table]

    def add(self, table: str, row: Row) -> None:
        self.rows.append((table, row))

    def insert(self, connection: sqlite3.Connection) -> None:
        for table, row in self.rows:
            self.digests[table].update(schema.insert(connection, table, row))


class RecordingFile:
    """One ``.nkt`` file open for writing, one transaction per call. Not thread-safe.

    Use :meth:`create`; :class:`Journal` is what a running device needs.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._counts = dict.fromkeys((*schema.TABLES, "samples", "packets"), 0)
        self._digests = {table: hashlib.sha256() for table in schema.TABLES}
        self._sealed = False

    @classmethod
    def create(
        cls,
        path: Path,
        info: DeviceInfo,
        *,
        versions: Versions,
        calibration: CalibrationMeta | None = None,
        started_utc_us: int | None = None,
        host_origin_s: float | None = None,
    ) -> Self:
        """Make a new recording; see :meth:`Journal.create` for the arguments and errors."""
        _claim(path)
        try:
            connection = _connect(path)
            made = cls(path, connection)
            try:
                utc_us = time.time_ns() // 1000 if started_utc_us is None else started_utc_us
                origin_s = time.monotonic() if host_origin_s is None else host_origin_s
                made._start(info, versions, calibration, utc_us, float(origin_s))
            except BaseException:
                connection.close()
                raise
        except sqlite3.Error as error:
            for left in (path, side_file(path)):
                left.unlink(missing_ok=True)
            advice = "Nothing was recorded. Free space on the disk or reconnect it, then start the recording again."
            raise journal_error(path, error, "cannot be started", advice) from error
        return made

    def _start(
        self,
        info: DeviceInfo,
        versions: Versions,
        calibration: CalibrationMeta | None,
        utc_us: int,
        origin_s: float,
    ) -> None:
        batch = _Batch(self._counts, self._digests)
        rows: list[tuple[str, Row]] = [
            (
                "recording",
                (1, utc_us, origin_s, int(calibration is not None), *schema.version_texts(versions)),
            ),
            ("device", schema.device_row(info)),
        ]
        if calibration is not None:
            rows.append(("calibration", calibration_columns(calibration)))
        for table, row in rows:
            batch.next_seq(table)
            batch.add(table, row)
        failed_on = None if calibration is None else calibration.check_failed_on
        if failed_on is not None:
            _add_fact(batch, Fact(FactKind.CHECK_FAILED, 0, count=day_number(failed_on)))
        self._connection.execute("BEGIN IMMEDIATE")
        schema.create_tables(self._connection)
        self._commit(batch)

    def write(self, items: Sequence[Item]) -> int:
        """Write items in their order in one transaction.

        Returns:
            Samples in the file once it is committed.

        Raises:
            ValueError: An item holds what no column can hold; nothing of these items is in the file.
            sqlite3.Error: Nothing of these items is in the file; the call may be made again.
        """
        batch = self._prepared([storable(item) for item in items])
        self._transact(batch)
        return self.samples

    @property
    def samples(self) -> int:
        """Samples that are committed."""
        return self._counts["samples"]

    def _transact(self, batch: _Batch) -> None:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._commit(batch)
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            raise

    def _commit(self, batch: _Batch) -> None:
        batch.insert(self._connection)
        self._connection.execute("COMMIT")
        self._counts, self._digests = batch.counts, batch.digests

    def _prepared(self, items: Sequence[Item]) -> _Batch:
        batch = _Batch(self._counts, self._digests)
        blocks: list[tuple[SampleBlock, int]] = []
        raw: list[RawPacket] = []
        for item in items:
            match item:
                case Packet():
                    if item.raw:
                        raw.append((float(item.arrival_s), bytes(item.raw)))
                        batch.counts["packets"] += 1
                    for block in item.blocks:
                        for fact in block.facts:
                            _add_fact(batch, fact)
                        blocks.append((block, batch.counts["ledger"]))
                case Fact():
                    _add_fact(batch, item)
                case Mark():
                    seq = batch.next_seq("marker")
                    batch.add("marker", (seq, item.kind, item.host_time_s, item.number))
        for chunk, ledger_rows in chunked(blocks):
            batch.add("chunk", chunk_row(batch.next_seq("chunk"), chunk, ledger_rows))
            batch.counts["samples"] += len(chunk)
        for packets in _raw_groups(raw):
            batch.add("raw", raw_row(batch.next_seq("raw"), packets))
        return batch

    def seal(self, reason: EndReason, ended_utc_us: int | None = None) -> None:
        """Write the seal; the recording is complete. Does nothing where it is sealed already.

        Raises:
            sqlite3.Error: The file cannot be written; the call may be made again.
        """
        if self._sealed:
            return
        sha256 = hashlib.sha256(b"".join(self._digests[table].digest() for table in schema.SEALED))
        counts = tuple(self._counts[key] for key in ("samples", "chunk", "ledger", "marker", "raw"))
        batch = _Batch(self._counts, self._digests)
        utc_us = time.time_ns() // 1000 if ended_utc_us is None else ended_utc_us
        batch.add("seal", (1, reason, utc_us, *counts, sha256.digest(), self._digests["raw"].digest()))
        self._transact(batch)
        self._sealed = True

    def close(self) -> None:
        """Let the file go, without raising. Sealed, no side file stays; unsealed, it is as after a crash."""
        with contextlib.suppress(sqlite3.Error):
            if self._sealed:
                # SQLite keeps the side file for as long as the lock is exclusive.
                self._connection.execute("PRAGMA locking_mode = NORMAL")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()


def _add_fact(batch: _Batch, fact: Fact) -> None:
    row = (
        batch.next_seq("ledger"),
        fact.kind.value,
        fact.at_sample,
        fact.count,
        fact.value,
        fact.host_time_s,
        batch.counts["packets"],
    )
    batch.add("ledger", row)


def _raw_groups(packets: Sequence[RawPacket]) -> list[list[RawPacket]]:
    groups: list[list[RawPacket]] = []
    size = 0
    for arrival, data in packets:
        size += len(data)
        if not groups or abs(arrival - groups[-1][0][0]) > CHUNK_MAX_S or size > RAW_MAX_BYTES:
            groups.append([])
            size = len(data)
        groups[-1].append((arrival, data))
    return groups


def side_file(path: Path) -> Path:
    """Return the name of SQLite's rollback journal of a recording."""
    return path.with_name(path.name + "-journal")


def _claim(path: Path) -> None:
    """Make the empty file, so that two recorders can never take the same one."""
    if side_file(path).exists() and not path.exists():
        raise RecordingError(
            f"{side_file(path)} lies there and belongs to another recording.",
            "Choose another name, or move that file next to its recording.",
        )
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise RecordingError(
            f"{path} exists already, and a recording is never written over.", "Choose another name."
        ) from None
    except OSError as error:
        raise RecordingError(
            f"{path} cannot be made: {error.strerror or error}.", "Choose a folder that you may write to."
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    # The journal's writer thread takes the connection over; only one thread ever uses it at a time.
    connection = sqlite3.connect(path, timeout=0.5, isolation_level=None, check_same_thread=False)
    # The filler of the growing tables is made for this size of page.
    for pragma in ("page_size = 4096", "locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


_REASONS: Final = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk reports an error or a limit of its size",
    sqlite3.SQLITE_READONLY: "the file or its folder cannot be written",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
    sqlite3.SQLITE_BUSY: "another program holds the file",
}


def journal_error(path: Path, error: Exception, what: str, advice: str) -> JournalError:
    """Return what a clinician reads when a recording cannot be written."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    why = _REASONS.get(code & 0xFF) if code is not None else None
    return JournalError(f"The recording {path.name} {what}: {why or error}.", advice)
