"""``lsl:`` addresses: a stream of the lab streaming layer as a device.

LSL hands out samples, not wire bytes. So that a recording keeps what came, each chunk is written down as a frame
of bytes (:func:`pack_chunk`), and the samples are read back from that frame as from any other device's bytes.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
import struct
import time
import zlib
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import (
    Address,
    AddressError,
    Assembler,
    CodecError,
    CodecEvent,
    DeviceInfo,
    DeviceLostError,
    DeviceOpenError,
    FactKind,
    MalformedEvent,
    NoticeEvent,
    Packet,
    SampleBlock,
    SampleEvent,
)
from firmware_bridge.clock import spread_back
from firmware_bridge.drivers import check_options, user_reconnect, user_scale, user_sign
from firmware_bridge.link_device import with_codec
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT, parse_unit
from nktsense.acquire.lsl_api import NUMBER_TYPES, STRING, Info, Inlet, Lsl, LslClock, load_pylsl

FloatArray = NDArray[np.float64]
_T = TypeVar("_T")

LOOK_S: Final = 5.0
"""How long a stream is looked for, unless the address says ``wait=``."""
_OPTIONS: Final = frozenset(
    {"driver", "channel", "unit", "sign", "velocity", "angle", "markers", "wait", "reconnect", "zero", "counts_per_n"}
)
_SETTLE_S: Final = 0.7
"""After a match: so long others may still answer."""
_PULL_S: Final = 0.05
_CHUNK_S: Final = 0.01
_SILENT_S: Final = 5.0
"""A stream that is silent for so long is asked for: a network that was cut does not say goodbye."""
_ASK_S: Final = 3.0
_FORGET_S: Final = 2.0
_CORRECTION_S: Final = 2.0
_BUFFER_S: Final = 120
_BACK_S: Final = 2.0
"""Time stamps that step back by more than this are a clock that began anew."""
_JUMP_S: Final = 1.0
_LATEST_S: Final = 60.0

_HEAD: Final = struct.Struct("<4sBBHI3d")
_MAGIC: Final = b"LSLC"
_VERSION: Final = 1
_MAX_SAMPLES: Final = 1024
_MAX_BYTES: Final = 1 << 16

_SPELT: Final = {
    "kilogram-force": "kgf",
    "kilograms-force": "kgf",
    "gram-force": "gf",
    "pound-force": "lbf",
    "pounds-force": "lbf",
    "ounce-force": "ozf",
    "millinewtons": "mN",
    "kilonewtons": "kN",
}
_DEGREES: Final = {
    "degrees": 1.0,
    "degree": 1.0,
    "deg": 1.0,
    "°": 1.0,
    "radians": 180 / math.pi,
    "radian": 180 / math.pi,
    "rad": 180 / math.pi,
}


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
        self._least_late_s = math.inf
        self.stamps_s: FloatArray = np.empty(0)
        """Time stamps of the samples that the last :meth:`feed` gave, s."""

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
            if version != _VERSION or kind is None or channels < self._needed or not 0 < n <= _MAX_SAMPLES:
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
        unusable = ~np.isfinite(force)
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


def lsl_assembler(codec_options: str) -> Assembler:
    """Return an assembler that reads the raw bytes of a recording again, by its ``codec_options``.

    Raises:
        CodecError: They are none of this codec.
    """
    given = {name: value for name, _, value in (word.partition("=") for word in codec_options.split())}
    try:
        sign = int(given.pop("sign", "1"))
        codec = LslCodec(
            int(given.pop("channel")),
            given.pop("unit"),
            velocity=_optional(int, given.pop("velocity", None)),
            velocity_deg=float(given.pop("velocity_deg", "1")),
            angle=_optional(int, given.pop("angle", None)),
            angle_deg=float(given.pop("angle_deg", "1")),
            nominal_rate_hz=_optional(float, given.pop("rate", None)),
        )
    except (KeyError, ValueError) as error:
        raise CodecError(f"{codec_options!r} are no options of the codec 'lsl'.") from error
    if given:
        raise CodecError(f"The codec 'lsl' has no option {sorted(given)[0]!r}.")
    return Assembler(codec, sign=sign)


def _optional(make: Callable[[str], _T], text: str | None) -> _T | None:
    return None if text is None else make(text)


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as its stream describes it; what is not stated is ""."""

    index: int
    label: str
    kind: str
    unit: str

    def __str__(self) -> str:
        stated = ", ".join(filter(None, (self.kind, self.unit)))
        return f"{self.index} {self.label or '(no label)'}{f' ({stated})' if stated else ''}"


