"""Sessions in the records: kept step by step, read by taking the steps again, and never written half."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from clinic import HELPER, LICENSED, START_S, Visit, add_testers, person, plan, trial, whole
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, select, text, update

from nktsense.errors import AccessError, ConflictError, DamagedRecordsError, RecordsError, StepRefusedError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.steps import Close, Entry, Observe, RecordTrial, entry_from_json, entry_to_json
from nktsense.records.models import AuditRow, ClientRow
from nktsense.records.sessions.entries import entries_digest
from nktsense.records.sessions.stored import (
    append,
    comparisons_on,
    list_sessions,
    load_session,
    open_sessions,
    start_session,
)
from nktsense.records.store import Store
from nktsense.records.writing import PROGRAM


@pytest.fixture
def clinic(store: Store) -> Store:
    """Records with two testers and client C1."""
    add_testers(store)
    person(store)
    return store


def keep(store: Store, visit: Visit, **known: Any) -> Session:
    """Keep the steps that are not kept yet."""
    if visit.kept == 0:
        start_session(store, "T1", visit.session)
        after = visit.session
    else:
        new = visit.session.entries[visit.kept :]
        after = append(store, "T1", visit.id, new, expected_seq=visit.kept - 1, **known)
    visit.kept = len(visit.session.entries)
    return after


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables that a session touches."""
    with store.reading() as db:
        tables = ("session", "entry", "test", "trial", "outcome", "homework", "adherence", "goal", "audit")
        return {
            name: sorted((tuple(row) for row in db.execute(text(f"SELECT * FROM {name}"))), key=repr) for name in tables
        }


def test_a_session_kept_at_once_is_read_as_it_is(clinic: Store) -> None:
    visit = whole()
    keep(clinic, visit)
    assert load_session(clinic, visit.id) == visit.session


def test_a_session_kept_step_by_step_is_the_same_after_each(clinic: Store) -> None:
    all_steps = whole()
    visit = Visit(Session.replay(all_steps.session.entries[:1]), START_S)
    keep(clinic, visit)
    for entry in all_steps.session.entries[1:]:
        visit.session = visit.session.take(entry.step, at_s=entry.at_s, by=entry.by)
        assert keep(clinic, visit) == visit.session
    assert load_session(clinic, visit.id) == all_steps.session


def test_a_clock_set_back_is_kept(clinic: Store) -> None:
    visit = Visit.begin()
    keep(clinic, visit)
    visit.at_s -= 4000.123
    visit.take(Observe(kind="history", text="The clock was wrong."))
    keep(clinic, visit)
    assert visit.session.state.clock_back_s > 3900
    assert load_session(clinic, visit.id) == visit.session


def test_each_step_has_a_line_in_the_trail_that_tells_number_and_kind_alone(clinic: Store) -> None:
    visit = whole()
    keep(clinic, visit)
    with clinic.reading() as db:
        lines = db.scalars(select(AuditRow).where(AuditRow.action == "step").order_by(AuditRow.seq)).all()
        told = [(line.object_id, json.loads(line.body)) for line in lines]
        assert all(line.digest for line in lines)
    kinds = [str(type(entry.step).__struct_config__.tag) for entry in visit.session.entries]
    assert told == [
        (f"{visit.id}/{seq}", {"seq": seq, "kind": kind, "program": PROGRAM}) for seq, kind in enumerate(kinds)
    ]


def test_what_was_said_is_in_no_line_of_the_trail(clinic: Store) -> None:
    visit = Visit.begin().take(Observe(kind="history", text="Anna Testmann has pain"))
    keep(clinic, visit)
    with clinic.reading() as db:
        lines = [str(tuple(row)) for row in db.execute(text("SELECT * FROM audit"))]
    assert lines
    assert not any("Testmann" in line or "pain" in line for line in lines)


