"""The audit trail takes codes and numbers, in one chain, whatever the clock does and whoever writes at once."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
import rfc8785
from conftest import MakeStore
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from nktsense.errors import RecordsError
from nktsense.records.models import AuditRow, ClientRow, EntryRow
from nktsense.records.store import Store
from nktsense.records.trail.audit import append, facts_json
from nktsense.records.trail.digests import canonical, digest_of, identity_of
from nktsense.records.trail.verify import verify


def rows(store: Store) -> list[AuditRow]:
    with store.reading() as db:
        found = list(db.scalars(select(AuditRow).order_by(AuditRow.seq)))
        db.expunge_all()
        return found


def test_each_row_carries_the_hmac_of_the_row_before_and_of_all_its_columns(store: Store) -> None:
    with store.writing("T1", "desk") as write:
        write.log("create", "client", "a", facts={"n": 3, "kind": "testing"})
        write.log("export", "copy", "b")
    found = rows(store)
    for before, row in pairwise(found):
        assert row.previous == before.mac
        columns = {
            "seq": row.seq,
            "at_s": row.at_s.hex(),
            "actor": row.actor,
            "workstation": row.workstation,
            "action": row.action,
            "object_kind": row.object_kind,
            "object_id": row.object_id,
            "digest": row.digest,
            "body": row.body,
            "previous": row.previous,
        }
        assert row.mac == hmac.new(store.audit_key, rfc8785.dumps(columns), hashlib.sha256).hexdigest()
    assert [row.seq for row in found] == list(range(1, len(found) + 1))
    assert json.loads(found[-2].body) == {"kind": "testing", "n": 3}


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "Ottilie Zweigelt"},
        {"name": "Ottilie"},
        {"words": "hurts when bending"},
        {"Name": 1},
        {"ottilie zweigelt": 1},
        {"k": "a" * 65},
        {"k": None},
        {"k": {"deep": "x"}},
        {"k": ["ok", "not ok"]},
        {"k": [1] * 65},
        {"k": b"x"},
        {"k": "<b>x</b>"},
        {"k": float("nan")},
    ],
)
def test_names_values_and_texts_are_refused_and_nothing_is_written(store: Store, facts: dict[str, Any]) -> None:
    before = len(rows(store))
    with pytest.raises(RecordsError), store.writing("T1") as write:
        write.log("change", "client", "a", facts=facts)
    assert len(rows(store)) == before


def test_the_refusal_does_not_repeat_the_value() -> None:
    with pytest.raises(RecordsError) as refused:
        facts_json({"note": "Ottilie Zweigelt"})
    assert "Ottilie" not in str(refused.value)


@pytest.mark.parametrize(
    "changed",
    [{"action": "Read it"}, {"kind": "a b"}, {"by": ""}, {"by": "x" * 33}, {"object_id": "x" * 101}],
)
def test_words_that_do_not_fit_are_refused(file_store: Store, changed: dict[str, str]) -> None:
    words: dict[str, Any] = {"by": "T1", "workstation": "w", "action": "create", "kind": "client", "object_id": "a"}
    words |= changed
    with file_store.writing("T1") as write, pytest.raises(RecordsError):
        append(write.db, file_store.audit_key, at_s=1.0, **words)


def test_a_clock_set_back_is_told_and_stops_nobody(make_store: MakeStore) -> None:
    now = [1000.0]
    store = make_store(clock=lambda: now[0])
    for at_s in (1000.0, 400.0, 2000.0):
        now[0] = at_s
        with store.writing("T1") as write:
            write.log("create", "client", str(at_s))
    told = [(row.at_s, json.loads(row.body)) for row in rows(store)[-3:]]
    assert told == [(1000.0, {}), (400.0, {"clock_back": True}), (2000.0, {})]
    assert [finding for finding in verify(store) if finding.kind == "audit"] == []


def test_two_workstations_make_one_chain(store: Store, reopen: Callable[[Store], Store]) -> None:
    other = reopen(store)

    def write_many(who: Store, by: str) -> None:
        for number in range(20):
            with who.writing(by) as write:
                write.log("create", "client", f"{by}-{number}")

    threads = [threading.Thread(target=write_many, args=pair) for pair in ((store, "T1"), (other, "T2"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    written = {row.object_id for row in rows(store)}
    assert {f"{by}-{number}" for by in ("T1", "T2") for number in range(20)} <= written
    assert [finding for finding in verify(store) if finding.kind == "audit"] == []


def test_what_is_taken_back_leaves_no_row(store: Store) -> None:
    before = len(rows(store))

    def write_both() -> None:
        with store.writing("T1") as write:
            write.log("create", "client", "a")
            write.log("create", "client", "a" * 200)

    with pytest.raises(RecordsError):
        write_both()
    assert len(rows(store)) == before


NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=64)


@given(mass=st.none() | NUMBERS, created=NUMBERS, salt=st.binary(min_size=16, max_size=40), year=st.integers())
def test_a_digest_changes_with_every_column_and_with_the_key(
    mass: float | None, created: float, salt: bytes, year: int
) -> None:
    def row(**changed: Any) -> ClientRow:
        values: dict[str, Any] = {"id": "a", "code": "C", "mass_kg": mass, "created_s": created, "salt": salt}
        return ClientRow(**values | {"birth_year": year} | changed)

    digest = digest_of(salt, row())
    assert digest == digest_of(salt, row())
    assert digest != digest_of(salt + b"x", row())
    for changed in ({"code": "D"}, {"mass_kg": 1e300}, {"birth_year": year + 1}, {"salt": salt + b"\0"}, {"sex": ""}):
        if changed != {"mass_kg": mass}:
            assert digest_of(salt, row(**changed)) != digest


def test_a_digest_is_the_same_before_and_after_the_database(store: Store) -> None:
    row = ClientRow(id="a", code="C", mass_kg=70, stature_m=-0.0, created_s=0.1 + 0.2, salt=b"\0\xff" * 16)
    with store.writing("T1") as write:
        write.db.add(row)
        digest = digest_of(row.salt, row)
    with store.reading() as db:
        read = db.get_one(ClientRow, "a")
        assert digest_of(read.salt, read) == digest


def test_rows_are_named_by_table_and_key() -> None:
    assert identity_of(EntryRow(session_id="s", seq=3)) == ("entry", "s/3")
    assert identity_of(ClientRow(id="a")) == ("client", "a")


def test_no_key_is_refused() -> None:
    with pytest.raises(RecordsError, match="16 bytes"):
        digest_of(b"", ClientRow(id="a", code="C", created_s=1.0, salt=b""))


def test_half_a_character_is_told_and_not_raised_as_a_trace() -> None:
    with pytest.raises(RecordsError, match="cannot be kept"):
        canonical({"a": "\ud800"})


def test_a_number_that_is_none_is_not_kept() -> None:
    with pytest.raises(RecordsError, match=r"client\.mass_kg"):
        digest_of(b"k" * 32, ClientRow(id="a", code="C", created_s=1.0, salt=b"", mass_kg=float("inf")))
