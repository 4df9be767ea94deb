"""The driver of the open reference instrument, which is read over a wire and over the air."""

from __future__ import annotations

from typing import ClassVar

from firmware_bridge.address import Address
from firmware_bridge.codecs.nkt1 import MOTION_OPTION, Nkt1Codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.ble import NKT1
from firmware_bridge.drivers.options import (
    COUNTS_OPTIONS,
    LINE_OPTIONS,
    check_options,
    counts_sign,
    serial_link,
    user_codec,
    user_reconnect,
    user_scale,
)
from firmware_bridge.instrument.conversation import BAUD
from firmware_bridge.instrument.greeting import RATE_OPTION, nkt1_greeting
from firmware_bridge.link_device import LinkDevice


class Nkt1Driver:
    """The open reference instrument, or anything that speaks NKT1."""

    schemes: ClassVar[tuple[str, ...]] = ("serial", "socket", "ble")
    summary: ClassVar[str] = NKT1.summary
    evidence: ClassVar[str] = NKT1.evidence
    rate: ClassVar[str] = NKT1.rate

    @staticmethod
    def make(address: Address) -> LinkDevice:
        """Return the device; options: ``baud`` (of a wire), ``rate``, ``sign``, ``motion_sign``, ``zero``,
        ``counts_per_n``, ``reconnect``.

        Raises:
            AddressError: An option cannot be read, or there is no such option.
        """
        if address.scheme == "ble":
            return NKT1.make(address)
        check_options(address, "An NKT1 instrument", LINE_OPTIONS | COUNTS_OPTIONS | {RATE_OPTION, MOTION_OPTION})
        scale = user_scale(address)
        info = DeviceInfo("nkt1", "NKT1 instrument", evidence="A", scale=scale)
        return LinkDevice(
            serial_link(address, BAUD),
            user_codec(address, Nkt1Codec.name, frozenset({MOTION_OPTION})),
            info,
            counts_sign(address, scale),
            reconnect_s=user_reconnect(address),
            greeting=nkt1_greeting(address),
        )
