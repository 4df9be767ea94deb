"""An erased client is gone to the last byte, the trail stays whole, and what lies elsewhere is named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import MakeStore
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from lives import NAME, NOTES, RECORDING, live
from sqlalchemy import select, text

from nktsense.errors import RecordsError
from nktsense.records.copies.backup import backup
from nktsense.records.copies.erase import erase_client
from nktsense.records.copies.export_person import export_person
from nktsense.records.copies.export_research import export_research
from nktsense.records.copies.restore import restore
from nktsense.records.models import AuditRow, ClientRow
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource, derived, find_key
from nktsense.records.people.clients import NewClient, add_client, find_client, list_clients
from nktsense.records.people.consent import ConsentKind, consents_of, give_consent, set_keep_until
from nktsense.records.people.whose import OF_CLIENT
from nktsense.records.sessions.stored import list_sessions
from nktsense.records.store import Store
from nktsense.records.trail.head import Head
from nktsense.records.trail.verify import head_of, verify

PAGE_BYTES = 4096
NOW_S = 1_800_000_000.0  # 2027-01-15
SPOKEN = ("Pain in the low back", "Release, then activate", "forgot twice", "Signed on paper", "below the rib")


def rows_left(store: Store) -> dict[str, int]:
    with store.reading() as db:
        names = [table.__tablename__ for table in OF_CLIENT]
        return {name: int(db.scalar(text(f"SELECT count(*) FROM {name}")) or 0) for name in names}


def test_all_rows_go_and_the_trail_stays_whole(store: Store) -> None:
    visit = live(store)
    head = head_of(store)
    report = erase_client(store, "T1", "c1", "asked for")
    assert verify(store, head=head) == ()
    assert rows_left(store) == {name: int(name == "consent") for name in rows_left(store)}, "C2 has its consent still"
    assert report.rows["entry"] == len(visit.session.entries)
    assert (report.rows["trial"], report.rows["signed"], report.rows["identity"]) == (6, 2, 1)
    assert [each.code for each in list_clients(store)] == ["C2"]
    assert len(consents_of(store, "C2")) == 1
    assert list_sessions(store) == ()
    with pytest.raises(RecordsError, match="no client with the code"):
        find_client(store, "C1")
    with store.reading() as db:
        tombstone = db.scalars(select(ClientRow).where(ClientRow.erased_s.is_not(None))).one()
        assert (tombstone.code, tombstone.salt, tombstone.birth_year) == (report.tombstone, b"", None)


def test_the_code_can_be_given_again_and_is_somebody_else(store: Store) -> None:
    live(store)
    erase_client(store, "T1", "C1", "asked for")
    add_client(store, "T1", NewClient(code="C1", birth_year=2000))
    assert find_client(store, "C1").birth_year == 2000
    erase_client(store, "T1", "C1", "asked for again")
    assert verify(store) == ()


def test_the_report_names_recordings_exports_and_backups(
    store: Store, tmp_path: Path, key_of: Callable[[Store], KeySource]
) -> None:
    live(store)
    give_consent(store, "T1", "C1", ConsentKind.RESEARCH)
    export_person(store, "T1", "C1", tmp_path / "for C1")
    export_person(store, "T1", "C2", tmp_path / "for C2")
    export_research(store, "T1", "p", tmp_path / "research", ["C1"])
    backup(store, "T1", tmp_path / "one.backup", key_of(store))
    report = erase_client(store, "T1", "C1", "asked for")
    assert [(each.file, each.sha256) for each in report.recordings] == [(f"{RECORDING}.nkt", "ab" * 32)]
    assert [(each.kind, each.place) for each in report.exports] == [
        ("export", str(tmp_path / "for C1")),
        ("research", str(tmp_path / "research")),
    ]
    assert [each.place for each in report.backups] == [str(tmp_path / "one.backup")]
    assert any("backup" in note for note in report.notes)
    assert verify(store) == ()


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_without_a_reason_nothing_is_erased(store: Store, reason: str) -> None:
    live(store)
    before = rows_left(store)
    with pytest.raises(RecordsError, match="only for a reason"):
        erase_client(store, "T1", "C1", reason)
    assert rows_left(store) == before


def test_records_that_must_be_kept_are_kept_unless_somebody_says_why(make_store: MakeStore) -> None:
    store = make_store(clock=lambda: NOW_S)
    live(store)
    for last_day in ("2027-01-15", "2037-01-01"):
        set_keep_until(store, "T1", "C1", last_day)
        with pytest.raises(RecordsError, match=f"until {last_day}"):
            erase_client(store, "T1", "C1", "asked for")
    erase_client(store, "T1", "C1", "asked for", in_spite_of_retention="court order 3 of 2027")
    with store.reading() as db:
        last = db.scalars(select(AuditRow).order_by(AuditRow.seq.desc())).first()
        assert last is not None
        assert '"before_retention":true' in last.body
        assert "court" not in last.body
    assert verify(store) == ()


def test_after_the_day_they_go_without_more(make_store: MakeStore) -> None:
    store = make_store(clock=lambda: NOW_S)
    live(store)
    set_keep_until(store, "T1", "C1", "2027-01-14")
    assert erase_client(store, "T1", "C1", "kept long enough").rows["session"] == 1


def plain_bytes(store: Store, key: KeySource) -> bytes:
    """All pages of the file without encryption, free space and all: what somebody with the key could dig out.

    SQLCipher 4 writes a page as AES-256-CBC; behind its text are 16 bytes of IV and 64 of HMAC, and the first page
    begins with 16 bytes of salt (https://www.zetetic.net/sqlcipher/design/).
    """
    aes = algorithms.AES(derived(find_key(store.place, key), "file"))
    raw, found = store.place.file.read_bytes(), bytearray()
    assert len(raw) % PAGE_BYTES == 0
    for start in range(0, len(raw), PAGE_BYTES):
        page = raw[start : start + PAGE_BYTES]
        decryptor = Cipher(aes, modes.CBC(page[-80:-64])).decryptor()
        found += decryptor.update(page[0 if start else 16 : -80]) + decryptor.finalize()
    return bytes(found)


def test_no_byte_of_the_person_is_left_in_the_file(
    file_store: Store, tmp_path: Path, key_of: Callable[[Store], KeySource]
) -> None:
    visit = live(file_store)
    export_person(file_store, "T1", "C1", tmp_path / "Ottilie's folder")
    file_store.close()
    hidden = [each.encode() for each in (NAME, NOTES, "Ottilie", "Birkenweg", "1980-02-29", RECORDING, *SPOKEN)]
    before = plain_bytes(file_store, key_of(file_store))
    assert [each for each in hidden if each not in before] == [], "the pages are read rightly"
    erase_client(file_store, "T1", "C1", "asked for")
    side = file_store.place.file.with_name("records.db-wal")
    assert not side.exists() or side.stat().st_size == 0, "nothing waits in the side file"
    after = plain_bytes(file_store, key_of(file_store))
    # the trail names the recording and the session by random identifiers, as rows that were erased
    gone = [each for each in hidden if each != RECORDING.encode()]
    assert [each for each in gone if each in after] == []
    assert visit.id.encode() in after


def test_what_was_erased_does_not_come_back_from_the_trail(file_store: Store) -> None:
    live(file_store)
    erase_client(file_store, "T1", "C1", "asked for")
    with file_store.reading() as db:
        words = repr([tuple(row) for row in db.execute(text("SELECT * FROM audit"))])
    for hidden in (NAME, "C1", *SPOKEN):
        assert hidden not in words


def test_somebody_who_reads_meanwhile_is_told_of(file_store: Store, reopen: Callable[[Store], Store]) -> None:
    live(file_store)
    other = reopen(file_store)
    with other.reading() as db:
        assert db.scalar(select(ClientRow.code).limit(1)) in ("C1", "C2")
        report = erase_client(file_store, "T1", "C1", "asked for")
    assert report.rows["identity"] == 1
    assert len(report.notes) == 3, "one more note than usual"
    assert verify(file_store) == ()


def test_an_old_backup_holds_the_person_and_says_so_by_its_head(
    file_store: Store, tmp_path: Path, key_of: Callable[[Store], KeySource]
) -> None:
    live(file_store)
    made = backup(file_store, "T1", tmp_path / "old.backup", key_of(file_store))
    erase_client(file_store, "T1", "C1", "asked for")
    newer: Head = head_of(file_store)
    with pytest.raises(RecordsError, match="ends with row"):
        restore(made.path, tmp_path / "a" / "records.db", key_of(file_store), by="T1", head=newer)
    restore(made.path, tmp_path / "b" / "records.db", key_of(file_store), by="T1")
    with open_store(tmp_path / "b" / "records.db", key_of(file_store)) as old:
        assert find_client(old, "C1").birth_year == 1980
        erase_client(old, "T1", "C1", "erased before")
        assert verify(old) == ()
    shutil.rmtree(tmp_path / "b")
