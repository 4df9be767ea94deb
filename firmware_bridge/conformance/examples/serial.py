"""Examples of instruments and sketches on a wire."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples.parts import KGF, LBF, LINE, TWENTY, cut, notifications

_U32: Final = 2**32


def _progressor(first_us: int) -> bytes:
    """Return five frames of four readings, 12.5 ms apart: 0.5, 1.0, … kgf."""
    out = b""
    for frame in range(5):
        rows = range(4 * frame, 4 * frame + 4)
        body = b"".join(struct.pack("<fI", 0.5 * (i + 1), (first_us + 12_500 * i) % _U32) for i in rows)
        out += bytes((1, len(body))) + body
    return out


_WORKED: Final = bytes.fromhex("0110 00002041 E8030000 00004841 BC340000")
"""Of the fact sheet: 10 kgf at 1000 µs, 12.5 kgf at 13 500 µs; the low battery and the voltage stand between."""
_AROUND: Final = bytes.fromhex("0004 480F0000 0400")


def _crc16(data: bytes) -> int:
    """Return the CRC-16 with polynomial 0x1021 and start 0xFFFF, bit by bit."""
    crc = 0xFFFF
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc


def _nkt1(first_us: int) -> bytes:
    """Return five data frames of four readings, 3125 µs apart: 1000, 1100, … counts."""
    out = b""
    for number in range(5):
        counts = struct.pack("<4i", *(1000 + 100 * (4 * number + i) for i in range(4)))
        start_us = (first_us + 4 * number * 3125) % _U32
        body = struct.pack("<BBHIIHBB", 1, 1, number, start_us, 3125, 0, 4, 0) + counts
        body += struct.pack("<H", _crc16(body))
        out += b"".join(bytes((len(group) + 1,)) + group for group in body.split(b"\x00")) + b"\x00"
    return out


def _lines(write: Callable[[int], str], ending: str = "\r\n") -> bytes:
    return LINE + b"".join(f"{write(i)}{ending}".encode() for i in TWENTY)


def _signed_32(value: int) -> int:
    """Return a counter of 32 bits as a sketch prints it that takes it for signed."""
    return (value + _U32 // 2) % _U32 - _U32 // 2


def _openscale(first_ms: int) -> bytes:
    return _lines(lambda i: f"{_signed_32(first_ms + 200 * i)},{i / 4:.2f},lbs,24.75,")


def _timed(first: int, step: int) -> bytes:
    return _lines(lambda i: f"{(first + step * i) % _U32},{i / 4}")


EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "progressor": (
        Example(
            _progressor(1000),
            tuple(0.5 * i * KGF for i in TWENTY),
            rate_hz=80.0,
            wrapped=_progressor(_U32 - 100_000),
        ),
        Example(
            _AROUND + _WORKED + b"".join(bytes((1, 8)) + struct.pack("<fI", i, 13_500 + 12_500 * i) for i in TWENTY),
            (10 * KGF, 12.5 * KGF, *(i * KGF for i in TWENTY)),
            rate_hz=80.0,
        ),
    ),
    "nkt1": (
        Example(
            _nkt1(5000),
            tuple(1000.0 + 100 * i for i in range(20)),
            counts=True,
            rate_hz=320.0,
            wrapped=_nkt1(_U32 - 30_000),
            again=_nkt1(77_000),
        ),
        Example(  # the same over Bluetooth, cut as a connection with the least MTU cuts it
            notifications(cut(_nkt1(5000), 20)),
            tuple(1000.0 + 100 * i for i in range(20)),
            counts=True,
            rate_hz=320.0,
            wrapped=notifications(cut(_nkt1(_U32 - 30_000), 20)),
            again=notifications(cut(_nkt1(77_000), 20)),
            scheme="ble",
        ),
    ),
    "ascii": (
        Example(_lines(lambda i: f"{i / 4}"), tuple(i / 4 for i in TWENTY), {"unit": "N"}),
        Example(_lines(lambda i: f"{i / 4} kg", "\n"), tuple(i / 4 * KGF for i in TWENTY), {"unit": "line"}),
        Example(
            _timed(0, 12_500),
            tuple(i / 4 * KGF for i in TWENTY),
            {"profile": "micros", "unit": "kgf"},
            rate_hz=80.0,
            wrapped=_timed(_U32 - 100_000, 12_500),
        ),
        Example(
            _timed(0, 100),
            tuple(i / 4 for i in TWENTY),
            {"profile": "ms", "unit": "N"},
            rate_hz=10.0,
            wrapped=_timed(_U32 - 1000, 100),
        ),
        Example(
            _openscale(0),
            tuple(i / 4 * LBF for i in TWENTY),
            {"profile": "openscale"},
            rate_hz=5.0,
            wrapped=_openscale(_U32 // 2 - 1100),
        ),
        Example(
            _lines(lambda i: f"HX711 reading: {-100 * i}"),
            tuple(-100.0 * i for i in TWENTY),
            {"profile": "hx711"},
            counts=True,
        ),
        Example(
            _lines(lambda i: f"Load_cell output val: {12.5 * i:.2f}"),
            tuple(12.5 * i * KGF / 1000 for i in TWENTY),
            {"profile": "hx711_adc", "unit": "gf"},
        ),
        Example(
            _lines(lambda i: f"Reading: {1234 * i}\tWeight: 1.23\tAvgWeight: 1.20"),
            tuple(1234.0 * i for i in TWENTY),
            {"profile": "nau7802"},
            counts=True,
        ),
        Example(
            _lines(lambda i: f"Read {-777 * i}"), tuple(-777.0 * i for i in TWENTY), {"profile": "nau7802"}, counts=True
        ),
    ),
}
