"""Drivers of devices on a serial line: a link, a codec, and what to say first."""

from __future__ import annotations

from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.codec import Codec
from firmware_bridge.codecs import GAUGES, PROFILES, AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.device import CountsScale, DeviceInfo
from firmware_bridge.errors import AddressError
from firmware_bridge.link_device import RECONNECT_S, LinkDevice, with_codec
from firmware_bridge.links import SerialLink
from firmware_bridge.units import COUNTS


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


LINE_OPTIONS: Final = frozenset({"driver", "baud", "sign", "reconnect"})
"""Options that every driver of a serial line has."""
_COUNTS: Final = LINE_OPTIONS | {"zero", "counts_per_n"}


def serial_link(address: Address, baud: int) -> SerialLink:
    """Return the link to a ``serial:`` or ``socket:`` address, at ``baud`` unless the address says otherwise.

    Raises:
        AddressError: It names no port, or no speed.
    """
    if not address.target:
        raise AddressError(f"{address} names no port.", "For example serial:/dev/ttyUSB0 or serial:COM5.")
    if address.scheme == "socket":
        return SerialLink(f"socket://{address.target.removeprefix('//')}")
    speed = address.number("baud", baud)
    if speed <= 0 or speed != int(speed):
        raise AddressError(
            f"{address} does not say at which speed the device talks.", "Add &baud= with the speed that it is set to."
        )
    return SerialLink(address.target, int(speed))


def user_reconnect(address: Address) -> float:
    """Return for how many seconds a lost device is looked for: ``reconnect=``, or two minutes.

    Raises:
        AddressError: It is no number, or negative.
    """
    seconds = address.number("reconnect", RECONNECT_S)
    if seconds < 0:
        raise AddressError(f"reconnect={address.options['reconnect']} in {address} must not be negative.")
    return seconds


def _device(address: Address, baud: int, codec: Codec, info: DeviceInfo, sign: int) -> LinkDevice:
    return LinkDevice(serial_link(address, baud), codec, info, sign, reconnect_s=user_reconnect(address))


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
    summary: ClassVar[str] = f"one reading a line; profiles: {', '.join(p for p in PROFILES if p not in GAUGES)}"
    evidence: ClassVar[str] = "A"
    rate: ClassVar[str] = "as the sketch prints"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``profile``, ``unit``, ``baud``, ``sign``, ``zero``, ``counts_per_n``.

        ``unit=line`` says that every line names its unit.

        Raises:
            AddressError: The address does not say what cannot be seen from the lines.
        """
        check_options(address, "A line-printing device", _COUNTS | {"profile", "unit"})
        unit = address.options.get("unit")
        profile_name = address.options.get("profile", "plain")
        if profile_name in GAUGES:
            raise AddressError(
                f"A gauge of the profile {profile_name!r} has to be asked.",
                f"Use ?driver=gauge&profile={profile_name}.",
            )
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
        return _device(address, profile.baud, codec, info, sign)


class Nkt1Driver:
    """The open reference instrument, or anything that speaks NKT1."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket")
    summary: ClassVar[str] = "open reference instrument, force and limb motion (NKT1)"
    evidence: ClassVar[str] = "A"
    rate: ClassVar[str] = "80 to 320 Hz"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud``, ``sign``, ``zero``, ``counts_per_n``."""
        check_options(address, "An NKT1 instrument", _COUNTS)
        scale = user_scale(address)
        info = DeviceInfo("nkt1", "NKT1 instrument", evidence="A", scale=scale)
        return _device(address, 250_000, Nkt1Codec(), info, _counts_sign(address, scale))


class ProgressorDriver:
    """Tindeq Progressor and clones over Bluetooth, or their frames over a wire, as a bridge board sends them."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket", "ble")
    summary: ClassVar[str] = "Tindeq Progressor and clones over Bluetooth, or their frames over a serial bridge"
    evidence: ClassVar[str] = "A"
    rate: ClassVar[str] = "about 80 Hz"

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud`` (of a wire), ``sign``, ``reconnect``.

        Raises:
            AddressError: An option cannot be read, or there is no such option.
        """
        if address.scheme == "ble":
            from firmware_bridge.ble_drivers import PROGRESSOR

            return PROGRESSOR.make(address)
        check_options(address, "A Progressor", LINE_OPTIONS)
        info = DeviceInfo("progressor", "Tindeq Progressor", evidence="A")
        return _device(address, 115_200, ProgressorCodec(), info, user_sign(address))


SerialDevice = LinkDevice
"""The older name."""

__all__ = [
    "LINE_OPTIONS",
    "AsciiDriver",
    "LinkDevice",
    "Nkt1Driver",
    "ProgressorDriver",
    "SerialDevice",
    "check_options",
    "serial_link",
    "user_reconnect",
    "user_scale",
    "user_sign",
    "with_codec",
]
