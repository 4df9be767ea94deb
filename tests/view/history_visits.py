"""Records with visits of a client, conducted on the virtual dynamometer, and a house with the page of their history."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from house_visits import LIBRARY, connect, key_of

from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.part import Side
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.plan import MeasuredError, Research, Tester
from nktsense.protocol.session.steps import (
    AnswerItem,
    Begin,
    Close,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    GiveHomework,
    Observe,
    Purpose,
    ReportHomework,
    ReportPain,
    SetGoal,
    StartIntervention,
    StartTest,
)
from nktsense.records.opening.door import open_store
from nktsense.records.people.clients import Identity, NewClient, add_client
from nktsense.records.people.testers import Tester as KnownTester
from nktsense.records.people.testers import add_tester
from nktsense.records.store import Store
from nktsense.visit.conduct import Visit

DAY_S = 86_400.0
FIRST_S = 1_790_000_000.0
_FAST = "repeat=3&rest=2.6&speed=0&rate=100"
"""Rests are kept by the clock of the device: as long before a trial as after it, 5.2 s together."""


def holds(peak: float = 185.0) -> str:
    return f"sim:hold?peak={peak:g}&hold=1.6&seed=12&{_FAST}"


def gives_way(peak: float = 185.0) -> str:
    return f"sim:break?peak={peak:g}&ratio=0.6&seed=11&{_FAST}"


class Clock:
    """A clock that goes on with each look."""

    def __init__(self, begins_s: float) -> None:
        self.now_s = begins_s

    def __call__(self) -> float:
        self.now_s += 2.0
        return self.now_s


@dataclass(frozen=True)
class Test:
    """A test to be made: of what, on which device, and the position where it is another one."""

    __test__ = False

    muscle: str
    side: Side
    device: str
    purpose: Purpose = "first"
    of: int | None = None
    position: str = ""


def make_records(folder: Path) -> Store:
    """Make records with a tester and two clients, of whom C-1 has a name."""
    store = open_store(folder / "records.db", key_of(folder), create=True)
    add_tester(store, "T1", KnownTester("T1"))
    add_client(store, "T1", NewClient("C-1", birth_year=1980), Identity(name="Zaphod Beeblebrox"))
    add_client(store, "T1", NewClient("C-2", birth_year=1990))
    return store


class Made:
    """A visit of C-1 that is made step by step.

    Args:
        store: The records.
        folder: Where they are; the recordings lie below it.
        day: So many days after the first one it begins.
        blinded: Its results are hidden until its block is closed.
    """

    def __init__(self, store: Store, folder: Path, day: float = 0.0, *, blinded: bool = False, client: str = "C-1"):
        research = Research(seed=917_353, sham=False, randomised_order=False) if blinded else None
        plan = plan_battery(LIBRARY, "low-back", side="left", research=research)
        error = MeasuredError(sem_n=6.0, source="12 people, one week")
        self.id = str(uuid.uuid4())
        begin = Begin(
            session=self.id,
            client=client,
            plan=msgspec.structs.replace(plan, muscles=plan.muscles[:2], rest_s=5.0),
            testers=(Tester(code="T1", errors=(error,)),),
            age_years=46,
        )
        recordings, clock = folder / "recordings", Clock(FIRST_S + day * DAY_S)
        recordings.mkdir(exist_ok=True)
        self.visit = Visit.begin(begin, "T1", connect, store=store, folder=recordings, clock=clock)
        self.visit.trials.contracted_before_each = True
        take = self.visit.take
        take(Observe(kind="history", text="Low back pain"))
        take(Observe(kind="movement", text="Stiff"))
        take(FinishHistory())
        for item in asked_items():
            take(AnswerItem(item=item.id, answer="no"))
        take(FinishScreening())

    def test(self, made: Test) -> Made:
        known = LIBRARY.muscles[made.muscle]
        step = StartTest(
            muscle=made.muscle,
            side=made.side,
            purpose=made.purpose,
            of=made.of,
            test="break",
            position=made.position or known.test_position,
            pad_site=known.pad_site,
            tester="T1",
            device="",
            lever_m=0.3,
            target_n=150.0,
        )
        self.visit.start_test(step, made.device, pain_nrs=1)
        self._until(lambda: self.visit.state.open_test is not None and len(self.visit.state.tests[-1].trials) == 3)
        self.visit.take(ReportPain(nrs=1, when="after"))
        self.visit.finish_test()
        return self

    def release(self, muscle: str, test: int) -> Made:
        self.visit.take(StartIntervention(kind="pressure", muscle=muscle, side="left", test=test, site="deep"))
        self.visit.take(FinishIntervention(seconds=45))
        return self

    def homework(self) -> Made:
        self.visit.take(GiveHomework(text="Lift the upper leg", dose="2 × 10", schedule="every morning"))
        self.visit.take(SetGoal(text="Sit through a concert", by_date="2027-05-01"))
        return self

    def told(self, of: str) -> Made:
        self.visit.take(ReportHomework(session=of, number=1, done=5, planned=7, words="not on Sundays"))
        return self

    def close(self) -> str:
        self.visit.take(Close(reason="the others next time"))
        return self.id

    def _until(self, enough: Callable[[], bool]) -> None:
        ends_s = time.monotonic() + 30
        while not enough():
            assert time.monotonic() < ends_s, self.visit.state
            self.visit.poll()
            time.sleep(0.002)


def tested(made: Made, tests: Sequence[Test]) -> Made:
    for test in tests:
        made.test(test)
    return made
