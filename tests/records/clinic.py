"""A clinic to test with: sessions step by step as people make them, and many clients at once."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import insert

from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import PlannedMuscle, Research, SessionPlan, Tester
from nktsense.protocol.session.steps import (
    AnswerItem,
    AnyStep,
    Begin,
    Close,
    CloseBlock,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    FinishTest,
    GiveHomework,
    Observe,
    Purpose,
    Recontract,
    RecordTrial,
    ReportHomework,
    ReportPain,
    SetGoal,
    StartIntervention,
    StartTest,
)
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult
from nktsense.records.models import (
    AdherenceRow,
    Base,
    ClientRow,
    ConsentRow,
    GoalRow,
    HomeworkRow,
    OutcomeRow,
    SessionRow,
    SignedRow,
    TestRow,
    TrialRow,
)
from nktsense.records.people import testers as records
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.store import Store

DAY_S = 86_400.0
START_S = 1_700_000_000.0
LICENSED = Tester(code="T1", licensed=True, licence="PT 4711", nkt_training="NKT level 2")
HELPER = Tester(code="T2")
MUSCLES = ("gluteus_maximus", "psoas_major", "hamstrings", "quadratus_lumborum")


def person(store: Store, code: str = "C1") -> str:
    """Add a client and return the identifier."""
    return add_client(store, "T1", NewClient(code=code, birth_year=1980)).id


def add_testers(store: Store) -> None:
    """Add the two testers."""
    for tester in (LICENSED, HELPER):
        known = records.Tester(
            tester.code, f"Tester {tester.code}", tester.licensed, tester.licence, tester.nkt_training
        )
        records.add_tester(store, "T1", known)


def plan(*muscles: str, research: Research | None = None, **limits: Any) -> SessionPlan:
    """A plan of muscles on the left side."""
    planned = tuple(
        PlannedMuscle(muscle=name, name=name.replace("_", " "), side="left", region="hip", target_n=100.0)
        for name in muscles or MUSCLES[:1]
    )
    return SessionPlan(title="Low back", battery="low-back", muscles=planned, research=research, **limits)


def trial(
    verdict: str | None = "hold", peak_n: float | None = 120.0, recording: RecordingRef | None = None
) -> TrialResult:
    """A trial of a device, or a typed peak where there is no verdict."""
    if verdict is None:
        return TrialResult(source="typed", peak_n=peak_n)
    return TrialResult(
        source="device",
        verdict=verdict,
        headline=f"{verdict} at {peak_n} N",
        peak_n=peak_n,
        slope_n_per_s=80.0,
        yield_velocity_dps=20.0 if verdict == "break" else None,
        has_motion=True,
        load_adequate=True,
        rule="hold by motion",
        calibration="of 2023-11-01",
        algorithm="trial 3, grade 2",
        recording=recording,
    )


@dataclass
class Visit:
    """A session that grows step by step, a minute each.

    Attributes:
        session: As it stands.
        at_s: Time of the next step.
        by: Who takes it.
    """

    session: Session
    at_s: float
    by: str = "T1"
    step_s: float = 60.0
    kept: int = field(default=0)

    @classmethod
    def begin(
        cls,
        client: str = "C1",
        at_s: float = START_S,
        what: SessionPlan | None = None,
        session_id: str | None = None,
        comparisons_before: int = 0,
    ) -> Visit:
        """Begin one."""
        begin = Begin(
            session=session_id or str(uuid.uuid4()),
            client=client,
            plan=what or plan(),
            testers=(LICENSED, HELPER),
            age_years=43,
            comparisons_before=comparisons_before,
        )
        return cls(Session.begin(begin, at_s=at_s, by="T1"), at_s + 60.0)

    @property
    def id(self) -> str:
        """Identifier of the session."""
        return self.session.state.begin.session

    @property
    def seq(self) -> int:
        """Number of the last step."""
        return self.session.state.seq

    def take(self, *steps: AnyStep) -> Visit:
        """Take steps."""
        for step in steps:
            self.session = self.session.take(step, at_s=self.at_s, by=self.by)
            self.at_s += self.step_s
        return self

    def screened(self) -> Visit:
        """History, movement and a screening without a stop."""
        self.take(
            Observe(kind="history", text="Pain in the low back for three weeks."),
            Observe(kind="movement", text="Bends forward to the knees."),
            FinishHistory(),
        )
        self.take(*(AnswerItem(item=item.id, answer="no") for item in asked_items()))
        return self.take(FinishScreening())

    def test(
        self,
        *verdicts: str | None,
        muscle: str = MUSCLES[0],
        purpose: Purpose = "first",
        of: int | None = None,
        peak_n: float = 120.0,
    ) -> Visit:
        """A whole test with these verdicts."""
        self.take(start(muscle, purpose, of), ReportPain(nrs=1.0, when="before"))
        for verdict in verdicts:
            self.take(Recontract(), RecordTrial(result=trial(verdict, peak_n)))
        return self.take(FinishTest(reason="" if len(verdicts) >= 3 else "tired"))

    def release(self, muscle: str = MUSCLES[1], test: int = 1, sham: bool | None = False) -> Visit:
        """A release by pressure; where a lot decides whether it is a sham, that is None."""
        self.take(
            StartIntervention(
                kind="pressure", muscle=muscle, side="left", test=test, site="below the rib", dose="firm", sham=sham
            )
        )
        return self.take(FinishIntervention(seconds=30.0))

    def changed(self, sham: bool | None = False) -> Visit:
        """None of three, a release, three of three."""
        self.test("break", "break", "break", peak_n=90.0)
        return self.release(sham=sham).test("hold", "hold", "hold", purpose="retest", of=1, peak_n=92.0)

    def words(self) -> Visit:
        """Homework, a goal and how homework of another session was done."""
        return self.take(
            GiveHomework(text="Release, then activate.", dose="10 times", schedule="daily"),
            SetGoal(text="Run five kilometres.", by_date="2024-03-01"),
            ReportHomework(session=str(uuid.UUID(int=5)), number=1, done=5, planned=7, words="forgot twice"),
        )

    def closed(self, reason: str = "") -> Visit:
        """The end."""
        if self.session.state.blinded:
            self.take(CloseBlock())
        return self.take(Close(reason=reason))


def start(muscle: str = MUSCLES[0], purpose: Purpose = "first", of: int | None = None) -> StartTest:
    """The set-up of a test."""
    return StartTest(
        muscle=muscle,
        side="left",
        purpose=purpose,
        of=of,
        test="break",
        position="prone",
        pad_site="distal thigh",
        tester="T1",
        device="sim:break",
        lever_m=0.3,
        target_n=100.0,
    )


def whole(client: str = "C1", at_s: float = START_S) -> Visit:
    """A whole session with a repeated change and all that a session can hold."""
    return Visit.begin(client, at_s).screened().changed().words().closed()


def fill(store: Store, clients: int, *, prefix: str = "F", sessions: int = 2, tests: int = 4, trials: int = 3) -> int:
    """Add many clients with the rows that a history page reads, past the steps and the audit trail.

    Every second test of a session is a retest with an outcome; each session is signed and has homework and a goal.

    Returns:
        The number of trials added.
    """
    tables = (
        ClientRow,
        ConsentRow,
        SessionRow,
        TestRow,
        TrialRow,
        OutcomeRow,
        HomeworkRow,
        AdherenceRow,
        GoalRow,
        SignedRow,
    )
    with store.engine.begin() as connection:
        numbers = iter(range(clients))
        while batch := list(islice(numbers, 500)):
            rows: dict[type[Base], list[dict[str, Any]]] = {table: [] for table in tables}
            for number in batch:
                for table, values in _rows(f"{prefix}{number}", number, sessions, tests, trials):
                    rows[table].append(values)
            for table in tables:
                connection.execute(insert(table), rows[table])
    with store.engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
    return clients * sessions * tests * trials


def _rows(
    code: str, number: int, sessions: int, tests: int, trials: int
) -> Iterator[tuple[type[Base], dict[str, Any]]]:
    client_id = str(uuid.uuid4())
    yield ClientRow, {"id": client_id, "code": code, "birth_year": 1980, "created_s": START_S, "salt": b"s" * 32}
    consent = {"id": str(uuid.uuid4()), "kind": "testing", "given": True, "at_s": START_S, "by": "T1", "words": ""}
    yield ConsentRow, consent | {"client_id": client_id}
    for visit in range(sessions):
        mine = {"session_id": str(uuid.uuid4()), "client_id": client_id}
        at_s = START_S + DAY_S * (number % 300 + 7 * visit)
        yield SessionRow, _session(mine, at_s, seq=tests * trials, comparisons=tests // 2)
        for test in range(1, tests + 1):
            yield TestRow, mine | _test(test, at_s + 600 * test, trials)
            for attempt in range(1, trials + 1):
                yield TrialRow, mine | _trial(test, attempt, at_s + 600 * test + 60 * attempt)
            if test % 2 == 0:
                yield OutcomeRow, mine | _outcome(test, tests // 2)
        words = {"number": 1, "text": "Release, then activate."}
        yield HomeworkRow, mine | words | {"given_s": at_s + 5000, "dose": "10 times", "schedule": "daily"}
        yield GoalRow, mine | words | {"at_s": at_s + 5000, "by_date": ""}
        told = {"of_session": str(uuid.UUID(int=5)), "of_number": 1, "done": 5, "planned": 7, "words": ""}
        yield AdherenceRow, mine | told | {"number": 1, "at_s": at_s}
        yield SignedRow, mine | _signed(at_s + 6000)


def _session(mine: dict[str, Any], at_s: float, seq: int, comparisons: int) -> dict[str, Any]:
    return {
        "id": mine["session_id"],
        "client_id": mine["client_id"],
        "title": "Low back",
        "battery": "low-back",
        "tester": "T1",
        "started_s": at_s,
        "last_s": at_s + 5400,
        "closed_s": at_s + 5400,
        "phase": "closed",
        "seq": seq,
        "comparisons": comparisons,
    }


def _test(number: int, at_s: float, trials: int) -> dict[str, Any]:
    retest = number % 2 == 0
    return {
        "number": number,
        "muscle": MUSCLES[number % len(MUSCLES)],
        "side": "left",
        "purpose": "retest" if retest else "first",
        "of_number": number - 1 if retest else None,
        "kind": "break",
        "tester": "T1",
        "device": "sim:break",
        "started_s": at_s,
        "finished_s": at_s + 500,
        "trials": trials,
        "held": trials,
        "not_held": 0,
        "unclear": 0,
        "mean_peak_n": 120.0,
        "best_peak_n": 124.0,
        "position": "prone",
        "pad_site": "thigh",
        "sem_source": "",
    }


def _trial(test: int, number: int, at_s: float) -> dict[str, Any]:
    return {
        "test_number": test,
        "number": number,
        "at_s": at_s,
        "source": "device",
        "verdict": "hold",
        "headline": "Held 120 N",
        "peak_n": 120.0,
    }


def _outcome(retest: int, comparisons: int) -> dict[str, Any]:
    return {
        "retest_number": retest,
        "test_number": retest - 1,
        "muscle": MUSCLES[0],
        "side": "left",
        "conclusion": "inconclusive",
        "comparisons": comparisons,
        "text": "inconclusive: 3 of 3 held, then 3 of 3 held.",
    }


def _signed(at_s: float) -> dict[str, Any]:
    return {
        "version": 1,
        "signed_by": "T1",
        "signed_s": at_s,
        "meaning": "reviewed",
        "body": "{}",
        "sha256": "0" * 64,
    }
