"""Addresses, registry and the virtual dynamometer over a real pty and a real socket."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest

from firmware_bridge import (
    Address,
    AddressError,
    CodecError,
    Device,
    DeviceLostError,
    DeviceOpenError,
    DriverNotFoundError,
    FactKind,
    Packet,
    SampleBlock,
    list_drivers,
    open_device,
)
from firmware_bridge.codecs import make_assembler, make_codec
from firmware_bridge.drivers import SerialDevice
from firmware_bridge.serial_ports import list_ports
from firmware_bridge.virtual import Faults, Scenario, VirtualDynamometer, make_speaker, play


def run(device: Device) -> tuple[list[SampleBlock], Exception | None]:
    async def collect() -> tuple[list[SampleBlock], Exception | None]:
        blocks: list[SampleBlock] = []
        await device.open()
        try:
            async for packet in device.packets():
                blocks.extend(packet.blocks)
        except DeviceLostError as error:
            return blocks, error
        finally:
            await device.close()
        return blocks, None

    return asyncio.run(asyncio.wait_for(collect(), 30))


def count(blocks: list[SampleBlock]) -> int:
    return sum(len(b) for b in blocks)


def kinds(blocks: list[SampleBlock]) -> set[FactKind]:
    return {f.kind for b in blocks for f in b.facts}


@pytest.mark.parametrize("codec", ["nkt1", "progressor", "ascii"])
def test_every_codec_arrives_complete_over_the_line(codec: str) -> None:
    blocks, error = run(open_device(f"sim:break?speed=0&codec={codec}"))
    assert error is None
    rate = {"nkt1": 320.0, "progressor": 86.3, "ascii": 80.0}[codec]
    truth = play(Scenario(rate_hz=rate))
    assert count(blocks) == len(truth.time_s)
    assert kinds(blocks) == set()
    force = [v for b in blocks for v in (b.force_n if b.force_n is not None else b.counts).tolist()]  # type: ignore[union-attr]
    if codec == "nkt1":
        force = [(c - 84213.0) / 2100.0 for c in force]
    tolerance = {"nkt1": 0.5 / 2100, "progressor": 2e-5, "ascii": 0.0005}[codec]
    assert max(abs(a - b) for a, b in zip(force, truth.force_n.tolist(), strict=True)) <= tolerance * 1.01 + 1e-9


def test_lost_bytes_and_garbage_are_counted_and_the_rest_arrives() -> None:
    blocks, error = run(open_device("sim:break?speed=0&drop=0.001&garbage=0.05"))
    total = len(play(Scenario(rate_hz=320)).time_s)
    assert error is None
    assert 0.7 * total < count(blocks) < total
    assert {FactKind.GAP} <= kinds(blocks)
    assert kinds(blocks) & {FactKind.GARBAGE, FactKind.CRC_ERROR}
    missing = sum(f.count for b in blocks for f in b.facts if f.kind is FactKind.GAP)
    assert missing == total - count(blocks) - _lost_at_the_ends(blocks)


def _lost_at_the_ends(blocks: list[SampleBlock]) -> int:
    """Frames lost before the first or after the last that arrived leave no gap to count."""
    times = [t for b in blocks for t in b.time_s.tolist()]
    total = len(play(Scenario(rate_hz=320)).time_s)
    before = round((times[0] - 5.0) * 320)
    return before + total - 1 - round((times[-1] - 5.0) * 320)


def test_a_pulled_cable_is_told_as_such() -> None:
    blocks, error = run(open_device("sim:hold?speed=10&unplug=2"))
    assert isinstance(error, DeviceLostError)
    assert "cable" in str(error)
    assert kinds(blocks) == {FactKind.DISCONNECT}
    assert count(blocks) > 0


def test_the_socket_that_other_systems_use() -> None:
    signal = play(Scenario(kind="hold", hold_s=0.5, rest_s=0.3))
    server = VirtualDynamometer(signal, make_speaker("nkt1", 320.0), Faults(), speed=0, use_socket=True)
    try:
        address = server.port.replace("socket://", "socket:")
        device = open_device(f"{address}?driver=nkt1")

        async def collect() -> int:
            await device.open()
            got = 0
            async for packet in device.packets():
                got += sum(len(b) for b in packet.blocks)
                if got >= len(signal.time_s):
                    break
            await device.close()
            return got

        assert asyncio.run(asyncio.wait_for(collect(), 20)) == len(signal.time_s)
        assert device.info.serial == "SIM-0001"
    finally:
        server.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no ptys on Windows")
def test_an_outside_program_can_open_the_pty_with_a_start_command() -> None:
    signal = play(Scenario(kind="hold", hold_s=0.5, rest_s=0.3, rate_hz=86.3))
    server = VirtualDynamometer(signal, make_speaker("progressor", None), speed=0)
    try:
        device = open_device(f"serial:{server.port}?driver=progressor")

        async def collect() -> int:
            await device.open()
            got = 0
            async for packet in device.packets():
                got += sum(len(b) for b in packet.blocks)
                if got >= len(signal.time_s):
                    break
            await device.close()
            return got

        assert asyncio.run(asyncio.wait_for(collect(), 20)) == len(signal.time_s)
    finally:
        server.close()


def test_every_built_in_driver_comes_through_the_entry_points() -> None:
    drivers = {info.name: info for info in list_drivers()}
    assert {"ascii", "mark10", "nkt1", "progressor", "sim", "replay"} <= set(drivers)
    assert all(not info.problem for info in drivers.values())
    assert drivers["nkt1"].origin == "nktsense"


@pytest.mark.parametrize(
    ("address", "error", "words"),
    [
        ("ttyUSB0", AddressError, "no device address"),
        ("C:/dev/x", AddressError, "no device address"),
        ("serial:/dev/ttyUSB0?unit=N", AddressError, "Add \\?driver="),
        ("serial:?driver=nkt1", AddressError, "names no port"),
        ("serial:/dev/x?driver", AddressError, "options"),
        ("nothing:x", DriverNotFoundError, "Installed"),
        ("sim:dance", AddressError, "no scenario"),
        ("sim:hold?colour=red", AddressError, "no option 'colour'"),
        ("sim:hold?peak=strong", AddressError, "not a number"),
        ("sim:hold?peak=-5", AddressError, "out of its range"),
        ("sim:hold?codec=morse", AddressError, "speaks 'morse'"),
        ("replay:", AddressError, "names no file"),
        ("serial:COM5?driver=nkt1&counts_per_n=0", AddressError, "must not be 0"),
        ("ble:x?driver=mark10", AddressError, "does not read ble"),
        ("serial:COM5?driver=mark10&colour=red", AddressError, "no option 'colour'"),
        ("serial:COM5?driver=nkt1&unit=N", AddressError, "no option 'unit'"),
        ("serial:COM5?driver=progressor&zero=4", AddressError, "no option 'zero'"),
        ("serial:COM5?driver=ascii&unit=N&bauds=9600", AddressError, "no option 'bauds'"),
        ("serial:COM5?driver=ascii", AddressError, "Add &unit=N .*unit=line"),
        ("serial:COM5?driver=ascii&profile=ms", AddressError, "Add &unit=N .*unit=line"),
        ("serial:COM5?driver=ascii&profile=hx711_adc", AddressError, "Add &unit=N"),
        ("serial:COM5?driver=ascii&profile=hx711_adc&unit=line", AddressError, "name no unit"),
        ("serial:COM5?driver=progressor&sign=2", AddressError, "neither 1 nor -1"),
        ("serial:COM5?driver=nkt1&motion_sign=0", AddressError, "neither 1 nor -1"),
        ("ble:NKT1-1A2B?motion_sign=left", AddressError, "no number"),
        ("serial:COM5?driver=nkt1&sign=-1", AddressError, "no force to turn"),
        ("serial:COM5?driver=ascii&profile=hx711&sign=-1", AddressError, "no force to turn"),
        ("serial:COM5?driver=nkt1&zero=84213", AddressError, "does nothing without counts_per_n="),
        ("serial:COM5?driver=ascii&unit=N&counts_per_n=2100", AddressError, "prints a force"),
        ("serial:COM5?driver=ascii&unit=N&unit=kgf", AddressError, "given twice"),
        ("serial:COM5?driver=nkt1&motion_sign=", AddressError, "cannot be read"),
        ("serial:COM5?driver", AddressError, "cannot be read"),
    ],
)
def test_wrong_addresses_say_what_to_do(address: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        open_device(address)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("driver=nkt1", ("nkt1", "", "counts")),
        ("driver=progressor&sign=-1", ("progressor", "sign=-1", "kgf")),
        ("driver=mark10", ("ascii", "profile=mark10", "")),
        ("driver=mark10&unit=lbF", ("ascii", "profile=mark10 unit=lbf", "lbf")),
        ("driver=ascii&profile=openscale", ("ascii", "profile=openscale", "")),
        ("driver=ascii&profile=plain&unit=line", ("ascii", "profile=plain", "")),
        ("driver=ascii&profile=hx711", ("ascii", "profile=hx711", "counts")),
        ("driver=ascii&profile=ms&unit=kg&sign=-1", ("ascii", "profile=ms unit=kgf sign=-1", "kgf")),
    ],
)
def test_a_device_says_how_its_bytes_are_read_again(options: str, expected: tuple[str, str, str]) -> None:
    info = open_device(f"serial:COM5?{options}").info
    assert (info.codec, info.codec_options, info.wire_unit) == expected
    again = make_assembler(info.codec, info.codec_options)
    assert again.codec.name == info.codec
    assert again.codec.wire_unit == info.wire_unit
    assert again.sign == (-1 if "sign=-1" in options else 1)


@pytest.mark.parametrize("codec", ["nkt1", "progressor", "ascii"])
@pytest.mark.parametrize("sign", [1, -1])
def test_raw_bytes_read_again_give_the_same_samples(codec: str, sign: int) -> None:
    device = open_device(f"sim:hold?hold=0.5&rest=0.3&speed=0&codec={codec}&sign={sign}&drop=0.001&garbage=0.1")

    async def collect() -> list[Packet]:
        await device.open()
        packets = [packet async for packet in device.packets()]
        await device.close()
        return packets

    packets = asyncio.run(asyncio.wait_for(collect(), 30))
    info = device.info
    again = make_assembler(info.codec, info.codec_options)
    blocks = again.feed(b"".join(packet.raw for packet in packets), 0.0)
    first = [block for packet in packets for block in packet.blocks]
    for name in ("device_time_s", "counts", "force_n", "angle_deg"):
        assert _column(blocks, name) == _column(first, name)
    assert [(f.kind, f.at_sample, f.count) for b in blocks for f in b.facts] == [
        (f.kind, f.at_sample, f.count) for b in first for f in b.facts
    ]
    peak = max(_column(first, "force_n") or [(c - 84213) / info.scale.counts_per_n for c in _column(first, "counts")])  # type: ignore[union-attr]
    assert (peak > 50) == (sign > 0)


def _column(blocks: list[SampleBlock], name: str) -> list[float]:
    return [v for b in blocks if getattr(b, name) is not None for v in getattr(b, name).tolist()]


def test_a_gauge_without_units_tells_the_person_what_to_do() -> None:
    device = open_device("serial:COM5?driver=mark10")
    assert isinstance(device, SerialDevice)
    assert device.info.notice == ""
    device.assembler.feed(b"\r\n4.285\r\n", 0.0)
    assert "numeric + units" in device.info.notice
    device.assembler.feed(b"4.285 lbF\r\n", 0.0)
    assert device.info.wire_unit == "lbf"


@pytest.mark.parametrize("text", ["name=x", "profile=plain unit=N colour=red", "unit=N sign=3"])
def test_options_that_no_codec_has_are_refused(text: str) -> None:
    with pytest.raises(CodecError):
        make_assembler("ascii", text)
    with pytest.raises(CodecError, match="no codec 'morse'"):
        make_codec("morse")


def test_a_port_that_is_not_there() -> None:
    with pytest.raises(DeviceOpenError, match="nktsense devices"):
        run(open_device(f"serial:/dev/nothing{os.getpid()}?driver=nkt1"))


def test_a_speed_that_no_port_has() -> None:
    with pytest.raises(DeviceOpenError, match="cannot be opened"):
        run(open_device("serial:/dev/ptmx?driver=nkt1&baud=99999999999"))


def test_addresses_are_written_as_they_were_read() -> None:
    text = "sim:break?peak=180&ratio=0.6"
    assert str(Address.parse(text)) == text


def test_the_only_port_need_not_be_named() -> None:
    ports = [port.device for port in list_ports() if port.vid is not None] or [port.device for port in list_ports()]
    if len(ports) == 1:
        device = open_device("serial:*?driver=nkt1")
        assert isinstance(device, SerialDevice)
        assert device._link.port == ports[0]  # type: ignore[attr-defined]
    else:
        with pytest.raises(AddressError, match="serial port"):
            open_device("serial:*?driver=nkt1")
