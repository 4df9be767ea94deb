"""Muscle Meter V2 (``MUSCLE_V2``): twenty readings a notification.

A reading is a magnitude (u16 big endian, tenths of a kg) and a byte of flags. The only source is ``muscle_meter.py`` of
ForceBTEwithYou/DynamometerHolocron.
"""

from __future__ import annotations

import struct
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

EVIDENCE: Final = "C"
NAME_PATTERNS: Final = ("*MUSCLE*", "MM*")
SERVICE: Final = "0000ffe0-0000-1000-8000-00805f9b34fb"
"""Countless other boards have it: the name must fit as well."""
CHANNELS: Final = ("0000ffe1-0000-1000-8000-00805f9b34fb",)
WRITE: Final = None
"""It streams once notifications are on; no command is known."""
RATE_HZ: Final = None
"""About 485 by its one source, which asks to count it."""

_READING: Final = struct.Struct(">HB")
_PER_FRAME: Final = 20
_COMPRESSION: Final = 1 << 4
_NOTICE: Final = (
    "The Muscle Meter's readings are known from one source and untested: compare one with its display. "
    "A pull is taken for positive, a push for negative."
)


class MuscleMeterCodec(NotificationCodec):
    """Sans-IO parser of Muscle Meter V2 notifications; readings in kgf in steps of 0.1, without a clock.

    Known from one source (C): a pull is positive, a push (flag bit 4) negative. Bits 0 and 1 say that the display shows
    kg or lb, which does not change the number. It takes its zero when it is switched on.

    >>> from firmware_bridge.notifications import envelope
    >>> notice, event = MuscleMeterCodec().feed(envelope(0, bytes.fromhex("00FB01 012C11" + 18 * "000001")))
    >>> event.values[:3].tolist(), event.unit
    ([25.1, -30.0, 0.0], 'kgf')
    """

    name: ClassVar[str] = "muscle_meter"

    def __init__(self) -> None:
        super().__init__()
        self.wire_unit = "kgf"
        self._noticed = False

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the readings of one notification."""
        if channel != 0 or len(payload) != _PER_FRAME * _READING.size:
            return [MalformedEvent(max(len(payload), 1))]
        events: list[CodecEvent] = [] if self._noticed else [IdentityEvent((("notice", _NOTICE),))]
        self._noticed = True
        read = [(-raw if flags & _COMPRESSION else raw) / 10 for raw, flags in _READING.iter_unpack(payload)]
        values = [kgf for kgf in read if abs(kgf) <= MAX_PLAUSIBLE_KGF]
        if len(values) < len(read):
            events.append(MalformedEvent((len(read) - len(values)) * _READING.size))
        if values:
            events.append(SampleEvent(np.array(values, dtype=np.float64), "kgf"))
        return events
