"""The instrument's side of what can be asked besides its stream: who it is, its rate, self-test, zero and report.

A virtual cell needs no half second to be read: self-test and zero are answered at once, so that nothing which is asked
for afterwards can come before the answer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from firmware_bridge.codecs.nkt1 import IDENTIFY, START, STOP, frame_splitter, pack_frame, pack_identity, unpack_frame
from firmware_bridge.codecs.nkt1_calibration import READ, REFUSED, STORED, Reason, State
from firmware_bridge.codecs.nkt1_service import (
    ASK_RATE,
    ASK_REPORT,
    ASK_SELF_TEST,
    ASK_ZERO,
    RATE,
    REPORT,
    SELF_TEST,
    ZERO,
    Check,
    Rate,
    Report,
    Restart,
    SelfTest,
    Zero,
)
from firmware_bridge.samples import FactKind
from firmware_bridge.splitting import Splitter

_NOISE_COUNTS: Final = 315.0
"""What the virtual cell's 0.15 N are in counts."""
_NO_MEMORY: Final = Check.MEMORY
_MOTION: Final = Check.MOTION_ANSWERS | Check.MOTION_ALIVE | Check.STILL
_EVERY: Final = Check((1 << len(Check)) - 1)
_NO_ZERO: Final = Check.FORCE_ANSWERS | Check.FORCE_IN_RANGE | Check.FORCE_ALIVE
"""Where one of these fails, what the converter says is no zero."""
_RANGE: Final = range(-(1 << 23) + 1, (1 << 23) - 1)
"""Counts of a 24-bit converter without the ends of its range."""


@dataclass(slots=True)
class Service:
    """What a virtual instrument answers about itself, for as long as nothing is wrong with it.

    Attributes:
        identity: What it says it is; the rate is added.
        rate_hz: Samples per second.
        possible_hz: Those that it can.
        zero_counts: What its converter reads at no load.
        motion: Whether it has a motion sensor.
        memory: What it has stored; None where it stores nothing.
        failing: Checks of the self-test that shall fail.
        restart: What started it last.
        streaming: Whether it was told to stream.
        clock: Time since some start, s.
    """

    identity: dict[str, str]
    rate_hz: int
    possible_hz: tuple[int, ...]
    zero_counts: int
    motion: bool = True
    memory: Callable[[], State] | None = None
    failing: Check = Check(0)  # noqa: RUF009  a flag is immutable
    restart: Restart = Restart.POWER_ON
    streaming: bool = False
    clock: Callable[[], float] = time.monotonic
    _began_s: float = 0.0
    _bad: int = 0
    _splitter: Splitter = field(default_factory=frame_splitter)

    def __post_init__(self) -> None:
        self._began_s = self.clock()

    def began_anew(self, why: Restart) -> None:
        """Be as after a restart."""
        self.restart, self._began_s, self._bad = why, self.clock(), 0
        self.streaming, self._splitter = False, frame_splitter()

    def hello(self) -> bytes:
        """Return the identity frame."""
        return pack_identity(0, {**self.identity, "rate_hz": f"{self.rate_hz}"})

    def feed(self, heard: bytes) -> bytes:
        """Take what the host sent, return the answers; what it does not know is for others to answer."""
        said = b""
        for piece in self._splitter.feed(heard):
            frame = FactKind.GARBAGE if isinstance(piece, int) else unpack_frame(piece)
            if isinstance(frame, FactKind):
                self._bad = min(self._bad + 1, 0xFFFF)
            else:
                said += self._do(*frame)
        return said

    def _do(self, kind: int, number: int, payload: bytes) -> bytes:
        if kind == IDENTIFY:
            return self.hello()
        if kind in (START, STOP):
            self.streaming = kind == START
        if kind == ASK_RATE and len(payload) == 2:
            return self._rate(number, int.from_bytes(payload, "little"))
        if kind == ASK_SELF_TEST:
            return _refused(number, Reason.STREAMING) if self.streaming else self._answer(SELF_TEST, number)
        if kind == ASK_ZERO:
            return _refused(number, Reason.NO_READING) if self._failing & _NO_ZERO else self._answer(ZERO, number)
        if kind == ASK_REPORT:
            return self._answer(REPORT, number)
        if kind == READ and self.memory is None:
            return pack_frame(STORED, number, bytes((State.NOTHING,)))
        return b""

    def _rate(self, number: int, wanted_hz: int) -> bytes:
        if wanted_hz:
            if self.streaming:
                return _refused(number, Reason.STREAMING)
            if wanted_hz not in self.possible_hz:
                return _refused(number, Reason.NOT_POSSIBLE)
            self.rate_hz = wanted_hz
        return pack_frame(RATE, number, Rate(self.rate_hz, self.possible_hz).pack())

    def _answer(self, kind: int, number: int) -> bytes:
        what = {SELF_TEST: self._self_test, ZERO: self._zero, REPORT: self._report}[kind]()
        return pack_frame(kind, number, what.pack())

    @property
    def _failing(self) -> Check:
        return self.failing if self.zero_counts in _RANGE else self.failing | Check.FORCE_IN_RANGE

    def _self_test(self) -> SelfTest:
        done = _EVERY & ~(_MOTION if not self.motion else Check(0)) & ~(_NO_MEMORY if self.memory is None else Check(0))
        failed = self._failing
        if self.memory is not None and self.memory() is State.DAMAGED:
            failed |= Check.MEMORY
        return SelfTest(
            done=done,
            failed=failed & done,
            mean_counts=self.zero_counts,
            noise_counts=_NOISE_COUNTS,
            rate_hz=float(self.rate_hz),
            turn_dps=0.5 if self.motion else 0.0,
            gravity_g=1.0 if self.motion else 0.0,
            supply_v=5.0,
        )

    def _zero(self) -> Zero:
        return Zero(self.zero_counts, max(1, self.rate_hz // 2), round(6 * _NOISE_COUNTS))

    def _report(self) -> Report:
        return Report(self.restart, self.clock() - self._began_s, bad_commands=self._bad)


def _refused(number: int, why: Reason) -> bytes:
    return pack_frame(REFUSED, number, bytes((why,)))
