"""A stream of another process as a device: samples, times, unit, marks, and what is told when it dies."""

from __future__ import annotations

import asyncio
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from firmware_bridge import Address, Device, DeviceLostError, DeviceOpenError, Fact, FactKind, SampleBlock, open_device
from firmware_bridge.errors import AddressError
from nktsense.acquire import LinkState, LiveSession, lsl_device
from nktsense.acquire.lsl_channels import codec_for
from nktsense.acquire.lsl_inlet import LslDevice, LslMark, list_streams
from nktsense.recording.nkt_reader import read_nkt, reread

pylsl = pytest.importorskip("pylsl", reason="pylsl is not installed: the lab streaming layer is not tested")

Start = Callable[..., Any]
KGF = 9.80665


CORRECTED_S = 0.025
"""How exact a correction of the clock is at the least: half the longest round trip that tests/conftest.py lets pass."""


def run(device: Device, samples: int) -> list[SampleBlock]:
    """Read so many samples of a device."""
    blocks: list[SampleBlock] = []

    async def read() -> None:
        await device.open()
        async for packet in device.packets():
            blocks.extend(packet.blocks)
            if sum(map(len, blocks)) >= samples:
                break
        await device.close()

    asyncio.run(asyncio.wait_for(read(), 60.0))
    return blocks


def joined(blocks: list[SampleBlock], field: str) -> np.ndarray[Any, Any]:
    return np.concatenate([getattr(b, field) for b in blocks if len(b)])


def facts(blocks: list[SampleBlock]) -> list[Fact]:
    return [fact for b in blocks for fact in b.facts]


def test_another_process_is_a_device_and_its_recording_can_be_read_again(
    peer: Start, name: str, tmp_path: Path
) -> None:
    channels = [
        ["emg", "EMG", "microvolts"],
        ["force", "Force", "kilograms"],
        ["w", "AngularVelocity", "radians/second"],
    ]
    other = peer("send", name=name, source=name, channels=channels)
    assert other.hear() == "there"
    path = tmp_path / "a.nkt"
    address = f"lsl:{name}?velocity=w&sign=-1"
    session = LiveSession(open_device(address), journal_path=path, zero=False).start()
    samples = 0
    for update in session.updates():
        samples += len(update.time_s)
        if samples > 100:
            break
    session.stop()
    other.say()
    sent = other.hear()["sent"]

    recording = read_nkt(path)
    assert not recording.problems
    assert recording.metadata["device"]["model"] == "Peer 1"
    assert recording.nominal_rate_hz == 100.0
    numbers = np.rint(recording.force / -KGF) - 1000
    first = int(numbers[0])
    assert np.array_equal(numbers, np.arange(first, first + len(numbers)))
    assert np.allclose(recording.force, -(numbers + 1000) * KGF, rtol=1e-12)
    assert recording.angular_velocity_dps is not None
    assert np.allclose(recording.angular_velocity_dps, np.degrees(numbers + 2000))
    stamps = np.array([at for _, at in sent])[first : first + len(numbers)]
    assert np.allclose(recording.time_s, stamps - stamps[0], atol=2e-6)

    said = recording.metadata["device"]
    assert said["codec"] == "lsl"
    again = reread(path)
    assert np.array_equal(joined(again, "force_n"), recording.force)
    assert np.array_equal(joined(again, "device_time_s"), recording.time_s)


def test_times_are_the_hosts_and_marks_come_at_their_moment(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name, markers=name + " cues", rate=500.0)
    assert other.hear() == "there"
    device = open_device(f"lsl:{name}?markers={name} cues")
    assert isinstance(device, LslDevice)
    marks: list[LslMark] = []
    device.on_mark = marks.append
    blocks = run(device, 350)
    other.say()
    heard = other.hear()
    assert device.info.notice == ""
    shift = min(pylsl.local_clock() - time.monotonic() for _ in range(20))
    first = round(joined(blocks, "force_n")[0] / KGF)
    host_s = joined(blocks, "host_time_s") + shift
    stamps = np.array([at for _, at in heard["sent"]])[first : first + len(host_s)]
    assert len(host_s) > 200
    assert np.abs(host_s - stamps).max() < CORRECTED_S
    assert not facts(blocks)
    told = dict(heard["marks"])
    assert len(marks) >= 3
    assert all(told[mark.text] == pytest.approx(mark.host_time_s + shift, abs=CORRECTED_S) for mark in marks)
    assert {mark.number for mark in marks} >= {None, 150}


