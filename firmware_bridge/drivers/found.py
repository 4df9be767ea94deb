"""A device that is looked for when it is opened: which one it is, only what is found tells."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.link_device import LinkDevice


class FoundDevice(ABC):
    """A device behind another: a subclass says how it is found.

    Args:
        info: What is said of it before it is found.
    """

    def __init__(self, info: DeviceInfo) -> None:
        self._before = info
        self._device: LinkDevice | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device; of its kind nothing before it was found."""
        return self._before if self._device is None else self._device.info

    @abstractmethod
    async def find(self) -> LinkDevice:
        """Return the device, not yet opened.

        Raises:
            DeviceOpenError: There is none, or there are several; the message says what there is.
            AddressError: The device does not tell all that is needed, such as its unit.
        """

    async def open(self) -> None:
        """Find the device and open it.

        Raises:
            DeviceOpenError: It is not there or cannot be opened.
            AddressError: It does not tell all that is needed.
        """
        self._device = await self.find()
        await self._device.open()

    async def packets(self) -> AsyncIterator[Packet]:
        """Yield what arrives."""
        assert self._device is not None, "opened first"
        async for packet in self._device.packets():
            yield packet

    async def close(self) -> None:
        """Let the device go; safe to call twice."""
        if self._device is not None:
            await self._device.close()
