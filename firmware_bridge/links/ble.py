"""A Bluetooth device that is connected to, through bleak.

Bleak calls back in the event loop's own thread; the time of arrival is taken there, before anything else.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from firmware_bridge.errors import CodecError, DeviceLostError, DeviceOpenError
from firmware_bridge.links.ble_battery import follow_battery
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
from firmware_bridge.links.ble_trouble import bluetooth_trouble
from firmware_bridge.links.serial import Arrival
from firmware_bridge.notifications import BATTERY, envelope

if TYPE_CHECKING:
    from bleak import BleakClient
    from bleak.backends.characteristic import BleakGATTCharacteristic
    from bleak.backends.device import BLEDevice

CONNECT_S: Final = 20.0
"""How long connecting and subscribing may take, s."""
_WRITE_S: Final = 5.0
CLOSE_S: Final = 5.0
ATTEMPTS: Final = 3
"""A radio link often fails at first; the second or third attempt holds."""
PAUSE_S: Final = 0.25

ClientFactory = Callable[..., "BleakClient"]
"""Called as ``factory(device, disconnected_callback=…, timeout=…)``, like :class:`bleak.BleakClient`."""


def default_client(device: BLEDevice, **options: Any) -> BleakClient:
    """Return bleak's client of this system."""
    from bleak import BleakClient

    return BleakClient(device, **options)


@dataclass(frozen=True, slots=True)
class GattProfile:
    """How a kind of device is known and talked to.

    Attributes:
        kind: What it is, in words.
        names: Patterns of its name; none where it can only be named in full.
        services: UUIDs of the services that it must have.
        notify: UUIDs of the characteristics that notify or indicate; their order gives the channels, from 0.
        write: UUID of the characteristic that takes commands, or None.
        enveloped: Each notification is put into an :func:`~firmware_bridge.notifications.envelope`; False for devices
            whose frames carry their own length.
        advertised: The device advertises one of its services, so that no other needs to be connected to; False where
            the services can be seen only after connecting.
        longest_write: A longer command is written in parts of so many bytes; None for any length.
        any_notify: One of ``notify`` is enough, in whatever service of the device; the channels keep their numbers.
    """

    kind: str
    names: tuple[str, ...]
    services: tuple[str, ...]
    notify: tuple[str, ...]
    write: str | None = None
    enveloped: bool = True
    advertised: bool = True
    longest_write: int | None = None
    any_notify: bool = False


@dataclass(slots=True)
class _Session:
    """One connection, from the first attempt to its end."""

    client: BleakClient | None = None
    write: BleakGATTCharacteristic | None = None
    queue: asyncio.Queue[Arrival | None] = field(default_factory=asyncio.Queue[Arrival | None])
    ended: bool = False

    def end(self) -> None:
        """Tell the reader, once, after what came before."""
        if not self.ended:
            self.ended = True
            self.queue.put_nowait(None)


class _MismatchError(Exception):
    """The device lacks a service or characteristic."""