def test_a_sender_that_dies_is_a_lost_device(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name)
    assert other.hear() == "there"
    session = LiveSession(open_device("lsl:type=Force?reconnect=0"), zero=False).start()
    updates = []
    for update in session.updates():
        updates.append(update)
        if sum(len(u.time_s) for u in updates) > 30:
            other.kill()
            break
    updates += list(session.updates())
    assert updates[-1].state is LinkState.LOST
    assert name in updates[-1].message
    assert [f.kind for u in updates for f in u.facts] == [FactKind.DISCONNECT]


def test_a_sender_that_comes_back_goes_on_with_the_gap_told_to_the_sample(
    peer: Start, name: str, tmp_path: Path
) -> None:
    # Sample n is the number n, at n periods after the origin, whichever of the two sends it.
    grid = {"name": name, "source": name, "origin_s": pylsl.local_clock() - 10.0}
    other = peer("send", **grid, zeroed=True)
    assert other.hear() == "there"
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device(f"lsl:{name}?reconnect=20"), journal_path=path).start()
    told: list[Fact] = []
    samples, impostor = 0, None
    for update in session.updates():
        told += update.facts
        samples += len(update.time_s)
        if samples > 20 and impostor is None:
            other.kill()
            # The same name, type and channel, and not the same source.
            impostor = pylsl.StreamOutlet(described(("force", "Force", "kilograms"), name=name, source=name + "2"))
            assert pylsl.resolve_byprop("source_id", name + "2", 1, 5.0)
            time.sleep(0.5)
            told += [fact for later in session.poll() for fact in later.facts]
            assert FactKind.RECONNECT not in [fact.kind for fact in told]
            peer("send", **grid)
        if FactKind.GAP in [fact.kind for fact in told]:
            break
    session.stop()
    assert "came back without a zero" in session.info.notice

    recording = read_nkt(path)
    assert not [p for p in recording.problems if p.code == "damaged"]
    numbers = np.rint(recording.force / KGF).astype(int)
    steps = np.diff(numbers)
    [jump] = np.flatnonzero(steps != 1).tolist()
    assert np.allclose(recording.time_s, (numbers - numbers[0]) / 100.0, atol=2e-6)
    ledger = recording.metadata["ledger"]
    assert [row["kind"] for row in ledger] == ["disconnect", "reconnect", "gap"]
    gap = ledger[2]
    assert (gap["at_sample"], gap["count"]) == (jump + 1, steps[jump] - 1)
    assert gap["value"] == pytest.approx((steps[jump] - 1) / 100.0, abs=2e-6)

    again = reread(path)
    assert np.array_equal(joined(again, "force_n"), recording.force)
    assert np.array_equal(joined(again, "device_time_s"), recording.time_s)
    assert [(f.kind, f.at_sample, f.count) for f in facts(again)] == [
        (row["kind"], row["at_sample"], row["count"]) for row in ledger
    ]


def test_a_clock_that_leaps_began_anew_and_the_stream_goes_on(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name, leap_s=5000.0, shift_s=-1e5)
    assert other.hear() == "there"
    device = open_device(f"lsl:{name}")
    blocks = run(device, 150)
    assert "not of the LSL clock" in device.info.notice
    kinds = [fact.kind for fact in facts(blocks)]
    assert kinds == [FactKind.RESTARTED, FactKind.CLOCK_RESET]
    assert joined(blocks, "device_time_s")[-1] < 5.0
    assert abs(joined(blocks, "host_time_s")[-1] - time.monotonic()) < 1.0


