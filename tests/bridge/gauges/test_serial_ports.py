"""Ports that are there, what may hang on them, and listening without a word."""

from __future__ import annotations

import contextlib
import os
import select
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import DeviceOpenError
from firmware_bridge.serial_ports import CHIPS, RESETS, PortInfo, list_ports
from firmware_bridge.serial_probe import Heard, probe

posix = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")


@dataclass
class Port:
    device: str
    description: str | None = "USB Serial"
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None


def one(port: Port, tmp_path: Path, allowed: bool = True) -> PortInfo:
    [info] = list_ports([port], tmp_path, lambda _: allowed)
    return info


@pytest.mark.parametrize(
    ("vid", "pid", "first", "resets"),
    [
        (0x10C4, 0xEA60, "mark10", True),
        (0x0403, 0x6015, "ascii&profile=openscale", True),
        (0x0403, 0x6001, "ascii&profile=openscale", True),
        (0x1A86, 0x7523, "ascii", True),
        (0x2341, 0x0043, "ascii", True),
        (0x067B, 0x2303, "gauge", False),
    ],
)
def test_a_chip_makes_a_family_likely_and_never_certain(
    vid: int, pid: int, first: str, resets: bool, tmp_path: Path
) -> None:
    info = one(Port("/dev/ttyUSB0", vid=vid, pid=pid, serial_number="A1"), tmp_path)
    assert info.likely[0].driver == first
    assert info.serial_number == "A1"
    assert (RESETS in info.notices) == resets
    for likely in (likely for chip in CHIPS.values() for likely in chip.likely):
        assert any(word in likely.why for word in ("may be", "often", "many", "mostly", " is an Arduino-like"))


@pytest.mark.parametrize(("vid", "pid"), [(0x1A86, 0x7523), (0x0403, 0x6001), (0x2341, 0x0043)])
def test_the_reference_instrument_is_likely_on_the_chips_that_its_guide_names(
    vid: int, pid: int, tmp_path: Path
) -> None:
    assert "nkt1" in {likely.driver for likely in one(Port("/dev/ttyUSB0", vid=vid, pid=pid), tmp_path).likely}


def test_an_unknown_port_is_listed_and_nothing_is_claimed(tmp_path: Path) -> None:
    ports = list_ports(
        [Port("/dev/ttyUSB1", None), Port("/dev/ttyS0", vid=0x0483, pid=0xA1AD)], tmp_path, lambda _: True
    )
    assert [p.device for p in ports] == ["/dev/ttyS0", "/dev/ttyUSB1"]
    assert [p.likely for p in ports] == [(), ()]
    assert [p.problem for p in ports] == ["", ""]
    assert ports[1].description == ""
    assert isinstance(list_ports(), list)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="groups of Linux")
def test_a_port_that_may_not_be_opened_says_what_to_type(tmp_path: Path) -> None:
    problem = one(Port("/dev/ttyUSB0"), tmp_path, allowed=False).problem
    assert "`sudo usermod -aG dialout $USER`" in problem
    assert "log out and in" in problem


@pytest.mark.parametrize(("text", "expected"), [("16\n", 16), ("1\n", 1), ("x", None), (None, None)])
def test_the_latency_timer_of_an_ftdi_chip(text: str | None, expected: int | None, tmp_path: Path) -> None:
    timer = tmp_path / "bus/usb-serial/devices/ttyUSB0/latency_timer"
    if text is not None:
        timer.parent.mkdir(parents=True)
        timer.write_text(text)
    info = one(Port("/dev/ttyUSB0", vid=0x0403, pid=0x6001), tmp_path)
    assert info.latency_ms == expected
    commands = [notice for notice in info.notices if f"`echo 1 | sudo tee {timer}`" in notice]
    assert len(commands) == (expected == 16)


class Speaker:
    """Something on a pty that says its lines by itself; ``written`` is all that was ever said to it."""

    def __init__(self, lines: Iterator[tuple[float, bytes]]) -> None:
        import pty
        import tty

        self.master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.port = os.ttyname(self._slave)
        self._lines = lines
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for wait_s, data in self._lines:
            if self._stop.wait(wait_s):
                return
            with contextlib.suppress(OSError):
                os.write(self.master, data)

    def close(self) -> bytes:
        self._stop.set()
        self._thread.join()
        written = b""
        while select.select([self.master], [], [], 0.05)[0]:
            written += os.read(self.master, 1024)
        os.close(self.master)
        os.close(self._slave)
        return written