def test_a_step_that_somebody_else_took_is_a_conflict_and_nothing_is_lost(
    clinic: Store, reopen: Callable[[Store], Store]
) -> None:
    here, there = clinic, reopen(clinic)
    mine = Visit.begin()
    keep(here, mine)
    theirs = Visit(load_session(there, mine.id), mine.at_s + 1)
    theirs.take(Observe(kind="history", text="from there"))
    append(there, "T2", mine.id, theirs.session.entries[1:], expected_seq=0)
    before = everything(here)
    mine.take(Observe(kind="history", text="from here"), Observe(kind="movement", text="bends"))
    with pytest.raises(ConflictError, match=r"step 1 is taken\. Nothing of this was written\. Load the session again"):
        keep(here, mine)
    assert everything(here) == before
    assert load_session(here, mine.id) == theirs.session
    again = Visit(theirs.session, theirs.at_s, kept=len(theirs.session.entries))
    again.take(Observe(kind="history", text="from here"))
    assert keep(here, again) == load_session(there, mine.id)


def test_a_writer_that_knows_more_than_the_records_is_told(clinic: Store) -> None:
    visit = Visit.begin()
    keep(clinic, visit)
    visit.take(Observe(kind="history", text="one"), Observe(kind="movement", text="two"))
    with pytest.raises(ConflictError, match="ends with step 0 in these records, not with step 1"):
        append(clinic, "T1", visit.id, visit.session.entries[2:], expected_seq=1)
    assert load_session(clinic, visit.id).state.seq == 0


def test_a_session_that_went_another_way_is_no_base(clinic: Store) -> None:
    """A writer whose own steps differ from the stored ones is judged by the stored ones."""
    mine, other = Visit.begin(), None
    keep(clinic, mine)
    other = Visit(mine.session, mine.at_s).take(Observe(kind="history", text="never kept"))
    mine.take(Observe(kind="history", text="kept"))
    keep(clinic, mine)
    wrong = other.take(Observe(kind="movement", text="bends"))
    after = append(
        clinic,
        "T1",
        mine.id,
        wrong.session.entries[2:],
        expected_seq=1,
        before=Session.replay(wrong.session.entries[:2]),
    )
    assert after == load_session(clinic, mine.id)
    assert after.entries[:2] == mine.session.entries


def at(entry: Entry, **changes: Any) -> Entry:
    return msgspec.structs.replace(entry, **changes)


def said(entry: Entry, words: str) -> Entry:
    return at(entry, step=Observe(kind="history", text=words))


IMPOSSIBLE: dict[str, Callable[[Entry], Entry]] = {
    "its number": lambda entry: at(entry, seq=entry.seq + 1),
    "a number again": lambda entry: at(entry, seq=0),
    "earlier": lambda entry: at(entry, at_s=entry.at_s - 1e6),
    "a stranger": lambda entry: at(entry, by="T9"),
    "not now": lambda entry: at(entry, step=RecordTrial(result=trial())),
    "too long": lambda entry: said(entry, "x" * 20_001),
    "huge": lambda entry: said(entry, "x" * 1_000_001),
    "NUL": lambda entry: said(entry, "nul \0"),
    "half a surrogate": lambda entry: said(entry, "half \ud800"),
    "no time": lambda entry: at(entry, at_s=float("nan")),
    "end of time": lambda entry: at(entry, at_s=float("inf")),
}


def test_an_impossible_step_is_refused_with_all_that_came_with_it(clinic: Store) -> None:
    visit = Visit.begin()
    keep(clinic, visit)
    before = everything(clinic)
    visit.take(Observe(kind="history", text="good"), Observe(kind="movement", text="good too"))
    good, last = visit.session.entries[1:]
    for name, wrong in IMPOSSIBLE.items():
        with pytest.raises((RecordsError, StepRefusedError)) as told:
            append(clinic, "T1", visit.id, (good, wrong(last)), expected_seq=0)
        assert len(str(told.value)) < 400, name
        assert everything(clinic) == before, name


