"""What an NKT1 instrument tells of itself: its rate, its self-test, its zero, its report; and what bytes say so.

The specification is ``firmware_bridge/NKT1.md``, commands 0x84 to 0x87; this is both sides of it, without a port or a
clock. The codec that reads a stream, :class:`~firmware_bridge.codecs.nkt1.Nkt1Codec`, knows none of it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntFlag
from typing import Final

from firmware_bridge.codecs.nkt1 import VELOCITY_STEP_DPS
from firmware_bridge.errors import CodecError

RATE: Final = 0x04
SELF_TEST: Final = 0x05
ZERO: Final = 0x06
REPORT: Final = 0x07
ASK_RATE: Final = 0x84
ASK_SELF_TEST: Final = 0x85
ASK_ZERO: Final = 0x86
ASK_REPORT: Final = 0x87

SELF_TEST_WITHIN_S: Final = 3.0
"""An instrument has answered by then."""
ZERO_WITHIN_S: Final = 1.5
MAX_RATE_HZ: Final = 0xFFFF

_FORMAT: Final = 1
_SELF_TEST: Final = struct.Struct("<BHHiIHhHH")
_ZERO: Final = struct.Struct("<iHI")
_REPORT: Final = struct.Struct("<BBI6H")
_NOISE_STEP_COUNTS: Final = 1 / 16
_RATE_STEP_HZ: Final = 0.1


class Check(IntFlag):
    """Checks of a self-test."""

    MEMORY = 1 << 0
    FORCE_ANSWERS = 1 << 1
    FORCE_IN_RANGE = 1 << 2
    FORCE_ALIVE = 1 << 3
    RATE = 1 << 4
    MOTION_ANSWERS = 1 << 5
    MOTION_ALIVE = 1 << 6
    STILL = 1 << 7
    SUPPLY = 1 << 8
    BUTTON = 1 << 9


class Restart(IntFlag):
    """What started an instrument last; several may be set."""

    POWER_ON = 1 << 0
    RESET_LINE = 1 << 1
    SUPPLY_FELL = 1 << 2
    WATCHDOG = 1 << 3


@dataclass(frozen=True, slots=True)
class Rate:
    """Samples per second that an instrument sends at, and all that it can.

    Attributes:
        rate_hz: Samples per second.
        possible_hz: Those that it can, as it lists them.
    """

    rate_hz: int
    possible_hz: tuple[int, ...]

    def pack(self) -> bytes:
        """Return the payload of its answer."""
        return struct.pack(f"<{1 + len(self.possible_hz)}H", self.rate_hz, *self.possible_hz)

    @classmethod
    def unpack(cls, payload: bytes) -> Rate | None:
        """Return what a payload says, or None where it is none."""
        if len(payload) < 2 or len(payload) % 2:
            return None
        rate_hz, *possible_hz = struct.unpack(f"<{len(payload) // 2}H", payload)
        return cls(rate_hz, tuple(possible_hz))


@dataclass(frozen=True, slots=True)
class SelfTest:
    """What an instrument found of itself in half a second of readings. It should have lain still.

    Attributes:
        done: The checks that were made.
        failed: Those of them that failed.
        mean_counts: Mean of its readings.
        noise_counts: Their standard deviation.
        rate_hz: Measured samples per second.
        turn_dps: Angular velocity at rest, °/s, before it is taken off.
        gravity_g: Length of the acceleration, in units of gravity.
        supply_v: Supply voltage, V; None where it cannot be measured.
    """

    done: Check
    failed: Check
    mean_counts: int
    noise_counts: float
    rate_hz: float
    turn_dps: float
    gravity_g: float
    supply_v: float | None

    @property
    def passed(self) -> bool:
        """Whether no check that was made failed."""
        return not self.failed

    def pack(self) -> bytes:
        """Return the payload of its answer."""
        return _SELF_TEST.pack(
            _FORMAT,
            self.done,
            self.failed,
            self.mean_counts,
            round(self.noise_counts / _NOISE_STEP_COUNTS),
            round(self.rate_hz / _RATE_STEP_HZ),
            round(self.turn_dps / VELOCITY_STEP_DPS),
            round(1000 * self.gravity_g),
            round(1000 * (self.supply_v or 0.0)),
        )

    @classmethod
    def unpack(cls, payload: bytes) -> SelfTest | None:
        """Return what a payload says, or None where it is none.

        Raises:
            CodecError: It is of a later format.
        """
        _check_format(payload, "self-test")
        if len(payload) != _SELF_TEST.size:
            return None
        _, done, failed, mean, noise, rate, turn, gravity, supply = _SELF_TEST.unpack(payload)
        return cls(
            Check(done),
            Check(failed & done),
            mean,
            noise * _NOISE_STEP_COUNTS,
            rate / 10,
            turn * VELOCITY_STEP_DPS,
            gravity / 1000,
            supply / 1000 or None,
        )


@dataclass(frozen=True, slots=True)
class Zero:
    """Counts at no load over half a second. What an instrument sends stays its converter's own counts.

    Attributes:
        mean_counts: Mean of the readings.
        readings: How many they were.
        spread_counts: Highest less lowest.
    """

    mean_counts: int
    readings: int
    spread_counts: int

    def pack(self) -> bytes:
        """Return the payload of its answer."""
        return _ZERO.pack(self.mean_counts, self.readings, self.spread_counts)

    @classmethod
    def unpack(cls, payload: bytes) -> Zero | None:
        """Return what a payload says, or None where it is none."""
        return cls(*_ZERO.unpack(payload)) if len(payload) == _ZERO.size else None


@dataclass(frozen=True, slots=True)
class Report:
    """What happened inside an instrument since it started. Counters stay at 65535.

    Attributes:
        restart: What started it.
        uptime_s: How long ago that was, s; it begins anew after 49.7 days.
        samples_lost: Samples lost inside it.
        glitches: Readings that were out of step and dropped.
        force_faults: How often its force sensor became faulty.
        motion_faults: How often its motion sensor became faulty.
        bus_recoveries: How often the bus of its sensors had to be freed.
        bad_commands: Frames that came damaged.
    """

    restart: Restart
    uptime_s: float
    samples_lost: int = 0
    glitches: int = 0
    force_faults: int = 0
    motion_faults: int = 0
    bus_recoveries: int = 0
    bad_commands: int = 0

    def pack(self) -> bytes:
        """Return the payload of its answer."""
        return _REPORT.pack(
            _FORMAT,
            self.restart,
            round(1000 * self.uptime_s) & 0xFFFFFFFF,
            self.samples_lost,
            self.glitches,
            self.force_faults,
            self.motion_faults,
            self.bus_recoveries,
            self.bad_commands,
        )

    @classmethod
    def unpack(cls, payload: bytes) -> Report | None:
        """Return what a payload says, or None where it is none.

        Raises:
            CodecError: It is of a later format.
        """
        _check_format(payload, "report")
        if len(payload) != _REPORT.size:
            return None
        _, restart, uptime_ms, *counters = _REPORT.unpack(payload)
        return cls(Restart(restart), uptime_ms / 1000, *counters)


def _check_format(payload: bytes, what: str) -> None:
    if payload and payload[0] != _FORMAT:
        raise CodecError(
            f"The instrument answers with a {what} of format {payload[0]}; {_FORMAT} is known here.",
            "Its firmware is later than this program: take a later nktsense.",
        )