def test_what_is_not_there_is_told_with_what_is(name: str) -> None:
    outlet = pylsl.StreamOutlet(pylsl.StreamInfo(name, "EEG", 32, 500.0, "float32", name))
    with pytest.raises(DeviceOpenError, match=f"Seen: {name} \\(type EEG, 32 × numbers, 500 Hz") as told:
        asyncio.run(open_device("lsl:Grip?wait=0.5").open())
    assert "firewall" in told.value.advice
    with pytest.raises(DeviceOpenError, match="which one is the force"):
        asyncio.run(open_device("lsl:*").open())
    with pytest.raises(DeviceOpenError, match="No LSL streams of strings are called 'cues'"):
        asyncio.run(open_device("lsl:*?markers=cues&wait=0.5").open())
    second = pylsl.StreamOutlet(pylsl.StreamInfo(name, "EEG", 1, 500.0, "float32", name + "2"))
    with pytest.raises(DeviceOpenError, match="2 LSL streams fit"):
        asyncio.run(open_device(f"lsl:{name}").open())
    del outlet, second


def test_the_streams_that_are_there_are_listed_with_what_opens_each(name: str) -> None:
    def outlet(own: str, kind: str, source: str, unit: str, format_: str = "float32") -> Any:
        info = pylsl.StreamInfo(own, kind, 1, 80.0 if unit else 0.0, format_, source)
        channel = info.desc().append_child("channels").append_child("channel")
        channel.append_child_value("unit", unit)
        return pylsl.StreamOutlet(info)

    there = [
        outlet(f"{name} a", "Force", f"{name} 1", "kilograms"),
        outlet(f"{name} b", "Force", f"{name} 2", "newtons"),
        outlet(f"{name} b", "Force", f"{name} 3", ""),
        outlet(f"{name} what?", f"{name} type", "", "volts"),
        outlet(f"{name} markers", "Markers", f"{name} 4", "", "string"),
    ]
    found = [s for s in list_streams(2.0) if s.name.startswith(name)]
    assert [(s.address.replace(name, "N"), s.unit, s.rate_hz) for s in found] == [
        ("lsl:N a", "kgf", 80.0),
        ("lsl:source=N 2", "N", 80.0),
        ("lsl:source=N 3", "", None),
        ("lsl:type=N type", "", 80.0),
    ]
    assert {(s.host, s.channels) for s in found} == {(socket.gethostname(), 1)}
    device = open_device(found[1].address)
    asyncio.run(device.open())
    assert device.info.serial == f"{name} 2"
    asyncio.run(device.close())
    del there


def test_without_pylsl_there_are_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    began = time.perf_counter()
    assert list_streams(60.0) == []
    assert time.perf_counter() - began < 30.0


class FakeInlet:
    """A sender whose clock is 1000 s behind, which falls silent after ten samples."""

    sent = 0

    def __init__(self, info: Any, **_: Any) -> None:
        self._info = info
        self._began_s = pylsl.local_clock() - 1000.0

    def info(self, timeout: float) -> Any:
        return self._info

    def open_stream(self, timeout: float) -> None: ...

    def close_stream(self) -> None: ...

    def time_correction(self, timeout: float) -> float:
        return 1000.0

    def pull_chunk(self, timeout: float, max_samples: int, **_: Any) -> Any:
        time.sleep(0.01)
        if self.sent >= 10:
            return np.empty((0, 1)), np.empty(0)
        self.sent += 1
        return np.ones((1, 1), dtype=np.float32), np.array([self._began_s + 0.01 * self.sent])


