"""Listening to a Bluetooth device that nobody knows yet: all that it notifies, and not a word said to it.

Nothing is read but the list of its services, and nothing is written but the subscriptions, without which no device
notifies anything.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from firmware_bridge.errors import DeviceLostError, DeviceOpenError
from firmware_bridge.links.ble import ATTEMPTS, CLOSE_S, CONNECT_S, PAUSE_S, ClientFactory, default_client
from firmware_bridge.links.ble_scan import (
    SEARCH_S,
    SETTLE_S,
    Found,
    ScannerFactory,
    Wanted,
    default_scanner,
    hub_of,
    search,
    within,
)
from firmware_bridge.links.serial import Arrival
from firmware_bridge.notifications import BATTERY, envelope

if TYPE_CHECKING:
    from bleak import BleakClient
    from bleak.backends.characteristic import BleakGATTCharacteristic
    from bleak.backends.device import BLEDevice

_SERVICE_CHANGED: Final = "00002a05-0000-1000-8000-00805f9b34fb"
"""Belongs to the connection itself, and the system listens to it."""
_SUBSCRIBE_S: Final = 5.0


async def find(
    target: str,
    *,
    broadcasts: bool = False,
    scanner: ScannerFactory = default_scanner,
    search_s: float = SEARCH_S,
    settle_s: float = SETTLE_S,
) -> tuple[Found, BLEDevice]:
    """Return the one device that a target names, whatever it is.

    Args:
        target: Address, name, or a pattern of names.
        broadcasts: It must put manufacturer data into its advertisements.
        scanner: What makes the scanner.
        search_s: How long it is looked for, s.
        settle_s: How long a second one that fits is watched for, s.

    Raises:
        DeviceOpenError: None fits, or several do.
    """
    kind = "device that broadcasts" if broadcasts else "Bluetooth device"
    wanted = Wanted(
        target or "*",
        kind,
        ("*",),
        "manufacturer data",
        lambda found: not broadcasts or bool(found.manufacturer_ids),
    )
    heard = await search(hub_of(scanner), wanted, search_s, settle_s)
    return heard.found, heard.device


class BleListener:
    """A connection that only listens.

    What :meth:`read` gives is one envelope a notification; the channels are numbered in the order in which the device
    lists its characteristics.

    Args:
        found: The device.
        device: Bleak's handle of it.
        scanner: What makes the scanner.
        client: What makes the client.
        connect_s: How long connecting and subscribing may take, s.
    """

    def __init__(
        self,
        found: Found,
        device: BLEDevice,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
        connect_s: float = CONNECT_S,
    ) -> None:
        self.channels: dict[int, str] = {}
        """UUID of the characteristic by channel, of those that were subscribed to."""
        self.services: tuple[str, ...] = ()
        """UUIDs of its services."""
        self.refused: tuple[str, ...] = ()
        """UUIDs of characteristics that let nobody subscribe."""
        self._found, self._device = found, device
        self._scanner, self._make_client, self._connect_s = scanner, client, connect_s
        self._client: BleakClient | None = None
        self._queue: asyncio.Queue[Arrival | None] = asyncio.Queue()

    @property
    def _who(self) -> str:
        return self._found.name or self._found.address

    async def open(self) -> None:
        """Connect, list what there is, subscribe to all that notifies.

        Raises:
            DeviceOpenError: It does not let itself be connected to.
        """
        async with hub_of(self._scanner).connecting:
            for attempt in range(1, ATTEMPTS + 1):
                try:
                    async with asyncio.timeout(self._connect_s):
                        await self._begin()
                except Exception as error:  # each system has its own
                    await self.close()
                    if attempt == ATTEMPTS or isinstance(error, TimeoutError):
                        raise DeviceOpenError(
                            f"{self._who} was found, but cannot be connected to: {_words(error)}.",
                            "Switch it off and on, bring it closer, and close whatever else is connected to it. A "
                            "device that only advertises is listened to with --broadcast.",
                        ) from error
                    await asyncio.sleep(PAUSE_S)
                except BaseException:
                    await self.close()
                    raise
                else:
                    return

    async def _begin(self) -> None:
        queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self._queue = queue

        def cut(_: BleakClient) -> None:
            queue.put_nowait(None)

        client = self._client = self._make_client(self._device, disconnected_callback=cut, timeout=self._connect_s)
        await client.connect()
        self.services = tuple(dict.fromkeys(service.uuid.lower() for service in client.services))
        every = [one for service in client.services for one in service.characteristics]
        telling = [one for one in every if _notifies(one) and one.uuid.lower() != _SERVICE_CHANGED]
        self.channels, refused = {}, list[str]()
        for channel, one in enumerate(telling[:BATTERY]):
            if await within(_SUBSCRIBE_S, client.start_notify(one, self._taker(channel))):
                self.channels[channel] = one.uuid.lower()
            else:
                refused.append(one.uuid.lower())
        self.refused = tuple(refused)

    def _taker(self, channel: int) -> Callable[[BleakGATTCharacteristic, bytearray], None]:
        queue = self._queue

        def take(_: BleakGATTCharacteristic, data: bytearray) -> None:
            arrival_s = time.monotonic()
            queue.put_nowait(Arrival(envelope(channel, bytes(data)), arrival_s))

        return take

    async def read(self) -> Arrival:
        """Return the next notification.

        Raises:
            DeviceLostError: The connection was cut, or is closed.
        """
        arrival = None if self._client is None else await self._queue.get()
        if arrival is None:
            raise DeviceLostError(f"{self._who} is not connected any more.", "Switch it on and bring it closer.")
        return arrival

    async def close(self) -> None:
        """Disconnect; safe to call twice."""
        client, self._client = self._client, None
        if client is not None:
            await within(CLOSE_S, client.disconnect())


def _notifies(one: BleakGATTCharacteristic) -> bool:
    return "notify" in one.properties or "indicate" in one.properties


def _words(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer"
    return (str(error) or type(error).__name__).rstrip(".")
