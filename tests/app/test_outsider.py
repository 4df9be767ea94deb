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


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of installed packages: the example as built, and one whose driver cannot be loaded."""
    pytest.importorskip("hatchling")
    room = tmp_path_factory.mktemp("outsider")
    source = room / "acme_gauge"
    shutil.copytree(ROOT / "examples" / "acme_gauge", source)
    (source / "broken_gauge.py").write_text("import there_is_no_such_module\n")
    toml = (source / "pyproject.toml").read_text("utf-8")
    toml = toml.replace('acme = "acme_gauge:AcmeDriver"', 'acme = "acme_gauge:AcmeDriver"\nbroken = "broken_gauge:X"')
    toml = toml.replace('["acme_gauge.py"]', '["acme_gauge.py", "broken_gauge.py"]')
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
    drivers = {row["name"]: row for row in map(json.loads, done.stdout.splitlines())}
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
        *("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(site), "-c", os.devnull),
        *("--pyargs", "firmware_bridge.conformance", "--nktsense-driver=acme"),
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
    assert "failed" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="ptys are POSIX")
def test_it_is_recorded_like_any_other(site: Path, tmp_path: Path) -> None:
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
