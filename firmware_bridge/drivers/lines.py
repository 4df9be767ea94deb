"""The driver of sketches and boards that print one reading a line."""

from __future__ import annotations

from typing import ClassVar

from firmware_bridge.address import Address
from firmware_bridge.codecs import GAUGES, PROFILES, AsciiLineCodec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.options import (
    COUNTS_OPTIONS,
    LINE_OPTIONS,
    check_options,
    counts_sign,
    line_device,
    user_scale,
    user_sign,
)
from firmware_bridge.errors import AddressError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.units import COUNTS


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
        check_options(address, "A line-printing device", LINE_OPTIONS | COUNTS_OPTIONS | {"profile", "unit"})
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
        if scale is not None and codec.wire_unit != COUNTS:
            raise AddressError(
                f"zero= and counts_per_n= in {address} convert counts, but the device prints a force.",
                "Add &unit=counts if it prints raw counts, else leave them out.",
            )
        sign = counts_sign(address, scale) if codec.wire_unit == COUNTS else user_sign(address)
        info = DeviceInfo("ascii", f"line device ({profile.name})", evidence="A", scale=scale)
        return line_device(address, profile.baud, codec, info, sign)
