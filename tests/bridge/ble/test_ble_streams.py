"""What only some Bluetooth devices do: cut frames, several at once, a stream that must be kept alive, broadcasts."""

from __future__ import annotations

import asyncio
import struct
import time
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

import virtual_dynamometers as virtual
from bumble.device import Advertisement
from bumble_backend import Air
from on_air import on_air
from peripheral import KGF_N, Stretch, VirtualPeripheral
from staged import Staged
from virtual_peripherals import VirtualScale

from firmware_bridge import AddressError, DeviceOpenError, Fact, FactKind, SampleBlock, assembler, link_device
from firmware_bridge.address import Address
from firmware_bridge.codecs import DynaMoCodec
from firmware_bridge.drivers.ble import DYNAMO, MODELS, TERAFORCE, WHC06, BleModel, model_of
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import discover
from nktsense.acquire import LiveSession
from nktsense.recording.formats import read_recordings

ONE, TWO = "C4:00:00:00:00:01", "C4:00:00:00:00:02"


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_device, "_FIRST_WAIT_S", 0.05)
    monkeypatch.setattr(assembler, "_SILENCE_S", 60.0)  # what a busy machine holds up is no gap here


def device(air: Air, model: BleModel, address: str, options: str = "") -> LinkDevice:
    words = f"ble:{address}?driver={model.name}{options}&reconnect=20"
    return model.make(Address.parse(words), scanner=air.scanner, client=air.client)


async def drain(reader: LinkDevice, blocks: list[SampleBlock]) -> None:
    """Read for as long as it is let."""
    async for packet in reader.packets():
        blocks += packet.blocks


async def read(reader: LinkDevice, samples: int) -> list[SampleBlock]:
    """Read so many samples and all that comes within a moment after them."""
    blocks: list[SampleBlock] = []
    task = asyncio.create_task(drain(reader, blocks))
    until_s = time.monotonic() + 20.0
    while sum(map(len, blocks)) < samples and not task.done() and time.monotonic() < until_s:
        await asyncio.sleep(0.01)
    for _ in range(20):  # a busy machine delivers long after it was sent; some devices never come to an end
        came = len(blocks)
        await asyncio.sleep(0.05)
        if came == len(blocks):
            break
    task.cancel()
    await asyncio.wait({task})
    return blocks


def forces(blocks: list[SampleBlock]) -> list[float]:
    return [force for block in blocks if block.force_n is not None for force in block.force_n.tolist()]


def facts(blocks: list[SampleBlock], kind: FactKind) -> list[Fact]:
    return [fact for block in blocks for fact in block.facts if fact.kind is kind]


@pytest.mark.parametrize(
    ("driver", "kind", "options", "samples", "rest"),
    [
        ("cts500", virtual.Cts500, "", (7, 7), 3),  # two frames of three and the one before the echo
        ("godirect", virtual.GoDirect, "&period_ms=10", (10, 10), 9),
        ("jamar", virtual.JamarSmart, "&unit=lbf", (4, 4), 3),
    ],
)
def test_the_halves_of_two_connections_are_not_joined(
    driver: str, kind: type[VirtualPeripheral], options: str, samples: tuple[int, int], rest: int
) -> None:
    """The device sends the rest of the cut frame as soon as it is heard again: both halves together would be valid."""

    @on_air
    async def cut(air: Air) -> None:
        other = kind(air, ONE, stretches=(Stretch(2, "drop"), Stretch(2)))
        other.flushes = True
        head, tail = other.torn() if driver != "godirect" else ([], [])
        await other.switch_on()
        if head:
            codec = MODELS[driver].make(Address.parse(f"ble:x?driver={driver}{options}")).assembler
            whole = [codec.feed(_enveloped(part), 1.0) for part in (*head, *tail)]
            assert sum(len(block) for blocks in whole for block in blocks) == 1  # else the test would show nothing
        reader = device(air, MODELS[driver], ONE, options)
        await reader.open()
        blocks = await read(reader, sum(samples))
        await reader.close()
        assert [len(said) for said in other.said] == list(samples)
        assert forces(blocks) == pytest.approx(other.said[0] + other.said[1], rel=1e-6)
        garbage = facts(blocks, FactKind.GARBAGE) + facts(blocks, FactKind.CRC_ERROR)
        assert sum(fact.count for fact in garbage) == rest
        assert {fact.at_sample for fact in garbage} == {samples[0]}
        assert [fact.at_sample for fact in facts(blocks, FactKind.RECONNECT)] == [samples[0]]

    cut()