def test_no_session_without_client_or_with_an_erased_one(clinic: Store) -> None:
    with pytest.raises(RecordsError, match="has no client"):
        start_session(clinic, "T1", Visit.begin(client="").session)
    with pytest.raises(RecordsError, match='no client "C7"'):
        start_session(clinic, "T1", Visit.begin(client="C7").session)
    kept = Visit.begin()
    keep(clinic, kept)
    with clinic.writing("T1") as write:
        write.db.execute(update(ClientRow).values(erased_s=START_S))
    with pytest.raises(RecordsError, match="was erased"):
        start_session(clinic, "T1", Visit.begin().session)
    with pytest.raises(RecordsError, match="was erased"):
        keep(clinic, kept.take(Close(reason="moved away")))


def test_an_identifier_that_tells_something_is_refused(clinic: Store) -> None:
    with pytest.raises(RecordsError, match="random UUID"):
        start_session(clinic, "T1", Visit.begin(session_id="Anna 3 May").session)


def test_a_session_is_started_once(clinic: Store) -> None:
    visit = Visit.begin()
    keep(clinic, visit)
    before = everything(clinic)
    with pytest.raises(ConflictError, match="in the records already"):
        start_session(clinic, "T1", visit.session)
    assert everything(clinic) == before


def test_a_licence_that_the_records_do_not_know_gives_no_right(clinic: Store) -> None:
    forged = dataclasses.replace(Visit.begin())
    begin = forged.session.state.begin
    claimed = msgspec.structs.replace(begin, testers=(msgspec.structs.replace(HELPER, licensed=True),))
    with pytest.raises(AccessError, match="do not know tester T2 as licensed"):
        start_session(clinic, "T2", Session.begin(claimed, at_s=START_S, by="T2"))
    unknown = msgspec.structs.replace(begin, testers=(msgspec.structs.replace(LICENSED, code="T7"),))
    with pytest.raises(AccessError, match="T7"):
        start_session(clinic, "T1", Session.begin(unknown, at_s=START_S, by="T7"))
    assert list_sessions(clinic) == ()


def test_lists_of_sessions(clinic: Store) -> None:
    person(clinic, "C2")
    days = [START_S + 86_400 * day for day in range(3)]
    first, second, third = whole("C1", days[0]), Visit.begin("C1", days[1]), Visit.begin("C2", days[2])
    for visit in (second, first, third):
        keep(clinic, visit)
    assert [row.session for row in list_sessions(clinic)] == [third.id, second.id, first.id]
    assert [row.session for row in list_sessions(clinic, "C1")] == [second.id, first.id]
    assert [row.session for row in list_sessions(clinic, before_s=days[2], most=1)] == [second.id]
    assert [row.session for row in open_sessions(clinic)] == [third.id, second.id]
    assert [(row.session, row.client) for row in open_sessions(clinic, "C1")] == [(second.id, "C1")]
    assert open_sessions(clinic, "C9") == ()
    row = list_sessions(clinic, "C1")[1]
    assert (row.title, row.battery, row.tester, row.phase, row.seq) == (
        "Low back",
        "low-back",
        "T1",
        "closed",
        first.seq,
    )
    assert row.started_s == days[0]
    assert row.closed_s == first.session.state.at_s


def test_comparisons_of_a_day_are_counted_before_the_next_session(clinic: Store) -> None:
    client_id = person(clinic, "C2")
    for at_s in (START_S, START_S + 7200, START_S + 86_400):
        keep(clinic, whole("C2", at_s))
    keep(clinic, whole("C1", START_S + 60))
    assert comparisons_on(clinic, client_id, START_S, START_S + 86_400) == 2
    assert comparisons_on(clinic, client_id, START_S + 1, START_S + 86_401) == 2
    assert comparisons_on(clinic, client_id, START_S - 9, START_S) == 0
    later = Visit.begin("C2", START_S + 9000, comparisons_before=2).screened().changed()
    keep(clinic, later)
    assert comparisons_on(clinic, client_id, START_S, START_S + 86_400) == 3


