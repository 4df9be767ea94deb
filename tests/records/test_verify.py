"""Tampering past the program, with all rights on the database: each kind is found and named, in file and server."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from clinic import Visit
from conftest import MakeStore
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lives import RECORDING, attack, live
from pg_cluster import Cluster
from sqlalchemy import insert, select, text

from nktsense.errors import RecordsError
from nktsense.records.copies.erase import erase_client
from nktsense.records.models import AuditRow
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import identity_of
from nktsense.records.store import Store
from nktsense.records.trail.audit import FIRST_PREVIOUS, mac_of
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head, head_from_json, head_to_json
from nktsense.records.trail.verify import MOST_FINDINGS, head_of, verify

COLUMNS = [column.name for column in AuditRow.__table__.c if column.name != "seq"]
NEW_ROW = "'T9', 'desk', 'create', 'client', 'x', '', '{}'"


Template = tuple[str | Path, KeySource, Visit]


@pytest.fixture(scope="session")
def live_file(file_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A file with something in every table, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("live") / "records"
    shutil.copytree(file_template, folder)
    key = KeySource(key_file=folder / "key", keyring=False)
    with open_store(folder / "records.db", key) as store:
        return folder, key, live(store)


@pytest.fixture(scope="session")
def live_server(cluster: Cluster, server_template: tuple[str, Path]) -> Template:
    """The same as a database."""
    name = cluster.new_database(server_template[0])
    key = KeySource(key_file=server_template[1], keyring=False)
    with open_store(cluster.url(name), key) as store:
        return name, key, live(store)


@pytest.fixture
def clinic(engine_kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Visit]]:
    """Records with something in every table, of both kinds in turn."""
    where, key, visit = request.getfixturevalue(f"live_{engine_kind}")
    if engine_kind == "file":
        shutil.copytree(where, tmp_path / "clinic")
        with open_store(tmp_path / "clinic" / "records.db", key) as store:
            yield store, visit
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = cluster.new_database(where)
    with open_store(cluster.url(name), key) as store:
        yield store, visit
    cluster.drop(name)


def faults(findings: tuple[Finding, ...]) -> set[tuple[Fault, str]]:
    return {(finding.fault, finding.kind) for finding in findings}


def test_records_that_nobody_touched_are_clean(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    head = head_from_json(head_to_json(head_of(store)))
    assert verify(store, head=head) == ()
    identity_of(store, "T1", "C1")
    assert verify(store, head=head) == (), "a head stays good while the trail grows"


def test_an_edited_column_of_an_audit_row(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    where = {column: 20 + 3 * number for number, column in enumerate(COLUMNS)}
    for column, seq in where.items():
        attack(store, f"UPDATE audit SET {column} = :value WHERE seq = {seq}", value=12.5 if column == "at_s" else "x")
    found = [each for each in verify(store) if each.fault is Fault.ROW_EDITED]
    assert [each.seq for each in found] == sorted(where.values())
    assert {each.kind for each in found} == {"audit"}
    assert found[0].text.startswith("Row 20 of the audit trail is not what was written")


def shifted(store: Store, *then: str) -> None:
    """Rows from 10 on get a number higher by one."""
    move = ("UPDATE audit SET seq = -seq - 1 WHERE seq >= 10", "UPDATE audit SET seq = -seq WHERE seq < 0")
    attack(store, *move, *then)


def written_anew(store: Store, key: bytes, *, but: str = "") -> None:
    """Write the whole trail again as who has a key can, without the rows of an action."""
    with store.reading() as db:
        rows = list(db.scalars(select(AuditRow).where(AuditRow.action != but).order_by(AuditRow.seq)))
        columns = [column.name for column in AuditRow.__table__.c]
        values = [{name: getattr(row, name) for name in columns} for row in rows]
    previous = FIRST_PREVIOUS
    for seq, each in enumerate(values, start=1):
        each |= {"seq": seq, "previous": previous}
        each["mac"] = previous = mac_of(key, AuditRow(**each))
    attack(store, "DELETE FROM audit")
    with store.engine.begin() as connection:
        connection.execute(insert(AuditRow), values)


def test_a_row_taken_out(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(store, "DELETE FROM audit WHERE seq IN (20, 21)")
    assert [(each.fault, each.seq) for each in verify(store) if each.kind == "audit"] == [(Fault.ROW_MISSING, 20)]


def test_a_row_taken_out_and_the_rest_numbered_anew(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(
        store,
        "DELETE FROM audit WHERE seq = 10",
        "UPDATE audit SET seq = -seq + 1 WHERE seq > 10",
        "UPDATE audit SET seq = -seq WHERE seq < 0",
    )
    moved = [each.seq for each in verify(store) if each.fault is Fault.ROW_MOVED]
    assert moved[0] == 10
    assert len(moved) == head_of(store).seq - 9


def test_a_row_put_in(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    shifted(store, f"INSERT INTO audit VALUES (10, 5.0, {NEW_ROW}, '{'0' * 64}', '{'1' * 64}')")
    assert (Fault.ROW_INSERTED, 10) in {(each.fault, each.seq) for each in verify(store)}


def test_a_row_added_at_the_end_without_the_key(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    head = head_of(store)
    attack(store, f"INSERT INTO audit VALUES ({head.seq + 1}, 5.0, {NEW_ROW}, '{head.mac}', '{'1' * 64}')")
    assert (Fault.ROW_EDITED, head.seq + 1) in {(each.fault, each.seq) for each in verify(store)}


def test_rows_in_another_order(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(
        store,
        "UPDATE audit SET seq = -20 WHERE seq = 20",
        "UPDATE audit SET seq = 20 WHERE seq = 25",
        "UPDATE audit SET seq = 25 WHERE seq = -20",
    )
    moved = {(each.seq, each.text.split(" is ")[1]) for each in verify(store) if each.fault is Fault.ROW_MOVED}
    assert moved == {(20, "row 25, moved or written a second time."), (25, "row 20, moved or written a second time.")}


def test_a_row_written_twice(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    last = head_of(store).seq
    attack(  # a copy of the table has no rule against two equal HMACs
        store,
        "CREATE TABLE twice AS SELECT * FROM audit",
        "DROP TABLE audit",
        "ALTER TABLE twice RENAME TO audit",
        "CREATE TABLE one AS SELECT * FROM audit WHERE seq = 20",
        f"UPDATE one SET seq = {last + 1}",
        "INSERT INTO audit SELECT * FROM one",
    )
    assert (Fault.ROW_MOVED, last + 1) in {(each.fault, each.seq) for each in verify(store)}


def test_a_replaced_hmac_with_the_next_row_made_to_fit(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(
        store,
        "UPDATE audit SET actor = 'T2', mac = :mac WHERE seq = 20",
        "UPDATE audit SET previous = :mac WHERE seq = 21",
        mac="c" * 64,
    )
    assert [each.seq for each in verify(store) if each.fault is Fault.ROW_EDITED] == [20, 21]


def test_a_trail_written_anew_with_another_key(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    written_anew(store, b"k" * 32)
    assert (Fault.WRONG_KEY, "audit") in faults(verify(store))
    assert len(verify(store, sessions=False)) == 1, "one finding, not one a row"


def test_a_cut_end_is_found_by_an_exported_head_alone(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    identity_of(store, "T2", "C1")
    head = head_of(store)
    attack(store, f"DELETE FROM audit WHERE seq = {head.seq}")
    assert verify(store) == (), "nothing in the records can show it: that is why the head is kept elsewhere"
    assert faults(verify(store, head=head)) == {(Fault.TAIL_MISSING, "audit")}


def test_who_holds_the_key_can_write_all_anew_and_an_exported_head_finds_that(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    identity_of(store, "T2", "C1")
    with store.writing("T1") as write:
        write.log("export", "copy", "x")
    head = head_of(store)
    written_anew(store, store.audit_key, but="read_identity")
    with store.writing("T1") as write:
        write.log("export", "copy", "x")
    assert verify(store) == (), "the key fits every row"
    assert faults(verify(store, head=head)) == {(Fault.REWRITTEN, "audit")}


def test_the_head_of_other_records(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    head = Head(store="0" * 36, seq=3, mac="0" * 64, at_s=1.0)
    assert {fault for fault, _ in faults(verify(store, head=head))} == {Fault.OTHER_STORE}, "nobody wrote a trail anew"


def test_another_identifier_of_the_records(clinic: tuple[Store, Visit], reopen: Callable[[Store], Store]) -> None:
    store, _ = clinic
    attack(store, "UPDATE meta SET value = 'another' WHERE name = 'store_id'")
    assert (Fault.CONTENT_EDITED, "meta") in faults(verify(reopen(store)))


EDITS = [
    ("client", "UPDATE client SET mass_kg = 71 WHERE code = 'C1'"),
    ("client", "UPDATE client SET keep_until = '2020-01-01' WHERE code = 'C2'"),
    ("identity", "UPDATE identity SET name = 'Somebody Else'"),
    ("tester", "UPDATE tester SET licensed = true WHERE code = 'T2'"),
    ("consent", "UPDATE consent SET given = false WHERE kind = 'testing'"),
    ("recording", f"UPDATE recording SET sha256 = '{'cd' * 32}'"),
    ("entry", "UPDATE entry SET body = replace(body, 'hold', 'break') WHERE kind = 'record_trial'"),
    ("entry", "UPDATE entry SET at_s = at_s + 1 WHERE seq = 3"),
    ("signed", "UPDATE signed SET meaning = 'not reviewed' WHERE version = 1"),
]


def test_edited_rows(clinic: tuple[Store, Visit]) -> None:
    store, visit = clinic
    attack(store, *(edit for _, edit in EDITS))
    edited = {(each.kind, each.object_id) for each in verify(store) if each.fault is Fault.CONTENT_EDITED}
    assert {kind for kind, _ in edited} == {kind for kind, _ in EDITS}
    wanted = {("tester", "T2"), ("recording", RECORDING), ("entry", f"{visit.id}/3"), ("signed", f"{visit.id}/1")}
    assert wanted <= edited
    assert len([kind for kind, _ in edited if kind == "client"]) == 2


def test_the_salt_of_another_client(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(store, "UPDATE client SET salt = (SELECT salt FROM client WHERE code = 'C2') WHERE code = 'C1'")
    assert (Fault.CONTENT_EDITED, "client") in faults(verify(store))


def test_an_older_version_of_a_row_put_back(clinic: tuple[Store, Visit]) -> None:
    from nktsense.records.people.clients import change_client, find_client

    store, _ = clinic
    change_client(store, "T1", dataclasses.replace(find_client(store, "C1"), mass_kg=80.0))
    assert verify(store) == ()
    attack(store, "UPDATE client SET mass_kg = 70.5, version = 1 WHERE code = 'C1'")
    assert faults(verify(store)) == {(Fault.CONTENT_EDITED, "client")}


ADDED = [
    ("tester", "INSERT INTO tester VALUES ('T9', '', true, 'made up', '', true, 1)"),
    (
        "consent",
        "INSERT INTO consent SELECT 'made-up', client_id, 'research', given, at_s, by, words FROM consent LIMIT 1",
    ),
    (
        "identity",
        "INSERT INTO identity SELECT id, 'Made Up', '', '', '', 1 FROM client WHERE code = 'C2'",
    ),
    (
        "entry",
        "INSERT INTO entry SELECT session_id, seq + 1000, at_s, by, kind, body FROM entry WHERE seq = 3",
    ),
    ("copy", "INSERT INTO copy VALUES ('made-up', 'export', NULL, 1.0, '/nowhere')"),
]


def test_rows_that_nobody_wrote(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(store, *(addition.replace(" by,", ' "by",') for _, addition in ADDED))
    found = verify(store)
    assert {each.kind for each in found if each.fault is Fault.NOBODY_WROTE} == {kind for kind, _ in ADDED}


def test_rows_that_are_gone(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    kinds = {"tester", "identity", "consent", "recording", "entry", "signed"}
    attack(store, *(f"DELETE FROM {kind}" for kind in kinds))
    assert {each.kind for each in verify(store) if each.fault is Fault.CONTENT_MISSING} == kinds


def test_a_whole_session_that_is_gone(clinic: tuple[Store, Visit]) -> None:
    store, visit = clinic
    names = ("trial", "outcome", "homework", "adherence", "goal", "test", "recording", "signed", "entry")
    attack(store, *(f"DELETE FROM {name}" for name in names), "DELETE FROM session")
    gone = {each.object_id for each in verify(store) if each.fault is Fault.CONTENT_MISSING}
    assert {visit.id, f"{visit.id}/0", RECORDING} <= gone


def test_steps_in_another_order(clinic: tuple[Store, Visit]) -> None:
    store, visit = clinic
    attack(
        store,
        "UPDATE entry SET seq = -3 WHERE seq = 3",
        "UPDATE entry SET seq = 3 WHERE seq = 4",
        "UPDATE entry SET seq = 4 WHERE seq = -3",
    )
    found = verify(store)
    assert {f"{visit.id}/3", f"{visit.id}/4"} == {e.object_id for e in found if e.fault is Fault.CONTENT_EDITED}
    assert (Fault.SESSION_BROKEN, "session") in faults(found)


PROJECTED = [
    ("trial", "UPDATE trial SET peak_n = 200 WHERE test_number = 1 AND number = 1"),
    ("trial", "DELETE FROM trial WHERE test_number = 2 AND number = 3"),
    ("test", "UPDATE test SET held = 3, not_held = 0 WHERE number = 1"),
    ("outcome", "UPDATE outcome SET conclusion = 'repeated change', chance = 0.0001"),
    ("homework", "UPDATE homework SET dose = '100 times'"),
    ("goal", "UPDATE goal SET text = 'Win.'"),
    ("adherence", "UPDATE adherence SET done = 7"),
    ("session", "UPDATE session SET closed_s = NULL, phase = 'ready'"),
]


def test_results_that_differ_from_the_steps_of_their_session(clinic: tuple[Store, Visit]) -> None:
    store, visit = clinic
    attack(store, *(edit for _, edit in PROJECTED))
    found = [each for each in verify(store) if each.fault is Fault.PROJECTION_DIFFERS]
    assert {each.kind for each in found} == {kind for kind, _ in PROJECTED}
    trials = {each.object_id for each in found if each.kind == "trial"}
    assert trials == {f"{visit.id}/1/1", f"{visit.id}/2/3"}


def test_a_signed_version_that_was_edited_with_its_hash(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    attack(store, f"UPDATE signed SET body = '{{}}', sha256 = '{'ab' * 32}' WHERE version = 1")
    assert {(Fault.CONTENT_EDITED, "signed"), (Fault.SIGNATURE_BROKEN, "signed")} <= faults(verify(store))


BACK = [
    ("client", "UPDATE client SET code = 'C1', erased_s = NULL WHERE erased_s IS NOT NULL"),
    (
        "identity",
        "INSERT INTO identity SELECT id, 'Ottilie', '', '', '', 1 FROM client WHERE erased_s IS NOT NULL",
    ),
    (
        "goal",
        "INSERT INTO goal SELECT 'x', 1, id, 1.0, 'Run.', '' FROM client WHERE erased_s IS NOT NULL",
    ),
]


def test_an_erased_client_who_is_back(clinic: tuple[Store, Visit]) -> None:
    store, _ = clinic
    erase_client(store, "T1", "C1", "asked for")
    assert verify(store) == ()
    attack(store, *(statement for kind, statement in BACK if kind != "client"))
    assert {(Fault.ERASED_IS_BACK, "identity"), (Fault.ERASED_IS_BACK, "goal")} <= faults(verify(store))
    attack(store, *(statement for kind, statement in BACK if kind == "client"))
    assert (Fault.ERASED_IS_BACK, "client") in faults(verify(store))


def test_a_value_of_another_type_does_not_end_the_check(file_store: Store) -> None:
    live(file_store)
    attack(
        file_store,
        "UPDATE client SET mass_kg = 'heavy' WHERE code = 'C1'",
        "UPDATE client SET stature_m = 9e999 WHERE code = 'C2'",
        "UPDATE audit SET at_s = 'noon' WHERE seq = 20",
        "UPDATE trial SET peak_n = 200 WHERE test_number = 1 AND number = 1",
    )
    found = verify(file_store)
    assert (Fault.ROW_EDITED, 20) in {(each.fault, each.seq) for each in found}
    assert [each.fault for each in found if each.kind == "client"] == [Fault.CONTENT_EDITED] * 2
    assert (Fault.PROJECTION_DIFFERS, "trial") in faults(found)


def test_a_text_that_is_no_text_is_a_finding(file_store: Store) -> None:
    live(file_store)
    attack(file_store, "UPDATE tester SET name = CAST(X'ff' AS TEXT) WHERE code = 'T2'")
    assert Fault.UNREADABLE in {each.fault for each in verify(file_store)}


def test_there_is_an_end_to_the_list(file_store: Store) -> None:
    with file_store.writing("T1") as write:
        for number in range(MOST_FINDINGS + 50):
            write.log("create", "client", f"gone-{number}")
    found = verify(file_store)
    assert len(found) == MOST_FINDINGS + 1
    assert found[-1].fault is Fault.MORE


def test_a_writer_meanwhile_is_no_tampering(clinic: tuple[Store, Visit], reopen: Callable[[Store], Store]) -> None:
    store, _ = clinic
    other = reopen(store)
    with store.reading() as db:
        before = db.execute(text("SELECT count(*) FROM audit")).scalar()
        identity_of(other, "T2", "C1")
        assert db.execute(text("SELECT count(*) FROM audit")).scalar() == before
    assert verify(store) == ()


@pytest.mark.parametrize("wrong", ["", "{}", "[]", '{"store":"a","seq":-1,"mac":"","at_s":0}', "x" * 20_000, "\ud800"])
def test_what_is_no_head_is_refused(wrong: str) -> None:
    with pytest.raises(RecordsError, match="no head"):
        head_from_json(wrong)


@pytest.fixture
def long_lived(make_file_store: MakeStore) -> Store:
    store = make_file_store()
    live(store)
    attack(store)  # takes the guards away once
    return store


CHANGES: dict[str, st.SearchStrategy[Any]] = {
    "seq": st.integers(-5, 400),
    "at_s": st.floats(allow_nan=False),
} | {
    name: st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=70)
    for name in COLUMNS
    if name != "at_s"
}


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_any_change_of_any_column_of_any_audit_row_is_found(long_lived: Store, data: st.DataObject) -> None:
    seq = data.draw(st.integers(1, head_of(long_lived).seq), label="row")
    column = data.draw(st.sampled_from(sorted(CHANGES)), label="column")
    value = data.draw(CHANGES[column], label="value")
    with long_lived.engine.begin() as connection:
        old = connection.execute(text(f"SELECT {column} FROM audit WHERE seq = {seq}")).scalar_one()
        taken = connection.execute(text(f"SELECT count(*) FROM audit WHERE {column} = :value"), {"value": value})
        assume(old != value and not (column in ("seq", "mac") and taken.scalar()))
        connection.execute(text(f"UPDATE audit SET {column} = :value WHERE seq = {seq}"), {"value": value})
    found = verify(long_lived, sessions=False)
    with long_lived.engine.begin() as connection:
        where = value if column == "seq" else seq
        connection.execute(text(f"UPDATE audit SET {column} = :old WHERE seq = {where}"), {"old": old})
    assert found
    assert verify(long_lived, sessions=False) == ()
