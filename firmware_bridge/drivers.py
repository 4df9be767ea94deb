"""Drivers of devices on a serial line: a link, a codec, and what to say first."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import ClassVar

from firmware_bridge.address import Address
from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.codecs import PROFILES, AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.device import CountsScale, DeviceInfo, Packet
from firmware_bridge.errors import AddressError, CodecError, DeviceLostError
from firmware_bridge.links import SerialLink
from firmware_bridge.samples import FactKind


class SerialDevice:
    """A device that talks over a serial line or a socket.

    Args:
        link: The line.
        codec: The language.
        info: What is known before it answers.
    """

    def __init__(self, link: SerialLink, codec: Codec, info: DeviceInfo) -> None:
        self._link = link
        self._info = info
        self.assembler = Assembler(codec)

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now: the driver's knowledge and what the device said of itself."""
        said = self.assembler.identity
        rate = said.get("rate_hz", "")
        return replace(
            self._info,
            model=said.get("model", self._info.model),
            serial=said.get("serial", self._info.serial),
            firmware=said.get("firmware", self._info.firmware),
            nominal_rate_hz=float(rate) if rate.isdecimal() else self._info.nominal_rate_hz,
        )

    async def open(self) -> None:
        """Open the line, ask who is there, start the stream."""
        await self._link.open()
        for verb in ("identify", "start"):
            await self._link.write(self.assembler.codec.command(verb))

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield what arrives.

        Raises:
            DeviceLostError: The line went away; the last packet yielded before carries the fact.
        """
        while True:
            try:
                arrival = await self._link.read()
            except DeviceLostError:
                now = time.monotonic()
                yield Packet(b"", now, (self.assembler.note(FactKind.DISCONNECT, now),))
                raise
            yield Packet(arrival.data, arrival.arrival_s, tuple(self.assembler.feed(arrival.data, arrival.arrival_s)))

    async def close(self) -> None:
        """Stop the stream as far as the device still listens, and let the line go."""
        with contextlib.suppress(DeviceLostError, CodecError):
            await self._link.write(self.assembler.codec.command("stop"))
        await self._link.close()


def _link(address: Address, baud: int) -> SerialLink:
    if not address.target:
        raise AddressError(f"{address} names no port.", "For example serial:/dev/ttyUSB0 or serial:COM5.")
    if address.scheme == "socket":
        return SerialLink(f"socket://{address.target.removeprefix('//')}")
    return SerialLink(address.target, int(address.number("baud", baud)))


def user_scale(address: Address) -> CountsScale | None:
    """Return the conversion that the address states by ``zero=`` and ``counts_per_n=``, or None.

    Raises:
        AddressError: ``counts_per_n`` is 0.
    """
    if "counts_per_n" not in address.options:
        return None
    per_n = address.number("counts_per_n", 0.0)
    if per_n == 0.0:
        raise AddressError(f"counts_per_n in {address} must not be 0.")
    return CountsScale(address.number("zero", 0.0), per_n, "typed")


class AsciiDriver:
    """Sketches and boards that print one reading a line."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = f"one reading a line; profiles: {', '.join(PROFILES)}"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``profile``, ``unit``, ``baud``, ``zero``, ``counts_per_n``."""
        codec = AsciiLineCodec(address.options.get("profile", "plain"), address.options.get("unit"))
        info = DeviceInfo("ascii", f"line device ({codec.profile.name})", evidence="A", scale=user_scale(address))
        return SerialDevice(_link(address, codec.profile.baud), codec, info)


class Mark10Driver:
    """Mark-10 Series 5, 7, 7i, BG and the gauges that are built like them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Mark-10 Series 5/7/7i/BG and twins, streaming at 50 per second"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``."""
        codec = AsciiLineCodec("mark10")
        info = DeviceInfo("mark10", "Mark-10 force gauge", evidence="A")
        return SerialDevice(_link(address, codec.profile.baud), codec, info)


class Nkt1Driver:
    """The open reference instrument, or anything that speaks NKT1."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "open reference instrument, force and limb motion (NKT1)"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``, ``zero``, ``counts_per_n``."""
        info = DeviceInfo("nkt1", "NKT1 instrument", evidence="A", scale=user_scale(address))
        return SerialDevice(_link(address, 250_000), Nkt1Codec(), info)


class ProgressorDriver:
    """Progressor frames over a wire, as a bridge board or the virtual dynamometer sends them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Tindeq Progressor frames over a serial bridge (Bluetooth: not in this version)"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``."""
        info = DeviceInfo("progressor", "Tindeq Progressor", evidence="A")
        return SerialDevice(_link(address, 115_200), ProgressorCodec(), info)
