"""TeraForce hand-held dynamometer (Brazil), experimental: raw readings of 16 bits.

The only source is a public web client that calls itself a port of the vendor's "tera-connect-web"; the name of its
repository is not established.
"""

from __future__ import annotations

import math
import struct
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

EVIDENCE: Final = "C"
EXPERIMENTAL: Final = True
NAME_PATTERNS: Final = ("TeraForce*", "Tera Force*")
SERVICE: Final = "fc52fca0-55f8-4501-afd1-f32e33e8668d"
CHANNELS: Final = ("fc52fca2-55f8-4501-afd1-f32e33e8668d",)
WRITE: Final = "fc52fca1-55f8-4501-afd1-f32e33e8668d"
OLDER_SERVICE: Final = "0000fca0-0000-1000-8000-00805f9b34fb"
"""Older devices have this service, with :data:`OLDER_CHANNELS` and :data:`OLDER_WRITE`, and speak the same."""
OLDER_CHANNELS: Final = ("0000fca2-0000-1000-8000-00805f9b34fb",)
OLDER_WRITE: Final = "0000fca1-0000-1000-8000-00805f9b34fb"
HARDWARE: Final = "00002a27-0000-1000-8000-00805f9b34fb"
"""Its hardware revision, text, on which the factor depends."""
KEEPALIVE: Final = b"\x02"
KEEPALIVE_S: Final = 60.0
"""So often :data:`KEEPALIVE` is written, s."""
RATE_HZ: Final = None

_FIRST_HARDWARE: Final = 8.65 / 235
_LATER_HARDWARE: Final = 45 / 3800
_ENDS: Final = (-32768, 32767)
_COMMANDS: Final = {"start": b"\x01", "stop": b"\x00", "identify": b"", "battery": b""}
_NOTICE: Final = (
    "The TeraForce is experimental: known from one source and untested, and its factor is that of the hardware "
    "revision that was stated. Prove it with a known weight and take a zero at rest first."
)


class TeraForceCodec(NotificationCodec):
    """Sans-IO parser of TeraForce notifications; readings in kgf, without a clock. Experimental.

    Known from one source (C). Force is ``(reading − zero) × factor``; the factor is 8.65/235 kgf where the hardware
    revision begins with 1, else 45/3800.

    Args:
        hardware: Hardware revision as the device says it (characteristic 0x2A27), such as ``2.0``.
        zero: Reading without load, counts; it may be left at 0 and taken off later, as a tare.
        experimental: The user knows that nobody has tested this, and wants it.

    Raises:
        CodecError: The user does not, or the revision is not stated.

    >>> from firmware_bridge.notifications import envelope
    >>> codec = TeraForceCodec("2.0", zero=120, experimental=True)
    >>> notice, event = codec.feed(envelope(0, bytes.fromhex("0528")))
    >>> event.values.round(2).tolist(), event.unit
    ([14.21], 'kgf')
    """

    name: ClassVar[str] = "teraforce"

    def __init__(self, hardware: str | None = None, zero: float = 0.0, *, experimental: bool = False) -> None:
        super().__init__()
        if not experimental:
            raise CodecError(
                "The TeraForce's language is known from one source only and untested.",
                "Add &experimental=yes to read it all the same.",
            )
        words = (hardware or "").split()
        if not words:
            raise CodecError(
                "The factor of a TeraForce depends on its hardware revision, which is not stated.",
                "Add &hardware= with the revision that the device shows (characteristic 2A27), such as 2.0.",
            )
        if not math.isfinite(zero):
            raise CodecError(f"zero={zero:g} is no reading.", "Give the raw reading without load, or leave it out.")
        self._factor = _FIRST_HARDWARE if words[0].startswith("1") else _LATER_HARDWARE
        self._zero = zero
        self.options = f"hardware={words[0]}" + (f" zero={float(zero)!r}" if zero else "") + " experimental=yes"
        self.wire_unit = "kgf"
        self._noticed = False

    def command(self, verb: str) -> bytes:
        """Return the bytes of a command, for :data:`WRITE`.

        Raises:
            CodecError: Unknown verb. No verb writes anything that the device stores.
        """
        try:
            return _COMMANDS[verb]
        except KeyError:
            raise CodecError(f"The TeraForce has no command for {verb!r}.") from None

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the readings of one notification; one at an end of the 16 bits is unusable."""
        if channel != 0 or not payload or len(payload) % 2:
            return [MalformedEvent(max(len(payload), 1))]
        raw = np.array(struct.unpack(f">{len(payload) // 2}h", payload), dtype=np.float64)
        events: list[CodecEvent] = [] if self._noticed else [IdentityEvent((("notice", _NOTICE),))]
        self._noticed = True
        values = (raw - self._zero) * self._factor
        good = np.abs(values) <= MAX_PLAUSIBLE_KGF
        if not good.all():
            events.append(MalformedEvent(2 * int(np.sum(~good))))
        if good.any():
            ends = np.isin(raw[good], _ENDS)
            events.append(SampleEvent(values[good], "kgf", saturated=ends if ends.any() else None))
        return events
