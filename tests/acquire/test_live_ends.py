"""However a session ends, its recording is sealed and the last update tells the truth."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import Fact, FactKind, Packet, SampleBlock
from nktsense.acquire import LinkState, LiveSession, LiveUpdate
from nktsense.api import DeviceStream
from nktsense.recording.nkt_reader import read_nkt
from tests.acquire.scripted import ScriptedDevice


def rest(seconds: float = 1.5, facts_at: dict[int, FactKind] | None = None) -> list[Packet]:
    """Return an unloaded pad at 100 Hz, ten samples a packet."""
    began_s, out = time.monotonic(), list[Packet]()
    for first in range(0, int(seconds * 100), 10):
        at = np.arange(first, first + 10) / 100
        kind = (facts_at or {}).get(first)
        facts = () if kind is None else (Fact(kind, first),)
        block = SampleBlock(first, began_s + at, device_time_s=at, force_n=np.zeros(10), facts=facts)
        out.append(Packet(b"raw", began_s + float(at[-1]), (block,)))
    return out


def until(session: LiveSession, samples: int) -> list[LiveUpdate]:
    seen: list[LiveUpdate] = []
    for update in session.updates():
        seen.append(update)
        if sum(len(each.time_s) for each in seen) >= samples:
            break
    return seen


def test_to_stop_while_the_device_is_being_closed_harms_nothing(tmp_path: Path) -> None:
    device = ScriptedDevice(rest(), closing_s=0.3)
    session = LiveSession(device, journal_path=tmp_path / "a.nkt", zero=False).start()
    until(session, 150)
    time.sleep(0.1)  # the stream has ended by itself, and the device is being closed
    session.stop()
    assert device.closed
    assert session.poll()[-1].state is LinkState.ENDED
    recording = read_nkt(tmp_path / "a.nkt")
    assert (len(recording), recording.metadata["closed"]) == (150, True)


def test_a_device_that_fails_to_close_leaves_a_sealed_recording(tmp_path: Path) -> None:
    session = LiveSession(ScriptedDevice(rest(), fault=OSError("gone")), journal_path=tmp_path / "a.nkt").start()
    updates = list(session.updates())
    assert updates[-1].state is LinkState.ENDED
    assert read_nkt(tmp_path / "a.nkt").metadata["end_reason"] == "ended"


def test_a_force_that_is_no_number_ends_a_session_with_a_sealed_recording(tmp_path: Path) -> None:
    packets = rest()
    at = np.array([1.5, 1.51])
    packets.append(Packet(b"raw", 2.0, (SampleBlock(150, at, device_time_s=at, force_n=np.array([0.0, np.nan])),)))
    session = LiveSession(ScriptedDevice(packets), journal_path=tmp_path / "a.nkt", zero=False).start()
    assert list(session.updates())[-1].state is LinkState.FAILED
    recording = read_nkt(tmp_path / "a.nkt")
    assert (len(recording), recording.metadata["end_reason"]) == (152, "failed")


@pytest.mark.parametrize("early", [True, False])
def test_who_stops_a_session_before_it_is_connected_is_told_no_fault(early: bool, tmp_path: Path) -> None:
    session = LiveSession(ScriptedDevice(opening_s=30.0), journal_path=tmp_path / "a.nkt")
    if early:
        session.stop()
    session.start()
    time.sleep(0.0 if early else 0.1)
    session.stop()
    last = session.poll()[-1]
    assert (last.state, last.message) == (LinkState.ENDED, "")
    assert list(tmp_path.iterdir()) == []


def test_a_low_battery_is_told_on_after_the_zero_and_gives_way_to_worse() -> None:
    facts = {10: FactKind.LOW_BATTERY, 120: FactKind.DISCONNECT, 130: FactKind.RECONNECT}
    updates = list(LiveSession(ScriptedDevice(rest(facts_at=facts))).start().updates())
    said = {round(float(u.time_s[-1]) * 100): u.message for u in updates if len(u.time_s)}
    assert "battery" in said[119]
    assert "went away" in said[129]
    assert said[149] == ""


def test_a_restart_in_mid_stream_is_told_and_one_before_the_first_sample_is_not() -> None:
    facts = {0: FactKind.RESTARTED, 130: FactKind.RESTARTED}
    updates = list(LiveSession(ScriptedDevice(rest(facts_at=facts))).start().updates())
    said = {round(float(u.time_s[-1]) * 100): u.message for u in updates if len(u.time_s)}
    assert said[129] == ""
    assert "Script 1 restarted" in said[149]


def test_a_plain_loop_over_a_silent_device_ends_at_once() -> None:
    device = ScriptedDevice(rest(0.1), silent_s=30.0)
    began_s = time.monotonic()
    for block in DeviceStream(device):
        assert len(block) == 10
        break
    assert time.monotonic() - began_s < 15.0
    assert device.closed
