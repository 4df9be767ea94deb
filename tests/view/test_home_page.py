"""The first page: the one thing to do, the dynamometer that is found by itself, who was here last."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from house_stubs import Clock, PlainPage, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

pytest.importorskip("pytestqt")
from house_visits import LIBRARY, Room, first_step, key_of, make_records, rooms

from nktsense.acquire.near import Near
from nktsense.preferences import PreferenceStore
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.state import Phase
from nktsense.records.opening.door import open_store
from nktsense.records.people.clients import NewClient, add_client
from nktsense.records.sessions.stored import start_session
from nktsense.view.home.looking import PAUSE_S
from nktsense.view.home.measure import begin_measure, by_region
from nktsense.view.home.near_words import SIMULATED, dynamometers, hints, is_simulated
from nktsense.view.home.page import HomePage
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.testing.test_page import TestPage

PROGRESSOR = Near("bluetooth", "ble:Progressor_1234", "Progressor_1234", "progressor", "name", rssi_dbm=-60)
FAR = Near("bluetooth", "ble:Progressor_9", "Progressor_9", "progressor", "name", rssi_dbm=-90)
PORT = Near("serial", "serial:/dev/ttyUSB0", "CP2102", "nkt1", "most boards")
HEADPHONES = Near("bluetooth", "ble:AA:BB", "Headphones")
NO_BLUETOOTH = Near("bluetooth", "", problem="Bluetooth is switched off.", advice="Switch it on.")
SHUT = Near("serial", "serial:/dev/ttyUSB1", "FT232R", "mark10", "x", problem="You may not open it.", advice="Ask.")
SIMULATORS = [Near("simulated", f"sim:{name}", name, "sim", "always there") for name in ("rest", "hold")]
DAY_S = 86400.0


def click(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))


class Shows(PlainPage):
    """A page that keeps what it was asked for."""

    def show_item(self, item: str) -> None:
        self.seen.append(item)


class HomeRoom(Room):
    """A house with the first page, and a survey that finds what the test says."""

    def __init__(self, folder: Path, near: Sequence[Near] = (), *, slow: bool = False, **chosen: object) -> None:
        self.near, self.looks = list(near), 0
        self.goes_on = threading.Event()
        if not slow:
            self.goes_on.set()
        self.looking_clock = Clock()
        super().__init__(folder, **({"device": "", "toured": True} | chosen))  # type: ignore[arg-type]

    def pages(self, services: Services) -> Sequence[Page]:  # type: ignore[override]
        names = ("session", "begin", "history", "devices", "settings")
        home = HomePage(dataclasses.replace(services, survey=self.survey), self.looking_clock)
        return [home, *(Shows(name) for name in names), TestPage()]

    def survey(self, **how: object) -> list[Near]:
        assert how["bluetooth"]
        self.looks += 1
        found = [*self.near, *SIMULATORS]
        self.goes_on.wait(10.0)
        return found

    @property
    def home(self) -> HomePage:
        home = self.house.window.pages["home"]
        assert isinstance(home, HomePage)
        return home

    def seen(self, page: str) -> list[str]:
        shows = self.house.window.pages[page]
        assert isinstance(shows, Shows)
        return shows.seen

    def press_button(self, name: str) -> None:
        """Click the button with this name for screen readers, as soon as it is there."""

        def there() -> list[QPushButton]:
            return [
                one for one in self.home.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name
            ]

        self.until(lambda: bool(there()))
        click(there()[0])

    def looked(self) -> HomePage:
        """Wait until it was looked for devices."""
        self.until(lambda: self.home.looking.looked)
        return self.home


MakeRoom = Callable[..., HomeRoom]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[MakeRoom]:
    with rooms(lambda *near, slow=False, **chosen: HomeRoom(tmp_path, near, slow=slow, **chosen)) as make:
        yield make


def keep_sessions(folder: Path, *clients: str) -> list[str]:
    """Make records with an unfinished session of each client, a day between two of them; return their identifiers."""
    make_records(folder)
    kept: list[str] = []
    with open_store(folder / "records.db", key_of(folder)) as store:
        for days, code in enumerate(clients):
            if code != "C-1" and code not in clients[:days]:
                add_client(store, "T1", NewClient(code, birth_year=1980))
            begin = first_step(code)
            at_s = time.time() - 60.0 - DAY_S * days
            start_session(store, "T1", Session.begin(begin, at_s=at_s, by="T1"))
            kept.append(begin.session)
    return kept


# the one thing to do


@pytest.mark.ci  # the try-out itself: tests/visit/test_desk_device.py
def test_the_first_morning_begins_with_a_try_out_that_stays_within_reach(room: MakeRoom, tmp_path: Path) -> None:
    here = room(toured=False)
    first = here.home.board.first
    assert first.go_button.text() == "Try it"
    assert "nothing of it is kept" in first.hint.text()
    here.until(lambda: here.ids[:1] == ["tour"])
    press(Qt.Key.Key_PageDown)
    here.until(lambda: here.page == "test" and here.view.device_open)
    assert here.view.state.begin.client == ""
    here.until(lambda: here.made(1), timeout_s=40)  # one press led to the first trial
    assert here.view.state.open_test is not None
    assert here.view.state.open_test.counted[0].result.verdict == "break"
    assert PreferenceStore(tmp_path / "preferences.json").now.toured
    assert here.home.offer is None, "the question of the visit stays at the bottom"
    here.answer("stop", "stop:time")
    here.answer("now")
    here.until(lambda: here.page == "session" and "leave" in here.ids)
    here.answer("leave", "now")
    here.until(lambda: here.page == "home" and here.ids[:1] == ["begin"])
    assert first.heading.text() == "Begin a session"
    assert "tour" in here.ids
    assert here.home.board.others.buttons["tour"].isEnabled()
    assert not (tmp_path / "records.db").exists()
    click(first.go_button)
    assert here.page == "begin"


def test_an_unfinished_session_goes_on_and_the_page_is_fresh_afterwards(room: MakeRoom, tmp_path: Path) -> None:
    latest, earlier = keep_sessions(tmp_path, "C-1", "C-2")
    here = room()
    here.house.start()
    board = here.home.board
    here.until(lambda: board.first.heading.text() == "Go on with C-1")
    here.until(lambda: here.ids[0] == f"resume:{latest}")
    assert "today" in board.first.hint.text() or "yesterday" in board.first.hint.text()
    assert [entry.name for entry in board.unfinished.list.entries] == ["C-2"], "the first one stands above already"
    here.press_button("Go on with C-2")
    here.until(lambda: here.page == "session")
    assert here.view.state.begin.session == earlier
    # What was done elsewhere meanwhile is seen when the page comes back.
    store = here.door.store
    assert store is not None
    add_client(store, "T1", NewClient("C-3"))
    start_session(store, "T1", Session.begin(first_step("C-3"), at_s=time.time(), by="T1"))
    here.answer("leave")
    here.until(lambda: here.page == "home" and board.first.heading.text() == "Go on with C-3")
    assert [entry.name for entry in board.unfinished.list.entries] == ["C-1", "C-2"]


def test_while_a_visit_is_open_the_way_back_is_first_and_nothing_else_can_begin(room: MakeRoom, tmp_path: Path) -> None:
    keep_sessions(tmp_path, "C-1")
    here = room()
    here.house.start()
    here.until(lambda: bool(here.home.board.recent.list.entries))
    here.house.visits.begin(first_step())
    here.until(lambda: here.page == "session")
    here.house.window.show_page("home")
    board = here.home.board
    here.until(lambda: board.first.heading.text() == "A session is open")
    assert {act: button.isEnabled() for act, button in board.others.buttons.items()} == {
        "begin": False,
        "measure": False,
        "tour": False,
    }
    assert "once the open session is closed" in board.others.waiting.text()
    assert board.unfinished.isHidden()
    assert [words for _, words, _ in board.recent.list.entries[0].acts] == ["Visits"]
    looks = here.looks
    assert not board.device.look_button.isEnabled()
    here.home.chosen("look")
    QTest.qWait(60)
    assert here.looks == looks, "the devices are for the visit alone"
    assert "history:notes" in here.ids, "the question of the visit"
    click(board.first.go_button)
    assert here.page == "session"


def test_two_keys_reach_the_clients_who_were_here_last(room: MakeRoom, tmp_path: Path) -> None:
    keep_sessions(tmp_path, "C-2", "C-1", "C-2")
    here = room()
    here.house.start()
    here.until(lambda: "ask:clients" in here.ids)
    assert [entry.name for entry in here.home.board.recent.list.entries] == ["C-2", "C-1"], "each of them once"
    here.answer("ask:clients", "ask:client:C-1", "back", "ask:client:C-1", "history:C-1")
    assert here.page == "history"
    assert here.seen("history")[0] == "C-1"
    here.house.window.show_page("home")
    assert here.ids[0].startswith("resume:"), "it begins with the first question again"
    here.press_button("Begin again with C-2")
    assert here.page == "begin"
    assert here.seen("begin")[0] == "C-2"


def test_records_that_are_not_open_say_so_and_can_be_opened(room: MakeRoom, tmp_path: Path) -> None:
    here = room()
    recent = here.home.board.recent
    here.until(lambda: "There are no records yet" in recent.words.text())
    assert recent.open_button.isHidden()
    make_records(tmp_path)
    here.house.window.show_page("settings")
    here.house.window.show_page("home")
    here.until(lambda: "The records are not open" in recent.words.text())
    wanted: list[bool] = []
    here.home.records_wanted.connect(lambda: wanted.append(True))
    click(recent.open_button)
    here.answer("records")
    assert len(wanted) == 2
    here.home.records_wanted.connect(here.house.start)  # as the house does
    click(recent.open_button)
    here.until(lambda: "No client was here yet" in recent.words.text())
    assert recent.open_button.isHidden()
    assert "records" not in here.ids


# the dynamometer


def test_the_only_dynamometer_is_used_by_itself_and_that_is_said(room: MakeRoom, tmp_path: Path) -> None:
    here = room(HEADPHONES, PROGRESSOR)
    card = here.looked().board.device
    assert PreferenceStore(tmp_path / "preferences.json").now.device == PROGRESSOR.address
    assert card.name.text() == "Progressor_1234"
    assert "the only one" in card.sentence.text()
    assert card.list.entries == ()


def test_of_several_one_is_picked_by_click_or_with_two_keys(room: MakeRoom) -> None:
    here = room(PORT, FAR, PROGRESSOR)
    card = here.looked().board.device
    assert here.store.now.device == ""
    assert "Several were found" in card.sentence.text()
    assert [entry.name for entry in card.list.entries] == ["Progressor_1234", "Progressor_9", "CP2102"]
    here.press_button("Use Progressor_9")
    assert here.store.now.device == FAR.address
    assert [entry.name for entry in card.list.entries] == ["Progressor_1234", "CP2102"]
    here.answer("ask:device")
    assert here.ids[-2:] == [f"use:{SIMULATED}", "back"], "what is simulated comes last"
    here.answer(f"use:{PORT.address}")
    assert here.store.now.device == PORT.address
    assert "likely a dynamometer" in card.sentence.text()
    here.answer("ask:device", "devices")
    assert here.page == "devices"


def test_where_none_is_found_nothing_simulated_is_chosen_and_what_stands_in_the_way_is_told(room: MakeRoom) -> None:
    here = room(NO_BLUETOOTH, HEADPHONES)
    card = here.looked().board.device
    assert here.store.now.device == ""
    assert "None was found" in card.sentence.text()
    assert card.hints == ("Bluetooth is switched off. Switch it on.",)
    here.near = [PROGRESSOR, NO_BLUETOOTH]
    click(card.look_button)
    here.until(lambda: here.store.now.device == PROGRESSOR.address and here.home.looking.looked)
    assert card.hints == (), "nothing stands in the way of what is within reach"
    click(card.simulated_button)
    assert is_simulated(here.store.now.device)
    assert card.name.text() == "Simulated dynamometer"
    assert "made up" in card.sentence.text()
    assert card.mark.mark is not None


def test_it_looks_on_entering_but_not_again_within_a_minute_unless_asked(room: MakeRoom) -> None:
    here = room(PROGRESSOR, device="ble:Other")
    card = here.looked().board.device
    assert here.looks == 1
    assert here.store.now.device == "ble:Other", "what was chosen stays"
    assert "Not found now" in card.sentence.text()
    window = here.house.window

    def come_back() -> None:
        window.show_page("settings")
        window.show_page("home")
        QTest.qWait(60)

    here.looking_clock.after(PAUSE_S - 1)
    come_back()
    assert here.looks == 1
    click(card.look_button)
    here.until(lambda: here.looks == 2 and here.home.looking.looked)
    here.looking_clock.after(PAUSE_S + 1)
    QTest.qWait(60)
    assert here.looks == 2, "a page that stays in view does not look again and again"
    come_back()
    here.until(lambda: here.looks == 3)


def test_what_can_be_opened_as_it_is_counts_as_found() -> None:
    needs = dataclasses.replace(PROGRESSOR, address="ble:Scale?driver=wh", needs="Add unit=.", name="Scale")
    stream = Near("lsl", "lsl:force", "force on host", "lsl", "a stream", needs="Add channel=.")
    rows = [*SIMULATORS, PORT, HEADPHONES, SHUT, needs, stream, FAR, PROGRESSOR]
    assert dynamometers(rows) == (PROGRESSOR, FAR, PORT)
    assert hints(rows) == ("FT232R: You may not open it. Ask.", "Scale: Add unit=.")


# just measure


def test_two_keys_measure_one_muscle_after_the_screening_and_keep_nothing(room: MakeRoom, tmp_path: Path) -> None:
    here = room()
    here.answer("measure", "region:hip", "muscle:gluteus_maximus", "side:right", "test:make")
    here.until(lambda: here.page == "session")
    state = here.view.state
    assert state.begin.client == ""
    assert [(one.muscle, one.side, one.test) for one in state.plan.muscles] == [("gluteus_maximus", "right", "make")]
    assert state.phase is Phase.HISTORY, "history and screening come first"
    assert not here.view.kept
    here.answer("leave", "now")
    here.until(lambda: here.page == "home")
    assert not here.home.picks
    assert not (tmp_path / "records.db").exists()


def test_the_keyboard_finds_a_muscle_and_no_side_is_taken_for_granted(room: MakeRoom) -> None:
    here = room()
    here.press_button("Just measure")
    picker = here.home.picker
    assert QApplication.focusWidget() is picker.filter
    QTest.keyClicks(picker.filter, "quadri")
    shown = [
        picker.list.item(row).text().strip()
        for row in range(picker.list.count())
        if not picker.list.item(row).isHidden()
    ]
    assert shown == ["Knee", "Quadriceps (vasti)"]
    press(Qt.Key.Key_Return)
    assert picker.heading.text() == "Quadriceps (vasti)"
    assert not picker.tests["break"].isEnabled(), "nobody can break it by hand"
    assert picker.tests["make"].isChecked()
    assert not picker.begin_button.isEnabled()
    assert "side" in picker.missing.text()
    for wanted in (picker.list, picker.sides["left"]):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
    press(Qt.Key.Key_Space)
    click(picker.begin_button)
    here.until(lambda: here.page == "session")
    assert [(one.muscle, one.side, one.test) for one in here.view.state.plan.muscles] == [
        ("quadriceps", "left", "make")
    ]


def test_escape_goes_back_step_by_step(room: MakeRoom) -> None:
    here = room()
    here.answer("measure", "region:neck", "muscle:scm", "side:left")
    picker = here.home.picker
    assert picker.picked.complete
    for wanted in ("side:left", "muscle:scm", "region:neck", "begin"):
        press(Qt.Key.Key_Escape)
        here.until(lambda wanted=wanted: wanted in here.ids)
    assert not here.home.picks
    here.answer("ask:device")
    press(Qt.Key.Key_Escape)
    here.until(lambda: here.ids[0] == "begin")


def test_a_muscle_of_the_midline_is_asked_for_no_side(room: MakeRoom) -> None:
    here = room()
    here.answer("measure", "region:neck", "muscle:deep_neck_flexors")
    assert here.ids == ["test:break", "test:make", "back"]
    assert not any(button.isEnabled() for button in here.home.picker.sides.values())
    here.answer("back")
    assert "muscle:scm" in here.ids


def test_every_muscle_that_is_scored_can_be_measured_and_no_other() -> None:
    listed = [muscle for muscles in by_region(LIBRARY).values() for muscle in muscles]
    assert {muscle.id for muscle in listed} == {one.id for one in LIBRARY.muscles.values() if one.scorable}
    begin = begin_measure(LIBRARY, LIBRARY.muscles["soleus"], "left", "make", "T7")
    state = Session.begin(begin, at_s=1.0, by="T7").state
    assert state.plan.muscles[0].pad_site == LIBRARY.muscles["soleus"].pad_site
    known = {state.plan.muscles[0].muscle, *(other.muscle for other in state.plan.others)}
    assert known == set(LIBRARY.muscles), "the screening knows the region of whatever comes up"


# how it is shown


def test_it_fits_a_small_window_and_tab_goes_through_it_as_it_is_read(room: MakeRoom, tmp_path: Path) -> None:
    keep_sessions(tmp_path, "C-1", "C-2")
    here = room(PROGRESSOR, FAR)
    window, board = here.house.window, here.looked().board
    here.house.start()
    here.until(lambda: bool(board.recent.list.entries))
    for size in ((960, 540), (1600, 900)):
        window.resize(*size)
        QTest.qWait(20)
        inside = board.widget()
        assert inside is not None
        assert inside.width() <= board.viewport().width(), "nothing is cut off at the right"
        for button in here.home.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                assert button.accessibleName()
    board.first.go_button.setFocus()
    walked: list[str] = []
    while isinstance(at := QApplication.focusWidget(), QPushButton) and board.isAncestorOf(at):
        walked.append(at.accessibleName())
        press(Qt.Key.Key_Tab)
    begin_others = ["Begin a session", "Just measure", "Try it", "Go on with C-2"]
    devices = ["Use Progressor_1234", "Use Progressor_9", "Look again", "To the page of the devices"]
    recent = ["Visits of C-1", "Begin again with C-1", "Visits of C-2", "Begin again with C-2"]
    assert walked == ["Go on with C-1", *begin_others, *devices, "Simulated dynamometer", *recent]


def test_a_window_that_is_built_anew_while_it_looks_hears_nothing_of_the_look_before(room: MakeRoom) -> None:
    here = room(PROGRESSOR, slow=True)
    before = here.home
    here.until(lambda: here.looks == 1)
    assert before.board.device.sentence.text() == "Looking for dynamometers."
    here.store.change(language="de")
    here.house.services.changed()
    here.until(lambda: not isValid(before))
    here.near = [FAR]
    here.goes_on.set()
    here.looked()
    assert here.looks == 2
    assert here.store.now.device == FAR.address
