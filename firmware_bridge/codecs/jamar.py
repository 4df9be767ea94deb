"""Jamar Smart hand dynamometer (Patterson Medical): text over the Nordic UART service.

A reading is ``::VAL 1,45.3``. Sources: ``jamar.js`` of CactusTechnologies/INGH_nodejs_jamar, the Delsys API's C#
example, the iOS client "gripstrength" (``DataParser.swift``), Patterson Medical's user guide 81669928.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, parse_unit

EVIDENCE: Final = "C"
"""Three clients agree on the text (B); on its unit they contradict each other."""
NAME_PATTERNS: Final = ("*Jamar*",)
SERVICE: Final = "6e400001-b5a3-f393-e0a9-e50e24dcca9e"
CHANNELS: Final = ("6e400003-b5a3-f393-e0a9-e50e24dcca9e",)
WRITE: Final = None
"""``6e400002-…`` takes commands, but none is known; it streams once notifications are on."""
RATE_HZ: Final = None

_END: Final = re.compile(rb"[\r\n\x00]+|(?=::)")
_READING: Final = re.compile(rb"::VAL 1,\s*([-+]?[0-9]{1,6}(?:\.[0-9]{1,6})?)\s*")
_WHOLE: Final = re.compile(rb"::VAL 1,\s*[-+]?[0-9]{1,6}\.[0-9]+")
_LONGEST: Final = 64


class JamarCodec(NotificationCodec):
    """Sans-IO parser of Jamar Smart notifications; readings in the unit that the user states, without a clock.

    How a line ends is not documented: CR, LF, NUL, the next ``::``, or the end of a notification after a decimal all
    do. A line may be spread over notifications, and a notification may hold several.

    Unresolved (C): the unit. One client takes pounds, another compares with norms in kg, and the keypad can switch it.

    Args:
        unit: ``kgf`` or ``lbf``, as the display shows.

    Raises:
        CodecError: No unit is stated, or another one.

    >>> from firmware_bridge.notifications import envelope
    >>> notice, event = JamarCodec("lb").feed(envelope(0, b"::VAL 1,45.3"))
    >>> event.values.tolist(), event.unit
    ([45.3], 'lbf')
    """

    name: ClassVar[str] = "jamar"

    def __init__(self, unit: str | None = None) -> None:
        super().__init__()
        if unit is None:
            raise CodecError(
                "A Jamar Smart does not say in which unit it sends.",
                "Add &unit=kgf or &unit=lbf, whichever its display shows, and compare one pull with the display.",
            )
        self._unit = parse_unit(unit) or ""
        if self._unit not in ("kgf", "lbf"):
            raise CodecError(f"A Jamar Smart does not show {unit!r}.", "Use kgf or lbf, whichever its display shows.")
        self.options = f"unit={self._unit}"
        self.wire_unit = self._unit
        self._text = b""
        self._noticed = False

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification or line."""
        return super().waiting + len(self._text)

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return all readings that one notification completes."""
        if channel != 0:
            return [MalformedEvent(max(len(payload), 1))]
        *lines, rest = _END.split(self._text + payload)
        if len(rest) > _LONGEST or _WHOLE.fullmatch(rest):
            lines.append(rest)
            rest = b""
        self._text = rest
        values: list[float] = []
        bad = 0
        for line in lines:
            value = _read(line)
            if value is not None:
                values.append(value)
            else:
                bad += len(line)
        events: list[CodecEvent] = [MalformedEvent(bad)] if bad else []
        if values:
            events += [*self._notice(), SampleEvent(np.array(values), self._unit)]
        return events

    def _notice(self) -> list[CodecEvent]:
        if self._noticed:
            return []
        self._noticed = True
        text = (
            f"A Jamar Smart does not say its unit: its readings are taken for {self._unit}, as stated. "
            "Compare one pull with its display; the two differ by a factor of 2.2."
        )
        return [IdentityEvent((("notice", text),))]


def _read(line: bytes) -> float | None:
    """Return the number of a line, None where it is no reading."""
    match = _READING.fullmatch(line)
    if match is None:
        return None
    value = float(match[1])
    return value if abs(value) <= MAX_PLAUSIBLE_KGF else None
