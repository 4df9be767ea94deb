"""Tindeq Progressor and its clones: tag, length, value.

Frame: ``[code u8][length u8][payload]``, little endian. Code 1 carries n × 8 bytes, ``f32 kgf`` and
``u32 µs since START``. Sources: the vendor's public API page and public clients (see hardware.md).

The format has no checksum and no separator, so a reader that lost a byte could take noise for force. What keeps it
from that is the clock inside the frames: it must run forward. A frame of several samples proves itself; one that
cannot must follow the sample before it closely, or be followed closely by the next frame.
"""

from __future__ import annotations

import re
import struct
from operator import lt
from typing import ClassVar, Final, NamedTuple

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
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

_SAMPLES: Final = 1
_LOW_POWER: Final = 4
_LAST_CODE: Final = 6
_PASSED_OVER: Final = frozenset({0, 2, 3, 5, 6})
"""Replies that nobody waits for, peak-RFD results, and a clone's own codes: frames, but not ours to read."""

_MAX_STEP_US: Final = 2_000_000
_CLOSE_US: Final = 250_000
"""A frame that cannot prove itself is taken at once where its clock goes on by no more than this."""
_PROVEN: Final = 4
"""So many samples whose clock runs forward are no accident (one in 2000, to the third power)."""
_BATTERY_MV: Final = range(1000, 20_000)
_SKIP_PART: Final = 256
_RECORD: Final = np.dtype([("kgf", "<f4"), ("us", "<u4")])
_SIZE: Final = _RECORD.itemsize
_ROWS: Final = {n * _SIZE: struct.Struct("<" + n * "fI") for n in range(1, 32)}
"""How to unpack a payload, by its length; also the lengths that there are."""
_MAY_BEGIN: Final = re.compile(rb"\x01")
_MAY_REPLY: Final = re.compile(rb"[\x00\x01]")
_COMMANDS: Final = {
    "start": b"\x65",
    "stop": b"\x66",
    "identify": b"\x6b",
    "battery": b"\x6f",
}


