"""Chunks of the lab streaming layer as bytes and back.

LSL hands out samples, not wire bytes. So that a recording keeps what came, each chunk is written down as a frame
of bytes (:func:`pack_chunk`), and the samples are read back from that frame as from any other device's bytes.
Nothing here needs pylsl.
"""

from __future__ import annotations

import itertools
import math
import struct
import zlib
from typing import Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.clock import spread_back
from firmware_bridge.codec import CodecEvent, MalformedEvent, NoticeEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.samples import FactKind, FloatArray
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT

NUMBER_TYPES: Final[dict[int, np.dtype[Any]]] = {
    1: np.dtype("<f4"),
    2: np.dtype("<f8"),
    4: np.dtype("<i4"),
    5: np.dtype("<i2"),
    6: np.dtype("<i1"),
    7: np.dtype("<i8"),
}
"""Numeric channel formats of liblsl by the number that liblsl gives them."""
MAX_SAMPLES: Final = 1024
"""Most samples of one chunk."""

_HEAD: Final = struct.Struct("<4sBBHI3d")
_MAGIC: Final = b"LSLC"
_VERSION: Final = 1
_BACK_S: Final = 2.0
"""Time stamps that step back by more than this are a clock that began anew."""
_JUMP_S: Final = 1.0
_MOST: Final = 1e15
"""A reading beyond it is none: nothing could be reckoned with it."""


def pack_chunk(
    stamps_s: FloatArray, values: NDArray[Any], format_: int, *, origin_s: float, correction_s: float, taken_s: float
) -> bytes:
    """Return one chunk as bytes, little-endian.

    ``LSLC``, u8 version 1, u8 channel format as liblsl numbers it, u16 channels, u32 samples, f64 ``origin_s``,
    f64 ``correction_s``, f64 ``taken_s``; then the time stamps, f64 each; then the values, sample by sample, in the
    stream's own format; then the CRC-32 of all before it, u32.

    Args:
        stamps_s: Time stamps as the sender gave them, s, shape (n,).
        values: Samples, shape (n, channels).
        format_: Channel format, a key of :data:`NUMBER_TYPES`.
        origin_s: First time stamp of the whole stream, s.
        correction_s: What liblsl says must be added to get this computer's LSL clock, s; NaN where not known.
        taken_s: This computer's LSL clock when the chunk was taken, s.
    """
    n, channels = values.shape
    head = _HEAD.pack(_MAGIC, _VERSION, format_, channels, n, origin_s, correction_s, taken_s)
    body = head + stamps_s.astype("<f8").tobytes() + values.astype(NUMBER_TYPES[format_]).tobytes()
    return body + struct.pack("<I", zlib.crc32(body))


