"""The instrument's side of the stored calibration: two copies in an EEPROM, and the guard before them.

Written as firmware of an 8-bit controller does it: bytes and integers, no arithmetic with a floating-point number.
"""

from __future__ import annotations

import secrets
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from firmware_bridge.codec import Codec
from firmware_bridge.codecs.nkt1 import START, STOP, frame_splitter, pack_frame, unpack_frame
from firmware_bridge.codecs.nkt1_calibration import (
    FORMAT,
    NONCE,
    READ,
    REFUSED,
    SEALED_SIZE,
    STORED,
    UNLOCK,
    UNLOCKED_S,
    WRITE,
    Reason,
    State,
)
from firmware_bridge.samples import FactKind
from firmware_bridge.virtual.scenario import Signal
from firmware_bridge.virtual.speakers import Nkt1Speaker, Utterance

COPY_A: Final = 0
COPY_B: Final = SEALED_SIZE
EEPROM_SIZE: Final = 2 * SEALED_SIZE
_ERASED: Final = 0xFF

_DAY, _ZERO, _C1, _LOW, _HIGH = 2, 6, 14, 38, 46
"""Where the fields of a block begin."""
_EXPONENT_2_23, _EXPONENT_2_17, _EXPONENT_2_MINUS_10, _EXPONENT_NONE = 1046, 1040, 1013, 2047


class Eeprom:
    """Cells that keep their bytes without power and are written one by one."""

    def __init__(self) -> None:
        self.cells = bytearray([_ERASED]) * EEPROM_SIZE

    def read(self, address: int) -> bytes:
        """Return the copy that begins at an address."""
        return bytes(self.cells[address : address + SEALED_SIZE])

    def write(self, address: int, value: int) -> None:
        """Write one cell."""
        self.cells[address] = value


class Copies:
    """The calibration as it lies in an EEPROM: twice, so that a power cut leaves one copy whole."""

    def __init__(self, eeprom: Eeprom) -> None:
        self._eeprom = eeprom
        self.repair()

    def stored(self) -> tuple[State, bytes]:
        """Return what is stored: copy A where it is whole, else copy B."""
        copies = (self._eeprom.read(COPY_A), self._eeprom.read(COPY_B))
        for copy in copies:
            if _whole(copy):
                return State.STORED, copy
        erased = all(cell == _ERASED for copy in copies for cell in copy)
        return (State.NOTHING if erased else State.DAMAGED), b""

    def repair(self) -> bool:
        """Make both copies the same where one is whole: with one copy alone the next power cut would lose it.

        Returns:
            False where the other does not take it.
        """
        state, copy = self.stored()
        return state is not State.STORED or all([self._put(COPY_A, copy), self._put(COPY_B, copy)])

    def keep(self, sealed: bytes) -> bool:
        """Store a block and read it back; return whether both copies took it. B is not touched before A is whole."""
        return self.repair() and self._put(COPY_A, sealed) and self._put(COPY_B, sealed)

    def _put(self, address: int, sealed: bytes) -> bool:
        before = self._eeprom.read(address)
        for i, (old, new) in enumerate(zip(before, sealed, strict=True)):
            if old != new:
                self._eeprom.write(address + i, new)
        return self._eeprom.read(address) == sealed


