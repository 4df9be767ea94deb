"""Bleak over bumble's virtual radio: real advertisements, connections and GATT, no hardware.

:class:`Air` is what is between the devices, with the one Bluetooth adapter that a computer has. ``air.scanner`` and
``air.client`` stand for :class:`bleak.BleakScanner` and :class:`bleak.BleakClient`: they are bleak's own classes, given
a backend that works over the air instead of over BlueZ. What lies behind is bumble's: link layer, HCI, ATT and GATT.

Where bumble differs from a radio: its controller answers every advertisement with a copy of it as the scan response
(in whose place the device's own is heard here), knows one strength of signal (−50 dBm), and never loses anything.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable
from typing import Any, TypeVar

from bleak import BleakClient, BleakScanner
from bleak.backends.characteristic import BleakGATTCharacteristic
from bleak.backends.client import BaseBleakClient, NotifyCallback
from bleak.backends.descriptor import BleakGATTDescriptor
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData, BaseBleakScanner
from bleak.backends.service import BleakGATTService, BleakGATTServiceCollection
from bleak.exc import BleakError
from bleak.uuids import normalize_uuid_str
from bumble.controller import Controller
from bumble.core import UUID, AdvertisingData, BaseBumbleError
from bumble.device import Advertisement, Connection, Device, DeviceConfiguration, Peer
from bumble.gatt import Characteristic
from bumble.hci import Address
from bumble.host import Host
from bumble.link import LocalLink
from bumble.transport.common import AsyncPipeSink

_T = TypeVar("_T")
MTU = 517
_SERVICES = (
    AdvertisingData.Type.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
    AdvertisingData.Type.INCOMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
    AdvertisingData.Type.COMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS,
    AdvertisingData.Type.INCOMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS,
)
_PROPERTIES = {
    Characteristic.Properties.READ: "read",
    Characteristic.Properties.WRITE: "write",
    Characteristic.Properties.WRITE_WITHOUT_RESPONSE: "write-without-response",
    Characteristic.Properties.NOTIFY: "notify",
    Characteristic.Properties.INDICATE: "indicate",
}


class Air:
    """One virtual radio channel and the computer's adapter on it; ``async with`` it."""

    def __init__(self) -> None:
        self._link = LocalLink()
        self.adapter: Device
        self._devices: list[Device] = []
        self.connecting = asyncio.Lock()
        self.scanning = 0
        self.scans_at_once = 0
        """The most scans there were at once: a real system refuses the second."""
        self.scanner_options: list[dict[str, Any]] = []
        bound = {"air": self}
        self.scanner = functools.partial(BleakScanner, backend=type("OnAir", (BumbleScanner,), bound))
        self.client = functools.partial(BleakClient, backend=type("OnAir", (BumbleClient,), bound))

    async def __aenter__(self) -> Air:
        self.adapter = await self.device("adapter", "F0:00:00:00:00:01")
        return self

    async def __aexit__(self, *_: object) -> None:
        for device in self._devices:
            for connection in list(device.connections.values()):
                await connection.disconnect()
        for device in self._devices:
            await device.stop_advertising()
            await device.power_off()

    async def device(self, name: str, address: str) -> Device:
        """Return a new Bluetooth device on this air, powered on."""
        controller = Controller(name, link=self._link)
        config = DeviceConfiguration(name=name, address=Address(address))
        device = Device(config=config, host=Host(controller, AsyncPipeSink(controller)))
        await device.power_on()
        self._devices.append(device)
        return device

    def scan_response_of(self, address: Address) -> bytes:
        """Return what the device at an address answers to whoever scans for more."""
        return next((device.scan_response_data for device in self._devices if device.random_address == address), b"")


async def _translated(work: Awaitable[_T], connection: Connection) -> _T:
    """Wait for bumble; what it raises, and that it cancels requests of a lost connection, becomes bleak's error."""
    try:
        return await work
    except (BaseBumbleError, asyncio.InvalidStateError) as error:
        raise BleakError(str(error)) from error
    except asyncio.CancelledError:
        if connection.handle not in connection.device.connections:
            raise BleakError("disconnected") from None
        raise


def _text(uuid: UUID) -> str:
    return normalize_uuid_str(uuid.to_hex_str("-"))