def heard(lines: Iterator[tuple[float, bytes]], seconds: float = 15.0) -> Heard:
    """Return what is heard; it is listened for so long only where nothing can be made of it."""
    speaker = Speaker(lines)
    try:
        found = probe(speaker.port, seconds)
    finally:
        written = speaker.close()
    assert written == b"", "not one byte may be written to a device that is not known"
    return found


def every(period_s: float, line: Callable[[int], bytes], before: bytes = b"") -> Iterator[tuple[float, bytes]]:
    yield 0.3, before
    for i in range(100_000):
        yield period_s, line(i)


@posix
def test_a_mark10_like_stream() -> None:
    found = heard(every(0.02, lambda i: b"%.2f lbF\r\n" % (-i / 7)))
    best = found.candidates[0]
    assert (best.driver, best.unit) == ("mark10", "lbf")
    assert best.confidence == pytest.approx(0.7, abs=0.05)
    assert {"ascii&profile=plain", "gauge&profile=wagner"} <= {c.driver for c in found.candidates}
    assert "a guess" in found.notices[0]


@posix
def test_an_openscale_like_stream_after_its_banner() -> None:
    banner = (
        b"\x00\xfe\x80\r\nSerial Load Cell Converter version 1.2\r\nBy SparkFun Electronics\r\n\xffq\r\nReadings:\r\n"
    )
    clock = time.monotonic()
    lines = every(0.2, lambda i: b"%d,%.2f,lbs,24.75,\r\n" % ((time.monotonic() - clock) * 1000, i / 3), banner)
    found = heard(lines)
    best = found.candidates[0]
    assert (best.driver, best.unit) == ("ascii&profile=openscale", "lbf")
    assert best.share == 1.0
    assert best.confidence == pytest.approx(0.9)


@posix
def test_a_slow_stream_is_waited_for() -> None:
    found = heard(every(0.6, lambda i: b"HX711 reading: %d\r\n" % i), 6.0)
    assert found.candidates[0].driver == "ascii&profile=hx711"
    assert found.candidates[0].readings >= 3


@posix
@pytest.mark.parametrize(("unit_s", "driver"), [(1e6, "ascii&profile=micros"), (1e3, "ascii&profile=ms")])
def test_the_clock_tells_microseconds_from_milliseconds(unit_s: float, driver: str) -> None:
    start = time.monotonic()
    found = heard(every(0.02, lambda i: b"%d,%.2f\r\n" % ((time.monotonic() - start) * unit_s, i / 3)))
    assert found.candidates[0].driver == driver
    assert found.candidates[0].unit == ""
    assert any("&unit=" in text for text in found.notices)


@posix
def test_lutron_frames() -> None:
    found = heard(every(0.05, lambda i: b"\x0241590200%06d\r" % i))
    assert (found.candidates[0].driver, found.candidates[0].unit) == ("lutron", "N")


@posix
def test_silence_is_told_and_not_broken() -> None:
    found = heard(iter(()), 1.5)
    assert (found.byte_count, found.candidates) == (0, ())
    assert "only when they are asked" in found.notices[0]


@posix
def test_binary_garbage_fits_nothing() -> None:
    rng = np.random.default_rng(1)
    found = heard(every(0.01, lambda _: rng.bytes(100)), 2.5)
    assert found.byte_count > 1000
    assert found.candidates == ()
    assert "fits no language" in found.notices[0]


@posix
def test_text_that_is_no_reading_fits_nothing() -> None:
    found = heard(every(0.05, lambda _: b"the quick brown fox\r\n"), 1.5)
    assert found.candidates == ()


def test_a_port_that_is_not_there() -> None:
    with pytest.raises(DeviceOpenError, match="Check the cable"):
        probe(f"/dev/nothing{os.getpid()}", 0.5)
