"""A line that is cut and comes back: one stream, the gap told to the sample, no frame made of two halves."""

from __future__ import annotations

import asyncio
import os
import pty
import struct
import sys
import threading
import time
import tty
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import DeviceLostError, Fact, FactKind, Packet, SampleBlock, link_device
from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs import ProgressorCodec, make_codec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink
from nktsense.acquire import LinkState, LiveSession
from nktsense.recording.formats import read_recordings
from nktsense.recording.nkt_reader import reread

STEP_US = 12_500
KGF = 9.80665


def frame(first: int, count: int, kgf: float = 1.0) -> bytes:
    """Return a data frame of the Progressor: readings from number ``first`` on, 80 a second."""
    body = b"".join(struct.pack("<fI", kgf, (first + i) * STEP_US) for i in range(count))
    return bytes((1, len(body))) + body


def joined(blocks: list[SampleBlock]) -> tuple[np.ndarray, np.ndarray]:
    times = [block.device_time_s for block in blocks if len(block)]
    forces = [block.force_n for block in blocks if len(block)]
    return np.concatenate(times), np.concatenate(forces)  # type: ignore[arg-type]


def facts(blocks: list[SampleBlock]) -> list[Fact]:
    return [fact for block in blocks for fact in block.facts]


def cut_and_back(second: list[bytes], away_s: float) -> list[SampleBlock]:
    """Return the blocks of twenty samples and half a frame, a cut, and what comes after it."""
    assembler = Assembler(ProgressorCodec())
    blocks = assembler.feed(frame(0, 10) + frame(10, 10) + frame(20, 10)[:33], 100.0)
    blocks.append(assembler.note(FactKind.DISCONNECT, 100.5))
    blocks.append(assembler.note(FactKind.RECONNECT, 100.5 + away_s, away_s))
    for i, data in enumerate(second):
        blocks += assembler.feed(data, 101.0 + away_s + i)
    return blocks


def test_a_clock_that_began_anew_goes_on_by_the_time_away() -> None:
    blocks = cut_and_back([frame(0, 10, 2.0), frame(10, 10, 2.0)], away_s=7.25)
    times, forces = joined(blocks)
    assert len(times) == 40
    np.testing.assert_allclose(np.diff(times[:20]), 0.0125)
    np.testing.assert_allclose(np.diff(times[20:]), 0.0125)
    assert times[20] - times[19] == pytest.approx(7.25)
    np.testing.assert_allclose(forces, np.repeat([KGF, 2 * KGF], 20), rtol=1e-6)
    [gap] = [fact for fact in facts(blocks) if fact.kind is FactKind.GAP]
    assert gap.at_sample == 20
    assert gap.value == pytest.approx(7.25)
    assert gap.count == pytest.approx(7.25 / 0.0125, abs=1)


def test_a_clock_that_went_on_is_taken_at_its_word() -> None:
    blocks = cut_and_back([frame(20 + 560, 20)], away_s=7.25)
    times, _ = joined(blocks)
    assert times[20] - times[19] == pytest.approx(561 * 0.0125)
    kinds = [fact.kind for fact in facts(blocks)]
    assert FactKind.CLOCK_RESET not in kinds
    assert kinds.count(FactKind.GAP) == 1


def test_half_a_frame_from_before_spoils_nothing_after() -> None:
    blocks = cut_and_back([frame(0, 15, 3.0)], away_s=2.0)
    _, forces = joined(blocks)
    assert forces[20:].tolist() == pytest.approx([3 * KGF] * 15)
    assert not [fact for fact in facts(blocks) if fact.kind is FactKind.GARBAGE]


