"""NKT1 as it comes over Bluetooth: the frames of the serial line in notifications, and beside them the battery."""

from __future__ import annotations

from typing import ClassVar, Final

from firmware_bridge.codec import CodecEvent, MalformedEvent
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.notifications import BATTERY, Unwrapper, charge_of

SERVICE: Final = "f4a70001-1bae-4a24-bab8-d722ef803570"
DATA: Final = "f4a70002-1bae-4a24-bab8-d722ef803570"
"""Notifies what the instrument sends."""
CONTROL: Final = "f4a70003-1bae-4a24-bab8-d722ef803570"
"""Takes commands."""
NAME_PATTERNS: Final = ("NKT1-*",)
LONGEST_WRITE: Final = 20
"""Commands are written in parts of so many bytes, which every connection takes."""
FRAMES: Final = 0
"""Channel of the frames."""


class Nkt1BleCodec(Nkt1Codec):
    """Sans-IO parser of NKT1 notifications; a frame may lie in one of them or in several.

    Args:
        motion_sign: As for the frames of a line.
    """

    name: ClassVar[str] = "nkt1_ble"

    def __init__(self, motion_sign: int = 1) -> None:
        super().__init__(motion_sign)
        self._unwrapper = Unwrapper()

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification, or of their frame."""
        return self._unwrapper.waiting + super().waiting

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes of the stream of envelopes, return complete events."""
        events: list[CodecEvent] = []
        for item in self._unwrapper.feed(data):
            if isinstance(item, int):
                events.append(MalformedEvent(item))
            elif item[0] == BATTERY:
                events.append(charge_of(item[1]))
            elif item[0] == FRAMES:
                events += super().feed(item[1])
        return events
