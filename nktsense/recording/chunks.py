"""Samples as bytes and back, and the tares.

Pure: no file, no thread. The live pipeline uses the same arithmetic, with that of
:mod:`nktsense.recording.calibration_meta`, so that a force seen on the screen and the force read from the file are the
same number to the last bit.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.samples import Fact, FactKind, FloatArray, SampleBlock
from nktsense.errors import RecordingError
from nktsense.recording.schema import Row, encode_row, finite

CHUNK_MAX_S: Final = 0.25
"""A chunk covers no more than this much time, so that damage to one costs no more."""
CHUNK_MAX_SAMPLES: Final = 16384
RAW_MAX_BYTES: Final = 1 << 18

FLOAT_COLUMNS: Final = (
    "device_time_s",
    "host_time_s",
    "counts",
    "force_n",
    "angular_velocity_dps",
    "angle_deg",
)
"""Float columns in the order of their bits in ``columns``; bit 6 is ``saturated``."""
_SATURATED: Final = 1 << len(FLOAT_COLUMNS)
_HOST: Final = 1 << FLOAT_COLUMNS.index("host_time_s")

RawPacket = tuple[float, bytes]
"""Host monotonic time of arrival in s, and the bytes."""


def apply_tares(force_n: FloatArray, first_sample: int, tares: Iterable[Fact]) -> FloatArray:
    """Take every tare off from its ``at_sample`` on; tares add up, in the order in which they stand.

    Args:
        force_n: Force in N, shape (n,).
        first_sample: Index in the stream of ``force_n[0]``.
        tares: Facts of the stream; those that are no tare are passed over.

    Returns:
        A new array, shape (n,). Any chunking of a stream gives the same numbers.
    """
    out = np.array(force_n, dtype=np.float64)
    with np.errstate(over="ignore", invalid="ignore"):  # what is beyond all numbers in a file is read as infinite
        for fact in tares:
            if fact.kind is FactKind.TARE and fact.value is not None:
                out[max(fact.at_sample - first_sample, 0) :] -= fact.value
    return out


def columns_of(block: SampleBlock) -> int:
    """Return which columns a block has, one bit each."""
    bits = sum(1 << i for i, name in enumerate(FLOAT_COLUMNS) if getattr(block, name) is not None)
    return bits | (_SATURATED if block.saturated is not None else 0)


def pack_samples(block: SampleBlock) -> bytes:
    """Return the columns of a block one after the other: n little-endian float64 each, flags as n bytes."""
    parts: list[bytes] = []
    for name in FLOAT_COLUMNS:
        column: FloatArray | None = getattr(block, name)
        if column is not None:
            parts.append(column.astype("<f8", copy=False).tobytes())
    if block.saturated is not None:
        parts.append(block.saturated.astype(np.uint8).tobytes())
    return b"".join(parts)


def chunk_row(seq: int, block: SampleBlock, ledger_rows: int) -> Row:
    """Return the row of ``chunk`` for a block.

    Args:
        seq: Its number, from 1.
        block: One to :data:`CHUNK_MAX_SAMPLES` samples.
        ledger_rows: How many rows the ledger had when the chunk was made.
    """
    jitter = finite(block.clock_jitter_s)
    return (seq, int(block.first_sample), len(block), columns_of(block), jitter, ledger_rows, pack_samples(block))


def verify(table: str, values: Row, crc32: object) -> bytes:
    """Check a row against its checksum; return the bytes that it protects.

    Raises:
        RecordingError: They do not agree.
    """
    try:
        encoded = encode_row(table, values)
    except (ValueError, struct.error, UnicodeError):
        encoded = None
    if encoded is None or zlib.crc32(encoded) != crc32:
        raise RecordingError(f"Row {values[0]} of {table} is damaged.", "Use another copy of the recording.")
    return encoded


def unpack_chunk(values: Row) -> SampleBlock:
    """Return the samples of a row of ``chunk`` that :func:`verify` has passed.

    Args:
        values: The columns in the order of :data:`nktsense.recording.schema.TABLES`.

    Raises:
        RecordingError: The row does not hold what it states.
    """
    match values:
        case (int(), int(first), int(n), int(columns), float() | None as jitter, int(), bytes(data)):
            return _unpack(first, n, columns, jitter, data)
        case _:
            raise RecordingError(f"Row {values[0]} of chunk does not hold what a chunk holds.")


def _unpack(first: int, n: int, columns: int, jitter: float | None, data: bytes) -> SampleBlock:
    width = 8 * (columns & (_SATURATED - 1)).bit_count() + (1 if columns & _SATURATED else 0)
    if not (columns & _HOST and columns < 2 * _SATURATED and n > 0 and len(data) == width * n):
        raise RecordingError(f"The chunk at sample {first} does not have the size that it states.")
    found: dict[str, FloatArray] = {}
    offset = 0
    for i, name in enumerate(FLOAT_COLUMNS):
        if columns >> i & 1:
            found[name] = np.frombuffer(data, "<f8", n, offset).astype(np.float64, copy=False)
            offset += 8 * n
    flags: NDArray[np.bool_] | None = None
    if columns & _SATURATED:
        flags = np.frombuffer(data, np.uint8, n, offset) != 0
    return SampleBlock(
        first,
        found["host_time_s"],
        device_time_s=found.get("device_time_s"),
        counts=found.get("counts"),
        force_n=found.get("force_n"),
        angular_velocity_dps=found.get("angular_velocity_dps"),
        angle_deg=found.get("angle_deg"),
        saturated=flags,
        clock_jitter_s=jitter,
    )


def raw_row(seq: int, packets: Sequence[RawPacket]) -> Row:
    """Return the row of ``raw`` for packets as they arrived."""
    arrivals = struct.pack(f"<{len(packets)}d", *(arrival for arrival, _ in packets))
    lengths = struct.pack(f"<{len(packets)}I", *(len(data) for _, data in packets))
    return (seq, len(packets), arrivals, lengths, b"".join(data for _, data in packets))


def unpack_raw(values: Row) -> list[RawPacket]:
    """Return the packets of a row of ``raw`` that :func:`verify` has passed.

    Raises:
        RecordingError: The row does not hold what it states.
    """
    match values:
        case (int(), int(n), bytes(arrivals), bytes(lengths), bytes(data)) if (
            n > 0 and len(arrivals) == 8 * n and len(lengths) == 4 * n
        ):
            sizes: tuple[int, ...] = struct.unpack(f"<{n}I", lengths)
            times: tuple[float, ...] = struct.unpack(f"<{n}d", arrivals)
        case _:
            raise RecordingError(f"Row {values[0]} of raw does not hold what it states.")
    packets: list[RawPacket] = []
    offset = 0
    for arrival, size in zip(times, sizes, strict=True):
        packets.append((arrival, data[offset : offset + size]))
        offset += size
    if offset != len(data):
        raise RecordingError(f"Row {values[0]} of raw does not have the size that it states.")
    return packets


def split_block(block: SampleBlock) -> Iterator[SampleBlock]:
    """Cut a block into pieces of at most 0.25 s of its best clock; facts are left out."""
    start, time_s = 0, block.time_s
    while start < len(block):
        window = time_s[start : start + CHUNK_MAX_SAMPLES]
        late = np.abs(window - window[0]) > CHUNK_MAX_S
        length = int(np.argmax(late)) if late.any() else len(window)
        yield _part(block, start, start + length)
        start += length


def _part(block: SampleBlock, start: int, end: int) -> SampleBlock:
    def cut(array: NDArray[np.generic] | None) -> NDArray[np.generic] | None:
        return None if array is None else array[start:end]

    arrays: dict[str, Any] = {name: cut(getattr(block, name)) for name in (*FLOAT_COLUMNS, "saturated")}
    return SampleBlock(block.first_sample + start, clock_jitter_s=block.clock_jitter_s, **arrays)


def joined(pieces: Sequence[SampleBlock]) -> SampleBlock:
    """Return consecutive pieces with the same columns as one block; its jitter is the largest of theirs."""
    if len(pieces) == 1:
        return pieces[0]
    first = pieces[0]
    arrays: dict[str, Any] = {
        name: np.concatenate([getattr(piece, name) for piece in pieces])
        for name in (*FLOAT_COLUMNS, "saturated")
        if getattr(first, name) is not None
    }
    jitters = [piece.clock_jitter_s for piece in pieces if piece.clock_jitter_s is not None]
    return SampleBlock(first.first_sample, clock_jitter_s=max(jitters, default=None), **arrays)


def chunked(blocks: Iterable[tuple[SampleBlock, int]]) -> Iterator[tuple[SampleBlock, int]]:
    """Join and split blocks into chunks: one set of columns, consecutive samples, at most 0.25 s.

    Args:
        blocks: Blocks in order, each with the number of ledger rows up to it.

    Yields:
        Each chunk with the number of ledger rows up to its last block. Blocks without samples give none.
    """
    pile: list[SampleBlock] = []
    rows = 0
    for block, ledger_rows in blocks:
        for piece in split_block(block):
            if pile and not _fits(pile, piece):
                yield joined(pile), rows
                pile = []
            pile.append(piece)
            rows = ledger_rows
    if pile:
        yield joined(pile), rows


def _fits(pile: Sequence[SampleBlock], piece: SampleBlock) -> bool:
    first, last = pile[0], pile[-1]
    return (
        columns_of(piece) == columns_of(first)
        and piece.first_sample == last.first_sample + len(last)
        and piece.first_sample + len(piece) - first.first_sample <= CHUNK_MAX_SAMPLES
        and bool(abs(piece.time_s[-1] - first.time_s[0]) <= CHUNK_MAX_S)
    )
