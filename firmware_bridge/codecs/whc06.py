"""Weiheng WH-C06 crane scale (``IF_B7``, also sold as MAT Muscle Meter): readings in its advertisements.

It is never connected to. Sources: ``wh-c06.model.ts`` of Stevie-Ray/hangtime-grip-connect, ``WHC06.swift`` and
``WHC06Mock.swift`` of sebws/Crane, ``scales.h`` of jvasilakes/mito.
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import ADVERTISEMENT, NotificationCodec
from firmware_bridge.units import parse_unit

EVIDENCE: Final = "B"
NAME_PATTERNS: Final = ("IF_B7",)
COMPANY_ID: Final = 0x0100
"""Company identifier of its manufacturer data. TomTom's too, so the name must fit as well."""
SERVICE: Final = None
CHANNELS: Final[tuple[str, ...]] = ()
"""None: the payload of an advertisement comes as channel 255."""
WRITE: Final = None
RATE_HZ: Final = None
"""A few per second, as the scale and the system's scan let through."""

_SIZE: Final = 17
_LOAD: Final = 10
_STATUS: Final = 14
_COMPANY: Final = COMPANY_ID.to_bytes(2, "little")
_KG: Final = 1
_NOTICE: Final = (
    "A WH-C06 gives a few readings per second without a clock, not fit for how fast force rises; "
    "whether HOLD is on cannot be told from them."
)
_OTHER_UNIT: Final = (
    "The WH-C06 is not set to kg, and sources disagree on what it sends then: no reading is taken. "
    "Set it to kg, or add &unit= with what one known load shows to be sent (kgf or lbf)."
)


class WhC06Codec(NotificationCodec):
    """Sans-IO parser of WH-C06 advertisements; readings in kgf, without a clock.

    The payload is the manufacturer data without the company identifier, 17 bytes; with the identifier before it, as
    some systems hand it on, it is read too. Its first bytes look like a constant and an address, but of that there is
    one example, so they are not checked.

    Unresolved: the low half of byte 14 is the unit; all sources take 1 for kg, for others they contradict each other,
    and so do they on whether the number is then still in kg. The high half (0 and A were seen) is hold or a stable
    reading. A load from 0x8000 on may be negative, which one source of several says; it is counted as no reading.

    Args:
        unit: In which unit the number is while the scale does not say kg, as the user states it: kgf or lbf.

    Raises:
        CodecError: Another unit.

    >>> from firmware_bridge.notifications import envelope
    >>> payload = bytes.fromhex("02 03 11 2A C0 19 11 23 E1 01 04D2 01F4 01 D4CB")
    >>> notice, event = WhC06Codec().feed(envelope(255, payload))
    >>> event.values.tolist(), event.unit
    ([12.34], 'kgf')
    """

    name: ClassVar[str] = "whc06"

    def __init__(self, unit: str | None = None) -> None:
        super().__init__()
        self._unit = None if unit is None else parse_unit(unit)
        if unit is not None and self._unit not in ("kgf", "lbf"):
            raise CodecError(f"A WH-C06 sends no readings in {unit!r}.", "Use kgf or lbf, or set the scale to kg.")
        self.options = "" if self._unit is None else f"unit={self._unit}"
        self.wire_unit = "" if self._unit == "lbf" else "kgf"
        self._noticed = ""

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the reading of one advertisement."""
        data = payload.removeprefix(_COMPANY) if len(payload) == _SIZE + len(_COMPANY) else payload
        if channel != ADVERTISEMENT or len(data) != _SIZE:
            return [MalformedEvent(max(len(payload), 1))]
        unit = "kgf" if data[_STATUS] & 0x0F == _KG else self._unit
        if unit is None:
            return [*self._notice(_OTHER_UNIT), MalformedEvent(len(payload))]
        stated = "" if data[_STATUS] & 0x0F == _KG else f" It is not set to kg: they are taken for {unit}, as stated."
        events = self._notice(_NOTICE + stated)
        raw = int.from_bytes(data[_LOAD : _LOAD + 2], "big")
        if raw >= 0x8000:
            return [*events, MalformedEvent(len(payload))]
        return [*events, SampleEvent(np.array([raw / 100]), unit)]

    def _notice(self, text: str) -> list[CodecEvent]:
        """Tell what changed: the scale may be set to another unit while it is read."""
        if text == self._noticed:
            return []
        self._noticed = text
        return [IdentityEvent((("notice", text),))]
