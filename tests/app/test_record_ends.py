"""Whatever happens to the terminal, a recording ends closed and whole."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from firmware_bridge.codecs.nkt1 import Status
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.recording.nkt_reader import describe, open_recording
from tests.bridge.storing_instrument import on_a_pty, served

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


def test_a_device_that_cannot_be_opened_leaves_the_others_alone(tmp_path: Path) -> None:
    missing = "serial:/dev/no-such-port?driver=mark10"
    arguments = [*COMMAND, "sim:rest?hold=1", missing, "-o", str(tmp_path / "a.nkt")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "device 2: /dev/no-such-port cannot be opened" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Not recorded: device 2" in done.stdout
    facts = describe(tmp_path / "a-1.nkt")
    assert (facts["closed"], facts["problems"]) == (True, [])
    assert facts["sample_count"] > 300
    assert not (tmp_path / "a-2.nkt").exists()


def test_nothing_starts_where_one_of_the_files_exists(tmp_path: Path) -> None:
    (tmp_path / "a-2.nkt").touch()
    arguments = [*COMMAND, "sim:rest", "sim:rest", "-o", str(tmp_path / "a.nkt")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "a-2.nkt exists already" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a-2.nkt"]


def test_one_port_cannot_be_two_devices(tmp_path: Path) -> None:
    port = "serial:/dev/no-such-port"
    addresses = [f"{port}?driver=mark10", f"{port}?driver=ascii&profile=mark10"]
    arguments = [*COMMAND, *addresses, "-o", str(tmp_path / "a.nkt")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert f"{port} is named more than once" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_while_the_command_loads_prints_nothing() -> None:
    code = "import nktsense.__main__ as door; print('door', flush=True); door.main()"
    running = subprocess.Popen(
        [sys.executable, "-c", code, "--version"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "door\n"
    time.sleep(0.1)  # into the imports, which take longer than this
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=30)
    assert running.returncode == -signal.SIGINT
    assert (out, err) == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_before_anything_was_recorded_is_no_success(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the call and never says a word
        address = f"socket:127.0.0.1:{silent.getsockname()[1]}?driver=nkt1"
        running = started(tmp_path / "a.nkt", address)
        call, _ = silent.accept()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
        call.close()
    assert (running.returncode, out) == (3, "Nothing was recorded.\n")
    assert "Traceback" not in err


class _Faulty(Nkt1Speaker):
    """An instrument whose sensors are both unplugged."""

    def _status(self) -> Status:
        return Status.FORCE_SENSOR_FAULT | Status.MOTION_SENSOR_FAULT


@pytest.mark.ci
@on_a_pty
def test_a_faulty_sensor_is_told_once_while_it_can_still_be_mended(tmp_path: Path) -> None:
    with served(_Faulty(rate_hz=80.0), rest_s=2.0) as (_, address):
        _, err = started(tmp_path / "a.nkt", address, "--seconds", "1").communicate(timeout=30)
    assert err.count("its force sensor is faulty") == 1, err
    assert err.count("its motion sensor is faulty") == 1, err