@dataclass(frozen=True, slots=True)
class LslMark:
    """A string of a marker stream.

    Attributes:
        text: The string. It may name a person, so it goes into no recording.
        host_time_s: Its moment, host monotonic, s.
        number: The string as a whole number, where it is one.
    """

    text: str
    host_time_s: float
    number: int | None


def channels_of(info: Info) -> list[Channel]:
    """Return all channels of a stream, described or not."""
    node = info.desc().child("channels").child("channel")
    said: list[tuple[str, str, str]] = []
    while not node.empty():
        said.append((node.child_value("label"), node.child_value("type"), node.child_value("unit")))
        node = node.next_sibling()
    said += [("", "", "")] * (info.channel_count() - len(said))
    return [Channel(i, *words) for i, words in enumerate(said[: info.channel_count()])]


def make_codec(address: Address, info: Info) -> tuple[LslCodec, str]:
    """Choose the channels of a stream; return the codec that reads them, and what was taken for granted.

    Raises:
        DeviceOpenError: The stream and the address together do not say which channel is the force, or its unit.
    """
    channels = channels_of(info)
    force = _force_channel(address, info, channels)
    velocity = _find(address, "velocity", channels, "AngularVelocity", ("degrees/second", "radians/second"))
    angle = _find(address, "angle", channels, "Angle", ("degrees", "radians"))
    assumed: list[str] = []
    unit = _force_unit(address, info, force, assumed)
    codec = LslCodec(
        force.index,
        unit,
        velocity=None if velocity is None else velocity.index,
        velocity_deg=1.0 if velocity is None else _degrees(velocity, "velocity", assumed),
        angle=None if angle is None else angle.index,
        angle_deg=1.0 if angle is None else _degrees(angle, "angle", assumed),
        nominal_rate_hz=info.nominal_srate() or None,
    )
    return codec, " ".join(assumed)


def _list(channels: list[Channel]) -> str:
    return "; ".join(map(str, channels[:12])) + ("; …" if len(channels) > 12 else "")


def _force_channel(address: Address, info: Info, channels: list[Channel]) -> Channel:
    chosen = _chosen(address, "channel", channels)
    if chosen is not None:
        return chosen
    if len(channels) == 1:
        return channels[0]
    for said in ([c for c in channels if c.kind.lower() == "force"], [c for c in channels if c.label == "force"]):
        if len(said) == 1:
            return said[0]
    raise DeviceOpenError(
        f"The LSL stream {info.name()!r} has {len(channels)} channels, and which one is the force is not clear.",
        f"Add channel= and a label or an index: {_list(channels)}.",
    )


def _chosen(address: Address, option: str, channels: list[Channel]) -> Channel | None:
    wanted = address.options.get(option)
    if wanted is None:
        return None
    labelled = [c for c in channels if c.label == wanted] or [c for c in channels if c.label.lower() == wanted.lower()]
    if len(labelled) == 1:
        return labelled[0]
    if not labelled and wanted.isdecimal() and int(wanted) < len(channels):
        return channels[int(wanted)]
    problem = "names several channels" if labelled else "is no channel"
    raise DeviceOpenError(f"{option}={wanted} {problem} of the LSL stream.", f"It has: {_list(channels)}.")


def _find(address: Address, option: str, channels: list[Channel], kind: str, units: tuple[str, ...]) -> Channel | None:
    """Return the channel that the address names, or the only one that says it is of this kind and in these units."""
    chosen = _chosen(address, option, channels)
    said = [c for c in channels if c.kind == kind and c.unit in units]
    return chosen or (said[0] if len(said) == 1 else None)


