"""An NKT1 instrument by Bluetooth as a plain line, for a conversation with it instead of its stream."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from firmware_bridge.address import Address
from firmware_bridge.drivers.ble import NKT1, NKT1_PROFILE
from firmware_bridge.drivers.ble_model import is_named
from firmware_bridge.errors import AddressError
from firmware_bridge.links import BleLink
from firmware_bridge.links.ble import ClientFactory, default_client
from firmware_bridge.links.ble_scan import ScannerFactory, default_scanner

_ANY: Final = ("", "*")


def air_link(
    address: Address, *, scanner: ScannerFactory = default_scanner, client: ClientFactory = default_client
) -> BleLink:
    """Return the connection to an instrument; over it go the bytes of the serial line, and nothing else.

    Args:
        address: ``ble:NKT1-1A2B``, any name with ``?driver=nkt1``, or ``ble:*`` for the only one near. It may
            have the options of the driver.
        scanner: What makes the scanner.
        client: What makes the client.

    Raises:
        AddressError: It does not name an instrument, or has an option that the driver has not.
    """
    known = address.target in _ANY or is_named(address.target, NKT1_PROFILE.names)
    if address.options.get("driver", NKT1.name if known else "") != NKT1.name:
        raise AddressError(
            f"{address} names no NKT1 instrument, and no other can be asked for this.",
            f"Name it as ble:NKT1-… with the end of its serial number, or ble:NAME?driver={NKT1.name}.",
        )
    NKT1.make(address)  # an option that the driver would refuse is refused here as well
    return BleLink(address.target, replace(NKT1_PROFILE, enveloped=False), scanner=scanner, client=client)
