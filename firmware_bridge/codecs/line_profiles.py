"""How each family of line-printing gauges and sketches writes its lines. Sources by profile: hardware.md."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from firmware_bridge.units import COUNTS


@dataclass(frozen=True, slots=True)
class AsciiProfile:
    """How one family writes its lines.

    Attributes:
        name: Name of the profile, as in ``?profile=``.
        pattern: Bytes pattern of a whole line with groups ``value`` and, where present, ``time`` and ``unit``.
        unit: Unit of the value where the line has none; None where only the line or the user can tell.
        tick_us: µs per unit of the ``time`` group; None where lines carry no time.
        baud: Default speed of the serial link.
        commands: Bytes by verb.
        quiet: Lines that are no reading and no fault (banners, echoes).
        error: Lines by which the device refuses something, with its number in group ``number``.
        unit_in_line: Whether lines name their unit.
        unit_advice: What to do where a line without a unit comes and none was stated.
        rate_hz: Samples per second where the family fixes it.
    """

    name: str
    pattern: re.Pattern[bytes]
    unit: str | None = None
    tick_us: int | None = None
    baud: int = 115200
    commands: dict[str, bytes] = field(default_factory=dict[str, bytes])
    quiet: re.Pattern[bytes] | None = None
    error: re.Pattern[bytes] | None = None
    unit_in_line: Literal["always", "maybe", "never"] = "always"
    unit_advice: str = "Add &unit= with the unit in which it prints, such as N, kgf or lbf."
    rate_hz: float | None = None


def _line(body: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\s*" + body + rb"\s*\Z")


_VALUE: Final = rb"(?P<value>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)"
_UNIT: Final = rb"(?:\s*(?P<unit>[A-Za-z]{1,6}))?"
_TIMED: Final = _line(rb"(?P<time>\d{1,16})\s*[,;\t]\s*" + _VALUE + _UNIT)
_COMMENT: Final = re.compile(rb"\s*#")

PROFILES: Final[dict[str, AsciiProfile]] = {
    p.name: p
    for p in (
        AsciiProfile("plain", _line(_VALUE + _UNIT), quiet=_COMMENT, unit_in_line="maybe"),
        AsciiProfile("ms", _TIMED, tick_us=1000, quiet=_COMMENT, unit_in_line="maybe"),
        AsciiProfile("micros", _TIMED, tick_us=1, quiet=_COMMENT, unit_in_line="maybe"),
        AsciiProfile(
            "openscale",
            _line(rb"(?:(?P<time>-?\d{1,10}),)?" + _VALUE + rb",(?P<unit>lbs|kg),(?:[^,]*,)*"),
            tick_us=1000,
            baud=9600,
            quiet=re.compile(rb"\s*(?:$|[A-Z][A-Za-z ]*.*:?\s*$)"),
        ),
        AsciiProfile(
            "hx711",
            _line(rb"HX711 reading:\s*(?P<value>[-+]?\d+)"),
            COUNTS,
            baud=57600,
            unit_in_line="never",
        ),
        AsciiProfile(
            "hx711_adc",
            _line(rb"Load_cell output val:\s*" + _VALUE),
            baud=57600,
            quiet=re.compile(rb"\s*(?:Startup|Tare|[A-Z])"),
            unit_in_line="never",
        ),
        AsciiProfile(
            "nau7802",
            _line(rb"Read(?:ing)?:?\s+(?P<value>[-+]?\d+)(?:\t.*)?"),
            COUNTS,
            unit_in_line="never",
        ),
        AsciiProfile(
            "mark10",
            _line(_VALUE + _UNIT),
            # The gauge's name is not asked for: what its reply looks like is in no document that we have.
            commands={"start": b"AOUT50\r", "stop": b"AOUT0\r", "read": b"?C\r"},
            quiet=re.compile(rb"\s*$"),
            error=_line(rb"\*(?P<number>10|11|12|22)"),
            unit_advice='Set the gauge to "numeric + units", or add &unit= with the unit that it shows.',
        ),
    )
}
"""The profiles by name."""
