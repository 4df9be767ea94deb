"""From a device's byte to a subscriber, with the journal on: how much later, and what ten devices at once cost."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

import numpy as np
import pytest

from firmware_bridge import open_device
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data
from nktsense.acquire import LiveSession
from nktsense.recording.formats import read_recordings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
SECONDS = 10.0
OPTIONS = "?driver=nkt1&zero=84213&counts_per_n=2100"


class Instruments:
    """NKT1 instruments in a process of their own."""

    def __init__(self, process: subprocess.Popen[str], ports: list[str]) -> None:
        self._process = process
        self.ports = ports

    def begin(self) -> None:
        self._say()

    def sent_s(self) -> list[float]:
        return cast("list[float]", json.loads(cast("IO[str]", self._process.stdout).readline()))

    def _say(self) -> None:
        pipe = cast("IO[str]", self._process.stdin)
        pipe.write("\n")
        pipe.flush()


@contextmanager
def instruments(devices: int, size: int) -> Iterator[Instruments]:
    child = Path(__file__).with_name("stream_child.py")
    process = subprocess.Popen(
        [sys.executable, str(child), str(devices), str(SECONDS), str(size)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        ports = [cast("IO[str]", process.stdout).readline().strip() for _ in range(devices)]
        yield Instruments(process, ports)
    finally:
        cast("IO[str]", process.stdin).close()
        process.wait(10.0)
        cast("IO[str]", process.stdout).close()


def echo(port: str, frame_bytes: int, frames: int, seen: list[float]) -> None:
    """Read a port as plainly as can be, and note when each frame was whole."""
    fd, got = os.open(port, os.O_RDWR | os.O_NOCTTY), 0
    while len(seen) < frames and select.select([fd], [], [], 5.0)[0]:
        got += len(os.read(fd, 65536))
        seen += [time.monotonic()] * (got // frame_bytes - len(seen))
    os.close(fd)


@pytest.mark.parametrize("size", [1, 8])
def test_byte_to_subscriber(size: int, tmp_path: Path, say: Callable[[str], None]) -> None:
    frames = int(SECONDS * 1000) // size
    frame_bytes = len(pack_data(DataFrame(0, 0, 1000, counts=84213.0 + np.arange(size))))
    with instruments(2, size) as there:
        session = LiveSession(
            open_device(f"serial:{there.ports[0]}{OPTIONS}"), journal_path=tmp_path / "a.nkt", zero=False
        ).start()
        plain: list[float] = []
        reader = threading.Thread(target=echo, args=(there.ports[1], frame_bytes, frames, plain))
        reader.start()
        time.sleep(1.0)
        there.begin()
        ours: list[float] = []
        for update in session.updates():
            ours += [time.monotonic()] * len(update.time_s)
            if len(ours) >= frames * size:
                break
        sent = np.array(there.sent_s())
        reader.join()
        session.stop()
    late_ms = 1e3 * (np.array(ours[size - 1 :: size]) - sent)
    plain_ms = 1e3 * (np.array(plain) - sent)
    added = np.percentile(late_ms, (50, 99, 100)) - np.percentile(plain_ms, (50, 99, 100))
    say(
        f"{size} samples a frame at 1 kHz: ours {_three(late_ms)}, a plain reader of the same bytes {_three(plain_ms)} "
        f"(median, 99th percentile, most; ms); added {added[0]:.2f}, {added[1]:.2f}, {added[2]:.2f}; "
        "the limit is 5 at the 99th"
    )
    assert len(ours) == frames * size


def _three(values: np.ndarray) -> str:
    return ", ".join(f"{value:.2f}" for value in np.percentile(values, (50, 99, 100)))


def test_ten_devices(tmp_path: Path, say: Callable[[str], None]) -> None:
    with instruments(10, 20) as there:  # what an adapter with the usual 16 to 20 ms of latency hands on at a time
        paths = [tmp_path / f"{i}.nkt" for i in range(10)]
        sessions = [
            LiveSession(open_device(f"serial:{port}{OPTIONS}"), journal_path=path).start()
            for port, path in zip(there.ports, paths, strict=True)
        ]
        time.sleep(1.5)
        there.begin()
        cpu_s, began = time.process_time(), time.monotonic()
        counts = [0] * 10
        want = int(SECONDS * 1000)
        while min(counts) < want and time.monotonic() < began + 3 * SECONDS:
            time.sleep(1 / 30)  # a window asks so often
            for i, session in enumerate(sessions):
                counts[i] += sum(len(update.time_s) for update in session.poll())
        cpu_s, passed_s = time.process_time() - cpu_s, time.monotonic() - began
        for session in sessions:
            session.stop()
    kept = [len(read_recordings(path)[0]) for path in paths]
    say(f"{cpu_s / passed_s:.2f} of one core; received {sum(counts)} of {10 * want}, recorded {sum(kept)}")
    assert kept == [want] * 10