SPOILED = {
    "DELETE FROM entry WHERE seq = 3": "has 53 steps where 54 were written",
    "UPDATE entry SET seq = 90 WHERE seq = 3": "has no step 3",
    "UPDATE entry SET body = 'nothing' WHERE seq = 3": "has a step 3 that is no step",
    "UPDATE entry SET at_s = at_s - 1 WHERE seq = 3": "has a step 3 that says another",
    "UPDATE entry SET kind = 'close' WHERE seq = 3": "has a step 3 that says another",
    "UPDATE entry SET body = REPLACE(body, 'C1', 'C2') WHERE seq = 0": "with another client",
    "UPDATE entry SET body = REPLACE(body, 'T1', 'T8'), \"by\" = 'T8' WHERE seq = 4": (
        "could not have happened as it is stored: Step 4"
    ),
}


def test_a_changed_step_is_told_by_session_and_number(clinic: Store) -> None:
    visit = whole()
    keep(clinic, visit)
    assert len(visit.session.entries) == 54
    for statement, told in SPOILED.items():
        with clinic.engine.begin() as connection:  # as somebody would who has the key
            connection.execute(text("CREATE TABLE kept_aside AS SELECT * FROM entry"))
            connection.execute(text(statement))
        with pytest.raises(DamagedRecordsError, match=re.escape(told)) as error:
            load_session(clinic, visit.id)
        assert visit.id in error.value.message
        assert "nktsense records verify" in error.value.advice
        with clinic.engine.begin() as connection:
            for back in ("DELETE FROM entry", "INSERT INTO entry SELECT * FROM kept_aside", "DROP TABLE kept_aside"):
                connection.execute(text(back))
    assert load_session(clinic, visit.id) == visit.session


def test_there_is_no_such_session(clinic: Store) -> None:
    for ask in (lambda: load_session(clinic, "x" * 500), lambda: append(clinic, "T1", "none", (), expected_seq=0)):
        with pytest.raises(RecordsError, match="no session") as told:
            ask()
        assert len(str(told.value)) < 200


def test_a_step_writes_what_is_new_and_not_all_again(clinic: Store) -> None:
    """The rows written for one more trial are as many in a long session as in a short one."""
    counts: list[int] = []
    for tests in (1, 12):
        visit = Visit.begin(what=plan()).screened()
        for number in range(tests):
            visit.test("hold", "hold", "hold", purpose="first" if number == 0 else "retest", of=number or None)
        visit.test("hold", "hold", purpose="retest", of=1)
        visit.session = Session.replay(visit.session.entries[:-1])  # the last test is still open
        keep(clinic, visit)
        known = visit.session
        visit.take(RecordTrial(result=trial()))
        with counted_rows(clinic) as written:
            keep(clinic, visit, before=known)
        counts.append(sum(written))
        assert load_session(clinic, visit.id) == visit.session
    assert counts[0] == counts[1]


class counted_rows:
    """Counts the statements that write, and the rows of each."""

    def __init__(self, store: Store) -> None:
        self.engine = store.engine
        self.rows: list[int] = []

    def _count(self, _c: Any, _k: Any, statement: str, parameters: Any, _x: Any, many: bool) -> None:
        if statement.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")):
            self.rows.append(len(parameters) if many else 1)

    def __enter__(self) -> list[int]:
        event.listen(self.engine, "before_cursor_execute", self._count)
        return self.rows

    def __exit__(self, *_: object) -> None:
        event.remove(self.engine, "before_cursor_execute", self._count)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=5))
def test_no_two_lists_of_entries_have_the_same_digest_by_their_lines(texts: list[str]) -> None:
    """An entry is one line, whatever was typed; so the digest over lines is one over entries."""
    entries = [Entry(seq=n, at_s=1.0, by="T1", step=Observe(kind="other", text=words)) for n, words in enumerate(texts)]
    bodies = [entry_to_json(entry).decode() for entry in entries]
    assert not any("\n" in body for body in bodies)
    assert [entry_from_json(line) for line in "\n".join(bodies).split("\n") if line] == entries
    if bodies:
        assert entries_digest(bodies) != entries_digest(bodies[:-1])
