"""A file that is damaged, cut, plain, full or not ours: told by name, never taken for good, and nothing leaks."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from msgspec.structs import replace
from sqlalchemy import select, text

from nktsense.errors import (
    ConflictError,
    DamagedRecordsError,
    KeyMissingError,
    RecordsError,
)
from nktsense.records.models import Base, TesterRow
from nktsense.records.opening.door import open_store
from nktsense.records.opening.file_engine import publish
from nktsense.records.opening.integrity import damage_of
from nktsense.records.opening.key import KeySource, add_passphrase
from nktsense.records.opening.key_file import make_key_file, read_key_file
from nktsense.records.opening.sidecar import read_sidecar, write_sidecar
from nktsense.records.people.clients import Identity, NewClient, add_client, identity_of
from nktsense.records.people.testers import Tester, add_tester
from nktsense.records.store import Store

NAME = "Marvin-The-Paranoid-Android"
NOTE = "brain-the-size-of-a-planet"
FLIPS = 500


@pytest.fixture
def filled(file_store: Store) -> Path:
    """A file of records with something in it, closed; its key is `key` beside it."""
    for number in range(40):
        new = NewClient(code=f"C{number}", birth_year=1950 + number, mass_kg=50.0 + number / 7)
        add_client(file_store, "T1", new, Identity(name=f"{NAME} {number}", notes=NOTE * 30))
    add_tester(file_store, "T1", Tester(code="T1", name=NAME))
    file_store.close()
    return file_store.place.file


def key_beside(path: Path) -> KeySource:
    return KeySource(key_file=path.parent / "key", keyring=False)


ALL_ROWS = {
    table.name: f'SELECT * FROM "{table.name}" ORDER BY {", ".join(column.name for column in table.primary_key)}'
    for table in Base.metadata.sorted_tables
}


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.reading() as db:
        connection = db.connection()
        return {name: [tuple(row) for row in connection.exec_driver_sql(chosen)] for name, chosen in ALL_ROWS.items()}


def read(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with open_store(path, key_beside(path)) as store:
        return everything(store)


def test_every_flipped_byte_is_detected_or_harmless(filled: Path) -> None:
    truth = read(filled)
    whole = filled.read_bytes()
    random.seed(1)
    places = sorted({*range(0, 100, 7), *random.sample(range(len(whole)), FLIPS)})
    detected = harmless = 0
    with filled.open("r+b") as file:
        for at in places:
            file.seek(at)
            file.write(bytes([whole[at] ^ (1 << random.randrange(8))]))
            file.flush()
            try:
                found = read(filled)
            except DamagedRecordsError:
                detected += 1
            else:
                assert found == truth, at
                harmless += 1
            file.seek(at)
            file.write(whole[at : at + 1])
            file.flush()
    assert read(filled) == truth
    assert detected + harmless == len(places) >= 500
    assert detected > len(places) // 3


def test_a_check_reads_every_page_even_those_nobody_asked_for(filled: Path) -> None:
    whole = filled.read_bytes()
    with open_store(filled, key_beside(filled)) as store:
        assert damage_of(store) == ()
    random.seed(2)
    pages = len(whole) // 4096
    for page in random.sample(range(1, pages), 12):
        at = page * 4096 + random.randrange(4096)
        filled.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            with open_store(filled, key_beside(filled)) as store:
                assert damage_of(store) != (), page
        except DamagedRecordsError:
            pass
    filled.write_bytes(whole)


def test_a_truncated_file_is_told_at_every_length(filled: Path) -> None:
    whole = filled.read_bytes()
    random.seed(3)
    lengths = {0, 1, 15, 16, 17, 4095, 4096, 4097, 8192, len(whole) - 1, len(whole) - 4096, len(whole) // 2}
    lengths |= set(random.sample(range(len(whole)), 20)) | {4096 * page for page in range(1, len(whole) // 4096, 5)}
    for length in sorted(lengths):
        filled.write_bytes(whole[:length])
        with pytest.raises(DamagedRecordsError) as refused:
            read(filled)
        assert "restore" in str(refused.value).lower(), length
        assert filled.read_bytes() == whole[:length], "a damaged file is left as it is"
    filled.write_bytes(whole)
    read(filled)


def test_something_behind_the_end_is_told_or_harmless(filled: Path) -> None:
    truth, whole = read(filled), filled.read_bytes()
    filled.write_bytes(whole + b"tail")
    with pytest.raises(DamagedRecordsError):
        read(filled)
    filled.write_bytes(whole + b"tail" * 1024)
    assert read(filled) == truth


@pytest.mark.parametrize("create", [False, True])
def test_what_is_no_file_of_records_is_refused_and_left(filled: Path, create: bool) -> None:
    plain = sqlcipher.connect(str(filled.parent / "plain"))
    plain.execute("CREATE TABLE client (id)")
    plain.close()
    contents = {
        "plain SQLite": (filled.parent / "plain").read_bytes(),
        "empty": b"",
        "cut off": b"\x00" * 4095,
        "damaged": random.Random(4).randbytes(20_480),
    }
    assert contents["plain SQLite"].startswith(b"SQLite format 3\0")
    for words, content in contents.items():
        filled.write_bytes(content)
        with pytest.raises(RecordsError, match=words) as refused:
            open_store(filled, key_beside(filled), create=create)
        assert not isinstance(refused.value, KeyMissingError)
        assert filled.read_bytes() == content
    filled.unlink()
    filled.mkdir()
    with pytest.raises(RecordsError, match="not a file"):
        open_store(filled, key_beside(filled), create=create)


def test_an_encrypted_file_of_something_else_is_refused(filled: Path) -> None:
    from nktsense.records.opening.file_engine import connect
    from nktsense.records.opening.key import derived

    filled.unlink()
    other = connect(filled, derived(read_key_file(filled.parent / "key"), "file"), must_exist=False)
    other.execute("CREATE TABLE recipes (id)")
    other.close()
    with pytest.raises(DamagedRecordsError, match="no tables"):
        open_store(filled, key_beside(filled))


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    source = KeySource(key_file=tmp_path / "key", keyring=False)
    with pytest.raises(RecordsError, match="cannot be read"):
        open_store(tmp_path / "file" / "records.db", source, create=True)


OPEN = """
import os, pwd, sys
from pathlib import Path
import alembic.command, alembic.config, alembic.script, alembic.ddl.sqlite, logging.config, sqlite3
from nktsense.errors import NktsenseError
from nktsense.records import migrations
from nktsense.records.opening import open_file
from nktsense.records.opening.key import KeySource
from nktsense.records.opening.door import open_store
place, key, elsewhere = sys.argv[1], KeySource(key_file=Path(sys.argv[2]), keyring=False), sys.argv[3]
open_store(elsewhere, key, create=True).close()  # whatever is imported late is imported now
if os.geteuid() == 0:
    nobody = pwd.getpwnam("nobody")
    os.chown(key.key_file, nobody.pw_uid, nobody.pw_gid)
    os.setgroups([])
    os.setgid(nobody.pw_gid)
    os.setuid(nobody.pw_uid)
