"""Bluetooth scales that are never connected to: they put their readings into their advertisements."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import Final

from firmware_bridge.errors import CodecError, DeviceLostError
from firmware_bridge.links.ble_scan import (
    SEARCH_S,
    SETTLE_S,
    Found,
    Heard,
    Hub,
    ScannerFactory,
    Wanted,
    default_scanner,
    hub_of,
    search,
)
from firmware_bridge.links.serial import Arrival
from firmware_bridge.notifications import ADVERTISEMENT, envelope

SILENCE_S: Final = 10.0
"""A scale that has advertised nothing for so long is gone, s."""


@dataclass(frozen=True, slots=True)
class BroadcastProfile:
    """How a scale that only advertises is known.

    Attributes:
        kind: What it is, in words.
        names: Patterns of its name.
        company_id: Company identifier of the manufacturer data that carries the readings.
    """

    kind: str
    names: tuple[str, ...]
    company_id: int


class AdvertisementLink:
    """A scale that is never connected to: each of its advertisements is a reading, also where nothing changed.

    What :meth:`read` gives is ``envelope(255, payload)``, the payload being the manufacturer data without the company
    identifier.

    Args:
        target: Address, name, or a pattern of names such as ``*``.
        profile: How the scale is known.
        scanner: What makes the scanner.
        search_s: How long the scale is looked for, s.
        settle_s: How long after it a second one that fits is watched for, s.
        silence_s: After so long without an advertisement the scale is lost, s.
    """

    def __init__(
        self,
        target: str,
        profile: BroadcastProfile,
        *,
        scanner: ScannerFactory = default_scanner,
        search_s: float = SEARCH_S,
        settle_s: float = SETTLE_S,
        silence_s: float = SILENCE_S,
    ) -> None:
        self.found: Found | None = None
        """The scale as last heard, with the strength of its signal; None before it was found."""
        self._target = target or "*"
        self._profile = profile
        self._scanner = scanner
        self._search_s = search_s
        self._settle_s = settle_s
        self._silence_s = silence_s
        self._hub: Hub | None = None
        self._queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self._last_s = 0.0

    async def open(self) -> None:
        """Look for the scale and listen to it. A link that is opened again looks for the scale that it had.

        Raises:
            DeviceOpenError: It is not there, or the computer cannot scan; the message says what to do.
        """
        await self.close()
        company = self._profile.company_id
        wanted = Wanted(
            self._target if self.found is None else self.found.address,
            self._profile.kind,
            self._profile.names,
            f"manufacturer data 0x{company:04X}",
            lambda found: company in found.manufacturer_ids,
        )
        self._queue = asyncio.Queue()
        self._hub = hub = hub_of(self._scanner)
        try:
            await hub.add(self._listen)  # before the search, so that the scan goes on after it
            self.found = (await search(hub, wanted, self._search_s, self._settle_s)).found
        except BaseException:
            await self.close()
            raise
        self._last_s = time.monotonic()

    def _listen(self, heard: Heard) -> None:
        if self.found is None or heard.found.address != self.found.address:
            return
        payload = heard.manufacturer_data.get(self._profile.company_id)
        if payload is not None:
            self.found, self._last_s = heard.found, heard.arrival_s
            self._queue.put_nowait(Arrival(envelope(ADVERTISEMENT, payload), heard.arrival_s))

    async def read(self) -> Arrival:
        """Return the next advertisement.

        Raises:
            DeviceLostError: The scale has been silent for too long, or the link is closed.
        """
        while self._hub is not None:
            left_s = self._last_s + self._silence_s - time.monotonic()
            try:
                async with asyncio.timeout(max(left_s, 0.0) if self._queue.empty() else None):
                    arrival = await self._queue.get()
            except TimeoutError:
                if time.monotonic() - self._last_s < self._silence_s:
                    continue
                raise DeviceLostError(
                    f"{self._who} has sent nothing for {self._silence_s:g} s.",
                    "Switch it on and bring it within a few metres; what was recorded so far is kept.",
                ) from None
            if arrival is not None:
                return arrival
        raise DeviceLostError(f"{self._who} is not listened to.")

    @property
    def _who(self) -> str:
        return self._target if self.found is None else self.found.name or self.found.address

    async def write(self, data: bytes) -> None:
        """Do nothing for empty bytes: a scale that only advertises takes no commands.

        Raises:
            CodecError: There are bytes to send.
        """
        if data:
            raise CodecError(f"{self._who} is not connected to and takes no commands.")

    async def close(self) -> None:
        """Listen no more; safe to call twice."""
        hub, self._hub = self._hub, None
        if hub is not None:
            self._queue.put_nowait(None)  # whoever still reads is told
            await hub.remove(self._listen)
