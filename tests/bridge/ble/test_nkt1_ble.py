"""The reference instrument over bumble's virtual radio: every sample at every MTU, what is lost, what comes back."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

from bumble.device import Advertisement
from bumble_backend import Air
from on_air import on_air
from staged import Staged

from firmware_bridge import Fact, FactKind, SampleBlock, link_device
from firmware_bridge.address import Address
from firmware_bridge.drivers.ble import NKT1, AnyBleDevice, model_of
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import discover
from firmware_bridge.virtual import Scenario, Signal, play
from firmware_bridge.virtual.nkt1_ble import Nkt1Peripheral, Radio
from firmware_bridge.virtual.nkt1_store import Eeprom
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.acquire import LiveSession
from nktsense.recording.formats import read_recordings
from nktsense.recording.nkt_reader import reread

pytestmark = pytest.mark.ci

HERE = "C4:00:00:00:00:01"
BREAK = play(Scenario("break", peak_n=120.0, rest_s=0.3))
COUNTS = np.rint(BREAK.force_n * 2100.0 + 84213.0)
"""What the virtual cell gives: 2100 counts per N, 84213 at rest."""
STEP_US = 3125
SAMPLES_PER_FRAME = {23: 16, 64: 5, 185: 16, 247: 16, 512: 16}
"""At 320 Hz with motion: the table of the specification."""


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_device, "_FIRST_WAIT_S", 0.05)


async def switched_on(
    air: Air,
    signal: Signal = BREAK,
    *,
    eeprom: Eeprom | None = None,
    speaker: Nkt1Speaker | None = None,
    **radio: object,
) -> Nkt1Peripheral:
    speaker = speaker or Nkt1Speaker()
    speaker.service.identity["serial"] = "NK5C071A2B"
    device = await air.device("NKT1-1A2B", HERE)
    return await Nkt1Peripheral(device, signal, speaker, eeprom, Radio(**{"speed": 8.0} | radio)).switch_on()  # type: ignore[arg-type]


def reader_of(air: Air, options: str = "", target: str = HERE) -> LinkDevice:
    address = Address.parse(f"ble:{target}?reconnect=10{options}")
    return NKT1.make(address, scanner=air.scanner, client=air.client)


@dataclass
class Read:
    """What came of a stream."""

    blocks: list[SampleBlock]

    @property
    def counts(self) -> list[float]:
        return [value for block in self.blocks if block.counts is not None for value in block.counts.tolist()]

    @property
    def device_us(self) -> list[int]:
        times = (block.device_time_s for block in self.blocks)
        return [round(value * 1e6) for part in times if part is not None for value in part.tolist()]

    def facts(self, *kinds: FactKind) -> list[Fact]:
        return [fact for block in self.blocks for fact in block.facts if not kinds or fact.kind in kinds]


async def read(reader: LinkDevice, other: Nkt1Peripheral) -> Read:
    """Read to the end of what the other side measures, and what is still on its way then."""
    out = Read([])

    async def drain() -> None:
        async for packet in reader.packets():
            out.blocks += packet.blocks

    task = asyncio.create_task(drain())
    waiting = asyncio.create_task(other.finished.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED, timeout=40.0)
    for _ in range(50):  # a busy machine delivers long after it was sent
        came = len(out.blocks)
        await asyncio.sleep(0.1)
        if came == len(out.blocks):
            break
    for one in (task, waiting):
        one.cancel()
    await asyncio.wait({task, waiting})
    return out


@pytest.mark.parametrize("mtu", sorted(SAMPLES_PER_FRAME))
def test_no_sample_is_lost_whatever_the_mtu(mtu: int) -> None:
    @on_air
    async def test(air: Air) -> None:
        other = await switched_on(air, mtu=mtu)
        reader = reader_of(air)
        await reader.open()
        assert reader.info.codec == "nkt1_ble"
        got = await read(reader, other)
        assert reader.info.serial == "NK5C071A2B"
        assert reader.info.battery_share == pytest.approx(0.8)
        assert reader.info.nominal_rate_hz == 320.0
        await reader.close()
        assert not other.streams
        assert got.counts == COUNTS.tolist()
        assert np.diff(got.device_us).tolist() == [STEP_US] * (len(COUNTS) - 1)
        assert {fact.kind for fact in got.facts()} <= {FactKind.RESTARTED}
        velocity = np.concatenate([b.angular_velocity_dps for b in got.blocks if b.angular_velocity_dps is not None])
        assert np.abs(velocity - BREAK.angular_velocity_dps).max() <= 1 / 32
        assert data_frames(other.sent) == -(-len(COUNTS) // SAMPLES_PER_FRAME[mtu])
        assert max(map(len, other.sent)) <= mtu - 3
        assert all(part.endswith(b"\0") for part in other.sent) == (mtu >= 185)

    test()


def data_frames(sent: list[bytes]) -> int:
    """Return how many whole data frames are in notifications."""
    return sum(len(frame) > 2 and frame[2] == 0x01 for frame in b"".join(sent).split(b"\0")[:-1])


@pytest.mark.parametrize(("mtu", "ends", "frames"), [(185, True, 1), (64, True, 1), (23, False, 1), (23, True, 2)])
def test_a_lost_notification_costs_its_frames_and_is_told(mtu: int, ends: bool, frames: int) -> None:
    """Of a frame that is cut the last piece carries what ends it: without it the next frame is lost too."""
    lost: list[int] = []

    def loses(number: int, part: bytes) -> bool:
        if not lost and number >= 40 and part.endswith(b"\0") == ends:
            lost.append(number)
            return True
        return False

    @on_air
    async def test(air: Air) -> None:
        other = await switched_on(air, mtu=mtu, loses=loses)
        reader = reader_of(air)
        await reader.open()
        got = await read(reader, other)
        await reader.close()
        before = data_frames(other.sent[: lost[0]]) * SAMPLES_PER_FRAME[mtu]
        missing = frames * SAMPLES_PER_FRAME[mtu]
        assert got.counts == [*COUNTS[:before], *COUNTS[before + missing :]]
        [gap] = got.facts(FactKind.GAP)
        assert (gap.at_sample, gap.count) == (before, missing)
        steps = np.diff(got.device_us)
        assert steps[before - 1] == (missing + 1) * STEP_US
        assert np.delete(steps, before - 1).tolist() == [STEP_US] * (len(COUNTS) - missing - 2)

    test()


async def cut_after(other: Nkt1Peripheral, notifications: int) -> None:
    while len(other.sent) < notifications:
        await asyncio.sleep(0.005)
    await other.drop()


@on_air
async def test_cut_in_the_middle_it_is_found_again_and_its_clock_has_gone_on(air: Air) -> None:
    other = await switched_on(air, speed=4.0)
    reader = reader_of(air)
    await reader.open()
    cutting = asyncio.create_task(cut_after(other, 40))
    got = await read(reader, other)
    await cutting
    await reader.close()
    at = (np.array(got.device_us) - got.device_us[0]) / STEP_US
    assert (at == np.rint(at)).all()
    assert got.counts == COUNTS[at.astype(int)].tolist()
    [hole] = np.flatnonzero(np.diff(at) > 1).tolist()
    assert (hole + 1) % 16 == 0
    assert at[-1] == len(COUNTS) - 1
    kinds = [fact.kind for fact in got.facts() if fact.kind is not FactKind.RESTARTED]
    assert kinds == [FactKind.DISCONNECT, FactKind.RECONNECT, FactKind.GAP]
    assert {fact.at_sample for fact in got.facts(*kinds)} == {hole + 1}
    [gap] = got.facts(FactKind.GAP)
    assert gap.count == at[hole + 1] - at[hole] - 1


def test_the_whole_way_into_a_recording(tmp_path: Path) -> None:
    """Known by what it advertises, opened by its name with a typed scale, cut, found again, and in newtons."""
    others: list[Nkt1Peripheral] = []
    cutting: list[asyncio.Task[None]] = []

    async def build(air: Air) -> LinkDevice:
        others.append(await switched_on(air, speed=4.0))
        [found] = await discover(0.5, air.scanner)
        assert found.name == "NKT1-1A2B"
        assert model_of(found) is NKT1
        cutting.append(asyncio.create_task(cut_after(others[0], 40)))
        return reader_of(air, "&zero=84213&counts_per_n=2100", "NKT1-1A2B")

    path = tmp_path / "a.nkt"
    session = LiveSession(Staged(build), journal_path=path, zero=False).start()
    until_s = time.monotonic() + 40.0
    while not (others and others[0].finished.is_set()) and not session.finished and time.monotonic() < until_s:
        session.poll()
        time.sleep(0.01)
    came = True
    while came:
        time.sleep(0.1)
        came = any(len(update.time_s) for update in session.poll())
    session.stop()
    [recording] = read_recordings(path)
    at = np.rint((recording.time_s - recording.time_s[0]) * 320.0).astype(int)
    np.testing.assert_allclose(recording.force, (COUNTS[at] - 84213.0) / 2100.0, rtol=1e-12, atol=1e-9)
    assert at[-1] == len(COUNTS) - 1
    assert {"disconnect", "reconnect", "gap"} <= {row["kind"] for row in recording.metadata["ledger"]}
    [gap] = recording.gaps
    assert gap.end_s - gap.start_s > 0.05
    again = [block.counts for block in reread(path) if block.counts is not None]
    assert np.concatenate(again).tolist() == COUNTS[at].tolist()


@on_air
async def test_what_it_advertises_and_that_it_serves_one_host(air: Air) -> None:
    heard: list[bytes] = []

    def hear(said: Advertisement) -> None:
        if not said.is_scan_response:
            heard.append(said.data_bytes)

    air.adapter.on("advertisement", hear)
    other = await switched_on(air, play(Scenario("rest", rest_s=5.0)))
    [found] = await discover(0.5, air.scanner)
    assert set(heard) == {bytes.fromhex("020106 1107703580EF22D7B8BA244AAE1B0100A7F4")}
    assert (found.name, found.services) == ("NKT1-1A2B", NKT1.profile.services)
    device = AnyBleDevice(Address.parse("ble:*"), scanner=air.scanner, client=air.client, listen_s=0.5)
    await device.open()
    assert device.info.driver == "nkt1"
    [connection] = air.adapter.connections.values()
    for _ in range(1000):
        if connection.parameters.supervision_timeout == 4000:
            break
        await asyncio.sleep(0.02)
    assert 15.0 <= connection.parameters.connection_interval <= 30.0
    assert (connection.parameters.peripheral_latency, connection.parameters.supervision_timeout) == (0, 4000)
    heard.clear()
    assert await discover(0.5, air.scanner) == []
    assert heard == []
    await device.close()
    assert not other.streams
    [found] = await discover(0.5, air.scanner)


@on_air
async def test_its_battery_is_followed_and_need_not_be_there(air: Air) -> None:
    rest = play(Scenario("rest", rest_s=20.0))
    other = await switched_on(air, rest)
    reader = reader_of(air)
    await reader.open()
    await other.tell_battery(0.4)
    other.finished.set()
    await read(reader, other)
    assert reader.info.battery_share == pytest.approx(0.4)
    await reader.close()
