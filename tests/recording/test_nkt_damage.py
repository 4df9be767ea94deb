"""Cut, torn and flipped files: what is read is true, and what is lost is told."""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import Assembler, DeviceInfo, Fact, FactKind, Packet, SampleBlock
from firmware_bridge.codecs.progressor import ProgressorCodec
from nktsense.calibration_state import CalibrationKind
from nktsense.errors import RecordingError
from nktsense.recording.calibrated import state_of
from nktsense.recording.journal import CalibrationMeta, Versions
from nktsense.recording.model import Recording
from nktsense.recording.nkt_reader import describe, open_recording, read_nkt, reread, verify_nkt
from nktsense.recording.nkt_writer import Mark, RecordingFile
from nktsense.recording.schema import TABLES, insert

DATA = Path(__file__).parents[1] / "data"
SAMPLES = 2000
PAGE = 4096


def true_force(k: np.ndarray) -> np.ndarray:
    """The force of the recording that the tests damage, from the formula that makes it."""
    return (((17 * k % 500) * 3.0) - 100.0) / 8.0 - np.where(k >= 600, 1.25, 0.0)


def make(path: Path, *, sealed: bool = True) -> Path:
    """2,000 samples at 1 kHz as counts with a calibration, one tare, marks and raw bytes."""
    file = RecordingFile.create(
        path,
        DeviceInfo("sim", "Model", "77", nominal_rate_hz=1000.0),
        versions=Versions("0.1.0"),
        calibration=CalibrationMeta(100.0, (8.0,), relative_u=0.01, identity="cal-1"),
    )
    for first in range(0, SAMPLES, 100):
        k = np.arange(first, first + 100)
        counts = (17 * k % 500) * 3.0
        block = SampleBlock(first, 10 + k / 1000, device_time_s=k / 1000, counts=counts)
        items: list[Packet | Fact | Mark] = [Packet(bytes(k % 251), 10 + first / 1000, (block,))]
        if first == 600:
            items.insert(0, Fact(FactKind.TARE, 600, value=1.25))
        if first % 500 == 0:
            items.append(Mark("user", 10 + first / 1000, first))
        file.write(items)
    if sealed:
        file.seal("stopped")
    file.close()
    return path


def same(one: Recording, other: Recording) -> bool:
    return (
        np.array_equal(one.time_s, other.time_s)
        and np.array_equal(one.force, other.force)
        and (one.unit, one.markers, one.gaps) == (other.unit, other.markers, other.gaps)
        and one.metadata == other.metadata
    )


def check(path: Path, whole: Recording) -> str:
    """Hold a damaged file against the truth; return what came of it, for the tallies."""
    try:
        found = read_nkt(path)
    except RecordingError as error:
        if str(path) not in str(error):
            raise
        return "refused"
    codes = {problem.code for problem in found.problems}
    if codes == {problem.code for problem in whole.problems} and "not_closed" not in codes:
        assert same(found, whole)
        return "unharmed"
    k = np.rint(found.time_s * 1000).astype(int)
    assert np.array_equal(found.time_s, k / 1000)
    assert len(set(k.tolist())) == len(k)
    if found.unit == "counts":
        assert codes & {"damaged_calibration", "damaged_header"}
        assert np.array_equal(found.force, (17 * k % 500) * 3.0)
    elif not np.array_equal(found.force, true_force(k)):
        assert "damaged_ledger" in codes  # the tare is lost, and the reader says so
        tare_free = true_force(k) + np.where(k >= 600, 1.25, 0.0)
        assert np.array_equal(found.force, tare_free)
    if len(k) < SAMPLES:
        assert codes & {"damaged_chunk", "damaged_seal", "not_closed", "no_samples"}
        if found.metadata["closed"]:
            assert codes & {"damaged_chunk", "no_samples"}
    return "told"


