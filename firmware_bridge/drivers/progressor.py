"""The Progressor's driver: the one device that is read over the air and over a wire."""

from __future__ import annotations

from typing import ClassVar

from firmware_bridge.address import Address
from firmware_bridge.codecs import ProgressorCodec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.ble import PROGRESSOR
from firmware_bridge.drivers.options import LINE_OPTIONS, check_options, line_device, user_sign
from firmware_bridge.link_device import LinkDevice


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
            return PROGRESSOR.make(address)
        check_options(address, "A Progressor", LINE_OPTIONS)
        info = DeviceInfo("progressor", "Tindeq Progressor", evidence="A")
        return line_device(address, 115_200, ProgressorCodec(), info, user_sign(address))
