"""NKT1, the binary frame of the open reference instrument.

The specification is ``firmware_bridge/NKT1.md``; this file is its reference implementation on the host side,
both directions, so that the virtual dynamometer and the tests speak it too.
"""

from __future__ import annotations

import re
import struct
from binascii import crc_hqx
from dataclasses import dataclass
from enum import IntFlag
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import cobs
from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, NoticeEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import BoolArray, FactKind, FloatArray, freeze
from firmware_bridge.splitting import Splitter
from firmware_bridge.units import COUNTS

VERSION: Final = 1
MAX_FRAME: Final = 250
"""Longest frame before stuffing, CRC included, so that one COBS group and one 8-bit length carry it."""

DATA: Final = 0x01
IDENTITY: Final = 0x02
IDENTIFY: Final = 0x81
START: Final = 0x82
STOP: Final = 0x83
_COMMAND: Final = {"identify": IDENTIFY, "start": START, "stop": STOP}

_HEADER: Final = struct.Struct("<BBH")
_DATA_HEAD: Final = struct.Struct("<IIHBB")
_HAS_VELOCITY: Final = 0x01
_HAS_ANGLE: Final = 0x02
MOTION_OPTION: Final = "motion_sign"
"""Option of the codec, and of an address."""
VELOCITY_STEP_DPS: Final = 1 / 16
ANGLE_STEP_DEG: Final = 1 / 100
_TOP_COUNTS, _BOTTOM_COUNTS = 8388607, -8388608
_LONGEST_STUFFED: Final = MAX_FRAME + 1
"""COBS adds one byte to a frame of this length."""
_HALF_CLOCK: Final = 1 << 31
_CLOCK: Final = 0xFFFFFFFF


class Status(IntFlag):
    """Status bits of a data frame."""

    SATURATED = 1 << 0
    FORCE_SENSOR_FAULT = 1 << 1
    MOTION_SENSOR_FAULT = 1 << 2
    OVERRUN = 1 << 3
    LOW_BATTERY = 1 << 4
    BUTTON = 1 << 5
    RESTARTED = 1 << 6
    CALIBRATION_DAMAGED = 1 << 7
    RESTARTED_BY_WATCHDOG = 1 << 8
    RESTARTED_BY_SUPPLY = 1 << 9
    OUT_OF_STEP = 1 << 10


NO_STATUS: Final = Status(0)

_BEGINS: Final = (
    (Status.FORCE_SENSOR_FAULT, FactKind.SENSOR_FAULT),
    (Status.MOTION_SENSOR_FAULT, FactKind.MOTION_LOST),
    (Status.LOW_BATTERY, FactKind.LOW_BATTERY),
    (Status.CALIBRATION_DAMAGED, FactKind.CALIBRATION_DAMAGED),
)
"""States that are told once, when they begin."""
_OVER: Final = 0.0

_FORCE_FAULT, _MOTION_FAULT = int(Status.FORCE_SENSOR_FAULT), int(Status.MOTION_SENSOR_FAULT)
_SATURATED, _OVERRUN, _BUTTON, _RESTARTED, _OUT_OF_STEP = (
    int(bit) for bit in (Status.SATURATED, Status.OVERRUN, Status.BUTTON, Status.RESTARTED, Status.OUT_OF_STEP)
)
_LOW_BATTERY: Final = int(Status.LOW_BATTERY)
_ANY_STATUS: Final = (1 << len(Status)) - 1
_WHY_RESTARTED: Final = ((int(Status.RESTARTED_BY_SUPPLY), 2.0), (int(Status.RESTARTED_BY_WATCHDOG), 1.0))
"""Where both are set it was the supply: a watchdog bites while it falls."""
_WHY_LOST: Final = 1.0


def _record(layout: int) -> np.dtype[np.void]:
    """Return how a sample stands in a frame of a layout."""
    fields: list[tuple[str, str]] = [("counts", "<i4")]
    if layout & _HAS_VELOCITY:
        fields.append(("velocity", "<i2"))
    if layout & _HAS_ANGLE:
        fields.append(("angle", "<i2"))
    return np.dtype(fields)


_RECORDS: Final = tuple(_record(layout) for layout in range(4))
_STEPS: Final = np.arange(MAX_FRAME, dtype=np.int64)


def crc16(data: bytes) -> int:
    """Return the CRC-16/IBM-3740 ("CCITT-FALSE"): polynomial 0x1021, start 0xFFFF, check value 0x29B1.

    >>> hex(crc16(b"123456789"))
    '0x29b1'
    """
    return crc_hqx(data, 0xFFFF)


