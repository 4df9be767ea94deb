"""Reading and writing, in a file and on a server: all or nothing, one at a time, and no value in a message."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text

from nktsense.errors import AccessError, ConflictError, RecordsError
from nktsense.records import store as store_module
from nktsense.records.models import AuditRow, EntryRow, TesterRow
from nktsense.records.opening import file_engine, server_engine
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.store import Store

SECRET = "Zaphod-Beeblebrox"


def write_tester(store: Store, code: str, name: str = "") -> None:
    with store.writing("T1") as write:
        row = TesterRow(code=code, name=name)
        write.db.add(row)
        write.log("create", "tester", code, row=row)


def codes(store: Store) -> set[str]:
    with store.reading() as db:
        return set(db.scalars(select(TesterRow.code)))


def trail(store: Store) -> list[tuple[int, str, str]]:
    with store.reading() as db:
        return [(row.seq, row.action, row.object_id) for row in db.scalars(select(AuditRow).order_by(AuditRow.seq))]


def test_what_was_written_is_read_also_after_opening_again(store: Store, reopen: Callable[[Store], Store]) -> None:
    write_tester(store, "T1", SECRET)
    again = reopen(store)
    with again.reading() as db:
        row = db.get(TesterRow, "T1")
        assert row is not None
        assert row.name == SECRET
    assert trail(again) == [(1, "create", store.store_id), (2, "create", "T1")]
    assert again.store_id == store.store_id
    assert again.audit_key == store.audit_key


def test_a_new_store_has_an_identifier_of_its_own(make_store: Callable[..., Store]) -> None:
    one, other = make_store(fresh=True), make_store(fresh=True)
    assert len(one.store_id) == 36
    assert one.store_id != other.store_id
    assert one.audit_key != other.audit_key


def test_an_error_takes_everything_back(store: Store) -> None:
    before = trail(store)

    def fail() -> None:
        with store.writing("T1") as write:
            write.db.add(TesterRow(code="T1"))
            write.log("create", "tester", "T1")
            raise KeyError("later")

    with pytest.raises(KeyError):
        fail()
    assert codes(store) == set()
    assert trail(store) == before
    write_tester(store, "T1")
    assert codes(store) == {"T1"}


def test_reading_cannot_write(store: Store) -> None:
    with pytest.raises(AccessError), store.reading() as db:
        db.execute(text("DELETE FROM tester"))
    with pytest.raises(AccessError), store.reading() as db:
        db.execute(insert(TesterRow).values(code="T1"))
    write_tester(store, "T2")
    assert codes(store) == {"T2"}


def test_reading_sees_one_moment(store: Store) -> None:
    write_tester(store, "T1")
    with store.reading() as db:
        first = db.scalar(select(func.count()).select_from(TesterRow))
        thread = threading.Thread(target=write_tester, args=(store, "T2"))
        thread.start()
        thread.join()
        assert db.scalar(select(func.count()).select_from(TesterRow)) == first == 1
    assert codes(store) == {"T1", "T2"}


def test_threads_write_one_after_the_other(store: Store) -> None:
    def many(name: str) -> None:
        for number in range(10):
            write_tester(store, f"{name}{number}")

    threads = [threading.Thread(target=many, args=(name,)) for name in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes(store) == {f"{name}{number}" for name in "ABCD" for number in range(10)}
    assert [seq for seq, _, _ in trail(store)] == list(range(1, 42))


def test_writing_inside_writing_is_a_mistake_and_not_a_standstill(store: Store) -> None:
    with store.writing("T1"), pytest.raises(RuntimeError), store.writing("T1"):
        pass
    write_tester(store, "T1")
    assert codes(store) == {"T1"}


@pytest.mark.parametrize("by", ["", " ", "Anna Maria", "a\nb", "x" * 33, "é", "<b>", "=1+1"])
def test_a_writer_is_a_code_and_no_name(store: Store, by: str) -> None:
    with pytest.raises(RecordsError, match="not a code"), store.writing(by):
        pass


def test_who_waits_too_long_is_told(
    store: Store, reopen: Callable[[Store], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (file_engine, server_engine, store_module):
        monkeypatch.setattr(module, "WAIT_S", 0.2)
    other = reopen(store)
    with store.writing("T1") as write:
        write.db.add(TesterRow(code="T1"))
        write.db.flush()
        with pytest.raises(ConflictError, match="somebody else"):
            write_tester(other, "T2")
        problems: list[BaseException] = []

        def third() -> None:
            try:
                write_tester(store, "T3")
            except ConflictError as error:
                problems.append(error)

        thread = threading.Thread(target=third)
        thread.start()
        thread.join()
        assert len(problems) == 1
    write_tester(other, "T4")
    assert codes(other) == {"T1", "T4"}


def test_a_refusal_of_the_database_tells_no_value_and_no_statement(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.DEBUG)
    try:
        write_tester(store, "T1", SECRET)
        with store.reading() as db:
            assert db.scalars(select(TesterRow.name)).all() == [SECRET]
        with pytest.raises(ConflictError) as refused:
            write_tester(store, "T1", SECRET)
        with pytest.raises(ConflictError), store.writing("T1") as write:
            write.db.add(EntryRow(session_id="none", seq=1, at_s=0.0, by="T1", kind="x", body=SECRET))
    finally:
        logging.getLogger("sqlalchemy.engine").setLevel(logging.NOTSET)
    shown = "".join(traceback.format_exception(refused.value))
    assert SECRET not in shown
    assert "INSERT" not in shown
    assert SECRET not in caplog.text
    assert "INSERT INTO tester" in caplog.text  # it was logged, without what was in it


def test_a_value_that_a_server_cannot_keep_is_refused(make_server_store: Callable[..., Store]) -> None:
    store = make_server_store()
    for name in ("a\0b", "x" * 201):
        with pytest.raises(RecordsError, match="cannot keep") as refused:
            write_tester(store, "T1", name)
        assert "INSERT" not in str(refused.value)
    assert codes(store) == set()


def test_a_server_that_hangs_up_is_told_and_found_again(make_server_store: Callable[..., Store]) -> None:
    store = make_server_store()
    write_tester(store, "T1")

    def cut() -> None:
        with store.writing("T1") as write:
            write.db.add(TesterRow(code="T2"))
            write.db.flush()
            with store.engine.connect() as connection:
                own = write.db.scalar(text("SELECT pg_backend_pid()"))
                connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": own})
            write.db.add(TesterRow(code="T3"))
            write.db.flush()

    with pytest.raises(RecordsError, match="lost"):
        cut()
    write_tester(store, "T4")
    assert codes(store) == {"T1", "T4"}


def test_a_writer_on_a_server_holds_its_lock_and_waits_for_the_disk(make_server_store: Callable[..., Store]) -> None:
    store = make_server_store()
    with store.writing("T1") as write:
        held = write.db.scalar(text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted"))
        lasting = write.db.scalar(text("SHOW synchronous_commit"))
    assert held == 1
    assert lasting == "on"  # the test's server has it off by default
    with store.reading() as db:
        assert db.scalar(text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")) == 0


def test_a_file_is_opened_as_it_must_be(file_store: Store) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "secure_delete": 1}
    with file_store.writing("T1") as write:
        found = {name: write.db.scalar(text(f"PRAGMA {name}")) for name in wanted}
        assert write.db.scalar(text("PRAGMA temp_store")) == 2
    assert found == wanted


@pytest.mark.parametrize("name", ["Praxis #1 ?mode=memory", "100%20 ü李", "a'b\"c", "-rf", "file:x"])
def test_a_file_may_have_any_name(file_store: Store, tmp_path: Path, name: str) -> None:
    key = KeySource(key_file=file_store.place.file.parent / "key", keyring=False)
    place = tmp_path / name / f"{name}.db"
    with open_store(place, key, create=True) as store:
        write_tester(store, "T1")
    with open_store(place, key) as store:
        assert codes(store) == {"T1"}
    assert sorted(path.name for path in place.parent.iterdir()) == [place.name, f"{place.name}.key.json"]


def test_an_sqlite_that_can_damage_records_is_refused(file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_engine, "SQLITE_VERSION", (3, 51, 2))
    with pytest.raises(RecordsError, match=r"3\.51\.2"):
        file_engine.check_library()
    monkeypatch.setattr(file_engine, "SQLITE_VERSION", (3, 51, 3))
    file_engine.check_library()
    assert tuple(int(part) for part in _library_of(file_store).split(".")) >= (3, 51, 3)


def _library_of(store: Store) -> str:
    with store.reading() as db:
        return str(db.scalar(text("SELECT sqlite_version()")))


def test_importing_makes_and_asks_nothing(tmp_path: object) -> None:
    program = (
        "import os, sys\n"
        "import nktsense.records.opening.door, nktsense.records.people.clients\n"
        "assert 'psycopg' not in sys.modules and 'keyring' not in sys.modules and 'alembic' not in sys.modules\n"
        "assert os.listdir('.') == [], os.listdir('.')\n"
    )
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run([sys.executable, "-c", program], cwd=str(tmp_path), env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
