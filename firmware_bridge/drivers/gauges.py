"""Drivers of industrial force gauges."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

from firmware_bridge.address import Address
from firmware_bridge.codec import Codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.line_profiles import GAUGES, AsciiProfile
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.sauter import SauterCodec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import (
    LINE_OPTIONS,
    check_options,
    serial_link,
    user_reconnect,
    user_scale,
    user_sign,
)
from firmware_bridge.errors import AddressError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.polled_device import BITS_PER_BYTE, PolledCodec, PolledSerialDevice, line_time_s
from firmware_bridge.units import COUNTS


def _device(address: Address, baud: int, codec: Codec, info: DeviceInfo, sign: int) -> LinkDevice:
    """Return the device of a codec: one that is asked where the codec has a question, else one that streams."""
    link, reconnect_s = serial_link(address, baud), user_reconnect(address)
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
    rate: ClassVar[str] = "50 Hz, or rate="

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud``, ``sign``, ``unit`` (of a gauge that sends numbers only), ``rate``.

        Raises:
            AddressError: An option that it does not have.
            CodecError: A rate that the gauge does not have.
        """
        check_options(address, "A Mark-10 gauge", LINE_OPTIONS | {"unit", "rate"})
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
    rate: ClassVar[str] = "50 Hz asked, or rate= up to 2000"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``family`` (d, zt), ``rate``, ``unit`` (of a ZT gauge), ``baud``, ``sign``.

        ``rate`` of a ZT gauge: 10 and 2000 are streamed. Any other rate, and any rate of the others, is asked.

        Raises:
            AddressError: An option that it does not have, or a line too slow for the rate.
            CodecError: No such family or unit.
        """
        check_options(address, "An Imada gauge", LINE_OPTIONS | {"family", "unit", "rate"})
        family = address.options.get("family", "d")
        rate = address.number("rate", 0.0)
        streamed = int(rate) if family == "zt" and rate in (10.0, 2000.0) else None
        codec = ImadaCodec(family, streamed, address.options.get("unit"))
        if streamed == 2000:
            least = 2000 * codec.reply_bytes * BITS_PER_BYTE
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
    rate: ClassVar[str] = "about 150 Hz"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``family`` (iload, di), ``unit`` (of di), ``time`` (iload), ``baud``, ``sign``.

        Raises:
            AddressError: An option that it does not have.
            CodecError: No such family, or a unit that is missing, wrong or not wanted.
        """
        check_options(address, "A Loadstar cell", LINE_OPTIONS | {"family", "unit", "time"})
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
    rate: ClassVar[str] = "10 Hz asked, or rate="

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``unit`` (needed), ``rate`` (questions a second), ``baud``, ``sign``.

        Raises:
            AddressError: No unit, or an option that it does not have.
            CodecError: No such unit.
        """
        check_options(address, "A Sauter gauge", LINE_OPTIONS | {"unit", "rate"})
        if "unit" not in address.options:
            raise AddressError(f"{address} does not say which unit the gauge shows.", "Add &unit=N (or kN, kgf, lbf).")
        codec = SauterCodec(address.options["unit"])
        return _device(address, 9600, codec, DeviceInfo("sauter", "Sauter FH or FL", evidence="A"), user_sign(address))


class LutronDriver:
    """Lutron FG gauges and those built like them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "Lutron FG-5xxx/6xxxSD and twins (RS Pro, PCE), which send by themselves"
    evidence: ClassVar[str] = "A"
    rate: ClassVar[str] = "not documented"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud``, ``sign``.

        Raises:
            AddressError: An option that it does not have.
        """
        check_options(address, "A Lutron gauge", LINE_OPTIONS)
        info = DeviceInfo("lutron", "Lutron FG force gauge", evidence="A")
        return _device(address, 9600, LutronCodec(), info, user_sign(address))


class GaugeDriver:
    """Industrial gauges that send or answer one reading a line."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = f"industrial gauges by profile= ({', '.join(GAUGES)})"
    evidence: ClassVar[str] = "A"
    rate: ClassVar[str] = "by profile, mostly 10 Hz asked"

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
        known = LINE_OPTIONS | {"profile"} | ({"zero", "counts_per_n", "channel"} if raw else {"unit"})
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
