"""The rows beside the entries are what the entries make, however the steps came in."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from clinic import MUSCLES, START_S, Visit, add_testers, person, plan, start, trial, whole
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.orm import Session as Database

from nktsense.errors import RecordsError
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import Research
from nktsense.protocol.session.steps import FinishTest, Recontract, RecordTrial, ReportPain, SetAside
from nktsense.protocol.session.trial_result import RecordingRef
from nktsense.records.models import Base, OutcomeRow, SessionRow, TestRow, TrialRow
from nktsense.records.sessions.projected import differences, stored_projection
from nktsense.records.sessions.projection import TABLES, fitted, project, session_values
from nktsense.records.sessions.stored import append, start_session
from nktsense.records.store import Store

CODES = itertools.count(1)
RECORDING = RecordingRef(recording="7d444840-9dc0-41d1-b245-5ffdce74fad2", sha256="ab" * 32, trial=2)


@pytest.fixture
def clinic(store: Store) -> Store:
    """Records with two testers and client C1."""
    add_testers(store)
    person(store)
    return store


def stored(store: Store, session: Session) -> tuple[str, ...]:
    """What in the stored rows is not as the session says; nothing where all is well."""
    with store.reading() as db:
        return wrong_in(db, session)


def wrong_in(db: Database, session: Session) -> tuple[str, ...]:
    """The same of an open database."""
    row = db.get_one(SessionRow, session.state.begin.session)
    wrong = (name for name, value in session_values(session).items() if getattr(row, name) != value)
    return (*differences(project(session, row.client_id), stored_projection(db, row.id)), *wrong)


def busy(client: str) -> Visit:
    """Two muscles, a trial set aside, a typed test, two retests, words."""
    visit = Visit.begin(client, what=plan(*MUSCLES[:2])).screened().changed()
    visit.test(None, None, None, muscle=MUSCLES[1])
    visit.take(start(purpose="retest", of=1), ReportPain(nrs=2.0, when="before"))
    visit.take(RecordTrial(result=trial("hold", recording=RECORDING)), Recontract(), RecordTrial(result=trial("break")))
    visit.take(SetAside(trial=1, reason="pad_slipped"), FinishTest(reason="tired"))
    return visit.words().closed()


def concealed(client: str) -> Visit:
    """A blinded session with a release drawn by lot."""
    visit = Visit.begin(client, what=plan(research=Research(seed=4, sham=True))).screened().changed(sham=None)
    return visit.words().closed()


@given(cuts=st.sets(st.integers(1, 70)), blinded=st.booleans())
@settings(
    max_examples=7, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_rows_are_the_same_however_the_steps_came_in(clinic: Store, cuts: set[int], blinded: bool) -> None:
    code = f"P{next(CODES)}"
    person(clinic, code)
    session = (concealed if blinded else busy)(code).session
    marks = [1, *sorted(cut for cut in cuts if 1 < cut < len(session.entries)), len(session.entries)]
    kept = Session.replay(session.entries[:1])
    start_session(clinic, "T1", kept)
    for first, last in itertools.pairwise(marks):
        kept = append(
            clinic, "T1", kept.state.begin.session, session.entries[first:last], expected_seq=first - 1, before=kept
        )
        assert stored(clinic, kept) == ()
    assert kept == session


def test_all_comparisons_of_a_session_count_in_each_outcome(clinic: Store) -> None:
    visit = Visit.begin().screened().changed()
    start_session(clinic, "T1", visit.session)
    with clinic.reading() as db:
        first = db.scalars(select(OutcomeRow)).one()
        assert (first.comparisons, first.conclusion) == (1, "repeated change (3 of 3)")
        assert first.chance == first.chance_of_any == pytest.approx(1 / 64)
    known = visit.session
    visit.release().test("hold", "hold", "hold", purpose="retest", of=1)
    append(clinic, "T1", visit.id, visit.session.entries[len(known.entries) :], expected_seq=known.state.seq)
    with clinic.reading() as db:
        rows = db.scalars(select(OutcomeRow).order_by(OutcomeRow.retest_number)).all()
        assert [row.comparisons for row in rows] == [2, 2]
        assert rows[0].chance == pytest.approx(1 / 64)
        assert rows[0].chance_of_any == pytest.approx(1 - (1 - 1 / 64) ** 2)
        assert (rows[0].partner, rows[0].partner_side, rows[0].test_number) == (MUSCLES[1], "left", 1)
        assert db.scalars(select(SessionRow.comparisons)).one() == 2


def test_comparisons_of_the_day_before_the_session_are_not_counted_as_its_own(clinic: Store) -> None:
    visit = Visit.begin(comparisons_before=19).screened().changed()
    start_session(clinic, "T1", visit.session)
    with clinic.reading() as db:
        row = db.scalars(select(OutcomeRow)).one()
        assert (row.comparisons, db.scalars(select(SessionRow.comparisons)).one()) == (20, 1)
        assert row.chance_of_any == pytest.approx(1 - (1 - 1 / 64) ** 20)


def test_a_blinded_block_has_no_result_in_any_row_until_it_is_closed(clinic: Store) -> None:
    visit = Visit.begin(what=plan(research=Research(seed=7, sham=True))).screened().changed(sham=None)
    start_session(clinic, "T1", visit.session)
    with clinic.reading() as db:
        assert db.scalars(select(OutcomeRow)).all() == []
        tests, trials = db.scalars(select(TestRow)).all(), db.scalars(select(TrialRow)).all()
        assert [(row.trials, row.held, row.not_held, row.best_peak_n) for row in tests] == [(3, 0, 0, None)] * 2
        assert {(row.verdict, row.peak_n, row.headline) for row in trials} == {(None, None, "")}
        assert len(trials) == 6
    known = visit.session
    visit.closed()
    append(clinic, "T1", visit.id, visit.session.entries[len(known.entries) :], expected_seq=known.state.seq)
    with clinic.reading() as db:
        tests, outcome = db.scalars(select(TestRow)).all(), db.scalars(select(OutcomeRow)).one()
        assert sorted((row.held, row.not_held, row.best_peak_n) for row in tests) == [(0, 3, 90.0), (3, 0, 92.0)]
        assert outcome.sham is not None
    assert stored(clinic, visit.session) == ()


def test_every_row_and_what_it_says() -> None:
    rows = project(busy("C1").session, "client")
    assert {name: len(rows[name]) for name in TABLES} == {
        "test": 4,
        "trial": 11,
        "outcome": 2,
        "homework": 1,
        "adherence": 1,
        "goal": 1,
    }
    tests = list(rows["test"].values())
    assert [(row["purpose"], row["trials"], row["held"], row["not_held"], row["unclear"]) for row in tests] == [
        ("first", 3, 0, 3, 0),
        ("retest", 3, 3, 0, 0),
        ("first", 3, 0, 0, 3),
        ("retest", 1, 0, 1, 0),
    ]
    assert [row["mean_peak_n"] for row in tests[:2]] == [90.0, 92.0]
    last = [row for row in rows["trial"].values() if row["test_number"] == 4]
    assert [(row["aside"], row["recording_id"], row["recording_trial"]) for row in last] == [
        ("pad_slipped", RECORDING.recording, 2),
        ("", None, None),
    ]
    (homework,) = rows["homework"].values()
    assert (homework["text"], homework["dose"], homework["schedule"]) == (
        "Release, then activate.",
        "10 times",
        "daily",
    )
    (told,) = rows["adherence"].values()
    assert (told["done"], told["planned"], told["words"]) == (5, 7, "forgot twice")


def test_words_that_are_too_long_are_shortened_in_the_row_alone(clinic: Store) -> None:
    visit = Visit.begin().screened().take(start(), ReportPain(nrs=0.0, when="before"))
    long = msgspec.structs.replace(trial(), headline="Held " + "very " * 200)
    visit.take(RecordTrial(result=long))
    start_session(clinic, "T1", visit.session)
    with clinic.reading() as db:
        headline = db.scalars(select(TrialRow.headline)).one()
    assert len(headline) == 400
    assert headline.endswith("…")
    assert long.headline.startswith(headline[:-1])
    assert stored(clinic, visit.session) == ()


def test_an_identifier_that_is_too_long_is_refused_and_not_cut() -> None:
    table = Base.metadata.tables["test"]
    assert fitted(table, {"muscle": "m" * 64}) == {"muscle": "m" * 64}
    with pytest.raises(RecordsError, match="At most 64 characters"):
        fitted(table, {"muscle": "m" * 65})


def test_each_changed_missing_or_added_row_is_told(clinic: Store) -> None:
    visit = whole()
    start_session(clinic, "T1", visit.session)
    for statement, told in {
        "UPDATE trial SET peak_n = 300.0 WHERE test_number = 2 AND number = 1": f"trial {visit.id}/2/1: peak_n",
        "UPDATE outcome SET conclusion = 'inconclusive', chance = NULL": f"outcome {visit.id}/2: chance, conclusion",
        "DELETE FROM goal": f"goal {visit.id}/1: missing",
        "INSERT INTO goal SELECT session_id, 2, client_id, at_s, text, by_date FROM goal": (
            f"goal {visit.id}/2: made by no entry"
        ),
        "UPDATE test SET client_id = client_id, held = 1 WHERE number = 1": f"test {visit.id}/1: held",
        "UPDATE session SET comparisons = 0": "comparisons",
    }.items():
        assert stored(clinic, visit.session) == ()
        with Database(clinic.engine) as db:
            db.execute(text(statement))
            assert told in wrong_in(db, visit.session)
            db.rollback()


def test_what_is_the_same_in_two_states_is_left_out() -> None:
    visit = whole(at_s=START_S)
    session = visit.session
    assert project(session, "c", session) == {name: {} for name in TABLES}
    before = Session.replay(session.entries[:-2])
    only = project(session, "c", before)
    full = project(session, "c")
    merged = {name: {**project(before, "c")[name], **only[name]} for name in TABLES}
    assert merged == full