def _enveloped(payload: bytes) -> bytes:
    head = bytes((0xD1, 0, len(payload), 0))
    return head + bytes((head[0] ^ head[1] ^ head[2] ^ head[3],)) + payload


@on_air
async def test_two_kinds_at_once_do_not_disturb_each_other(air: Air) -> None:
    scale = await virtual.Cts500(air, ONE, stretches=(Stretch(4, "drop", 0.2), Stretch(4))).switch_on()
    dyno = await virtual.FrezDyno(air, TWO, stretches=(Stretch(25),)).switch_on()
    near = {one.address: model_of(one) for one in await discover(0.2, air.scanner)}
    assert near == {ONE: MODELS["cts500"], TWO: MODELS["frez"]}
    lost = device(air, MODELS["cts500"], ONE)
    kept = device(air, MODELS["frez"], TWO, "&kgf_per_count=0.01&zero=-1000")
    await asyncio.gather(lost.open(), kept.open())
    of_lost, of_kept = await asyncio.gather(read(lost, 26), read(kept, 225))
    await asyncio.gather(lost.close(), kept.close())
    assert forces(of_lost) == pytest.approx(scale.said[0] + scale.said[1], rel=1e-6)
    assert [fact.at_sample for fact in facts(of_lost, FactKind.DISCONNECT)] == [13]
    assert forces(of_kept) == pytest.approx(dyno.said[0], rel=1e-6)
    assert [fact for block in of_kept for fact in block.facts] == []
    assert (scale.faults, dyno.faults) == ([], [])
    assert air.scans_at_once == 1


def test_the_dynamo_is_kept_alive_and_would_not_live_without(monkeypatch: pytest.MonkeyPatch) -> None:
    assert DynaMoCodec.pause_s == pytest.approx(0.2)  # as its one source has it
    monkeypatch.setattr(DynaMoCodec, "pause_s", 0.05)
    on_air(kept_alive)()


async def kept_alive(air: Air) -> None:
    kept, left = [await virtual.DynaMo(air, address).switch_on() for address in (ONE, TWO)]
    mute = replace(DYNAMO, keepalive=None)
    readers = [device(air, model, at, "&experimental=yes") for model, at in ((DYNAMO, ONE), (mute, TWO))]
    began_s = time.monotonic()
    await asyncio.gather(*(reader.open() for reader in readers))
    assert time.monotonic() - began_s >= 8 * DynaMoCodec.pause_s  # nine commands
    blocks: tuple[list[SampleBlock], ...] = [], []
    reading = [asyncio.create_task(drain(reader, of_one)) for reader, of_one in zip(readers, blocks, strict=True)]
    async with asyncio.timeout(20.0):
        while left.streams or kept.log.count(virtual.DynaMo.KEEPALIVE) < 1 + 2:
            await asyncio.sleep(0.02)
    assert kept.streams
    assert not left.streams
    assert left.log.count(virtual.DynaMo.KEEPALIVE) == 1
    for task in reading:
        task.cancel()
    await asyncio.wait(reading)
    for other, of_one in zip((kept, left), blocks, strict=True):
        n = len(forces(of_one))
        assert n > 100
        assert forces(of_one) == pytest.approx(other.said[0][:n], rel=1e-6, abs=1e-9)
    for reader in readers:
        await reader.close()
    assert kept.log[-2:] == [virtual.DynaMo.stop_command, "disconnect"]
    assert (kept.faults, left.faults) == ([], [])


