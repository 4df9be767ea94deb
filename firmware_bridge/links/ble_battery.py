"""The battery of a connected Bluetooth device, where it has the standard service for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from firmware_bridge.links.ble_scan import within

if TYPE_CHECKING:
    from bleak import BleakClient
    from bleak.backends.characteristic import BleakGATTCharacteristic

SERVICE: Final = "0000180f-0000-1000-8000-00805f9b34fb"
LEVEL: Final = "00002a19-0000-1000-8000-00805f9b34fb"
"""State of charge: one byte, percent."""
_PATIENCE_S: Final = 2.0
"""Longest that either step may take, s."""

Take = Callable[["BleakGATTCharacteristic", bytearray], None]


async def follow_battery(client: BleakClient, take: Take) -> None:
    """Read the state of charge once, and subscribe to it where the device notifies it.

    No measurement needs it, so what fails or takes too long is passed over. BlueZ, for one, may keep the service to
    itself, or let it be read but not subscribed to.

    Args:
        client: The connected device.
        take: Takes what was read or notified.
    """
    level = _level(client)
    if level is None:
        return

    async def read() -> None:
        take(level, await client.read_gatt_char(level))

    if "read" in level.properties:
        await within(_PATIENCE_S, read())
    if "notify" in level.properties:
        await within(_PATIENCE_S, client.start_notify(level, take))


def _level(client: BleakClient) -> BleakGATTCharacteristic | None:
    """Return the first of possibly several: a device may have a battery service for each of its batteries."""
    services = (service for service in client.services if service.uuid == SERVICE)
    levels = (level for service in services for level in service.characteristics if level.uuid == LEVEL)
    return next(levels, None)