class BleLink:
    """One connected Bluetooth device.

    Args:
        target: Address, name, or a pattern of names such as ``Progressor_*`` or ``*``.
        profile: How the device is known and talked to.
        scanner: What makes the scanner.
        client: What makes the client.
        search_s: How long the device is looked for, s.
        settle_s: How long after it a second one that fits is watched for, s.
        connect_s: How long connecting and subscribing may take, s.
    """

    def __init__(
        self,
        target: str,
        profile: GattProfile,
        *,
        scanner: ScannerFactory = default_scanner,
        client: ClientFactory = default_client,
        search_s: float = SEARCH_S,
        settle_s: float = SETTLE_S,
        connect_s: float = CONNECT_S,
    ) -> None:
        self.found: Found | None = None
        """The device as it was found, or None before."""
        self._target = target or "*"
        self._profile = profile
        self._scanner = scanner
        self._make_client = client
        self._search_s = search_s
        self._settle_s = settle_s
        self._connect_s = connect_s
        self._session: _Session | None = None
        self._writing = asyncio.Lock()

    async def open(self) -> None:
        """Look for the device, connect, subscribe to all that it notifies, and ask for its battery.

        A link that is opened again looks for the device that it had, also where its target fits others.

        Raises:
            DeviceOpenError: It is not there, or not what it should be, or the computer's Bluetooth is not ready; the
                message says what to do.
        """
        await self.close()
        try:
            self.found = await self._find_and_connect()
        except BaseException:
            await self.close()
            raise

    async def _find_and_connect(self) -> Found:
        hub = hub_of(self._scanner)
        heard = await search(hub, self._wanted(), self._search_s, self._settle_s)
        name = heard.found.name or heard.found.address
        async with hub.connecting:
            try:
                async with asyncio.timeout(self._connect_s):
                    self._session = await self._connect(heard.device)
            except _MismatchError as error:
                raise DeviceOpenError(
                    f"{name} is no {self._profile.kind}: {error}.", "Check ?driver= and the device's name."
                ) from error
            except TimeoutError as error:
                raise DeviceOpenError(
                    f"{name} was found, but did not let itself be connected to within {self._connect_s:g} s.",
                    "Switch it off and on, bring it closer, and close whatever else is connected to it.",
                ) from error
            except Exception as error:  # each system has its own; bleak hands many of them on
                raise _connect_trouble(name, error) from error
        return heard.found

    def _wanted(self) -> Wanted:
        services = {uuid.lower() for uuid in self._profile.services}
        return Wanted(
            self._target if self.found is None else self.found.address,
            self._profile.kind,
            self._profile.names,
            f"the service {self._profile.services[0]}" if services else "",
            lambda found: not self._profile.advertised or not services.isdisjoint(found.services),
        )

    async def _connect(self, device: BLEDevice) -> _Session:
        for attempt in range(1, ATTEMPTS + 1):
            session = _Session()
            try:
                await self._begin(device, session)
            except BaseException as error:
                session.end()
                if session.client is not None:
                    await within(CLOSE_S, session.client.disconnect())
                # Some backends make an error of their own of being cancelled, so the error does not tell.
                task = asyncio.current_task()
                cancelled = not isinstance(error, Exception) or (task is not None and task.cancelling() > 0)
                # A list of services can come back incomplete at first, so a mismatch is looked at again as well.
                if attempt == ATTEMPTS or cancelled:
                    raise
                await asyncio.sleep(PAUSE_S)
            else:
                return session
        raise AssertionError

    async def _begin(self, device: BLEDevice, session: _Session) -> None:
        def cut(_: BleakClient) -> None:
            session.end()

        client = session.client = self._make_client(device, disconnected_callback=cut, timeout=self._connect_s)
        await client.connect()
        for uuid in self._profile.services:
            if client.services.get_service(uuid) is None:
                raise _MismatchError(f"it has no service {uuid}")
        notify = self._notifying(client)
        if self._profile.write is not None:
            session.write = self._characteristic(client, self._profile.write)
        for channel, characteristic in notify.items():
            await client.start_notify(characteristic, self._taker(session, channel))
        if self._profile.enveloped:
            await follow_battery(client, self._taker(session, BATTERY))
        if session.ended:
            raise DeviceLostError("the connection was cut at once")

    def _notifying(self, client: BleakClient) -> dict[int, BleakGATTCharacteristic]:
        """Return what notifies, by its channel."""
        if not self._profile.any_notify:
            return {i: self._characteristic(client, uuid) for i, uuid in enumerate(self._profile.notify)}
        # Whoever builds a board of their own puts a standard characteristic into whatever service they like.
        every = [characteristic for service in client.services for characteristic in service.characteristics]
        first = {characteristic.uuid: characteristic for characteristic in reversed(every)}
        some = {i: first[uuid] for i, uuid in enumerate(self._profile.notify) if uuid in first}
        if not some:
            raise _MismatchError(f"it has no characteristic {' or '.join(self._profile.notify)}")
        return some

    def _characteristic(self, client: BleakClient, uuid: str) -> BleakGATTCharacteristic:
        """Return a characteristic of the profile's services; another service may have one with the same UUID."""
        for service in map(client.services.get_service, self._profile.services):
            characteristic = None if service is None else service.get_characteristic(uuid)
            if characteristic is not None:
                return characteristic
        raise _MismatchError(f"it has no characteristic {uuid}")

    def _taker(self, session: _Session, channel: int) -> Callable[[BleakGATTCharacteristic, bytearray], None]:
        """Return what takes the notifications of one characteristic."""
        enveloped = self._profile.enveloped

        def take(_: BleakGATTCharacteristic, data: bytearray) -> None:
            arrival_s = time.monotonic()
            if not session.ended:
                payload = bytes(data)
                session.queue.put_nowait(Arrival(envelope(channel, payload) if enveloped else payload, arrival_s))

        return take

    async def read(self) -> Arrival:
        """Return the next notification.

        Raises:
            DeviceLostError: The connection was cut, after all that came before was read; or the link is closed.
        """
        session = self._session
        if session is not None and not (session.ended and session.queue.empty()):
            arrival = await session.queue.get()
            if arrival is not None:
                return arrival
        raise DeviceLostError(
            f"{self._who} is not connected any more.",
            "Check that it is switched on, charged and within reach; what was recorded so far is kept.",
        )

    async def write(self, data: bytes) -> None:
        """Write a command; one at a time, and none for empty bytes or before the link is open.

        Where the device confirms commands, its confirmation is waited for.

        Raises:
            DeviceLostError: The device is gone or does not take the command.
            CodecError: The device takes no commands.
        """
        session = self._session
        if not data or session is None or session.client is None:
            return
        target = session.write
        if target is None:
            raise CodecError(f"A {self._profile.kind} takes no commands.")
        async with self._writing:
            if session.ended:
                raise self._deaf("it is not connected any more")
            size = self._profile.longest_write or len(data)
            try:
                async with asyncio.timeout(_WRITE_S):
                    for at in range(0, len(data), size):
                        part = data[at : at + size]
                        await session.client.write_gatt_char(target, part, response="write" in target.properties)
            except TimeoutError as error:
                raise self._deaf(f"no answer within {_WRITE_S:g} s") from error
            except Exception as error:  # each system has its own
                raise self._deaf(str(error) or type(error).__name__) from error

    def _deaf(self, why: str) -> DeviceLostError:
        return DeviceLostError(
            f"{self._who} does not take commands: {why.rstrip('.')}.", "Bring it closer, or switch it off and on."
        )

    @property
    def _who(self) -> str:
        return self._target if self.found is None else self.found.name or self.found.address

    async def close(self) -> None:
        """Disconnect; safe to call twice, and never takes longer than some seconds."""
        session, self._session = self._session, None
        if session is None:
            return
        session.end()
        if session.client is not None:
            await within(CLOSE_S, session.client.disconnect())


def _connect_trouble(name: str, error: Exception) -> DeviceOpenError:
    """Return why a device that was found cannot be connected to: the computer's Bluetooth, or the device."""
    if type(error).__name__ == "BleakBluetoothNotAvailableError":  # since bleak 2
        return bluetooth_trouble(error)
    said = str(error) or type(error).__name__
    return DeviceOpenError(
        f"{name} was found, but cannot be connected to: {said.rstrip('.')}.",
        "Switch it off and on, bring it closer, and close whatever else is connected to it.",
    )
