"""`identify` listens without a word, `decode` reads what it saved; the file is open text."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import struct
import sys
import termios
import threading
import time
import tty
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from firmware_bridge.capture import CaptureError, CaptureWriter, read_capture
from nktsense.cli import app

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")


class Talker:
    """A device on a pty that talks by itself and remembers what is said to it."""

    def __init__(self, lines: list[bytes], every_s: float = 0.02, baud: int | None = None) -> None:
        self._master, slave = pty.openpty()
        tty.setraw(slave)
        self.port, self._slave = os.ttyname(slave), slave
        os.set_blocking(self._master, False)
        self._lines, self._every_s = lines, every_s
        self._speed = None if baud is None else getattr(termios, f"B{baud}")
        self.heard = b""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._talk, daemon=True)

    def __enter__(self) -> Talker:
        self._thread.start()
        return self

    def _talk(self) -> None:
        """Say the lines over and over: what is said before the port is open is lost."""
        while not self._over.is_set():
            for line in self._lines or [b""]:
                with contextlib.suppress(OSError):
                    os.write(self._master, line if self._fits() else os.urandom(len(line)))
                time.sleep(self._every_s)
                self._listen()

    def _fits(self) -> bool:
        """Tell whether the line was opened at its speed: at another one, nothing sensible arrives."""
        return self._speed is None or termios.tcgetattr(self._slave)[5] == self._speed

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            self.heard += os.read(self._master, 4096)

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(10.0)
        self._listen()
        os.close(self._master)
        os.close(self._slave)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def row(*arguments: str) -> tuple[int, dict[str, Any]]:
    result = run(*arguments, "--json")
    return result.exit_code, json.loads(result.stdout)


def test_a_gauge_is_recognised_saved_and_read_again(tmp_path: Path) -> None:
    lines = [f"{i / 10:.1f} lbF\r\n".encode() for i in range(60)]
    path = tmp_path / "gauge.jsonl"
    with Talker(lines) as device:
        status, found = row("identify", f"serial:{device.port}", "--seconds", "2", "--save", str(path))
        heard = device.heard
    assert heard == b""  # not one byte is said to a device that is not known
    assert status == 0
    assert "mark10" in {guess["driver"] for guess in found["guesses"]}
    _, read = row("decode", str(path), "--driver", "mark10")
    assert read["unread_bytes"] < 12  # the tail of a line that was under way
    assert read["samples"] >= 50
    assert read["unit"] == "N"
    assert read["highest"] == pytest.approx(5.9 * 4.4482216, abs=0.01)
    out = tmp_path / "out.csv"
    run("decode", str(path), "--driver", "mark10", "-o", str(out))
    assert out.read_text("utf-8").count("\n") > 50


@pytest.mark.ci
def test_its_speed_is_found_where_none_is_given(tmp_path: Path) -> None:
    path = tmp_path / "slow.jsonl"
    with Talker([b"%d.5 lbF\r\n" % i for i in range(60)], 0.005, baud=9600) as device:
        status, found = row("identify", f"serial:{device.port}", "--seconds", "1.5", "--save", str(path))
        port, heard = device.port, device.heard
    assert (status, heard) == (0, b"")
    assert found["baud"] == 9600
    assert f"serial:{port}?driver=mark10&baud=9600" in {guess["address"] for guess in found["guesses"]}
    assert read_capture(path).header["baud"] == 9600
    with Talker([b"1.5 lbF\r\n"], 0.005, baud=9600) as device:
        status, found = row("identify", f"serial:{device.port}", "--seconds", "0.5", "--baud", "115200")
    assert (status, found["guesses"], found["baud"]) == (1, [], 115200)


def test_binary_frames_are_recognised(tmp_path: Path) -> None:
    frames = [
        bytes((1, 64)) + b"".join(struct.pack("<fI", 2.0, (8 * k + i) * 12_500) for i in range(8)) for k in range(20)
    ]
    with Talker(frames) as device:
        _, found = row("identify", f"serial:{device.port}", "--seconds", "1")
    assert found["guesses"][0]["driver"] == "progressor"


def test_noise_is_nobodys(tmp_path: Path) -> None:
    with Talker([os.urandom(40) for _ in range(10)]) as device:
        status, found = row("identify", f"serial:{device.port}", "--seconds", "1")
    assert status == 1
    assert found["guesses"] == []
    assert found["bytes"] > 200


def test_silence_is_said(tmp_path: Path) -> None:
    with Talker([]) as device:
        result = run("identify", f"serial:{device.port}", "--seconds", "0.3")
    assert result.exit_code == 1
    assert "Nothing was heard" in result.stdout


def test_nothing_is_overwritten_and_no_capture_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with CaptureWriter(path, "serial:x") as writer:
        writer.write(b"\x01\x02", 5.0)
    with pytest.raises(CaptureError, match="exists already"):
        CaptureWriter(path, "serial:x")
    other = tmp_path / "b.csv"
    other.write_text("time,force\n1,2\n")
    with pytest.raises(CaptureError, match="no capture"):
        read_capture(other)
    assert isinstance(run("decode", str(path), "--driver", "nobody").exception, Exception)


def test_a_capture_that_was_cut_off_is_good_up_to_there(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with CaptureWriter(path, "serial:x", {"baud": 9600}) as writer:
        for i in range(10):
            writer.write(f"{i}.0 N\r\n".encode(), 100.0 + i)
    path.write_bytes(path.read_bytes()[:-9])
    found = read_capture(path)
    assert found.header["baud"] == 9600
    assert [t for t, _ in found.reads] == [float(i) for i in range(9)]
    assert found.lost_lines == 1
    status, read = row("decode", str(path), "--driver", "mark10")
    assert status == 1
    assert read["lost_lines"] == 1


@pytest.mark.parametrize("address", ["serial:*", "serial:"])
def test_listening_needs_a_port(address: str) -> None:
    assert "names no port" in str(run("identify", address).exception)


def test_a_port_that_cannot_be_opened_leaves_no_capture(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    result = run("identify", f"serial:{tmp_path}/none", "--baud", "9600", "--save", str(path))
    assert "cannot be opened" in str(result.exception)
    assert not path.exists()


@pytest.mark.parametrize(
    ("driver", "words"),
    [
        ("", "names no driver"),
        ("&unit=N", "names no driver"),
        ("sim", "does not read bytes alone"),
        ("replay", "does not read bytes alone"),
        ("nope", "There is no driver 'nope'"),
    ],
)
def test_what_cannot_decode_is_one_sentence(tmp_path: Path, driver: str, words: str) -> None:
    path = tmp_path / "a.jsonl"
    writer = CaptureWriter(path, "serial:x", {})
    writer.write(b"1.0 N\r\n", 1.0)
    writer.close()
    assert words in str(run("decode", str(path), "--driver", driver).exception)