class StoreGuard:
    """Answers the commands about the stored calibration, and keeps all others from it.

    Args:
        eeprom: Where it is stored.
        clock: Time since some start, s.
        random: Source of nonces of 32 bits.
    """

    def __init__(
        self,
        eeprom: Eeprom,
        clock: Callable[[], float] = time.monotonic,
        random: Callable[[], int] = lambda: secrets.randbits(32),
    ) -> None:
        self.copies = Copies(eeprom)
        self.streaming = False
        self._clock, self._random = clock, random
        self._splitter = frame_splitter()
        self._nonce: int | None = None
        self._since_s = 0.0

    def feed(self, heard: bytes) -> bytes:
        """Take what the host sent, return the answers."""
        said = b""
        for piece in self._splitter.feed(heard):
            frame = FactKind.GARBAGE if isinstance(piece, int) else unpack_frame(piece)
            if not isinstance(frame, FactKind):  # a damaged frame is dropped without a word
                said += self._do(*frame)
        return said

    def _do(self, kind: int, number: int, payload: bytes) -> bytes:
        if kind in (START, STOP):
            self.streaming, self._nonce = kind == START, None
            return b""
        if kind not in (READ, UNLOCK, WRITE):
            return b""
        if self.streaming:
            return pack_frame(REFUSED, number, bytes((Reason.STREAMING,)))
        if kind == UNLOCK:
            self._nonce, self._since_s = self._random() & 0xFFFFFFFF, self._clock()
            return pack_frame(NONCE, number, struct.pack("<I", self._nonce))
        if kind == WRITE and (reason := self._written(payload)) is not None:
            return pack_frame(REFUSED, number, bytes((reason,)))
        state, sealed = self.copies.stored()
        return pack_frame(STORED, number, bytes((state,)) + sealed)

    def _written(self, payload: bytes) -> Reason | None:
        """Store what a write command carries; return why not, or None. Any write, good or bad, uses up the nonce."""
        nonce, self._nonce = self._nonce, None
        if len(payload) != 4 + SEALED_SIZE:
            return Reason.BAD_FORMAT
        if nonce is None or nonce != int.from_bytes(payload[:4], "little"):
            return Reason.LOCKED
        if self._clock() - self._since_s >= UNLOCKED_S:
            return Reason.EXPIRED
        sealed = payload[4:]
        if not _whole(sealed):
            return Reason.BAD_CRC
        if not acceptable(sealed):
            return Reason.BAD_FORMAT
        return None if self.copies.keep(sealed) else Reason.MEMORY


def _whole(sealed: bytes) -> bool:
    return zlib.crc32(sealed[:-4]) == int.from_bytes(sealed[-4:], "little")


def acceptable(block: bytes) -> bool:
    """Return whether a block is of the format that is known, and its numbers are those of an instrument."""
    n = block[1]
    if block[0] != FORMAT or not 1 <= n <= 3 or any(block[_C1 + 8 * n : _LOW]):
        return False
    day = int.from_bytes(block[_DAY:_ZERO], "little")
    if not (2000 <= day // 10_000 < 2100 and 1 <= day // 100 % 100 <= 12 and 1 <= day % 100 <= 31):
        return False
    if any(_exponent(block, _C1 + 8 * i) == _EXPONENT_NONE for i in range(n)):
        return False
    if _exponent(block, _ZERO) >= _EXPONENT_2_23:
        return False
    if not _EXPONENT_2_MINUS_10 <= _exponent(block, _C1) < _EXPONENT_2_23:
        return False
    if (block[_LOW + 7] | block[_HIGH + 7]) & 0x80 or _exponent(block, _HIGH) >= _EXPONENT_2_17:
        return False
    # Doubles without a sign are in the order of their bits.
    return block[_LOW : _LOW + 8][::-1] < block[_HIGH : _HIGH + 8][::-1]


def _exponent(block: bytes, at: int) -> int:
    """Return the exponent field of the double at an offset."""
    return (block[at + 7] & 0x7F) << 4 | block[at + 6] >> 4


class StoringSpeaker:
    """A speaker of NKT1 that also stores its calibration.

    Args:
        speaker: The instrument without it.
        eeprom: Where it is stored.
        clock: Time since some start, s.
    """

    def __init__(self, speaker: Nkt1Speaker, eeprom: Eeprom, clock: Callable[[], float] = time.monotonic) -> None:
        self._speaker = speaker
        self.rate_hz, self.scale = speaker.rate_hz, speaker.scale
        self.guard = StoreGuard(eeprom, clock)
        speaker.service.memory = lambda: self.guard.copies.stored()[0]

    def codec(self) -> Codec:
        """Return a codec that reads its stream."""
        return self._speaker.codec()

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether a start command is in ``heard``."""
        return self._speaker.starts_on(heard)

    def answer(self, heard: bytes) -> bytes:
        """Return who it is, and all about itself and what is stored."""
        return self._speaker.answer(heard) + self.guard.feed(heard)

    def overhear(self, heard: bytes) -> tuple[bytes, bool]:
        """Return what it answers while it streams, and whether it streams on."""
        said, streams = self._speaker.overhear(heard)
        return said + self.guard.feed(heard), streams

    def restart(self, at_s: float) -> None:
        """Begin anew; what is stored stays."""
        self._speaker.restart(at_s)
        self.guard.streaming = False

    def resume(self, at_s: float) -> None:
        """Pass over what happened while it did not stream."""
        self._speaker.resume(at_s)

    def hello(self) -> bytes:
        """Return the identity frame."""
        return self._speaker.hello()

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield the bytes of a signal."""
        return self._speaker.speak(signal)
