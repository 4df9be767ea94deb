"""Gauges that are asked, on a real pty: they answer, answer late, answer garbage, stop answering, and are closed."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import select
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from firmware_bridge import AddressError, BridgeError, CodecError, FactKind, SampleBlock
from firmware_bridge.address import Address
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.line_profiles import GAUGES
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.sauter import SauterCodec
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers.gauges import (
    GaugeDriver,
    ImadaDriver,
    LoadstarDriver,
    LutronDriver,
    Mark10Driver,
    PolledCodec,
    PolledSerialDevice,
    SauterDriver,
)
from firmware_bridge.link_device import LinkDevice
from firmware_bridge.links import SerialLink

posix = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")


class VirtualGauge:
    """A gauge on a pty. ``answer`` takes the number of the question and returns what to say and after how long."""

    def __init__(
        self,
        question: bytes,
        answer: Callable[[int], list[tuple[float, bytes]]],
        once: dict[bytes, bytes] | None = None,
    ) -> None:
        import pty
        import tty

        self.master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.port = os.ttyname(self._slave)
        self.asked: list[float] = []
        self.told: list[float] = []
        self.heard = b""
        self._question = question
        self._once = dict(once or {})
        self._answer = answer
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        due: list[tuple[float, bytes]] = []
        taken = 0
        while not self._stop.is_set():
            ready, _, _ = select.select([self.master], [], [], 0.002)
            if ready:
                with contextlib.suppress(OSError):
                    self.heard += os.read(self.master, 1024)
            for command in [command for command in self._once if command in self.heard]:
                os.write(self.master, self._once.pop(command))
            while self.heard.count(self._question) > taken:
                self.asked.append(time.monotonic())
                due += [(time.monotonic() + after, data) for after, data in self._answer(taken)]
                taken += 1
            now = time.monotonic()
            for item in [item for item in due if item[0] <= now]:
                due.remove(item)
                os.write(self.master, item[1])
                self.told.append(time.monotonic())

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self.master)
        os.close(self._slave)


@contextlib.contextmanager
def gauge(
    question: bytes, answer: Callable[[int], list[tuple[float, bytes]]], once: dict[bytes, bytes] | None = None
) -> Iterator[VirtualGauge]:
    virtual = VirtualGauge(question, answer, once)
    try:
        yield virtual
    finally:
        virtual.close()


def listen(device: LinkDevice, enough: Callable[[list[SampleBlock]], bool], seconds: float = 60.0) -> list[SampleBlock]:
    async def collect() -> list[SampleBlock]:
        blocks: list[SampleBlock] = []
        await device.open()
        try:
            async for packet in device.packets():
                blocks += packet.blocks
                if enough(blocks):
                    break
        finally:
            await device.close()
        return blocks

    return asyncio.run(asyncio.wait_for(collect(), seconds))


def forces(blocks: list[SampleBlock]) -> list[float]:
    return [v for b in blocks if b.force_n is not None for v in b.force_n.tolist()]


def facts(blocks: list[SampleBlock]) -> list[FactKind]:
    return [fact.kind for b in blocks for fact in b.facts]


def imada(port: str, **options: float) -> PolledSerialDevice:
    return PolledSerialDevice(SerialLink(port, 19_200), ImadaCodec(), DeviceInfo("imada"), **options)


def reply(i: int) -> bytes:
    return b"+%05.1fNTO\r" % i


def falls_silent(virtual: VirtualGauge) -> bool:
    """Whether there comes a time in which it is asked no more, though it was asked every few hundredths of a second."""
    for _ in range(60):
        count = len(virtual.asked)
        time.sleep(0.3)
        if len(virtual.asked) == count:
            return True
    return False


def usual_s(virtual: VirtualGauge) -> float:
    """Return the usual time between two questions; a busy machine hears one of them late, and the next in time."""
    return statistics.median(b - a for a, b in itertools.pairwise(virtual.asked))


@posix
def test_each_question_waits_for_its_answer() -> None:
    with gauge(b"D\r", lambda i: [(0.005, reply(i)[:4]), (0.01, reply(i)[4:])]) as virtual:
        blocks = listen(imada(virtual.port), lambda got: len(forces(got)) >= 20)
        assert forces(blocks) == [float(i) for i in range(20)]
        assert facts(blocks) == []
        assert len(virtual.asked) <= 21
        for i in range(1, 20):
            assert virtual.asked[i] >= virtual.told[2 * i - 1]
        assert usual_s(virtual) >= 0.015


@posix
def test_never_faster_than_the_line_allows() -> None:
    with gauge(b"9", lambda i: [(0.0, b"1%06.2f" % i)]) as virtual:
        link = SerialLink(virtual.port, 1200)
        device = PolledSerialDevice(link, SauterCodec("N"), DeviceInfo("sauter"), interval_s=0.001)
        assert device.interval_s == pytest.approx(8 * 10 / 1200)
        listen(device, lambda got: len(forces(got)) >= 12)
        assert usual_s(virtual) >= 0.06


@posix
def test_a_late_answer_is_not_taken_for_the_next() -> None:
    with gauge(b"D\r", lambda i: [(0.35 if i == 3 else 0.005, reply(i))]) as virtual:
        blocks = listen(imada(virtual.port, patience_s=0.2), lambda got: len(forces(got)) >= 10)
        assert sorted(forces(blocks)) == [float(i) for i in range(10)]
        # after the late one nothing is asked before both answers are there
        assert virtual.asked[5] >= max(virtual.told[3], virtual.told[4])


@posix
def test_an_answer_that_never_comes_costs_its_own_time_only() -> None:
    with gauge(b"D\r", lambda i: [] if i in (3, 4) else [(0.005, reply(i))]) as virtual:
        blocks = listen(imada(virtual.port, patience_s=0.2), lambda got: len(forces(got)) >= 10)
        assert forces(blocks) == [float(i) for i in range(12) if i not in (3, 4)]
        assert virtual.asked[4] - virtual.asked[3] >= 0.19  # being asked is seen some ms late, now and then
        assert statistics.median(b - a for a, b in itertools.pairwise(virtual.asked[6:])) < 0.15


@posix
def test_garbage_is_counted_and_the_next_is_asked() -> None:
    with gauge(b"D\r", lambda i: [(0.0, b"\xff\x00garbage" if i % 3 == 1 else reply(i))]) as virtual:
        blocks = listen(imada(virtual.port, patience_s=0.1), lambda got: len(forces(got)) >= 6)
        assert set(forces(blocks)) <= {float(i) for i in range(40) if i % 3 != 1}
        assert FactKind.GARBAGE in facts(blocks)


@posix
def test_half_an_answer_without_an_end_mark_does_not_shift_the_rest() -> None:
    def answer(i: int) -> list[tuple[float, bytes]]:
        whole = b"1%06.2f" % (i + 11)
        return [(0.0, whole[:4] if i == 4 else whole)]

    with gauge(b"9", answer) as virtual:
        link = SerialLink(virtual.port, 9600)
        codec = SauterCodec("N")
        device = PolledSerialDevice(link, codec, DeviceInfo("sauter"), interval_s=0.02, patience_s=0.15)
        raw: list[bytes] = []

        async def collect() -> list[SampleBlock]:
            blocks: list[SampleBlock] = []
            await device.open()
            async for packet in device.packets():
                raw.append(packet.raw)
                blocks += packet.blocks
                if len(forces(blocks)) >= 9:
                    break
            await device.close()
            return blocks

        blocks = asyncio.run(asyncio.wait_for(collect(), 60))
        assert forces(blocks) == [float(i + 11) for i in range(10) if i != 4]
        assert sum(f.count for b in blocks for f in b.facts if f.kind is FactKind.GARBAGE) == 4
        assert raw.count(b"\n") == 1
        again = [v for e in SauterCodec("N").feed(b"".join(raw)) if hasattr(e, "values") for v in e.values.tolist()]
        assert again == forces(blocks)


@posix
def test_a_gauge_that_stops_answering_is_told_and_asked_on() -> None:
    with gauge(b"D\r", lambda i: [] if 5 <= i < 13 else [(0.0, reply(i))]) as virtual:
        device = imada(virtual.port, patience_s=0.15)
        notices: list[str] = []

        def enough(got: list[SampleBlock]) -> bool:
            return len(forces(got)) >= 8

        async def collect() -> list[SampleBlock]:
            blocks: list[SampleBlock] = []
            await device.open()

            async def watch() -> None:
                while True:
                    notices.append(device.info.notice)
                    await asyncio.sleep(0.05)

            watcher = asyncio.create_task(watch())
            async for packet in device.packets():
                blocks += packet.blocks
                if enough(blocks):
                    break
            watcher.cancel()
            await device.close()
            return blocks

        blocks = asyncio.run(asyncio.wait_for(collect(), 60))
        assert any("does not answer" in text for text in notices)
        assert device.info.notice == ""
        told = [fact for block in blocks for fact in block.facts]
        assert {fact.kind for fact in told} == {FactKind.GAP}
        assert 5 in {fact.at_sample for fact in told}  # a machine that stood still has others too
        assert len(virtual.asked) < 20


@posix
def test_what_came_before_the_first_question_is_no_answer() -> None:
    with gauge(b"D\r", lambda i: [(0.0, reply(i))]) as virtual:
        device = imada(virtual.port)
        timer = threading.Timer(0.1, lambda: os.write(virtual.master, b"99.9NTO\r+099.9NTO\r"))
        timer.start()
        blocks = listen(device, lambda got: len(forces(got)) >= 3)
        timer.join()
        assert forces(blocks) == [0.0, 1.0, 2.0]


@posix
def test_nothing_is_asked_after_close() -> None:
    with gauge(b"D\r", lambda i: [(0.0, reply(i))]) as virtual:
        listen(imada(virtual.port), lambda got: len(forces(got)) >= 3)
        assert falls_silent(virtual)


@posix
def test_closing_while_it_waits_ends_the_packets_at_once() -> None:
    with gauge(b"D\r", lambda _: []) as virtual:

        async def run() -> float:
            device = imada(virtual.port, reconnect_s=60.0)
            await device.open()

            async def read() -> None:
                async for _ in device.packets():
                    pass

            task = asyncio.create_task(read())
            await asyncio.sleep(0.3)
            start = time.monotonic()
            await device.close()
            with pytest.raises(BridgeError):
                await asyncio.wait_for(task, 20)
            await device.close()
            return time.monotonic() - start

        assert asyncio.run(run()) < 20.0
        assert falls_silent(virtual)


@posix
def test_the_units_of_a_zt_are_asked_first() -> None:
    def answer(i: int) -> list[tuple[float, bytes]]:
        return [(0.01, b"r+%05.1f........1....\r" % i)]

    with gauge(b"XAR\r", answer, {b"XFC\r": b"XFC021102020202\r"}) as virtual:
        device = ImadaDriver.make(Address.parse(f"serial:{virtual.port}?driver=imada&family=zt"))
        blocks = listen(device, lambda got: len(forces(got)) >= 3)
        assert virtual.heard.startswith(b"XFC\rXAR\r")
        assert forces(blocks) == pytest.approx([v * 4.4482216152605 for v in (0, 1, 2)])
        assert facts(blocks) == []


@posix
def test_a_line_gauge_is_opened_by_its_driver() -> None:
    with gauge(b"?\r\n", lambda i: [(0.0, b"HELP\r\n" if i == 2 else b"- %d.50 lbf\r\n" % i)]) as virtual:
        address = Address.parse(f"serial:{virtual.port}?driver=gauge&profile=wagner&baud=9600&rate=50")
        device = GaugeDriver.make(address)
        assert isinstance(device, PolledSerialDevice)
        assert device.interval_s == pytest.approx(0.02)
        blocks = listen(device, lambda got: len(forces(got)) >= 4)
        assert forces(blocks) == pytest.approx([-v * 4.4482216152605 for v in (0.5, 1.5, 3.5, 4.5)])
        assert facts(blocks) == [FactKind.SATURATED]


@posix
def test_a_tecsis_channel_is_opened_first() -> None:
    with gauge(b"GN\r", lambda i: [(0.0, b"N %05d\r" % i)]) as virtual:
        address = f"serial:{virtual.port}?driver=gauge&profile=tecsis&channel=001&zero=0&counts_per_n=10"
        device = GaugeDriver.make(Address.parse(address))
        blocks = listen(device, lambda got: sum(len(b) for b in got) >= 3)
        assert virtual.heard.startswith(b"OP 001\rGN\r")
        assert [v for b in blocks if b.counts is not None for v in b.counts.tolist()] == [0.0, 1.0, 2.0]
        assert device.info.scale is not None
        assert device.info.codec_options == "profile=tecsis"


def test_a_codec_that_streams_is_not_asked() -> None:
    streaming: PolledCodec = AsciiLineCodec("mark10")
    with pytest.raises(CodecError, match="nothing to ask"):
        PolledSerialDevice(SerialLink("x"), streaming, DeviceInfo("x"))
    assert type(LutronDriver.make(Address.parse("serial:COM5?driver=lutron"))) is LinkDevice
    assert not hasattr(LutronCodec(), "poll")


@pytest.mark.parametrize(
    ("driver", "options", "words"),
    [
        (ImadaDriver, "colour=red", "no option 'colour'"),
        (ImadaDriver, "family=x", "no Imada family"),
        (ImadaDriver, "unit=N", "ZT gauge"),
        (ImadaDriver, "rate=0", "above 0"),
        (ImadaDriver, "rate=500", "at most rate=160"),
        (ImadaDriver, "family=zt&rate=2000&baud=19200", "too slow"),
        (ImadaDriver, "baud=0", "at which speed"),
        (LoadstarDriver, "family=di", "State it: unit=lbf"),
        (LoadstarDriver, "unit=N", "milli-pounds"),
        (LoadstarDriver, "time=yes", "neither 0 nor 1"),
        (SauterDriver, "", "which unit the gauge shows"),
        (SauterDriver, "unit=stone", "no unit of force"),
        (SauterDriver, "unit=N&rate=200", "at most rate=120"),
        (LutronDriver, "unit=N", "no option 'unit'"),
        (LutronDriver, "sign=2", "neither 1 nor -1"),
        (Mark10Driver, "rate=100", "no rate 100"),
        (Mark10Driver, "rate=2.5", "no whole number"),
        (GaugeDriver, "", "names no profile"),
        (GaugeDriver, "profile=mark10", "names no profile"),
        (GaugeDriver, "profile=wagner", "Add &baud="),
        (GaugeDriver, "profile=dillon_afg", "which unit the gauge shows"),
        (GaugeDriver, "profile=attonic&unit=N&rate=10", "no option 'rate'"),
        (GaugeDriver, "profile=shimpo_fgv&unit=N&rate=50", "no rate 50"),
        (GaugeDriver, "profile=tecsis", "channel"),
        (GaugeDriver, "profile=tecsis&channel=1%0D", "channel"),
        (GaugeDriver, "profile=tecsis&channel=1&sign=-1", "no force to turn"),
        (GaugeDriver, "profile=tecsis&channel=1&unit=N", "no option 'unit'"),
    ],
)
def test_wrong_addresses_say_what_to_do(driver: type[SauterDriver], options: str, words: str) -> None:
    with pytest.raises(BridgeError, match=words):
        driver.make(Address.parse(f"serial:COM5?driver=x&{options}".rstrip("&")))
    with pytest.raises(AddressError, match="names no port"):
        LutronDriver.make(Address.parse("serial:?driver=lutron"))


@pytest.mark.parametrize(
    ("driver", "options", "expected", "rate"),
    [
        (ImadaDriver, "", ("imada", "family=d", ""), None),
        (ImadaDriver, "family=zt&rate=2000", ("imada", "family=zt rate=2000", ""), 2000),
        (ImadaDriver, "family=zt&rate=50&sign=-1", ("imada", "family=zt sign=-1", ""), None),
        (LoadstarDriver, "time=1", ("loadstar", "family=iload time=1", "lbf"), None),
        (LoadstarDriver, "family=di&unit=kg", ("loadstar", "family=di unit=kgf", "kgf"), None),
        (SauterDriver, "unit=N&rate=20", ("sauter", "unit=N", "N"), None),
        (LutronDriver, "sign=-1", ("lutron", "sign=-1", ""), None),
        (Mark10Driver, "", ("ascii", "profile=mark10", ""), None),
        (Mark10Driver, "rate=1", ("ascii", "profile=mark10 rate=1", ""), 50),
        (Mark10Driver, "rate=250&unit=lbF", ("ascii", "profile=mark10 unit=lbf rate=250", "lbf"), 250),
        (GaugeDriver, "profile=shimpo_fgv&unit=N", ("ascii", "profile=shimpo_fgv unit=N", "N"), 10),
        (GaugeDriver, "profile=shimpo_fgv&unit=line&rate=20", ("ascii", "profile=shimpo_fgv rate=20", ""), 20),
        (GaugeDriver, "profile=attonic&unit=N", ("ascii", "profile=attonic unit=N", "N"), 2000),
    ],
)
def test_a_device_says_how_its_bytes_are_read_again(
    driver: type[SauterDriver], options: str, expected: tuple[str, str, str], rate: float | None
) -> None:
    info = driver.make(Address.parse(f"serial:COM5?driver=x&{options}".rstrip("&"))).info
    assert (info.codec, info.codec_options, info.wire_unit) == expected
    assert info.nominal_rate_hz == rate
    assert info.evidence in ("A", "B", "C")


def test_rate_one_of_a_mark10_is_told() -> None:
    make = Mark10Driver.make
    assert "50 readings a second" in make(Address.parse("serial:COM5?driver=mark10&rate=1")).info.notice
    assert make(Address.parse("serial:COM5?driver=mark10&rate=2")).info.notice == ""


def test_every_profile_can_be_opened_by_address() -> None:
    for name, profile in GAUGES.items():
        unit = "channel=1" if name == "tecsis" else "unit=N"
        device = GaugeDriver.make(Address.parse(f"serial:COM5?driver=gauge&profile={name}&{unit}&baud=9600"))
        assert isinstance(device, PolledSerialDevice) == (profile.poll_s is not None)
        assert device.info.model == profile.title
        assert replace(device.info) == device.info
