"""What is said of a kind of Bluetooth device, and the device that is made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from firmware_bridge.address import Address
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import check_options, user_reconnect, user_scale, user_sign
from firmware_bridge.drivers.options import COUNTS_OPTIONS, counts_sign, user_codec
from firmware_bridge.errors import AddressError
from firmware_bridge.link import Greeting
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import AdvertisementLink, BleLink, BroadcastProfile, Found, GattProfile
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_broadcast import SILENCE_S
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner

_COMMON: Final = frozenset({"driver", "sign", "reconnect"})
_BROADCAST: Final = _COMMON | {"silence"}
_LONGEST_SILENCE_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class BleModel:
    """A kind of Bluetooth device, and the driver of it.

    Attributes:
        name: Name of the driver.
        summary: One line for lists.
        evidence: Grade of what is known of the protocol (A to D).
        profile: How it is known and talked to.
        options: What its codec has to be told, as options of the address.
        keepalive: Bytes that have to be written every so many seconds, or None.
        schemes: Address schemes that it serves.
        codec: Name of its codec; "" where it is that of the driver.
        rate: Samples per second in words, for lists; "" where nobody states it.
        counts: It sends raw counts, and its address may state their scale as that of a wire does.
        untold: Options of the address that its codec need not know.
        greeting: How it is made to stream, by its address, where that takes more than to identify and to start.
    """

    name: str
    summary: str
    evidence: str
    profile: GattProfile | BroadcastProfile
    options: frozenset[str] = frozenset()
    keepalive: tuple[bytes, float] | None = None
    schemes: tuple[str, ...] = ("ble",)
    codec: str = ""
    rate: str = ""
    counts: bool = False
    untold: frozenset[str] = frozenset()
    greeting: Callable[[Address], Greeting] | None = None

    def make(
        self,
        address: Address,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
    ) -> LinkDevice:
        """Return the device at a ``ble:`` address, not yet opened.

        Args:
            address: Its target is an address, a name, or a pattern of names such as ``*``.
            scanner: What makes the scanner.
            client: What makes the client.

        Raises:
            AddressError: An option cannot be read or is not known, or one is missing that the device does not tell.
        """
        common = _BROADCAST if isinstance(self.profile, BroadcastProfile) else _COMMON
        of_counts = COUNTS_OPTIONS if self.counts else frozenset[str]()
        check_options(address, f"The driver {self.name!r}", common | of_counts | self.untold | self.options)
        scale = user_scale(address) if self.counts else None
        sign = counts_sign(address, scale) if self.counts else user_sign(address)
        codec = user_codec(address, self.codec or self.name, self.options)
        link: BleLink | AdvertisementLink
        if isinstance(self.profile, BroadcastProfile):
            link = AdvertisementLink(address.target, self.profile, scanner=scanner, silence_s=_user_silence(address))
        else:
            link = BleLink(address.target, self.profile, scanner=scanner, client=client)
        info = DeviceInfo(self.name, self.profile.kind, evidence=self.evidence, scale=scale)
        return LinkDevice(
            link,
            codec,
            info,
            sign,
            reconnect_s=user_reconnect(address),
            keepalive=self.keepalive,
            greeting=None if self.greeting is None else self.greeting(address),
        )

    def fits(self, found: Found) -> bool:
        """Tell whether a device that advertises looks like one of these: by its name and what else it says."""
        if not is_named(found.name, self.profile.names):
            return False
        if isinstance(self.profile, BroadcastProfile):
            return self.profile.company_id in found.manufacturer_ids
        return not self.profile.advertised or bool(set(self.profile.services) & set(found.services))


def _user_silence(address: Address) -> float:
    """Return after how long without an advertisement a scale counts as gone, s.

    Raises:
        AddressError: It is no such time.
    """
    silence_s = address.number("silence", SILENCE_S)
    if not 0 < silence_s <= _LONGEST_SILENCE_S:
        raise AddressError(
            f"silence={address.options['silence']} in {address} is no time to wait for a scale.",
            f"Give seconds, more than 0 and at most {_LONGEST_SILENCE_S:g}.",
        )
    return silence_s


def is_named(name: str, patterns: tuple[str, ...]) -> bool:
    """Tell whether a name fits one of the patterns; capitals do not matter."""
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for pattern in patterns)