def _force_unit(address: Address, info: Info, channel: Channel, assumed: list[str]) -> str:
    wanted, stated = address.options.get("unit"), channel.unit.strip()
    known = parse_unit(stated) or _SPELT.get(stated.lower()) if stated else None
    if wanted is None:
        if known is not None:
            return known
        states = f"states the unit {stated!r}, which is no unit of force" if stated else "states no unit"
        raise DeviceOpenError(
            f"Channel {channel} of the LSL stream {info.name()!r} {states}.",
            f"Add unit= and one of: {', '.join(NEWTONS_PER_UNIT)}, {COUNTS}.",
        )
    unit = parse_unit(wanted)
    if unit is None:
        raise DeviceOpenError(f"unit={wanted} in {address} is no unit of force.", f"Use {', '.join(NEWTONS_PER_UNIT)}.")
    if known is not None and known != unit:
        raise DeviceOpenError(
            f"The LSL stream {info.name()!r} states that its force is in {known}, the address says {unit}.",
            "Leave unit= out, or correct what the sender states.",
        )
    if stated and known is None:
        assumed.append(f"The stream states the unit {stated!r}; it is taken as {unit}, as the address says.")
    return unit


def _degrees(channel: Channel, what: str, assumed: list[str]) -> float:
    text = channel.unit.strip().lower()
    for ending in ("/second", "/sec", "/s", " per second"):
        text = text.removesuffix(ending)
    if text in _DEGREES:
        return _DEGREES[text]
    if text:
        raise DeviceOpenError(f"The {what} of the LSL stream is in {channel.unit!r}; degrees or radians are needed.")
    assumed.append(f"The stream states no unit of its {what}; degrees are assumed.")
    return 1.0


