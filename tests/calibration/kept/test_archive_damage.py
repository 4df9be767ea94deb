"""Every change to the archive that can be found is found, by the file that was changed."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calibration.errors import CalibrationError
from calibration.kept.archive import Archive
from calibration.kept.document import Document
from tests.calibration.kept.samples import SERIAL, check, record

ENTRIES = (
    "0001-2026-11-16-record.json",
    "0002-2026-11-17-check.json",
    "0003-2026-11-18-record.json",
    "0004-2026-11-20-check.json",
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("archive")
    archive = Archive(root)
    first = archive.add(record("HD-0427-1"))
    archive.add_check(check(Document.load(first), 0.1, days=1))
    third = archive.add(record("HD-0427-2", issued_on="2026-11-18"))
    archive.add_check(check(Document.load(third), 0.0, days=4))
    return root


@pytest.fixture
def root(whole: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "archive"
    shutil.copytree(whole, copy)
    return copy


def folder_of(root: Path) -> Path:
    (folder,) = root.iterdir()
    return folder


def found(root: Path) -> list[str]:
    """Return the names of the files found, after all that must not work then was tried."""
    archive = Archive(root)
    findings = archive.verify(SERIAL)
    if not findings:
        return []
    for use in (archive.records, archive.checks, archive.latest):
        with pytest.raises(CalibrationError, match="is not as it was written"):
            use(SERIAL)
    with pytest.raises(CalibrationError, match="Nothing was added"):
        archive.add(record("HD-0427-9"))
    assert archive.serials() == (SERIAL,)
    for finding in findings:
        assert str(finding.path) in finding.words or str(finding.path.parent) in finding.words
    return [finding.path.name for finding in findings]


def test_a_whole_archive_has_no_findings(root: Path) -> None:
    assert found(root) == []


@given(entry=st.sampled_from([*ENTRIES, "head.json"]), where=st.floats(0, 1, exclude_max=True), by=st.integers(1, 255))
def test_a_single_byte(whole: Path, entry: str, where: float, by: int) -> None:
    path = folder_of(whole) / entry
    data = path.read_bytes()
    at = int(where * len(data))
    changed = bytearray(data)
    changed[at] ^= by
    try:
        path.write_bytes(changed)
        findings = Archive(whole).verify(SERIAL)
        assert any(str(path) in finding.words for finding in findings)
        with pytest.raises(CalibrationError, match=r"\.json"):
            Archive(whole).latest(SERIAL)
    finally:
        path.write_bytes(data)


@pytest.mark.parametrize(("old", "new"), [(b"  ", b" \t"), (b"\n", b"\r\n"), (b"5000.0", b"5.0e+3"), (b"", b" ")])
def test_bytes_that_mean_the_same(root: Path, old: bytes, new: bytes) -> None:
    path = folder_of(root) / ENTRIES[0]
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    assert found(root) == [ENTRIES[0]]


def test_a_second_value_under_one_name(root: Path) -> None:
    """A person reads the first, a program takes the last."""
    path = folder_of(root) / ENTRIES[0]
    path.write_bytes(path.read_bytes().replace(b"{\n", b'{\n  "status": "refused",\n', 1))
    assert found(root) == [ENTRIES[0]]


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_that_was_cut(root: Path, entry: str) -> None:
    path = folder_of(root) / entry
    data = path.read_bytes()
    for length in (0, 1, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:length])
        assert found(root) == [entry]


@pytest.mark.parametrize(("entry", "told"), [*pairwise(ENTRIES), (ENTRIES[-1], "head.json")])
def test_an_entry_that_was_taken_out(root: Path, entry: str, told: str) -> None:
    (folder_of(root) / entry).unlink()
    assert found(root) == [told]


def test_the_last_ones_taken_away(root: Path) -> None:
    for entry in ENTRIES[1:]:
        (folder_of(root) / entry).unlink()
    assert found(root) == ["head.json"]
    assert "Entries 0002 to 0004 are missing" in Archive(root).verify(SERIAL)[0].words


def test_all_taken_away(root: Path) -> None:
    for entry in ENTRIES:
        (folder_of(root) / entry).unlink()
    assert found(root) == ["head.json"]


def test_the_head_taken_away(root: Path) -> None:
    (folder_of(root) / "head.json").unlink()
    assert found(root) == ["head.json"]


def resealed(path: Path) -> None:
    """Change an entry as somebody would who knows how it is hashed and written."""
    document = msgspec.structs.replace(Document.load(path), due_on="2030-01-01").sealed()
    path.write_text(json.dumps(msgspec.to_builtins(document), indent=2, ensure_ascii=False) + "\n", "utf-8")


def test_an_entry_that_was_changed_and_sealed_anew(root: Path) -> None:
    resealed(folder_of(root) / ENTRIES[0])
    assert found(root) == [ENTRIES[1]]  # the one after it bears the witness
    assert "does not follow on the entry before it" in Archive(root).verify(SERIAL)[0].words


def test_the_last_entry_changed_and_sealed_anew(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.add(record("R-1"))
    last = archive.add(record("R-2"))
    resealed(last)
    assert found(tmp_path) == [last.name]


def test_an_entry_put_in(root: Path) -> None:
    folder = folder_of(root)
    shutil.copy(folder / ENTRIES[2], folder / "0002-2026-11-18-record.json")
    assert "0002-2026-11-18-record.json" in found(root)


def test_an_entry_put_at_the_end(root: Path) -> None:
    folder = folder_of(root)
    shutil.copy(folder / ENTRIES[2], folder / "0005-2026-11-18-record.json")
    assert found(root) == ["0005-2026-11-18-record.json"]


def test_an_entry_put_before_the_first(root: Path) -> None:
    folder = folder_of(root)
    shutil.copy(folder / ENTRIES[0], folder / "0000-2026-11-16-record.json")
    assert "0000-2026-11-16-record.json" in found(root)


def test_two_entries_that_changed_places(root: Path) -> None:
    folder = folder_of(root)
    one, other = (folder / ENTRIES[0]).read_bytes(), (folder / ENTRIES[2]).read_bytes()
    (folder / ENTRIES[0]).write_bytes(other)
    (folder / ENTRIES[2]).write_bytes(one)
    assert set(found(root)) >= {ENTRIES[0], ENTRIES[2]}


def test_an_entry_under_another_name(root: Path) -> None:
    folder = folder_of(root)
    (folder / ENTRIES[0]).rename(folder / "0001-2027-11-16-record.json")
    assert found(root) == ["0001-2027-11-16-record.json"]
    (folder / "0001-2027-11-16-record.json").rename(folder / "0001-2026-11-16-check.json")
    assert found(root) == ["0001-2026-11-16-check.json"]


def test_an_entry_of_another_instrument(root: Path, tmp_path: Path) -> None:
    other = Archive(tmp_path / "other").add(record("B-1", "B"))
    folder = folder_of(root)
    shutil.copy(other, folder / ENTRIES[0])
    assert ENTRIES[0] in found(root)
    assert "of 'B', not of 'HD-0427'" in Archive(root).verify(SERIAL)[0].words


def test_the_head_of_another_instrument(root: Path, tmp_path: Path) -> None:
    other = Archive(tmp_path / "other").add(record("B-1", "B"))
    shutil.copy(other.parent / "head.json", folder_of(root) / "head.json")
    assert [finding.path.name for finding in Archive(root).verify(SERIAL)] == ["head.json"]


def test_another_instrument_goes_on(root: Path) -> None:
    (folder_of(root) / ENTRIES[0]).write_bytes(b"damaged")
    archive = Archive(root)
    archive.add(record("B-1", "B"))
    assert archive.serials() == ("B", SERIAL)
    assert archive.verify("B") == ()


def test_nothing_says_whose_it_is(root: Path) -> None:
    for path in folder_of(root).iterdir():
        path.write_bytes(b"damaged")
    with pytest.raises(CalibrationError, match="nothing says whose they are"):
        Archive(root).serials()


def test_a_folder_put_aside_makes_room_for_a_new_one(root: Path) -> None:
    folder = folder_of(root)
    (folder / ENTRIES[1]).unlink()
    folder.rename(folder.with_name(f"{folder.name}-damaged"))
    archive = Archive(root)
    assert archive.serials() == ()
    archive.add(record("HD-0427-3"))
    assert archive.serials() == (SERIAL,)
    assert archive.verify(SERIAL) == ()
    with pytest.raises(CalibrationError, match="is taken"):  # what is aside keeps its names
        archive.add(record("HD-0427-1"))


def test_what_a_chain_cannot_find_is_what_is_said(root: Path) -> None:
    """The last entry taken away, and the head mended by somebody who knows how: said to be beyond it."""
    folder = folder_of(root)
    (folder / ENTRIES[3]).unlink()
    third = json.loads((folder / ENTRIES[2]).read_bytes())
    head = {"serial": SERIAL, "number": 3, "sha256": third["sha256"]}
    (folder / "head.json").write_text(json.dumps(head, indent=2) + "\n")
    assert found(root) == []
    assert "mends the" in (Archive.__doc__ or "")
