"""What an NKT1 instrument stores of its calibration, and the bytes that say so.

The specification is the part "Stored calibration" of ``firmware_bridge/NKT1.md``; this is its host side, without a
port or a clock. The codec that reads a stream, :class:`~firmware_bridge.codecs.nkt1.Nkt1Codec`, knows none of it.
"""

from __future__ import annotations

import math
import struct
import zlib
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final

from firmware_bridge.errors import CodecError

STORED: Final = 0x08
NONCE: Final = 0x09
REFUSED: Final = 0x0A
READ: Final = 0x88
UNLOCK: Final = 0x89
WRITE: Final = 0x8A

FORMAT: Final = 1
UNLOCKED_S: Final = 10.0
"""How long a nonce is good for, on the instrument's clock."""
RECORD_SIZE: Final = 8
_BLOCK: Final = struct.Struct(f"<BBI6d{RECORD_SIZE}s")
SEALED_SIZE: Final = _BLOCK.size + 4
"""A block with its CRC, as it is sent and stored."""

_MOST_COUNTS: Final = 2.0**23
_LEAST_PER_N: Final = 2.0**-10
_MOST_N: Final = 2.0**17
_YEARS: Final = range(2000, 2100)


class State(IntEnum):
    """What an instrument has stored."""

    NOTHING = 0
    STORED = 1
    DAMAGED = 2


class Reason(IntEnum):
    """Why an instrument does not do what it was asked for."""

    LOCKED = 1
    EXPIRED = 2
    STREAMING = 3
    BAD_CRC = 4
    BAD_FORMAT = 5
    MEMORY = 6
    NOT_POSSIBLE = 7
    NO_READING = 8
    GIVEN_UP = 9


@dataclass(frozen=True, slots=True)
class StoredCalibration:
    """A curve ``counts - zero_reading = c1 F + c2 F² + c3 F³`` as an instrument stores it.

    Attributes:
        zero_reading: Counts at no load.
        coefficients: c1 to at most c3, counts per N, N², N³.
        low_n: Lowest calibrated force, N.
        high_n: Highest calibrated force, N.
        day: Day of the calibration.
        record: First 8 bytes of the SHA-256 of the record that it comes from.

    Raises:
        CodecError: A number that no instrument takes: not finite, or out of the range of the specification.
    """

    zero_reading: float
    coefficients: tuple[float, ...]
    low_n: float
    high_n: float
    day: date
    record: bytes

    def __post_init__(self) -> None:
        if not 1 <= len(self.coefficients) <= 3 or not all(map(math.isfinite, self.coefficients)):
            raise CodecError(f"An instrument stores one to three coefficients, all numbers, not {self.coefficients}.")
        if not abs(self.zero_reading) < _MOST_COUNTS:
            raise CodecError(f"A zero of {self.zero_reading:g} counts is outside a 24-bit converter's range.")
        if not _LEAST_PER_N <= abs(self.coefficients[0]) < _MOST_COUNTS:
            raise CodecError(f"A sensitivity of {self.coefficients[0]:g} counts per N is that of no instrument.")
        if not 0 <= self.low_n < self.high_n < _MOST_N:
            raise CodecError(f"From {self.low_n:g} N to {self.high_n:g} N is no calibrated range of an instrument.")
        if self.day.year not in _YEARS:
            raise CodecError(
                f"A calibration of {self.day.isoformat()} cannot be stored: the year must be 2000 to 2099."
            )
        if len(self.record) != RECORD_SIZE:
            raise CodecError(f"Of a record's hash {RECORD_SIZE} bytes are stored, not {len(self.record)}.")

    @classmethod
    def of(
        cls, zero_reading: float, coefficients: tuple[float, ...], low_n: float, high_n: float, day: str, sha256: str
    ) -> StoredCalibration:
        """Return it from the numbers of a record.

        Args:
            zero_reading: Counts at no load.
            coefficients: c1 to at most c3.
            low_n: Lowest calibrated force, N.
            high_n: Highest calibrated force, N.
            day: Day of the calibration, YYYY-MM-DD.
            sha256: SHA-256 of the record in hex.

        Raises:
            CodecError: They cannot be stored.
        """
        try:
            on, record = date.fromisoformat(day), bytes.fromhex(sha256)
        except ValueError:
            raise CodecError(f"{day!r} is no day as YYYY-MM-DD, or {sha256!r} no hash in hex.") from None
        return cls(zero_reading, coefficients, low_n, high_n, on, record[:RECORD_SIZE])

    def sealed(self) -> bytes:
        """Return the block with its CRC, as it is sent and stored."""
        c1, c2, c3 = (*self.coefficients, 0.0, 0.0)[:3]
        day = self.day.year * 10_000 + self.day.month * 100 + self.day.day
        low_n = self.low_n + 0.0  # −0 becomes 0: an instrument looks at the sign bit
        block = _BLOCK.pack(
            FORMAT, len(self.coefficients), day, self.zero_reading, c1, c2, c3, low_n, self.high_n, self.record
        )
        return block + struct.pack("<I", zlib.crc32(block))

    @classmethod
    def unsealed(cls, sealed: bytes) -> StoredCalibration:
        """Return what a block with its CRC holds.

        Raises:
            CodecError: It is damaged, of a later format, or holds what the specification does not allow.
        """
        if len(sealed) != SEALED_SIZE or zlib.crc32(sealed[:-4]) != int.from_bytes(sealed[-4:], "little"):
            raise CodecError("What the instrument stores is damaged.")
        form, n, day, zero, *rest, record = _BLOCK.unpack(sealed[:-4])
        if form != FORMAT:
            raise CodecError(f"The instrument stores a calibration of format {form}; {FORMAT} is known here.")
        if not 1 <= n <= 3 or sealed[14 + 8 * n : 38].strip(b"\0"):
            raise CodecError(f"The instrument stores {n} coefficients, or others behind them.")
        try:
            on = date(day // 10_000, day // 100 % 100, day % 100)
        except ValueError:
            raise CodecError(f"The instrument stores {day} as the day of its calibration.") from None
        return cls(zero, tuple(rest[:n]), rest[3], rest[4], on, record)


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """What the instrument says it stores.

    Attributes:
        state: Whether it stores anything.
        calibration: It; None where there is none, or none that can be read.
        problem: Why it cannot be read, or "".
        sealed: The bytes as sent.
    """

    state: State
    calibration: StoredCalibration | None = None
    problem: str = ""
    sealed: bytes = b""

    @property
    def trouble(self) -> str:
        """Why a calibration that should be there cannot be had, in a sentence, or ""."""
        return "Both copies in its memory are damaged." if self.state is State.DAMAGED else self.problem


def unpack_stored(payload: bytes) -> StoredEvent | None:
    """Return what the payload of a stored calibration says, or None where it is none."""
    if not payload:
        return None
    state, sealed = payload[0], payload[1:]
    if state != State.STORED:
        return StoredEvent(State(state)) if state in (State.NOTHING, State.DAMAGED) and not sealed else None
    try:
        return StoredEvent(State.STORED, StoredCalibration.unsealed(sealed), "", sealed)
    except CodecError as error:
        return StoredEvent(State.STORED, None, str(error), sealed)
