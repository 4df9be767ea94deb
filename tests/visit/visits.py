"""Visits to test with: on the virtual dynamometer, records in a folder of their own."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from pathlib import Path

from firmware_bridge import open_device
from nktsense.acquire.live import LiveSession
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session.plan import PlannedMuscle, SessionPlan, Tester
from nktsense.protocol.session.steps import AnswerItem, Begin, FinishHistory, FinishScreening, Observe, StartTest
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.people.testers import Tester as KnownTester
from nktsense.records.people.testers import add_tester
from nktsense.records.store import Store
from nktsense.visit.conduct import Visit
from nktsense.visit.progress import Progress

FAST = "repeat=3&rest=31&speed=0&rate=100"
HOLDS = f"sim:hold?peak=185&hold=1.6&seed=12&{FAST}"
PLAN = SessionPlan(
    title="Hip", muscles=(PlannedMuscle(muscle="gluteus_maximus", name="Gluteus maximus", side="left", region="hip"),)
)
TEST = StartTest(
    muscle="gluteus_maximus",
    side="left",
    purpose="first",
    test="break",
    position="face down",
    pad_site="thigh",
    tester="T1",
    device="",
    lever_m=0.3,
    target_n=150.0,
)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now_s = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now_s


def connect(address: str, path: Path | None) -> LiveSession:
    return LiveSession(open_device(address), journal_path=path)


def begin(client: str = "") -> Begin:
    return Begin(session=str(uuid.uuid4()), client=client, plan=PLAN, testers=(Tester(code="T1"),), age_years=40)


def records(folder: Path) -> Store:
    store = open_store(folder / "records.db", KeySource(key_file=folder / "key", keyring=False), create=True)
    add_tester(store, "T1", KnownTester("T1"))
    add_client(store, "T1", NewClient("C-1", birth_year=1980))
    return store


def ready(visit: Visit) -> Visit:
    """Record history and movement, and answer the screening with no."""
    visit.take(Observe(kind="history", text="pain"))
    visit.take(Observe(kind="movement", text="stiff"))
    visit.take(FinishHistory())
    for item in asked_items():
        visit.take(AnswerItem(item=item.id, answer="no"))
    visit.take(FinishScreening())
    return visit


def until(visit: Visit, enough: Callable[[], bool], timeout_s: float = 30.0) -> list[Progress]:
    """Poll until something is so; return what came."""
    out: list[Progress] = []
    ends_s = time.monotonic() + timeout_s
    while not enough():
        assert time.monotonic() < ends_s, visit.state
        out += visit.poll()
        time.sleep(0.005)
    return out
