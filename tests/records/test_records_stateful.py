"""Records under random steps, crashes and several workstations: no step lost, none half written, always resumable."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from clinic import MUSCLES, START_S, Visit, add_testers, person, plan, start, trial
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import insert, update

from nktsense.errors import ConflictError, NktsenseError, StepRefusedError
from nktsense.protocol.session.machine import Session, possible
from nktsense.protocol.session.plan import Research
from nktsense.protocol.session.steps import (
    AllowBreakTests,
    AnswerItem,
    AnyStep,
    Close,
    CloseBlock,
    CorrectTest,
    CountAgain,
    Entry,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    FinishTest,
    GiveHomework,
    GoOn,
    Observe,
    OverrideStop,
    Recontract,
    RecordTrial,
    ReportHomework,
    ReportPain,
    Resume,
    Reveal,
    SetAside,
    SetGoal,
    StartIntervention,
    StartTest,
    Step,
)
from nktsense.records.models import EntryRow, SessionRow
from nktsense.records.opening.key import KeySource
from nktsense.records.sessions.projected import differences, stored_projection
from nktsense.records.sessions.projection import project, session_values
from nktsense.records.sessions.stored import append, load_session, open_sessions, start_session
from nktsense.records.store import Store
from nktsense.records.trail.verify import verify

CODES = itertools.count(1)
CHILD = Path(__file__).with_name("appending_child.py")

words = st.sampled_from(["as told", "näher, 日本", "x" * 300, ""])
reasons = st.sampled_from(["needed", "asked for", ""])
items = st.sampled_from(["fracture", "bone", "pregnancy", "no such item"])
muscles = st.sampled_from(MUSCLES)
sides = st.sampled_from(["left", "right"])
small = st.sampled_from([1, 2, 3, 0])
maybe = st.sampled_from([True, False, None])

ANY_STEP: dict[type[Step], st.SearchStrategy[Any]] = {
    Observe: st.builds(Observe, kind=st.sampled_from(["history", "movement", "other"]), text=words),
    FinishHistory: st.just(FinishHistory()),
    AnswerItem: st.builds(AnswerItem, item=items, answer=st.sampled_from(["no", "no", "yes", "unknown"])),
    FinishScreening: st.just(FinishScreening()),
    OverrideStop: st.builds(OverrideStop, items=st.just(("fracture",)) | st.tuples(items), reason=reasons),
    AllowBreakTests: st.builds(AllowBreakTests, reason=reasons),
    StartTest: st.builds(start, muscles, st.just("first"), st.none())
    | st.builds(start, muscles, st.sampled_from(["partner", "retest"]), st.sampled_from([1, 2, 9, None])),
    ReportPain: st.builds(
        ReportPain,
        nrs=st.sampled_from([0.0, 1.0, 2.0, 5.0, 11.0]),
        when=st.sampled_from(["before", "during"]),
        told=st.sampled_from(["asked", "asked", "standing"]),
    ),
    Recontract: st.just(Recontract()),
    RecordTrial: st.builds(
        lambda verdict, peak_n: RecordTrial(result=trial(verdict, peak_n)),
        st.sampled_from(["hold", "hold", "break", "break", None, "nonsense"]),
        st.sampled_from([80.0, 120.5, None]),
    ),
    SetAside: st.builds(SetAside, trial=small, reason=st.sampled_from(["pad_slipped", "other"]), words=words),
    CountAgain: st.builds(CountAgain, trial=small, reason=reasons),
    CorrectTest: st.builds(CorrectTest, test=small, muscle=muscles, side=sides, reason=reasons),
    FinishTest: st.builds(FinishTest, reason=reasons),
    GoOn: st.builds(GoOn, reason=reasons),
    StartIntervention: st.builds(
        StartIntervention, kind=st.just("pressure"), muscle=muscles, side=sides, test=small, sham=maybe
    ),
    Reveal: st.builds(Reveal, intervention=small, to=st.sampled_from(["T1", "T2"])),
    FinishIntervention: st.builds(FinishIntervention, seconds=st.sampled_from([None, 30.0])),
    GiveHomework: st.builds(GiveHomework, text=words, dose=words, schedule=words),
    SetGoal: st.builds(SetGoal, text=words, by_date=st.sampled_from(["", "2024-02-30", "2024-03-01"])),
    ReportHomework: st.builds(ReportHomework, session=st.just("s"), number=small, done=small, planned=small),
    Resume: st.builds(Resume, reason=words),
    CloseBlock: st.just(CloseBlock()),
    Close: st.builds(Close, reason=reasons),
}
OFTEN = (StartTest, RecordTrial, FinishTest, StartIntervention, FinishIntervention, GoOn, OverrideStop)
PLANS = {
    "plain": plan(*MUSCLES[:2]),
    "blinded": plan(*MUSCLES[:2], research=Research(seed=11, randomised_order=False, sham=True)),
}


def whole_in_records(store: Store, session: Session) -> None:
    """What is stored is this session, with the rows that belong to it."""
    assert load_session(store, session.state.begin.session) == session
    with store.reading() as db:
        row = db.get_one(SessionRow, session.state.begin.session)
        assert {name: getattr(row, name) for name in session_values(session)} == session_values(session)
        assert differences(project(session, row.client_id), stored_projection(db, row.id)) == ()


class Workstations(RuleBasedStateMachine):
    """Two workstations at one session; the model is the session in memory."""

    store: Store
    reopen: Callable[[Store], Store]

    @initialize(kind=st.sampled_from(sorted(PLANS)), far=st.integers(0, 3))
    def begin(self, kind: str, far: int) -> None:
        """Begin at the beginning, after the screening, in the middle of a test, or after a retest."""
        code = f"P{next(CODES)}"
        person(self.store, code)
        visit = Visit.begin(code, what=PLANS[kind])
        if far:
            visit.screened()
        if far == 2:
            visit.take(start(), ReportPain(nrs=1.0, when="before"), RecordTrial(result=trial()))
        if far == 3:
            visit.changed(sham=None if PLANS[kind].research else False)
        self.session, self.at_s = visit.session, visit.at_s
        self.here, self.there = type(self).store, type(self).reopen(self.store)
        start_session(self.here, "T1", self.session)

    def _take(self, step: AnyStep, store: Store, by: str, known: bool) -> None:
        """Take a step in the model and in the records; both take it, or neither does."""
        self.at_s += 30.0
        session_id, seq = self.session.state.begin.session, self.session.state.seq
        try:
            after = self.session.take(step, at_s=self.at_s, by=by)
        except StepRefusedError:
            forced = Entry(seq=seq + 1, at_s=self.at_s, by=by, step=step)
            with pytest.raises(NktsenseError):
                append(store, by, session_id, (forced,), expected_seq=seq)
        else:
            before = self.session if known else None
            assert append(store, by, session_id, after.entries[-1:], expected_seq=seq, before=before) == after
            self.session = after
        whole_in_records(self.there, self.session)

    @rule(data=st.data(), many=st.integers(4, 14), known=st.booleans())
    def steps_that_may_be_possible(self, data: st.DataObject, many: int, known: bool) -> None:
        """Take steps of kinds that are possible, the end seldom."""
        for _ in range(many):
            left_out = {Resume, Observe, Close} if data.draw(st.integers(0, 5)) else {Resume}
            now = sorted(possible(self.session.state) - left_out, key=lambda kind: kind.__name__)
            kinds = [kind for kind in now for _ in range(4 if kind in OFTEN else 1)]
            if kinds:
                by = data.draw(st.sampled_from(["T1", "T1", "T1", "T2", "T9"]))
                self._take(data.draw(ANY_STEP[data.draw(st.sampled_from(kinds))]), self.here, by, known)

    @rule(step=st.one_of(*ANY_STEP.values()), again=st.booleans())
    def any_step(self, step: AnyStep, again: bool) -> None:
        """Take a step of any kind; also begin once more."""
        self._take(self.session.state.begin if again else step, self.here, "T1", known=True)

    @rule()
    def the_clock_goes_back(self) -> None:
        """Somebody set the clock back."""
        self.at_s -= 1000.7

    @precondition(lambda self: Observe in possible(self.session.state))
    @rule(text=st.sampled_from(["from there", "and again"]))
    def the_other_one_writes_first(self, text: str) -> None:
        """The other workstation takes a step; what this one takes then is refused and changes nothing."""
        mine = self.session.take(Observe(kind="other", text="from here"), at_s=self.at_s, by="T1")
        self._take(Observe(kind="other", text=text), self.there, "T2", known=False)
        with pytest.raises(ConflictError, match="continued elsewhere"):
            append(
                self.here, "T1", self.session.state.begin.session, mine.entries[-1:], expected_seq=mine.state.seq - 1
            )
        whole_in_records(self.there, self.session)

    @rule()
    def crash(self) -> None:
        """The program goes down while it writes; another one takes the session up."""
        session_id, seq = self.session.state.begin.session, self.session.state.seq
        connection = self.here.engine.connect()
        half = {"session_id": session_id, "seq": seq + 1, "at_s": 0.0, "by": "T1", "kind": "observe", "body": "{}"}
        connection.execute(insert(EntryRow), half)
        connection.execute(update(SessionRow).where(SessionRow.id == session_id).values(seq=seq + 1))
        connection.invalidate()  # gone without an end, as when a process is
        self.here.close()
        self.here = type(self).reopen(self.store)
        self.session = load_session(self.here, session_id)
        whole_in_records(self.here, self.session)
        is_open = self.session.state.phase != "closed"
        listed = {row.session for row in open_sessions(self.here, self.session.state.begin.client)}
        assert (session_id in listed) == is_open
        if is_open:
            self._take(Resume(reason="crash"), self.here, "T1", known=True)
            assert self.session.state.resumed > 0

    def teardown(self) -> None:
        """Close what an example opened."""
        for opened in (self.here, self.there):
            if opened is not self.store:
                opened.close()


@pytest.mark.parametrize(("examples", "steps"), [(5, 10), pytest.param(150, 20, marks=pytest.mark.long)])
def test_random_steps_on_two_workstations_with_crashes(
    store: Store, reopen: Callable[[Store], Store], examples: int, steps: int
) -> None:
    add_testers(store)
    machine = type("OnThese", (Workstations,), {"store": store, "reopen": staticmethod(reopen)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )
    assert verify(store) == ()


@pytest.fixture
def run(store: Store, key_of: Callable[[Store], KeySource]) -> Callable[..., subprocess.Popen[str]]:
    """Starts another program that takes steps in a session of the store."""
    place = str(store.place.path) if store.place.url is None else store.place.url.render_as_string(hide_password=False)

    def started(by: str, most: int, *sessions: str) -> subprocess.Popen[str]:
        command = [sys.executable, str(CHILD), place, str(key_of(store).key_file), by, str(most), *sessions]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    return started


def observed(session: Session) -> list[str]:
    """What was observed in a session, in order."""
    return [words.text for _, _, words in session.state.observations]


@pytest.mark.ci
def test_every_step_that_was_acknowledged_outlives_a_kill(
    store: Store, run: Callable[..., subprocess.Popen[str]]
) -> None:
    add_testers(store)
    person(store)
    visit = Visit.begin()
    start_session(store, "T1", visit.session)
    for round_number in range(2):
        seen = len(observed(load_session(store, visit.id)))
        child = run("T1", 0, visit.id)
        assert child.stdout is not None
        acknowledged = [child.stdout.readline().strip() for _ in range(5 + 7 * round_number)]
        time.sleep(0.003 * round_number)
        os.kill(child.pid, signal.SIGKILL)
        acknowledged += [line.strip() for line in child.stdout if line.endswith("\n")]
        child.stdout.close()
        child.wait()
        session = load_session(store, visit.id)
        whole_in_records(store, session)
        kept = observed(session)[seen:]
        assert kept[: len(acknowledged)] == acknowledged
        assert kept == [f"T1 {number}" for number in range(len(kept))]
        taken_up = session.take(Resume(reason="crash"), at_s=session.state.at_s + 1, by="T1")
        append(store, "T1", visit.id, taken_up.entries[-1:], expected_seq=session.state.seq)
        whole_in_records(store, taken_up)
    assert verify(store) == ()


@pytest.mark.ci
def test_two_workstations_at_once_lose_nothing(store: Store, run: Callable[..., subprocess.Popen[str]]) -> None:
    """Each writes to a session of its own, and both to a third one."""
    add_testers(store)
    person(store)
    shared, *own = (Visit.begin(at_s=START_S + number) for number in range(3))
    for visit in (shared, *own):
        start_session(store, "T1", visit.session)
    most = 12
    children = [run(by, most, shared.id, visit.id) for by, visit in zip(("T1", "T2"), own, strict=True)]
    told = [child.communicate(timeout=60)[0].splitlines() for child in children]
    assert [child.returncode for child in children] == [0, 0]
    expected = [[f"{by} {number}" for number in range(most)] for by in ("T1", "T2")]
    assert [lines[::2] for lines in told] == [lines[1::2] for lines in told] == expected
    sessions = [load_session(store, visit.id) for visit in (shared, *own)]
    for session in sessions:
        whole_in_records(store, session)
    assert [observed(session) for session in sessions[1:]] == expected
    seen = observed(sessions[0])
    assert sorted(seen) == sorted(expected[0] + expected[1])
    for by, mine in zip(("T1", "T2"), expected, strict=True):
        assert [text for text in seen if text.startswith(by)] == mine
    assert verify(store) == ()
