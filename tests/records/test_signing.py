"""A signed result is bound to the session and to the version before it, and is never changed."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable

import pytest
import rfc8785
from clinic import HELPER, Visit, add_testers, person, whole
from sqlalchemy import select, text

from nktsense.errors import AccessError, ConflictError, RecordsError
from nktsense.protocol.session.steps import entry_from_json
from nktsense.records.models import AuditRow, EntryRow, SignedRow
from nktsense.records.people.testers import change_tester, find_tester
from nktsense.records.sessions.recordings import add_recording, seal_recording
from nktsense.records.sessions.signing import (
    SignedVersion,
    amend,
    check_signed,
    sign_off,
    signed_versions,
    verify_signed,
)
from nktsense.records.sessions.stored import start_session
from nktsense.records.store import Store

RECORDING = "7d444840-9dc0-41d1-b245-5ffdce74fad2"


@pytest.fixture
def visit(store: Store) -> Visit:
    """A closed session in the records."""
    add_testers(store)
    person(store)
    visit = whole()
    start_session(store, "T1", visit.session)
    return visit


def test_what_is_signed_can_be_worked_out_again_by_anybody(store: Store, visit: Visit) -> None:
    add_recording(store, "T1", visit.id, 1, f"{RECORDING}.nkt", RECORDING)
    seal_recording(store, "T1", RECORDING, "cd" * 32, 10)
    signed = sign_off(store, "T1", visit.id, "results reviewed")
    body = json.loads(signed.body)
    assert rfc8785.dumps(body).decode() == signed.body
    assert hashlib.sha256(signed.body.encode()).hexdigest() == signed.sha256
    with store.reading() as db:
        lines = db.scalars(select(EntryRow.body).where(EntryRow.session_id == visit.id).order_by(EntryRow.seq)).all()
    assert tuple(entry_from_json(line) for line in lines) == visit.session.entries
    every_line = "".join(f"{line}\n" for line in lines).encode()
    assert body["entries"] == {"count": len(lines), "sha256": hashlib.sha256(every_line).hexdigest()}
    (outcome,) = body["outcomes"]
    assert (outcome["kind"], outcome["chance_of_any"]) == ("repeated change (3 of 3)", pytest.approx(1 / 64))
    assert "1.6 %" in outcome["text"]
    assert body["versions"]["algorithms"] == ["trial 3, grade 2"]
    assert body["thresholds"]["plan"]["rest_s"] == 60.0
    assert body["thresholds"]["comparison"]["min_trials"] == 3
    assert body["recordings"] == [{"id": RECORDING, "sha256": "cd" * 32}]
    assert (body["signature"]["by"], body["signature"]["licence"]) == ("T1", "PT 4711")
    assert body["signature"]["meaning"] == signed.meaning == "results reviewed"
    assert (signed.version, signed.previous_sha256, signed.reason) == (1, "", "")


def test_an_amendment_is_a_new_version_after_the_one_before(store: Store, visit: Visit) -> None:
    first = sign_off(store, "T1", visit.id, "results reviewed")
    second = amend(store, "T2", visit.id, "results reviewed", "The pad sat higher than written.")
    third = amend(store, "T1", visit.id, "results reviewed", "And the lever was 0.31 m.")
    assert signed_versions(store, visit.id) == (first, second, third)
    assert [row.version for row in (first, second, third)] == [1, 2, 3]
    assert (second.previous_sha256, third.previous_sha256) == (first.sha256, second.sha256)
    assert check_signed(store, visit.id) == ()
    with store.reading() as db:
        lines = db.scalars(select(AuditRow).where(AuditRow.object_kind == "signed").order_by(AuditRow.seq)).all()
        told = [(line.action, line.object_id, json.loads(line.body)) for line in lines]
        assert "pad" not in " ".join(str(tuple(row)) for row in db.execute(text("SELECT * FROM audit")))
    assert told == [
        ("sign_off", f"{visit.id}/1", {"version": 1}),
        ("amend", f"{visit.id}/2", {"version": 2}),
        ("amend", f"{visit.id}/3", {"version": 3}),
    ]


def test_what_may_not_be_signed(store: Store, visit: Visit) -> None:
    open_one = Visit.begin()
    start_session(store, "T1", open_one.session)
    left = dataclasses.replace(find_tester(store, "T2"), active=False)
    change_tester(store, "T1", left)
    refused: list[tuple[type[RecordsError], str, Callable[[], object]]] = [
        (RecordsError, "is not closed", lambda: sign_off(store, "T1", open_one.id, "reviewed")),
        (RecordsError, "no session", lambda: sign_off(store, "T1", "x", "reviewed")),
        (AccessError, 'no tester "T9"', lambda: sign_off(store, "T9", visit.id, "reviewed")),
        (AccessError, 'no tester "T2"', lambda: sign_off(store, HELPER.code, visit.id, "reviewed")),
        (RecordsError, "is empty", lambda: sign_off(store, "T1", visit.id, " \n")),
        (RecordsError, "201 characters; 200", lambda: sign_off(store, "T1", visit.id, "x" * 201)),
        (RecordsError, "cannot be kept", lambda: sign_off(store, "T1", visit.id, "nul \0")),
        (RecordsError, "no form that every machine", lambda: sign_off(store, "T1", visit.id, "half \ud800")),
        (RecordsError, "never signed", lambda: amend(store, "T1", visit.id, "reviewed", "because")),
    ]
    for kind, words, ask in refused:
        with pytest.raises(kind, match=words):
            ask()
    assert signed_versions(store, visit.id) == ()
    first = sign_off(store, "T1", visit.id, "reviewed")
    with pytest.raises(ConflictError, match="was signed before, by T1"):
        sign_off(store, "T1", visit.id, "reviewed")
    for reason, words in (("", "is empty"), ("x" * 20_001, "20,001 characters; 20,000")):
        with pytest.raises(RecordsError, match=words):
            amend(store, "T1", visit.id, "reviewed", reason)
    assert signed_versions(store, visit.id) == (first,)


def test_every_change_of_a_signed_version_is_found(store: Store, visit: Visit) -> None:
    first = sign_off(store, "T1", visit.id, "reviewed")
    second = amend(store, "T1", visit.id, "reviewed", "again")
    assert (verify_signed(first), verify_signed(second, first)) == ("", "")
    for name, value in {
        "version": 3,
        "session": "another",
        "signed_by": "T2",
        "signed_s": second.signed_s + 1,
        "meaning": "approved",
        "reason": "",
        "sha256": "0" * 64,
        "previous_sha256": "0" * 64,
        "body": second.body.replace("reviewed", "approved"),
    }.items():
        assert verify_signed(dataclasses.replace(second, **{name: value}), first), name
    assert "does not follow" in verify_signed(second)
    assert "does not follow" in verify_signed(second, second)
    assert "does not follow" in verify_signed(first, second)


def test_a_body_that_was_written_anew_with_its_hash_breaks_the_chain(store: Store, visit: Visit) -> None:
    first = sign_off(store, "T1", visit.id, "reviewed")
    second = amend(store, "T1", visit.id, "reviewed", "again")
    forged = forge(first)
    assert verify_signed(forged) == ""
    assert "does not follow" in verify_signed(second, forged)
    with store.engine.begin() as connection:
        change = text("UPDATE signed SET body = :body, sha256 = :sha256 WHERE version = 1")
        connection.execute(change, {"body": forged.body, "sha256": forged.sha256})
    assert "does not follow" in " ".join(check_signed(store, visit.id))
    with pytest.raises(ConflictError, match="does not follow"):
        amend(store, "T1", visit.id, "reviewed", "third")
    assert len(signed_versions(store, visit.id)) == 2


def forge(version: SignedVersion) -> SignedVersion:
    """A version with other outcomes and the hash that fits them."""
    body = json.loads(version.body)
    body["outcomes"] = []
    again = rfc8785.dumps(body)
    return dataclasses.replace(version, body=again.decode(), sha256=hashlib.sha256(again).hexdigest())


def test_steps_that_were_changed_after_the_signature_are_found(store: Store, visit: Visit) -> None:
    sign_off(store, "T1", visit.id, "reviewed")
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE entry SET body = REPLACE(body, 'three weeks', 'three years')"))
    assert check_signed(store, visit.id) == (
        "The steps of the session are not those that signed version 1 was made of.",
    )


def test_a_removed_version_is_found(store: Store, visit: Visit) -> None:
    sign_off(store, "T1", visit.id, "reviewed")
    amend(store, "T1", visit.id, "reviewed", "again")
    with store.engine.begin() as connection:
        connection.execute(text("DELETE FROM signed WHERE version = 1"))
    assert "does not follow" in " ".join(check_signed(store, visit.id))


def test_a_row_and_what_is_read_of_it_are_judged_alike(store: Store, visit: Visit) -> None:
    version = sign_off(store, "T1", visit.id, "reviewed")
    with store.reading() as db:
        row = db.get_one(SignedRow, (visit.id, 1))
        assert verify_signed(row) == verify_signed(version) == ""
