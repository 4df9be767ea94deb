"""What goes into the archive comes out as it was, in a chain that anybody can follow."""

from __future__ import annotations

import hashlib
import json
import os
import string
from pathlib import Path
from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.kept import entries
from calibration.kept.archive import Archive
from calibration.kept.document import Document
from calibration.kept.entries import folder_name, only_writer, write_new
from tests.calibration.kept.samples import SERIAL, check, record


def read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_bytes())


def hash_of(path: Path) -> str:
    fields = read(path)
    del fields["sha256"]
    return hashlib.sha256(rfc8785.dumps(fields)).hexdigest()


def filled(folder: Path) -> list[Path]:
    """Return the files of a record, a check, another record and a check of it."""
    archive = Archive(folder)
    first = archive.add(record("HD-0427-1"))
    second = archive.add_check(check(Document.load(first), 0.1, days=1))
    third = archive.add(record("HD-0427-2", issued_on="2026-11-18"))
    fourth = archive.add_check(check(Document.load(third), 0.0, days=4))
    return [first, second, third, fourth]


def test_names_and_chain(tmp_path: Path) -> None:
    paths = filled(tmp_path)
    assert [path.name for path in paths] == [
        "0001-2026-11-16-record.json",
        "0002-2026-11-17-check.json",
        "0003-2026-11-18-record.json",
        "0004-2026-11-20-check.json",
    ]
    previous = ""
    for path in paths:
        assert read(path)["previous_sha256"] == previous
        previous = read(path)["sha256"]
        assert previous == hash_of(path)


def test_what_was_put_in_comes_out(tmp_path: Path) -> None:
    paths = filled(tmp_path)
    archive = Archive(tmp_path)
    assert archive.verify(SERIAL) == ()
    assert [one.identity for one in archive.records(SERIAL)] == ["HD-0427-1", "HD-0427-2"]
    assert [one.calibration for one in archive.checks(SERIAL)] == ["HD-0427-1", "HD-0427-2"]
    assert archive.records(SERIAL)[0] == record("HD-0427-1").sealed()
    assert archive.records(SERIAL)[1] == Document.load(paths[2])
    latest = archive.latest(SERIAL)
    assert latest is not None
    assert latest.identity == "HD-0427-2"


