"""The archive stays readable whatever becomes of the processes that write it."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from calibration.errors import CalibrationError
from calibration.kept.archive import Archive
from calibration.kept.document import Document
from tests.calibration.kept.samples import SERIAL, check, record

ROOT = Path(__file__).parents[3]
WRITER = """
import sys, pathlib
from calibration.kept.archive import Archive
from tests.calibration.kept.samples import record
folder, tag, count = sys.argv[1:]
archive = Archive(pathlib.Path(folder))
print("begun", flush=True)
sys.stdin.readline()
for index in range(int(count)):
    archive.add(record(f"{tag}-{index}"))
    print(f"{tag}-{index}", flush=True)
"""


def writer(folder: Path, tag: str, count: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), tag, str(count)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def start(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_a_writer_that_is_killed_leaves_all_that_it_said_was_written(tmp_path: Path) -> None:
    rng = random.Random(7)
    archive = Archive(tmp_path)
    said: list[str] = []
    for number in range(4):
        process = writer(tmp_path, f"K{number}", 1000)
        start(process)
        assert process.stdout is not None
        said += [process.stdout.readline().strip() for _ in range(rng.randrange(1, 6))]
        try:
            process.wait(timeout=rng.random() * 0.02)  # somewhere within a write
        except subprocess.TimeoutExpired:
            process.kill()
        said += process.stdout.read().split()  # communicate() would lose the lines that readline() had read ahead
        process.communicate()
        assert archive.verify(SERIAL) == ()
        kept = [one.identity for one in archive.records(SERIAL)]
        # One more may be there: written, and killed before it could say so.
        assert kept[: len(said)] == said
        assert len(kept) <= len(said) + 1
        said = kept


def test_two_processes_at_once_lose_nothing(tmp_path: Path) -> None:
    writers = [writer(tmp_path, tag, 8) for tag in ("A", "B")]
    for process in writers:
        start(process)
    for process in writers:
        process.communicate()
        assert process.returncode == 0
    archive = Archive(tmp_path)
    assert archive.verify(SERIAL) == ()
    kept = [one.identity for one in archive.records(SERIAL)]
    assert sorted(kept) == sorted(f"{tag}-{index}" for tag in "AB" for index in range(8))
    for tag in "AB":
        assert [one for one in kept if one.startswith(tag)] == [f"{tag}-{index}" for index in range(8)]


def test_one_who_reads_meanwhile_sees_nothing_half(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    process = writer(tmp_path, "R", 25)
    start(process)
    seen = 0
    while process.poll() is None:
        assert archive.verify(SERIAL) == ()
        now = len(archive.records(SERIAL))
        assert now >= seen
        seen = now
    process.communicate()
    assert len(archive.records(SERIAL)) == 25


def test_killed_between_entry_and_head(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    first = archive.add(record("R-1"))
    head = first.parent / "head.json"
    head.unlink()  # as if killed just after the first entry
    assert archive.verify(SERIAL) == ()
    archive.add_check(check(Document.load(first)))
    before = head.read_bytes()
    second = archive.add(record("R-2"))
    head.write_bytes(before)  # as if killed just after the third
    assert archive.verify(SERIAL) == ()
    assert len(archive.records(SERIAL)) == 2
    third = archive.add(record("R-3"))
    assert archive.verify(SERIAL) == ()
    third.unlink()
    assert [finding.path.name for finding in archive.verify(SERIAL)] == ["head.json"]
    assert second.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no limit to the size of a file")
def test_a_full_disk_leaves_no_half_entry(tmp_path: Path) -> None:
    """A file may grow to 1000 bytes only: the system stops the write in the middle, as a full disk does."""
    archive = Archive(tmp_path)
    folder = archive.add(record("R-1")).parent
    before = sorted(path.name for path in folder.iterdir())
    script = (
        "import sys, pathlib, resource; from calibration.kept.archive import Archive; "
        "from calibration.errors import CalibrationError; from tests.calibration.kept.samples import record\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    Archive(pathlib.Path(sys.argv[1])).add(record('R-2'))\n"
        "except CalibrationError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "could not write" in done.stdout
    assert "make room" in done.stdout
    assert sorted(path.name for path in folder.iterdir()) == before
    assert [one.identity for one in archive.records(SERIAL)] == ["R-1"]
    archive.add(record("R-2"))
    assert archive.verify(SERIAL) == ()


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    folder = archive.add(record("R-1")).parent
    script = (
        "import sys, pathlib; from calibration.kept.entries import only_writer\n"
        "with only_writer(pathlib.Path(sys.argv[1])):\n    print('held', flush=True)\n    sys.stdin.readline()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    process.kill()
    process.communicate()
    archive.add(record("R-2"))
    assert len(archive.records(SERIAL)) == 2


def test_an_error_names_what_to_do(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    path = archive.add(record("R-1"))
    path.write_bytes(b"{}")
    with pytest.raises(CalibrationError, match="Put back the original from a copy"):
        archive.latest(SERIAL)
