"""A desk that is driven as a clinician with two keys does it: only by ids that are offered, and by nothing typed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from visits import Clock, begin, connect

from nktsense.acquire.live import LiveSession
from nktsense.protocol.library.load import load_library
from nktsense.protocol.session.plan import SessionPlan, Tester
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import Begin, StartTest
from nktsense.records.store import Store
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.news import Cue, CueKind, DeskNews
from nktsense.visit.desk.offer import Offer
from nktsense.visit.desk.settings import DeskSettings
from nktsense.visit.desk.tour import simulated, tour_settings

OPENING = ("history:low_back", "movement:limited", "finish", "read_out", "none", "finish")
"""History, movement and a screening in which all is answered with no."""
SETTINGS = tour_settings()


class Seconds:
    """A clock of a desk that the test moves; it goes on by itself too where it is told."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Driver:
    """Drives a desk and keeps what it told."""

    desk: Desk
    news: list[DeskNews] = field(default_factory=list[DeskNews])
    chosen: list[str] = field(default_factory=list[str])

    @property
    def state(self) -> SessionState:
        return self.desk.visit.state

    @property
    def offer(self) -> Offer:
        return self.desk.offer

    @property
    def ids(self) -> list[str]:
        return [choice.id for choice in self.offer.choices]

    def press(self, *choices: str) -> Driver:
        """Choose what is lit one after the other; what no key reaches is a mistake."""
        for choice in choices:
            assert choice in self.ids, (choice, self.offer.question, self.ids)
            self.chosen.append(choice)
            self.desk.choose(choice)
        return self

    def poll(self) -> DeskNews:
        news = self.desk.poll()
        self.news.append(news)
        return news

    def until(self, enough: Callable[[], bool], timeout_s: float = 30.0) -> Driver:
        ends_s = time.monotonic() + timeout_s
        while not enough():
            assert time.monotonic() < ends_s, (self.offer.question, self.troubles)
            self.poll()
            time.sleep(0.002)
        return self

    @property
    def cues(self) -> list[Cue]:
        return [cue for news in self.news for cue in news.cues]

    @property
    def kinds(self) -> list[CueKind]:
        return [cue.kind for cue in self.cues]

    @property
    def troubles(self) -> list[str]:
        return [str(trouble) for news in self.news for trouble in news.troubles]

    def made(self) -> bool:
        """Whether all trials of the open test are made."""
        test = self.state.open_test
        return test is not None and len(test.counted) >= self.state.plan.trials

    def test(self, *choices: str, pain: str = "pain:0") -> Driver:
        """Make a whole test, from the choice that sets it up to its end."""
        return self.press(*choices, pain).until(self.made).press("pain:0", "finish")


def begin_with(plan: SessionPlan, *testers: Tester, client: str = "", age_years: int | None = 40) -> Begin:
    crew = testers or (Tester(code="T1"),)
    base = begin(client)
    return Begin(session=base.session, client=client, plan=plan, testers=crew, age_years=age_years)


def at_desk(
    first: Begin,
    folder: Path,
    *,
    settings: DeskSettings = SETTINGS,
    device_for: Callable[[StartTest], str] | None = None,
    store: Store | None = None,
    clock: Callable[[], float] = time.monotonic,
    wall: Callable[[], float] | None = None,
    opened: Callable[[str, Path | None], LiveSession] = connect,
) -> Driver:
    """Begin a session at a desk."""
    visit = Visit.begin(first, first.testers[0].code, opened, store=store, folder=folder, clock=wall or Clock())
    devices = device_for or simulated(first.plan)
    return Driver(Desk(visit, load_library(), devices, settings, clock=clock))
