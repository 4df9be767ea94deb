"""An instrument that is plugged in where another one was: one stream never holds the readings of both."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from firmware_bridge import open_device
from firmware_bridge.errors import AnotherDeviceError
from firmware_bridge.virtual import Scenario, VirtualDynamometer, play
from firmware_bridge.virtual.nkt1_store import StoringSpeaker
from firmware_bridge.virtual.speakers import Nkt1Speaker
from tests.bridge.storing_instrument import filled, on_a_pty


@on_a_pty
def test_another_instrument_where_one_was_ends_the_stream(tmp_path: Path) -> None:
    """Its zero and its calibration are others: its readings do not go on in the stream of the first."""
    port, plugged = tmp_path / "tty", list[VirtualDynamometer]()

    def plug(serial: str) -> None:
        speaker = Nkt1Speaker()
        speaker.service.identity |= {"serial": serial}
        signal = play(Scenario("rest", rest_s=30.0, rate_hz=speaker.rate_hz))
        plugged.append(VirtualDynamometer(signal, StoringSpeaker(speaker, filled())))
        fresh = tmp_path / "fresh"
        fresh.symlink_to(plugged[-1].port)
        fresh.rename(port)

    async def swap() -> None:
        plug("NK0001")
        device = open_device(f"serial:{port}?driver=nkt1&reconnect=5")
        try:
            await device.open()
            async for packet in device.packets():
                if len(plugged) == 1 and any(len(block) for block in packet.blocks):
                    plugged[0].close()
                    plug("NK0002")
        finally:
            await device.close()

    try:
        with pytest.raises(
            AnotherDeviceError, match=r"Another device answers now: .*NK0002, where .*NK0001 was before"
        ):
            asyncio.run(asyncio.wait_for(swap(), 20.0))
    finally:
        for device in plugged:
            device.close()
