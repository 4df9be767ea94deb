"""A session that is corrected after its close: its rows follow, and what was signed asks for a new version."""

from __future__ import annotations

import json

import pytest
from clinic import Visit, add_testers, person, whole
from msgspec.structs import replace
from sqlalchemy import select

from nktsense.errors import StepRefusedError
from nktsense.protocol.course.course import course_of
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.session.steps import CorrectTest
from nktsense.records.models import AuditRow, SessionRow, TestRow
from nktsense.records.sessions.history import history_of
from nktsense.records.sessions.signing import (
    amend,
    check_signed,
    needs_amending,
    sign_off,
    signed_versions,
    verify_signed,
)
from nktsense.records.sessions.stored import load_session, open_sessions, start_session
from nktsense.records.store import Store
from nktsense.records.trail.verify import verify
from nktsense.visit.correct import correct_test

LATER_S = 86_400.0


@pytest.fixture
def visit(store: Store) -> Visit:
    """A closed session with a repeated change in the records."""
    add_testers(store)
    person(store)
    visit = whole()
    start_session(store, "T1", visit.session)
    return visit


def correct(store: Store, visit: Visit, *tests: int, side: str = "right") -> bool:
    needs = False
    for number in tests:
        muscle = visit.session.state.tests[number - 1].setup.muscle
        step = CorrectTest(test=number, muscle=muscle, side=side, reason="Said wrongly.")  # pyright: ignore
        _, needs = correct_test(store, "T2", visit.id, step, clock=lambda: visit.at_s + LATER_S)
    return needs


def test_rows_follow_and_the_session_stays_closed_when_it_was(store: Store, visit: Visit) -> None:
    with store.reading() as db:
        closed_s = db.get_one(SessionRow, visit.id).closed_s
    correct(store, visit, 1)
    with store.reading() as db:
        row = db.get_one(SessionRow, visit.id)
        sides = db.scalars(select(TestRow.side).where(TestRow.session_id == visit.id).order_by(TestRow.number)).all()
        step = db.scalars(select(AuditRow).where(AuditRow.object_id == f"{visit.id}/{row.seq}")).one()
    assert (row.closed_s, row.phase, row.last_s) == (closed_s, "closed", visit.at_s + LATER_S)
    assert sides == ["right", "left"]
    told = json.loads(step.body)
    assert (step.action, step.actor, told["kind"]) == ("step", "T2", "correct_test")
    assert "wrongly" not in step.body
    assert open_sessions(store) == ()
    assert verify(store) == ()


def test_outcome_and_course_follow_the_corrected_muscle(store: Store, visit: Visit) -> None:
    correct(store, visit, 1)
    (one,) = history_of(store, "T1", "C1").outcomes
    assert one.conclusion == OutcomeKind.NOT_COMPARABLE.value  # a left test and a right retest
    correct(store, visit, 2)
    history = history_of(store, "T1", "C1")
    (both,) = history.outcomes
    assert (both.conclusion, both.side) == (OutcomeKind.REPEATED_CHANGE.value, "right")
    course = course_of(
        history.sessions, history.tests, history.outcomes, history.homework, history.adherence, history.goals
    )
    assert [(line.muscle, line.side) for line in course.lines] == [("gluteus_maximus", "right")]
    assert [(edge.side, edge.partner) for edge in course.map.edges] == [("right", "psoas_major")]
    assert verify(store) == ()


def test_what_was_signed_stays_and_asks_for_a_new_version_with_a_reason(store: Store, visit: Visit) -> None:
    assert not needs_amending(store, visit.id)
    first = sign_off(store, "T1", visit.id, "results reviewed")
    assert not needs_amending(store, visit.id)
    assert correct(store, visit, 1, 2)
    assert needs_amending(store, visit.id)
    (told,) = check_signed(store, visit.id)
    assert "corrected after version 1 was signed" in told
    assert verify(store) == ()  # nothing was changed that was signed
    second = amend(store, "T1", visit.id, "results reviewed", "The side was said wrongly.")
    assert check_signed(store, visit.id) == ()
    assert not needs_amending(store, visit.id)
    assert signed_versions(store, visit.id) == (first, second)
    assert (verify_signed(first), verify_signed(second, first)) == ("", "")
    (before,), (after,) = json.loads(first.body)["outcomes"], json.loads(second.body)["outcomes"]
    assert (before["side"], after["side"]) == ("left", "right")
    assert any("corrected afterwards" in note for note in after["notes"])
    assert not any("corrected afterwards" in note for note in before["notes"])


def test_one_who_is_no_tester_of_the_session_corrects_nothing(store: Store, visit: Visit) -> None:
    before = load_session(store, visit.id)
    step = CorrectTest(test=1, muscle="gluteus_maximus", side="right", reason="Said wrongly.")
    for by, what in (("T9", step), ("T1", replace(step, reason=" "))):
        with pytest.raises(StepRefusedError):
            correct_test(store, by, visit.id, what)
    assert load_session(store, visit.id) == before
