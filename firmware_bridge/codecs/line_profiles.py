"""How each family of line-printing gauges and sketches writes its lines. Sources by profile: hardware.md."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final, Literal

from firmware_bridge.samples import FactKind
from firmware_bridge.units import COUNTS


@dataclass(frozen=True, slots=True)
class Told:
    """A line by which a gauge says something in words, in place of a reading.

    Attributes:
        pattern: The whole line.
        text: What the person is told, once until the next reading.
        kind: Fact that it is; None where the line is a reading that cannot be used and is counted as passed over.
    """

    pattern: re.Pattern[bytes]
    text: str
    kind: FactKind | None = None


@dataclass(frozen=True, slots=True)
class AsciiProfile:
    """How one family writes its lines.

    Attributes:
        name: Name of the profile, as in ``?profile=``.
        pattern: Bytes pattern of a whole line with groups ``value`` and, where present, ``time`` and ``unit``.
        unit: Unit of the value where the line has none; None where only the line or the user can tell.
        tick_us: µs per unit of the ``time`` group; None where lines carry no time.
        baud: Default speed of the serial link; 0 where none is known and the user must state it.
        commands: Bytes by verb.
        quiet: Lines that are no reading and no fault (banners, echoes).
        error: Lines by which the device refuses something, with its number in group ``number``.
        unit_in_line: Whether lines name their unit.
        unit_advice: What to do where a line without a unit comes and none was stated.
        rate_hz: Samples per second where the family fixes it.
        rates: Streaming rates that can be asked for, each with its command and with the samples per second that come.
        poll_s: Seconds from one question to the next where the gauge is asked for each reading with the command
            ``read``; None where it sends by itself.
        reply_bytes: About how long an answer is, for the fastest that a line allows.
        told: Lines that say something in words.
        battery: Lines that tell the battery, from 0 (full) to 3 (low), in group ``battery``.
        title: What the gauge is, for a person; "" for sketches.
        evidence: How well the protocol is known, see :class:`~firmware_bridge.device.DeviceInfo`.
        digits_alike: Which digits of a line can be any other digit without one of the patterns noticing: those of the
            groups ``value`` and ``time``, or all of a line that matches ``pattern``. Many such lines are read at once.
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
    rates: dict[int, tuple[bytes, float]] = field(default_factory=dict[int, tuple[bytes, float]])
    poll_s: float | None = None
    reply_bytes: int = 12
    told: tuple[Told, ...] = ()
    battery: re.Pattern[bytes] | None = None
    title: str = ""
    evidence: str = "A"
    digits_alike: Literal["none", "read", "all"] = "none"


