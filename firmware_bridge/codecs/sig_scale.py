"""Bluetooth SIG weight scale (0x181D) and the Force characteristic (0x2C07), for scales and for one's own boards.

Sources: the Bluetooth SIG's assigned characteristics; of scales that go beyond them, the manual of the Detecto 7550.
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, STANDARD_GRAVITY

EVIDENCE: Final = "A"
NAME_PATTERNS: Final = ("*",)
"""Any name: the service tells."""
SERVICE: Final = "0000181d-0000-1000-8000-00805f9b34fb"
"""Of the weight; the Force characteristic belongs to whatever service a board gives it."""
CHANNELS: Final = (
    "00002a9d-0000-1000-8000-00805f9b34fb",
    "00002c07-0000-1000-8000-00805f9b34fb",
)
"""Weight measurement, which is indicated, and force. A device has one or the other."""
WRITE: Final = None
RATE_HZ: Final = None

_POUNDS: Final = 1 << 0
_EXTRAS: Final = ((1 << 1, 7), (1 << 2, 1), (1 << 3, 4))
"""Time, user, and body-mass index with height: their flag and their length. They are about a person and not read."""
_RESERVED: Final = 0xF0
_FAILED: Final = 0xFFFF
_MAX_N: Final = MAX_PLAUSIBLE_KGF * STANDARD_GRAVITY
_WEIGHT_NOTICE: Final = (
    "A weight scale sends one reading a weighing and nothing below zero: it can tell how heavy a load is, "
    "not how fast force rises."
)
_RESERVED_NOTICE: Final = (
    "The scale sets a flag that the standard does not have (on a Detecto it says below zero and goes with another "
    "step): such readings are counted, not read."
)


class SigScaleCodec(NotificationCodec):
    """Sans-IO parser of standard weight measurements, in kgf or lbf, and forces, in N; without a clock.

    A reading with a flag that the standard reserves is not read: the one vendor known to set one means below zero by it
    and writes of another step size, which nobody has confirmed.

    >>> from firmware_bridge.notifications import envelope
    >>> [event] = SigScaleCodec().feed(envelope(1, bytes.fromhex("40E20100")))
    >>> event.values.tolist(), event.unit
    ([123.456], 'N')
    """

    name: ClassVar[str] = "sig_scale"

    def __init__(self) -> None:
        super().__init__()
        self._noticed = ""

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the reading of one indication or notification."""
        if channel == 0 and len(payload) >= 3:
            return self._weighed(payload)
        if channel == 1 and len(payload) == 4:
            raw = int.from_bytes(payload, "little", signed=True)
            if abs(raw) / 1000 <= _MAX_N:  # 7FFFFFFF, which says "unknown", is beyond it as well
                return [SampleEvent(np.array([raw / 1000]), "N")]
        return [MalformedEvent(max(len(payload), 1))]

    def _weighed(self, payload: bytes) -> list[CodecEvent]:
        flags, raw = payload[0], int.from_bytes(payload[1:3], "little")
        size = 3 + sum(length for flag, length in _EXTRAS if flags & flag)
        if flags & _RESERVED:
            return [*self._notice(f"{_WEIGHT_NOTICE} {_RESERVED_NOTICE}"), MalformedEvent(len(payload))]
        if len(payload) != size or raw == _FAILED:
            return [MalformedEvent(len(payload))]
        value, unit = (raw / 100, "lbf") if flags & _POUNDS else (raw / 200, "kgf")
        return [*self._notice(_WEIGHT_NOTICE), SampleEvent(np.array([value]), unit)]

    def _notice(self, text: str) -> list[CodecEvent]:
        """Tell it once; what was told of the flag stays told."""
        if len(text) <= len(self._noticed):
            return []
        self._noticed = text
        return [IdentityEvent((("notice", text),))]
