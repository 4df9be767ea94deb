"""Rows of a damaged ``.nkt`` file, found without its B-trees.

Which pages belong to a table is only said by the table's interior pages. Where one of them is broken (a file that
was copied alone in the middle of a commit, say) SQLite finds nothing behind it, although the leaf pages with the
rows are all there. This reads every page of the file, takes what looks like a row and believes only what agrees
with its own checksum. The layout is that of SQLite's file format, sections 1.3, 1.6 and 2.1.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

from nktsense.errors import RecordingError
from nktsense.recording.chunks import verify
from nktsense.recording.schema import LAYOUTS, SCHEMA_VERSION, Layout, Row, Value

_LEAF: Final = 0x0D
_LEAF_HEADER: Final = 8
_PAGE_SIZES: Final = frozenset(1 << power for power in range(9, 17))
_OUR_PAGE_SIZE: Final = 4096
_INTEGER_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_NOT_A_ROW: Final = (IndexError, OSError, struct.error, ValueError)
"""What a page of anything else gives, or one that the disk cannot read."""

_Shape = tuple[int, bool]
"""Number of columns, and whether the first behind ``seq`` is a text: tells most tables apart unread."""
_COLUMNS_MAX: Final = 32
"""More than any of our tables has."""


class Salvage:
    """The rows in the pages of a file, whatever its trees say.

    Args:
        stream: The whole file, open for reading in binary; it stays the caller's.
        layout: The tables that it has.

    Raises:
        OSError: The beginning of the file cannot be read. Pages that cannot be read later are passed over.
    """

    def __init__(self, stream: BinaryIO, layout: Layout = LAYOUTS[SCHEMA_VERSION]) -> None:
        self._stream = stream
        self._declared = layout.declared
        self._shapes: dict[str, _Shape] = {t: (len(types), types[1] == "TEXT") for t, types in self._declared.items()}
        stream.seek(0)
        header = stream.read(100).ljust(100, b"\0")
        size = int.from_bytes(header[16:18], "big")
        self._page_size = {1: 65536}.get(size, size if size in _PAGE_SIZES else _OUR_PAGE_SIZE)
        self._usable = self._page_size - header[20]
        self._file_bytes = stream.seek(0, 2)
        self._last_page = -(-self._file_bytes // self._page_size)
        self._found: dict[tuple[_Shape, int], list[tuple[int, int]]] = {}
        """Where cells of a shape and a rowid lie: page and offset."""
        for place, shape, seq in self._cells():
            self._found.setdefault((shape, seq), []).append(place)

    def row(self, table: str, seq: int) -> Row | None:
        """Return a row without its ``crc32``; None where none is, or where two differ that both hold."""
        places = self._found.get((self._shapes[table], seq), ())
        rows = {row for place in places if (row := self._verified(table, place)) is not None}
        return rows.pop() if len(rows) == 1 else None

    def last(self, table: str) -> int:
        """Return the number of the last row of a table that is there, 0 where there is none."""
        numbers = sorted((seq for shape, seq in self._found if shape == self._shapes[table]), reverse=True)
        return next((seq for seq in numbers if self.row(table, seq) is not None), 0)

    def _cells(self) -> Iterator[tuple[tuple[int, int], _Shape, int]]:
        """Yield place, shape and rowid of all that may be a row, from the second page on."""
        shapes = set(self._shapes.values())
        for number in range(2, self._last_page + 1):  # the first page holds SQLite's own table
            try:
                page = self._page(number)
            except OSError:
                continue
            for at in _leaf_cells(page):
                try:
                    _, seq, start = _cell_head(page, at)
                    types, _ = _serial_types(page, start)
                    shape = (len(types), types[1] > 12 and types[1] % 2 == 1)
                except _NOT_A_ROW:
                    continue
                if seq > 0 and shape in shapes:
                    yield (number, at), shape, seq

    def _verified(self, table: str, place: tuple[int, int]) -> Row | None:
        try:
            seq, payload = self._payload(*place)
            row = (seq, *_values(self._declared[table], payload)[1:])
            verify(table, row[:-1], row[-1])
        except (*_NOT_A_ROW, RecordingError):
            return None
        return row[:-1]

    def _payload(self, number: int, at: int) -> tuple[int, bytes]:
        """Return the rowid of a cell and its record, put together from the overflow pages."""
        page = self._page(number)
        size, seq, start = _cell_head(page, at)
        if size > self._file_bytes:
            raise ValueError("larger than the file")
        end = start + _local_bytes(size, self._usable)
        parts, left = [page[start:end]], size - (end - start)
        following = page[end : end + 4]
        while left > 0:
            page = self._page(int.from_bytes(following, "big"))
            following, part = page[:4], page[4 : 4 + min(left, self._usable - 4)]
            parts.append(part)
            left -= len(part)
        return seq, b"".join(parts)

    def _page(self, number: int) -> bytes:
        if not 2 <= number <= self._last_page:
            raise ValueError(f"no page {number}")
        self._stream.seek((number - 1) * self._page_size)
        return self._stream.read(self._page_size).ljust(self._page_size, b"\0")


def _leaf_cells(page: bytes) -> list[int]:
    """Return where the cells of a leaf page of a table begin; none on any other page."""
    if page[0] != _LEAF:
        return []
    count = min(int.from_bytes(page[3:5], "big"), (len(page) - _LEAF_HEADER) // 2)
    return list(struct.unpack_from(f">{count}H", page, _LEAF_HEADER))


def _local_bytes(size: int, usable: int) -> int:
    """Return how much of a record of such a size lies in its leaf page; the rest is in overflow pages."""
    most = usable - 35
    if size <= most:
        return size
    least = (usable - 12) * 32 // 255 - 23
    local = least + (size - least) % (usable - 4)
    return local if local <= most else least


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a variable-length integer as an unsigned number, and where it ends."""
    value = 0
    for i in range(8):
        byte = data[at + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + i + 1
    return value << 8 | data[at + 8], at + 9


def _cell_head(page: bytes, at: int) -> tuple[int, int, int]:
    """Return the size of a cell's record, its rowid, and where the record begins."""
    size, at = _varint(page, at)
    rowid, at = _varint(page, at)
    return size, rowid - (1 << 64) if rowid >> 63 else rowid, at


def _serial_types(record: bytes, start: int) -> tuple[list[int], int]:
    """Return the types of a record's columns, and where their values begin."""
    size, at = _varint(record, start)
    end = start + size
    if size > 9 * _COLUMNS_MAX:
        raise ValueError("more columns than any of our tables has")
    types: list[int] = []
    while at < end:
        kind, at = _varint(record, at)
        types.append(kind)
    return types, end


def _values(declared_types: tuple[str, ...], record: bytes) -> list[Value]:
    types, at = _serial_types(record, 0)
    values: list[Value] = []
    for declared, kind in zip(declared_types, types, strict=True):
        value, at = _value(record, at, kind)
        # SQLite stores a whole number in a REAL column as an integer, to save room
        values.append(float(value) if isinstance(value, int) and declared == "REAL" else value)
    return values


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    """Return a column's value, and where the next begins."""
    if kind in (0, 8, 9):
        return (None, 0, 1)[(0, 8, 9).index(kind)], at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(record[at:end], "big", signed=True), end
    if kind == 7:
        (value,) = struct.unpack_from(">d", record, at)
        return value, at + 8
    if kind < 12:
        raise ValueError("a type that SQLite keeps for itself")
    end = at + (kind - 12) // 2
    if end > len(record):
        raise ValueError("longer than its record")
    return (record[at:end].decode("utf-8") if kind % 2 else record[at:end]), end
