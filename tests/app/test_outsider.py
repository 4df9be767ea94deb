"""An outsider's package brings a driver by entry point: built, installed beside us, used, and put through the suite."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
import threading
import time
import tty
import zipfile
from pathlib import Path

import pytest

from nktsense.recording.formats import read_recordings

ROOT = Path(__file__).resolve().parents[2]
MAIN = "from nktsense.cli import main; main()"
ROGUE = """
from acme_gauge import AcmeCodec, AcmeDriver
from firmware_bridge.link_device import LinkDevice

class RogueCodec(AcmeCodec):
    name = "rogue"  # which is registered by nobody

class Taring(LinkDevice):
    async def open(self):
        await super().open()
        await self._link.write(b"TARE\\n")

class RogueDriver(AcmeDriver):
    @staticmethod
    def make(address):
        device = AcmeDriver.make(address)
        return Taring(device._link, RogueCodec(), device.info)

def raising(options):
    raise KeyError("gain")

def nothing(options):
    return None
"""
DRIVERS = """acme = "acme_gauge:AcmeDriver"
broken = "broken_gauge:X"
rogue = "rogue_gauge:RogueDriver"
mark10 = "rogue_gauge:RogueDriver"
"""
CODECS = """acme = "acme_gauge:make_codec"
broken = "broken_gauge:X"
raising = "rogue_gauge:raising"
nothing = "rogue_gauge:nothing"
progressor = "rogue_gauge:nothing"
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of installed packages: the example as built, with drivers and codecs in it that are wrong."""
    pytest.importorskip("hatchling")
    room = tmp_path_factory.mktemp("outsider")
    source = room / "acme_gauge"
    shutil.copytree(ROOT / "examples" / "acme_gauge", source)
    (source / "broken_gauge.py").write_text("import there_is_no_such_module\n")
    (source / "rogue_gauge.py").write_text(ROGUE)
    toml = (source / "pyproject.toml").read_text("utf-8")
    for before, after in (
        ('acme = "acme_gauge:AcmeDriver"\n', DRIVERS),
        ('acme = "acme_gauge:make_codec"\n', CODECS),
        ('["acme_gauge.py"]', '["acme_gauge.py", "broken_gauge.py", "rogue_gauge.py"]'),
    ):
        assert before in toml
        toml = toml.replace(before, after)
    (source / "pyproject.toml").write_text(toml)
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(room / "dist")]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    [wheel] = (room / "dist").glob("*.whl")
    site = room / "site"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)  # a pure wheel is installed by being unpacked
    return site


def run(site: Path, *command: str, timeout: float = 60.0) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(site), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=timeout, check=False
    )


def test_it_is_listed_with_where_it_comes_from_and_a_broken_one_harms_nobody(site: Path) -> None:
    done = run(site, "-c", MAIN, "devices", "--drivers", "--json")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    ours, theirs = (row for row in rows if row["name"] == "mark10")
    assert (ours["origin"], ours["problem"]) == ("nktsense", "")
    assert (theirs["origin"], theirs["problem"]) == ("acme-gauge", "its name is taken by the package nktsense")
    drivers = {row["name"]: row for row in rows}
    assert drivers["acme"]["origin"] == "acme-gauge"
    assert drivers["acme"]["problem"] == ""
    assert "there_is_no_such_module" in drivers["broken"]["problem"]
    assert drivers["progressor"]["problem"] == ""
    told = run(site, "-c", MAIN, "record", "serial:/dev/null?driver=broken", "-o", str(site / "x.nkt"))
    assert told.returncode == 3
    assert "fails to load" in told.stderr
    assert "Traceback" not in told.stderr


def test_it_passes_the_suite(site: Path) -> None:
    done = run(
        site,
        *(
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:pytest-qt",
            "--rootdir",
            str(site),
            "-c",
            os.devnull,
        ),
        *("--pyargs", "firmware_bridge.conformance", "--nktsense-driver=acme"),
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
    assert "failed" not in done.stdout


def test_one_that_writes_more_than_its_commands_or_hides_its_codec_does_not(site: Path) -> None:
    done = run(
        site,
        *(
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:pytest-qt",
            "--rootdir",
            str(site),
            "-c",
            os.devnull,
        ),
        *("--pyargs", "firmware_bridge.conformance", "--nktsense-driver=rogue"),
        *("-k", "session or read_again or the_values"),
    )
    failed = sorted(line.partition("::")[2].partition("[")[0] for line in done.stdout.splitlines() if "FAILED" in line)
    assert failed == [
        "test_a_session_writes_its_commands_and_nothing_else",
        "test_its_bytes_are_read_again_from_what_a_recording_says_of_them",
    ], done.stdout[-3000:]
    assert "TARE" in done.stdout
    assert "2 failed, 3 passed" in done.stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("acme", ["acme"]),
        ("broken", ["acme-gauge", "ModuleNotFoundError", "there_is_no_such_module"]),
        ("raising", ["acme-gauge", "KeyError", "gain"]),
        ("nothing", ["acme-gauge", "no codec: None"]),
        ("nobodys", ["no codec 'nobodys'", "acme", "progressor"]),
        ("progressor", ["progressor"]),  # a name of ours, which the package tries to take
    ],
)
def test_codecs_come_by_entry_point_and_a_broken_one_says_why(site: Path, name: str, words: list[str]) -> None:
    code = f"""
from firmware_bridge import CodecError
from firmware_bridge.codecs import make_codec
try:
    print(make_codec({name!r}).name)
except CodecError as error:
    print("CodecError", error)
"""
    done = run(site, "-c", code)
    assert done.returncode == 0, done.stderr
    assert ("CodecError" in done.stdout) == (name not in ("acme", "progressor"))
    assert all(word in done.stdout for word in words), done.stdout


def test_an_option_that_its_codec_does_not_have_is_refused(site: Path) -> None:
    done = run(site, "-c", "from firmware_bridge.codecs import make_codec; make_codec('acme', 'gain=2')")
    assert done.returncode == 1
    assert "'acme' has no option 'gain'" in done.stderr


REREAD = """
import sys
from nktsense.recording.nkt_reader import reread
for block in reread(sys.argv[1]):
    if block.force_n is not None:
        print(*block.force_n.tolist(), sep="\\n")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
def test_it_is_recorded_like_any_other_and_read_again_from_its_bytes(site: Path, tmp_path: Path) -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    over = threading.Event()

    def gauge() -> None:
        heard = b""
        while b"GO\n" not in heard:
            heard += os.read(master, 64)
        for i in range(1, 101):
            os.write(master, f"A{i},{10 * i}\n".encode())
            time.sleep(0.01)
        while not over.is_set() and b"HALT\n" not in heard:
            heard += os.read(master, 64)

    player = threading.Thread(target=gauge, daemon=True)
    player.start()
    out = tmp_path / "acme.nkt"
    address = f"serial:{os.ttyname(slave)}?driver=acme"
    done = run(site, "-c", MAIN, "record", address, "-o", str(out), "--seconds", "5")
    over.set()
    os.close(slave)
    os.close(master)
    assert done.returncode in (0, 1), done.stderr
    [recording] = read_recordings(out)
    assert recording.force.max() - recording.force.min() == pytest.approx(9.9, abs=0.11)
    assert len(recording) >= 99
    read = run(site, "-c", REREAD, str(out))
    assert read.returncode == 0, read.stderr
    assert [float(line) for line in read.stdout.split()] == [i / 10 for i in range(1, 101)][-len(recording) :]
    elsewhere = run(tmp_path, "-c", REREAD, str(out))
    assert elsewhere.returncode == 1
    assert "no codec 'acme'" in elsewhere.stderr