def pack_frame(kind: int, sequence: int, payload: bytes) -> bytes:
    """Return one frame as it goes over the wire, terminator included.

    Raises:
        CodecError: The payload is too long for a frame.
    """
    body = _HEADER.pack(VERSION, kind, sequence & 0xFFFF) + payload
    if len(body) + 2 > MAX_FRAME:
        raise CodecError(f"An NKT1 frame holds {MAX_FRAME} bytes at most, not {len(body) + 2}.")
    return cobs.encode(body + struct.pack("<H", crc16(body))) + b"\x00"


def unpack_frame(stuffed: bytes) -> tuple[int, int, bytes] | FactKind:
    """Return type, sequence and payload of a frame without its terminator, or what is wrong with it."""
    body = cobs.decode(stuffed)
    if body is None or not _HEADER.size + 2 <= len(body) <= MAX_FRAME:
        return FactKind.GARBAGE
    if crc16(body[:-2]) != int.from_bytes(body[-2:], "little"):
        return FactKind.CRC_ERROR
    version, kind, sequence = _HEADER.unpack_from(body)
    return (kind, sequence, body[_HEADER.size : -2]) if version == VERSION else FactKind.GARBAGE


def frame_splitter() -> Splitter:
    """Return what cuts a stream into stuffed frames."""
    return Splitter(re.compile(rb"\x00"), _LONGEST_STUFFED)


def unpack_identity(payload: bytes) -> IdentityEvent:
    """Return what an identity frame says."""
    pairs = (item.partition("=") for item in payload.decode("ascii", "replace").split(";"))
    return IdentityEvent(tuple((key, value) for key, _, value in pairs))


@dataclass(frozen=True, slots=True, eq=False)
class DataFrame:
    """The content of a data frame before it is packed."""

    sequence: int
    device_time_us: int
    interval_us: int
    counts: FloatArray
    angular_velocity_dps: FloatArray | None = None
    angle_deg: FloatArray | None = None
    status: Status = NO_STATUS


def pack_data(frame: DataFrame) -> bytes:
    """Return a data frame as it goes over the wire."""
    layout = 0
    if frame.angular_velocity_dps is not None:
        layout |= _HAS_VELOCITY
    if frame.angle_deg is not None:
        layout |= _HAS_ANGLE
    records = np.zeros(len(frame.counts), dtype=_RECORDS[layout])
    records["counts"] = np.rint(frame.counts)
    if frame.angular_velocity_dps is not None:
        records["velocity"] = np.clip(np.rint(frame.angular_velocity_dps / VELOCITY_STEP_DPS), -32768, 32767)
    if frame.angle_deg is not None:
        records["angle"] = np.clip(np.rint(frame.angle_deg / ANGLE_STEP_DEG), -32768, 32767)
    head = _DATA_HEAD.pack(
        frame.device_time_us & 0xFFFFFFFF, frame.interval_us, int(frame.status), len(frame.counts), layout
    )
    return pack_frame(DATA, frame.sequence, head + records.tobytes())


def pack_identity(sequence: int, fields: dict[str, str]) -> bytes:
    """Return an identity frame: ``key=value`` pairs in ASCII, joined by ``;``."""
    return pack_frame(IDENTITY, sequence, ";".join(f"{k}={v}" for k, v in fields.items()).encode("ascii"))


