"""Examples of industrial gauges: the worked examples of their manuals, and readings in the same form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples.parts import KGF, LBF, LINE, TWENTY

_SIGNED: Final = tuple((1 if i % 3 else -1) * i * 0.25 for i in TWENTY)
"""A quarter, a half, … with every third one below zero."""


def _lines(write: Callable[[float], str], ending: str, before: bytes = b"") -> bytes:
    return before + b"".join(f"{write(value)}{ending}".encode() for value in _SIGNED)


def _profile(
    name: str,
    stream: bytes,
    values: tuple[float, ...],
    options: dict[str, str] | None = None,
    *,
    rate_hz: float | None = None,
    counts: bool = False,
) -> Example:
    return Example(stream, values, {"profile": name, **(options or {})}, counts, rate_hz)


def _spaced(value: float) -> str:
    """Return a number as a Wagner gauge writes it: sign or space, then digits, with a space between."""
    return f"{'-' if value < 0 else ' '} {abs(value):.2f}"


_GAUGES: Final = (
    _profile("shimpo_dfs", _lines("{:.2f}".format, "\r", b"OK\r"), _SIGNED, {"unit": "N"}),
    _profile(
        "shimpo_dfs",
        _lines("{:+.2f} kgf".format, "\r\n", LINE),
        tuple(v * KGF for v in _SIGNED),
        {"unit": "line", "baud": "9600"},
    ),
    _profile("shimpo_fgv", _lines("{:+07.2f}".format, "\r", b"BB\r"), _SIGNED, {"unit": "N"}, rate_hz=10.0),
    _profile(
        "shimpo_fgv",
        _lines("BB{:+07.2f}".format, "\r", b"BB1\r"),
        tuple(v * LBF for v in _SIGNED),
        {"unit": "lbf", "rate": "20"},
        rate_hz=20.0,
    ),
    _profile("dillon_afg", _lines("{:.2f}".format, "\r\n"), _SIGNED, {"unit": "N"}),
    _profile(
        "dillon_gs", _lines("{:.2f}".format, "\r\n"), tuple(v * LBF for v in _SIGNED), {"unit": "lbf", "baud": "9600"}
    ),
    _profile(
        "wagner",
        b"- 23.02 lbf\r\n  23.02 lbf\r\n" + _lines(lambda v: f"{_spaced(v)} lbf", "\r\n"),
        (-23.02 * LBF, 23.02 * LBF, *(v * LBF for v in _SIGNED)),
        {"baud": "9600"},
    ),
    _profile("andilog", _lines("{:.2f}\t3.20".format, "\r"), _SIGNED, {"unit": "N", "baud": "9600"}),
    _profile("attonic", _lines("{:.2f}".format, "\r\n", b"COM_OK!!\r\n"), _SIGNED, {"unit": "N"}, rate_hz=2000.0),
    _profile(
        "tecsis",
        b"OK\r" + b"".join(b"N %05d\r" % (250 * i) for i in TWENTY),
        tuple(250.0 * i for i in TWENTY),
        {"channel": "1"},
        counts=True,
    ),
    _profile(
        "mark10_asked",
        b"-18.78 lbF\r\n" + _lines("{:.3f} lbF".format, "\r\n"),
        (-18.78 * LBF, *(v * LBF for v in _SIGNED)),
    ),
)
"""Every profile of the driver ``gauge``; where a manual does not show a reply, it is a number and perhaps a unit."""


def _lutron(hundredths: int) -> bytes:
    """Return a frame in N with two decimals."""
    return b"\x02" + b"4159" + (b"1" if hundredths < 0 else b"0") + b"2" + b"%08d" % abs(hundredths) + b"\r"


_LUTRON_WORKED: Final = bytes.fromhex("02343135393132303030303132 33340D")


def _lutron_kg(tenths: int) -> bytes:
    return b"\x02" + b"4155" + b"0" + b"1" + b"%08d" % tenths + b"\r"


def _sauter(value: float, decimals: int) -> bytes:
    return (b"1" if value >= 0 else b"0") + f"{abs(value):06.{decimals}f}".encode()


def _imada(value: float, unit: str) -> bytes:
    return f"{'-' if value < 0 else '+'}{abs(value):05.2f}{unit}TO\r".encode()


def _imada_zt(value: float) -> bytes:
    """Return a live reading of twenty characters in the second unit of the gauge's list."""
    sign = "-" if value < 0 else "+"
    return f"l{sign}{abs(value):05.2f}".encode() + b"        1    \r"


