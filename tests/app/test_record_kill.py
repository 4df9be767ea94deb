"""``kill -9`` of ``nktsense record`` loses nothing that was told to be saved."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge.virtual import Scenario, play
from nktsense.errors import RecordingError
from nktsense.recording.nkt_reader import read_nkt

from .record_child import run

KILLS = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and forking are POSIX")


def acknowledged(stdout: Path) -> int:
    """Return the last number of samples said to be saved; a line cut off by the kill does not count."""
    saved = 0
    for line in stdout.read_text().split("\n")[:-1]:
        saved = max(saved, json.loads(line).get("saved_samples", 0))
    return saved


def one_kill(context: multiprocessing.context.ForkServerContext, folder: Path, after_s: float) -> tuple[int, int]:
    """Record, kill, copy the recording alone; return (acknowledged, found)."""
    folder.mkdir()
    recording, stdout = folder / "r.nkt", folder / "stdout"
    address = "sim:hold?repeat=40&rest=1&speed=8&noise=0&seed=3"
    child = context.Process(target=run, args=(["record", address, "-o", str(recording), "--json"], stdout))
    child.start()
    deadline = time.monotonic() + 20
    while not recording.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(after_s)
    assert child.pid is not None
    os.kill(child.pid, signal.SIGKILL)
    child.join(10)
    assert child.exitcode == -signal.SIGKILL
    saved = acknowledged(stdout)
    alone = folder / "alone"
    alone.mkdir()
    shutil.copy(recording, alone / "r.nkt")
    try:
        found = read_nkt(alone / "r.nkt")
    except RecordingError:
        assert saved == 0, "a file with acknowledged samples does not open"
        return 0, 0
    truth = play(Scenario(kind="hold", repeat=40, rest_s=1.0, noise=0.0, seed=3, rate_hz=320.0))
    counts = np.rint(truth.force_n * 2100.0 + 84213.0)[: len(found)]
    tare = sum(f["value"] for f in found.metadata["ledger"] if f["kind"] == "tare")
    expected = (counts - 84213.0) / 2100.0 - tare
    assert np.array_equal(found.force, expected)
    assert not any(p.code == "damaged_chunk" for p in found.problems)
    return saved, len(found)


def test_kills_at_random_moments(tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    ours = ["tests.app.record_child", "nktsense.cli", "nktsense.acquire.live", "nktsense.terminal.graded"]
    drivers = ["firmware_bridge.link_device", "firmware_bridge.virtual.driver"]
    context.set_forkserver_preload([*ours, *drivers, "scipy.signal", "scipy.ndimage", "scipy.fft"])
    chance = random.Random(20261123)
    moments = [chance.uniform(0.0, 0.9) for _ in range(KILLS)]
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(one_kill, context, tmp_path / str(i), after) for i, after in enumerate(moments)]
        results = [job.result() for job in jobs]
    assert all(found >= saved for saved, found in results)
    assert sum(saved > 0 for saved, _ in results) > KILLS / 2  # the kills fell into running recordings
