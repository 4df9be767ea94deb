"""The driver of the open reference instrument, which is read over a wire and over the air."""

from __future__ import annotations

from typing import ClassVar

from firmware_bridge.address import Address
from firmware_bridge.codecs import Nkt1Codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.ble import NKT1
from firmware_bridge.drivers.options import (
    COUNTS_OPTIONS,
    LINE_OPTIONS,
    check_options,
    counts_sign,
    line_device,
    user_scale,
)
from firmware_bridge.link_device import LinkDevice


class Nkt1Driver:
    """The open reference instrument, or anything that speaks NKT1."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket", "ble")
    summary: ClassVar[str] = NKT1.summary
    evidence: ClassVar[str] = NKT1.evidence
    rate: ClassVar[str] = NKT1.rate

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud`` (of a wire), ``sign``, ``zero``, ``counts_per_n``, ``reconnect``.

        Raises:
            AddressError: An option cannot be read, or there is no such option.
        """
        if address.scheme == "ble":
            return NKT1.make(address)
        check_options(address, "An NKT1 instrument", LINE_OPTIONS | COUNTS_OPTIONS)
        scale = user_scale(address)
        info = DeviceInfo("nkt1", "NKT1 instrument", evidence="A", scale=scale)
        return line_device(address, 250_000, Nkt1Codec(), info, counts_sign(address, scale))
