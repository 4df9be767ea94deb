"""A stream of another process as a device: samples, times, unit, marks, and what is told when it dies."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from firmware_bridge import Address, Device, DeviceLostError, DeviceOpenError, Fact, FactKind, SampleBlock, open_device
from firmware_bridge.errors import AddressError
from nktsense.acquire import LinkState, LiveSession, lsl_inlet
from nktsense.acquire.lsl_inlet import LslDevice, LslMark, lsl_assembler, make_codec
from nktsense.recording.nkt_reader import read_nkt, reread

pylsl = pytest.importorskip("pylsl", reason="pylsl is not installed: the lab streaming layer is not tested")

Start = Callable[..., Any]
KGF = 9.80665


def run(device: Device, seconds: float) -> list[SampleBlock]:
    """Read a device for some time."""
    blocks: list[SampleBlock] = []

    async def read() -> None:
        await device.open()
        until = time.monotonic() + seconds
        async for packet in device.packets():
            blocks.extend(packet.blocks)
            if time.monotonic() > until:
                break
        await device.close()

    asyncio.run(read())
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
    again = reread(path, assembler=lsl_assembler(said["codec_options"]))
    assert np.array_equal(joined(again, "force_n"), recording.force)
    assert np.array_equal(joined(again, "device_time_s"), recording.time_s)


def test_times_are_the_hosts_and_marks_come_at_their_moment(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name, markers=name + " cues", rate=500.0)
    assert other.hear() == "there"
    device = open_device(f"lsl:{name}?markers={name} cues")
    assert isinstance(device, LslDevice)
    marks: list[LslMark] = []
    device.on_mark = marks.append
    blocks = run(device, 1.0)
    other.say()
    heard = other.hear()
    assert device.info.notice == ""
    shift = min(pylsl.local_clock() - time.monotonic() for _ in range(20))
    first = round(joined(blocks, "force_n")[0] / KGF)
    host_s = joined(blocks, "host_time_s") + shift
    stamps = np.array([at for _, at in heard["sent"]])[first : first + len(host_s)]
    assert len(host_s) > 300
    assert np.abs(host_s - stamps).max() < 5e-3
    assert not facts(blocks)
    told = dict(heard["marks"])
    assert len(marks) >= 3
    assert all(told[mark.text] == pytest.approx(mark.host_time_s + shift, abs=5e-3) for mark in marks)
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


def test_a_sender_that_comes_back_goes_on_in_the_same_stream(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name)
    assert other.hear() == "there"
    device = open_device(f"lsl:{name}?reconnect=10")
    blocks: list[SampleBlock] = []

    async def read() -> None:
        await device.open()
        async for packet in device.packets():
            blocks.extend(packet.blocks)
            kinds = {fact.kind for fact in facts(blocks)}
            if not kinds and sum(map(len, blocks)) > 20:
                other.kill()
            if FactKind.DISCONNECT in kinds and not again:
                again.append(peer("send", name=name, source=name))
            if FactKind.GAP in kinds and len(blocks[-1]):
                break
        await device.close()

    again: list[Any] = []
    asyncio.run(read())
    told = facts(blocks)
    assert [fact.kind for fact in told] == [FactKind.DISCONNECT, FactKind.RECONNECT, FactKind.GAP]
    time_s, host_s = joined(blocks, "device_time_s"), joined(blocks, "host_time_s")
    gap = told[2]
    assert gap.value is not None
    assert 0.1 < gap.value < 10.0
    before, after = gap.at_sample - 1, gap.at_sample
    assert time_s[after] - time_s[before] == pytest.approx(gap.value + 0.01, abs=1e-3)
    # The clock of this machine went on meanwhile, and so did the stream's.
    assert time_s[after] - time_s[before] == pytest.approx(host_s[after] - host_s[before], abs=5e-3)


def test_a_clock_that_leaps_began_anew_and_the_stream_goes_on(peer: Start, name: str) -> None:
    other = peer("send", name=name, source=name, leap_s=5000.0, shift_s=-1e5)
    assert other.hear() == "there"
    device = open_device(f"lsl:{name}")
    blocks = run(device, 1.3)
    assert "not of the LSL clock" in device.info.notice
    kinds = [fact.kind for fact in facts(blocks)]
    assert kinds == [FactKind.RESTARTED, FactKind.CLOCK_RESET]
    assert joined(blocks, "device_time_s")[-1] < 5.0
    assert abs(joined(blocks, "host_time_s")[-1] - time.monotonic()) < 1.0


def test_what_is_not_there_is_told_with_what_is(name: str) -> None:
    outlet = pylsl.StreamOutlet(pylsl.StreamInfo(name, "EEG", 32, 500.0, "float32", name))
    with pytest.raises(DeviceOpenError, match=f"Seen: {name} \\(type EEG, 32 × numbers, 500 Hz") as told:
        asyncio.run(open_device("lsl:Grip?wait=1").open())
    assert "firewall" in told.value.advice
    with pytest.raises(DeviceOpenError, match="which one is the force"):
        asyncio.run(open_device("lsl:*").open())
    with pytest.raises(DeviceOpenError, match="No LSL streams of strings are called 'cues'"):
        asyncio.run(open_device("lsl:*?markers=cues&wait=1").open())
    second = pylsl.StreamOutlet(pylsl.StreamInfo(name, "EEG", 1, 500.0, "float32", name + "2"))
    with pytest.raises(DeviceOpenError, match="2 LSL streams fit"):
        asyncio.run(open_device(f"lsl:{name}").open())
    del outlet, second


class FakeInlet:
    """A sender whose clock is 1000 s behind, which falls silent after ten samples."""

    sent = 0

    def __init__(self, info: Any, **_: Any) -> None:
        self._info = info

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
        return np.ones((1, 1), dtype=np.float32), np.array([pylsl.local_clock() - 1000.0])


def test_another_computers_clock_is_corrected_and_a_cut_network_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    there = [described(("f", "Force", "N"))]
    fake = SimpleNamespace(
        local_clock=pylsl.local_clock,
        StreamInlet=FakeInlet,
        ContinuousResolver=lambda forget_after: SimpleNamespace(results=lambda: there),
    )
    monkeypatch.setattr(lsl_inlet, "_SILENT_S", 0.2)
    monkeypatch.setattr(lsl_inlet, "_ASK_S", 0.2)
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


def described(*channels: tuple[str, str, str]) -> Any:
    info = pylsl.StreamInfo("grip", "Force", len(channels), 100.0, "float32", "x")
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
    codec, assumed = make_codec(Address.parse(f"lsl:grip{asked}"), described(("f", "", unit)))
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
        make_codec(Address.parse(f"lsl:grip{asked}"), described(("f", "", unit)))


def test_channels_by_label_index_or_what_they_say() -> None:
    info = described(("emg", "EMG", "uV"), ("left", "Force", "N"), ("w", "AngularVelocity", "degrees/second"))
    assert make_codec(Address.parse("lsl:g"), info)[0].options == (
        "channel=1 unit=N velocity=2 velocity_deg=1.0 rate=100.0"
    )
    assert make_codec(Address.parse("lsl:g?channel=LEFT"), info)[0].options.startswith("channel=1 ")
    assert make_codec(Address.parse("lsl:g?channel=0&unit=counts"), info)[0].options.startswith("channel=0 unit=counts")
    bare = described(("", "", ""), ("", "", ""))
    with pytest.raises(DeviceOpenError, match=r"2 channels.*0 \(no label\); 1 \(no label\)"):
        make_codec(Address.parse("lsl:g"), bare)
    assert "degrees are assumed" in make_codec(Address.parse("lsl:g?channel=0&unit=N&angle=1"), bare)[1]


@pytest.mark.parametrize("address", ["lsl:", "lsl:type=", "lsl:x?colour=red", "lsl:x?sign=2", "lsl:x?reconnect=-1"])
def test_an_address_that_does_not_fit_is_refused(address: str) -> None:
    with pytest.raises(AddressError):
        open_device(address)
