"""Drivers of industrial force gauges, and the device object of gauges that must be asked for each reading."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, Final, Protocol, cast

from firmware_bridge.address import Address
from firmware_bridge.codec import Codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.line_profiles import GAUGES, AsciiProfile
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.sauter import SauterCodec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import check_options, user_reconnect, user_scale, user_sign
from firmware_bridge.errors import AddressError, CodecError, DeviceLostError
from firmware_bridge.link_device import Link, LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.links.serial import Arrival
from firmware_bridge.units import COUNTS

PATIENCE_S: Final = 0.5
"""How long an answer is waited for before the gauge is asked again."""
_SILENT_AFTER: Final = 4
"""So many questions in a row without an answer are told to the person."""
_QUIET_S: Final = 0.15
_LONGEST_DRAIN_S: Final = 1.0
_AFTER_COMMAND_S: Final = 0.1
_BITS_PER_BYTE: Final = 10


class PolledCodec(Codec, Protocol):
    """The language of a device that sends a reading only when it is asked.

    Attributes:
        poll: Bytes to ask with and usual seconds from one question to the next; None for a device that streams.
        reply_bytes: How many bytes an answer has, for the fastest that a line allows.
        seam: Bytes to put into the stream where an answer stayed incomplete; empty where answers have an end mark.
        answers: How many whole answers were read so far, refusals among them.
        waiting: How many bytes wait for the rest of their answer.
    """

    poll: tuple[bytes, float] | None
    reply_bytes: int
    seam: bytes
    answers: int

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for more."""
        ...


class _Asking:
    """A link that asks: one question, then its answer or a timeout, then the next question, never faster than told.

    An answer that comes after its timeout is not taken for that of the next question: until both are there, or the
    second timeout is over, nothing more is asked.
    """

    def __init__(
        self, link: Link, question: bytes, interval_s: float, patience_s: float, codec: Callable[[], PolledCodec]
    ) -> None:
        self._link = link
        self._question = question
        self._interval_s = interval_s
        self._patience_s = patience_s
        self._codec = codec
        self._stopped = False
        self._reset()

    def _reset(self) -> None:
        self._owed = 0
        self._heard = False
        self._waiting = False
        self._next_s = 0.0
        self._deadline_s = 0.0
        self._seen = 0
        self.unanswered = 0

    async def open(self) -> None:
        """Connect and let what was said before pass by: it answers none of our questions."""
        await self._link.open()
        self._stopped = False
        self._reset()
        self._seen = self._codec().answers
        until = time.monotonic() + _LONGEST_DRAIN_S
        with contextlib.suppress(TimeoutError):
            while time.monotonic() < until:
                await asyncio.wait_for(self._link.read(), _QUIET_S)

    async def write(self, data: bytes) -> None:
        """Write a command; the next question waits until the gauge had time for it."""
        await self._link.write(data)
        if data:
            self._next_s = max(self._next_s, time.monotonic() + _AFTER_COMMAND_S)

    async def read(self) -> Arrival:
        """Return the next bytes, asking for them whenever it is time."""
        self._count_answers()
        while not self._stopped:
            now = time.monotonic()
            if self._waiting and now >= self._deadline_s:
                self._give_up()
            if not self._waiting and now >= self._next_s:
                codec = self._codec()
                if codec.seam and codec.waiting:
                    return Arrival(codec.seam, now)
                await self._link.write(self._question)
                self._owed += 1
                self._heard = False
                self._waiting = True
                self._next_s, self._deadline_s = now + self._interval_s, now + self._patience_s
            until_s = self._deadline_s if self._waiting else self._next_s
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(self._link.read(), max(until_s - time.monotonic(), 0.001))
        raise DeviceLostError("The gauge is closed.")

    def _count_answers(self) -> None:
        count = self._codec().answers
        if count > self._seen:
            self._owed = max(0, self._owed - (count - self._seen))
            self.unanswered = 0
            self._heard = True
            self._waiting = self._waiting and self._owed > 0
        self._seen = count

    def _give_up(self) -> None:
        """Take the open questions for lost; where nothing came at all, one may still be answered late."""
        self._owed = 0 if self._heard else min(self._owed, 1)
        self.unanswered += 1
        self._waiting = False

    def stop(self) -> None:
        """Ask no more."""
        self._stopped = True

    async def close(self) -> None:
        """Let go; safe to call twice."""
        await self._link.close()


