"""An NKT1 instrument by Bluetooth: how it is known, and as a plain line for a conversation with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from firmware_bridge.address import Address
from firmware_bridge.codecs import nkt1_ble
from firmware_bridge.codecs.nkt1 import MOTION_OPTION
from firmware_bridge.drivers.ble_model import is_named
from firmware_bridge.drivers.options import COUNTS_OPTIONS, check_options
from firmware_bridge.errors import AddressError
from firmware_bridge.links import BleLink, GattProfile
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner
from firmware_bridge.notifications import Unwrapper

NKT1_PROFILE: Final = GattProfile(
    "NKT1 instrument",
    nkt1_ble.NAME_PATTERNS,
    (nkt1_ble.SERVICE,),
    (nkt1_ble.DATA,),
    nkt1_ble.CONTROL,
    longest_write=nkt1_ble.LONGEST_WRITE,
)
NKT1_OPTIONS: Final = COUNTS_OPTIONS | {"rate", MOTION_OPTION}
"""What an address may say of an instrument, besides what every Bluetooth device has."""
_COMMON: Final = frozenset({"driver", "sign", "reconnect"})
_DRIVER: Final = "nkt1"
_ANY: Final = ("", "*")


def air_link(
    address: Address, *, scanner: ScannerFactory = default_scanner, client: ClientFactory = default_client
) -> BleLink:
    """Return the connection to an instrument; over it go the bytes of the serial line, and nothing else.

    Args:
        address: ``ble:NKT1-1A2B``, any name with ``?driver=nkt1``, or ``ble:*`` for the only one near. It may have the
            options of the driver.
        scanner: What makes the scanner.
        client: What makes the client.

    Raises:
        AddressError: It does not name an instrument, or has an option that the driver has not.
    """
    known = address.target in _ANY or is_named(address.target, NKT1_PROFILE.names)
    if address.options.get("driver", _DRIVER if known else "") != _DRIVER:
        raise AddressError(
            f"{address} names no NKT1 instrument, and no other can be asked for this.",
            f"Name it as ble:NKT1-… with the end of its serial number, or ble:NAME?driver={_DRIVER}.",
        )
    check_options(address, "An NKT1 instrument", _COMMON | NKT1_OPTIONS)
    return BleLink(address.target, replace(NKT1_PROFILE, enveloped=False), scanner=scanner, client=client)


def frames_alone() -> Callable[[bytes], bytes]:
    """Return what takes the bytes of the serial line out of a stream of envelopes."""
    unwrapper = Unwrapper()

    def plain(data: bytes) -> bytes:
        items = unwrapper.feed(data)
        return b"".join(item[1] for item in items if not isinstance(item, int) and item[0] == nkt1_ble.FRAMES)

    return plain