def test_another_computers_clock_is_corrected_and_a_cut_network_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    there = [described(("f", "Force", "N"))]
    fake = SimpleNamespace(
        local_clock=pylsl.local_clock,
        StreamInlet=FakeInlet,
        ContinuousResolver=lambda forget_after: SimpleNamespace(results=lambda: there),
    )
    monkeypatch.setattr(lsl_device, "_SILENT_S", 0.2)
    monkeypatch.setattr(lsl_device, "_ASK_S", 0.2)
    device = LslDevice(Address.parse("lsl:grip?reconnect=0"), fake)  # pyright: ignore[reportArgumentType]
    blocks: list[SampleBlock] = []

    async def read() -> None:
        await device.open()
        async for packet in device.packets():
            blocks.extend(packet.blocks)
            if sum(map(len, blocks)) == 10:
                there.clear()
        await device.close()

    with pytest.raises(DeviceLostError, match=r"'grip' from .* was lost"):
        asyncio.run(read())
    assert np.abs(joined(blocks, "host_time_s") - time.monotonic()).max() < 5.0
    assert device.info.notice == ""
    assert [fact.kind for fact in facts(blocks)] == [FactKind.DISCONNECT]


def described(*channels: tuple[str, str, str], name: str = "grip", source: str = "x") -> Any:
    info = pylsl.StreamInfo(name, "Force", len(channels), 100.0, "float32", source)
    node = info.desc().append_child("channels")
    for label, kind, unit in channels:
        one = node.append_child("channel")
        for key, value in (("label", label), ("type", kind), ("unit", unit)):
            if value:
                one.append_child_value(key, value)
    return info


@pytest.mark.parametrize(
    ("unit", "asked", "taken"),
    [
        ("newtons", "", "N"),
        ("N", "", "N"),
        ("pounds-force", "", "lbf"),
        ("kilograms", "?unit=kgf", "kgf"),
        ("", "?unit=lbf", "lbf"),
        ("volts", "?unit=counts", "counts"),
    ],
)
def test_the_unit_is_the_streams_or_the_addresss(unit: str, asked: str, taken: str) -> None:
    codec, assumed = codec_for(Address.parse(f"lsl:grip{asked}"), described(("f", "", unit)))
    assert codec.wire_unit == taken
    assert ("volts" in assumed) == (unit == "volts")


@pytest.mark.parametrize(
    ("unit", "asked", "told"),
    [
        ("", "", "states no unit.*Add unit="),
        ("volts", "", "'volts', which is no unit of force"),
        ("newtons", "?unit=kgf", "in N, the address says kgf"),
        ("newtons", "?unit=apples", "no unit of force"),
        ("newtons", "?channel=7", "is no channel.*0 f"),
        ("newtons", "?angle=f", "degrees or radians"),
    ],
)
def test_nothing_is_guessed(unit: str, asked: str, told: str) -> None:
    with pytest.raises(DeviceOpenError, match=told):
        codec_for(Address.parse(f"lsl:grip{asked}"), described(("f", "", unit)))


def test_channels_by_label_index_or_what_they_say() -> None:
    info = described(("emg", "EMG", "uV"), ("left", "Force", "N"), ("w", "AngularVelocity", "degrees/second"))
    assert codec_for(Address.parse("lsl:g"), info)[0].options == (
        "channel=1 unit=N velocity=2 velocity_deg=1.0 rate=100.0"
    )
    assert codec_for(Address.parse("lsl:g?channel=LEFT"), info)[0].options.startswith("channel=1 ")
    assert codec_for(Address.parse("lsl:g?channel=0&unit=counts"), info)[0].options.startswith("channel=0 unit=counts")
    bare = described(("", "", ""), ("", "", ""))
    with pytest.raises(DeviceOpenError, match=r"2 channels.*0 \(no label\); 1 \(no label\)"):
        codec_for(Address.parse("lsl:g"), bare)
    assert "degrees are assumed" in codec_for(Address.parse("lsl:g?channel=0&unit=N&angle=1"), bare)[1]


@pytest.mark.parametrize("address", ["lsl:", "lsl:type=", "lsl:x?colour=red", "lsl:x?sign=2", "lsl:x?reconnect=-1"])
def test_an_address_that_does_not_fit_is_refused(address: str) -> None:
    with pytest.raises(AddressError):
        open_device(address)
