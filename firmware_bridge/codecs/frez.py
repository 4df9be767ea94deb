"""Frez Dyno: nine raw readings with their times a notification.

Notification: ``01 00``, then nine times a reading (i32) and a time (u32, ms), little endian. Sources:
``frez-dyno.model.ts`` and ``dyno.md`` of Stevie-Ray/hangtime-grip-connect, which hand on the vendor's protocol v1.
"""

from __future__ import annotations

import math
import struct
from itertools import pairwise
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

EVIDENCE: Final = "C"
"""The vendor's protocol, by way of one library."""
NAME_PATTERNS: Final = ("FrezDyno*",)
SERVICE: Final = "da8a6c41-154b-4b9a-9b00-2f84dfcebfe9"
CHANNELS: Final = ("da8a6c42-154b-4b9a-9b00-2f84dfcebfe9",)
WRITE: Final = "da8a6c43-154b-4b9a-9b00-2f84dfcebfe9"
"""With response, and after notifications are on."""
RATE_HZ: Final = 250.0

_HEAD: Final = b"\x01\x00"
_READING: Final = struct.Struct("<iI")
_SIZE: Final = 74
_STEP_MS: Final = 4
_MAX_STEP_MS: Final = 2000
_COMMANDS: Final = {"start": b"\x01\x00", "stop": b"\x02\x00", "identify": b"", "battery": b""}
_NOTICE: Final = (
    "The Frez Dyno sends raw readings: the force is as right as the kgf_per_count that was given, so prove it with a "
    "known weight. Its clock has steps of 4 ms."
)


class FrezCodec(NotificationCodec):
    """Sans-IO parser of Frez Dyno notifications; readings in kgf, with a clock in steps of 4 ms.

    Known by way of one library (C). Force is ``kgf_per_count × (reading − zero)``. The factor belongs to the one device
    and its vendor hands it out for a key only, so it has to be given.

    Args:
        kgf_per_count: Factor of this very device, kgf per count; negative where it turns the sign.
        zero: Reading without load, counts; it may be left at 0 and taken off later, as a tare.

    Raises:
        CodecError: No factor is given, or a number that can be none.

    >>> from firmware_bridge.notifications import envelope
    >>> rows = b"".join(struct.pack("<iI", -1000 + 500 * i, 4 * i) for i in range(9))
    >>> notice, event = FrezCodec(0.01, zero=-1000).feed(envelope(0, bytes.fromhex("0100") + rows))
    >>> event.values[:2].tolist(), event.ticks[:2].tolist()
    ([0.0, 5.0], [0, 4000])
    """

    name: ClassVar[str] = "frez"
    tick_bits: ClassVar[int | None] = 32

    def __init__(self, kgf_per_count: float | None = None, zero: float = 0.0) -> None:
        super().__init__()
        if kgf_per_count is None:
            raise CodecError(
                "A Frez Dyno sends raw readings, and its factor is handed out by the vendor for a developer key only.",
                "Add &kgf_per_count= with the factor of this device, or find it by hanging a known weight on it.",
            )
        if not math.isfinite(kgf_per_count) or kgf_per_count == 0.0 or not math.isfinite(zero):
            raise CodecError(
                f"kgf_per_count={kgf_per_count:g} with zero={zero:g} gives no force.", "Use finite numbers."
            )
        self._factor = kgf_per_count
        self._zero = zero
        self.nominal_rate_hz: float | None = RATE_HZ
        self.options = f"kgf_per_count={float(kgf_per_count)!r}" + (f" zero={float(zero)!r}" if zero else "")
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
            raise CodecError(f"The Frez Dyno has no command for {verb!r}.") from None

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the readings of one notification."""
        if channel != 0 or len(payload) != _SIZE or not payload.startswith(_HEAD):
            return [MalformedEvent(max(len(payload), 1))]
        rows = list(_READING.iter_unpack(payload[len(_HEAD) :]))
        if not all(0 < (b - a) & 0xFFFFFFFF <= _MAX_STEP_MS for (_, a), (_, b) in pairwise(rows)):
            return [MalformedEvent(len(payload))]
        events: list[CodecEvent] = [] if self._noticed else [IdentityEvent((("notice", _NOTICE),))]
        self._noticed = True
        force = [(self._factor * (raw - self._zero), ms) for raw, ms in rows]
        good = [(kgf, ms) for kgf, ms in force if abs(kgf) <= MAX_PLAUSIBLE_KGF]
        if len(good) < len(rows):
            events.append(MalformedEvent((len(rows) - len(good)) * _READING.size))
        if good:
            # 2³² ms are a whole number of 2³² µs, so a clock of 32 bits in µs wraps where the device's own does.
            ticks = np.array([ms * 1000 & 0xFFFFFFFF for _, ms in good], dtype=np.int64)
            events.append(
                SampleEvent(
                    np.array([kgf for kgf, _ in good]),
                    "kgf",
                    ticks,
                    interval_us=1000.0 * _STEP_MS,
                    tick_step_us=1000 * _STEP_MS,
                )
            )
        return events