class BumbleScanner(BaseBleakScanner):
    """What bleak's scanner needs, over an :class:`Air`."""

    air: Air

    def __init__(self, callback: Any, service_uuids: Any, mode: Any, **options: Any) -> None:
        super().__init__(callback, service_uuids)
        self._running = False
        self.air.scanner_options.append(options)

    async def start(self) -> None:
        self.seen_devices = {}
        self._running = True
        self.air.scanning += 1
        self.air.scans_at_once = max(self.air.scans_at_once, self.air.scanning)
        self.air.adapter.on("advertisement", self._on_advertisement)
        await self.air.adapter.start_scanning()

    async def stop(self) -> None:
        if self._running:
            self._running = False
            self.air.scanning -= 1
            self.air.adapter.remove_listener("advertisement", self._on_advertisement)
            if not self.air.scanning:
                await self.air.adapter.stop_scanning()

    def _on_advertisement(self, advertisement: Advertisement) -> None:
        data = advertisement.data
        if advertisement.is_scan_response:
            data = AdvertisingData.from_bytes(self.air.scan_response_of(advertisement.address))
            if not data.ad_structures:
                return
        name = data.get(AdvertisingData.Type.COMPLETE_LOCAL_NAME)
        uuids = [_text(uuid) for kind in _SERVICES for some in data.get_all(kind) for uuid in some]
        if not self.is_allowed_uuid(uuids):
            return
        said = AdvertisementData(
            local_name=name,
            manufacturer_data=dict(data.get_all(AdvertisingData.Type.MANUFACTURER_SPECIFIC_DATA)),
            service_data={},
            service_uuids=uuids,
            tx_power=None,
            rssi=advertisement.rssi,
            platform_data=(advertisement,),
        )
        address = advertisement.address.to_string(with_type_qualifier=False)
        device = self.create_or_update_device(address, address, name, advertisement.address, said)
        self.call_detection_callbacks(device, said)


class BumbleClient(BaseBleakClient):
    """What bleak's client needs, over an :class:`Air`."""

    air: Air

    def __init__(self, device: BLEDevice, **options: Any) -> None:
        super().__init__(device, disconnected_callback=options["disconnected_callback"], timeout=options["timeout"])
        self._address: Address = device.details
        self._name = device.name or ""
        self._connection: Connection | None = None

    @property
    def name(self) -> str:
        return self._name

    @property
    def mtu_size(self) -> int:
        return self._live.att_mtu

    @property
    def is_connected(self) -> bool:
        return self._connection is not None

    @property
    def _live(self) -> Connection:
        if self._connection is None:
            raise BleakError("Not connected")
        return self._connection

    async def connect(self, pair: bool, **kwargs: Any) -> None:
        async with self.air.connecting:  # bumble connects to one device at a time
            connecting = asyncio.ensure_future(self.air.adapter.connect_le(self._address, timeout=self._timeout))
            try:
                connection = await asyncio.shield(connecting)
            except (BaseBumbleError, asyncio.InvalidStateError) as error:
                raise BleakError(str(error)) from error
            except asyncio.CancelledError:
                # As bleak's own backends do: what comes of it when nobody waits any more is not left behind.
                await asyncio.wait({connecting}, timeout=0.2)
                if connecting.done() and connecting.exception() is None:
                    await connecting.result().disconnect()
                connecting.cancel()
                raise
        self._connection = connection
        connection.on("disconnection", self._on_disconnection)
        peer = Peer(connection)
        await _translated(peer.request_mtu(MTU), connection)
        await _translated(peer.discover_all(), connection)
        self.services = self._collected(peer)

    @staticmethod
    def _collected(peer: Peer) -> BleakGATTServiceCollection:
        collection = BleakGATTServiceCollection()
        for theirs in peer.services:
            service = BleakGATTService(theirs, theirs.handle, _text(theirs.uuid))
            collection.add_service(service)
            for proxy in theirs.characteristics:
                properties = [name for bit, name in _PROPERTIES.items() if proxy.properties & bit]
                characteristic = BleakGATTCharacteristic(
                    proxy, proxy.handle, _text(proxy.uuid), properties, lambda: MTU - 3, service
                )
                collection.add_characteristic(characteristic)
        return collection

    def _on_disconnection(self, reason: int) -> None:
        self._connection, self.services = None, None
        if self._disconnected_callback is not None:
            self._disconnected_callback()

    async def disconnect(self) -> None:
        if self._connection is not None:
            await _translated(self._connection.disconnect(), self._connection)

    async def pair(self, *args: Any, **kwargs: Any) -> None:
        raise NotImplementedError

    async def unpair(self) -> None:
        raise NotImplementedError

    async def read_gatt_char(self, characteristic: BleakGATTCharacteristic, **kwargs: Any) -> bytearray:
        return bytearray(await _translated(characteristic.obj.read_value(), self._live))

    async def read_gatt_descriptor(self, descriptor: BleakGATTDescriptor, **kwargs: Any) -> bytearray:
        raise NotImplementedError

    async def write_gatt_char(self, characteristic: BleakGATTCharacteristic, data: Any, response: bool) -> None:
        await _translated(characteristic.obj.write_value(bytes(data), with_response=response), self._live)

    async def write_gatt_descriptor(self, descriptor: BleakGATTDescriptor, data: Any) -> None:
        raise NotImplementedError

    async def start_notify(
        self, characteristic: BleakGATTCharacteristic, callback: NotifyCallback, **kwargs: Any
    ) -> None:
        await _translated(characteristic.obj.subscribe(lambda value: callback(bytearray(value))), self._live)

    async def stop_notify(self, characteristic: BleakGATTCharacteristic) -> None:
        await _translated(characteristic.obj.unsubscribe(), self._live)
