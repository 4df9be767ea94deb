"""A desk in its thread: orders in, news out, nothing late, nothing silent."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest
from desks import OPENING, SETTINGS, begin_with
from visits import begin, connect, records

from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import SessionPlan
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import Observe
from nktsense.records.sessions.stored import load_session
from nktsense.visit.conduct import Visit
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.desk.orders import (
    ChangeSettings,
    Choose,
    ConnectAgain,
    Leave,
    Order,
    Say,
    SetUp,
    Take,
    Undo,
)
from nktsense.visit.desk.thread import DeskThread

LOW_BACK = plan_battery(load_library(), "low-back", side="left")
ONE = msgspec.structs.replace(LOW_BACK, muscles=LOW_BACK.muscles[:1])
PACED = "sim:hold?peak=80&hold=1&seed=12&rest=1&repeat=3&rate=100"


class Window:
    """What a window does: it posts orders and looks for news, and never touches the desk."""

    def __init__(self, make: Callable[[], Desk]) -> None:
        self.thread = DeskThread(make).start()
        self.news: list[DeskNews] = []
        self.view: DeskView | None = None

    def look(self) -> list[DeskNews]:
        fresh = self.thread.poll()
        self.news += fresh
        for one in fresh:
            self.view = one.view or self.view
        return fresh

    def until(self, enough: Callable[[], bool], timeout_s: float = 20.0) -> None:
        ends_s = time.monotonic() + timeout_s
        while not enough():
            assert time.monotonic() < ends_s, self.troubles
            self.look()
            time.sleep(0.002)

    def order(self, *orders: Order) -> None:
        for order in orders:
            before = 0 if self.view is None else self.view.version
            self.thread.post(order)
            self.until(lambda before=before: self.view is not None and self.view.version > before)

    def press(self, *choices: str) -> None:
        self.order(*(Choose(choice) for choice in choices))

    @property
    def troubles(self) -> list[str]:
        return [str(trouble) for news in self.news for trouble in news.troubles]


def maker(folder: Path, address: str = PACED, plan: SessionPlan = ONE) -> Callable[[], Desk]:
    def make() -> Desk:
        visit = Visit.begin(begin_with(plan), "T1", connect, folder=folder)
        return Desk(visit, load_library(), lambda _: address, SETTINGS)

    return make


def test_every_kind_of_order_is_carried_out_and_refusals_come_as_news(tmp_path: Path) -> None:
    window = Window(maker(tmp_path))
    window.until(lambda: window.view is not None)
    window.order(Say("history", "Pain"), Take(Observe(kind="movement", text="Stiff")))
    window.press(*OPENING[2:], "test:gluteus_maximus:left")
    assert window.view is not None
    setup = window.view.setup
    assert setup is not None
    window.order(SetUp(msgspec.structs.replace(setup, lever_m=0.2)))
    assert window.view.setup is not None
    assert window.view.setup.lever_m == 0.2
    window.press("drop", "close", "close:time")
    assert window.view.held is not None
    window.order(Undo())
    assert window.view.held is None
    assert window.view.offer.choices[0].id == "test:gluteus_maximus:left"
    for order in (ConnectAgain(), Undo(), Choose("nothing")):
        known = len(window.troubles)
        window.thread.post(order)
        window.until(lambda known=known: len(window.troubles) > known)
    window.thread.post(ChangeSettings(replace(SETTINGS, careful_s=0.0)))
    window.press("close", "close:time")
    assert window.view.state.phase is Phase.CLOSED
    window.thread.post(Leave())
    window.until(lambda: window.news[-1].closed)
    assert window.thread.stop()


def test_a_key_that_is_pressed_twice_answers_one_question(tmp_path: Path) -> None:
    window = Window(maker(tmp_path))
    window.press(*OPENING[:3])
    assert window.view is not None
    key, first = window.view.offer.key, window.view.offer.question
    window.thread.post(Choose("answer:no", key))
    window.thread.post(Choose("answer:no", key))
    window.until(lambda: window.view is not None and window.view.offer.question != first)
    time.sleep(0.1)
    window.look()
    assert len(window.view.state.answers) == 1
    assert window.troubles == []
    assert window.thread.stop()


@pytest.mark.ci
def test_samples_reach_the_window_within_milliseconds_even_while_records_are_written(tmp_path: Path) -> None:
    with records(tmp_path) as store:
        first = begin_with(ONE, client="C-1")

        def make() -> Desk:
            visit = Visit.begin(first, "T1", connect, store=store, folder=tmp_path / "recordings")
            return Desk(visit, load_library(), lambda _: PACED, SETTINGS)

        window = Window(make)
        window.press(*OPENING, "test:gluteus_maximus:left", "pain:0")
        late: list[float] = []
        looked_s = [time.time()]

        def one_trial() -> bool:
            looked_s.append(now_s := time.time())
            fresh = window.look()
            # What waited because nobody looked, as the machine was busy elsewhere, is no delay of the desk.
            if now_s - looked_s[-2] < 0.02:
                updates = [update for news in fresh for update in news.updates if len(update.time_s)]
                late.extend(now_s - float(update.time_s[-1]) for update in updates)
            made = window.view is not None and bool(window.view.state.tests and window.view.state.tests[0].trials)
            return made and len(late) >= 30

        window.until(one_trial, timeout_s=60.0)
        # By how much a sample is later than the quickest one, as its clock and ours have no common zero. Half of them,
        # as those that came after a machine stood still are much later.
        delays_ms = 1000 * (np.array(late[5:]) - min(late[5:]))
        assert np.median(delays_ms) < 50, delays_ms
        assert window.thread.stop()
        assert load_session(store, first.session).state.tests[0].trials


def test_a_desk_that_cannot_be_made_or_fails_is_told_and_over(tmp_path: Path) -> None:
    def broken() -> Desk:
        raise RuntimeError("no such thing")

    window = Window(broken)
    window.until(lambda: bool(window.news))
    assert window.news[-1].closed
    assert "RuntimeError: no such thing" in window.troubles[0]
    assert window.thread.stop()

    refused = Window(lambda: Desk(Visit.begin(begin(), "T9", connect), load_library(), lambda _: PACED))
    refused.until(lambda: bool(refused.news))
    assert refused.news[-1].closed
    assert "T9" in refused.troubles[0]


def test_a_crash_in_the_middle_of_a_test_closes_the_device_and_is_told(tmp_path: Path) -> None:
    addresses = iter([PACED])
    made: list[Desk] = []

    def make() -> Desk:
        visit = Visit.begin(begin_with(ONE), "T1", connect, folder=tmp_path)
        made.append(Desk(visit, load_library(), lambda _: next(addresses), SETTINGS))
        return made[0]

    window = Window(make)
    window.press(*OPENING, "test:gluteus_maximus:left", "pain:0")
    window.until(lambda: window.view is not None and window.view.state.open_test is not None)
    window.thread.post(ConnectAgain())  # there is no other address: a mistake of the program around the desk
    window.until(lambda: window.news[-1].closed)
    assert any("Something went wrong inside the program" in text for text in window.troubles)
    assert window.thread.stop()
    assert not made[0].visit.device_open


def test_stopping_lets_go_of_the_device_and_seals_the_recording(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    made: list[Desk] = []

    def make() -> Desk:
        made.append(maker(folder)())
        return made[0]

    window = Window(make)
    window.press(*OPENING, "test:gluteus_maximus:left", "pain:0")
    window.until(lambda: window.view is not None and window.view.state.open_test is not None)
    assert window.thread.stop()
    assert not window.thread.running
    assert not made[0].visit.device_open
    assert made[0].visit.state.open_test is not None  # left open, as it was
    assert len(list(folder.iterdir())) == 1