def _line(body: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\s*" + body + rb"\s*\Z")


_VALUE: Final = rb"(?P<value>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)"
_UNIT: Final = rb"(?:\s*(?P<unit>[A-Za-z]{1,6}))?"
_TIMED: Final = _line(rb"(?P<time>\d{1,16})\s*[,;\t]\s*" + _VALUE + _UNIT)
_COMMENT: Final = re.compile(rb"\s*#")
_SPACED: Final = rb"(?P<value>[-+]? {0,8}(?:\d+\.?\d*|\.\d+))" + _UNIT
"""As gauges write it: there may be spaces between sign and digits."""
_BLANK: Final = re.compile(rb"\s*$")
_MARK10_ERROR: Final = _line(rb"\*(?P<number>10|11|12|22)")
_MARK10_UNIT: Final = 'Set the gauge to "numeric + units", or add &unit= with the unit that it shows.'

PROFILES: Final[dict[str, AsciiProfile]] = {
    p.name: p
    for p in (
        AsciiProfile("plain", _line(_VALUE + _UNIT), quiet=_COMMENT, unit_in_line="maybe", digits_alike="all"),
        AsciiProfile("ms", _TIMED, tick_us=1000, quiet=_COMMENT, unit_in_line="maybe", digits_alike="all"),
        AsciiProfile("micros", _TIMED, tick_us=1, quiet=_COMMENT, unit_in_line="maybe", digits_alike="all"),
        AsciiProfile(
            "openscale",
            _line(rb"(?:(?P<time>-?\d{1,10}),)?" + _VALUE + rb",(?P<unit>lbs|kg),(?:[^,]*,)*"),
            tick_us=1000,
            baud=9600,
            quiet=re.compile(rb"\s*(?:$|[A-Z][A-Za-z ]*.*:?\s*$)"),
            digits_alike="all",
        ),
        AsciiProfile(
            "hx711",
            _line(rb"HX711 reading:\s*(?P<value>[-+]?\d+)"),
            COUNTS,
            baud=57600,
            unit_in_line="never",
            digits_alike="read",  # its name has digits too
        ),
        AsciiProfile(
            "hx711_adc",
            _line(rb"Load_cell output val:\s*" + _VALUE),
            baud=57600,
            quiet=re.compile(rb"\s*(?:Startup|Tare|[A-Z])"),
            unit_in_line="never",
            digits_alike="all",
        ),
        AsciiProfile(
            "nau7802",
            _line(rb"Read(?:ing)?:?\s+(?P<value>[-+]?\d+)(?:\t.*)?"),
            COUNTS,
            unit_in_line="never",
            digits_alike="all",
        ),
        AsciiProfile(
            "mark10",
            _line(_VALUE + _UNIT),
            # The gauge's name is not asked for: what its reply looks like is in no document that we have.
            commands={"start": b"AOUT50\r", "stop": b"AOUT0\r", "read": b"?C\r", "battery": b"LIST\r"},
            quiet=_BLANK,
            error=_MARK10_ERROR,
            unit_advice=_MARK10_UNIT,
            # AOUT1 gives 50 per second on Series 5, 7 and 7i, for the sake of old programs.
            rates={n: (b"AOUT%d\r" % n, 50.0 if n == 1 else float(n)) for n in (1, 2, 5, 10, 25, 50, 125, 250)},
            battery=_line(rb"[ -~]*;\s*B(?P<battery>[0-3])\s*;?"),
            digits_alike="all",
        ),
    )
}
"""The profiles by name."""


def _asked(
    name: str,
    title: str,
    read: bytes,
    *,
    body: bytes = _SPACED,
    baud: int = 0,
    poll_s: float = 0.1,
    unit: str | None = None,
    unit_in_line: Literal["always", "maybe", "never"] = "maybe",
    unit_advice: str = "Add &unit= with the unit that the gauge shows, such as N, kgf or lbf.",
    quiet: re.Pattern[bytes] = _BLANK,
    error: re.Pattern[bytes] | None = None,
    told: tuple[Told, ...] = (),
) -> AsciiProfile:
    """Return the profile of a gauge that is asked for each reading with the bytes ``read``."""
    return AsciiProfile(
        name,
        _line(body),
        unit,
        baud=baud,
        commands={"read": read},
        quiet=quiet,
        error=error,
        unit_in_line=unit_in_line,
        unit_advice=unit_advice,
        poll_s=poll_s,
        told=told,
        title=title,
        digits_alike="all",
    )


_HOLD: Final = Told(
    re.compile(rb"\s*IN HOLD\s*\Z"), "The gauge holds its display and sends no force of the moment: end the hold on it."
)
_WAGNER_TOLD: Final = (
    Told(re.compile(rb"\s*-?\s*HELP\b[ -~]*\Z"), "The gauge is overloaded.", FactKind.SATURATED),
    Told(
        re.compile(rb"[ -~]*\bPeak\s*\Z", re.IGNORECASE),
        "The gauge is in peak mode: what it sends is no force of the moment. Set it to real time.",
    ),
)
_ANDILOG_TOLD: Final = (
    Told(re.compile(rb"\s*\?\s*\Z"), "The gauge did not understand a request.", FactKind.DEVICE_ERROR),
    Told(re.compile(rb"\s*!\s*\Z"), "The gauge says that it has no value."),
)
_SHOWN: Final = (
    "Add &unit= with the unit that the gauge shows, such as N, kgf or lbf, or &unit=line if every line names it."
)

GAUGES: Final[dict[str, AsciiProfile]] = {
    p.name: p
    for p in (
        AsciiProfile(
            "shimpo_dfs",
            _line(_SPACED),
            baud=4800,
            commands={"start": b"BB\r", "stop": b"AB\r", "read": b"D\r"},
            quiet=re.compile(rb"\s*(?:OK|[A-Z]{1,4})?\s*$"),
            error=_line(rb"ERR\s?(?P<number>[0-7])"),
            unit_in_line="maybe",
            unit_advice=_SHOWN,
            told=(_HOLD,),
            title="Nidec-Shimpo DFS",
            digits_alike="all",
        ),
        AsciiProfile(
            "shimpo_fgv",
            _line(rb"(?:[A-Z]{2}\s*)?" + _SPACED),
            baud=19200,
            commands={"start": b"BB\r", "stop": b"AB\r", "read": b"BA\r"},
            quiet=re.compile(rb"\s*(?:[A-Z]{2}\d?)?\s*$"),
            unit_in_line="maybe",
            unit_advice=_SHOWN,
            rate_hz=10.0,
            rates={10: (b"BB\r", 10.0), 20: (b"BB1\r", 20.0)},
            title="Shimpo FGV-X or FGE-X",
            digits_alike="all",
        ),
        _asked("dillon_afg", "Dillon Quantrol AFG or Mecmesin AFG", b"?", baud=9600, unit_advice=_SHOWN),
        _asked("dillon_gs", "Dillon GS", b"l", unit_advice=_SHOWN),
        _asked("wagner", "Wagner FDX or FDV", b"?\r\n", unit_in_line="always", told=_WAGNER_TOLD),
        _asked(
            "andilog",
            "Andilog Centor",
            b"F",
            body=_SPACED + rb"(?:\t[ -~]*)?",
            unit_advice=_SHOWN,
            told=_ANDILOG_TOLD,
        ),
        AsciiProfile(
            "attonic",
            _line(_SPACED),
            baud=19200,
            commands={"start": b"STAT\r\n", "stop": b"STOP\r\n", "read": b"VALUE_READ\r\n"},
            quiet=re.compile(rb"\s*(?:COM_OK!!)?\s*$"),
            unit_in_line="maybe",
            unit_advice=_SHOWN,
            rate_hz=2000.0,
            told=(Told(re.compile(rb"\s*COM_ERR!!\s*\Z"), "The gauge refused a command.", FactKind.DEVICE_ERROR),),
            title="Attonic AD-FG",
            digits_alike="all",
        ),
        _asked(
            "tecsis",
            "tecsis EZE30",
            b"GN\r",
            body=rb"[NG]\s+(?P<value>[-+]?\s{0,8}\d{1,8}(?:\.\d{0,6})?)",
            baud=9600,
            unit=COUNTS,
            unit_in_line="never",
            quiet=re.compile(rb"\s*(?:OK)?\s*$"),
            told=(Told(re.compile(rb"\s*ERR\s*\Z"), "The gauge refused a command.", FactKind.DEVICE_ERROR),),
        ),
        _asked(
            "mark10_asked",
            "Mark-10 Series 4",
            b"?\r",
            baud=115200,
            unit_in_line="always",
            unit_advice=_MARK10_UNIT,
            error=_MARK10_ERROR,
        ),
    )
}
"""The industrial gauges by name; the driver ``gauge`` opens them."""