try:
    with open_store(place, key, create=True) as store:
        with store.writing("T1") as write:
            write.log("create", "tester", "T9")
except NktsenseError as error:
    print(type(error).__name__, error)
else:
    print("open")
"""


def as_nobody(place: Path, key: Path, elsewhere: Path) -> str:
    """Open records as somebody without rights, for root is stopped by no mode of a file."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(place), str(key), str(elsewhere)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_folder_or_file_without_permission_is_told(filled: Path, tmp_path: Path) -> None:
    with TemporaryDirectory() as name:  # the folders of pytest are closed to others
        open_to_all = Path(name)
        open_to_all.chmod(0o755)
        key, closed = open_to_all / "key", open_to_all / "closed"
        shutil.copy(filled.parent / "key", key)
        closed.mkdir(mode=0o555)
        assert as_nobody(closed / "records.db", key, tmp_path / "1.db").startswith("AccessError")
        closed.chmod(0o755)
        shutil.copy(filled.parent / "key", key)
        for each in ("records.db", "records.db.key.json"):
            shutil.copy(filled.parent / each, closed / each)
            (closed / each).chmod(0o444)
        closed.chmod(0o555)
        assert as_nobody(closed / "records.db", key, tmp_path / "2.db").startswith("AccessError")
        closed.chmod(0o755)