_ZT_UNITS: Final = b"XFC020811070310\r"
"""N, kgf, lbf, gf, kN, ozf."""

EXAMPLES: Final[dict[str, tuple[Example, ...]]] = {
    "mark10": (
        Example(
            LINE + b"-18.78 lbF\r\n3.258 lbF\r\n" + _lines("{:.3f} lbF".format, "\r\n"),
            (-18.78 * LBF, 3.258 * LBF, *(v * LBF for v in _SIGNED)),
        ),
        Example(
            LINE + b"4.285 N\r\n" + _lines("{:.3f} N".format, "\r\n"),
            (4.285, *_SIGNED),
            {"rate": "25"},
            rate_hz=25.0,
        ),
        Example(  # a gauge that is set to send numbers only; 1 a second comes as 50
            LINE + _lines("{:.2f}".format, "\r\n"),
            tuple(v * KGF for v in _SIGNED),
            {"unit": "kgf", "rate": "1"},
            rate_hz=50.0,
        ),
        Example(  # a refusal tells something and is no reading
            LINE + b"*10\r\n" + _lines("{:.1f} gF".format, "\r\n") + b"*22\r\n",
            tuple(round(v, 1) * KGF / 1000 for v in _SIGNED),
        ),
    ),
    "gauge": _GAUGES,
    "imada": (
        Example(b"+012.3NTO\r" + b"".join(_imada(v, "N") for v in _SIGNED), (12.3, *_SIGNED)),
        Example(b"".join(_imada(v, "K") for v in _SIGNED), tuple(v * KGF for v in _SIGNED), {"rate": "50"}),
        Example(_ZT_UNITS + b"".join(_imada_zt(v) for v in _SIGNED), tuple(v * KGF for v in _SIGNED), {"family": "zt"}),
        Example(
            _ZT_UNITS + b"".join(_imada_zt(v) for v in _SIGNED),
            tuple(v * KGF for v in _SIGNED),
            {"family": "zt", "rate": "10"},
            rate_hz=10.0,
        ),
    ),
    "sauter": (
        Example(b"0011.701021.15" + b"".join(_sauter(v, 2) for v in _SIGNED), (-11.70, 21.15, *_SIGNED), {"unit": "N"}),
        Example(
            b"100.005" + b"".join(_sauter(i / 1000, 3) for i in TWENTY),
            (5.0, *(float(i) for i in TWENTY)),
            {"unit": "kN"},
        ),
    ),
    "lutron": (
        Example(_LUTRON_WORKED + b"".join(_lutron(25 * i * (1 if i % 3 else -1)) for i in TWENTY), (-12.34, *_SIGNED)),
        Example(b"".join(_lutron_kg(5 * i) for i in TWENTY), tuple(0.5 * i * KGF for i in TWENTY)),
    ),
    "loadstar": (
        Example(
            b"A\r\n2345\r\n" + b"".join(b"%d\r\n" % (500 * i) for i in TWENTY),
            (2.345 * LBF, *(0.5 * i * LBF for i in TWENTY)),
        ),
        Example(
            b"A\r\nA\r\n" + b"".join(b"%d %d\r\n" % (500 * i, 10 * i) for i in TWENTY),
            tuple(0.5 * i * LBF for i in TWENTY),
            {"time": "1"},
            rate_hz=100.0,
        ),
        Example(
            LINE + b"DI-1000\r\n" + _lines("{:.3f}".format, "\r\n"),
            tuple(v * LBF for v in _SIGNED),
            {"family": "di", "unit": "lbf"},
        ),
    ),
}
