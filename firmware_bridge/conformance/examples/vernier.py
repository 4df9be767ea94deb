"""Examples of Vernier Go Direct, which says the same over Bluetooth and over USB."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Final

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples.parts import LBF, cut, notifications


def _frame(head: int, rest: bytes) -> bytes:
    """Return a frame of the device: head, total length, a counter, the sum of all other bytes, rest."""
    length = 4 + len(rest)
    return bytes((head, length, 0xF0, (head + length + 0xF0 + sum(rest)) % 256)) + rest


def _answer(command: int, counter: int, payload: bytes) -> bytes:
    return _frame(0x98, bytes((command, counter)) + payload)


def _sensor(number: int, unit: bytes) -> bytes:
    """Return what a sensor says of itself: 0 to 600, every 1 ms at most, usually every 100 ms."""
    about = struct.pack("<bBIBB60s32s", number, 0, 17, 0, 0, b"Force", unit)
    return _answer(0x50, 0xFA, about + struct.pack("<dddIQIII", 0.1, 0.0, 600.0, 1000, 10**9, 100_000, 1000, 0))


_STATUS: Final = _answer(0x10, 0xFD, struct.pack("<BBBBHBBHBB", 0, 0, 2, 1, 5, 3, 4, 6, 87, 1))
_DEVICE: Final = _answer(
    0x55, 0xFC, struct.pack("<16s16s32s", b"GDX-HD", b"0A1234567", b"GDX-HD 0A1234567") + bytes(88)
)
_WORKED: Final = bytes.fromhex("2015F02F 06 0200 03 00 0000C03F 00002040 00006040")
"""Of the fact sheet: sensor 1 reads 1.5, 2.5, 3.5."""


def _normal(values: Iterable[float]) -> bytes:
    """Return a frame of type 06 with readings of sensor 1."""
    rows = [struct.pack("<f", value) for value in values]
    return _frame(0x20, struct.pack("<BHBB", 0x06, 1 << 1, len(rows), 0) + b"".join(rows))


def _wide(rows: Iterable[tuple[float, float]]) -> bytes:
    """Return a frame of type 07 with readings of the sensors 1 and 2."""
    packed = [struct.pack("<ff", *row) for row in rows]
    return _frame(0x20, struct.pack("<BIBB", 0x07, 1 << 1 | 1 << 2, len(packed), 0) + b"".join(packed))


_QUARTERS: Final = tuple(i / 4 for i in range(1, 161))
_BEGIN: Final = (_answer(0x1A, 0xFE, b"\x00"), _STATUS, _DEVICE)
_ONE: Final = (
    *_BEGIN,
    _sensor(1, b"N"),
    _WORKED,
    *(_normal(_QUARTERS[at : at + 4]) for at in range(0, 160, 4)),
)
_ONE_N: Final = (1.5, 2.5, 3.5, *_QUARTERS)
_TWO: Final = (
    *_BEGIN,
    _sensor(2, b"lbf"),
    *(_wide((-1.0, value) for value in _QUARTERS[at : at + 4]) for at in range(0, 160, 4)),
)


def _bluetooth(frames: Iterable[bytes]) -> bytes:
    return notifications(piece for frame in frames for piece in cut(frame, 20))


def _usb(frames: Iterable[bytes]) -> bytes:
    """Return reports of 64 bytes, the first of which says how many of the others are valid."""
    return notifications(
        (bytes((len(piece),)) + piece).ljust(64, b"\x00") for frame in frames for piece in cut(frame, 63)
    )


EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "godirect": (
        Example(_bluetooth(_ONE), _ONE_N, rate_hz=50.0),
        Example(_bluetooth(_TWO), tuple(v * LBF for v in _QUARTERS), {"sensor": "2", "period_ms": "10"}, rate_hz=100.0),
    ),
    "hid": (
        Example(_usb(_ONE), _ONE_N, rate_hz=50.0),
        Example(_usb(_TWO), tuple(v * LBF for v in _QUARTERS), {"sensor": "2", "period_ms": "100"}, rate_hz=10.0),
    ),
}