class _Frame(NamedTuple):
    """A sample frame whose own clock runs forward; ``bad`` of its samples have no possible load."""

    kgf: tuple[float, ...]
    us: tuple[int, ...]
    bad: int
    payload: bytes


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
        self._doubtful: _Frame | None = None

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
        buffer = self._rest + data if self._rest else data
        events: list[CodecEvent] = []
        at, size = 0, len(buffer)
        while size - at >= 2:
            code, length = buffer[at], buffer[at + 1]
            end = at + 2 + length
            if code == _SAMPLES and length in _ROWS:
                if end > size or (end == size and _may_have_swallowed(length, buffer[end - 1])):
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

    def _samples(self, buffer: bytes, at: int, length: int, events: list[CodecEvent]) -> int:
        """Take the frame at a position, and those like it that follow; return how many bytes they are."""
        end = at + 2 + length
        if _may_have_swallowed(length, buffer[end - 1]) and buffer[end] > _LAST_CODE:
            return 0
        frame = _read(buffer, at, length)
        if frame is None:
            return 0
        sure, doubtful = self._is_sure(frame), self._doubtful
        if doubtful is not None:
            follows = 0 < _step(doubtful.us[-1], frame.us[0]) <= _MAX_STEP_US
            if follows and not self._is_close(frame):
                self._emit(doubtful, events)
                sure = True
            else:
                events.append(MalformedEvent(2 + len(doubtful.payload)))
            self._doubtful = None
        self._settle_skipped(events)
        if not sure:  # wait for the frame that follows it
            self._doubtful = frame
            return length + 2
        alike = len(buffer) - end >= length + 2 and buffer[end] == _SAMPLES and buffer[end + 1] == length
        if alike and not frame.bad:
            return length + 2 + self._run(frame, buffer, end, events)
        self._emit(frame, events)
        return length + 2

    def _is_sure(self, frame: _Frame) -> bool:
        n = len(frame.us)
        if n >= _PROVEN or frame.payload == self._last_payload:  # a repeated notification is the assembler's to tell
            return True
        if self._last_us is None and self._doubtful is None:
            return n > 1 or self._skipped_nothing_but_frames
        return self._is_close(frame)

    def _is_close(self, frame: _Frame) -> bool:
        return self._last_us is not None and 0 < _step(self._last_us, frame.us[0]) <= _CLOSE_US

    def _emit(self, frame: _Frame, events: list[CodecEvent]) -> None:
        self._last_us, self._last_payload = frame.us[-1], frame.payload
        values = np.array(frame.kgf)
        ticks = np.array(frame.us, dtype=np.int64)
        if frame.bad:
            good = np.abs(values) <= MAX_PLAUSIBLE_KGF
            values, ticks = values[good], ticks[good]
            events.append(MalformedEvent(frame.bad * _SIZE))
        events.append(SampleEvent(values, "kgf", ticks))

    def _run(self, frame: _Frame, buffer: bytes, at: int, events: list[CodecEvent]) -> int:
        """Take a frame and the sure ones of its length that follow, at once: a replayed capture is one such run.

        It looks ahead twice as far each time, so that a run that ends early has cost little. Returns how many
        bytes the frames that follow are.
        """
        length, per_frame = len(frame.payload), len(frame.us)
        stride = length + 2
        most = (len(buffer) - at) // stride
        done, look = 0, 16
        parts: list[NDArray[np.void]] = [np.frombuffer(frame.payload, _RECORD)]
        self._last_us, self._last_payload = frame.us[-1], frame.payload
        while done < most:
            frames = min(look, most - done)
            grid = np.frombuffer(buffer, np.uint8, frames * stride, at + done * stride).reshape(frames, stride)
            records = np.ascontiguousarray(grid[:, 2:]).view(_RECORD)
            us = records["us"]
            good = (grid[:, 0] == _SAMPLES) & (grid[:, 1] == length)
            good &= np.all(np.abs(records["kgf"]) <= MAX_PLAUSIBLE_KGF, axis=1)
            steps = us[:, 1:] - us[:, :-1]  # unsigned: a wrap is a small step
            good &= np.all((steps > 0) & (steps <= _MAX_STEP_US), axis=1)
            if per_frame < _PROVEN:
                before = np.concatenate((np.array([self._last_us], dtype=np.uint32), us[:-1, -1]))
                good &= (us[:, 0] - before - np.uint32(1)) < _CLOSE_US
                after = at + (done + frames) * stride
                following = np.append(grid[1:, 0], buffer[after] if after < len(buffer) else 0xFF)
                good &= (grid[:, -1] != _SAMPLES) | (following <= _LAST_CODE)
            taken = frames if good.all() else int(np.argmin(good))
            if taken:
                parts.append(records[:taken].reshape(-1))
                self._last_us = int(us[taken - 1, -1])
                self._last_payload = grid[taken - 1, 2:].tobytes()
            done, look = done + taken, look * 2
            if taken < frames:
                break
        rows = np.concatenate(parts)
        events.append(SampleEvent(rows["kgf"].astype(np.float64), "kgf", rows["us"].astype(np.int64)))
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


def _read(buffer: bytes, at: int, length: int) -> _Frame | None:
    """Return the sample frame at a position, or None where it can be none."""
    row = _ROWS[length].unpack_from(buffer, at + 2)
    kgf, us = row[0::2], row[1::2]
    later = us[1:]
    # Both questions are asked of the whole frame first: nearly all frames are as they should be.
    if not (us[-1] - us[0] <= _MAX_STEP_US and all(map(lt, us, later))) and not all(
        0 < _step(a, b) <= _MAX_STEP_US for a, b in zip(us, later, strict=False)
    ):
        return None
    bad = 0
    if not sum(map(abs, kgf)) <= MAX_PLAUSIBLE_KGF:
        bad = sum(not abs(load) <= MAX_PLAUSIBLE_KGF for load in kgf)  # "not <=": a NaN is bad too
        if 4 * bad > len(kgf):
            return None
    return _Frame(kgf, us, bad, buffer[at + 2 : at + 2 + length])


def _may_have_swallowed(length: int, last: int) -> bool:
    """Tell whether a small frame may have lost a byte and taken the code of the next frame for its own last.

    What follows tells: the next frame's code, or already its length, which is more than any code.
    """
    return length < _PROVEN * _SIZE and last == _SAMPLES


def _step(before_us: int, after_us: int) -> int:
    return (after_us - before_us) & 0xFFFFFFFF


def _is_chain(data: bytes | bytearray) -> bool:
    """Tell whether bytes are nothing but frames of known codes with content."""
    at = 0
    while at + 2 <= len(data):
        if data[at] not in _PASSED_OVER or data[at + 1] == 0:
            return False
        at += 2 + data[at + 1]
    return at == len(data)