class Nkt1Codec:
    """Sans-IO parser of NKT1 streams.

    Args:
        motion_sign: −1 where the sensor on the limb is worn the other way round: velocity and angle are turned.

    Raises:
        CodecError: It is neither 1 nor −1.
    """

    name: ClassVar[str] = "nkt1"
    tick_bits: ClassVar[int | None] = 32

    def __init__(self, motion_sign: int = 1) -> None:
        if motion_sign not in (1, -1):
            raise CodecError(f"{MOTION_OPTION}={motion_sign} is neither 1 nor -1.")
        self.nominal_rate_hz: float | None = None
        self.options = f"{MOTION_OPTION}=-1" if motion_sign < 0 else ""
        self._motion_sign = motion_sign
        self.wire_unit = COUNTS
        self._splitter = frame_splitter()
        self._reported = 0

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the end of their frame."""
        return self._splitter.waiting

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``.

        Raises:
            CodecError: Unknown verb. Nothing here writes what the instrument stores.
        """
        if verb == "battery":
            return b""
        try:
            return pack_frame(_COMMAND[verb], 0, b"")
        except KeyError:
            raise CodecError(f"The reference instrument has no command for {verb!r}.") from None

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events. A frame that fails its checksum is dropped and counted."""
        events: list[CodecEvent] = []
        for piece in self._splitter.feed(data):
            if isinstance(piece, int):
                events.append(MalformedEvent(piece))
            else:
                events.extend(self._frame(piece))
        return events

    def _frame(self, stuffed: bytes) -> list[CodecEvent]:
        frame = unpack_frame(stuffed)
        if isinstance(frame, FactKind):
            return [MalformedEvent(len(stuffed) + 1, frame)]
        kind, sequence, payload = frame
        if kind == DATA:
            return self._data(sequence, payload) or [MalformedEvent(len(stuffed) + 1)]
        if kind == IDENTITY:
            return [unpack_identity(payload)]
        return []  # of a later version, or about what is stored: skipped, as the specification asks

    def _data(self, sequence: int, payload: bytes) -> list[CodecEvent]:
        if len(payload) < _DATA_HEAD.size:
            return []
        tick, interval, status, n, layout = _DATA_HEAD.unpack_from(payload)
        status &= _ANY_STATUS
        dtype = _RECORDS[layout & (_HAS_VELOCITY | _HAS_ANGLE)]
        if n == 0 or len(payload) != _DATA_HEAD.size + n * dtype.itemsize:
            return []
        if n > 1 and not 0 < interval * (n - 1) < _HALF_CLOCK:
            return []  # samples at one time, or a frame that the clock cannot order
        records: NDArray[np.void] = np.frombuffer(payload, dtype, n, _DATA_HEAD.size)
        events = self._notices(status)
        ticks = _STEPS[:n] * interval
        ticks += tick
        if tick + interval * (n - 1) > _CLOCK:
            ticks &= _CLOCK
        # A sensor that the frame calls faulty has no reading, whatever bytes stand there.
        faulty, turned = bool(status & _MOTION_FAULT), self._motion_sign
        events.append(
            SampleEvent(
                values=freeze(records["counts"].astype(np.float64)),
                unit=COUNTS,
                ticks=freeze(ticks),
                angular_velocity_dps=_motion(records, "velocity", turned * VELOCITY_STEP_DPS, faulty)
                if layout & _HAS_VELOCITY
                else None,
                angle_deg=_motion(records, "angle", turned * ANGLE_STEP_DEG, faulty) if layout & _HAS_ANGLE else None,
                saturated=_saturated(records["counts"], status),
                sequence=sequence,
                interval_us=float(interval),
                restarted=bool(status & _RESTARTED),
                restarted_by=next((value for bit, value in _WHY_RESTARTED if status & bit), None)
                if status & _RESTARTED
                else None,
            )
        )
        return events

    def _notices(self, status: int) -> list[CodecEvent]:
        """Return what the status bits say besides the samples: states when they change, losses each time."""
        events: list[CodecEvent] = []
        changed = status ^ self._reported
        if changed:
            began = changed & status
            events += [NoticeEvent(fact) for bit, fact in _BEGINS if began & int(bit)]
            if changed & ~status & _LOW_BATTERY:
                events.append(NoticeEvent(FactKind.LOW_BATTERY, _OVER))
            if changed & _BUTTON:
                events.append(NoticeEvent(FactKind.BUTTON, float(bool(status & _BUTTON))))
            self._reported = status
        if status & _OVERRUN:
            events.append(NoticeEvent(FactKind.OVERRUN, _WHY_LOST if status & _OUT_OF_STEP else None))
        return events


def _motion(records: NDArray[np.void], field: str, step: float, faulty: bool) -> FloatArray:
    return freeze(np.full(len(records), np.nan) if faulty else records[field] * step + 0.0)  # no zero below zero


def _saturated(counts: NDArray[np.int32], status: int) -> BoolArray | None:
    """Return which samples are unusable: at an end of the converter's range, or all where the frame says so."""
    read, ends = counts.tolist(), None
    if _TOP_COUNTS in read or _BOTTOM_COUNTS in read:
        ends = (counts == _TOP_COUNTS) | (counts == _BOTTOM_COUNTS)
    if status & _FORCE_FAULT or (status & _SATURATED and ends is None):
        return np.ones(len(counts), np.bool_)
    return ends