def test_the_latest_is_the_last_valid_one(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.latest(SERIAL) is None
    archive.add(record("R-1", status="refused"))
    assert archive.latest(SERIAL) is None
    archive.add(record("R-2"))
    archive.add(record("R-3", status="refused"))
    latest = archive.latest(SERIAL)
    assert latest is not None
    assert latest.identity == "R-2"
    assert len(archive.records(SERIAL)) == 3


def test_an_empty_archive(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "not" / "there")
    assert archive.serials() == ()
    assert archive.records(SERIAL) == ()
    assert archive.checks(SERIAL) == ()
    assert archive.verify(SERIAL) == ()
    assert not archive.folder.exists()  # to look makes nothing
    archive.add(record())
    assert archive.serials() == (SERIAL,)


def test_each_instrument_has_its_own_chain(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    serials = ["a/b", "a\\b", "A/B", "a_b", "CON", "nul.", "  ", "Größe 7", "4711 ", "4711", "..", "x" * 300]
    for index, serial in enumerate(serials):
        if serial.strip():
            path = archive.add(record(f"R-{index}", serial))
            assert path.name.startswith("0001-")
            assert path.parent.parent == tmp_path
    assert archive.serials() == tuple(sorted(serial for serial in serials if serial.strip()))
    assert [one.identity for one in archive.records("A/B")] == ["R-2"]
    with pytest.raises(CalibrationError, match="serial number"):
        archive.add(record("R-99", "  "))
    with pytest.raises(CalibrationError, match="no text"):
        archive.records("\ud800")


@given(serial=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_a_folder_name_is_one_on_every_system(serial: str) -> None:
    name = folder_name(serial)
    assert set(name) <= set(string.ascii_letters + string.digits + "-_")
    assert len(name) <= 60
    assert name.rpartition("-")[2] == hashlib.sha256(serial.encode()).hexdigest()[:16]
    for other in (serial + " ", serial.swapcase(), serial + "/", "_" + serial):
        assert other == serial or folder_name(other).lower() != name.lower()


def test_an_identity_is_used_once(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.add(record("R-1"))
    for serial in (SERIAL, "another"):
        with pytest.raises(CalibrationError, match=r"R-1 is taken, by .*0001-2026-11-16-record\.json"):
            archive.add(record("R-1", serial))
    for identity in ("", "a/b", "x" * 65):
        with pytest.raises(CalibrationError, match="is no identity"):
            archive.add(record(identity))
    assert len(archive.records(SERIAL)) == 1
    assert archive.records("another") == ()


def test_a_check_needs_its_calibration_there(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    stored = Document.load(archive.add(record("R-1")))
    with pytest.raises(CalibrationError, match="does not hold in this form"):
        archive.add_check(check(msgspec.structs.replace(stored, sha256="0" * 64)))
    with pytest.raises(CalibrationError, match="does not hold in this form"):
        archive.add_check(check(record("R-2").sealed()))
    assert archive.checks(SERIAL) == ()
    archive.add_check(check(stored))
    assert len(archive.checks(SERIAL)) == 1


def test_days_that_are_none_make_no_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    for issued_on in ("", "../../2026-11-16", "16.11.2026", "2026-02-30"):
        with pytest.raises(CalibrationError, match="no day of issue"):
            archive.add(record(issued_on=issued_on))
    assert archive.records(SERIAL) == ()


def test_numbers_json_cannot_write_make_no_file(tmp_path: Path) -> None:
    spoiled = msgspec.structs.replace(record(), coverage=float("nan"))
    with pytest.raises(CalibrationError, match="number that JSON cannot"):
        Archive(tmp_path).add(spoiled)
    assert Archive(tmp_path).records(SERIAL) == ()


def test_whole_numbers_are_kept_as_they_are_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    whole = record()
    assert isinstance(whole.points[0].force_n, int)
    path = archive.add(whole)
    assert archive.verify(SERIAL) == ()
    assert read(path)["points"][0]["force_n"] == 0
    assert b'"force_n": 0.0' in path.read_bytes()


def test_the_layout_is_that_of_the_standard_library(tmp_path: Path) -> None:
    """A file is held to its bytes: were the layout to change, every archive would be told to be changed."""
    for path in [*filled(tmp_path), *tmp_path.glob("*/head.json")]:
        text = path.read_text("utf-8")
        assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"
    first = next(tmp_path.glob("*/0001*")).read_bytes()
    assert first.startswith(b'{\n  "identity": "HD-0427-1",\n  "status": "valid",\n')
    assert b"        1e-06\n" in first
    assert "Größe".encode() in first


def test_leftovers_and_strange_files_are_no_entries(tmp_path: Path) -> None:
    folder = filled(tmp_path)[0].parent
    (folder / f".{'0' * 32}.part").write_bytes(b'{"half a rec')
    (folder / "notes.txt").write_text("sent to the maker")
    (folder / "0005-2026-11-20-record.json.part").write_bytes(b"")
    (folder / "٠٠٠٥-2026-11-20-record.json").write_bytes(b"")  # digits of another script
    (tmp_path / "pictures").mkdir()
    archive = Archive(tmp_path)
    assert archive.verify(SERIAL) == ()
    assert archive.serials() == (SERIAL,)
    assert archive.add(record("R-9")).name.startswith("0005-")


def test_an_entry_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "0001-2026-11-16-record.json"
    write_new(path, b"first")
    with pytest.raises(CalibrationError, match="is there already"):
        write_new(path, b"second")
    assert path.read_bytes() == b"first"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_two_writers_wait_for_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "_PATIENCE_S", 0.05)
    archive = Archive(tmp_path)
    folder = archive.add(record("R-1")).parent
    with only_writer(folder), pytest.raises(CalibrationError, match="another program"):
        archive.add(record("R-2"))
    archive.add(record("R-2"))
    assert len(archive.records(SERIAL)) == 2


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    archive = Archive(tmp_path / "file")
    with pytest.raises(CalibrationError, match="could not make"):
        archive.add(record())
    with pytest.raises(CalibrationError, match="could not read"):
        archive.serials()
    with pytest.raises(CalibrationError, match="could not read"):
        archive.records(SERIAL)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a system that forbids, to somebody it can")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    folder = archive.add(record("R-1")).parent
    folder.chmod(0o555)
    try:
        with pytest.raises(CalibrationError, match="right to do so"):
            archive.add(record("R-2"))
        assert len(archive.records(SERIAL)) == 1
    finally:
        folder.chmod(0o755)


def test_to_use_a_record_does_not_wait_for_scipy(tmp_path: Path) -> None:
    import subprocess
    import sys

    filled(tmp_path)
    ask = (
        "import sys, pathlib; from calibration.kept.archive import Archive; "
        f"print(Archive(pathlib.Path(sys.argv[1])).latest({SERIAL!r}).identity, 'scipy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", ask, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["HD-0427-2", "False"]
