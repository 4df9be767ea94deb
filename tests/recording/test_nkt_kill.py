"""What has been acknowledged survives: processes killed at random moments, and disks that are full."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

import nktsense.recording.journal as journal_module
from nktsense.recording.model import Recording
from nktsense.recording.nkt_reader import read_nkt

CHILD = Path(__file__).with_name("journal_child.py")
ROOT = Path(journal_module.__file__).parents[2]
KILLS = 200
AT_ONCE = 4


def child(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, str(CHILD), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    )


def assert_true_samples(recording: Recording, whole: int | None = None) -> None:
    """Every sample must be the one that the child made, and none of the first ``whole`` may be missing."""
    k = np.rint(recording.time_s * 1000).astype(int)
    assert np.array_equal(recording.time_s, k / 1000)
    assert np.array_equal(recording.force, (37 * k % 1000) / 8)
    whole = len(k) if whole is None else whole
    assert np.array_equal(k[:whole], np.arange(whole))
    assert (np.diff(k) > 0).all()


def killed(runs: list[tuple[Path, float]]) -> list[tuple[Path, int]]:
    """Kill one recorder per run, so long after its first commit; return what each had acknowledged."""
    done: list[tuple[Path, int]] = []
    with child("kill") as server:
        assert server.stdin is not None
        assert server.stdout is not None
        for path, pause_s in runs:
            server.stdin.write(f"{path}\n".encode())
            server.stdin.flush()
            recorder = int(server.stdout.readline())
            acknowledged = path.with_name(path.name + ".acknowledged")
            give_up = time.monotonic() + 20
            while not (acknowledged.exists() and acknowledged.stat().st_size):
                assert time.monotonic() < give_up, "the recorder never committed anything"
                time.sleep(0.001)
            time.sleep(pause_s)
            os.kill(recorder, signal.SIGKILL)
            assert server.stdout.readline() == b"dead\n"
            done.append((path, int(acknowledged.read_text().splitlines()[-1])))
        server.stdin.close()
    return done


@pytest.mark.ci
@pytest.mark.skipif(sys.platform == "win32", reason="the recorders are forked")
def test_no_acknowledged_sample_is_lost_by_a_kill(tmp_path: Path) -> None:
    chance = random.Random(20261123)
    runs = [(tmp_path / f"{i}.nkt", chance.uniform(0, 0.12)) for i in range(KILLS)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        done = [one for part in pool.map(killed, (runs[i::AT_ONCE] for i in range(AT_ONCE))) for one in part]
    assert len(done) == KILLS
    assert len({count for _, count in done}) > KILLS // 3, "the kills came at much the same moment"
    elsewhere = tmp_path / "copies"
    elsewhere.mkdir()
    for path, acknowledged in done:
        copy = elsewhere / path.name
        shutil.copyfile(path, copy)
        alone = read_nkt(copy)
        assert len(alone) >= acknowledged > 0
        assert_true_samples(alone, whole=acknowledged)
        assert "not_closed" in {problem.code for problem in alone.problems}
        for problem in alone.problems:  # a copy alone may end in half a transaction, which nobody was promised
            if problem.code == "damaged_chunk":
                assert problem.at_s is not None
                assert problem.at_s >= (acknowledged - 1) / 1000

        in_place = read_nkt(path)  # with SQLite's side file beside it, the cut-off transaction is undone
        assert len(in_place) >= acknowledged
        assert_true_samples(in_place)
        assert [problem.code for problem in in_place.problems] == ["not_closed"]


def told_by(mode: str, path: Path) -> dict[str, str]:
    process = child(mode, str(path))
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    lines = (line.partition(" ") for line in out.decode().splitlines())
    return {word: rest for word, _, rest in lines}


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
def test_full_disk_is_told_and_what_was_saved_is_readable(tmp_path: Path) -> None:
    path = tmp_path / "full.nkt"
    told = told_by("full", path)
    assert "full.nkt" in told["failure"]
    assert float(told["unsaved"]) > 0
    assert "closed" not in told
    assert "could not be saved" in told["refused"]
    recording = read_nkt(path)
    assert len(recording) >= int(told["committed"]) > 0
    assert len(recording) < int(told["appended"])
    assert_true_samples(recording)
    assert [problem.code for problem in recording.problems] == ["not_closed"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX")
def test_nothing_is_dropped_when_there_is_room_again(tmp_path: Path) -> None:
    path = tmp_path / "again.nkt"
    told = told_by("full-then-room", path)
    assert told["failure"] != "None"
    assert "closed" in told
    recording = read_nkt(path)
    assert len(recording) == int(told["appended"]) > int(told["committed"])
    assert_true_samples(recording)
    assert recording.problems == ()
