"""Drivers of devices on a serial line: a link, a codec, and what to say first."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.codecs import PROFILES, AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.device import CountsScale, DeviceInfo, Packet
from firmware_bridge.errors import AddressError, CodecError, DeviceLostError
from firmware_bridge.links import SerialLink
from firmware_bridge.samples import FactKind
from firmware_bridge.units import COUNTS


class SerialDevice:
    """A device that talks over a serial line or a socket.

    Args:
        link: The line.
        codec: The language.
        info: What is known before it answers; what the codec tells is filled in.
        sign: −1 turns the sign of the force (see :class:`Assembler`).
    """

    def __init__(self, link: SerialLink, codec: Codec, info: DeviceInfo, sign: int = 1) -> None:
        self._link = link
        self._info = with_codec(info, codec, sign)
        self.assembler = Assembler(codec, sign=sign)

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
            nominal_rate_hz=float(rate) if rate.isdecimal() and len(rate) <= 6 else self._info.nominal_rate_hz,
            wire_unit=self.assembler.unit or self._info.wire_unit,
            notice=said.get("notice", self._info.notice),
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


def check_options(address: Address, who: str, known: frozenset[str]) -> None:
    """Refuse options that a driver does not have: a misspelt one must not be passed over in silence.

    Raises:
        AddressError: There is one.
    """
    unknown = sorted(set(address.options) - known)
    if unknown:
        raise AddressError(f"{who} has no option {unknown[0]!r}.", f"It has: {', '.join(sorted(known))}.")


def user_sign(address: Address) -> int:
    """Return 1, or −1 where the address says ``sign=-1``.

    Raises:
        AddressError: It says anything else.
    """
    sign = address.number("sign", 1.0)
    if sign not in (1.0, -1.0):
        raise AddressError(f"sign={address.options['sign']} in {address} is neither 1 nor -1.")
    return int(sign)


def _counts_sign(address: Address, scale: CountsScale | None) -> int:
    """Return the sign for a device of raw counts, whose force gets its sign from the conversion."""
    sign = user_sign(address)
    if sign < 0 and scale is None:
        raise AddressError(
            f"sign=-1 in {address} has no force to turn: the device sends raw counts.",
            "Give zero= and counts_per_n= as well, or use a calibration whose counts_per_n is negative.",
        )
    return sign


_LINE: Final = frozenset({"driver", "baud", "sign"})
_COUNTS: Final = _LINE | {"zero", "counts_per_n"}


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
        """Return the device; options: ``profile``, ``unit``, ``baud``, ``sign``, ``zero``, ``counts_per_n``.

        ``unit=line`` says that every line names its unit.

        Raises:
            AddressError: The address does not say what cannot be seen from the lines.
        """
        check_options(address, "A line-printing device", _COUNTS | {"profile", "unit"})
        unit = address.options.get("unit")
        codec = AsciiLineCodec(address.options.get("profile", "plain"), None if unit == "line" else unit)
        profile = codec.profile
        if unit == "line" and profile.unit_in_line == "never":
            raise AddressError(f"Lines of the profile {profile.name!r} name no unit.", profile.unit_advice)
        if unit is None and profile.unit is None and profile.unit_in_line != "always":
            or_line = ", or &unit=line if every line names its own" if profile.unit_in_line == "maybe" else ""
            raise AddressError(
                f"{address} does not say in which unit the device prints.",
                f"Add &unit=N (or kgf, gf, lbf, ozf, counts){or_line}.",
            )
        scale = user_scale(address)
        sign = _counts_sign(address, scale) if codec.wire_unit == COUNTS else user_sign(address)
        info = DeviceInfo("ascii", f"line device ({profile.name})", evidence="A", scale=scale)
        return SerialDevice(_link(address, profile.baud), codec, info, sign)


class Mark10Driver:
    """Mark-10 Series 5, 7, 7i, BG and the gauges that are built like them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Mark-10 Series 5/7/7i/BG and twins, streaming at 50 per second"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``, ``sign``, ``unit`` (of a gauge that sends numbers only)."""
        check_options(address, "A Mark-10 gauge", _LINE | {"unit"})
        codec = AsciiLineCodec("mark10", address.options.get("unit"))
        info = DeviceInfo("mark10", "Mark-10 force gauge", evidence="A")
        return SerialDevice(_link(address, codec.profile.baud), codec, info, user_sign(address))


class Nkt1Driver:
    """The open reference instrument, or anything that speaks NKT1."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "open reference instrument, force and limb motion (NKT1)"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``, ``sign``, ``zero``, ``counts_per_n``."""
        check_options(address, "An NKT1 instrument", _COUNTS)
        scale = user_scale(address)
        info = DeviceInfo("nkt1", "NKT1 instrument", evidence="A", scale=scale)
        return SerialDevice(_link(address, 250_000), Nkt1Codec(), info, _counts_sign(address, scale))


class ProgressorDriver:
    """Progressor frames over a wire, as a bridge board or the virtual dynamometer sends them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Tindeq Progressor frames over a serial bridge (Bluetooth: not in this version)"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> SerialDevice:
        """Return the device; options: ``baud``, ``sign``."""
        check_options(address, "A Progressor", _LINE)
        info = DeviceInfo("progressor", "Tindeq Progressor", evidence="A")
        return SerialDevice(_link(address, 115_200), ProgressorCodec(), info, user_sign(address))
