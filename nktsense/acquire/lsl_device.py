"""A stream of the lab streaming layer as a device: read in chunks, found again when it was lost."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final, TypeVar

from firmware_bridge import (
    Address,
    Assembler,
    DeviceInfo,
    DeviceLostError,
    DeviceOpenError,
    FactKind,
    Packet,
    SampleBlock,
)
from firmware_bridge.codecs.lsl import MAX_SAMPLES, NUMBER_TYPES, LslCodec, pack_chunk
from firmware_bridge.drivers import user_reconnect, user_scale, user_sign
from firmware_bridge.link_device import with_codec
from firmware_bridge.units import COUNTS
from nktsense.acquire.lsl_api import Info, Inlet, Lsl, LslClock, correction_s
from nktsense.acquire.lsl_channels import codec_for
from nktsense.acquire.lsl_find import LOOK_S, answers, find_again, find_numbers
from nktsense.acquire.lsl_marks import MarkReader
from nktsense.recording.nkt_writer import Mark

_T = TypeVar("_T")

_PULL_S: Final = 0.05
_CHUNK_S: Final = 0.01
_SILENT_S: Final = 5.0
"""A stream that is silent for so long is asked for: a network that was cut does not say goodbye."""
_ASK_S: Final = 3.0
_CORRECTION_S: Final = 2.0
_BUFFER_S: Final = 120
_EARLY_S: Final = 1.0
_LATEST_S: Final = 60.0
_MAX_BYTES: Final = 1 << 16


class LslDevice:
    """A stream as a device.

    Args:
        address: ``lsl:NAME``, ``lsl:type=TYPE``, ``lsl:source=ID`` or ``lsl:*``, with options.
        lsl: The module pylsl.

    Attributes:
        on_mark: Called for each string of the stream that ``markers=`` names, on a thread of the inlet's own.
            A session that has the device sets it.
    """

    def __init__(self, address: Address, lsl: Lsl) -> None:
        self._address, self._lsl, self._clock = address, lsl, LslClock(lsl)
        self._look_s = address.number("wait", LOOK_S)
        self._reconnect_s = user_reconnect(address)
        self._sign, self._scale = user_sign(address), user_scale(address)
        self._info = DeviceInfo("lsl", address.target, evidence="", codec=LslCodec.name)
        self._inlet: Inlet | None = None
        self._marks = MarkReader(lsl, self._clock)
        self._zeroed: bool | None = None
        self._found: Info | None = None
        self._assembler: Assembler | None = None
        self._codec: LslCodec | None = None
        self._format = 0
        self._pull_samples = self._max_samples = 1
        self._origin_s: float | None = None
        self._correction_s = math.nan
        self._corrected_s = -math.inf
        self._on_lsl_clock: bool | None = None
        # liblsl's calls wait, and one inlet must not be asked twice at a time: one thread makes them all.
        self._caller = ThreadPoolExecutor(1, "lsl-inlet")
        self.on_mark: Callable[[Mark], None] | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the stream by now."""
        notice = f"{self._info.notice} {self._marks.notice}".strip()
        return replace(self._info, notice=notice)

    @property
    def zeroed(self) -> bool:
        """Whether the stream says that its force is zeroed already."""
        return self._zeroed is True

    async def open(self) -> None:
        """Find the stream and subscribe to it.

        Raises:
            DeviceOpenError: None or several fit, or the stream does not say what its numbers are.
        """
        name = self._address.options.get("markers")
        found, markers = await find_numbers(self._lsl, self._address, name, self._look_s)
        await self._call(lambda: self._connect(found))
        if markers is not None:
            await self._call(lambda: self._marks.connect(markers))

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

    async def _ask_for_it(self) -> None:
        """Ask for a silent stream.

        Raises:
            _LostError: Nobody answers for it.
        """
        assert self._found is not None
        if not await answers(self._lsl, self._found.uid(), _ASK_S):
            raise _LostError

    async def _find_again(self) -> None:
        """Wait for the lost stream and subscribe again.

        Raises:
            DeviceLostError: It did not come back in time, or came back as something else.
        """
        lost = self._found
        assert lost is not None
        until = time.monotonic() + self._reconnect_s
        while (left_s := until - time.monotonic()) > 0:
            found = await find_again(self._lsl, lost, left_s)
            if found is not None:
                with contextlib.suppress(DeviceOpenError):  # still listed, but gone: look further
                    await self._call(lambda found=found: self._connect(found))
                    return
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
            codec, assumed = codec_for(self._address, info)
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
        zeroed = codec.wire_unit != COUNTS and info.desc().child("acquisition").child_value("zeroed") == "true"
        if self._zeroed is None:
            self._zeroed = zeroed
        elif self._zeroed and not zeroed:
            self._notice("The stream was zeroed, and came back without a zero: end this session and start a new one.")
        self._inlet, self._found, self._on_lsl_clock = inlet, found, None
        self._correction_s = correction_s(inlet)
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
            evidence="",
            scale=self._scale if counts else None,
            notice=assumed,
        )
        self._info = with_codec(known, codec, self._sign)
        self._codec, self._assembler = codec, Assembler(codec, sign=self._sign)
        self._format = info.channel_format()
        sample_bytes = 8 + NUMBER_TYPES[self._format].itemsize * info.channel_count()
        self._max_samples = max(1, min(MAX_SAMPLES, _MAX_BYTES // sample_bytes))
        # A fast stream is taken in pieces of 10 ms; a slow one sample by sample.
        self._pull_samples = max(1, min(self._max_samples, int((codec.nominal_rate_hz or 0.0) * _CHUNK_S)))

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
                self._correction_s, self._corrected_s = correction_s(inlet, self._correction_s), arrival_s
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
        self._on_lsl_clock = -_EARLY_S < late_s < _LATEST_S
        if not self._on_lsl_clock:
            why = (
                "The offset of the sender's clock could not be measured"
                if math.isnan(self._correction_s)
                else "The time stamps of the stream are not of the LSL clock"
            )
            self._notice(
                f"{why}: its samples are placed by when they arrived, and against other devices that is less sure."
            )

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
        for mark in self._marks.pull():
            if self.on_mark is not None:
                self.on_mark(mark)

    def _notice(self, text: str) -> None:
        self._info = replace(self._info, notice=f"{self._info.notice} {text}".strip())

    def _let_go(self) -> None:
        inlet, self._inlet = self._inlet, None
        if inlet is not None:
            with contextlib.suppress(RuntimeError):
                inlet.close_stream()
        self._marks.close()


class _LostError(Exception):
    """The stream is gone."""
