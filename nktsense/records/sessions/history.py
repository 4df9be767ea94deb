"""All that is known of one client for the page of a history: a fixed number of questions, each by an index."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as Database

from nktsense.protocol.course.facts import AdherenceFact, GoalFact, HomeworkFact, OutcomeFact, SessionFact, TestFact
from nktsense.records.models import (
    AdherenceRow,
    ConsentRow,
    GoalRow,
    HomeworkRow,
    OutcomeRow,
    SessionRow,
    SignedRow,
    TestRow,
)
from nktsense.records.people.clients import Client, find_client

if TYPE_CHECKING:
    from nktsense.records.store import Store


@dataclass(frozen=True, slots=True)
class SignedFact:
    """A signed version of a session's result, without its body.

    Attributes:
        session: Identifier of the session.
        version: Its number, from 1.
        signed_by: Code of the tester.
        signed_s: When, s since 1970.
        meaning: What the signature means, as typed.
        reason: Why it amends the one before; "" for the first.
        sha256: Hash of its body.
    """

    session: str
    version: int
    signed_by: str
    signed_s: float
    meaning: str
    reason: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ConsentFact:
    """A consent as it was given or withdrawn; see :mod:`nktsense.records.people.consent`."""

    kind: str
    given: bool
    at_s: float
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class ClientHistory:
    """What is known of one client. Every list is in the order of time.

    Attributes:
        client: The client, without identity.
        sessions: Sessions, open ones too.
        tests: Tests; while a block is blinded, without results.
        outcomes: What retests showed; none of a block that is blinded.
        homework: Homework given.
        adherence: How it was done.
        goals: Goals.
        signed: Signed versions of results.
        consents: What was agreed to and withdrawn.
    """

    client: Client
    sessions: tuple[SessionFact, ...]
    tests: tuple[TestFact, ...]
    outcomes: tuple[OutcomeFact, ...]
    homework: tuple[HomeworkFact, ...]
    adherence: tuple[AdherenceFact, ...]
    goals: tuple[GoalFact, ...]
    signed: tuple[SignedFact, ...]
    consents: tuple[ConsentFact, ...]


def history_of(store: Store, by: str, code: str) -> ClientHistory:
    """Return all that is known of a client, without identity. The audit trail tells that it was read.

    Args:
        store: The records.
        by: Code of who reads.
        code: Code of the client; upper and lower case are the same.

    Raises:
        RecordsError: There is no such client, or it was erased; or the trail cannot be written, and nothing is read.
    """
    client = find_client(store, code)
    with store.writing(by) as write:
        write.log("read", "client", client.id)
    with store.reading() as db:
        return read_history(db, client)


def read_history(db: Database, client: Client) -> ClientHistory:
    """Return all that is known of a client, of an open session of the database. Nothing is told in the audit trail.

    Args:
        db: The open session.
        client: The client.
    """
    signed, tests = _signed(db, client.id), _tests(db, client.id)
    versions = Counter(version.session for version in signed)
    return ClientHistory(
        client=client,
        sessions=_sessions(db, client.id, versions),
        tests=tests,
        outcomes=_outcomes(db, client.id, {(test.session, test.number): test.at_s for test in tests}),
        homework=_homework(db, client.id),
        adherence=_adherence(db, client.id),
        goals=_goals(db, client.id),
        signed=signed,
        consents=_consents(db, client.id),
    )


def _all(db: Database, asked: Select[*tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in db.execute(asked)]


def _sessions(db: Database, client_id: str, versions: Mapping[str, int]) -> tuple[SessionFact, ...]:
    row = SessionRow
    asked = select(row.id, row.title, row.battery, row.tester, row.started_s, row.closed_s, row.comparisons).where(
        row.client_id == client_id
    )
    facts = (SessionFact(*values, signed=versions.get(values[0], 0)) for values in _all(db, asked))
    return tuple(sorted(facts, key=lambda fact: (fact.started_s, fact.session)))


def _tests(db: Database, client_id: str) -> tuple[TestFact, ...]:
    row = TestRow
    asked = select(
        row.session_id,
        row.number,
        row.started_s,
        row.muscle,
        row.side,
        row.purpose,
        row.of_number,
        row.kind,
        row.tester,
        row.device,
        row.trials,
        row.held,
        row.not_held,
        row.unclear,
        row.mean_peak_n,
        row.best_peak_n,
        row.target_n,
        row.pain_nrs,
        row.position,
        row.pad_site,
        row.lever_m,
        row.slope_n_per_s,
        row.load_adequate,
        row.yields,
        row.yield_velocity_dps,
        row.rest_kept,
        row.sem_n,
        row.sem_source,
    ).where(row.client_id == client_id)
    facts = (TestFact(*values) for values in _all(db, asked))
    return tuple(sorted(facts, key=lambda fact: (fact.at_s, fact.session, fact.number)))


def _outcomes(db: Database, client_id: str, began: dict[tuple[str, int], float]) -> tuple[OutcomeFact, ...]:
    row = OutcomeRow
    asked = select(
        row.session_id,
        row.test_number,
        row.retest_number,
        row.muscle,
        row.side,
        row.partner,
        row.partner_side,
        row.conclusion,
        row.force_conclusion,
        row.chance,
        row.chance_of_any,
        row.comparisons,
        row.text,
        row.sham,
    ).where(row.client_id == client_id)
    facts = (
        OutcomeFact(session, test, retest, began.get((session, retest), math.nan), *values)
        for session, test, retest, *values in _all(db, asked)
    )
    return tuple(sorted(facts, key=lambda fact: (fact.at_s, fact.session, fact.retest_number)))


def _homework(db: Database, client_id: str) -> tuple[HomeworkFact, ...]:
    row = HomeworkRow
    asked = select(row.session_id, row.number, row.given_s, row.text, row.dose, row.schedule)
    facts = (HomeworkFact(*values) for values in _all(db, asked.where(row.client_id == client_id)))
    return tuple(sorted(facts, key=lambda fact: (fact.given_s, fact.session, fact.number)))


def _adherence(db: Database, client_id: str) -> tuple[AdherenceFact, ...]:
    row = AdherenceRow
    asked = select(
        row.session_id, row.at_s, row.of_session, row.of_number, row.done, row.planned, row.words, row.number
    )
    found = sorted(
        _all(db, asked.where(row.client_id == client_id)), key=lambda values: (values[1], values[0], values[-1])
    )
    return tuple(AdherenceFact(*values[:-1]) for values in found)


def _goals(db: Database, client_id: str) -> tuple[GoalFact, ...]:
    row = GoalRow
    asked = select(row.session_id, row.number, row.at_s, row.text, row.by_date)
    facts = (GoalFact(*values) for values in _all(db, asked.where(row.client_id == client_id)))
    return tuple(sorted(facts, key=lambda fact: (fact.at_s, fact.session, fact.number)))


def _signed(db: Database, client_id: str) -> tuple[SignedFact, ...]:
    row = SignedRow
    asked = select(row.session_id, row.version, row.signed_by, row.signed_s, row.meaning, row.reason, row.sha256)
    facts = (SignedFact(*values) for values in _all(db, asked.where(row.client_id == client_id)))
    return tuple(sorted(facts, key=lambda fact: (fact.signed_s, fact.session, fact.version)))


def _consents(db: Database, client_id: str) -> tuple[ConsentFact, ...]:
    row = ConsentRow
    asked = select(row.kind, row.given, row.at_s, row.by, row.words).where(row.client_id == client_id)
    return tuple(sorted((ConsentFact(*values) for values in _all(db, asked)), key=lambda fact: (fact.at_s, fact.kind)))
