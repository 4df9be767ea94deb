"""PitchSix Force Board: packets of whole pounds over Bluetooth.

Packet: number of readings (u16 big endian), then three bytes a reading. Sources: ``forceboard.model.ts`` of
Stevie-Ray/hangtime-grip-connect, which names the vendor's "Force Board Public API 1.0", and ``pitchsix.py`` of
ForceBTEwithYou/DynamometerHolocron. The vendor's own document was not read.
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec

EVIDENCE: Final = "B"
NAME_PATTERNS: Final = ("Force Board*",)
SERVICE: Final = "9a88d67f-8df2-4afe-9e0d-c2bbbe773dd0"
CHANNELS: Final = ("9a88d682-8df2-4afe-9e0d-c2bbbe773dd0",)
MODE_SERVICE: Final = "467a8516-6e39-11eb-9439-0242ac130002"
WRITE: Final = "467a8517-6e39-11eb-9439-0242ac130002"
"""The mode, in :data:`MODE_SERVICE`: not in the service that notifies."""
RATE_HZ: Final = None
"""About 80 per second on today's firmware, about 40 on older: the device does not say which it is."""

MAX_LBF: Final = 1100
"""The 450 kg model ends at about 992 lb."""
_SIZE: Final = 3
_HEAD: Final = 2
_COMMANDS: Final = {"start": b"\x04", "stop": b"\x07", "identify": b"", "battery": b""}
_NOTICE: Final = "The Force Board sends whole pounds, steps of 4.4 N: too coarse for small muscles and for onsets."
_WRAPPED: Final = (
    "It is built to be pulled; what it sends when pushed is not documented and is read as a wrapped number, negative."
)


class ForceBoardCodec(NotificationCodec):
    """Sans-IO parser of Force Board notifications; readings in lbf, without a clock.

    The sources take a reading for ``32768 × first + 256 × second + third`` byte; the first is 0 in the whole range,
    so whether 65536 is meant does not show. Pushed, the board sends very large numbers. That they are negative ones
    wrapped at 16 or 24 bits is our inference (D); what is neither is counted as no reading.

    >>> from firmware_bridge.notifications import envelope
    >>> notice, event = ForceBoardCodec().feed(envelope(0, bytes.fromhex("0002 00002A 000064")))
    >>> event.values.tolist(), event.unit
    ([42.0, 100.0], 'lbf')
    """

    name: ClassVar[str] = "force_board"

    def __init__(self) -> None:
        super().__init__()
        self.wire_unit = "lbf"
        self._noticed = ""

    def command(self, verb: str) -> bytes:
        """Return the bytes of a command, for :data:`WRITE`.

        Raises:
            CodecError: Unknown verb. No verb writes anything that the device stores, nor its zero.
        """
        try:
            return _COMMANDS[verb]
        except KeyError:
            raise CodecError(f"The Force Board has no command for {verb!r}.") from None

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the readings of one packet."""
        count = int.from_bytes(payload[:_HEAD], "big")
        end = _HEAD + count * _SIZE
        if channel != 0 or len(payload) < _HEAD or len(payload) < end:
            return [MalformedEvent(max(len(payload), 1))]
        read = [_pounds(payload[at : at + _SIZE]) for at in range(_HEAD, end, _SIZE)]
        values = [pounds for pounds in read if pounds is not None]
        events = self._notice(_NOTICE if all(v >= 0 for v in values) else f"{_NOTICE} {_WRAPPED}")
        bad = (len(read) - len(values)) * _SIZE + len(payload) - end
        if bad:
            events.append(MalformedEvent(bad))
        if values:
            events.append(SampleEvent(np.array(values, dtype=np.float64), "lbf"))
        return events

    def _notice(self, text: str) -> list[CodecEvent]:
        """Tell it once; what was told of wrapped numbers stays told."""
        if len(text) <= len(self._noticed):
            return []
        self._noticed = text
        return [IdentityEvent((("notice", text),))]


def _pounds(data: bytes) -> int | None:
    """Return a reading in lbf, None where it is none."""
    raw = int.from_bytes(data, "big")
    if raw <= MAX_LBF:
        return raw
    return next((raw - wrap for wrap in (1 << 16, 1 << 24) if -MAX_LBF <= raw - wrap < 0), None)
