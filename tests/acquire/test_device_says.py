"""What a session says of a device that restarts, loses its motion sensor or has a low supply, until that is over."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import Fact, FactKind, Packet, SampleBlock
from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs.nkt1 import NO_STATUS, DataFrame, Nkt1Codec, Status, pack_data
from nktsense.acquire import LinkState, LiveSession, LiveUpdate
from nktsense.signal import Phase
from tests.acquire.scripted import ScriptedDevice
from tests.app.instrument_faults import COUNTS_PER_N, RATE_HZ, Frames, held, push, spoiled

LOW = "battery or supply is low"


def rest(status_of: dict[int, Status], n: int = 240) -> Frames:
    """Return frames of an instrument that lies still, one sample each; a status holds from its frame on."""
    rng, status, frames = np.random.default_rng(3), NO_STATUS, Frames()
    for number in range(n):
        status = status_of.get(number, status)
        counts = np.array([round(rng.normal(0.0, 0.1) * COUNTS_PER_N)], float)
        still = np.zeros(1)
        frames.append(DataFrame(number, 5_000_000 + 12_500 * number, 12_500, counts, still, still, status))
    return frames


def followed(frames: Iterable[DataFrame], *, zero: bool = False) -> list[LiveUpdate]:
    """Return the updates with samples of a session with an instrument that sends these frames."""
    assembler, packets = Assembler(Nkt1Codec()), list[Packet]()
    for number, frame in enumerate(frames):
        raw, arrival_s = pack_data(frame), number / RATE_HZ
        packets.append(Packet(raw, arrival_s, tuple(map(in_newtons, assembler.feed(raw, arrival_s)))))
    return [one for one in LiveSession(ScriptedDevice(packets), zero=zero).start().updates() if len(one.time_s)]


def in_newtons(block: SampleBlock) -> SampleBlock:
    return block if block.counts is None else replace(block, counts=None, force_n=block.counts / COUNTS_PER_N)


def told_from_to(updates: list[LiveUpdate], words: str) -> tuple[float, float]:
    """Return when words were told first and last, s since the first sample."""
    told = [float(one.time_s[-1] - updates[0].time_s[0]) for one in updates if words in one.message]
    return (min(told), max(told)) if told else (-1.0, -1.0)


def test_that_supply_or_battery_is_low_is_told_until_it_is_over() -> None:
    updates = followed(rest({80: Status.LOW_BATTERY, 160: NO_STATUS}))
    assert told_from_to(updates, LOW) == pytest.approx((80 / RATE_HZ, 159 / RATE_HZ))
    assert updates[100].message.endswith("it may switch itself off or restart.")
    assert updates[-1].message == ""


def test_a_motion_sensor_is_missed_after_half_a_second_until_it_comes_back() -> None:
    updates = followed(rest({40: Status.MOTION_SENSOR_FAULT, 160: NO_STATUS}))
    assert told_from_to(updates, "No motion data: check the limb cable.") == pytest.approx((1.0, 159 / RATE_HZ))
    assert updates[-1].message == ""


def test_a_motion_sensor_that_is_being_set_up_is_not_missed() -> None:
    assert {one.message for one in followed(rest({0: Status.MOTION_SENSOR_FAULT, 30: NO_STATUS}))} == {""}


def test_that_it_was_not_zeroed_hides_nothing_and_comes_back() -> None:
    frames = rest({300: Status.LOW_BATTERY, 350: NO_STATUS}, 400)
    loaded = [replace(frame, counts=frame.counts + 200.0 * COUNTS_PER_N) for frame in frames]
    updates = followed(loaded, zero=True)
    low = [number for number, update in enumerate(updates) if LOW in update.message]
    assert low == list(range(low[0], low[-1] + 1))
    for number in (low[0] - 1, low[-1] + 1, -1):
        assert updates[number].message.endswith("Lift it off and connect again to zero it.")


def test_two_things_that_last_are_told_together() -> None:
    updates = followed(rest({40: Status.MOTION_SENSOR_FAULT | Status.LOW_BATTERY}))
    assert "No motion data" in updates[-1].message
    assert LOW in updates[-1].message


def test_a_restart_in_a_trial_is_told_until_the_next_trial_begins() -> None:
    first = spoiled("restarted", Status.RESTARTED)
    later_us = first[-1].device_time_us + 12_500 - push()[0].device_time_us
    again = [
        replace(frame, sequence=len(first) + number, device_time_us=frame.device_time_us + later_us)
        for number, frame in enumerate(push())
    ]
    updates = followed([*first, *again])
    told = [number for number, one in enumerate(updates) if "restarted" in one.message]
    assert told[0] == held(push())
    assert told == list(range(told[0], told[-1] + 1))
    closed = [number for number, one in enumerate(updates) if one.trials]
    assert any(told[0] < number < told[-1] for number in closed)  # that of the hole does not take the sentence away
    assert updates[told[-1] - 10].phase is Phase.REST
    assert updates[told[-1] + 1].phase is Phase.RAMP
    assert updates[-1].message == ""


# while nothing arrives


def test_what_was_saved_is_told_once_while_a_device_is_away(tmp_path: Path) -> None:
    at = np.arange(50) / 100
    began_s = time.monotonic()
    packets = [
        Packet(b"raw", began_s, (SampleBlock(0, began_s + at, device_time_s=at, force_n=np.zeros(50)),)),
        Packet(b"", began_s, (SampleBlock(50, np.empty(0), facts=(Fact(FactKind.DISCONNECT, 50),)),)),
    ]
    device = ScriptedDevice(packets, silent_s=30.0)
    session = LiveSession(device, journal_path=tmp_path / "a.nkt", zero=False).start()
    for update in session.updates():
        if update.state is LinkState.RECONNECTING and update.unsaved_s == 0.0:
            break
    assert time.monotonic() - began_s < 5.0
    assert (update.saved_samples, update.recording) == (50, True)
    assert session.poll() == []  # all is told
    session.stop()