class Port:
    """A port name behind which a device can be plugged in and pulled out."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "port"
        self.master: int | None = None
        self.heard = bytearray()

    def plug(self) -> None:
        master, slave = pty.openpty()
        tty.setraw(slave)
        fresh = self.path.with_name("fresh")
        fresh.symlink_to(os.ttyname(slave))
        fresh.replace(self.path)
        self.master, self._slave = master, slave

    def say(self, data: bytes) -> None:
        assert self.master is not None
        os.write(self.master, data)

    def wait_for(self, what: bytes) -> None:
        """Wait until the other side has said so much since it was plugged in."""
        assert self.master is not None
        heard = b""
        while what not in heard:
            heard += os.read(self.master, 64)

    def pull(self) -> None:
        assert self.master is not None
        self.path.unlink()
        os.close(self.master)
        os.close(self._slave)
        self.master = None


START = ProgressorCodec().command("start")


def play(port: Port, stop: threading.Event, away_s: float, heard: threading.Event | None = None) -> None:
    """Be a device that is pulled out in the middle of a frame and plugged in again.

    A cable takes with it what nobody has read yet: it is pulled once ``heard`` says that the whole frames are.
    """
    port.wait_for(START)
    for first in range(0, 160, 8):
        port.say(frame(first, 8))
        time.sleep(0.02)
    if heard is not None:
        assert heard.wait(20)
    port.say(frame(160, 8)[:21])
    time.sleep(0.1)
    port.pull()
    if away_s < 0:
        return
    time.sleep(away_s)
    port.plug()
    port.wait_for(START)
    for first in range(0, 160, 8):
        port.say(frame(first, 8, 5.0))
        time.sleep(0.02)
    stop.wait(60.0)


@pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
def test_a_cable_that_is_pulled_and_plugged_in_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_device, "_FIRST_WAIT_S", 0.05)
    monkeypatch.setattr(link_device, "_ANSWER_S", 0.05)  # this device answers nothing
    port, done, whole = Port(tmp_path), threading.Event(), threading.Event()
    port.plug()
    device = LinkDevice(SerialLink(str(port.path)), ProgressorCodec(), DeviceInfo("progressor"), reconnect_s=60.0)
    session = LiveSession(device, journal_path=tmp_path / "a.nkt", zero=False)
    player = threading.Thread(target=play, args=(port, done, 0.6, whole))
    began_s = time.monotonic()
    player.start()
    states: list[LinkState] = []
    seen = 0
    for update in session.start().updates():
        if not states or update.state is not states[-1]:
            states.append(update.state)
        seen += len(update.time_s)
        if update.state is LinkState.RECONNECTING:
            assert "being looked for" in update.message
        if seen >= 160:
            whole.set()
        if seen >= 320:
            done.set()
            threading.Thread(target=session.stop).start()
    player.join()
    port.pull()
    assert states[1:4] == [LinkState.STREAMING, LinkState.RECONNECTING, LinkState.STREAMING]
    [recording] = read_recordings(tmp_path / "a.nkt")
    assert len(recording) == 320
    np.testing.assert_allclose(recording.force, np.repeat([KGF, 5 * KGF], 160), rtol=1e-6)
    [gap] = recording.gaps
    assert gap.start_s == recording.time_s[159]
    assert gap.end_s == recording.time_s[160]
    assert 0.6 < gap.end_s - gap.start_s < time.monotonic() - began_s
    assert {"disconnect", "reconnect"} <= {row["kind"] for row in recording.metadata["ledger"]}
    again, forces = joined(reread(tmp_path / "a.nkt"))
    np.testing.assert_array_equal(again, recording.time_s)
    np.testing.assert_allclose(forces, recording.force)


@pytest.mark.ci
@pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
def test_a_device_that_stays_away_is_given_up_and_said_so(tmp_path: Path) -> None:
    port, done = Port(tmp_path), threading.Event()
    port.plug()
    device = LinkDevice(SerialLink(str(port.path)), ProgressorCodec(), DeviceInfo("progressor"), reconnect_s=1.0)

    async def read() -> list[Packet]:
        await device.open()
        try:
            return [packet async for packet in device.packets()]
        finally:
            await device.close()

    player = threading.Thread(target=play, args=(port, done, -1.0))
    player.start()
    with pytest.raises(DeviceLostError, match="did not come back within 1 s"):
        asyncio.run(read())
    player.join()


def test_a_device_without_a_clock_that_was_away_for_a_moment_only_has_a_gap_too() -> None:
    assembler = Assembler(make_codec("lutron"))
    reading = b"\x02" + b"4159" + b"0" + b"1" + b"00000100" + b"\r"
    blocks = [assembler.feed(reading, 100.0 + 0.1 * i) for i in range(5)]
    assembler.note(FactKind.DISCONNECT, 100.45)
    assembler.note(FactKind.RECONNECT, 100.6, 0.2)
    [after] = assembler.feed(reading, 100.7)
    [later] = assembler.feed(reading, 100.8)
    [gap] = after.facts
    assert (gap.kind, gap.at_sample) == (FactKind.GAP, 5)
    assert gap.value == pytest.approx(0.3)
    assert not later.facts
    assert not any(fact for [block] in blocks for fact in block.facts)
