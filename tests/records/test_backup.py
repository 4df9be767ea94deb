"""A backup is one encrypted file of either kind of records, checked after writing, restored into new places only."""

from __future__ import annotations

import random
import re
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import MakeStore
from lives import NAME, attack, live, small_disk
from pg_cluster import Cluster
from sqlalchemy import text

from nktsense.errors import ConflictError, DamagedRecordsError, KeyMissingError, RecordsError
from nktsense.records.copies.backup import backup
from nktsense.records.copies.restore import restore
from nktsense.records.models import Base
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import NewClient, add_client, find_client, identity_of, list_clients
from nktsense.records.sessions.stored import load_session
from nktsense.records.store import Store
from nktsense.records.trail.finding import Fault
from nktsense.records.trail.verify import head_of, verify

KeyOf = Callable[[Store], KeySource]


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables but those that tell of the place's key."""
    with store.reading() as db:
        found: dict[str, list[tuple[object, ...]]] = {}
        for table in Base.metadata.sorted_tables:
            rows = [tuple(row) for row in db.execute(table.select())]
            found[table.name] = sorted((row for row in rows if row[0] not in ("audit_key", "key_check")), key=repr)
        return found


def without_restore(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return rows | {"audit": [row for row in rows["audit"] if "restore" not in row]}


@pytest.fixture
def empty_server(cluster: Cluster) -> str:
    return cluster.url(cluster.new_database())


def test_a_backup_and_its_restore_hold_every_row(store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    visit = live(store)
    made = backup(store, "T1", tmp_path / "b.backup", key_of(store))
    assert made.findings == ()
    assert made.head == head_of(store)
    assert sum(made.rows.values()) > 100
    assert made.path.read_bytes()[:6] != b"SQLite"
    assert NAME.encode() not in made.path.read_bytes()
    before = content(store)
    restore(made.path, tmp_path / "new" / "records.db", key_of(store), by="T1")
    with open_store(tmp_path / "new" / "records.db", key_of(store)) as new:
        assert without_restore(content(new)) == before
        assert new.store_id == store.store_id
        assert verify(new, head=made.head) == ()
        assert load_session(new, visit.id) == visit.session
        add_client(new, "T1", NewClient(code="C3"))
        assert verify(new, head=made.head) == ()


def test_a_server_goes_to_a_file_and_back_to_a_server(
    make_server_store: MakeStore, empty_server: str, tmp_path: Path, key_of: KeyOf
) -> None:
    server = make_server_store()
    live(server)
    made = backup(server, "T1", tmp_path / "b.backup", key_of(server))
    before = content(server)
    new_key = KeySource(key_file=tmp_path / "new" / "audit.key", keyring=False)
    restore(made.path, empty_server, key_of(server), by="T1", new_key=new_key)
    with open_store(empty_server, new_key) as new:
        assert without_restore(content(new)) == before
        assert verify(new, head=made.head) == ()
    with pytest.raises(RecordsError, match=r"records at .* already"):
        restore(made.path, empty_server, key_of(server), by="T1", new_key=new_key)


def test_a_file_moves_to_a_server(file_store: Store, empty_server: str, tmp_path: Path, key_of: KeyOf) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    new_key = KeySource(key_file=tmp_path / "audit.key", keyring=False)
    restore(made.path, empty_server, key_of(file_store), by="T1", new_key=new_key)
    with open_store(empty_server, new_key) as new:
        assert without_restore(content(new)) == content(file_store)
        assert verify(new, head=made.head) == ()


def test_a_file_can_get_another_key(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    new_key = KeySource(key_file=tmp_path / "other.key", keyring=False)
    restore(made.path, tmp_path / "new" / "records.db", key_of(file_store), by="T1", new_key=new_key)
    with pytest.raises(KeyMissingError):
        open_store(tmp_path / "new" / "records.db", key_of(file_store))
    with open_store(tmp_path / "new" / "records.db", new_key) as new:
        assert verify(new, head=made.head) == ()
        again = backup(new, "T1", tmp_path / "again.backup", new_key)
    restore(again.path, tmp_path / "third" / "records.db", new_key, by="T1")
    with open_store(tmp_path / "third" / "records.db", new_key) as third:
        assert verify(third, head=made.head) == ()


def test_a_passphrase_opens_it_where_the_key_is_lost(store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    live(store)
    backup(store, "T1", tmp_path / "b.backup", key_of(store), passphrase="correct horse battery")
    right = KeySource(passphrase=lambda: "correct horse battery", keyring=False)
    new_key = KeySource(key_file=tmp_path / "new.key", keyring=False)
    restore(tmp_path / "b.backup", tmp_path / "new" / "records.db", right, by="T1", new_key=new_key)
    with open_store(tmp_path / "new" / "records.db", new_key) as new:
        assert identity_of(new, "T1", "C1").name == NAME
    wrong = KeySource(passphrase=lambda: "wrong horse battery", keyring=False)
    with pytest.raises(KeyMissingError, match=r"passphrase of .*b\.backup is wrong"):
        restore(tmp_path / "b.backup", tmp_path / "x" / "records.db", wrong, by="T1")
    assert not (tmp_path / "x" / "records.db").exists()


def test_writers_are_not_disturbed_and_the_backup_is_of_one_moment(
    store: Store, reopen: Callable[[Store], Store], tmp_path: Path, key_of: KeyOf
) -> None:
    live(store)
    other = reopen(store)
    stop, wrote, failed = threading.Event(), list[str](), list[Exception]()

    def write_on() -> None:
        while not stop.is_set():
            try:
                add_client(other, "T2", NewClient(code=f"W{len(wrote)}"))
            except (RecordsError, ConflictError) as error:
                failed.append(error)
                return
            wrote.append("x")

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        made = [backup(store, "T1", tmp_path / f"{n}.backup", key_of(store)) for n in range(3)]
    finally:
        stop.set()
        writer.join()
    assert failed == []
    assert len(wrote) >= 3
    assert [each.findings for each in made] == [(), (), ()]
    assert made[0].rows["client"] < made[2].rows["client"]
    assert verify(store, head=made[2].head) == ()


def test_what_is_there_is_never_overwritten(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    live(file_store)
    key = key_of(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key)
    before = made.path.read_bytes()
    with pytest.raises(RecordsError, match="there already"):
        backup(file_store, "T1", made.path, key)
    with pytest.raises(RecordsError, match=r"records at .* already"):
        restore(made.path, file_store.place, key, by="T1")
    (tmp_path / "link.db").symlink_to(tmp_path / "nowhere")
    with pytest.raises(RecordsError, match="already"):
        restore(made.path, tmp_path / "link.db", key, by="T1")
    assert made.path.read_bytes() == before
    assert verify(file_store) == ()


def test_records_that_were_lost_come_back_to_their_place_under_their_key(
    file_store: Store, tmp_path: Path, key_of: KeyOf
) -> None:
    live(file_store)
    key = key_of(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key)
    file_store.close()
    file_store.place.file.unlink()
    restore(made.path, file_store.place, key, by="T1")
    with open_store(file_store.place, key) as again:
        assert verify(again, head=made.head) == ()


def test_every_cut_and_flip_is_refused_by_name_and_leaves_nothing(
    file_store: Store, tmp_path: Path, key_of: KeyOf
) -> None:
    live(file_store)
    key = key_of(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key)
    whole = made.path.read_bytes()
    draw = random.Random(11)
    spoiled = [whole[: draw.randrange(len(whole))] for _ in range(10)] + [b"", whole[:4096]]
    for _ in range(20):
        at = draw.randrange(len(whole))
        spoiled.append(whole[:at] + bytes([whole[at] ^ (1 << draw.randrange(8))]) + whole[at + 1 :])
    for number, data in enumerate(spoiled):
        made.path.write_bytes(data)
        target = tmp_path / f"r{number}" / "records.db"
        with pytest.raises(DamagedRecordsError) as refused:
            restore(made.path, target, key, by="T1")
        assert str(made.path) in refused.value.message
        assert not target.exists()


def test_a_flip_in_the_small_file_beside_it_is_refused(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    beside = made.path.with_name("b.backup.key.json")
    beside.write_bytes(beside.read_bytes()[:40])
    with pytest.raises(DamagedRecordsError, match=r"key\.json is damaged"):
        restore(made.path, tmp_path / "new" / "records.db", key_of(file_store), by="T1")


def test_another_key_is_refused(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    other = tmp_path / "other.key"
    other.write_text("ab" * 32)
    other.chmod(0o600)
    with pytest.raises(KeyMissingError, match="not the key"):
        restore(made.path, tmp_path / "new" / "records.db", KeySource(key_file=other, keyring=False), by="T1")
    with pytest.raises(RecordsError, match="no backup"):
        restore(tmp_path / "none", tmp_path / "new" / "records.db", key_of(file_store), by="T1")


def test_tampered_records_are_backed_up_with_their_findings_and_restored_only_when_asked(
    store: Store, tmp_path: Path, key_of: KeyOf
) -> None:
    live(store)
    attack(store, "UPDATE client SET mass_kg = 71 WHERE code = 'C1'")
    made = backup(store, "T1", tmp_path / "b.backup", key_of(store))
    assert [(each.fault, each.kind) for each in made.findings] == [(Fault.CONTENT_EDITED, "client")]
    with pytest.raises(DamagedRecordsError, match="is not what was written"):
        restore(made.path, tmp_path / "a" / "records.db", key_of(store), by="T1")
    assert not (tmp_path / "a" / "records.db").exists()
    done = restore(made.path, tmp_path / "b" / "records.db", key_of(store), by="T1", in_spite_of_findings=True)
    assert done.findings == made.findings
    with open_store(tmp_path / "b" / "records.db", key_of(store)) as new:
        assert find_client(new, "C1").mass_kg == 71
        assert [each.fault for each in verify(new)] == [Fault.CONTENT_EDITED], "it is still seen"


def test_a_backup_on_a_medium_that_cannot_be_written_is_restored(
    file_store: Store, tmp_path: Path, key_of: KeyOf
) -> None:
    live(file_store)
    folder = tmp_path / "stick"
    folder.mkdir()
    made = backup(file_store, "T1", folder / "b.backup", key_of(file_store))
    names = sorted(path.name for path in folder.iterdir())
    folder.chmod(0o500)
    restore(made.path, tmp_path / "new" / "records.db", key_of(file_store), by="T1")
    assert sorted(path.name for path in folder.iterdir()) == names == ["b.backup", "b.backup.key.json"]
    folder.chmod(0o700)


def test_a_full_disk_is_told_leaves_nothing_and_is_in_the_trail(
    file_store: Store, tmp_path: Path, key_of: KeyOf
) -> None:
    live(file_store)
    folder = tmp_path / "stick"
    folder.mkdir()
    with small_disk(file_store, 150_000), pytest.raises(RecordsError, match=r"space|disk"):
        backup(file_store, "T1", folder / "b.backup", key_of(file_store))
    assert list(folder.iterdir()) == []
    with file_store.reading() as db:
        last = db.execute(text("SELECT action FROM audit ORDER BY seq DESC LIMIT 2")).scalars().all()
    assert last == ["backup_failed", "backup"]
    assert verify(file_store) == ()


def test_a_restore_on_a_full_disk_leaves_nothing(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    target = tmp_path / "new" / "records.db"
    enough_to_look_at_it = made.path.stat().st_size
    with small_disk(file_store, enough_to_look_at_it), pytest.raises(RecordsError, match=re.escape(f"write {target}")):
        restore(made.path, target, key_of(file_store), by="T1")
    assert list(target.parent.iterdir() if target.parent.exists() else []) == []
    restore(made.path, target, key_of(file_store), by="T1")
    assert target.exists()


def test_a_short_passphrase_is_refused_before_anything(file_store: Store, tmp_path: Path, key_of: KeyOf) -> None:
    with pytest.raises(RecordsError, match="too short"):
        backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store), passphrase="short")
    assert list(tmp_path.glob("b.backup*")) == []


def test_records_to_a_server_need_the_key_of_their_trail(
    file_store: Store, empty_server: str, tmp_path: Path, key_of: KeyOf
) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    other = tmp_path / "other.key"
    shutil.copy(file_store.place.file.parent / "key", other)
    other.write_text("cd" * 32)
    with pytest.raises(KeyMissingError, match="holds another key"):
        restore(made.path, empty_server, key_of(file_store), by="T1", new_key=KeySource(key_file=other, keyring=False))
    with pytest.raises(KeyMissingError, match="nowhere to keep"):
        restore(made.path, empty_server, key_of(file_store), by="T1", new_key=KeySource(keyring=False))
    assert list_clients(file_store) != ()