def flip_one(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= chance.randrange(1, 256)


def flip_in_first_pages(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(12 * PAGE)] ^= 1 << chance.randrange(8)


def flip_many(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(2, 30)):
        flip_one(data, chance)


def zero_a_sector(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // 512) * 512
    data[start : start + 512] = bytes(512)


def swap_pages(data: bytearray, chance: random.Random) -> None:
    a, b = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    data[a : a + PAGE], data[b : b + PAGE] = data[b : b + PAGE], data[a : a + PAGE]


def truncate(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


DAMAGE = [flip_one, flip_in_first_pages, flip_many, zero_a_sector, swap_pages, truncate]


@pytest.fixture(scope="module", params=["sealed", "cut off"])
def original(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    path = make(folder / "a.nkt", sealed=request.param == "sealed")
    copy = folder / "copy.nkt"
    copy.write_bytes(path.read_bytes())
    return copy


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_damage_never_gives_a_wrong_sample_in_silence(
    original: Path, damage: Callable[[bytearray, random.Random], None], tmp_path: Path
) -> None:
    whole = read_nkt(original)
    assert np.array_equal(whole.force, true_force(np.arange(SAMPLES)))
    content = original.read_bytes()
    chance = random.Random(f"{damage.__name__} {whole.metadata['closed']}")
    came = {"refused": 0, "unharmed": 0, "told": 0}
    for i in range(60):
        data = bytearray(content)
        damage(data, chance)
        path = tmp_path / f"{i}.nkt"
        path.write_bytes(data)
        came[check(path, whole)] += 1
        path.unlink()
    assert came["told"] > 0  # the reader did get into damaged files, it did not refuse them all


def test_damage_to_raw_bytes_is_refused_by_whoever_reads_them_again(tmp_path: Path) -> None:
    content = (DATA / "nkt_v1_closed.nkt").read_bytes()
    truth = b"".join(
        b.force_n.tobytes()
        for b in reread(DATA / "nkt_v1_closed.nkt", Assembler(ProgressorCodec()))
        if b.force_n is not None
    )
    with open_recording(DATA / "nkt_v1_closed.nkt") as file:
        raw_pages = [content.index(data) // PAGE for _, data in file.raw()]
    chance = random.Random(3)
    refused = 0
    for i in range(150):
        data = bytearray(content)
        if i % 2:
            flip_one(data, chance)
        else:
            data[chance.choice(raw_pages) * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{i}.nkt"
        path.write_bytes(data)
        try:
            blocks = reread(path, Assembler(ProgressorCodec()))
        except RecordingError:
            refused += 1
            if i % 2 == 0:
                assert "damaged_raw" in {problem.code for problem in verify_nkt(path)}
            continue
        assert b"".join(b.force_n.tobytes() for b in blocks if b.force_n is not None) == truth
    assert refused > 0


def test_a_damaged_chunk_is_left_out_and_named(tmp_path: Path) -> None:
    path = make(tmp_path / "a.nkt")
    connection = sqlite3.connect(path)
    (data,) = connection.execute("SELECT data FROM chunk WHERE seq = 8").fetchone()
    connection.close()
    content = path.read_bytes()
    at = content.index(data[:64])
    path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    recording = read_nkt(path)
    k = np.concatenate([np.arange(700), np.arange(800, SAMPLES)])
    assert np.array_equal(recording.time_s, k / 1000)
    assert np.array_equal(recording.force, true_force(k))
    [problem] = recording.problems
    assert (problem.code, problem.severity, problem.at_s) == ("damaged_chunk", "warning", 0.699)
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == (0.699, 0.8)
    assert [p["code"] for p in describe(path)["problems"]] == ["damaged_chunk"]


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """A recorder died while it wrote into the file: some new pages in it, the old ones beside it."""
    path = tmp_path / "torn.nkt"
    made = make(tmp_path / "whole.nkt", sealed=False)
    before = made.read_bytes()
    connection = sqlite3.connect(made, isolation_level=None)
    connection.execute("PRAGMA journal_mode = PERSIST")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    (row,) = connection.execute("SELECT * FROM chunk WHERE seq = 20").fetchall()
    for seq in range(21, 61):  # more than the cache holds, so that it is written before the commit
        connection.execute("INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (seq, *row[1:]))
    path.write_bytes(made.read_bytes())
    path.with_name("torn.nkt-journal").write_bytes(made.with_name("whole.nkt-journal").read_bytes())
    connection.close()
    assert path.read_bytes() != before
    return path


def test_a_half_done_transaction_is_undone(torn: Path) -> None:
    recording = read_nkt(torn)
    assert np.array_equal(recording.force, true_force(np.arange(SAMPLES)))
    assert [problem.code for problem in recording.problems] == ["not_closed"]


def test_a_half_done_transaction_copied_alone_is_read_as_far_as_it_is_true(torn: Path) -> None:
    torn.with_name("torn.nkt-journal").unlink()
    recording = read_nkt(torn)
    assert np.array_equal(recording.force[:SAMPLES], true_force(np.arange(SAMPLES)))
    assert len(recording) == SAMPLES
    assert "not_closed" in {problem.code for problem in recording.problems}


@pytest.fixture
def read_only() -> Iterator[Callable[[Path], None]]:
    """Take the right to write away from a folder and its files; give it back at the end."""
    folders: list[Path] = []

    def lock(folder: Path) -> None:
        folders.append(folder)
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)

    yield lock
    for folder in folders:
        folder.chmod(0o755)
        for path in folder.iterdir():
            path.chmod(0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="folder permissions are POSIX")
@pytest.mark.parametrize("which", ["closed", "cut off", "hot"])
def test_a_read_only_folder_is_read(which: str, torn: Path, tmp_path: Path, read_only: Callable[[Path], None]) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    path = folder / "a.nkt"
    if which == "hot":
        torn.rename(path)
        torn.with_name("torn.nkt-journal").rename(folder / "a.nkt-journal")
    else:
        make(path, sealed=which == "closed")
    content = {p.name: p.read_bytes() for p in folder.iterdir()}
    read_only(folder)
    child = as_somebody_without_rights(path) if os.geteuid() == 0 else None
    if child is None:
        recording = read_nkt(path)
        assert np.array_equal(recording.force, true_force(np.arange(SAMPLES)))
        codes = [problem.code for problem in recording.problems]
    else:
        count, *codes = child
        assert int(count) == SAMPLES
    assert ("not_closed" in codes) == (which != "closed")
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == content


def as_somebody_without_rights(path: Path) -> list[str]:
    """Read as an ordinary user, because root may write anywhere; return how many samples and the problems."""
    for parent in path.parents:
        if parent != parent.parent and not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
    back, forth = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(65534)
            os.setuid(65534)
            recording = read_nkt(path)
            good = np.array_equal(recording.force, true_force(np.arange(len(recording))))
            text = " ".join([str(len(recording) if good else -1), *(p.code for p in recording.problems)])
        except BaseException as error:
            text = f"-1 {error!r}"
        os.write(forth, text.encode())
        os._exit(0)
    os.close(forth)
    with os.fdopen(back, "rb") as answer:
        text = answer.read().decode()
    os.waitpid(child, 0)
    return text.split(" ")


def test_newtons_whose_correction_is_damaged_are_told_not_to_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    path.write_bytes((DATA / "nkt_v2_corrected.nkt").read_bytes())
    connection = sqlite3.connect(path)
    connection.execute("UPDATE calibration SET c2 = 0.0")
    connection.commit()
    connection.close()
    recording = read_nkt(path)
    [problem] = recording.problems
    assert (problem.code, problem.severity) == ("damaged_calibration", "error")
    assert "not corrected" in problem.message
    assert recording.metadata["calibration"] is None
    assert state_of(recording).kind is CalibrationKind.ABSENT


@pytest.mark.parametrize("forged", [{"c1": 0.0}, {"high_n": None}, {"low_n": 700.0}, {"c2": -0.01}, {"c2": None}])
def test_a_calibration_that_gives_no_force_counts_as_damaged(tmp_path: Path, forged: dict[str, float | None]) -> None:
    path = tmp_path / "a.nkt"
    path.write_bytes((DATA / "nkt_v2_corrected.nkt").read_bytes())
    connection = sqlite3.connect(path)
    row = dict(zip(TABLES["calibration"], connection.execute("SELECT * FROM calibration").fetchone(), strict=False))
    connection.execute("DELETE FROM calibration")
    insert(connection, "calibration", tuple((row | forged).values()))  # with a checksum that agrees
    connection.commit()
    connection.close()
    assert [p.code for p in read_nkt(path).problems] == ["damaged_calibration"]
