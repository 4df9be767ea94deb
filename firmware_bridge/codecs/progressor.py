"""Tindeq Progressor and its clones: tag, length, value.

Frame: ``[code u8][length u8][payload]``, little endian. Code 1 carries n × 8 bytes, ``f32 kgf`` and
``u32 µs since START``. Sources: the vendor's public API page and public clients (see hardware.md).

The format has no checksum and no separator, so a reader that lost a byte could take noise for force. What keeps it
from that is the clock inside the frames: it must run forward. A frame of several samples proves itself; one that
cannot must follow the sample before it closely, or be followed closely by the next frame.
"""

from __future__ import annotations

import re
from math import hypot
from operator import lt
from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import (
    BatteryEvent,
    CodecEvent,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.codecs.progressor_frames import (
    CLOSE_US,
    LAST_CODE,
    MAX_STEP_US,
    PROVEN,
    PROVEN_SIZE,
    RECORD,
    ROWS,
    SAMPLES,
    SIZE,
    Frame,
    are_all_sure,
    count_sure,
    may_have_swallowed,
    read_frame,
    step_us,
)
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind, freeze
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

_LOW_POWER: Final = 4
_PASSED_OVER: Final = frozenset({0, 2, 3, 5, 6})
"""Replies that nobody waits for, peak-RFD results, and a clone's own codes: frames, but not ours to read."""

_BATTERY_MV: Final = range(1000, 20_000)
_SKIP_PART: Final = 256
_LOOK, _LOOK_MOST = 16, 1024
"""How many frames a run looks ahead, at first and at most: a cache holds so many."""
_LOAD, _TICK = np.dtype(np.float64), np.dtype(np.int64)
_MAY_BEGIN: Final = re.compile(rb"\x01")
_MAY_REPLY: Final = re.compile(rb"[\x00\x01]")
_COMMANDS: Final = {
    "start": b"\x65",
    "stop": b"\x66",
    "identify": b"\x6b",
    "battery": b"\x6f",
}


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
        self.options = ""
        self.wire_unit = "kgf"
        self._rest = b""
        self._pending: list[str] = []
        self._skipped = bytearray()
        self._skipped_parts = False
        self._last_us: int | None = None
        self._last_payload = b""
        self._doubtful: Frame | None = None

    @property
    def waiting(self) -> int:
        """Number of bytes that are not yet told to be samples or garbage."""
        return len(self._rest) + len(self._skipped)

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

    def requests(self, verb: str) -> list[bytes]:
        """Return the requests of a verb in order, each to be written when the one before is answered.

        To identify asks for the battery as well: it answers only while it does not stream.
        """
        verbs = ("identify", "battery") if verb == "identify" else (verb,)
        return [self.command(each) for each in verbs]

    @property
    def unanswered(self) -> int:
        """Number of requests whose answer has not come."""
        return len(self._pending)

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return complete events; what is no frame is counted."""
        if not self._rest and self._doubtful is None and not self._skipped and len(data) >= PROVEN_SIZE:
            event = self._whole(data)
            if event is not None:
                return [event]
        buffer = self._rest + data if self._rest else data
        events: list[CodecEvent] = []
        at, size = 0, len(buffer)
        while size - at >= 2:
            code, length = buffer[at], buffer[at + 1]
            end = at + 2 + length
            if code == SAMPLES and length in ROWS:
                if end > size or (end == size and may_have_swallowed(length, buffer[end - 1])):
                    break
                used = self._samples(buffer, at, length, events)
            elif self._may_be_reply(code, length):
                if end > size:
                    break
                used = self._reply(code, buffer[at + 2 : end], events)
            else:
                used = 0
            at += used or self._skip(buffer, at, events)
        self._rest = buffer[at:]
        return events

    # Frames of samples.

    def _whole(self, data: bytes) -> SampleEvent | None:
        """Take a notification that is one frame and proves itself, as nearly all do; None of any other."""
        length = len(data) - 2
        if data[0] != SAMPLES or data[1] != length or length not in ROWS or length < PROVEN_SIZE:
            return None
        row = ROWS[length].unpack_from(data, 2)
        us = row[1::2]
        if not (hypot(*row[::2]) <= MAX_PLAUSIBLE_KGF and us[-1] - us[0] <= MAX_STEP_US and all(map(lt, us, us[1:]))):
            return None
        self._last_us, self._last_payload = us[-1], data[2:]
        rows = np.frombuffer(data, RECORD, -1, 2)
        return SampleEvent(freeze(rows["kgf"].astype(_LOAD)), "kgf", freeze(rows["us"].astype(_TICK)))

    def _samples(self, buffer: bytes, at: int, length: int, events: list[CodecEvent]) -> int:
        """Take the frame at a position, and those like it that follow; return how many bytes they are."""
        end = at + 2 + length
        if length < PROVEN_SIZE and may_have_swallowed(length, buffer[end - 1]) and buffer[end] > LAST_CODE:
            return 0
        frame = read_frame(buffer, at, length)
        if frame is None:
            return 0
        sure = length >= PROVEN_SIZE or self._is_sure(frame)
        if self._doubtful is not None:
            sure = self._settle_doubtful(self._doubtful, frame, events) or sure
        if self._skipped:
            self._settle_skipped(events)
        if not sure:  # wait for the frame that follows it
            self._doubtful = frame
        elif len(buffer) >= end + 2 + length and buffer[end] == SAMPLES and buffer[end + 1] == length and not frame.bad:
            return length + 2 + self._run(frame, buffer, end, events)
        else:
            self._emit(frame, events)
        return length + 2

    def _settle_doubtful(self, doubtful: Frame, frame: Frame, events: list[CodecEvent]) -> bool:
        """A frame came after one that could not prove itself: return whether it proves both."""
        self._doubtful = None
        if 0 < step_us(doubtful.us[-1], frame.us[0]) <= MAX_STEP_US and not self._is_close(frame):
            self._emit(doubtful, events)
            return True
        events.append(MalformedEvent(2 + len(doubtful.payload)))
        return False

    def _is_sure(self, frame: Frame) -> bool:
        n = len(frame.us)
        if n >= PROVEN or frame.payload == self._last_payload:  # a repeated notification is the assembler's to tell
            return True
        if self._last_us is None and self._doubtful is None:
            return n > 1 or self._skipped_nothing_but_frames
        return self._is_close(frame)

    def _is_close(self, frame: Frame) -> bool:
        return self._last_us is not None and 0 < step_us(self._last_us, frame.us[0]) <= CLOSE_US

    def _emit(self, frame: Frame, events: list[CodecEvent]) -> None:
        self._last_us, self._last_payload = frame.us[-1], frame.payload
        if not frame.bad:
            values, ticks = np.array(frame.kgf), np.array(frame.us, _TICK)
        else:
            events.append(MalformedEvent(frame.bad * SIZE))
            good = [i for i, load in enumerate(frame.kgf) if abs(load) <= MAX_PLAUSIBLE_KGF]
            values, ticks = np.array([frame.kgf[i] for i in good]), np.array([frame.us[i] for i in good], _TICK)
        events.append(SampleEvent(freeze(values), "kgf", freeze(ticks)))

    def _run(self, frame: Frame, buffer: bytes, at: int, events: list[CodecEvent]) -> int:
        """Take a frame and the sure ones of its length that follow, at once: a replayed capture is one such run.

        It looks ahead twice as far each time, so that a run that ends early has cost little. Returns how many
        bytes the frames that follow are.
        """
        per_frame, stride = len(frame.us), len(frame.payload) + 2
        most = (len(buffer) - at) // stride
        kgf, us = np.empty((most + 1, per_frame)), np.empty((most + 1, per_frame), np.int64)
        kgf[0], us[0] = frame.kgf, frame.us
        done, look = 0, _LOOK
        while done < most:
            frames, here = min(look, most - done), at + done * stride
            grid = np.frombuffer(buffer, np.uint8, frames * stride, here).reshape(frames, stride)
            records = np.ascontiguousarray(grid[:, 2:])
            rows = slice(done + 1, done + 1 + frames)
            with np.errstate(invalid="ignore"):  # of bytes that are no samples
                kgf[rows] = records.view("<f4")[:, 0::2]
            us[rows] = records.view("<u4")[:, 1::2]
            after = here + frames * stride
            following = buffer[after] if after < len(buffer) else 0xFF
            if are_all_sure(grid, kgf[rows], us[done : done + 1 + frames]):
                taken = frames
            else:
                taken = count_sure(grid, records.view(RECORD), int(us[done, -1]), following)
            done, look = done + taken, min(look * 2, _LOOK_MOST)
            if taken < frames:
                break
        end = at + done * stride
        self._last_us, self._last_payload = int(us[done, -1]), buffer[end - stride + 2 : end]
        got = slice(done + 1)
        if 2 * done < most:  # let go of what was not needed
            kgf, us = kgf[got].copy(), us[got].copy()
        events.append(SampleEvent(kgf[got].reshape(-1), "kgf", us[got].reshape(-1)))
        return done * stride

    # Bytes that are no samples.

    def _skip(self, buffer: bytes, at: int, events: list[CodecEvent]) -> int:
        """Pass over bytes up to the next that may begin a frame; return how many."""
        found = (_MAY_REPLY if self._pending else _MAY_BEGIN).search(buffer, at + 1)
        end = len(buffer) - 1 if found is None else found.start()
        self._skipped += buffer[at:end]
        while len(self._skipped) > _SKIP_PART:
            events.append(MalformedEvent(_SKIP_PART))
            del self._skipped[:_SKIP_PART]
            self._skipped_parts = True
        return end - at

    def _settle_skipped(self, events: list[CodecEvent]) -> None:
        """A frame was found: count what was skipped before it, unless it was frames that nobody reads."""
        if self._skipped:
            if not self._skipped_nothing_but_frames:
                events.append(MalformedEvent(len(self._skipped)))
            self._skipped.clear()
            self._skipped_parts = False

    @property
    def _skipped_nothing_but_frames(self) -> bool:
        return not self._skipped_parts and _is_chain(self._skipped)

    def _may_be_reply(self, code: int, length: int) -> bool:
        """Tell whether a reply may begin here: one that is waited for, or that has no content and follows a frame."""
        if code == _LOW_POWER:
            return length == 0 and not self._skipped
        # A stray zero before a sample frame looks like a reply of one byte.
        return code == 0 and bool(self._pending) and 2 <= length <= 32

    def _reply(self, code: int, payload: bytes, events: list[CodecEvent]) -> int:
        if code == _LOW_POWER:
            events.append(NoticeEvent(FactKind.LOW_BATTERY))
            return 2
        text = payload.rstrip(b"\x00")
        if "identify" in self._pending and len(text) > 1 and all(0x20 <= byte < 0x7F for byte in text):
            asked = "identify"  # text tells itself from noise, so it is known even after some
            self._settle_skipped(events)
            events.append(IdentityEvent((("firmware", text.decode("ascii").strip()),)))
        elif "battery" in self._pending and not self._skipped and int.from_bytes(payload, "little") in _BATTERY_MV:
            asked = "battery"
            events.append(BatteryEvent(voltage_v=int.from_bytes(payload, "little") / 1000))
        else:
            return 0
        del self._pending[: self._pending.index(asked) + 1]
        return 2 + len(payload)


def _is_chain(data: bytes | bytearray) -> bool:
    """Tell whether bytes are nothing but frames of known codes with content."""
    at = 0
    while at + 2 <= len(data):
        if data[at] not in _PASSED_OVER or data[at + 1] == 0:
            return False
        at += 2 + data[at + 1]
    return at == len(data)
