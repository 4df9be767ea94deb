"""Every kind of Bluetooth device end to end: found, read, lost, found again, stopped; and what the recording says."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")

import virtual_dynamometers as virtual
from bumble_backend import Air
from peripheral import Stretch, VirtualPeripheral
from staged import Staged
from virtual_peripherals import VirtualProgressor

from firmware_bridge import assembler, link_device
from firmware_bridge.address import Address
from firmware_bridge.codecs import DynaMoCodec
from firmware_bridge.drivers.ble import MODELS, model_of
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import Found, discover
from nktsense.acquire import LiveSession
from nktsense.recording.formats import read_recordings
from nktsense.recording.nkt_reader import reread

HERE = "C4:00:00:00:00:01"
AWAY_S = 0.55
"""How long it is away, s."""


@dataclass(frozen=True)
class Case:
    """A driver and the device that it reads.

    Attributes:
        driver: Name of the driver.
        kind: The device.
        options: What the device does not tell, as options of the address.
        frames: So many it sends in either connection.
        recognised: Its advertisements tell what it is.
        battery: State of charge that must be known, 0 to 1, or None.
        voltage_v: Voltage of the battery that must be known, or None.
    """

    driver: str
    kind: type[VirtualPeripheral]
    options: str = ""
    frames: tuple[int, int] = (5, 4)
    recognised: bool = True
    battery: float | None = None
    voltage_v: float | None = None


CASES = (
    Case("progressor", VirtualProgressor, voltage_v=3.912),
    Case("force_board", virtual.ForceBoard, battery=0.87),
    Case("godirect", virtual.GoDirect, "&period_ms=10", battery=0.64),
    Case("jamar", virtual.JamarSmart, "&unit=lbf"),
    Case("muscle_meter", virtual.MuscleMeter, battery=0.5),
    Case("frez", virtual.FrezDyno, "&kgf_per_count=0.01&zero=-1000", battery=1.0),
    Case("cts500", virtual.Cts500, "&rate_hz=80", voltage_v=3.55),
    Case("dynamo", virtual.DynaMo, "&experimental=yes"),
    Case("teraforce", virtual.TeraForce, "&experimental=yes&hardware=2.0&zero=120"),
    Case("sig_scale", virtual.WeightScale, battery=0.1),
    Case("sig_scale", virtual.ForceBesideScale, battery=0.73),
    Case("sig_force", virtual.ForceOfOnesOwn, recognised=False, battery=0.73),
)
BROADCASTS = {"whc06"}
ELSEWHERE = {"nkt1"}
"""It sends counts and has its own tests, in test_nkt1_ble.py."""
_AT_A_TIME = 4


def make(kind: type[VirtualPeripheral], air: Air, address: str, *stretches: Stretch) -> VirtualPeripheral:
    if issubclass(kind, VirtualProgressor):
        return kind(air, kind.usual_name, address, stretches=stretches)
    return kind(air, address, stretches=stretches)


@dataclass(frozen=True)
class Recorded:
    """What came of one device: the session, the other side as it stood at the end, and the file."""

    session: LiveSession
    device: VirtualPeripheral
    path: Path


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Case, Future[Recorded]]]:
    """Record all devices, some at a time: what takes long is waiting. Each has an air and an event loop of its own."""
    folder = tmp_path_factory.mktemp("models")
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(_AT_A_TIME) as pool:
        # A device that answers nothing is not waited for as long as in earnest, and a lost one looked for sooner.
        patch.setattr(DynaMoCodec, "pause_s", 0.03)
        patch.setattr(link_device, "_FIRST_WAIT_S", 0.05)
        # A busy machine lets a device without a clock pause too; that it was away is a gap however long it was.
        patch.setattr(assembler, "_SILENCE_S", 60.0)
        yield {case: pool.submit(record, case, folder / f"{i}.nkt") for i, case in enumerate(CASES)}


async def sole(air: Air) -> Found:
    """Return the one device that is there; a busy machine hears it a little later."""
    for _ in range(100):
        if heard := await discover(0.1, air.scanner):
            break
    [found] = heard
    return found


def record(case: Case, path: Path) -> Recorded:
    """Find a device, read it, lose it, find it again, stop it."""
    other: list[VirtualPeripheral] = []

    async def build(air: Air) -> LinkDevice:
        stretches = Stretch(case.frames[0], "drop", AWAY_S), Stretch(case.frames[1], "silence")
        other.append(await make(case.kind, air, HERE, *stretches).switch_on())
        found = await sole(air)
        assert model_of(found) is (MODELS[case.driver] if case.recognised else None)
        address = Address.parse(f"ble:{HERE}?driver={case.driver}{case.options}&reconnect=20")
        return MODELS[case.driver].make(address, scanner=air.scanner, client=air.client)

    session = LiveSession(Staged(build), journal_path=path, zero=False).start()
    seen, until_s = 0, time.monotonic() + 40.0
    while not session.finished and time.monotonic() < until_s:
        seen += sum(len(update.time_s) for update in session.poll())
        if other and other[0].spent and seen >= sum(map(len, other[0].said)):
            break
        time.sleep(0.01)
    time.sleep(0.05)  # whatever else came is in the recording too
    session.stop()
    return Recorded(session, other[0], path)


def test_every_model_is_tried() -> None:
    assert {case.driver for case in CASES} | BROADCASTS | ELSEWHERE == set(MODELS)


def check_recording(path: Path, before_n: list[float], after_n: list[float]) -> None:
    """One recording holds exactly these forces, and between them the gap; its raw bytes say the same."""
    [recording] = read_recordings(path)
    cut = len(before_n)
    assert len(recording) == cut + len(after_n)
    np.testing.assert_allclose(recording.force, before_n + after_n, rtol=1e-6, atol=1e-9)
    ledger = {row["kind"]: row for row in recording.metadata["ledger"]}
    assert sorted(row["kind"] for row in recording.metadata["ledger"] if row["kind"] != "clock_reset") == [
        "disconnect",
        "gap",
        "reconnect",
    ]
    assert {ledger[kind]["at_sample"] for kind in ledger} == {cut}
    assert ledger["gap"]["value"] >= AWAY_S
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == (recording.time_s[cut - 1], recording.time_s[cut])
    assert (np.diff(recording.time_s) > 0).all()
    blocks = [block for block in reread(path) if len(block)]
    again = np.concatenate([block.force_n for block in blocks if block.force_n is not None])
    np.testing.assert_array_equal(again, recording.force)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.driver}-{case.kind.__name__}")
def test_found_read_lost_found_again_and_stopped(case: Case, recorded: dict[Case, Future[Recorded]]) -> None:
    one = recorded[case].result(60.0)
    assert one.device.faults == []
    [before_n, after_n] = one.device.said
    assert min(len(before_n), len(after_n)) >= min(case.frames)
    check_recording(one.path, before_n, after_n)
    assert one.session.info.battery_share == case.battery
    assert one.session.info.battery_v == case.voltage_v
    check_order(one.device)


def check_order(device: VirtualPeripheral) -> None:
    """It was subscribed to before the first command, in either connection, and heard the stop command last."""
    cut = device.log.index("disconnect")
    first, second = device.log[:cut], device.log[cut + 1 :]
    for heard in (first, second):
        assert heard[0] == "subscribe"
    assert second.pop() == "disconnect"
    if device.stop_command:
        assert fnmatchcase(second[-1], device.stop_command)
        assert not fnmatchcase(first[-1], device.stop_command)
    else:
        assert set(first) == set(second) <= {"subscribe", "battery"}