@on_air
async def test_the_teraforce_is_told_that_somebody_listens(air: Air) -> None:
    assert TERAFORCE.keepalive is not None
    word, every_s = TERAFORCE.keepalive
    assert word == b"\x02"
    assert 60 <= every_s <= 150  # as its one source has it
    other = await virtual.TeraForce(air, ONE).switch_on()
    hasty = replace(TERAFORCE, keepalive=(word, 0.1))
    reader = device(air, hasty, ONE, "&experimental=yes&hardware=2.0&zero=120")
    await reader.open()
    blocks = await read(reader, 60)
    await reader.close()
    assert forces(blocks) == pytest.approx(other.said[0][: len(forces(blocks))], rel=1e-6)
    assert other.log[:2] == ["subscribe", "01"]
    assert other.log[-2:] == ["00", "disconnect"]
    assert set(other.log[2:-2]) == {"02"}


@on_air
async def test_a_board_of_ones_own_has_to_be_named(air: Air) -> None:
    await virtual.ForceOfOnesOwn(air, ONE).switch_on()
    await virtual.JamarSmart(air, TWO).switch_on()
    with pytest.raises(DeviceOpenError, match=r"it has no characteristic 00002a9d-.* or 00002c07-"):
        await device(air, MODELS["sig_force"], TWO).open()
    assert all(model.name != "sig_force" for one in await discover(0.2, air.scanner) if (model := model_of(one)))


def scale_says(hundredths: int) -> bytes:
    """Return the 17 bytes after the company's number."""
    return bytes.fromhex("0203112AC0191123E101") + struct.pack(">H", hundredths) + bytes.fromhex("01F401D4CB")


def test_a_scale_that_broadcasts_falls_silent_and_comes_back(tmp_path: Path) -> None:
    heard: list[list[int]] = [[], []]
    done = asyncio.Event()

    async def play(air: Air, scale: VirtualScale) -> None:
        def hear(said: Advertisement) -> None:
            if not said.is_scan_response:
                heard[-1 if over else 0].append(1)

        over = False
        air.adapter.on("advertisement", hear)
        for hundredths in (100, 250):
            await scale.show(scale_says(hundredths))
            await asyncio.sleep(0.15)
        await scale.fall_silent()
        await asyncio.sleep(3.5)
        over = True
        for hundredths in (300, 400):
            await scale.show(scale_says(hundredths))
            await asyncio.sleep(0.15)
        await scale.fall_silent()
        await asyncio.sleep(0.05)
        done.set()

    playing: list[asyncio.Task[None]] = []

    async def build(air: Air) -> LinkDevice:
        scale = VirtualScale(air, ONE)
        await scale.show(scale_says(100))
        [found] = await discover(0.15, air.scanner)
        assert model_of(found) is WHC06
        playing.append(asyncio.create_task(play(air, scale)))
        return device(air, WHC06, ONE, "&silence=2.5")

    path = tmp_path / "a.nkt"
    session = LiveSession(Staged(build), journal_path=path, zero=False).start()
    until_s = time.monotonic() + 40.0
    while not (done.is_set() or session.finished) and time.monotonic() < until_s:
        time.sleep(0.02)
    session.stop()

    [recording] = read_recordings(path)
    steps = [(round(force / KGF_N, 6), len(list(same))) for force, same in groupby(recording.force.tolist())]
    assert [kgf for kgf, _ in steps] == [1.0, 2.5, 3.0, 4.0]
    cut = steps[0][1] + steps[1][1]
    assert len(heard[0]) - 2 <= cut <= len(heard[0])  # one or two were spent on finding it
    assert len(recording) - cut == len(heard[1])
    assert {row["kind"]: row["at_sample"] for row in recording.metadata["ledger"]} == {
        "disconnect": cut,
        "reconnect": cut,
        "gap": cut,
    }
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == (recording.time_s[cut - 1], recording.time_s[cut])
    assert 3.4 < gap.end_s - gap.start_s < 20.0
    assert (np.diff(recording.time_s) > 0).all()


@pytest.mark.parametrize("silence", ["0", "-1", "1e9", "soon"])
def test_how_long_a_scale_may_be_silent_is_a_time(silence: str) -> None:
    words: Any = f"ble:IF_B7?driver=whc06&silence={silence}"
    with pytest.raises(AddressError, match="silence"):
        WHC06.make(Address.parse(words))


def test_only_a_broadcast_falls_silent() -> None:
    with pytest.raises(AddressError, match="no option 'silence'"):
        TERAFORCE.make(Address.parse("ble:x?driver=teraforce&experimental=yes&hardware=2.0&silence=5"))
