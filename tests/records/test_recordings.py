"""Recordings: named by their identifier, sealed once, and held against their files."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path

import pytest
from clinic import Visit, add_testers, person
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text

from nktsense.errors import ConflictError, RecordsError
from nktsense.records.models import AuditRow, RecordingRow
from nktsense.records.sessions.recordings import (
    Fault,
    add_recording,
    check_recordings,
    place_of_recording,
    recording_at,
    seal_recording,
    sha256_of,
)
from nktsense.records.sessions.stored import start_session
from nktsense.records.store import Store


@pytest.fixture
def visit(store: Store) -> Visit:
    """A session in the records."""
    add_testers(store)
    person(store)
    visit = Visit.begin()
    start_session(store, "T1", visit.session)
    return visit


def made(store: Store, visit: Visit, folder: Path, content: bytes | None, *, sealed: bool = True) -> str:
    """A recording with its file; sealed as what it holds now."""
    recording = str(uuid.uuid4())
    add_recording(store, "T1", visit.id, 1, f"{recording}.nkt", recording)
    if content is not None:
        (folder / f"{recording}.nkt").write_bytes(content)
    if sealed:
        seal_recording(store, "T1", recording, hashlib.sha256(content or b"").hexdigest(), len(content or b""))
    return recording


def test_each_recording_is_held_against_its_file(store: Store, visit: Visit, tmp_path: Path) -> None:
    good = made(store, visit, tmp_path, b"samples" * 400_000)
    missing = made(store, visit, tmp_path, None)
    replaced = made(store, visit, tmp_path, b"samples")
    (tmp_path / f"{replaced}.nkt").write_bytes(b"simples")  # as long as before
    cut = made(store, visit, tmp_path, b"samples")
    (tmp_path / f"{cut}.nkt").write_bytes(b"sample")
    unsealed = made(store, visit, tmp_path, b"samples", sealed=False)
    found = {finding.recording: finding for finding in check_recordings(store, tmp_path)}
    assert {recording: finding.fault for recording, finding in found.items()} == {
        missing: Fault.MISSING,
        replaced: Fault.REPLACED,
        cut: Fault.REPLACED,
        unsealed: Fault.NEVER_SEALED,
    }
    assert good not in found
    assert all(finding.session == visit.id and recording in finding.text for recording, finding in found.items())


def test_a_name_that_leads_elsewhere_is_not_read(store: Store, visit: Visit, tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    outside = tmp_path / "elsewhere.nkt"
    outside.write_bytes(b"secret")
    linked, moved, taken = (made(store, visit, folder, b"samples") for _ in range(3))
    (folder / f"{linked}.nkt").unlink()
    (folder / f"{linked}.nkt").symlink_to(outside)
    (folder / f"{taken}.nkt").unlink()
    (folder / f"{taken}.nkt").mkdir()
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE recording SET file = '../elsewhere.nkt' WHERE id = :id"), {"id": moved})
    found = {finding.recording: finding.fault for finding in check_recordings(store, folder)}
    assert found == {linked: Fault.OUTSIDE, moved: Fault.OUTSIDE, taken: Fault.MISSING}


def test_a_file_that_cannot_be_read_is_told(store: Store, visit: Visit, tmp_path: Path) -> None:
    recording = made(store, visit, tmp_path, b"samples")
    with store.engine.begin() as connection:  # longer than a file system takes
        connection.execute(text("UPDATE recording SET file = :file"), {"file": "a" * 300})
    (finding,) = check_recordings(store, tmp_path)
    assert (finding.recording, finding.fault) == (recording, Fault.UNREADABLE)


def test_only_a_name_that_tells_nothing_is_kept(store: Store, visit: Visit) -> None:
    recording = str(uuid.uuid4())
    for file in (
        "Anna.nkt",
        f"../{recording}.nkt",
        f"C:\\{recording}.nkt",
        f"{recording}.nkt\0",
        recording,
        "=1+1.nkt",
    ):
        with pytest.raises(RecordsError, match="named by its identifier alone"):
            add_recording(store, "T1", visit.id, 1, file, recording)
    for wrong in ("Anna", recording.upper(), f"{{{recording}}}", "../" + recording):
        with pytest.raises(RecordsError, match="no identifier of a recording"):
            add_recording(store, "T1", visit.id, 1, f"{wrong}.nkt", wrong)
    with pytest.raises(RecordsError, match="no session"):
        add_recording(store, "T1", "x", 1, f"{recording}.nkt", recording)
    with store.reading() as db:
        assert db.scalars(select(RecordingRow)).all() == []


def test_a_recording_is_added_and_sealed_once(store: Store, visit: Visit, tmp_path: Path) -> None:
    recording = made(store, visit, tmp_path, b"samples")
    sealed = hashlib.sha256(b"samples").hexdigest()
    with pytest.raises(ConflictError, match="known already"):
        add_recording(store, "T1", visit.id, 1, f"{recording}.nkt", recording)
    seal_recording(store, "T1", recording, sealed.upper(), 7)
    for other, size in (("ab" * 32, 7), (sealed, 8)):
        with pytest.raises(ConflictError, match="sealed before, as another file"):
            seal_recording(store, "T1", recording, other, size)
    for wrong in ("", "xy" * 32, "ab" * 31):
        with pytest.raises(RecordsError, match="no SHA-256"):
            seal_recording(store, "T1", recording, wrong, 7)
    with pytest.raises(RecordsError, match="no recording"):
        seal_recording(store, "T1", str(uuid.uuid4()), sealed, 7)
    with store.reading() as db:
        row = db.get_one(RecordingRow, recording)
        assert (row.sha256, row.bytes, row.session_id) == (sealed, 7, visit.id)
        actions = db.scalars(select(AuditRow.action).where(AuditRow.object_id == recording).order_by(AuditRow.seq))
        assert list(actions) == ["create", "seal"]


def test_one_recording_is_given_only_as_it_was_sealed(store: Store, visit: Visit, tmp_path: Path) -> None:
    right, missing = made(store, visit, tmp_path, b"samples"), made(store, visit, tmp_path, None)
    replaced, open_still = made(store, visit, tmp_path, b"samples"), made(store, visit, tmp_path, b"s", sealed=False)
    (tmp_path / f"{replaced}.nkt").write_bytes(b"sampleZ")
    assert recording_at(store, tmp_path, right) == ((tmp_path / f"{right}.nkt").resolve(), None)
    for recording, fault, there in (
        (missing, Fault.MISSING, False),
        (replaced, Fault.REPLACED, False),
        (open_still, Fault.NEVER_SEALED, True),
    ):
        path, finding = recording_at(store, tmp_path, recording)
        assert (path is not None) is there
        assert finding is not None
        assert (finding.fault, finding.session) == (fault, visit.id)
    with pytest.raises(RecordsError, match="no recording"):
        recording_at(store, tmp_path, str(uuid.uuid4()))


@given(st.text(max_size=60))
def test_no_name_leads_out_of_the_folder(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "recordings"
    place = place_of_recording(folder, name)
    assert place is None or place.is_relative_to(folder.resolve())


@pytest.mark.parametrize("name", ["..", "../x", "/etc/passwd", "a/../../x", "", ".", "x\0y", "a" * 5000])
def test_names_that_try_to(tmp_path: Path, name: str) -> None:
    place = place_of_recording(tmp_path, name)
    assert place is None or place.parent == tmp_path.resolve()
    if name in ("..", "../x", "/etc/passwd", "a/../../x", "", ".", "x\0y"):
        assert place is None


@given(st.binary(max_size=5000))
def test_the_hash_is_that_of_the_whole_file(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "hashed.nkt"
    path.write_bytes(content)
    assert sha256_of(path) == hashlib.sha256(content).hexdigest()
