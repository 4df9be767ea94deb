"""A session as it is conducted, on the virtual dynamometer: tests, a partner, a release, a retest, homework."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from firmware_bridge import open_device
from nktsense.acquire.live import LiveSession
from nktsense.protocol.library import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.part import Side
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import MeasuredError, Tester
from nktsense.protocol.session.steps import (
    AllowBreakTests,
    AnswerItem,
    Begin,
    Close,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    GiveHomework,
    Observe,
    ReportPain,
    SetGoal,
    StartIntervention,
    StartTest,
)
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import Identity, NewClient, add_client
from nktsense.records.people.testers import Tester as KnownTester
from nktsense.records.people.testers import add_tester
from nktsense.records.store import Store
from nktsense.visit.conduct import Visit

SESSION: Final = "8f3a1c52-6b7d-4e0a-9c11-2f5e6a7b8c9d"
FAST: Final = "repeat=3&rest=31&speed=0&rate=100"
GIVES_WAY: Final = f"sim:break?peak=185&ratio=0.6&seed=11&{FAST}"
HOLDS: Final = f"sim:hold?peak=185&hold=1.6&seed=12&{FAST}"
TESTERS: Final = (
    Tester(
        code="T1",
        licensed=True,
        licence="PT 1234",
        nkt_training="NKT level 2",
        errors=(MeasuredError(sem_n=6.0, source="12 people, one week, 2026-03"),),
    ),
)


class Clock:
    """A clock that goes on with each look."""

    def __init__(self, begins_s: float = 1_790_000_000.0) -> None:
        self.now_s = begins_s

    def __call__(self) -> float:
        self.now_s += 2.0
        return self.now_s


def low_back(session: str = SESSION) -> Begin:
    plan = plan_battery(load_library(), "low-back", side="left")
    return Begin(session=session, client="C-17", plan=plan, testers=TESTERS, age_years=46)


def records(folder: Path) -> Store:
    """Return records with the client and the tester, each with a name that no report may tell by itself."""
    store = open_store(folder / "records.db", KeySource(key_file=folder / "key", keyring=False), create=True)
    add_tester(store, "T1", KnownTester("T1", name="Dr. K. Łukasik", licensed=True, licence="PT 1234"))
    add_client(store, "T1", NewClient("C-17", birth_year=1980), Identity(name="Zaphod Beeblebrox"))
    return store


def connect(address: str, path: Path | None) -> LiveSession:
    return LiveSession(open_device(address), journal_path=path)


class Conducted:
    """A visit that goes on by itself.

    Args:
        folder: Where the recordings go.
        begin: How it begins.
        store: The records, or None.
        clock: Tells the time.
        opened: Opens a device.
    """

    def __init__(
        self,
        folder: Path,
        begin: Begin | None = None,
        store: Store | None = None,
        clock: Clock | None = None,
        opened: Callable[[str, Path | None], LiveSession] = connect,
    ) -> None:
        clock = clock or Clock()
        self.visit = Visit.begin(begin or low_back(), "T1", opened, store=store, folder=folder, clock=clock)
        self.visit.trials.contracted_before_each = True

    @property
    def session(self) -> Session:
        return self.visit.session

    def open(self, **answers: Literal["yes", "no", "unknown"]) -> Conducted:
        """Record history and movement, and answer the screening."""
        take = self.visit.take
        take(Observe(kind="history", text="Low back pain for two years, worse after sitting."))
        take(Observe(kind="movement", text="Bends from the lumbar spine; the hips stay behind."))
        take(FinishHistory())
        for item in asked_items():
            take(AnswerItem(item=item.id, answer=answers.get(item.id, "no")))
        take(FinishScreening())
        return self

    def test(
        self,
        muscle: str,
        device: str,
        side: Side = "left",
        *,
        purpose: Literal["first", "partner", "retest"] = "first",
        of: int | None = None,
        lever_m: float = 0.3,
    ) -> Conducted:
        """Test a muscle with three trials."""
        known = load_library().muscles[muscle]
        step = StartTest(
            muscle=muscle,
            side=side,
            purpose=purpose,
            of=of,
            test="break",
            position=known.test_position,
            pad_site=known.pad_site,
            tester="T1",
            device="",
            lever_m=lever_m,
            target_n=150.0,
        )
        self.visit.start_test(step, device, pain_nrs=1)
        self.until(lambda: self.visit.state.open_test is not None and len(self.visit.state.tests[-1].trials) == 3)
        self.visit.take(ReportPain(nrs=1, when="after"))
        self.visit.finish_test()
        return self

    def until(self, enough: Callable[[], bool]) -> None:
        ends_s = time.monotonic() + 30
        while not enough():
            assert time.monotonic() < ends_s, self.visit.state
            self.visit.poll()
            time.sleep(0.002)

    def release(self, muscle: str, test: int, side: Side = "left") -> Conducted:
        site, dose = "deep in the groin", "light, one spot"
        step = StartIntervention(kind="pressure", muscle=muscle, side=side, test=test, site=site, dose=dose)
        self.visit.take(step)
        self.visit.take(FinishIntervention(seconds=45))
        return self

    def end(self) -> Conducted:
        take = self.visit.take
        text = "Lie on the side and lift the upper leg, knee straight"
        take(GiveHomework(text=text, dose="2 × 10", schedule="every morning"))
        take(SetGoal(text="Sit through a concert", by_date="2027-05-01"))
        take(Close(reason="the other muscles are for the next visit"))
        return self


def ordinary(folder: Path, store: Store | None = None) -> Session:
    """Return a session with one comparison that changed in all three repeats."""
    made = Conducted(folder, store=store).open(recent_load="unknown")
    made.visit.take(AllowBreakTests(reason="no training for three days"))
    made.test("gluteus_maximus", GIVES_WAY)
    made.test("gluteus_maximus", HOLDS, "right")
    made.test("iliopsoas", HOLDS, purpose="partner", of=1, lever_m=0.25)
    made.release("iliopsoas", 1)
    made.test("gluteus_maximus", HOLDS, purpose="retest", of=1)
    return made.end().session
