"""A device together with the air around it, for a session that runs an event loop of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from bleak import BleakClient, BleakScanner
from bumble_backend import Air

from firmware_bridge import Device, DeviceInfo, Packet


class Staged:
    """The air and all on it are made when the device is opened, and gone when it is closed.

    Args:
        build: Puts the other side on the air, and returns the device.
    """

    def __init__(self, build: Callable[[Air], Awaitable[Device]]) -> None:
        self._build = build
        self._air: Air | None = None
        self._device: Device | None = None

    @property
    def info(self) -> DeviceInfo:
        return DeviceInfo("staged") if self._device is None else self._device.info

    async def open(self) -> None:
        self._air = await Air().__aenter__()
        self._device = await self._build(self._air)
        await self._device.open()

    async def packets(self) -> AsyncIterator[Packet]:
        assert self._device is not None
        async for packet in self._device.packets():
            yield packet

    async def close(self) -> None:
        if self._device is not None:
            await self._device.close()
        air, self._air = self._air, None
        if air is not None:
            await air.__aexit__()


class LateAir:
    """An air that is there once somebody scans, in the event loop of whoever does.

    Args:
        populate: Puts devices on it.
    """

    def __init__(self, populate: Callable[[Air], Awaitable[None]]) -> None:
        self._populate = populate
        self._air: Air | None = None

    async def there(self) -> Air:
        """Return the air, with all that is on it."""
        if self._air is None:
            self._air = await Air().__aenter__()
            await self._populate(self._air)
        return self._air

    def scanner(self, callback: Any, **options: Any) -> _LateScanner:
        """Stand for :class:`bleak.BleakScanner`."""
        return _LateScanner(self, callback, options)

    def client(self, device: Any, **options: Any) -> BleakClient:
        """Stand for :class:`bleak.BleakClient`: nothing is connected to that was not heard before."""
        assert self._air is not None
        return self._air.client(device, **options)


class _LateScanner:
    def __init__(self, late: LateAir, callback: Any, options: dict[str, Any]) -> None:
        self._late, self._callback, self._options = late, callback, options
        self._scanner: BleakScanner | None = None

    async def start(self) -> None:
        air = await self._late.there()
        self._scanner = air.scanner(self._callback, **self._options)
        await self._scanner.start()

    async def stop(self) -> None:
        if self._scanner is not None:
            await self._scanner.stop()
