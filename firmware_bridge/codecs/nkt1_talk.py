"""The conversation with an NKT1 instrument about itself: questions to bytes, bytes to answers, sans-IO.

The specification is ``firmware_bridge/NKT1.md``, commands 0x81 and 0x84 to 0x8A.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from firmware_bridge.codec import IdentityEvent
from firmware_bridge.codecs.nkt1 import (
    DATA,
    IDENTIFY,
    IDENTITY,
    frame_splitter,
    pack_frame,
    unpack_frame,
    unpack_identity,
)
from firmware_bridge.codecs.nkt1_calibration import (
    NONCE,
    READ,
    REFUSED,
    STORED,
    UNLOCK,
    WRITE,
    StoredCalibration,
    StoredEvent,
    unpack_stored,
)
from firmware_bridge.codecs.nkt1_service import (
    ASK_RATE,
    ASK_REPORT,
    ASK_SELF_TEST,
    ASK_ZERO,
    MAX_RATE_HZ,
    RATE,
    REPORT,
    SELF_TEST,
    ZERO,
    Rate,
    Report,
    SelfTest,
    Zero,
)
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind

_ASK_ONLY: Final = 0


@dataclass(frozen=True, slots=True)
class UnlockedEvent:
    """The instrument takes one write that carries this nonce."""

    nonce: int


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """The instrument does not do it; ``reason`` is a plain number where it is none of ``Reason``."""

    reason: int


@dataclass(frozen=True, slots=True)
class StreamingEvent:
    """The instrument sends data."""


@dataclass(frozen=True, slots=True)
class LaterEvent:
    """The instrument answers in a way that is not known here; ``error`` says so."""

    error: CodecError


Answer = (
    IdentityEvent
    | Rate
    | SelfTest
    | Zero
    | Report
    | StoredEvent
    | UnlockedEvent
    | RefusedEvent
    | StreamingEvent
    | LaterEvent
)


def _unlocked(payload: bytes) -> UnlockedEvent | None:
    return UnlockedEvent(int.from_bytes(payload, "little")) if len(payload) == 4 else None


def _refused(payload: bytes) -> RefusedEvent | None:
    return RefusedEvent(payload[0]) if len(payload) == 1 else None


_UNPACK: Final[dict[int, Callable[[bytes], Answer | None]]] = {
    RATE: Rate.unpack,
    SELF_TEST: SelfTest.unpack,
    ZERO: Zero.unpack,
    REPORT: Report.unpack,
    STORED: unpack_stored,
    NONCE: _unlocked,
    REFUSED: _refused,
}


class InstrumentTalk:
    """What an instrument can be asked besides its stream, and what it answers.

    Every command but the question who it is has a number, and only the answer to the last one counts: an answer that
    comes late, or from a conversation before, is none.

    Args:
        number: Number of the first command.
    """

    def __init__(self, number: int = 1) -> None:
        self._next = number & 0xFFFF
        self._asked: int | None = None
        self._splitter = frame_splitter()

    def identify(self) -> bytes:
        """Return the question who it is."""
        return pack_frame(IDENTIFY, 0, b"")

    def rate(self) -> bytes:
        """Return the question at which rate it sends."""
        return self._command(ASK_RATE, struct.pack("<H", _ASK_ONLY))

    def set_rate(self, rate_hz: int) -> bytes:
        """Return the request to send at a rate.

        Args:
            rate_hz: Samples per second.

        Raises:
            CodecError: No rate that could be sent.
        """
        if not 0 < rate_hz <= MAX_RATE_HZ:
            raise CodecError(f"{rate_hz} Hz is no rate of an NKT1 instrument.", "It goes from 1 to 65535.")
        return self._command(ASK_RATE, struct.pack("<H", rate_hz))

    def self_test(self) -> bytes:
        """Return the request to test itself."""
        return self._command(ASK_SELF_TEST)

    def zero(self) -> bytes:
        """Return the request to read its zero."""
        return self._command(ASK_ZERO)

    def report(self) -> bytes:
        """Return the question what happened inside it."""
        return self._command(ASK_REPORT)

    def read(self) -> bytes:
        """Return the question what calibration it stores."""
        return self._command(READ)

    def unlock(self) -> bytes:
        """Return the request to take one write."""
        return self._command(UNLOCK)

    def write(self, nonce: int, calibration: StoredCalibration) -> bytes:
        """Return the command to store a calibration.

        Args:
            nonce: What the instrument answered to :meth:`unlock`.
            calibration: What it shall store.
        """
        return self._command(WRITE, struct.pack("<I", nonce) + calibration.sealed())

    def feed(self, data: bytes) -> list[Answer]:
        """Take bytes, return complete answers; what is no frame, or no answer to the last command, is passed over."""
        answers: list[Answer] = []
        for piece in self._splitter.feed(data):
            frame = FactKind.GARBAGE if isinstance(piece, int) else unpack_frame(piece)
            if not isinstance(frame, FactKind) and (answer := self._answer(*frame)) is not None:
                answers.append(answer)
        return answers

    def _command(self, kind: int, payload: bytes = b"") -> bytes:
        self._asked, self._next = self._next, (self._next + 1) & 0xFFFF
        return pack_frame(kind, self._asked, payload)

    def _answer(self, kind: int, number: int, payload: bytes) -> Answer | None:
        if kind == DATA:
            return StreamingEvent()
        if kind == IDENTITY:
            return unpack_identity(payload)
        if number != self._asked or kind not in _UNPACK:
            return None
        try:
            return _UNPACK[kind](payload)
        except CodecError as error:
            return LaterEvent(error)
