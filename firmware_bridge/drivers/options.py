"""What the options of an address mean, the same for every driver."""

from __future__ import annotations

from typing import Final

from firmware_bridge.address import Address
from firmware_bridge.codec import Codec
from firmware_bridge.codecs import make_codec
from firmware_bridge.device import CountsScale, DeviceInfo
from firmware_bridge.errors import AddressError, CodecError
from firmware_bridge.link_device import RECONNECT_S, LinkDevice
from firmware_bridge.links import SerialLink
from firmware_bridge.serial_ports import list_ports

LINE_OPTIONS: Final = frozenset({"driver", "baud", "sign", "reconnect"})
"""Options that every driver of a serial line has."""
COUNTS_OPTIONS: Final = frozenset({"zero", "counts_per_n"})
"""Options that every driver of a device of raw counts has besides."""


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


def user_codec(address: Address, name: str, known: frozenset[str]) -> Codec:
    """Return the codec of a name, made with those options of an address that it knows.

    Raises:
        AddressError: One of them cannot be read, or one is missing that the device does not tell.
    """
    words = [f"{option}={value}" for option, value in address.options.items() if option in known]
    try:
        return make_codec(name, " ".join(words))
    except CodecError as error:
        raise AddressError(f"{address}: {error.message}", error.advice) from error


def serial_link(address: Address, baud: int) -> SerialLink:
    """Return the link to a ``serial:`` or ``socket:`` address, at ``baud`` unless the address says otherwise.

    Raises:
        AddressError: It names no port, or no speed; or it leaves the port open (``*``) and there is not just one.
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
    return SerialLink(_only_port(address) if address.target == "*" else address.target, int(speed))


def _only_port(address: Address) -> str:
    """Return the only serial port there is; one that a USB chip makes goes before those that are built in."""
    every = list_ports()
    ports = [port for port in every if port.vid is not None] or every
    if not ports:
        raise AddressError(f"{address}: there is no serial port.", "Plug the device in and look again.")
    if len(ports) > 1:
        names = ", ".join(f"serial:{port.device}" for port in ports)
        raise AddressError(f"{address}: there are {len(ports)} serial ports.", f"Name one of them: {names}.")
    return ports[0].device


def user_reconnect(address: Address) -> float:
    """Return for how many seconds a lost device is looked for: ``reconnect=``, or two minutes.

    Raises:
        AddressError: It is no number, or negative.
    """
    seconds = address.number("reconnect", RECONNECT_S)
    if seconds < 0:
        raise AddressError(f"reconnect={address.options['reconnect']} in {address} must not be negative.")
    return seconds


def user_scale(address: Address) -> CountsScale | None:
    """Return the conversion that the address states by ``zero=`` and ``counts_per_n=``, or None.

    Raises:
        AddressError: ``counts_per_n`` is 0, or not there although ``zero`` is.
    """
    if "counts_per_n" not in address.options:
        if "zero" in address.options:
            raise AddressError(f"zero= in {address} does nothing without counts_per_n=.", "Give both, or neither.")
        return None
    per_n = address.number("counts_per_n", 0.0)
    if per_n == 0.0:
        raise AddressError(f"counts_per_n in {address} must not be 0.")
    return CountsScale(address.number("zero", 0.0), per_n, "typed")


def counts_sign(address: Address, scale: CountsScale | None) -> int:
    """Return the sign for a device of raw counts, whose force gets its sign from the conversion.

    Raises:
        AddressError: A sign of −1 without a conversion.
    """
    sign = user_sign(address)
    if sign < 0 and scale is None:
        raise AddressError(
            f"sign=-1 in {address} has no force to turn: the device sends raw counts.",
            "Give zero= and counts_per_n= as well, or use a calibration whose counts_per_n is negative.",
        )
    return sign


def line_device(address: Address, baud: int, codec: Codec, info: DeviceInfo, sign: int) -> LinkDevice:
    """Return the device of a codec behind the line of an address."""
    return LinkDevice(serial_link(address, baud), codec, info, sign, reconnect_s=user_reconnect(address))
