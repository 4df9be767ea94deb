"""Examples of Bluetooth devices; those that serve a wire as well stand with the others of a wire."""

from __future__ import annotations

import struct
from itertools import accumulate
from typing import Final

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples.parts import KGF, LBF, TWENTY, cut, notifications


def _whc06(hundredths: int) -> bytes:
    return bytes.fromhex("0203112AC0191123E101") + hundredths.to_bytes(2, "big") + bytes.fromhex("01F401D4CB")


def _muscle(tenths: tuple[int, ...], flags: int) -> bytes:
    return b"".join(struct.pack(">HB", value, flags) for value in tenths)


def _frez(first_ms: int) -> bytes:
    """Return three notifications of nine readings, 4 ms apart: −1000, −500, … counts."""
    return notifications(
        b"\x01\x00"
        + b"".join(struct.pack("<iI", -1000 + 500 * i, (first_ms + 4 * i) % 2**32) for i in range(9 * k, 9 * k + 9))
        for k in range(3)
    )


def _cts500_load(hundredths: int) -> bytes:
    body = b"\x05\x01" + hundredths.to_bytes(4, "big")
    return body + bytes((sum(body) % 256,))


_CTS500_BEGIN: Final = bytes.fromhex("05C1000003C9 05AA000000AF 0501000004D2DC 0580C4000163AD")
"""The fact sheet's own: 80 Hz, start, 12.34 kgf, battery 3.55 V."""
_CTS500: Final = notifications(cut(_CTS500_BEGIN + b"".join(_cts500_load(50 * i) for i in TWENTY), 20))
_CTS500_KGF: Final = (12.34, *(0.5 * i for i in TWENTY))

_STEPS: Final = tuple((20, 127, -10, 3)[i % 4] for i in range(24))
"""Changes of force in tenths of a newton."""


def _dynamo() -> bytes:
    """Return an answer to a command, the opening, and the steps; a status follows every fifth in its packet."""
    answer = bytes.fromhex("0202 0402 0105 F3 03")
    steps = [b"\x04" + struct.pack("b", d) + (b"\x52\x00\x00" if i % 5 == 4 else b"") for i, d in enumerate(_STEPS)]
    return notifications([answer, b"\x00\x11\x22", *steps])


def _jamar(text: str) -> bytes:
    return f"::VAL 1,{text}\r\n".encode()


def _teraforce(counts: tuple[int, ...]) -> bytes:
    return notifications(cut(b"".join(struct.pack(">h", count) for count in counts), 8))


_TERAFORCE: Final = (1320, *(120 + 50 * i for i in range(-3, 16)))

EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "force_board": (
        Example(
            notifications(
                [
                    bytes.fromhex("0002 00002A 000064"),
                    *(b"\x00\x04" + b"".join((4 * k + i).to_bytes(3, "big") for i in range(1, 5)) for k in range(5)),
                ]
            ),
            (42 * LBF, 100 * LBF, *(i * LBF for i in TWENTY)),
        ),
    ),
    "whc06": (
        Example(
            notifications((_whc06(value) for value in (1234, *(50 * i for i in TWENTY))), channel=255),
            (12.34 * KGF, *(0.5 * i * KGF for i in TWENTY)),
        ),
    ),
    "jamar": (
        Example(
            notifications(_jamar(f"{0.5 * i:.1f}") for i in TWENTY),
            tuple(0.5 * i * KGF for i in TWENTY),
            {"unit": "kgf"},
        ),
        Example(  # cut where the radio cuts it
            notifications(cut(_jamar("45.3") + b"".join(_jamar(f"{i}.5") for i in TWENTY), 20)),
            (45.3 * LBF, *((i + 0.5) * LBF for i in TWENTY)),
            {"unit": "lbf"},
        ),
    ),
    "muscle_meter": (
        Example(
            notifications(
                [
                    bytes.fromhex("00FB01 012C11") + _muscle(tuple(range(18)), 1),
                    _muscle(tuple(range(20)), 0x11),
                    _muscle(tuple(range(20)), 2),
                ]
            ),
            tuple(
                0.1 * tenths * KGF for tenths in (251, -300, *range(18), *(-value for value in range(20)), *range(20))
            ),
        ),
    ),
    "frez": (
        Example(
            _frez(0),
            tuple(5.0 * i * KGF for i in range(27)),
            {"kgf_per_count": "0.01", "zero": "-1000"},
            rate_hz=250.0,
            wrapped=_frez(2**32 - 40),
        ),
    ),
    "cts500": (
        Example(_CTS500, tuple(kgf * KGF for kgf in _CTS500_KGF)),
        Example(_CTS500, tuple(kgf * KGF for kgf in _CTS500_KGF), {"rate_hz": "80"}, rate_hz=80.0),
    ),
    "dynamo": (Example(_dynamo(), tuple(tenths / 10 for tenths in accumulate(_STEPS)), {"experimental": "yes"}),),
    "sig_scale": (
        Example(
            notifications([bytes.fromhex("00B036"), *(b"\x00" + (100 * i).to_bytes(2, "little") for i in TWENTY)]),
            (70 * KGF, *(0.5 * i * KGF for i in TWENTY)),
        ),
        Example(
            notifications([bytes.fromhex("01483C"), *(b"\x01" + (50 * i).to_bytes(2, "little") for i in TWENTY)]),
            (154.32 * LBF, *(0.5 * i * LBF for i in TWENTY)),
        ),
    ),
    "sig_force": (
        Example(
            notifications(
                [bytes.fromhex("40E20100"), *(struct.pack("<i", 250 * i * (-1) ** i) for i in TWENTY)], channel=1
            ),
            (123.456, *(0.25 * i * (-1) ** i for i in TWENTY)),
        ),
    ),
    "teraforce": (
        Example(
            _teraforce(_TERAFORCE),
            tuple((count - 120) * 45 / 3800 * KGF for count in _TERAFORCE),
            {"experimental": "yes", "hardware": "2.0", "zero": "120"},
        ),
        Example(
            _teraforce(_TERAFORCE),
            tuple(count * 8.65 / 235 * KGF for count in _TERAFORCE),
            {"experimental": "yes", "hardware": "1.4"},
        ),
    ),
}