class PolledSerialDevice(LinkDevice):
    """A gauge on a serial line or socket that is asked for each reading.

    One question is open at a time: the next is asked when the answer is there, or after ``patience_s`` without one, and
    not before ``interval_s`` is over. Times are those of arrival: between the moment of a reading and its time lies
    what the gauge needs to answer.

    Args:
        link: The line.
        codec: The language; its ``poll`` says what to ask.
        info: What is known before it answers.
        sign: −1 turns the sign of the force.
        interval_s: Seconds from one question to the next; None for what the codec has. It is never shorter than
            question and answer need on the line.
        patience_s: How long an answer is waited for, s.
        reconnect_s: How long a lost device is looked for, s.

    Raises:
        CodecError: The codec has nothing to ask.
    """

    def __init__(
        self,
        link: SerialLink,
        codec: PolledCodec,
        info: DeviceInfo,
        sign: int = 1,
        *,
        interval_s: float | None = None,
        patience_s: float = PATIENCE_S,
        reconnect_s: float = 0.0,
    ) -> None:
        if codec.poll is None:
            raise CodecError(f"The codec {codec.name!r} has nothing to ask its device.")
        question, usual_s = codec.poll
        self.interval_s = max(usual_s if interval_s is None else interval_s, line_time_s(link, codec))
        self._asking = _Asking(link, question, self.interval_s, patience_s, self._polled_codec)
        self._closed = False
        self._where = f"{link.port} at {link.baud} baud"
        super().__init__(self._asking, codec, info, sign, reconnect_s=reconnect_s)

    def _polled_codec(self) -> PolledCodec:
        return cast("PolledCodec", self.assembler.codec)

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now; one that does not answer is told in its notice."""
        info = super().info
        if self._asking.unanswered < _SILENT_AFTER or info.notice:
            return info
        text = f"The gauge on {self._where} does not answer: is it on, set to this speed, and the driver the right one?"
        return replace(info, notice=text)

    async def open(self) -> None:
        """Open the line, say what must be said first, then ask with every read.

        Raises:
            DeviceOpenError: The line cannot be opened.
        """
        self._closed = False
        await super().open()

    async def _find_again(self) -> bool:
        return not self._closed and await super()._find_again()

    async def close(self) -> None:
        """Ask no more and let the line go; safe to call twice."""
        self._closed = True
        self._asking.stop()
        await super().close()


def line_time_s(link: SerialLink, codec: PolledCodec) -> float:
    """Return how long a question and its answer take on the line, s; 0 on a socket, whose speed is not known."""
    if codec.poll is None or link.port.startswith("socket"):
        return 0.0
    return (len(codec.poll[0]) + codec.reply_bytes) * _BITS_PER_BYTE / link.baud


_LINE: Final = frozenset({"driver", "baud", "sign", "reconnect"})


def _link(address: Address, baud: int) -> SerialLink:
    if not address.target:
        raise AddressError(f"{address} names no port.", "For example serial:/dev/ttyUSB0 or serial:COM5.")
    if address.scheme == "socket":
        return SerialLink(f"socket://{address.target.removeprefix('//')}")
    speed = address.number("baud", baud)
    if speed <= 0 or speed != int(speed):
        raise AddressError(
            f"{address} does not say at which speed the gauge talks.", "Add &baud= with the speed that it is set to."
        )
    return SerialLink(address.target, int(speed))


def _device(address: Address, baud: int, codec: Codec, info: DeviceInfo, sign: int) -> LinkDevice:
    """Return the device of a codec: one that is asked where the codec has a question, else one that streams."""
    link, reconnect_s = _link(address, baud), user_reconnect(address)
    if getattr(codec, "poll", None) is None:
        return LinkDevice(link, codec, info, sign, reconnect_s=reconnect_s)
    asked = cast("PolledCodec", codec)
    interval_s = None
    if "rate" in address.options:
        rate = address.number("rate", 0.0)
        if rate <= 0:
            raise AddressError(f"rate={address.options['rate']} in {address} must be above 0.")
        interval_s = 1.0 / rate
        least_s = line_time_s(link, asked)
        if interval_s < least_s:
            raise AddressError(
                f"At {link.baud} baud the gauge cannot be asked {rate:g} times a second.",
                f"Use at most rate={int(1 / least_s)}, or a higher baud= if the gauge has it.",
            )
    return PolledSerialDevice(link, asked, info, sign, interval_s=interval_s, reconnect_s=reconnect_s)


def _whole_rate(address: Address) -> int | None:
    """Return ``rate=`` as a whole number, or None where it is not given.

    Raises:
        AddressError: It is no whole number above 0.
    """
    if "rate" not in address.options:
        return None
    rate = address.number("rate", 0.0)
    if rate < 1 or rate != int(rate):
        raise AddressError(f"rate={address.options['rate']} in {address} is no whole number above 0.")
    return int(rate)


class Mark10Driver:
    """Mark-10 Series 5, 7, 7i, BG and the gauges that are built like them, with a rate that can be chosen."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Mark-10 Series 5/7/7i/BG and twins, streaming at 50 per second or rate="
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud``, ``sign``, ``unit`` (of a gauge that sends numbers only), ``rate``.

        Raises:
            AddressError: An option that it does not have.
            CodecError: A rate that the gauge does not have.
        """
        check_options(address, "A Mark-10 gauge", _LINE | {"unit", "rate"})
        rate = _whole_rate(address)
        codec = AsciiLineCodec("mark10", address.options.get("unit"), rate)
        notice = "With rate=1 a Series 5, 7 or 7i gauge sends 50 readings a second, for the sake of old programs."
        info = DeviceInfo(
            "mark10",
            "Mark-10 force gauge",
            nominal_rate_hz=codec.nominal_rate_hz,
            evidence="A",
            notice=notice if rate == 1 else "",
        )
        return _device(address, codec.profile.baud, codec, info, user_sign(address))


class ImadaDriver:
    """Imada gauges of both generations."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Imada DST/DSV/DS2/HTG2 (asked), ZTS/ZTA with family=zt (asked, or rate=10 or 2000)"
    evidence: ClassVar[str] = "B"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``family`` (d, zt), ``rate``, ``unit`` (of a ZT gauge), ``baud``, ``sign``.

        ``rate`` of a ZT gauge: 10 and 2000 are streamed. Any other rate, and any rate of the others, is asked.

        Raises:
            AddressError: An option that it does not have, or a line too slow for the rate.
            CodecError: No such family or unit.
        """
        check_options(address, "An Imada gauge", _LINE | {"family", "unit", "rate"})
        family = address.options.get("family", "d")
        rate = address.number("rate", 0.0)
        streamed = int(rate) if family == "zt" and rate in (10.0, 2000.0) else None
        codec = ImadaCodec(family, streamed, address.options.get("unit"))
        if streamed == 2000:
            least = 2000 * codec.reply_bytes * _BITS_PER_BYTE
            if address.scheme != "socket" and address.number("baud", 460_800) < least:
                raise AddressError(
                    f"baud={address.options['baud']} in {address} is too slow for 2000 readings a second.",
                    "Use the USB port of the gauge and leave baud= out.",
                )
        model = "Imada ZTS or ZTA" if family == "zt" else "Imada DST, DSV, DS2 or HTG2"
        info = DeviceInfo("imada", model, nominal_rate_hz=codec.nominal_rate_hz, evidence="B")
        return _device(address, 460_800 if streamed == 2000 else 19_200, codec, info, user_sign(address))


class LoadstarDriver:
    """Loadstar load cells with a digital interface."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Loadstar iLoad/DQ-1000U (time=1 for its clock), DI-100/DI-1000 with family=di&unit="
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``family`` (iload, di), ``unit`` (of di), ``time`` (iload), ``baud``, ``sign``.

        Raises:
            AddressError: An option that it does not have.
            CodecError: No such family, or a unit that is missing, wrong or not wanted.
        """
        check_options(address, "A Loadstar cell", _LINE | {"family", "unit", "time"})
        timed = address.options.get("time", "0")
        if timed not in ("0", "1"):
            raise AddressError(f"time={timed} in {address} is neither 0 nor 1.")
        family = address.options.get("family", "iload")
        codec = LoadstarCodec(family, address.options.get("unit"), timed == "1")
        model = "Loadstar DI-100 or DI-1000" if family == "di" else "Loadstar iLoad or DQ-1000U"
        info = DeviceInfo("loadstar", model, evidence="C" if family == "di" else "A")
        return _device(address, 9600, codec, info, user_sign(address))


class SauterDriver:
    """Sauter FH and FL."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Sauter FH and FL, asked for each reading; unit= is needed"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``unit`` (needed), ``rate`` (questions a second), ``baud``, ``sign``.

        Raises:
            AddressError: No unit, or an option that it does not have.
            CodecError: No such unit.
        """
        check_options(address, "A Sauter gauge", _LINE | {"unit", "rate"})
        if "unit" not in address.options:
            raise AddressError(f"{address} does not say which unit the gauge shows.", "Add &unit=N (or kN, kgf, lbf).")
        codec = SauterCodec(address.options["unit"])
        return _device(address, 9600, codec, DeviceInfo("sauter", "Sauter FH or FL", evidence="A"), user_sign(address))


class LutronDriver:
    """Lutron FG gauges and those built like them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Lutron FG-5xxx/6xxxSD and twins (RS Pro, PCE), which send by themselves"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud``, ``sign``.

        Raises:
            AddressError: An option that it does not have.
        """
        check_options(address, "A Lutron gauge", _LINE)
        info = DeviceInfo("lutron", "Lutron FG force gauge", evidence="A")
        return _device(address, 9600, LutronCodec(), info, user_sign(address))


class GaugeDriver:
    """Industrial gauges that send or answer one reading a line."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = f"industrial gauges by profile= ({', '.join(GAUGES)})"
    evidence: ClassVar[str] = "A"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``profile``, ``unit``, ``rate``, ``baud``, ``sign``; of tecsis ``channel``.

        ``unit=line`` says that every line names its unit. A tecsis gauge sends digits without unit or decimal point:
        they are counts, with ``zero`` and ``counts_per_n`` as for any converter.

        Raises:
            AddressError: The address does not say what cannot be seen from the lines.
            CodecError: A rate or unit that does not exist.
        """
        name = address.options.get("profile", "")
        if name not in GAUGES:
            raise AddressError(
                f"{address} names no profile of a gauge.", f"Add &profile= and one of: {', '.join(GAUGES)}."
            )
        profile = GAUGES[name]
        raw = profile.unit == COUNTS
        known = _LINE | {"profile"} | ({"zero", "counts_per_n", "channel"} if raw else {"unit"})
        if profile.rates or profile.poll_s is not None:
            known |= {"rate"}
        check_options(address, f"A {profile.title}", known)
        unit = _user_unit(address, profile)
        rate = _whole_rate(address) if profile.rates else None
        codec = AsciiLineCodec(_opened(address, profile) if raw else profile, unit, rate)
        scale = user_scale(address) if raw else None
        sign = user_sign(address)
        if raw and sign < 0 and scale is None:
            raise AddressError(f"sign=-1 in {address} has no force to turn.", "Give zero= and counts_per_n= as well.")
        info = DeviceInfo(
            "gauge", profile.title, nominal_rate_hz=codec.nominal_rate_hz, evidence=profile.evidence, scale=scale
        )
        return _device(address, profile.baud, codec, info, sign)


def _user_unit(address: Address, profile: AsciiProfile) -> str | None:
    """Return the unit that the user states; None where the lines tell it.

    Raises:
        AddressError: It must be stated and is not.
    """
    unit = address.options.get("unit")
    if unit is None and profile.unit is None and profile.unit_in_line != "always":
        raise AddressError(
            f"{address} does not say which unit the gauge shows.",
            "Add &unit=N (or kgf, gf, lbf, ozf), or &unit=line if every line names its own.",
        )
    return None if unit == "line" else unit


def _opened(address: Address, profile: AsciiProfile) -> AsciiProfile:
    """Return the profile with the command that opens the channel of a tecsis gauge.

    Raises:
        AddressError: No channel, or none of one to three digits.
    """
    channel = address.options.get("channel", "")
    if not (channel.isascii() and channel.isdecimal() and len(channel) <= 3):
        raise AddressError(
            f"{address} does not name the channel of the gauge.", "Add &channel= with its one to three digits."
        )
    return replace(profile, commands={**profile.commands, "start": f"OP {channel}\r".encode("ascii")})


__all__ = [
    "GaugeDriver",
    "ImadaDriver",
    "LoadstarDriver",
    "LutronDriver",
    "Mark10Driver",
    "PolledCodec",
    "PolledSerialDevice",
    "SauterDriver",
    "line_time_s",
]
