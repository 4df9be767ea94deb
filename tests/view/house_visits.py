"""A house with all that is real: records, preferences, a visit in its thread, the virtual dynamometer over a pty."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
from house_stubs import PlainPage, press, shown
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from firmware_bridge import open_device
from nktsense.acquire.live import LiveSession
from nktsense.preferences import PreferenceStore
from nktsense.protocol.library.load import load_library
from nktsense.protocol.library.model import Library
from nktsense.protocol.library.planning import plan_battery
from nktsense.protocol.session.plan import Tester
from nktsense.protocol.session.steps import Begin
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.people.testers import Tester as KnownTester
from nktsense.records.people.testers import add_tester
from nktsense.sound.sounds import Sounds
from nktsense.verbs.window_reports import WindowReports
from nktsense.view.house.house import Below, House, MakePages
from nktsense.view.house.page import Page
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.house.services import Services
from nktsense.view.testing.test_page import TestPage
from nktsense.view.words import install
from nktsense.visit.desk.news import DeskView
from nktsense.visit.running import Connect

LIBRARY = load_library()
OPENING = ("history:low_back", "movement:limited", "finish", "read_out", "none", "finish")
"""History, movement and a screening in which all is answered with no."""
TEST = "test:gluteus_maximus:left"
_HOLDS = "sim:hold?peak=185&hold=1.6&seed=12&repeat=3&rest=2.6&rate=100"
FAST = f"{_HOLDS}&speed=0"
PACED = f"{_HOLDS}&speed=4"


def connect(address: str, path: Path | None) -> LiveSession:
    return LiveSession(open_device(address), journal_path=path)


def first_step(client: str = "") -> Begin:
    """One muscle, one side."""
    plan = plan_battery(LIBRARY, "low-back", side="left")
    plan = msgspec.structs.replace(plan, muscles=plan.muscles[:1], rest_s=5.0)
    return Begin(session=str(uuid.uuid4()), client=client, plan=plan, testers=(Tester(code="T1"),), age_years=40)


def make_records(folder: Path, passphrase: str = "") -> None:
    """Make records with a tester and a client, behind a key file or a passphrase."""
    source = KeySource(passphrase=lambda: passphrase, keyring=False) if passphrase else key_of(folder)
    with open_store(folder / "records.db", source, create=True) as store:
        add_tester(store, "T1", KnownTester("T1"))
        add_client(store, "T1", NewClient("C-1", birth_year=1980))


def key_of(folder: Path) -> KeySource:
    return KeySource(key_file=folder / "key", keyring=False)


def no_devices(**_: object) -> list[object]:
    return []


class Room:
    """A house in a folder of its own, and a person with a clicker before it."""

    def __init__(
        self,
        folder: Path,
        *,
        device: str = FAST,
        key_file: bool = True,
        clock: Callable[[], float] = time.monotonic,
        pages: MakePages | None = None,
        connects: Connect = connect,
        library: Library = LIBRARY,
        **chosen: object,
    ) -> None:
        self.folder = folder
        self.store = PreferenceStore(folder / "preferences.json")
        self.store.change(**({"device": device, "hands_free": False, "sounds": False, "language": "en"} | chosen))
        key = folder / "key" if key_file else None
        self.door = RecordsDoor(str(folder / "records.db"), key, folder / "recordings", keyring=False)
        below = Below(
            preferences=self.store,
            library=library,
            connect=connects,
            door=self.door,
            survey=no_devices,  # type: ignore[arg-type]
            sounds=Sounds(self.store.now),
            reports=WindowReports(self.door, library, self.store),
        )
        self.house = House(below, pages or self.pages, settle_s=0.0, clock=clock)
        shown(self.house.window)

    @staticmethod
    def pages(services: Services) -> Sequence[Page]:
        del services
        return [PlainPage("home"), PlainPage("session"), TestPage(), PlainPage("settings")]

    @property
    def view(self) -> DeskView:
        view = self.house.driver.view
        assert view is not None
        return view

    @property
    def page(self) -> str:
        return self.house.window.page.name

    @property
    def ids(self) -> list[str]:
        offer = self.house.window.bar.offer
        return [] if offer is None else [choice.id for choice in offer.choices]

    @property
    def asks_now(self) -> bool:
        """Whether what is asked at the bottom is what the page asks at this moment, and not a frame ago."""
        window = self.house.window
        own, view = window.page.offer, window.view
        held = view is not None and view.held is not None
        return held or own is None or own == window.bar.offer

    def until(self, enough: Callable[[], bool], timeout_s: float = 20.0) -> None:
        """Let the window go on until something is so."""
        ends_s = time.monotonic() + timeout_s
        while not enough():
            status = self.house.window.status.sentence.text()
            assert time.monotonic() < ends_s, (self.page, self.ids, status)
            QTest.qWait(5)

    def answer(self, *choices: str) -> None:
        """Answer with a clicker: light what is meant, then take it."""
        bar = self.house.window.bar
        for choice in choices:
            self.until(lambda choice=choice: choice in self.ids and self.asks_now)
            for _ in self.ids:
                if bar.lit is not None and bar.lit.id == choice:
                    break
                press(Qt.Key.Key_PageUp)
            assert bar.lit is not None
            assert bar.lit.id == choice
            assert bar.offer is not None
            key = bar.offer.key
            press(Qt.Key.Key_PageDown)
            self.until(lambda key=key: bar.offer is None or bar.offer.key != key or not self.house.visits.open)

    def made(self, trials: int = 3) -> bool:
        """Whether so many trials of the open test are made."""
        view = self.house.driver.view
        test = None if view is None else view.state.open_test
        return test is not None and len(test.counted) >= trials

    def close(self) -> None:
        """Close the window as a person does, and wait until it is gone."""
        self.house.window.close()
        self.until(lambda: not self.house.window.isVisible())
        self.house.stop()


class Housed(Protocol):
    """What has a house."""

    house: House


R = TypeVar("R", bound=Housed)


@contextmanager
def rooms(make: Callable[..., R]) -> Generator[Callable[..., R]]:
    """Let a test make houses; at its end they are stopped, and the language is English again."""
    made: list[R] = []

    def one(*found: Any, **chosen: Any) -> R:
        made.append(make(*found, **chosen))
        return made[-1]

    yield one
    for room in made:
        room.house.stop()
    install("en")
