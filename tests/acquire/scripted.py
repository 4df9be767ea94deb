"""A device that hands out what a test gives it, and takes its time over it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from firmware_bridge import DeviceInfo, Packet


class ScriptedDevice:
    """Packets in order.

    Args:
        packets: What it sends.
        opening_s: How long it takes to open.
        closing_s: How long it takes to close.
        fault: What its closing raises.
        silent_s: How long it stays silent after the last packet, before it ends.
    """

    def __init__(
        self,
        packets: Sequence[Packet] = (),
        *,
        opening_s: float = 0.0,
        closing_s: float = 0.0,
        fault: Exception | None = None,
        silent_s: float = 0.0,
    ) -> None:
        self.info = DeviceInfo("scripted", "Script 1", nominal_rate_hz=100.0)
        self.closed = False
        self._packets = packets
        self._opening_s, self._closing_s, self._silent_s = opening_s, closing_s, silent_s
        self._fault = fault

    async def open(self) -> None:
        await asyncio.sleep(self._opening_s)

    async def packets(self) -> AsyncIterator[Packet]:
        for packet in self._packets:
            await asyncio.sleep(0)
            yield packet
        await asyncio.sleep(self._silent_s)

    async def close(self) -> None:
        await asyncio.sleep(self._closing_s)
        self.closed = True
        if self._fault is not None:
            raise self._fault