class LslCodec:
    """Read chunks that :func:`pack_chunk` wrote.

    Args:
        channel: Index of the force, from 0.
        unit: Its unit.
        velocity: Index of the limb velocity, or None.
        velocity_deg: Degrees in one unit of it.
        angle: Index of the limb angle, or None.
        angle_deg: Degrees in one unit of it.
        nominal_rate_hz: Rate that the stream states, or None.

    Time stamps that do not rise are laid between their neighbours: equal ones are a burst, as senders give them
    that stamp a whole chunk once; overlapping ones are told as ``time_backward``. Stamps that step back by more than
    2 s, or forward by a second more than time has passed here, are a clock that began anew.

    A reading that is no number is marked as unusable and stands at the one before it: who reckons with forces meets
    none that is not one.
    """

    name: ClassVar[str] = "lsl"
    tick_bits: ClassVar[int | None] = 62

    def __init__(
        self,
        channel: int = 0,
        unit: str = "N",
        *,
        velocity: int | None = None,
        velocity_deg: float = 1.0,
        angle: int | None = None,
        angle_deg: float = 1.0,
        nominal_rate_hz: float | None = None,
    ) -> None:
        self.nominal_rate_hz = nominal_rate_hz
        self.wire_unit = unit
        words = [f"channel={channel}", f"unit={unit}"]
        if velocity is not None:
            words += [f"velocity={velocity}", f"velocity_deg={velocity_deg!r}"]
        if angle is not None:
            words += [f"angle={angle}", f"angle_deg={angle_deg!r}"]
        if nominal_rate_hz:
            words.append(f"rate={nominal_rate_hz!r}")
        self.options = " ".join(words)
        self._channel, self._velocity, self._angle = channel, velocity, angle
        self._velocity_deg, self._angle_deg = velocity_deg, angle_deg
        self._needed = 1 + max(channel, velocity or 0, angle or 0)
        self._buffer = b""
        self._skipped = 0
        self._last_s: float | None = None
        self._last_force = 0.0
        self._least_late_s = math.inf
        self.stamps_s: FloatArray = np.empty(0)
        """Time stamps of the samples that the last :meth:`feed` gave, s."""

    @classmethod
    def from_options(cls, given: dict[str, str]) -> LslCodec:
        """Return the codec that :attr:`options` describe, taking them out of ``given``.

        Raises:
            CodecError: They describe none.
        """
        channel, unit = _index(given, "channel"), given.pop("unit", "")
        if channel is None or unit not in (*NEWTONS_PER_UNIT, COUNTS):
            raise CodecError("The codec 'lsl' needs channel= and an index, and unit= and a unit of force or counts.")
        rate_hz = _number(given, "rate", 0.0)
        return cls(
            channel,
            unit,
            velocity=_index(given, "velocity"),
            velocity_deg=_number(given, "velocity_deg", 1.0),
            angle=_index(given, "angle"),
            angle_deg=_number(given, "angle_deg", 1.0),
            nominal_rate_hz=rate_hz if rate_hz > 0 else None,
        )

    def feed(self, data: bytes) -> list[CodecEvent]:
        """Take bytes, return what became complete."""
        self._buffer += data
        events: list[CodecEvent] = []
        stamps: list[FloatArray] = []
        while True:
            at = self._buffer.find(_MAGIC)
            keep = at if at >= 0 else max(len(self._buffer) - len(_MAGIC) + 1, 0)
            self._skip(keep)
            if at < 0 or len(self._buffer) < _HEAD.size:
                break
            _, version, format_, channels, n, origin_s, _, taken_s = _HEAD.unpack_from(self._buffer)
            kind = NUMBER_TYPES.get(format_)
            if version != _VERSION or kind is None or channels < self._needed or not 0 < n <= MAX_SAMPLES:
                self._skip(len(_MAGIC))
                continue
            values_at = _HEAD.size + 8 * n
            end = values_at + kind.itemsize * channels * n
            if len(self._buffer) < end + 4:
                break
            if zlib.crc32(self._buffer[:end]) != struct.unpack_from("<I", self._buffer, end)[0]:
                self._skip(len(_MAGIC))
                continue
            raw_s = np.frombuffer(self._buffer, "<f8", n, _HEAD.size)
            values = np.frombuffer(self._buffer, kind, n * channels, values_at).reshape(n, channels)
            self._buffer = self._buffer[end + 4 :]
            if self._skipped:
                events.append(MalformedEvent(self._skipped))
                self._skipped = 0
            self._chunk(raw_s, values.astype(np.float64), origin_s, taken_s, events, stamps)
        self.stamps_s = np.concatenate(stamps) if stamps else np.empty(0)
        return events

    def command(self, verb: str) -> bytes:
        """There is nobody to command."""
        return b""

    def _skip(self, count: int) -> None:
        self._buffer = self._buffer[count:]
        self._skipped += count

    def _chunk(
        self,
        raw_s: FloatArray,
        values: FloatArray,
        origin_s: float,
        taken_s: float,
        events: list[CodecEvent],
        stamps: list[FloatArray],
    ) -> None:
        usable = np.isfinite(raw_s) & (np.abs(raw_s - origin_s) < 1e12)
        if not usable.all():  # a sample without a time cannot be placed
            events.append(MalformedEvent(int(np.count_nonzero(~usable)) * 8 * (1 + values.shape[1])))
            raw_s, values = raw_s[usable], values[usable]
            if len(raw_s) == 0:
                return
        jump_at = self._jump(raw_s, taken_s)
        edges = [0, len(raw_s)] if jump_at is None else [0, jump_at, len(raw_s)]
        for first, stop in itertools.pairwise(edges):
            if first == stop:
                continue
            restarted = first == jump_at
            if restarted:
                self._last_s = None
            time_s, back_s = self._rising(raw_s[first:stop])
            if back_s > 0:
                events.append(NoticeEvent(FactKind.TIME_BACKWARD, back_s))
            stamps.append(time_s)
            events.append(self._event(time_s, values[first:stop], origin_s, restarted=restarted))

    def _jump(self, raw_s: FloatArray, taken_s: float) -> int | None:
        """Return where the clock leapt forward, or None.

        A sample can come late, never early: one that is a second less late than any before it was stamped by
        another clock, if there is a step in the stamps. Without one, it is only that what waited has been read.
        """
        late_s, least_s = taken_s - float(raw_s[-1]), self._least_late_s
        self._least_late_s = min(late_s, least_s)
        if self._last_s is None:
            return None
        steps = np.diff(raw_s, prepend=self._last_s)
        if float(steps.min()) < -_BACK_S:
            self._least_late_s = late_s
            return None
        if late_s >= least_s - _JUMP_S or float(steps.max()) <= _JUMP_S:
            return None
        return int(np.argmax(steps))

    def _rising(self, raw_s: FloatArray) -> tuple[FloatArray, float]:
        """Return strictly rising times and by how much the stamps stepped back at most, s."""
        last_s = self._last_s
        steps = np.diff(raw_s) if last_s is None else np.diff(raw_s, prepend=last_s)
        if np.all((steps > 1e-6) | (steps < -_BACK_S)):
            self._last_s = float(raw_s[-1])
            return raw_s, 0.0
        period_s = 1.0 / self.nominal_rate_hz if self.nominal_rate_hz else None
        parts: list[FloatArray] = []
        waiting, worst_s = 0, 0.0
        cuts = np.flatnonzero(np.diff(raw_s)) + 1
        for run in np.split(raw_s, cuts):
            stamp_s, count = float(run[0]), len(run)
            step_s = math.inf if last_s is None else stamp_s - last_s
            if -_BACK_S <= step_s <= 1e-6:
                worst_s = max(worst_s, -step_s)
                waiting += count
                continue
            if step_s < 0:
                if waiting and last_s is not None:
                    parts.append(_right_after(last_s, waiting))
                    waiting = 0
                last_s = None
            parts.append(spread_back(waiting + count, stamp_s, period_s, last_s))
            waiting, last_s = 0, float(parts[-1][-1])
        if waiting and last_s is not None:
            parts.append(_right_after(last_s, waiting))
            last_s = float(parts[-1][-1])
        self._last_s = last_s
        return np.concatenate(parts), worst_s

    def _event(self, time_s: FloatArray, values: FloatArray, origin_s: float, *, restarted: bool) -> SampleEvent:
        force = np.ascontiguousarray(values[:, self._channel])
        unusable = ~(np.abs(force) <= _MOST)
        if unusable.any():
            usable = np.maximum.accumulate(np.where(unusable, -1, np.arange(len(force))))
            force = np.where(usable >= 0, force[usable], self._last_force)
        self._last_force = float(force[-1])
        return SampleEvent(
            force,
            self.wire_unit,
            np.rint((time_s - origin_s) * 1e6).astype(np.int64),
            None if self._velocity is None else values[:, self._velocity] * self._velocity_deg,
            None if self._angle is None else values[:, self._angle] * self._angle_deg,
            unusable if unusable.any() else None,
            interval_us=1e6 / self.nominal_rate_hz if self.nominal_rate_hz else None,
            restarted=restarted,
        )


def _right_after(last_s: float, count: int) -> FloatArray:
    return last_s + np.arange(1, count + 1, dtype=np.float64) * 2e-6


def _index(given: dict[str, str], name: str) -> int | None:
    text = given.pop(name, None)
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 5):
        raise CodecError(f"{name}={text} is no index of a channel.")
    return int(text)


def _number(given: dict[str, str], name: str, otherwise: float) -> float:
    text = given.pop(name, None)
    try:
        value = otherwise if text is None else float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise CodecError(f"{name}={text} is no number.")
    return value
