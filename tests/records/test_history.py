"""The page of a person's history: right, by a fixed number of questions, and each of them by an index."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from clinic import DAY_S, MUSCLES, START_S, Visit, add_testers, fill, person, plan, whole
from sqlalchemy import event, func, select, text

from nktsense.errors import RecordsError
from nktsense.protocol.course.course import course_of
from nktsense.protocol.session.plan import Research
from nktsense.records.models import AuditRow, ClientRow, TrialRow
from nktsense.records.people.consent import ConsentKind, give_consent, withdraw_consent
from nktsense.records.sessions.history import history_of
from nktsense.records.sessions.signing import amend, sign_off
from nktsense.records.sessions.stored import start_session
from nktsense.records.store import Store

MOST_QUERIES = 20
Asked = tuple[str, Any]


@pytest.fixture
def clinic(store: Store) -> Store:
    """Records with two testers and client C1."""
    add_testers(store)
    person(store)
    return store


@contextmanager
def listened(store: Store) -> Iterator[list[Asked]]:
    """Hear every statement that reaches the database, with its values."""
    asked: list[Asked] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        asked.append((statement, values))

    event.listen(store.engine, "before_cursor_execute", hear)
    try:
        yield asked
    finally:
        event.remove(store.engine, "before_cursor_execute", hear)


def live(store: Store) -> tuple[Visit, Visit]:
    """Two visits of C1, a week apart, the first one signed and amended; another client with one of their own."""
    give_consent(store, "T1", "C1", ConsentKind.TESTING, "on paper")
    withdraw_consent(store, "T1", "C1", ConsentKind.TESTING)
    first, second = whole("C1"), Visit.begin("C1", START_S + 7 * DAY_S).screened().changed()
    person(store, "C2")
    for visit in (second, first, whole("C2", START_S + DAY_S)):
        start_session(store, "T1", visit.session)
    sign_off(store, "T1", first.id, "reviewed")
    amend(store, "T2", first.id, "reviewed", "The side was wrong.")
    return first, second


def test_all_of_a_person_and_nothing_of_another(clinic: Store) -> None:
    first, second = live(clinic)
    history = history_of(clinic, "T2", "c1")
    assert (history.client.code, history.client.birth_year) == ("C1", 1980)
    assert [(fact.session, fact.comparisons, fact.signed) for fact in history.sessions] == [
        (first.id, 1, 2),
        (second.id, 1, 0),
    ]
    assert history.sessions[0].closed_s == first.session.state.at_s
    assert history.sessions[1].closed_s is None
    assert [(fact.session, fact.number, fact.purpose, fact.held, fact.not_held) for fact in history.tests] == [
        (first.id, 1, "first", 0, 3),
        (first.id, 2, "retest", 3, 0),
        (second.id, 1, "first", 0, 3),
        (second.id, 2, "retest", 3, 0),
    ]
    assert [fact.at_s for fact in history.tests] == [
        test.started_s for visit in (first, second) for test in visit.session.state.tests
    ]
    for fact, visit in zip(history.outcomes, (first, second), strict=True):
        assert (fact.session, fact.test_number, fact.retest_number) == (visit.id, 1, 2)
        assert fact.at_s == visit.session.state.tests[1].started_s
        assert (fact.conclusion, fact.partner) == ("repeated change (3 of 3)", MUSCLES[1])
        assert (fact.chance, fact.chance_of_any, fact.sham) == (pytest.approx(1 / 64), pytest.approx(1 / 64), False)
    assert [(fact.text, fact.dose) for fact in history.homework] == [("Release, then activate.", "10 times")]
    assert [(fact.of_session, fact.done, fact.planned) for fact in history.adherence] == [(str(uuid.UUID(int=5)), 5, 7)]
    assert [(fact.text, fact.by_date) for fact in history.goals] == [("Run five kilometres.", "2024-03-01")]
    assert [(fact.version, fact.signed_by, fact.reason) for fact in history.signed] == [
        (1, "T1", ""),
        (2, "T2", "The side was wrong."),
    ]
    assert sorted((fact.kind, fact.given) for fact in history.consents) == [("testing", False), ("testing", True)]


def test_a_course_is_made_of_it(clinic: Store) -> None:
    live(clinic)
    history = history_of(clinic, "T1", "C1")
    course = course_of(history.sessions, history.tests, history.outcomes, history.homework, history.adherence)
    assert [fact.session for fact in course.sessions] == [fact.session for fact in history.sessions]
    assert {line.muscle for line in course.lines} == {MUSCLES[0]}


def test_a_blinded_block_shows_nothing_before_it_is_closed(clinic: Store) -> None:
    visit = Visit.begin(what=plan(research=Research(seed=7))).screened().changed(sham=False)
    start_session(clinic, "T1", visit.session)
    history = history_of(clinic, "T1", "C1")
    assert history.outcomes == ()
    assert [(fact.trials, fact.held, fact.not_held, fact.mean_peak_n) for fact in history.tests] == [
        (3, 0, 0, None)
    ] * 2


def test_the_reading_is_in_the_trail(clinic: Store) -> None:
    history = history_of(clinic, "T2", "C1")
    with clinic.reading() as db:
        last = db.scalars(select(AuditRow).order_by(AuditRow.seq.desc()).limit(1)).one()
        assert (last.actor, last.action, last.object_kind, last.object_id) == (
            "T2",
            "read",
            "client",
            history.client.id,
        )


def test_a_person_without_a_session_or_none_at_all(clinic: Store) -> None:
    history = history_of(clinic, "T1", "C1")
    assert (history.sessions, history.tests, history.outcomes, history.signed) == ((), (), (), ())
    with pytest.raises(RecordsError, match="no client with the code “C9”"):
        history_of(clinic, "T1", "C9")


def test_questions_are_few_by_an_index_and_no_more_in_a_large_clinic(clinic: Store) -> None:
    live(clinic)
    with listened(clinic) as in_small:
        small = history_of(clinic, "T1", "C1")
    assert fill(clinic, 2000, sessions=2, tests=5, trials=1) == 20_000
    with clinic.reading() as db:
        assert db.scalar(select(func.count()).select_from(ClientRow)) == 2002
        assert (db.scalar(select(func.count()).select_from(TrialRow)) or 0) > 20_000
    with listened(clinic) as in_large:
        large = history_of(clinic, "T1", "C1")
    assert large == small
    assert [statement for statement, _ in in_large] == [statement for statement, _ in in_small]
    assert 9 <= len(in_large) <= MOST_QUERIES
    reads = [(" ".join(statement.split()), values) for statement, values in in_large if "FROM" in statement]
    assert len(reads) >= 9
    plan_of = server_plan if clinic.is_server else file_plan
    assert [statement for statement, by_index in plan_of(clinic, reads) if not by_index] == []
    with clinic.engine.begin() as connection:  # without its index a question is told, so the plans do tell
        connection.execute(text("DROP INDEX ix_goal_client_id"))
    slow = [statement for statement, by_index in plan_of(clinic, reads) if not by_index]
    assert [" FROM goal " in statement for statement in slow] == [True]


def file_plan(store: Store, reads: list[Asked]) -> Iterator[tuple[str, bool]]:
    """Each question, and whether the file answers it by an index alone."""
    with store.engine.connect() as connection:
        for statement, values in reads:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            steps = [str(row[-1]) for row in rows]
            if (
                "FROM audit ORDER BY audit.seq DESC" in statement
            ):  # the newest row of the trail: from the end of the primary key, one row, nothing sorted
                yield statement, steps == ["SCAN audit"] and "LIMIT" in statement
            else:
                yield statement, bool(steps) and all(step.startswith("SEARCH") and "INDEX" in step for step in steps)


def server_plan(store: Store, reads: list[Asked]) -> Iterator[tuple[str, bool]]:
    """Each question, and whether the server answers it by an index alone."""
    with store.engine.connect() as connection:
        for statement, values in reads:
            small = " FROM audit" in statement  # a table of a few rows is read whole, index or not
            connection.execute(text(f"SET LOCAL enable_seqscan = {'off' if small else 'on'}"))
            found = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
            kinds = nodes((found if isinstance(found, list) else json.loads(str(found)))[0]["Plan"])
            yield statement, any("Index" in kind for kind in kinds) and "Seq Scan" not in kinds


def nodes(plan: dict[str, Any]) -> list[str]:
    """Kinds of the steps of a plan."""
    return [plan["Node Type"], *(kind for below in plan.get("Plans", ()) for kind in nodes(below))]
