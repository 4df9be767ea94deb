"""Driver of USB HID devices: Vernier Go Direct."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final

from firmware_bridge.address import Address
from firmware_bridge.codecs import godirect, make_codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import check_options, user_reconnect, user_sign
from firmware_bridge.errors import AddressError, CodecError
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links.hid import VERNIER, HidApi, HidLink, HidProfile, default_api

_OPTIONS: Final = frozenset({"driver", "sign", "reconnect"})
_CODEC_OPTIONS: Final = frozenset({"sensor", "period_ms"})
_PROFILE: Final = HidProfile("Vernier Go Direct", VERNIER, godirect.GoDirectFrames.report)


class HidDriver:
    """Vernier Go Direct on a USB cable: ``hid:*`` for the only one, ``hid:SERIAL`` or ``hid:PATH`` for one of them."""

    schemes: ClassVar[tuple[str, ...]] = ("hid",)
    summary: ClassVar[str] = "Vernier Go Direct over USB"
    evidence: ClassVar[str] = godirect.EVIDENCE
    rate: ClassVar[str] = "50 Hz, or period_ms="

    @staticmethod
    def make(address: Address, *, api: Callable[[], HidApi] = default_api) -> LinkDevice:
        """Return the device, not yet opened; options: ``sensor``, ``period_ms``, ``sign``, ``reconnect``.

        Args:
            address: Where it is.
            api: What gives hidapi.

        Raises:
            AddressError: An option cannot be read, or there is no such option.
        """
        check_options(address, "A Go Direct sensor on USB", _OPTIONS | _CODEC_OPTIONS)
        words = [f"{name}={value}" for name, value in address.options.items() if name in _CODEC_OPTIONS]
        try:
            codec = make_codec("godirect", " ".join([*words, "usb=yes"]))
        except CodecError as error:
            raise AddressError(f"{address}: {error.message}", error.advice) from error
        info = DeviceInfo("hid", _PROFILE.kind, evidence=HidDriver.evidence)
        link = HidLink(address.target, _PROFILE, api=api)
        return LinkDevice(link, codec, info, user_sign(address), reconnect_s=user_reconnect(address))
