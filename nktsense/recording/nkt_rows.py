"""The rows of an open ``.nkt`` file, each checked against its checksum; what is damaged is left out.

Rows are asked of SQLite first. What it does not find is looked for in the pages of the file.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self

from firmware_bridge.samples import SampleBlock
from nktsense.errors import RecordingError
from nktsense.recording import schema
from nktsense.recording.chunks import RawPacket, unpack_chunk, unpack_raw, verify
from nktsense.recording.nkt_open import UNREADABLE
from nktsense.recording.salvage import Salvage
from nktsense.recording.schema import Row

MISSES_MAX: Final = 20_000
"""So many rows in a row that are not there mean that the table has ended; fewer in a file too small for them."""
_ROW_BYTES: Final = 64


class NktFile:
    """A recording open for reading; use it in a ``with`` statement.

    Attributes:
        path: The file.
        version: The version of the format that the file has.
        damaged: Rows that are lost, by table.
        end_unreadable: Tables whose end SQLite cannot find, so that rows may be lost that nobody knows of.
        searched: Tables with rows that SQLite does not find, but a search through the pages did.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.damaged: dict[str, int] = {}
        self.end_unreadable: set[str] = set()
        self.searched: set[str] = set()
        self._connection = connection
        self._stream: BinaryIO | None = None
        self._salvage: Salvage | None = None
        (self.version,) = connection.execute("PRAGMA user_version").fetchone()
        self._layout = schema.LAYOUTS[self.version]
        self._misses_max = min(MISSES_MAX, 1000 + path.stat().st_size // _ROW_BYTES)
        self._digests = {table: hashlib.sha256() for table in schema.TABLES}
        self.seal: dict[str, Any] | None = None
        self.seal = self.single("seal")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the file go; safe to call twice."""
        self._connection.close()
        if self._stream is not None:
            self._stream.close()

    @property
    def closed_cleanly(self) -> bool:
        """Whether the recorder finished the file."""
        return self.seal is not None

    def single(self, table: str) -> dict[str, Any] | None:
        """Return the one row of a table by column, or None where there is none or it is damaged."""
        for _, row in self.rows(table, None):
            if row is not None:
                return dict(zip(self.columns(table), row, strict=True))
        return None

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of the values of a row, ``seq`` first."""
        return self._layout.tables[table]

    def rows(self, table: str, expected: int | None) -> Iterator[tuple[int, Row | None]]:
        """Yield every row with its number, None in the place of a lost one; ``crc32`` is left out.

        Args:
            table: Its name.
            expected: How many there must be, where something trustworthy says so.
        """
        self._digests[table] = hashlib.sha256()
        self.damaged[table] = 0
        last = self._last(table) if expected is None else expected
        seq = misses = 0
        while misses <= self._misses_max and (last is None or seq < last):
            seq += 1
            row = self._row(table, seq)
            if row is None:
                misses += 1
                continue
            yield from self._lost(table, seq - misses, seq)
            misses = 0
            yield seq, row
        if last is not None:
            yield from self._lost(table, seq - misses + 1, seq + 1)

    def _lost(self, table: str, start: int, end: int) -> Iterator[tuple[int, None]]:
        for seq in range(start, end):
            self.damaged[table] += 1
            yield seq, None

    def _last(self, table: str) -> int | None:
        """Return the number of the last row as far as anything tells, None where nothing does."""
        last: int | None = None
        try:
            (found,) = self._connection.execute(f"SELECT max(seq) FROM {table}").fetchone()
            last = found if isinstance(found, int) else 0
        except UNREADABLE:
            self.end_unreadable.add(table)
        if last is not None and (self.seal is not None or table not in schema.GROWING):
            return last
        # Of a torn commit an older interior page may be left, which does not lead to the newest rows.
        pages = self._pages()
        return last if pages is None else max(last or 0, pages.last(table))

    def _row(self, table: str, seq: int) -> Row | None:
        row = self._stored(table, seq)
        if row is None and (pages := self._pages()) is not None:
            row = pages.row(table, seq)
            if row is not None:
                self.searched.add(table)
                self._digests[table].update(schema.encode_row(table, row))
        return row

    def _stored(self, table: str, seq: int) -> Row | None:
        names = ", ".join((*self.columns(table), "crc32"))
        try:
            found = self._connection.execute(f"SELECT {names} FROM {table} WHERE seq = ?", (seq,)).fetchone()
            if found is None:
                return None
            encoded = verify(table, found[:-1], found[-1])
        except (*UNREADABLE, RecordingError):
            return None
        self._digests[table].update(encoded)
        return found[:-1]

    def _pages(self) -> Salvage | None:
        """Return the pages of the file, or None where they cannot be read."""
        if self._salvage is None:
            try:
                # SQLite let us in, so no recorder of this process has a lock that closing a handle could drop.
                self._stream = self._stream or self.path.open("rb")
                self._salvage = Salvage(self._stream, self._layout)
            except OSError:
                return None
        return self._salvage

    def chunks(self) -> Iterator[tuple[SampleBlock | None, int]]:
        """Yield the samples chunk by chunk, each with the rows that the ledger had; None is a lost chunk."""
        for _, row in self.rows("chunk", self.expected("chunks")):
            if row is None:
                yield None, 0
            else:
                yield unpack_chunk(row), int(row[5] or 0)

    def raw(self) -> Iterator[RawPacket]:
        """Yield the bytes as they arrived, with the host monotonic time in s; of a cut-off file, what is there.

        Raises:
            RecordingError: Some of them are damaged; what comes after a hole cannot be read on its own.
        """
        for _, row in self.rows("raw", self.expected("raw_rows")):
            if row is None:
                raise RecordingError(
                    f"The raw bytes of {self.path} are damaged.", "Use its samples, or another copy of it."
                )
            yield from unpack_raw(row)
        if self.seal and self.seal["raw_sha256"] != self._digest("raw"):
            raise RecordingError(
                f"The raw bytes of {self.path} are not complete.", "Use its samples, or another copy of it."
            )

    def expected(self, what: str) -> int | None:
        """Return how many the seal says there are, or None without a seal."""
        count = self.seal[what] if self.seal is not None else None
        return count if isinstance(count, int) else None

    def seal_holds(self) -> bool:
        """Return whether everything but the raw bytes is what was sealed; all of it must have been read."""
        if self.seal is None:
            return True
        whole = hashlib.sha256(b"".join(self._digest(table) for table in schema.SEALED))
        return whole.digest() == self.seal["sha256"]

    def _digest(self, table: str) -> bytes:
        return self._digests[table].digest()
