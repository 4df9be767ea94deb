"""Rows moved, re-dated or put back from an older copy; results of other versions; a check that could not be made."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeStore
from lives import attack, live
from pg_cluster import Cluster
from sqlalchemy import event

from nktsense.errors import NktsenseError, RecordsError, SchemaVersionError
from nktsense.records.copies.backup import backup
from nktsense.records.copies.restore import restore
from nktsense.records.opening.door import open_store
from nktsense.records.opening.integrity import damage_of
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import Identity, change_client, find_client, set_identity
from nktsense.records.people.consent import ConsentKind, give_consent, withdraw_consent
from nktsense.records.sessions import entries, stored
from nktsense.records.sessions.stored import load_session
from nktsense.records.store import Store
from nktsense.records.trail.finding import Fault, Finding
from nktsense.records.trail.head import Head, dated, head_from_json, head_to_json
from nktsense.records.trail.verify import head_of, verify

TO_C2 = "SET client_id = (SELECT id FROM client WHERE code = 'C2')"
PAGE = 4096


def faults(findings: tuple[Finding, ...]) -> set[tuple[Fault, str]]:
    return {(finding.fault, finding.kind) for finding in findings}


def test_rows_that_were_moved_or_dated_anew(store: Store) -> None:
    live(store)
    assert verify(store) == ()
    attack(
        store,
        f"UPDATE identity {TO_C2}",
        "UPDATE consent SET at_s = at_s - 1000000",
        "UPDATE tester SET licence = 'PT 1' WHERE code = 'T1'",
        "UPDATE recording SET test_number = 2",
        "INSERT INTO meta VALUES ('note', 'x')",
    )
    assert faults(verify(store)) == {
        (Fault.NOBODY_WROTE, "identity"),
        (Fault.CONTENT_MISSING, "identity"),
        (Fault.CONTENT_EDITED, "consent"),
        (Fault.CONTENT_EDITED, "tester"),
        (Fault.CONTENT_EDITED, "recording"),
        (Fault.NOBODY_WROTE, "meta"),
    }


@pytest.mark.parametrize("tables", [("session",), ("session", "test", "trial", "outcome", "goal", "signed")])
def test_a_session_given_to_another_client(store: Store, tables: tuple[str, ...]) -> None:
    live(store)
    attack(store, *(f"UPDATE {table} {TO_C2}" for table in tables))
    found = faults(verify(store))
    assert {(Fault.SESSION_BROKEN, "session"), (Fault.CONTENT_EDITED, "entry")} <= found


def test_a_page_of_an_older_copy_put_back_is_found(file_store: Store, tmp_path: Path) -> None:
    live(file_store)
    place = file_store.place.file
    file_store.close()
    old = place.read_bytes()
    give_consent(file_store, "T1", "C2", ConsentKind.TESTING, "on paper")
    change_client(file_store, "T1", dataclasses.replace(find_client(file_store, "C1"), mass_kg=80.0))
    withdraw_consent(file_store, "T1", "C1", ConsentKind.TESTING)
    set_identity(file_store, "T1", "C1", Identity(name="Somebody Else"))
    file_store.close()
    new = place.read_bytes()
    changed = [at for at in range(0, min(len(old), len(new)), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(changed) >= 5
    copy = tmp_path / "copy"
    shutil.copytree(place.parent, copy)
    missed: list[int] = []
    for at in changed:
        (copy / place.name).write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        try:
            with open_store(copy / place.name, KeySource(key_file=copy / "key", keyring=False)) as other:
                if not damage_of(other) and not verify(other):
                    missed.append(at // PAGE)
        except NktsenseError:
            continue
    assert missed == []


def test_the_whole_older_file_put_back_is_found_by_a_head_alone(file_store: Store) -> None:
    live(file_store)
    place = file_store.place.file
    file_store.close()
    old = place.read_bytes()
    give_consent(file_store, "T1", "C2", ConsentKind.TESTING)
    head = head_of(file_store)
    file_store.close()
    place.write_bytes(old)
    assert verify(file_store) == ()
    assert faults(verify(file_store, head=head)) == {(Fault.TAIL_MISSING, "audit")}


REWORDED = "UPDATE outcome SET text = 'said in other words', conclusion = 'inconclusive'"


def test_what_another_version_concluded_is_a_note_and_no_tampering(
    file_store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key_of: Callable[[Store], KeySource]
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(stored, "PROGRAM", "0.0.9")
        live(file_store)
    assert verify(file_store) == ()
    attack(file_store, REWORDED)
    found = verify(file_store)
    assert {each.fault for each in found} == {Fault.OTHER_VERSION}
    assert all(each.is_note and "0.0.9" in each.text for each in found)
    made = backup(file_store, "T1", tmp_path / "b.backup", key_of(file_store))
    restore(made.path, tmp_path / "new" / "records.db", key_of(file_store), by="T1")
    attack(file_store, "UPDATE trial SET peak_n = 200 WHERE test_number = 1 AND number = 1")
    told = verify(file_store)
    assert [each.fault for each in told if not each.is_note] == [Fault.PROJECTION_DIFFERS], "what was measured stays"
    assert not told[0].is_note, "findings before notes"


def test_the_same_by_this_version_is_tampering(file_store: Store) -> None:
    live(file_store)
    attack(file_store, REWORDED)
    assert faults(verify(file_store)) == {(Fault.PROJECTION_DIFFERS, "outcome")}


def test_steps_by_other_rules_are_not_taken_for_broken(file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    visit = live(file_store)
    monkeypatch.setattr(entries, "PROTOCOL_VERSION", 2)
    with pytest.raises(SchemaVersionError, match="version 1 of the procedure's rules"):
        load_session(file_store, visit.id)
    assert [each.fault for each in verify(file_store)] == [Fault.OTHER_VERSION]
    attack(file_store, "UPDATE entry SET body = replace(body, 'hold', 'break') WHERE kind = 'record_trial'")
    assert (Fault.CONTENT_EDITED, "entry") in faults(verify(file_store)), "the trail is held against it all the same"


def test_a_lost_connection_is_no_finding(make_server_store: MakeStore, cluster: Cluster) -> None:
    store = make_server_store()
    live(store)

    @event.listens_for(store.engine, "before_cursor_execute")
    def cut(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if "FROM session ORDER BY" in statement:
            pid = connection.connection.driver_connection.info.backend_pid
            cluster.run(f"SELECT pg_terminate_backend({pid})")

    with pytest.raises(RecordsError, match="lost"):
        verify(store)


def test_a_head_tells_people_when_it_was_exported(file_store: Store) -> None:
    head = dated(head_of(file_store), 1_700_000_000.0)
    assert head.exported == "2023-11-14T22:13:20Z"
    again = head_from_json(head_to_json(head))
    assert again == head
    assert verify(file_store, head=again) == ()
    assert head_from_json(b'{"store":"a","seq":0,"mac":"","at_s":0.0}') == Head(store="a", seq=0, mac="", at_s=0.0)
