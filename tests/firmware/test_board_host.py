"""The host's own way to an instrument, on the simulated board: a boot loader first, questions, a curve, a reset."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import FactKind, SampleBlock, open_device
from firmware_bridge.codecs.nkt1_calibration import StoredCalibration
from firmware_bridge.codecs.nkt1_service import Check, Restart
from firmware_bridge.instrument.conversation import RefusedError
from firmware_bridge.instrument.stored_calibration import write_stored
from firmware_bridge.instrument.talk import Instrument
from nktsense.acquire.newtons import ToNewtons
from tests.firmware.board import SimBoard

pytestmark = [pytest.mark.ci, pytest.mark.usefixtures("simulated")]
AT_REST = 10_000
"""What the board's converter reads where no script says otherwise."""
CURVE = StoredCalibration(AT_REST - 8000.0, (8000.0,), 0.5, 500.0, date(2026, 11, 20), bytes(range(8)))
"""By this curve, 1 N is on the cell."""


def test_an_instrument_is_asked_and_its_curve_gives_newtons_across_a_reset(tmp_path: Path) -> None:
    eeprom, boot = tmp_path / "eeprom.bin", ("--boot-s", "1.5")
    with SimBoard("hx711", tmp_path, *boot, eeprom=eeprom, speed=2.0) as board:
        address = f"serial:{board.port}?driver=nkt1"
        with Instrument(address) as one:
            info, test, zero = one.info(), one.self_test(), one.zero()
            with pytest.raises(RefusedError, match=r"cannot send at 320 Hz\. It can: 10, 80\."):
                one.set_rate(320)
        assert write_stored(address, CURVE, info.serial).calibration == CURVE
    assert (info.rate_hz, info.possible_rates_hz, info.stated["front"]) == (80, (10, 80), "hx711")
    assert info.report is not None
    assert info.report.restart & (Restart.POWER_ON | Restart.RESET_LINE)
    assert test.passed
    assert test.done == Check(0x3FF)
    assert (test.rate_hz, test.gravity_g, test.supply_v) == (
        pytest.approx(80, abs=1),
        pytest.approx(1.0, abs=0.05),
        pytest.approx(5.0, abs=0.2),
    )
    assert abs(zero.mean_counts - AT_REST) < 50
    assert 38 <= zero.readings <= 42

    reset = "reset_midframe@start+1"
    with SimBoard("hx711", tmp_path, *boot, eeprom=eeprom, speed=2.0, faults=[reset]) as board:
        blocks, to_newtons = asyncio.run(_until_restarted(f"serial:{board.port}?driver=nkt1"))
    again = [fact for block in blocks for fact in block.facts if fact.kind is FactKind.RESTARTED and fact.at_sample]
    assert len(again) == 1
    assert to_newtons.state is not None
    assert to_newtons.state.identity == "stored-0001020304050607"
    assert np.abs(np.concatenate([block.force_n for block in blocks if block.force_n is not None]) - 1.0).max() < 0.05


async def _until_restarted(address: str) -> tuple[list[SampleBlock], ToNewtons]:
    """Return the blocks in newtons until forty samples after a restart."""
    device, to_newtons, blocks, left = open_device(address), ToNewtons(None), list[SampleBlock](), 10_000
    try:
        async with asyncio.timeout(20.0):
            await device.open()
            async for packet in device.packets():
                for block in packet.blocks:
                    if len(block):
                        force, newtons = to_newtons.force(block, device.info)
                        assert newtons
                        blocks.append(block.with_force(force))
                    if any(fact.kind is FactKind.RESTARTED and fact.at_sample for fact in block.facts):
                        left = 40
                    left -= len(block)
                if left <= 0:
                    break
    finally:
        await device.close()
    return blocks, to_newtons
