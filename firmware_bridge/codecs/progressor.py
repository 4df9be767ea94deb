"""Tindeq Progressor and its clones: tag, length, value.

Frame: ``[code u8][length u8][payload]``, little endian. Code 1 carries n × 8 bytes, ``f32 kgf`` and
``u32 µs since START``. Sources: the vendor's public API page and public clients (see hardware.md).
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.codec import (
    BatteryEvent,
    CodecEvent,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind

_SAMPLES: Final = 1
_LOW_POWER: Final = 4
_KNOWN_CODES: Final = range(7)
"""0 to 4 are the vendor's; a clone sends 5 and 6. Anything above is not the start of a frame."""

_MAX_PLAUSIBLE_KGF: Final = 2000.0
_MAX_STEP_US: Final = 2_000_000
_RECORD: Final = np.dtype([("kgf", "<f4"), ("us", "<u4")])
_COMMANDS: Final = {
    "start": b"\x65",
    "stop": b"\x66",
    "identify": b"\x6b",
    "battery": b"\x6f",
}


def _plausible(records: NDArray[np.void], frame_length: int) -> NDArray[np.bool_]:
    """Tell for each frame (row) whether it can be one: finite loads, and a clock that runs forward.

    The format has no checksum, so this is what keeps a reader that lost a byte from taking noise for force.
    """
    kgf = records["kgf"]
    good: NDArray[np.bool_] = np.all(np.abs(kgf) <= _MAX_PLAUSIBLE_KGF, axis=1)
    if frame_length > 1:
        ticks = records["us"]
        step = ticks[:, 1:] - ticks[:, :-1]  # unsigned: a wrap is a small step
        good &= np.all((step > 0) & (step <= _MAX_STEP_US), axis=1)
    return good


class ProgressorCodec:
    """Sans-IO parser of Progressor notifications.

    >>> codec = ProgressorCodec()
    >>> [event] = codec.feed(bytes.fromhex("0110 00002041E8030000 00004841BC340000"))
    >>> event.values.tolist(), event.unit, event.ticks.tolist()
    ([10.0, 12.5], 'kgf', [1000, 13500])
    """

    name: ClassVar[str] = "progressor"
    tick_bits: ClassVar[int | None] = 32

    def __init__(self) -> None:
        # The vendor says 80; a real capture ran at 86.3. The clock tells the truth, so none is stated.
        self.nominal_rate_hz: float | None = None
        self._buffer = bytearray()
        self._pending: list[str] = []
        self._in_step = True

    def command(self, verb: str) -> bytes:
        """Return the bytes for ``verb``; replies carry no echo, so the order of requests is remembered.

        Raises:
            CodecError: Unknown verb. No verb writes anything that the device stores.
        """
        try:
            data = _COMMANDS[verb]
        except KeyError:
            raise CodecError(f"The Progressor has no command for {verb!r}.") from None
        if verb in ("identify", "battery"):
            self._pending.append(verb)
        return data

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; what is no frame is counted."""
        self._buffer += data
        buffer = bytes(self._buffer)
        events: list[CodecEvent] = []
        position, skipped, size = 0, 0, len(buffer)
        while size - position >= 2:
            code, length = buffer[position], buffer[position + 1]
            if not self._may_start(code, length):
                position, skipped, self._in_step = position + 1, skipped + 1, False
                continue
            end = position + 2 + length
            if end > size:
                break
            if code != _SAMPLES:
                event = self._other(code, buffer[position + 2 : end])
                position = end
            else:
                run, event = self._sample_run(buffer, position, length)
                if run == 0:
                    position, skipped, self._in_step = position + 1, skipped + 1, False
                    continue
                position += run * (length + 2)
            self._in_step = True
            if skipped:
                events.append(MalformedEvent(skipped))
                skipped = 0
            if event is not None:
                events.append(event)
        if skipped:
            events.append(MalformedEvent(skipped))
        del self._buffer[:position]
        return events

    def _may_start(self, code: int, length: int) -> bool:
        if code == _SAMPLES:
            return length > 0 and length % _RECORD.itemsize == 0
        if not self._in_step:
            return False  # after damage only samples can prove that a frame is one
        if code == _LOW_POWER:
            return length == 0
        return code in _KNOWN_CODES and length <= 64

    @staticmethod
    def _sample_run(buffer: bytes, position: int, length: int) -> tuple[int, SampleEvent | None]:
        """Decode all consecutive sample frames of one length at once: a replayed capture is one such run."""
        stride = length + 2
        frames = (len(buffer) - position) // stride
        grid = np.frombuffer(buffer, np.uint8, frames * stride, position).reshape(frames, stride)
        same = (grid[:, 0] == _SAMPLES) & (grid[:, 1] == length)
        run = frames if same.all() else int(np.argmin(same))
        payload = np.ascontiguousarray(grid[:run, 2:])
        records = payload.view(_RECORD)
        good = _plausible(records, records.shape[1])
        if not good.all():
            run = int(np.argmin(good))
            if run == 0:
                return 0, None
            records = records[:run]
        flat = records.reshape(-1)
        return run, SampleEvent(values=flat["kgf"].astype(np.float64), unit="kgf", ticks=flat["us"].astype(np.int64))

    def _other(self, code: int, payload: bytes) -> CodecEvent | None:
        if code == _LOW_POWER:
            return NoticeEvent(FactKind.LOW_BATTERY)
        if code != 0:
            return None  # peak-RFD replies and a clone's own codes: not ours to read
        asked = self._pending.pop(0) if self._pending else ""
        if asked == "battery" and 1 <= len(payload) <= 4:
            return BatteryEvent(voltage_v=int.from_bytes(payload, "little") / 1000)
        if asked == "identify":
            text = payload.decode("ascii", "replace").strip("\x00 ")
            return IdentityEvent((("firmware", text),))
        if not asked and len(payload) == 4:
            return BatteryEvent(voltage_v=int.from_bytes(payload, "little") / 1000)
        return None
