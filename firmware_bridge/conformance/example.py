"""A stream of a device and what it says, from which the conformance suite makes its tests."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from firmware_bridge.codecs.nkt1 import DataFrame, pack_data
from firmware_bridge.notifications import envelope
from firmware_bridge.registry import load_driver

_KGF: Final = 9.80665
_LBF: Final = 4.4482216152605


@dataclass(frozen=True, slots=True)
class Example:
    """Bytes as a device sends them from its start, and the readings that they hold.

    Attributes:
        stream: The bytes; at least a dozen readings, in several frames or lines.
        values: The readings in N, or in counts.
        options: Options of the address under which the driver reads them.
        counts: True where the values are raw counts.
        rate_hz: Samples per second where device or driver states it, else None.
        wrapped: The same kind of stream, with its device clock passing its end; None where there is no clock.
        again: What the device sends after it was connected again: the same readings. Where it would be the same to
            the bit it is taken for a repeat, so a clock or a counter differs; None for the stream itself.
    """

    stream: bytes
    values: tuple[float, ...]
    options: dict[str, str] = field(default_factory=dict[str, str])
    counts: bool = False
    rate_hz: float | None = None
    wrapped: bytes | None = None
    again: bytes | None = None


def examples_of(name: str) -> tuple[Example, ...]:
    """Return the examples of a driver: its own, or those kept here; none for drivers without bytes of their own."""
    own: Callable[[], Iterable[Example]] | None = getattr(load_driver(name), "examples", None)
    return tuple(own()) if own is not None else (_WIRED | _OTHERS).get(name, ())


def _progressor(first_us: int) -> bytes:
    """Return five frames of four readings, 12.5 ms apart: 0.5, 1.0, … kgf."""
    out = b""
    for frame in range(5):
        rows = range(4 * frame, 4 * frame + 4)
        body = b"".join(struct.pack("<fI", 0.5 * (i + 1), (first_us + 12_500 * i) % 2**32) for i in rows)
        out += bytes((1, len(body))) + body
    return out


def _nkt1(first_us: int) -> bytes:
    """Return five frames of four readings, 3125 µs apart: 1000, 1100, … counts."""
    frames: list[bytes] = []
    for number in range(5):
        counts = np.array([1000 + 100 * (4 * number + i) for i in range(4)])
        start_us = (first_us + 4 * number * 3125) % 2**32
        frames.append(pack_data(DataFrame(sequence=number, device_time_us=start_us, interval_us=3125, counts=counts)))
    return b"".join(frames)


_TWENTY: Final = tuple(range(1, 21))
_LINES: Final = b"\r\n"

_WIRED: Final[dict[str, tuple[Example, ...]]] = {
    "progressor": (
        Example(
            _progressor(1000),
            tuple(0.5 * i * _KGF for i in _TWENTY),
            rate_hz=80.0,
            wrapped=_progressor(2**32 - 100_000),
        ),
    ),
    "nkt1": (
        Example(
            _nkt1(5000),
            tuple(1000.0 + 100 * i for i in range(20)),
            counts=True,
            rate_hz=320.0,
            wrapped=_nkt1(2**32 - 30_000),
            again=_nkt1(77_000),
        ),
    ),
    "mark10": (
        Example(
            _LINES + b"".join(f"{0.5 * i:.3f} lbF\r\n".encode() for i in _TWENTY),
            tuple(0.5 * i * _LBF for i in _TWENTY),
        ),
    ),
    "ascii": (
        Example(
            _LINES + b"".join(f"{i / 4}\r\n".encode() for i in _TWENTY),
            tuple(i / 4 for i in _TWENTY),
            {"unit": "N"},
        ),
        Example(
            _LINES + b"".join(f"{12_500 * i},{i / 4}\r\n".encode() for i in _TWENTY),
            tuple(i / 4 * _KGF for i in _TWENTY),
            {"profile": "micros", "unit": "kgf"},
            rate_hz=80.0,
        ),
        Example(
            _LINES + b"".join(f"HX711 reading: {-100 * i}\r\n".encode() for i in _TWENTY),
            tuple(-100.0 * i for i in _TWENTY),
            {"profile": "hx711"},
            counts=True,
        ),
        Example(
            _LINES + b"".join(f"{200 * i},{i / 4:.2f},lbs,24.75,\r\n".encode() for i in _TWENTY),
            tuple(i / 4 * _LBF for i in _TWENTY),
            {"profile": "openscale"},
            rate_hz=5.0,
        ),
    ),
}


def _notifications(payloads: Iterable[bytes], channel: int = 0) -> bytes:
    return b"".join(envelope(channel, payload) for payload in payloads)


def _whc06(hundredths: int) -> bytes:
    return bytes.fromhex("0203112AC0191123E101") + hundredths.to_bytes(2, "big") + bytes.fromhex("01F401D4CB")


def _lutron(number: int) -> bytes:
    return b"\x02" + b"4159" + b"0" + b"1" + f"{number:08d}".encode() + b"\r"


_OTHERS: Final[dict[str, tuple[Example, ...]]] = {
    "force_board": (
        Example(
            _notifications(
                b"\x00\x04" + b"".join((4 * k + i).to_bytes(3, "big") for i in range(1, 5)) for k in range(5)
            ),
            tuple(i * _LBF for i in _TWENTY),
        ),
    ),
    "whc06": (
        Example(_notifications((_whc06(50 * i) for i in _TWENTY), channel=255), tuple(0.5 * i * _KGF for i in _TWENTY)),
    ),
    "jamar": (
        Example(
            _notifications(f"::VAL 1,{0.5 * i:.1f}\r\n".encode() for i in _TWENTY),
            tuple(0.5 * i * _KGF for i in _TWENTY),
            {"unit": "kgf"},
        ),
    ),
    "muscle_meter": (
        Example(
            _notifications(b"".join(struct.pack(">HB", 20 * k + i, 1) for i in range(20)) for k in range(3)),
            tuple(0.1 * i * _KGF for i in range(60)),
        ),
    ),
    "frez": (
        Example(
            _notifications(
                b"\x01\x00" + b"".join(struct.pack("<iI", 500 * (9 * k + i), 4 * (9 * k + i)) for i in range(9))
                for k in range(3)
            ),
            tuple(0.5 * i * _KGF for i in range(27)),
            {"kgf_per_count": "0.001"},
            rate_hz=250.0,
        ),
    ),
    "sig_scale": (
        Example(
            _notifications(b"\x00" + (100 * i).to_bytes(2, "little") for i in _TWENTY),
            tuple(0.5 * i * _KGF for i in _TWENTY),
        ),
    ),
    "teraforce": (
        Example(
            _notifications((100 * i).to_bytes(2, "big") for i in _TWENTY),
            tuple(100 * i * 45 / 3800 * _KGF for i in _TWENTY),
            {"experimental": "yes", "hardware": "2.0"},
        ),
    ),
    "imada": (Example(b"".join(f"+{i:05.1f}NTO\r".encode() for i in _TWENTY), tuple(float(i) for i in _TWENTY)),),
    "sauter": (
        Example(b"".join(f"1{i:06.2f}".encode() for i in _TWENTY), tuple(float(i) for i in _TWENTY), {"unit": "N"}),
    ),
    "lutron": (Example(b"".join(_lutron(10 * i) for i in _TWENTY), tuple(float(i) for i in _TWENTY)),),
    "loadstar": (
        Example(
            b"A\r\n" + b"".join(f"{500 * i}\r\n".encode() for i in _TWENTY), tuple(0.5 * i * _LBF for i in _TWENTY)
        ),
    ),
}
