"""Whatever happens to the terminal, a recording ends closed and whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nktsense.recording.nkt_reader import describe, open_recording

COMMAND = [sys.executable, "-c", "from nktsense.cli import main; main()", "record"]


def started(path: Path, address: str, *options: str) -> subprocess.Popen[str]:
    arguments = [*COMMAND, address, "-o", str(path), *options]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_reader_that_goes_away_does_not_end_it(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    running = started(path, "sim:break?speed=4", "--json")
    assert running.stdout is not None
    assert running.stdout.readline()
    running.stdout.close()
    assert running.wait(30) == 0
    assert running.stderr is not None
    running.stderr.close()
    facts = describe(path)
    assert (facts["closed"], facts["end_reason"], facts["problems"]) == (True, "ended", [])
    assert facts["duration_s"] > 6.0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_polite_signal_ends_it_closed(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.nkt"
    running = started(path, "sim:break?repeat=5")
    until = time.monotonic() + 20
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)
    os.kill(running.pid, getattr(signal, name))
    out, err = running.communicate(timeout=30)
    assert running.returncode == 0
    assert "Traceback" not in err
    assert f"Recorded: {path}" in out
    facts = describe(path)
    assert (facts["closed"], facts["end_reason"], facts["problems"]) == (True, "stopped", [])
    assert not path.with_name("a.nkt-journal").exists()


def test_a_trial_that_is_cut_off_is_still_told(tmp_path: Path) -> None:
    running = started(tmp_path / "a.nkt", "sim:hold?hold=30&rest=1.0", "--json")
    assert running.stdout is not None
    said = (json.loads(line) for line in running.stdout)
    assert next(row for row in said if row.get("saved_samples", 0) > 4 * 320)  # in the middle of the hold
    os.kill(running.pid, signal.SIGINT)
    out, _ = running.communicate(timeout=30)
    assert '"trial": 1' in out


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_of_several_devices_each_has_its_file(tmp_path: Path) -> None:
    devices = ["sim:make?hold=0.5&rest=1.2", "sim:rest?codec=progressor&hold=1"]
    arguments = [*COMMAND, *devices, "-o", str(tmp_path / "a.nkt")]
    done = subprocess.run([*arguments, "--json"], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["device"] for row in rows} == {1, 2}
    recorded = {row["device"]: row for row in rows if "recorded" in row}
    assert [Path(recorded[i]["recorded"]).name for i in (1, 2)] == ["a-1.nkt", "a-2.nkt"]
    assert (recorded[1]["trials"], recorded[2]["trials"]) == (1, 0)
    assert [describe(tmp_path / f"a-{i}.nkt")["closed"] for i in (1, 2)] == [True, True]


def test_bytes_that_nobody_can_read_are_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    running = started(path, "sim:break?speed=0&drop=1")  # nothing but what the device says of itself gets through
    _, err = running.communicate(timeout=60)
    assert running.returncode == 3
    assert "Traceback" not in err
    assert "driver=" in err
    assert describe(path)["sample_count"] == 0
    with open_recording(path) as file:
        heard = sum(len(data) for _, data in file.raw())
    assert heard > 0
    assert f"{heard} bytes" in err
