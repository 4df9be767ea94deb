"""A device behind a link: what to say first, what to do when the line is cut, and what is known of it by now."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Final, Protocol, runtime_checkable

from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import BatteryEvent, Codec
from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.errors import AnotherDeviceError, CodecError, DeviceLostError, DeviceOpenError
from firmware_bridge.link import Greeting, Link, Overheard
from firmware_bridge.links.serial import Arrival
from firmware_bridge.samples import FactKind

RECONNECT_S: Final = 120.0
"""How long a driver tries to find a lost device again, unless the address says ``reconnect=``."""
_FIRST_WAIT_S: Final = 0.25
_LONGEST_WAIT_S: Final = 8.0
_STEADY_S: Final = 5.0
"""A line that was there again for less, without a reading, was not found again: the time to look for it runs on."""
_ANSWER_S: Final = 0.5
"""How long an answer is waited for before the next request is written, s, unless the codec says ``pause_s``."""


@runtime_checkable
class _Asks(Protocol):
    """A codec whose device wants its requests one by one."""

    def requests(self, verb: str) -> list[bytes]:
        """Return the requests of a verb, in order."""
        ...


class LinkDevice:
    """A device that talks over a serial line, a socket or Bluetooth.

    Args:
        link: The line.
        codec: The language.
        info: What is known before it answers; what the codec tells is filled in.
        sign: −1 turns the sign of the force (see :class:`Assembler`).
        reconnect_s: How long a lost device is looked for, s; 0 gives it up at once.
        keepalive: Bytes that have to be written every so many seconds, or the stream ends; None for most devices.
        greeting: How it is made to stream where that takes more than to identify and to start; None for most devices.
    """

    def __init__(
        self,
        link: Link,
        codec: Codec,
        info: DeviceInfo,
        sign: int = 1,
        *,
        reconnect_s: float = 0.0,
        keepalive: tuple[bytes, float] | None = None,
        greeting: Greeting | None = None,
    ) -> None:
        self._link = link
        self._info = self._info_now = with_codec(info, codec, sign)
        self._known: tuple[object, ...] = ()
        self._reconnect_s = reconnect_s
        self._keepalive = keepalive
        self._greeting = greeting
        self._alive: asyncio.Task[None] | None = None
        self._early: list[Packet] = []
        self._last_s: float | None = None
        self._lost_s: float | None = None
        self._back_s = 0.0
        self._closing = asyncio.Event()
        self.assembler = Assembler(codec, sign=sign)

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now: the driver's knowledge and what the device said of itself."""
        said, battery, unit = self.assembler.identity, self.assembler.battery, self.assembler.unit
        greeting = self._greeting
        known = (tuple(said.items()), battery, unit, greeting and (greeting.stored, greeting.stored_problem))
        if known != self._known:  # it is asked for with every packet and changes hardly ever
            self._known, self._info_now = known, self._info_of(said, battery, unit)
        return self._info_now

    def _info_of(self, said: dict[str, str], battery: BatteryEvent | None, unit: str | None) -> DeviceInfo:
        rate, greeting = said.get("rate_hz", ""), self._greeting
        return replace(
            self._info,
            model=said.get("model", self._info.model),
            serial=said.get("serial", self._info.serial),
            firmware=said.get("firmware", self._info.firmware),
            nominal_rate_hz=float(rate) if rate.isdecimal() and len(rate) <= 6 else self._info.nominal_rate_hz,
            wire_unit=unit or self._info.wire_unit,
            notice=said.get("notice", self._info.notice),
            battery_share=None if battery is None else battery.share,
            battery_v=None if battery is None else battery.voltage_v,
            stored=None if greeting is None else greeting.stored,
            stored_problem="" if greeting is None else greeting.stored_problem,
        )

    async def open(self) -> None:
        """Open the line, ask who is there, start the stream.

        Raises:
            DeviceOpenError: It could not be done, or the device was closed meanwhile; nothing stays open then.
        """
        closing = self._closing = asyncio.Event()
        self._early.clear()
        try:
            await self._link.open()
            await self._begin()
        except DeviceLostError as error:
            await self._let_go()
            raise DeviceOpenError(error.message, error.advice) from error
        except BaseException:
            await self._let_go()
            raise
        if closing.is_set():
            await self._let_go()
            raise DeviceOpenError("The device was closed while it was being opened.")

    async def _begin(self) -> None:
        if self._greeting is None:
            for verb in ("identify", "start"):
                await self._ask(verb)
        else:
            await self._greeting.greet(Overheard(self._link, self._overhear))
        self._let_be()
        if self._keepalive is not None:
            self._alive = asyncio.create_task(self._keep_alive(*self._keepalive))

    def _overhear(self, arrival: Arrival) -> None:
        self._early.append(self._packet(arrival))

    async def _ask(self, verb: str) -> None:
        """Say what a verb needs: at once, or one request after the other where the codec wants its answers between."""
        codec = self.assembler.codec
        if not isinstance(codec, _Asks):
            await self._link.write(codec.command(verb))
            return
        stale, patience_s = getattr(codec, "unanswered", 0), getattr(codec, "pause_s", _ANSWER_S)
        requests = codec.requests(verb)
        for number, request in enumerate(requests, 1):
            await self._link.write(request)
            until, later = time.monotonic() + patience_s, stale + len(requests) - number
            while (left_s := until - time.monotonic()) > 0 and getattr(codec, "unanswered", later + 1) > later:
                try:
                    arrival = await asyncio.wait_for(self._link.read(), left_s)
                except TimeoutError:
                    break
                self._early.append(self._packet(arrival))

    async def _keep_alive(self, data: bytes, every_s: float) -> None:
        with contextlib.suppress(DeviceLostError):  # told by the reading
            while True:
                await asyncio.sleep(every_s)
                await self._link.write(data)

    def _packet(self, arrival: Arrival) -> Packet:
        """Return what some bytes gave.

        Raises:
            AnotherDeviceError: They say that this is not the device that it was.
        """
        before = self._name
        packet = Packet(arrival.data, arrival.arrival_s, tuple(self.assembler.feed(arrival.data, arrival.arrival_s)))
        if self._name != before:
            self._check_same(before, self._name)
        last_s = next((float(block.host_time_s[-1]) for block in reversed(packet.blocks) if len(block)), None)
        if last_s is not None:
            self._last_s, self._lost_s = last_s, None
        return packet

    @property
    def _name(self) -> tuple[str, str]:
        said = self.assembler.identity
        return said.get("model", ""), said.get("serial", "")

    def _check_same(self, before: tuple[str, str], now: tuple[str, str]) -> None:
        """Refuse another device: its zero and its calibration are others, and its force would look like the first's."""
        if any(old and old != new for old, new in zip(before, now, strict=True)):
            was, new = (" ".join(filter(None, name)) for name in (before, now))
            raise AnotherDeviceError(
                f"Another device answers now: {new}, where {was} was before.",
                "What was recorded so far is kept. Begin anew for this one, or connect the first again.",
            )

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield what arrives; a line that is cut and comes back goes on in the same stream, with both facts told.

        Raises:
            DeviceLostError: The line went away and did not come back; the last packet before carries the fact.
            AnotherDeviceError: Another device answers in its place.
        """
        while True:
            while self._early:
                yield self._early.pop(0)
            try:
                arrival = await self._next()
                packet = None if arrival is None else self._packet(arrival)
            except AnotherDeviceError:
                raise
            except DeviceLostError as error:
                now = time.monotonic()
                yield Packet(b"", now, (self.assembler.note(FactKind.DISCONNECT, now),))
                trouble = await self._find_again(error)
                while self._early:  # what was heard and told meanwhile belongs to the stream, also where it ends
                    yield self._early.pop(0)
                if trouble is not None:
                    raise trouble from error
            else:
                if packet is not None:
                    yield packet

    async def _next(self) -> Arrival | None:
        """Return what arrives; None after a silence in which a device that can be woken up was greeted anew."""
        if self._greeting is None:
            return await self._link.read()
        try:
            async with asyncio.timeout(self._greeting.silence_s):
                return await self._link.read()
        except TimeoutError:
            pass
        with contextlib.suppress(DeviceOpenError):  # still silent: the next silence asks again
            await self._greeting.greet(Overheard(self._link, self._overhear))
        return None

    async def _find_again(self, error: DeviceLostError) -> DeviceLostError | None:
        """Try to open the line again, ever more slowly; return None when it is there, else why it is given up.

        What is told and heard in between goes to the early packets, in order: the first bytes may hold samples.
        """
        now = time.monotonic()
        if self._lost_s is None or now - self._back_s > _STEADY_S:
            self._lost_s = now
        until = self._lost_s + self._reconnect_s
        wait_s = _FIRST_WAIT_S
        while (left_s := until - time.monotonic()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), min(wait_s, left_s))
            if self._closing.is_set():
                return error
            wait_s = min(2 * wait_s, _LONGEST_WAIT_S)
            try:
                if await self._opened_again():
                    return None
            except AnotherDeviceError as other:
                return other
        return self._given_up(error)

    async def _opened_again(self) -> bool:
        """Try once to open the line again and to start the stream; return whether it runs.

        Raises:
            AnotherDeviceError: Something else answers.
        """
        self._let_be()
        await self._link.close()
        try:
            await self._link.open()
        except (DeviceOpenError, DeviceLostError):  # not there yet, or gone again at once
            return False
        now = time.monotonic()
        self._tell(FactKind.RECONNECT, now, None if self._last_s is None else now - self._last_s)
        try:
            await self._begin()
        except AnotherDeviceError:
            raise
        except (DeviceLostError, DeviceOpenError):
            self._tell(FactKind.DISCONNECT, time.monotonic())
            return False
        if self._closing.is_set():  # closed by another task, when there was nothing to close yet
            await self._let_go()
            self._tell(FactKind.DISCONNECT, time.monotonic())
            return False
        self._back_s = time.monotonic()
        return True

    def _tell(self, kind: FactKind, now_s: float, value: float | None = None) -> None:
        self._early.append(Packet(b"", now_s, (self.assembler.note(kind, now_s, value),)))

    def _given_up(self, error: DeviceLostError) -> DeviceLostError:
        if self._reconnect_s <= 0:
            return error
        return DeviceLostError(f"{error.message} It did not come back within {self._reconnect_s:.0f} s.", error.advice)

    async def close(self) -> None:
        """Stop the stream as far as the device still listens, and let the line go."""
        self._closing.set()
        await self._let_go()

    async def _let_go(self) -> None:
        self._let_be()
        codec = self.assembler.codec
        try:
            with contextlib.suppress(DeviceLostError, CodecError):
                for request in codec.requests("stop") if isinstance(codec, _Asks) else [codec.command("stop")]:
                    await self._link.write(request)
        finally:  # the line is let go also where whoever closes is cancelled
            await self._link.close()

    def _let_be(self) -> None:
        if self._alive is not None:
            self._alive.cancel()
            self._alive = None


def with_codec(info: DeviceInfo, codec: Codec, sign: int = 1) -> DeviceInfo:
    """Return the info with all that is needed to read the device's raw bytes again.

    The conversion of counts, where there is one, is turned as well.
    """
    scale = info.scale
    return replace(
        info,
        codec=codec.name,
        codec_options=" ".join(filter(None, (codec.options, "sign=-1" if sign < 0 else ""))),
        wire_unit=codec.wire_unit,
        scale=None if scale is None else replace(scale, counts_per_n=sign * scale.counts_per_n),
    )