FILL = """
import resource, signal, sys
from pathlib import Path
from nktsense.errors import NktsenseError
from nktsense.records.opening.key import KeySource
from nktsense.records.models import TesterRow
from nktsense.records.opening.door import open_store
place, key, limit = sys.argv[1], KeySource(key_file=Path(sys.argv[2]), keyring=False), int(sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(place, key)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
kept = 0
try:
    for number in range(100000):
        with store.writing("T1") as write:
            write.db.add(TesterRow(code=f"N{number}", name="x" * 200))
            write.log("create", "tester", f"N{number}")
        kept += 1
except NktsenseError as error:
    print(kept, type(error).__name__, str(error), flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with store.writing("T1") as write:
    write.db.add(TesterRow(code="space-again"))
store.close()
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit of file size here")
def test_a_disk_that_is_full_is_told_and_nothing_before_it_is_lost(filled: Path) -> None:
    for extra in (60_000, 300_000):
        limit = filled.stat().st_size + extra
        done = subprocess.run(
            [sys.executable, "-c", FILL, str(filled), str(filled.parent / "key"), str(limit)],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        kept, kind, words = done.stdout.split(" ", 2)
        assert kind == "RecordsError"
        assert "disk" in words
        assert "nothing of this was written" in words
        with open_store(filled, key_beside(filled)) as store, store.reading() as db:
            codes = set(db.scalars(select(TesterRow.code)))
            assert {f"N{number}" for number in range(int(kept))} | {"T1", "space-again"} == codes
        with open_store(filled, key_beside(filled)) as store:
            assert damage_of(store) == ()
            with store.writing("T1") as write:
                write.db.execute(text("DELETE FROM tester WHERE code <> 'T1'"))


def test_a_page_limit_is_told_as_a_full_disk(file_store: Store) -> None:
    def fill() -> None:
        with file_store.writing("T1") as write:
            write.db.execute(text("PRAGMA max_page_count = 70"))
            for number in range(5000):
                write.db.add(TesterRow(code=f"N{number}", name="x" * 200))
            write.db.flush()

    with pytest.raises(RecordsError, match="no space left"):
        fill()
    with file_store.reading() as db:
        assert db.scalars(select(TesterRow)).all() == []


def test_names_are_in_no_file_while_it_is_open_nor_after(
    file_store: Store, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    folder = file_store.place.file.parent
    add_client(file_store, "T1", NewClient(code="C1"), Identity(name=NAME, notes=NOTE * 3000))
    with pytest.raises(ConflictError):
        add_client(file_store, "T1", NewClient(code="C1"), Identity(name=NAME, notes=NOTE))
    assert identity_of(file_store, "T1", "C1").name == NAME
    add_passphrase(file_store.place, read_key_file(folder / "key"), NOTE)
    seen: set[str] = set()
    for _ in ("open", "closed"):
        for path in folder.iterdir():
            seen.add(path.name)
            data = path.read_bytes()
            for secret in (NAME, NOTE):
                assert secret.encode() not in data, path.name
                assert secret.encode("utf-16-le") not in data, path.name
        file_store.close()
    assert {"records.db", "records.db-wal", "records.db-shm", "records.db.key.json"} <= seen
    shown = "".join(capfd.readouterr()) + caplog.text
    assert NAME not in shown
    assert NOTE not in shown


def test_the_librarys_own_complaints_do_not_reach_the_terminal(filled: Path) -> None:
    whole = filled.read_bytes()
    make_key_file(filled.parent / "wrong")
    program = (
        "import sys\nfrom pathlib import Path\nfrom nktsense.errors import NktsenseError\n"
        "from nktsense.records.opening.key import KeySource\nfrom nktsense.records.opening.door import open_store\n"
        "try:\n    with open_store(sys.argv[1], KeySource(key_file=Path(sys.argv[2]))) as s, s.reading() as db:\n"
        "        [db.execute(t.select()).all() for t in "
        "__import__('nktsense.records.models').records.models.Base.metadata.sorted_tables]\n"
        "except NktsenseError as error:\n    print(error)\n"
    )
    (filled.parent / "records.db.key.json").unlink()
    for key, data in (("wrong", whole), ("key", whole[:9000] + b"?" * 5000 + whole[14000:]), ("key", whole[:8192])):
        filled.write_bytes(data)
        done = subprocess.run(
            [sys.executable, "-c", program, str(filled), str(filled.parent / key)], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        assert len(done.stdout.splitlines()) == 1
        assert NAME not in done.stdout


def test_two_keys_never_open_each_others_file(filled: Path, make_file_store: Callable[..., Store]) -> None:
    other = make_file_store(fresh=True)
    other.close()
    for name in ("records.db", "records.db.key.json"):
        shutil.copy(other.place.file.parent / name, filled.parent / name)
    with pytest.raises(KeyMissingError, match="not the key of"):
        open_store(filled, key_beside(filled))


def test_a_small_file_about_the_key_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    source = KeySource(passphrase=lambda: "correct horse battery", keyring=False)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(RecordsError, match="no space"):
            open_store(tmp_path / "new" / "records.db", source, create=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "new").iterdir()) == []


def test_records_whose_note_could_not_be_written_are_noted_when_they_are_opened(filled: Path) -> None:
    sidecar = read_sidecar(filled)
    assert sidecar is not None
    write_sidecar(filled, replace(sidecar, made=False))
    open_store(filled, key_beside(filled)).close()
    assert read_sidecar(filled) == sidecar


def test_a_file_whose_side_file_was_not_written_back_gets_no_name(filled: Path, tmp_path: Path) -> None:
    with open_store(filled, key_beside(filled)) as store:
        add_tester(store, "T1", Tester(code="T2"))  # it is in the side file until the records are closed
        with pytest.raises(RecordsError, match="no space left to finish"):
            publish(filled, tmp_path / "new.db")
    assert not (tmp_path / "new.db").exists()
    assert publish(filled, tmp_path / "new.db")