class LslDevice:
    """A stream as a device.

    Args:
        address: ``lsl:NAME``, ``lsl:type=TYPE`` or ``lsl:*``, with options.
        lsl: The module pylsl.

    Attributes:
        on_mark: Called for each string of the stream that ``markers=`` names, on a thread of the inlet's own.
            ``device.on_mark = lambda mark: session.mark()`` marks the recording.
    """

    def __init__(self, address: Address, lsl: Lsl) -> None:
        self._address, self._lsl, self._clock = address, lsl, LslClock(lsl)
        self._look_s = address.number("wait", LOOK_S)
        self._reconnect_s = user_reconnect(address)
        self._sign, self._scale = user_sign(address), user_scale(address)
        self._info = DeviceInfo("lsl", address.target, evidence="A", codec=LslCodec.name)
        self._inlet: Inlet | None = None
        self._marks: Inlet | None = None
        self._found: Info | None = None
        self._assembler: Assembler | None = None
        self._codec: LslCodec | None = None
        self._format = 0
        self._pull_samples = self._max_samples = 1
        self._origin_s: float | None = None
        self._correction_s = self._marks_correction_s = math.nan
        self._corrected_s = -math.inf
        self._on_lsl_clock: bool | None = None
        # liblsl's calls wait, and one inlet must not be asked twice at a time: one thread makes them all.
        self._caller = ThreadPoolExecutor(1, "lsl-inlet")
        self.on_mark: Callable[[LslMark], None] | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the stream by now."""
        return self._info

    async def open(self) -> None:
        """Find the stream and subscribe to it.

        Raises:
            DeviceOpenError: None or several fit, or the stream does not say what its numbers are.
        """
        name = self._address.options.get("markers")
        found, markers = await self._look_for(self._fits, name)
        await self._call(lambda: self._connect(found))
        if markers is not None:
            await self._call(lambda: self._connect_marks(markers))

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield what arrives; a stream that is lost and comes back goes on, with both facts told.

        Raises:
            DeviceLostError: It was lost and did not come back; the last packet before carries the fact.
        """
        assert self._assembler is not None
        heard_s, last_s = time.monotonic(), None
        while True:
            try:
                packet = await self._call(self._pull)
                if packet is None and time.monotonic() - heard_s > _SILENT_S:
                    await self._ask_for_it()
                    heard_s = time.monotonic()
            except _LostError:
                now = time.monotonic()
                yield Packet(b"", now, (self._assembler.note(FactKind.DISCONNECT, now),))
                await self._find_again()
                now = heard_s = time.monotonic()
                away_s = None if last_s is None else now - last_s
                yield Packet(b"", now, (self._assembler.note(FactKind.RECONNECT, now, away_s),))
                continue
            if packet is not None:
                heard_s = time.monotonic()
                last_s = next((float(b.host_time_s[-1]) for b in reversed(packet.blocks) if len(b)), last_s)
                yield packet

    async def close(self) -> None:
        """Unsubscribe; safe to call twice."""
        with contextlib.suppress(RuntimeError):  # closed already
            await asyncio.wrap_future(self._caller.submit(self._let_go))
        self._caller.shutdown(wait=False)

    # Finding.

    def _fits(self, info: Info) -> bool:
        target = self._address.target
        if info.channel_format() == STRING or info.channel_format() not in NUMBER_TYPES:
            return False
        if target == "*":
            return True
        if target.startswith("type="):
            return info.type() == target.removeprefix("type=")
        return info.name() == target

    async def _look_for(self, fits: Callable[[Info], bool], markers: str | None) -> tuple[Info, Info | None]:
        resolver = self._lsl.ContinuousResolver(forget_after=_FORGET_S)
        seen: list[Info] = []
        until, settled = time.monotonic() + self._look_s, math.inf
        while time.monotonic() < min(until, settled):
            seen = resolver.results()
            have = any(map(fits, seen)) and (markers is None or any(_is_markers(s, markers) for s in seen))
            settled = min(settled, time.monotonic() + _SETTLE_S) if have else math.inf
            await asyncio.sleep(0.05)
        found = [info for info in seen if fits(info)]
        there = "; ".join(_describe(info) for info in seen) or "no stream at all"
        if not found:
            raise DeviceOpenError(
                f"No LSL stream of numbers for {self._address} was found within {self._look_s:g} s. Seen: {there}.",
                "Start the sender, check its name, and that a firewall lets LSL through (UDP 16571, TCP and UDP "
                "16572 to 16604).",
            )
        if len(found) > 1:
            raise DeviceOpenError(
                f"{len(found)} LSL streams fit {self._address}: {'; '.join(map(_describe, found))}.",
                "Name one, or stop the others.",
            )
        if markers is None:
            return found[0], None
        named = [info for info in seen if _is_markers(info, markers)]
        if len(named) != 1:
            raise DeviceOpenError(
                f"{len(named) or 'No'} LSL streams of strings are called {markers!r}. Seen: {there}.",
                "Start its sender, or leave markers= out.",
            )
        return found[0], named[0]

    async def _ask_for_it(self) -> None:
        """Ask for a silent stream: a network that was cut does not say so.

        Raises:
            _LostError: Nobody answers for it.
        """
        assert self._found is not None
        uid, until = self._found.uid(), time.monotonic() + _ASK_S
        resolver = self._lsl.ContinuousResolver(forget_after=_FORGET_S)
        while time.monotonic() < until:
            if any(info.uid() == uid for info in resolver.results()):
                return
            await asyncio.sleep(0.05)
        raise _LostError

    async def _find_again(self) -> None:
        """Wait for the lost stream and subscribe again.

        Raises:
            DeviceLostError: It did not come back in time, or came back as something else.
        """
        lost = self._found
        assert lost is not None
        wanted = (lost.name(), lost.type(), lost.channel_count(), lost.channel_format(), lost.source_id())
        until = time.monotonic() + self._reconnect_s
        resolver = self._lsl.ContinuousResolver(forget_after=_FORGET_S)
        while time.monotonic() < until:
            for info in resolver.results():
                same = (info.name(), info.type(), info.channel_count(), info.channel_format(), info.source_id())
                # Without a source id only the host tells that it is the same stream again.
                if same == wanted and (info.source_id() or info.hostname() == lost.hostname()):
                    with contextlib.suppress(DeviceOpenError):  # still listed, but gone: look further
                        await self._call(lambda info=info: self._connect(info))
                        return
            await asyncio.sleep(0.1)
        again = f" It did not come back within {self._reconnect_s:.0f} s." if self._reconnect_s > 0 else ""
        raise DeviceLostError(
            f"The LSL stream {lost.name()!r} from {lost.hostname()} was lost.{again}",
            "Check that its sender runs, and the network.",
        )

    async def _call(self, act: Callable[[], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._caller, act)

    # Everything below runs on the caller's thread.

    def _connect(self, found: Info) -> None:
        inlet = self._lsl.StreamInlet(found, max_buflen=_BUFFER_S, recover=False)
        try:
            info = inlet.info(3.0)
            codec, assumed = make_codec(self._address, info)
            inlet.open_stream(3.0)
        except RuntimeError as error:
            raise DeviceOpenError(
                f"The LSL stream {found.name()!r} from {found.hostname()} is announced but cannot be read: {error}",
                "Check that a firewall lets LSL through (TCP and UDP 16572 to 16604), and start its sender again.",
            ) from error
        if self._codec is None:
            self._begin(codec, info, assumed)
        elif codec.options != self._codec.options:
            raise DeviceOpenError(f"The LSL stream {found.name()!r} came back with other channels.")
        self._inlet, self._found, self._on_lsl_clock = inlet, found, None
        self._correction_s = _correction(inlet)
        self._corrected_s = time.monotonic()

    def _begin(self, codec: LslCodec, info: Info, assumed: str) -> None:
        counts = codec.wire_unit == COUNTS
        if self._sign < 0 and counts and self._scale is None:
            raise DeviceOpenError(
                f"sign=-1 in {self._address} has no force to turn: the stream gives raw counts.",
                "Give zero= and counts_per_n= as well, or use a calibration whose counts_per_n is negative.",
            )
        acquisition = info.desc().child("acquisition")
        known = DeviceInfo(
            "lsl",
            acquisition.child_value("model") or info.name(),
            acquisition.child_value("serial_number") or info.source_id(),
            acquisition.child_value("firmware"),
            nominal_rate_hz=codec.nominal_rate_hz,
            evidence="A",
            scale=self._scale if counts else None,
            notice=assumed,
        )
        self._info = with_codec(known, codec, self._sign)
        self._codec, self._assembler = codec, Assembler(codec, sign=self._sign)
        self._format = info.channel_format()
        sample_bytes = 8 + NUMBER_TYPES[self._format].itemsize * info.channel_count()
        self._max_samples = max(1, min(_MAX_SAMPLES, _MAX_BYTES // sample_bytes))
        # A fast stream is taken in pieces of 10 ms; a slow one sample by sample.
        self._pull_samples = max(1, min(self._max_samples, int((codec.nominal_rate_hz or 0.0) * _CHUNK_S)))

    def _connect_marks(self, info: Info) -> None:
        # With recovery, liblsl finds a marker stream again by itself; what is lost meanwhile it does not tell.
        inlet = self._lsl.StreamInlet(info, max_buflen=_BUFFER_S, recover=True)
        with contextlib.suppress(RuntimeError):
            inlet.open_stream(3.0)
            self._marks, self._marks_correction_s = inlet, _correction(inlet)
            return
        raise DeviceOpenError(f"The LSL stream {info.name()!r} is announced but cannot be read.", "Start it again.")

    def _pull(self) -> Packet | None:
        self._pull_marks()
        inlet, assembler = self._inlet, self._assembler
        assert inlet is not None
        assert assembler is not None
        try:
            values, stamps = inlet.pull_chunk(_PULL_S, self._max_samples, min_samples=self._pull_samples, as_numpy=True)
            if len(stamps) == 0:
                return None
            taken_s, arrival_s = self._lsl.local_clock(), time.monotonic()
            if arrival_s - self._corrected_s > _CORRECTION_S:
                self._correction_s, self._corrected_s = _correction(inlet, self._correction_s), arrival_s
        except RuntimeError as error:
            raise _LostError from error
        if self._origin_s is None:
            self._origin_s = float(stamps[0])
        if self._on_lsl_clock is None:
            self._see_clock(taken_s - float(stamps[-1]) - self._correction_s)
        raw = pack_chunk(
            stamps,
            values,
            self._format,
            origin_s=self._origin_s,
            correction_s=self._correction_s,
            taken_s=taken_s,
        )
        return Packet(raw, arrival_s, tuple(self._on_host_clock(assembler.feed(raw, arrival_s))))

    def _see_clock(self, late_s: float) -> None:
        """Tell whether the stamps are of the LSL clock, as they should be: then the samples are a little late."""
        self._on_lsl_clock = -_JUMP_S < late_s < _LATEST_S
        if not self._on_lsl_clock:
            why = (
                "The offset of the sender's clock could not be measured"
                if math.isnan(self._correction_s)
                else "The time stamps of the stream are not of the LSL clock"
            )
            told = f"{why}: its samples are placed by when they arrived, and against other devices that is less sure."
            self._info = replace(self._info, notice=f"{self._info.notice} {told}".strip())

    def _on_host_clock(self, blocks: list[SampleBlock]) -> list[SampleBlock]:
        """Put the blocks on the host's clock by LSL's own synchronisation; what arrived when says it less well."""
        assert self._assembler is not None
        codec = self._assembler.codec
        assert isinstance(codec, LslCodec)
        if not self._on_lsl_clock or sum(map(len, blocks)) != len(codec.stamps_s):
            return blocks
        host_s = codec.stamps_s + (self._correction_s - self._clock.offset_s())
        out: list[SampleBlock] = []
        at = 0
        for block in blocks:
            out.append(replace(block, host_time_s=host_s[at : at + len(block)]))
            at += len(block)
        return out

    def _pull_marks(self) -> None:
        if self._marks is None:
            return
        try:
            texts, stamps = self._marks.pull_chunk(0.0, 64, min_samples=1, as_numpy=True)
            if len(stamps):
                self._marks_correction_s = _correction(self._marks, self._marks_correction_s)
        except RuntimeError:  # a stream without a source id, which liblsl cannot find again
            self._marks = None
            told = "The marker stream was lost; no more marks come from it."
            self._info = replace(self._info, notice=f"{self._info.notice} {told}".strip())
            return
        correction_s = 0.0 if math.isnan(self._marks_correction_s) else self._marks_correction_s
        shift_s = correction_s - self._clock.offset_s()
        for row, stamp in zip(texts, stamps.tolist(), strict=True):
            text = bytes(row[0]).decode("utf-8", "replace")
            plain = text.strip()
            number = int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 18 else None
            if self.on_mark is not None:
                self.on_mark(LslMark(text, stamp + shift_s, number))

    def _let_go(self) -> None:
        for inlet in (self._inlet, self._marks):
            if inlet is not None:
                with contextlib.suppress(RuntimeError):
                    inlet.close_stream()
        self._inlet = self._marks = None


class _LostError(Exception):
    """The stream is gone."""


def _is_markers(info: Info, name: str) -> bool:
    return info.channel_format() == STRING and info.name() == name


def _describe(info: Info) -> str:
    rate = f"{info.nominal_srate():g} Hz" if info.nominal_srate() else "irregular"
    kind = "text" if info.channel_format() == STRING else "numbers"
    return f"{info.name()} (type {info.type() or '–'}, {info.channel_count()} × {kind}, {rate}, {info.hostname()})"


def _correction(inlet: Inlet, before_s: float = math.nan) -> float:
    """Return what brings the sender's stamps to this computer's LSL clock, s; NaN where it cannot be measured."""
    try:
        return inlet.time_correction(0.1 if math.isfinite(before_s) else 3.0)
    except RuntimeError:
        return before_s


class LslDriver:
    """Streams of the lab streaming layer as devices."""

    schemes: ClassVar[tuple[str, ...]] = ("lsl",)
    summary: ClassVar[str] = "a stream of the lab streaming layer: lsl:NAME, lsl:type=Force or lsl:*"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LslDevice:
        """Return the device.

        Options: ``channel``, ``unit``, ``sign``, ``velocity``, ``angle``, ``markers``, ``wait``, ``reconnect``, and of
        raw counts ``zero``, ``counts_per_n``.

        Raises:
            AddressError: The address does not fit.
            MissingExtraError: pylsl is not installed.
        """
        check_options(address, "An LSL stream", _OPTIONS)
        if not address.target or address.target == "type=":
            raise AddressError(f"{address} names no stream.", "Write lsl:NAME, lsl:type=Force, or lsl:* for any.")
        return LslDevice(address, load_pylsl())
